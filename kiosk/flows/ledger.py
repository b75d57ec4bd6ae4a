"""What the kiosk knows: who lies where, what the doors showed, what the service is owed.

A unit holds *stays*, one per parcel (flows.md section 1). All times are kiosk
seconds: they never go backwards, not even across a restart (`ports.Clock`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from kiosk.domain import Contact, LockerUnitId, Problem, Sense, Size, TrackingNumber, Undelivered
from kiosk.flows.effects import Fact
from kiosk.flows.service_states import Outage
from kiosk.flows.site import Rules
from kiosk.flows.states import AtRest, Kind, Visit

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
    OUT_OF_REACH = "out-of-reach"  # its person cannot take the parcel out; it stays theirs
    OPENING_NOT_SEEN = "opening-not-seen"
    NOT_SEEN_SHUT = "not-seen-shut"
    NO_PICKUP_CODE = "no-pickup-code"
    SERVICE_DISAGREES = "service-disagrees"
    SERVICE_SAYS_FREE = "service-says-free"
    SERVICE_NAMES_ANOTHER = "service-names-another"
    LEFT_OPEN = "left-open"
    JOURNAL_LOST = "journal-lost"
    OUT_OF_SERVICE = "out-of-service"
    SENSOR_CONTRADICTS = "sensor-contradicts"  # what it reads is no evidence any more


class Alarm(IntEnum):
    """How loudly a door that stands open is asked to be closed."""

    QUIET = 0
    ASKED = 1  # a banner, on every screen
    LOUD = 2  # the whole screen, with sound
    GUARDED = 3  # staff must look


@dataclass(frozen=True, slots=True)
class Stay:
    """One parcel in one unit. `ours`: this kiosk made the reservation.

    `told`: the service is owed, or has, the word that it lies there. `case` is
    the number on a return's receipt, `kind` who put it in, or was about to.
    """

    number: TrackingNumber
    contact: Contact
    standing: Standing
    ours: bool
    since: float
    told: bool = False
    case: int = 0
    kind: Kind = Kind.DELIVERY


@dataclass(frozen=True, slots=True)
class Complaint:
    """What a person said is wrong, and the number they were given for it; None and 0 where they left unsaid."""

    problem: Problem | None
    case: int
    at: float


@dataclass(frozen=True, slots=True)
class Unit:
    """One locker. `trip` is whose pickup opened it last, until the collection is told.

    `exposed`: its door stood open while somebody else's visit went on. `expires`
    is when the deposit ends, as far as the service said.
    `retired`: the site has it no longer; it is kept for what it holds.

    `ajar` is since when the door stands open for the same person, or for nobody; 0 while it is shut. `alarm` is how
    far that has come, `hushed`: somebody has read the alarm and wants the screen. `edges` are when the sensor last
    changed its mind, `in_vain` how many commands in a row it has shown nothing after. `told_at` is when the service
    last took in a fact about the unit: an answer asked for before that has been overtaken.

    `came_for` are the faults it had when staff had its door opened last: only these a look takes away. `outage` is why
    staff put it out of service. `complaint` is what was last said to be wrong, until staff have looked.
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
    ajar: float = 0.0
    alarm: Alarm = Alarm.QUIET
    hushed: bool = False
    edges: tuple[float, ...] = ()
    in_vain: int = 0
    told_at: float = LONG_AGO
    came_for: frozenset[Fault] = frozenset()
    outage: Outage | None = None
    complaint: Complaint | None = None


@dataclass(frozen=True, slots=True)
class Owed:
    """One row of the outbox. `unsure` is when a try went out whose answer is not known; 0 for none.

    `tries` counts those since the service last answered anything, `since` is when it was first owed.
    """

    id: int
    fact: Fact
    not_before: float
    attempted: bool = False
    unsure: float = 0.0
    tries: int = 0
    since: float = 0.0


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A fact that the service will not have: kept until staff have settled it. `status` is HTTP's."""

    id: int
    fact: Fact
    at: float
    status: int = 0


@dataclass(frozen=True, slots=True)
class Habits:
    """How every visit begins, where staff have said so: the language's code, and the volume from 0.1 to 1."""

    language: str
    volume: float


