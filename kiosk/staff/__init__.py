"""Who is known here: staff, people who collect by an id, couriers; the files that say so, and the checks."""

from kiosk.staff.couriers import Admission, Couriers
from kiosk.staff.roster import Person, Roster

__all__ = ["Admission", "Couriers", "Person", "Roster"]
