"""One line per event: what happened and where it led. Never a number, a code, a contact or a name."""

import logging
import sys
from typing import TextIO

import structlog

from kiosk.flows.effects import Effect
from kiosk.flows.events import Event, Touched
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import AtRest

_logger = structlog.get_logger("kiosk")


def configure(stream: TextIO = sys.stderr, *, as_json: bool = True) -> None:
    """Log to `stream`: JSON lines for a journal daemon, or key=value for people.

    The HTTP client's own log is cut to warnings: at INFO it writes whole URLs,
    and with them tracking numbers.
    """
    renderer = structlog.processors.JSONRenderer() if as_json else structlog.processors.KeyValueRenderer()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        logger_factory=structlog.PrintLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


class Log:
    """Writes the lines of one life of the kiosk, numbering its visits."""

    def __init__(self) -> None:
        self._visit = 0

    def stepped(self, before: Kiosk, event: Event, after: Kiosk, effects: tuple[Effect, ...]) -> None:
        """Write what `event` did. Only names of classes and states, buttons and locker units are written."""
        if isinstance(before.visit, AtRest) and not isinstance(after.visit, AtRest):
            self._visit += 1
        words = {"visit": self._visit, "turn": after.turn, "state": type(after.visit).__name__}
        if type(before.visit) is not type(after.visit):
            words["was"] = type(before.visit).__name__
        unit = getattr(event, "unit", None)
        if unit is not None:
            words["unit"] = unit
        if isinstance(event, Touched):
            words["button"] = event.button.value
        if effects:
            words["asks"] = ",".join(type(effect).__name__ for effect in effects)
        _logger.info(type(event).__name__, **words)
