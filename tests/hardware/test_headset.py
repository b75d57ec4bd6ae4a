"""A headset's socket, with the very bytes that Linux sends, through a pipe with a name."""

import asyncio
import os
import struct
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from hardware.headset import HeadsetSocket


def event(kind: int, code: int, value: int) -> bytes:
    """Return one `struct input_event`."""
    return struct.pack("@llHHi", 1_800_000_000, 0, kind, code, value)


IN = event(5, 2, 1) + event(0, 0, 0)
OUT = event(5, 2, 0) + event(0, 0, 0)
_PATIENCE_S = 5.0


class Socket:
    """A device file that can be plugged, unplugged and taken away, and what was reported of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.told: asyncio.Queue[bool] = asyncio.Queue()
        self.watched = HeadsetSocket(str(path), self.told.put_nowait)
        self._pen: int | None = None

    async def appear(self) -> None:
        os.mkfifo(self.path)
        async with asyncio.timeout(_PATIENCE_S):
            while self._pen is None:
                with suppress(OSError):  # nobody reads it yet
                    self._pen = os.open(self.path, os.O_WRONLY | os.O_NONBLOCK)
                await asyncio.sleep(0.01)

    def vanish(self) -> None:
        self.path.unlink()
        if self._pen is not None:
            os.close(self._pen)
        self._pen = None

    def send(self, data: bytes) -> None:
        assert self._pen is not None
        os.write(self._pen, data)

    async def heard(self) -> bool:
        async with asyncio.timeout(_PATIENCE_S):
            return await self.told.get()


@pytest.fixture
async def socket(tmp_path: Path) -> AsyncIterator[Socket]:
    socket = Socket(tmp_path / "event7")
    task = asyncio.create_task(socket.watched.watch())
    yield socket
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def test_a_plug_is_told_when_it_goes_in_and_when_it_goes_out(socket: Socket) -> None:
    await socket.appear()
    socket.send(IN)
    assert await socket.heard() is True
    socket.send(OUT)
    assert await socket.heard() is False


async def test_a_device_that_is_not_there_is_looked_for_until_it_comes(socket: Socket) -> None:
    await asyncio.sleep(0.2)
    await socket.appear()
    socket.send(IN)

    assert await socket.heard() is True


async def test_a_device_that_is_lost_counts_as_pulled_out_and_is_found_again(socket: Socket) -> None:
    await socket.appear()
    socket.send(IN)
    assert await socket.heard() is True
    socket.vanish()
    assert await socket.heard() is False

    await socket.appear()
    socket.send(IN)
    assert await socket.heard() is True


async def test_an_event_that_comes_in_two_pieces_is_one(socket: Socket) -> None:
    await socket.appear()
    socket.send(IN[:7])
    await asyncio.sleep(0.05)
    socket.send(IN[7:])

    assert await socket.heard() is True


async def test_other_switches_keys_and_repetitions_say_nothing(socket: Socket) -> None:
    await socket.appear()
    socket.send(event(5, 4, 1) + event(1, 2, 1) + IN + IN + event(5, 0, 1) + OUT)

    assert await socket.heard() is True
    assert await socket.heard() is False
    assert socket.told.empty()
