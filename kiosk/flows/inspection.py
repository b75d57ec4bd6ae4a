"""Staff look into a locker, one door at a time, and say what is inside; or try whether doors open and close.

AtUnit ─open─▶ Unlocking ─seen open─▶ Inspecting ⇄ Answering ─says what is inside─▶ the next AtUnit, Board
                  │ ▲                                 │ └─ some ─▶ Sorting ─▶ says
                  │ └──────────── reopen ─────────────┘
                  └─ stayed shut ─▶ Answering
At an open door whose locker nobody can vouch for labels say what lies in it: stocktaking.py
A test goes from door to door by itself: Unlocking ─▶ Inspecting ─closed─▶ Unlocking ... ─▶ AfterTest
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import Contact, LockerUnitId, Sense, TrackingNumber
from kiosk.flows import stocktaking
from kiosk.flows.effects import Freed, OpenDoor, Why
from kiosk.flows.entries import (
    Step,
    at,
    blame,
    command,
    drop_rows,
    free,
    give_a_chance,
    on_trial,
    opened_in_vain,
    put,
    show,
    stand,
    use_open_door,
)
from kiosk.flows.events import Button, DoorMoved, DoorOpened, DoorSilent, Event, Failed, StayedShut, Touched
from kiosk.flows.ledger import Fault, Kiosk, Seen, Standing
from kiosk.flows.outbox import tell_deposited
from kiosk.flows.service_events import StaffButton, StaffTouched
from kiosk.flows.service_queries import asked_about, is_over, uncollected, wrong_doors
from kiosk.flows.service_states import (
    AfterTest,
    Answering,
    AtDoor,
    AtUnit,
    Board,
    Identifying,
    Inspecting,
    Look,
    Session,
    Sorting,
    Spelling,
    Task,
    Tour,
    Unlocking,
)

TRIES = 2  # openings of a test before the door counts as broken

# Looking does not cure them while a parcel stays (flows.md, trap 12).
_STAY = frozenset({Fault.NO_PICKUP_CODE, Fault.SERVICE_DISAGREES, Fault.SERVICE_SAYS_FREE, Fault.SERVICE_NAMES_ANOTHER})

_STRANGE = frozenset({Fault.JOURNAL_LOST})  # nor this one while something lies there whose label told nothing


def onward(kiosk: Kiosk, session: Session, tour: Tour) -> Kiosk:
    """Go to the tour's next locker, or back to the board."""
    if not tour.todo:
        return at(kiosk, Board(session))
    return at(kiosk, AtUnit(session, tour.todo[0], replace(tour, todo=tour.todo[1:])))


def begin(kiosk: Kiosk, session: Session, unit: LockerUnitId, tour: Tour, now: float) -> Step:
    """Open one door for a look."""
    return open_for(kiosk, Look(session, unit, tour), now)


def next_door(kiosk: Kiosk, session: Session, tour: Tour, now: float) -> Step:
    """Open the tour's next door for a test, or tell how the test went."""
    if not tour.todo:
        return at(kiosk, AfterTest(session, tour)), ()
    return _try(kiosk, Look(session, tour.todo[0], replace(tour, todo=tour.todo[1:])), now)


def _try(kiosk: Kiosk, look: Look, now: float) -> Step:
    """Open a door of a test while its session lasts: it goes on by what doors do, whoever stands there by now."""
    if is_over(kiosk, look.session, now):
        return at(kiosk, AfterTest(look.session, replace(look.tour, todo=(look.unit, *look.tour.todo)))), ()
    return open_for(kiosk, look, now)


def go_on(kiosk: Kiosk) -> Kiosk:
    """Lift the stop once every wrong door has been looked at or put out of service."""
    return replace(kiosk, stopped=kiosk.stopped and bool(wrong_doors(kiosk)))


def step(kiosk: Kiosk, state: AtDoor, event: Event, now: float) -> Step:
    """Return where `event` leads while staff are at a door."""
    match state:
        case Unlocking():
            return _unlocking(kiosk, state, event, now)
        case Inspecting():
            return _inspecting(kiosk, state, event, now)
        case Spelling() | Identifying():
            return stocktaking.step(kiosk, state, event)
        case Answering():
            return _answering(kiosk, state, event, now)
        case Sorting():
            return _sorting(kiosk, state, event, now)
        case _:
            assert_never(state)


