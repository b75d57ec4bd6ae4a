"""Read a Qt Linguist catalogue, and find what a translator has missed."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ui import assets
from ui.languages import LANGUAGES

FOLDER = assets.folder("translations")
PLACES = re.compile(r"%[0-9n]")
MARKUP = re.compile(r"[<>]|&\w*;?")
SPACES = " \u00a0\u202f"  # the plain one and those that do not break
# CLDR: how many forms a number has in these languages, and which of them stand for one number alone.
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pl": 3, "it": 2, "nl": 2, "pt": 2, "uk": 3, "ar": 6}
FORMS_OF_ONE_NUMBER = {"ar": 3}


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of the screens with what it becomes; several forms where it has a number."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool
    counts: bool


def path_of(code: str, folder: Path = FOLDER) -> Path:
    return folder / f"locker-kiosk_{code}.ts"


def entries(file: Path) -> list[Entry]:
    """Return everything a catalogue holds, in its order."""
    root = ET.parse(file).getroot()  # noqa: S314  our own file
    return [_entry(context.findtext("name", ""), message) for context in root for message in context.iter("message")]


def _entry(context: str, message: ET.Element) -> Entry:
    said = message.find("translation")
    assert said is not None
    counts = message.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in said.findall("numerusform")) if counts else (said.text or "",)
    comment = message.findtext("comment", "")
    return Entry(context, message.findtext("source", ""), comment, forms, said.get("type") is None, counts)


def faults(code: str, entry: Entry) -> Iterator[str]:
    """Yield what is wrong with a translation, in the words a translator needs."""
    if not entry.finished:
        yield "is not finished"
    wanted = FORMS[code] if entry.counts else 1
    if len(entry.forms) != wanted:
        yield f"has {len(entry.forms)} forms, not {wanted}"
    for number, form in enumerate(entry.forms):
        yield from _of_form(entry.source, form, may_leave_out_n=number < FORMS_OF_ONE_NUMBER.get(code, 0))


def _of_form(source: str, form: str, *, may_leave_out_n: bool) -> Iterator[str]:
    if not form.strip():
        yield "is empty"
        return
    missing, more = _differing_places(source, form)
    if more or (missing and not (may_leave_out_n and missing == {"%n"})):
        yield f"{form!r} lacks {sorted(missing)} and has {sorted(more)} too many"
    if _blanks(source) != _blanks(form):
        yield f"{form!r} begins or ends with other blanks"
    if source.count("\n") != form.count("\n"):
        yield f"{form!r} has other line breaks"
    if re.search(rf"[{SPACES}]{{2}}|\t|[{SPACES}]\n|\n[{SPACES}]", form):
        yield f"{form!r} has blanks where none belong"
    if MARKUP.search(form):
        yield f"{form!r} has markup"
    if re.search(r"[!¡…]|\.\.\.", form):
        yield f"{form!r} shouts or trails off"


def _differing_places(source: str, form: str) -> tuple[set[str], set[str]]:
    there, here = Counter(PLACES.findall(source)), Counter(PLACES.findall(form))
    return set(there - here), set(here - there)


def _blanks(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def existing() -> list[str]:
    """Return the languages that have a catalogue."""
    return [code for code in LANGUAGES if path_of(code).exists()]
