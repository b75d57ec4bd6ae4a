"""The bank of lockers: real frames on a bus in memory, doors that spring, jam, flap and are pulled.

The driver is the product's (`KerongCu48`), and so is every byte. What is left out is
the thread and the pseudo-terminal between them, which `tests/hardware` tries; they
live in real time, and a poll each 45 ms of virtual time would cost more than all
the rest. So a poll that could only repeat the last three answers is held until
a door or the bus changes.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from hardware.doors import kerong_cu48_frames as frames
from hardware.port import PortSettings
from hardware.scanners.framing import Framer, Gate
from hardware.serial_bus import SerialBus, Urgency
from kiosk.domain import DoorAddress, LockerUnit, LockerUnitId, Sense, Size
from kiosk.errors import Disconnected, Silent
from kiosk.ports import Scanner
from tests.flows.truth import Door
from tests.visits.virtual.timeline import Agenda, LifeLoop

Answer = TypeVar("Answer")

WIRE_S = 0.012  # a request, the board's answer and the gap, at 19200
SPRING_S = 0.3  # from the pulse to the open door
SAME = 3  # equal answers after which a poll tells nothing new


class Cabinet:
    """Doors and boards, as they are whether a kiosk lives or not.

    `late` is the share of jammed doors that open by themselves some time later. `spoil`, where there is one, makes
    of a board's answer what is heard instead.
    """

    def __init__(self, agenda: Agenda, rng: random.Random, doors: Mapping[LockerUnitId, Door]) -> None:
        self.agenda = agenda
        self.rng = rng
        self.doors = doors
        self.silent = False
        self.mute: set[int] = set()  # boards that do not answer, while the others do
        self.unplugged = False
        self.noise = 0.0
        self.late = 0.3
        self.spoil: Callable[[bytes], bytes] | None = None
        self.commanded: Callable[[LockerUnitId], None] = lambda _: None
        self.sprung: Callable[[LockerUnitId, LockerUnitId], None] = lambda *_: None
        self.told: Callable[[LockerUnitId, Sense], None] = lambda *_: None
        self.changed: Callable[[], None] = lambda: None
        self.stats: Counter[str] = Counter()
        self.wire(len(doors))

    def wire(self, locks: int) -> None:
        """Wire so many locks to each board."""
        self._by_lock = {divmod(nth, locks): unit for nth, unit in enumerate(self.doors)}

    @property
    def boards(self) -> int:
        return len({board for board, _ in self._by_lock})

    @property
    def disturbed(self) -> bool:
        """Whether an answer may be another one than the last, though no door has moved."""
        return bool(self.silent or self.mute or self.unplugged or self.noise or self.spoil)

    def units(self, sizes: Mapping[LockerUnitId, Size]) -> list[LockerUnit]:
        """Return the bank as a site would describe it."""
        return [
            LockerUnit(unit, sizes[unit], DoorAddress(board, lock), nth, 1, 900, 300)
            for nth, ((board, lock), unit) in enumerate(self._by_lock.items(), 1)
        ]

    def reads(self, unit: LockerUnitId) -> Sense:
        door = self.doors[unit]
        return door.stuck or (Sense.OPEN if door.open else Sense.CLOSED)

    def swing(self, unit: LockerUnitId, *, open_: bool) -> None:
        """Move a door by hand or by its spring."""
        if self.doors[unit].open != open_:
            self.doors[unit].open = open_
            self.changed()

    def ordered(self, request: bytes) -> None:
        """Take an unlock, as a board does that hears it."""
        (order,), _ = frames.parse_requests(request)
        unit = self._by_lock[order.board, order.lock]
        self.commanded(unit)
        if not self._is_mute(order.board):
            self._unlock(unit)

    def asked(self, request: bytes) -> bytes:
        """Return the board's answer to a question for its sensors; b"" when there is none."""
        (question,), _ = frames.parse_requests(request)
        if self._is_mute(question.board):
            return b""
        for (board, _), unit in self._by_lock.items():
            if board == question.board:
                self.told(unit, self.reads(unit))
        return self._disturbed(self.frame(request))

    def frame(self, request: bytes) -> bytes:
        """Return the sensors as the board's frame."""
        (question,), _ = frames.parse_requests(request)
        closed = [place for place, unit in self._by_lock.items() if self.reads(unit) is Sense.CLOSED]
        bits = sum(1 << lock for board, lock in closed if board == question.board)
        return frames.status_frame(frames.Status(question.board, bits))

    def _is_mute(self, board: int) -> bool:
        return self.silent or board in self.mute

    def _unlock(self, unit: LockerUnitId) -> None:
        door, roll = self.doors[unit], self.rng.random()
        target = door.wrong or unit
        if target != unit:
            self.stats["wrong door opens"] += 1
        if roll >= door.jam:
            self.agenda.after(SPRING_S, lambda: self._spring(unit, target))
        elif self.rng.random() < self.late:
            self.stats["door opens late"] += 1
            self.agenda.after(self.rng.uniform(3.0, 20.0), lambda: self.swing(target, open_=True))

    def _spring(self, unit: LockerUnitId, target: LockerUnitId) -> None:
        if not self.doors[target].open:
            self.sprung(unit, target)
        self.swing(target, open_=True)

    def _disturbed(self, frame: bytes) -> bytes:
        if self.spoil:
            return self.spoil(frame)
        if not self.noise or self.rng.random() >= self.noise:
            return frame
        self.stats["frame spoilt by noise"] += 1
        place, garbage = self.rng.randrange(len(frame)), self.rng.randbytes(self.rng.randint(1, 8))
        flipped = frame[:place] + bytes((frame[place] ^ 1 << self.rng.randrange(8),)) + frame[place + 1 :]
        spoilt = (
            b"",
            frame[:place],
            garbage + frame,
            frame + garbage,
            frame[:place] + garbage + frame[place:],
            flipped,
        )
        return self.rng.choice(spoilt)


