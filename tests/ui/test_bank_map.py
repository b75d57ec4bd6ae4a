"""The bank on the glass: true to scale, legible up to 200 lockers, never mirrored."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.colour import Colour
from tests.ui.audit import having, visible
from tests.ui.banks import BANKS, grid
from tests.ui.conftest import MakeGlass, bring
from ui.bank import Drawing
from ui.bridge import Glass
from ui.site import LANDSCAPE, PORTRAIT, Panel
from ui.view import Flow, View

PANELS = {
    "15.6 in upright": PORTRAIT,
    "15.6 in lying": LANDSCAPE,
    "10.1 in": Panel(1280, 800, 217.0),
    "10.1 in, coarse": Panel(1024, 600, 222.0),
}
CAP_PER_EM = 0.727  # Inter


def open_door(unit: str) -> View:
    door: dict[str, object] = {"job": "collect", "unit": unit, "phase": "open", "wish": "none", "notice": ""}
    return View(Flow.PICKUP, "OpenDoor", door | {"parcels": 1, "canSayShut": False})


def ids(bank: Drawing) -> list[str]:
    return [str(door["id"]) for door in bank.doors if not door["screen"]]


def far(bank: Drawing) -> str:
    """Return a locker that is neither first nor last."""
    return ids(bank)[int(len(ids(bank)) * 0.62)]


def walls(glass: Glass) -> list[QQuickItem]:
    """Return the drawing of the bank, if there is one on the glass."""
    return [item for item in having(glass.window, "laid") if item.isVisible()]


def parts(glass: Glass) -> list[QQuickItem]:
    """Return the drawings of the bank and of the part under the lens."""
    return having(glass.window, "strips")


def strips(glass: Glass) -> Iterator[tuple[QQuickItem, QRectF, list[str]]]:
    """Return what numbers there are: the item, where it is, and its numbers from the top."""
    for part in parts(glass):
        for item in visible(part):
            if item.property("strip") is not None:
                yield item, scene(item), str(item.property("text")).split("\n")


def lit_doors(glass: Glass) -> list[QQuickItem]:
    return having(glass.window, "beating")


def scene(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def theme(glass: Glass, **facts: object) -> None:
    glass.singletons.describe("Theme", facts)


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
@pytest.mark.parametrize("name", BANKS)
def test_numbers_are_legible_apart_and_inside_their_doors(
    make_glass: MakeGlass, qtbot: QtBot, name: str, panel: Panel, *, large: bool
) -> None:
    bank = BANKS[name]
    glass = make_glass(panel, bank=bank)
    theme(glass, large=large)
    bring(qtbot, glass, open_door(far(bank)))

    boxes = []
    for item, box, _ in strips(glass):
        cap = item.property("font").pixelSize() * CAP_PER_EM / panel.px_per_mm
        assert cap >= (7.25 if large else 4.75)
        assert item.property("contentWidth") <= item.width()
        assert item.property("lineHeight") >= item.property("font").pixelSize() * CAP_PER_EM * 1.2
        boxes.append(box)
    for one, other in combinations(boxes, 2):
        shared = one.intersected(other)
        assert min(shared.width(), shared.height()) <= 1


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE], ids=["upright", "lying"])
@pytest.mark.parametrize("name", BANKS)
def test_every_bank_shows_the_lit_doors_neighbours_by_number(
    make_glass: MakeGlass, qtbot: QtBot, name: str, panel: Panel
) -> None:
    bank = BANKS[name]
    glass = make_glass(panel, bank=bank)
    for unit in (ids(bank)[0], far(bank), ids(bank)[-1]):
        bring(qtbot, glass, open_door(unit))

        shown = [number for _, _, numbers in strips(glass) for number in numbers]
        assert unit not in shown
        assert len(shown) == len(set(shown)) >= 5
        assert [door.property("number") for door in lit_doors(glass) if door.property("numbered")] == [unit]


@pytest.mark.parametrize("name", ["6", "36"])
def test_a_bank_whose_numbers_all_fit_has_no_lens(make_glass: MakeGlass, qtbot: QtBot, name: str) -> None:
    glass = make_glass(bank=BANKS[name])
    bring(qtbot, glass, open_door("2"))

    shown = {number for _, _, numbers in strips(glass) for number in numbers}
    assert shown == set(ids(BANKS[name])) - {"2"}
    assert len(parts(glass)) == 1


@pytest.mark.parametrize("name", ["20 by 10", "8 by 25"])
def test_the_bracket_on_the_small_bank_shows_where_the_lens_is(make_glass: MakeGlass, qtbot: QtBot, name: str) -> None:
    bank = BANKS[name]
    glass = make_glass(bank=bank)
    bring(qtbot, glass, open_door(far(bank)))

    small, lens = sorted(parts(glass), key=lambda part: float(part.property("scaled")))
    window = lens.property("part")
    lit = next(door for door in bank.doors if door["id"] == far(bank))
    for at, size in (("x", "w"), ("y", "h")):
        start, length = float(str(lit[at])), float(str(lit[size]))
        low = window.x() if at == "x" else window.y()
        high = low + (window.width() if at == "x" else window.height())
        assert low - 0.001 <= start
        assert start + length <= high + 0.001
    assert float(small.property("scaled")) < float(lens.property("scaled"))
    assert len(lit_doors(glass)) == 2


@pytest.mark.parametrize("name", BANKS)
def test_doors_are_drawn_to_scale(make_glass: MakeGlass, qtbot: QtBot, name: str) -> None:
    bank = BANKS[name]
    glass = make_glass(bank=bank)
    bring(qtbot, glass, open_door(far(bank)))

    for part in parts(glass):
        across, down = float(part.property("scaled")), float(part.property("high"))
        assert across / down == pytest.approx(bank.aspect)
        doors = [item for item in visible(part) if item.property("door") is not None]
        assert len(doors) == len(ids(bank))
        shape = next(iter(bank.doors))
        gap = 2 * int(part.property("half"))
        for door in doors:
            assert door.width() + gap == pytest.approx(float(str(shape["w"])) * across, abs=1.01)
            assert door.height() + gap == pytest.approx(float(str(shape["h"])) * down, abs=1.01)


def test_right_to_left_mirrors_the_words_but_never_the_wall(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=BANKS["20 by 10"])
    bring(qtbot, glass, open_door("125"))
    before = [(numbers, box) for _, box, numbers in strips(glass)]
    theme(glass, rtl=True)
    glass.window.grabWindow()

    assert [(numbers, box) for _, box, numbers in strips(glass)] == before
    assert before[0][1].x() < before[-1][1].x()


def test_a_map_too_low_to_read_is_not_drawn(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=BANKS["36"])
    bring(qtbot, glass, open_door("5"))
    place = walls(glass)[0].parentItem()
    stage = place.parentItem() if place else None
    assert stage is not None

    stage.setHeight(29 * PORTRAIT.px_per_mm)

    assert walls(glass) == []


def test_an_open_doors_leaf_stands_ajar(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=BANKS["36"])
    bring(qtbot, glass, open_door("5"))
    opening = {**open_door("5").props, "phase": "opening"}

    (lit,) = lit_doors(glass)
    qtbot.waitUntil(lambda: lit.property("swing") == pytest.approx(0.2))
    leaf = next(item for item in visible(lit) if item.property("narrow") is not None)
    assert leaf.isVisible()
    assert leaf.width() < lit.width() / 2
    bring(qtbot, glass, View(Flow.PICKUP, "OpenDoor", opening))
    qtbot.waitUntil(lambda: not leaf.isVisible())


def luminance(lit: QObject) -> float:
    colour = lit.property("color")
    assert isinstance(colour, QColor)
    return Colour.parse(colour.name()).luminance


def test_the_lit_door_breathes_calmly_and_never_goes_out(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=BANKS["36"])
    glass.look("light")
    bring(qtbot, glass, open_door("5"))
    (lit,) = lit_doors(glass)
    base = Colour.parse("#FFB71B").luminance
    seen: list[float] = []
    qtbot.waitUntil(lambda: bool(lit.property("beating")))

    steps = int(lit.property("steps"))
    signal = getattr(lit, "stepChanged", None)
    assert signal is not None
    signal.connect(lambda: seen.append(luminance(lit)))
    qtbot.waitUntil(lambda: len(seen) >= steps, timeout=10_000)

    assert min(seen) == pytest.approx(base * 0.88, rel=0.02)
    assert max(seen) == pytest.approx(base * 1.12, rel=0.02)
    turns = sum((b - a) * (c - b) < 0 for a, b, c in zip(seen, seen[1:], seen[2:], strict=False))
    assert turns <= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_moves_where_a_site_wants_it_still_or_in_high_contrast(
    make_glass: MakeGlass, qtbot: QtBot, scheme: str
) -> None:
    glass = make_glass(bank=BANKS["36"])
    glass.look(scheme, still=True)
    bring(qtbot, glass, open_door("5"))
    still = [door.property("beating") for door in lit_doors(glass)]
    glass.look("contrast")
    glass.window.grabWindow()

    assert still == [False]
    assert [door.property("beating") for door in lit_doors(glass)] == [False]


def test_only_one_of_two_lit_doors_breathes(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=BANKS["20 by 10"])
    glass.look("light")
    bring(qtbot, glass, open_door("125"))

    qtbot.waitUntil(lambda: [bool(door.property("beating")) for door in lit_doors(glass)].count(True) == 1)


def test_lockers_within_reach_are_marked_for_those_who_sit(make_glass: MakeGlass, qtbot: QtBot) -> None:
    bank = grid(6, 6)
    glass = make_glass(bank=bank)
    bring(qtbot, glass, open_door("5"))
    before = len(having(glass.window, "modelData"))
    theme(glass, low=True)
    glass.window.grabWindow()

    within = [door["id"] for door in bank.doors if door.get("reach") == "within"]
    assert len(having(glass.window, "modelData")) - before == len(within) == 12


def shut_doors(glass: Glass) -> list[QQuickItem]:
    return [item for item in visible(glass.window.contentItem()) if item.objectName() == "shut-door"]


def test_the_door_just_closed_is_marked_and_not_lit(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=grid(6, 6))
    bring(qtbot, glass, View(Flow.PICKUP, "Taken", {"unit": "5", "opened": True, "remaining": []}))
    taken = shut_doors(glass)
    said = [item.property("text") for door in taken for item in visible(door)]
    names = {part.property("color").name() for part in taken}

    bring(qtbot, glass, open_door("5"))
    [lit] = lit_doors(glass)
    assert said == ["5"]
    assert names & {lit.property("color").name()} == set()
    assert shut_doors(glass) == []


def test_where_a_further_door_is_lit_the_one_before_it_is_not_marked(make_glass: MakeGlass, qtbot: QtBot) -> None:
    glass = make_glass(bank=grid(6, 6))
    bring(qtbot, glass, View(Flow.PICKUP, "Taken", {"unit": "5", "opened": True, "remaining": ["7"]}))

    assert shut_doors(glass) == []
    assert len(lit_doors(glass)) > 0
