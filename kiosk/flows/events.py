"""What can happen. Each is committed to the journal before anything follows from it."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain import (
    Claim,
    Contact,
    DirectoryEntry,
    LockerUnitId,
    Problem,
    Sense,
    Size,
    TrackingNumber,
)
from kiosk.errors import Failure
from kiosk.flows.service_events import ServiceEvent
from kiosk.flows.site import Site


class Button(StrEnum):
    """What can be touched, on whatever screen."""

    COLLECT = "collect"
    RETURN = "return"
    DELIVER = "deliver"
    TYPE_CODE = "type-code"
    TYPE_ID = "type-id"
    TYPE_LABEL = "type-label"
    YES = "yes"
    SEARCH_AGAIN = "search-again"
    PARCEL_IN = "parcel-in"
    DOES_NOT_FIT = "does-not-fit"
    NOT_NOW = "not-now"
    IT_IS_EMPTY = "it-is-empty"
    REOPEN = "reopen"
    UNDO = "undo"
    NEXT = "next"
    DONE = "done"
    PROBLEM = "problem"
    CANCEL = "cancel"


# From people.
@dataclass(frozen=True, slots=True)
class ScannedLabel:
    """A parcel's label was scanned or typed."""

    number: TrackingNumber


@dataclass(frozen=True, slots=True)
class Claimed:
    """A pickup code, a personal id or a return code was scanned or typed."""

    claim: Claim


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something was scanned or typed that can be none of these."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A button was touched."""

    button: Button


@dataclass(frozen=True, slots=True)
class Searched:
    """Letters of a name were typed; fewer than two search nothing."""

    typed: str


@dataclass(frozen=True, slots=True)
class ChoseEntry:
    """A line of the directory was touched; it counts only if it is shown."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class ChoseSize:
    """A size was touched. `add` puts the parcel into the unit this round just filled."""

    size: Size
    add: bool = False


@dataclass(frozen=True, slots=True)
class ChoseUnit:
    """One of the person's own lockers was touched, to be opened first."""

    unit: LockerUnitId


@dataclass(frozen=True, slots=True)
class Reported:
    """A person said what is wrong."""

    problem: Problem


# From effects. Each carries the `ask` of the effect it answers.
@dataclass(frozen=True, slots=True)
class Found:
    """The service holds `unit` for this number."""

    ask: int
    unit: LockerUnitId
    number: TrackingNumber
    contact: Contact
    deposited: bool


@dataclass(frozen=True, slots=True)
class NotFound:
    """The service holds nothing for this number; `receiver` is whom its decoder named.

    `taken` are the units it holds for others or keeps out of service; empty when it did not say.
    """

    ask: int
    receiver: DirectoryEntry | None = None
    taken: tuple[LockerUnitId, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """The directory's entries that match a search."""

    ask: int
    entries: tuple[DirectoryEntry, ...]


@dataclass(frozen=True, slots=True)
class Reserved:
    """The service holds the unit it was asked for."""

    ask: int


@dataclass(frozen=True, slots=True)
class UnitTaken:
    """The service definitely does not give that unit."""

    ask: int


@dataclass(frozen=True, slots=True)
class Matched:
    """The claim is right: these contacts, and the units with something deposited for them.

    `expired` are units whose deposit has ended.
    """

    ask: int
    contacts: tuple[Contact, ...]
    units: tuple[LockerUnitId, ...]
    expired: tuple[LockerUnitId, ...] = ()


@dataclass(frozen=True, slots=True)
class NoMatch:
    """The claim proves nothing here."""

    ask: int


@dataclass(frozen=True, slots=True)
class Failed:
    """An effect ended without a result; for a write, whether it had an effect is unknown."""

    ask: int
    failure: Failure


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
class Delivered:
    """The service has this fact. `code_digest` is the keyed digest of the pickup code it gave, if any."""

    id: int
    code_digest: str = ""
    expires: float | None = None


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Whether the service has this fact is unknown."""

    id: int


@dataclass(frozen=True, slots=True)
class Refused:
    """The service definitely refuses this fact."""

    id: int


# From the kiosk itself.
@dataclass(frozen=True, slots=True)
class DoorMoved:
    """A door's sensor reads something new (debounced)."""

    unit: LockerUnitId
    sense: Sense


@dataclass(frozen=True, slots=True)
class PatienceOver:
    """Nothing was touched for as long as the state of `turn` lasts."""

    turn: int


@dataclass(frozen=True, slots=True)
class Due:
    """The time of an owed fact has come."""

    id: int


@dataclass(frozen=True, slots=True)
class LinkLost:
    """The service has stopped answering."""


@dataclass(frozen=True, slots=True)
class LinkBack:
    """The service answers again."""


@dataclass(frozen=True, slots=True)
class Restarted:
    """The kiosk has started: what every sensor reads, and the site's rules from now on."""

    senses: tuple[tuple[LockerUnitId, Sense], ...]
    site: Site


Event = (
    ScannedLabel | Claimed | Unreadable | Touched | Searched | ChoseEntry | ChoseSize | ChoseUnit | Reported
    | Found | NotFound | Listed | Reserved | UnitTaken | Matched | NoMatch | Failed
    | DoorOpened | StayedShut | DoorSilent | Delivered | NoAnswer | Refused
    | DoorMoved | PatienceOver | Due | LinkLost | LinkBack | Restarted
    | ServiceEvent
)  # fmt: skip

DoorReply = DoorOpened | StayedShut | DoorSilent
