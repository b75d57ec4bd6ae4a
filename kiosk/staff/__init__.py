"""Who may sign in: the files that say which staff and whose couriers, and the checks against them."""

from kiosk.staff.couriers import Admission, Couriers
from kiosk.staff.roster import Person, Roster

__all__ = ["Admission", "Couriers", "Person", "Roster"]
