"""A parcel stays with its courier: why, and which size of locker would have helped.

Searching | Confirming ─back─▶ Keeping ─why─▶ Ready
Confirming | Sizing ─no room, none fits─▶ Lacking ─size─▶ Ready
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import Size, TrackingNumber, Undelivered
from kiosk.flows.entries import Step, at, offers
from kiosk.flows.events import Button, ChoseSize, Event, KeptParcel, PatienceOver, Touched
from kiosk.flows.ledger import Kept, Kiosk
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest, Confirming, Keeping, Lacking, Ready, Searching, Sizing

KEPT_FOR = 7 * 86_400.0  # seconds a kept parcel is counted
MOST_KEPT = 100


def keep(kiosk: Kiosk, number: TrackingNumber, why: Undelivered, now: float, size: Size | None = None) -> Kiosk:
    """Note that the parcel stays with its courier: once, for the reason given last."""
    others = tuple(row for row in kiosk.kept if row.number != number and now - row.at <= KEPT_FOR)
    return replace(kiosk, kept=(*others[1 - MOST_KEPT :], Kept(number, why, now, size)))


def missing(kiosk: Kiosk, now: float) -> tuple[Size, ...]:
    """Return the sizes the bank has, but no free locker of, nor of a larger one; the smallest first."""
    most = max((kiosk.units[unit].size.rank for unit in offers(kiosk, Size.SMALL, now)), default=-1)
    here = {unit.size for unit in kiosk.units.values() if not unit.retired}
    return tuple(size for size in Size if size in here and size.rank > most)


def step(kiosk: Kiosk, state: Keeping | Lacking, event: Event, now: float) -> Step:
    """Return where `event` leads while a courier says why a parcel was not delivered."""
    match state:
        case Keeping():
            return _keeping(kiosk, state, event, now), ()
        case Lacking():
            return _lacking(kiosk, state, event, now), ()
        case _:
            assert_never(state)


def _keeping(kiosk: Kiosk, state: Keeping, event: Event, now: float) -> Kiosk:
    match event:
        case KeptParcel(why):
            return at(keep(kiosk, state.number, why, now), Ready(state.round, Notice.NOT_DELIVERED))
        case Touched(Button.CANCEL) if state.entry:
            return at(kiosk, Confirming(state.number, state.round, state.entry))
        case Touched(Button.CANCEL):
            return at(kiosk, Searching(state.number, state.round))
        case PatienceOver():  # gone with the parcel, and nobody said why
            return at(keep(kiosk, state.number, Undelivered.OTHER, now), AtRest())
        case _:
            return kiosk


def _lacking(kiosk: Kiosk, state: Lacking, event: Event, now: float) -> Kiosk:
    unsaid = keep(kiosk, state.number, Undelivered.NO_ROOM, now)
    match event:
        case ChoseSize(size) if size in missing(kiosk, now):
            kiosk = keep(kiosk, state.number, Undelivered.NO_ROOM, now, size)
            return at(kiosk, Ready(state.round, Notice.NOT_DELIVERED))
        case ChoseSize():  # a locker has become free meanwhile
            return at(kiosk, Sizing(state.number, state.round, state.entry))
        case Touched(Button.CANCEL) if offers(kiosk, Size.SMALL, now):
            return at(kiosk, Sizing(state.number, state.round, state.entry))
        case Touched(Button.CANCEL):
            return at(unsaid, Ready(state.round, Notice.NO_ROOM))
        case PatienceOver():
            return at(unsaid, AtRest())
        case _:
            return kiosk
