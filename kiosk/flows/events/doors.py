"""From the doors: what a command came to, and what a sensor reads."""

from dataclasses import dataclass

from kiosk.domain import LockerUnitId, Sense


@dataclass(frozen=True, slots=True)
class DoorOpened:
    """The door was commanded and its sensor reads open."""

    ask: int


@dataclass(frozen=True, slots=True)
class StayedShut:
    """The door was commanded and its sensor still reads closed."""

    ask: int


@dataclass(frozen=True, slots=True)
class DoorSilent:
    """The door was commanded, or not, and its sensor told nothing new."""

    ask: int


@dataclass(frozen=True, slots=True)
class StillOpen:
    """A door stands open for so long that it is time to ask more loudly."""

    unit: LockerUnitId


@dataclass(frozen=True, slots=True)
class DoorMoved:
    """A door's sensor reads something new (debounced)."""

    unit: LockerUnitId
    sense: Sense
