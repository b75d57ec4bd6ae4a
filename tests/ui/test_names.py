"""Whatever can be pressed says what it is, and can have the focus of the keys."""

import unicodedata
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from tests.ui.audit import PRESSED, is_target, uncovered
from ui.gallery.picture import Picture
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS
from ui.gallery.stage import Dress, Stage


@pytest.fixture(scope="module", params=["1080x1920", "1024x600"])
def stage(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Stage]:
    assert qapp is not None
    stage = Stage(PANELS[request.param], PICTURES[0])
    stage.dress(Dress(large=True))
    yield stage
    stage.close()


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_every_target_has_a_role_a_name_and_can_have_the_focus(stage: Stage, picture: Picture) -> None:
    if not stage.can_show(picture):
        assert picture.folded
        return
    stage.show(picture)
    faults = [fault for item in targets(stage) if (fault := fault_of(item))]

    assert faults == []
    # A sheet may say again what a cell under it says: both do the same.
    names = [name_of(item) for item in targets(stage)]
    assert "sheet" in picture.window or len(set(names)) == len(names)


def targets(stage: Stage) -> list[QQuickItem]:
    return [item for item in uncovered(stage.window.contentItem()) if is_target(item)]


def name_of(item: QQuickItem) -> str:
    spoken = QAccessible.queryAccessibleInterface(item)
    return spoken.text(QAccessible.Text.Name) if spoken else ""


def fault_of(item: QQuickItem) -> str:
    spoken, name = QAccessible.queryAccessibleInterface(item), name_of(item)
    if spoken is None or spoken.role() not in PRESSED:
        return f"{item.objectName()}: no role of something that can be pressed"
    if not name.strip() or any(unicodedata.category(sign) in {"Co", "Cc"} for sign in name):
        return f"{item.objectName()}: no name that can be spoken: {name!r}"
    if not item.activeFocusOnTab():
        return f"{item.objectName()}: cannot have the focus of the keys"
    return ""
