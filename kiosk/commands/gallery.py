"""`locker-kiosk gallery`: write a picture of every screen and every control, in every dress, on every panel.

DIR/<panel>/<scheme>-<text>-<language>/<picture>.png, and contact sheets beside them.
"""

import argparse
import os
from pathlib import Path

PANELS = ("1080x1920", "1920x1080", "1280x800", "1024x600")
SCHEMES = ("light", "dark", "contrast")
TEXTS = ("normal", "large")
LANGUAGES = ("en", "de", "fr", "es", "pl", "it", "nl", "pt", "uk", "ar")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what chooses the pictures; each may be said several times, and left out means all."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--panel", action="append", choices=PANELS, help="its pixels")
    parser.add_argument("--scheme", action="append", choices=SCHEMES)
    parser.add_argument("--text", action="append", choices=TEXTS)
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--low", action="store_true", help="with all controls low")
    parser.add_argument("--screen", default="", metavar="NAME", help="a screen's name, or a part of a picture's")
    parser.add_argument("--share", type=_share, default=(1, 1), metavar="N/OF", help="the Nth of OF processes")


def run(arguments: argparse.Namespace) -> int:
    """Draw the pictures; return 0 when all of them could be drawn, else 1."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from kiosk.commands.gallery_drawing import draw  # noqa: PLC0415 - Qt only once its platform is chosen

    return draw(arguments)


def _share(words: str) -> tuple[int, int]:
    number, _, of = words.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
        raise argparse.ArgumentTypeError(f"{words} is not like 1/2")
    return int(number), int(of)
