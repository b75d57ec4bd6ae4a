"""Another door springs open than the one that was commanded: no door is opened any more, and nothing is reported."""

from pathlib import Path

import pytest

from hardware.doors import kerong_cu48_frames as frames
from kiosk.flows.ledger import Fault
from kiosk.flows.notices import Notice
from tests.visits.lobby import Observer, visiting

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(90)]


async def test_a_wrong_door_stops_every_command_and_reports_nothing(tmp_path: Path) -> None:
    async with visiting(tmp_path) as visitor:
        await visitor.sees("Idle")
        held = visitor.around.service.holder_of("RSD-1002")
        assert held is not None
        right = next(unit for unit in visitor.around.units.values() if unit.id == held.unit)
        wrong = next(unit for unit in visitor.around.units.values() if unit.id != held.unit)
        visitor.around.boards.jam(right.door.board, right.door.lock)
        await visitor.scans("RSD-1002")
        await visitor.until(lambda: visitor.around.boards.pulses(right.door.board, right.door.lock) > 0, "a pulse")
        visitor.around.boards.pull(wrong.door.board, wrong.door.lock)
        await visitor.until(lambda: Fault.WRONG_DOOR in visitor.faults(wrong.id), "the wrong door to be seen")
        assert Fault.WRONG_DOOR in visitor.faults(right.id)
        await visitor.sees("InOrNot")  # is it empty? It is
        await visitor.touches("it-is-empty")
        await visitor.sees("Scan")
        before = unlocks(visitor)
        await visitor.scans("RSD-1001")
        await visitor.until(lambda: visitor.notice is Notice.OUT_OF_ORDER, "the kiosk to say so")
        still = visitor.around.service.holder_of("RSD-1002")

        assert unlocks(visitor) == before
        assert still is None or still.inside == ()


def unlocks(visitor: Observer) -> int:
    return sum(heard.frame[3] == frames.UNLOCK for heard in list(visitor.around.boards.heard))
