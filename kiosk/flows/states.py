"""Where a visit can be. One state is one screen; a state that waits for an effect carries its `ask`."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain import Claim, Contact, DirectoryEntry, LockerUnitId, Size, TrackingNumber
from kiosk.flows.notices import Notice
from kiosk.flows.service_states import Service


class Entry(StrEnum):
    """What is being typed."""

    PICKUP_CODE = "pickup-code"
    PERSONAL_ID = "personal-id"
    RETURN_CODE = "return-code"
    LABEL = "label"


class Kind(StrEnum):
    """Who puts the parcel in: a courier, or a customer who returns it."""

    DELIVERY = "delivery"
    RETURN = "return"


class Wish(StrEnum):
    """What the person wants once the door is closed again."""

    NONE = "none"
    LARGER = "larger"
    NOT_NOW = "not-now"


@dataclass(frozen=True, slots=True)
class Last:
    """The parcel this courier put in before this one; it can be taken out again."""

    unit: LockerUnitId
    number: TrackingNumber


@dataclass(frozen=True, slots=True)
class Round:
    """One courier's visit so far: how many went in, and the last of them."""

    delivered: int = 0
    last: Last | None = None


@dataclass(frozen=True, slots=True)
class AtRest:
    """Nobody is here, or somebody reads a notice. `case` is the number to ask staff about."""

    notice: Notice | None = None
    unit: LockerUnitId | None = None
    case: int = 0
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Collecting:
    """The person wants to collect and chooses how to say who they are."""


@dataclass(frozen=True, slots=True)
class Entering:
    """Something is being typed. `round` is kept where a courier types a label."""

    what: Entry
    round: Round | None = None
    notice: Notice | None = None


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


@dataclass(frozen=True, slots=True)
class Load:
    """What goes into which unit.

    `fresh` means no restart and no second opening since the label was shown:
    only then may the next label confirm it.
    """

    kind: Kind
    unit: LockerUnitId
    numbers: tuple[TrackingNumber, ...]
    contact: Contact
    round: Round = Round()
    instead_of: tuple[LockerUnitId, ...] = ()
    undo: bool = False
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Opening:
    """The door is commanded for a load; left only by the door's reply."""

    ask: int
    load: Load


@dataclass(frozen=True, slots=True)
class Loading:
    """The door is open for a load. `pending` is a further label the service is asked about."""

    load: Load
    wish: Wish = Wish.NONE
    ask: int = 0
    pending: TrackingNumber | None = None
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """The door is closed again: is the parcel in? With `Wish.NOT_NOW`: is the locker empty?"""

    load: Load
    wish: Wish = Wish.NONE
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """A return is in; its receipt. `at` is when it was confirmed."""

    number: TrackingNumber
    unit: LockerUnitId
    contact: Contact
    case: int
    at: float


@dataclass(frozen=True, slots=True)
class Checking:
    """A claim is checked. `typed`: it came from `Entering`, where a wrong one goes back to."""

    ask: int
    claim: Claim
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Trip:
    """Whose parcels are taken, out of which unit now, and which units come after it."""

    contacts: tuple[Contact, ...]
    unit: LockerUnitId
    todo: tuple[LockerUnitId, ...] = ()


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
    """Something is wrong with the locker of `trip`; the person says what."""

    trip: Trip


Visit = (
    AtRest | Collecting | Entering | Ready | Summary | Looking | Searching | Confirming | Sizing | Reserving
    | Opening | Loading | Asking | Receipt | Checking | Parcels | Releasing | Taking | Shut | Reporting
    | Service
)  # fmt: skip
