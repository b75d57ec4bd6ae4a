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
    """Keeps a scanner that babbles from flooding the kiosk.

    What is the same scan once more is for the kiosk's border to say: it hears all scanners together.
    """

    def __init__(self) -> None:
        self._let_through: deque[float] = deque(maxlen=_PER_WINDOW)

    def lets(self, at: float) -> bool:
        """Return whether a scan at `at` seconds counts: not when ten were let through within the last second."""
        if len(self._let_through) == _PER_WINDOW and at - self._let_through[0] < _WINDOW_S:
            return False
        self._let_through.append(at)
        return True