class BusInMemory(SerialBus):
    """What a serial bus is to the driver, in one life of the kiosk."""

    def __init__(self, cabinet: Cabinet, loop: LifeLoop) -> None:
        super().__init__(PortSettings("memory", 19200))
        self._cabinet = cabinet
        self._loop = loop
        self._said: dict[bytes, list[bytes]] = {}
        self._held: asyncio.Future[None] | None = None

    async def exchange(
        self,
        request: bytes,
        *,
        expects: Callable[[bytes], Answer | None],
        timeout_s: float,
        urgency: Urgency = Urgency.READ,
    ) -> Answer:
        """Bring `request` to the board and return what `expects` finds in its answer."""
        if urgency is Urgency.POLL and self._tells_nothing_new():
            self._held = self._loop.create_future()
            await self._held
        await asyncio.sleep(WIRE_S)
        if self._cabinet.unplugged:
            self._said.clear()  # the next answer is news again
            raise Disconnected("memory")
        heard = self._cabinet.asked(request)
        answer = expects(heard)
        if urgency is Urgency.POLL:
            self._said[request] = [*self._said.get(request, [])[1 - SAME :], heard]
        if answer is None:
            await asyncio.sleep(timeout_s - WIRE_S)
            raise Silent("memory")
        return answer

    async def send(self, request: bytes) -> None:
        """Bring an unlock to the board, if there is one."""
        if self._cabinet.unplugged:
            raise Disconnected("memory")
        self._cabinet.ordered(request)

    async def close(self) -> None:
        """Let go of nothing."""

    def wake(self) -> None:
        """Let a held poll go: something has changed."""
        if self._held is not None and not self._held.done():
            self._loop.call_soon(_go, self._held)

    def _tells_nothing_new(self) -> bool:
        cabinet = self._cabinet
        if cabinet.disturbed or len(self._said) < cabinet.boards:
            return False
        return all(
            len(said) == SAME and all(heard == now for heard in said)
            for now, said in ((cabinet.frame(request), said) for request, said in self._said.items())
        )


def _go(held: "asyncio.Future[None]") -> None:
    if not held.done():
        held.set_result(None)


class Reader(Scanner, Protocol):
    """A scanner whose bytes the world sends."""

    def sends(self, piece: bytes) -> None: ...


class ScannerInMemory:
    """A serial scanner without its port: the product's framing and gate, in one life of the kiosk."""

    def __init__(self, loop: LifeLoop) -> None:
        self._loop = loop
        self._framer = Framer()
        self._gate = Gate()
        self._scanned: Callable[[str], None] | None = None

    async def watch(self, scanned: Callable[[str], None]) -> None:
        """Report every scan, until the end of this life."""
        self._scanned = scanned
        await self._loop.create_future()

    def sends(self, piece: bytes) -> None:
        """Take the bytes a scanner sends."""
        for text in self._framer.feed(piece):
            if self._scanned is not None and self._gate.lets(self._loop.time()):
                self._scanned(text)
