"""The lobby's window: what stands, lies and can go wrong around the kiosk of the demonstration."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from ui import assets
from ui.bank import Drawing
from ui.bridge import load_fonts
from ui.singletons import BrokenScreens


@dataclass(frozen=True, slots=True)
class Card:
    """Something to hold under the scanner. `kind` is "label", "badge" or "code"; `text` is what the scanner reads."""

    kind: str
    title: str
    note: str
    text: str


@dataclass(frozen=True, slots=True)
class Mishap:
    """A switch: its name, its words, and whether it is on."""

    name: str
    title: str
    on: bool = False


class Hands(Protocol):
    """What a person in the lobby can do."""

    def door(self, unit: str) -> None:
        """Push this locker's door."""

    def scan(self, text: str) -> None:
        """Hold this under the scanner."""

    def switch(self, name: str, *, on: bool) -> None:
        """Let a mishap happen, or end it."""


class Lobby(QObject):
    """The window beside the kiosk. Raises BrokenScreens when its QML cannot be loaded."""

    def __init__(self, bank: Drawing, hands: Hands, place: tuple[int, int, int, int]) -> None:
        super().__init__()
        load_fonts()
        self._engine = QQmlApplicationEngine(self)
        self._engine.addImportPath(str(assets.UI))
        self._engine.load(QUrl.fromLocalFile(str(assets.UI / "lobby" / "Lobby.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise BrokenScreens("Lobby.qml gave no window")
        self.window = roots[0]
        self.window.setGeometry(*place)
        self._set("doors", list(bank.doors))
        self._set("aspect", bank.aspect)
        self._hands = hands
        self._connect("doorPressed", lambda unit: hands.door(str(unit)))
        self._connect("scanned", lambda text: hands.scan(str(text)))
        self._connect("switched", lambda name, on: hands.switch(str(name), on=bool(on)))

    def open(self) -> None:
        """Put the window on the display."""
        self.window.setVisible(True)

    def picture(self, kiosk: QQuickWindow, path: Path) -> None:
        """Save what is on the kiosk's glass and this lobby, side by side. Raises OSError when it cannot be written."""
        left, right = kiosk.grabWindow(), self.window.grabWindow()
        left = left.scaledToHeight(right.height(), Qt.TransformationMode.SmoothTransformation)
        both = QImage(left.width() + right.width(), right.height(), QImage.Format.Format_RGB32)
        painter = QPainter(both)
        painter.drawImage(0, 0, left)
        painter.drawImage(left.width(), 0, right)
        painter.end()
        if not both.save(str(path)):
            raise OSError(f"cannot write {path}")

    def close(self) -> None:
        """Take the window off the display."""
        self.window.close()
        self._engine.deleteLater()

    def doors(self, ajar: Sequence[str], filled: Sequence[str]) -> None:
        """Draw these lockers open, and these with a parcel inside."""
        self._set("openDoors", list(ajar))
        self._set("filled", list(filled))

    def cards(self, cards: Sequence[Card]) -> None:
        """Lay these out to be scanned."""
        self._set("cards", [asdict(card) for card in cards])

    def mishaps(self, mishaps: Sequence[Mishap]) -> None:
        """Offer these switches."""
        self._set("switches", [asdict(mishap) for mishap in mishaps])

    def hand(self, words: str) -> None:
        """Say what the person holds; nothing when the words are empty."""
        self._set("hand", words)

    def _set(self, name: str, value: object) -> None:
        if not self.window.setProperty(name, value):
            raise BrokenScreens(f"Lobby.qml has no property {name}")

    def _connect(self, name: str, slot: Callable[..., None]) -> None:
        signal = getattr(self.window, name, None)
        if signal is None:
            raise BrokenScreens(f"Lobby.qml has no signal {name}")
        signal.connect(slot)
