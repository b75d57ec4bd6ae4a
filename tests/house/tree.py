"""The files of the house: what stands in the repository, without asking git, which a bare machine lacks."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("kiosk", "hardware", "ui", "tests", "docs", "assets", ".ci")
SCRIPTS = ("run", "test", ".ci/run")
_MADE = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"})


def files(*suffixes: str) -> Iterator[Path]:
    """Yield every file we wrote, with these endings; without any, all."""
    places = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".coverage"]
    places += [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*")) if path.is_file()]
    for path in places:
        if not _MADE & set(path.parts) and (not suffixes or path.suffix in suffixes):
            yield path


def texts(*suffixes: str) -> Iterator[tuple[Path, str]]:
    """Yield every text file we wrote, with these endings, and its content."""
    for path in files(*suffixes):
        try:
            yield path.relative_to(ROOT), path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
