"""A door left open: asked about on every screen, then on the whole of it, then a matter for staff, until it closes."""

import asyncio
from pathlib import Path

import pytest

from kiosk.commands.itinerary import code_of
from kiosk.flows.ledger import Fault
from kiosk.flows.queries import alarming_door
from tests.visits.lobby import visiting
from tests.visits.test_whole_visits import deliver

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(90)]

HURRY = [
    *("timers.at_door_s=1", "timers.left_open_ask_s=0.5", "timers.left_open_alarm_s=2", "timers.left_open_guard_s=5"),
    *("timers.reopen_after_pickup_s=1", "timers.home_on_inactivity_s=60"),
]


async def test_a_door_left_open_is_asked_for_alarms_is_guarded_and_completes_when_it_is_closed(tmp_path: Path) -> None:
    async with visiting(tmp_path, *HURRY) as visitor:
        await visitor.sees("Idle")
        unit = await deliver(visitor, "RSD-1002")
        code = await code_of(visitor, "RSD-1002")
        await visitor.scans(code)
        await visitor.opened()
        await visitor.until(lambda: visitor.asked_for_more_time, 'the kiosk to ask "more time?"')
        await visitor.touches("finish-now")
        await visitor.sees("Notice")
        await visitor.touches("close")  # has read that the door is to be closed, and leaves it open
        await visitor.sees("Idle", "Notice")
        await visitor.until(lambda: visitor.asked_to_close, "the banner")
        await visitor.until(lambda: visitor.screen == "Notice", "the alarm on the whole screen")
        await visitor.until(lambda: Fault.LEFT_OPEN in visitor.faults(unit), "the unit to be a matter for staff")
        await visitor.touches("close")
        await visitor.sees("Idle")
        assert visitor.asked_to_close

        door = visitor.around.door(unit)
        visitor.around.boards.shut(door.board, door.lock)
        await visitor.until(lambda: not visitor.asked_to_close, "the banner to go")
        await visitor.until(lambda: visitor.around.service.holder_of("RSD-1002") is None, "the collection to be told")
        assert visitor.faults(unit) == {Fault.LEFT_OPEN}


async def test_a_door_opened_by_force_is_on_the_screen_within_two_seconds(tmp_path: Path) -> None:
    async with visiting(tmp_path) as visitor:
        await visitor.sees("Idle")
        unit = next(iter(visitor.around.units))
        door = visitor.around.door(unit)
        visitor.around.boards.pull(door.board, door.lock)
        async with asyncio.timeout(2.0):
            await visitor.until(lambda: visitor.screen == "Notice", "the alarm")

        assert alarming_door(visitor.kiosk) == unit
        assert visitor.faults(unit) == {Fault.OPENED_BY_ITSELF}
