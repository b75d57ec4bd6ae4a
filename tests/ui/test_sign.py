"""A signature is drawn with a finger, sent once, and then stands nowhere on the glass."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.flows.events import Button, Touched
from tests.ui.audit import named
from tests.ui.conftest import bring
from tests.ui.examples import BANK, EXAMPLES, WORDS
from tests.ui.test_bridge import heard, press
from tests.ui.test_privacy import IDLE, WALK, held_by_qml, spoken
from ui.acts import Act, Drawn
from ui.bridge import Glass
from ui.views import view

ASKED = view(EXAMPLES["a signature is asked for"].kiosk, BANK, WORDS)
WRITTEN = view(EXAMPLES["a signature is written"].kiosk, BANK, WORDS)
# The same walk over all that QML holds, for the numbers of lines instead of texts.
LINES = WALK.replace(
    'typeof value === "string"',
    'typeof value === "number" && /[.](strokes?[.]|(begin|end)[XY]$)/.test(path + "." + name)',
)
LINE = ((0.2, 0.5), (0.4, 0.3), (0.6, 0.5))


@pytest.fixture
def asked(glass: Glass, qtbot: QtBot) -> Glass:
    bring(qtbot, glass, ASKED)
    return glass


def draw(glass: Glass, *places: tuple[float, float]) -> None:
    """Draw a stroke through these places, in parts of the field."""
    field = named(glass.window, "signature")
    points = [field.mapToScene(QPointF(x * field.width(), y * field.height())).toPoint() for x, y in places]
    QTest.mousePress(glass.window, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(glass.window, point)
    QTest.mouseRelease(glass.window, Qt.MouseButton.LeftButton, pos=points[-1])


def strokes(act: Act) -> list[list[float]]:
    assert isinstance(act, Drawn)
    assert isinstance(act.strokes, list)
    return act.strokes


def dark(glass: Glass) -> int:
    """How many of the field's pixels are not its ground."""
    picture = glass.window.grabWindow()
    field = named(glass.window, "signature")
    corner = field.mapToScene(QPointF(0, 0)).toPoint()
    ground = picture.pixel(corner.x() + 40, corner.y() + 40)
    return sum(
        picture.pixel(corner.x() + x, corner.y() + y) != ground
        for x in range(20, int(field.width()) - 20, 4)
        for y in range(20, int(field.height() * 0.7), 4)
    )


def test_nothing_is_sent_before_a_finger_has_drawn_more_than_a_dot_and_then_its_strokes(asked: Glass) -> None:
    acts = heard(asked)
    press(asked, "sign")
    draw(asked, (0.7, 0.2))  # a dot
    assert named(asked.window, "sign").property("text") == "Sign first"
    press(asked, "sign")
    assert acts == []

    draw(asked, *LINE)
    press(asked, "sign")
    dot, line = strokes(acts[-1])
    assert [round(each, -1) for each in line[::2]] == [200, 400, 600]
    assert len(dot) == 2
    assert dot[0] == pytest.approx(700, abs=3)
    assert repr(acts[-1]) == "Drawn(******)"


def test_what_is_drawn_is_seen_and_clear_takes_it_away(asked: Glass) -> None:
    assert dark(asked) == 0
    draw(asked, *LINE)
    assert dark(asked) > 20
    press(asked, "clear")

    assert dark(asked) == 0
    assert not named(asked.window, "sign").isEnabled()


def test_a_line_stays_in_the_field_and_is_not_endless(asked: Glass) -> None:
    acts = heard(asked)
    draw(asked, (0.9, 0.5), (1.05, -0.2))
    draw(asked, (0.5, 0.5), *[(0.5 + at % 2 * 0.002, 0.5) for at in range(20)], (0.6, 0.5))
    named(asked.window, "signature").setProperty("stroke", [1] * 5000)
    draw(asked, *LINE)
    press(asked, "sign")

    outside, trembling, *rest = strokes(acts[-1])
    assert outside[-2:] == [1000, 0]
    assert len(trembling) == 4
    assert rest == []


def test_whoever_cannot_sign_hears_so_and_says_so(asked: Glass) -> None:
    acts = heard(asked)
    told = page(asked).property("told")
    window = QAccessible.queryAccessibleInterface(asked.window)
    assert window is not None

    assert "I cannot sign." in (told.toVariant() if hasattr(told, "toVariant") else told)
    assert "Field to sign in" in list(spoken(window))
    assert named(asked.window, "cannot-sign").inherits("QQuickAbstractButton")  # so keys and readers come to it
    press(asked, "cannot-sign")
    assert acts == [Touched(Button.CANNOT_SIGN)]


def test_while_it_is_written_it_can_neither_be_changed_nor_sent_again(asked: Glass, qtbot: QtBot) -> None:
    draw(asked, *LINE)
    bring(qtbot, asked, WRITTEN)
    acts = heard(asked)
    draw(asked, (0.1, 0.1), (0.3, 0.1))
    press(asked, "sign")
    press(asked, "clear")

    assert acts == []
    assert len(drawn(asked)) == 1


def test_nothing_of_it_is_left_on_the_glass_when_the_visit_has_ended(asked: Glass, qtbot: QtBot) -> None:
    draw(asked, *LINE)
    before = len(points_held(asked))
    bring(qtbot, asked, IDLE)

    assert before > 0
    assert points_held(asked) == []
    bring(qtbot, asked, ASKED)
    assert dark(asked) == 0


def points_held(glass: Glass) -> list[str]:
    """Return every number of a line that any object in the window holds, hidden ones too."""
    return held_by_qml(glass, LINES)


def page(glass: Glass) -> QQuickItem:
    item = named(glass.window, "signature").parentItem()
    while item is not None and item.property("told") is None:
        item = item.parentItem()
    assert item is not None
    return item


def drawn(glass: Glass) -> list[object]:
    value = named(glass.window, "signature").property("strokes")
    return list(value.toVariant() if hasattr(value, "toVariant") else value)
