"""Draw the gallery's pictures, folder by folder."""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TypeVar

from kiosk.commands.gallery import LANGUAGES, PANELS, SCHEMES, TEXTS
from ui.gallery import site
from ui.gallery.contact import ContactSheets
from ui.gallery.controls import ControlsStage
from ui.gallery.picture import Picture
from ui.gallery.pictures import PICTURES, wanted
from ui.gallery.png import save
from ui.gallery.stage import Dress, NeverShown, Stage

_CONTROLS = "controls"
_S = TypeVar("_S", bound=Stage)


@dataclass(frozen=True, slots=True)
class Folder:
    """The pictures of one panel in one dress."""

    panel: str
    dress: Dress

    def path(self, out: Path) -> Path:
        """Return where the pictures go."""
        return out / self.panel / str(self.dress)


def draw(arguments: argparse.Namespace) -> int:
    """Draw what was asked for and say how long it took; return 0, or 1 when anything could not be drawn."""
    pictures = wanted(arguments.screen)
    with_controls = _CONTROLS.startswith(arguments.screen.lower())
    if not pictures and not with_controls:
        sys.stderr.write(f"There is no screen or picture {arguments.screen}\n")
        return 1
    began = time.monotonic()
    gallery = Gallery(arguments.out, pictures)
    folders = list(_folders(arguments))
    for number, folder in enumerate(folders, start=1):
        gallery.fill(folder)
        _progress(f"{number} of {len(folders)} folders, {gallery.drawn} pictures", began, number / len(folders))
    if with_controls:
        # One glass at a time, so the controls have their own turn.
        for folder in folders:
            gallery.fill_controls(folder)
        _progress(f"controls in {len(folders)} folders", began, 1)
    gallery.close()
    for words in gallery.failed:
        sys.stderr.write(f"{words}\n")
    seconds = time.monotonic() - began
    sys.stdout.write(f"{gallery.drawn} pictures in {len(folders)} folders of {arguments.out}, {seconds:.0f} s\n")
    return 1 if gallery.failed else 0


def _progress(words: str, began: float, done: float) -> None:
    left = (time.monotonic() - began) * (1 - done) / done
    sys.stderr.write(f"\r{words}, {left:.0f} s left    " + ("\n" if done == 1 else ""))
    sys.stderr.flush()


def _folders(arguments: argparse.Namespace) -> Iterator[Folder]:
    """Return this process's share of the folders, all of one panel together."""
    number, of = arguments.share
    asked: Sequence[Sequence[str]] = (
        arguments.panel or PANELS,
        arguments.text or TEXTS,
        arguments.language or LANGUAGES,
        arguments.scheme or SCHEMES,
    )
    for place, (panel, text, language, scheme) in enumerate(product(*asked)):
        if place % of == number - 1:
            yield Folder(panel, Dress(scheme, text == "large", arguments.low, language))


class Gallery:
    """Draws folder after folder. `failed` says in words what could not be drawn."""

    def __init__(self, out: Path, pictures: Sequence[Picture]) -> None:
        self.drawn = 0
        self.failed: list[str] = []
        self._out = out
        self._pictures = pictures
        self._stages: dict[tuple[type[Stage], str], Stage] = {}
        self._looked_at: set[tuple[str, str, bool]] = set()

    def fill(self, folder: Folder) -> None:
        """Draw the screens of a folder and its contact sheets."""
        if not self._pictures:
            return
        path, stage = folder.path(self._out), self._on(Stage, folder)
        sheets = ContactSheets()
        for picture in filter(stage.can_show, self._pictures):
            try:
                stage.show(picture)
            except NeverShown as error:
                self.failed.append(f"{path} {picture.name}: {error}")
                continue
            image = stage.picture()
            save(image, path / f"{picture.name}.png")
            sheets.add(picture.name, image)
            self.drawn += 1
        sheets.save(path)

    def fill_controls(self, folder: Folder) -> None:
        """Draw the controls of a folder; pressed and focused once for all languages, where they look the same."""
        path, stage = folder.path(self._out), self._on(ControlsStage, folder)
        save(stage.at_rest(), path / f"{_CONTROLS}.png")
        self.drawn += 1
        look = (folder.panel, folder.dress.scheme, folder.dress.large)
        if look not in self._looked_at:
            self._looked_at.add(look)
            save(stage.pressed(), path / f"{_CONTROLS}-pressed.png")
            save(stage.focused(), path / f"{_CONTROLS}-focused.png")
            self.drawn += 2

    def close(self) -> None:
        """Let go of the panel."""
        for stage in self._stages.values():
            stage.close()
        self._stages = {}

    def _on(self, kind: type[_S], folder: Folder) -> _S:
        folder.path(self._out).mkdir(parents=True, exist_ok=True)
        stage = self._stages.get((kind, folder.panel))
        if not isinstance(stage, kind):
            self.close()
            stage = kind(site.PANELS[folder.panel], PICTURES[0])
            self._stages[kind, folder.panel] = stage
        stage.dress(folder.dress)
        return stage
