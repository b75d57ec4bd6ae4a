"""When the disk is full the ballast goes, the commit comes, and with room the ballast is laid again."""

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from kiosk.errors import JournalError
from kiosk.flows.events import Due
from kiosk.flows.ledger import Guard, Kiosk, Tries
from kiosk.journal import Journal
from kiosk.journal.audit import verify
from kiosk.journal.ballast import Ballast, ballast_path
from kiosk.journal.connection import Connection, Cursor, connected
from kiosk.journal.slip import Slip

SIZE = 256 * 1024


class Full:
    """A disk that is full for as long as `file` takes up its room: SQLite then finds none."""

    def __init__(self, file: Path, *words: str) -> None:
        self.file = file
        self.words = words
        self.refused = 0

    def connect(self, path: Path) -> Connection:
        return Refusing(connected(path), self)

    def slip(self, path: Path) -> Slip:
        return RefusingSlip(path, self)

    def has_no_room(self) -> bool:
        return self.file.exists()


class Refusing:
    """A connection on such a disk."""

    def __init__(self, connection: Connection, disk: Full) -> None:
        self._connection = connection
        self._disk = disk

    @property
    def in_transaction(self) -> bool:
        return self._connection.in_transaction

    def execute(self, statement: str, values: tuple[float | str | None, ...] = (), /) -> Cursor:
        if statement.startswith(self._disk.words) and self._disk.has_no_room():
            self._disk.refused += 1
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        return self._connection.execute(statement, values)

    def executescript(self, statements: str, /) -> object:
        return self._connection.executescript(statements)

    def close(self) -> None:
        self._connection.close()


class RefusingSlip(Slip):
    """A slip on such a disk."""

    def __init__(self, path: Path, disk: Full) -> None:
        super().__init__(path)
        self._disk = disk

    def put(self, descriptor: int, offset: int, page: bytes) -> None:
        if "slip" in self._disk.words and self._disk.has_no_room():
            self._disk.refused += 1
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        super().put(descriptor, offset, page)


@pytest.mark.parametrize("refused", ["INSERT INTO events", "COMMIT", "slip"])
async def test_a_full_disk_costs_the_ballast_and_no_event(tmp_path: Path, refused: str) -> None:
    path = tmp_path / "journal.sqlite3"
    disk = Full(ballast_path(path), refused)
    journal = Journal(path, connect=disk.connect, slip=disk.slip, ballast=SIZE)
    disk.words = ()
    await journal.open()
    assert ballast_path(path).stat().st_size == SIZE
    assert ballast_path(path).stat().st_mode & 0o777 == 0o600
    disk.words = (refused,)
    await journal.append(1.0, Due(1), guard=Guard(2))
    assert (disk.refused, ballast_path(path).exists()) == (1, False)
    await journal.append(2.0, Due(2))
    past = await journal.load()
    assert [event for _, event in past.events] == [Due(1), Due(2)]
    assert past.tries == Tries(2)
    disk.words = ()
    await journal.snapshot(3.0, Kiosk())
    assert ballast_path(path).exists()
    await journal.close()

    assert verify(path).faults == []


async def test_a_disk_that_stays_full_without_the_ballast_ends_in_an_error(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    disk = Full(tmp_path)  # the folder is always there: letting the ballast go is of no use
    journal = Journal(path, connect=disk.connect, ballast=SIZE)
    await journal.open()
    disk.words = ("INSERT INTO events",)
    with pytest.raises(JournalError, match="disk is full"):
        await journal.append(1.0, Due(1))
    await journal.close()
    assert (disk.refused, ballast_path(path).exists()) == (2, False)
    bare = Journal(path, connect=disk.connect)
    await bare.open()
    with pytest.raises(JournalError, match="disk is full"):
        await bare.append(1.0, Due(1))
    await bare.close()

    assert disk.refused == 3


async def test_a_kiosk_on_a_full_disk_starts_by_its_ballast(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    ballast_path(path).write_bytes(b"\0" * SIZE)
    disk = Full(ballast_path(path), "PRAGMA journal_mode=WAL")
    journal = Journal(path, connect=disk.connect, ballast=SIZE)
    await journal.open()
    await journal.close()

    assert disk.refused == 1


def test_ballast_is_not_laid_where_it_would_take_the_last_room_or_cannot_be(tmp_path: Path) -> None:
    disk = os.statvfs(tmp_path)
    greedy = tmp_path / "greedy"
    Ballast(greedy, disk.f_bavail * disk.f_frsize).lay()
    Ballast(tmp_path / "nowhere" / "ballast", SIZE).lay()

    assert list(tmp_path.iterdir()) == []
    assert not Ballast(greedy, 0).drop()
