"""A parcel goes in, a delivery or a return (loading.py, dropoff.py)."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain import Contact, LockerUnitId, TrackingNumber
from kiosk.flows.notices import Notice
from kiosk.flows.states.round import Round


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
class Load:
    """What goes into which unit.

    `fresh` means no restart, no second opening and no long wait for the service since
    the label was shown: only then may the next label confirm it. `code` is the keyed
    digest of the return code it came with.
    """

    kind: Kind
    unit: LockerUnitId
    numbers: tuple[TrackingNumber, ...]
    contact: Contact
    round: Round = Round()
    instead_of: tuple[LockerUnitId, ...] = ()
    undo: bool = False
    fresh: bool = True
    code: str = ""


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
    """The door is closed again: is the parcel in? With `Wish.NOT_NOW`: is the locker empty?

    `pending` is another label, which the service is being asked about: it may be the next parcel.
    """

    load: Load
    wish: Wish = Wish.NONE
    notice: Notice | None = None
    ask: int = 0
    pending: TrackingNumber | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """A return is in; its receipt. `at` is when it was confirmed."""

    number: TrackingNumber
    unit: LockerUnitId
    contact: Contact
    case: int
    at: float
