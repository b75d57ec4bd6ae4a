"""A courier says who they are, where the site asks: a badge is shown or a carrier's code typed; the label waits.

AtRest | Entering ─label, deliver─▶ Entering(COURIER) ─badge, code─▶ Admitting ─right─▶ Looking | Ready
                                        ▲                                │
                                        └────────────── wrong ───────────┘
"""

from dataclasses import replace

from kiosk.domain import TrackingNumber
from kiosk.flows import guard, labels
from kiosk.flows.effects import CheckCourier
from kiosk.flows.entries import Step, at, number_next, trouble
from kiosk.flows.events import Button, CourierMatched, Event, Failed, NoMatch, Touched
from kiosk.flows.ledger import Guard, Kiosk
from kiosk.flows.notices import Notice
from kiosk.flows.states import Admitting, AtRest, Entering, Entry, Ready, Round


def enter(kiosk: Kiosk, digest: str, number: TrackingNumber | None, now: float) -> Step:
    """Check a courier. The try counts as open in the same commit, so a crash cannot give it back."""
    tries = _today(kiosk.courier_guard, now)
    locked = guard.locked_until(tries, now)
    if locked:
        return at(kiosk, AtRest(Notice.TRY_LATER, until=locked)), ()
    kiosk = number_next(replace(kiosk, courier_guard=replace(tries, open=True)))
    return at(kiosk, Admitting(kiosk.asked, digest, number)), (CheckCourier(kiosk.asked, digest),)


def step(kiosk: Kiosk, state: Admitting, event: Event, now: float) -> Step:
    """Return where `event` leads while a courier is checked."""
    closed = replace(kiosk, courier_guard=replace(kiosk.courier_guard, open=False))
    match event:
        case CourierMatched(ask) if ask == state.ask:
            return _admitted(closed, state, now)
        case NoMatch(ask) if ask == state.ask:
            return at(counted(kiosk, now), Entering(Entry.COURIER, None, Notice.WRONG_CODE, state.number)), ()
        case Failed(ask, failure) if ask == state.ask:
            return at(closed, Entering(Entry.COURIER, None, trouble(failure), state.number)), ()
        case Touched(Button.CANCEL):
            return at(counted(kiosk, now), AtRest()), ()
        case _:
            return kiosk, ()


def counted(kiosk: Kiosk, now: float) -> Kiosk:
    """Count the open try as wrong. Couriers have a count of their own: nobody can lock them out by pickup codes."""
    tries = guard.wrong(_today(kiosk.courier_guard, now), now)
    return replace(kiosk, courier_guard=replace(tries, until=guard.locked_until(tries, now)))


def _today(tries: Guard, now: float) -> Guard:
    """Return the count, begun anew with each day."""
    return tries if now - tries.day < guard.DAY else Guard(day=now)


def _admitted(kiosk: Kiosk, state: Admitting, now: float) -> Step:
    round_ = Round(courier=state.digest)
    if state.number is not None:
        return labels.look(kiosk, state.number, round_, now)
    return at(kiosk, Ready(round_)), ()