def open_for(kiosk: Kiosk, look: Look, now: float) -> Step:
    """Open the door. A pickup that was to end with this door's closing ends here: staff see what is left of it."""
    unit = kiosk.units[look.unit]
    if unit.retired:  # it hangs on no wire any more: staff have the key, and what they saw is all there is
        return at(kiosk, Answering(look)), ()
    if unit.trip:
        kiosk = blame(kiosk, unit.id, Fault.NOT_SEEN_SHUT)
        unit = kiosk.units[unit.id]
    kiosk = give_a_chance(put(kiosk, replace(unit, trip=(), came_for=unit.faults | on_trial(unit))), unit.id)
    unit = kiosk.units[unit.id]
    if unit.sense is Sense.OPEN:
        return at(use_open_door(kiosk, unit.id, now), Inspecting(look)), ()
    kiosk = command(kiosk, unit.id, now)
    return at(kiosk, Unlocking(kiosk.asked, look)), (OpenDoor(kiosk.asked, unit.id),)


def _unlocking(kiosk: Kiosk, state: Unlocking, event: Event, now: float) -> Step:
    look = state.look
    match event:
        case DoorOpened(ask) | StayedShut(ask) | DoorSilent(ask) | Failed(ask) if ask == state.ask:
            unit = kiosk.units[look.unit]
            if unit.seen is Seen.NOTHING:
                return _did_not_open(kiosk, look, now, is_told=isinstance(event, StayedShut))
            if unit.sense is not Sense.CLOSED:
                return at(kiosk, Inspecting(look)), ()
            return _shut(kiosk, look, now)
        case _:
            return kiosk, ()


def _did_not_open(kiosk: Kiosk, look: Look, now: float, *, is_told: bool) -> Step:
    """Blame the door. A test blames it only where its sensor told so: a silent lock board would condemn every door."""
    tour = look.tour
    if tour.task is Task.TEST and not is_told:
        return at(kiosk, AfterTest(look.session, replace(tour, todo=(look.unit, *tour.todo)))), ()
    if tour.task is Task.TEST:
        return _failed(kiosk, look, now)
    kiosk = opened_in_vain(kiosk, look.unit) if is_told else blame(kiosk, look.unit, Fault.DID_NOT_OPEN)
    return at(kiosk, Answering(look)), ()


def _inspecting(kiosk: Kiosk, state: Inspecting, event: Event, now: float) -> Step:
    match event:
        case DoorMoved(_, Sense.CLOSED):
            return _shut(kiosk, state.look, now)
        case Touched(Button.CANCEL) if state.look.tour.task is Task.TEST:
            return at(kiosk, AfterTest(state.look.session, state.look.tour)), ()
        case Touched(Button.CANCEL):  # it does not close: from now on it belongs to the watch
            return at(kiosk, Board(state.look.session)), ()
        case _ if stocktaking.is_due(kiosk, state.look):
            return stocktaking.at_open_door(kiosk, state, event, now)
        case _:
            return kiosk, ()


def _shut(kiosk: Kiosk, look: Look, now: float) -> Step:
    """Ask what is inside; a test goes on to the next door, whose opener has just shut this one."""
    if look.tour.task is not Task.TEST:
        return at(kiosk, Answering(look)), ()
    if kiosk.units[look.unit].seen is not Seen.SHUT:
        return _failed(kiosk, look, now)
    return next_door(kiosk, look.session, replace(look.tour, passed=(*look.tour.passed, look.unit)), now)


def _failed(kiosk: Kiosk, look: Look, now: float) -> Step:
    """Try the door once more, then take it for broken. Another door that opened instead ends the test."""
    unit, tries = kiosk.units[look.unit], look.tries + 1
    is_wrong = Fault.WRONG_DOOR in unit.faults - unit.came_for
    if tries < TRIES and not is_wrong:
        return _try(kiosk, replace(look, tries=tries), now)
    kiosk = blame(kiosk, look.unit, Fault.DID_NOT_OPEN)
    tour = replace(look.tour, failed=(*look.tour.failed, look.unit))
    return (at(kiosk, AfterTest(look.session, tour)), ()) if is_wrong else next_door(kiosk, look.session, tour, now)


