from pathlib import Path

import pytest

from tests.config.sites import RIGHT, faults, read


def branded(*lines: str) -> str:
    return RIGHT + "[brand]\n" + "\n".join(lines)


def test_a_silent_site_has_the_kiosks_own_look(tmp_path: Path) -> None:
    brand = read(tmp_path).brand

    assert (brand.name, brand.logo, brand.accent) == ("", "", "")


def test_an_accent_without_contrast_is_refused_with_the_ratio_and_a_shade_that_would_do(tmp_path: Path) -> None:
    (found,) = faults(tmp_path, branded('accent = "#F0C020"'))

    assert found.startswith("brand.accent: #F0C020: white words on it reach 1.7:1, at least 7:1 is needed; ")
    darker = found.partition("; ")[2].partition(",")[0]
    assert faults(tmp_path, branded(f'accent = "{darker}"')) == []


@pytest.mark.parametrize("wrong", ["blue", "#12345", "#1234567", "#12345G", "123456"])
def test_an_accent_that_is_no_colour_is_refused(tmp_path: Path, wrong: str) -> None:
    (found,) = faults(tmp_path, branded(f'accent = "{wrong}"'))

    assert found == f"brand.accent: found '{wrong}' (kiosk.toml); allowed is a colour as #RRGGBB"


def test_a_name_too_long_for_the_sign_is_refused(tmp_path: Path) -> None:
    assert faults(tmp_path, branded(f'name = "{"x" * 24}"')) == []
    assert faults(tmp_path, branded(f'name = "{"x" * 25}"'))[0].startswith("brand.name: found ")


def test_a_logo_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert faults(tmp_path, branded('logo = "/nowhere/logo.svg"')) == [
        "brand.logo: /nowhere/logo.svg cannot be read (No such file or directory)"
    ]


def test_a_logo_of_another_sort_or_too_large_is_told(tmp_path: Path) -> None:
    large = tmp_path / "logo.png"
    large.write_bytes(bytes(1_000_001))

    assert "allowed is a file named .svg or .png" in faults(tmp_path, branded('logo = "/etc/passwd"'))[0]
    assert faults(tmp_path, branded(f'logo = "{large}"')) == [
        f"brand.logo: {large} has 1000001 bytes; at most 1000000 are allowed"
    ]


def test_a_logo_that_is_a_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "logo.png"
    folder.mkdir()

    assert faults(tmp_path, branded(f'logo = "{folder}"')) == [f"brand.logo: {folder} cannot be read (Is a directory)"]


def test_a_band_of_reach_upside_down_is_told(tmp_path: Path) -> None:
    text = RIGHT.replace("[site]", "[site]\nreach_from_mm = 900\nreach_to_mm = 800")

    assert faults(tmp_path, text) == [
        "site.reach_to_mm: found 800; it must lie above site.reach_from_mm, 900",
    ]
