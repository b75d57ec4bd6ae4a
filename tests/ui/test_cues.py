import re
from pathlib import Path

import pytest

from tests.ui.examples import BANK, EXAMPLES, WORDS
from ui.cues import WRONG, Cue, cue, ticks
from ui.view import Flow, View
from ui.views import view

IDLE = View(Flow.REST, "Idle")


def of(example: str) -> View:
    return view(EXAMPLES[example].kiosk, BANK, WORDS)


def heard(before: str, now: str) -> Cue | None:
    return cue(of(before), of(now))


@pytest.mark.parametrize(
    ("before", "now", "sound"),
    [
        ("nobody is here", "how to collect", None),
        ("how to collect", "pickup code", Cue.REFUSED),
        ("checking a code", "several lockers", Cue.ACCEPTED),
        ("checking a code", "door opens", None),
        ("door opens", "door is open", Cue.ACCEPTED),
        ("door is open", "all taken", Cue.DONE),
        ("door opens", "door did not open", Cue.REFUSED),
        ("all taken", "somebody reads a notice of no unit", Cue.DONE),
        ("all taken", "somebody reads a notice", Cue.ACCEPTED),
        ("first scan", "next scan", Cue.ACCEPTED),
        ("first scan", "no door may open", Cue.REFUSED),
        ("looking", "search begins", Cue.ACCEPTED),
        ("search goes on", "confirm", None),
        ("door is open for a return", "return in or not", None),
        ("return in or not", "receipt", Cue.DONE),
        ("first scan", "summary", Cue.DONE),
        ("nobody is here", "a wrong door opened", Cue.REFUSED),
        ("nobody is here", "a door is left open", Cue.REFUSED),
        ("checking a code", "a lock board is silent", Cue.REFUSED),
        ("staff are checked", "staff show a badge", None),
        ("staff's door opens", "staff's door is open", None),
    ],
)
def test_what_is_heard_when_one_screen_follows_another(before: str, now: str, sound: Cue | None) -> None:
    assert heard(before, now) is sound


@pytest.mark.parametrize("example", EXAMPLES)
def test_nothing_is_heard_when_nothing_changes(example: str) -> None:
    assert heard(example, example) is None


def test_the_same_refusal_twice_is_heard_once_as_long_as_it_stands_there() -> None:
    wrong = View(Flow.PICKUP, "Entry", {"notice": "wrong-code"})
    later = View(Flow.PICKUP, "Entry", {"notice": "try-later"})

    assert cue(wrong, wrong) is None
    assert cue(wrong, later) is Cue.REFUSED


@pytest.mark.parametrize("example", EXAMPLES)
def test_only_a_door_that_stands_open_for_somebody_ticks(example: str) -> None:
    now = of(example)

    is_theirs = now.props.get("phase") == "open" and now.flow is not Flow.STAFF
    assert ticks(now) == (is_theirs or example == "a door is left open")


def test_a_screen_that_comes_back_to_the_start_is_silent() -> None:
    assert all(cue(of(example), IDLE) is None for example in EXAMPLES)


def test_whatever_the_screens_show_as_a_warning_is_heard_as_one() -> None:
    news = (Path(__file__).parents[2] / "ui" / "LockerUI" / "News.qml").read_text("utf-8")

    assert {name for name, kind in re.findall(r'"([a-z-]+)": \{.*kind: "(\w+)"', news) if kind == "warn"} == WRONG
