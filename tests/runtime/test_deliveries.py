"""An owed fact whose answer never came is looked for before it is sent again, however long ago that was."""

from dataclasses import replace

import pytest

from kiosk.domain import Contact, LockerUnitId, Reservation, TrackingNumber
from kiosk.errors import Overloaded
from kiosk.flows.effects import Deliver, Deposited, Freed, Why
from kiosk.flows.events import Delivered, Event, NoAnswer
from tests.fakes import ANN, BEN, FakeApi, run
from tests.runtime.performing import performed
from tests.runtime.stage import Stage, effects

ONE, TWO = LockerUnitId("1"), LockerUnitId("2")
NUMBER, OTHER = TrackingNumber("PARCEL-0001"), TrackingNumber("PARCEL-0002")
ROW = 5


def told_again(stage: Stage, why: Why = Why.COLLECTED, unit: LockerUnitId = ONE) -> Event:
    async def scene() -> Event:
        performer, _ = effects(stage)
        return await performer.perform(Deliver(ROW, Freed(unit, (NUMBER, OTHER), why), again=True))

    return run(scene())


def test_a_release_that_had_its_effect_is_not_sent_again() -> None:
    stage = Stage()

    assert told_again(stage) == Delivered(ROW)
    assert stage.api.said == ["reservation_in", "reservation_in"]


def test_a_release_that_had_none_is_sent_again_for_what_is_still_there() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text, inside=True)

    assert told_again(stage) == Delivered(ROW)
    assert stage.api.said == ["reservation_in", "reservation_in", "free"]
    assert stage.api.held == {}


def test_a_parcel_that_has_meanwhile_moved_to_another_unit_is_left_alone() -> None:
    stage = Stage()
    stage.api.hold("2", NUMBER.text, inside=True)

    assert told_again(stage) == Delivered(ROW)
    assert list(stage.api.held) == ["2"]


@pytest.mark.parametrize(("why", "inside"), [(Why.COLLECTED, False), (Why.WITHDRAWN, False), (Why.UNUSED, True)])
def test_something_new_by_the_same_number_is_left_alone(why: Why, inside: bool) -> None:  # noqa: FBT001
    stage = Stage()
    stage.api.hold("1", NUMBER.text, inside=inside)

    assert told_again(stage, why) == Delivered(ROW)
    assert stage.api.said == ["reservation_in", "reservation_in"]
    assert list(stage.api.held) == ["1"]


@pytest.mark.parametrize("inside", [False, True])
def test_what_staff_give_up_is_taken_off_whether_it_was_inside_or_only_held(inside: bool) -> None:  # noqa: FBT001
    stage = Stage()
    stage.api.hold("1", NUMBER.text, inside=inside)

    assert told_again(stage, Why.INSPECTED) == Delivered(ROW)
    assert stage.api.held == {}


def test_an_unused_reservation_is_given_back_though_the_first_word_was_lost() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text)

    assert told_again(stage, Why.UNUSED) == Delivered(ROW)
    assert stage.api.held == {}


def test_a_reservation_is_given_back_though_the_parcel_has_another_unit_too() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text)
    stage.api.hold("2", NUMBER.text)

    assert told_again(stage, Why.UNUSED, TWO) == Delivered(ROW)
    assert list(stage.api.held) == ["1"]


class OneUnitEach(FakeApi):
    """Finds a number in its newest unit, and in an older one only for whom it is told to look."""

    async def reservation_in(
        self, unit: LockerUnitId, number: TrackingNumber, contact: Contact | None = None
    ) -> Reservation | None:
        held = await super().reservation_in(unit, number)
        newest = [each for each in self.held.values() if number in each.reserved + each.deposited][-1:]
        return held if held in newest or (held and held.contact == contact) else None


def test_a_repeated_fact_is_looked_for_at_its_own_person_though_another_has_the_number_since() -> None:
    stage = Stage(api=OneUnitEach())
    stage.api.hold("1", NUMBER.text, inside=True)
    stage.api.hold("2", NUMBER.text, BEN, inside=True)
    freed = Deliver(ROW, Freed(ONE, (NUMBER,), Why.WITHDRAWN, ANN), again=True)

    assert performed(stage, freed)[0] == Delivered(ROW)
    assert list(stage.api.held) == ["2"]


def test_a_repeated_deposit_is_looked_for_at_its_own_person_too() -> None:
    stage = Stage(api=OneUnitEach())
    stage.api.hold("1", NUMBER.text, inside=True)
    stage.api.hold("2", NUMBER.text, BEN, inside=True)
    deposited = Deliver(ROW, Deposited(ONE, (NUMBER,), ANN), again=True)

    assert isinstance(performed(stage, deposited)[0], Delivered)
    assert stage.api.said == ["reservation_in", "deposit"]


def test_how_long_the_service_wants_to_be_left_alone_goes_along() -> None:
    stage = Stage()
    stage.api.trouble = Overloaded("busy", 90.0)

    assert told_again(stage) == NoAnswer(ROW, wait=90.0)


def test_chance_says_how_much_of_the_growing_wait_is_waited() -> None:
    stage = Stage()
    stage.api.trouble = Overloaded()

    async def scene() -> Event:
        performer, _ = effects(stage, chance=lambda: 0.25)
        return await performer.perform(Deliver(ROW, Freed(ONE, (NUMBER,), Why.COLLECTED), again=False))

    assert run(scene()) == replace(NoAnswer(ROW), share=0.25)
