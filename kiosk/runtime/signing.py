"""Takes a signature from the border to the shelf: between the two it is nowhere."""

from kiosk.errors import Disconnected
from kiosk.flows.effects import Effect
from kiosk.flows.events import Event, Signed
from kiosk.flows.service_events import PinTyped
from kiosk.runtime.border import Border
from kiosk.runtime.world import World


async def store(world: World, case: int) -> None:
    """Keep the signature just drawn under its number.

    Raises Silent when the disk refuses, Disconnected where nobody keeps signatures or nothing was drawn.
    """
    signature = world.border.signature()
    if world.signatures is None or signature is None:
        raise Disconnected("no signature, or nobody to keep it")
    await world.signatures.keep(case, signature)


def drop_unasked(border: Border, event: Event, effects: tuple[Effect, ...]) -> None:
    """Forget a signature or a PIN that came when nobody asked for one: too late, or for a visit that is over."""
    if isinstance(event, Signed) and not effects:
        border.signature()
    if isinstance(event, PinTyped) and not effects:
        border.pin()
