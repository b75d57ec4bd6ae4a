"""The dark glass: it comes when nobody is here, and goes without pressing anything."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.brand import shades
from kiosk.flows.events import Button, Touched
from tests.ui.audit import visible
from tests.ui.conftest import MakeGlass, bring
from tests.ui.examples import BANK, EXAMPLES, WORDS
from tests.ui.test_touch import CALM, Clock, middle
from ui.acts import Act
from ui.assistance import SCHEMES
from ui.bridge import Glass
from ui.site import Brand
from ui.view import Flow, View
from ui.views import view

IDLE = View(Flow.REST, "Idle")
SOON = replace(WORDS, dark_after_s=0.2)
LONGER_MS = 500


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def acts() -> list[Act]:
    return []


@pytest.fixture
def glass(make_glass: MakeGlass, qtbot: QtBot, clock: Clock, acts: list[Act]) -> Glass:
    glass = make_glass(calm=CALM, now=clock, words=SOON)
    glass.listen(acts.append)
    bring(qtbot, glass, IDLE)
    clock.now += 10
    return glass


def is_dark(glass: Glass) -> bool:
    return bool(glass.window.property("dark"))


def goes_dark(qtbot: QtBot, glass: Glass) -> None:
    qtbot.waitUntil(lambda: is_dark(glass))
    glass.window.grabWindow()


def words(glass: Glass) -> list[str]:
    """Return what can be read on the cover."""
    return [str(item.property("text")).replace("\u00a0", " ") for item in cover(glass) if item.inherits("QQuickText")]


def cover(glass: Glass) -> list[QQuickItem]:
    """Return what stands on the cover: first the block that holds it all."""
    items = list(visible(glass.window.contentItem()))
    start = next(index for index, item in enumerate(items) if item.objectName() == "attract")
    return items[start:]


def test_a_kiosk_that_nobody_is_at_goes_dark_and_says_how_to_begin(glass: Glass, qtbot: QtBot) -> None:
    goes_dark(qtbot, glass)

    assert words(glass) == ["Riverside Court", "Touch the screen or scan"]
    corners = [glass.window.grabWindow().pixelColor(x, y) for x, y in ((2, 2), (1077, 1917), (540, 1850))]
    assert {corner.name() for corner in corners} == {"#000000"}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_dark_glass_is_black_whatever_the_screens_wear(make_glass: MakeGlass, qtbot: QtBot, scheme: str) -> None:
    accented = replace(SOON, brand=Brand("Point", "", shades("#5B2A86")))
    glass = make_glass(words=accented)
    glass.assistance.begin(scheme=scheme)
    bring(qtbot, glass, IDLE)
    goes_dark(qtbot, glass)

    assert glass.window.grabWindow().pixelColor(2, 2).name() == "#000000"
    written = [item for item in cover(glass) if item.inherits("QQuickText")]
    assert {str(item.property("color").name()) for item in written} == {"#ffffff"}


@pytest.mark.parametrize("button", ["collect", "larger"])
def test_the_first_touch_on_a_dark_glass_only_wakes_it(
    glass: Glass, qtbot: QtBot, clock: Clock, acts: list[Act], button: str
) -> None:
    place = middle(glass.window, button)
    goes_dark(qtbot, glass)
    QTest.mousePress(glass.window, Qt.MouseButton.LeftButton, pos=place)
    assert not is_dark(glass)

    clock.now += 2  # however long the finger stays
    QTest.mouseMove(glass.window, place + QPoint(4, 4))
    QTest.mouseRelease(glass.window, Qt.MouseButton.LeftButton, pos=place)
    clock.now += 0.39
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, pos=place)
    assert (acts, glass.assistance.chosen) == ([], False)

    clock.now += 0.4
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, pos=place)
    assert (acts, glass.assistance.chosen) == (
        ([Touched(Button.COLLECT)], False) if button == "collect" else ([], True)
    )


def test_a_finger_on_a_dark_glass_only_wakes_it(glass: Glass, qtbot: QtBot, clock: Clock, acts: list[Act]) -> None:
    place = middle(glass.window, "collect")
    goes_dark(qtbot, glass)
    finger = QTest.createTouchDevice()
    tap(glass, finger, place)
    clock.now += 0.39
    tap(glass, finger, place)
    assert (acts, is_dark(glass)) == ([], False)

    clock.now += 0.41
    tap(glass, finger, place)
    assert acts == [Touched(Button.COLLECT)]


def tap(glass: Glass, finger: QPointingDevice, place: QPoint) -> None:
    QTest.touchEvent(glass.window, finger).press(0, place).commit()
    QTest.touchEvent(glass.window, finger).move(0, place + QPoint(1, 1)).commit()
    QTest.touchEvent(glass.window, finger).release(0, place).commit()


def test_a_key_wakes_the_glass_and_is_heard(glass: Glass, qtbot: QtBot, acts: list[Act]) -> None:
    heard: list[str] = []

    def key(text: str, _time: float) -> bool:
        heard.append(text)
        return True

    glass.listen(acts.append, key=key)
    goes_dark(qtbot, glass)
    QTest.keyClick(glass.window, Qt.Key.Key_4)

    assert (heard, is_dark(glass)) == (["4"], False)


@pytest.mark.parametrize("example", ["somebody reads a notice", "first scan", "a wrong door opened", "how to collect"])
def test_a_scan_wakes_the_glass_with_the_screen_it_leads_to(glass: Glass, qtbot: QtBot, example: str) -> None:
    goes_dark(qtbot, glass)
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    assert not is_dark(glass)

    qtbot.wait(LONGER_MS)
    assert not is_dark(glass)


def test_a_scan_that_takes_long_wakes_the_glass_at_once(glass: Glass, qtbot: QtBot) -> None:
    goes_dark(qtbot, glass)
    glass.wake()

    assert not is_dark(glass)


def test_a_door_left_open_keeps_the_glass_lit(glass: Glass, qtbot: QtBot) -> None:
    glass.close_doors(["3"])
    qtbot.wait(LONGER_MS)
    assert not is_dark(glass)

    glass.close_doors([])
    goes_dark(qtbot, glass)
    glass.close_doors(["3"])
    assert not is_dark(glass)


def test_what_somebody_has_chosen_keeps_the_glass_lit_until_it_is_taken_back(glass: Glass, qtbot: QtBot) -> None:
    glass.assistance.take("large", True)  # noqa: FBT003  what the bar says
    qtbot.wait(LONGER_MS)
    assert not is_dark(glass)

    glass.assistance.reset()
    goes_dark(qtbot, glass)


def test_a_question_keeps_the_glass_lit(glass: Glass, qtbot: QtBot) -> None:
    glass.more_time(20)
    qtbot.wait(LONGER_MS)

    assert not is_dark(glass)


def test_somebody_who_touches_now_and_then_keeps_the_glass_lit(glass: Glass, qtbot: QtBot) -> None:
    for _ in range(5):
        qtbot.wait(120)
        QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
        assert not is_dark(glass)


def test_a_site_may_never_go_dark(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(words=replace(WORDS, dark_after_s=0))
    bring(qtbot, glass, IDLE)
    qtbot.wait(LONGER_MS)

    assert not is_dark(glass)


def test_what_stands_on_the_dark_glass_moves_a_little_each_minute_and_stays_on_it(glass: Glass, qtbot: QtBot) -> None:
    goes_dark(qtbot, glass)
    block = cover(glass)[0]
    places = set()
    for minute in range(8):
        block.parentItem().setProperty("minute", minute)
        places.add((block.x(), block.y()))
        assert 0 <= block.x() <= glass.window.width() - block.width()
        assert 0 <= block.y() <= glass.window.height() - block.height()

    assert len(places) == 8
    across, down = ({place[axis] for place in places} for axis in (0, 1))
    assert max(across) - min(across) > 10 * 5  # a stroke's width and more, in pixels
    assert max(down) - min(down) > 10 * 5


def test_the_cover_is_no_part_of_a_lit_glass(glass: Glass, qtbot: QtBot) -> None:
    goes_dark(qtbot, glass)
    glass.wake()
    qtbot.waitUntil(lambda: all(item.objectName() != "attract" for item in visible(glass.window.contentItem())))
