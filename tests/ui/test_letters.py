"""Where the lines of a sentence break."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject
from PySide6.QtQml import qmlEngine

from tests.ui.conftest import MakeGlass
from ui.languages import Languages

Lay = Callable[[str, float], str]


@pytest.fixture
def lay(make_glass: MakeGlass) -> Lay:
    """What `Letters` makes of a sentence in lines of so many pixels."""
    engine = qmlEngine(make_glass().window)
    assert engine is not None
    letters = engine.singletonInstance("LockerUI", "Letters")
    assert isinstance(letters, QObject)

    def laid(text: str, most: float) -> str:
        given = Q_ARG("QString", text), Q_ARG("QString", "lead"), Q_ARG("double", most)
        said = QMetaObject.invokeMethod(letters, "laid", Q_RETURN_ARG("QString"), *given)
        return str(said).replace("\u00a0", "_")

    return laid


def widths(lay: Lay, text: str) -> list[str]:
    """Return what is made of it in lines from short ones to one that holds it all, each once; "_" breaks no line."""
    return list(dict.fromkeys(lay(text, most).replace("\u00a0", "_") for most in range(290, 700, 10)))


def test_no_word_is_left_alone_where_lines_can_be_even(lay: Lay) -> None:
    """ "Bewahren Sie / diese / Nummer auf." would be, with the last two alone kept together."""
    assert widths(lay, "Bewahren Sie diese Nummer auf.") == [
        "Bewahren Sie_diese Nummer auf.",  # in three lines the first is the least lost
        "Bewahren Sie_diese Nummer_auf.",
        "Bewahren Sie diese Nummer auf.",
        "Bewahren Sie diese_Nummer auf.",
        "Bewahren Sie diese_Nummer_auf.",
    ]
    assert lay("Das dauert wenige Sekunden.", 550) == "Das dauert wenige_Sekunden."


def test_a_number_and_its_noun_are_not_alone(lay: Lay) -> None:
    assert widths(lay, "2 parcels are in") == ["2_parcels are_in", "2_parcels are in"]


@pytest.mark.parametrize(
    ("text", "most", "laid"),
    [
        ("Kein Personal da", 300, "Kein Personal_da"),
        ("Scan uw retourcode", 300, "Scan uw retourcode"),
        ("Chiudere lo sportello", 330, "Chiudere lo_sportello"),
        ("It is safe. Staff know.", 300, "It is safe. Staff_know."),
    ],
)
def test_of_three_words_the_shorter_line_has_the_most_and_an_article_its_noun(
    lay: Lay, text: str, most: int, laid: str
) -> None:
    assert lay(text, most) == laid


def test_numbers_are_parted_as_the_language_does(make_glass: MakeGlass) -> None:
    engine = qmlEngine(make_glass().window)
    assert engine is not None
    letters = engine.singletonInstance("LockerUI", "Letters")
    assert isinstance(letters, QObject)
    languages = Languages(engine)

    def listed() -> str:
        given = Q_ARG("QVariant", ["3", "14"])
        return str(QMetaObject.invokeMethod(letters, "listed", Q_RETURN_ARG("QString"), given))

    languages.choose("ar")
    in_arabic = listed()
    languages.choose("en")

    assert (in_arabic, listed()) == ("3، 14", "3, 14")
