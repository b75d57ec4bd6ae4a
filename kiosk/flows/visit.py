"""The whole kiosk: at rest, or inside one person's visit. The top of the statechart."""

from kiosk.flows.effects import Effect
from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk
from kiosk.flows.site import Patience, Rules
from kiosk.flows.states import Visit

Step = tuple[Kiosk, tuple[Effect, ...]]


def step(kiosk: Kiosk, event: Event, now: float) -> Step:
    """Return what `event` makes of the kiosk at `now`, and what to do about it. Pure and total."""
    raise NotImplementedError


def patience(visit: Visit, rules: Rules) -> Patience | None:
    """Return how long `visit` waits for a person; None where an effect's deadline bounds it, or nobody is here."""
    raise NotImplementedError
