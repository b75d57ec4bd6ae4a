"""Every touch and key on the glass, before any screen gets it."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QKeyEvent, QPointerEvent

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_ENDS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
_BETWEEN = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})


@dataclass(frozen=True, slots=True)
class Calm:
    """What keeps a hurried or trembling hand from touching what it did not mean (ui/design.md section 4).

    Seconds after a screen change in which touches do nothing; seconds in which
    the same place does not count twice; how near, in pixels, is the same place.
    """

    settle_s: float = 0.4
    again_s: float = 0.3
    near_px: float = 55.0


class Touches(QObject):
    """Watches a window: says when somebody is there, and keeps back touches that cannot be meant.

    `attended` is called for every press and key, also one that is kept back.
    `key` gets the text of every key and the time in seconds; when it returns
    True the screens do not get the key (a scanner that types like a keyboard).
    `felt` is called for every press of a finger before anything else happens;
    `pad` gets the code of every key before `key` does, its text, and whether it
    repeats by itself, and keeps it from everybody else by returning True.
    `wake` uncovers a dark glass; a touch for which it returns True does nothing
    else, and nor does what follows it too soon.
    """

    def __init__(self, calm: Calm, now: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.attended: Callable[[], None] = lambda: None
        self.key: Callable[[str, float], bool] = lambda _text, _time: False
        self.felt: Callable[[], None] = lambda: None
        self.pad: Callable[[int, str, bool], bool] = lambda _code, _text, _held: False
        self.wake: Callable[[], bool] = lambda: False
        self._calm = calm
        self._now = now
        self._changed = -math.inf
        self._pressed = -math.inf
        self._place = QPointF()
        self._keeping_back = False
        self._waking = False

    def screen_changed(self) -> None:
        """Start the time in which touches do nothing."""
        self._changed = self._now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Return True for what the screens must not get."""
        kind = event.type()
        if kind in _PRESSES and isinstance(event, QPointerEvent):
            self.felt()
            self.attended()
            self._waking = self.wake()
            self._keeping_back = self._waking or self._cannot_be_meant(event.points()[0].position())
            return self._keeping_back
        if kind in _BETWEEN:
            return self._keeping_back
        if kind in _ENDS:
            kept, self._keeping_back = self._keeping_back, False
            if self._waking:
                self._waking = False
                self.screen_changed()
            return kept
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.attended()
            self.wake()
            if self.pad(event.key(), event.text(), event.isAutoRepeat()):
                return True
            return self.key(event.text(), self._now())
        return super().eventFilter(watched, event)

    def _cannot_be_meant(self, place: QPointF) -> bool:
        now = self._now()
        if now - self._changed < self._calm.settle_s:
            return True
        apart = place - self._place
        again = now - self._pressed < self._calm.again_s and math.hypot(apart.x(), apart.y()) < self._calm.near_px
        if not again:
            self._pressed, self._place = now, place
        return again
