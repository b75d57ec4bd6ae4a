"""A new life: replay has told what was known, the sensors tell the rest, and no door is commanded."""

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from kiosk.domain import LockerUnitId, Problem, Sense
from kiosk.flows import comparing, courier, guard, hauling, outbox, reporting, staff_guard, taking, watch
from kiosk.flows.entries import Step, at, blame, owes, owned, stand, unused
from kiosk.flows.events import Restarted
from kiosk.flows.labels import first_wish
from kiosk.flows.ledger import LONG_AGO, Complaint, Fault, Kiosk, Memory, Seen, Standing, Tries, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.sensing import moved
from kiosk.flows.site import Site, UnitPlan
from kiosk.flows.states import (
    Asking,
    AtRest,
    Emptied,
    Emptying,
    Fetching,
    Loading,
    Opening,
    OutOfReach,
    Releasing,
    Reporting,
    Reserving,
    Shut,
    Taking,
    Trip,
    Wish,
)


def recover(kiosk: Kiosk, event: Restarted, downtime: float, now: float) -> Step:
    """Believe the sensors, forget what is in flight, open nothing. `downtime` is in seconds."""
    senses = dict(event.senses)
    kiosk = _aged(kiosk, now) if event.clock_lost else kiosk
    kiosk = _sensed(_furnished(kiosk, event.site, senses), senses, now)
    kiosk = comparing.begin(replace(outbox.doubt(kiosk, now), online=True), now)
    if event.memory is not Memory.WHOLE:
        kiosk = _doubted(kiosk, now)
    kiosk = _counted(kiosk, event.tries, now)
    if kiosk.guard.open:
        kiosk = replace(kiosk, guard=guard.wrong(kiosk.guard, now))
    if kiosk.courier_guard.open:
        kiosk = courier.counted(kiosk, now)
    pins = staff_guard.crashed(kiosk.pin_guards, now, staff_guard.PERSON)
    kiosk = replace(kiosk, staff_guards=staff_guard.crashed(kiosk.staff_guards, now), pin_guards=pins)
    return _resumed(kiosk, now, soon=downtime <= kiosk.rules.resume and not event.clock_lost), ()


def _counted(kiosk: Kiosk, tries: Tries | None, now: float) -> Kiosk:
    """Take the higher of each two counts; where those beside the journal are gone, no code for a day."""
    codes, couriers = kiosk.guard, kiosk.courier_guard
    if tries is None:
        codes, couriers = guard.exhausted(codes, now), guard.exhausted(couriers, now)
        return replace(kiosk, guard=codes, courier_guard=couriers)
    codes, couriers = guard.higher(codes, tries), guard.higher(couriers, tries.couriers)
    pins = staff_guard.higher(kiosk.pin_guards, tries.pins)
    return replace(kiosk, guard=codes, courier_guard=couriers, pin_guards=pins)


def _furnished(kiosk: Kiosk, site: Site, senses: Mapping[LockerUnitId, Sense]) -> Kiosk:
    """Take in the bank as it is now. A unit that is gone is kept for what it holds, and for what was refused."""
    units = {plan.id: _unit(kiosk, plan, senses) for plan in site.units}
    named = {owned(kiosk.visit), *(letter.fact.unit for letter in kiosk.dead_letters)}
    for unit in kiosk.units.values():
        if unit.id not in units and (unit.stays or unit.id in named or owes(kiosk, unit.id)):
            units[unit.id] = replace(unit, retired=True)
    return replace(kiosk, units=units, rules=site.rules)


def _unit(kiosk: Kiosk, plan: UnitPlan, senses: Mapping[LockerUnitId, Sense]) -> Unit:
    known = kiosk.units.get(plan.id)
    if known:
        return replace(known, size=plan.size, retired=False)
    sense = senses.get(plan.id, Sense.UNKNOWN)
    return Unit(plan.id, plan.size, sense=sense, seen=Seen.OPEN if sense is Sense.OPEN else Seen.NOTHING)


def _sensed(kiosk: Kiosk, senses: Mapping[LockerUnitId, Sense], now: float) -> Kiosk:
    """Take in what the doors did while the kiosk was down, when nobody was served."""
    visit, own = kiosk.visit, owned(kiosk.visit)
    kiosk = replace(kiosk, visit=AtRest())
    for unit in kiosk.units:
        sense = senses.get(unit, Sense.UNKNOWN)
        kiosk = moved(kiosk, unit, sense, now) if unit == own else watch.door(kiosk, unit, sense, now)
    return replace(kiosk, visit=visit)


