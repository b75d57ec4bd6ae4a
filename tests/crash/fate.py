"""When a kiosk dies."""

import os
import select
import signal
from contextlib import suppress

_DYING_S = 30.0  # a machine that does other things


class Fate:
    """Ends a process at the Nth message of a kind; each kind is counted in one thread."""

    def __init__(self, kind: str = "", number: int = 0) -> None:
        self._kind, self._number = kind, number
        self._counts: dict[str, int] = {}
        self._process: int | None = None
        self.has_struck = False
        self.pid = 0

    def falls_on(self, pid: int) -> None:
        """Take the process whose fate this is."""
        self.pid = pid
        self._process = os.pidfd_open(pid)

    def meets(self, kind: str) -> bool:
        """Count a message; return True when it was the last: the process is gone by then, whole."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        if self._process is None or self.has_struck or kind != self._kind or self._counts[kind] != self._number:
            return False
        self.has_struck = True
        self.kill()
        return True

    def kill(self) -> None:
        """End the process; return when it is gone."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._process, signal.SIGKILL)
            ended, _, _ = select.select([self._process], [], [], _DYING_S)
            assert ended

    def counted(self, kind: str) -> int:
        """Return how many messages of this kind there were."""
        return self._counts.get(kind, 0)

    def close(self) -> None:
        """Let go of the process."""
        if self._process is not None:
            os.close(self._process)
            self._process = None
