"""A file that takes up room, to be let go of when the disk is full: the journal can then still commit.

Whatever filled the disk is noticed by people long before the room is used up again (reliability.md B4).
"""

import os
from contextlib import suppress
from pathlib import Path

MIB = 1024 * 1024


class Ballast:
    """The file beside the journal. Nothing here raises: a kiosk without ballast is a kiosk all the same."""

    def __init__(self, path: Path, size: int) -> None:
        """Name the file and how many bytes it takes up; 0: there is none."""
        self._path = path
        self._size = size

    def lay(self) -> None:
        """Take up the room, unless that is done, or would leave the disk with less than as much again."""
        if self._size == 0 or self._path.exists():
            return
        with suppress(OSError):
            disk = os.statvfs(self._path.parent)
            if disk.f_bavail * disk.f_frsize >= 2 * self._size:
                self._fill(self._path.with_name(f"{self._path.name}.new"))

    def drop(self) -> bool:
        """Give the room back; return whether there was any."""
        with suppress(OSError):
            self._path.unlink()
            return True
        return False

    def _fill(self, unfinished: Path) -> None:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        try:
            os.posix_fallocate(descriptor, 0, self._size)
            unfinished.rename(self._path)
        except OSError:
            unfinished.unlink(missing_ok=True)
        finally:
            os.close(descriptor)


def ballast_path(journal: Path) -> Path:
    """Return where the ballast of a journal lies."""
    return journal.with_suffix(".ballast")
