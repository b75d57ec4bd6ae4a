"""What is heard and felt instead of seen, typed: speech, sounds, a tactile keypad; and what is refused of it."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Annotated

from kiosk.config.kinds import Between, SomeOf, Switch, Text

KEYS: tuple[str, ...] = (
    *("Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown"),
    *("Return", "Enter", "Select", "Escape", "Back", "Forward", "Tab", "Backtab", "Insert", "Backspace", "Delete"),
    *("Menu", "Help", "Pause", "Print", "ScrollLock"),
    *("VolumeUp", "VolumeDown", "VolumeMute", "MediaPlay", "MediaNext", "MediaPrevious"),
    *(f"F{number}" for number in range(1, 36)),
)
"""The keys a keypad may have, by Qt's names. None types a sign: those belong to the scanner and to what is typed."""

PadKeys = Annotated[tuple[str, ...], SomeOf(KEYS, or_none=True)]


@dataclass(frozen=True, slots=True)
class SpeechSettings:
    """[speech]: the screens can be heard. Volume and rate are what every visit begins with."""

    enabled: Annotated[bool, Switch()] = True
    engine: Annotated[str, Text("a name in small letters", r"[a-z]{1,20}")] = "speechd"
    volume: Annotated[float, Between(0.1, 1, "where 1 is the loudest")] = 0.7
    rate: Annotated[float, Between(0.6, 2, "times the voice's own rate")] = 1.0
    headset: Annotated[str, Text()] = ""


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """[sounds]: short sounds beside the screens."""

    enabled: Annotated[bool, Switch()] = True
    volume: Annotated[float, Between(0, 1, "where 1 is the loudest")] = 1.0
    tick_s: Annotated[float, Between(0, 600, "seconds, 0: no ticking")] = 30.0


@dataclass(frozen=True, slots=True)
class KeypadSettings:
    """[keypad]: the keys of a tactile keypad; one that repeats within `again_s` is one press."""

    enabled: Annotated[bool, Switch()] = True
    again_s: Annotated[float, Between(0, 2, "seconds")] = 0.1
    previous: PadKeys = ("Left", "F21")
    next: PadKeys = ("Right", "F22")
    up: PadKeys = ("Up", "F18")
    down: PadKeys = ("Down", "F19")
    enter: PadKeys = ("Return", "Enter", "Select", "F20")
    repeat: PadKeys = ("F23", "Home")
    louder: PadKeys = ("VolumeUp", "PageUp")
    quieter: PadKeys = ("VolumeDown", "PageDown")
    faster: PadKeys = ("F24",)
    slower: PadKeys = ("F14",)
    speech: PadKeys = ("F17", "Help")
    headset_in: PadKeys = ("F15",)
    headset_out: PadKeys = ("F16",)

    def keys(self) -> dict[str, tuple[str, ...]]:
        """Return the keys of each meaning; nothing where there is no keypad."""
        meanings = [entry.name for entry in fields(self) if entry.name not in ("enabled", "again_s")]
        return {name: getattr(self, name) for name in meanings} if self.enabled else {}


def faults_of_keypad(keypad: KeypadSettings) -> Iterator[str]:
    """Yield one line for each key that would mean two things."""
    first: dict[str, str] = {}
    for meaning, keys in keypad.keys().items():
        for key in keys:
            earlier = first.setdefault(key, meaning)
            if earlier != meaning:
                yield f"keypad.{meaning}: {key} is a key of keypad.{earlier} too"
