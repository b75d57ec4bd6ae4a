"""Doors that stand open: opened by themselves, late or wrong, or left open for somebody else to use.

    shut ──opens──▶ QUIET ─10 s─▶ ASKED ─30 s─▶ LOUD ─60 s─▶ GUARDED
     ▲                                            ▲              │
     │                by itself, or the wrong one ┘              │
     └──────────────────────── closes ───────────────────────────┘

The times count from when nobody answers for the door any more (`Unit.ajar`). In front of
its own person it only comes as far as LOUD, where the screen takes their word for the sensor's.
"""

from dataclasses import replace

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows import taking
from kiosk.flows.entries import blame, distrust, lies, on_trial, owned, put
from kiosk.flows.events import StillOpen
from kiosk.flows.ledger import Alarm, Fault, Kiosk, Seen, Unit
from kiosk.flows.sensing import moved
from kiosk.flows.service_queries import stands_open
from kiosk.flows.service_states import AtDoor, SigningIn, Unlocking, Verifying
from kiosk.flows.states import AtRest, Checking, Collecting, Entering, Fetching, Opening, Parcels, Proving, Releasing


def door(kiosk: Kiosk, unit: LockerUnitId, sense: Sense, now: float) -> Kiosk:
    """Judge what the door of `unit` does, which the visit does not own. The evidence is kept as for any door."""
    before = kiosk.units[unit]
    kiosk = moved(kiosk, unit, sense, now)
    if sense is Sense.OPEN and not stands_open(before):
        return kiosk if lies(before) else _opened(kiosk, before, now)
    if sense is Sense.CLOSED and stands_open(before):
        return _closed(kiosk, before, now)
    return kiosk


def _opened(kiosk: Kiosk, before: Unit, now: float) -> Kiosk:
    if now - before.commanded <= kiosk.rules.late_opening:
        return _raise(blame(kiosk, before.id, Fault.OPENED_LATE), before.id, Alarm.ASKED, now)
    kiosk = _raise(kiosk, before.id, Alarm.LOUD, now)
    waits = Opening | Releasing | Fetching | Unlocking
    commanded = owned(kiosk.visit) if isinstance(kiosk.visit, waits) else None
    if commanded is None or before.sense is not Sense.CLOSED:
        return blame(kiosk, before.id, Fault.OPENED_BY_ITSELF)
    kiosk = blame(blame(kiosk, before.id, Fault.WRONG_DOOR), commanded, Fault.WRONG_DOOR)
    return replace(kiosk, stopped=True)


def _raise(kiosk: Kiosk, unit: LockerUnitId, alarm: Alarm, now: float) -> Kiosk:
    return put(kiosk, replace(kiosk.units[unit], ajar=now, alarm=alarm, hushed=False))


def _closed(kiosk: Kiosk, before: Unit, now: float) -> Kiosk:
    """A pickup's own door completes it, unless somebody else could put anything in meanwhile."""
    if before.exposed or not isinstance(kiosk.visit, AtRest):
        unit = replace(kiosk.units[before.id], trip=(), exposed=False)
        return blame(put(kiosk, unit), before.id, Fault.CLOSED_BY_ANOTHER)
    if before.trip and kiosk.units[before.id].seen is Seen.SHUT:
        return taking.taken(kiosk, before.id, now, now + kiosk.rules.grace)
    return kiosk


def overdue(kiosk: Kiosk, now: float) -> tuple[StillOpen, ...]:
    """Return the doors that have stood open long enough to ask more loudly."""
    return tuple(StillOpen(unit.id) for unit in kiosk.units.values() if _due(kiosk, unit, now) > unit.alarm)


def _due(kiosk: Kiosk, unit: Unit, now: float) -> Alarm:
    """Return how loudly it is time to ask; a silent board's door can be asked about by nobody."""
    if not unit.ajar or unit.sense is not Sense.OPEN:
        return Alarm.QUIET
    rules = kiosk.rules
    limits = ((Alarm.GUARDED, rules.left_open_guard), (Alarm.LOUD, rules.left_open_alarm))
    last = Alarm.LOUD if unit.id == owned(kiosk.visit) else Alarm.GUARDED
    if last is Alarm.LOUD and isinstance(kiosk.visit, AtDoor):  # staff know that it is open
        return Alarm.QUIET
    return next(
        (min(alarm, last) for alarm, limit in limits if now - unit.ajar >= limit),
        Alarm.ASKED if now - unit.ajar >= rules.left_open_ask else Alarm.QUIET,
    )


def ask_louder(kiosk: Kiosk, unit: LockerUnitId, now: float) -> Kiosk:
    """Ask as loudly as it is time to; at the last the unit is a matter for staff."""
    known = kiosk.units.get(unit)
    if known is None or (alarm := _due(kiosk, known, now)) <= known.alarm:
        return kiosk
    kiosk = put(kiosk, replace(known, alarm=alarm))
    return blame(kiosk, unit, Fault.LEFT_OPEN) if alarm is Alarm.GUARDED else kiosk


def hush(kiosk: Kiosk) -> Kiosk:
    """Take the alarms off the whole screen: somebody has read them and wants to go on. The banner stays."""
    for unit in kiosk.units.values():
        if unit.alarm >= Alarm.LOUD and not unit.hushed:
            kiosk = put(kiosk, replace(unit, hushed=True))
    return kiosk


def mind(kiosk: Kiosk, was: LockerUnitId | None, now: float) -> Kiosk:
    """Note who could be at each door, and since when it stands open. `was` is the unit the visit answered for before.

    A door that stands open while a visit it does not belong to is at the lockers is exposed: whoever closes it, and
    however late, may have put a parcel in. Who only types or shows a code may be its own person come back.
    """
    own = owned(kiosk.visit)
    for looked in kiosk.units.values():
        if looked.came_for and looked.id != own:  # the look ended without an answer about the locker as a whole
            kiosk = distrust(kiosk, looked.id) if on_trial(looked) else kiosk
            kiosk = put(kiosk, replace(kiosk.units[looked.id], came_for=frozenset()))
    apart = isinstance(
        kiosk.visit, AtRest | Collecting | Entering | Proving | Checking | Parcels | SigningIn | Verifying
    )
    changed = {was, own} if was != own else set()
    for unit in kiosk.units.values():
        minded = unit
        is_open = stands_open(unit)
        if is_open and not lies(unit):
            if not unit.ajar or unit.id in changed:
                asked = unit.ajar and unit.id != own and now - unit.ajar >= kiosk.rules.left_open_ask
                alarm = Alarm.ASKED if asked else Alarm.QUIET  # whoever left it had time enough
                minded = replace(unit, ajar=now, alarm=alarm, hushed=False)
        elif unit.ajar:
            minded = replace(unit, ajar=0.0, alarm=Alarm.QUIET, hushed=False)
        if is_open and not apart and unit.id != own and not unit.exposed:
            minded = replace(minded, exposed=True)
        if minded is not unit:
            kiosk = put(kiosk, minded)
    return kiosk
