"""The ledger's verbs: small changes to what the kiosk knows. Each returns a new kiosk.

Everything here is total: a unit that the bank does not have is never looked up
by these verbs, callers ask `kiosk.units` first.
"""

from collections.abc import Collection
from dataclasses import replace

from kiosk.domain import Contact, LockerUnitId, Sense, Size, TrackingNumber
from kiosk.errors import Failure
from kiosk.flows.effects import Effect, Fact, Freed, Why
from kiosk.flows.ledger import Alarm, Expected, Fault, Kiosk, Owed, Seen, Standing, Stay, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.service_states import Answering, Identifying, Inspecting, Sorting, Spelling, Unlocking
from kiosk.flows.states import (
    Asking,
    Emptied,
    Emptying,
    Fetching,
    Loading,
    Opening,
    OutOfReach,
    Releasing,
    Reporting,
    Shut,
    Taking,
    Visit,
)

Step = tuple[Kiosk, tuple[Effect, ...]]

STRANGE = frozenset(
    {
        Fault.WRONG_DOOR,
        Fault.CLOSED_BY_ANOTHER,
        Fault.PROBLEM_REPORTED,
        Fault.SERVICE_NAMES_ANOTHER,
        Fault.JOURNAL_LOST,
    }
)
EXPECTED_FOR = 86_400.0  # seconds a reservation that was read may be gone by
IN_VAIN = 3  # commands in a row that a sensor showed nothing after (reliability.md B3)
_SUREST = (Standing.INSIDE, Standing.DOUBT, Standing.LEAVING, Standing.HELD)


def at(kiosk: Kiosk, visit: Visit) -> Kiosk:
    """Move the visit on; patience and replies meant for the state before count no more."""
    return replace(kiosk, visit=visit, turn=kiosk.turn + 1)


def show(kiosk: Kiosk, visit: Visit) -> Kiosk:
    """Move the visit on, unless that changes nothing: a label held before the scanner renews no patience."""
    return kiosk if visit == kiosk.visit else at(kiosk, visit)


def number_next(kiosk: Kiosk) -> Kiosk:
    """Take the next number, for an effect, a fact or a case; it is `asked` afterwards."""
    return replace(kiosk, asked=kiosk.asked + 1)


def owned(visit: Visit) -> LockerUnitId | None:
    """Return the unit whose door this visit answers for."""
    match visit:
        case Opening(load=load) | Loading(load=load) | Asking(load=load):
            return load.unit
        case Releasing(trip=trip) | Taking(trip=trip) | Shut(trip=trip) | Reporting(trip=trip) | OutOfReach(trip=trip):
            return trip.unit
        case Fetching(haul=haul) | Emptying(haul=haul) | Emptied(haul=haul):
            return haul.unit
        case Unlocking(look=look) | Inspecting(look=look) | Answering(look=look) | Sorting(look=look):
            return look.unit
        case Spelling(look=look) | Identifying(look=look):
            return look.unit
        case _:
            return None


def trouble(failure: Failure) -> Notice:
    """Return what a person is told about an effect that failed."""
    match failure:
        case Failure.UNREACHABLE | Failure.OVERLOADED:
            return Notice.OFFLINE
        case _:
            return Notice.SERVICE_TROUBLE


def put(kiosk: Kiosk, unit: Unit) -> Kiosk:
    """Write one unit into the ledger."""
    return replace(kiosk, units={**kiosk.units, unit.id: unit})


def blame(kiosk: Kiosk, unit: LockerUnitId, fault: Fault) -> Kiosk:
    """Note why staff must look at a unit. Faults add up (flows.md, trap 10)."""
    known = kiosk.units[unit]
    return put(kiosk, replace(known, faults=known.faults | {fault}))


def strange(unit: Unit) -> bool:
    """Tell whether nobody but staff may open the unit: something foreign may lie in it, or its owner complained."""
    return bool(unit.faults & STRANGE)


def lies(unit: Unit) -> bool:
    """Tell whether the unit's sensor has contradicted itself: what it reads proves nothing until staff have looked."""
    return Fault.SENSOR_CONTRADICTS in unit.faults


def doubts_sensor(kiosk: Kiosk, unit: LockerUnitId) -> bool:
    """Tell whether "I closed the door" is offered: the sensor says otherwise for long, or is not believed at all."""
    known = kiosk.units[unit]
    return known.alarm >= Alarm.LOUD or lies(known)


