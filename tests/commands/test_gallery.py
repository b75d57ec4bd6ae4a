"""The gallery's command: what it draws, in which share, and what it says of what cannot be drawn."""

import struct
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path

import pytest

from kiosk.commands import gallery
from ui.gallery import site
from ui.languages import LANGUAGES


def drawn(out: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "kiosk", "gallery", "--out", str(out), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def size(picture: Path) -> tuple[int, int]:
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return width, height


def test_one_screen_on_one_panel_in_one_dress_is_drawn_with_a_contact_sheet(tmp_path: Path) -> None:
    chosen = ("--panel", "1024x600", "--scheme", "dark", "--text", "large", "--language", "de", "--screen", "Summary")
    done = drawn(tmp_path, *chosen)

    folder = tmp_path / "1024x600" / "dark-large-de"
    assert done.returncode == 0, done.stderr
    assert {file.name for file in folder.iterdir()} == {
        "summary.png",
        "summary-one.png",
        "summary-none.png",
        "summary-taken.png",
        "summary-to-take.png",
        "contact-1.png",
    }
    assert size(folder / "summary.png") == (1024, 600)
    assert size(folder / "contact-1.png")[0] > 3 * 300


def test_the_controls_are_drawn_at_rest_pressed_and_focused(tmp_path: Path) -> None:
    chosen = ("--panel", "1024x600", "--scheme", "light", "--text", "normal", "--language", "en")
    done = drawn(tmp_path, *chosen, "--screen", "controls")

    files = {file.name: file for file in (tmp_path / "1024x600" / "light-normal-en").iterdir()}
    assert done.returncode == 0, done.stderr
    assert set(files) == {"controls.png", "controls-pressed.png", "controls-focused.png"}
    assert len({file.read_bytes() for file in files.values()}) == len(files)


def test_an_unknown_screen_is_refused_in_words(tmp_path: Path) -> None:
    done = drawn(tmp_path, "--screen", "Nowhere")

    assert done.returncode == 1
    assert "Nowhere" in done.stderr


def test_the_shares_of_two_processes_are_the_whole() -> None:
    parser = ArgumentParser()
    gallery.add_arguments(parser)

    assert parser.parse_args(["--out", "x", "--share", "2/2"]).share == (2, 2)
    with pytest.raises(SystemExit):
        parser.parse_args(["--out", "x", "--share", "3/2"])


def test_the_command_knows_every_panel_scheme_text_size_and_language() -> None:
    assert tuple(site.PANELS) == gallery.PANELS
    assert (gallery.SCHEMES, gallery.TEXTS) == (site.SCHEMES, site.TEXTS)
    assert tuple(LANGUAGES) == gallery.LANGUAGES
