"""The words of the assistance bar stay clear of the edges of their cells."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from tests.ui.audit import visible
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS
from ui.gallery.stage import Dress, Stage
from ui.languages import LANGUAGES

_ROOM_MM = 1.65  # 2 mm, but where a language's words are as long as Dutch ones
_SIGN_MM = 11.0  # of a cell whose sign stands before its word


@pytest.mark.parametrize("panel", PANELS)
def test_large_words_stay_clear_of_the_edges_in_every_language(qapp: QApplication, panel: str) -> None:
    assert qapp is not None
    stage = Stage(PANELS[panel], PICTURES[0])
    tight: list[str] = []
    for language in LANGUAGES:
        stage.dress(Dress(large=True, language=language))
        stage.show(PICTURES[0])
        cells = [item for item in visible(stage.window.contentItem()) if item.property("wordWidth") is not None]
        assert len(cells) >= 3
        tight += [f"{language} {cell.objectName()}" for cell in cells if _room_mm(cell, stage) < _ROOM_MM]
    stage.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert tight == []


def _room_mm(cell: QQuickItem, stage: Stage) -> float:
    needed = cell.property("wordWidth") / stage.panel.px_per_mm + (_SIGN_MM if cell.property("inLine") else 0)
    return float(cell.width() / stage.panel.px_per_mm - needed) / 2
