"""In high contrast: what can be pressed has a whole edge or is filled, and nothing else has or is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication

from tests.ui.audit import uncovered
from tests.ui.audit_edges import EDGE_MM, disguised
from ui.gallery.controls import ControlsStage
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS
from ui.gallery.stage import Dress, NeverShown, Stage

CONTRAST = Dress("contrast")
FACE = "background: Rectangle { color: '#000'; border { width: 7; color: '#FFF' } }"
BUTTON = "T.AbstractButton { width: 200; height: 200; objectName: 'a'; "
PLANTED = {
    "a control with its edge": (BUTTON + FACE + "}", []),
    "a filled control": (BUTTON + "background: Rectangle { color: '#FE0' } }", []),
    "a control without an edge": (BUTTON + "background: Rectangle { color: '#000' } }", ["no whole edge"]),
    "an edge that is too thin": (BUTTON + FACE.replace("7", "5") + "}", ["no whole edge"]),
    "an edge that cannot be seen": (BUTTON + FACE.replace("#FFF", "#222") + "}", ["no whole edge"]),
    "a disabled control": (BUTTON + "enabled: false; background: Rectangle { color: '#000' } }", []),
    "a disabled control with an edge": (BUTTON + "enabled: false;" + FACE + "}", ["an edge though disabled"]),
    "a card with a rule": (
        "Rectangle { width: 200; height: 200; color: '#000'; Rectangle { width: 14; height: 200; color: '#FFF' } }",
        [],
    ),
    "a card with an edge": (
        "Rectangle { width: 200; height: 200; color: '#000'; border { width: 2; color: '#FFF' } }",
        ["looks like a control"],
    ),
    "a filled card": ("Rectangle { width: 200; height: 200; color: '#FE0' }", ["looks like a control"]),
}


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QQuickWindow]:
    assert qapp is not None
    window = QQuickWindow()
    window.resize(400, 300)
    window.setVisible(True)
    yield window
    window.close()


@pytest.mark.parametrize("qml", PLANTED)
def test_a_planted_control_that_is_none_is_found_and_no_other(window: QQuickWindow, qml: str) -> None:
    source, faults = PLANTED[qml]
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    text = f"import QtQuick\nimport QtQuick.Templates as T\nItem {{ {source} }}"
    component.setData(text.encode(), QUrl("planted.qml"))
    root = component.create()
    assert isinstance(root, QQuickItem), component.errorString()
    root.setParentItem(window.contentItem())

    assert [fault.partition(":")[0] for fault in disguised(root, px_per_mm=10)] == faults
    root.deleteLater()


def test_every_control_is_told_from_every_card_in_high_contrast(qapp: QApplication) -> None:
    assert qapp is not None
    stage = ControlsStage(PANELS["1080x1920"], PICTURES[0])
    stage.dress(CONTRAST)
    stage.at_rest()
    faults = disguised(stage.controls, stage.panel.px_per_mm)
    stage.close()

    assert faults == []


def test_a_plate_with_the_edge_of_a_control_is_found(qapp: QApplication) -> None:
    assert qapp is not None
    stage = ControlsStage(PANELS["1080x1920"], PICTURES[0])
    stage.dress(CONTRAST)
    stage.at_rest()
    plates = [item for item in uncovered(stage.controls) if item.metaObject().className().startswith("DoorPlate")]
    for plate in plates:
        QQmlProperty.write(plate, "border.width", round(EDGE_MM * stage.panel.px_per_mm))
    faults = disguised(stage.controls, stage.panel.px_per_mm)
    stage.close()

    assert {fault.partition(" of ")[0] for fault in faults} == {"looks like a control: DoorPlate"}


@pytest.mark.parametrize("change", [("border.width", 2), ("radius", 20)])
def test_paper_with_an_edge_or_round_corners_is_found(qapp: QApplication, change: tuple[str, int]) -> None:
    assert qapp is not None
    stage = Stage(PANELS["1024x600"], PICTURES[0])
    stage.dress(CONTRAST)
    stage.show(next(picture for picture in PICTURES if picture.name == "receipt"))
    [ticket] = [
        item for item in uncovered(stage.window.contentItem()) if item.metaObject().className().startswith("Ticket")
    ]
    paper = max(ticket.childItems(), key=lambda item: item.height())
    before = disguised(ticket, stage.panel.px_per_mm)
    QQmlProperty.write(paper, "border.color", "#C3D0CA")
    QQmlProperty.write(paper, *change)
    after = disguised(ticket, stage.panel.px_per_mm)
    stage.close()

    assert (before, after) == ([], ["looks like a control: QQuickRectangle of Ticket"])


@pytest.mark.parametrize("panel", ["1080x1920", "1024x600"])
def test_no_picture_has_a_card_that_looks_like_a_control_in_high_contrast(qapp: QApplication, panel: str) -> None:
    assert qapp is not None
    stage = Stage(PANELS[panel], PICTURES[0])
    stage.dress(CONTRAST)
    found: list[str] = []
    for picture in filter(stage.can_show, PICTURES):
        try:
            stage.show(picture)
        except NeverShown as error:
            found.append(f"{picture.name}: {error}")
            continue
        found += [f"{picture.name}: {fault}" for fault in disguised(stage.window.contentItem(), stage.panel.px_per_mm)]
    stage.close()

    assert found == []
