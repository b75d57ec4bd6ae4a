"""A courier's round, up to the unit that is reserved (deposit.py, reserving.py)."""

from dataclasses import dataclass

from kiosk.domain import Contact, DirectoryEntry, LockerUnitId, Size, TrackingNumber
from kiosk.flows.notices import Notice


@dataclass(frozen=True, slots=True)
class Last:
    """The parcel this courier put in before this one; it can be taken out again."""

    unit: LockerUnitId
    number: TrackingNumber


@dataclass(frozen=True, slots=True)
class Round:
    """One courier's visit so far: how many went in, and the last of them.

    `courier` is the digest they signed in with, empty where nobody asked. `taken` parcels they took along; what is in
    `left` they would not.
    """

    delivered: int = 0
    last: Last | None = None
    courier: str = ""
    taken: int = 0
    left: tuple[LockerUnitId, ...] = ()


@dataclass(frozen=True, slots=True)
class Admitting:
    """A courier is checked, by the digest of badge or code; the label they showed first waits."""

    ask: int
    digest: str
    number: TrackingNumber | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """A courier is here, between parcels."""

    round: Round = Round()
    notice: Notice | None = None
    unit: LockerUnitId | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """The courier has finished; what the round came to."""

    round: Round


@dataclass(frozen=True, slots=True)
class Looking:
    """The service is asked about a label."""

    ask: int
    number: TrackingNumber
    round: Round


@dataclass(frozen=True, slots=True)
class Searching:
    """Who is it for? `ask` is 0 when no search is under way; `typed` is what the entries match."""

    number: TrackingNumber
    round: Round
    typed: str = ""
    ask: int = 0
    entries: tuple[DirectoryEntry, ...] = ()
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Confirming:
    """Is it for this contact?"""

    number: TrackingNumber
    round: Round
    entry: DirectoryEntry


@dataclass(frozen=True, slots=True)
class Sizing:
    """Which size? Only sizes with a free locker are offered, the smallest first."""

    number: TrackingNumber
    round: Round
    entry: DirectoryEntry
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Labelling:
    """The parcel came without a barcode: this number is to be written on it."""

    number: TrackingNumber
    round: Round


@dataclass(frozen=True, slots=True)
class Keeping:
    """Why does the courier keep the parcel? `entry` is the receiver they had come to, if any."""

    number: TrackingNumber
    round: Round
    entry: DirectoryEntry | None = None


@dataclass(frozen=True, slots=True)
class Lacking:
    """Which size would help, of those without a free locker?"""

    number: TrackingNumber
    round: Round
    entry: DirectoryEntry


@dataclass(frozen=True, slots=True)
class Reserving:
    """The service is asked to hold `unit`.

    `refused` are units it would not give; `instead_of` are units that were tried
    for this parcel before and may still hold a reservation or even the parcel.
    """

    ask: int
    unit: LockerUnitId
    number: TrackingNumber
    contact: Contact
    size: Size
    round: Round
    refused: tuple[LockerUnitId, ...] = ()
    retries: int = 0
    instead_of: tuple[LockerUnitId, ...] = ()
    adding: bool = False
