import subprocess
import sys
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain import Contact, ContactId, ContactType, LockerUnitId, Problem, Size
from kiosk.flows.events import Button, ChoseEntry, ChoseSize, ChoseUnit, Reported, Touched
from kiosk.flows.states import Entry
from tests.ui.audit import is_target, named, visible
from tests.ui.conftest import MakeGlass, bring
from tests.ui.examples import BANK, EXAMPLES, WORDS
from ui.acts import Act, FinishedNow, Typed
from ui.bridge import Glass, application
from ui.view import SCREENS, Flow, View
from ui.views import view

ANDERS = Contact(ContactId("anders"), ContactType.RECIPIENT)


def press(glass: Glass, name: str) -> None:
    item = named(glass.window, name)
    place = item.mapToScene(item.boundingRect().center()).toPoint()
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, pos=place)


def _active(glass: Glass, state: str) -> bool:
    return state in glass.machine.active()


def heard(glass: Glass) -> list[Act]:
    acts: list[Act] = []
    glass.listen(acts.append)
    return acts


@pytest.mark.parametrize(
    ("example", "button", "act"),
    [
        ("nobody is here", "collect", Touched(Button.COLLECT)),
        ("nobody is here", "deliver", Touched(Button.DELIVER)),
        ("how to collect", "type-code", Touched(Button.TYPE_CODE)),
        ("several lockers", "unit-6", ChoseUnit(LockerUnitId("6"))),
        ("all taken", "next", Touched(Button.NEXT)),
        ("problem", "report-damaged", Reported(Problem.DAMAGED)),
        ("next scan", "undo", Touched(Button.UNDO)),
        ("search goes on", "entry-0", ChoseEntry(ANDERS)),
        ("confirm", "yes", Touched(Button.YES)),
        ("size for somebody new", "size-large", ChoseSize(Size.LARGE)),
        ("size for the same person", "size-add", ChoseSize(Size.SMALL, add=True)),
        ("in or not", "parcel-in", Touched(Button.PARCEL_IN)),
        ("summary", "done", Touched(Button.DONE)),
    ],
)
def test_a_real_click_gives_the_right_typed_event(
    glass: Glass, qtbot: QtBot, example: str, button: str, act: Act
) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    acts = heard(glass)
    press(glass, button)

    assert acts == [act]


def test_a_typed_code_goes_out_whole(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(EXAMPLES["pickup code"].kiosk, BANK, WORDS))
    acts = heard(glass)
    for digit in "482913":
        press(glass, f"key-{digit}")
    press(glass, "confirm")

    assert acts == [Typed(Entry.PICKUP_CODE, "482913")]


def test_what_one_person_typed_is_gone_for_the_next(glass: Glass, qtbot: QtBot) -> None:
    code = view(EXAMPLES["pickup code"].kiosk, BANK, WORDS)
    bring(qtbot, glass, code)
    for digit in "48291":
        press(glass, f"key-{digit}")
    bring(qtbot, glass, View(Flow.REST, "Idle"))
    bring(qtbot, glass, code)
    acts = heard(glass)
    press(glass, "key-3")

    assert not is_target(named(glass.window, "confirm"))
    assert acts == []


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_no_control_of_any_screen_says_what_nobody_understands(glass: Glass, qtbot: QtBot, example: object) -> None:
    shown = next(each for each in EXAMPLES.values() if each is example)
    bring(qtbot, glass, view(shown.kiosk, BANK, WORDS))
    names = [item.objectName() for item in visible(glass.window.contentItem()) if is_target(item)]
    for name in names:
        if any(item.objectName() == name and is_target(item) for item in visible(glass.window.contentItem())):
            press(glass, name)

    assert names != []  # an act nobody understands raises in the slot, which fails the test


def test_more_time_counts_as_attention_and_asks_nothing_of_the_flows(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(EXAMPLES["first scan"].kiosk, BANK, WORDS))
    acts: list[Act] = []
    noticed: list[int] = []
    glass.listen(acts.append, attended=lambda: noticed.append(1))
    glass.more_time(24)
    glass.window.grabWindow()
    press(glass, "more-time")

    assert acts == []
    assert noticed != []


@pytest.mark.parametrize("answer", ["more-time", "finish-now"])
def test_the_question_stays_under_the_finger_until_it_is_answered(glass: Glass, qtbot: QtBot, answer: str) -> None:
    bring(qtbot, glass, view(EXAMPLES["how to collect"].kiosk, BANK, WORDS))
    acts: list[Act] = []
    glass.listen(acts.append, attended=lambda: glass.more_time(None))
    glass.more_time(24)
    glass.window.grabWindow()
    press(glass, answer)

    assert acts == ([FinishedNow()] if answer == "finish-now" else [])
    assert (glass.window.property("moreTimeLeft") < 0) is (answer == "more-time")


