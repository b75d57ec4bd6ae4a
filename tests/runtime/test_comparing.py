"""What is read to be compared, and when the runtime asks for it."""

import asyncio

from kiosk.domain import LockerUnitId, Sense, TrackingNumber
from kiosk.flows.effects import Compare
from kiosk.flows.events import Button, Compared, Event, Touched
from kiosk.flows.ledger import Fault, Kiosk
from kiosk.flows.visit import timely
from kiosk.runtime import Statechart
from tests.fakes import ANN, BEN, run
from tests.runtime.stage import Stage, effects, until

ONE, TWO = LockerUnitId("1"), LockerUnitId("2")
NUMBER, OTHER = TrackingNumber("PARCEL-0001"), TrackingNumber("PARCEL-0002")


def compared(stage: Stage, effect: Compare) -> Event:
    async def scene() -> Event:
        performer, _ = effects(stage)
        return await performer.perform(effect)

    return run(scene())


def test_of_the_bank_it_is_read_which_units_are_held() -> None:
    stage = Stage()
    stage.api.hold("2", NUMBER.text)

    assert compared(stage, Compare(7)) == Compared(7, taken=(TWO,))
    assert stage.api.said == ["units_taken"]


def test_of_a_contact_all_that_is_held_here_costs_one_request() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text, inside=True)
    stage.api.hold("2", OTHER.text)
    stage.api.hold("99", "ELSEWHERE-1")

    assert compared(stage, Compare(7, ANN, (NUMBER,))) == Compared(7, (stage.api.held["1"], stage.api.held["2"]))
    assert stage.api.said == ["reservations_of"]


def test_a_parcel_that_is_not_among_them_is_looked_for_by_its_number() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text, BEN, inside=True)

    assert compared(stage, Compare(7, ANN, (NUMBER, OTHER))) == Compared(7, (stage.api.held["1"],))
    assert stage.api.said == ["reservations_of", "reservation", "reservation"]


def test_a_running_kiosk_finds_out_within_minutes_that_the_service_has_forgotten_a_parcel() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text)

    async def scene() -> float:
        async with stage.running() as runtime:
            stage.scanner.show(NUMBER.text)
            await until(lambda: stage.doors.pulses != [])
            await asyncio.sleep(5.0)
            stage.doors.shut("1")
            await asyncio.sleep(5.0)
            runtime.post(Touched(Button.PARCEL_IN))
            await until(lambda: stage.api.held["1"].deposited == (NUMBER,))
            await asyncio.sleep(200.0)
            assert runtime.kiosk.units[ONE].faults == set()
            del stage.api.held["1"]
            began = asyncio.get_running_loop().time()
            await until(lambda: Fault.SERVICE_SAYS_FREE in runtime.kiosk.units[ONE].faults, limit=700.0)
            return asyncio.get_running_loop().time() - began

    assert run(scene()) < 610
    assert stage.doors.senses[ONE] is Sense.CLOSED


def test_a_kiosk_at_rest_does_not_look_every_second_and_forgets_no_round() -> None:
    stage = Stage()
    looks: list[float] = []

    def looking(kiosk: Kiosk, now: float) -> tuple[Event, ...]:
        looks.append(now)
        return timely(kiosk, now)

    async def scene() -> None:
        async with stage.running(Statechart(timely=looking)):
            await asyncio.sleep(3600.0)

    run(scene())
    assert stage.api.said.count("units_taken") == 6
    assert len(looks) < 200
