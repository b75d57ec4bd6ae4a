from dataclasses import replace

from tests.ui.examples import BANK, U1
from ui.bank import Screen, drawing


def test_every_door_is_drawn_where_it_stands() -> None:
    bank = drawing(BANK.values())

    first = bank.doors[0]
    assert (first["id"], first["column"], first["row"], first["rows"]) == ("1", 1, 1, 4)
    assert (first["x"], first["w"], first["screen"]) == (0.0, 1 / 3, False)


def test_the_highest_door_is_at_the_top_and_the_lowest_at_the_bottom() -> None:
    boxes = {str(door["id"]): (door["y"], door["h"]) for door in drawing(BANK.values()).doors}

    assert boxes["1"][0] == 0.0
    assert boxes["4"] == (900 / 1450, 550 / 1450)


def test_the_panel_takes_the_column_without_lockers() -> None:
    bank = drawing(BANK.values())

    glass = bank.doors[-1]
    assert (bank.columns, bank.screen_column) == (3, 2)
    assert (glass["id"], glass["screen"], glass["column"], glass["x"]) == ("", True, 2, 1 / 3)


def test_the_panel_takes_a_new_column_when_all_hold_lockers() -> None:
    alone = drawing([replace(BANK[U1], column=1)])

    assert (alone.columns, alone.screen_column) == (2, 2)


def test_a_panel_above_the_lockers_makes_the_bank_higher() -> None:
    bank = drawing([BANK[U1]], Screen(column=1, bottom_mm=1750, height_mm=250), column_mm=500)

    assert [(door["y"], door["h"]) for door in bank.doors] == [(0.5, 0.5), (0.0, 0.5)]
    assert bank.aspect == 1.0


def test_a_bank_without_lockers_is_only_the_panel() -> None:
    assert [door["screen"] for door in drawing([]).doors] == [True]
