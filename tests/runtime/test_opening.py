"""A door is pulsed no more than it needs, and only a sensor says that it opened."""

import asyncio
from dataclasses import dataclass, field

import pytest

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.effects import LIMIT, OpenDoor
from kiosk.flows.events import DoorMoved, DoorOpened, DoorReply, DoorSilent, Event, StayedShut
from kiosk.runtime.opening import Opener
from kiosk.runtime.sensors import Sensors
from tests.fakes import FakeDoors, run

ONE, TWO = LockerUnitId("1"), LockerUnitId("2")


@dataclass
class Bank:
    """Doors with a watch, and what was posted about them."""

    doors: FakeDoors = field(default_factory=lambda: FakeDoors("1", "2"))
    posted: list[Event] = field(default_factory=list)

    async def open(self, unit: LockerUnitId = ONE, *, blind: bool = False) -> tuple[DoorReply, float]:
        sensors = Sensors(self.posted.append)
        sensors.begin(self.doors.senses)
        watch = asyncio.ensure_future(self.doors.watch(sensors.moved))
        await asyncio.sleep(0)
        loop = asyncio.get_running_loop()
        started = loop.time()
        reply = await Opener(self.doors, sensors).open(OpenDoor(1, unit, blind))
        watch.cancel()
        return reply, loop.time() - started


@pytest.fixture
def bank() -> Bank:
    return Bank()


def test_a_closed_door_opens_with_one_pulse_and_is_reported_first(bank: Bank) -> None:
    reply, took = run(bank.open())
    assert reply == DoorOpened(1)
    assert bank.posted == [DoorMoved(ONE, Sense.OPEN)]
    assert bank.doors.pulses == [ONE]
    assert took < 0.5


@pytest.mark.parametrize("sense", [Sense.OPEN, Sense.CLOSED])
def test_where_the_sensor_means_nothing_there_is_one_pulse_and_no_reading(bank: Bank, sense: Sense) -> None:
    bank.doors.jammed["1"] = 99
    bank.doors.senses[ONE] = sense
    reply, took = run(bank.open(blind=True))
    assert reply == DoorSilent(1)
    assert bank.doors.pulses == [ONE]
    assert took < 0.5


def test_a_stuck_door_gets_three_pulses_two_seconds_apart_and_no_more(bank: Bank) -> None:
    bank.doors.jammed["1"] = 99
    reply, took = run(bank.open())
    assert reply == StayedShut(1)
    assert bank.doors.pulses == [ONE, ONE, ONE]
    assert 6.0 <= took < LIMIT


def test_a_door_that_gives_way_at_the_second_pulse_gets_no_third(bank: Bank) -> None:
    bank.doors.jammed["1"] = 1
    reply, _ = run(bank.open())
    assert reply == DoorOpened(1)
    assert bank.doors.pulses == [ONE, ONE]


def test_nothing_is_pulsed_again_once_another_door_has_opened(bank: Bank) -> None:
    bank.doors.jammed["1"] = 99

    async def scene() -> DoorReply:
        asyncio.get_running_loop().call_later(0.5, bank.doors.swing, "2", Sense.OPEN)
        return (await bank.open())[0]

    assert run(scene()) == StayedShut(1)
    assert bank.doors.pulses == [ONE]


def test_a_door_that_reads_open_already_is_not_pulsed(bank: Bank) -> None:
    bank.doors.senses[ONE] = Sense.OPEN
    assert run(bank.open())[0] == DoorSilent(1)
    assert bank.doors.pulses == []


def test_a_silent_sensor_gets_one_blind_pulse_and_no_belief(bank: Bank) -> None:
    bank.doors.silent.add("1")
    reply, took = run(bank.open())
    assert reply == DoorSilent(1)
    assert bank.doors.pulses == [ONE]
    assert took < LIMIT


def test_a_sensor_that_speaks_after_the_blind_pulse_is_believed_but_brings_no_second_pulse(bank: Bank) -> None:
    bank.doors.silent.add("1")
    bank.doors.jammed["1"] = 99

    async def scene() -> DoorReply:
        asyncio.get_running_loop().call_later(1.0, bank.doors.silent.clear)
        return (await bank.open())[0]

    assert run(scene()) == StayedShut(1)
    assert bank.doors.pulses == [ONE]


def test_a_sensor_that_falls_silent_ends_the_pulses(bank: Bank) -> None:
    bank.doors.jammed["1"] = 99

    async def scene() -> DoorReply:
        asyncio.get_running_loop().call_later(1.0, bank.doors.silent.add, "1")
        return (await bank.open())[0]

    assert run(scene()) == DoorSilent(1)
    assert bank.doors.pulses == [ONE]


def test_a_door_pulled_open_and_pushed_shut_at_once_has_opened(bank: Bank) -> None:
    async def scene() -> DoorReply:
        asyncio.get_running_loop().call_later(0.17, bank.doors.shut, "1")
        return (await bank.open())[0]

    assert run(scene()) == DoorOpened(1)
    assert bank.doors.pulses == [ONE]


def test_a_door_that_fell_shut_before_the_watch_saw_it_gets_the_next_pulse_no_sooner(bank: Bank) -> None:
    bank.doors.jammed["1"] = 1

    async def scene() -> tuple[DoorReply, float]:
        loop = asyncio.get_running_loop()
        loop.call_later(0.3, bank.doors.senses.update, {ONE: Sense.OPEN})
        loop.call_later(0.5, bank.doors.senses.update, {ONE: Sense.CLOSED})
        return await bank.open()

    reply, took = run(scene())
    assert reply == DoorOpened(1)
    assert bank.doors.pulses == [ONE, ONE]
    assert took >= 2.0


def test_an_opening_the_watch_missed_is_reported_before_the_reply(bank: Bank) -> None:
    bank.doors.deaf_watch = True
    assert run(bank.open())[0] == DoorOpened(1)
    assert bank.posted == [DoorMoved(ONE, Sense.OPEN)]


def test_only_one_door_is_commanded_at_a_time(bank: Bank) -> None:
    bank.doors.jammed["1"] = 99

    async def scene() -> list[DoorReply]:
        sensors = Sensors(bank.posted.append)
        sensors.begin(bank.doors.senses)
        watch = asyncio.ensure_future(bank.doors.watch(sensors.moved))
        opener = Opener(bank.doors, sensors)
        replies = await asyncio.gather(opener.open(OpenDoor(1, ONE)), opener.open(OpenDoor(2, TWO)))
        watch.cancel()
        return list(replies)

    assert run(scene()) == [StayedShut(1), DoorOpened(2)]
    assert bank.doors.pulses == [ONE, ONE, ONE, TWO]
