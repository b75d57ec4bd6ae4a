"""Nothing on the glass flashes more than three times a second."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from tests.ui.audit_flashing import MOST_FLASHES, Frame, frame, most_flashes
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS
from ui.gallery.stage import Stage

UI = Path(__file__).parents[2] / "ui"
WATCHED_S = 2.2
EVERY_MS = 25
SLOWEST_HARMLESS_MS = 334
# What goes on by itself faster than three times a second, or in steps, and the picture it is watched in.
WATCHED = {"LitDoor": "open-collect"}
MOVING = ["open-collect", "open-deliver-opening", "busy-checking", "scan-more-time", "idle"]
ENDLESS = re.compile(r"Timer\s*\{(?P<timer>[^{}]*repeat:\s*true[^{}]*)\}|loops:\s*(?P<loops>Animation\.Infinite)")
INTERVAL = re.compile(r"interval:\s*(\d+)\s*$", re.MULTILINE)
FLASHER = """
import QtQuick
Rectangle {{
    width: 240; height: 240; color: on ? "{light}" : "#000"
    property bool on: false
    Timer {{ interval: {interval}; running: true; repeat: true; onTriggered: parent.on = !parent.on }}
}}
"""


def watched(qtbot: QtBot, window: QQuickWindow) -> list[Frame]:
    began, frames = time.monotonic(), list[Frame]()
    while (now := time.monotonic() - began) < WATCHED_S:
        frames.append(frame(now, window.grabWindow()))
        qtbot.wait(EVERY_MS)
    return frames


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    assert qtbot
    window = QQuickWindow()
    window.resize(240, 240)
    window.setVisible(True)
    yield window
    window.close()


@pytest.mark.parametrize(
    ("interval", "light", "verdict"),
    [(110, "#fff", "flashes"), (110, "#333", "does not"), (450, "#fff", "does not")],
    ids=["too often", "too faint to count", "seldom enough"],
)
def test_a_planted_flasher_is_found(
    qtbot: QtBot, window: QQuickWindow, interval: int, light: str, verdict: str
) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(FLASHER.format(interval=interval, light=light).encode(), QUrl("flasher.qml"))
    root = component.create()
    assert isinstance(root, QQuickItem), component.errorString()
    root.setParentItem(window.contentItem())

    found = most_flashes(watched(qtbot, window))
    assert ("flashes" if found > MOST_FLASHES else "does not") == verdict
    root.deleteLater()


@pytest.mark.parametrize("name", MOVING)
def test_no_screen_that_moves_flashes(qtbot: QtBot, name: str) -> None:
    picture = next(picture for picture in PICTURES if picture.name == name)
    stage = Stage(PANELS["1080x1920"], PICTURES[0])
    stage.show(picture)
    stage.move()
    frames = watched(qtbot, stage.window)
    stage.close()

    assert most_flashes(frames) <= MOST_FLASHES


@pytest.mark.parametrize(
    "file", sorted((UI / "LockerUI").glob("*.qml")) + sorted((UI / "screens").glob("*.qml")), ids=lambda file: file.stem
)
def test_what_goes_on_by_itself_is_slow_or_watched(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    all_endless = list(ENDLESS.finditer(source))
    assert len(all_endless) == len(re.findall(r"\b(?:repeat|loops):", source)), f"{file.name}: too intricate to be read"
    for endless in all_endless:
        interval = INTERVAL.search(endless["timer"] or "")
        slow = interval is not None and int(interval[1]) >= SLOWEST_HARMLESS_MS
        assert slow or file.stem in WATCHED, f"say in which picture {file.name} is watched"


def test_what_is_watched_is_there() -> None:
    assert set(WATCHED.values()) <= set(MOVING) <= {picture.name for picture in PICTURES}
    assert all((UI / "LockerUI" / f"{name}.qml").exists() for name in WATCHED)
