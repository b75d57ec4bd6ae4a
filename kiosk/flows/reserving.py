"""A unit is reserved for a parcel that has none, or none that can be used.

Reserving ─Reserved─▶ Opening
   │  ▲ └─UnitTaken─▶ the next unit, 3 at most
   │  └─Failed── the same unit, 2 retries
   └─ no unit left ─▶ Asking(empty?) where an earlier one is in question, else Ready
"""

from dataclasses import replace

from kiosk.domain import Size, Undelivered
from kiosk.errors import Failure
from kiosk.flows.effects import Reserve
from kiosk.flows.entries import Step, at, forget, note, number_next, offers, put, sound, trouble, unused
from kiosk.flows.events import Button, Event, Failed, Reserved, Touched, UnitTaken
from kiosk.flows.keeping import keep
from kiosk.flows.labels import ask_about, open_for
from kiosk.flows.ledger import Kiosk, Standing, Stay
from kiosk.flows.notices import Notice
from kiosk.flows.states import Kind, Load, Ready, Reserving

TRIES = 3  # units asked for, and doors that may fail, for one parcel
RETRIES = 2  # for the same unit, where twice is once


def reserve(kiosk: Kiosk, wanted: Reserving, now: float) -> Step:
    """Ask for the next unit that could take the parcel."""
    if kiosk.stopped:
        return give_up(kiosk, wanted, Notice.OUT_OF_ORDER), ()
    if not wanted.adding:
        fit = offers(kiosk, wanted.size, now, (*wanted.refused, *wanted.instead_of))
        if not fit or len(wanted.refused) >= TRIES:
            kiosk = keep(kiosk, wanted.number, Undelivered.NO_ROOM, now, wanted.size)
            return give_up(kiosk, wanted, Notice.NO_ROOM), ()
        wanted = replace(wanted, unit=fit[0])
    stay = Stay(wanted.number, wanted.contact, Standing.HELD, ours=True, since=now)
    return _ask(note(kiosk, wanted.unit, stay), replace(wanted, retries=0))


def larger(kiosk: Kiosk, load: Load, now: float) -> Step:
    """Ask for a larger unit. The old one is freed by the parcel being confirmed in the new one."""
    wanted = _elsewhere(kiosk, load)
    above = list(Size)[wanted.size.rank + 1 :]
    if not above:
        kiosk = keep(kiosk, wanted.number, Undelivered.TOO_LARGE, now)
        return give_up(kiosk, wanted, Notice.NO_ROOM), ()
    return reserve(kiosk, replace(wanted, size=above[0]), now)


def another(kiosk: Kiosk, load: Load, now: float) -> Step:
    """Ask for another unit of that size: this one did not open."""
    wanted = _elsewhere(kiosk, load)
    if len(wanted.instead_of) >= TRIES:
        return give_up(kiosk, wanted, Notice.DID_NOT_OPEN), ()
    return reserve(kiosk, wanted, now)


def step(kiosk: Kiosk, state: Reserving, event: Event, now: float) -> Step:
    """Return where `event` leads from `Reserving`."""
    match event:
        case Reserved(ask) if ask == state.ask:
            return _reserved(kiosk, state, now)
        case UnitTaken(ask) if ask == state.ask:
            kiosk = _not_there(kiosk, state, now)
            kiosk = replace(kiosk, elsewhere=kiosk.elsewhere | {state.unit})
            return reserve(kiosk, replace(state, refused=(*state.refused, state.unit), adding=False), now)
        case Failed(ask, failure) if ask == state.ask:
            return _failed(kiosk, state, failure, now)
        case Touched(Button.CANCEL):
            kiosk = unused(kiosk, state.unit, state.number, now, wait=kiosk.rules.settle)
            return give_up(kiosk, state, None), ()
        case _:
            return kiosk, ()


def give_up(kiosk: Kiosk, wanted: Reserving, notice: Notice | None) -> Kiosk:
    """Leave the parcel with the courier. What an earlier unit holds in question is asked about first."""
    load = Load(
        Kind.DELIVERY, wanted.unit, (wanted.number,), wanted.contact, wanted.round, instead_of=wanted.instead_of
    )
    return ask_about(kiosk, load, notice) or at(kiosk, Ready(wanted.round, notice))


def _elsewhere(kiosk: Kiosk, load: Load) -> Reserving:
    size = kiosk.units[load.unit].size
    instead_of = (*load.instead_of, load.unit)
    return Reserving(0, load.unit, load.numbers[-1], load.contact, size, load.round, instead_of=instead_of)


def _ask(kiosk: Kiosk, wanted: Reserving) -> Step:
    kiosk = number_next(kiosk)
    wanted = replace(wanted, ask=kiosk.asked)
    effect = Reserve(wanted.ask, wanted.unit, wanted.number, wanted.contact, wanted.adding)
    return at(kiosk, wanted), (effect,)


def _reserved(kiosk: Kiosk, state: Reserving, now: float) -> Step:
    """Open the unit, unless its door moved while the service was asked: then anything may lie in it."""
    unit = kiosk.units[state.unit]
    settled = replace(unit, settled=now)  # our own retries made it wait; they are for this very parcel
    if not sound(settled, now):
        kiosk = unused(kiosk, state.unit, state.number, now)
        return reserve(kiosk, replace(state, refused=(*state.refused, state.unit), adding=False), now)
    load = Load(Kind.DELIVERY, state.unit, (state.number,), state.contact, state.round, state.instead_of)
    load = replace(load, fresh=not state.retries)  # whoever was kept waiting so long may have gone
    return open_for(kiosk, load, now)


def _not_there(kiosk: Kiosk, state: Reserving, now: float) -> Kiosk:
    """Forget a definite no; but an earlier try that got no answer may still arrive (flows.md, trap 15)."""
    if state.retries:
        return unused(kiosk, state.unit, state.number, now, wait=kiosk.rules.settle)
    return forget(kiosk, state.unit, (state.number,))


def _failed(kiosk: Kiosk, state: Reserving, failure: Failure, now: float) -> Step:
    if state.retries < RETRIES:
        unit = kiosk.units[state.unit]
        kiosk = put(kiosk, replace(unit, settled=now + kiosk.rules.settle))
        return _ask(kiosk, replace(state, retries=state.retries + 1))
    kiosk = unused(kiosk, state.unit, state.number, now, wait=kiosk.rules.settle)
    return give_up(kiosk, state, trouble(failure)), ()
