"""Where a scan begins and ends, and what of it is text. Pure: time comes in as seconds.

Scanners end a scan with CR, LF, CR LF or ETX, or with nothing but quiet
(facts.md 2.2); some put an AIM identifier before it (2.4).
"""

import re
from collections import deque

QUIET_S = 0.05
SHORTEST = 4
LONGEST = 128

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_ENDS = frozenset(b"\r\n\x03")
_START = 0x02
_KEPT = LONGEST + 64  # an identifier and some control characters may come on top
_REPEAT_S = 1.5
_WINDOW_S = 1.0
_PER_WINDOW = 10


def clean(raw: str) -> str | None:
    """Return the text of a scan without AIM identifier and control characters; None when it cannot be one.

    A character outside ASCII refuses the whole scan: dropping it would make
    another number of it.
    """
    text = "".join(character for character in raw if character.isprintable() or not character.isascii())
    text = text.strip()
    if identifier := _AIM.match(text):
        text = text[identifier.end() :].lstrip()
    return text if text.isascii() and SHORTEST <= len(text) <= LONGEST else None


class Framer:
    """Cuts what a scanner sends into scans. Bad bytes never raise; a scan too long is dropped whole."""

    def __init__(self, prefix: str = "") -> None:
        """Drop `prefix`, which the scanner puts before each scan."""
        self._prefix = prefix
        self._unended = bytearray()

    @property
    def waits(self) -> bool:
        """Whether a scan has begun, so that quiet would end it."""
        return bool(self._unended)

    def feed(self, piece: bytes) -> list[str]:
        """Take what came; return the scans that have ended."""
        texts = []
        for byte in piece:
            if byte in _ENDS:
                texts += self.finish()
            elif byte == _START:
                self.drop()
            elif len(self._unended) < _KEPT:  # beyond, it is too long already
                self._unended.append(byte)
        return texts

    def finish(self) -> list[str]:
        """End the scan: it has been quiet for `QUIET_S`. Return it, if it is one."""
        text = clean(self._unended.decode("latin-1").removeprefix(self._prefix))
        self.drop()
        return [text] if text is not None else []

    def drop(self) -> None:
        """Forget half a scan: the scanner was unplugged."""
        self._unended.clear()


class Gate:
    """Keeps a scanner that repeats itself or babbles from flooding the kiosk."""

    def __init__(self) -> None:
        self._last = ""
        self._last_at = float("-inf")
        self._let_through: deque[float] = deque(maxlen=_PER_WINDOW)

    def lets(self, text: str, at: float) -> bool:
        """Return whether `text`, scanned at `at` seconds, counts.

        Not when it is the last one again within 1.5 s of its last appearance, nor
        when ten others were let through within the last second.
        """
        repeated = text == self._last and at - self._last_at < _REPEAT_S
        self._last, self._last_at = text, at
        babbling = len(self._let_through) == _PER_WINDOW and at - self._let_through[0] < _WINDOW_S
        if repeated or babbling:
            return False
        self._let_through.append(at)
        return True
