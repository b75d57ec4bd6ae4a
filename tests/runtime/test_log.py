"""The log: lines that programs and people can read, and none that a library writes about a request."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.events import Button, DoorMoved, Touched
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import Collecting
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
    assert second["unit"] == "7"


def test_people_get_words_and_values() -> None:
    stream = io.StringIO()
    configure(stream, as_json=False)
    Log().stepped(Kiosk(), Touched(Button.CANCEL), Kiosk(), ())
    assert "button='cancel'" in stream.getvalue()


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
