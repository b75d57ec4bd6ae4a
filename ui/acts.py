"""From what a screen says was touched to what the flows and the border understand. No Qt, no decision."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain import Contact, ContactId, ContactType, LockerUnitId, Problem, Size, Undelivered
from kiosk.flows.events import Button, ChoseEntry, ChoseSize, ChoseUnit, Event, KeptParcel, Reported, Searched, Touched
from kiosk.flows.service_events import ChoseParcel, GaveBackFor, GaveReason, SettledWith, StaffButton, StaffTouched
from kiosk.flows.service_states import Outage, Recall, Settlement, StaffEntry
from kiosk.flows.states import Entry, Proof

_LONGEST_TYPED = 64
_STAFF_BUTTONS = frozenset(StaffButton)
_STAFF_ENTRIES = frozenset(StaffEntry)


class UnknownAct(ValueError):
    """A screen said something nobody understands: the screen is wrong, not the person."""


@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """Something was typed. It may be a secret, so only the border sees its text."""

    entry: Entry | StaffEntry | Proof
    text: str

    def __repr__(self) -> str:
        """Hide the text: a repr ends up in logs and tracebacks."""
        return f"Typed({self.entry}, ******)"


@dataclass(frozen=True, slots=True, repr=False)
class Drawn:
    """A signature was drawn. Only the border sees its strokes."""

    strokes: object

    def __repr__(self) -> str:
        """Hide the strokes: a repr ends up in logs and tracebacks."""
        return "Drawn(******)"


@dataclass(frozen=True, slots=True)
class FinishedNow:
    """The answer to "more time?" was no. It is no touch of the screen below: it ends the visit as silence does."""


@dataclass(frozen=True, slots=True)
class KeepHabits:
    """Every visit is to begin in the language and at the volume of now, which only the glass knows."""


Act = Event | Typed | Drawn | FinishedNow | KeepHabits


def parse(name: str, value: object = None, screen: str = "") -> Act | None:
    """Return what the act `name` of `screen` means; None for one that only shows that somebody is here.

    Raises UnknownAct. Names and values: the screens' own `acted` signal.
    """
    try:
        return _parse(name, value)
    except (KeyError, TypeError, ValueError) as error:
        raise UnknownAct(f"{screen}: act {name!r} with a {type(value).__name__}") from error


def _parse(name: str, value: object) -> Act | None:  # noqa: C901, PLR0911, PLR0912  one for each act
    match name:
        case "more-time":
            return None
        case "finish-now":
            return FinishedNow()
        case "typed":
            members = _members(value)
            return Typed(_entry(_text(members["what"])), _text(members["text"]))
        case "sign":
            return Drawn(value)
        case "search":
            return Searched(_text(value))
        case "choose-entry":
            members = _members(value)
            return ChoseEntry(Contact(ContactId(_text(members["id"])), ContactType(_text(members["type"]))))
        case "choose-size":
            members = _members(value)
            return ChoseSize(Size(_text(members["size"])), add=members.get("add") is True)
        case "choose-unit":
            return ChoseUnit(LockerUnitId(_text(value)))
        case "report":
            return Reported(Problem(_text(value)))
        case "keep":
            return KeptParcel(Undelivered(_text(value)))
        case "keep-habits":
            return KeepHabits()
        case "choose-parcel":
            return ChoseParcel(_place(value))
        case "give-back":
            return GaveBackFor(Recall(_text(value)))
        case "settled":
            return SettledWith(Settlement(_text(value)))
        case "reason":
            return GaveReason(Outage(_text(value)))
        case _:
            return StaffTouched(StaffButton(name)) if name in _STAFF_BUTTONS else Touched(Button(name))


def _entry(what: str) -> Entry | StaffEntry | Proof:
    if what == Proof.PIN:
        return Proof.PIN
    return StaffEntry(what) if what in _STAFF_ENTRIES else Entry(what)


def _members(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError("not an object")
    return value


def _place(value: object) -> int:
    if not isinstance(value, int | float):
        raise TypeError("not a number")
    return int(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value[:_LONGEST_TYPED]
