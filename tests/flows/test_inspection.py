"""Staff look into a locker and say what is inside."""

from dataclasses import replace

import pytest

from kiosk.domain import Problem, Sense
from kiosk.flows.effects import Deposited, Freed, Why
from kiosk.flows.events import Button, DoorMoved, DoorOpened, Reported
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.service_events import GaveReason, StaffButton
from kiosk.flows.service_queries import asked_about
from kiosk.flows.service_queries import wrong_doors as not_looked_into
from kiosk.flows.service_states import Answering, AtUnit, Board, Inspecting, Look, Outage, Session, Sorting, Unlocking
from kiosk.flows.states import AtRest
from tests.flows.desk import ANA, ANNA, LAB, ONE, P1, P2, TWO, Desk


def in_doubt() -> Desk:
    """Somebody put a parcel in, or not, and left without a word."""
    desk = Desk()
    desk.asking()
    desk.silence()
    desk.silence()
    return desk


def wrong_doors() -> Desk:
    """The door of two opened instead of that of one."""
    desk = Desk()
    desk.scan()
    desk.found()
    reply = desk.effects
    desk.swing(TWO, Sense.OPEN)
    desk.effects = reply
    desk.stays_shut()
    desk.shut(TWO)
    desk.touch(Button.IT_IS_EMPTY)
    desk.silence()
    desk.silence()
    return desk


def test_a_look_opens_one_door_and_asks_what_is_inside() -> None:
    desk = Desk()
    desk.at_unit()
    look = Look(Session(ANA, desk.now), ONE)
    desk.expect(AtUnit(look.session, ONE))
    desk.press(StaffButton.OPEN)
    desk.expect(Unlocking(desk.ask, look))
    ask = desk.ask
    desk.post(DoorMoved(ONE, Sense.OPEN))  # the sensor's edge alone leaves nothing
    desk.expect(Unlocking(ask, look))
    desk.post(DoorOpened(ask - 1))
    desk.post(DoorOpened(ask))
    desk.expect(Inspecting(look))
    desk.press(StaffButton.NOTHING_INSIDE)
    desk.expect(Inspecting(look))
    desk.shut()

    desk.expect(Answering(look))


def test_a_door_that_stands_open_needs_no_command() -> None:
    desk = Desk()
    desk.swing(ONE, Sense.OPEN)
    desk.at_unit()
    desk.press(StaffButton.OPEN)

    assert desk.effects == ()
    assert isinstance(desk.visit, Inspecting)


def test_a_door_shut_before_its_reply_is_asked_about_at_once() -> None:
    desk = Desk()
    desk.at_unit()
    desk.press(StaffButton.OPEN)
    ask = desk.ask
    desk.swing(ONE, Sense.OPEN)
    desk.shut(after=1.0)
    desk.post(DoorOpened(ask))

    assert isinstance(desk.visit, Answering)


def test_nothing_inside_frees_every_parcel_and_takes_the_faults_away() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.touch(Button.PROBLEM)
    desk.post(Reported(Problem.NOT_MINE))
    desk.shut()
    desk.silence()
    desk.looked()
    desk.press(StaffButton.NOTHING_INSIDE)

    assert isinstance(desk.visit, Board)
    assert desk.facts == [Freed(ONE, (P1,), Why.INSPECTED)]
    assert desk.unit().faults == frozenset()


def test_a_parcel_in_doubt_that_is_inside_is_told_deposited() -> None:
    desk = in_doubt()
    desk.looked()
    desk.press(StaffButton.EVERYTHING_INSIDE)

    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]
    assert desk.standing() is Standing.INSIDE


def test_a_parcel_that_is_still_inside_is_told_nobody_twice() -> None:
    desk = Desk()
    desk.deposited()
    desk.looked()
    desk.press(StaffButton.EVERYTHING_INSIDE)

    assert desk.facts == []
    assert desk.standing() is Standing.INSIDE


