"""Staff see to the kiosk itself: what it owes the service, how visits begin, a report for support, a new start.

Board ─this kiosk─▶ AtKiosk ─┬─ refused ─▶ AtLetter ⇄ Settling
                     ▲       ├─ take stock ─▶ AtUnit, one after another (service.py)
                     │       ├─ report ──▶ Bundling ─each part─▶ Bundled
                     │       ├─ start anew ─▶ Renewing ─yes, no door open─▶ at rest, ending
                     └───────┴─ two people ─▶ SigningIn (service.py)
"""

from dataclasses import replace
from typing import assert_never

from kiosk.errors import Failure
from kiosk.flows import inspection
from kiosk.flows.effects import Deposited, Gather
from kiosk.flows.entries import Step, at, number_next, owes, show, stay_in
from kiosk.flows.events import Button, Event, Failed, Touched
from kiosk.flows.ledger import DeadLetter, Habits, Kiosk, Owed, Standing
from kiosk.flows.outbox import settled, without
from kiosk.flows.service_events import ChoseHabits, Gathered, SettledWith, StaffButton, StaffTouched
from kiosk.flows.service_queries import held_up_by, unvouched
from kiosk.flows.service_states import (
    AtKiosk,
    AtLetter,
    Board,
    Bundled,
    Bundling,
    Part,
    Renewing,
    Session,
    Settling,
    SigningIn,
    Task,
    Tour,
    Upkeep,
)
from kiosk.flows.states import AtRest


def step(kiosk: Kiosk, state: Upkeep, event: Event, now: float) -> Step:
    """Return where `event` leads while staff see to the kiosk itself."""
    match state:
        case AtKiosk():
            return _at_kiosk(kiosk, state, event)
        case AtLetter():
            return _at_letter(kiosk, state, event, now), ()
        case Settling():
            return _settling(kiosk, state, event), ()
        case Renewing():
            return _renewing(kiosk, state, event), ()
        case Bundling():
            return _bundling(kiosk, state, event)
        case Bundled():
            return _bundled(kiosk, state, event)
        case _:
            assert_never(state)


def _at_kiosk(kiosk: Kiosk, state: AtKiosk, event: Event) -> Step:
    session = state.session
    match event:
        case StaffTouched(StaffButton.LETTERS) if kiosk.dead_letters:
            return at(kiosk, AtLetter(session, kiosk.dead_letters[0].id)), ()
        case StaffTouched(StaffButton.BUNDLE):
            return _gather(kiosk, session, Part.PLACE)
        case StaffTouched(StaffButton.RESTART):
            return at(kiosk, Renewing(session)), ()
        case StaffTouched(StaffButton.STOCK) if unvouched(kiosk):
            return inspection.onward(kiosk, session, Tour(Task.STOCK, unvouched(kiosk))), ()
        case StaffTouched(StaffButton.AUDIT):
            return at(kiosk, SigningIn(first=session)), ()
        case ChoseHabits(language, volume):
            return at(replace(kiosk, habits=Habits(language, volume)), AtKiosk(session, kept=True)), ()
        case Touched(Button.CANCEL):
            return at(kiosk, Board(session)), ()
        case _:
            return kiosk, ()


def letter_of(kiosk: Kiosk, number: int) -> DeadLetter | None:
    """Return the dead letter of this number."""
    return next((letter for letter in kiosk.dead_letters if letter.id == number), None)


def may_retry(kiosk: Kiosk, letter: DeadLetter) -> bool:
    """Tell whether the refused fact is still true, and nothing about its unit is owed that could overtake it."""
    unit = kiosk.units.get(letter.fact.unit)
    if unit is None or owes(kiosk, unit.id):
        return False
    inside = [
        stay is not None and stay.standing is Standing.INSIDE
        for stay in (stay_in(unit, number) for number in letter.fact.numbers)
    ]
    return all(inside) if isinstance(letter.fact, Deposited) else not any(inside)


def _at_letter(kiosk: Kiosk, state: AtLetter, event: Event, now: float) -> Kiosk:
    letter = letter_of(kiosk, state.letter)
    if letter is None:
        return at(kiosk, AtKiosk(state.session))
    match event:
        case StaffTouched(StaffButton.RETRY) if may_retry(kiosk, letter):
            kiosk = number_next(without(kiosk, letter))
            again = Owed(kiosk.asked, letter.fact, now, attempted=True, since=now)  # attempted: read before it is sent
            return _onward(replace(kiosk, outbox=(*kiosk.outbox, again)), state.session, letter)
        case StaffTouched(StaffButton.SETTLE):
            return at(kiosk, Settling(state.session, letter.id))
        case StaffTouched(StaffButton.SKIP):
            return _onward(kiosk, state.session, letter)
        case Touched(Button.CANCEL):
            return at(kiosk, AtKiosk(state.session))
        case _:
            return kiosk


def _settling(kiosk: Kiosk, state: Settling, event: Event) -> Kiosk:
    letter = letter_of(kiosk, state.letter)
    match event:
        case SettledWith() if letter is not None:
            return _onward(settled(kiosk, letter), state.session, letter)
        case Touched(Button.CANCEL):
            return at(kiosk, AtLetter(state.session, state.letter))
        case _:
            return kiosk


def _onward(kiosk: Kiosk, session: Session, letter: DeadLetter) -> Kiosk:
    later = [other.id for other in kiosk.dead_letters if other.id > letter.id]
    return at(kiosk, AtLetter(session, later[0]) if later else AtKiosk(session))


def _renewing(kiosk: Kiosk, state: Renewing, event: Event) -> Kiosk:
    match event:
        case Touched(Button.YES) if held_up_by(kiosk):
            return show(kiosk, Renewing(state.session, refused=True))
        case Touched(Button.YES):
            return replace(at(kiosk, AtRest()), ending=True)
        case Touched(Button.CANCEL):
            return at(kiosk, AtKiosk(state.session))
        case _:
            return kiosk


def _gather(kiosk: Kiosk, session: Session, part: Part) -> Step:
    kiosk = number_next(kiosk)
    return at(kiosk, Bundling(session, kiosk.asked, part)), (Gather(kiosk.asked, part),)


def _bundling(kiosk: Kiosk, state: Bundling, event: Event) -> Step:
    match event:
        case Gathered(ask) if ask == state.ask and state.part is Part.FILE:
            return at(kiosk, Bundled(state.session)), ()
        case Gathered(ask) if ask == state.ask:
            parts = list(Part)
            return _gather(kiosk, state.session, parts[parts.index(state.part) + 1])
        case Failed(ask, failure) if ask == state.ask:
            missing = failure is Failure.DISCONNECTED
            return at(kiosk, Bundled(state.session, Part.PLACE if missing else state.part)), ()
        case Touched(Button.CANCEL):
            return at(kiosk, AtKiosk(state.session)), ()
        case _:
            return kiosk, ()


def _bundled(kiosk: Kiosk, state: Bundled, event: Event) -> Step:
    match event:
        case StaffTouched(StaffButton.BUNDLE) if state.failed is not None:
            return _gather(kiosk, state.session, Part.PLACE)
        case Touched(Button.CANCEL):
            return at(kiosk, AtKiosk(state.session)), ()
        case _:
            return kiosk, ()
