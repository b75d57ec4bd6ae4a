"""A serial device that speaks by itself: a scanner."""

import asyncio
import threading
from typing import Protocol, Self

import structlog

from hardware.port import Bell, PortSettings, Reopening
from hardware.serial_bus import SerialPort
from kiosk.errors import Disconnected

_log = structlog.get_logger("hardware")


class Listener(Protocol):
    """A line that is listened to."""

    async def heard(self, timeout_s: float | None) -> bytes:
        """Return the next bytes, or none after `timeout_s` of quiet. Raises Disconnected once for each loss."""


class SerialListener:
    """A device that speaks by itself. Use it as `async with`; it looks for a missing device until left."""

    def __init__(self, settings: PortSettings) -> None:
        """Take the port's settings; nothing is opened yet."""
        self._settings = settings
        self._bell: Bell
        self._closing = threading.Event()
        self._pieces: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._loop: asyncio.AbstractEventLoop
        self._thread: threading.Thread

    async def __aenter__(self) -> Self:
        self._bell = Bell()
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._own, name=f"listen {self._settings.path}", daemon=True)
        self._thread.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._closing.set()
        self._bell.ring()
        await asyncio.to_thread(self._thread.join)
        self._bell.close()

    async def heard(self, timeout_s: float | None) -> bytes:
        """Return the next bytes, or none after `timeout_s` of quiet. Raises Disconnected once for each loss."""
        try:
            async with asyncio.timeout(timeout_s if self._pieces.empty() else None):
                piece = await self._pieces.get()
        except TimeoutError:
            return b""
        if piece is None:
            raise Disconnected(self._settings.path)
        return piece

    def _own(self) -> None:
        reopening = Reopening()
        while not self._closing.is_set():
            try:
                port = SerialPort(self._settings)
            except Disconnected:
                self._closing.wait(reopening.failed())
                continue
            reopening.worked()
            _log.info("PortOpened", port=self._settings.path)
            self._follow(port)
            port.close()

    def _follow(self, port: SerialPort) -> None:
        try:
            while not self._closing.is_set():
                piece = port.read(None, self._bell)
                if piece:
                    self._loop.call_soon_threadsafe(self._pieces.put_nowait, piece)
        except Disconnected:
            _log.warning("PortLost", port=self._settings.path)
            self._loop.call_soon_threadsafe(self._pieces.put_nowait, None)
