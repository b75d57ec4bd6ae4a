"""When which sound is played: at touches, at changes of the view, and while a door stands open."""

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.cues import Cue, cue, ticks
from ui.sounds import Sounds
from ui.view import View

if TYPE_CHECKING:
    from ui.bridge import Glass

_EVERY_MS = 1000


class Sounding(QObject):
    """Plays what is heard beside the words. `speaking` is asked first: no sound is ever over speech."""

    def __init__(self, glass: "Glass", sounds: Sounds, tick_s: float, speaking: Callable[[], bool]) -> None:
        """Take how many seconds an open door ticks at most; 0: not at all."""
        super().__init__(glass)
        self._glass = glass
        self._sounds = sounds
        self._speaking = speaking
        self._until = -math.inf
        self._left = self._ticks = math.ceil(tick_s * 1000 / _EVERY_MS)
        self._asking = False
        self._doors: frozenset[str] = frozenset()
        self._clock = QTimer(self, interval=_EVERY_MS)
        self._clock.timeout.connect(self._tick)
        glass.viewed.connect(self._on_viewed)
        # By name: no type checker knows the signals that QML declares.
        getattr(glass.window, "moreTimeLeftChanged").connect(self._on_more_time)  # noqa: B009
        getattr(glass.window, "closeDoorsChanged").connect(self._on_doors)  # noqa: B009

    def remaining_s(self) -> float:
        """Return for how many seconds a sound can still be heard."""
        return max(0.0, self._until - time.monotonic())

    def touched(self) -> None:
        """Tick softly at a touch; whoever listens to speech does not need it."""
        if not self._glass.assistance.now.speech:
            self._play(Cue.TOUCH)

    def close(self) -> None:
        """Play no more."""
        self._clock.stop()
        self._sounds.close()

    def _play(self, sound: Cue | None) -> None:
        if sound is not None and not self._speaking():
            self._until = max(self._until, time.monotonic() + self._sounds.play(sound))

    def _on_viewed(self, before: View, now: View) -> None:
        self._play(cue(before, now))
        if not ticks(now):
            self._clock.stop()
        elif not ticks(before):
            self._left = self._ticks
            self._clock.start()

    def _tick(self) -> None:
        if self._left <= 0:
            self._clock.stop()
            return
        self._left -= 1
        self._play(Cue.TICK)

    def _on_doors(self) -> None:
        doors = frozenset(self._glass.doors_left_open)
        more, self._doors = doors - self._doors, doors
        if more:
            QTimer.singleShot(0, self, self._alarm)

    def _alarm(self) -> None:
        # The screen that may have come with the same news has a sound of its own.
        if self._doors and not self.remaining_s():
            self._play(Cue.REFUSED)

    def _on_more_time(self) -> None:
        asking = int(self._glass.window.property("moreTimeLeft")) > 0
        if asking and not self._asking:
            self._play(Cue.MORE_TIME)
        self._asking = asking
