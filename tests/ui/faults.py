"""Measure every picture of the gallery: `python -m tests.ui.faults [--panel 1024x600] [--text large] ...`.

Prints each fault with its picture, and how many pictures of each panel, text size and language have one.
"""

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.gallery.picture import Picture
from ui.gallery.pictures import PICTURES, wanted
from ui.gallery.site import PANELS, SCHEMES, TEXTS

if TYPE_CHECKING:
    from ui.gallery.stage import Dress, Stage


@dataclass(frozen=True)
class Fault:
    """A fault of one picture, as people read it."""

    picture: str
    words: str


def faults_of(stage: "Stage", dress: "Dress", pictures: Iterable[Picture]) -> Iterator[Fault]:
    """Measure these pictures in this dress."""
    from tests.ui.audit import audit  # noqa: PLC0415 - Qt only once its platform is chosen
    from tests.ui.unsaid import unsaid  # noqa: PLC0415 - the same
    from ui.gallery.stage import NeverShown  # noqa: PLC0415 - the same

    stage.dress(dress)
    for picture in filter(stage.can_show, pictures):
        try:
            stage.show(picture)
        except NeverShown as error:
            yield Fault(picture.name, f"not shown: {error}")
            continue
        found = audit(stage.window, stage.panel.px_per_mm, large=dress.large, low=dress.low)
        left_out = unsaid(found.seen, picture, dress)
        yield from (Fault(picture.name, words) for words in (*found.faults, *left_out))
        if len(found.texts) < 2:
            yield Fault(picture.name, "next to nothing on it")


def main(words: Sequence[str] | None = None) -> int:
    """Print what was found; return 1 when anything was. Options are taken from `words`, or the command line."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from ui.gallery.stage import Dress, Stage  # noqa: PLC0415 - Qt only once its platform is chosen
    from ui.languages import LANGUAGES, MissingWords  # noqa: PLC0415 - the same

    options = _options(list(LANGUAGES), words)
    pictures = wanted(options.screen)
    faulty: Counter[tuple[str, str, str]] = Counter()
    began = time.monotonic()
    for panel in options.panel or PANELS:
        stage = Stage(PANELS[panel], PICTURES[0])
        for text in options.text or TEXTS:
            for language in options.language or LANGUAGES:
                dress = Dress(options.scheme, large=text == "large", low=options.low, language=language)
                try:
                    found = list(faults_of(stage, dress, pictures))
                except MissingWords as error:
                    found = [Fault("all", str(error))]
                found = [fault for fault in found if not fault.words.startswith(tuple(options.but))]
                for fault in [] if options.quiet else found:
                    sys.stdout.write(f"{panel} {text:6} {language}  {fault.picture}: {fault.words}\n")
                faulty[panel, text, language] = len({fault.picture for fault in found})
        stage.close()
    _print(faulty, len(pictures), time.monotonic() - began)
    return int(faulty.total() > 0)


def _print(faulty: Counter[tuple[str, str, str]], pictures: int, seconds: float) -> None:
    languages = list(dict.fromkeys(language for _, _, language in faulty))
    head = " ".join(f"{language:>4}" for language in languages)
    sys.stdout.write(f"\nFaulty pictures of {pictures}, measured in {seconds:.0f} s\n{'':17} {head}\n")
    for panel, text in dict.fromkeys((panel, text) for panel, text, _ in faulty):
        row = " ".join(f"{faulty[panel, text, language]:4}" for language in languages)
        sys.stdout.write(f"{panel:10} {text:6} {row}\n")


def _options(languages: list[str], words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.faults", description=__doc__)
    parser.add_argument("--panel", action="append", choices=list(PANELS))
    parser.add_argument("--text", action="append", choices=TEXTS)
    parser.add_argument("--scheme", default="light", choices=SCHEMES)
    parser.add_argument("--language", action="append", choices=languages)
    parser.add_argument("--screen", default="", help="a screen's name, or a part of a picture's")
    parser.add_argument("--but", action="append", default=[], metavar="FAULT", help="leave out, as 'close targets'")
    parser.add_argument("--low", action="store_true", help="with all controls low")
    parser.add_argument("--quiet", action="store_true", help="the table alone")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
