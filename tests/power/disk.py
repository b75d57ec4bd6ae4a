"""A disk that writes down what is done to it, and what may be left of that when the power goes.

The journal's own SQL runs on APSW, whose VFS is in Python: every write, sync,
truncation and deletion passes here on its way to real files. The slips beside
the journal pass here too.
"""

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import apsw

from kiosk.journal.connection import Cursor
from kiosk.journal.slip import Slip, Value

SECTOR = 512  # bytes: what a disk writes whole or not at all
CHECKPOINT = 4  # pages in the write-ahead log: a visit of some commits has several checkpoints inside
_names = itertools.count()

Kind = Literal["write", "sync", "truncate", "delete", "create", "acknowledged"]


@dataclass(frozen=True, slots=True)
class Done:
    """One thing that was done to a file; `place` is an offset, a length, or how much is acknowledged."""

    kind: Kind
    file: str
    place: int = 0
    data: bytes = b""


@dataclass
class Disk:
    """The record of one run. `full` and `transactions` are what a control takes away, `slips_sync` as well."""

    full: bool = True
    transactions: bool = True
    slips_sync: bool = True
    log: list[Done] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.vfs = RecordingVfs(f"recording-{next(_names)}", self)

    def connect(self, path: Path) -> "RecordedConnection":
        """Open a journal on this disk."""
        return RecordedConnection(path, self)

    def slip(self, path: Path) -> "RecordedSlip":
        """Make a slip on this disk."""
        return RecordedSlip(path, self)


class RecordedConnection:
    """What the journal needs of a connection, by APSW."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self._disk = disk
        self._connection = apsw.Connection(str(path), vfs=disk.vfs.name)
        self._connection.wal_autocheckpoint(CHECKPOINT)

    @property
    def in_transaction(self) -> bool:
        return self._connection.in_transaction

    def execute(self, statement: str, values: tuple[float | str | None, ...] = (), /) -> Cursor:
        if not self._disk.full and statement == "PRAGMA synchronous=FULL":
            statement = "PRAGMA synchronous=NORMAL"
        if not self._disk.transactions and statement in ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"):
            statement = "SELECT 1"
        return self._connection.execute(statement, values)

    def executescript(self, statements: str, /) -> object:
        return self._connection.execute(statements)

    def close(self) -> None:
        self._connection.close()


class RecordingVfs(apsw.VFS):
    """The system's files, with a record of what is done to them."""

    def __init__(self, name: str, disk: Disk) -> None:
        self.name = name
        self._disk = disk
        super().__init__(name, "")

    def xOpen(self, name: "str | apsw.URIFilename | None", flags: list[int]) -> "RecordingFile":  # noqa: N802
        return RecordingFile(name, flags, self._disk.log)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802, FBT001  # SQLite's own shape
        self._disk.log.append(Done("delete", Path(filename).name, int(syncdir)))
        super().xDelete(filename, syncdir)


class RecordingFile(apsw.VFSFile):
    """One file of it."""

    def __init__(self, name: "str | apsw.URIFilename | None", flags: list[int], log: list[Done]) -> None:
        words = name.filename() if isinstance(name, apsw.URIFilename) else name or ""
        self._file, self._log = Path(words).name, log
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._log.append(Done("write", self._file, offset, bytes(data)))
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._log.append(Done("sync", self._file))
        super().xSync(flags)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        self._log.append(Done("truncate", self._file, newsize))
        super().xTruncate(newsize)


class RecordedSlip(Slip):
    """A slip whose writes are recorded. It is made whole or not at all, so its first writing is one thing."""

    def __init__(self, path: Path, disk: Disk) -> None:
        super().__init__(path)
        self._disk = disk

    def write(self, value: Value) -> None:
        if self.path.exists():
            super().write(value)
            return
        before = len(self._disk.log)
        super().write(value)
        self._disk.log[before:] = [Done("create", self.path.name, 0, self.path.read_bytes())]

    def put(self, descriptor: int, offset: int, page: bytes) -> None:
        self._disk.log.append(Done("write", self.path.name, offset, page))
        super().put(descriptor, offset, page)

    def sync(self, descriptor: int) -> None:
        super().sync(descriptor)
        if self._disk.slips_sync:
            self._disk.log.append(Done("sync", self.path.name))


class Remains:
    """What is on the disk after a part of the record: what was synced for certain, the rest by the fall of a coin.

    A deleted file may be back as long as its folder was not synced. SQLite does
    that with the first sync of a new log (unixSync, UNIXFILE_DIRSYNC), we when a slip is made.
    """

    def __init__(self) -> None:
        self._durable: dict[str, bytearray] = {}
        self._pending: dict[str, list[Done]] = {}
        self._deleted: dict[str, bytearray] = {}

    def happens(self, done: Done) -> None:
        """Let the next thing happen."""
        match done.kind:
            case "write" | "truncate":
                self._pending.setdefault(done.file, []).append(done)
            case "sync":
                if done.file not in self._durable and done.file.endswith(("-wal", "-journal")):
                    self._deleted.clear()
                held = self._durable.setdefault(done.file, bytearray())
                for each in self._pending.pop(done.file, []):
                    _apply(held, each, done.file)
            case "delete":
                gone = self._durable.pop(done.file, bytearray())
                self._pending.pop(done.file, None)
                if not done.place:
                    self._deleted[done.file] = gone
            case "create":
                self._durable[done.file] = bytearray(done.data)
                self._deleted.clear()
            case "acknowledged":
                pass

    def image(self, coin: random.Random) -> dict[str, bytes]:
        """Return the files as a power cut may leave them now: unsynced sectors are there or not, each by itself."""
        files = {name: bytearray(held) for name, held in self._durable.items()}
        for name, pending in self._pending.items():
            held = files.setdefault(name, bytearray())
            for done in pending:
                for part in _sectors(done):
                    if coin.random() < 0.5:
                        _apply(held, part, name)
        files |= {name: gone for name, gone in self._deleted.items() if coin.random() < 0.5}
        return {name: bytes(held) for name, held in files.items()}


def _sectors(done: Done) -> Iterator[Done]:
    if done.kind == "truncate":
        yield done
        return
    for start in range(0, len(done.data), SECTOR):
        yield Done("write", done.file, done.place + start, done.data[start : start + SECTOR])


def _apply(held: bytearray, done: Done, name: str) -> None:
    assert done.file == name
    if done.kind == "truncate":
        del held[done.place :]
        return
    if len(held) < done.place:
        held.extend(bytes(done.place - len(held)))
    held[done.place : done.place + len(done.data)] = done.data