def _doubted(kiosk: Kiosk, now: float) -> Kiosk:
    """Nobody can vouch for what lies where: staff look into every unit, and nothing is told that an old page owes."""
    units = {unit.id: _vouched_by_nobody(unit, now) for unit in kiosk.units.values()}
    return replace(kiosk, units=units, outbox=(), visit=AtRest())


def _aged(kiosk: Kiosk, now: float) -> Kiosk:
    """Take what is only good for a while as too old: nobody knows how long the kiosk was down."""
    too_old = now - kiosk.rules.resume - 1.0
    units = {unit.id: _long_ago(unit, too_old) for unit in kiosk.units.values()}
    return replace(kiosk, units=units, expected={})


def _long_ago(unit: Unit, too_old: float) -> Unit:
    doubted = {stay.number for stay in unit.stays if stay.standing is Standing.DOUBT}
    stays = tuple(replace(s, since=min(s.since, too_old)) if s.number in doubted else s for s in unit.stays)
    return replace(unit, stays=stays, commanded=LONG_AGO)


def _vouched_by_nobody(unit: Unit, now: float) -> Unit:
    stays = tuple(replace(stay, standing=Standing.DOUBT, since=now) for stay in unit.stays)
    return replace(unit, stays=stays, trip=(), faults=unit.faults | {Fault.JOURNAL_LOST})


def _resumed(kiosk: Kiosk, now: float, *, soon: bool) -> Kiosk:
    match kiosk.visit:
        case Reserving(unit=unit, number=number):
            kiosk = unused(kiosk, unit, number, now, wait=kiosk.rules.settle)
            return at(kiosk, AtRest(Notice.SCAN_AGAIN))
        case Opening() | Loading() | Asking():
            return _refill(kiosk, kiosk.visit, now, soon=soon)
        case Releasing(trip=trip) | Taking(trip=trip) | Shut(trip=trip):
            return _retake(kiosk, trip, now, soon=soon)
        case Fetching() | Emptying() | Emptied():
            return hauling.resumed(kiosk, kiosk.visit, soon=soon)
        case Reporting(trip=trip):
            return at(reporting.complain(kiosk, kiosk.units[trip.unit], now), AtRest())
        case OutOfReach(trip=trip):
            complaint = Complaint(Problem.REACH, 0, now)
            return at(reporting.call_staff(kiosk, kiosk.units[trip.unit], complaint), AtRest())
        case _:
            return at(kiosk, AtRest())


def _refill(kiosk: Kiosk, visit: Opening | Loading | Asking, now: float, *, soon: bool) -> Kiosk:
    """A parcel was going in: go on where the evidence allows, else leave it in question."""
    load = replace(visit.load, fresh=False)
    wish = first_wish(load) if isinstance(visit, Opening) else visit.wish
    match kiosk.units[load.unit].seen:
        case Seen.OPEN if soon:
            return at(kiosk, Loading(load, wish))
        case Seen.SHUT if soon:
            return at(kiosk, Asking(load, Wish.NONE if wish is Wish.LARGER else wish))
        case _:
            if load.undo:
                kiosk = stand(kiosk, load.unit, load.numbers, Standing.DOUBT, now)
            again = Notice.CODE_AGAIN if load.code else Notice.SCAN_AGAIN
            return at(kiosk, AtRest(again, load.unit))


def _retake(kiosk: Kiosk, trip: Trip, now: float, *, soon: bool) -> Kiosk:
    """A parcel was being taken: an open door goes on, a closed one ends the visit."""
    unit = kiosk.units[trip.unit]
    if unit.sense is Sense.OPEN and soon:
        return at(kiosk, Taking(trip))
    match unit.seen:
        case Seen.SHUT:
            return at(taking.taken(kiosk, unit.id, now, unit.closed + kiosk.rules.grace), AtRest())
        case Seen.OPEN:  # still open, or the board is silent: the watch completes it
            return at(kiosk, AtRest(Notice.PLEASE_CLOSE, unit.id))
        case Seen.NOTHING:
            return at(blame(kiosk, unit.id, Fault.OPENING_NOT_SEEN), AtRest(Notice.CODE_AGAIN, unit.id))
        case _:
            assert_never(unit.seen)
