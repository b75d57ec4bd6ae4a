"""A scanner that types: told from people by its speed. Knows keys as characters, and no toolkit.

Scanners leave 1 to 16 ms between keys and end with Enter or Tab; the fastest
people leave about 80 ms (facts.md 2.1).
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from hardware.scanners.connection import ScannerConnection
from hardware.scanners.framing import LONGEST, SHORTEST, Gate, clean

GAP_S = 0.035
_SUFFIXES = frozenset("\r\n\t")
_KEPT = LONGEST + 64


@dataclass(frozen=True, slots=True)
class Keys:
    """What became of keys: `typed` by a person and to be passed on unchanged, or a `scan`."""

    typed: str = ""
    scan: str | None = None


class KeyboardWedge:
    """Sorts the keys of a keyboard that people and a scanner share.

    A key is held back for at most `GAP_S` after the last one; then it is typing.
    A burst of at least four keys with a suffix is a scan, and is never passed on,
    not even when its text is refused or too long.
    """

    def __init__(self, prefix: str = "") -> None:
        """Take what the scanner types before each scan; with one, nothing else is taken for a scan."""
        self._prefix = prefix
        self._held = ""
        self._last_at = float("-inf")
        self._gate = Gate()

    @property
    def due(self) -> float | None:
        """When `waited` must be called at the latest, in the seconds of the keys; None when nothing is held."""
        return self._last_at + GAP_S if self._held else None

    def key(self, character: str, at: float) -> Keys:
        """Take one character, pressed at `at` seconds; return what is decided by it."""
        typed = self._let_go() if self.due is not None and at > self.due else ""
        self._last_at = at
        if character in _SUFFIXES:
            return self._ended(typed, character, at)
        # What is too long for a scan stays too long: the rest of it need not be kept.
        self._held = (self._held + character)[:_KEPT]
        return Keys(typed)

    def waited(self, at: float) -> Keys:
        """Take note that it is `at` seconds and no key has come; return what was typing."""
        return Keys(self._let_go()) if self.due is not None and at >= self.due else Keys()

    def _ended(self, typed: str, suffix: str, at: float) -> Keys:
        if len(self._held) < len(self._prefix) + SHORTEST or not self._held.startswith(self._prefix):
            return Keys(typed + self._let_go() + suffix)
        text = clean(self._held[len(self._prefix) :])
        self._held = ""
        return Keys(typed, text if text is not None and self._gate.lets(at) else None)

    def _let_go(self) -> str:
        held, self._held = self._held, ""
        # Nobody types so much so fast: a scan that lost its end, or a stuck key.
        return held if len(held) <= LONGEST else ""


def open_keyboard_scanner(connection: ScannerConnection) -> "KeyboardScanner":
    """Return the scanner that types on the kiosk's own keyboard input."""
    return KeyboardScanner(connection.prefix)


class KeyboardScanner:
    """A `Scanner` fed with keys by whoever sees them. Keys and `watch` belong to one thread."""

    def __init__(self, prefix: str = "") -> None:
        self._wedge = KeyboardWedge(prefix)
        self._scanned: Callable[[str], None] | None = None

    @property
    def due(self) -> float | None:
        """When `waited` must be called at the latest; see `KeyboardWedge.due`."""
        return self._wedge.due

    def key(self, character: str, at: float) -> str:
        """Take one character, pressed at `at` seconds; return what is to be passed on as typing."""
        return self._sorted(self._wedge.key(character, at))

    def waited(self, at: float) -> str:
        """Take note that it is `at` seconds; return what is to be passed on as typing."""
        return self._sorted(self._wedge.waited(at))

    async def watch(self, scanned: Callable[[str], None]) -> None:
        """Report the text of every scan, until cancelled."""
        self._scanned = scanned
        try:
            await asyncio.Event().wait()
        finally:
            self._scanned = None

    def _sorted(self, keys: Keys) -> str:
        if keys.scan is not None and self._scanned is not None:
            self._scanned(keys.scan)
        return keys.typed
