import re
from pathlib import Path

import pytest

from ui.view import SCREENS

UI = Path(__file__).parents[2] / "ui"
QML = sorted(UI.rglob("*.qml"))
IMPORT = re.compile(r"^\s*import\s+([A-Za-z][\w.]*)", re.MULTILINE)
# GPL-3.0-only or commercial, though they sit in wheels that say LGPL (SPDX lines in the files).
GPL_ONLY = ("QtQuick.VirtualKeyboard", "QtCharts", "QtDataVisualization", "QtGraphs", "QtQuick3D", "QtWayland")
# Need a shader, which software drawing has not.
SHADED = ("QtQuick.Effects", "QtQuick.Particles", "Qt5Compat.GraphicalEffects", "QtQuick.Shapes", "QtMultimedia")


@pytest.mark.parametrize("file", QML, ids=lambda file: file.name)
def test_no_screen_imports_what_we_may_not_ship_or_cannot_draw(file: Path) -> None:
    imports = IMPORT.findall(file.read_text(encoding="utf-8"))

    assert [name for name in imports if name.startswith((*GPL_ONLY, *SHADED))] == []


def test_there_is_one_file_for_every_screen_and_no_other() -> None:
    assert {file.stem for file in (UI / "screens").glob("*.qml")} == set(SCREENS)


@pytest.mark.parametrize("screen", SCREENS)
def test_no_screen_has_a_colour_or_size_of_its_own(screen: str) -> None:
    source = (UI / "screens" / f"{screen}.qml").read_text(encoding="utf-8")

    assert re.findall(r'"#[0-9A-Fa-f]{3,8}"|pixelSize:\s*\d', source) == []


def test_every_sign_of_the_font_is_drawn_somewhere() -> None:
    sources = {file.name: file.read_text(encoding="utf-8") for file in QML}
    signs = re.findall(r'"([a-z0-9-]+)": 0x', sources.pop("Icons.qml"))

    assert len(signs) > 40
    assert [sign for sign in signs if not any(f'"{sign}"' in source for source in sources.values())] == []


def test_every_sign_that_is_drawn_is_in_the_font() -> None:
    sources = {file.name: file.read_text(encoding="utf-8") for file in QML}
    signs = set(re.findall(r'"([a-z0-9-]+)": 0x', sources.pop("Icons.qml")))
    named = {
        (name, sign)
        for name, source in sources.items()
        for asked in re.findall(r"\w*[gG]lyph: ([^\n,;}]+)", source)
        for sign in re.findall(r'(?:^|[?:] )"([a-z0-9-]+)"', asked)
    }

    assert len(named) > 100
    assert [(name, sign) for name, sign in sorted(named) if sign not in signs] == []
