"""A customer brings a return: a code instead of a label, a receipt instead of the next scan.

Checking ─Found─▶ Opening ─▶ Loading ⇄ Asking (loading.py) ─in─▶ Receipt ─▶ AtRest
"""

from dataclasses import replace

from kiosk.domain import TrackingNumber
from kiosk.flows import guard
from kiosk.flows.entries import Step, at, note, owes, sound, stay_in
from kiosk.flows.events import Button, Event, Found, PatienceOver, Touched
from kiosk.flows.labels import may_resume, open_for, resume
from kiosk.flows.ledger import Kiosk, Received, Standing, Stay, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest, Entering, Entry, Kind, Load, Receipt

KEPT_FOR = 86_400.0  # seconds a receipt can be read again


def keep(kiosk: Kiosk, receipt: Receipt, code: str, now: float) -> Kiosk:
    """Keep what a receipt says for a day."""
    kept = Received(receipt.unit, receipt.contact, receipt.case, receipt.at, code)
    kiosk = forget_old(kiosk, now)
    return replace(kiosk, receipts={**kiosk.receipts, receipt.number.text: kept})


def forget_old(kiosk: Kiosk, now: float) -> Kiosk:
    """Drop the receipts nobody can read again."""
    fresh = {number: kept for number, kept in kiosk.receipts.items() if now - kept.at <= KEPT_FOR}
    return kiosk if len(fresh) == len(kiosk.receipts) else replace(kiosk, receipts=fresh)


def by_code(kiosk: Kiosk, code: str, now: float) -> Receipt | None:
    """Return the receipt of what this return code has brought here; it needs no service, nor that anything is left."""
    kept = forget_old(kiosk, now).receipts
    return next((_again(number, each) for number, each in kept.items() if each.code == code), None)


def by_number(kiosk: Kiosk, number: TrackingNumber, now: float) -> Receipt | None:
    """Return the receipt of this parcel."""
    kept = forget_old(kiosk, now).receipts.get(number.text)
    return _again(number.text, kept) if kept else None


def _again(number: str, kept: Received) -> Receipt:
    return Receipt(TrackingNumber(number), kept.unit, kept.contact, kept.case, kept.at)


def show_again(kiosk: Kiosk, number: TrackingNumber, now: float) -> Kiosk:
    """Show the receipt of this parcel once more. Numbers can be guessed: one that has none counts as a wrong code."""
    tries = guard.today(kiosk.guard, now)
    locked = guard.locked_until(tries, now)
    if locked:
        return at(kiosk, AtRest(Notice.TRY_LATER, until=locked))
    receipt = by_number(kiosk, number, now)
    if receipt is not None:
        return at(kiosk, receipt)
    kiosk = replace(kiosk, guard=guard.wrong(tries, now))
    return at(kiosk, Entering(Entry.RECEIPT, notice=Notice.NO_RECEIPT))


def found(kiosk: Kiosk, event: Found, code: str, now: float) -> Step:
    """Open the unit a return code stands for, if it is fit and empty. `code` is the code's keyed digest."""
    unit = kiosk.units.get(event.unit)
    if unit is None:
        return at(kiosk, AtRest(Notice.ASK_STAFF)), ()
    stay = stay_in(unit, event.number)
    load = Load(Kind.RETURN, unit.id, (event.number,), event.contact, fresh=False, code=code)
    if stay and stay.standing is Standing.INSIDE:
        return at(kiosk, Receipt(stay.number, unit.id, stay.contact, stay.case, stay.since)), ()
    if stay and stay.standing is Standing.DOUBT and may_resume(kiosk, unit, stay, now):
        return resume(kiosk, load, now), ()
    if kiosk.stopped:
        return at(kiosk, AtRest(Notice.OUT_OF_ORDER)), ()
    if event.deposited or not _fit(kiosk, unit, now):
        return at(kiosk, AtRest(Notice.ASK_STAFF)), ()
    kiosk = note(kiosk, unit.id, Stay(event.number, event.contact, Standing.HELD, ours=False, since=now))
    return open_for(kiosk, load, now)


def _fit(kiosk: Kiosk, unit: Unit, now: float) -> bool:
    return sound(unit, now) and not unit.stays and not owes(kiosk, unit.id)


def step(kiosk: Kiosk, event: Event) -> Kiosk:
    """Return where `event` leads from `Receipt`."""
    match event:
        case Touched(Button.RETURN):
            return at(kiosk, Entering(Entry.RETURN_CODE))
        case Touched(Button.DONE | Button.CANCEL) | PatienceOver():
            return at(kiosk, AtRest())
        case _:
            return kiosk
