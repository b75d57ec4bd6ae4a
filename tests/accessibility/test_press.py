"""How a press is made and taken back, on a real control of a real screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.fingers import Fingers
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS
from ui.gallery.stage import Stage

AWAY = QPoint(0, -400)
"""From the control to a place where there is none."""


class Finger:
    """A finger on the "Type a code" button of a stage, and what was pressed by it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._device: QPointingDevice = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self.acted: list[str] = []
        button = Fingers(stage.window).find("type-code")
        assert button is not None
        self.on = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
        stage.window.acted.connect(lambda name, _: self.acted.append(name))  # type: ignore[attr-defined]  # QML's own

    def press(self) -> None:
        QTest.touchEvent(self._stage.window, self._device).press(0, self.on, self._stage.window).commit()

    def move(self, to: QPoint) -> None:
        QTest.touchEvent(self._stage.window, self._device).move(0, to, self._stage.window).commit()

    def release(self, at: QPoint) -> None:
        QTest.touchEvent(self._stage.window, self._device).release(0, at, self._stage.window).commit()


@pytest.fixture
def finger(qapp: QApplication) -> Iterator[Finger]:
    assert qapp is not None
    stage = Stage(PANELS["1080x1920"], PICTURES[0])
    stage.window.setVisible(True)
    stage.show(next(picture for picture in PICTURES if picture.name == "collect"))
    yield Finger(stage)
    stage.close()


def test_a_control_acts_when_it_is_let_go_and_not_before(finger: Finger) -> None:
    finger.press()
    held = list(finger.acted)
    finger.release(finger.on)

    assert (held, finger.acted) == ([], ["type-code"])


def test_a_finger_that_slides_off_a_control_presses_nothing(finger: Finger) -> None:
    finger.press()
    finger.move(finger.on + AWAY / 2)
    finger.move(finger.on + AWAY)
    finger.release(finger.on + AWAY)

    assert finger.acted == []
