"""What can happen while staff are here, besides what can happen to everybody."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.flows.service_states import Outage, Recall, Settlement


class StaffButton(StrEnum):
    """What only staff can touch, but for the first, which is where they come in."""

    STAFF = "staff"
    SIGN_OUT = "sign-out"
    NUMBER = "number"
    EXPIRED = "expired"
    TEST = "test"
    AUDIT = "audit"
    OPEN = "open"
    RECALL = "recall"
    PUT_OUT = "put-out"
    PUT_BACK = "put-back"
    SKIP = "skip"
    NOTHING_INSIDE = "nothing-inside"
    EVERYTHING_INSIDE = "everything-inside"
    SOME_INSIDE = "some-inside"
    IS_INSIDE = "is-inside"
    NOT_INSIDE = "not-inside"
    NO_ANSWER = "no-answer"
    THAT_IS_ALL = "that-is-all"
    STOCK = "take-stock"
    KIOSK = "this-kiosk"
    LETTERS = "letters"
    RETRY = "retry"
    SETTLE = "settle"
    BUNDLE = "bundle"
    RESTART = "restart"


@dataclass(frozen=True, slots=True)
class StaffBadged:
    """A staff badge was shown or typed; `badge` is its keyed digest. Whether it is anybody's nobody has asked yet."""

    badge: str


@dataclass(frozen=True, slots=True)
class PinTyped:
    """A PIN was typed. The border keeps its words for the check; nothing of them is ever written down."""


@dataclass(frozen=True, slots=True)
class StaffTouched:
    """A button of the staff's screens was touched."""

    button: StaffButton


@dataclass(frozen=True, slots=True)
class GaveReason:
    """Staff said why a locker is out of service."""

    reason: Outage


@dataclass(frozen=True, slots=True)
class ChoseParcel:
    """One of the locker's parcels was touched, counted from 0 as they are shown."""

    place: int


@dataclass(frozen=True, slots=True)
class GaveBackFor:
    """Staff said who wants the parcel back."""

    whom: Recall


@dataclass(frozen=True, slots=True)
class SettledWith:
    """Staff said how they settled what the service had refused."""

    how: Settlement


@dataclass(frozen=True, slots=True)
class ChoseHabits:
    """Staff want every visit to begin in this language and at this volume."""

    language: str
    volume: float


@dataclass(frozen=True, slots=True)
class Gathered:
    """One more part of the support bundle is ready; the last one lies on the stick."""

    ask: int


@dataclass(frozen=True, slots=True)
class StaffMatched:
    """Badge and PIN belong together."""

    ask: int


ServiceEvent = (
    StaffBadged
    | PinTyped
    | StaffTouched
    | GaveReason
    | ChoseParcel
    | GaveBackFor
    | SettledWith
    | ChoseHabits
    | Gathered
    | StaffMatched
)
