"""What an owner thread needs beside its port: where it is, when to try again, and a way to be woken."""

import select
import socket
import time
from contextlib import suppress
from dataclasses import dataclass

_FIRST_RETRY_S = 0.1
_LAST_RETRY_S = 2.0  # so that a replugged device is back within 3 s


@dataclass(frozen=True, slots=True)
class PortSettings:
    """Where a device hangs and how fast it talks; always 8 data bits, no parity, 1 stop bit.

    Use a path under /dev/serial/by-id: a ttyUSB number changes with every replug.
    """

    path: str
    baud: int

    def duration_s(self, size: int) -> float:
        """Return how long `size` bytes take on the wire: 10 bits each."""
        return size * 10 / self.baud


class Reopening:
    """When a lost port may be tried again: soon at first, then every 2 s."""

    def __init__(self) -> None:
        self._wait_s = _FIRST_RETRY_S
        self._not_before = 0.0

    def due(self) -> bool:
        """Return whether it may be tried now."""
        return time.monotonic() >= self._not_before

    def failed(self) -> float:
        """Note a failed try; return how many seconds to wait."""
        wait_s = self._wait_s
        self._not_before = time.monotonic() + wait_s
        self._wait_s = min(2 * wait_s, _LAST_RETRY_S)
        return wait_s

    def worked(self) -> None:
        """Begin anew: the device is there."""
        self._wait_s = _FIRST_RETRY_S


class Bell:
    """Wakes a thread out of `select`."""

    def __init__(self) -> None:
        self._ear, self._rope = socket.socketpair()
        self._ear.settimeout(0)
        self._rope.settimeout(0)

    def ring(self) -> None:
        """Wake whoever waits; rings nobody has heard yet are one."""
        with suppress(BlockingIOError):
            self._rope.send(b"!")

    def wait(self, timeout_s: float | None, *readable: int) -> bool:
        """Wait for a ring, `timeout_s`, or a readable descriptor; return whether it was the last."""
        ear = self._ear.fileno()
        ready, _, _ = select.select([ear, *readable], [], [], timeout_s)
        if ear in ready:
            with suppress(BlockingIOError):
                self._ear.recv(4096)
        return any(descriptor in ready for descriptor in readable)

    def close(self) -> None:
        """Let go of both ends."""
        self._ear.close()
        self._rope.close()
