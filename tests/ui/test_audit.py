"""The audit itself must be able to fail: each fault, planted, is found and nothing else."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication

from tests.ui.audit import Audit, audit, named
from ui.bridge import load_fonts
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS
from ui.gallery.stage import Dress, Stage
from ui.languages import load_letters

# A word, a target and a key without fault; each planted fault changes one thing. A millimetre is ten pixels.
PARTS = """
    component Word: Text { font.family: "Inter"; font.pixelSize: 70 }
    component Target: T.AbstractButton {
        width: 150; height: 150; objectName: "a"
        Accessible.role: Accessible.Button; Accessible.name: "A"
    }
    component Pad: Target { width: 200; height: 200; objectName: "key-a" }
    component Sheet: Rectangle { property bool up: true; width: 1000; height: 800 }
"""
PLANTED = {
    "nothing": ("Target {}", []),
    "cut": ("Word { text: 'Much too long for this'; width: 100; elide: Text.ElideRight }", ["cut"]),
    "too wide": ("Word { text: 'Unbreakable'; width: 300; wrapMode: Text.WordWrap }", ["cut"]),
    "too many lines": (
        "Word { text: 'One and two and three'; width: 300; wrapMode: Text.WordWrap; maximumLineCount: 1 }",
        ["cut"],
    ),
    "a word broken": ("Word { text: 'Paketschließfach'; width: 300; wrapMode: Text.Wrap }", ["broken word"]),
    "a word broken anywhere": (
        "Word { text: 'Open itself'; width: 260; wrapMode: Text.WrapAnywhere }",
        ["broken word"],
    ),
    "a word with a hyphen": ("Word { text: 'Paket-schließfach'; width: 420; wrapMode: Text.Wrap }", []),
    "a word with a soft hyphen": ("Word { text: 'Paket\\u00adschließfach'; width: 420; wrapMode: Text.Wrap }", []),
    "words between lines": ("Word { text: 'Open the door now'; width: 300; wrapMode: Text.Wrap }", []),
    "a number broken": ("Word { text: '00340434161094000018'; width: 420; wrapMode: Text.Wrap }", ["broken word"]),
    "a number in groups": ("Word { text: '0034 0434 1610 9400'; width: 420; wrapMode: Text.Wrap }", []),
    "a number at its hyphen": ("Word { text: 'A001-\\u200b4821'; width: 260; wrapMode: Text.Wrap }", []),
    "a typed number broken": (
        "Word { objectName: 'typed'; text: '1Z999AA10123'; width: 420; wrapMode: Text.Wrap }",
        ["broken word"],
    ),
    "what is typed may break": (
        ("Word { objectName: 'typed'; text: 'ABCDEFGHIJKLMN'; width: 420; wrapMode: Text.WrapAnywhere }"),
        [],
    ),
    "small": ("Word { text: 'Small'; font.pixelSize: 65 }", ["small"]),
    "just large enough": ("Word { text: 'Small'; font.pixelSize: 66 }", []),
    "small in Cyrillic": ("Word { text: 'Мало'; font.pixelSize: 65 }", ["small"]),
    "small in Arabic": ("Word { text: 'اختر لغة'; font.pixelSize: 60 }", ["small"]),
    "a letter of no font": ("Word { text: 'Open \\u6f22' }", ["no letter shipped"]),
    "off the glass": ("Word { text: 'Hello'; x: 900 }", ["off the glass"]),
    "clipped": ("Item { clip: true; width: 40; height: 90; Word { text: 'Hello' } }", ["out of its holder"]),
    "out of its card": (
        "Rectangle { radius: 9; width: 40; height: 40; Word { text: 'Hello' } }",
        ["out of its holder"],
    ),
    "below its card": (
        (
            "Rectangle { radius: 9; width: 400; height: 90;"
            "  Word { text: 'Hello'; height: 300; verticalAlignment: Text.AlignBottom } }"
        ),
        ["out of its holder"],
    ),
    "aligned right": ("Word { text: 'Hello'; width: 1010; horizontalAlignment: Text.AlignRight }", ["off the glass"]),
    "words on words": ("Item { Word { text: 'Yes' } Word { text: 'No'; x: 9 } }", ["words on words"]),
    "words beside words": (
        (
            "Item { Word { text: 'Yes'; width: 400 }"
            "  Word { text: 'No'; width: 400; horizontalAlignment: Text.AlignRight } }"
        ),
        [],
    ),
    "a card under a target": (
        "Item { Rectangle { property color tint; width: 300; height: 160 } Target { y: 158 } }",
        ["card under a target"],
    ),
    "a card above a target": (
        "Item { Rectangle { property color tint; width: 300; height: 160 } Target { y: 160 } }",
        [],
    ),
    "a card that looks like a button": (
        (
            "Item { Rectangle { property color tint; color: '#123456'; radius: 9; width: 300; height: 160 }"
            "  Target { y: 300; Item { property color face: '#123456' } } }"
        ),
        ["card like a button"],
    ),
    "a card with a button on it": (
        (
            "Rectangle { property color tint; color: '#123456'; radius: 9; width: 300; height: 300;"
            "  Target { Item { property color face: '#123456' } } }"
        ),
        [],
    ),
    "words on a sign": (
        "Item { Word { text: 'Yes' } Text { text: '\\ue000'; width: 90; height: 90 } }",
        ["words on a sign"],
    ),
    "words under a target": ("Item { Word { text: 'Yes' } Target {} }", ["words under a target"]),
    "words of a target": ("Target { Word { text: 'A' } }", []),
    "a glyph is no word": ("Word { text: '\\ue000'; font.pixelSize: 9 }", []),
    "an invisible word": ("Word { text: 'Small'; font.pixelSize: 40; visible: false }", []),
    "under a sheet": ("Item { Word { text: 'Small'; font.pixelSize: 40 } Target {} Sheet { Target {} } }", []),
    "on a sheet": ("Sheet { Word { text: 'Small'; font.pixelSize: 40 } }", ["small"]),
    "small target": ("Target { height: 148 }", ["small target"]),
    "small key": ("Pad { width: 198 }", ["small target"]),
    "target off the glass": ("Target { y: 700 }", ["target off the glass"]),
    "overlapping targets": ("Item { Target {} Target { x: 140; objectName: 'b' } }", ["overlapping targets"]),
    "close targets": ("Item { Target {} Target { x: 173; objectName: 'b' } }", ["close targets"]),
    "close below": ("Item { Target {} Target { y: 170; objectName: 'b' } }", ["close targets"]),
    "targets far enough apart": ("Item { Target {} Target { x: 175; objectName: 'b' } }", []),
    "close keys": ("Item { Pad {} Pad { x: 208; objectName: 'key-b' } }", ["close targets"]),
    "keys far enough apart": ("Item { Pad {} Pad { x: 210; objectName: 'key-b' } }", []),
    "a key close to another target": ("Item { Pad {} Target { x: 210 } }", ["close targets"]),
    "one name twice": ("Item { Target {} Target { x: 300 } }", ["object name twice"]),
    "unspoken": ("T.AbstractButton { width: 200; height: 200; objectName: 'a' }", ["no spoken name or role"]),
    "nameless": ("Target { objectName: '' }", ["no object name"]),
    "disabled target": ("Target { width: 9; height: 9; enabled: false }", []),
}
Plant = Callable[[str], None]


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QQuickWindow]:
    assert qapp is not None
    load_fonts()
    load_letters()
    window = QQuickWindow()
    window.resize(1000, 800)
    window.setVisible(True)
    yield window
    window.close()


@pytest.fixture
def plant(window: QQuickWindow) -> Iterator[Plant]:
    engine = QQmlEngine()

    def make(source: str) -> None:
        component = QQmlComponent(engine)
        text = f"import QtQuick\nimport QtQuick.Templates as T\nItem {{ {PARTS} {source} }}"
        component.setData(text.encode(), QUrl("planted.qml"))
        root = component.create()
        assert isinstance(root, QQuickItem), component.errorString()
        root.setParent(window)
        root.setParentItem(window.contentItem())
        window.grabWindow()

    yield make
    engine.deleteLater()


def kinds(found: Audit) -> list[str]:
    return [fault.partition(":")[0] for fault in found.faults]


@pytest.mark.parametrize("qml", PLANTED)
def test_a_planted_fault_is_found_and_no_other(window: QQuickWindow, plant: Plant, qml: str) -> None:
    source, faults = PLANTED[qml]
    plant(source)

    assert kinds(audit(window, px_per_mm=10)) == faults


def test_large_text_is_measured_against_its_own_limit(window: QQuickWindow, plant: Plant) -> None:
    plant("Word { text: 'Hello'; font.pixelSize: 99 }")

    assert kinds(audit(window, px_per_mm=10, large=True)) == ["small"]


@pytest.mark.parametrize(
    ("y", "px_per_mm", "faults"),
    [(479, 4.0, []), (475, 4.0, ["target too high"]), (0, 10.0, [])],
    ids=["in the lowest 40 %", "above it", "on a glass that is all within reach"],
)
def test_a_target_above_the_lowest_part_is_found(
    window: QQuickWindow, plant: Plant, y: int, px_per_mm: float, faults: list[str]
) -> None:
    plant(f"Target {{ y: {y} }}")

    assert kinds(audit(window, px_per_mm, low=True)) == faults


def test_words_too_near_the_edge_of_their_button_are_found(qapp: QApplication) -> None:
    assert qapp is not None
    stage = Stage(PANELS["1024x600"], PICTURES[0])
    stage.dress(Dress())
    stage.show(next(picture for picture in PICTURES if picture.name == "idle"))
    button = named(stage.window, "return")
    near = [fault for fault in audit(stage.window, stage.panel.px_per_mm).faults if fault.startswith("near")]
    button.setHeight(button.height() * 0.3)

    found = [fault for fault in audit(stage.window, stage.panel.px_per_mm).faults if fault.startswith("near")]
    stage.close()

    assert near == []
    assert [fault.split(":")[0] for fault in found] == ["near its button's edge"]
    assert "return" in found[0]
