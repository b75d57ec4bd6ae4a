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
    return next((_again(number, each) for number, each in kept.items() if code and each.code == code), None)


def settles(kiosk: Kiosk, receipt: Receipt) -> bool:
    """Tell whether a return code leads to its receipt at once: what it brought lies here, or nobody can be asked.

    Otherwise the parcel may have been given back, and the code may hold a locker for it anew.
    """
    unit = kiosk.units.get(receipt.unit)
    stay = stay_in(unit, receipt.number) if unit else None
    return not kiosk.online or (stay is not None and stay.standing is Standing.INSIDE)


def by_number(kiosk: Kiosk, number: TrackingNumber, now: float) -> Receipt | None:
    """Return the receipt of this parcel."""
    kept = forget_old(kiosk, now).receipts.get(number.text)
    return _again(number.text, kept) if kept else None


def _again(number: str, kept: Received) -> Receipt:
    return Receipt(TrackingNumber(number), kept.unit, kept.contact, kept.case, kept.at)


def readable(kiosk: Kiosk, number: TrackingNumber, now: float) -> bool:
    """Tell whether a scan of this parcel shows its receipt; any other label is looked at as at rest, uncounted."""
    locked = guard.locked_until(guard.today(kiosk.guard, now), now)
    return not locked and by_number(kiosk, number, now) is not None


def show_again(kiosk: Kiosk, number: TrackingNumber, now: float) -> Kiosk:
    """Show the receipt of this parcel once more. Numbers can be guessed: one typed that has none is a wrong code."""
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
    if event.deposited:  # the word that it has left may be on its way
        return at(kiosk, by_code(kiosk, code, now) or AtRest(Notice.ASK_STAFF)), ()
    if not _fit(kiosk, unit, now):
        return at(kiosk, AtRest(Notice.ASK_STAFF)), ()
    stay = Stay(event.number, event.contact, Standing.HELD, ours=False, since=now, kind=Kind.RETURN)
    return open_for(note(_anew(kiosk, event.number, code), unit.id, stay), load, now)


def _anew(kiosk: Kiosk, number: TrackingNumber, code: str) -> Kiosk:
    """Drop what an earlier return of this parcel, or by this code, left to be read: the next receipt replaces it."""
    kept = {
        other: each
        for other, each in kiosk.receipts.items()
        if other != number.text and not (code and each.code == code)
    }
    return replace(kiosk, receipts=kept)


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