@dataclass(frozen=True, slots=True)
class Code:
    """Where a pickup code leads. Kept under the code's keyed digest."""

    unit: LockerUnitId
    contact: Contact


@dataclass(frozen=True, slots=True)
class Received:
    """What a return's receipt says, kept for a day under the parcel's number; `code` is its code's keyed digest."""

    unit: LockerUnitId
    contact: Contact
    case: int
    at: float
    code: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the service held for a parcel that has not come yet, as read at `at`. Kept under the parcel's number."""

    unit: LockerUnitId
    contact: Contact
    at: float


@dataclass(frozen=True, slots=True)
class Kept:
    """A parcel that its courier kept at `at`, and why. `size`: a locker of that size would have helped."""

    number: TrackingNumber
    why: Undelivered
    at: float
    size: Size | None = None


@dataclass(frozen=True, slots=True)
class Comparing:
    """Where the comparison with the service stands: the next question is `due`, of the round that has `begun` or not.

    `todo` are the contacts still to be asked about, `contact` the one that question `ask` is about, None for the
    bank as a whole. An answer counts only in the `turn` of its question.
    """

    due: float = 0.0
    begun: bool = False
    todo: tuple[Contact, ...] = ()
    ask: int = 0
    contact: Contact | None = None
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Guard:
    """Wrong codes, kiosk-wide. A right one clears nothing. `open`: a try is out; a crash counts it as wrong."""

    wrong: int = 0
    until: float = 0.0
    day: float = LONG_AGO
    today: int = 0
    open: bool = False


@dataclass(frozen=True, slots=True)
class Tries(Guard):
    """Every count that outlives the journal: of pickup codes, of courier codes, and of PINs by the id's digest."""

    couriers: Guard = Guard()
    pins: Mapping[str, Guard] = field(default_factory=dict)


class Memory(StrEnum):
    """How far the journal can be believed at a start."""

    WHOLE = "whole"
    LOST = "lost"  # deleted, or damaged and moved aside
    OLD = "old"  # its newest rows are missing: a copy of an earlier day, or cut off
    DIFFERS = "differs"  # another program wrote its newest rows, and here they do not lead where they led then


@dataclass(frozen=True, slots=True)
class Kiosk:
    """Everything the flows go by. The journal replays to exactly this.

    `asked` numbers effects and owed facts, `turn` the states, so that late
    replies and old time-outs are known for what they are. `stopped`: a wrong
    door opened, no more commands until staff have looked. `elsewhere` are units
    the service last said it holds for others: not worth asking for. `quiet_until`
    is when the service, which asked to be left alone, may be told something again.
    `staff_guards` counts wrong PINs, by the badge's digest, `pin_guards` those typed after an id, by the id's.
    `habits` win over the site's own. `ending`: staff want the program to start anew, and nothing happens here any more.
    `kept` are the parcels of the last days that their couriers kept, each once. `courier_guard` counts wrong carrier
    codes: its `day` is when the last one was. `labelled` is the serial of the last number made for a parcel that came
    without.
    """

    units: Mapping[LockerUnitId, Unit] = field(default_factory=dict)
    visit: Visit = AtRest()
    outbox: tuple[Owed, ...] = ()
    dead_letters: tuple[DeadLetter, ...] = ()
    codes: Mapping[str, Code] = field(default_factory=dict)
    expected: Mapping[str, Expected] = field(default_factory=dict)
    receipts: Mapping[str, Received] = field(default_factory=dict)
    guard: Guard = Guard()
    asked: int = 0
    turn: int = 0
    heard: float = 0.0
    stopped: bool = False
    online: bool = True
    elsewhere: frozenset[LockerUnitId] = frozenset()
    quiet_until: float = 0.0
    comparing: Comparing = Comparing()
    rules: Rules = Rules()
    staff_guards: Mapping[str, Guard] = field(default_factory=dict)
    pin_guards: Mapping[str, Guard] = field(default_factory=dict)
    habits: Habits | None = None
    ending: bool = False
    kept: tuple[Kept, ...] = ()
    courier_guard: Guard = Guard()
    labelled: int = 0
