"""Where staff can be: signing in, before the board of all lockers, or at one of them."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain import LockerUnitId, TrackingNumber
from kiosk.flows.notices import Notice
from kiosk.flows.stock import Stock


class StaffEntry(StrEnum):
    """What staff type."""

    BADGE = "staff-badge"
    PIN = "staff-pin"
    LOCKER = "locker"


class Outage(StrEnum):
    """Why staff put a unit out of service."""

    LOCK = "lock"
    DOOR = "door"
    DIRT = "dirt"
    OTHER = "other"


class Settlement(StrEnum):
    """How staff settled what the service had refused."""

    HANDED_OVER = "handed-over"  # the parcel is with its person
    MENDED = "mended"  # the service was put right by other means
    OTHER = "other"


class Recall(StrEnum):
    """Who wants a parcel back."""

    SENDER = "sender"
    COURIER = "courier"
    OTHER = "other"


class Part(StrEnum):
    """The parts of a support bundle, in the order in which they are gathered."""

    PLACE = "place"  # where it goes: without a stick nothing else is worth the while
    MACHINE = "machine"  # versions, and the configuration
    JOURNAL = "journal"  # counts and figures
    TRAIL = "trail"  # whether the audit trail is whole
    LOG = "log"
    FILE = "file"


class Task(StrEnum):
    """What doors are opened for."""

    ONE = "one"
    EXPIRED = "expired"
    TEST = "test"
    AUDIT = "audit"
    STOCK = "stock"  # whatever nobody can vouch for, after a journal was lost


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in, by the keyed digest of the badge, and since when; `second` is the other person of an audit."""

    badge: str
    since: float
    second: str = ""


@dataclass(frozen=True, slots=True)
class Tour:
    """A task, the units still to come, and for a test how it went so far; `skipped` units hold a parcel."""

    task: Task = Task.ONE
    todo: tuple[LockerUnitId, ...] = ()
    passed: tuple[LockerUnitId, ...] = ()
    failed: tuple[LockerUnitId, ...] = ()
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """Whose look into which unit, on which tour. `tries` counts the openings of a test that failed.

    `recall` is the one parcel that is to come out because somebody wants it back, `stock` what labels have told.
    """

    session: Session
    unit: LockerUnitId
    tour: Tour = Tour()
    tries: int = 0
    recall: TrackingNumber | None = None
    stock: Stock = Stock()


@dataclass(frozen=True, slots=True)
class SigningIn:
    """The badge is shown or typed, then the PIN is typed. `first` is who already is signed in, where two must be."""

    badge: str = ""
    first: Session | None = None
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Verifying:
    """Badge and PIN are checked."""

    ask: int
    badge: str
    first: Session | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """All lockers and how they stand."""

    session: Session


@dataclass(frozen=True, slots=True)
class Picking:
    """A locker's number is typed."""

    session: Session
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class AtUnit:
    """One locker: what is known of it, and what can be done. Its door has not been commanded."""

    session: Session
    unit: LockerUnitId
    tour: Tour = Tour()


@dataclass(frozen=True, slots=True)
class PuttingOut:
    """Why is this locker out of service from now on?"""

    session: Session
    unit: LockerUnitId
    tour: Tour = Tour()


@dataclass(frozen=True, slots=True)
class Recalling:
    """Which parcel is wanted back, and then by whom? Its door has not been commanded."""

    session: Session
    unit: LockerUnitId
    number: TrackingNumber | None = None


@dataclass(frozen=True, slots=True)
class Unlocking:
    """The door is commanded for a look; left only by the door's reply."""

    ask: int
    look: Look


@dataclass(frozen=True, slots=True)
class Inspecting:
    """The door is open for a look."""

    look: Look


@dataclass(frozen=True, slots=True)
class Spelling:
    """The number of a label is typed, at a door that was opened for a look."""

    look: Look


@dataclass(frozen=True, slots=True)
class Identifying:
    """The service is asked whose the parcel is that lies in the unit."""

    ask: int
    look: Look
    number: TrackingNumber


@dataclass(frozen=True, slots=True)
class Answering:
    """The door is closed again, or never opened: what is inside?"""

    look: Look


@dataclass(frozen=True, slots=True)
class Sorting:
    """Some parcels are inside, some are not: is the first of `rest`? `found` are those that were so far."""

    look: Look
    found: tuple[TrackingNumber, ...]
    rest: tuple[TrackingNumber, ...]


@dataclass(frozen=True, slots=True)
class AfterTest:
    """What a test of the doors came to; `tour.todo` are those it did not reach."""

    session: Session
    tour: Tour


@dataclass(frozen=True, slots=True)
class AtKiosk:
    """The kiosk itself: what it owes the service, and what can be done with it. `kept`: new habits were just kept."""

    session: Session
    kept: bool = False


@dataclass(frozen=True, slots=True)
class AtLetter:
    """One fact that the service will not have, by its number."""

    session: Session
    letter: int


@dataclass(frozen=True, slots=True)
class Settling:
    """How was what the service refused settled?"""

    session: Session
    letter: int


@dataclass(frozen=True, slots=True)
class Renewing:
    """Shall the program start anew? `refused`: a door stands open, so it does not."""

    session: Session
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Bundling:
    """A part of the support bundle is gathered."""

    session: Session
    ask: int
    part: Part


@dataclass(frozen=True, slots=True)
class Bundled:
    """The support bundle lies on the stick, or `failed`: at which part."""

    session: Session
    failed: Part | None = None


SignIn = SigningIn | Verifying
AtDoor = Unlocking | Inspecting | Spelling | Identifying | Answering | Sorting
Upkeep = AtKiosk | AtLetter | Settling | Renewing | Bundling | Bundled
SignedIn = Board | Picking | AtUnit | PuttingOut | Recalling | AtDoor | AfterTest | Upkeep
Service = SignIn | SignedIn


def session_of(visit: object) -> Session | None:
    """Return who is signed in where the visit is, None for nobody."""
    match visit:
        case Unlocking(look=look) | Inspecting(look=look) | Answering(look=look) | Sorting(look=look):
            return look.session
        case Spelling(look=look) | Identifying(look=look):
            return look.session
        case Board() | Picking() | AtUnit() | PuttingOut() | Recalling() | AfterTest():
            return visit.session
        case AtKiosk() | AtLetter() | Settling() | Renewing() | Bundling() | Bundled():
            return visit.session
        case _:
            return None


def signed_in(visit: object) -> Session | None:
    """Return who is signed in, also while a second person is signing in."""
    return visit.first if isinstance(visit, SigningIn | Verifying) else session_of(visit)