def distrust(kiosk: Kiosk, unit: LockerUnitId) -> Kiosk:
    """Quarantine a sensor; what it has shown so far proves nothing either."""
    kiosk = blame(kiosk, unit, Fault.SENSOR_CONTRADICTS)
    return put(kiosk, replace(kiosk.units[unit], seen=Seen.NOTHING, edges=(), in_vain=0))


def on_trial(unit: Unit) -> frozenset[Fault]:
    """Return the sensor's fault while it is lifted, because staff are having a look."""
    return frozenset({Fault.SENSOR_CONTRADICTS}) & unit.came_for - unit.faults


def give_a_chance(kiosk: Kiosk, unit: LockerUnitId) -> Kiosk:
    """Believe the unit's sensor again while staff look: nobody else could ever say what it is worth."""
    known = kiosk.units[unit]
    return put(kiosk, replace(known, faults=known.faults - {Fault.SENSOR_CONTRADICTS}, edges=(), in_vain=0))


def opened_in_vain(kiosk: Kiosk, unit: LockerUnitId) -> Kiosk:
    """Note a command that no opening was seen after: the door's fault, and after the third the sensor's."""
    known = kiosk.units[unit]
    kiosk = blame(put(kiosk, replace(known, in_vain=known.in_vain + 1)), unit, Fault.DID_NOT_OPEN)
    return distrust(kiosk, unit) if known.in_vain + 1 >= IN_VAIN else kiosk


def owes(kiosk: Kiosk, unit: LockerUnitId, *, but: Owed | None = None) -> bool:
    """Tell whether the service is owed a fact about the unit, other than `but`."""
    return any(row.fact.unit == unit and row is not but for row in kiosk.outbox)


def stay_in(unit: Unit, number: TrackingNumber) -> Stay | None:
    """Return what the ledger has about `number` in this unit."""
    return next((stay for stay in unit.stays if stay.number == number), None)


def stay_of(kiosk: Kiosk, number: TrackingNumber) -> tuple[Unit, Stay] | None:
    """Return where the ledger has `number`, the surest standing first."""
    places = [(unit, stay) for unit in kiosk.units.values() for stay in unit.stays if stay.number == number]
    return min(places, key=lambda place: _SUREST.index(place[1].standing), default=None)


def note(kiosk: Kiosk, unit: LockerUnitId, stay: Stay) -> Kiosk:
    """Write a stay into its unit. That a reservation is ours is never lost on the way (flows.md, trap 3)."""
    known = kiosk.units[unit]
    old = stay_in(known, stay.number)
    kept = replace(stay, ours=old.ours) if old else stay
    others = tuple(other for other in known.stays if other.number != stay.number)
    return put(kiosk, replace(known, stays=(*others, kept)))


def stand(
    kiosk: Kiosk, unit: LockerUnitId, numbers: Collection[TrackingNumber], standing: Standing, now: float
) -> Kiosk:
    """Change how sure the kiosk is of these parcels in the unit."""
    known = kiosk.units[unit]
    stays = tuple(
        replace(stay, standing=standing, since=now) if stay.number in numbers else stay for stay in known.stays
    )
    return put(kiosk, replace(known, stays=stays))


def forget(kiosk: Kiosk, unit: LockerUnitId, numbers: Collection[TrackingNumber]) -> Kiosk:
    """Take these parcels out of the unit's page of the ledger."""
    known = kiosk.units[unit]
    return put(kiosk, replace(known, stays=tuple(stay for stay in known.stays if stay.number not in numbers)))


def expect(kiosk: Kiosk, number: TrackingNumber, unit: LockerUnitId, contact: Contact, now: float) -> Kiosk:
    """Remember what the service holds for a parcel that is still to come, and forget what was read too long ago."""
    fresh = {text: known for text, known in kiosk.expected.items() if now - known.at <= EXPECTED_FOR}
    return replace(kiosk, expected={**fresh, number.text: Expected(unit, contact, now)})


def texts(numbers: Collection[TrackingNumber]) -> frozenset[str]:
    """Return the numbers as the ledger's keys."""
    return frozenset(number.text for number in numbers)


