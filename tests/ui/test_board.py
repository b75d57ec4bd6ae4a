"""The board of all lockers: every locker of every bank can be found, read and touched, on every panel."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain import LockerUnitId
from kiosk.flows.events import ChoseUnit
from kiosk.flows.service_events import StaffButton, StaffTouched
from tests.ui.audit import audit, having, named, visible
from tests.ui.banks import BANKS
from tests.ui.conftest import MakeGlass, bring
from tests.ui.ears import page
from tests.ui.test_bank_map import PANELS, ids
from tests.ui.test_bridge import heard
from ui.bank import Drawing
from ui.bridge import Glass
from ui.site import Panel
from ui.view import Flow, View

STANDING = (
    "This locker is free",
    "A parcel is inside",
    "The time to collect is over",
    "The door is open",
    "Look into this locker",
)
LEAST_MM = 6.0  # between the middles of two doors a finger must tell apart


def board(bank: Drawing, *, expired: int = 0) -> View:
    chips = {unit: ("free", "parcel", "expired", "open", "out")[n % 5] for n, unit in enumerate(ids(bank))}
    counts = {chip: list(chips.values()).count(chip) for chip in set(chips.values())}
    props = {"chips": chips, "counts": counts, "expired": expired, "stopped": False, "wrong": [], "owed": 0}
    return View(Flow.STAFF, "Board", props | {"refused": 0, "withoutRoom": 0})


def cells(glass: Glass) -> Iterator[tuple[str, QQuickItem]]:
    for item in visible(named(glass.window, "board")):
        if item.property("state_") is not None:
            yield str(item.property("number")), item


def touch(glass: Glass, at: QPointF) -> None:
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
@pytest.mark.parametrize("bank", BANKS.values(), ids=BANKS)
def test_every_locker_stands_on_one_page_with_its_number_and_a_touch_means_it(
    make_glass: MakeGlass, qtbot: QtBot, bank: Drawing, panel: Panel
) -> None:
    glass = make_glass(panel, bank=bank)
    acts = heard(glass)
    bring(qtbot, glass, board(bank))
    this = named(glass.window, "board")
    met: list[str] = []
    for turned in range(int(this.property("pages"))):
        this.setProperty("turned", turned)
        glass.window.grabWindow()
        here = list(cells(glass))
        met += [number for number, _ in here]
        assert audit(glass.window, panel.px_per_mm).faults == []
        assert all(min(cell.width(), cell.height()) >= LEAST_MM * panel.px_per_mm for _, cell in here)
        number, cell = here[len(here) // 2]
        touch(glass, cell.mapToScene(cell.boundingRect().center()))
        assert acts.pop() == ChoseUnit(LockerUnitId(number))

    assert sorted(met) == sorted(ids(bank))


def test_a_touch_between_two_lockers_means_the_nearer_and_one_on_the_screen_the_next(
    make_glass: MakeGlass, qtbot: QtBot
) -> None:
    bank = BANKS["36"]
    glass = make_glass(bank=bank)
    acts = heard(glass)
    bring(qtbot, glass, board(bank))
    first, *_ = (cell for number, cell in cells(glass) if number == "1")
    touch(glass, first.mapToScene(QPointF(first.width() / 2, first.height() + 1)))

    assert acts == [ChoseUnit(LockerUnitId("1"))]


def test_who_works_the_board_by_keys_types_a_number(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=BANKS["36"])
    acts = heard(glass)
    bring(qtbot, glass, board(BANKS["36"]))
    named(glass.window, "board").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(glass.window, Qt.Key.Key_Space)

    assert acts == [StaffTouched(StaffButton.NUMBER)]


def test_after_a_wrong_door_the_button_that_stands_out_leads_to_it(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=BANKS["36"])
    acts = heard(glass)
    calm = board(BANKS["36"], expired=3)
    bring(qtbot, glass, replace(calm, props={**calm.props, "stopped": True, "wrong": ["3", "5"]}))
    best = [item.objectName() for item in having(glass.window, "kind") if item.property("kind") == "primary"]
    button = named(glass.window, "wrong")
    touch(glass, button.mapToScene(button.boundingRect().center()))

    assert (best, acts) == (["wrong"], [ChoseUnit(LockerUnitId("3"))])


def test_an_assistive_program_finds_each_locker_by_its_state_and_chooses_it(
    make_glass: MakeGlass, qtbot: QtBot
) -> None:
    bank = BANKS["36"]
    glass = make_glass(bank=bank)
    acts = heard(glass)
    bring(qtbot, glass, board(bank))
    faces = {number: face for number, cell in cells(glass) if (face := QAccessible.queryAccessibleInterface(cell))}
    named_ = {number: face.text(QAccessible.Text.Name) for number, face in faces.items()}
    press = QAccessibleActionInterface.pressAction()
    faces["3"].actionInterface().doAction(press)
    glass.more_time(24)
    qtbot.waitUntil(lambda: faces["4"].state().disabled != 0)
    faces["4"].actionInterface().doAction(press)

    assert acts == [ChoseUnit(LockerUnitId("3"))]
    assert sorted(named_) == sorted(ids(bank))
    standing = dict(zip(ids(bank), list(STANDING) * len(named_), strict=False))
    assert named_ == {number: f"Locker {number}. {words}" for number, words in standing.items()}


def test_speech_tells_how_many_stand_how_and_which_want_somebody(make_glass: MakeGlass, qtbot: QtBot) -> None:
    bank = BANKS["36"]
    glass = make_glass(bank=bank)
    bring(qtbot, glass, board(bank))
    told = page(glass).property("told").toVariant()

    assert told[:2] == ["All lockers", "Touch a locker to see what is in it."]
    wanting = [unit for n, unit in enumerate(ids(bank)) if n % 5 > 2]
    assert [line for line in told if line.startswith("Locker ")] == [
        f"Locker {unit}. {STANDING[3 + n % 2]}" for n, unit in enumerate(wanting)
    ]
    assert [line.split()[1] for line in told[2:7]] == ["free", "taken", "expired", "open", "to"]


def test_states_differ_in_their_mark_and_not_in_colour_alone(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=BANKS["36"])
    bring(qtbot, glass, board(BANKS["36"]))
    marks: dict[str, set[str]] = {}
    for _, cell in cells(glass):
        signs = {str(item.property("text")) for item in visible(cell) if item.property("mm") is not None}
        marks.setdefault(str(cell.property("state_")), set()).update(signs)

    assert marks.pop("free") == set()
    assert all(len(signs) == 1 for signs in marks.values())
    assert len(set.union(*marks.values())) == len(marks) == 4
