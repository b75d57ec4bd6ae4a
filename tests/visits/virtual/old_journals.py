"""A journal as an earlier version of the program would have left it, for the next start to bring up to date."""

import shutil
import sqlite3
from pathlib import Path

from kiosk.journal.migrations import AUDITED
from tests.visits.virtual.scripted import Scripted


def stopped_with(world: Scripted, version: int) -> Path:
    """Stop the kiosk as an update does, and put a journal of `version` in its place; return a copy of its folder."""
    assert world.life is not None
    world.life.do(world.life.main.cancel)
    world.until(lambda: world.life is None, "the end")
    _take_back(world.disk.path, version)
    kept = world.disk.folder / f"version {version}"
    shutil.copytree(world.disk.path.parent, kept)
    return kept


def _take_back(path: Path, version: int) -> None:
    """Undo the migrations behind `version`. The snapshot holds everything, so nothing that events say is lost."""
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("DELETE FROM events WHERE seq < (SELECT seq FROM snapshot)")
    file.execute("ALTER TABLE events DROP COLUMN outcome")
    file.execute("UPDATE events SET checksum = NULL")
    if version < AUDITED:
        file.executescript("DROP TABLE audit; ALTER TABLE events DROP COLUMN checksum")
        file.execute("ALTER TABLE snapshot DROP COLUMN checksum")
        for slip in ("*.head", "*.tries", "*.counts"):
            for each in path.parent.glob(slip):
                each.unlink()
    file.close()
    call_it(path, version)


def call_it(path: Path, version: int) -> None:
    """Let the file say that it is of this version."""
    file = sqlite3.connect(path)
    file.execute(f"PRAGMA user_version={version}")
    file.close()


def version_of(path: Path) -> int:
    """Return what version the file says it is of."""
    file = sqlite3.connect(path)
    version: int = file.execute("PRAGMA user_version").fetchone()[0]
    file.close()
    return version
