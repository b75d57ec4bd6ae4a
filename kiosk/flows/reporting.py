"""Somebody at a door says that something is wrong: staff look, and nobody else opens the unit until they have.

Taking | Shut | Loading | Asking ─problem─▶ Reporting ─said, silence─▶ AtRest
           ▲                                    └─ back: where the door is by then
"""

from dataclasses import replace

from kiosk.domain import Problem
from kiosk.flows.entries import at, blame, number_next, put, stand
from kiosk.flows.events import Button, Event, PatienceOver, Reported, Touched
from kiosk.flows.labels import first_wish
from kiosk.flows.ledger import Fault, Kiosk, Seen, Standing, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.states import Asking, AtRest, Load, Loading, Reporting, Shut, Taking, Trip, Visit


def of_load(load: Load) -> Reporting:
    """Return the report about a parcel that is taken out again."""
    return Reporting(Trip((load.contact,), load.unit), load)


def step(kiosk: Kiosk, state: Reporting, event: Event, now: float) -> Kiosk:
    """Return where `event` leads while somebody says what is wrong."""
    unit = kiosk.units[state.trip.unit]
    match event:
        case Reported(problem):
            kiosk = number_next(complain(kiosk, unit, now, problem))
            return at(kiosk, AtRest(Notice.CASE_NOTED, unit.id, kiosk.asked))
        case Touched(Button.CANCEL):
            return at(kiosk, _before(state, unit))
        case PatienceOver():  # something was wrong: what, nobody said
            kiosk = complain(kiosk, unit, now)
            return at(kiosk, AtRest(Notice.PLEASE_CLOSE, unit.id) if unit.seen is Seen.OPEN else AtRest())
        case _:
            return kiosk


def _before(state: Reporting, unit: Unit) -> Visit:
    if state.load is None:
        return Taking(state.trip) if unit.seen is Seen.OPEN else Shut(state.trip)
    wish = first_wish(state.load)
    return Loading(state.load, wish) if unit.seen is Seen.OPEN else Asking(state.load, wish)


def complain(kiosk: Kiosk, unit: Unit, now: float, problem: Problem | None = None) -> Kiosk:
    """Note that something is wrong with an opened unit: nothing is told, nobody but staff opens it again.

    Whoever says what is inside has seen it, whatever the sensor saw.
    """
    kiosk = put(kiosk, replace(unit, trip=()))
    if unit.seen is Seen.NOTHING and problem in (None, Problem.STUCK):  # it never opened: the code stays good
        return blame(kiosk, unit.id, Fault.DID_NOT_OPEN)
    kiosk = stand(kiosk, unit.id, tuple(stay.number for stay in unit.stays), Standing.DOUBT, now)
    return blame(kiosk, unit.id, Fault.PROBLEM_REPORTED)