def test_the_machine_knows_whether_somebody_is_there(glass: Glass, qtbot: QtBot) -> None:
    for seconds, state in ((30, "asking"), (0, "gone"), (None, "attentive")):
        glass.more_time(seconds)
        qtbot.waitUntil(partial(_active, glass, state))


def test_the_machine_knows_whether_the_service_answers(glass: Glass, qtbot: QtBot) -> None:
    for online, state in ((False, "offline"), (True, "online")):
        glass.set_online(online=online)
        qtbot.waitUntil(partial(_active, glass, state))


def test_of_two_views_in_one_turn_only_the_last_is_shown(glass: Glass, qtbot: QtBot) -> None:
    shown: list[str] = []
    bring(qtbot, glass, view(EXAMPLES["how to collect"].kiosk, BANK, WORDS))
    glass.shown.connect(shown.append)
    glass.show(view(EXAMPLES["looking"].kiosk, BANK, WORDS))
    bring(qtbot, glass, view(EXAMPLES["all taken"].kiosk, BANK, WORDS))

    assert shown == ["Taken"]


def test_new_properties_reach_a_screen_that_is_shown(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(EXAMPLES["door opens"].kiosk, BANK, WORDS))
    before = glass.window.grabWindow()
    bring(qtbot, glass, view(EXAMPLES["door is open"].kiosk, BANK, WORDS))

    assert glass.window.grabWindow() != before


def test_a_line_under_a_finger_is_not_made_anew_by_other_news(glass: Glass, qtbot: QtBot) -> None:
    shown = view(EXAMPLES["search goes on"].kiosk, BANK, WORDS)
    bring(qtbot, glass, shown)
    acts = heard(glass)
    row = named(glass.window, "entry-0")
    place = row.mapToScene(row.boundingRect().center()).toPoint()
    QTest.mousePress(glass.window, Qt.MouseButton.LeftButton, pos=place)
    bring(qtbot, glass, View(shown.flow, shown.screen, {**shown.props, "busy": False, "notice": ""}))
    QTest.mouseRelease(glass.window, Qt.MouseButton.LeftButton, pos=place)

    assert acts == [ChoseEntry(ANDERS)]


def test_what_was_typed_for_one_thing_is_not_kept_for_another(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(EXAMPLES["pickup code"].kiosk, BANK, WORDS))
    for digit in "4829":
        press(glass, f"key-{digit}")
    bring(qtbot, glass, view(EXAMPLES["personal id"].kiosk, BANK, WORDS))
    for digit in "7711":
        press(glass, f"key-{digit}")
    acts = heard(glass)
    press(glass, "confirm")

    assert acts == [Typed(Entry.PERSONAL_ID, "7711")]


def test_a_window_can_fill_the_whole_panel(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass()
    glass.open(full_screen=True)
    qtbot.waitUntil(lambda: glass.window.visibility() == QWindow.Visibility.FullScreen)

    assert glass.window.isVisible()


def test_the_next_person_finds_the_colours_of_the_site(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(EXAMPLES["how to collect"].kiosk, BANK, WORDS))
    light = glass.window.grabWindow()
    press(glass, "contrast")
    assert glass.window.grabWindow() != light
    bring(qtbot, glass, View(Flow.REST, "Idle"))
    bring(qtbot, glass, view(EXAMPLES["how to collect"].kiosk, BANK, WORDS))

    assert glass.window.grabWindow().pixelColor(9, 9) == light.pixelColor(9, 9)


def test_all_screens_stay_resident(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass()
    views = {seen.screen: seen for seen in (view(each.kiosk, BANK, WORDS) for each in EXAMPLES.values())}
    for seen in [*views.values(), *views.values()]:
        bring(qtbot, glass, seen)

    slots = [
        item for item in glass.window.findChildren(type(glass.window.contentItem())) if item.inherits("QQuickLoader")
    ]
    names = [str(slot.property("name")) for slot in slots if slot.property("name")]
    assert sorted(names) == sorted(SCREENS)


def test_a_touch_on_nothing_is_no_act(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, View(Flow.REST, "Idle"))
    acts = heard(glass)
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert acts == []


def test_the_application_is_made_once(glass: Glass) -> None:
    assert application() is application()
    assert glass.window.isVisible()


@pytest.mark.parametrize("slow", ["httpx", "pydantic", "barcode", "asyncio", "kiosk.flows", "PySide6.QtWidgets"])
def test_the_first_frame_waits_for_nothing_slow_to_import(slow: str) -> None:
    code = f"import sys, ui.bridge; sys.exit({slow!r} in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
