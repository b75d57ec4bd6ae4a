"""The audit itself must be able to fail: each fault, planted, is found and nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication

from tests.ui.audit import audit
from ui.bridge import load_fonts

# A word and a target without fault; each planted fault changes one thing.
PARTS = """
    component Word: Text { font.family: "Inter"; font.pixelSize: 70 }
    component Target: T.AbstractButton {
        width: 200; height: 200; objectName: "a"
        Accessible.role: Accessible.Button; Accessible.name: "A"
    }
"""
PLANTED = {
    "nothing": ("Target {}", []),
    "cut": ("Word { text: 'Much too long for this'; width: 100; elide: Text.ElideRight }", ["cut"]),
    "small": ("Word { text: 'Small'; font.pixelSize: 40 }", ["small"]),
    "off the glass": ("Word { text: 'Hello'; x: 900 }", ["off the glass"]),
    "clipped": ("Item { clip: true; width: 40; height: 90; Word { text: 'Hello' } }", ["out of its holder"]),
    "out of its card": (
        "Rectangle { radius: 9; width: 40; height: 40; Word { text: 'Hello' } }",
        ["out of its holder"],
    ),
    "aligned right": ("Word { text: 'Hello'; width: 1010; horizontalAlignment: Text.AlignRight }", ["off the glass"]),
    "words on words": ("Item { Word { text: 'Yes' } Word { text: 'No'; x: 9 } }", ["words on words"]),
    "a glyph is no word": ("Word { text: '\\ue000'; font.pixelSize: 9 }", []),
    "an invisible word": ("Word { text: 'Small'; font.pixelSize: 40; visible: false }", []),
    "small target": ("Target { height: 190 }", ["small target"]),
    "target off the glass": ("Target { y: 700 }", ["target off the glass"]),
    "overlapping targets": ("Item { Target {} Target { x: 190; objectName: 'b' } }", ["overlapping targets"]),
    "one name twice": ("Item { Target {} Target { x: 300 } }", ["object name twice"]),
    "unspoken": ("T.AbstractButton { width: 200; height: 200; objectName: 'a' }", ["no spoken name or role"]),
    "nameless": ("Target { objectName: '' }", ["no object name"]),
    "disabled target": ("Target { width: 9; height: 9; enabled: false }", []),
}


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QQuickWindow]:
    assert qapp is not None
    load_fonts()
    window = QQuickWindow()
    window.resize(1000, 800)
    window.setVisible(True)
    yield window
    window.close()


@pytest.mark.parametrize("qml", PLANTED)
def test_a_planted_fault_is_found_and_no_other(window: QQuickWindow, qml: str) -> None:
    source, faults = PLANTED[qml]
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    text = f"import QtQuick\nimport QtQuick.Templates as T\nItem {{ {PARTS} {source} }}"
    component.setData(text.encode(), QUrl("planted.qml"))
    root = component.create()
    assert isinstance(root, QQuickItem), component.errorString()
    root.setParentItem(window.contentItem())
    window.grabWindow()

    assert [fault.partition(":")[0] for fault in audit(window, px_per_mm=10).faults] == faults
    root.deleteLater()
