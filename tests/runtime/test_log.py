"""The log: lines that programs and people can read, and none that a library writes about a request."""

import io
import json
import logging
from collections.abc import Iterator
from dataclasses import replace

import pytest
import structlog

from kiosk.domain import LockerUnitId, Problem, Sense, Size
from kiosk.errors import Failure
from kiosk.flows.events import Button, DoorMoved, Failed, Reported, Touched
from kiosk.flows.ledger import Fault, Kiosk, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest, Collecting
from kiosk.runtime.log import Log, configure


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root, kiosk = logging.getLogger(), logging.getLogger("kiosk")
    handlers, level = list(root.handlers), kiosk.level
    yield
    structlog.reset_defaults()
    root.handlers[:] = handlers
    kiosk.setLevel(level)


def test_a_line_says_what_happened_where_it_led_and_in_which_visit() -> None:
    stream = io.StringIO()
    configure(stream)
    log = Log()
    log.stepped(Kiosk(), Touched(Button.COLLECT), Kiosk(visit=Collecting(), turn=1), ())
    log.stepped(Kiosk(), DoorMoved(LockerUnitId("7"), Sense.OPEN), Kiosk(), ())
    first, second = (json.loads(line) for line in stream.getvalue().splitlines())
    assert {key: first[key] for key in ("event", "was", "state", "visit", "button")} == {
        "event": "Touched",
        "was": "AtRest",
        "state": "Collecting",
        "visit": 1,
        "button": "collect",
    }
    assert (second["unit"], second["sense"]) == ("7", "open")


def test_a_line_about_a_failure_says_which_kind() -> None:
    stream = io.StringIO()
    configure(stream)
    Log().stepped(Kiosk(), Failed(3, Failure.MALFORMED), Kiosk(), ())
    assert json.loads(stream.getvalue())["failure"] == "malformed"


def test_what_staff_must_look_at_is_a_warning_once_and_a_stop_is_an_error() -> None:
    stream = io.StringIO()
    configure(stream)
    log = Log()
    jammed = Unit(LockerUnitId("7"), Size.SMALL, faults=frozenset({Fault.DID_NOT_OPEN}))
    wrong = replace(jammed, faults=jammed.faults | {Fault.WRONG_DOOR})
    before, between = Kiosk(), Kiosk(units={jammed.id: jammed})
    after = Kiosk(units={wrong.id: wrong}, stopped=True)
    for old, new in ((before, between), (between, after), (after, after)):
        log.stepped(old, DoorMoved(jammed.id, Sense.OPEN), new, ())
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    told = [(line["level"], line["event"], line.get("fault")) for line in lines if line["level"] != "info"]
    assert told == [
        ("warning", "StaffMustLook", "did-not-open"),
        ("warning", "StaffMustLook", "wrong-door"),
        ("error", "Stopped", None),
    ]


def test_the_number_a_person_keeps_stands_in_the_log_beside_their_locker() -> None:
    stream = io.StringIO()
    configure(stream)
    noted = Kiosk(visit=AtRest(Notice.CASE_NOTED, LockerUnitId("7"), case=12))
    Log().stepped(Kiosk(), Reported(Problem.EMPTY), noted, ())
    (line,) = (json.loads(line) for line in stream.getvalue().splitlines())
    assert (line["notice"], line["case"], line["unit"], line["problem"]) == ("case-noted", 12, "7", "empty")


def test_the_http_client_keeps_addresses_with_numbers_in_them_to_itself() -> None:
    configure(io.StringIO())
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
    assert not logging.getLogger("httpcore").isEnabledFor(logging.INFO)


def test_what_a_room_tells_the_standard_log_becomes_a_line_like_any_other() -> None:
    stream = io.StringIO()
    configure(io.StringIO())
    configure(stream)
    logging.getLogger("kiosk.api.client").info("%s %s %d ms", "updateDeposit", 200, 12)
    (line,) = (json.loads(line) for line in stream.getvalue().splitlines())
    assert (line["event"], line["level"], line["logger"]) == ("updateDeposit 200 12 ms", "info", "kiosk.api.client")
    assert "timestamp" in line


def test_libraries_are_heard_from_warnings_on() -> None:
    stream = io.StringIO()
    configure(stream)
    logging.getLogger("somebody.elses").info("a whole URL")
    logging.getLogger("somebody.elses").warning("trouble")
    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["trouble"]
