"""What is the CU48's own: boards that fall silent, noise, polarity, addresses."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from hardware.doors import kerong_cu48_frames as frames
from hardware.doors.kerong_cu48 import FRESH_S, KerongCu48, open_kerong_cu48
from hardware.doors.kerong_cu48_emulator import CabinetEmulator, Manners
from hardware.doors.wiring import Wiring
from kiosk.domain import LockerUnit, Sense
from kiosk.errors import ConfigurationError
from tests.hardware.rig import Movements, ScriptedBoard, eventually, unit_at

OPEN, CLOSED, UNKNOWN = Sense.OPEN, Sense.CLOSED, Sense.UNKNOWN
UNITS = [unit_at(0, 0), unit_at(0, 47), unit_at(1, 0)]
HERE, THERE, ELSEWHERE = (unit.id for unit in UNITS)


@asynccontextmanager
async def driver(link: Path, units: list[LockerUnit], closed_bit: int = 1) -> AsyncIterator[KerongCu48]:
    opened = open_kerong_cu48(Wiring(str(link), closed_bit=closed_bit), units)
    try:
        yield opened
    finally:
        await opened.close()


@asynccontextmanager
async def watched(doors: KerongCu48) -> AsyncIterator[Movements]:
    movements = Movements()
    await doors.read_all()
    watch = asyncio.create_task(doors.watch(movements))
    try:
        yield movements
    finally:
        watch.cancel()
        with suppress(asyncio.CancelledError):
            await watch


@pytest.fixture
def bank_of_ten(link: Path) -> Iterator[CabinetEmulator]:
    emulator = CabinetEmulator(link, boards=10, manners=Manners(delay_s=0.02))
    yield emulator
    emulator.close()


async def test_a_silent_board_takes_only_its_own_doors_along(link: Path, cabinet: CabinetEmulator) -> None:
    async with driver(link, UNITS) as doors, watched(doors) as moved:
        cabinet.silence(1)
        assert await eventually(lambda: moved.all == [(ELSEWHERE, UNKNOWN)])
        cabinet.pull(0, 47)
        assert await eventually(lambda: moved.of(THERE) == [OPEN])
        assert await doors.read(ELSEWHERE) is UNKNOWN
        assert await doors.read(HERE) is CLOSED
        cabinet.restore(1)
        assert await eventually(lambda: moved.of(ELSEWHERE) == [UNKNOWN, CLOSED])
        assert moved.of(HERE) == []


async def test_a_silent_board_is_asked_only_now_and_then(link: Path, cabinet: CabinetEmulator) -> None:
    cabinet.silence(1)
    async with driver(link, UNITS) as doors, watched(doors):
        await asyncio.sleep(0.5)
        before = len(cabinet.heard)
        await asyncio.sleep(1)
        asked = [heard.frame[1] for heard in cabinet.heard[before:]]

    assert asked.count(1) <= 2
    assert asked.count(0) > 2


async def test_a_reply_that_is_lost_once_costs_a_full_read_nothing(link: Path) -> None:
    answers = [b"", frames.status_frame(frames.Status(0, 1))]
    board = ScriptedBoard(link, lambda _: [(0, answers.pop(0))])
    async with driver(link, [unit_at(0, 0), unit_at(0, 47)]) as doors:
        senses = await doors.read_all()
    board.close()

    assert senses == {HERE: CLOSED, THERE: OPEN}


async def test_an_unlock_passes_a_silent_board_quickly(link: Path, cabinet: CabinetEmulator) -> None:
    cabinet.silence(1)
    async with driver(link, UNITS) as doors, watched(doors):
        waits = []
        for _ in range(20):
            began = time.monotonic()
            await doors.unlock(HERE)
            waits.append(time.monotonic() - began)
            await asyncio.sleep(0.031)

    assert sorted(waits)[10] < 0.03


async def test_a_bank_wired_the_other_way_round_reads_the_same(link: Path, cabinet: CabinetEmulator) -> None:
    cabinet.manners.closed_bit = 0
    cabinet.pull(0, 47)
    async with driver(link, UNITS, closed_bit=0) as doors:
        assert await doors.read_all() == {HERE: CLOSED, THERE: OPEN, ELSEWHERE: CLOSED}


async def test_an_adapter_that_echoes_changes_nothing(link: Path, cabinet: CabinetEmulator) -> None:
    cabinet.manners.echo = True
    async with driver(link, UNITS) as doors:
        await doors.unlock(HERE)
        await eventually(lambda: bool(cabinet.open_doors))

        assert await doors.read_all() == {HERE: OPEN, THERE: CLOSED, ELSEWHERE: CLOSED}
        assert cabinet.pulses(0, 0) == 1


async def test_a_board_that_answers_byte_by_byte_is_understood(link: Path, cabinet: CabinetEmulator) -> None:
    cabinet.manners.byte_s = 0.001
    async with driver(link, UNITS) as doors:
        assert await doors.read(HERE) is CLOSED


async def test_noise_on_the_wire_never_moves_a_door(link: Path, cabinet: CabinetEmulator) -> None:
    async with driver(link, UNITS) as doors, watched(doors) as moved:
        cabinet.manners.noise = 0.3
        await asyncio.sleep(1.5)
        cabinet.manners.noise = 0.0
        told = dict.fromkeys((HERE, THERE, ELSEWHERE), CLOSED)
        assert await eventually(lambda: {**told, **dict(moved.all)} == told)

    assert OPEN not in [sense for _, sense in moved.all]


async def test_a_stuck_sensor_is_what_the_kiosk_sees(link: Path, cabinet: CabinetEmulator) -> None:
    cabinet.stick(0, 0, CLOSED)
    async with driver(link, UNITS) as doors:
        await doors.unlock(HERE)
        await eventually(lambda: bool(cabinet.open_doors))
        assert await doors.read(HERE) is CLOSED
        cabinet.free(0, 0)
        await asyncio.sleep(FRESH_S)
        assert await doors.read(HERE) is OPEN


async def test_a_young_answer_to_the_polling_saves_a_question_but_not_after_an_unlock(
    link: Path, cabinet: CabinetEmulator
) -> None:
    async with driver(link, UNITS) as doors:
        await doors.read(HERE)
        asked = len(cabinet.heard)
        assert await doors.read(HERE) is CLOSED
        assert len(cabinet.heard) == asked

        await doors.unlock(HERE)
        await doors.read(HERE)
        assert len(cabinet.heard) == asked + 2


async def test_ten_boards_are_swept_in_little_more_than_their_gaps(link: Path, bank_of_ten: CabinetEmulator) -> None:
    async with driver(link, [unit_at(board, 3) for board in range(10)]) as doors:
        await doors.read_all()
        spent = []
        for _ in range(3):
            began = time.monotonic()
            senses = await doors.read_all()
            spent.append(time.monotonic() - began)

    assert set(senses.values()) == {CLOSED}
    assert list(dict.fromkeys(heard.frame[1] for heard in bank_of_ten.heard)) == list(range(10))
    assert min(spent) < 0.25


async def test_a_moving_door_is_reported_soon_also_among_ten_boards(link: Path, bank_of_ten: CabinetEmulator) -> None:
    units = [unit_at(board, 3) for board in range(10)]
    async with driver(link, units) as doors, watched(doors) as moved:
        began = time.monotonic()
        bank_of_ten.pull(7, 3)
        assert await eventually(lambda: moved.all == [(units[7].id, OPEN)])

        assert time.monotonic() - began < 0.6


@pytest.mark.parametrize(("board", "lock"), [(10, 0), (0, 48), (-1, 0), (0, -1)])
def test_a_door_no_board_can_have_is_refused_by_name(link: Path, board: int, lock: int) -> None:
    with pytest.raises(ConfigurationError, match=f"unit {board}-{lock}: board {board}, lock {lock}"):
        open_kerong_cu48(Wiring(str(link)), [unit_at(board, lock), unit_at(0, 0)])


def test_a_bank_without_doors_is_refused(link: Path) -> None:
    with pytest.raises(ConfigurationError, match="at least one unit"):
        open_kerong_cu48(Wiring(str(link)), [])


def test_two_units_behind_one_door_are_refused(link: Path) -> None:
    twin = unit_at(0, 0)
    other = LockerUnit(unit_at(9, 9).id, twin.size, twin.door, column=2, row=1, bottom_mm=0, height_mm=100)

    with pytest.raises(ConfigurationError, match="is unit 0-0 already"):
        open_kerong_cu48(Wiring(str(link)), [twin, other])
