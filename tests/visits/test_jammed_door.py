"""A door that does not open: three pulses, then another locker; nothing is called delivered on the way."""

from pathlib import Path

import pytest

from tests.visits.lobby import visiting

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(90)]


async def test_a_door_that_stays_shut_gets_three_pulses_and_the_courier_another_locker(tmp_path: Path) -> None:
    async with visiting(tmp_path) as visitor:
        await visitor.sees("Idle")
        held = visitor.around.service.holder_of("RSD-1002")
        assert held is not None
        jammed = next(unit for unit in visitor.around.units.values() if unit.id == held.unit).door
        visitor.around.boards.jam(jammed.board, jammed.lock)
        await visitor.scans("RSD-1002")
        other = await visitor.shuts()
        await visitor.sees("InOrNot")
        still = visitor.around.service.holder_of("RSD-1002")

        assert visitor.around.boards.pulses(jammed.board, jammed.lock) == 3
        assert visitor.around.door(other) != jammed
        assert still is not None
        assert still.inside == ()
        await visitor.touches("parcel-in")
        await visitor.sees("Scan")
