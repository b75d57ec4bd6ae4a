"""A person takes what is theirs, one door at a time.

Checking ─Matched─▶ Releasing ─seen open─▶ Taking ⇄ Shut ─next─▶ Releasing ...
   │  └─several─▶ Parcels ─▲                 └──┬──┘ ├─done─▶ AtRest
   └─ no match ─▶ Entering | AtRest         Reporting └─another's label─▶ Looking (deposit.py)
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import Claim, ClaimKind, Contact, LockerUnitId, Sense, TrackingNumber
from kiosk.flows import dropoff, guard
from kiosk.flows.effects import Check, Freed, OpenDoor, Why
from kiosk.flows.entries import (
    Step,
    at,
    blame,
    command,
    drop_rows,
    free,
    number_next,
    put,
    stand,
    stay_of,
    strange,
    trouble,
    use_open_door,
)
from kiosk.flows.events import (
    Button,
    ChoseUnit,
    DoorMoved,
    DoorOpened,
    DoorSilent,
    Event,
    Failed,
    Found,
    Matched,
    NoMatch,
    PatienceOver,
    Reported,
    ScannedLabel,
    StayedShut,
    Touched,
)
from kiosk.flows.labels import look
from kiosk.flows.ledger import Fault, Kiosk, Seen, Standing, Stay, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.service_queries import uncollected
from kiosk.flows.states import (
    AtRest,
    Checking,
    Entering,
    Entry,
    Parcels,
    Releasing,
    Reporting,
    Round,
    Shut,
    Taking,
    Trip,
)


def enter(kiosk: Kiosk, claim: Claim, now: float, *, typed: bool) -> Step:
    """Check a claim. The try counts as open in the same commit, so a crash cannot give it back."""
    tries = guard.today(kiosk.guard, now)
    locked = guard.locked_until(tries, now)
    if locked:
        return at(kiosk, AtRest(Notice.TRY_LATER, until=locked)), ()
    kiosk = number_next(replace(kiosk, guard=replace(tries, open=True)))
    return at(kiosk, Checking(kiosk.asked, claim, typed)), (_check(kiosk, claim, now),)


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


def step(
    kiosk: Kiosk, state: Checking | Parcels | Releasing | Taking | Shut | Reporting, event: Event, now: float
) -> Step:
    """Return where `event` leads while somebody collects."""
    match state:
        case Checking():
            return _checking(kiosk, state, event, now)
        case Parcels():
            return _parcels(kiosk, state, event, now)
        case Releasing():
            return _releasing(kiosk, state, event), ()
        case Taking():
            return _taking(kiosk, state, event), ()
        case Shut():
            return _shut(kiosk, state, event, now)
        case Reporting():
            return _reporting(kiosk, state, event, now), ()
        case _:
            assert_never(state)


def _checking(kiosk: Kiosk, state: Checking, event: Event, now: float) -> Step:
    returns = state.claim.kind is ClaimKind.RETURN_CODE
    closed = replace(kiosk, guard=guard.uncounted(kiosk.guard))
    wrong = replace(kiosk, guard=guard.wrong(kiosk.guard, now))
    match event:
        case Matched(ask) if ask == state.ask and not returns:
            return _matched(closed, event, now)
        case Found(ask) if ask == state.ask and returns:
            return dropoff.found(closed, event, now)
        case NoMatch(ask) if ask == state.ask and state.typed:
            return at(wrong, Entering(Entry(state.claim.kind.value), notice=Notice.WRONG_CODE)), ()
        case NoMatch(ask) if ask == state.ask:
            return at(wrong, AtRest(Notice.WRONG_CODE)), ()
        case Failed(ask, failure) if ask == state.ask:
            return at(closed, AtRest(trouble(failure))), ()
        case Touched(Button.CANCEL):
            return at(wrong, AtRest()), ()
        case _:
            return kiosk, ()


def _matched(kiosk: Kiosk, event: Matched, now: float) -> Step:
    """Open what may be opened; where it is more than one unit, the person chooses the first."""
    units = tuple(unit for unit in event.units if unit not in event.expired and may_open(kiosk, unit, event.contacts))
    match units:
        case ():
            return at(kiosk, AtRest(_why_not(event))), ()
        case (unit,):
            return release(kiosk, Trip(event.contacts, unit), now)
        case _:
            return at(kiosk, Parcels(event.contacts, units)), ()


def _why_not(event: Matched) -> Notice:
    if event.expired:
        return Notice.EXPIRED
    return Notice.ASK_STAFF if event.units else Notice.NOTHING_HERE


def may_open(kiosk: Kiosk, unit: LockerUnitId, contacts: tuple[Contact, ...]) -> bool:
    """Tell whether something of theirs is in the unit, and nothing of anybody else, and no stranger was at it."""
    known = kiosk.units.get(unit)
    if known is None or strange(known) or known.exposed:
        return False
    theirs = all(stay.contact in contacts for stay in known.stays)
    return theirs and any(_still_here(kiosk, known, stay) for stay in known.stays)


def _still_here(kiosk: Kiosk, unit: Unit, stay: Stay) -> bool:
    if stay.standing is Standing.LEAVING:
        return any(stay.number in row.fact.numbers for row in uncollected(kiosk, unit.id))
    return stay.standing is not Standing.HELD


def release(kiosk: Kiosk, trip: Trip, now: float) -> Step:
    """Open the trip's unit, if that is right at this moment."""
    if kiosk.stopped:
        return at(kiosk, AtRest(Notice.OUT_OF_ORDER)), ()
    if not may_open(kiosk, trip.unit, trip.contacts):
        return at(kiosk, AtRest(Notice.ASK_STAFF, trip.unit)), ()
    rows = uncollected(kiosk, trip.unit)
    for row in rows:
        kiosk = stand(kiosk, trip.unit, row.fact.numbers, Standing.INSIDE, now)
    kiosk = drop_rows(kiosk, rows)
    kiosk = put(kiosk, replace(kiosk.units[trip.unit], trip=trip.contacts))
    if kiosk.units[trip.unit].sense is Sense.OPEN:
        return at(use_open_door(kiosk, trip.unit, now), Taking(trip)), ()
    kiosk = command(kiosk, trip.unit, now)
    return at(kiosk, Releasing(kiosk.asked, trip)), (OpenDoor(kiosk.asked, trip.unit),)


