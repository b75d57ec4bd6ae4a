"""A site's name, logo and colour on the glass."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.brand import shades
from kiosk.commands.site import brand_of
from kiosk.errors import ConfigurationError
from tests.config.sites import RIGHT, read
from tests.ui.audit import audit, having
from tests.ui.conftest import MakeGlass, bring
from tests.ui.test_places import ask
from ui.bridge import Glass
from ui.site import LANDSCAPE, PORTRAIT, Brand, Panel, SiteWords
from ui.view import Flow, View

UI = Path(__file__).parents[2] / "ui"
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10" fill="#fff"/></svg>'


def branded(name: str = "Parcel Point", logo: str = "", accent: str = "#003DA5") -> SiteWords:
    return SiteWords(place="Riverside Court", bank="A001", brand=Brand(name, logo, shades(accent)))


def role(glass: Glass, name: str) -> str:
    return ask(glass, f"Theme.c.{name}.toString()").upper()


def test_the_accent_paints_sign_and_primary_by_day_and_by_night(make_glass: MakeGlass) -> None:
    glass = make_glass(words=branded())

    for scheme in ("light", "dark"):
        glass.look(scheme)
        assert {name: role(glass, name) for name in shades("#003DA5")[scheme]} == shades("#003DA5")[scheme]


def test_high_contrast_belongs_to_no_brand(make_glass: MakeGlass) -> None:
    glass = make_glass(words=branded())
    glass.look("contrast")

    assert (role(glass, "sign"), role(glass, "primary")) == ("#000000", "#FFFFFF")


def test_without_a_brand_the_kiosk_has_its_own_colours(make_glass: MakeGlass) -> None:
    make_glass(words=branded())
    plain = make_glass()

    assert role(plain, "sign") == "#0B4238"


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE], ids=["upright", "lying"])
def test_name_and_logo_fit_on_the_sign(make_glass: MakeGlass, qtbot: QtBot, tmp_path: Path, panel: Panel) -> None:
    file = tmp_path / "logo.svg"
    file.write_text(LOGO, "utf-8")
    for words in (branded("x" * 24), branded(logo=str(file))):
        glass = make_glass(panel, words=words)
        bring(qtbot, glass, View(Flow.REST, "Idle"))

        assert audit(glass.window, panel.px_per_mm).faults == []


def test_a_logo_takes_the_marks_place_at_the_height_of_the_sign(
    make_glass: MakeGlass, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "logo.svg"
    file.write_text(LOGO, "utf-8")
    glass = make_glass(words=branded(logo=str(file)))
    bring(qtbot, glass, View(Flow.REST, "Idle"))

    (picture,) = having(glass.window, "sourceSize")
    assert picture.isVisible()
    assert picture.height() == pytest.approx(9 * PORTRAIT.px_per_mm, abs=1)
    assert picture.width() == pytest.approx(4 * picture.height(), rel=0.05)


@pytest.mark.parametrize("name", ["broken.png", "broken.svg"])
def test_a_logo_that_cannot_be_drawn_stops_the_start(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"nothing to see")
    settings = read(tmp_path, RIGHT + f'[brand]\nlogo = "{file}"')

    with pytest.raises(ConfigurationError) as caught:
        brand_of(settings)

    assert caught.value.faults[0].startswith(f"brand.logo: {file} cannot be drawn (")


def test_a_site_gets_the_brand_it_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    file.write_text(LOGO, "utf-8")
    settings = read(tmp_path, RIGHT + f'[brand]\nname = "Point"\nlogo = "{file}"\naccent = "#003DA5"')

    assert brand_of(settings) == Brand("Point", str(file), shades("#003DA5"))
    assert brand_of(read(tmp_path)) == Brand()


def test_colours_are_named_in_one_file_only() -> None:
    others = [file for file in UI.rglob("*.qml") if file.name != "Schemes.qml"]
    named = {file.name for file in others if re.search(r'"#[0-9A-Fa-f]{3,8}"', file.read_text("utf-8"))}

    assert named == set()


def test_a_barcode_stays_black_on_white_in_every_scheme(make_glass: MakeGlass) -> None:
    glass = make_glass(words=branded())
    for scheme in ("light", "dark", "contrast"):
        glass.look(scheme)
        assert ask(glass, "Schemes.paper.toString() + Schemes.inkOnPaper.toString()") == "#ffffff#000000"
