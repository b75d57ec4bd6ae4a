"""Steps again through what the journal holds, and tells whether that led where it led then."""

from collections.abc import Callable

from kiosk.flows.effects import Effect
from kiosk.flows.events import Compared, CompareDue, Event, LinkBack, LinkLost
from kiosk.flows.ledger import Kiosk, Memory
from kiosk.flows.outcome import counts, outcome
from kiosk.runtime.sorts import DELIVERY
from kiosk.runtime.world import Past

Step = Callable[[Kiosk, Event, float], tuple[Kiosk, tuple[Effect, ...]]]

# What a kiosk does when nobody comes. An event of before outcomes were kept is believed only if it is one of these.
_QUIET = (CompareDue, Compared, LinkLost, LinkBack, *DELIVERY)


def replayed(past: Past, step: Step) -> tuple[Kiosk, float, Memory]:
    """Return the kiosk at the journal's end, the kiosk second of that, and how far to believe it.

    Other flows than those that wrote the journal may step otherwise, and then answers
    miss what they answer: a parcel and its code can be gone without a word. So each
    event must lead where its outcome says; no event is kept that counts for nothing,
    so one that does now has missed as well.
    """
    kiosk, last, same = past.kiosk or Kiosk(), 0.0, True
    for (at, event), expected in zip(past.events, past.outcomes, strict=True):
        before, last = kiosk, at
        kiosk, effects = step(before, event, at)
        meant = isinstance(event, _QUIET) if expected is None else expected == outcome(before, kiosk)
        same = same and meant and counts(before, kiosk, effects)
    differs = past.memory is Memory.WHOLE and not same
    return kiosk, last, Memory.DIFFERS if differs else past.memory
