"""A person shows a code or an id: what they may take, and which locker first.

Proving ─PIN─▶ Checking ─one─▶ Releasing (taking.py)
                  │  └─several─▶ Parcels ─▲
                  └─ no match ─▶ Entering | AtRest
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import Claim, ClaimKind, LockerUnitId, Sense
from kiosk.flows import comparing, dropoff, guard, staff_guard
from kiosk.flows.effects import Check
from kiosk.flows.entries import Step, at, number_next, show, trouble
from kiosk.flows.events import (
    Button,
    ChoseUnit,
    Event,
    Failed,
    Found,
    Matched,
    NoMatch,
    PatienceOver,
    Touched,
    Unreadable,
)
from kiosk.flows.ledger import Fault, Kiosk, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.service_events import PinTyped
from kiosk.flows.states import AtRest, Checking, Entering, Entry, Parcels, Proving, Receipt, Trip, Visit
from kiosk.flows.taking import may_open, release, trip_to


def enter(kiosk: Kiosk, claim: Claim, now: float, *, typed: bool) -> Step:
    """Check a claim, or ask for the PIN first. The try counts as open in the same commit: no crash gives it back."""
    locked = guard.locked_until(guard.today(kiosk.guard, now), now)
    receipt = dropoff.by_code(kiosk, claim.digest, now) if claim.kind is ClaimKind.RETURN_CODE else None
    if receipt is not None and not locked and dropoff.settles(kiosk, receipt):
        return at(kiosk, receipt), ()
    refusal = _refusal(kiosk, claim, now)
    if refusal is not None:
        return at(kiosk, refusal), ()
    if _needs_pin(kiosk, claim):
        return at(kiosk, Proving(claim, typed)), ()
    kiosk = number_next(replace(kiosk, guard=replace(guard.today(kiosk.guard, now), open=True)))
    return at(kiosk, Checking(kiosk.asked, claim, typed)), (_check(kiosk, claim, now),)


def _needs_pin(kiosk: Kiosk, claim: Claim) -> bool:
    return kiosk.rules.pins and claim.kind is ClaimKind.PERSONAL_ID


def _refusal(kiosk: Kiosk, claim: Claim, now: float) -> AtRest | None:
    """Return why a claim is not even looked at now: too many were wrong, or nobody can be asked."""
    locked = guard.locked_until(guard.today(kiosk.guard, now), now)
    if locked:
        return AtRest(Notice.TRY_LATER, until=locked)
    if not kiosk.online and claim.kind is not ClaimKind.PICKUP_CODE:  # only the service knows these
        return AtRest(Notice.OFFLINE)
    if _needs_pin(kiosk, claim) and staff_guard.locked_until(kiosk.pin_guards, claim.digest, now):
        return AtRest(Notice.ASK_STAFF)
    return None


def _proving(kiosk: Kiosk, state: Proving, event: Event, now: float) -> Step:
    match event:
        case PinTyped():
            return _proved(kiosk, state, now)
        case Unreadable():
            return show(kiosk, replace(state, notice=Notice.UNREADABLE)), ()
        case Touched(Button.CANCEL):
            return at(kiosk, Entering(Entry.PERSONAL_ID) if state.typed else AtRest()), ()
        case PatienceOver():
            return at(kiosk, AtRest()), ()
        case _:
            return kiosk, ()


def _proved(kiosk: Kiosk, state: Proving, now: float) -> Step:
    """Check id and PIN together, so that nobody learns which of them was wrong. Both counts are open from here."""
    refusal = _refusal(kiosk, state.claim, now)
    if refusal is not None:
        return at(kiosk, refusal), ()
    tries = replace(guard.today(kiosk.guard, now), open=True)
    pins = staff_guard.opened(kiosk.pin_guards, state.claim.digest)
    kiosk = number_next(replace(kiosk, guard=tries, pin_guards=pins))
    check = Check(kiosk.asked, state.claim, pin=True)
    return at(kiosk, Checking(kiosk.asked, state.claim, state.typed)), (check,)


def _check(kiosk: Kiosk, claim: Claim, now: float) -> Check:
    """Return the check, with whose pickup code this is and the units the ledger has for them, the code's own first."""
    code = kiosk.codes.get(claim.digest) if claim.kind is ClaimKind.PICKUP_CODE else None
    if code is None:
        return Check(kiosk.asked, claim)
    inside = (Standing.INSIDE, Standing.LEAVING)
    theirs = [
        unit
        for unit in kiosk.units.values()
        if any(stay.contact == code.contact and stay.standing in inside for stay in unit.stays)
    ]
    ended = tuple(unit.id for unit in theirs if unit.expires is not None and unit.expires <= now)
    units = tuple(sorted((unit.id for unit in theirs), key=lambda unit: unit != code.unit))
    return Check(kiosk.asked, claim, code.contact, units, ended)


def step(kiosk: Kiosk, state: Proving | Checking | Parcels, event: Event, now: float) -> Step:
    """Return where `event` leads while it is found out what somebody may take."""
    match state:
        case Proving():
            return _proving(kiosk, state, event, now)
        case Checking():
            return _checking(kiosk, state, event, now)
        case Parcels():
            return _parcels(kiosk, state, event, now)
        case _:
            assert_never(state)


