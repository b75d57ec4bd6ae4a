"""Kiosk, service and doors are compared: at the start, when the link is back, and every ten minutes; only at rest.

A round asks first which units the service holds for anybody, then for each contact with something inside what it
holds for them: one question a second. Truth (flows.md section 9): the sensor for "is it shut", the service for "whose
is it", the ledger for "is something in it". So nothing the service says makes a locker free that the ledger fills.
"""

import math
from dataclasses import replace

from kiosk.domain import Contact, Reservation, TrackingNumber
from kiosk.flows.effects import LIMIT, Compare
from kiosk.flows.entries import Step, blame, expect, note, number_next, owes, put, stay_of
from kiosk.flows.events import Compared, CompareDue, Failed
from kiosk.flows.ledger import Comparing, Fault, Kiosk, Standing, Stay, Unit
from kiosk.flows.states import AtRest

EVERY = 600.0  # seconds between rounds
APART = 1.0  # seconds between questions


def due(kiosk: Kiosk, now: float) -> bool:
    """Tell whether it is time for the next question: nobody is here, the service is, and none is out."""
    quiet = isinstance(kiosk.visit, AtRest) and kiosk.online and now >= kiosk.quiet_until
    return quiet and not kiosk.comparing.ask and now >= kiosk.comparing.due


def idle(kiosk: Kiosk, now: float) -> float:
    """Return for how many seconds there is no next question, unless something else happens."""
    if not isinstance(kiosk.visit, AtRest) or not kiosk.online or kiosk.comparing.ask:
        return math.inf
    return max(kiosk.comparing.due - now, kiosk.quiet_until - now, 0.0)


def begin(kiosk: Kiosk, now: float) -> Kiosk:
    """Begin a round anew as soon as nobody is here; whatever answer is still out counts no more."""
    return replace(kiosk, comparing=Comparing(now))


def step(kiosk: Kiosk, event: CompareDue | Compared | Failed, now: float) -> Step:
    """Return the next question, or what an answer means."""
    match event:
        case CompareDue() if due(kiosk, now):
            return _ask(kiosk, now)
        case Compared(ask) if ask == kiosk.comparing.ask:
            return _answered(kiosk, event, now), ()
        case Failed():  # the next round asks again
            return _next(kiosk, now), ()
        case _:
            return kiosk, ()


def _ask(kiosk: Kiosk, now: float) -> Step:
    comparing = kiosk.comparing
    kiosk = number_next(kiosk)
    if not comparing.begun:
        out = replace(comparing, begun=True, todo=_whose(kiosk), ask=kiosk.asked, turn=kiosk.turn, contact=None)
        return replace(kiosk, comparing=out), (Compare(kiosk.asked),)
    contact, *todo = comparing.todo
    out = replace(comparing, todo=tuple(todo), ask=kiosk.asked, turn=kiosk.turn, contact=contact)
    numbers = tuple(stay.number for unit in kiosk.units.values() for stay in _settled(kiosk, unit, contact, now))
    return replace(kiosk, comparing=out), (Compare(kiosk.asked, contact, numbers),)


def _whose(kiosk: Kiosk) -> tuple[Contact, ...]:
    stays = (stay for unit in kiosk.units.values() for stay in unit.stays)
    return tuple(dict.fromkeys(stay.contact for stay in stays if stay.standing is Standing.INSIDE))


def _settled(kiosk: Kiosk, unit: Unit, contact: Contact, now: float) -> tuple[Stay, ...]:
    """Return what the service should have there for `contact`: told, and nothing about the unit on its way."""
    if not is_quiet(kiosk, unit, now):
        return ()
    return tuple(
        stay for stay in unit.stays if stay.contact == contact and stay.told and stay.standing is Standing.INSIDE
    )


def is_quiet(kiosk: Kiosk, unit: Unit, now: float) -> bool:
    """Tell whether an answer of this moment can be believed: nothing about the unit was on its way while it was."""
    return not owes(kiosk, unit.id) and unit.settled <= now and now - unit.told_at > LIMIT


def _next(kiosk: Kiosk, now: float) -> Kiosk:
    comparing = kiosk.comparing
    if comparing.todo:
        return replace(kiosk, comparing=replace(comparing, due=now + APART, ask=0, contact=None))
    return replace(kiosk, comparing=Comparing(now + EVERY))


def _answered(kiosk: Kiosk, event: Compared, now: float) -> Kiosk:
    comparing = kiosk.comparing
    if not isinstance(kiosk.visit, AtRest) or kiosk.turn != comparing.turn:  # somebody came in between: ask again
        again = (comparing.contact, *comparing.todo) if comparing.contact else comparing.todo
        fresh = replace(comparing, due=now + APART, todo=again, ask=0, begun=comparing.contact is not None)
        return replace(kiosk, comparing=fresh)
    contact = comparing.contact
    kiosk = _next(kiosk, now)
    if contact is None:
        return replace(kiosk, elsewhere=frozenset(event.taken))
    for unit in kiosk.units.values():
        for stay in _settled(kiosk, unit, contact, now):
            kiosk = _judged(kiosk, unit, stay, event.held)
    return _expected(adopt(kiosk, event.held, now), contact, event.held, now)


def _judged(kiosk: Kiosk, unit: Unit, stay: Stay, held: tuple[Reservation, ...]) -> Kiosk:
    """Compare one parcel: the service has it there for its contact, until its own day, or staff must look."""
    there = [each for each in held if stay.number in each.deposited]
    if any(each.contact != stay.contact for each in there):
        return blame(kiosk, unit.id, Fault.SERVICE_NAMES_ANOTHER)
    here = next((each for each in there if each.unit == unit.id), None)
    if here is None:
        return blame(kiosk, unit.id, Fault.SERVICE_SAYS_FREE)
    if here.expires is None:
        return kiosk
    return put(kiosk, replace(kiosk.units[unit.id], expires=here.expires))


def _expected(kiosk: Kiosk, contact: Contact, held: tuple[Reservation, ...], now: float) -> Kiosk:
    """Remember which parcels the service expects for the contact; what it expected before counts no more."""
    others = {number: known for number, known in kiosk.expected.items() if known.contact != contact}
    kiosk = replace(kiosk, expected=others)
    for each in held:
        for number in each.reserved if each.contact == contact and each.unit in kiosk.units else ():
            kiosk = expect(kiosk, number, each.unit, contact, now)
    return kiosk


def adopt(kiosk: Kiosk, held: tuple[Reservation, ...], now: float) -> Kiosk:
    """Take in what the service has deposited and the ledger does not know: another client's, or of a lost journal.

    Only where nothing about the unit is on its way, so that no answer that has been overtaken fills it again.
    """
    for each in held:
        unit = kiosk.units.get(each.unit)
        unknown = tuple(number for number in each.deposited if not _is_known(kiosk, number))
        if unit is None or not unknown or not is_quiet(kiosk, unit, now):
            continue
        if any(stay.contact != each.contact for stay in unit.stays):
            kiosk = blame(kiosk, unit.id, Fault.SERVICE_NAMES_ANOTHER)
            continue
        expires = unit.expires if unit.stays else each.expires
        kiosk = put(kiosk, replace(unit, expires=expires))
        for number in unknown:
            kiosk = note(kiosk, unit.id, Stay(number, each.contact, Standing.INSIDE, ours=False, since=now, told=True))
    return kiosk


def _is_known(kiosk: Kiosk, number: TrackingNumber) -> bool:
    letters = any(number in letter.fact.numbers for letter in kiosk.dead_letters)
    return letters or stay_of(kiosk, number) is not None
