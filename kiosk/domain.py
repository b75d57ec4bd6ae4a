"""The values of the trade: lockers, parcels, people and the codes they hold.

Each is parsed once at the border and cannot be wrong afterwards. Nothing here
knows a clock, a wire or a screen.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from math import isnan
from typing import NewType

LockerUnitId = NewType("LockerUnitId", str)
ContactId = NewType("ContactId", str)

_TRACKING = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]{3,39}")
_SECRET = re.compile(r"[A-Z0-9\-]{4,32}")
_MOST_STROKES = 50
_MOST_POINTS = 500  # of a signature: about 5 kB


class Size(StrEnum):
    """A locker's size, in the words of the Locker API (lockers-openapi.yaml, LockerSize)."""

    SMALL = "small"
    MEDIUM = "medium"
    MLARGE = "mlarge"
    LARGE = "large"

    @property
    def rank(self) -> int:
        """How large, from 0; a parcel that fits one rank fits every higher one."""
        return _RANKS[self]


_RANKS = {size: rank for rank, size in enumerate(Size)}


class Sense(StrEnum):
    """What a door sensor reads. Silence, noise and a missing wire are all `UNKNOWN`."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class ContactType(StrEnum):
    """Whom a reservation names (lockers-openapi.yaml, LockerContactType)."""

    RECIPIENT = "recipient"
    DEPARTMENT = "department"


class Problem(StrEnum):
    """What a person can say is wrong with an opened locker."""

    EMPTY = "empty"
    NOT_MINE = "not-mine"
    DAMAGED = "damaged"
    STUCK = "stuck"
    REACH = "reach"


class Undelivered(StrEnum):
    """Why a courier keeps a parcel."""

    NO_SUCH_PERSON = "no-such-person"
    MOVED_OUT = "moved-out"
    LABEL_UNREADABLE = "label-unreadable"
    OTHER = "other"
    NO_ROOM = "no-room"  # lockers of that size are here, and none is free
    TOO_LARGE = "too-large"  # for every locker here


@dataclass(frozen=True, slots=True)
class Contact:
    """A recipient or a department, as reservations name it."""

    id: ContactId
    type: ContactType


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """A contact as people read it: a name, and where it lives in the building."""

    contact: Contact
    name: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class DoorAddress:
    """Where a door hangs on the wire; both count from 0."""

    board: int
    lock: int


@dataclass(frozen=True, slots=True)
class LockerUnit:
    """One locker of the bank, as it stands in front of people.

    `column` and `row` count from 1, from the left and from the top. `bottom_mm`
    is the height of its floor above the ground, `height_mm` its own height.
    """

    id: LockerUnitId
    size: Size
    door: DoorAddress
    column: int
    row: int
    bottom_mm: int
    height_mm: int


@dataclass(frozen=True, slots=True)
class TrackingNumber:
    """A carrier's barcode, as typed or scanned, without the spaces people add."""

    text: str

    @classmethod
    def parse(cls, raw: str) -> "TrackingNumber | None":
        """Return the number in `raw`, or None when it cannot be one."""
        text = "".join(raw.split())
        return cls(text) if _TRACKING.fullmatch(text) else None


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """What a person proves a right with. Never logged, never stored, never shown again."""

    text: str

    @classmethod
    def parse(cls, raw: str) -> "Secret | None":
        """Return the secret in `raw` without the spaces people add, or None when it cannot be one."""
        text = "".join(raw.split()).upper()
        return cls(text) if _SECRET.fullmatch(text) else None

    def __repr__(self) -> str:
        """Hide the words: a repr ends up in logs and tracebacks."""
        return f"{type(self).__name__}(******)"


@dataclass(frozen=True, slots=True, repr=False)
class Signature:
    """What somebody drew: strokes of points, x before y, in thousandths of the field's width. Never logged or shown."""

    strokes: tuple[tuple[int, ...], ...]

    @classmethod
    def parse(cls, raw: object) -> "Signature | None":
        """Return the signature in lists of numbers, or None where there is none. About 500 points are kept."""
        lines = [_points(each) for each in raw[:_MOST_STROKES]] if isinstance(raw, list | tuple) else []
        every = max(1, -(-sum(map(len, lines)) // (2 * _MOST_POINTS)))
        strokes = tuple(_thinned(line, every) for line in lines if line)
        return cls(strokes) if any(len(line) > len("xy") for line in strokes) else None  # more than dots

    def __repr__(self) -> str:
        """Hide the strokes: a repr ends up in logs and tracebacks."""
        return f"{type(self).__name__}(******)"


def _points(raw: object) -> tuple[int, ...]:
    """Return x, y, x, y ... within the field; nothing for what are no numbers."""
    if not isinstance(raw, list | tuple) or not all(isinstance(each, int | float) and not isnan(each) for each in raw):
        return ()
    return tuple(round(min(max(each, 0), 1000)) for each in raw[: len(raw) // 2 * 2])


def _thinned(line: tuple[int, ...], every: int) -> tuple[int, ...]:
    """Keep one point of `every`, and the last."""
    kept = [line[at : at + 2] for at in range(0, len(line) - 2, 2 * every)]
    return tuple(each for point in (*kept, line[-2:]) for each in point)


class ClaimKind(StrEnum):
    """What a person showed to prove a right."""

    PICKUP_CODE = "pickup-code"
    PERSONAL_ID = "personal-id"
    RETURN_CODE = "return-code"


@dataclass(frozen=True, slots=True)
class Claim:
    """A secret that somebody showed, known only by its keyed digest.

    The border keeps the words themselves in memory until the check they were
    shown for has ended; the flows and the journal see this.
    """

    kind: ClaimKind
    digest: str


@dataclass(frozen=True, slots=True)
class Reservation:
    """What the service holds one unit for.

    `deposited` are the parcels it knows inside, `reserved` those it expects.
    `expires` is when the deposit ends, in kiosk seconds (`ports.Clock.now`) whatever the
    service's clock or this machine's reads, or None when it did not say; `reserved_until`
    when the wait for what is expected does. `is_return` marks a customer's return.
    """

    unit: LockerUnitId
    contact: Contact
    reserved: tuple[TrackingNumber, ...] = ()
    deposited: tuple[TrackingNumber, ...] = ()
    expires: float | None = None
    is_return: bool = False
    reserved_until: float | None = None