def tell(kiosk: Kiosk, fact: Fact, not_before: float) -> Kiosk:
    """Owe the service a fact, which goes out no sooner than `not_before`."""
    kiosk = number_next(kiosk)
    expected = {number: known for number, known in kiosk.expected.items() if number not in texts(fact.numbers)}
    kiosk = replace(kiosk, expected=expected)
    return replace(kiosk, outbox=(*kiosk.outbox, Owed(kiosk.asked, fact, not_before, since=kiosk.heard)))


def free(kiosk: Kiosk, fact: Freed, now: float, *, wait: float = 0.0) -> Kiosk:
    """Owe the service that these parcels are not, or no more, in the unit; told no sooner than `wait` s from now."""
    whose = {stay.contact for stay in kiosk.units[fact.unit].stays if stay.number in fact.numbers}
    fact = replace(fact, contact=whose.pop() if len(whose) == 1 else None)
    return tell(stand(kiosk, fact.unit, fact.numbers, Standing.LEAVING, now), fact, now + wait)


def unused(kiosk: Kiosk, unit: LockerUnitId, number: TrackingNumber, now: float, *, wait: float = 0.0) -> Kiosk:
    """Give up what was held for `number` in the unit, told no sooner than `wait` s from now.

    Nor before a reservation of ours has settled, answered or not: a service that does it twice would hold it for ever.
    """
    stay = stay_in(kiosk.units[unit], number)
    if stay and stay.ours:
        wait = max(wait, stay.since + kiosk.rules.settle - now)
    return free(kiosk, Freed(unit, (number,), Why.UNUSED), now, wait=wait)


def drop_rows(kiosk: Kiosk, rows: Collection[Owed]) -> Kiosk:
    """Take rows out of the outbox."""
    gone = {row.id for row in rows}
    return replace(kiosk, outbox=tuple(row for row in kiosk.outbox if row.id not in gone))


def sound(unit: Unit, now: float) -> bool:
    """Tell whether a parcel may be put into the unit, as far as the unit itself goes."""
    return not unit.retired and not unit.faults and unit.sense is Sense.CLOSED and unit.settled <= now


def fit(
    kiosk: Kiosk, unit: Unit, number: TrackingNumber, contact: Contact, now: float, *, given_up: Owed | None = None
) -> bool:
    """Tell whether the unit the service holds for the parcel may be used: whatever lies there is its contact's.

    `given_up` is a release of this very parcel whose word is not out: it counts as taken back.
    """
    others = [stay for stay in unit.stays if not (given_up and stay.number == number)]
    friends = all(stay.contact == contact and stay.standing is Standing.INSIDE for stay in others)
    return sound(unit, now) and friends and not owes(kiosk, unit.id, but=given_up)


def offers(kiosk: Kiosk, size: Size, now: float, but: Collection[LockerUnitId] = ()) -> list[LockerUnitId]:
    """Return the units a parcel of `size` may go into, the smallest first."""
    fit = [
        unit
        for unit in kiosk.units.values()
        if sound(unit, now) and not unit.stays and unit.size.rank >= size.rank
        and unit.id not in but and unit.id not in kiosk.elsewhere and not owes(kiosk, unit.id)
    ]  # fmt: skip
    return [unit.id for unit in sorted(fit, key=lambda unit: unit.size.rank)]


def addable(kiosk: Kiosk, unit: LockerUnitId, contact: Contact, now: float) -> bool:
    """Tell whether a further parcel of `contact` may join what lies in the unit."""
    known = kiosk.units.get(unit)
    if known is None or not known.stays or not sound(known, now) or owes(kiosk, unit):
        return False
    return all(stay.contact == contact and stay.standing is Standing.INSIDE for stay in known.stays)


def command(kiosk: Kiosk, unit: LockerUnitId, now: float) -> Kiosk:
    """Note that the unit's door is about to be commanded; what was seen before proves nothing any more."""
    known = kiosk.units[unit]
    return number_next(put(kiosk, replace(known, seen=Seen.NOTHING, commanded=now, exposed=False)))


def use_open_door(kiosk: Kiosk, unit: LockerUnitId, now: float) -> Kiosk:
    """Note that the door stands open already, so that no command is needed; its closing is evidence."""
    known = kiosk.units[unit]
    since = known.opened if known.seen is Seen.OPEN else now
    return put(kiosk, replace(known, seen=Seen.OPEN, opened=since))


def needs_command(unit: Unit) -> bool:
    """Tell whether the door must be unlocked: not one that reads open, if its sensor is to be believed."""
    return unit.sense is not Sense.OPEN or lies(unit)
