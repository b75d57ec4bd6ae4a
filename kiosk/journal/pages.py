"""Reads every page of the journal while the kiosk runs, and remembers across a restart what it found.

A connection of its own that only reads: it neither writes nor checkpoints, so
there still is one writer. `quick_check` leaves out only what indexes say, and
the journal has none.
"""

import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from kiosk.errors import JournalDamaged
from kiosk.journal.connection import BUSY, is_damage
from kiosk.journal.slip import synced_folder

_STEPS = 2_000  # of SQLite's machine between two breaths
_BREATH = 0.002  # seconds; others want the disk as well


class PageCheck:
    """One look at every page, in whatever thread; `stop` ends it from another one."""

    def __init__(self, path: Path) -> None:
        """Look into the journal at `path`."""
        self._path = path
        self._over = threading.Event()
        self._connection: sqlite3.Connection | None = None

    def run(self) -> None:
        """Read every page. Raises JournalDamaged, sqlite3.Error; a check that was stopped says nothing."""
        address = f"file:{quote(str(self._path))}?mode=ro"
        connection = sqlite3.connect(address, uri=True, timeout=BUSY, check_same_thread=False)
        self._connection = connection
        connection.set_progress_handler(lambda: self._over.wait(_BREATH), _STEPS)
        try:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except sqlite3.Error as error:
            if not self._over.is_set() and not is_damage(error):
                raise
            found = str(error)
        finally:
            connection.close()
        if found != "ok" and not self._over.is_set():
            raise JournalDamaged(f"{self._path.name}: damaged: {found}")

    def stop(self) -> None:
        """End the check where it is."""
        self._over.set()
        if self._connection is not None:
            with suppress(sqlite3.ProgrammingError):  # it has just ended by itself
                self._connection.interrupt()


def suspect(path: Path) -> None:
    """Note that the next start must read every page of `path` before anything is believed."""
    _mark(path).touch(0o600)
    synced_folder(path.parent)


def is_suspect(path: Path) -> bool:
    """Tell whether an earlier life found damage in `path`."""
    return _mark(path).exists()


def cleared(path: Path) -> None:
    """Forget the suspicion."""
    _mark(path).unlink(missing_ok=True)


def _mark(path: Path) -> Path:
    return path.with_name(f"{path.name}.suspect")
