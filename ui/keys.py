"""The tactile keypad: which key of it means what."""

import math
import time
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt


class Meaning(StrEnum):
    """What a key of the keypad asks for; the names are those of the section [keypad]."""

    PREVIOUS = "previous"
    NEXT = "next"
    UP = "up"
    DOWN = "down"
    ENTER = "enter"
    REPEAT = "repeat"
    LOUDER = "louder"
    QUIETER = "quieter"
    FASTER = "faster"
    SLOWER = "slower"
    SPEECH = "speech"
    HEADSET_IN = "headset_in"
    HEADSET_OUT = "headset_out"


class UnknownKey(ValueError):
    """There is no key of this name, or it types a sign and is no key of a keypad."""


def table(named: Mapping[str, Sequence[str]]) -> dict[int, Meaning]:
    """Return the meaning of each key code of Qt, from keys by Qt's names without "Key_". Raises UnknownKey."""
    return {code(name): Meaning(meaning) for meaning, names in named.items() for name in names}


def code(name: str) -> int:
    """Return Qt's code of a key. Raises UnknownKey."""
    key = getattr(Qt.Key, f"Key_{name}", None)
    # Qt gives the keys that type nothing codes of their own, above all of Unicode.
    if not isinstance(key, Qt.Key) or key.value < Qt.Key.Key_Escape.value:
        raise UnknownKey(name)
    return key.value


class Keypad:
    """Takes the keys of the keypad out of all keys.

    `meant` is called for each press of one; held keys do not repeat, and the same
    key within `again_s` is one press (EN 301 549 5.7, 5.8). `scanning` is asked
    with the time in seconds whether a scanner that types is in the middle of a
    scan: its Return is then no Enter.
    """

    def __init__(
        self, keys: Mapping[int, Meaning], again_s: float = 0.1, now: Callable[[], float] = time.monotonic
    ) -> None:
        self.meant: Callable[[Meaning], None] = lambda _meaning: None
        self.scanning: Callable[[float], bool] = lambda _at: False
        self._keys = keys
        self._again_s = again_s
        self._now = now
        self._last: tuple[Meaning | None, float] = (None, -math.inf)

    def pressed(self, key: int, *, held: bool = False) -> bool:
        """Take a key by its code; return True when nobody else must have it. `held`: it repeats by itself."""
        meaning = self._keys.get(key)
        now = self._now()
        if meaning is None or self.scanning(now):
            return False
        last, at = self._last
        if held or (meaning is last and now - at < self._again_s):
            return True
        self._last = meaning, now
        self.meant(meaning)
        return True
