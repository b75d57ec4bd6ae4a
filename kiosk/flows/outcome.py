"""What a step came to: whether it counts at all, and in one short word where it led.

The journal keeps the word beside each event. A replay by the same flows comes to
the same words; one by other flows that does not is noticed before it is believed.
"""

import hashlib
from dataclasses import replace

from kiosk.flows.effects import Effect
from kiosk.flows.entries import owned
from kiosk.flows.ledger import Kiosk, Unit

_SIGNS = 16  # of the digest: 64 bits tell outcomes apart


def counts(before: Kiosk, after: Kiosk, effects: tuple[Effect, ...]) -> bool:
    """Tell whether the step from `before` to `after` is more than something heard: only then the journal keeps it."""
    return bool(effects) or replace(after, heard=before.heard) != before


def outcome(before: Kiosk, after: Kiosk) -> str:
    """Return the word for where the step from `before` to `after` led.

    It stands for the visit, the numbers given, what is owed, and of each unit that
    changed its parcels and faults. No time is in it, and nothing that a later
    program may know of beside these.
    """
    known = before.units
    units = [
        _described(unit)
        for id_, unit in after.units.items()
        if unit is not (old := known.get(id_)) and (old is None or _described(unit) != _described(old))
    ]
    gone = sorted(known.keys() - after.units.keys())
    owed = (len(after.outbox), after.outbox[-1].id if after.outbox else 0, len(after.dead_letters))
    visit = (type(after.visit).__name__, owned(after.visit))
    words = (after.asked, after.turn, visit, owed, sorted(after.codes.keys() ^ before.codes.keys()), units, gone)
    return hashlib.sha256(repr((*words, after.online, after.stopped)).encode()).hexdigest()[:_SIGNS]


def _described(unit: Unit) -> tuple[str, ...]:
    stays = (f"{stay.standing.value} {stay.number.text}" for stay in unit.stays)
    return (unit.id, *stays, "faults", *sorted(fault.value for fault in unit.faults))
