"""The part of the bank that is shown enlarged, and the key beside it."""

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.ui.banks import BANKS
from tests.ui.conftest import MakeGlass, bring
from tests.ui.test_bank_map import PANELS, far, open_door, parts
from ui.view import Flow, View


@pytest.mark.parametrize(("units", "lensed"), [(["125", "126"], True), (["1", "200"], False)], ids=["near", "far"])
def test_a_lens_holds_every_lit_door_or_there_is_none(
    make_glass: MakeGlass, qtbot: QtBot, units: list[str], *, lensed: bool
) -> None:
    bank = BANKS["20 by 10"]
    glass = make_glass(bank=bank)
    bring(qtbot, glass, View(Flow.PICKUP, "Parcels", {"units": units}))

    window = max(parts(glass), key=lambda part: float(part.property("scaled"))).property("part")
    lit = [door for door in bank.doors if door["id"] in units]
    assert (len(parts(glass)) == 2) is lensed
    assert all(
        window.contains(QPointF(float(str(door["x"])) + float(str(door["w"])) / 2, float(str(door["y"]))))
        for door in lit
    )


@pytest.mark.parametrize("name", ["100", "20 by 10", "25 by 8", "8 by 25"])
def test_the_key_beside_a_lens_is_too_small_to_pass_for_a_bank_of_its_own(
    make_glass: MakeGlass, qtbot: QtBot, name: str
) -> None:
    glass = make_glass(bank=BANKS[name])
    bring(qtbot, glass, open_door(far(BANKS[name])))

    key, lens = sorted(float(part.property("scaled")) for part in parts(glass))
    assert lens >= 2.4 * key - 1


@pytest.mark.parametrize("name", ["20 by 10"])
def test_no_door_passes_for_the_first_or_last_of_its_column_that_is_not(
    make_glass: MakeGlass, qtbot: QtBot, name: str
) -> None:
    glass = make_glass(PANELS["10.1 in, coarse"], bank=BANKS[name])
    pile = [door for door in BANKS[name].doors if door.get("column") == 2]
    edges = [float(str(door["y"])) for door in pile] + [float(str(pile[-1]["y"])) + float(str(pile[-1]["h"]))]

    for nth, door in enumerate(pile, start=1):
        bring(qtbot, glass, open_door(str(door["id"])))

        window = max(parts(glass), key=lambda part: float(part.property("scaled"))).property("part")
        counted_from = edges[0] if nth <= len(pile) - nth + 1 else edges[-1]
        shown = [end for end in (window.top(), window.bottom()) if any(is_at(end, edge) for edge in edges)]
        assert any(is_at(end, counted_from) for end in shown) or not shown


def is_at(one: float, other: float) -> bool:
    return abs(one - other) < 0.002  # of the bank's height
