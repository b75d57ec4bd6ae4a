"""Each trap of the specification's section 14, by its number; every one was a bug once."""

from dataclasses import replace

from kiosk.domain import Sense, Size
from kiosk.flows.effects import Deposited, Freed, Reserve, Why
from kiosk.flows.events import (
    Button,
    ChoseSize,
    Delivered,
    DoorOpened,
    Due,
    Found,
    PatienceOver,
    Reserved,
    StayedShut,
    UnitTaken,
)
from kiosk.flows.ledger import Fault, Seen, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.outbox import due
from kiosk.flows.states import Asking, AtRest, Loading, Looking, Opening, Wish
from tests.flows.desk import ANNA, BADGE, BEN, CODE, ONE, P1, P2, TWO, Desk


def test_trap_1_opening_is_left_by_the_reply_and_never_by_the_sensor() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    ask = desk.ask

    desk.swing(ONE, Sense.OPEN)
    desk.shut()
    desk.scan(P2)
    assert isinstance(desk.visit, Opening)
    assert desk.effects == ()

    desk.post(DoorOpened(ask))
    assert isinstance(desk.visit, Asking)


def test_trap_2_a_further_door_is_asked_about_again_before_it_opens() -> None:
    desk = Desk()
    desk.deposited(P1, ONE)
    desk.deposited(P2, TWO)
    desk.show()
    desk.matched(ONE, TWO)
    desk.touch(Button.NEXT)
    desk.opens()
    desk.shut()
    gone = replace(desk.unit(TWO), stays=())
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, TWO: gone})

    desk.touch(Button.NEXT)
    assert desk.effects == ()
    desk.expect(AtRest(Notice.ASK_STAFF, TWO))


def test_trap_3_a_reservation_taken_back_is_still_ours() -> None:
    desk = Desk()
    desk.reserving()
    desk.touch(Button.CANCEL)
    desk.scan()
    desk.wait(31)
    desk.found()
    desk.opens()
    desk.shut()
    assert desk.unit().stays[0].ours

    desk.touch(Button.NOT_NOW)
    desk.touch(Button.IT_IS_EMPTY)
    assert desk.facts == [Freed(ONE, (P1,), Why.UNUSED)]


def test_trap_4_an_unfit_unit_keeps_its_owed_release() -> None:
    desk = Desk()
    desk.reserving()
    desk.touch(Button.CANCEL)
    desk.swing(ONE, Sense.OPEN)
    desk.scan()
    desk.found()

    assert desk.effects == (Reserve(desk.kiosk.asked, TWO, P1, ANNA, adding=False),)
    assert Freed(ONE, (P1,), Why.UNUSED) in desk.facts


def test_trap_5_a_door_that_stood_open_long_takes_a_touch() -> None:
    desk = Desk()
    desk.loading()
    desk.shut(after=20.1)

    desk.scan(P2)
    assert isinstance(desk.visit, Asking)
    assert desk.facts == []


def test_trap_6_a_restart_takes_the_next_label_s_word_away() -> None:
    desk = Desk()
    desk.loading()
    desk.restart()
    assert isinstance(desk.visit, Loading)

    desk.shut()
    desk.scan(P2)
    assert isinstance(desk.visit, Asking)


def test_trap_7_a_silent_board_does_not_make_an_opening_younger() -> None:
    desk = Desk()
    desk.loading()
    desk.wait(19)
    desk.swing(ONE, Sense.UNKNOWN)
    desk.swing(ONE, Sense.OPEN)
    desk.shut()

    desk.scan(P2)
    assert isinstance(desk.visit, Asking)


def test_trap_7_a_silent_board_does_not_make_a_closing_younger() -> None:
    desk = Desk()
    desk.loading()
    desk.wait(5)
    desk.swing(ONE, Sense.UNKNOWN)
    desk.wait(10)  # the door is closed now or then, and the next person comes
    desk.swing(ONE, Sense.CLOSED)
    desk.wait(11)
    desk.scan(P2)

    assert isinstance(desk.visit, Asking)
    desk.touch(Button.PARCEL_IN)
    assert desk.standing() is Standing.INSIDE


def test_a_courier_who_was_kept_waiting_for_a_locker_says_by_touch_that_the_parcel_is_in() -> None:
    desk = Desk()
    desk.reserving()
    desk.fails()
    desk.reserved()
    desk.opens()
    desk.shut()
    desk.scan(P2)

    assert isinstance(desk.visit, Asking)
    assert desk.facts == []


def test_trap_8_a_door_pulled_open_again_takes_a_touch() -> None:
    desk = Desk()
    desk.asking()
    desk.swing(ONE, Sense.OPEN)
    desk.shut()

    desk.scan(P2)
    assert isinstance(desk.visit, Asking)
    assert desk.standing() is Standing.DOUBT


def test_trap_8_a_second_opening_by_touch_takes_a_touch_too() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.REOPEN)
    desk.opens()
    desk.shut()

    desk.scan(P2)
    assert isinstance(desk.visit, Asking)


def test_trap_9_a_move_to_a_larger_locker_takes_a_touch() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.DOES_NOT_FIT)
    desk.reserved()
    desk.opens(TWO)
    desk.shut(TWO)

    desk.scan(P2)
    assert isinstance(desk.visit, Asking)
    assert desk.facts == []


def test_trap_10_faults_add_up() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.PARCEL_IN)
    desk.deliver(code="")
    desk.wait(60)
    desk.swing(ONE, Sense.OPEN)

    assert desk.unit().faults == {Fault.NO_PICKUP_CODE, Fault.OPENED_BY_ITSELF}


