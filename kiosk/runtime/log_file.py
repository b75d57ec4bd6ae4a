"""The log's own copy beside the journal, for a report to support: the newest lines, and never more than two files.

What happened before a crash is in it, which no memory of the next life would hold. The log proper stays standard error.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import TextIO

LARGEST = 2 * 1024 * 1024  # bytes of one file: about a week of an ordinary kiosk; the one before it is kept as well


def log_of(state: Path) -> Path:
    """Return the newer of the two files, of a kiosk whose state lies in `state`."""
    return state / "kiosk.log"


def older_log(file: Path) -> Path:
    """Return the file before this one."""
    return file.with_name(f"{file.name}.1")


class LogFile:
    """A stream that writes each line on to another one, and keeps it. A disk that will not have it is nobody's concern.

    The files are readable by their owner only.
    """

    def __init__(self, stream: TextIO, file: Path, largest: int = LARGEST) -> None:
        """Write to `stream` and to `file`; nothing is touched before the first line."""
        self._stream = stream
        self._file = file
        self._largest = largest

    def write(self, text: str) -> int:
        """Write `text` to both; only the stream may raise."""
        written = self._stream.write(text)
        with suppress(OSError):
            self._keep(text.encode("utf-8", "backslashreplace"))
        return written

    def flush(self) -> None:
        """Flush the stream; the file needs none."""
        self._stream.flush()

    def _keep(self, line: bytes) -> None:
        descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        try:
            os.write(descriptor, line)
            size = os.fstat(descriptor).st_size
        finally:
            os.close(descriptor)
        if size > self._largest:
            self._file.replace(older_log(self._file))
