"""The journal: every event in its order, in one SQLite file that one thread writes.

An event is appended and on the disk before anything follows from it (design.md
section 3): write-ahead log, `synchronous=FULL`. WAL with NORMAL lost
acknowledged events in simulated power cuts (reliability.md section 0).

The files hold names and numbers, so they are readable by their owner only and
what is deleted is overwritten.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kiosk.errors import JournalDamaged, JournalError
from kiosk.flows.audit import Mark
from kiosk.flows.events import Event
from kiosk.flows.ledger import Guard, Kiosk
from kiosk.journal import pages
from kiosk.journal.book import KEPT
from kiosk.journal.connection import Connect, connected, is_doubtful
from kiosk.journal.files import Files, Past
from kiosk.journal.migrations import MIGRATIONS
from kiosk.journal.slip import Slip

__all__ = ["AUDIT_DAYS", "KEPT", "MIGRATIONS", "Journal", "Past"]

T = TypeVar("T")

AUDIT_DAYS = 400  # a year, and the time in which people ask about it
CHECKED_AFTER = 60.0  # seconds: the start is over then, and people are served first
DAY = 86_400.0

_logger = logging.getLogger(__name__)


class Journal:
    """The one journal of a kiosk. Everything it does raises JournalError when the disk will not have it.

    After a JournalError from `append` nothing may be promised and no door
    commanded: whether the event is on the disk is unknown until a restart.
    Until then every further write is refused, because a disk that has failed to
    sync may say yes the next time and have lost what came before.
    """

    def __init__(
        self,
        path: Path,
        migrations: tuple[str, ...] = MIGRATIONS,
        *,
        audit_days: float = AUDIT_DAYS,
        connect: Connect = connected,
        slip: Callable[[Path], Slip] = Slip,
        ballast: int = 0,
    ) -> None:
        """Name the file; nothing is touched before `open`. `audit_days` is how long the audit trail is kept.

        `ballast` is how many bytes beside it are given back when the disk is full.
        """
        self._path = path
        self._files = Files(path, migrations, audit_days * DAY, connect, slip, ballast)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._broken = False
        self._closed = False

    async def open(self) -> float:
        """Take the file for this process alone and bring it to this version; one that is damaged is moved aside.

        Return the latest kiosk second in it, for the clock to begin at; 0 in a
        new one. Raises AlreadyRunning.
        """
        return await self._do(self._files.open)

    async def load(self) -> Past:
        """Return what the journal holds. A row of another version is an error that names its number."""
        return await self._do(self._files.load)

    async def append(
        self,
        at: float,
        event: Event,
        marks: tuple[Mark, ...] = (),
        guard: Guard | None = None,
        outcome: str | None = None,
    ) -> None:
        """Write `event` and what it leaves in the audit trail; return once both would survive a power cut.

        `at` is in kiosk seconds. A `guard` is kept beside the file as well, where
        no older copy of it can take it back. `outcome` is where the event led, for a replay to be held against.
        """
        await self._write(lambda: self._files.append(at, event, marks, guard, outcome))
        if marks:
            self._note_head()

    async def snapshot(self, at: float, kiosk: Kiosk) -> None:
        """Keep `kiosk` as what all events so far led to, and let go of what is too old, in one transaction."""
        await self._write(lambda: self._files.snapshot(at, kiosk))
        self._note_head()
        head = self._files.book.head
        _logger.info("AuditHead %d %s", head.seq, head.chain)

    async def watch(self) -> None:
        """Read every page a while after the start and then once a day, for ever. Raises JournalDamaged.

        The next start reads them all again before it believes anything.
        """
        await asyncio.sleep(CHECKED_AFTER)
        while True:
            await self.check()
            await asyncio.sleep(DAY)

    async def check(self) -> None:
        """Read every page beside the writer. Raises JournalDamaged."""
        check = pages.PageCheck(self._path)
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal-check") as thread:
            try:
                await self._do(check.run, thread)
            finally:
                check.stop()

    async def durability(self) -> tuple[str, int]:
        """Return the journal mode and the `synchronous` level in force; wal and 2 (FULL) survive a power cut."""
        return await self._do(self._files.book.durability)

    async def close(self) -> None:
        """Let go of the file, for good. Twice is once."""
        if not self._closed:
            self._closed = True
            await self._do(self._files.close)
            self._thread.shutdown()

    async def _write(self, work: Callable[[], None]) -> None:
        if self._broken:
            raise JournalError(f"{self._path.name}: a write has failed; only a restart tells what is on the disk")
        try:
            await self._do(work)
        except JournalError:
            self._broken = True
            raise

    async def _do(self, work: Callable[[], T], thread: ThreadPoolExecutor | None = None) -> T:
        try:
            under_way = asyncio.get_running_loop().run_in_executor(thread or self._thread, work)
            return await (_finished(under_way) if thread is None else under_way)
        except JournalDamaged:
            self._suspect()
            raise
        except sqlite3.Error as error:
            if is_doubtful(error):
                self._suspect()
            raise JournalError(f"{self._path.name}: {error}") from error
        except OSError as error:
            raise JournalError(f"{self._path.name}: {error.strerror}") from error

    def _suspect(self) -> None:
        with suppress(OSError):  # the error under way says more
            pages.suspect(self._path)

    def _note_head(self) -> None:
        """Note the trail's head behind the commit, and let nobody wait for it but the next event."""
        noting = asyncio.get_running_loop().run_in_executor(self._thread, self._files.note_head)
        noting.add_done_callback(self._noted)

    def _noted(self, noting: "asyncio.Future[None]") -> None:
        if not noting.cancelled() and noting.exception() is not None:
            _logger.error("AuditHeadNotNoted %s", noting.exception())
            self._broken = True


async def _finished(work: "asyncio.Future[T]") -> T:
    """Wait for `work` even when cancelled meanwhile, so that the caller knows whether it is on the disk.

    The cancellation comes at the caller's next await. A second one comes at once.
    """
    caller = asyncio.current_task()
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait({work})
        if caller is not None:
            caller.cancel()
        return work.result()
