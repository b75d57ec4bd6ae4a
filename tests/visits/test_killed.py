"""A kiosk killed in the middle of visits: a real process, real bytes on the bus, requests at a real server.

tests/runtime/test_kill.py kills at each commit, pulse and push, with fakes around
it. Here the wires, the claims on ports and files, and the sensors are real.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from hardware.doors import kerong_cu48_frames as frames
from kiosk.commands.surroundings import Surroundings
from kiosk.domain import DoorAddress
from kiosk.simulator.store import Holding

pytestmark = pytest.mark.timeout(120)

PATIENCE_S = 30.0  # a machine that does other things starts a kiosk slowly
CALM_S = 0.6  # by then a screen takes touches
QUIET_S = 0.4  # so long a new life is watched for doors that open by themselves
LONG_ENOUGH_S = 1.2  # a door closed again sooner was not used

HURRY = "\n[timers]\nreopen_after_pickup_s = 2\n"  # so long a pickup is not yet told


class Lobby:
    """A bank, and one kiosk after the other in front of it."""

    def __init__(self, folder: Path) -> None:
        self.around = Surroundings(folder, delay_s=0.1)
        self._folder = folder
        self._log = folder / "log"
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.StreamReader
        self._writer: asyncio.StreamWriter

    @property
    def pulses(self) -> list[bytes]:
        return [heard.frame for heard in list(self.around.boards.heard) if heard.frame[3] == frames.UNLOCK]

    async def starts(self) -> None:
        """Start a kiosk, and see that no door opens before anybody has done anything."""
        before, socket = self.pulses, self._folder / "glass"
        with self._log.open("wb") as stream:
            words = ("-m", "tests.visits.touched", str(self.around.paths.config), str(socket))
            environment = dict(os.environ) | self.around.environment() | {"QT_QPA_PLATFORM": "offscreen"}
            self._process = await asyncio.create_subprocess_exec(sys.executable, *words, env=environment, stderr=stream)
        await self.logged("Restarted")
        self._reader, self._writer = await asyncio.open_unix_connection(socket)
        await asyncio.sleep(QUIET_S)
        assert self.pulses == before

    async def dies(self) -> None:
        """Kill the kiosk as a power cut would, and let go of what is ours."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        self._writer.close()

    async def dies_and_starts(self) -> None:
        await self.dies()
        await self.starts()

    async def logged(self, event: str) -> None:
        """Wait until this life of the kiosk has taken `event`."""
        await self.until(lambda: f'"event": "{event}"'.encode() in self._log.read_bytes(), f"{event} in the log")

    async def says(self, words: str) -> str:
        self._writer.write(f"{words}\n".encode())
        return (await self._reader.readline()).decode().strip()

    async def sees(self, *screens: str) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while await self.says("screen") not in screens:  # noqa: ASYNC110 - another process is watched
                await asyncio.sleep(0.02)
        await asyncio.sleep(CALM_S)

    async def touches(self, name: str) -> None:
        assert await self.says(f"touch {name}") == "touched"

    async def scans_until_the_pulse(self, text: str) -> None:
        before = len(self.pulses)
        await self.until(lambda: self.around.scanner.heard, "the scanner to be read")
        self.around.scanner.scan(text)
        await self.until(lambda: len(self.pulses) > before, "an unlock pulse")

    async def opened(self) -> DoorAddress:
        await self.until(lambda: bool(self.around.boards.open_doors), "an open door")
        await asyncio.sleep(LONG_ENOUGH_S)
        return next(iter(self.around.boards.open_doors))

    async def shuts(self) -> None:
        door = await self.opened()
        self.around.boards.shut(door.board, door.lock)

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not holds():  # noqa: ASYNC110 - another process is watched
                    await asyncio.sleep(0.005)
        except TimeoutError:
            raise AssertionError(f"waited in vain for {what}") from None

    def holding(self, number: str) -> Holding | None:
        found = self.around.service.holder_of(number)
        return found if found is not None and number in {parcel.number for parcel in found.inside} else None


@asynccontextmanager
async def lobby(folder: Path) -> AsyncIterator[Lobby]:
    here = Lobby(folder)
    await here.around.begin()
    config = here.around.paths.config
    await asyncio.to_thread(config.write_text, config.read_text("utf-8") + HURRY, "utf-8")
    try:
        await here.starts()
        yield here
    finally:
        await here.dies()
        await here.around.end()


async def goes_in(here: Lobby, text: str) -> None:
    """Bring a parcel to a kiosk that dies at every step; go on each time where it says."""
    await here.scans_until_the_pulse(text)
    await here.dies_and_starts()  # the door springs open while nobody is there to see it
    await here.sees("OpenDoor")
    await here.opened()
    await here.dies()
    await here.shuts()
    await here.starts()  # the door was shut meanwhile
    await here.sees("InOrNot")
    await here.touches("parcel-in")
    await here.dies_and_starts()  # the answer may be on the disk, the service may know
    await here.sees("Idle", "InOrNot")
    if await here.says("screen") == "InOrNot":
        await here.touches("parcel-in")


async def test_a_delivery_survives_a_kill_at_each_of_its_steps_with_one_pulse(tmp_path: Path) -> None:
    async with lobby(tmp_path) as here:
        await goes_in(here, "RSD-1002")

        await here.until(lambda: here.holding("RSD-1002") is not None, "the service to know")
        assert len(here.pulses) == 1


async def test_a_return_survives_a_kill_at_each_of_its_steps_with_one_pulse(tmp_path: Path) -> None:
    async with lobby(tmp_path) as here:
        code = next(mail.code for mail in here.around.service.store.mails() if mail.kind == "return-code")

        await goes_in(here, code)

        await here.until(lambda: any(held.is_return and held.inside for held in holdings(here)), "the service to know")
        assert len(here.pulses) == 1


async def test_a_pickup_survives_a_kill_at_each_of_its_steps_and_the_unit_is_freed(tmp_path: Path) -> None:
    async with lobby(tmp_path) as here:
        await here.scans_until_the_pulse("RSD-1002")
        await here.shuts()
        await here.sees("InOrNot")
        await here.touches("parcel-in")
        await here.until(lambda: here.holding("RSD-1002") is not None, "the service to know")
        holding = here.holding("RSD-1002")
        assert holding is not None
        await here.logged("Delivered")  # the code comes back with the answer

        await here.scans_until_the_pulse(holding.pickup_code or "")
        await here.dies_and_starts()
        await here.opened()
        await here.sees("OpenDoor")
        await here.dies()
        await here.shuts()
        await here.starts()
        await here.sees("Idle", "Notice")

        await here.until(lambda: here.around.service.holder_of("RSD-1002") is None, "the service to be told")
        assert len(here.pulses) == 2


def holdings(here: Lobby) -> list[Holding]:
    return here.around.service.store.holdings()
