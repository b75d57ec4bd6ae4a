"""A customer's return: the arrows that differ from a delivery."""

from dataclasses import replace

import pytest

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.effects import Deposited, OpenDoor
from kiosk.flows.events import Button, Found, NoMatch
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.states import Asking, AtRest, Checking, Entering, Entry, Kind, Loading, Ready, Receipt, Wish
from tests.flows.desk import ANNA, BADGE, ONE, P1, P2, RETURN, TWO, Desk


def returning(desk: Desk) -> None:
    """The return's door is closed again."""
    desk.show(RETURN)
    desk.found()
    desk.opens()
    desk.shut()


def test_a_return_ends_with_a_receipt_after_its_fact_is_owed() -> None:
    desk = Desk()
    returning(desk)
    desk.touch(Button.PARCEL_IN)

    desk.expect(Receipt(P1, ONE, ANNA, desk.kiosk.asked, desk.now))
    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]


@pytest.mark.parametrize("touch", [Button.DONE, Button.CANCEL, None])
def test_a_receipt_ends_at_rest(touch: Button | None) -> None:
    desk = Desk()
    returning(desk)
    desk.touch(Button.PARCEL_IN)
    desk.touch(Button.YES)
    if touch:
        desk.touch(touch)
    else:
        desk.silence()

    desk.expect(AtRest())


def test_another_return_can_follow_a_receipt() -> None:
    desk = Desk()
    returning(desk)
    desk.touch(Button.PARCEL_IN)
    desk.touch(Button.RETURN)

    desk.expect(Entering(Entry.RETURN_CODE))


def test_the_receipt_is_read_again_by_its_code_while_the_parcel_is_there_even_when_its_day_is_over() -> None:
    desk = Desk()
    returning(desk)
    desk.touch(Button.PARCEL_IN)
    receipt = desk.visit
    desk.touch(Button.DONE)
    desk.wait(25 * 3600)
    desk.show(RETURN)
    desk.found(deposited=True)

    assert desk.visit == receipt


def test_a_return_without_a_locker_here_is_a_matter_for_staff() -> None:
    desk = Desk()
    desk.show(RETURN)
    desk.found(LockerUnitId("elsewhere"))
    desk.expect(AtRest(Notice.ASK_STAFF))

    desk.show(RETURN)
    desk.found(deposited=True)
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_a_return_joins_no_other_parcel() -> None:
    desk = Desk()
    desk.deposited(P2)
    desk.show(RETURN)
    desk.found()

    assert desk.effects == ()
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_a_return_that_does_not_fit_is_a_return_not_now() -> None:
    desk = Desk()
    desk.show(RETURN)
    desk.found()
    desk.opens()
    desk.touch(Button.DOES_NOT_FIT)
    assert isinstance(desk.visit, Loading)
    assert desk.visit.wish is Wish.NOT_NOW

    desk.shut()
    desk.touch(Button.IT_IS_EMPTY)
    desk.expect(AtRest(Notice.NOTHING_RETURNED))
    assert desk.unit().stays == ()


def test_a_return_is_never_confirmed_by_a_label() -> None:
    desk = Desk()
    returning(desk)
    desk.scan(P2)

    assert isinstance(desk.visit, Asking)
    assert desk.facts == []


def test_a_return_whose_door_stays_shut_reserves_nothing_else() -> None:
    desk = Desk()
    desk.show(RETURN)
    desk.found()
    desk.stays_shut()

    assert isinstance(desk.visit, Asking)
    assert desk.visit.wish is Wish.NOT_NOW
    assert desk.effects == ()
    assert Fault.DID_NOT_OPEN in desk.unit().faults


def test_a_return_in_question_resumes_for_five_minutes() -> None:
    desk = Desk()
    returning(desk)
    desk.silence()
    desk.show(RETURN)
    desk.found()
    assert isinstance(desk.visit, Asking)
    assert desk.visit.load.kind is Kind.RETURN

    desk.silence()
    desk.wait(301)
    desk.show(RETURN)
    desk.found()
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_a_stopped_kiosk_takes_no_return() -> None:
    desk = Desk()
    desk.kiosk = replace(desk.kiosk, stopped=True)
    desk.show(RETURN)
    desk.found()

    desk.expect(AtRest(Notice.OUT_OF_ORDER))


def test_a_wrong_return_code_counts_like_any_other() -> None:
    desk = Desk()
    desk.touch(Button.RETURN)
    desk.show(RETURN)
    desk.post(NoMatch(desk.ask))

    desk.expect(Entering(Entry.RETURN_CODE, notice=Notice.WRONG_CODE))
    assert desk.kiosk.guard.wrong == 1


def test_a_reservation_is_no_answer_to_an_id() -> None:
    desk = Desk()
    desk.show(BADGE)
    desk.post(Found(desk.ask, ONE, P1, ANNA, deposited=False))

    assert isinstance(desk.visit, Checking)
    assert desk.effects == ()


def test_a_return_cut_off_by_a_crash_asks_for_its_code_again() -> None:
    desk = Desk()
    desk.show(RETURN)
    desk.found()
    assert desk.effects == (OpenDoor(desk.ask, ONE),)
    desk.restart()

    desk.expect(AtRest(Notice.CODE_AGAIN, ONE))
    assert desk.standing() is Standing.DOUBT
    assert desk.unit().sense is Sense.CLOSED


@pytest.mark.parametrize("begin", [None, Button.RETURN])
def test_a_return_is_brought_by_its_label_as_by_its_code(begin: Button | None) -> None:
    desk = Desk()
    if begin:
        desk.touch(begin)
    desk.scan(P1)
    desk.found(is_return=True)
    assert desk.effects == (OpenDoor(desk.ask, ONE),)
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)

    desk.expect(Receipt(P1, ONE, ANNA, desk.kiosk.asked, desk.now))
    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]


def test_a_label_of_a_return_that_is_in_shows_its_receipt() -> None:
    desk = Desk()
    desk.scan(P1)
    desk.found(is_return=True)
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    receipt = desk.visit
    desk.touch(Button.RETURN)
    desk.touch(Button.SHOW_RECEIPT)
    desk.scan(P1)

    assert desk.visit == receipt


def test_a_courier_in_the_middle_of_a_round_goes_on_with_it_whatever_the_label_stands_for() -> None:
    desk = Desk()
    desk.asking(P2)
    desk.touch(Button.PARCEL_IN)
    desk.scan(P1)
    desk.found(TWO, is_return=True)
    desk.opens(TWO)
    desk.shut(TWO)
    desk.touch(Button.PARCEL_IN)

    assert isinstance(desk.visit, Ready)
    assert desk.visit.round.delivered == 2


def test_a_label_of_a_return_opens_no_locker_that_holds_anything() -> None:
    desk = Desk()
    desk.deposited(P2)
    desk.expect(AtRest())
    desk.scan(P1)
    desk.found(ONE, is_return=True)

    assert desk.effects == ()
    desk.expect(AtRest(Notice.ASK_STAFF))
