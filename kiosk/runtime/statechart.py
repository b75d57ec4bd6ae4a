"""The decisions the runtime carries out, as one value."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.flows import outbox, visit
from kiosk.flows.effects import Effect
from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk
from kiosk.flows.site import Patience, Rules
from kiosk.flows.states import Visit


@dataclass(frozen=True, slots=True)
class Statechart:
    """What follows from an event and from time alone, how long a state waits for a person, which owed facts are due.

    `idle` is for how many seconds time alone makes nothing happen.
    """

    step: Callable[[Kiosk, Event, float], tuple[Kiosk, tuple[Effect, ...]]] = visit.step
    patience: Callable[[Visit, Rules], Patience | None] = visit.patience
    due: Callable[[Kiosk, float], list[int]] = outbox.due
    timely: Callable[[Kiosk, float], tuple[Event, ...]] = visit.timely
    idle: Callable[[Kiosk, float], float] = visit.idle
