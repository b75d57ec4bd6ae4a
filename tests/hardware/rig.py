"""What the hardware tests share: a scripted device, locker units, and patience."""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from hardware.doors.kerong_cu48_frames import parse_requests, request_frame
from hardware.emulator_thread import EmulatorThread
from hardware.pseudo_terminal import PseudoTerminal
from kiosk.domain import DoorAddress, LockerUnit, LockerUnitId, Sense, Size

Script = Callable[[bytes], Iterable[tuple[float, bytes]]]


class ScriptedBoard:
    """Answers each CU48 request with whatever the script says: (seconds from now, bytes)."""

    def __init__(self, link: Path, script: Script) -> None:
        self.script = script
        self.heard: list[bytes] = []
        self._wire = PseudoTerminal(link)
        self._unread = b""
        self._thread = EmulatorThread("scripted board")
        self.plug()

    def plug(self) -> None:
        self._thread.ask(lambda: self._thread.loop.add_reader(self._wire.plug(), self._hear))

    def unplug(self) -> None:
        self._thread.ask(self._pull)

    def say(self, said: bytes) -> None:
        self._thread.ask(lambda: self._wire.write(said))

    def close(self) -> None:
        self.unplug()
        self._thread.stop()

    def _pull(self) -> None:
        if self._wire.end is not None:
            self._thread.loop.remove_reader(self._wire.end)
            self._wire.unplug()

    def _hear(self) -> None:
        requests, self._unread = parse_requests(self._unread + self._wire.read())
        for request in requests:
            frame = request_frame(request)
            self.heard.append(frame)
            for delay_s, said in self.script(frame):
                self._thread.loop.call_later(delay_s, self._wire.write, said)


class Movements:
    """Remembers what a watch reported."""

    def __init__(self) -> None:
        self.all: list[tuple[LockerUnitId, Sense]] = []

    def __call__(self, unit: LockerUnitId, sense: Sense) -> None:
        self.all.append((unit, sense))

    def of(self, unit: LockerUnitId) -> list[Sense]:
        return [sense for mover, sense in self.all if mover == unit]

    async def more_than(self, count: int) -> bool:
        return await eventually(lambda: len(self.all) > count)


def unit_at(board: int, lock: int) -> LockerUnit:
    name = LockerUnitId(f"{board}-{lock}")
    return LockerUnit(name, Size.SMALL, DoorAddress(board, lock), column=1, row=1, bottom_mm=0, height_mm=100)


async def eventually(holds: Callable[[], bool], within_s: float = 3.0) -> bool:
    """Wait until `holds`, for at most `within_s`; return whether it does."""
    for _ in range(int(within_s / 0.005)):
        if holds():
            return True
        await asyncio.sleep(0.005)
    return holds()
