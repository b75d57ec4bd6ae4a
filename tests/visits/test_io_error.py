"""The disk fails a write: the kiosk ends, and the next life reads every page before it believes any."""

import os
import sqlite3
from pathlib import Path

import pytest

from kiosk.domain import LockerUnitId
from kiosk.errors import JournalError
from kiosk.flows.events import LinkLost
from kiosk.flows.ledger import Memory
from kiosk.journal import Journal
from kiosk.journal.connection import Connection, Cursor, connected
from kiosk.journal.pages import is_suspect
from tests.runtime.shelf import NAME, Shelf, in_its_own_time


class FailingDisk:
    """The real connection, on a disk that fails to sync some commits, and has kept them or not."""

    def __init__(self, real: Connection) -> None:
        self.real = real
        self.fails = False

    @property
    def in_transaction(self) -> bool:
        return self.real.in_transaction

    def execute(self, statement: str, values: tuple[float | str | None, ...] = (), /) -> Cursor:
        if self.fails and statement == "COMMIT":
            self.fails = False  # from now on it says yes again
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
            raise error
        return self.real.execute(statement, values)

    def executescript(self, statements: str, /) -> object:
        return self.real.executescript(statements)

    def close(self) -> None:
        self.real.close()


def failing(disks: list[FailingDisk], path: Path) -> FailingDisk:
    disks.append(FailingDisk(connected(path)))
    return disks[-1]


async def test_after_a_failed_sync_nothing_is_written_any_more_whatever_the_disk_says(tmp_path: Path) -> None:
    disks: list[FailingDisk] = []
    path = tmp_path / NAME
    journal = Journal(path, connect=lambda path: failing(disks, path))
    await journal.open()
    disks[0].fails = True
    with pytest.raises(JournalError, match="disk I/O error"):
        await journal.append(1.0, LinkLost())
    for _ in range(2):
        with pytest.raises(JournalError, match="only a restart tells"):
            await journal.append(2.0, LinkLost())
    await journal.close()
    assert is_suspect(path)

    again = Journal(path)
    await again.open()
    past = await again.load()
    await again.close()
    assert not is_suspect(path)
    assert (past.events, past.memory) == ((), Memory.WHOLE)


def test_a_kiosk_whose_disk_fails_opens_no_door_and_goes_on_in_its_next_life(tmp_path: Path) -> None:
    shelf, disks = Shelf(tmp_path), list[FailingDisk]()
    shelf.stage.api.hold("1", "PARCEL-0001")

    async def fails() -> None:
        async with shelf.life(lambda path: Journal(path, connect=lambda path: failing(disks, path))):
            disks[0].fails = True
            shelf.stage.scanner.show("PARCEL-0001")
            await shelf.ends()

    with pytest.raises(JournalError, match="disk I/O error"):
        in_its_own_time(fails())
    assert shelf.stage.doors.pulses == []

    async def goes_on() -> None:
        async with shelf.life() as runtime:
            await shelf.deliver(runtime, "PARCEL-0001")

    in_its_own_time(goes_on())
    assert shelf.stage.doors.pulses == [LockerUnitId("1")]


async def test_a_page_that_cannot_be_read_keeps_the_kiosk_out_of_order_and_the_file_where_it_is(tmp_path: Path) -> None:
    class Unreadable(FailingDisk):
        def execute(self, statement: str, values: tuple[float | str | None, ...] = (), /) -> Cursor:
            if "FROM events" in statement:
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
                raise error
            return self.real.execute(statement, values)

    path = tmp_path / NAME
    for _ in range(2):
        journal = Journal(path, connect=lambda path: Unreadable(connected(path)))
        with pytest.raises(JournalError, match="disk I/O error"):
            await journal.open()
        await journal.close()
    assert is_suspect(path)
    assert [name for name in os.listdir(tmp_path) if "damaged" in name] == []  # noqa: PTH208
