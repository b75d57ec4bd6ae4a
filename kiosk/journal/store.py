"""The journal: every event in its order, in one SQLite file that one thread writes.

An event is appended and on the disk before anything follows from it (design.md
section 3): write-ahead log, `synchronous=FULL`. WAL with NORMAL lost
acknowledged events in simulated power cuts (reliability.md section 0).

The file holds names and numbers, so it is readable by its owner only and what
is deleted is overwritten.
"""

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.errors import JournalError
from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk
from kiosk.journal.codec import Codec

T = TypeVar("T")

KEPT = 86_400.0  # seconds an event is kept once a snapshot holds it: a day of audit (reliability.md A12)

# Each brings the file one version further; `PRAGMA user_version` counts them. Only ever append.
MIGRATIONS = (
    """
    CREATE TABLE events (seq INTEGER PRIMARY KEY, at REAL NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE TABLE snapshot (seq INTEGER NOT NULL, at REAL NOT NULL, body TEXT NOT NULL) STRICT;
    """,
)


@dataclass(frozen=True, slots=True)
class Past:
    """What a journal holds: a kiosk, and the events since, each with the kiosk seconds it happened at."""

    kiosk: Kiosk | None
    events: tuple[tuple[float, Event], ...]


class Journal:
    """The one journal of a kiosk. Everything it does raises JournalError when the disk will not have it.

    After a JournalError from `append` nothing may be promised and no door
    commanded: whether the event is on the disk is unknown until a restart.
    """

    def __init__(self, path: Path, migrations: tuple[str, ...] = MIGRATIONS) -> None:
        """Name the file; nothing is touched before `open`."""
        self._path = path
        self._migrations = migrations
        self._codec = Codec()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._closed = False
        self._lock: int | None = None
        self._connection: sqlite3.Connection | None = None

    async def open(self) -> float:
        """Take the file for this process alone, check every page and bring it to this version.

        Return the latest kiosk second in it, for the clock to begin at; 0 in a new one.
        """
        return await self._do(self._open)

    async def load(self) -> Past:
        """Return what the journal holds. A row that cannot be read is an error that names its number."""
        return await self._do(self._load)

    async def append(self, at: float, event: Event) -> None:
        """Write `event`; return once it would survive a power cut. `at` is in kiosk seconds."""
        await self._do(lambda: self._append(at, event))

    async def snapshot(self, at: float, kiosk: Kiosk) -> None:
        """Keep `kiosk` as what all events so far led to, and forget events older than a day, in one transaction."""
        await self._do(lambda: self._snapshot(at, kiosk))

    async def durability(self) -> tuple[str, int]:
        """Return the journal mode and the `synchronous` level in force; wal and 2 (FULL) survive a power cut."""
        return await self._do(self._durability)

    async def close(self) -> None:
        """Let go of the file, for good. Twice is once."""
        if not self._closed:
            self._closed = True
            await self._do(self._close)
            self._thread.shutdown()

    async def _do(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work)
        except sqlite3.Error as error:
            raise JournalError(f"{self._path.name}: {error}") from error
        except OSError as error:
            raise JournalError(f"{self._path.name}: {error.strerror}") from error

    def _open(self) -> float:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = _locked(self._path.with_name(self._path.name + ".lock"))
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        self._path.chmod(0o600)
        connection = sqlite3.connect(self._path, isolation_level=None)
        self._connection = connection
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA secure_delete=ON")
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise JournalError(f"{self._path.name}: damaged: {found}")
        self._migrate(connection)
        newest = "SELECT coalesce(max(at), 0) FROM (SELECT at FROM events UNION ALL SELECT at FROM snapshot)"
        return float(self._sql(newest).fetchone()[0])

    def _migrate(self, connection: sqlite3.Connection) -> None:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        newest = len(self._migrations)
        if version > newest:
            raise JournalError(f"{self._path.name}: written by a newer version ({version}, this one knows {newest})")
        if 0 < version < newest:
            copy = self._path.with_name(f"{self._path.name}.version{version}")
            os.close(os.open(copy, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
            with sqlite3.connect(copy) as target:
                connection.backup(target)
            target.close()
        for number in range(version, newest):
            steps = f"BEGIN IMMEDIATE; {self._migrations[number]}; PRAGMA user_version={number + 1}; COMMIT;"
            connection.executescript(steps)

    def _load(self) -> Past:
        since, kiosk = 0, None
        row = self._sql("SELECT seq, body FROM snapshot").fetchone()
        if row is not None:
            since, body = row
            try:
                kiosk = self._codec.read_kiosk(body)
            except JournalError as error:
                raise JournalError(f"{self._path.name}: snapshot at {since}: {error}") from None
        events = []
        for seq, at, body in self._sql("SELECT seq, at, body FROM events WHERE seq > ? ORDER BY seq", since):
            try:
                events.append((at, self._codec.read_event(body)))
            except JournalError as error:
                raise JournalError(f"{self._path.name}: event {seq}: {error}") from None
        return Past(kiosk, tuple(events))

    def _append(self, at: float, event: Event) -> None:
        body = self._codec.event(event)
        self._sql("INSERT INTO events (at, kind, body) VALUES (?, ?, ?)", at, type(event).__name__, body)

    def _snapshot(self, at: float, kiosk: Kiosk) -> None:
        body = self._codec.kiosk(kiosk)
        self._sql("BEGIN IMMEDIATE")
        try:
            # The newest row is never deleted, so that a number is never given twice.
            newest = self._sql("SELECT coalesce(max(seq), 0) FROM events").fetchone()[0]
            self._sql("DELETE FROM snapshot")
            self._sql("INSERT INTO snapshot (seq, at, body) VALUES (?, ?, ?)", newest, at, body)
            self._sql("DELETE FROM events WHERE seq < ? AND at < ?", newest, at - KEPT)
        except sqlite3.Error:
            self._sql("ROLLBACK")
            raise
        self._sql("COMMIT")

    def _durability(self) -> tuple[str, int]:
        (mode,), (level,) = self._sql("PRAGMA journal_mode").fetchone(), self._sql("PRAGMA synchronous").fetchone()
        return mode, level

    def _sql(self, statement: str, *values: float | str) -> sqlite3.Cursor:
        if self._connection is None:
            raise JournalError(f"{self._path.name}: not open")
        return self._connection.execute(statement, values)

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _locked(path: Path) -> int:
    """Take `path` for this process, as long as the descriptor it returns stays open."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise JournalError(f"{path.name}: another kiosk already runs on this journal") from None
    return descriptor
