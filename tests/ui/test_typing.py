"""What was typed, and the seconds that are left, as an assistive program finds them: a text and a value."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.flows.events import Searched
from tests.ui.audit import named, visible
from tests.ui.conftest import bring
from tests.ui.ears import page, sheet
from tests.ui.examples import BANK, EXAMPLES, WORDS
from tests.ui.test_bridge import heard, press
from ui.bridge import Glass
from ui.views import view


def face(item: QQuickItem) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None
    return found


def read(glass: Glass) -> str:
    text = face(named(glass.window, "typing")).textInterface()
    return text.text(0, text.characterCount())


def write(glass: Glass, words: str) -> None:
    """Set the text as an assistive program does."""
    held = read(glass)
    face(named(glass.window, "typing")).editableTextInterface().replaceText(0, len(held), words)


@pytest.mark.parametrize(
    ("example", "keys", "told"),
    [("pickup code", "739", "•••"), ("staff type a PIN", "40", "••"), ("return code", "R4", "R4"), ("label", "X", "X")],
)
def test_what_was_typed_is_a_text_and_a_secret_its_dots(
    glass: Glass, qtbot: QtBot, example: str, keys: str, told: str
) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    for key in keys:
        press(glass, f"key-{key}")

    assert read(glass) == told


@pytest.mark.parametrize(
    ("example", "written", "typed"),
    [("pickup code", "47 11 089 99", "471108"), ("personal id", "a12", "12"), ("return code", "ret/44-17", "RET44-17")],
)
def test_a_text_that_is_set_is_typed_and_what_no_key_types_is_left_out(
    glass: Glass, qtbot: QtBot, example: str, written: str, typed: str
) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    write(glass, written)

    qtbot.waitUntil(lambda: page(glass).property("typed") == typed)
    assert read(glass) == ("•" * len(typed) if page(glass).property("secret") else typed)


def test_letters_that_are_set_search_as_letters_that_are_typed(glass: Glass, qtbot: QtBot) -> None:
    acts = heard(glass)
    bring(qtbot, glass, view(EXAMPLES["search goes on"].kiosk, BANK, WORDS))
    write(glass, "be7")

    qtbot.waitUntil(lambda: acts == [Searched("BE")])


def test_a_text_under_a_sheet_is_not_changed(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(EXAMPLES["return code"].kiosk, BANK, WORDS))
    press(glass, "key-R")
    glass.more_time(24)
    qtbot.waitUntil(lambda: not named(glass.window, "typing").isEnabled())
    write(glass, "X")

    qtbot.waitUntil(lambda: read(glass) == "R")
    assert page(glass).property("typed") == "R"


def test_the_seconds_that_are_left_are_a_value_with_bounds(glass: Glass, qtbot: QtBot) -> None:
    for left in (24, 23):
        glass.more_time(left, of=30)
        qtbot.waitUntil(lambda: sheet(glass) is not None)
        over = sheet(glass)
        assert over is not None
        [ring] = [item for item in visible(over) if item.property("maximumValue") is not None]
        value = face(ring).valueInterface()

        assert face(ring).role() == QAccessible.Role.ProgressBar
        assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (left, 0, 30)
