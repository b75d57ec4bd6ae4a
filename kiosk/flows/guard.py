"""How wrong codes are counted, for the whole kiosk (flows.md section 11)."""

from dataclasses import replace

from kiosk.flows.ledger import Guard

FREE = 5  # wrong codes before the first lock
FIRST, LONGEST = 30.0, 900.0  # seconds locked: doubling from the one to the other
DAILY, DAY = 20, 86_400.0


def today(guard: Guard, now: float) -> Guard:
    """Begin a new day's count where a day has passed."""
    return guard if now - guard.day < DAY else replace(guard, day=now, today=0)


def locked_until(guard: Guard, now: float) -> float:
    """Return when codes are taken again; 0 when they are taken now."""
    if guard.today >= DAILY:
        return guard.day + DAY
    return guard.until if now < guard.until else 0.0


def wrong(guard: Guard, now: float) -> Guard:
    """Count the open try as wrong."""
    count = guard.wrong + 1
    lock = 0.0 if count < FREE else min(FIRST * 2 ** (count - FREE), LONGEST)
    return Guard(count, now + lock, guard.day, guard.today + 1)


def uncounted(guard: Guard) -> Guard:
    """Close the open try: it was right, or the answer gave nothing away."""
    return replace(guard, open=False)
