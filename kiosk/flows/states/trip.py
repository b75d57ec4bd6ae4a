"""Somebody collects (pickup.py)."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain import Claim, Contact, LockerUnitId, TrackingNumber
from kiosk.flows.notices import Notice
from kiosk.flows.states.haul import Haul
from kiosk.flows.states.load import Load


class Proof(StrEnum):
    """What is typed to show that an id is the person's own."""

    PIN = "pin"


@dataclass(frozen=True, slots=True)
class Proving:
    """An id was shown; its PIN is typed. Neither is checked before both are there."""

    claim: Claim
    typed: bool = False
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Checking:
    """A claim is checked. `typed`: it came from `Entering`, where a wrong one goes back to."""

    ask: int
    claim: Claim
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Trip:
    """Whose parcels are taken, out of which unit now, and which units come after it.

    `taken` are the parcels of the units before it, where a signature is asked for them at the end.
    """

    contacts: tuple[Contact, ...]
    unit: LockerUnitId
    todo: tuple[LockerUnitId, ...] = ()
    taken: tuple[TrackingNumber, ...] = ()


@dataclass(frozen=True, slots=True)
class Parcels:
    """Several lockers hold this person's parcels; the next one opens on a touch."""

    contacts: tuple[Contact, ...]
    todo: tuple[LockerUnitId, ...]


@dataclass(frozen=True, slots=True)
class Releasing:
    """The door is commanded for a pickup; left only by the door's reply."""

    ask: int
    trip: Trip


@dataclass(frozen=True, slots=True)
class Taking:
    """The door is open for a pickup."""

    trip: Trip


@dataclass(frozen=True, slots=True)
class Shut:
    """The door is closed again after a pickup, or never opened."""

    trip: Trip


@dataclass(frozen=True, slots=True)
class Reporting:
    """Something is wrong with the locker of `trip`; the person says what. `load`: it is being taken out again.

    `haul`: a courier takes along what lies there.
    """

    trip: Trip
    load: Load | None = None
    haul: Haul | None = None


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """The person cannot reach what lies in the locker of `trip`: who can help?"""

    trip: Trip


@dataclass(frozen=True, slots=True)
class Signing:
    """Every door is closed and the collection told; the person may sign for `numbers`, under the number `case`."""

    case: int
    contacts: tuple[Contact, ...]
    numbers: tuple[TrackingNumber, ...]


@dataclass(frozen=True, slots=True)
class Storing:
    """The signature of `signing` is being written."""

    ask: int
    signing: Signing
