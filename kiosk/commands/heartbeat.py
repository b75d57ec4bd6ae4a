"""Says that the loop goes round, and ends a kiosk whose screen stands still.

A loop that no longer turns takes no touch and closes no visit, and nothing of its own
can notice. So each turn winds up a guard of Python's that needs neither the loop nor
the interpreter's lock: unwound, it writes where every thread stands (files, lines and
functions, no values) and ends the process, and whoever started the kiosk starts it
anew (reliability.md B4, "UI thread stall"). systemd is told too, where it asks to be
(sd_notify(3): READY=1 once, then WATCHDOG=1).
"""

import faulthandler
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress

STANDSTILL_S = 10.0


class Heartbeat:
    """The beat of one loop, which calls `beat` several times in `standstill_s`, and `stop` at its end."""

    def __init__(self, environment: Mapping[str, str], standstill_s: float = STANDSTILL_S) -> None:
        """Take systemd's address from `environment`; nothing is wound up before the first beat."""
        self._address = environment.get("NOTIFY_SOCKET", "")
        self._standstill_s = standstill_s
        self._word = "READY=1"

    def beat(self) -> None:
        """Say that the loop turns."""
        if sys.__stderr__ is not None:
            faulthandler.dump_traceback_later(self._standstill_s, exit=True, file=sys.__stderr__)
        self._tell(self._word)
        self._word = "WATCHDOG=1"

    def stop(self) -> None:
        """Expect no more beats: the loop has ended as it should."""
        faulthandler.cancel_dump_traceback_later()
        self._tell("STOPPING=1")

    def _tell(self, word: str) -> None:
        if not self._address:
            return
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        # Whoever listens may be gone or slow: that must not hold up a screen.
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as line:
            line.sendto(word.encode(), address)
