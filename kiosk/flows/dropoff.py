"""A customer brings a return: a code instead of a label, a receipt instead of the next scan.

Checking ─Found─▶ Opening ─▶ Loading ⇄ Asking (loading.py) ─in─▶ Receipt ─▶ AtRest
"""

from kiosk.flows.entries import Step, at, note, owes, sound, stay_in
from kiosk.flows.events import Button, Event, Found, PatienceOver, Touched
from kiosk.flows.labels import may_resume, open_for, resume
from kiosk.flows.ledger import Kiosk, Standing, Stay, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest, Entering, Entry, Kind, Load, Receipt


def found(kiosk: Kiosk, event: Found, now: float) -> Step:
    """Open the unit a return code stands for, if it is fit and empty."""
    unit = kiosk.units.get(event.unit)
    if unit is None:
        return at(kiosk, AtRest(Notice.ASK_STAFF)), ()
    stay = stay_in(unit, event.number)
    load = Load(Kind.RETURN, unit.id, (event.number,), event.contact, fresh=False)
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
