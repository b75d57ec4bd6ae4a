import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.flows.events import Button, Touched
from tests.ui.audit import named
from tests.ui.conftest import MakeGlass, bring
from tests.ui.examples import BANK, EXAMPLES, WORDS
from ui.acts import Act
from ui.bridge import Glass
from ui.touch import Calm
from ui.views import view

CALM = Calm(near_px=55)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def acts() -> list[Act]:
    return []


@pytest.fixture
def calm_glass(make_glass: MakeGlass, qtbot: QtBot, clock: Clock, acts: list[Act]) -> Glass:
    glass = make_glass(calm=CALM, now=clock)
    bring(qtbot, glass, view(EXAMPLES["how to collect"].kiosk, BANK, WORDS))
    glass.listen(acts.append)
    return glass


def middle(window: QQuickWindow, name: str) -> QPoint:
    item = named(window, name)
    return item.mapToScene(item.boundingRect().center()).toPoint()


def press(glass: Glass, name: str) -> None:
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, pos=middle(glass.window, name))


def test_a_touch_right_after_a_screen_change_does_nothing(calm_glass: Glass, clock: Clock, acts: list[Act]) -> None:
    clock.now += 0.39
    press(calm_glass, "cancel")

    assert acts == []


def test_a_touch_on_a_settled_screen_counts_once(calm_glass: Glass, clock: Clock, acts: list[Act]) -> None:
    clock.now += 0.41
    press(calm_glass, "cancel")

    assert acts == [Touched(Button.CANCEL)]


def test_a_trembling_finger_counts_once(calm_glass: Glass, clock: Clock, acts: list[Act]) -> None:
    clock.now += 1
    for _ in range(3):
        press(calm_glass, "cancel")
        clock.now += 0.05

    assert acts == [Touched(Button.CANCEL)]


def test_the_same_key_counts_again_after_a_while(calm_glass: Glass, clock: Clock, acts: list[Act]) -> None:
    clock.now += 1
    press(calm_glass, "cancel")
    clock.now += 0.31
    press(calm_glass, "cancel")

    assert acts == [Touched(Button.CANCEL)] * 2


def test_two_keys_in_quick_turn_both_count(calm_glass: Glass, clock: Clock, acts: list[Act]) -> None:
    clock.now += 1
    press(calm_glass, "type-id")
    clock.now += 0.05
    press(calm_glass, "type-code")

    assert acts == [Touched(Button.TYPE_ID), Touched(Button.TYPE_CODE)]


def test_a_finger_is_worth_a_mouse(calm_glass: Glass, clock: Clock, acts: list[Act]) -> None:
    device = QTest.createTouchDevice()
    clock.now += 1
    touch(calm_glass, device, "cancel")
    touch(calm_glass, device, "cancel")

    assert acts == [Touched(Button.CANCEL)]


def touch(glass: Glass, device: QPointingDevice, name: str) -> None:
    place = middle(glass.window, name)
    QTest.touchEvent(glass.window, device).press(0, place).commit()
    QTest.touchEvent(glass.window, device).move(0, place + QPoint(1, 1)).commit()
    QTest.touchEvent(glass.window, device).release(0, place).commit()


def test_every_touch_shows_that_somebody_is_there_even_one_that_does_nothing(
    calm_glass: Glass, acts: list[Act]
) -> None:
    noticed: list[int] = []
    calm_glass.listen(acts.append, attended=lambda: noticed.append(1))
    press(calm_glass, "cancel")
    QTest.mouseClick(calm_glass.window, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))

    assert (len(noticed), acts) == (2, [])


def test_keys_go_to_whoever_listens_for_a_typing_scanner(calm_glass: Glass, clock: Clock, acts: list[Act]) -> None:
    heard: list[tuple[str, float]] = []

    def key(text: str, time: float) -> bool:
        heard.append((text, time))
        return True

    noticed: list[int] = []
    calm_glass.listen(acts.append, attended=lambda: noticed.append(1), key=key)
    for stroke in (Qt.Key.Key_J, Qt.Key.Key_4, Qt.Key.Key_Return):
        QTest.keyClick(calm_glass.window, stroke)

    assert heard == [("j", clock.now), ("4", clock.now), ("\r", clock.now)]
    assert len(noticed) == 3


def test_a_change_of_properties_alone_starts_no_pause(
    calm_glass: Glass, qtbot: QtBot, clock: Clock, acts: list[Act]
) -> None:
    clock.now += 1
    bring(qtbot, calm_glass, view(EXAMPLES["how to collect"].kiosk, BANK, WORDS))
    press(calm_glass, "cancel")

    assert acts == [Touched(Button.CANCEL)]
