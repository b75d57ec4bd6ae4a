"""A label is shown at a closed door: may it say that the last parcel is in?

Asking ─another parcel's label─▶ Asking(pending) ─known, and a deposit begins─▶ the next deposit; the last is in
   ▲                                 └─ no deposit begins: the question stays ─┐
   └───────────────────────────────────────────────────────────────────────────┘
"""

from dataclasses import replace

from kiosk.domain import TrackingNumber
from kiosk.flows import deposit
from kiosk.flows.effects import Find
from kiosk.flows.entries import Step, at, number_next, show, stand, trouble, unused
from kiosk.flows.events import Failed, Found, NotFound
from kiosk.flows.labels import look
from kiosk.flows.ledger import Kiosk, Seen, Standing, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.outbox import tell_deposited
from kiosk.flows.states import Asking, Kind, Last, Load, Looking, Ready, Round, Summary, Wish


def scanned(kiosk: Kiosk, state: Asking, number: TrackingNumber, now: float) -> Step:
    """Return where a label leads: it confirms the load only if it begins the deposit of another parcel."""
    if number == state.pending:
        return kiosk, ()
    if number in state.load.numbers:
        return show(kiosk, replace(state, notice=Notice.STILL_IN_HAND)), ()
    if not hands_full(kiosk, state, now):
        return show(kiosk, replace(state, notice=Notice.ANSWER_FIRST)), ()
    begun, effects = look(confirmed(kiosk, state.load, now), number, counted(state.load), now)
    match begun.visit:
        case Looking():  # only the service knows what it is
            kiosk = number_next(kiosk)
            return at(kiosk, replace(state, notice=None, ask=kiosk.asked, pending=number)), (Find(kiosk.asked, number),)
        case Ready():
            return show(kiosk, replace(state, notice=Notice.ANSWER_FIRST)), ()
        case _:
            return begun, effects


def answered(kiosk: Kiosk, state: Asking, event: Found | NotFound | Failed, now: float) -> Step:
    """Return where it leads that the service has told what the next label is."""
    question = replace(state, ask=0, pending=None, notice=Notice.ANSWER_FIRST)
    if isinstance(event, Failed):
        return at(kiosk, replace(question, notice=trouble(event.failure))), ()
    seen = kiosk.units[state.load.unit].seen is Seen.SHUT  # its sensor may have lost all trust meanwhile
    if state.pending is None or not seen or not _another(state.load, event):
        return at(kiosk, question), ()
    looking = Looking(state.ask, state.pending, counted(state.load))
    begun, effects = deposit.step(at(confirmed(kiosk, state.load, now), looking), looking, event, now)
    if isinstance(begun.visit, Ready):
        return at(kiosk, question), ()
    return begun, effects


def signed_out(kiosk: Kiosk, state: Asking, digest: str, now: float) -> Kiosk:
    """Return where a courier's badge leads: their own confirms as the next label would, and ends the round."""
    if digest != state.load.round.courier or state.pending or not hands_full(kiosk, state, now):
        return show(kiosk, replace(state, notice=Notice.ANSWER_FIRST))
    return at(confirmed(kiosk, state.load, now), Summary(counted(state.load)))


def _another(load: Load, event: Found | NotFound) -> bool:
    """Tell whether this is surely another parcel's label, not a further code on one of the load.

    What is held for this very unit, or names this very person and is held nowhere, may be either.
    """
    if isinstance(event, Found):
        return event.unit != load.unit
    return event.receiver is not None and event.receiver.contact != load.contact


def hands_full(kiosk: Kiosk, state: Asking, now: float) -> bool:
    """Tell whether another label says "the last one is in": only if all of section 3's conditions hold.

    Not while the service is still asked about the label before it.
    """
    load, unit, limit = state.load, kiosk.units[state.load.unit], kiosk.rules.hands_full
    person = kiosk.rules.next_scan_confirms and load.fresh and state.wish is Wish.NONE
    plain = load.kind is Kind.DELIVERY and not load.undo and not load.instead_of
    quick = unit.closed - unit.opened <= limit and now - unit.closed <= limit
    return person and plain and not state.pending and unit.seen is Seen.SHUT and quick


def counted(load: Load) -> Round:
    """Return the courier's round with this load in it."""
    added = 0 if load.undo else len(load.numbers)
    return replace(load.round, delivered=load.round.delivered + added, last=Last(load.unit, load.numbers[-1]))


def confirmed(kiosk: Kiosk, load: Load, now: float) -> Kiosk:
    """Note that the load is in: owe the service the word, and free what was held for it elsewhere."""
    if load.undo:  # it was in before, and still is
        return stand(kiosk, load.unit, load.numbers, Standing.INSIDE, now)
    kiosk = tell_deposited(kiosk, load.unit, load.numbers, load.contact, now)
    for other in kiosk.units.values():
        for number in _moot(other, load):
            kiosk = unused(kiosk, other.id, number, now)
    return kiosk


def _moot(other: Unit, load: Load) -> tuple[TrackingNumber, ...]:
    """Return what was held in another unit for this load: by us, or by others where it replaced their choice."""
    if other.id == load.unit:
        return ()
    known = tuple(stay for stay in other.stays if stay.number in load.numbers)
    if not known and other.id in load.instead_of:
        return load.numbers[:1]
    return tuple(stay.number for stay in known if stay.standing in (Standing.DOUBT, Standing.HELD))
