"""What the flows may ask for. Each is answered by exactly one event, within its limit.

Limits are in seconds; they are the edge's deadlines, so a state that waits for
an effect needs no patience of its own.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain import Claim, Contact, LockerUnitId, TrackingNumber
from kiosk.flows.service_states import Part

LIMIT = 8.0


class Why(StrEnum):
    """Why a number is taken off a unit."""

    COLLECTED = "collected"
    WITHDRAWN = "withdrawn"
    UNUSED = "unused"
    INSPECTED = "inspected"
    RECALLED = "recalled"
    TAKEN_ALONG = "taken-along"


@dataclass(frozen=True, slots=True)
class Deposited:
    """These parcels lie in that unit."""

    unit: LockerUnitId
    numbers: tuple[TrackingNumber, ...]
    contact: Contact


@dataclass(frozen=True, slots=True)
class Freed:
    """These parcels do not lie in that unit any more, or never did.

    `contact` is who the unit was held for, as far as the ledger knew: where to look for it at the service, and no part
    of what is told.
    """

    unit: LockerUnitId
    numbers: tuple[TrackingNumber, ...]
    why: Why
    contact: Contact | None = field(default=None, compare=False)


Fact = Deposited | Freed


@dataclass(frozen=True, slots=True)
class Find:
    """Ask the service what it holds for a label; then its decoder. Found, NotFound or Failed."""

    ask: int
    number: TrackingNumber


@dataclass(frozen=True, slots=True)
class Search:
    """Ask the directory for names that begin with `typed`. Listed or Failed."""

    ask: int
    typed: str


@dataclass(frozen=True, slots=True)
class Reserve:
    """Ask the service to hold exactly this unit. Reserved, UnitTaken or Failed.

    `adding` puts the number on the unit's existing reservation instead.
    """

    ask: int
    unit: LockerUnitId
    number: TrackingNumber
    contact: Contact
    adding: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """Check a claim. Matched, Found (a return code), NoMatch or Failed; never sooner than 0.3 s.

    For a pickup code the flows have looked the digest up already: `contact` is
    whose it is, None for nobody's. `units` is what the ledger holds for that
    contact, for when the service cannot be asked; of `expired` the deposit has ended.
    `pin`: the PIN typed last must be that of the id; never sooner than 1 s then.
    """

    ask: int
    claim: Claim
    contact: Contact | None = None
    units: tuple[LockerUnitId, ...] = ()
    expired: tuple[LockerUnitId, ...] = ()
    pin: bool = False


@dataclass(frozen=True, slots=True)
class CheckPin:
    """Check the PIN just typed against a staff badge. StaffMatched, NoMatch or Failed; never sooner than 1 s."""

    ask: int
    badge: str


@dataclass(frozen=True, slots=True)
class Gather:
    """Gather one part of a support bundle; the first begins it, the last writes it. Gathered or Failed."""

    ask: int
    part: Part


@dataclass(frozen=True, slots=True)
class CheckCourier:
    """Check a courier's badge or carrier code. CourierMatched, NoMatch or Failed; never sooner than 0.3 s."""

    ask: int
    digest: str


@dataclass(frozen=True, slots=True)
class StoreSignature:
    """Write the signature just drawn, under the number `case`. SignatureStored or Failed."""

    ask: int
    case: int


@dataclass(frozen=True, slots=True)
class OpenDoor:
    """Unlock a door: up to 3 pulses, each only after a read says closed. DoorOpened, StayedShut or DoorSilent.

    `blind`: what the sensor reads means nothing, so there is one pulse, and DoorSilent.
    """

    ask: int
    unit: LockerUnitId
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Compare:
    """Read what the service holds, to compare it. Compared or Failed.

    For `contact` all that is held here for them, and who `numbers` are held for where that is somebody else; without
    a contact which units are held for anybody.
    """

    ask: int
    contact: Contact | None = None
    numbers: tuple[TrackingNumber, ...] = ()


@dataclass(frozen=True, slots=True)
class Deliver:
    """Tell the service an owed fact. Delivered, NoAnswer or Refused.

    `again`: an earlier try got no answer, in this life or another, however long ago: what is there is read first.
    """

    id: int
    fact: Fact
    again: bool


Effect = (
    Find | Search | Reserve | Check | CheckPin | CheckCourier | Gather | StoreSignature | OpenDoor | Compare | Deliver
)
