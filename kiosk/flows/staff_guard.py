"""How wrong PINs are counted, for each badge or id by itself (flows.md section 11)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.flows.ledger import Guard

KEPT = 64  # badges; whoever shows others without end must not fill the journal

Guards = Mapping[str, Guard]


@dataclass(frozen=True, slots=True)
class Limits:
    """How many wrong tries there are before the first lock, and for how many seconds it locks, doubling each time."""

    free: int
    first: float
    longest: float


STAFF = Limits(3, 900.0, 86_400.0)
PERSON = Limits(5, 30 * 86_400.0, 30 * 86_400.0)  # so long that a parcel sees 5 wrong PINs at most (reliability.md S2)


def locked_until(guards: Guards, badge: str, now: float) -> float:
    """Return when a PIN for this badge is taken again; 0 when it is taken now."""
    until = guards.get(badge, Guard()).until
    return until if now < until else 0.0


def opened(guards: Guards, badge: str) -> Guards:
    """Count a try as open: a crash counts it as wrong."""
    kept = {**guards, badge: replace(guards.get(badge, Guard()), open=True)}
    while len(kept) > KEPT:  # the least suspicious goes: a locked badge is not pushed out by new ones
        del kept[min((other for other in kept if other != badge), key=lambda other: kept[other].wrong)]
    return kept


def wrong(guards: Guards, badge: str, now: float, limits: Limits = STAFF) -> Guards:
    """Count the badge's open try as wrong."""
    count = guards.get(badge, Guard()).wrong + 1
    lock = 0.0 if count < limits.free else min(limits.first * 2 ** (count - limits.free), limits.longest)
    return {**guards, badge: Guard(wrong=count, until=now + lock)}


def right(guards: Guards, badge: str) -> Guards:
    """Forget what was wrong with this badge: its holder is here."""
    return {other: guard for other, guard in guards.items() if other != badge}


def uncounted(guards: Guards, badge: str) -> Guards:
    """Close the badge's open try: the answer gave nothing away."""
    return {**guards, badge: replace(guards.get(badge, Guard()), open=False)}


def crashed(guards: Guards, now: float, limits: Limits = STAFF) -> Guards:
    """Count every try that an earlier life left open as wrong."""
    for badge, guard in guards.items():
        if guard.open:
            guards = wrong(guards, badge, now, limits)
    return guards
