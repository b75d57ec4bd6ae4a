"""A courier brings parcels: from the label to the unit it goes into, and between parcels.

Ready ─label─▶ Looking ─Found, fit──────────────────────────────────▶ Opening (loading.py)
  ▲  │           │ └────Found, unfit──▶ Reserving (reserving.py) ──────▶ │
  │  └─done─▶    │                           ▲
  │   Summary    ├─receiver─▶ Confirming ─▶ Sizing
  │              └─nobody──▶ Searching ─▲
  └── failed, no room, kept (keeping.py) ───┘
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import DirectoryEntry, LockerUnitId, Size, TrackingNumber
from kiosk.flows import dropoff, hauling
from kiosk.flows.effects import Freed, Search, Why
from kiosk.flows.entries import (
    Step,
    addable,
    at,
    drop_rows,
    expect,
    fit,
    forget,
    note,
    number_next,
    offers,
    show,
    stay_in,
    strange,
    trouble,
)
from kiosk.flows.events import (
    Button,
    ChoseEntry,
    ChoseSize,
    Event,
    Failed,
    Found,
    Listed,
    NotFound,
    PatienceOver,
    Searched,
    Touched,
    Unreadable,
)
from kiosk.flows.keeping import missing
from kiosk.flows.labels import look, must_sign_in, open_for
from kiosk.flows.ledger import Kiosk, Owed, Standing, Stay, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.reserving import reserve
from kiosk.flows.states import (
    AtRest,
    Confirming,
    Entering,
    Entry,
    Keeping,
    Kind,
    Lacking,
    Load,
    Looking,
    Ready,
    Reserving,
    Round,
    Searching,
    Sizing,
    Summary,
)

LETTERS = 2  # fewer search nothing: the list would be the building

__all__ = ["look", "step"]


def step(
    kiosk: Kiosk, state: Ready | Summary | Looking | Searching | Confirming | Sizing, event: Event, now: float
) -> Step:
    """Return where `event` leads before a unit is reserved, and between parcels."""
    match state:
        case Ready():
            return _ready(kiosk, state, event, now)
        case Summary():
            return _summary(kiosk, state, event, now)
        case Looking():
            return _looking(kiosk, state, event, now)
        case Searching():
            return _searching(kiosk, state, event)
        case Confirming():
            return _confirming(kiosk, state, event, now), ()
        case Sizing():
            return _sizing(kiosk, state, event, now)
        case _:
            assert_never(state)


def _ready(kiosk: Kiosk, state: Ready, event: Event, now: float) -> Step:
    match event:
        case Touched(Button.UNDO):
            return _undo(kiosk, state.round, now)
        case Touched(Button.TYPE_LABEL):
            return at(kiosk, Entering(Entry.LABEL, state.round)), ()
        case Touched(Button.TAKE_ALONG):
            return hauling.begin(kiosk, state.round, now, ended=False)
        case Touched(Button.DONE | Button.CANCEL):
            round_ = state.round
            return at(kiosk, Summary(round_) if round_.delivered or round_.taken else AtRest()), ()
        case Unreadable():
            return show(kiosk, Ready(state.round, Notice.UNREADABLE)), ()
        case PatienceOver():
            return at(kiosk, AtRest()), ()
        case _:
            return kiosk, ()


def _undo(kiosk: Kiosk, round_: Round, now: float) -> Step:
    """Open the last parcel's unit again, so that it can be taken out."""
    if round_.last is None:
        return kiosk, ()
    unit = kiosk.units.get(round_.last.unit)
    stay = stay_in(unit, round_.last.number) if unit else None
    over = replace(round_, last=None)
    if unit is None or stay is None or stay.standing is not Standing.INSIDE or now - stay.since > kiosk.rules.resume:
        return at(kiosk, Ready(over, Notice.TOO_LATE)), ()
    if kiosk.stopped or strange(unit):
        return at(kiosk, Ready(over, Notice.STAFF_MUST_LOOK)), ()
    load = Load(Kind.DELIVERY, unit.id, (stay.number,), stay.contact, round_, undo=True, fresh=False)
    return open_for(kiosk, load, now)


