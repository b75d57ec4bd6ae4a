"""Staff keep the kiosk running: they sign in, see all lockers, and choose what to do.

AtRest ─badge─▶ SigningIn ─PIN─▶ Verifying ─▶ Board ⇄ AtUnit ─open─▶ Unlocking ... (inspection.py)
                   ▲                 │          ├─ number ─▶ Picking ─▶ AtUnit ⇄ PuttingOut
                   └──── wrong ──────┘          └─ this kiosk ─▶ AtKiosk ... (upkeep.py), SigningIn (a second person)
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import Sense
from kiosk.flows import inspection, recall, staff_guard, upkeep
from kiosk.flows.effects import CheckPin
from kiosk.flows.entries import Step, at, number_next, owned, put, show, trouble
from kiosk.flows.events import Button, ChoseUnit, Event, Failed, NoMatch, PatienceOver, Touched, Unreadable
from kiosk.flows.ledger import Fault, Kiosk
from kiosk.flows.notices import Notice
from kiosk.flows.service_events import (
    ChoseHabits,
    ChoseParcel,
    GaveBackFor,
    GaveReason,
    PinTyped,
    SettledWith,
    StaffBadged,
    StaffButton,
    StaffMatched,
    StaffTouched,
)
from kiosk.flows.service_queries import audited, expired, is_over, left_behind, without_stays
from kiosk.flows.service_states import (
    AfterTest,
    Answering,
    AtKiosk,
    AtLetter,
    AtUnit,
    Board,
    Bundled,
    Bundling,
    Identifying,
    Inspecting,
    Picking,
    PuttingOut,
    Recalling,
    Renewing,
    Service,
    Session,
    Settling,
    SigningIn,
    Sorting,
    Spelling,
    Task,
    Tour,
    Unlocking,
    Verifying,
    session_of,
)
from kiosk.flows.states import AtRest

PERSONS = StaffTouched | Touched | ChoseUnit | GaveReason | ChoseParcel | GaveBackFor | SettledWith | ChoseHabits


def enter(kiosk: Kiosk, badge: str = "") -> Kiosk:
    """Let somebody sign in, with the badge they showed if they did."""
    return show(kiosk, SigningIn(badge) if kiosk.rules.staff else AtRest(Notice.NO_STAFF))


def step(kiosk: Kiosk, state: Service, event: Event, now: float) -> Step:
    """Return where `event` leads while staff are here."""
    session = session_of(state)
    ended = session is not None and is_over(kiosk, session, now)
    if isinstance(event, PatienceOver) or (ended and isinstance(event, PERSONS)):
        return _sign_out(kiosk), ()
    match state:
        case SigningIn():
            return _signing_in(kiosk, state, event, now)
        case Verifying():
            return _verifying(kiosk, state, event, now), ()
        case Board():
            return _board(kiosk, state, event, now)
        case Picking():
            return _picking(kiosk, state, event), ()
        case AtUnit():
            return _at_unit(kiosk, state, event, now)
        case PuttingOut():
            return _putting_out(kiosk, state, event), ()
        case Recalling():
            return recall.step(kiosk, state, event, now)
        case AtKiosk() | AtLetter() | Settling() | Renewing() | Bundling() | Bundled():
            return upkeep.step(kiosk, state, event, now)
        case Unlocking() | Inspecting() | Spelling() | Identifying() | Answering() | Sorting():
            return inspection.step(kiosk, state, event, now)
        case AfterTest(session=session):
            is_read = isinstance(event, Touched | StaffTouched)
            return (at(kiosk, Board(session)) if is_read else kiosk), ()
        case _:
            assert_never(state)


def _sign_out(kiosk: Kiosk) -> Kiosk:
    """End the session. A door that is still open belongs to the watch from now on."""
    unit = owned(kiosk.visit)
    if isinstance(kiosk.visit, Inspecting | Spelling) and unit and kiosk.units[unit].sense is not Sense.CLOSED:
        return at(kiosk, AtRest(Notice.PLEASE_CLOSE, unit))
    return at(kiosk, AtRest())


def _signing_in(kiosk: Kiosk, state: SigningIn, event: Event, now: float) -> Step:
    match event:
        case StaffBadged(badge):
            return show(kiosk, SigningIn(badge, state.first)), ()
        case Unreadable():
            return show(kiosk, replace(state, notice=Notice.UNREADABLE)), ()
        case PinTyped() if state.badge:
            return _check(kiosk, state, now)
        case Touched(Button.CANCEL) if state.badge:
            return at(kiosk, SigningIn(first=state.first)), ()
        case Touched(Button.CANCEL):
            return at(kiosk, AtKiosk(state.first) if state.first else AtRest()), ()
        case _:
            return kiosk, ()


def _check(kiosk: Kiosk, state: SigningIn, now: float) -> Step:
    """Check badge and PIN. The try counts as open in the same commit, so a crash cannot give it back."""
    until = staff_guard.locked_until(kiosk.staff_guards, state.badge, now)
    if until:
        return at(kiosk, AtRest(Notice.TRY_LATER, until=until)), ()
    kiosk = number_next(replace(kiosk, staff_guards=staff_guard.opened(kiosk.staff_guards, state.badge)))
    return at(kiosk, Verifying(kiosk.asked, state.badge, state.first)), (CheckPin(kiosk.asked, state.badge),)


def _verifying(kiosk: Kiosk, state: Verifying, event: Event, now: float) -> Kiosk:
    tries, badge = kiosk.staff_guards, state.badge
    wrong = replace(kiosk, staff_guards=staff_guard.wrong(tries, badge, now))
    match event:
        case StaffMatched(ask) if ask == state.ask:
            return _signed_in(replace(kiosk, staff_guards=staff_guard.right(tries, badge)), state, now)
        case NoMatch(ask) if ask == state.ask:
            return at(wrong, SigningIn(first=state.first, notice=Notice.STAFF_UNKNOWN))
        case Failed(ask, failure) if ask == state.ask:
            closed = replace(kiosk, staff_guards=staff_guard.uncounted(tries, badge))
            return at(closed, SigningIn(first=state.first, notice=trouble(failure)))
        case Touched(Button.CANCEL):
            return at(wrong, AtRest())
        case _:
            return kiosk


def _signed_in(kiosk: Kiosk, state: Verifying, now: float) -> Kiosk:
    """Go to the board, or with a second person from locker to locker."""
    first = state.first
    if first is None:
        return at(kiosk, Board(Session(state.badge, now)))
    if first.badge == state.badge:  # the same person twice is one person
        return at(kiosk, SigningIn(first=first, notice=Notice.STAFF_UNKNOWN))
    tour = Tour(Task.AUDIT, audited(kiosk))
    return inspection.onward(kiosk, replace(first, second=state.badge), tour)


def _board(kiosk: Kiosk, state: Board, event: Event, now: float) -> Step:
    session = state.session
    match event:
        case ChoseUnit(unit) if unit in audited(kiosk):
            return at(kiosk, AtUnit(session, unit)), ()
        case StaffTouched(StaffButton.NUMBER):
            return at(kiosk, Picking(session)), ()
        case StaffTouched(StaffButton.EXPIRED):
            return inspection.onward(kiosk, session, Tour(Task.EXPIRED, expired(kiosk, now))), ()
        case StaffTouched(StaffButton.TEST):
            units = without_stays(kiosk)
            return inspection.next_door(
                kiosk, session, Tour(Task.TEST, units, skipped=len(audited(kiosk)) - len(units)), now
            )
        case StaffTouched(StaffButton.KIOSK):
            return at(kiosk, AtKiosk(session)), ()
        case StaffTouched(StaffButton.AUDIT):  # where it once was touched, in journals that are still replayed
            return at(kiosk, SigningIn(first=session)), ()
        case StaffTouched(StaffButton.SIGN_OUT) | Touched(Button.CANCEL):
            return at(kiosk, AtRest()), ()
        case _:
            return kiosk, ()


def _picking(kiosk: Kiosk, state: Picking, event: Event) -> Kiosk:
    match event:
        case ChoseUnit(unit) if unit in audited(kiosk) or unit in left_behind(kiosk):
            return at(kiosk, AtUnit(state.session, unit))
        case ChoseUnit():
            return show(kiosk, replace(state, notice=Notice.NO_SUCH_LOCKER))
        case Touched(Button.CANCEL):
            return at(kiosk, Board(state.session))
        case _:
            return kiosk


def _at_unit(kiosk: Kiosk, state: AtUnit, event: Event, now: float) -> Step:
    session, unit, tour = state.session, state.unit, state.tour
    match event:
        case StaffTouched(StaffButton.OPEN):
            return inspection.begin(kiosk, session, unit, tour, now)
        case StaffTouched(StaffButton.RECALL):
            return recall.begin(kiosk, session, unit), ()
        case StaffTouched(StaffButton.PUT_OUT | StaffButton.PUT_BACK) if kiosk.units[unit].retired:
            return kiosk, ()
        case StaffTouched(StaffButton.PUT_OUT):
            return at(kiosk, PuttingOut(session, unit, tour)), ()
        case StaffTouched(StaffButton.PUT_BACK):
            known = kiosk.units[unit]
            back = replace(known, faults=known.faults - {Fault.OUT_OF_SERVICE}, outage=None)
            stopped = kiosk.stopped or Fault.WRONG_DOOR in back.faults  # nobody has looked into it yet
            return show(replace(put(kiosk, back), stopped=stopped), state), ()
        case StaffTouched(StaffButton.SKIP):
            return inspection.onward(kiosk, session, tour), ()
        case Touched(Button.CANCEL):
            return at(kiosk, Board(session)), ()
        case _:
            return kiosk, ()


def _putting_out(kiosk: Kiosk, state: PuttingOut, event: Event) -> Kiosk:
    match event:
        case GaveReason(reason):
            known = kiosk.units[state.unit]
            out = replace(known, faults=known.faults | {Fault.OUT_OF_SERVICE}, outage=reason)
            return at(inspection.go_on(put(kiosk, out)), AtUnit(state.session, state.unit, state.tour))
        case Touched(Button.CANCEL):
            return at(kiosk, AtUnit(state.session, state.unit, state.tour))
        case _:
            return kiosk
