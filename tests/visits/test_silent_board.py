"""A lock board that falls silent: its lockers are offered and opened to nobody, and the owner is told why."""

import asyncio
from pathlib import Path

import pytest

from kiosk.commands.itinerary import code_of
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest
from tests.visits.lobby import visiting
from tests.visits.test_whole_visits import deliver

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(90)]


async def test_an_owner_at_a_silent_board_is_told_so_and_collects_when_it_is_back(tmp_path: Path) -> None:
    async with visiting(tmp_path) as visitor:
        await visitor.sees("Idle")
        unit = await deliver(visitor, "RSD-1002")
        door, code = visitor.around.door(unit), await code_of(visitor, "RSD-1002")
        visitor.around.boards.silence(door.board)
        await visitor.until(lambda: visitor.offered == 0, "the lockers to vanish from the offers")
        await visitor.scans(code)
        await visitor.sees("Notice")

        assert visitor.kiosk.visit == AtRest(Notice.LOCKER_SILENT, unit, visitor.kiosk.asked)
        assert visitor.around.boards.pulses(door.board, door.lock) == 1
        await visitor.touches("close")
        visitor.around.boards.restore(door.board)
        await visitor.until(lambda: visitor.offered > 0, "the board to be back")
        await asyncio.sleep(1.6)  # the same scan sooner is one scan
        await visitor.scans(code)
        assert await visitor.shuts() == unit
        await visitor.sees("Taken")
