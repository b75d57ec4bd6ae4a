"""A service that takes five seconds for everything, and a person who does not wait for it."""

import asyncio
import statistics
import time
from pathlib import Path

import pytest

from kiosk.commands.visitor import Visitor
from tests.visits.lobby import visiting

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(90)]

_SLOW_S = 5
_AT_ONCE_S = 0.1


async def seconds_until(visitor: Visitor, screen: str) -> float:
    began = time.monotonic()
    while visitor.screen != screen:  # noqa: ASYNC110 - the glass is looked at, as people do
        await asyncio.sleep(0.001)
    return time.monotonic() - began


async def test_a_touch_is_answered_at_once_while_the_service_keeps_everybody_waiting(tmp_path: Path) -> None:
    async with visiting(tmp_path) as visitor:
        await visitor.sees("Idle")
        visitor.around.service.faults.turn({"latency_s": _SLOW_S})
        answered = []
        for number in ("RSD-1001", "RSD-1002", "RSD-1003"):
            await visitor.scans(number)
            await visitor.sees("Busy")
            await visitor.touch("cancel")
            answered.append(await seconds_until(visitor, "Scan"))
            await visitor.sees("Scan")
            await visitor.touch("done")
            answered.append(await seconds_until(visitor, "Idle"))
            await visitor.sees("Idle")
            await visitor.touch("collect")
            answered.append(await seconds_until(visitor, "Collect"))
            await visitor.sees("Collect")
            await visitor.touches("cancel")
            await visitor.sees("Idle")

        assert statistics.median(answered) < _AT_ONCE_S
        assert visitor.around.boards.open_doors == frozenset()
