"""What the kiosk knows: who lies where, what the doors showed, what the service is owed.

A unit holds *stays*, one per parcel (flows.md section 1). All times are kiosk
seconds: they never go backwards, not even across a restart (`ports.Clock`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain import Contact, LockerUnitId, Sense, Size, TrackingNumber
from kiosk.flows.effects import Fact
from kiosk.flows.service_states import Outage
from kiosk.flows.site import Rules
from kiosk.flows.states import AtRest, Visit

LONG_AGO = -1e9


class Seen(StrEnum):
    """What the sensor showed since the door was last commanded."""

    NOTHING = "nothing"
    OPEN = "open"
    SHUT = "shut"  # open, then closed: the only evidence there is


class Standing(StrEnum):
    """How sure the kiosk is of a parcel in a unit."""

    HELD = "held"  # reserved; no door commanded for it yet
    DOUBT = "doubt"  # door commanded; nobody has said whether it is in
    INSIDE = "inside"  # confirmed in
    LEAVING = "leaving"  # a Freed fact about it is owed


class Fault(StrEnum):
    """Why staff must look at a unit. Faults add up; only a look takes them away."""

    DID_NOT_OPEN = "did-not-open"
    OPENED_LATE = "opened-late"
    OPENED_BY_ITSELF = "opened-by-itself"
    WRONG_DOOR = "wrong-door"
    CLOSED_BY_ANOTHER = "closed-by-another"
    PROBLEM_REPORTED = "problem-reported"
    OPENING_NOT_SEEN = "opening-not-seen"
    NOT_SEEN_SHUT = "not-seen-shut"
    NO_PICKUP_CODE = "no-pickup-code"
    SERVICE_DISAGREES = "service-disagrees"
    OUT_OF_SERVICE = "out-of-service"


@dataclass(frozen=True, slots=True)
class Stay:
    """One parcel in one unit. `ours`: this kiosk made the reservation.

    `told`: the service is owed, or has, the word that it lies there. `case` is
    the number on a return's receipt.
    """

    number: TrackingNumber
    contact: Contact
    standing: Standing
    ours: bool
    since: float
    told: bool = False
    case: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """One locker. `trip` is whose pickup opened it last, until the collection is told.

    `exposed`: its door stood open while somebody else's visit went on. `expires`
    is when the deposit ends, in POSIX seconds of our clock, as far as the service said.
    `retired`: the site has it no longer; it is kept for what it holds. `came_for`
    are the faults it had when staff had its door opened last: only these a look
    takes away. `outage` is why staff put it out of service.
    """

    id: LockerUnitId
    size: Size
    stays: tuple[Stay, ...] = ()
    sense: Sense = Sense.UNKNOWN
    seen: Seen = Seen.NOTHING
    opened: float = 0.0
    closed: float = 0.0
    commanded: float = LONG_AGO
    faults: frozenset[Fault] = frozenset()
    settled: float = 0.0
    trip: tuple[Contact, ...] = ()
    expires: float | None = None
    exposed: bool = False
    retired: bool = False
    came_for: frozenset[Fault] = frozenset()
    outage: Outage | None = None


@dataclass(frozen=True, slots=True)
class Owed:
    """One row of the outbox. `unsure` is when a try went out whose answer is not known; 0 for none."""

    id: int
    fact: Fact
    not_before: float
    attempted: bool = False
    unsure: float = 0.0


@dataclass(frozen=True, slots=True)
class Code:
    """Where a pickup code leads. Kept under the code's keyed digest."""

    unit: LockerUnitId
    contact: Contact


@dataclass(frozen=True, slots=True)
class Guard:
    """Wrong codes, kiosk-wide. A right one clears nothing. `open`: a try is out; a crash counts it as wrong."""

    wrong: int = 0
    until: float = 0.0
    day: float = LONG_AGO
    today: int = 0
    open: bool = False


@dataclass(frozen=True, slots=True)
class Kiosk:
    """Everything the flows go by. The journal replays to exactly this.

    `asked` numbers effects and owed facts, `turn` the states, so that late
    replies and old time-outs are known for what they are. `stopped`: a wrong
    door opened, no more commands until staff have looked. `elsewhere` are units
    the service last said it holds for others: not worth asking for. `staff_guards`
    counts wrong PINs, by the badge's digest.
    """

    units: Mapping[LockerUnitId, Unit] = field(default_factory=dict)
    visit: Visit = AtRest()
    outbox: tuple[Owed, ...] = ()
    codes: Mapping[str, Code] = field(default_factory=dict)
    guard: Guard = Guard()
    asked: int = 0
    turn: int = 0
    heard: float = 0.0
    stopped: bool = False
    online: bool = True
    elsewhere: frozenset[LockerUnitId] = frozenset()
    rules: Rules = Rules()
    staff_guards: Mapping[str, Guard] = field(default_factory=dict)
