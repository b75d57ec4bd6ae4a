"""Staff give one parcel back, because its sender or courier wants it.

AtUnit ─give back─▶ Recalling (which? ─▶ by whom?) ─▶ Unlocking ─▶ Inspecting ─▶ Answering ─not inside─▶ Board
"""

from dataclasses import replace

from kiosk.domain import LockerUnitId
from kiosk.flows import inspection
from kiosk.flows.entries import Step, at
from kiosk.flows.events import Button, Event, Touched
from kiosk.flows.ledger import Kiosk
from kiosk.flows.service_events import ChoseParcel, GaveBackFor
from kiosk.flows.service_queries import recallable
from kiosk.flows.service_states import AtUnit, Look, Recalling, Session


def begin(kiosk: Kiosk, session: Session, unit: LockerUnitId) -> Kiosk:
    """Ask which parcel, where there are several; then who wants it."""
    numbers = recallable(kiosk, unit)
    if not numbers:
        return kiosk
    return at(kiosk, Recalling(session, unit, numbers[0] if len(numbers) == 1 else None))


def step(kiosk: Kiosk, state: Recalling, event: Event, now: float) -> Step:
    """Return where `event` leads before the door is opened."""
    numbers = recallable(kiosk, state.unit)
    match event:
        case ChoseParcel(place) if state.number is None and 0 <= place < len(numbers):
            return at(kiosk, replace(state, number=numbers[place])), ()
        case GaveBackFor() if state.number is not None and state.number in numbers:
            return inspection.open_for(kiosk, Look(state.session, state.unit, recall=state.number), now)
        case Touched(Button.CANCEL):
            return at(kiosk, AtUnit(state.session, state.unit)), ()
        case _:
            return kiosk, ()
