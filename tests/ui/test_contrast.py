"""Every word 7:1, every edge and mark 3:1 (WCAG 2): as declared by the schemes, and in the pixels of every picture."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication

from kiosk.brand import fault_of, shades
from tests.ui.audit import having
from tests.ui.audit_contrast import changed, contrast, faint
from ui.bridge import load_fonts
from ui.gallery.controls import ControlsStage
from ui.gallery.picture import Picture
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS, SCHEMES
from ui.gallery.stage import Dress, NeverShown, Stage
from ui.site import Brand

UPRIGHT = PANELS["1080x1920"]
ACCENT = "#5B2A86"
# By what lies under them, disabled controls as well.
WORDS = {
    "ground": ("ink", "inkSoft"),
    "surface": ("ink", "inkSoft", "danger"),
    "sunk": ("ink", "inkSoft"),
    "sign": ("signInk", "signSoft"),
    "signDoor": ("signInk",),
    "primary": ("onPrimary",),
    "primaryPressed": ("onPrimary",),
    "lit": ("onLit",),
    "danger": ("onDanger",),
    "dangerTint": ("danger", "ink"),
    "good": ("onGood",),
    "goodTint": ("good", "ink"),
    "warnTint": ("ink",),
    "infoTint": ("ink",),
    "staff": ("signInk", "signSoft"),
    "staffDoor": ("signInk",),
    "disabled": ("onDisabled",),
}
MARKS = {
    "ground": ("line", "primary", "danger", "litEdge", "focus"),
    "surface": ("line", "primary", "litEdge", "focus"),
    "sunk": ("line",),
    "sign": ("signLine", "lit"),
    "signDoor": ("signLine", "lit"),
    "staff": ("staffLine", "lit"),
    "staffDoor": ("staffLine",),
    "focusGap": ("focus",),
}
# The pictures of news differ in words, not in colours.
SEEN = [picture for picture in PICTURES if not picture.name.startswith("notice-") or picture.name.endswith("-close")]
PARTS = 'component Word: Text { font.family: "Inter"; font.pixelSize: 60; text: "Hello" }'
PLANTED = {
    "nothing": ("Word { color: '#000' }", []),
    "faint words": ("Word { color: '#777' }", ["faint"]),
    "words on two grounds": (
        "Item { Rectangle { width: 90; height: 99; color: '#555' } Word { color: '#000' } }",
        ["faint"],
    ),
    "words that are seen through": ("Word { color: '#000'; opacity: 0.4 }", ["faint"]),
    "words behind something": (
        "Item { Word { color: '#000' } Rectangle { width: 400; height: 99 } }",
        ["not drawn in its colour"],
    ),
    "words on their own colour": (
        "Item { Rectangle { width: 400; height: 99; color: '#000' } Word { color: '#000' } }",
        ["on its own colour"],
    ),
    "a faint edge": (
        "T.AbstractButton { width: 99; height: 99; background: Rectangle { border { width: 4; color: '#BBB' } } }",
        ["faint edge"],
    ),
    "a strong edge": (
        "T.AbstractButton { width: 99; height: 99; background: Rectangle { border { width: 4; color: '#444' } } }",
        [],
    ),
    "a disabled control": (
        "T.AbstractButton { width: 99; height: 99; enabled: false; background: Rectangle { color: '#EEE' } }",
        [],
    ),
    "faint words of a disabled control": (
        "T.AbstractButton { enabled: false; width: 299; height: 99; Word { color: '#666' } }",
        ["faint"],
    ),
}


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QQuickWindow]:
    assert qapp is not None
    load_fonts()
    window = QQuickWindow()
    window.resize(400, 300)
    window.setVisible(True)
    yield window
    window.close()


@pytest.mark.parametrize("qml", PLANTED)
def test_a_planted_colour_that_is_too_faint_is_found_and_no_other(window: QQuickWindow, qml: str) -> None:
    source, faults = PLANTED[qml]
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    text = f"import QtQuick\nimport QtQuick.Templates as T\nItem {{ x: 20; y: 20; {PARTS}\n{source} }}"
    component.setData(text.encode(), QUrl("planted.qml"))
    root = component.create()
    assert isinstance(root, QQuickItem), component.errorString()
    root.setParentItem(window.contentItem())

    assert [fault.partition(":")[0] for fault in faint(window.contentItem(), window.grabWindow())] == faults
    root.deleteLater()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("brand", [Brand(), Brand("Riverside", "", shades(ACCENT))], ids=["our own", "a site's accent"])
def test_the_roles_of_a_scheme_keep_their_distance(qapp: QApplication, scheme: str, brand: Brand) -> None:
    assert qapp is not None
    stage = Stage(UPRIGHT, PICTURES[0], brand)
    stage.dress(Dress(scheme))
    found = [
        (on, ground, contrast(_role(stage, on), _role(stage, ground)), least)
        for pairs, least in ((WORDS, 7), (MARKS, 3))
        for ground, all_on in pairs.items()
        for on in all_on
    ]
    stage.close()

    assert [(on, ground, ratio) for on, ground, ratio, least in found if ratio < least] == []


@pytest.mark.parametrize("scheme", ["dark", "contrast"])
@pytest.mark.parametrize("brand", [Brand(), Brand("Riverside", "", shades(ACCENT))], ids=["our own", "a site's accent"])
def test_nothing_coloured_outshines_the_lit_door_on_a_black_ground(
    qapp: QApplication, scheme: str, brand: Brand
) -> None:
    assert qapp is not None
    stage = Stage(UPRIGHT, PICTURES[0], brand)
    stage.dress(Dress(scheme))
    black, lit = QColor("#000000"), _role(stage, "lit")
    filled = {role: _role(stage, role) for role in ("primary", "primaryPressed", "danger", "good", "focus")}
    stage.close()

    coloured = {role: shade for role, shade in filled.items() if shade.hslSaturation() > 0}
    assert lit.hslSaturation() > 0
    assert [role for role, shade in coloured.items() if contrast(shade, black) >= contrast(lit, black)] == []


def _role(stage: Stage, role: str) -> QColor:
    context = qmlContext(stage.window)
    assert context is not None
    colour, _ = QQmlExpression(context, stage.window, f"Theme.c.{role}").evaluate()
    assert isinstance(colour, QColor)
    return colour


def test_the_accent_of_these_tests_is_one_the_kiosk_accepts() -> None:
    assert fault_of(ACCENT) == ""


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("panel", ["1080x1920", "1920x1080"])
def test_no_picture_has_a_colour_that_is_too_faint(qapp: QApplication, panel: str, scheme: str) -> None:
    assert qapp is not None
    stage = Stage(PANELS[panel], PICTURES[0])

    assert _faults(stage, scheme, SEEN) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_picture_in_a_sites_accent_has_a_colour_that_is_too_faint(qapp: QApplication, scheme: str) -> None:
    assert qapp is not None
    stage = Stage(UPRIGHT, PICTURES[0], Brand("Riverside", "", shades(ACCENT)))

    assert _faults(stage, scheme, SEEN[::4]) == []


def _faults(stage: Stage, scheme: str, pictures: Sequence[Picture]) -> list[str]:
    stage.dress(Dress(scheme))
    found: list[str] = []
    for picture in filter(stage.can_show, pictures):
        try:
            stage.show(picture)
        except NeverShown as error:
            found.append(f"{picture.name}: {error}")
            continue
        found += [f"{picture.name}: {fault}" for fault in faint(stage.window.contentItem(), stage.picture())]
    stage.close()
    return found


@pytest.mark.parametrize("scheme", ["dark", "contrast"])
def test_nothing_on_the_board_outshines_an_open_door_where_it_is_dark(qapp: QApplication, scheme: str) -> None:
    assert qapp is not None
    board = next(picture for picture in PICTURES if picture.name == "staff-board")
    stage = Stage(UPRIGHT, board)
    stage.dress(Dress(scheme))
    stage.show(board)
    faces = {str(item.property("state_")): item.property("color") for item in having(stage.window, "state_")}
    light = {state: contrast(face, QColor("black")) for state, face in faces.items()}
    stage.close()

    assert len(light) == 5
    assert max(light, key=light.__getitem__) == "open"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_focused_control_is_told_from_the_others_by_a_ring_of_three_to_one(qapp: QApplication, scheme: str) -> None:
    assert qapp is not None
    stage = ControlsStage(UPRIGHT, PICTURES[0])
    stage.dress(Dress(scheme))
    plain, focused = stage.at_rest(), stage.focused()
    weak: list[str] = []
    for item in stage.samples():
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        around = 2 * UPRIGHT.px_per_mm
        count, _ = changed(plain, focused, box.adjusted(-around, -around, around, around).toAlignedRect())
        if count < 2 * 2 * (box.width() + box.height()):  # WCAG 2.4.13: as much as an edge of two pixels
            weak.append(item.objectName())
    faults = faint(stage.controls, plain)
    stage.close()

    assert weak == []
    assert faults == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_control_stays_legible_under_the_finger(qapp: QApplication, scheme: str) -> None:
    assert qapp is not None
    stage = ControlsStage(UPRIGHT, PICTURES[0])
    stage.dress(Dress(scheme))
    faults = [
        f"{item.objectName()}: {fault}" for item, picture in stage.pressed_ones() for fault in faint(item, picture)
    ]
    stage.close()

    assert faults == []
