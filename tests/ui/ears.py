"""A glass with somebody listening: what is said is written down instead."""

from dataclasses import dataclass, field

from PySide6.QtQuick import QQuickItem

from tests.ui.audit import having, is_target, visible
from ui.bridge import Glass
from ui.voice import Manner


@dataclass
class ToldVoice:
    """A voice that writes down what it is told; it goes on speaking until it is hushed or `end` is called."""

    told: list[tuple[str, str, Manner]] = field(default_factory=list)
    speaking: bool = False
    hushed: int = 0
    closed: bool = False

    def say(self, text: str, language: str, manner: Manner) -> None:
        self.told.append((text, language, manner))
        self.speaking = True

    def hush(self) -> None:
        self.speaking = False
        self.hushed += 1

    def close(self) -> None:
        self.closed = True

    def end(self) -> None:
        """Come to the end of the text."""
        self.speaking = False

    @property
    def texts(self) -> list[str]:
        return [text for text, _, _ in self.told]

    @property
    def last(self) -> str:
        return self.told[-1][0] if self.told else ""


def focused(glass: Glass) -> QQuickItem | None:
    """Return the control that has the focus and shows it, or None."""
    item = glass.window.activeFocusItem()
    return item if item is not None and item.property("visualFocus") is True else None


def name_of(item: QQuickItem | None) -> str:
    return item.objectName() if item is not None else ""


def controls(glass: Glass) -> list[QQuickItem]:
    """Return what keys must reach: the enabled controls of the sheet that is up, else of page and bar."""
    return [item for item in visible(sheet(glass) or glass.window.contentItem()) if is_target(item)]


def sheet(glass: Glass) -> QQuickItem | None:
    """Return the uppermost sheet that is up, or None."""
    up = [item for item in having(glass.window, "heading") if item.property("up") is True]
    return up[-1] if up else None


def page(glass: Glass) -> QQuickItem:
    """Return the page that is on the glass."""
    return having(glass.window, "toldPrivately")[0]


def speak(glass: Glass, *, on: bool) -> None:
    """Touch the cell that starts and ends speech."""
    glass.assistance.take("speech", on)
