"""The languages of the screens: their names, their words, their letters."""

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtQml import QQmlEngine

from ui import assets

_LATIN = "Inter"  # and Greek and Cyrillic
_ARABIC = "Noto Sans Arabic UI"


class MissingWords(RuntimeError):
    """A catalogue of words is not there or cannot be read: the program is damaged."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language as the kiosk knows it.

    `name` is what its own speakers call it. `locale` is Qt's name for the way a time of
    day is written; all of them have the digits 0 to 9, as on the doors. `day` is the
    pattern of a date, Qt's and CLDR's d, MMM, yyyy.
    """

    code: str
    name: str
    locale: str
    day: str = "d MMM yyyy"
    rtl: bool = False


_ALL = (
    Language("en", "English", "en_GB"),
    Language("de", "Deutsch", "de_DE", "d. MMM yyyy"),
    Language("fr", "Français", "fr_FR"),
    Language("es", "Español", "es_ES"),
    Language("pl", "Polski", "pl_PL"),
    Language("it", "Italiano", "it_IT"),
    Language("nl", "Nederlands", "nl_NL"),
    Language("pt", "Português", "pt_PT", "d 'de' MMM 'de' yyyy"),
    Language("uk", "Українська", "uk_UA"),
    Language("ar", "العربية", "ar_001", rtl=True),
)
LANGUAGES = MappingProxyType({language.code: language for language in _ALL})


def load_letters() -> None:
    """Give Qt the letters that the fonts of the start have not. Twice is once.

    Choosing a language that needs them does it; a list of all languages by their own
    names must do it before it is shown.
    """
    if _ARABIC in QFontDatabase.families():
        return
    for file in sorted(assets.folder("fonts").glob("Noto*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    # Only then: a family that is not there would be looked for among the machine's own.
    QFont.insertSubstitution(_LATIN, _ARABIC)


class Languages:
    """The words on the glass of one engine. Nothing is read but the language that is chosen.

    English has a catalogue too: what the screens are written in has no plurals.
    """

    def __init__(self, engine: QQmlEngine, folder: Path | None = None) -> None:
        """Take the catalogues from `folder`, or from the program's own."""
        self._engine = engine
        self._folder = folder or assets.folder("translations")
        self._words = QTranslator(engine)
        self.chosen = ""
        """The code of the language that is shown; nothing until one is chosen."""

    def choose(self, code: str) -> Language:
        """Write every word on the glass in this language, at once, and return it.

        Raises KeyError for a code that is not in LANGUAGES, MissingWords where its words cannot be read.
        """
        language = LANGUAGES[code]
        if code != self.chosen:
            if language.rtl:
                load_letters()
            self._describe(language)
            self._speak(self._folder / f"locker-kiosk_{code}.qm")
            self.chosen = code
            self._engine.retranslate()
        return language

    def _speak(self, catalogue: Path) -> None:
        # Loading empties it first, so that no two languages are in memory.
        QCoreApplication.removeTranslator(self._words)
        if not self._words.load(str(catalogue)):
            raise MissingWords(f"{catalogue} holds no words")
        QCoreApplication.installTranslator(self._words)

    def _describe(self, language: Language) -> None:
        moments = self._engine.singletonInstance("LockerUI", "Moments")
        if not isinstance(moments, QObject):
            raise MissingWords("no singleton LockerUI.Moments")
        moments.setProperty("localeName", language.locale)
        moments.setProperty("dayPattern", language.day)
