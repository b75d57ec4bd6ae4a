"""What is done inside the one SQLite file: rows in, rows out, each with a checksum over its words."""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from kiosk.errors import JournalDamaged, JournalError
from kiosk.flows.audit import Mark
from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk
from kiosk.journal import trail
from kiosk.journal.codec import Codec
from kiosk.journal.connection import Connection, Cursor
from kiosk.journal.migrations import FORESEEN

T = TypeVar("T")
Tail = tuple[tuple[float, Event], ...]
Outcomes = tuple[str | None, ...]

KEPT = 86_400.0  # seconds an event is kept once a snapshot holds it: a day of names and numbers (reliability.md A12)
PORTION = 2_000  # events that are forgotten at a time: no commit may keep a person waiting


class Book:
    """The journal's tables on an open connection. Raises sqlite3.Error, JournalError and JournalDamaged."""

    def __init__(self, connection: Connection, name: str) -> None:
        """Use `connection`; `name` is what errors call the file."""
        self.connection = connection
        self.head = trail.Head()
        self._name = name
        self._codec = Codec()
        self._seq = 0

    def prepare(self) -> int:
        """Make every commit wait for the disk; return the version of the tables, 0 for none."""
        self._sql("PRAGMA journal_mode=WAL")
        self._sql("PRAGMA synchronous=FULL")
        self._sql("PRAGMA secure_delete=ON")
        version: int = self._sql("PRAGMA user_version").fetchone()[0]
        return version

    def check(self) -> None:
        """Read every page. Raises JournalDamaged."""
        found = self._sql("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise JournalDamaged(f"{self._name}: damaged: {found}")

    def migrate(self, path: Path, version: int, migrations: tuple[str, ...]) -> None:
        """Bring the tables to this program's version; a copy of the file as it was stays beside it."""
        if version > len(migrations):
            newest = len(migrations)
            raise JournalError(f"{self._name}: written by a newer version ({version}, this one knows {newest})")
        if 0 < version < len(migrations):
            _copy(path, path.with_name(f"{path.name}.version{version}"))
        for number in range(version, len(migrations)):
            steps = f"BEGIN IMMEDIATE; {migrations[number]}; PRAGMA user_version={number + 1}; COMMIT;"
            self.connection.executescript(steps)

    def turn_to_the_end(self) -> float:
        """Find the newest rows, which new ones go behind; return their kiosk second, 0 where there are none."""
        self.head = trail.head_of(self.connection)
        newest = self._sql("SELECT seq, at FROM events ORDER BY seq DESC LIMIT 1").fetchone() or (0, 0.0)
        kept = self._sql("SELECT seq, at FROM snapshot").fetchone() or (0, 0.0)
        self._seq = max(newest[0], kept[0])
        return float(max(newest[1], kept[1]))

    def load(self) -> tuple[Kiosk | None, Tail, Outcomes]:
        """Return the snapshot's kiosk, the events since, and where each led; None where it does not say."""
        since, kiosk = 0, None
        row = self._sql("SELECT seq, at, body, checksum FROM snapshot").fetchone()
        if row is not None:
            since, at, body, carried = row
            self._unchanged(f"snapshot at {since}", carried, since, at, body)
            kiosk = self._readable(f"snapshot at {since}", partial(self._codec.read_kiosk, body))
        tail, outcomes = [], []
        (version,) = self._sql("PRAGMA user_version").fetchone()
        column = "outcome" if version >= FORESEEN else "NULL"
        query = f"SELECT seq, at, kind, body, {column}, checksum FROM events WHERE seq > ? ORDER BY seq"  # noqa: S608
        for seq, at, kind, body, outcome, carried in self._sql(query, since):
            self._unchanged(f"event {seq}", carried, seq, at, kind, body, *_said(outcome))
            tail.append((at, self._readable(f"event {seq}", partial(self._codec.read_event, body))))
            outcomes.append(outcome)
        return kiosk, tuple(tail), tuple(outcomes)

    def append(self, at: float, event: Event, marks: tuple[Mark, ...], outcome: str | None) -> None:
        """Write `event`, where it led and what it leaves in the trail, in one transaction."""
        kind, body, seq = type(event).__name__, self._codec.event(event), self._seq + 1
        columns = "INSERT INTO events (seq, at, kind, body, outcome, checksum) VALUES (?, ?, ?, ?, ?, ?)"
        carried = checksum(seq, at, kind, body, *_said(outcome))
        with self._transaction():
            self._sql(columns, seq, at, kind, body, outcome, carried)
            head = trail.extend(self.connection, self.head, at, marks)
        self._seq, self.head = seq, head

    def snapshot(self, at: float, kiosk: Kiosk, audit_s: float) -> None:
        """Keep `kiosk`, forget events that are a day old and marks older than `audit_s`, in one transaction."""
        body = self._codec.kiosk(kiosk)
        columns = "INSERT INTO snapshot (seq, at, body, checksum) VALUES (?, ?, ?, ?)"
        # Time never goes backwards, so the old rows stand in front and nothing behind them is looked at.
        front = f"SELECT seq, at FROM events ORDER BY seq LIMIT {PORTION}"  # noqa: S608
        with self._transaction():
            self._sql("DELETE FROM snapshot")
            self._sql(columns, self._seq, at, body, checksum(self._seq, at, body))
            # The newest row is never deleted: whoever looks into the file finds where it ends.
            old = f"SELECT max(seq) FROM ({front}) WHERE at < ? AND seq < ?"  # noqa: S608
            self._sql(f"DELETE FROM events WHERE seq <= ({old})", at - KEPT, self._seq)  # noqa: S608
            head = trail.prune(self.connection, self.head, at, audit_s)
        self.head = head

    def durability(self) -> tuple[str, int]:
        """Return the journal mode and the `synchronous` level in force."""
        (mode,), (level,) = self._sql("PRAGMA journal_mode").fetchone(), self._sql("PRAGMA synchronous").fetchone()
        return mode, level

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._sql("BEGIN IMMEDIATE")
        try:
            yield
            self._sql("COMMIT")
        except BaseException:
            if self.connection.in_transaction:  # a full disk has rolled it back already
                self._sql("ROLLBACK")
            raise

    def _sql(self, statement: str, *values: float | str | None) -> Cursor:
        return self.connection.execute(statement, values)

    def _unchanged(self, place: str, carried: str | None, *words: float | str) -> None:
        """Tell a row that the disk has changed from one that another version wrote. Older rows have no checksum."""
        if carried is not None and carried != checksum(*words):
            raise JournalDamaged(f"{self._name}: {place}: damaged")

    def _readable(self, place: str, read: Callable[[], T]) -> T:
        try:
            return read()
        except JournalError as error:
            raise JournalError(f"{self._name}: {place}: {error}") from None


def checksum(*words: float | str) -> str:
    """Return what a row must carry whose other columns are `words`."""
    return hashlib.sha256(repr(words).encode()).hexdigest()[:32]


def _said(outcome: str | None) -> tuple[str, ...]:
    """Return what a checksum covers of an outcome; rows that say none are as they were before there were any."""
    return () if outcome is None else (outcome,)


def _copy(path: Path, copy: Path) -> None:
    os.close(os.open(copy, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    with sqlite3.connect(path) as source, sqlite3.connect(copy) as target:
        source.backup(target)
    source.close()
    target.close()
