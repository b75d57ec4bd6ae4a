"""A parcel goes in: a courier's delivery or a customer's return, from the command to the answer.

Opening ──seen open──▶ Loading ──closed──▶ Asking ──in──▶ Ready | Receipt
   │ ▲                  ▲   │                │ │ └─ empty ─▶ Ready | AtRest
   │ │                  └───┼─── reopened ───┘ │
   │ └──────────────────────┼──── reopen ──────┘
   └─ stayed shut           └─ does not fit ─▶ Reserving a larger unit, problem ─▶ Reporting
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import Sense, TrackingNumber
from kiosk.flows import dropoff, next_label
from kiosk.flows.effects import Find, Freed, Why
from kiosk.flows.entries import (
    Step,
    at,
    distrust,
    doubts_sensor,
    forget,
    free,
    lies,
    note,
    number_next,
    opened_in_vain,
    show,
    stand,
    stay_in,
    stay_of,
    strange,
    unused,
)
from kiosk.flows.events import (
    Button,
    CourierShown,
    DoorMoved,
    DoorOpened,
    DoorSilent,
    Event,
    Failed,
    Found,
    NotFound,
    PatienceOver,
    ScannedLabel,
    StayedShut,
    Touched,
)
from kiosk.flows.labels import ask_about, first_wish, open_for
from kiosk.flows.ledger import Kiosk, Seen, Standing, Stay
from kiosk.flows.next_label import confirmed, counted
from kiosk.flows.notices import Notice
from kiosk.flows.reporting import of_load
from kiosk.flows.reserving import another, larger
from kiosk.flows.states import (
    Asking,
    AtRest,
    Kind,
    Load,
    Loading,
    Looking,
    Opening,
    Ready,
    Receipt,
    Wish,
)


def step(kiosk: Kiosk, state: Opening | Loading | Asking, event: Event, now: float) -> Step:
    """Return where `event` leads while a parcel goes in."""
    match state:
        case Opening():
            return _opening(kiosk, state, event, now)
        case Loading():
            return _loading(kiosk, state, event, now)
        case Asking():
            return _asking(kiosk, state, event, now)
        case _:
            assert_never(state)


def _opening(kiosk: Kiosk, state: Opening, event: Event, now: float) -> Step:
    match event:
        case DoorOpened(ask) | StayedShut(ask) | DoorSilent(ask) | Failed(ask) if ask == state.ask:
            unit = kiosk.units[state.load.unit]
            if lies(unit):  # whoever stands there knows better than the sensor
                return at(kiosk, Loading(state.load, first_wish(state.load))), ()
            if unit.seen is Seen.NOTHING:
                return _did_not_open(kiosk, state.load, now)
            return _opened(kiosk, state.load), ()
        case _:
            return kiosk, ()


def _opened(kiosk: Kiosk, load: Load) -> Kiosk:
    """Judge the reply by what was seen: the door may be shut again before the board had answered."""
    if kiosk.units[load.unit].sense is Sense.CLOSED:
        return at(kiosk, Asking(load, first_wish(load)))
    return at(kiosk, Loading(load, first_wish(load)))


def _did_not_open(kiosk: Kiosk, load: Load, now: float) -> Step:
    kiosk = opened_in_vain(kiosk, load.unit)
    if load.undo:
        return at(kiosk, Ready(load.round, Notice.DID_NOT_OPEN, load.unit)), ()
    if load.kind is Kind.RETURN or len(load.numbers) > 1:
        return at(kiosk, Asking(load, Wish.NOT_NOW, Notice.DID_NOT_OPEN)), ()
    return another(kiosk, load, now)


def _loading(kiosk: Kiosk, state: Loading, event: Event, now: float) -> Step:
    match event:
        case DoorMoved(_, Sense.CLOSED):
            return _shut(kiosk, state, now)
        case Touched(Button.IT_IS_SHUT) if doubts_sensor(kiosk, state.load.unit):
            return _shut(distrust(kiosk, state.load.unit), state, now)
        case Touched(Button.DOES_NOT_FIT) if may_be_larger(state.load):
            return at(kiosk, Loading(state.load, Wish.LARGER)), ()
        case Touched(Button.DOES_NOT_FIT | Button.NOT_NOW | Button.CANCEL):
            return at(kiosk, Loading(state.load, Wish.NOT_NOW)), ()
        case Touched(Button.PROBLEM) if state.load.undo:
            return at(kiosk, of_load(state.load)), ()
        case ScannedLabel(number):
            return _further(kiosk, state, number)
        case Found(ask) if state.ask and ask == state.ask:
            return _join(kiosk, state, event, now), ()
        case NotFound(ask) | Failed(ask) if state.ask and ask == state.ask:
            return _not_joined(kiosk, state), ()
        case PatienceOver():
            return _walked_away(kiosk, state.load, now), ()
        case _:
            return kiosk, ()


def _shut(kiosk: Kiosk, state: Loading, now: float) -> Step:
    if state.wish is Wish.LARGER:
        return larger(kiosk, state.load, now)
    return at(kiosk, Asking(state.load, state.wish)), ()


def may_be_larger(load: Load) -> bool:
    """Tell whether "does not fit" can be answered with a larger unit: not for a return, which names its unit."""
    return load.kind is Kind.DELIVERY and not load.undo and len(load.numbers) == 1


def _further(kiosk: Kiosk, state: Loading, number: TrackingNumber) -> Step:
    """A further label at an open door: it joins the load if the service holds this very unit for it."""
    if number in state.load.numbers or number == state.pending:
        return kiosk, ()
    plain = state.load.kind is Kind.DELIVERY and not state.load.undo and state.wish is Wish.NONE
    if not plain or state.pending or stay_of(kiosk, number):
        return show(kiosk, replace(state, notice=Notice.CLOSE_FIRST)), ()
    kiosk = number_next(kiosk)
    return at(kiosk, replace(state, ask=kiosk.asked, pending=number, notice=None)), (Find(kiosk.asked, number),)


def _join(kiosk: Kiosk, state: Loading, event: Found, now: float) -> Kiosk:
    load, number = state.load, state.pending
    if number is None or event.deposited or event.unit != load.unit or event.contact != load.contact:
        return _not_joined(kiosk, state)
    kiosk = note(kiosk, load.unit, Stay(number, load.contact, Standing.DOUBT, ours=False, since=now))
    load = replace(load, numbers=(*load.numbers, number))
    return at(kiosk, Loading(load, state.wish, notice=Notice.PARCEL_JOINED))


def _not_joined(kiosk: Kiosk, state: Loading) -> Kiosk:
    return at(kiosk, Loading(state.load, state.wish, notice=Notice.CLOSE_FIRST))


def _asking(kiosk: Kiosk, state: Asking, event: Event, now: float) -> Step:
    load = state.load
    match event:
        case DoorMoved(_, Sense.OPEN):  # from now on only a touch confirms: somebody else may have pulled it
            return at(kiosk, Loading(replace(load, fresh=False), first_wish(load))), ()
        case Touched(Button.PARCEL_IN):
            return _said_in(kiosk, state, now), ()
        case ScannedLabel(number):
            return next_label.scanned(kiosk, state, number, now)
        case CourierShown(digest):
            return next_label.signed_out(kiosk, state, digest, now), ()
        case Found(ask) | NotFound(ask) | Failed(ask) if state.ask and ask == state.ask:
            return next_label.answered(kiosk, state, event, now)
        case Touched(Button.DOES_NOT_FIT) if state.wish is Wish.NONE and may_be_larger(load):
            return larger(kiosk, load, now)
        case Touched(Button.DOES_NOT_FIT | Button.NOT_NOW | Button.CANCEL):
            return at(kiosk, Asking(load, Wish.NOT_NOW)), ()
        case Touched(Button.IT_IS_EMPTY) if state.wish is Wish.NOT_NOW:
            return _said_empty(kiosk, state, now), ()
        case Touched(Button.REOPEN) if kiosk.stopped:
            return show(kiosk, replace(state, notice=Notice.OUT_OF_ORDER)), ()
        case Touched(Button.REOPEN) if strange(kiosk.units[load.unit]):
            return show(kiosk, replace(state, notice=Notice.STAFF_MUST_LOOK)), ()
        case Touched(Button.REOPEN):
            return open_for(kiosk, replace(load, fresh=False), now)
        case Touched(Button.PROBLEM) if load.undo:
            return at(kiosk, of_load(load)), ()
        case PatienceOver():
            return _walked_away(kiosk, load, now), ()
        case _:
            return kiosk, ()


def _said_in(kiosk: Kiosk, state: Asking, now: float) -> Kiosk:
    load = state.load
    if lies(kiosk.units[load.unit]):  # no evidence, so no deposit: staff look
        kiosk = stand(kiosk, load.unit, load.numbers, Standing.DOUBT, now)
        ends = AtRest(Notice.ASK_STAFF, load.unit) if load.kind is Kind.RETURN else None
        return at(kiosk, ends or Ready(load.round, Notice.STAFF_MUST_LOOK, load.unit))
    if kiosk.units[load.unit].seen is not Seen.SHUT:
        return show(kiosk, replace(state, notice=Notice.DID_NOT_OPEN))
    kiosk = confirmed(kiosk, load, now)
    if state.pending:  # the next label is being asked about already
        return at(kiosk, Looking(state.ask, state.pending, counted(load)))
    if load.kind is Kind.DELIVERY:
        return at(kiosk, Ready(counted(load), Notice.DELIVERED, load.unit))
    kiosk = number_next(kiosk)
    case = kiosk.asked
    unit = kiosk.units[load.unit]
    stays = tuple(replace(stay, case=case) if stay.number in load.numbers else stay for stay in unit.stays)
    kiosk = replace(kiosk, units={**kiosk.units, unit.id: replace(unit, stays=stays)})
    receipt = Receipt(load.numbers[0], load.unit, load.contact, case, now)
    return at(dropoff.keep(kiosk, receipt, load.code, now), receipt)


def _said_empty(kiosk: Kiosk, state: Asking, now: float) -> Kiosk:
    """Believe that nothing of the load is inside: what the service was told or holds for us is taken back.

    A parcel that was told to be inside comes out only through a door that was seen open and closed.
    """
    load, unit = state.load, kiosk.units[state.load.unit]
    if unit.seen is not Seen.SHUT and any(stay.told for stay in unit.stays if stay.number in load.numbers):
        return show(kiosk, replace(state, notice=Notice.DID_NOT_OPEN))
    for number in load.numbers:
        stay = stay_in(unit, number)
        if stay and stay.told:
            kiosk = free(kiosk, Freed(unit.id, (number,), Why.WITHDRAWN), now)
        elif stay and stay.ours:
            kiosk = unused(kiosk, unit.id, number, now)
        else:
            kiosk = forget(kiosk, unit.id, (number,))
    if load.kind is Kind.RETURN:
        return at(kiosk, AtRest(Notice.NOTHING_RETURNED))
    if load.undo:
        return at(
            kiosk, Ready(replace(load.round, delivered=load.round.delivered - 1, last=None), Notice.NOT_DELIVERED)
        )
    return ask_about(kiosk, load, None) or at(kiosk, Ready(load.round, Notice.NOT_DELIVERED))


def _walked_away(kiosk: Kiosk, load: Load, now: float) -> Kiosk:
    """Nobody said: from now on it is in question, even what was in for certain before an undo.

    From now, not from its command: whoever was busy at the door longest needs the time to come back most.
    """
    kiosk = stand(kiosk, load.unit, load.numbers, Standing.DOUBT, now)
    return at(kiosk, AtRest(Notice.FINISH_LATER, load.unit))
