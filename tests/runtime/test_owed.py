"""What the runtime owes the service, and a service that comes and goes, on a small statechart."""

import asyncio

from kiosk.errors import Unreachable
from kiosk.flows.events import (
    Button,
    Touched,
)
from kiosk.flows.ledger import Kiosk
from tests.fakes import run
from tests.runtime.small import SMALL
from tests.runtime.stage import Stage, until


def test_a_fact_owed_is_told_at_once_and_again_only_when_it_is_due() -> None:
    stage = Stage()
    stage.api.hold("1", "PARCEL-0001", inside=True)
    stage.api.lose = 2  # the link's first look, and the first telling

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            await until(lambda: not runtime.kiosk.online)
            runtime.post(Touched(Button.DONE))
            await asyncio.sleep(9.0)
            assert stage.api.said.count("free") == 1
            await until(lambda: not runtime.kiosk.outbox)

    run(scene())
    assert stage.api.said.count("free") == 2
    assert stage.api.held == {}


def test_many_facts_leave_in_their_time_and_each_once() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            started = asyncio.get_running_loop().time()
            stage.api.said.clear()
            for _ in range(8):
                runtime.post(Touched(Button.DONE))
            await until(lambda: stage.api.said.count("free") == 8)
            assert asyncio.get_running_loop().time() - started > 5.0
            await asyncio.sleep(20.0)

    run(scene())
    assert stage.api.said.count("free") == 8


def test_a_service_that_hangs_leaves_a_request_free_for_the_person() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            await asyncio.sleep(1.0)
            stage.api.delay = 7.0
            for _ in range(8):
                runtime.post(Touched(Button.DONE))
            await asyncio.sleep(5.0)
            runtime.post(Touched(Button.YES))
            await asyncio.sleep(0.5)
            assert stage.api.said[-1] == "reservation"

    run(scene())


def test_a_lost_service_is_told_to_the_flows_once_and_its_return_too() -> None:
    stage = Stage()
    stage.api.trouble = Unreachable()

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            await asyncio.sleep(25.0)
            assert not runtime.kiosk.online
            stage.api.trouble = None
            await until(lambda: runtime.kiosk.online)

    run(scene())
    assert stage.told.count("journal LinkLost") == 1
    assert stage.told.count("journal LinkBack") == 1


def test_a_life_that_begins_offline_says_when_the_service_is_back() -> None:
    stage = Stage()
    stage.journal.kiosk = Kiosk(online=False)

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            await until(lambda: runtime.kiosk.online)

    run(scene())
    assert "journal LinkBack" in stage.told


def test_a_life_that_begins_without_a_service_notices_before_anybody_asks() -> None:
    stage = Stage()
    stage.api.trouble = Unreachable()

    async def scene() -> None:
        async with stage.running() as runtime:
            await until(lambda: not runtime.kiosk.online, limit=5.0)

    run(scene())
