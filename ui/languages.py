"""The languages of the screens: their names, their words, their letters."""

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from ui import assets


class MissingWords(RuntimeError):
    """A catalogue of words is not there or cannot be read: the program is damaged."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language as the kiosk knows it: `name` is what its own speakers call it, `locale` what Qt does."""

    code: str
    name: str
    locale: str
    rtl: bool = False


LANGUAGES = MappingProxyType(
    {
        language.code: language
        for language in (
            Language("en", "English", "en_GB"),
            Language("de", "Deutsch", "de_DE"),
            Language("fr", "Français", "fr_FR"),
            Language("es", "Español", "es_ES"),
            Language("pl", "Polski", "pl_PL"),
            Language("it", "Italiano", "it_IT"),
            Language("nl", "Nederlands", "nl_NL"),
            Language("pt", "Português", "pt_PT"),
            Language("uk", "Українська", "uk_UA"),
            Language("ar", "العربية", "ar", rtl=True),
        )
    }
)


def catalogue(code: str) -> Path:
    """Return where the words of this language lie, compiled."""
    return assets.folder("translations") / f"locker-kiosk_{code}.qm"


class Languages:
    """The words on the glass of one engine. Nothing is read but the language that is chosen.

    English too has a catalogue: what the screens are written in has no plurals of its own.
    """

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._words = QTranslator(engine)
        self.spoken = ""
        """The code of the language that is shown; nothing until one is chosen."""

    def choose(self, code: str) -> Language:
        """Write every word on the glass in this language, at once. Raises KeyError for a code that is not there."""
        language = LANGUAGES[code]
        if code != self.spoken:
            # Loading empties it first, so that only one language is in memory.
            QCoreApplication.removeTranslator(self._words)
            if not self._words.load(str(catalogue(code))):
                raise MissingWords(f"{catalogue(code)} has no words")
            QCoreApplication.installTranslator(self._words)
            self.spoken = code
            self._engine.retranslate()
        return language
