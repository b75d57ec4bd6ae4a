from dataclasses import replace

import pytest

from kiosk.domain import LockerUnit, LockerUnitId
from tests.ui.examples import BANK, U1, U2
from ui.bank import Drawing, Reach, Screen, Wall, drawing

HIGH_SCREEN = Screen(column=2, bottom_mm=900, height_mm=500)


def locker(name: str, column: int, bottom_mm: int, height_mm: int = 200) -> LockerUnit:
    """Return a locker whose row follows from its height, as a bank without a screen in its column has it."""
    unit = BANK[U1]
    row = 20 - bottom_mm // 100
    return replace(unit, id=LockerUnitId(name), column=column, row=row, bottom_mm=bottom_mm, height_mm=height_mm)


def facts(bank: Drawing, name: str, *keys: str) -> list[object]:
    door = next(door for door in bank.doors if door["id"] == name)
    return [door[key] for key in keys]


def test_every_door_is_drawn_where_it_stands() -> None:
    bank = drawing(BANK.values())

    first = bank.doors[0]
    assert (first["id"], first["column"], first["row"], first["rows"]) == ("1", 1, 1, 4)
    assert (first["x"], first["w"], first["screen"]) == (0.0, 1 / 3, False)


def test_the_highest_door_is_at_the_top_and_the_plinth_below_the_lowest() -> None:
    bank = drawing(BANK.values())

    assert facts(bank, "1", "y") == [0.0]
    assert facts(bank, "4", "y", "h") == [900 / 1750, 550 / 1750]
    assert bank.plinth == 300 / 1750


def test_what_hangs_high_has_no_plinth() -> None:
    assert drawing([locker("1", 1, 1200)]).plinth == 0


def test_doors_keep_the_shape_they_have_on_the_wall() -> None:
    bank = drawing(BANK.values(), wall=Wall(column_mm=500, widths={3: 300}))

    across, down = 1300, 1750
    assert bank.aspect == across / down
    for unit in BANK.values():
        width, height = facts(bank, unit.id, "w", "h")
        assert isinstance(width, float)
        assert isinstance(height, float)
        assert width * across == pytest.approx(300 if unit.column == 3 else 500)
        assert height * down == pytest.approx(unit.height_mm)


def test_the_panel_takes_the_column_without_lockers() -> None:
    bank = drawing(BANK.values())

    glass = bank.doors[-1]
    assert (bank.columns, bank.screen_column) == (3, 2)
    assert (glass["id"], glass["screen"], glass["column"], glass["x"]) == ("", True, 2, 1 / 3)


def test_a_panel_that_stands_apart_is_not_drawn() -> None:
    apart = drawing([replace(BANK[U1], column=1), replace(BANK[U2], column=2, row=1)])

    assert (apart.columns, apart.screen_column) == (2, 0)
    assert facts(apart, "2", "side", "away") == ["apart", 2]


def test_a_panel_above_the_lockers_makes_the_bank_higher() -> None:
    bank = drawing([BANK[U1]], Screen(column=1, bottom_mm=1750, height_mm=250), Wall(column_mm=500))

    assert [(door["y"], door["h"]) for door in bank.doors] == [(0.5, 0.5), (0.0, 0.5)]
    assert bank.aspect == 1.0


def test_a_bank_without_lockers_is_empty() -> None:
    assert drawing([]).doors == ()


def test_columns_are_counted_from_the_screen_and_empty_ones_do_not_count() -> None:
    bank = drawing([locker("1", 1, 400), locker("4", 4, 400), locker("7", 7, 400)], HIGH_SCREEN)

    assert facts(bank, "1", "side", "away") == ["left", 1]
    assert facts(bank, "4", "side", "away") == ["right", 1]
    assert facts(bank, "7", "side", "away") == ["right", 2]


def test_a_door_in_the_screens_column_is_above_or_under_it() -> None:
    bank = drawing([locker("up", 2, 1400), locker("down", 2, 500), locker("1", 1, 500)], HIGH_SCREEN)

    assert facts(bank, "up", "side", "nth", "rows") == ["above", 1, 2]
    assert facts(bank, "down", "side", "nth", "rows") == ["under", 2, 2]


@pytest.mark.parametrize(
    ("bottom_mm", "height_mm", "expected"),
    [(380, 200, "within"), (379, 200, "below"), (1120, 200, "within"), (1121, 200, "above"), (100, 2400, "above")],
)
def test_a_locker_is_within_reach_when_its_floor_and_its_handle_are(
    bottom_mm: int, height_mm: int, expected: str
) -> None:
    assert Reach().of(bottom_mm, height_mm) == expected


def test_a_site_can_move_the_band_of_reach() -> None:
    bank = drawing([locker("1", 1, 500, 1000)], wall=Wall(reach=Reach(400, 900)))

    assert facts(bank, "1", "reach") == ["above"]
    assert (bank.reach_top, bank.reach_bottom) == (600 / 1000, 1.0)


def test_nothing_is_said_of_heights_that_were_guessed() -> None:
    units = [locker("1", 1, 500), locker("2", 2, 500)]

    known = drawing(units, wall=Wall(measured={LockerUnitId("1")}))
    guessed = drawing(units, wall=Wall(measured=()))

    assert facts(known, "1", "reach", "middleMm") == ["within", 600]
    assert facts(known, "2", "reach", "middleMm") == ["", 0]
    assert (guessed.reach_top, guessed.reach_bottom) == (0.0, 0.0)


def test_the_screens_get_every_fact_of_the_drawing() -> None:
    told = drawing(BANK.values()).facts()

    assert set(told) == {"doors", "columns", "screenColumn", "aspect", "plinth", "reachTop", "reachBottom"}
