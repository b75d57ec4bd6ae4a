"""KERONG KR-CU48 lock boards: up to 10 boards with 48 locks each on one RS-485 bus."""

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import structlog

from hardware.doors import kerong_cu48_frames as frames
from hardware.doors.debounce import BoardWatch
from hardware.doors.wiring import Wiring
from hardware.port import PortSettings
from hardware.serial_bus import SerialBus, Urgency
from kiosk.domain import LockerUnit, LockerUnitId, Sense
from kiosk.errors import ConfigurationError, HardwareError

_log = structlog.get_logger("hardware")

_REPLY_S = 0.05  # request and reply take 9.4 ms at 19200, a USB adapter may hold them for 16 ms more
_READ_S = 0.3  # what ports.Doors.read promises
FRESH_S = 0.1  # an answer this young is "now": no hand is faster, and an unlock need not wait for the next one
_PERIOD_S = 0.045  # three reads of one board within 150 ms of a change
_SILENT_PERIOD_S = 1.0


@dataclass
class _Board:
    """One board, the units on it, when it is asked next and what it answered last (seconds of the monotonic clock)."""

    address: int
    units: tuple[LockerUnit, ...]
    watch: BoardWatch
    due: float = 0.0
    answer: frames.Status | None = None
    answered: float = 0.0

    @property
    def ids(self) -> tuple[LockerUnitId, ...]:
        return tuple(unit.id for unit in self.units)


def open_kerong_cu48(wiring: Wiring, units: Iterable[LockerUnit]) -> "KerongCu48":
    """Return the driver for `units`, wired as said. The port is opened with the first request."""
    bus = SerialBus(PortSettings(wiring.port, wiring.baud), gap_s=wiring.gap_ms / 1000)
    return KerongCu48(bus, units, closed_bit=wiring.closed_bit)


class KerongCu48:
    """The `Doors` of a bank with CU48 boards."""

    def __init__(
        self,
        bus: SerialBus,
        units: Iterable[LockerUnit],
        *,
        closed_bit: int = 1,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the bus, every unit on it, and the clock the polling goes by (s).

        Raises ConfigurationError for a door no such board can have.
        """
        self._bus = bus
        self._clock = clock
        self._closed_bit = closed_bit
        self._units = {unit.id: unit for unit in units}
        self._told: dict[LockerUnitId, Sense] = {}
        _refuse_impossible_doors(self._units.values())
        self._boards = [
            _Board(address, tuple(self._on(address)), BoardWatch(self._told))
            for address in sorted({unit.door.board for unit in self._units.values()})
        ]

    async def unlock(self, unit: LockerUnitId) -> None:
        """Send one unlock pulse, once. Raises Disconnected. The board never answers it (protocol v2.1)."""
        door = self._units[unit].door
        self._board(door.board).answer = None  # it tells nothing of what this pulse does
        await self._bus.send(frames.unlock_request(door.board, door.lock))

    async def read(self, unit: LockerUnitId) -> Sense:
        """Read the sensor now; `UNKNOWN` when the board does not answer within 0.3 s.

        An answer to the polling that is younger than 0.1 s, and than the last unlock on that board, counts as now.
        """
        door = self._units[unit].door
        board = self._board(door.board)
        if board.answer is not None and self._clock() - board.answered < FRESH_S:
            return self._sense(board.answer, door.lock)
        try:
            async with asyncio.timeout(_READ_S):
                while True:
                    try:
                        status = await self._status(door.board, Urgency.READ)
                    except HardwareError:
                        await asyncio.sleep(_REPLY_S)
                    else:
                        return self._sense(status, door.lock)
        except TimeoutError:
            return Sense.UNKNOWN

    async def read_all(self) -> dict[LockerUnitId, Sense]:
        """Read every sensor once, each board in turn; a board that misses is asked once more."""
        # All are queued at once: the bus then wastes no time between one board and the next.
        readings = await asyncio.gather(*(self._reading(board) for board in self._boards))
        senses = {unit: sense for reading in readings for unit, sense in reading.items()}
        self._told.update(senses)
        return senses

    async def watch(self, moved: Callable[[LockerUnitId, Sense], None]) -> None:
        """Report every debounced change, until cancelled. A silent board's units become `UNKNOWN`."""
        while True:
            board = self._next_due()
            await asyncio.sleep(max(0.0, board.due - self._clock()))
            asked, was_silent = self._clock(), board.watch.silent
            try:
                status = await self._status(board.address, Urgency.POLL)
            except HardwareError:
                changes = board.watch.missed(board.ids)
            else:
                changes = board.watch.read(self._senses(board, status))
            board.due = asked + (_SILENT_PERIOD_S if board.watch.silent else _PERIOD_S)
            if board.watch.silent != was_silent:
                _log.warning("BoardAnswers" if was_silent else "BoardSilent", board=board.address)
            for unit, sense in changes:
                moved(unit, sense)

    async def close(self) -> None:
        """Let go of the bus."""
        await self._bus.close()

    def _on(self, address: int) -> list[LockerUnit]:
        return [unit for unit in self._units.values() if unit.door.board == address]

    def _next_due(self) -> _Board:
        now = self._clock()
        late = [board for board in self._boards if board.due <= now]
        if not late:
            return min(self._boards, key=lambda board: board.due)
        # With more boards than the bus can sweep in one period, a door that just moved goes first.
        return min(late, key=lambda board: (not board.watch.unsettled, board.due))

    def _board(self, address: int) -> _Board:
        return next(board for board in self._boards if board.address == address)

    async def _status(self, address: int, urgency: Urgency) -> frames.Status:
        answer = await self._bus.exchange(
            frames.status_request(address),
            expects=lambda heard: frames.parse_status(heard, address),
            timeout_s=_REPLY_S,
            urgency=urgency,
        )
        board = self._board(address)
        board.answer, board.answered = answer, self._clock()
        return answer

    async def _reading(self, board: _Board) -> dict[LockerUnitId, Sense]:
        for _ in range(2):
            try:
                return self._senses(board, await self._status(board.address, Urgency.READ))
            except HardwareError:
                continue
        return dict.fromkeys(board.ids, Sense.UNKNOWN)

    def _senses(self, board: _Board, status: frames.Status) -> dict[LockerUnitId, Sense]:
        return {unit.id: self._sense(status, unit.door.lock) for unit in board.units}

    def _sense(self, status: frames.Status, lock: int) -> Sense:
        return Sense.CLOSED if status.bit(lock) == self._closed_bit else Sense.OPEN


def _refuse_impossible_doors(units: Iterable[LockerUnit]) -> None:
    faults = []
    taken: dict[tuple[int, int], LockerUnitId] = {}
    for unit in units:
        board, lock = unit.door.board, unit.door.lock
        if not (0 <= board < frames.BOARDS and 0 <= lock < frames.LOCKS):
            faults.append(f"doors.unit {unit.id}: board {board}, lock {lock}; a CU48 has board 0 to 9, lock 0 to 47")
        elif (board, lock) in taken:
            faults.append(f"doors.unit {unit.id}: board {board}, lock {lock} is unit {taken[board, lock]} already")
        taken[board, lock] = unit.id
    if not taken:
        faults.append("doors.unit: a bank has at least one unit")
    if faults:
        raise ConfigurationError(faults)
