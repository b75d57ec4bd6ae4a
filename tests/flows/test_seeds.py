"""Situations in which the executable model of the specification broke an invariant, and others found on the way."""

from dataclasses import replace

from kiosk.domain import Problem, Sense, Size
from kiosk.errors import Failure
from kiosk.flows.effects import Freed, OpenDoor, Why
from kiosk.flows.events import Button, ChoseSize, Failed, NoAnswer, Reported, Reserved
from kiosk.flows.ledger import Fault, Owed, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.outbox import due
from kiosk.flows.states import Asking, AtRest, Loading, Ready, Reserving, Taking, Trip, Wish
from tests.flows.desk import ANNA, ONE, P1, P2, RETURN, THREE, TWO, Desk


def test_seed_1264_a_door_another_visit_stood_at_stays_shut_though_it_closed_after_that_visit() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.silence()
    desk.scan(P2)
    desk.touch(Button.CANCEL)
    desk.touch(Button.DONE)
    desk.expect(AtRest())

    desk.shut()
    assert Fault.CLOSED_BY_ANOTHER in desk.unit().faults
    assert desk.facts == []

    desk.show()
    desk.matched(ONE)
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_seed_1264_a_door_left_open_opens_for_nobody_once_another_was_there() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.silence()
    desk.scan(P2)
    desk.touch(Button.CANCEL)
    desk.touch(Button.DONE)

    desk.show()
    desk.matched(ONE)
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_seed_1240_a_fault_outlives_everything_a_visit_can_do() -> None:
    desk = Desk()
    desk.deposited()
    desk.wait(60)
    desk.swing(ONE, Sense.OPEN)
    desk.shut()
    desk.taken()
    desk.touch(Button.DONE)
    desk.deliver()

    assert desk.unit().faults == {Fault.OPENED_BY_ITSELF}
    desk.reserving(P2)
    assert isinstance(desk.visit, Reserving)
    assert desk.visit.unit == TWO


def test_seeds_1034_1035_1056_a_collection_waits_while_somebody_stands_at_that_door() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    row = Owed(99, Freed(ONE, (P1,), Why.COLLECTED), desk.now)
    desk.kiosk = replace(desk.kiosk, outbox=(row,))

    assert due(desk.kiosk, desk.now) == []
    desk.kiosk = replace(desk.kiosk, visit=AtRest())
    assert due(desk.kiosk, desk.now) == [99]


def test_the_grace_takes_a_collection_back_before_its_door_opens_again() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    desk.silence()
    assert desk.freed() != []

    desk.wait(30)
    desk.show()
    desk.matched(ONE)
    assert desk.facts == []
    assert desk.standing() is Standing.INSIDE
    assert isinstance(desk.effects[0], OpenDoor)


def test_a_tracking_number_opens_nothing_after_its_owner_complained() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    desk.touch(Button.PROBLEM)
    desk.post(Reported(Problem.EMPTY))

    desk.scan()
    desk.expect(Ready(notice=Notice.STAFF_MUST_LOOK))
    assert desk.effects == ()


def test_a_parcel_that_was_told_to_be_in_is_withdrawn_and_not_forgotten() -> None:
    desk = Desk()
    desk.deposit()
    desk.touch(Button.UNDO)
    desk.opens()
    desk.silence()
    desk.shut()
    desk.scan()
    desk.touch(Button.NOT_NOW)
    desk.touch(Button.IT_IS_EMPTY)

    assert desk.facts == [Freed(ONE, (P1,), Why.WITHDRAWN)]


def test_a_parcel_that_was_told_to_be_in_comes_out_only_through_a_door_seen_open() -> None:
    desk = Desk()
    desk.deposit()
    desk.touch(Button.UNDO)
    desk.opens()
    desk.shut(after=0.5)
    desk.touch(Button.IT_IS_EMPTY)

    assert desk.facts == []
    assert isinstance(desk.visit, Asking)
    assert desk.visit.notice is Notice.DID_NOT_OPEN


def test_a_door_that_stands_open_is_used_without_a_command() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.silence()
    desk.show()
    desk.matched(ONE)

    assert desk.effects == ()
    desk.expect(Taking(Trip((ANNA,), ONE)))
    desk.shut()
    desk.touch(Button.DONE)
    assert desk.freed() == [Freed(ONE, (P1,), Why.COLLECTED)]


