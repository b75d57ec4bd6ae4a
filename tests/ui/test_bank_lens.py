"""The part of the bank that is shown enlarged, and the key beside it."""

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.ui.banks import BANKS
from tests.ui.conftest import MakeGlass, bring
from tests.ui.test_bank_map import far, open_door, parts
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