def _summary(kiosk: Kiosk, state: Summary, event: Event, now: float) -> Step:
    match event:
        case Touched(Button.TAKE_ALONG):
            return hauling.begin(kiosk, state.round, now, ended=True)
        case Touched(Button.DELIVER):
            return at(kiosk, Ready(state.round)), ()
        case Touched(Button.DONE | Button.CANCEL) | PatienceOver():
            return at(kiosk, AtRest()), ()
        case _:
            return kiosk, ()


def _told(kiosk: Kiosk, taken: tuple[LockerUnitId, ...]) -> Kiosk:
    """Remember which units the service will not give; what it said before this parcel counts no more."""
    return replace(kiosk, elsewhere=frozenset(taken))


def _unsigned(kiosk: Kiosk, state: Looking, event: Event, now: float) -> Step:
    """Return where a label leads that was shown before anybody signed in: a return goes in, all else waits for that."""
    match event:
        case Found(ask, is_return=True) if ask == state.ask:
            return dropoff.found(kiosk, event, "", now)
        case Found(ask) | NotFound(ask) if ask == state.ask:
            return at(kiosk, Entering(Entry.COURIER, number=state.number)), ()
        case Failed(ask, failure) if ask == state.ask:
            return at(kiosk, AtRest(trouble(failure))), ()
        case Touched(Button.CANCEL):
            return at(kiosk, AtRest()), ()
        case _:
            return kiosk, ()


def _looking(kiosk: Kiosk, state: Looking, event: Event, now: float) -> Step:
    if must_sign_in(kiosk, state.round):
        return _unsigned(kiosk, state, event, now)
    match event:
        case Found(ask) if ask == state.ask:
            return _found(kiosk, state, event, now)
        case NotFound(ask, None, taken) if ask == state.ask:
            return at(_told(kiosk, taken), Searching(state.number, state.round)), ()
        case NotFound(ask, DirectoryEntry() as receiver, taken) if ask == state.ask:
            return at(_told(kiosk, taken), Confirming(state.number, state.round, receiver)), ()
        case Failed(ask, failure) if ask == state.ask:
            return at(kiosk, Ready(state.round, trouble(failure))), ()
        case Touched(Button.CANCEL):
            return at(kiosk, Ready(state.round)), ()
        case _:
            return kiosk, ()


def _found(kiosk: Kiosk, state: Looking, event: Found, now: float) -> Step:
    """Use the unit the service holds, if the kiosk trusts it to be fit; else another in its place."""
    if event.is_return and state.round == Round():  # whoever brings a return scans its label instead of a code
        return dropoff.found(kiosk, event, "", now)
    unit = kiosk.units.get(event.unit)
    if event.deposited and _withdrawn(kiosk, state.number):  # by whoever shows it again; the word is not out yet
        return at(kiosk, Searching(state.number, state.round)), ()
    if event.deposited:
        return at(kiosk, Ready(state.round, Notice.ALREADY_HERE, event.unit)), ()
    if unit is None:
        return at(kiosk, Ready(state.round, Notice.STAFF_MUST_LOOK)), ()
    if kiosk.stopped:
        return at(kiosk, Ready(state.round, Notice.OUT_OF_ORDER)), ()
    given_up = _unsent_release(kiosk, state, unit)
    kiosk = expect(kiosk, state.number, unit.id, event.contact, now)
    if not fit(kiosk, unit, state.number, event.contact, now, given_up=given_up):
        wanted = Reserving(0, unit.id, state.number, event.contact, unit.size, state.round, instead_of=(unit.id,))
        return reserve(kiosk, wanted, now)
    ours = False
    if given_up:  # keep it after all: the word is not out
        known = stay_in(unit, state.number)
        ours = known is not None and known.ours
        kiosk = forget(drop_rows(kiosk, (given_up,)), unit.id, (state.number,))
    kiosk = note(kiosk, unit.id, Stay(state.number, event.contact, Standing.HELD, ours, now))
    return open_for(kiosk, Load(Kind.DELIVERY, unit.id, (state.number,), event.contact, state.round), now)


