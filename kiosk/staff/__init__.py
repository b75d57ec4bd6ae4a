"""Who may sign in as staff: the file that says so, and the check of a PIN."""

from kiosk.staff.roster import Person, Roster

__all__ = ["Person", "Roster"]
