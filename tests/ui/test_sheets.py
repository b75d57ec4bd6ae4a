"""What a sheet covers can be pressed by nobody: not by a finger, not by a key, not through an assistive program."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.ui.audit import is_target, visible
from tests.ui.conftest import bring
from tests.ui.ears import sheet
from tests.ui.examples import BANK, EXAMPLES, WORDS
from ui.acts import Act
from ui.bridge import Glass
from ui.views import view

PRESS = QAccessibleActionInterface.pressAction()


def more_time(glass: Glass) -> None:
    glass.more_time(24)


def languages(glass: Glass) -> None:
    glass.window.setProperty("sheet", "language")


def buttons_in(item: QQuickItem) -> Iterator[QQuickItem]:
    return (each for each in visible(item) if each.inherits("QQuickAbstractButton"))


def press(item: QQuickItem) -> None:
    """Press as an assistive program does."""
    face = QAccessible.queryAccessibleInterface(item)
    assert face is not None
    face.actionInterface().doAction(PRESS)


@pytest.fixture
def acts(glass: Glass, qtbot: QtBot) -> list[Act]:
    heard: list[Act] = []
    glass.listen(heard.append)
    bring(qtbot, glass, view(EXAMPLES["how to collect"].kiosk, BANK, WORDS))
    return heard


@pytest.mark.parametrize("cover", [more_time, languages])
def test_nothing_under_a_sheet_can_be_pressed_through_an_assistive_program(
    glass: Glass, qtbot: QtBot, acts: list[Act], cover: Callable[[Glass], None]
) -> None:
    [way] = [item for item in buttons_in(glass.window.contentItem()) if item.objectName() == "type-code"]
    press(way)
    assert len(acts) == 1

    cover(glass)
    qtbot.waitUntil(lambda: sheet(glass) is not None)
    press(way)
    face = QAccessible.queryAccessibleInterface(way)

    assert len(acts) == 1
    assert face is not None
    assert face.state().disabled
    over = sheet(glass)
    assert over is not None
    assert all(is_target(item) for item in buttons_in(over))


def test_what_was_covered_can_be_pressed_again(glass: Glass, qtbot: QtBot, acts: list[Act]) -> None:
    [way] = [item for item in buttons_in(glass.window.contentItem()) if item.objectName() == "type-code"]
    glass.more_time(24)
    qtbot.waitUntil(lambda: not way.isEnabled())
    glass.more_time(None)
    qtbot.waitUntil(way.isEnabled)
    press(way)

    assert len(acts) == 1


def test_more_time_covers_the_other_sheets_as_well(glass: Glass, qtbot: QtBot, acts: list[Act]) -> None:
    languages(glass)
    qtbot.waitUntil(lambda: sheet(glass) is not None)
    below = sheet(glass)
    assert below is not None
    assert any(is_target(item) for item in buttons_in(below))
    glass.more_time(24)

    qtbot.waitUntil(lambda: not any(is_target(item) for item in buttons_in(below)))
    assert acts == []


def test_a_covered_button_keeps_its_colours(glass: Glass, qtbot: QtBot, acts: list[Act]) -> None:
    """Nothing grey shines through the scrim: what is covered looks as it did, only darker."""
    [way] = [item for item in buttons_in(glass.window.contentItem()) if item.objectName() == "type-code"]
    before = way.property("ink")
    glass.more_time(24)
    qtbot.waitUntil(lambda: not way.isEnabled())

    assert way.property("ink") == before
    assert acts == []
