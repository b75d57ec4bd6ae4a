"""Staff scan what lies in a locker that nobody can vouch for: the service says whose each parcel is, and where.

Inspecting ─label─▶ Identifying ─Found, NotFound, Failed─▶ Inspecting | Answering, as the door stands
     └─ type it ─▶ Spelling ─label─▶ Identifying
Nothing is written into the ledger before staff say that this is all, behind a door that was seen open and closed.
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import Contact, LockerUnitId, Sense, TrackingNumber
from kiosk.flows.comparing import is_quiet
from kiosk.flows.effects import Find
from kiosk.flows.entries import Step, at, note, number_next, put, show, stay_of, trouble
from kiosk.flows.events import (
    Button,
    Claimed,
    CourierShown,
    Event,
    Failed,
    Found,
    NotFound,
    ScannedLabel,
    Touched,
    Unreadable,
)
from kiosk.flows.ledger import Fault, Kiosk, Standing, Stay
from kiosk.flows.notices import Notice
from kiosk.flows.service_queries import asked_about
from kiosk.flows.service_states import Answering, Identifying, Inspecting, Look, Spelling, Task
from kiosk.flows.stock import Scanned, Stock


def is_due(kiosk: Kiosk, look: Look) -> bool:
    """Tell whether labels count at this look: nobody knows what lies in the unit, and it is more than a test."""
    unit = kiosk.units[look.unit]
    return Fault.JOURNAL_LOST in unit.came_for and look.tour.task is not Task.TEST and look.recall is None


def at_open_door(kiosk: Kiosk, state: Inspecting, event: Event, now: float) -> Step:
    """Return where `event` leads while the door stands open and labels count."""
    look = state.look
    match event:
        case ScannedLabel(number):
            return _asked(kiosk, look, number, now)
        case Unreadable() | Claimed() | CourierShown():
            return _back(kiosk, look, replace(look.stock, notice=Notice.UNREADABLE, other=None)), ()
        case Touched(Button.TYPE_LABEL):
            return at(kiosk, Spelling(look)), ()
        case _:
            return kiosk, ()


def step(kiosk: Kiosk, state: Spelling | Identifying, event: Event) -> Step:
    """Return where `event` leads while a label is typed, or asked about."""
    match state:
        case Spelling():
            return _spelling(kiosk, state, event)
        case Identifying():
            return _identifying(kiosk, state, event), ()
        case _:
            assert_never(state)


def taken_in(kiosk: Kiosk, look: Look, now: float) -> Kiosk:
    """Write what the labels told into the ledger. What the service only expected is in question until it is told."""
    known = {stay.number for stay in asked_about(kiosk, look.unit)}
    for each in look.stock.scanned:
        if each.number not in known:
            unit = kiosk.units[look.unit]
            kiosk = put(kiosk, replace(unit, expires=unit.expires if unit.stays else each.expires))
            standing = Standing.INSIDE if each.deposited else Standing.DOUBT
            stay = Stay(each.number, each.contact, standing, ours=False, since=now, told=each.deposited)
            kiosk = note(kiosk, look.unit, stay)
    return kiosk


def _spelling(kiosk: Kiosk, state: Spelling, event: Event) -> Step:
    match event:
        case ScannedLabel(number):
            return _asked(kiosk, state.look, number, kiosk.heard)
        case Unreadable():
            stock = replace(state.look.stock, notice=Notice.UNREADABLE, other=None)
            return show(kiosk, Spelling(replace(state.look, stock=stock))), ()
        case Touched(Button.CANCEL):
            return _back(kiosk, state.look, replace(state.look.stock, notice=None, other=None)), ()
        case _:
            return kiosk, ()


def _asked(kiosk: Kiosk, look: Look, number: TrackingNumber, now: float) -> Step:
    """Ask the service whose it is, unless the ledger knows. An answer that may be overtaken is not asked for."""
    stays = {stay.number: stay for stay in asked_about(kiosk, look.unit)}
    elsewhere = stay_of(kiosk, number)
    if number in stays:
        return _belongs(kiosk, look, Scanned(number, stays[number].contact, stays[number].told)), ()
    if any(each.number == number for each in look.stock.scanned):
        return _back(kiosk, look, replace(look.stock, notice=Notice.BELONGS_HERE, other=None)), ()
    if elsewhere and elsewhere[0].id != look.unit and elsewhere[1].standing is Standing.INSIDE:
        return _strange(kiosk, look, number, Notice.IN_ANOTHER, elsewhere[0].id), ()
    if not kiosk.online:
        return _strange(kiosk, look, number, Notice.OFFLINE), ()
    if not is_quiet(kiosk, kiosk.units[look.unit], now):
        return _strange(kiosk, look, number, Notice.SERVICE_TROUBLE), ()
    kiosk = number_next(kiosk)
    return at(kiosk, Identifying(kiosk.asked, look, number)), (Find(kiosk.asked, number),)


def _identifying(kiosk: Kiosk, state: Identifying, event: Event) -> Kiosk:
    look, number = state.look, state.number
    match event:
        case Found(ask, unit) if ask == state.ask and unit != look.unit:
            return _strange(kiosk, look, number, Notice.IN_ANOTHER, unit)
        case Found(ask, contact=contact) if ask == state.ask and _is_friend(kiosk, look, contact):
            return _belongs(kiosk, look, Scanned(number, contact, event.deposited, event.expires))
        case Found(ask) if ask == state.ask:
            return _strange(kiosk, look, number, Notice.OF_ANOTHER)
        case NotFound(ask) if ask == state.ask:
            return _strange(kiosk, look, number, Notice.NOT_KNOWN)
        case Failed(ask, failure) if ask == state.ask:
            return _strange(kiosk, look, number, trouble(failure))
        case Touched(Button.CANCEL):
            return _strange(kiosk, look, number, None)
        case _:
            return kiosk


def _is_friend(kiosk: Kiosk, look: Look, contact: Contact) -> bool:
    """Tell whether all that is known to lie here is this contact's: a locker is one person's."""
    stays = all(stay.contact == contact for stay in asked_about(kiosk, look.unit))
    return stays and all(each.contact == contact for each in look.stock.scanned)


def _belongs(kiosk: Kiosk, look: Look, scanned: Scanned) -> Kiosk:
    others = tuple(each for each in look.stock.scanned if each.number != scanned.number)
    strange = tuple(number for number in look.stock.strange if number != scanned.number)
    return _back(kiosk, look, Stock((*others, scanned), strange, Notice.BELONGS_HERE))


def _strange(
    kiosk: Kiosk, look: Look, number: TrackingNumber, notice: Notice | None, other: LockerUnitId | None = None
) -> Kiosk:
    """Remember a label that did not prove to be at home here: the unit stays a matter for staff while it lies there."""
    strange = tuple(dict.fromkeys((*look.stock.strange, number)))
    return _back(kiosk, look, Stock(look.stock.scanned, strange, notice, other))


def _back(kiosk: Kiosk, look: Look, stock: Stock) -> Kiosk:
    """Go on where the door stands now: it may have been closed meanwhile."""
    look = replace(look, stock=stock)
    is_shut = kiosk.units[look.unit].sense is Sense.CLOSED
    return show(kiosk, Answering(look) if is_shut else Inspecting(look))
