"""A slip of paper beside the journal: one small value that survives a power cut and the loss of the database.

Two pages take turns, so the one that is being written is never the only one:
a cut in the middle of a write leaves what was written before. Each holds a
number that rises, a value and a checksum over both. A page is one sector, or
some more where the value needs them.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.errors import JournalDamaged

SECTOR = 512  # bytes: what a disk writes whole or not at all

Value = Mapping[str, float | str | bool]


class Slip:
    """One value in a file of its own, readable by its owner only."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is touched before `read` or `write`."""
        self.path = path
        self.page = SECTOR
        """How many bytes the value has room in; the same whenever this file is used."""
        self._number = 0
        self._descriptor: int | None = None

    def read(self) -> Value | None:
        """Return what was written last; None when there is no slip. Raises JournalDamaged, OSError."""
        try:
            held = self.path.read_bytes()
        except FileNotFoundError:
            return None
        found = [page for page in map(_page, (held[: self.page], held[self.page : 2 * self.page])) if page is not None]
        if not found:
            raise JournalDamaged(f"{self.path.name}: damaged")
        self._number, value = max(found, key=lambda page: page[0])
        return value

    def write(self, value: Value) -> None:
        """Keep `value`; return once it would survive a power cut. Raises OSError."""
        if self._descriptor is None:
            with suppress(JournalDamaged):  # what is written now is behind what is there, if that can be read
                self.read()
        self._number += 1
        page = _written(self._number, value, self.page)
        if self._descriptor is None:
            self._descriptor = self._opened(page)
        self.put(self._descriptor, self._number % 2 * self.page, page)
        self.sync(self._descriptor)

    def put(self, descriptor: int, offset: int, page: bytes) -> None:
        """Write one page in its place."""
        os.pwrite(descriptor, page, offset)

    def sync(self, descriptor: int) -> None:
        """Wait for the disk."""
        os.fdatasync(descriptor)

    def _opened(self, page: bytes) -> int:
        """Open the file, made whole or not at all where it is missing."""
        try:
            return os.open(self.path, os.O_RDWR | os.O_CLOEXEC)
        except FileNotFoundError:
            pass
        unfinished = self.path.with_name(f"{self.path.name}.new")
        descriptor = os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        os.write(descriptor, page * 2)
        os.fsync(descriptor)
        unfinished.rename(self.path)
        synced_folder(self.path.parent)
        return descriptor

    def close(self) -> None:
        """Let go of the file. Twice is once."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def synced_folder(folder: Path) -> None:
    """Wait until the names in `folder` would survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _written(number: int, value: Value, size: int) -> bytes:
    body = json.dumps([number, value])
    page = f"{_checksum(body)} {body}\n".encode("ascii").ljust(size)
    if len(page) > size:
        raise ValueError(f"{len(page)} bytes do not fit into a page")
    return page


def _page(held: bytes) -> tuple[int, Value] | None:
    """Return number and value of a page; None for one that was torn or changed."""
    checksum, _, body = held.decode("ascii", "replace").rstrip(" \n").partition(" ")
    if not body or checksum != _checksum(body):
        return None
    number, value = json.loads(body)
    return number, value


def _checksum(body: str) -> str:
    return hashlib.sha256(body.encode("ascii", "replace")).hexdigest()
