"""What says a sentence aloud, behind a port: Qt's text to speech in a program of its own."""

import json
import math
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import structlog
from PySide6.QtCore import QObject, QProcess, QTimer

from ui import assets

_log = structlog.get_logger("ui")
_RATES = (0.6, 0.8, 1.0, 1.25, 1.5, 1.75, 2.0)
_STEP = 0.1
_START_WITHIN_MS = (
    20_000  # a daemon that must be started first: 1 to 2 s, 14 s on a machine with ten times too much to do
)
_ANSWER_WITHIN_MS = 10_000
_CLOSE_WITHIN_MS = 1000
_IDLE_MS = 180_000
_AGAIN_S = 5.0


@dataclass(frozen=True, slots=True)
class Manner:
    """How it is said: volume from 0.1 to 1, rate as a factor of the voice's own, from 0.6 to 2."""

    volume: float = 0.7
    rate: float = 1.0

    def louder(self) -> "Manner":
        """Return the next louder manner; the loudest stays."""
        return replace(self, volume=min(1.0, round(self.volume + _STEP, 2)))

    def quieter(self) -> "Manner":
        """Return the next quieter manner; silence is not one of them, for nobody would find the way back."""
        return replace(self, volume=max(_STEP, round(self.volume - _STEP, 2)))

    def faster(self) -> "Manner":
        """Return the next faster manner; the fastest stays."""
        return replace(self, rate=next((rate for rate in _RATES if rate > self.rate), _RATES[-1]))

    def slower(self) -> "Manner":
        """Return the next slower manner; the slowest stays."""
        return replace(self, rate=next((rate for rate in reversed(_RATES) if rate < self.rate), _RATES[0]))


class Voice(Protocol):
    """Says one text at a time. Nothing here waits and nothing raises: a voice that fails is silent."""

    @property
    def speaking(self) -> bool:
        """Return whether something is being said."""

    def say(self, text: str, language: str, manner: Manner) -> None:
        """Say `text` instead of whatever is being said. In a language without a voice: be silent."""

    def hush(self) -> None:
        """Be silent at once."""

    def close(self) -> None:
        """Be silent for good."""


def speech_library() -> bool:
    """Return whether Qt's text to speech can be imported, without importing it."""
    from importlib.util import find_spec  # noqa: PLC0415 - asked once, after the first frame

    return find_spec("PySide6.QtTextToSpeech") is not None


class QtVoice(QObject):
    """Qt's text to speech, in a program of its own (`ui.mouth`), started when something is said first.

    A program that ends, or does not answer for 10 s (20 s at its start), is ended,
    and the next sentence after 5 s starts it anew; after three minutes of silence it ends by itself, and its
    memory is free.
    """

    def __init__(self, engine: str = "speechd", now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.state = ""
        """What the program told last: ready, speaking, quiet, mute or error; nothing before it is there."""
        self.manner = (0.0, 0.0)
        """The engine's own volume and rate while it spoke last."""
        self.starts = 0
        """How often the program was started."""
        self._engine = engine
        self._now = now
        self._mouth: QProcess | None = None
        self._waiting: tuple[str, str, Manner] | None = None
        self._owed = False
        self._not_before = -math.inf
        self._mute: set[str] = set()
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._on_late)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self.close)

    @property
    def speaking(self) -> bool:
        """Return whether something is being said, or is about to be."""
        return self._waiting is not None or self._owed or self.state == "speaking"

    @property
    def process_id(self) -> int:
        """Return the number of the program's process, 0 where there is none."""
        return int(self._mouth.processId()) if self._mouth is not None else 0

    def say(self, text: str, language: str, manner: Manner) -> None:
        """Say `text` instead of whatever is being said; until the program is there, only the last text waits."""
        if self._now() < self._not_before:
            return
        self._idle.stop()
        self._waiting = (text, language, manner)
        if self._mouth is None:
            self._start()
        elif self.state:
            self._begin()

    def hush(self) -> None:
        """Be silent at once."""
        if self.speaking and self.state:
            self._late.stop()
            self._send(stop=True)
        self._waiting = None
        self._owed = False

    def close(self) -> None:
        """Be silent, and end the program; one that hangs is killed after a second."""
        self._late.stop()
        self._idle.stop()
        mouth = self._forget()
        if mouth is not None:
            mouth.closeWriteChannel()
            mouth.waitForFinished(_CLOSE_WITHIN_MS)
            _end(mouth)

    def _start(self) -> None:
        self.starts += 1
        self._mouth = mouth = QProcess(self)
        mouth.setStandardErrorFile(QProcess.nullDevice())
        mouth.readyReadStandardOutput.connect(self._read)
        mouth.errorOccurred.connect(self._on_end)
        mouth.finished.connect(self._on_end)
        self._late.start(_START_WITHIN_MS)
        mouth.start(sys.executable, ["-P", str(assets.UI / "mouth.py"), self._engine])

    def _begin(self) -> None:
        if self._waiting is not None:
            (text, language, manner), self._waiting = self._waiting, None
            self._owed = True
            self._late.start(_ANSWER_WITHIN_MS)
            self._send(say=text, language=language, volume=manner.volume, rate=qt_rate(manner.rate))

    def _send(self, **order: str | float) -> None:
        if self._mouth is not None:
            self._mouth.write(json.dumps(order).encode() + b"\n")

    def _read(self) -> None:
        while self._mouth is not None and self._mouth.canReadLine():
            self._hear(json.loads(bytes(self._mouth.readLine().data())))

    def _hear(self, told: dict[str, str | float]) -> None:
        if told["state"] == "quiet" and self._owed:
            return  # what was said before has ended; the answer to the last order is still to come
        self.state = str(told["state"])
        self._late.stop()
        self._owed = False
        match self.state:
            case "error":
                self._give_up(str(told["reason"]))
            case "mute":
                self._note_mute(str(told["language"]))
            case "speaking":
                self.manner = float(told["volume"]), float(told["rate"])
            case _:
                pass
        if self._waiting is not None:
            self._begin()
        elif self.state not in ("speaking", ""):
            self._idle.start()

    def _note_mute(self, language: str) -> None:
        if language not in self._mute:
            self._mute.add(language)
            _log.warning("NoVoiceForLanguage", language=language, engine=self._engine)

    def _on_late(self) -> None:
        self._give_up("no answer")

    def _on_end(self) -> None:
        self._give_up("its program ended")

    def _give_up(self, reason: str) -> None:
        mouth = self._forget()
        if mouth is None:
            return
        _log.warning("SpeechFailed", engine=self._engine, reason=reason)
        self._late.stop()
        self._not_before = self._now() + _AGAIN_S
        _end(mouth)

    def _forget(self) -> QProcess | None:
        mouth, self._mouth = self._mouth, None
        self._waiting = None
        self._owed = False
        self.state = ""
        if mouth is not None:
            mouth.readyReadStandardOutput.disconnect(self._read)
            mouth.errorOccurred.disconnect(self._on_end)
            mouth.finished.disconnect(self._on_end)
        return mouth


def _end(mouth: QProcess) -> None:
    """Kill the program if it still runs; that takes a few milliseconds."""
    mouth.kill()
    mouth.waitForFinished(_CLOSE_WITHIN_MS)
    mouth.deleteLater()


def qt_rate(rate: float) -> float:
    """Return Qt's rate, -1 to 1, for a factor.

    By measure: espeak-ng under speech-dispatcher says a sentence about 2.6 times
    as fast at 1, and about half as fast at -1.
    """
    return (rate - 1) / 1.6 if rate >= 1 else (rate - 1) * 2
