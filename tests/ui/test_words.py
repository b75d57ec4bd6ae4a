"""The rules of docs/words.md, as far as they can be counted in the English texts."""

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.catalogue import entries, path_of

UI = Path(__file__).parents[2] / "ui"
QML = sorted([*UI.glob("screens/*.qml"), *UI.glob("LockerUI/*.qml"), UI / "Main.qml"])
SOURCES = sorted({entry.source for entry in entries(path_of("de"))})
QUOTED = r'"((?:[^"\\]|\\.)*)"'
SAID = re.compile(rf"qsTr\({QUOTED}")
NEVER = re.compile(
    r"\b(please|invalid|errors?|fail\w*|oops|sorry|success\w*|cancel\w*|(?<!staff )(?<!your )PINs?|units?|compartments?"
    r"|packages?|items?|click|tap|press|users?|customers?|(?<!shoe )(?<!moving )box(es)?)\b",
    re.IGNORECASE,
)
LONGEST_LINE = 24
LONGEST_BUTTON = 22
MOST_WORDS = 12
# The largest that stands there in earnest: a locker's number, a count of lockers or parcels.
FILLED = {"%1": "26", "%2": "26", "%n": "12", "(s)": "s", "(es)": "es"}


def as_shown(source: str) -> str:
    for place, text in FILLED.items():
        source = source.replace(place, text)
    return source.replace("\\n", "\n")


def said_in(line: str) -> list[str]:
    return [as_shown(text) for text in SAID.findall(line)]


def lines_with(name: str, folder: str = "") -> Iterator[str]:
    """Yield every line of the screens that gives the property `name` a text."""
    for file in QML:
        if folder in file.parts or not folder:
            yield from re.findall(rf"^\s*(?:property string )?{name}: .*", file.read_text("utf-8"), re.MULTILINE)


def buttons() -> Iterator[str]:
    """Yield what stands on buttons: their own text, and the rows of the tables that become buttons."""
    for file in QML:
        source = file.read_text("utf-8")
        for block in re.findall(r"\bActionButton \{(.*?)\n\s*\}", source, re.DOTALL):
            yield from said_in("".join(re.findall(r"\btext: .*", block)))
        for text in re.findall(r"\b(?:goText|backText): .*|\btext: [^{}]*(?=, note: )|(?<=, )text: [^{}]*", source):
            yield from said_in(text.partition("note: ")[0])


def titles() -> Iterator[str]:
    for line in lines_with("title", "screens"):
        yield from said_in(line)
    for title in re.findall(rf"title: qsTr\({QUOTED}", (UI / "LockerUI" / "News.qml").read_text("utf-8")):
        yield as_shown(title)


def test_no_text_uses_a_word_that_frightens_or_that_has_another_name_here() -> None:
    assert [source for source in SOURCES if NEVER.search(source)] == []


@pytest.mark.parametrize("wrong", ["Please wait", "An error", "Open the box", "A moving unit", "Your package"])
def test_such_a_word_would_be_found(wrong: str) -> None:
    assert NEVER.search(wrong)
    assert not NEVER.search("Your parcel fits a shoe box")


def test_no_text_shouts_trails_off_or_is_marked_up() -> None:
    assert [source for source in SOURCES if re.search(r"!|\.\.\.|…|<|&|\"|'", source)] == []


def test_no_text_is_in_capitals_or_begins_or_ends_with_a_blank() -> None:
    shouted = re.compile(r"\b(?!ID\b|PIN\b)[A-Z]{2,}\b")

    assert [source for source in SOURCES if shouted.search(source)] == []
    assert [source for source in SOURCES if source.strip() != source and source != ", "] == []


def test_a_title_fits_two_lines() -> None:
    found = list(titles())

    assert len(found) > 40
    assert [title for title in found if len(textwrap.wrap(title, LONGEST_LINE)) > 2] == []


def test_a_help_sentence_is_read_at_a_glance() -> None:
    helps = [text for line in lines_with("help") for text in said_in(line)]

    assert len(helps) > 15
    assert [text for text in helps if len(text.split()) > MOST_WORDS] == []


def test_a_button_fits_its_words() -> None:
    found = list(buttons())

    assert len(found) > 20
    assert [text for text in found if len(text) > LONGEST_BUTTON] == []


def test_every_text_on_the_glass_can_be_translated() -> None:
    raw = re.compile(
        rf"\b(?:text|title|help|note|word|aside|spoken|Accessible\.name|Accessible\.description): {QUOTED}"
    )
    found = {
        file.name: texts
        for file in QML
        if (texts := [t for t in raw.findall(file.read_text("utf-8")) if t.strip("-0 ")])
    }

    assert found == {}


def test_a_number_is_counted_not_put_in() -> None:
    """A plural is one text with forms: no text asks whether the number is one."""
    asked = re.compile(r"=== 1 \? qsTr\(\"[^\"]*\d")

    assert [file.name for file in QML if asked.search(file.read_text("utf-8"))] == []
