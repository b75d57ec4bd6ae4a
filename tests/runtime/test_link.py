"""The line to the service: when it counts as lost, when as back, and how much goes over it at once."""

import asyncio
from dataclasses import dataclass, field

import pytest

from kiosk.domain import TrackingNumber
from kiosk.errors import EffectError, Intercepted, Malformed, Overloaded, Rejected, Unauthorized, Unreachable
from kiosk.runtime.link import AT_ONCE, PROBE, QUIET, Link
from tests.fakes import FakeApi, FakeDirectory, run

NUMBER = TrackingNumber("PARCEL-0001")


@dataclass
class Line:
    """A link, and what it told about itself."""

    api: FakeApi = field(default_factory=FakeApi)
    told: list[bool] = field(default_factory=list)

    def link(self) -> Link:
        return Link(self.api, FakeDirectory(), self.told.append)


def now() -> float:
    return asyncio.get_running_loop().time()


async def ask(link: Link) -> None:
    try:
        await link.reservation(NUMBER)
    except EffectError:
        return


def test_a_loss_and_a_return_are_told_once_each() -> None:
    line = Line()

    async def scene() -> None:
        link = line.link()
        for trouble in (Unreachable(), Unreachable(), None, None):
            line.api.trouble = trouble
            await ask(link)

    run(scene())
    assert line.told == [False, True]


@pytest.mark.parametrize("answer", [Malformed(), Overloaded(), Unauthorized()])
def test_a_service_in_trouble_is_neither_lost_nor_back(answer: EffectError) -> None:
    line = Line()

    async def scene() -> None:
        link = line.link()
        line.api.trouble = answer
        await ask(link)
        assert link.online
        link.lost(since=now())
        await ask(link)
        assert not link.online

    run(scene())


def test_an_answer_in_the_services_place_is_a_lost_line() -> None:
    line = Line()

    async def scene() -> None:
        link = line.link()
        for trouble in (Intercepted(), Intercepted(), None):
            line.api.trouble = trouble
            await ask(link)

    run(scene())
    assert line.told == [False, True]


def test_a_refusal_proves_that_somebody_is_there() -> None:
    line = Line()
    line.api.trouble = Rejected("reservation", 403)

    async def scene() -> None:
        link = line.link()
        link.lost(since=now())
        await ask(link)

    run(scene())
    assert line.told == [False, True]


def test_a_lost_service_is_looked_for_every_ten_seconds() -> None:
    line = Line()
    line.api.trouble = Unreachable()

    async def scene() -> None:
        watch = asyncio.ensure_future(line.link().watch())
        await asyncio.sleep(PROBE * 5 + 1)
        tries = len(line.api.said)
        assert tries == 6
        line.api.trouble = None
        await asyncio.sleep(PROBE + 1)
        assert line.told == [False, True]
        watch.cancel()

    run(scene())


def test_a_loss_found_by_somebody_else_is_looked_after_within_ten_seconds() -> None:
    line = Line()

    async def scene() -> None:
        link = line.link()
        watch = asyncio.ensure_future(link.watch())
        await asyncio.sleep(1.0)
        link.lost(since=now())
        await asyncio.sleep(PROBE + 1)
        assert link.online
        watch.cancel()

    run(scene())


def test_a_quiet_kiosk_notices_a_loss_before_the_next_person_does() -> None:
    line = Line()

    async def scene() -> None:
        watch = asyncio.ensure_future(line.link().watch())
        await asyncio.sleep(1.0)
        line.api.trouble = Unreachable()
        await asyncio.sleep(QUIET + 1)
        watch.cancel()

    run(scene())
    assert line.told == [False]


def test_no_more_than_four_requests_are_out_at_once() -> None:
    line = Line()

    async def scene() -> None:
        link = line.link()
        await asyncio.gather(*(ask(link) for _ in range(20)))

    run(scene())
    assert line.api.busiest == AT_ONCE
    assert len(line.api.said) == 20


def test_a_request_that_waits_in_vain_while_others_are_answered_is_no_loss() -> None:
    line = Line()

    async def scene() -> None:
        link = line.link()
        begun = now()
        await ask(link)
        link.lost(since=begun)
        assert link.online

    run(scene())
