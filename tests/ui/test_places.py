"""Where a door is in words: enough to find it without the map, in every language."""

import re
from pathlib import Path

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext
from pytestqt.qtbot import QtBot

from tests.ui.audit import having, named
from tests.ui.banks import BANKS, grid
from tests.ui.conftest import MakeGlass, bring
from tests.ui.examples import BANK
from tests.ui.test_bank_map import far, ids, open_door, theme
from ui.bank import Wall, drawing
from ui.bridge import Glass

SOURCE = (Path(__file__).parents[2] / "ui" / "LockerUI" / "Bank.qml").read_text("utf-8")


def ask(glass: Glass, question: str) -> str:
    """Ask the singleton Bank in QML's own words."""
    wall = having(glass.window, "laid")[0]
    context = qmlContext(wall)
    assert context is not None
    answer, _ = QQmlExpression(context, wall, question).evaluate()
    return str(answer)


@pytest.mark.parametrize("name", ["20 by 10", "25 by 8", "8 by 25", "a row of 30"])
def test_the_words_for_a_place_fit_one_door_only(make_glass: MakeGlass, name: str) -> None:
    glass = make_glass(bank=BANKS[name])

    said = [ask(glass, f"Bank.place('{unit}')") for unit in ids(BANKS[name])]
    assert len(set(said)) == len(said) == len(ids(BANKS[name]))
    assert all(1 <= len(words.split("\n")) <= 2 and words.endswith(".") for words in said)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("1", "Second column left of the screen.\nThe top door."),
        ("12", "First column left of the screen.\nSecond door from the top."),
        ("25", "First column right of the screen.\nFifth door from the top."),
        ("26", "First column right of the screen.\nFifth door from the bottom."),
        ("120", "Tenth column right of the screen.\nThe bottom door."),
        ("130", "Column 11 right of the screen.\nThe bottom door."),
        ("nowhere", ""),
    ],
)
def test_a_place_is_said_from_the_screen_and_from_the_nearer_end(
    make_glass: MakeGlass, unit: str, expected: str
) -> None:
    assert ask(make_glass(bank=BANKS["20 by 10"]), f"Bank.place('{unit}')") == expected


def test_right_to_left_does_not_turn_left_into_right(make_glass: MakeGlass) -> None:
    glass = make_glass(bank=BANKS["20 by 10"])
    before = ask(glass, "Bank.place('1')")
    theme(glass, rtl=True)

    assert ask(glass, "Bank.place('1')") == before


def test_the_height_is_said_where_doors_are_hard_to_count(make_glass: MakeGlass) -> None:
    many, few = make_glass(bank=BANKS["20 by 10"]), make_glass(bank=BANKS["6"])

    assert ask(many, "Bank.height('15')") == "At chest height."
    assert ask(many, "Bank.height('18')") == "At knee height."
    assert ask(many, "Bank.height('11')") == ""
    assert ask(few, "Bank.height('2')") == ""


def test_what_is_heard_of_a_place_is_one_line(make_glass: MakeGlass) -> None:
    glass = make_glass(bank=BANKS["20 by 10"])

    standing = ask(glass, "Bank.spokenPlace('15')")
    theme(glass, low=True)

    assert standing == "First column left of the screen. Fifth door from the top. At chest height."
    assert ask(glass, "Bank.spokenPlace('15')").endswith("top. Within reach when seated.")


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("11", "Above seated reach."), ("15", "Within reach when seated."), ("20", "Below seated reach.")],
)
def test_those_who_sit_are_told_whether_they_reach_it(
    make_glass: MakeGlass, qtbot: QtBot, unit: str, expected: str
) -> None:
    glass = make_glass(bank=BANKS["20 by 10"])
    theme(glass, low=True)
    bring(qtbot, glass, open_door(unit))

    assert str(named(glass.window, "place").property("text")).split("\n")[-1] == expected


def test_nothing_is_said_of_reach_where_heights_are_a_guess(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=drawing(BANK.values(), wall=Wall(measured=())))
    theme(glass, low=True)
    bring(qtbot, glass, open_door("2"))

    assert len(str(named(glass.window, "place").property("text")).split("\n")) == 2


def test_a_list_says_a_place_in_one_phrase(make_glass: MakeGlass) -> None:
    bank = grid(6, 6)
    glass = make_glass(bank=bank)

    assert ask(glass, "Bank.shortPlace('1')") == "Left of the screen, near the top"
    assert ask(glass, f"Bank.shortPlace('{far(bank)}')") == "Right of the screen, near the bottom"


def test_doors_of_a_list_that_would_stand_in_one_place_are_told_apart(make_glass: MakeGlass) -> None:
    glass = make_glass(bank=grid(6, 6))
    ids = "['1', '2', '7', '13']"

    places = [ask(glass, f"Bank.listPlace('{unit}', {ids})") for unit in (1, 2, 7, 13)]
    assert ask(glass, "Bank.shortPlace('1')") == ask(glass, "Bank.shortPlace('7')")
    assert len(set(places)) == 4
    assert places == [ask(glass, f"Bank.place('{unit}').replace('\\n', ' ')") for unit in (1, 2, 7, 13)]
    rows = [ask(glass, f"Bank.listPlace('{unit}', ['1', '2'])") + "." for unit in (1, 2)]
    assert rows == [ask(glass, f"Bank.row(Bank.door('{unit}'))") for unit in (1, 2)]
    assert ask(glass, "Bank.listPlace('7', ['1', '7'])") + "." == ask(glass, "Bank.column(Bank.door('7'))")
    assert ask(glass, "Bank.listPlace('1', ['1'])") == "Left of the screen, near the top"


def test_no_ordinal_is_put_into_a_sentence() -> None:
    sentences = re.findall(r'qsTr\("([^"]*)"', SOURCE)

    assert len(sentences) > 60
    assert [words for words in sentences if re.search(r"%\d (column|door)", words)] == []