def _answering(kiosk: Kiosk, state: Answering, event: Event, now: float) -> Step:
    look = state.look
    known = tuple(stay.number for stay in asked_about(kiosk, look.unit))
    is_seen = kiosk.units[look.unit].seen is Seen.SHUT or kiosk.units[look.unit].retired
    is_asked = is_seen and not look.stock.scanned  # else labels have answered
    if look.recall is not None and isinstance(event, StaffTouched):
        return _given_back(kiosk, look, look.recall, event, now), ()
    match event:
        case DoorMoved(_, Sense.OPEN):
            return at(kiosk, Inspecting(look)), ()
        case Touched(Button.REOPEN):
            return open_for(kiosk, look, now)
        case StaffTouched(StaffButton.THAT_IS_ALL) if is_seen and look.stock.scanned:
            return _that_is_all(kiosk, look, known, now), ()
        case StaffTouched(StaffButton.NOTHING_INSIDE) if is_asked:
            return said(kiosk, look, (), now), ()
        case StaffTouched(StaffButton.EVERYTHING_INSIDE) if is_asked and known:
            return said(kiosk, look, known, now), ()
        case StaffTouched(StaffButton.SOME_INSIDE) if is_asked and len(known) > 1:
            return at(kiosk, Sorting(look, (), known)), ()
        case StaffTouched(StaffButton.NO_ANSWER) | Touched(Button.CANCEL):
            return onward(kiosk, look.session, look.tour), ()
        case _:
            return kiosk, ()


def _that_is_all(kiosk: Kiosk, look: Look, known: tuple[TrackingNumber, ...], now: float) -> Kiosk:
    """Believe the labels; of what is known here and was not scanned, staff say whether it is inside."""
    found = tuple(each.number for each in look.stock.scanned)
    rest = tuple(number for number in known if number not in found)
    return at(kiosk, Sorting(look, found, rest)) if rest else said(kiosk, look, found, now)


def _given_back(kiosk: Kiosk, look: Look, number: TrackingNumber, event: StaffTouched, now: float) -> Kiosk:
    """Believe that the one parcel is out, behind a door seen open and closed; of all else nothing was asked."""
    match event.button:
        case StaffButton.NOT_INSIDE if kiosk.units[look.unit].seen is Seen.SHUT:
            return at(free(kiosk, Freed(look.unit, (number,), Why.RECALLED), now), Board(look.session))
        case StaffButton.IS_INSIDE | StaffButton.NO_ANSWER:
            return at(kiosk, Board(look.session))
        case _:
            return kiosk


def _sorting(kiosk: Kiosk, state: Sorting, event: Event, now: float) -> Step:
    match event:
        case DoorMoved(_, Sense.OPEN):
            return at(kiosk, Inspecting(state.look)), ()
        case StaffTouched(StaffButton.IS_INSIDE):
            return _sorted(kiosk, state, (*state.found, state.rest[0]), now), ()
        case StaffTouched(StaffButton.NOT_INSIDE):
            return _sorted(kiosk, state, state.found, now), ()
        case Touched(Button.CANCEL):
            return show(kiosk, Answering(state.look)), ()
        case _:
            return kiosk, ()


def _sorted(kiosk: Kiosk, state: Sorting, found: tuple[TrackingNumber, ...], now: float) -> Kiosk:
    rest = state.rest[1:]
    return at(kiosk, Sorting(state.look, found, rest)) if rest else said(kiosk, state.look, found, now)


def said(kiosk: Kiosk, look: Look, found: tuple[TrackingNumber, ...], now: float) -> Kiosk:
    """Believe what staff found behind a door that was seen open and closed: the service is owed what changed.

    Only the faults they came for are taken away (flows.md, trap 11).
    """
    kiosk = stocktaking.taken_in(kiosk, look, now)
    stays = asked_about(kiosk, look.unit)
    kiosk = drop_rows(kiosk, uncollected(kiosk, look.unit))
    gone = tuple(stay.number for stay in stays if stay.number not in found)
    doubted: dict[Contact, tuple[TrackingNumber, ...]] = {}
    for stay in stays:
        if stay.number in found and stay.standing in (Standing.DOUBT, Standing.HELD):
            doubted[stay.contact] = (*doubted.get(stay.contact, ()), stay.number)
    kiosk = stand(kiosk, look.unit, found, Standing.INSIDE, now)
    for contact, numbers in doubted.items():
        kiosk = tell_deposited(kiosk, look.unit, numbers, contact, now)
    if gone:
        kiosk = free(kiosk, Freed(look.unit, gone, Why.INSPECTED), now)
    unit = kiosk.units[look.unit]
    kept = unit.faults - unit.came_for | {Fault.OUT_OF_SERVICE} & unit.faults
    if found:
        kept |= unit.faults & (_STAY | (_STRANGE if look.stock.strange else frozenset()))
    kiosk = go_on(put(kiosk, replace(unit, faults=kept, came_for=frozenset(), trip=(), exposed=False, complaint=None)))
    return onward(kiosk, look.session, look.tour)
