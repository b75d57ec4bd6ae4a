"""A program of its own that speaks: `mouth.py ENGINE`, told by lines of JSON, ended by the end of its input.

The library of the speech daemon waits for answers without a limit, and brings
its process down when the daemon goes away (libspeechd 0.11): neither may happen
to the kiosk. `ui.voice.QtVoice` starts this program and talks to it:

    {"say": TEXT, "language": CODE, "volume": 0 to 1, "rate": -1 to 1}
    {"stop": true}

and is told {"state": "ready" | "speaking" | "quiet" | "mute" | "error", ...}.
"""

import json
import os
import sys

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSocketNotifier
from PySide6.QtTextToSpeech import QTextToSpeech

_PIECE = 65_536


class Mouth(QObject):
    """Qt's text to speech, between standard input and output."""

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._rest = b""
        self._speech = QTextToSpeech(engine)
        self._speech.stateChanged.connect(self._on_state)
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        if self._speech.state() is QTextToSpeech.State.Error:
            tell(state="error", reason=self._speech.errorString())
        else:
            tell(state="ready")

    def _read(self) -> None:
        piece = os.read(0, _PIECE)
        if not piece:
            QCoreApplication.quit()
            return
        *lines, self._rest = (self._rest + piece).split(b"\n")
        orders = [json.loads(line) for line in lines]
        # Only the last one counts: it replaces whatever came before.
        if orders:
            self._obey(orders[-1])

    def _obey(self, order: dict[str, str | float]) -> None:
        self._speech.stop()
        if "say" not in order:
            return
        language = str(order["language"])
        locale = self._locale(QLocale(language))
        if locale is None:
            tell(state="mute", language=language)
            return
        self._speech.setLocale(locale)
        self._speech.setVolume(float(order["volume"]))
        self._speech.setRate(float(order["rate"]))
        self._speech.say(str(order["say"]))

    def _locale(self, usual: QLocale) -> QLocale | None:
        """Return the engine's locale for a language: the usual country's, else any, else None."""
        there = [locale for locale in self._speech.availableLocales() if locale.language() == usual.language()]
        return next((locale for locale in there if locale.territory() == usual.territory()), next(iter(there), None))

    def _on_state(self, state: QTextToSpeech.State) -> None:
        match state:
            case QTextToSpeech.State.Error:
                tell(state="error", reason=self._speech.errorString())
            case QTextToSpeech.State.Ready:
                tell(state="quiet")
            case _:
                tell(state="speaking", volume=self._speech.volume(), rate=self._speech.rate())


def tell(**facts: str | float) -> None:
    """Write one line to whoever started this program."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    application = QCoreApplication(sys.argv[:1])
    mouth = Mouth(sys.argv[1])
    application.exec()