def test_a_label_shown_again_at_its_open_door_goes_on_there() -> None:
    desk = Desk()
    desk.loading()
    desk.silence()
    desk.scan()

    assert isinstance(desk.visit, Loading)
    assert desk.effects == ()


def test_a_stopped_kiosk_leaves_no_reservation_held_for_ever() -> None:
    desk = Desk()
    desk.kiosk = replace(desk.kiosk, stopped=True)
    desk.scan()
    desk.found()

    desk.expect(Ready(notice=Notice.OUT_OF_ORDER))
    assert desk.unit().stays == ()


def test_a_unit_whose_door_moved_while_it_was_reserved_is_given_back() -> None:
    desk = Desk()
    desk.reserving()
    ask = desk.ask
    desk.swing(ONE, Sense.OPEN)
    desk.shut()
    desk.post(Reserved(ask))

    assert desk.freed() == [Freed(ONE, (P1,), Why.UNUSED)]
    assert isinstance(desk.visit, Reserving)
    assert desk.visit.unit == TWO


def test_a_failed_addition_does_not_lock_up_what_lies_there() -> None:
    desk = Desk()
    desk.deposit()
    desk.sizing(P2)
    desk.post(ChoseSize(Size.SMALL, add=True))
    desk.touch(Button.CANCEL)
    desk.wait(31)
    row = due(desk.kiosk, desk.now)[0]
    desk.deliver()
    desk.post(NoAnswer(row))
    desk.touch(Button.DONE)

    desk.show()
    desk.matched(ONE)
    assert isinstance(desk.effects[0], OpenDoor)


def test_the_word_given_up_is_not_the_word_collected_when_the_owner_comes() -> None:
    desk = Desk()
    desk.deposit()
    desk.sizing(P2)
    desk.post(ChoseSize(Size.SMALL, add=True))
    desk.touch(Button.CANCEL)
    desk.show()
    desk.matched(ONE)
    desk.opens()
    desk.shut()
    desk.touch(Button.DONE)

    assert desk.freed() == [Freed(ONE, (P2,), Why.UNUSED), Freed(ONE, (P1,), Why.COLLECTED)]


def test_two_doors_that_failed_are_both_asked_about() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    desk.stays_shut()
    desk.reserved()
    desk.stays_shut()
    desk.reserved()
    desk.stays_shut()
    assert isinstance(desk.visit, Asking)
    assert desk.visit.load.unit == ONE
    assert desk.visit.wish is Wish.NOT_NOW

    desk.touch(Button.IT_IS_EMPTY)
    assert isinstance(desk.visit, Asking)
    assert desk.visit.load.unit == TWO
    desk.touch(Button.IT_IS_EMPTY)
    desk.touch(Button.IT_IS_EMPTY)
    assert [desk.standing(P1, unit) for unit in (ONE, TWO, THREE)] == [None, Standing.LEAVING, Standing.LEAVING]


def test_a_board_that_is_gone_counts_as_a_door_that_told_nothing() -> None:
    desk = Desk()
    desk.show(RETURN)
    desk.found()
    desk.post(Failed(desk.ask, Failure.DISCONNECTED))

    assert isinstance(desk.visit, Asking)
    assert Fault.DID_NOT_OPEN in desk.unit().faults


def test_seed_400017_our_own_reservation_is_not_given_back_before_a_second_doing_of_it_must_have_come() -> None:
    desk = Desk()
    desk.reserving()
    reserved_at = desk.now
    desk.reserved()
    desk.opens()
    desk.touch(Button.NOT_NOW)
    desk.shut()
    desk.touch(Button.IT_IS_EMPTY)

    assert due(desk.kiosk, desk.now) == []
    assert due(desk.kiosk, reserved_at + desk.kiosk.rules.settle - 0.1) == []
    assert desk.freed() == [Freed(ONE, (P1,), Why.UNUSED)]
    desk.wait(desk.kiosk.rules.settle)
    assert len(due(desk.kiosk, desk.now)) == 1


def test_a_reservation_of_others_that_is_not_needed_is_given_back_at_once() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    desk.stays_shut()
    desk.reserved()
    desk.opens(TWO)
    desk.shut(TWO)
    desk.touch(Button.PARCEL_IN)

    assert desk.freed() == [Freed(ONE, (P1,), Why.UNUSED)]
    assert len(due(desk.kiosk, desk.now)) == 2
