"""Doors left open: asked about more and more loudly, and closed at last."""

import pytest

from kiosk.domain import LockerUnitId, Sense, Size
from kiosk.flows.effects import Freed, Why
from kiosk.flows.entries import offers
from kiosk.flows.events import Button, StillOpen
from kiosk.flows.ledger import Alarm, Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import alarming_door, can_say_shut, doors_to_close
from kiosk.flows.site import Rules, Site
from kiosk.flows.states import Asking, AtRest, Loading, Taking, Trip
from kiosk.flows.visit import timely
from tests.flows.desk import ANNA, ONE, P1, SITE, THREE, TWO, Desk


def left_open() -> Desk:
    """The owner has gone at once, and the door stands open."""
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.silence()
    desk.touch(Button.DONE)  # reads the notice
    return desk


def until_alarm(desk: Desk, seconds: float) -> Alarm:
    desk.wait(seconds)
    desk.time_passes()
    return desk.unit().alarm


def test_a_door_left_open_is_asked_about_more_loudly_at_10_30_and_60_seconds() -> None:
    desk = left_open()
    assert until_alarm(desk, 9) is Alarm.QUIET
    assert doors_to_close(desk.kiosk) == ()
    assert until_alarm(desk, 1) is Alarm.ASKED
    assert doors_to_close(desk.kiosk) == (ONE,)
    assert alarming_door(desk.kiosk) is None
    assert until_alarm(desk, 20) is Alarm.LOUD
    assert alarming_door(desk.kiosk) == ONE
    assert desk.unit().faults == set()
    assert until_alarm(desk, 30) is Alarm.GUARDED
    assert desk.unit().faults == {Fault.LEFT_OPEN}
    assert timely(desk.kiosk, desk.now + 1e6) == ()


def test_the_three_times_are_the_site_s() -> None:
    rules = Rules(left_open_ask=1, left_open_alarm=2, left_open_guard=3)
    desk = Desk(Site(SITE.units, rules))
    desk.loading()
    desk.silence()

    assert [until_alarm(desk, 1) for _ in range(3)] == [Alarm.ASKED, Alarm.LOUD, Alarm.GUARDED]


def test_a_kiosk_that_was_busy_asks_as_loudly_as_it_is_time_to() -> None:
    assert until_alarm(left_open(), 61) is Alarm.GUARDED


def test_a_door_that_is_not_overdue_is_not_asked_about() -> None:
    desk = left_open()
    before = desk.unit()
    desk.post(StillOpen(ONE))
    desk.post(StillOpen(TWO))
    desk.post(StillOpen(LockerUnitId("nowhere")))

    assert desk.unit() == before
    assert desk.unit(TWO).alarm is Alarm.QUIET


def test_closed_at_last_it_is_quiet_and_its_pickup_complete_but_staff_must_look() -> None:
    desk = left_open()
    until_alarm(desk, 60)
    desk.shut()

    assert desk.unit().alarm is Alarm.QUIET
    assert desk.unit().ajar == 0
    assert (doors_to_close(desk.kiosk), alarming_door(desk.kiosk)) == ((), None)
    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]
    assert desk.unit().faults == {Fault.LEFT_OPEN}
    assert offers(desk.kiosk, Size.SMALL, desk.now) == [TWO, THREE]


def test_closed_before_it_is_guarded_it_is_nothing_for_staff() -> None:
    desk = left_open()
    until_alarm(desk, 59)
    desk.shut()

    assert desk.unit().faults == set()


def test_a_courier_s_door_closed_at_last_leaves_the_parcel_in_question() -> None:
    desk = Desk()
    desk.loading()
    desk.wait(210)
    desk.silence()
    until_alarm(desk, 60)
    desk.shut()

    assert desk.standing() is Standing.DOUBT
    assert desk.facts == []


def test_whoever_was_long_at_the_door_is_asked_to_close_it_at_once() -> None:
    desk = Desk()
    desk.loading()
    desk.wait(210)
    desk.silence()

    assert doors_to_close(desk.kiosk) == (ONE,)
    assert until_alarm(desk, 29) is Alarm.ASKED
    assert until_alarm(desk, 1) is Alarm.LOUD


def test_a_person_who_comes_back_to_their_open_door_silences_it() -> None:
    desk = left_open()
    until_alarm(desk, 30)
    desk.show()
    desk.matched(ONE)

    desk.expect(Taking(Trip((ANNA,), ONE)))
    assert desk.unit().alarm is Alarm.QUIET
    assert alarming_door(desk.kiosk) is None


def test_at_the_door_of_a_visit_nobody_is_guarded_against() -> None:
    desk = Desk()
    desk.loading()

    assert until_alarm(desk, 90) is Alarm.LOUD
    assert desk.unit().faults == set()
    assert (doors_to_close(desk.kiosk), alarming_door(desk.kiosk)) == ((), None)


