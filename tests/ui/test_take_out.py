"""The courier takes the last parcel out again: what the screens ask, and the way out when something is wrong."""

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.flows.events import Button, Touched
from tests.ui.audit import is_target, visible
from tests.ui.conftest import bring
from tests.ui.examples import BANK, EXAMPLES, WORDS
from ui.acts import Act
from ui.bridge import Glass
from ui.views import view


def buttons_on(glass: Glass) -> dict[str, QQuickItem]:
    return {item.objectName(): item for item in visible(glass.window.contentItem()) if is_target(item)}


@pytest.mark.parametrize("moment", ["door is open to take out", "taken out or not"])
def test_a_problem_can_be_reported_at_the_door(glass: Glass, qtbot: QtBot, moment: str) -> None:
    acts: list[Act] = []
    glass.listen(acts.append)
    bring(qtbot, glass, view(EXAMPLES[moment].kiosk, BANK, WORDS))

    QMetaObject.invokeMethod(buttons_on(glass)["problem"], "click")

    assert acts == [Touched(Button.PROBLEM)]


def test_the_parcel_is_to_be_taken_out_though_it_stays_with_the_courier(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(EXAMPLES["door is open to take out"].kiosk, BANK, WORDS))

    texts = [item.property("text") for item in visible(glass.window.contentItem()) if item.inherits("QQuickText")]
    texts = [text.replace("\u00a0", " ") for text in texts]  # a layout may hold the last two words together
    assert "Take the parcel out.\nThen close the door." in texts
