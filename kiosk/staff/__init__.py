"""Who has a PIN, staff and people who collect by an id: the files that say so, and the check."""

from kiosk.staff.roster import Person, Roster

__all__ = ["Person", "Roster"]