def test_of_several_parcels_each_can_be_asked_about() -> None:
    desk = in_doubt()
    unit = desk.unit()
    both = (*unit.stays, replace(unit.stays[0], number=P2, contact=LAB))
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: replace(unit, stays=both)})
    desk.looked()
    desk.press(StaffButton.SOME_INSIDE)
    assert isinstance(desk.visit, Sorting)
    desk.touch(Button.CANCEL)
    assert isinstance(desk.visit, Answering)
    desk.press(StaffButton.SOME_INSIDE)
    desk.press(StaffButton.OPEN)
    desk.press(StaffButton.NOT_INSIDE)
    assert isinstance(desk.visit, Sorting)
    desk.press(StaffButton.IS_INSIDE)

    assert desk.facts == [Deposited(ONE, (P2,), LAB), Freed(ONE, (P1,), Why.INSPECTED)]


def test_one_parcel_is_all_or_nothing_and_none_cannot_be_all() -> None:
    desk = Desk()
    desk.deposited()
    desk.looked(TWO)
    desk.press(StaffButton.EVERYTHING_INSIDE)
    desk.press(StaffButton.SOME_INSIDE)
    assert isinstance(desk.visit, Answering)
    desk.press(StaffButton.NOTHING_INSIDE)

    assert desk.facts == []


def test_a_door_pulled_open_again_is_looked_into_again() -> None:
    desk = in_doubt()
    desk.looked()
    desk.swing(ONE, Sense.OPEN)
    assert isinstance(desk.visit, Inspecting)
    desk.shut()
    desk.kiosk = replace(desk.kiosk, visit=Sorting(Look(Session(ANA, desk.now), ONE), (), (P1,)))
    desk.swing(ONE, Sense.OPEN)

    assert isinstance(desk.visit, Inspecting)


def test_a_door_that_did_not_open_answers_nothing_until_it_did() -> None:
    desk = Desk()
    desk.deposited()
    desk.at_unit()
    desk.press(StaffButton.OPEN)
    desk.stays_shut()
    assert isinstance(desk.visit, Answering)
    desk.press(StaffButton.NOTHING_INSIDE)
    desk.press(StaffButton.EVERYTHING_INSIDE)
    assert isinstance(desk.visit, Answering)
    assert desk.unit().faults == {Fault.DID_NOT_OPEN}
    desk.touch(Button.REOPEN)
    desk.opens()
    desk.shut()
    desk.press(StaffButton.EVERYTHING_INSIDE)

    assert desk.unit().faults == frozenset()


@pytest.mark.parametrize("fault", [Fault.NO_PICKUP_CODE, Fault.SERVICE_DISAGREES])
def test_looking_does_not_cure_what_the_service_said_while_the_parcel_stays(fault: Fault) -> None:
    desk = Desk()
    desk.deposited()
    known = replace(desk.unit(), faults=frozenset({fault, Fault.OPENED_LATE}))
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: known})
    desk.looked()
    desk.press(StaffButton.EVERYTHING_INSIDE)
    assert desk.unit().faults == {fault}
    desk.press(StaffButton.SIGN_OUT)
    desk.looked()
    desk.press(StaffButton.NOTHING_INSIDE)

    assert desk.unit().faults == frozenset()


def test_a_fault_that_arises_during_a_look_stays_for_the_next() -> None:
    desk = Desk()
    desk.at_unit()
    desk.press(StaffButton.OPEN)
    ask = desk.ask
    desk.swing(TWO, Sense.OPEN)
    desk.swing(ONE, Sense.OPEN)
    desk.post(DoorOpened(ask))
    desk.shut()
    desk.press(StaffButton.NOTHING_INSIDE)

    assert desk.unit().faults == {Fault.WRONG_DOOR}
    assert desk.kiosk.stopped


