"""What every lock board driver promises. A new one joins by its name in DOORS and its cabinet below."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from hardware.doors import DOORS
from hardware.doors.kerong_cu48_emulator import CabinetEmulator, Manners
from hardware.doors.wiring import Wiring
from kiosk.domain import Sense
from kiosk.errors import Disconnected
from kiosk.ports import Doors
from tests.hardware.rig import Movements, eventually, unit_at

CABINETS: dict[str, Callable[[Path], CabinetEmulator]] = {
    "kerong-cu48": lambda link: CabinetEmulator(link, boards=2, manners=Manners(delay_s=0.02)),
}
UNITS = [unit_at(board, lock) for board in (0, 1) for lock in (0, 1, 2)]
FIRST, NEXT, *_, LAST = (unit.id for unit in UNITS)
OPEN, CLOSED, UNKNOWN = Sense.OPEN, Sense.CLOSED, Sense.UNKNOWN
EVERY = [unit.id for unit in UNITS]


@pytest.fixture(params=sorted(DOORS))
def driver(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def bank(driver: str, link: Path) -> Iterator[CabinetEmulator]:
    emulator = CABINETS[driver](link)
    yield emulator
    emulator.close()


@pytest.fixture
async def doors(driver: str, link: Path) -> AsyncIterator[Doors]:
    opened = DOORS[driver](Wiring(str(link)), UNITS)
    yield opened
    await opened.close()


@pytest.fixture
async def moved(bank: CabinetEmulator, doors: Doors) -> AsyncIterator[Movements]:  # noqa: ARG001 - plugged in first
    """A watch that runs since everything was read once."""
    movements = Movements()
    await doors.read_all()
    watch = asyncio.create_task(doors.watch(movements))
    yield movements
    watch.cancel()
    with suppress(asyncio.CancelledError):
        await watch


async def test_a_closed_bank_reads_closed(bank: CabinetEmulator, doors: Doors) -> None:
    assert await doors.read_all() == dict.fromkeys(EVERY, CLOSED)
    assert await doors.read(LAST) is CLOSED
    assert bank.open_doors == frozenset()


async def test_an_unlocked_door_opens_and_no_other(bank: CabinetEmulator, doors: Doors) -> None:
    await doors.unlock(LAST)
    await eventually(lambda: bool(bank.open_doors))

    assert bank.open_doors == {UNITS[-1].door}
    assert await doors.read_all() == {**dict.fromkeys(EVERY, CLOSED), LAST: OPEN}
    assert await doors.read(LAST) is OPEN
    assert await doors.read(FIRST) is CLOSED


async def test_an_unlock_is_sent_once_also_when_the_door_stays_shut(bank: CabinetEmulator, doors: Doors) -> None:
    bank.jam(0, 0)

    await doors.unlock(FIRST)
    await asyncio.sleep(0.3)

    assert bank.pulses(0, 0) == 1
    assert await doors.read(FIRST) is CLOSED


async def test_a_door_that_opens_and_closes_is_reported_once_each(
    bank: CabinetEmulator, doors: Doors, moved: Movements
) -> None:
    await doors.unlock(NEXT)
    assert await eventually(lambda: moved.of(NEXT) == [OPEN])
    bank.shut(0, 1)
    assert await eventually(lambda: moved.of(NEXT) == [OPEN, CLOSED])

    assert moved.all == [(NEXT, OPEN), (NEXT, CLOSED)]


async def test_a_movement_is_reported_within_a_quarter_of_a_second(bank: CabinetEmulator, moved: Movements) -> None:
    spent = []
    for move in (bank.pull, bank.shut, bank.pull):
        told, began = len(moved.all), time.monotonic()
        move(0, 0)
        await moved.more_than(told)
        spent.append(time.monotonic() - began)

    assert moved.of(FIRST) == [OPEN, CLOSED, OPEN]
    assert 0.08 < min(spent) < 0.25


async def test_a_door_forced_open_is_reported(bank: CabinetEmulator, moved: Movements) -> None:
    bank.pull(1, 2)

    assert await eventually(lambda: moved.all == [(LAST, OPEN)])


async def test_a_door_left_open_before_the_watch_is_not_reported_again(bank: CabinetEmulator, doors: Doors) -> None:
    bank.pull(0, 0)
    movements = Movements()
    assert (await doors.read_all())[FIRST] is OPEN
    with suppress(TimeoutError):
        async with asyncio.timeout(0.4):
            await doors.watch(movements)

    assert movements.all == []


async def test_a_watch_without_a_read_before_reports_every_door_once(bank: CabinetEmulator, doors: Doors) -> None:
    bank.pull(0, 0)
    movements = Movements()
    with suppress(TimeoutError):
        async with asyncio.timeout(0.5):
            await doors.watch(movements)

    assert dict(movements.all) == {**dict.fromkeys(EVERY, CLOSED), FIRST: OPEN}
    assert len(movements.all) == len(EVERY)


async def test_an_unlock_is_on_the_wire_at_once_while_the_bank_is_watched(
    bank: CabinetEmulator, doors: Doors, moved: Movements
) -> None:
    bank.jam(0, 0)
    waits = []
    for _ in range(30):
        asked = time.monotonic_ns()
        await doors.unlock(FIRST)
        waits.append(asked)
        await asyncio.sleep(0.017)
    await eventually(lambda: bank.pulses(0, 0) == 30)
    pulses = [heard.at_ns for heard in bank.heard if heard.frame[3] == 0x51]

    spent_ms = sorted((at - asked) / 1e6 for asked, at in zip(waits, pulses, strict=True))
    assert spent_ms[15] < 30
    assert spent_ms[-1] < 150
    assert moved.all == []


async def test_a_read_of_an_absent_bank_is_unknown_within_its_limit(doors: Doors) -> None:
    began = time.monotonic()

    assert await doors.read(FIRST) is UNKNOWN
    assert time.monotonic() - began < 0.45
    assert await doors.read_all() == dict.fromkeys(EVERY, UNKNOWN)


async def test_an_unlock_on_an_absent_bank_is_disconnected(doors: Doors) -> None:
    with pytest.raises(Disconnected):
        await doors.unlock(FIRST)


async def test_an_unplugged_bank_is_unknown_and_comes_back_by_itself(
    bank: CabinetEmulator, doors: Doors, moved: Movements
) -> None:
    bank.unplug()
    assert await eventually(lambda: dict(moved.all) == dict.fromkeys(EVERY, UNKNOWN))
    with pytest.raises(Disconnected):
        await doors.unlock(FIRST)
    bank.plug()

    assert await eventually(lambda: dict(moved.all) == dict.fromkeys(EVERY, CLOSED), within_s=4)
    assert bank.pulses(0, 0) == 0


@pytest.mark.qt_loop
async def test_a_bank_works_on_qts_loop_as_in_the_kiosk(bank: CabinetEmulator, doors: Doors, moved: Movements) -> None:
    await doors.unlock(FIRST)
    assert await eventually(lambda: moved.of(FIRST) == [OPEN])
    bank.shut(0, 0)

    assert await eventually(lambda: moved.all == [(FIRST, OPEN), (FIRST, CLOSED)])


async def test_a_closed_driver_lets_the_next_one_have_the_port(
    bank: CabinetEmulator, doors: Doors, driver: str, link: Path
) -> None:
    await doors.read_all()
    await doors.close()
    again = DOORS[driver](Wiring(str(link)), UNITS)
    senses = await again.read_all()
    await again.close()

    assert senses == dict.fromkeys(EVERY, CLOSED)
    assert bank.open_doors == frozenset()
