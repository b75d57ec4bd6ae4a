"""From people."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain import Claim, Contact, LockerUnitId, Problem, Size, TrackingNumber, Undelivered


class Button(StrEnum):
    """What can be touched, on whatever screen."""

    COLLECT = "collect"
    RETURN = "return"
    DELIVER = "deliver"
    TYPE_CODE = "type-code"
    TYPE_ID = "type-id"
    TYPE_LABEL = "type-label"
    SHOW_RECEIPT = "show-receipt"
    NO_BARCODE = "no-barcode"
    YES = "yes"
    SEARCH_AGAIN = "search-again"
    NONE_FITS = "none-fits"
    PARCEL_IN = "parcel-in"
    DOES_NOT_FIT = "does-not-fit"
    NOT_NOW = "not-now"
    IT_IS_EMPTY = "it-is-empty"
    REOPEN = "reopen"
    TAKE_ALONG = "take-along"
    TAKEN = "taken"
    LEAVE_IT = "leave-it"
    NOT_THERE = "not-there"
    IT_IS_SHUT = "it-is-shut"
    UNDO = "undo"
    NEXT = "next"
    DONE = "done"
    PROBLEM = "problem"
    CANNOT_SIGN = "cannot-sign"
    HELPED = "helped"
    CALL_STAFF = "call-staff"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class ScannedLabel:
    """A parcel's label was scanned, or its number `typed`."""

    number: TrackingNumber
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """A pickup code, a personal id or a return code was scanned or typed."""

    claim: Claim


@dataclass(frozen=True, slots=True)
class CourierShown:
    """A courier's badge or a carrier's code was scanned or typed; `digest` is its keyed digest."""

    digest: str


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
    """A size was touched, to be used or, in `Lacking`, because it would have helped.

    `add` puts the parcel into the unit this round just filled.
    """

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


@dataclass(frozen=True, slots=True)
class KeptParcel:
    """A courier said why they keep the parcel."""

    why: Undelivered


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature was drawn. Its strokes wait at the border, for the effect that follows and for nothing else."""
