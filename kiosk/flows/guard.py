"""How wrong codes are counted, for the whole kiosk (flows.md section 11)."""

from dataclasses import replace

from kiosk.flows.ledger import Guard, Kiosk, Tries

FREE = 5  # wrong codes before the first lock
FIRST, LONGEST = 30.0, 900.0  # seconds locked: doubling from the one to the other
DOUBLINGS = 5  # lead past the longest lock; the count itself never ends, and 2 to its power would
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
    lock = 0.0 if count < FREE else min(FIRST * 2 ** min(count - FREE, DOUBLINGS), LONGEST)
    return Guard(count, now + lock, guard.day, guard.today + 1)


def uncounted(guard: Guard) -> Guard:
    """Close the open try: it was right, or the answer gave nothing away."""
    return replace(guard, open=False)


def higher(one: Guard, other: Guard) -> Guard:
    """Return the stricter of two counts of the same tries, of which one may be older than the other."""
    earlier, later = sorted((one, other), key=lambda guard: guard.day)
    began_anew = later.day - earlier.day >= DAY
    count = later.today if began_anew else max(one.today, other.today)
    wrong_ones, until = max(one.wrong, other.wrong), max(one.until, other.until)
    return Guard(wrong_ones, until, later.day, count, one.open or other.open)


def exhausted(guard: Guard, now: float) -> Guard:
    """Take no codes for a day: how many wrong ones there were is not known."""
    return replace(guard, day=now, today=max(guard.today, DAILY))


def tries(kiosk: Kiosk) -> Tries:
    """Return all counts that no loss of the journal may take back."""
    known = kiosk.guard
    pins = dict(kiosk.pin_guards)
    return Tries(known.wrong, known.until, known.day, known.today, known.open, kiosk.courier_guard, pins)