def taken(kiosk: Kiosk, unit: LockerUnitId, now: float, not_before: float) -> Kiosk:
    """Owe the service the collection, if the door was seen open and then closed; else staff look."""
    known = kiosk.units[unit]
    held = (Standing.INSIDE, Standing.DOUBT)
    theirs = tuple(stay.number for stay in known.stays if stay.contact in known.trip and stay.standing in held)
    kiosk = put(kiosk, replace(known, trip=()))
    if known.seen is not Seen.SHUT or not theirs:
        return blame(kiosk, unit, Fault.NOT_SEEN_SHUT)
    return free(kiosk, Freed(unit, theirs, Why.COLLECTED), now, wait=not_before - now)


def _parcels(kiosk: Kiosk, state: Parcels, event: Event, now: float) -> Step:
    match event:
        case ChoseUnit(unit) if unit in state.todo:
            return release(kiosk, _trip(state.contacts, unit, state.todo), now)
        case Touched(Button.NEXT):
            return release(kiosk, _trip(state.contacts, state.todo[0], state.todo), now)
        case Touched(Button.DONE | Button.CANCEL) | PatienceOver():
            return at(kiosk, AtRest()), ()
        case _:
            return kiosk, ()


def _trip(contacts: tuple[Contact, ...], unit: LockerUnitId, todo: tuple[LockerUnitId, ...]) -> Trip:
    return Trip(contacts, unit, tuple(other for other in todo if other != unit))


