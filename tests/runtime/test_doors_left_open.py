"""Time alone makes doors heard: the runtime asks the flows each second what has become due."""

import asyncio

import pytest
import structlog

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.ledger import Alarm, Fault
from kiosk.flows.queries import alarming_door, doors_to_close
from tests.fakes import run
from tests.runtime.stage import Stage, until

TWO = LockerUnitId("2")


def test_a_door_opened_without_a_command_is_on_the_screen_and_in_the_log_within_two_seconds() -> None:
    stage = Stage()

    async def scene() -> float:
        async with stage.running() as runtime:
            opened = asyncio.get_running_loop().time()
            stage.doors.swing("2", Sense.OPEN)
            await until(lambda: alarming_door(runtime.kiosk) == TWO, limit=2.0)
            return asyncio.get_running_loop().time() - opened

    with structlog.testing.capture_logs() as lines:
        assert run(scene()) < 2.0
    assert doors_to_close(stage.kiosks[-1]) == (TWO,)
    warned = {(line["event"], line.get("fault"), line.get("alarm")) for line in lines if line["log_level"] == "warning"}
    assert warned == {("StaffMustLook", "opened-by-itself", None), ("DoorAlarm", None, "loud")}


def test_a_door_that_stands_open_is_guarded_after_a_minute_while_nobody_does_anything() -> None:
    stage = Stage()
    stage.doors.senses[TWO] = Sense.OPEN  # as the kiosk starts

    async def scene() -> list[float]:
        async with stage.running() as runtime:
            began = asyncio.get_running_loop().time()
            seen = []
            for alarm in (Alarm.ASKED, Alarm.LOUD, Alarm.GUARDED):
                await until(lambda alarm=alarm: runtime.kiosk.units[TWO].alarm is alarm)  # type: ignore[misc]
                seen.append(asyncio.get_running_loop().time() - began)
            assert runtime.kiosk.units[TWO].faults == {Fault.LEFT_OPEN}
            return seen

    assert run(scene()) == pytest.approx([10, 30, 60], abs=1.5)
    assert stage.journal.kinds().count("StillOpen") == 3
