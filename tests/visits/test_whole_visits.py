"""Whole visits through real parts: a touch on the glass, bytes on the bus, requests at a real server."""

from pathlib import Path

import pytest

from hardware.doors import kerong_cu48_frames as frames
from kiosk.commands.itinerary import code_of, customer_returns, ends_the_round, wants_to_type
from kiosk.commands.visitor import Visitor
from kiosk.domain import LockerUnitId
from kiosk.simulator.store import Holding
from tests.visits.lobby import visiting

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(120)]


async def deliver(visitor: Visitor, number: str) -> LockerUnitId:
    await visitor.scans(number)
    await visitor.sees("OpenDoor")
    unit = await visitor.shuts()
    await visitor.sees("InOrNot")
    await visitor.touches("parcel-in")
    await visitor.sees("Scan")
    return unit


async def test_a_parcel_goes_in_by_its_label_and_out_by_the_code_the_service_sent(tmp_path: Path) -> None:
    async with visiting(tmp_path) as visitor:
        await visitor.sees("Idle")
        unit = await deliver(visitor, "RSD-1002")
        door = visitor.around.door(unit)
        code = await code_of(visitor, "RSD-1002")
        await ends_the_round(visitor)

        await wants_to_type(visitor)
        await visitor.types(code)
        await visitor.touches("confirm")
        await visitor.sees("OpenDoor")
        collected = await visitor.shuts()
        await visitor.sees("Taken")
        await visitor.touches("done")
        await visitor.until(lambda: visitor.around.service.holder_of("RSD-1002") is None, "the service to be told")

        assert collected == unit
        assert visitor.around.boards.pulses(door.board, door.lock) == 2
        heard = {each.frame for each in visitor.around.boards.heard}
        assert frames.unlock_request(door.board, door.lock) in heard
        assert bytes.fromhex("020000500355") in heard


async def test_a_return_goes_in_by_its_code_and_leaves_a_receipt(tmp_path: Path) -> None:
    async with visiting(tmp_path) as visitor:
        await visitor.sees("Idle")

        await customer_returns(visitor)
        await visitor.until(lambda: any(held.is_return and held.inside for held in holdings(visitor)), "the deposit")

        assert visitor.screen == "Idle"


async def test_a_wrong_code_opens_nothing_and_says_so(tmp_path: Path) -> None:
    async with visiting(tmp_path) as visitor:
        await visitor.sees("Idle")
        await wants_to_type(visitor)
        await visitor.types("BCDFGH")
        await visitor.touches("confirm")
        await visitor.sees("Entry")

        unlocks = [each.frame for each in visitor.around.boards.heard if each.frame[3] == frames.UNLOCK]
        assert unlocks == []


def holdings(visitor: Visitor) -> list[Holding]:
    return visitor.around.service.store.holdings()


async def test_no_to_more_time_leads_home_from_the_middle_of_typing(tmp_path: Path) -> None:
    async with visiting(tmp_path, "timers.home_on_inactivity_s=6") as visitor:
        await visitor.sees("Idle")
        await wants_to_type(visitor)
        await visitor.types("BC")
        await visitor.until(lambda: visitor.asked_for_more_time, 'the kiosk to ask "more time?"')
        await visitor.touches("finish-now")

        await visitor.sees("Idle")
        assert not visitor.asked_for_more_time
