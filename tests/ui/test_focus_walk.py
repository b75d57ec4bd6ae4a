"""Everything can be reached by the keys of a tactile keypad, in order, and the focus is never lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.audit import named
from tests.ui.conftest import MakeGlass, bring
from tests.ui.ears import controls, focused, name_of, page, sheet
from tests.ui.examples import BANK, EXAMPLES, WORDS
from ui.acts import Act
from ui.bridge import Glass
from ui.site import LANDSCAPE, PORTRAIT, Panel
from ui.views import view

Heard = Callable[[Panel], tuple[Glass, QObject]]


@pytest.fixture(scope="module")
def heard(lasting: MakeGlass) -> Heard:
    """Give the lasting glass of a panel, and what moves the focus on it."""
    heard: list[tuple[Glass, QObject]] = []

    def the_one(panel: Panel) -> tuple[Glass, QObject]:
        glass = lasting(panel)
        if not heard or heard[-1][0] is not glass:
            heard.append((glass, glass.add("Hearing.qml")))
        return heard[-1]

    return the_one


def show(qtbot: QtBot, glass: Glass, example: str) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))


def walk(hearing: QObject, *keys: str) -> None:
    for key in keys:
        assert QMetaObject.invokeMethod(hearing, key, Qt.ConnectionType.DirectConnection)


def round_trip(glass: Glass, hearing: QObject, key: str, times: int) -> list[str]:
    found = []
    for _ in range(times):
        walk(hearing, key)
        found.append(name_of(focused(glass)))
    return found


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_next_visits_every_control_once_and_comes_home_and_previous_is_its_inverse(
    heard: Heard, qtbot: QtBot, example: str, panel: Panel
) -> None:
    glass, hearing = heard(panel)
    show(qtbot, glass, example)
    reachable = sorted(name_of(control) for control in controls(glass))

    there = round_trip(glass, hearing, "next", len(reachable) + 1)
    back = round_trip(glass, hearing, "previous", len(reachable))

    assert sorted(there[:-1]) == reachable
    assert there[-1] == there[0]
    assert back == there[:-1][::-1]


@pytest.mark.parametrize("example", EXAMPLES)
def test_up_and_down_never_lose_the_focus(heard: Heard, qtbot: QtBot, example: str) -> None:
    glass, hearing = heard(PORTRAIT)
    show(qtbot, glass, example)
    count = len(controls(glass)) + 3

    for key in ("down", "up", "down"):
        assert all(round_trip(glass, hearing, key, count))


@pytest.mark.parametrize("example", EXAMPLES)
def test_enter_presses_what_has_the_focus(heard: Heard, qtbot: QtBot, example: str) -> None:
    glass, hearing = heard(PORTRAIT)
    show(qtbot, glass, example)
    acts: list[Act] = []
    glass.listen(acts.append)
    walk(hearing, "next")
    first = focused(glass)
    assert first is not None
    clicks: list[str] = []
    first.clicked.connect(lambda: clicks.append("click"))  # type: ignore[attr-defined] # a button's signal

    walk(hearing, "enter")

    assert clicks == ["click"]


def test_down_goes_to_the_row_below_and_up_comes_back(glass: Glass, qtbot: QtBot) -> None:
    show(qtbot, glass, "personal id")
    hearing = glass.add("Hearing.qml")
    walk(hearing, "next", "next")

    assert round_trip(glass, hearing, "down", 2) == ["key-5", "key-8"]
    assert round_trip(glass, hearing, "up", 2) == ["key-5", "key-2"]


def test_a_new_screen_has_the_focus_on_its_first_control(glass: Glass, qtbot: QtBot) -> None:
    show(qtbot, glass, "how to collect")
    hearing = glass.add("Hearing.qml")
    walk(hearing, "next", "next", "next")

    show(qtbot, glass, "confirm")

    qtbot.waitUntil(lambda: name_of(focused(glass)) == "yes")


def test_without_keys_no_control_has_the_focus_on_a_new_screen(glass: Glass, qtbot: QtBot) -> None:
    show(qtbot, glass, "how to collect")
    glass.add("Hearing.qml")
    show(qtbot, glass, "confirm")
    qtbot.wait(30)

    assert focused(glass) is None


def test_a_touch_hides_the_ring_and_the_next_key_begins_anew(glass: Glass, qtbot: QtBot) -> None:
    show(qtbot, glass, "how to collect")
    hearing = glass.add("Hearing.qml")
    walk(hearing, "next", "next", "touched")
    qtbot.wait(30)

    assert focused(glass) is None
    walk(hearing, "next")
    assert name_of(focused(glass)) == "type-code"


def test_when_the_focused_control_goes_its_nearest_neighbour_gets_the_focus(glass: Glass, qtbot: QtBot) -> None:
    show(qtbot, glass, "next scan")
    hearing = glass.add("Hearing.qml")
    while name_of(focused(glass)) != "undo":
        walk(hearing, "next")

    show(qtbot, glass, "first scan")

    qtbot.waitUntil(lambda: name_of(focused(glass)) in ("type-label", "done"))


def test_when_the_focused_control_cannot_be_pressed_any_more_the_focus_stays_on_the_screen(
    glass: Glass, qtbot: QtBot
) -> None:
    show(qtbot, glass, "personal id")
    hearing = glass.add("Hearing.qml")
    for _ in range(4):
        assert QMetaObject.invokeMethod(named(glass.window, "key-1"), "click")
    QTest.qWait(50)  # nobody walks before the screen has settled
    while name_of(focused(glass)) != "confirm":
        walk(hearing, "next")
    assert QMetaObject.invokeMethod(named(glass.window, "key-clear"), "click")

    qtbot.waitUntil(lambda: name_of(focused(glass)) == "key-delete")


def test_a_sheet_has_the_focus_while_it_is_up_and_gives_it_back(glass: Glass, qtbot: QtBot) -> None:
    show(qtbot, glass, "how to collect")
    hearing = glass.add("Hearing.qml")
    walk(hearing, "next", "next")
    before = name_of(focused(glass))

    glass.more_time(30)
    qtbot.waitUntil(lambda: name_of(focused(glass)) == "more-time")
    assert set(round_trip(glass, hearing, "next", 4)) == {"more-time", "finish-now"}
    glass.more_time(None)

    qtbot.waitUntil(lambda: name_of(focused(glass)) == before)


def test_a_sheet_of_the_assistance_bar_is_walked_like_any_other(glass: Glass, qtbot: QtBot) -> None:
    show(qtbot, glass, "how to collect")
    hearing = glass.add("Hearing.qml")
    walk(hearing, "previous")
    while name_of(focused(glass)) != "help":
        walk(hearing, "previous")
    walk(hearing, "enter")

    qtbot.waitUntil(lambda: sheet(glass) is not None)
    reachable = {name_of(control) for control in controls(glass)}
    qtbot.waitUntil(lambda: name_of(focused(glass)) in reachable)
    assert set(round_trip(glass, hearing, "next", len(reachable))) == reachable


@pytest.mark.parametrize("name", ["help", "language", "listening", "assistance"])
@pytest.mark.parametrize("example", ["nobody is here"])
def test_every_sheet_is_walked_whole_and_nothing_under_it(glass: Glass, qtbot: QtBot, example: str, name: str) -> None:
    glass.assistance.begin(languages=["en", "de", "ar"])
    glass.singletons.describe("Speech", {"able": True})
    show(qtbot, glass, example)
    hearing = glass.add("Hearing.qml")
    walk(hearing, "next")
    glass.window.setProperty("sheet", name)
    qtbot.waitUntil(lambda: sheet(glass) is not None and name_of(focused(glass)) in map(name_of, controls(glass)))
    reachable = sorted(map(name_of, controls(glass)))

    there = round_trip(glass, hearing, "next", len(reachable))
    back = round_trip(glass, hearing, "previous", len(reachable))
    assert reachable
    assert sorted(there) == reachable == sorted(back)


def test_a_keypad_with_digits_types_like_a_finger(glass: Glass, qtbot: QtBot) -> None:
    show(qtbot, glass, "personal id")
    hearing = glass.add("Hearing.qml")

    for sign in "1709":
        assert QMetaObject.invokeMethod(hearing, "type", Q_ARG(str, sign))

    assert page(glass).property("typed") == "1709"
