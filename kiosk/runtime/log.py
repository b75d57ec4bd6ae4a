"""One line per event: what happened and where it led. Never a number, a code, a contact or a name."""

import logging
import sys
from typing import TextIO

import structlog
from structlog.typing import Processor

from kiosk.flows.effects import Effect
from kiosk.flows.events import Event, Touched
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import AtRest

_logger = structlog.get_logger("kiosk")


def configure(stream: TextIO = sys.stderr, *, as_json: bool = True) -> None:
    """Log to `stream`: JSON lines for a journal daemon, or key=value for people.

    What the kiosk's own rooms say through the standard library goes the same
    way from INFO on, what libraries say from WARNING on: at INFO the HTTP client
    writes whole URLs, and with them tracking numbers.
    """
    renderer = structlog.processors.JSONRenderer() if as_json else structlog.processors.KeyValueRenderer()
    shared: list[Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, renderer],
        logger_factory=structlog.PrintLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
    _route_standard_logging(_Lines(stream), shared, renderer)
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


class _Lines(logging.StreamHandler[TextIO]):
    """The standard library's way to our stream; its type tells it from the handlers of others."""


def _route_standard_logging(lines: _Lines, shared: list[Processor], renderer: Processor) -> None:
    named: list[Processor] = [structlog.stdlib.add_logger_name, *shared]
    last: list[Processor] = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        structlog.processors.format_exc_info,
        renderer,
    ]
    lines.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=named, processors=last))
    root = logging.getLogger()
    for earlier in [handler for handler in root.handlers if isinstance(handler, _Lines)]:
        root.removeHandler(earlier)
    root.addHandler(lines)
    logging.getLogger("kiosk").setLevel(logging.INFO)


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
