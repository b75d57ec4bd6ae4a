"""How large a journal is and what kinds of things it holds: numbers only, for a report to support."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import JournalError
from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk
from kiosk.journal.audit import looking_into
from kiosk.journal.book import Book
from kiosk.journal.connection import Connection

SQLITE = sqlite3.sqlite_version
"""Which SQLite journals are written with."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What is in the file. `events` and `deeds` count by kind; `at` are the seconds of the first and last event."""

    version: int
    mode: str
    events: dict[str, int]
    deeds: dict[str, int]
    at: tuple[float, float]
    snapshot_bytes: int


def figures(path: Path) -> Figures:
    """Return the figures of the journal at `path`, while a kiosk runs or not. Raises JournalError."""
    try:
        with closing(looking_into(path)) as connection:
            return _counted(connection)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise JournalError(f"{path.name}: {error}") from error


def remembered(path: Path) -> tuple[Kiosk | None, tuple[tuple[float, Event], ...]]:
    """Return the kiosk of the last snapshot and the events since; the file is only read. Raises JournalError."""
    try:
        with closing(looking_into(path)) as connection:
            kiosk, events, _ = Book(connection, path.name).load()
            return kiosk, events
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise JournalError(f"{path.name}: {error}") from error


def _counted(connection: Connection) -> Figures:
    def one(statement: str) -> tuple[float, ...]:
        row: tuple[float, ...] | None = connection.execute(statement).fetchone()
        return row or (0,)

    first, last = connection.execute("SELECT min(at), max(at) FROM events").fetchone()
    return Figures(
        version=int(one("PRAGMA user_version")[0]),
        mode=str(one("PRAGMA journal_mode")[0]),
        events=dict(connection.execute("SELECT kind, count(*) FROM events GROUP BY kind ORDER BY kind")),
        deeds=dict(connection.execute("SELECT deed, count(*) FROM audit GROUP BY deed ORDER BY deed")),
        at=(first or 0.0, last or 0.0),
        snapshot_bytes=int(one("SELECT length(body) FROM snapshot")[0]),
    )
