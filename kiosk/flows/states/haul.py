"""A courier takes along what is to leave the bank (hauling.py)."""

from dataclasses import dataclass

from kiosk.domain import LockerUnitId
from kiosk.flows.notices import Notice
from kiosk.flows.states.round import Round


@dataclass(frozen=True, slots=True)
class Haul:
    """What a courier takes along, out of which unit. `ended`: it was begun from the summary, and leads back there.

    `opened`: its door has been open before, so something may be out already.
    """

    round: Round
    unit: LockerUnitId
    ended: bool = False
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Fetching:
    """The door is commanded for a haul; left only by the door's reply."""

    ask: int
    haul: Haul


@dataclass(frozen=True, slots=True)
class Emptying:
    """The door is open for a haul."""

    haul: Haul


@dataclass(frozen=True, slots=True)
class Emptied:
    """The door is closed again: has the courier taken everything out?"""

    haul: Haul
    notice: Notice | None = None
