"""A scanner on a serial line or USB-CDC."""

import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from hardware.port import PortSettings
from hardware.scanners.connection import ScannerConnection
from hardware.scanners.framing import QUIET_S, Framer, Gate
from hardware.serial_listener import Listener, SerialListener
from kiosk.errors import Disconnected


def open_serial_scanner(connection: ScannerConnection) -> "SerialScanner":
    """Return the scanner at `connection.port`; it need not be plugged in yet."""
    return SerialScanner(PortSettings(connection.port, connection.baud), prefix=connection.prefix)


class SerialScanner:
    """A `Scanner` that reads a port. It is back within 3 s of being plugged in again."""

    def __init__(
        self,
        settings: PortSettings,
        *,
        prefix: str = "",
        clock: Callable[[], float] = time.monotonic,
        listen: Callable[[PortSettings], AbstractAsyncContextManager[Listener]] = SerialListener,
    ) -> None:
        """Take the port's settings, what the scanner puts before each scan, and the clock that judges babble (s).

        `listen` opens the line; the tests put one in memory in its place.
        """
        self._settings = settings
        self._listen = listen
        self._prefix = prefix
        self._clock = clock

    async def watch(self, scanned: Callable[[str], None]) -> None:
        """Report the text of every scan, until cancelled. Half a scan before an unplug is forgotten."""
        framer, gate = Framer(self._prefix), Gate()
        async with self._listen(self._settings) as line:
            while True:
                try:
                    piece = await line.heard(QUIET_S if framer.waits else None)
                except Disconnected:
                    framer.drop()
                    continue
                for text in framer.feed(piece) if piece else framer.finish():
                    if gate.lets(self._clock()):
                        scanned(text)
