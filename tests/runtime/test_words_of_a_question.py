"""A PIN and an id are words of one question: no other question takes, keeps or drops them."""

import asyncio
from dataclasses import replace

from kiosk.domain import Contact, Secret
from kiosk.errors import Failure, Unreachable
from kiosk.flows.events import Button, Claimed, Event, Failed, Matched, NoMatch, Touched
from kiosk.flows.site import Rules
from kiosk.flows.states import AtRest, Checking, Entry, Parcels, Proof, Proving, Taking
from kiosk.runtime import Runtime
from tests.fakes import ANN, FakeDirectory, run
from tests.runtime.performing import ASK, shown
from tests.runtime.stage import SITE, Stage, effects, until

WRONG, RIGHT = "111111", "407182"


class Slow(FakeDirectory):
    """An address book that answers nothing before it is told to."""

    def __init__(self) -> None:
        super().__init__(ids={"AB12": (ANN,)})
        self.asked = 0
        self.goes_on = asyncio.Event()

    async def identities(self, personal_id: Secret) -> tuple[Contact, ...]:
        self.asked += 1
        await self.goes_on.wait()
        return await super().identities(personal_id)


def test_two_checks_at_once_take_each_the_pin_that_was_typed_for_it() -> None:
    stage = Stage(directory=Slow())
    known = shown(stage, Entry.PERSONAL_ID, "ab12", pin=True)
    stage.people.pins[known.claim.digest] = RIGHT

    async def both() -> list[Event]:
        performer, _ = effects(stage)
        stage.border.pin_typed(WRONG)
        first = asyncio.ensure_future(performer.perform(known))
        await asyncio.sleep(0)
        stage.border.pin_typed(RIGHT)
        second = asyncio.ensure_future(performer.perform(replace(known, ask=ASK + 1)))
        await asyncio.sleep(0)
        stage.border.forget(known.claim)  # whoever gave up has nothing more to take back
        assert isinstance(stage.directory, Slow)
        stage.directory.goes_on.set()
        return [await first, await second]

    assert run(both()) == [NoMatch(ASK), Matched(ASK + 1, (ANN,), ())]


def test_a_pin_does_not_outlive_a_check_that_found_nobody_to_ask() -> None:
    stage = Stage()
    stage.directory.trouble = Unreachable()
    check = shown(stage, Entry.PERSONAL_ID, "ab12", pin=True)

    async def scene() -> Event:
        stage.border.pin_typed(RIGHT)
        return await effects(stage)[0].perform(check)

    assert run(scene()) == Failed(ASK, Failure.UNREACHABLE)
    assert stage.border.pin() is None


def proving() -> tuple[Stage, Slow]:
    directory = Slow()
    stage = Stage(site=replace(SITE, rules=Rules(pins=True)), directory=directory)
    claimed = shown(stage, Entry.PERSONAL_ID, "ab12")
    stage.people.pins[claimed.claim.digest] = RIGHT
    stage.border.forget(claimed.claim)
    stage.api.hold("1", "PARCEL-0001", inside=True)
    stage.api.hold("2", "PARCEL-0002", inside=True)
    return stage, directory


async def shows(stage: Stage, runtime: Runtime, pin: str) -> None:
    runtime.post(stage.border.typed(Entry.PERSONAL_ID, "ab12"))
    await until(lambda: isinstance(runtime.kiosk.visit, Proving))
    runtime.typed(Proof.PIN, pin)
    await until(lambda: isinstance(runtime.kiosk.visit, Checking))


def test_a_cancelled_check_that_ends_late_leaves_the_next_one_of_the_same_id_its_words() -> None:
    stage, directory = proving()

    async def scene() -> None:
        async with stage.running() as runtime:
            await shows(stage, runtime, WRONG)
            runtime.post(Touched(Button.CANCEL))
            await until(lambda: runtime.kiosk.visit == AtRest())

            runtime.post(stage.border.typed(Entry.PERSONAL_ID, "ab12"))
            await until(lambda: isinstance(runtime.kiosk.visit, Proving))
            directory.goes_on.set()
            await asyncio.sleep(3.0)  # the cancelled check has ended by now
            runtime.typed(Proof.PIN, RIGHT)
            await until(lambda: isinstance(runtime.kiosk.visit, Parcels | Taking | AtRest))
            assert isinstance(runtime.kiosk.visit, Parcels | Taking)

    run(scene())


def test_nothing_of_a_question_is_left_once_it_is_answered_or_given_up() -> None:
    stage, directory = proving()

    async def scene() -> None:
        async with stage.running() as runtime:
            for given_up in (True, False):
                claimed = stage.border.typed(Entry.PERSONAL_ID, "ab12")
                assert isinstance(claimed, Claimed)
                await shows(stage, runtime, WRONG)
                assert stage.border.secret(claimed.claim) is not None
                if given_up:
                    runtime.post(Touched(Button.CANCEL))
                else:
                    directory.goes_on.set()
                await until(lambda: not isinstance(runtime.kiosk.visit, Checking))
                await asyncio.sleep(0.1)
                assert (stage.border.secret(claimed.claim), stage.border.pin()) == (None, None)

            runtime.typed(Proof.PIN, WRONG)  # where nobody asks for one
            await asyncio.sleep(1.0)
            assert stage.border.pin() is None

    run(scene())
