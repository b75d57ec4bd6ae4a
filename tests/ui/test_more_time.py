"""More time is given by one touch, as often as it is asked for, and nothing of the work is lost."""

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.flows.events import Searched
from kiosk.flows.site import Rules
from kiosk.flows.states import Entry
from kiosk.flows.visit import patience
from tests.ui.audit import named, visible
from tests.ui.conftest import bring
from tests.ui.examples import BANK, EXAMPLES, WORDS, Example
from tests.ui.test_bridge import press
from ui.acts import Act, Typed
from ui.bridge import Glass
from ui.views import view

TIMES = 12
LEAST_S = 20  # WCAG 2.2.1
NOBODYS = {"Idle", "Busy", "OutOfOrder", "thanks", "please-close"}


def asks_again_and_again(glass: Glass) -> None:
    """Let the count-down come `TIMES` times, each time answered in its last second."""
    for _ in range(TIMES):
        for left in (30, 29, 1):
            glass.more_time(left)
        press(glass, "more-time")


def test_no_step_of_any_person_ends_before_more_time_was_offered_for_20_seconds() -> None:
    hasty = [name for name, example in EXAMPLES.items() if _ends_unasked(example) and not _waits_for_nobody(example)]

    assert hasty == []


def _ends_unasked(example: Example) -> bool:
    given = patience(example.kiosk.visit, Rules())
    return given is None or given.asking < LEAST_S


def _waits_for_nobody(example: Example) -> bool:
    """Tell whether the kiosk itself is at work, somebody is thanked, or what is shown stays while a door is open."""
    return (
        example.screen in NOBODYS
        or example.props.get("phase") == "opening"
        or example.props.get("notice") in NOBODYS
        or example.props.get("what") == "bundling"
        or (example.props.get("busy") is True and example.screen == "Sign")
    )


@pytest.fixture
def acts(glass: Glass) -> list[Act]:
    heard: list[Act] = []
    glass.listen(heard.append, attended=lambda: glass.more_time(None))
    return heard


def on_the_desk(glass: Glass) -> list[tuple[str, object]]:
    """Return every button and word that can be seen."""
    items = [item for item in visible(glass.window.contentItem()) if says_something(item)]
    return [(item.objectName(), item.property("text")) for item in items]


def says_something(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") or item.inherits("QQuickAbstractButton")


def test_what_is_typed_outlasts_every_question(glass: Glass, qtbot: QtBot, acts: list[Act]) -> None:
    bring(qtbot, glass, view(EXAMPLES["pickup code"].kiosk, BANK, WORDS))
    for digit in "48291":
        press(glass, f"key-{digit}")
    asks_again_and_again(glass)
    press(glass, "key-3")
    press(glass, "confirm")

    assert acts == [Typed(Entry.PICKUP_CODE, "482913")]


def test_the_letters_of_a_search_and_what_they_found_outlast_every_question(
    glass: Glass, qtbot: QtBot, acts: list[Act]
) -> None:
    bring(qtbot, glass, view(EXAMPLES["search goes on"].kiosk, BANK, WORDS))
    before = on_the_desk(glass)
    asks_again_and_again(glass)
    assert on_the_desk(glass) == before

    press(glass, "key-D")
    assert acts == [Searched("anD")]


@pytest.mark.parametrize("example", ["size for the same person", "in or not", "receipt", "all taken", "summary"])
def test_a_choice_and_what_is_to_be_read_outlast_every_question(
    glass: Glass, qtbot: QtBot, acts: list[Act], example: str
) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    before = on_the_desk(glass)
    asks_again_and_again(glass)

    assert on_the_desk(glass) == before
    assert acts == []


def test_the_question_tells_the_seconds_and_stands_over_everything(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(EXAMPLES["receipt"].kiosk, BANK, WORDS))
    glass.more_time(24, of=30)
    glass.window.grabWindow()

    assert ("", 24) in on_the_desk(glass) or ("", "24") in on_the_desk(glass)
    assert named(glass.window, "more-time").isVisible()
