"""The seam to SQLite: what the journal needs of a connection, and how the kiosk's is made."""

import errno
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

BUSY = 2.0  # seconds a commit waits for somebody else's lock (reliability.md B4)
DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class Cursor(Protocol):
    """The rows of one statement."""

    def fetchone(self) -> Any:
        """Return the next row, or None."""

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """One connection in autocommit mode: transactions begin and end by statements."""

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is open."""

    def execute(self, statement: str, values: tuple[float | str | None, ...] = (), /) -> Cursor:
        """Run one statement."""

    def executescript(self, statements: str, /) -> object:
        """Run several statements."""

    def close(self) -> None:
        """Let go of the file."""


Connect = Callable[[Path], Connection]


def connected(path: Path) -> Connection:
    """Open `path`, which exists, for reading and writing, from this thread."""
    connection = sqlite3.connect(path, timeout=BUSY, isolation_level=None)
    connection.text_factory = legible
    return connection


def legible(raw: bytes) -> str:
    """Return the text of a column. A changed byte may be no letter any more; it must be read, to be found."""
    return raw.decode("utf-8", "backslashreplace")


def is_damage(error: BaseException) -> bool:
    """Tell whether SQLite says that the file itself is broken, if need be in words that are none."""
    return _code(error) in DAMAGED or isinstance(error, UnicodeDecodeError)


def is_doubtful(error: BaseException) -> bool:
    """Tell whether every page must be read before the file is believed again: it is broken, or the disk has failed."""
    return is_damage(error) or _code(error) == sqlite3.SQLITE_IOERR


def is_full(error: BaseException) -> bool:
    """Tell whether there was no room; what was tried has not happened, so it may be tried once more."""
    return _code(error) == sqlite3.SQLITE_FULL or (isinstance(error, OSError) and error.errno == errno.ENOSPC)


def _code(error: BaseException) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