def test_the_stop_is_lifted_when_every_wrong_door_was_looked_at() -> None:
    desk = wrong_doors()
    desk.looked(ONE)
    desk.press(StaffButton.NOTHING_INSIDE)
    assert desk.kiosk.stopped
    assert not_looked_into(desk.kiosk) == (TWO,)
    desk.press(StaffButton.SIGN_OUT)
    desk.looked(TWO)
    desk.press(StaffButton.NOTHING_INSIDE)

    assert not desk.kiosk.stopped


def test_a_wrong_door_that_cannot_be_mended_stops_nothing_once_it_is_out_of_service() -> None:
    desk = wrong_doors()
    for unit in (ONE, TWO):
        desk.at_unit(unit)
        desk.press(StaffButton.PUT_OUT)
        desk.post(GaveReason(Outage.LOCK))
        desk.touch(Button.CANCEL)
        desk.press(StaffButton.SIGN_OUT)

    assert not desk.kiosk.stopped
    assert desk.unit(TWO).faults >= {Fault.WRONG_DOOR, Fault.OUT_OF_SERVICE}
    desk.at_unit(TWO)
    desk.press(StaffButton.PUT_BACK)
    assert desk.kiosk.stopped


def test_out_of_service_stays_whatever_is_inside() -> None:
    desk = Desk()
    desk.at_unit()
    desk.press(StaffButton.PUT_OUT)
    desk.post(GaveReason(Outage.OTHER))
    desk.press(StaffButton.OPEN)
    desk.opens()
    desk.shut()
    desk.press(StaffButton.NOTHING_INSIDE)

    assert desk.unit().faults == {Fault.OUT_OF_SERVICE}


@pytest.mark.parametrize("button", [StaffButton.NO_ANSWER, Button.CANCEL], ids=str)
def test_a_look_without_an_answer_changes_nothing(button: StaffButton | Button) -> None:
    desk = in_doubt()
    before = replace(desk.unit(), seen=desk.unit().seen)
    desk.looked()
    if isinstance(button, StaffButton):
        desk.press(button)
    else:
        desk.touch(button)

    assert isinstance(desk.visit, Board)
    assert (desk.unit().stays, desk.unit().faults, desk.facts) == (before.stays, before.faults, [])


def test_a_parcel_found_in_the_grace_of_its_collection_is_still_there() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    desk.silence()
    desk.silence()
    assert desk.standing() is Standing.LEAVING
    desk.looked()
    desk.wait(120)
    assert desk.deliver() == []  # the collection waits while staff are at the door
    desk.press(StaffButton.EVERYTHING_INSIDE)

    assert desk.facts == []
    assert desk.standing() is Standing.INSIDE


def test_a_parcel_that_is_given_up_already_is_not_asked_about() -> None:
    desk = Desk()
    desk.deposited()
    desk.looked()
    desk.press(StaffButton.NOTHING_INSIDE)

    assert asked_about(desk.kiosk, ONE) == ()


def test_a_pickup_s_open_door_completes_nothing_once_staff_have_come() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.silence()
    desk.silence()
    desk.expect(AtRest())
    desk.at_unit()
    desk.press(StaffButton.OPEN)
    desk.shut()
    desk.press(StaffButton.NO_ANSWER)

    assert desk.facts == []
    assert Fault.NOT_SEEN_SHUT in desk.unit().faults


def test_a_door_that_does_not_close_belongs_to_the_watch() -> None:
    desk = Desk()
    desk.at_unit()
    desk.press(StaffButton.OPEN)
    desk.opens()
    desk.touch(Button.CANCEL)
    assert isinstance(desk.visit, Board)
    desk.shut()

    assert desk.unit().faults == {Fault.CLOSED_BY_ANOTHER}


def test_dying_at_a_door_ends_at_rest_and_the_faults_stay() -> None:
    desk = in_doubt()
    desk.looked()
    desk.restart()

    desk.expect(AtRest())
    assert desk.standing() is Standing.DOUBT