def _releasing(kiosk: Kiosk, state: Releasing, event: Event) -> Kiosk:
    match event:
        case DoorOpened(ask) | StayedShut(ask) | DoorSilent(ask) | Failed(ask) if ask == state.ask:
            unit = kiosk.units[state.trip.unit]
            if unit.seen is Seen.NOTHING:
                return at(blame(kiosk, unit.id, Fault.DID_NOT_OPEN), Shut(state.trip))
            return at(kiosk, Shut(state.trip) if unit.sense is Sense.CLOSED else Taking(state.trip))
        case _:
            return kiosk


def _taking(kiosk: Kiosk, state: Taking, event: Event) -> Kiosk:
    match event:
        case DoorMoved(_, Sense.CLOSED):
            return at(kiosk, Shut(state.trip))
        case Touched(Button.PROBLEM):
            return at(kiosk, Reporting(state.trip))
        case PatienceOver():
            return at(kiosk, AtRest(Notice.PLEASE_CLOSE, state.trip.unit))
        case _:
            return kiosk


def _shut(kiosk: Kiosk, state: Shut, event: Event, now: float) -> Step:
    trip = state.trip
    later = kiosk.units[trip.unit].closed + kiosk.rules.grace
    match event:
        case DoorMoved(_, Sense.OPEN):
            return at(kiosk, Taking(trip)), ()
        case Touched(Button.REOPEN):
            return release(kiosk, trip, now)
        case Touched(Button.NEXT) if trip.todo:
            return release(taken(kiosk, trip.unit, now, later), _trip(trip.contacts, trip.todo[0], trip.todo), now)
        case ChoseUnit(unit) if unit in trip.todo:
            return release(taken(kiosk, trip.unit, now, later), _trip(trip.contacts, unit, trip.todo), now)
        case Touched(Button.PROBLEM):
            return at(kiosk, Reporting(trip)), ()
        case Touched(Button.DONE | Button.CANCEL):
            return at(taken(kiosk, trip.unit, now, now), AtRest(Notice.THANKS)), ()
        case PatienceOver():
            return at(taken(kiosk, trip.unit, now, later), AtRest(Notice.THANKS)), ()
        case ScannedLabel(number) if not _theirs(kiosk, trip, number):  # the next courier waits for no goodbye
            return look(taken(kiosk, trip.unit, now, later), number, Round(), now)
        case _:
            return kiosk, ()


def _theirs(kiosk: Kiosk, trip: Trip, number: TrackingNumber) -> bool:
    """Tell whether this is the label of a parcel that is being taken: carried past the scanner, it starts nothing."""
    known = stay_of(kiosk, number)
    return known is not None and known[1].contact in trip.contacts


def _reporting(kiosk: Kiosk, state: Reporting, event: Event, now: float) -> Kiosk:
    unit = kiosk.units[state.trip.unit]
    match event:
        case Reported():
            kiosk = number_next(complain(kiosk, unit, now))
            return at(kiosk, AtRest(Notice.CASE_NOTED, unit.id, kiosk.asked))
        case Touched(Button.CANCEL):
            return at(kiosk, Taking(state.trip) if unit.seen is Seen.OPEN else Shut(state.trip))
        case PatienceOver():  # something was wrong: what, nobody said
            kiosk = complain(kiosk, unit, now)
            return at(kiosk, AtRest(Notice.PLEASE_CLOSE, unit.id) if unit.seen is Seen.OPEN else AtRest())
        case _:
            return kiosk


def complain(kiosk: Kiosk, unit: Unit, now: float) -> Kiosk:
    """Note that something is wrong with an opened unit: nothing is told, nobody but staff opens it again."""
    kiosk = put(kiosk, replace(unit, trip=()))
    if unit.seen is Seen.NOTHING:  # it never opened: the code stays good
        return blame(kiosk, unit.id, Fault.DID_NOT_OPEN)
    kiosk = stand(kiosk, unit.id, tuple(stay.number for stay in unit.stays), Standing.DOUBT, now)
    return blame(kiosk, unit.id, Fault.PROBLEM_REPORTED)
