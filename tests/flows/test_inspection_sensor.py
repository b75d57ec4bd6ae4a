"""Staff look into a locker whose sensor has contradicted itself, or cannot be asked, or whose door stands open."""

from dataclasses import replace

import pytest

from kiosk.domain import Sense
from kiosk.flows.effects import OpenDoor
from kiosk.flows.entries import lies
from kiosk.flows.events import Button, DoorSilent
from kiosk.flows.ledger import Alarm, Fault, Seen
from kiosk.flows.queries import doors_to_close
from kiosk.flows.service_events import StaffButton
from kiosk.flows.service_states import Answering, Board, Inspecting
from tests.flows.desk import ONE, TWO, Desk


def faulty(*faults: Fault) -> Desk:
    """A parcel lies in a locker that has these faults."""
    desk = Desk()
    desk.deposited()
    known = replace(desk.unit(), faults=frozenset(faults), edges=(desk.now,) * 3, in_vain=2)
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: known})
    return desk


def test_a_look_gives_a_sensor_a_new_chance_and_an_answer_behind_it_takes_its_fault_away() -> None:
    desk = faulty(Fault.SENSOR_CONTRADICTS)
    desk.at_unit()
    desk.press(StaffButton.OPEN)
    assert isinstance(desk.effects[0], OpenDoor)
    assert not desk.effects[0].blind
    assert not lies(desk.unit())
    assert (desk.unit().edges, desk.unit().in_vain) == ((), 0)
    desk.opens()
    desk.shut()
    desk.press(StaffButton.EVERYTHING_INSIDE)

    assert isinstance(desk.visit, Board)
    assert desk.unit().faults == set()


def test_a_look_that_ends_without_an_answer_puts_the_sensor_s_fault_back() -> None:
    desk = faulty(Fault.SENSOR_CONTRADICTS)
    desk.looked()
    desk.press(StaffButton.NO_ANSWER)

    assert desk.unit().faults == {Fault.SENSOR_CONTRADICTS}
    assert desk.unit().seen is Seen.NOTHING


def test_a_look_that_a_restart_ends_puts_the_sensor_s_fault_back() -> None:
    desk = faulty(Fault.SENSOR_CONTRADICTS)
    desk.looked()
    desk.restart()

    assert lies(desk.unit())


def test_opened_once_more_the_sensor_has_its_chance_still() -> None:
    desk = faulty(Fault.SENSOR_CONTRADICTS)
    desk.looked()
    desk.touch(Button.REOPEN)
    assert not lies(desk.unit())
    desk.opens()
    desk.shut()
    desk.press(StaffButton.EVERYTHING_INSIDE)

    assert desk.unit().faults == set()


def test_a_sensor_that_contradicts_itself_again_lets_nobody_answer() -> None:
    desk = faulty(Fault.SENSOR_CONTRADICTS)
    desk.looked()
    for _ in range(3):
        desk.swing(ONE, Sense.OPEN)
        desk.wait(0.5)
        desk.swing(ONE, Sense.CLOSED)
    assert isinstance(desk.visit, Answering)
    desk.press(StaffButton.EVERYTHING_INSIDE)

    assert isinstance(desk.visit, Answering)
    assert lies(desk.unit())


def test_three_looks_in_vain_are_the_sensor_s_fault_too() -> None:
    desk = faulty()
    desk.at_unit()
    desk.press(StaffButton.OPEN)
    desk.stays_shut()
    assert desk.unit().in_vain == 1
    desk.touch(Button.CANCEL)

    assert desk.unit().faults == {Fault.DID_NOT_OPEN}


@pytest.mark.parametrize("fault", [Fault.SERVICE_SAYS_FREE, Fault.SERVICE_NAMES_ANOTHER])
def test_a_look_settles_no_quarrel_with_the_service_while_the_parcel_stays(fault: Fault) -> None:
    stays, goes = faulty(fault), faulty(fault)
    stays.looked()
    stays.press(StaffButton.EVERYTHING_INSIDE)
    goes.looked()
    goes.press(StaffButton.NOTHING_INSIDE)

    assert stays.unit().faults == {fault}
    assert goes.unit().faults == set()


def test_a_look_takes_away_that_the_door_was_left_open() -> None:
    desk = faulty(Fault.LEFT_OPEN)
    desk.looked()
    desk.press(StaffButton.EVERYTHING_INSIDE)

    assert desk.unit().faults == set()


def test_a_silent_board_leaves_nothing_to_answer_and_a_way_back() -> None:
    desk = faulty()
    desk.swing(ONE, Sense.UNKNOWN)
    desk.at_unit()
    desk.press(StaffButton.OPEN)
    desk.post(DoorSilent(desk.ask))
    assert isinstance(desk.visit, Answering)
    desk.press(StaffButton.EVERYTHING_INSIDE)
    assert isinstance(desk.visit, Answering)
    desk.touch(Button.CANCEL)

    assert isinstance(desk.visit, Board)
    assert not lies(desk.unit())


def test_a_door_that_staff_have_open_is_asked_about_only_when_they_leave_it() -> None:
    desk = Desk()
    desk.at_unit(TWO)
    desk.press(StaffButton.OPEN)
    desk.opens(TWO)
    desk.wait(100)
    desk.time_passes()
    assert isinstance(desk.visit, Inspecting)
    assert desk.unit(TWO).alarm is Alarm.QUIET
    desk.touch(Button.CANCEL)

    assert doors_to_close(desk.kiosk) == (TWO,)
