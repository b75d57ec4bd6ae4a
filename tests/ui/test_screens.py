import pytest
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit, having
from tests.ui.conftest import MakeGlass, bring
from tests.ui.examples import BANK, EXAMPLES, WORDS, Example
from ui.site import LANDSCAPE, PORTRAIT, Panel
from ui.view import out_of_order
from ui.views import view

PANELS = {"portrait": PORTRAIT, "landscape": LANDSCAPE}


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_every_screen_takes_what_the_views_give_and_can_be_read(
    lasting: MakeGlass, qtbot: QtBot, example: Example
) -> None:
    glass = lasting()
    bring(qtbot, glass, view(example.kiosk, BANK, WORDS))

    found = audit(glass.window, PORTRAIT.px_per_mm)
    assert found.faults == []
    assert len(found.words) >= 2


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_a_failed_kiosk_is_readable(make_glass: MakeGlass, qtbot: QtBot, panel: Panel) -> None:
    glass = make_glass(panel)
    bring(qtbot, glass, out_of_order("failed"))

    assert audit(glass.window, panel.px_per_mm).faults == []


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_more_time_covers_the_screen_and_offers_two_answers(make_glass: MakeGlass, qtbot: QtBot, panel: Panel) -> None:
    glass = make_glass(panel)
    bring(qtbot, glass, view(EXAMPLES["first scan"].kiosk, BANK, WORDS))
    glass.more_time(24)
    glass.window.grabWindow()  # lays everything out, so that it can be measured

    found = audit(glass.window, panel.px_per_mm, within=having(glass.window, "up")[0])
    assert found.faults == []
    assert {target.objectName() for target, _ in found.targets} == {"more-time", "finish-now"}


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
@pytest.mark.parametrize("example", [EXAMPLES["nobody is here"], EXAMPLES["next scan"]], ids=["idle", "scan"])
def test_an_open_door_and_a_lost_network_are_said_without_covering_anything(
    make_glass: MakeGlass, qtbot: QtBot, example: Example, panel: Panel
) -> None:
    glass = make_glass(panel)
    bring(qtbot, glass, view(example.kiosk, BANK, WORDS))
    calm = " ".join(words for words, _ in audit(glass.window, panel.px_per_mm).words)
    glass.close_doors(["3"])
    glass.set_online(online=False)

    found = audit(glass.window, panel.px_per_mm)
    assert found.faults == []
    assert " ".join(words for words, _ in found.words) != calm


@pytest.mark.parametrize("scheme", ["dark", "contrast"])
def test_colours_change_no_measure(make_glass: MakeGlass, qtbot: QtBot, scheme: str) -> None:
    glass = make_glass()
    glass.look(scheme, still=True)
    bring(qtbot, glass, view(EXAMPLES["in or not"].kiosk, BANK, WORDS))

    assert audit(glass.window, PORTRAIT.px_per_mm).faults == []


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_the_receipt_shows_its_number_as_bars(make_glass: MakeGlass, qtbot: QtBot, panel: Panel) -> None:
    glass = make_glass(panel)
    bring(qtbot, glass, view(EXAMPLES["receipt"].kiosk, BANK, WORDS))

    assert [bars.width() > 0 and bars.height() > 0 for bars in having(glass.window, "modules")] == [True]
