"""Somebody at a door says that something is wrong: staff look, and nobody else opens the unit until they have.

Taking | Shut | Loading | Asking | Emptying | Emptied ─problem─▶ Reporting ─said, silence─▶ AtRest
           ▲                                 │  └─ back: where the door is by then
           └─ somebody helps ── OutOfReach ◀─┘ too high ─staff, silence─▶ AtRest
"""

from dataclasses import replace

from kiosk.domain import Problem
from kiosk.flows.entries import at, blame, number_next, put, stand
from kiosk.flows.events import Button, Event, PatienceOver, Reported, Touched
from kiosk.flows.labels import first_wish
from kiosk.flows.ledger import Complaint, Fault, Kiosk, Seen, Standing, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.states import (
    Asking,
    AtRest,
    Emptied,
    Emptying,
    Haul,
    Load,
    Loading,
    OutOfReach,
    Reporting,
    Shut,
    Taking,
    Trip,
    Visit,
)


def of_load(load: Load) -> Reporting:
    """Return the report about a parcel that is taken out again."""
    return Reporting(Trip((load.contact,), load.unit), load)


def of_haul(kiosk: Kiosk, haul: Haul) -> Reporting:
    """Return the report about what a courier takes along."""
    contacts = tuple(dict.fromkeys(stay.contact for stay in kiosk.units[haul.unit].stays))
    return Reporting(Trip(contacts, haul.unit), haul=haul)


def step(kiosk: Kiosk, state: Reporting | OutOfReach, event: Event, now: float) -> Kiosk:
    """Return where `event` leads while somebody says what is wrong."""
    return _reporting(kiosk, state, event, now) if isinstance(state, Reporting) else _reach(kiosk, state, event, now)


def _reporting(kiosk: Kiosk, state: Reporting, event: Event, now: float) -> Kiosk:
    unit = kiosk.units[state.trip.unit]
    match event:
        case Reported(Problem.REACH) if state.load is None and state.haul is None:
            return at(kiosk, OutOfReach(state.trip))
        case Reported(problem):
            kiosk = number_next(kiosk)
            kiosk = complain(kiosk, unit, now, Complaint(problem, kiosk.asked, now))
            return at(kiosk, AtRest(Notice.CASE_NOTED, unit.id, kiosk.asked))
        case Touched(Button.CANCEL):
            return at(kiosk, _before(state.trip, unit, state.load, state.haul))
        case PatienceOver():  # something was wrong: what, nobody said
            return _left(complain(kiosk, unit, now), unit)
        case _:
            return kiosk


def _reach(kiosk: Kiosk, state: OutOfReach, event: Event, now: float) -> Kiosk:
    unit = kiosk.units[state.trip.unit]
    match event:
        case Touched(Button.HELPED):  # the door is theirs for as long again
            return at(kiosk, _before(state.trip, unit))
        case Touched(Button.CALL_STAFF):
            kiosk = number_next(kiosk)
            kiosk = call_staff(kiosk, unit, Complaint(Problem.REACH, kiosk.asked, now))
            return at(kiosk, AtRest(Notice.STAFF_CALLED, unit.id, kiosk.asked))
        case Touched(Button.CANCEL):
            return at(kiosk, Reporting(state.trip))
        case PatienceOver():
            return _left(call_staff(kiosk, unit, Complaint(Problem.REACH, 0, now)), unit)
        case _:
            return kiosk


def _left(kiosk: Kiosk, unit: Unit) -> Kiosk:
    return at(kiosk, AtRest(Notice.PLEASE_CLOSE, unit.id) if unit.seen is Seen.OPEN else AtRest())


def _before(trip: Trip, unit: Unit, load: Load | None = None, haul: Haul | None = None) -> Visit:
    if haul is not None:
        return Emptying(haul) if unit.seen is Seen.OPEN else Emptied(haul)
    if load is None:
        return Taking(trip) if unit.seen is Seen.OPEN else Shut(trip)
    wish = first_wish(load)
    return Loading(load, wish) if unit.seen is Seen.OPEN else Asking(load, wish)


def complain(kiosk: Kiosk, unit: Unit, now: float, complaint: Complaint | None = None) -> Kiosk:
    """Note that something is wrong with an opened unit: nothing is told, nobody but staff opens it again.

    Whoever says what is inside has seen it, whatever the sensor saw.
    """
    said = complaint.problem if complaint is not None else None
    kiosk = put(kiosk, replace(unit, trip=(), complaint=complaint or Complaint(None, 0, now)))
    if unit.seen is Seen.NOTHING and said in (None, Problem.STUCK):  # it never opened: the code stays good
        return blame(kiosk, unit.id, Fault.DID_NOT_OPEN)
    kiosk = stand(kiosk, unit.id, tuple(stay.number for stay in unit.stays), Standing.DOUBT, now)
    return blame(kiosk, unit.id, Fault.PROBLEM_REPORTED)


def call_staff(kiosk: Kiosk, unit: Unit, complaint: Complaint) -> Kiosk:
    """Note that the parcel could not be reached: it stays its person's, whose code still opens, and staff come."""
    return blame(put(kiosk, replace(unit, trip=(), complaint=complaint)), unit.id, Fault.OUT_OF_REACH)
