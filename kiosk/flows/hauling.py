"""A courier takes along what is to leave the bank: returns, and parcels whose time is over. One door to a touch.

Ready | Summary ─take along─▶ Fetching ─seen open─▶ Emptying ⇄ Emptied ─taken, left, nothing there─▶ Ready | Summary
                                 │                     └────┬────┴─▶ Reporting (reporting.py)
                                 └─ stayed shut ─▶ Ready | Summary
What nobody said is not told: staff look. Whatever went otherwise is told on Ready, also to who came from the summary.
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import ContactType, LockerUnitId, Problem, Sense
from kiosk.flows import reporting
from kiosk.flows.effects import Freed, OpenDoor, Why
from kiosk.flows.entries import (
    Step,
    at,
    blame,
    command,
    distrust,
    doubts_sensor,
    free,
    number_next,
    opened_in_vain,
    owes,
    show,
    sound,
    strange,
)
from kiosk.flows.events import (
    Button,
    DoorMoved,
    DoorOpened,
    DoorSilent,
    Event,
    Failed,
    PatienceOver,
    StayedShut,
    Touched,
)
from kiosk.flows.ledger import Complaint, Fault, Kiosk, Seen, Standing, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.service_queries import is_expired
from kiosk.flows.site import Collects
from kiosk.flows.states import AtRest, Emptied, Emptying, Fetching, Haul, Ready, Round, Summary


def to_take(kiosk: Kiosk, round_: Round, now: float) -> tuple[LockerUnitId, ...]:
    """Return the units this courier may empty now: all that lies in each is to leave, and nobody's code opens it.

    None while nobody who must sign in has, while no door may be commanded, and while the service is gone: what it
    knows of a parcel's time is not to be guessed.
    """
    stranger = kiosk.rules.courier_sign_in and not round_.courier
    if kiosk.rules.collects is Collects.NONE or stranger or kiosk.stopped or not kiosk.online:
        return ()
    return tuple(
        unit.id for unit in kiosk.units.values() if unit.id not in round_.left and _is_to_leave(kiosk, unit, now)
    )


def parcels_to_take(kiosk: Kiosk, round_: Round, now: float) -> int:
    """Return how many parcels lie in the units of `to_take`."""
    return sum(len(kiosk.units[unit].stays) for unit in to_take(kiosk, round_, now))


def _is_to_leave(kiosk: Kiosk, unit: Unit, now: float) -> bool:
    sure = all(stay.standing is Standing.INSIDE and stay.told for stay in unit.stays)
    if not unit.stays or not sure or not sound(unit, now) or unit.exposed or unit.trip or owes(kiosk, unit.id):
        return False
    # A return to a person is theirs while their code is good; for a department nobody holds a code.
    returns = all(stay.case and stay.contact.type is ContactType.DEPARTMENT for stay in unit.stays)
    over = kiosk.rules.collects is Collects.RETURNS_AND_EXPIRED or all(stay.case for stay in unit.stays)
    return returns or (over and is_expired(unit, now))


def begin(kiosk: Kiosk, round_: Round, now: float, *, ended: bool) -> Step:
    """Open the first unit that is to be emptied. `ended`: the round is over, and its summary is shown."""
    units = to_take(kiosk, round_, now)
    return _open(kiosk, Haul(round_, units[0], ended), now) if units else (kiosk, ())


def _open(kiosk: Kiosk, haul: Haul, now: float) -> Step:
    kiosk = command(kiosk, haul.unit, now)
    return at(kiosk, Fetching(kiosk.asked, haul)), (OpenDoor(kiosk.asked, haul.unit),)


def step(kiosk: Kiosk, state: Fetching | Emptying | Emptied, event: Event, now: float) -> Step:
    """Return where `event` leads while a courier takes parcels along."""
    match state:
        case Fetching():
            return _fetching(kiosk, state, event), ()
        case Emptying():
            return _emptying(kiosk, state, event), ()
        case Emptied():
            return _emptied(kiosk, state, event, now)
        case _:
            assert_never(state)


def _fetching(kiosk: Kiosk, state: Fetching, event: Event) -> Kiosk:
    match event:
        case DoorOpened(ask) | StayedShut(ask) | DoorSilent(ask) | Failed(ask) if ask == state.ask:
            haul, unit = state.haul, kiosk.units[state.haul.unit]
            if unit.seen is Seen.NOTHING:
                return _did_not_open(kiosk, haul, is_told=isinstance(event, StayedShut))
            haul = replace(haul, opened=True)
            return at(kiosk, Emptied(haul) if unit.sense is Sense.CLOSED else Emptying(haul))
        case _:
            return kiosk


def _did_not_open(kiosk: Kiosk, haul: Haul, *, is_told: bool) -> Kiosk:
    kiosk = opened_in_vain(kiosk, haul.unit) if is_told else blame(kiosk, haul.unit, Fault.OPENING_NOT_SEEN)
    return at(kiosk, Emptied(haul)) if haul.opened else _back(kiosk, haul, Notice.DID_NOT_OPEN)


def _emptying(kiosk: Kiosk, state: Emptying, event: Event) -> Kiosk:
    haul = state.haul
    match event:
        case DoorMoved(_, Sense.CLOSED):
            return at(kiosk, Emptied(haul))
        case Touched(Button.IT_IS_SHUT) if doubts_sensor(kiosk, haul.unit):
            return at(distrust(kiosk, haul.unit), Emptied(haul))
        case Touched(Button.PROBLEM):
            return at(kiosk, reporting.of_haul(kiosk, haul))
        case PatienceOver():
            return at(unsaid(kiosk, haul.unit), AtRest(Notice.PLEASE_CLOSE, haul.unit))
        case _:
            return kiosk


def _emptied(kiosk: Kiosk, state: Emptied, event: Event, now: float) -> Step:
    haul, unit = state.haul, kiosk.units[state.haul.unit]
    match event:
        case DoorMoved(_, Sense.OPEN):
            return at(kiosk, Emptying(haul)), ()
        case Touched(Button.REOPEN) if kiosk.stopped:
            return show(kiosk, replace(state, notice=Notice.OUT_OF_ORDER)), ()
        case Touched(Button.REOPEN) if strange(unit) or unit.sense is not Sense.CLOSED:
            return show(kiosk, replace(state, notice=Notice.STAFF_MUST_LOOK)), ()
        case Touched(Button.REOPEN):
            return _open(kiosk, haul, now)
        case Touched(Button.TAKEN):
            return _taken(kiosk, haul, now), ()
        case Touched(Button.LEAVE_IT) if unit.seen is Seen.SHUT:
            return _back(kiosk, _without(haul)), ()
        case Touched(Button.LEAVE_IT):
            return _back(unsaid(kiosk, unit.id), _without(haul), Notice.STAFF_MUST_LOOK), ()
        case Touched(Button.NOT_THERE):
            kiosk = number_next(kiosk)
            kiosk = reporting.complain(kiosk, unit, now, Complaint(Problem.EMPTY, kiosk.asked, now))
            return _back(kiosk, haul, Notice.STAFF_MUST_LOOK), ()
        case Touched(Button.PROBLEM):
            return at(kiosk, reporting.of_haul(kiosk, haul)), ()
        case PatienceOver():
            return at(unsaid(kiosk, unit.id), AtRest()), ()
        case _:
            return kiosk, ()


def _taken(kiosk: Kiosk, haul: Haul, now: float) -> Kiosk:
    """Owe the service the word, if the door was seen open and then closed; else staff look."""
    unit = kiosk.units[haul.unit]
    if unit.seen is not Seen.SHUT:
        return _back(unsaid(kiosk, unit.id), haul, Notice.STAFF_MUST_LOOK)
    numbers = tuple(stay.number for stay in unit.stays)
    kiosk = free(kiosk, Freed(unit.id, numbers, Why.TAKEN_ALONG), now)
    round_ = replace(haul.round, taken=haul.round.taken + len(numbers))
    return _back(kiosk, replace(haul, round=round_))


def _without(haul: Haul) -> Haul:
    """Return the haul of a courier who leaves this unit as it is, and is not asked again in this round."""
    return replace(haul, round=replace(haul.round, left=(*haul.round.left, haul.unit)))


def _back(kiosk: Kiosk, haul: Haul, notice: Notice | None = None) -> Kiosk:
    if notice:
        return at(kiosk, Ready(haul.round, notice, haul.unit))
    return at(kiosk, Summary(haul.round) if haul.ended else Ready(haul.round))


def unsaid(kiosk: Kiosk, unit: LockerUnitId) -> Kiosk:
    """Note that a courier was at the parcels, and nobody knows what is left of them."""
    return blame(kiosk, unit, Fault.NOT_SEEN_SHUT)


def resumed(kiosk: Kiosk, state: Fetching | Emptying | Emptied, *, soon: bool) -> Kiosk:
    """Return where a new life goes on: at the door where the evidence allows; else staff look."""
    haul = replace(state.haul, opened=True)
    match kiosk.units[haul.unit].seen:
        case Seen.OPEN if soon:
            return at(kiosk, Emptying(haul))
        case Seen.SHUT if soon:
            return at(kiosk, Emptied(haul))
        case Seen.OPEN:
            return at(unsaid(kiosk, haul.unit), AtRest(Notice.PLEASE_CLOSE, haul.unit))
        case _:
            return at(unsaid(kiosk, haul.unit), AtRest())
