import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.brand import FIXED, PAIRS, fault_of, shades
from kiosk.colour import BLACK, WHITE, Colour

SCHEMES = (Path(__file__).parents[1] / "ui" / "LockerUI" / "Schemes.qml").read_text("utf-8")
COLOURS = st.builds(Colour, *[st.integers(0, 255)] * 3)


def scheme(name: str) -> dict[str, str]:
    """Return the roles of one scheme as the screens have them without a brand."""
    block = SCHEMES.partition(f"Roles {name}: Roles {{")[2].partition("}")[0]
    return dict(re.findall(r'(\w+): "(#[0-9A-F]{6})"', block))


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert WHITE.contrast(BLACK) == pytest.approx(21)
    assert Colour.parse("#767676").contrast(WHITE) == pytest.approx(4.54, abs=0.01)
    assert Colour.parse("#0B4238").contrast(WHITE) == pytest.approx(11.3, abs=0.05)


@given(COLOURS)
def test_a_colour_is_written_as_it_is_read(colour: Colour) -> None:
    assert Colour.parse(str(colour)) == colour


@pytest.mark.parametrize("wrong", ["", "blue", "#12", "1234567", "#GGGGGG"])
def test_what_is_no_colour_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Colour.parse(wrong)


@settings(deadline=None)
@given(COLOURS)
def test_every_accent_is_refused_or_keeps_every_pair_apart(accent: Colour) -> None:
    if fault_of(str(accent)):
        return
    for name, made in shades(str(accent)).items():
        roles = {role: Colour.parse(text) for role, text in (FIXED[name] | made).items()}
        for front, back, least, _ in PAIRS:
            assert roles[front].contrast(roles[back]) >= least


@settings(deadline=None)
@given(COLOURS)
def test_an_accent_that_bears_white_words_is_never_refused(accent: Colour) -> None:
    assert (fault_of(str(accent)) == "") == (accent.contrast(WHITE) >= 7)


def test_words_on_the_primary_button_are_black_or_white_whichever_reads_better() -> None:
    made = shades("#003DA5")

    assert made["light"]["onPrimary"] == "#FFFFFF"
    assert made["dark"]["onPrimary"] == "#000000"


def test_the_sign_is_the_accent_itself_and_darker_at_night() -> None:
    made = shades("#003DA5")

    assert made["light"]["sign"] == "#003DA5"
    assert Colour.parse(made["dark"]["sign"]).luminance < 0.03


@pytest.mark.parametrize("name", FIXED)
def test_the_colours_no_accent_changes_are_those_of_the_screens(name: str) -> None:
    there = scheme(name)

    assert {role: there[role] for role in FIXED[name]} == FIXED[name]


@pytest.mark.parametrize("name", FIXED)
def test_an_accent_changes_roles_that_the_screens_have(name: str) -> None:
    assert set(shades("#0B4A3F")[name]) <= set(scheme(name))
