"""One line per event: what happened and where it led. Never a number, a code, a contact or a name."""

import logging
import sys
from typing import TextIO

import structlog
from structlog.typing import Processor

from kiosk.flows.effects import Effect
from kiosk.flows.entries import owned
from kiosk.flows.events import CourierShown, DoorMoved, Event, Failed, KeptParcel, Refused, Reported, Touched
from kiosk.flows.ledger import Alarm, Kiosk
from kiosk.flows.service_events import ChoseHabits, GaveBackFor, GaveReason, SettledWith, StaffBadged, StaffTouched
from kiosk.flows.service_states import session_of
from kiosk.flows.states import AtRest

STAFF_SIGNS = 8  # of a staff badge's digest: enough to tell a few people apart, as `locker-kiosk staff list` does

_logger = structlog.get_logger("kiosk")


def configure(stream: TextIO = sys.stderr) -> None:
    """Log to `stream`, one JSON object a line.

    What the kiosk's own rooms say through the standard library goes the same
    way from INFO on, what libraries say from WARNING on: at INFO the HTTP client
    writes whole URLs, and with them tracking numbers.
    """
    renderer = structlog.processors.JSONRenderer()
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
        """Write what `event` did, and as warnings what staff must look at.

        Only names of classes and states, what was touched, reported, seen or failed, notices,
        faults, case numbers and locker units are written.
        """
        if isinstance(before.visit, AtRest) and not isinstance(after.visit, AtRest):
            self._visit += 1
        words = {"visit": self._visit, "turn": after.turn, "state": type(after.visit).__name__}
        if type(before.visit) is not type(after.visit):
            words["was"] = type(before.visit).__name__
        unit = getattr(event, "unit", None) or owned(after.visit) or getattr(after.visit, "unit", None)
        if unit is not None:
            words["unit"] = unit
        session = session_of(after.visit) or session_of(before.visit)
        if session is not None:
            words["staff"] = session.badge[:STAFF_SIGNS]
        words |= _particulars(event)
        notice = getattr(after.visit, "notice", None)
        if notice is not None and after.visit != before.visit:
            words["notice"] = notice.value
        case = getattr(after.visit, "case", 0)
        if case and after.visit != before.visit:
            words["case"] = case
        if effects:
            words["asks"] = ",".join(type(effect).__name__ for effect in effects)
        _logger.info(type(event).__name__, **words)
        self._blamed(before, after)

    def _blamed(self, before: Kiosk, after: Kiosk) -> None:
        """Write each new reason why staff must look: so far nothing else tells them."""
        for unit in after.units.values():
            known = before.units.get(unit.id)
            for fault in sorted(unit.faults - (known.faults if known else frozenset())):
                _logger.warning("StaffMustLook", visit=self._visit, unit=unit.id, fault=fault.value)
            if unit.alarm >= Alarm.LOUD and (known is None or known.alarm < unit.alarm):
                _logger.warning("DoorAlarm", visit=self._visit, unit=unit.id, alarm=unit.alarm.name.lower())
        if after.stopped and not before.stopped:
            _logger.error("Stopped", visit=self._visit)


def _particulars(event: Event) -> dict[str, str]:  # noqa: PLR0911  one for each kind
    match event:
        case Touched(button) | StaffTouched(button):
            return {"button": button.value}
        case CourierShown(digest):
            return {"courier": digest[:STAFF_SIGNS]}
        case StaffBadged(badge):
            return {"staff": badge[:STAFF_SIGNS]}
        case GaveReason(reason) | GaveBackFor(reason) | SettledWith(reason) | KeptParcel(reason):
            return {"reason": reason.value}
        case ChoseHabits(language):
            return {"language": language}
        case Reported(problem):
            return {"problem": problem.value}
        case DoorMoved(_, sense):
            return {"sense": sense.value}
        case Failed(_, failure):
            return {"failure": failure.value}
        case Refused(_, status):
            return {"status": str(status)}
        case _:
            return {}
