import os
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAccessible, QFontDatabase, QRawFont
from PySide6.QtQml import QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.config.settings import PlaceSettings
from tests.ui.audit import visible
from tests.ui.catalogue import FOLDER, FORMS, Entry, entries, existing, faults, path_of
from tests.ui.conftest import MakeGlass, bring
from tests.ui.examples import BANK, EXAMPLES, WORDS
from ui import assets
from ui.bridge import Glass
from ui.languages import LANGUAGES, Languages, MissingWords, load_letters
from ui.views import view

INTER = [assets.folder("fonts") / f"Inter-{weight}.otf" for weight in ("Medium", "SemiBold", "Bold")]
ARABIC = [assets.folder("fonts") / f"NotoSansArabicUI-{weight}.ttf" for weight in ("Regular", "Bold")]
UNDRAWN = "\n\u00ad\u200e\u200f\u2066\u2067\u2068\u2069"
SIGNS = re.compile(r"[\W\d_]*|[A-Z]|[\ue000-\uf8ff]|\d+:\d\d|[A-Z0-9]{2,4}")


def update(folder: Path, *codes: str) -> None:
    """Bring the catalogues in `folder` up to the screens."""
    there = os.environ | {"TRANSLATIONS": str(folder), "PYTHON": sys.executable}
    subprocess.run([FOLDER / "update", *codes], env=there, check=True)


def words_on(glass: Glass) -> list[str]:
    texts = [item for item in visible(glass.window.contentItem()) if item.inherits("QQuickText")]
    return [text for item in texts if (text := str(item.property("text")))]


def spoken_on(glass: Glass) -> list[str]:
    faces = [QAccessible.queryAccessibleInterface(item) for item in visible(glass.window.contentItem())]
    return [name for face in faces if face and (name := face.text(QAccessible.Text.Name))]


def _is_translated(text: str, known: str) -> bool:
    """Tell whether the text went through the catalogue in brackets, or is none of the screens' own words."""
    parts = re.split(r"  ·  |\. ", text)
    return "[" in text or all(part in known or SIGNS.fullmatch(part) for part in parts)


def engine_of(glass: Glass) -> QQmlEngine:
    engine = qmlEngine(glass.window)
    assert engine is not None
    return engine


