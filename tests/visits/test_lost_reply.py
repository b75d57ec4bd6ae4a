"""A deposit that reached the service and whose answer was lost: looked for, told once, and its code is known."""

from pathlib import Path

import pytest

from kiosk.commands.itinerary import code_of
from tests.visits.lobby import visiting
from tests.visits.test_whole_visits import deliver

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(90)]


async def test_a_deposit_whose_answer_was_lost_is_one_deposit_and_its_code_opens(tmp_path: Path) -> None:
    async with visiting(tmp_path, "timers.backoff_s=1") as visitor:
        await visitor.sees("Idle")
        visitor.around.service.faults.turn({"lose_reply": True, "only": "/deposit", "times": 1})
        unit = await deliver(visitor, "RSD-1002")
        code = await code_of(visitor, "RSD-1002")
        await visitor.until(lambda: bool(visitor.kiosk.codes), "the kiosk to know the code")
        held = visitor.around.service.holder_of("RSD-1002")
        assert held is not None
        assert len(held.inside) == 1
        await visitor.scans(code)

        assert await visitor.shuts() == unit