def test_traps_11_and_12_nothing_but_staff_takes_a_fault_away() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.PARCEL_IN)
    desk.deliver(code="")
    desk.silence()
    desk.show(BADGE)
    desk.matched(ONE)
    desk.opens()
    desk.shut()
    desk.touch(Button.DONE)
    desk.deliver()
    desk.restart()

    assert desk.unit().stays == ()
    assert desk.unit().faults == {Fault.NO_PICKUP_CODE}


def test_trap_13_the_first_parcel_out_leaves_the_code_to_the_second() -> None:
    desk = Desk()
    desk.deposit()
    desk.sizing(P2)
    desk.post(ChoseSize(Size.SMALL, add=True))
    desk.reserved()
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    desk.deliver(code="code-2")
    desk.touch(Button.UNDO)
    desk.opens()
    desk.shut()
    desk.touch(Button.IT_IS_EMPTY)
    desk.deliver()

    assert CODE.digest in desk.kiosk.codes
    assert [stay.number for stay in desk.unit().stays] == [P1]


def test_trap_14_a_door_closed_by_another_completes_nothing_and_opens_for_nobody() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.silence()
    desk.scan(P2)
    desk.shut()
    assert Fault.CLOSED_BY_ANOTHER in desk.unit().faults
    assert desk.facts == []

    desk.touch(Button.CANCEL)
    desk.show()
    desk.matched(ONE)
    assert desk.effects == ()
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_trap_15_an_unanswered_try_is_released_though_the_next_was_refused() -> None:
    desk = Desk()
    desk.reserving()
    desk.fails()
    desk.post(UnitTaken(desk.ask))

    assert desk.facts == [Freed(ONE, (P1,), Why.UNUSED)]
    assert desk.effects == (Reserve(desk.ask, TWO, P1, ANNA, adding=False),)
    assert due(desk.kiosk, desk.now + 29) == []


def test_trap_16_a_release_waits_until_an_unanswered_write_has_settled() -> None:
    desk = Desk()
    desk.reserving()
    desk.fails()
    desk.post(Reserved(desk.ask))
    desk.opens()
    desk.shut()
    desk.touch(Button.NOT_NOW)
    desk.touch(Button.IT_IS_EMPTY)

    assert desk.facts == [Freed(ONE, (P1,), Why.UNUSED)]
    assert desk.deliver() == []
    desk.wait(31)
    assert desk.deliver() == [Freed(ONE, (P1,), Why.UNUSED)]


# What was avoided on paper.


def test_cancel_never_means_that_the_locker_is_empty() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.CANCEL)

    assert isinstance(desk.visit, Asking)
    assert desk.visit.wish is Wish.NOT_NOW
    assert desk.standing() is Standing.DOUBT
    assert desk.facts == []


def test_a_unit_with_an_owed_fact_is_not_given_to_the_next_parcel() -> None:
    desk = Desk()
    desk.reserving()
    desk.touch(Button.CANCEL)

    desk.reserving(P2)
    assert isinstance(desk.effects[0], Reserve)
    assert desk.effects[0].unit == TWO


def test_a_release_always_names_its_parcels() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    desk.touch(Button.DONE)

    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]


def test_a_moment_s_flicker_is_no_evidence() -> None:
    desk = Desk()
    desk.loading()
    desk.shut(after=0.9)
    desk.touch(Button.PARCEL_IN)

    assert isinstance(desk.visit, Asking)
    assert desk.visit.notice is Notice.DID_NOT_OPEN
    assert desk.facts == []


def test_evidence_of_an_earlier_command_proves_nothing_after_a_new_one() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.REOPEN)
    assert desk.unit().seen is Seen.NOTHING

    desk.stays_shut()
    assert desk.facts == []
    assert Fault.DID_NOT_OPEN in desk.unit().faults


def test_patience_of_an_earlier_state_ends_nothing() -> None:
    desk = Desk()
    desk.asking()
    early = PatienceOver(desk.kiosk.turn - 1)
    before = desk.visit

    desk.post(early)
    assert desk.visit == before


def test_a_reply_to_an_earlier_question_changes_nothing() -> None:
    desk = Desk()
    desk.scan(P1)
    early = Found(desk.ask, ONE, P1, BEN, deposited=False)
    desk.touch(Button.CANCEL)
    desk.scan(P2)

    desk.post(early)
    assert isinstance(desk.visit, Looking)
    assert desk.effects == ()


def test_the_same_label_again_confirms_nothing() -> None:
    desk = Desk()
    desk.asking()
    desk.scan(P1)

    assert isinstance(desk.visit, Asking)
    assert desk.visit.notice is Notice.STILL_IN_HAND
    assert desk.facts == []


def test_facts_of_one_unit_go_out_in_their_order() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.PARCEL_IN)
    desk.touch(Button.UNDO)
    desk.opens()
    desk.shut()
    desk.touch(Button.IT_IS_EMPTY)

    assert desk.facts == [Deposited(ONE, (P1,), ANNA), Freed(ONE, (P1,), Why.WITHDRAWN)]
    assert due(desk.kiosk, desk.now) == [desk.kiosk.outbox[0].id]


def test_a_crash_gives_no_try_back() -> None:
    desk = Desk()
    desk.show()
    desk.restart()

    assert desk.kiosk.guard.wrong == 1


def test_a_late_reply_of_the_door_cannot_open_it_again() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    ask = desk.ask
    desk.opens()

    desk.post(StayedShut(ask))
    desk.post(DoorOpened(ask))
    assert isinstance(desk.visit, Loading)
    assert desk.effects == ()


def test_a_doubled_delivery_changes_nothing() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.PARCEL_IN)
    row = desk.kiosk.outbox[0].id
    desk.post(Due(row))
    desk.post(Delivered(row, "code"))
    before = desk.kiosk

    desk.post(Delivered(row, "other"))
    assert desk.kiosk == before
