"""How wrong PINs are counted, for each badge by itself (flows.md section 11)."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.flows.ledger import Guard

FREE = 3  # wrong tries before the first lock
FIRST, LONGEST = 900.0, 86_400.0  # seconds locked: doubling from the one to the other
KEPT = 64  # badges; whoever shows others without end must not fill the journal

Guards = Mapping[str, Guard]


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


def wrong(guards: Guards, badge: str, now: float) -> Guards:
    """Count the badge's open try as wrong."""
    count = guards.get(badge, Guard()).wrong + 1
    lock = 0.0 if count < FREE else min(FIRST * 2 ** (count - FREE), LONGEST)
    return {**guards, badge: Guard(wrong=count, until=now + lock)}


def right(guards: Guards, badge: str) -> Guards:
    """Forget what was wrong with this badge: its holder is here."""
    return {other: guard for other, guard in guards.items() if other != badge}


def uncounted(guards: Guards, badge: str) -> Guards:
    """Close the badge's open try: the answer gave nothing away."""
    return {**guards, badge: replace(guards.get(badge, Guard()), open=False)}


def crashed(guards: Guards, now: float) -> Guards:
    """Count every try that an earlier life left open as wrong."""
    for badge, guard in guards.items():
        if guard.open:
            guards = wrong(guards, badge, now)
    return guards
