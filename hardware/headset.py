"""The socket of a headset that the system knows as an input device: it says when a plug goes in or out.

Linux, Documentation/input/event-codes.rst, EV_SW: the switch SW_HEADPHONE_INSERT.
"""

import asyncio
import fcntl
import os
import struct
from collections.abc import Callable

import structlog

from hardware.port import Reopening

_log = structlog.get_logger("hardware")
_EVENT = struct.Struct("@llHHi")  # struct input_event: seconds, microseconds, type, code, value
_EV_SW = 5
_SW_HEADPHONE_INSERT = 2
_SWITCHES = 4  # bytes; there are 17 switches
_EVIOCGSW = 2 << 30 | _SWITCHES << 16 | ord("E") << 8 | 0x1B  # linux/input.h
_MANY = 64 * _EVENT.size


class HeadsetSocket:
    """Tells `plugged` when a headset is plugged in (True) or pulled out (False), and how it stands at the start.

    A device that is lost counts as pulled out: what is meant for one person must
    not go on to a loudspeaker. It is looked for again, after 0.1 s at first, then
    every 2 s.
    """

    def __init__(self, path: str, plugged: Callable[[bool], None]) -> None:
        self._path = path
        self._plugged = plugged
        self._in = False
        self._rest = b""
        self._lost = asyncio.Event()

    async def watch(self) -> None:
        """Watch the device until cancelled; one that is not there, or goes, is noted once and looked for again."""
        reopening = Reopening()
        is_noted = False
        while True:
            try:
                device = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            except OSError as error:
                if not is_noted:
                    _log.warning("HeadsetMissing", device=self._path, reason=error.strerror)
                is_noted = True
            else:
                reopening.worked()
                is_noted = False
                await self._follow(device)
            await asyncio.sleep(reopening.failed())

    async def _follow(self, device: int) -> None:
        loop = asyncio.get_running_loop()
        self._lost.clear()
        self._rest = b""
        try:
            self._say(inserted=_switched(device))
            loop.add_reader(device, self._read, device)
            await self._lost.wait()
        finally:
            loop.remove_reader(device)
            os.close(device)
            self._say(inserted=False)

    def _read(self, device: int) -> None:
        try:
            piece = os.read(device, _MANY)
        except BlockingIOError:
            return
        except OSError as error:
            _log.warning("HeadsetLost", device=self._path, reason=error.strerror)
            piece = b""
        if not piece:
            asyncio.get_running_loop().remove_reader(device)
            self._lost.set()
            return
        whole = self._rest + piece
        self._rest = whole[len(whole) - len(whole) % _EVENT.size :]
        for _, _, kind, code, value in _EVENT.iter_unpack(whole[: len(whole) - len(self._rest)]):
            if (kind, code) == (_EV_SW, _SW_HEADPHONE_INSERT):
                self._say(inserted=value != 0)

    def _say(self, *, inserted: bool) -> None:
        if inserted != self._in:
            self._in = inserted
            self._plugged(inserted)


def _switched(device: int) -> bool:
    """Return whether the headset is plugged in now; False for a device that has no switches."""
    switches = bytearray(_SWITCHES)
    try:
        fcntl.ioctl(device, _EVIOCGSW, switches)
    except OSError:
        return False
    return bool(int.from_bytes(switches, "little") >> _SW_HEADPHONE_INSERT & 1)
