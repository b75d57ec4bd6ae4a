"""A person is at their locker: from the command to the goodbye, one door at a time.

Releasing ─seen open─▶ Taking ⇄ Shut ─next─▶ Releasing ...
                          └──┬──┘ ├─done─▶ Signing (signing.py) | AtRest
               Reporting, OutOfReach └─another's label─▶ Looking (deposit.py)
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import Contact, LockerUnitId, Sense, TrackingNumber
from kiosk.flows import reporting, signing
from kiosk.flows.effects import Freed, OpenDoor, Why
from kiosk.flows.entries import (
    Step,
    at,
    blame,
    command,
    distrust,
    doubts_sensor,
    drop_rows,
    free,
    lies,
    needs_command,
    number_next,
    opened_in_vain,
    put,
    stand,
    stay_of,
    strange,
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
    PatienceOver,
    ScannedLabel,
    StayedShut,
    Touched,
)
from kiosk.flows.labels import look
from kiosk.flows.ledger import Fault, Kiosk, Seen, Standing, Stay, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.service_queries import uncollected
from kiosk.flows.states import AtRest, OutOfReach, Releasing, Reporting, Round, Shut, Taking, Trip


def step(kiosk: Kiosk, state: Releasing | Taking | Shut | Reporting | OutOfReach, event: Event, now: float) -> Step:
    """Return where `event` leads while somebody is at their locker."""
    match state:
        case Releasing():
            return _releasing(kiosk, state, event), ()
        case Taking():
            return _taking(kiosk, state, event), ()
        case Shut():
            return _shut(kiosk, state, event, now)
        case Reporting() | OutOfReach():
            return reporting.step(kiosk, state, event, now), ()
        case _:
            assert_never(state)


def _releasing(kiosk: Kiosk, state: Releasing, event: Event) -> Kiosk:
    match event:
        case DoorOpened(ask) | StayedShut(ask) | DoorSilent(ask) | Failed(ask) if ask == state.ask:
            unit = kiosk.units[state.trip.unit]
            if lies(unit):  # whoever stands there knows better than the sensor
                return at(kiosk, Taking(state.trip))
            if unit.seen is Seen.NOTHING:
                return at(opened_in_vain(kiosk, unit.id), Shut(state.trip))
            return at(kiosk, Shut(state.trip) if unit.sense is Sense.CLOSED else Taking(state.trip))
        case _:
            return kiosk


def _taking(kiosk: Kiosk, state: Taking, event: Event) -> Kiosk:
    match event:
        case DoorMoved(_, Sense.CLOSED):
            return at(kiosk, Shut(state.trip))
        case Touched(Button.IT_IS_SHUT) if doubts_sensor(kiosk, state.trip.unit):
            return at(distrust(kiosk, state.trip.unit), Shut(state.trip))
        case Touched(Button.PROBLEM):
            return at(kiosk, Reporting(state.trip))
        case PatienceOver():
            return at(kiosk, AtRest(Notice.PLEASE_CLOSE, state.trip.unit))
        case _:
            return kiosk


def _shut(kiosk: Kiosk, state: Shut, event: Event, now: float) -> Step:
    trip = state.trip
    later = kiosk.units[trip.unit].closed + kiosk.rules.grace
    parcels = signing.parcels(kiosk, trip)
    match event:
        case DoorMoved(_, Sense.OPEN):
            return at(kiosk, Taking(trip)), ()
        case Touched(Button.REOPEN) if kiosk.units[trip.unit].sense is Sense.UNKNOWN:
            return _silent(_unfinished(kiosk, trip.unit), trip.unit), ()
        case Touched(Button.REOPEN):
            return release(kiosk, trip, now)
        case Touched(Button.NEXT) if trip.todo:
            return release(taken(kiosk, trip.unit, now, later), _next(trip, trip.todo[0], parcels), now)
        case ChoseUnit(unit) if unit in trip.todo:
            return release(taken(kiosk, trip.unit, now, later), _next(trip, unit, parcels), now)
        case Touched(Button.PROBLEM):
            return at(kiosk, Reporting(trip)), ()
        case Touched(Button.DONE | Button.CANCEL):
            return signing.ask(taken(kiosk, trip.unit, now, now), trip, parcels), ()
        case PatienceOver():
            return at(taken(kiosk, trip.unit, now, later), AtRest(Notice.THANKS)), ()
        case ScannedLabel(number) if not _theirs(kiosk, trip, number):  # the next courier waits for no goodbye
            return look(taken(kiosk, trip.unit, now, later), number, Round(), now)
        case _:
            return kiosk, ()


def _unfinished(kiosk: Kiosk, unit: LockerUnitId) -> Kiosk:
    """Tell nothing of a pickup that was to go on: something is still inside, and staff are told."""
    return blame(put(kiosk, replace(kiosk.units[unit], trip=())), unit, Fault.NOT_SEEN_SHUT)


def _theirs(kiosk: Kiosk, trip: Trip, number: TrackingNumber) -> bool:
    """Tell whether this is the label of a parcel that is being taken: carried past the scanner, it starts nothing."""
    known = stay_of(kiosk, number)
    return known is not None and known[1].contact in trip.contacts


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
    if kiosk.units[trip.unit].sense is Sense.UNKNOWN:
        return _silent(kiosk, trip.unit), ()
    rows = uncollected(kiosk, trip.unit)
    for row in rows:
        kiosk = stand(kiosk, trip.unit, row.fact.numbers, Standing.INSIDE, now)
    kiosk = drop_rows(kiosk, rows)
    kiosk = put(kiosk, replace(kiosk.units[trip.unit], trip=trip.contacts))
    if not needs_command(kiosk.units[trip.unit]):
        return at(use_open_door(kiosk, trip.unit, now), Taking(trip)), ()
    kiosk = command(kiosk, trip.unit, now)
    blind = lies(kiosk.units[trip.unit])
    return at(kiosk, Releasing(kiosk.asked, trip)), (OpenDoor(kiosk.asked, trip.unit, blind),)


def _silent(kiosk: Kiosk, unit: LockerUnitId) -> Kiosk:
    """Say that the lock board does not answer: a door opened now would be seen by nobody. The code stays good."""
    kiosk = number_next(kiosk)
    return at(kiosk, AtRest(Notice.LOCKER_SILENT, unit, kiosk.asked))


def taken(kiosk: Kiosk, unit: LockerUnitId, now: float, not_before: float) -> Kiosk:
    """Owe the service the collection, if the door was seen open and then closed; else staff look."""
    known = kiosk.units[unit]
    held = (Standing.INSIDE, Standing.DOUBT)
    theirs = tuple(stay.number for stay in known.stays if stay.contact in known.trip and stay.standing in held)
    kiosk = put(kiosk, replace(known, trip=()))
    if known.seen is not Seen.SHUT or not theirs:
        return blame(kiosk, unit, Fault.NOT_SEEN_SHUT)
    return free(kiosk, Freed(unit, theirs, Why.COLLECTED), now, wait=not_before - now)


def _next(trip: Trip, unit: LockerUnitId, parcels: tuple[TrackingNumber, ...]) -> Trip:
    return replace(trip_to(trip.contacts, unit, trip.todo), taken=parcels)


def trip_to(contacts: tuple[Contact, ...], unit: LockerUnitId, todo: tuple[LockerUnitId, ...]) -> Trip:
    """Return the trip to `unit`, with the others of `todo` to come."""
    return Trip(contacts, unit, tuple(other for other in todo if other != unit))
