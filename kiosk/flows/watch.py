"""Doors no visit owns: opened by themselves, late, wrong, or left open for somebody else to use."""

from dataclasses import replace

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows import pickup
from kiosk.flows.entries import blame, moved, owned, put
from kiosk.flows.ledger import Fault, Kiosk, Seen, Unit
from kiosk.flows.service_states import SigningIn, Unlocking, Verifying
from kiosk.flows.states import AtRest, Checking, Collecting, Entering, Opening, Parcels, Releasing


def door(kiosk: Kiosk, unit: LockerUnitId, sense: Sense, now: float) -> Kiosk:
    """Judge what the door of `unit` does, which the visit does not own. The evidence is kept as for any door."""
    before = kiosk.units[unit]
    kiosk = moved(kiosk, unit, sense, now)
    if sense is Sense.OPEN and not stands_open(before):
        return _opened(kiosk, before, now)
    if sense is Sense.CLOSED and stands_open(before):
        return _closed(kiosk, before, now)
    return kiosk


def stands_open(unit: Unit) -> bool:
    """Tell whether the door is open for all the kiosk knows; a board that has fallen silent changes nothing."""
    return unit.sense is Sense.OPEN or unit.seen is Seen.OPEN


def _opened(kiosk: Kiosk, before: Unit, now: float) -> Kiosk:
    if now - before.commanded <= kiosk.rules.late_opening:
        return blame(kiosk, before.id, Fault.OPENED_LATE)
    commanded = owned(kiosk.visit) if isinstance(kiosk.visit, Opening | Releasing | Unlocking) else None
    if commanded is None or before.sense is not Sense.CLOSED:
        return blame(kiosk, before.id, Fault.OPENED_BY_ITSELF)
    kiosk = blame(blame(kiosk, before.id, Fault.WRONG_DOOR), commanded, Fault.WRONG_DOOR)
    return replace(kiosk, stopped=True)


def _closed(kiosk: Kiosk, before: Unit, now: float) -> Kiosk:
    """A pickup's own door completes it, unless somebody else could put anything in meanwhile."""
    if before.exposed or not isinstance(kiosk.visit, AtRest):
        unit = replace(kiosk.units[before.id], trip=(), exposed=False)
        return blame(put(kiosk, unit), before.id, Fault.CLOSED_BY_ANOTHER)
    if before.trip and kiosk.units[before.id].seen is Seen.SHUT:
        return pickup.taken(kiosk, before.id, now, now + kiosk.rules.grace)
    return kiosk


def expose(kiosk: Kiosk) -> Kiosk:
    """Mark the doors that stand open while a visit they do not belong to is at the lockers.

    Whoever closes such a door, and however late, may have put a parcel in. Who
    only types or shows a code may be its own person come back.
    """
    if isinstance(kiosk.visit, AtRest | Collecting | Entering | Checking | Parcels | SigningIn | Verifying):
        return kiosk
    own = owned(kiosk.visit)
    for unit in kiosk.units.values():
        if stands_open(unit) and unit.id != own and not unit.exposed:
            kiosk = put(kiosk, replace(unit, exposed=True))
    return kiosk
