"""Waits for a person: first in silence, then asking "more time?" with a count-down."""

import asyncio
import math
from collections.abc import Callable

from kiosk.flows.events import Event, PatienceOver
from kiosk.flows.site import Patience


class Waiting:
    """The one timer of the state the kiosk is in."""

    def __init__(self, post: Callable[[Event], None], attention: Callable[[float | None], None]) -> None:
        """Post PatienceOver to `post`; tell `attention` the whole seconds left, or None when nothing runs out."""
        self._post = post
        self._attention = attention
        self._turn = 0
        self._patience: Patience | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._asking = False

    def state(self, turn: int, patience: Patience | None) -> None:
        """Wait as `turn` asks; the same turn with the same patience waits on undisturbed."""
        if (turn, patience) != (self._turn, self._patience):
            self._turn, self._patience = turn, patience
            self.attend()

    def attend(self) -> None:
        """Start over: somebody is here."""
        self.stop()
        if self._patience is not None:
            end = asyncio.get_running_loop().time() + self._patience.attentive + self._patience.asking
            self._later(self._patience.attentive, end)

    def finish(self) -> None:
        """End the wait now, as silence would: "more time?" was answered with no. Unasked, it changes nothing."""
        if self._asking:
            self.stop()
            self._post(PatienceOver(self._turn))

    def stop(self) -> None:
        """Wait for nobody."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._asking:
            self._asking = False
            self._attention(None)

    def _later(self, seconds: float, end: float) -> None:
        self._timer = asyncio.get_running_loop().call_later(seconds, self._tick, end)

    def _tick(self, end: float) -> None:
        left = end - asyncio.get_running_loop().time()
        if left <= 0.01:  # noqa: PLR2004  # a timer may be early by the clock's resolution
            self.stop()
            self._post(PatienceOver(self._turn))
            return
        self._asking = True
        self._attention(float(math.ceil(left - 0.01)))
        self._later(min(1.0, left), end)
