"""What says a sentence aloud, behind a port: Qt's text to speech on a thread of its own, or nothing."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import structlog
from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, QObject, Qt, QThread, QTimer

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_log = structlog.get_logger("ui")
_RATES = (0.6, 0.8, 1.0, 1.25, 1.5, 1.75, 2.0)
_STEP = 0.1
_OPEN_WITHIN_MS = 10_000  # a daemon that must be started first takes 2 to 3 s
_AGAIN_S = 30.0


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
    """Qt's text to speech. The library is imported, and the engine started, when something is said first.

    The engine lives on a thread of its own and is only ever sent messages: the
    speech daemon's library waits for answers without a limit, and a daemon that
    hangs (seen with speech-dispatcher 0.11 while it ends itself) would hang the
    kiosk. An engine that fails or does not start within 10 s is left alone for
    30 s; then the next sentence tries again.
    """

    def __init__(self, engine: str = "speechd", now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._engine = engine
        self._now = now
        self._speech: QTextToSpeech | None = None
        self._thread: QThread | None = None
        self._ready = False
        self._waiting: tuple[str, str, Manner] | None = None
        self._not_before = -math.inf
        self.tries = 0
        """How often the engine was started."""
        self._mute: set[str] = set()
        self._speaking = False
        self._late = QTimer(self, singleShot=True, interval=_OPEN_WITHIN_MS)
        self._late.timeout.connect(self._on_late)

    @property
    def speaking(self) -> bool:
        """Return whether something is being said, or is about to be."""
        return self._speaking or self._waiting is not None

    @property
    def state(self) -> str:
        """Return the engine's state by Qt's name; "None" before there is one."""
        return self._speech.state().name if self._ready and self._speech is not None else "None"

    @property
    def manner(self) -> tuple[float, float]:
        """Return the engine's own volume and rate, as Qt counts them."""
        return (self._speech.volume(), self._speech.rate()) if self._speech is not None else (0.0, 0.0)

    def say(self, text: str, language: str, manner: Manner) -> None:
        """Say `text` instead of whatever is being said; until the engine has started, only the last text waits."""
        if self._now() < self._not_before:
            return
        self._waiting = (text, language, manner)
        if self._ready:
            self._begin()
        elif not self._late.isActive():
            self._open()

    def hush(self) -> None:
        """Be silent at once."""
        self._waiting = None
        if self._ready and self._speaking:
            self._tell("stop")

    def close(self) -> None:
        """Be silent, and end the engine's thread; one that hangs in the daemon's library is cut off."""
        self._late.stop()
        self._ready = False
        self._waiting = None
        if self._thread is None:
            return
        if self._speech is not None:
            self._tell("stop")
            self._tell("deleteLater")
        self._thread.quit()
        if not self._thread.wait(1000):
            self._thread.terminate()
            self._thread.wait(1000)
        self._thread = self._speech = None

    def _open(self) -> None:
        self.tries += 1
        self._late.start()
        if self._speech is None and not self._make():
            return
        # Sent even when the engine is there but failed: it is then made anew.
        self._tell("setEngine", Q_ARG("QString", self._engine))

    def _make(self) -> bool:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - 7 MB that most visits never need
        except ImportError as error:
            self._give_up(str(error))
            return False
        if self._engine not in QTextToSpeech.availableEngines():
            self._give_up(f"Qt has no speech engine {self._engine}; is libspeechd installed?")
            return False
        self._speech = QTextToSpeech("none")
        self._thread = QThread()
        self._thread.setObjectName("speech")
        self._speech.moveToThread(self._thread)
        self._speech.engineChanged.connect(self._on_engine, Qt.ConnectionType.QueuedConnection)
        self._speech.stateChanged.connect(self._on_state, Qt.ConnectionType.QueuedConnection)
        self._thread.start()
        return True

    def _begin(self) -> None:
        if self._speech is None or self._waiting is None:
            return
        (text, language, manner), self._waiting = self._waiting, None
        locale = self._locale(language)
        if locale is None:
            self.hush()
            return
        self._speaking = True
        self._tell("stop")
        self._tell("setLocale", Q_ARG("QLocale", locale))
        self._tell("setVolume", Q_ARG("double", manner.volume))
        self._tell("setRate", Q_ARG("double", qt_rate(manner.rate)))
        self._tell("say", Q_ARG("QString", text))

    def _locale(self, language: str) -> QLocale | None:
        """Return the voice's locale for a language: the usual country's, else any; None, noted once, without one."""
        there = self._speech.availableLocales() if self._speech is not None else []
        usual = QLocale(language)
        mine = [locale for locale in there if locale.language() == usual.language()]
        if mine:
            return next((locale for locale in mine if locale.territory() == usual.territory()), mine[0])
        if language not in self._mute:
            self._mute.add(language)
            _log.warning("NoVoiceForLanguage", language=language, engine=self._engine)
        return None

    def _tell(self, name: str, *arguments: object) -> None:
        QMetaObject.invokeMethod(self._speech, name, Qt.ConnectionType.QueuedConnection, *arguments)  # type: ignore[call-overload] # the stubs want ten arguments

    def _on_engine(self, engine: str) -> None:
        if engine == self._engine and self._late.isActive():
            self._late.stop()
            self._ready = True
            self._begin()

    def _on_state(self, state: "QTextToSpeech.State") -> None:
        self._speaking = state.name in ("Speaking", "Synthesizing")
        if state.name == "Error" and self._ready:
            self._give_up("the engine failed")

    def _on_late(self) -> None:
        self._give_up(f"{self._engine} did not start within {_OPEN_WITHIN_MS // 1000} s")

    def _give_up(self, reason: str) -> None:
        self._late.stop()
        self._ready = self._speaking = False
        self._waiting = None
        self._not_before = self._now() + _AGAIN_S
        _log.warning("SpeechFailed", reason=reason)


def qt_rate(rate: float) -> float:
    """Return Qt's rate, -1 to 1, for a factor.

    By measure: espeak-ng under speech-dispatcher says a sentence about 2.6 times
    as fast at 1, and about half as fast at -1.
    """
    return (rate - 1) / 1.6 if rate >= 1 else (rate - 1) * 2