@pytest.mark.parametrize("button", [Button.DONE, Button.CANCEL])
def test_whoever_has_read_the_alarm_gets_the_screen_and_the_banner_stays(button: Button) -> None:
    desk = left_open()
    until_alarm(desk, 60)
    desk.touch(button)

    assert alarming_door(desk.kiosk) is None
    assert doors_to_close(desk.kiosk) == (ONE,)
    turn = desk.kiosk.turn
    desk.touch(button)
    assert desk.kiosk.turn == turn


def test_a_door_that_opens_again_alarms_again() -> None:
    desk = left_open()
    until_alarm(desk, 60)
    desk.touch(Button.DONE)
    desk.shut()
    desk.wait(60)
    desk.swing(ONE, Sense.OPEN)

    assert alarming_door(desk.kiosk) == ONE


def test_a_door_opened_without_a_command_alarms_at_once_and_is_not_offered() -> None:
    desk = Desk()
    desk.swing(ONE, Sense.OPEN)

    assert alarming_door(desk.kiosk) == ONE
    assert doors_to_close(desk.kiosk) == (ONE,)
    desk.shut()
    assert alarming_door(desk.kiosk) is None
    assert offers(desk.kiosk, Size.SMALL, desk.now) == [TWO, THREE]


def test_of_two_alarms_the_older_one_has_the_screen() -> None:
    desk = Desk()
    desk.swing(TWO, Sense.OPEN)
    desk.wait(5)
    desk.swing(ONE, Sense.OPEN)

    assert alarming_door(desk.kiosk) == TWO


def test_a_door_that_opens_late_is_asked_about_at_once_but_alarms_nobody() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    desk.stays_shut()
    desk.wait(5)
    desk.swing(ONE, Sense.OPEN)

    assert doors_to_close(desk.kiosk) == (ONE,)
    assert alarming_door(desk.kiosk) is None


def test_a_door_opened_by_itself_during_a_visit_leaves_the_visit_alone() -> None:
    desk = Desk()
    desk.asking()
    desk.swing(THREE, Sense.OPEN)

    assert isinstance(desk.visit, Asking)
    assert doors_to_close(desk.kiosk) == (THREE,)


def test_a_silent_board_s_door_is_asked_about_by_nobody_until_it_speaks_again() -> None:
    desk = left_open()
    desk.swing(ONE, Sense.UNKNOWN)
    assert until_alarm(desk, 100) is Alarm.QUIET
    desk.swing(ONE, Sense.OPEN)

    assert until_alarm(desk, 0) is Alarm.GUARDED


def test_a_door_left_open_before_a_restart_is_still_left_open() -> None:
    desk = left_open()
    until_alarm(desk, 10)
    desk.restart(down=20)

    assert desk.unit().alarm is Alarm.ASKED
    assert until_alarm(desk, 0) is Alarm.LOUD


# "I closed the door": a person's word against the sensor's
def test_a_person_may_say_that_the_door_is_shut_once_its_sensor_has_said_open_for_long() -> None:
    desk = Desk()
    assert not can_say_shut(desk.kiosk)
    desk.loading()
    before = desk.visit
    desk.touch(Button.IT_IS_SHUT)
    assert desk.visit == before

    until_alarm(desk, 30)
    assert can_say_shut(desk.kiosk)
    desk.touch(Button.IT_IS_SHUT)
    assert isinstance(desk.visit, Asking)
    assert desk.unit().faults == {Fault.SENSOR_CONTRADICTS}


def test_a_parcel_behind_a_sensor_that_lies_is_never_reported_in() -> None:
    desk = Desk()
    desk.loading()
    until_alarm(desk, 30)
    desk.touch(Button.IT_IS_SHUT)
    desk.touch(Button.PARCEL_IN)

    assert getattr(desk.visit, "notice", None) is Notice.STAFF_MUST_LOOK
    assert desk.standing() is Standing.DOUBT
    assert desk.facts == []
    desk.scan()
    assert desk.effects == ()
    assert not isinstance(desk.visit, Loading | Asking)


def test_a_larger_locker_is_offered_where_the_sensor_lies() -> None:
    desk = Desk()
    desk.loading()
    desk.touch(Button.DOES_NOT_FIT)
    until_alarm(desk, 30)
    desk.touch(Button.IT_IS_SHUT)

    assert [getattr(effect, "unit", None) for effect in desk.effects] == [TWO]


def test_a_pickup_whose_sensor_lies_ends_with_a_note_for_staff_and_tells_nothing() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    before = desk.visit
    desk.touch(Button.IT_IS_SHUT)
    assert desk.visit == before
    until_alarm(desk, 30)
    desk.touch(Button.IT_IS_SHUT)
    desk.touch(Button.DONE)

    desk.expect(AtRest(Notice.THANKS))
    assert desk.facts == []
    assert desk.unit().faults == {Fault.SENSOR_CONTRADICTS, Fault.NOT_SEEN_SHUT}
    assert doors_to_close(desk.kiosk) == ()
