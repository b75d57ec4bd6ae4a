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


DOUBLINGS = 30  # past every limit; a count from a damaged slip may be any number
STAFF = Limits(3, 900.0, 86_400.0)
PERSON = Limits(5, 30 * 86_400.0, 30 * 86_400.0)  # so long that a parcel sees 5 wrong PINs at most (reliability.md S2)


def locked_until(guards: Guards, badge: str, now: float) -> float:
    """Return when a PIN for this badge is taken again; 0 when it is taken now."""
    until = guards.get(badge, Guard()).until
    return until if now < until else 0.0


def opened(guards: Guards, badge: str) -> Guards:
    """Count a try as open: a crash counts it as wrong."""
    return _bounded({**guards, badge: replace(guards.get(badge, Guard()), open=True)}, badge)


def higher(guards: Guards, others: Guards) -> Guards:
    """Return the stricter of two counts of the same tries, badge by badge."""
    kept = dict(guards)
    for badge, other in others.items():
        known = guards.get(badge, Guard())
        is_open = known.open or other.open
        kept[badge] = Guard(max(known.wrong, other.wrong), max(known.until, other.until), open=is_open)
    return _bounded(kept)


def _bounded(guards: dict[str, Guard], but: str = "") -> Guards:
    """Let the least suspicious go: a locked badge is not pushed out by new ones."""
    while len(guards) > KEPT:
        del guards[min((badge for badge in guards if badge != but), key=lambda badge: guards[badge].wrong)]
    return guards


def wrong(guards: Guards, badge: str, now: float, limits: Limits = STAFF) -> Guards:
    """Count the badge's open try as wrong."""
    count = guards.get(badge, Guard()).wrong + 1
    doublings = min(count - limits.free, DOUBLINGS)
    lock = 0.0 if doublings < 0 else min(limits.first * 2**doublings, limits.longest)
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
