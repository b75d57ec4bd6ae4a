"""Patience: silence first, then a count-down, then the turn it was set in is over."""

import asyncio
from dataclasses import dataclass, field

from kiosk.flows.events import Event, PatienceOver
from kiosk.flows.site import Patience
from kiosk.runtime.patience import Waiting
from tests.fakes import run


@dataclass
class Somebody:
    """What was posted and shown, and when."""

    posted: list[tuple[float, Event]] = field(default_factory=list)
    shown: list[tuple[float, float | None]] = field(default_factory=list)

    def waiting(self) -> Waiting:
        start = asyncio.get_running_loop().time()

        def since() -> float:
            return round(asyncio.get_running_loop().time() - start, 1)

        return Waiting(
            lambda event: self.posted.append((since(), event)), lambda left: self.shown.append((since(), left))
        )


def test_a_state_with_a_countdown_asks_each_second_and_then_gives_up() -> None:
    somebody = Somebody()

    async def scene() -> None:
        somebody.waiting().state(7, Patience(45.0, 3.0))
        await asyncio.sleep(100.0)

    run(scene())
    assert somebody.shown == [(45.0, 3.0), (46.0, 2.0), (47.0, 1.0), (48.0, None)]
    assert somebody.posted == [(48.0, PatienceOver(7))]


def test_a_state_without_a_countdown_gives_up_in_silence() -> None:
    somebody = Somebody()

    async def scene() -> None:
        somebody.waiting().state(7, Patience(15.0))
        await asyncio.sleep(100.0)

    run(scene())
    assert somebody.shown == []
    assert somebody.posted == [(15.0, PatienceOver(7))]


def test_a_touch_during_the_countdown_takes_it_away_and_starts_over() -> None:
    somebody = Somebody()

    async def scene() -> None:
        waiting = somebody.waiting()
        waiting.state(7, Patience(10.0, 5.0))
        await asyncio.sleep(11.5)
        waiting.attend()
        await asyncio.sleep(100.0)

    run(scene())
    assert somebody.shown[:3] == [(10.0, 5.0), (11.0, 4.0), (11.5, None)]
    assert somebody.posted == [(26.5, PatienceOver(7))]


def test_the_same_state_again_waits_on_undisturbed() -> None:
    somebody = Somebody()

    async def scene() -> None:
        waiting = somebody.waiting()
        for _ in range(9):
            waiting.state(7, Patience(10.0))
            await asyncio.sleep(1.0)
        await asyncio.sleep(100.0)

    run(scene())
    assert somebody.posted == [(10.0, PatienceOver(7))]


def test_a_new_state_has_its_own_time_and_the_old_one_never_ends() -> None:
    somebody = Somebody()

    async def scene() -> None:
        waiting = somebody.waiting()
        waiting.state(7, Patience(10.0))
        await asyncio.sleep(9.0)
        waiting.state(8, Patience(10.0))
        await asyncio.sleep(9.0)
        waiting.state(9, None)
        await asyncio.sleep(100.0)

    run(scene())
    assert somebody.posted == []


def test_more_time_is_given_as_often_as_it_is_asked_for() -> None:
    somebody = Somebody()

    async def scene() -> None:
        waiting = somebody.waiting()
        waiting.state(7, Patience(10.0, 20.0))
        for _ in range(12):
            await asyncio.sleep(29.0)  # the last second of the count-down
            waiting.attend()
        assert somebody.posted == []
        await asyncio.sleep(100.0)

    run(scene())
    assert somebody.posted == [(12 * 29.0 + 30.0, PatienceOver(7))]
    assert [left for _, left in somebody.shown].count(20.0) == 13


def test_no_to_more_time_ends_the_turn_at_once_as_silence_would() -> None:
    somebody = Somebody()

    async def scene() -> None:
        waiting = somebody.waiting()
        waiting.state(7, Patience(10.0, 20.0))
        await asyncio.sleep(12.5)
        waiting.finish()
        waiting.finish()
        await asyncio.sleep(100.0)

    run(scene())
    assert somebody.shown[-1] == (12.5, None)
    assert somebody.posted == [(12.5, PatienceOver(7))]


def test_a_no_that_comes_after_the_question_ends_nothing() -> None:
    somebody = Somebody()

    async def scene() -> None:
        waiting = somebody.waiting()
        waiting.state(7, Patience(10.0, 20.0))
        waiting.finish()
        await asyncio.sleep(5.0)

    run(scene())
    assert somebody.posted == []