@pytest.fixture(scope="session")
def brackets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue that calls itself German and puts every text of the screens in brackets."""
    folder = tmp_path_factory.mktemp("translations")
    update(folder, "de", "en")
    for code in ("de", "en"):
        tree = ET.parse(path_of(code, folder))  # noqa: S314  our own file
        for message in tree.iter("message"):
            said = message.find("translation")
            assert said is not None
            del said.attrib["type"]
            for form in said.findall("numerusform") or [said]:
                form.text = f"[{message.findtext('source')}]" if code == "de" else message.findtext("source")
        tree.write(path_of(code, folder), encoding="utf-8", xml_declaration=True)
        update(folder, code)
    return folder


def test_all_ten_languages_have_a_catalogue() -> None:
    assert existing() == list(LANGUAGES) == list(FORMS)


def test_the_catalogues_hold_the_texts_of_the_screens_and_no_others(tmp_path: Path) -> None:
    for code in existing():
        path_of(code, tmp_path).write_bytes(path_of(code).read_bytes())
    update(tmp_path, *existing())

    stale = [file.name for file in sorted(tmp_path.iterdir()) if file.read_bytes() != (FOLDER / file.name).read_bytes()]
    assert stale == [], "run assets/translations/update"


@pytest.mark.parametrize("code", existing())
def test_every_text_is_translated(code: str) -> None:
    wrong = [
        f"{entry.context}: {entry.source!r} {fault}"
        for entry in entries(path_of(code))
        for fault in faults(code, entry)
    ]

    assert wrong == []


@pytest.mark.parametrize(
    ("source", "forms", "finished", "told"),
    [
        ("Go back", ("Zurück",), True, None),
        ("Go back", ("Zurück",), False, "is not finished"),
        ("Go back", ("",), True, "is empty"),
        ("Go back", (" Zurück",), True, "blanks"),
        ("Go back", ("Zurück bitte !",), True, "shouts"),
        ("Go back", ("<b>Zurück</b>",), True, "markup"),
        ("Go back", ("Ganz  zurück",), True, "blanks where none belong"),
        ("Locker %1", ("Fach",), True, "lacks ['%1']"),
        ("Locker %1", ("Fach %1 %2",), True, "has ['%2'] too many"),
        ("One.\nTwo.", ("Eins. Zwei.",), True, "line breaks"),
        ("%n parcel(s)", ("%n Paket",), True, "has 1 forms, not 2"),
        ("%n parcel(s)", ("%n Paket", "%n Pakete"), True, None),
        ("%n parcel(s)", ("Paket", "%n Pakete"), True, "lacks ['%n']"),
    ],
)
def test_what_a_translator_misses_is_told(
    source: str, forms: tuple[str, ...], told: str | None, *, finished: bool
) -> None:
    found = list(faults("de", Entry("Screen", source, "", forms, finished, counts="(s)" in source)))

    assert len(found) == (told is not None)
    assert told is None or told in found[0]


def test_arabic_may_say_one_and_two_without_a_figure() -> None:
    forms = ("لا طرود", "طرد واحد", "طردان", "%n طرود", "%n طردًا", "%n طرد")

    assert list(faults("ar", Entry("Screen", "%n parcel(s)", "", forms, finished=True, counts=True))) == []


FORM_OF: dict[str, tuple[int, ...]] = {  # CLDR: which form stands for 0, 1, 2, 5, 11 and 21
    **dict.fromkeys(("de", "en", "es", "it", "nl", "pt"), (1, 0, 1, 1, 1, 1)),
    "fr": (0, 0, 1, 1, 1, 1),
    "pl": (2, 0, 1, 2, 2, 2),
    "uk": (2, 0, 1, 2, 2, 0),
    "ar": (0, 1, 2, 3, 4, 4),
}


@pytest.mark.parametrize("code", existing())
def test_a_number_gets_the_form_its_language_has_for_it(code: str) -> None:
    [free] = [entry for entry in entries(path_of(code)) if entry.source == "%n locker(s) free"]
    words = QTranslator()
    assert words.load(str(path_of(code).with_suffix(".qm")))

    said = [words.translate("Scan", free.source, "", number) for number in (0, 1, 2, 5, 11, 21)]

    assert said == [free.forms[form] for form in FORM_OF[code]]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", existing())
def test_every_letter_is_in_the_fonts_that_are_shipped(code: str) -> None:
    letters = {letter for entry in entries(path_of(code)) for form in entry.forms for letter in form}
    letters |= set("".join(language.name for language in LANGUAGES.values())) - set(UNDRAWN)
    of_arabic = {letter for letter in letters if "\u0600" <= letter <= "\u06ff"}

    assert _missing(INTER, letters - of_arabic - set(UNDRAWN)) == []
    assert _missing(ARABIC, of_arabic) == []


def _missing(files: list[Path], letters: set[str]) -> list[tuple[str, str]]:
    fonts = [(file.name, QRawFont(str(file), 20.0)) for file in files]
    return [
        (name, letter) for name, font in fonts for letter in sorted(letters) if not font.supportsCharacter(ord(letter))
    ]


def test_another_language_is_on_the_glass_at_once_in_every_screen(
    make_glass: MakeGlass, qtbot: QtBot, brackets: Path
) -> None:
    glass = make_glass()
    for example in EXAMPLES.values():
        bring(qtbot, glass, view(example.kiosk, BANK, WORDS))
    languages = Languages(engine_of(glass), brackets)
    languages.choose("de")

    left: dict[str, list[str]] = {}
    for name, example in EXAMPLES.items():
        shown = view(example.kiosk, BANK, WORDS)
        bring(qtbot, glass, shown)
        known = repr((shown.props, WORDS, LANGUAGES))
        plain = [
            text
            for text in words_on(glass) + spoken_on(glass)
            if not _is_translated(text.replace("\u00a0", " "), known)
        ]
        left |= {name: plain} if plain else {}
    assert left == {}
    languages.choose("en")
    assert [text for text in words_on(glass) if "[" in text] == []


def test_only_the_language_that_is_shown_is_in_memory(make_glass: MakeGlass, tmp_path: Path, brackets: Path) -> None:
    glass = make_glass()
    (tmp_path / "locker-kiosk_de.qm").write_bytes((brackets / "locker-kiosk_de.qm").read_bytes())
    languages = Languages(engine_of(glass), tmp_path)
    languages.choose("de")
    (tmp_path / "locker-kiosk_de.qm").unlink()

    assert languages.choose("de").name == "Deutsch"  # read once
    with pytest.raises(MissingWords):
        languages.choose("fr")
    with pytest.raises(KeyError):
        languages.choose("xx")


DAYS = {
    "en": ("15 Jan 2027", "16:05"),
    "de": ("15. Jan. 2027", "16:05"),
    "fr": ("15 janv. 2027", "16:05"),
    "es": ("15 ene 2027", "16:05"),
    "pl": ("15 sty 2027", "16:05"),
    "it": ("15 gen 2027", "16:05"),
    "nl": ("15 jan 2027", "16:05"),
    "pt": ("15 de jan. de 2027", "16:05"),
    "uk": ("15 січ. 2027", "16:05"),
    "ar": ("15 يناير 2027", "4:05 م"),
}


@pytest.mark.parametrize("code", DAYS)
def test_a_receipt_and_the_clock_change_with_the_language(make_glass: MakeGlass, qtbot: QtBot, code: str) -> None:
    glass = make_glass()
    receipt = view(EXAMPLES["receipt"].kiosk, BANK, WORDS)
    at = five_past_four()
    glass.set_clock(at)
    bring(qtbot, glass, replace(receipt, props={**receipt.props, "at": at * 1000}))
    languages = Languages(engine_of(glass))
    languages.choose("en")
    before = words_on(glass)
    languages.choose(code)
    after = words_on(glass)

    day, clock = DAYS[code]
    assert any(day in text and clock in text for text in after), after
    assert [text for text in after if clock in text and WORDS.bank in text] != []
    assert (before == after) == (code == "en")


def five_past_four() -> float:
    """Return the POSIX seconds of 15 January 2027, 16:05 where this runs."""
    return time.mktime((2027, 1, 15, 16, 5, 0, 0, 0, -1))


def test_every_language_counts_with_the_digits_on_the_doors() -> None:
    assert {QLocale(language.locale).zeroDigit() for language in LANGUAGES.values()} == {"0"}
    assert {QLocale(language.locale).name().split("_")[0] for language in LANGUAGES.values()} == set(LANGUAGES)


def test_a_language_calls_itself_by_its_own_name() -> None:
    native = {
        code: QLocale(code).nativeLanguageName().casefold() for code in LANGUAGES if code not in ("en", "pt", "es")
    }

    assert {code: LANGUAGES[code].name.casefold() for code in native} == native


def test_the_start_loads_no_letters_of_other_scripts() -> None:
    asked = (
        "from PySide6.QtGui import QFontDatabase\n"
        "from ui.bridge import application, load_fonts\n"
        "app = application(); load_fonts()\n"
        "print([name for name in QFontDatabase.families() if 'Arabic UI' in name])"
    )
    run = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"


def test_arabic_words_are_drawn_in_the_letters_that_are_shipped(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(EXAMPLES["nobody is here"].kiosk, BANK, WORDS))
    title = next(item for item in visible(glass.window.contentItem()) if item.property("role") == "display")
    load_letters()

    assert "Noto Sans Arabic UI" in QFontDatabase.families()
    assert _height(glass, title, "Scan") < _height(glass, title, "العربية")


def _height(glass: Glass, item: QQuickItem, text: str) -> float:
    item.setProperty("text", text)
    glass.window.grabWindow()
    return float(item.property("contentHeight"))


def test_a_long_word_breaks_where_it_says_and_shows_a_hyphen(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(EXAMPLES["nobody is here"].kiosk, BANK, WORDS))
    title = next(item for item in visible(glass.window.contentItem()) if item.property("role") == "display")
    item_width = title.width()

    assert _height(glass, title, "Schließ\u00adfach") == _height(glass, title, "Schließfach")
    long = "Paket\u00adausgabe\u00adschrank\u00adanlagen"
    assert _height(glass, title, long) > _height(glass, title, "Paket")
    assert float(title.property("contentWidth")) <= item_width


def test_a_site_can_offer_every_language_there_is() -> None:
    assert PlaceSettings().languages == tuple(LANGUAGES)
