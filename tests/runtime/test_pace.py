"""How fast owed facts leave: one a second until the service answers, then many, never too many at once."""

import asyncio

from kiosk.errors import Unreachable
from kiosk.flows.events import Button, Touched
from tests.fakes import BEGINNING, run
from tests.outbox.away import Clocked, away, owing
from tests.outbox.draining import busiest_second
from tests.runtime.stage import until

COUNT = 300


def test_a_service_that_answers_is_told_30_facts_a_second_and_three_at_once() -> None:
    api = Clocked()
    stage = owing(api, COUNT)

    async def scene() -> float:
        async with stage.running() as runtime:
            await until(lambda: not runtime.kiosk.outbox)
            return asyncio.get_running_loop().time() - BEGINNING

    assert COUNT / 30 - 0.1 <= run(scene()) < COUNT / 30 + 3
    assert 24 <= busiest_second(api.moments) <= 33
    assert api.most <= 3
    assert len(api.moments) == COUNT


def test_after_an_outage_one_a_second_asks_until_the_first_answer() -> None:
    api = Clocked()
    api.trouble = Unreachable()
    stage = owing(api, 60)

    async def scene() -> tuple[list[float], float]:
        async with stage.running() as runtime:
            await asyncio.sleep(120.0)
            tried = list(api.moments)
            api.trouble = None
            back = asyncio.get_running_loop().time()
            await until(lambda: not runtime.kiosk.outbox)
            return tried, asyncio.get_running_loop().time() - back

    tried, took = run(scene())
    assert busiest_second(tried) == 1
    assert 4 <= len(tried) <= 14
    assert took < 45  # the look for the service comes every 10 s; a release behind an unknown answer waits 30 s


def test_one_fact_without_an_answer_brings_back_the_slow_pace() -> None:
    api = Clocked()
    stage = owing(api, 60)

    async def scene() -> list[float]:
        async with stage.running() as runtime:
            await until(lambda: len(runtime.kiosk.outbox) < 50)
            api.delay = 20.0
            await asyncio.sleep(12.0)
            since = asyncio.get_running_loop().time()
            await asyncio.sleep(30.0)
            return [moment for moment in api.moments if moment >= since]

    assert busiest_second(run(scene())) == 1


def test_a_new_fact_does_not_wait_for_its_second_where_nothing_was_told_just_now() -> None:
    api = Clocked()
    stage = owing(api, 1)
    stage.api.hold("1", "PARCEL-0001")

    async def scene() -> None:
        async with stage.running() as runtime:
            await until(lambda: not runtime.kiosk.outbox)
            await asyncio.sleep(5.3)
            stage.scanner.show("PARCEL-0001")
            await until(lambda: stage.doors.pulses != [])
            await asyncio.sleep(5.0)
            stage.doors.shut("1")
            await asyncio.sleep(1.0)
            runtime.post(Touched(Button.PARCEL_IN))
            await asyncio.sleep(0.1)
            assert stage.api.said[-1] == "deposit"

    run(scene())


def test_hours_without_a_service_lose_nothing_and_try_no_more_than_once_a_second() -> None:
    lonely = away(hours=2)

    assert lonely.kept
    assert lonely.busiest == 1
    assert lonely.tries < 2 * 3600 / 20
    assert lonely.recovered_s < 60