def _checking(kiosk: Kiosk, state: Checking, event: Event, now: float) -> Step:
    returns = state.claim.kind is ClaimKind.RETURN_CODE
    closed, wrong = _uncounted(kiosk, state), _counted(kiosk, state, now)
    match event:
        case Matched(ask) if ask == state.ask and not returns:
            return _matched(kiosk, state, event, now)
        case Found(ask) if ask == state.ask and returns:
            return dropoff.found(closed, event, state.claim.digest, now)
        case NoMatch(ask) | Failed(ask) if ask == state.ask and returns and (receipt := _receipt(kiosk, state, now)):
            return at(closed, receipt), ()
        case NoMatch(ask) if ask == state.ask:
            return at(wrong, _told_wrong(kiosk, state)), ()
        case Failed(ask, failure) if ask == state.ask:
            return at(closed, AtRest(trouble(failure))), ()
        case Touched(Button.CANCEL):
            return at(wrong, AtRest()), ()
        case _:
            return kiosk, ()


def _receipt(kiosk: Kiosk, state: Checking, now: float) -> Receipt | None:
    """Return the receipt of a return code that holds nothing any more: what it brought has left in its own time."""
    return dropoff.by_code(kiosk, state.claim.digest, now)


def _own(kiosk: Kiosk, state: Checking, event: Matched) -> tuple[LockerUnitId, ...]:
    """Return the unit of this pickup code where only the service calls it free: its owner may still collect."""
    code = kiosk.codes.get(state.claim.digest) if state.claim.kind is ClaimKind.PICKUP_CODE else None
    unit = kiosk.units.get(code.unit) if code and code.unit not in event.units else None
    return (unit.id,) if unit and Fault.SERVICE_SAYS_FREE in unit.faults else ()


def _counted(kiosk: Kiosk, state: Checking, now: float) -> Kiosk:
    """Close the open tries as wrong."""
    pins, badge = kiosk.pin_guards, state.claim.digest
    if badge in pins:
        pins = staff_guard.wrong(pins, badge, now, staff_guard.PERSON)
    return replace(kiosk, guard=guard.wrong(kiosk.guard, now), pin_guards=pins)


def _uncounted(kiosk: Kiosk, state: Checking) -> Kiosk:
    """Close the open tries: they were right, or the answer gave nothing away."""
    pins, badge = kiosk.pin_guards, state.claim.digest
    if badge in pins:
        pins = staff_guard.uncounted(pins, badge)
    return replace(kiosk, guard=guard.uncounted(kiosk.guard), pin_guards=pins)


def _told_wrong(kiosk: Kiosk, state: Checking) -> Visit:
    if state.typed:
        return Entering(Entry(state.claim.kind.value), notice=_wrong(kiosk, state))
    return AtRest(_wrong(kiosk, state))


def _wrong(kiosk: Kiosk, state: Checking) -> Notice:
    return Notice.ID_OR_PIN if _needs_pin(kiosk, state.claim) else Notice.WRONG_CODE


def _matched(before: Kiosk, state: Checking, event: Matched, now: float) -> Step:
    """Open what may be opened; where it is more than one unit, the person chooses the first.

    A code that opens nothing here, because its time is over or its parcel lies elsewhere, is told and counted as a
    wrong one: whoever guessed it learns nothing (reliability.md A3). Who showed an id is told what there is.
    """
    pins = staff_guard.right(before.pin_guards, state.claim.digest)
    kiosk = replace(before, guard=guard.uncounted(before.guard), pin_guards=pins)
    kiosk = comparing.adopt(kiosk, event.held, now)
    named = (*event.units, *_own(kiosk, state, event))
    current = [unit for unit in named if unit not in event.expired]
    open_to = [unit for unit in current if may_open(kiosk, unit, event.contacts)]
    units = tuple(sorted(open_to, key=lambda unit: kiosk.units[unit].sense is Sense.UNKNOWN))  # a silent board's last
    match units:
        case () if state.claim.kind is ClaimKind.PICKUP_CODE and not current:
            return at(replace(kiosk, guard=guard.wrong(before.guard, now)), _told_wrong(kiosk, state)), ()
        case ():
            return at(kiosk, _why_not(event)), ()
        case (unit,):
            return release(kiosk, Trip(event.contacts, unit), now)
        case _:
            return at(kiosk, Parcels(event.contacts, units)), ()


def _why_not(event: Matched) -> AtRest:
    if event.expired:
        return AtRest(Notice.EXPIRED, event.expired[0])
    if event.units:
        return AtRest(Notice.ASK_STAFF)
    return AtRest(Notice.ELSEWHERE, places=event.elsewhere) if event.elsewhere else AtRest(Notice.NOTHING_HERE)


def _parcels(kiosk: Kiosk, state: Parcels, event: Event, now: float) -> Step:
    match event:
        case ChoseUnit(unit) if unit in state.todo:
            return release(kiosk, trip_to(state.contacts, unit, state.todo), now)
        case Touched(Button.NEXT):
            return release(kiosk, trip_to(state.contacts, state.todo[0], state.todo), now)
        case Touched(Button.DONE | Button.CANCEL) | PatienceOver():
            return at(kiosk, AtRest()), ()
        case _:
            return kiosk, ()
