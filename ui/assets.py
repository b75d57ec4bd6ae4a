"""Where the program's own files lie: beside the packages in a checkout, inside `ui` in a wheel."""

from pathlib import Path

UI = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """Return the folder `name` of the assets: fonts, icons, sounds, translations."""
    packed = UI / "_assets" / name
    return packed if packed.is_dir() else UI.parent / "assets" / name