def _unsent_release(kiosk: Kiosk, state: Looking, unit: Unit) -> Owed | None:
    fact = Freed(unit.id, (state.number,), Why.UNUSED)
    return next((row for row in kiosk.outbox if row.fact == fact and not row.attempted), None)


def _withdrawn(kiosk: Kiosk, number: TrackingNumber) -> bool:
    return any(
        isinstance(row.fact, Freed) and row.fact.why is Why.WITHDRAWN and number in row.fact.numbers
        for row in kiosk.outbox
    )


def _searching(kiosk: Kiosk, state: Searching, event: Event) -> Step:
    match event:
        case Searched(typed) if len(typed.strip()) < LETTERS:
            return at(kiosk, replace(state, typed=typed, ask=0, entries=(), notice=None)), ()
        case Searched(typed):
            kiosk = number_next(kiosk)
            searching = replace(state, typed=typed, ask=kiosk.asked, notice=None)
            return at(kiosk, searching), (Search(kiosk.asked, typed),)
        case Listed(ask, entries) if state.ask and ask == state.ask:
            return at(kiosk, replace(state, ask=0, entries=entries)), ()
        case Failed(ask, failure) if state.ask and ask == state.ask:
            return at(kiosk, replace(state, ask=0, entries=(), notice=trouble(failure))), ()
        case ChoseEntry(contact):
            entry = next((entry for entry in state.entries if entry.contact == contact), None)
            return (at(kiosk, Confirming(state.number, state.round, entry)) if entry else kiosk), ()
        case Touched(Button.CANCEL):
            return at(kiosk, Keeping(state.number, state.round)), ()
        case PatienceOver():
            return at(kiosk, AtRest()), ()
        case _:
            return kiosk, ()


def _confirming(kiosk: Kiosk, state: Confirming, event: Event, now: float) -> Kiosk:
    match event:
        case Touched(Button.YES) if not _room(kiosk, state, now):
            return at(kiosk, Lacking(state.number, state.round, state.entry))
        case Touched(Button.YES):
            return at(kiosk, Sizing(state.number, state.round, state.entry))
        case Touched(Button.SEARCH_AGAIN):
            return at(kiosk, Searching(state.number, state.round))
        case Touched(Button.CANCEL):
            return at(kiosk, Keeping(state.number, state.round, state.entry))
        case PatienceOver():
            return at(kiosk, AtRest())
        case _:
            return kiosk


def _sizing(kiosk: Kiosk, state: Sizing, event: Event, now: float) -> Step:
    match event:
        case ChoseSize(size, add):
            return _sized(kiosk, state, size, add=add, now=now)
        case Touched(Button.SEARCH_AGAIN):
            return at(kiosk, Searching(state.number, state.round)), ()
        case Touched(Button.NONE_FITS) if missing(kiosk, now):
            return at(kiosk, Lacking(state.number, state.round, state.entry)), ()
        case Touched(Button.CANCEL):
            return at(kiosk, Confirming(state.number, state.round, state.entry)), ()
        case PatienceOver():
            return at(kiosk, AtRest()), ()
        case _:
            return kiosk, ()


def _sized(kiosk: Kiosk, state: Sizing, size: Size, *, add: bool, now: float) -> Step:
    wanted = Reserving(0, LockerUnitId(""), state.number, state.entry.contact, size, state.round)
    last = state.round.last
    if add and last and addable(kiosk, last.unit, wanted.contact, now):
        return reserve(kiosk, replace(wanted, unit=last.unit, adding=True), now)
    if not offers(kiosk, size, now) and _room(kiosk, state, now):  # the last of that size has just gone
        return show(kiosk, replace(state, notice=Notice.SIZE_TAKEN)), ()
    return reserve(kiosk, wanted, now)


def _room(kiosk: Kiosk, state: Confirming | Sizing, now: float) -> bool:
    last = state.round.last
    joins = last is not None and addable(kiosk, last.unit, state.entry.contact, now)
    return joins or bool(offers(kiosk, Size.SMALL, now))
