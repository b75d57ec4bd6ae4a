"""What helps the person at the glass: language, speech, large text, colours, low controls. It goes when they go."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from ui.languages import LANGUAGES, Languages, load_letters
from ui.machine import ScreenMachine
from ui.singletons import Singletons

SCHEMES = ("light", "dark", "contrast")
# What the voice is told, and what it does is heard, not seen.
VOICED = frozenset({"repeat", "slower", "faster", "quieter", "louder"})


@dataclass(frozen=True, slots=True)
class Chosen:
    """How the screens are now: what the site begins with, and what somebody changed since."""

    language: str = "en"
    speech: bool = False
    large: bool = False
    scheme: str = "light"
    low: bool = False
    keys_aloud: bool = False


class Assistance(QObject):
    """Holds what was chosen, and tells the screens and their state machine.

    `rest_s`: so many seconds after the last touch on the idle screen, what
    somebody chose there and left is taken back. Seconds; see `attended`.
    """

    turning = Signal()
    """The size of the words, or what must be within reach, is about to change: every screen is laid out anew."""
    changed = Signal()
    """Something was chosen, or taken back."""
    voiced = Signal(str)
    """One of `VOICED` was asked for."""

    def __init__(self, singletons: Singletons, languages: Languages, machine: ScreenMachine, parent: QObject) -> None:
        super().__init__(parent)
        self._singletons = singletons
        self._languages = languages
        self._machine = machine
        self._rest = Chosen()
        self._at_rest = True
        self.now = Chosen()
        """How the screens are now."""
        self._left = QTimer(self, singleShot=True, interval=45_000)
        self._left.timeout.connect(self.reset)

    def begin(
        self,
        *,
        scheme: str | None = None,
        languages: Sequence[str] | None = None,
        language: str | None = None,
        rest_s: float | None = None,
    ) -> None:
        """Say how every visit begins and which languages are offered; what is left out stays as it was.

        Raises KeyError for a language that is not there.
        """
        if languages is not None:
            offered = [{"code": code, "name": LANGUAGES[code].name} for code in languages]
            self._singletons.describe("Site", {"languages": offered})
        if rest_s is not None:
            self._left.setInterval(round(rest_s * 1000))
        self._rest = replace(self._rest, scheme=scheme or self._rest.scheme, language=language or self._rest.language)
        self._show(self._rest)

    def keep(self, language: str) -> None:
        """Let every visit begin in `language` from now on; the one that is on stays as it is. Raises KeyError."""
        self._rest = replace(self._rest, language=LANGUAGES[language].code)
        if self._at_rest:
            self._show(self._rest)

    @property
    def chosen(self) -> bool:
        """Whether somebody changed anything."""
        return self.now != self._rest

    def take(self, name: str, value: object) -> None:
        """Change what the cell `name` of the assistance bar stands for. An unknown one changes nothing."""
        match name, value:
            case "language", str(code) if code in LANGUAGES:
                self._show(replace(self.now, language=code))
            case "speech", bool(on):
                self._show(replace(self.now, speech=on))
            case "large", bool(on):
                self._show(replace(self.now, large=on))
            case "low", bool(on):
                self._show(replace(self.now, low=on))
            case "keys-aloud", bool(on):
                self._show(replace(self.now, keys_aloud=on))
            case "languages", _:
                load_letters()
            case "contrast", _:
                following = SCHEMES[(SCHEMES.index(self.now.scheme) + 1) % len(SCHEMES)]
                self._show(replace(self.now, scheme=following))
            case _:
                if name in VOICED:
                    self.voiced.emit(name)
        self.attended()

    def attended(self) -> None:
        """Note that somebody is here."""
        if self._at_rest and self.now != self._rest:
            self._left.start()

    def rests(self, *, at_rest: bool) -> None:
        """Take everything back when a visit ends; while one goes on, nothing is taken back however long it lasts."""
        if at_rest and not self._at_rest:
            self.reset()
        self._at_rest = at_rest
        if not at_rest:
            self._left.stop()

    def reset(self) -> None:
        """Take back all that was chosen."""
        self._left.stop()
        self._show(self._rest)

    def _show(self, chosen: Chosen) -> None:
        if chosen == self.now and self._languages.chosen:
            return
        if (chosen.large, chosen.low) != (self.now.large, self.now.low):
            self.turning.emit()
        self.now = chosen
        language = self._languages.choose(chosen.language)
        self._singletons.describe(
            "Theme",
            {
                "language": language.code,
                "rtl": language.rtl,
                "large": chosen.large,
                "low": chosen.low,
                "scheme": chosen.scheme,
            },
        )
        self._singletons.describe("Speech", {"on": chosen.speech, "keysAloud": chosen.keys_aloud})
        self._machine.assist(
            speech="speaking" if chosen.speech else "silent",
            text="large" if chosen.large else "normal",
            colours=chosen.scheme,
            reach="low" if chosen.low else "whole",
        )
        self.changed.emit()
