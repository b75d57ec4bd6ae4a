"""The journal's files: the book, and slips of paper beside it that outlive it.

One slip is the head of the audit trail, noted after each commit; the others
are how many wrong codes and PINs were counted, kept before anything is answered. With
them a book that was cut, deleted or put back from an older copy is known for
what it is, and the count goes on where it was.

Slips are laid before the first table: a book without them has lost them.
"""

import logging
import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.alone import alone, lock_of
from kiosk.errors import JournalDamaged, JournalError
from kiosk.flows.audit import Mark
from kiosk.flows.events import Event
from kiosk.flows.ledger import Guard, Kiosk, Memory, Tries
from kiosk.journal import pages, trail
from kiosk.journal.aside import move_aside
from kiosk.journal.ballast import Ballast, ballast_path
from kiosk.journal.book import Book, Outcomes, Tail
from kiosk.journal.connection import Connect, is_damage, is_full
from kiosk.journal.counts import Counts
from kiosk.journal.migrations import AUDITED
from kiosk.journal.slip import Slip, synced_folder

T = TypeVar("T")

_logger = logging.getLogger(__name__)
_NO_TRAIL_HOLDS = trail.Head(1, "")


@dataclass(frozen=True, slots=True)
class Past:
    """What a journal holds: a kiosk, and the events since, each with the kiosk seconds it happened at.

    `outcomes` say where each of them led, None where it does not say. `tries` are the wrong codes
    counted outside it, None where that count is gone; `memory` is how far to believe it.
    """

    kiosk: Kiosk | None
    events: Tail
    tries: Tries | None = Tries()
    memory: Memory = Memory.WHOLE
    outcomes: Outcomes = ()


class Files:
    """Everything the journal does to the disk, one thing after another. Raises sqlite3.Error, OSError, JournalError."""

    def __init__(
        self,
        path: Path,
        migrations: tuple[str, ...],
        audit_s: float,
        connect: Connect,
        slip: Callable[[Path], Slip],
        ballast: int = 0,
    ) -> None:
        """Name the files; nothing is touched before `open`. `ballast` is how many bytes are kept back for bad days."""
        self._path = path
        self._migrations = migrations
        self._audit_s = audit_s
        self._connect = connect
        self._head = slip(head_path(path))
        self._counts = Counts(path, slip)
        self._ballast = Ballast(ballast_path(path), ballast)
        self._noted: trail.Head | None = None
        self._memory = Memory.WHOLE
        self._lock: int | None = None
        self._book: Book | None = None

    def open(self) -> float:
        """Take the files for this process alone; return the latest kiosk second in them. Raises AlreadyRunning."""
        self._lock = alone(lock_of(self._path))
        try:
            at = self._with_room(self._open_book)
        except (sqlite3.Error, UnicodeDecodeError, JournalDamaged) as error:
            at = self._begin_anew(error)
        self._ballast.lay()
        return max(at, self._counts.read()[1])

    def load(self) -> Past:
        """Return what is held; a book that turns out to be damaged is moved aside."""
        try:
            kiosk, events, outcomes = self.book.load()
        except (sqlite3.Error, UnicodeDecodeError, JournalDamaged) as error:
            self._begin_anew(error)
            kiosk, events, outcomes = None, (), ()
        tries, _ = self._counts.read()
        if self._memory is not Memory.WHOLE and not self._counts.are_whole:
            tries = None
        return Past(kiosk, events, tries, self._memory, outcomes)

    def append(
        self, at: float, event: Event, marks: tuple[Mark, ...], guard: Guard | None, outcome: str | None
    ) -> None:
        """Write `event`, its marks and its outcome; where a `guard` is given, keep it on its slips as well."""
        self._with_room(lambda: self.book.append(at, event, marks, outcome))
        if guard is not None:
            self._with_room(lambda: self._counts.write(at, guard))

    def snapshot(self, at: float, kiosk: Kiosk) -> None:
        """Keep `kiosk`, and let go of what is too old."""
        self._with_room(lambda: self.book.snapshot(at, kiosk, self._audit_s))
        self._ballast.lay()

    def note_head(self) -> None:
        """Note the head of the trail beside the book."""
        head = self.book.head
        if head != self._noted:
            self._head.write({"seq": head.seq, "chain": head.chain})
            self._noted = head

    @property
    def book(self) -> Book:
        """The open book. Raises JournalError before `open` and after `close`."""
        if self._book is None:
            raise JournalError(f"{self._path.name}: not open")
        return self._book

    def close(self) -> None:
        """Let go of the files. Twice is once."""
        self._close_book()
        self._head.close()
        self._counts.close()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _with_room(self, work: Callable[[], T]) -> T:
        """Do `work`; where the disk has no room for it, let the ballast go and do it once more."""
        try:
            return work()
        except (sqlite3.Error, OSError) as error:
            if not is_full(error) or not self._ballast.drop():
                raise
        _logger.error("BallastDropped: the disk is full")
        return work()

    def _open_book(self) -> float:
        self._close_book()
        self._noted = read_head(self._head)
        if not self._path.exists():
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
            synced_folder(self._path.parent)
        self._path.chmod(0o600)
        book = self._book = Book(self._connect(self._path), self._path.name)
        version = book.prepare()
        if pages.is_suspect(self._path) or 0 < version < len(self._migrations):
            book.check()
            pages.cleared(self._path)
        if version < AUDITED and self._noted is None:
            self._lay_slips()
        book.migrate(self._path, version, self._migrations)
        at = book.turn_to_the_end()
        self._memory = self._compared(book)
        return at

    def _lay_slips(self) -> None:
        self._counts.lay()
        self._noted = trail.Head()
        self._head.write({"seq": 0, "chain": ""})

    def _compared(self, book: Book) -> Memory:
        """Hold the book against the head that was noted: all rows of then are in it, or it is another book."""
        if self._noted is not None and trail.holds(book.connection, self._noted):
            return Memory.WHOLE
        return Memory.OLD if book.head.seq else Memory.LOST

    def _begin_anew(self, error: Exception) -> float:
        """Move a damaged book aside and begin another one, whose memory is lost."""
        if not isinstance(error, JournalDamaged) and not is_damage(error):
            raise error
        self._close_book()
        if self._noted is None or self._noted.seq == 0:
            self._head.write({"seq": _NO_TRAIL_HOLDS.seq, "chain": _NO_TRAIL_HOLDS.chain})
        aside = move_aside(self._path)
        pages.cleared(self._path)
        _logger.error("JournalMovedAside %s: %s", aside.name, error)
        return self._open_book()

    def _close_book(self) -> None:
        if self._book is not None:
            self._book.connection.close()
            self._book = None


def head_path(path: Path) -> Path:
    """Return where the head of the journal at `path` is noted."""
    return path.with_name(f"{path.name}.head")


def read_head(slip: Slip) -> trail.Head | None:
    """Return the head that was noted; None where the slip is gone or unreadable. Raises OSError."""
    try:
        value = slip.read()
    except JournalDamaged:
        return None
    return None if value is None else trail.Head(int(value["seq"]), str(value["chain"]))
