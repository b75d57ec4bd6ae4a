"""A return's receipt, shown again."""

from dataclasses import replace

import pytest

from kiosk.domain import TrackingNumber
from kiosk.flows.effects import Check, Find, Freed, Why
from kiosk.flows.entries import free
from kiosk.flows.events import Button, CompareDue, NoMatch, PatienceOver, ScannedLabel, Unreadable
from kiosk.flows.ledger import Guard
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest, Checking, Entering, Entry, Looking, Opening, Ready, Receipt, Round
from tests.flows.desk import ONE, P1, P2, RETURN, TWO, Desk

DAY = 86_400.0
OTHER = TrackingNumber("NOBODYS-0001")


def returned() -> tuple[Desk, Receipt]:
    """A return is in, and its receipt has been read."""
    desk = Desk()
    desk.show(RETURN)
    desk.found()
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    receipt = desk.visit
    assert isinstance(receipt, Receipt)
    desk.touch(Button.DONE)
    return desk, receipt


def asked_for(desk: Desk) -> None:
    desk.touch(Button.RETURN)
    desk.touch(Button.SHOW_RECEIPT)
    desk.expect(Entering(Entry.RECEIPT))


def test_a_receipt_is_shown_again_by_the_number_of_the_parcel() -> None:
    desk, receipt = returned()
    asked_for(desk)
    desk.scan(P1)
    assert desk.effects == ()
    assert desk.visit == receipt
    assert desk.kiosk.guard.today == 0


def test_it_is_shown_again_by_its_code_without_the_service_and_after_the_parcel_has_gone() -> None:
    desk, receipt = returned()
    empty = replace(desk.unit(), stays=())
    desk.kiosk = replace(desk.kiosk, online=False, units={**desk.kiosk.units, ONE: empty})
    desk.show(RETURN)
    assert desk.effects == ()
    assert desk.visit == receipt


def test_it_is_still_there_after_a_restart() -> None:
    desk, receipt = returned()
    desk.restart()
    asked_for(desk)
    desk.scan(P1)
    assert desk.visit == receipt


def test_it_is_kept_for_a_day_and_no_longer() -> None:
    desk, receipt = returned()
    desk.wait(DAY)
    asked_for(desk)
    desk.scan(P1)
    assert desk.visit == receipt

    desk.touch(Button.DONE)
    desk.wait(1)
    asked_for(desk)
    desk.post(ScannedLabel(P1, typed=True))
    desk.expect(Entering(Entry.RECEIPT, notice=Notice.NO_RECEIPT))
    desk.touch(Button.CANCEL)
    desk.touch(Button.CANCEL)
    desk.expect(AtRest())
    desk.show(RETURN)
    desk.expect(Checking(desk.ask, RETURN))


def test_nothing_of_it_is_left_when_its_day_is_over_even_if_nobody_comes() -> None:
    desk, _ = returned()
    desk.wait(DAY)
    desk.post(CompareDue())
    assert list(desk.kiosk.receipts) == [P1.text]
    desk.wait(1)
    desk.post(CompareDue())
    assert desk.kiosk.receipts == {}


def test_a_number_without_a_receipt_counts_as_a_wrong_code() -> None:
    desk, _ = returned()
    asked_for(desk)
    for tries in range(1, 6):
        desk.post(ScannedLabel(OTHER, typed=True))
        desk.expect(Entering(Entry.RECEIPT, notice=Notice.NO_RECEIPT))
        assert desk.kiosk.guard.today == tries
    desk.post(ScannedLabel(P1, typed=True))
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 30))
    desk.show(RETURN)
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 30))


def test_a_scan_that_has_no_receipt_is_looked_at_as_at_rest_and_counts_nothing() -> None:
    desk, receipt = returned()
    for number in (OTHER, P2):
        asked_for(desk)
        desk.scan(number)
        desk.expect(Looking(desk.ask, number, Round()))
        desk.touch(Button.CANCEL)
        desk.touch(Button.CANCEL)
    assert desk.kiosk.guard.today == 0
    asked_for(desk)
    desk.post(ScannedLabel(P1, typed=True))
    assert desk.visit == receipt


def test_while_no_code_is_taken_a_scan_shows_no_receipt_either() -> None:
    desk, _ = returned()
    asked_for(desk)
    desk.kiosk = replace(desk.kiosk, guard=Guard(5, desk.now + 30, desk.now, 5))
    desk.scan(P1)
    desk.expect(Ready(Round(), Notice.ALREADY_HERE, ONE))


def given_back(desk: Desk, *, how: Why, told: bool = True) -> None:
    """What the return brought has left its locker again."""
    desk.kiosk = free(desk.kiosk, Freed(ONE, (P1,), how), desk.now)
    if told:
        desk.deliver()


@pytest.mark.parametrize("how", [Why.RECALLED, Why.INSPECTED, Why.WITHDRAWN])
def test_a_return_that_was_given_back_goes_in_again_by_its_code(how: Why) -> None:
    desk, first = returned()
    desk.deliver("code")
    given_back(desk, how=how)
    desk.show(RETURN)
    desk.expect(Checking(desk.ask, RETURN))
    desk.found()
    assert isinstance(desk.visit, Opening)
    assert desk.kiosk.receipts == {}
    desk.opens()
    desk.shut()
    desk.wait(60)
    desk.touch(Button.PARCEL_IN)
    second = desk.visit
    assert isinstance(second, Receipt)
    assert second.case > first.case
    desk.touch(Button.DONE)
    desk.show(RETURN)
    assert desk.visit == second


def test_a_return_that_was_given_back_and_cannot_go_in_now_does_not_look_as_if_it_were_in() -> None:
    desk, _ = returned()
    desk.deliver()  # no pickup code came: staff must look first
    given_back(desk, how=Why.RECALLED)
    desk.show(RETURN)
    desk.found()
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_another_parcel_by_the_same_code_leaves_the_newer_receipt_alone() -> None:
    desk, _ = returned()
    desk.deliver()
    given_back(desk, how=Why.RECALLED)
    desk.show(RETURN)
    desk.found(TWO, P2)
    desk.opens(TWO)
    desk.shut(TWO)
    desk.touch(Button.PARCEL_IN)
    assert list(desk.kiosk.receipts) == [P2.text]


@pytest.mark.parametrize("answer", ["nothing", "silence", "still told inside"])
def test_a_code_that_holds_nothing_any_more_shows_its_receipt_and_counts_nothing(answer: str) -> None:
    desk, receipt = returned()
    desk.deliver()
    given_back(desk, how=Why.COLLECTED, told=False)
    desk.show(RETURN)
    match answer:
        case "nothing":
            desk.post(NoMatch(desk.ask))
        case "silence":
            desk.fails()
        case _:
            desk.found(deposited=True)
    assert desk.visit == receipt
    assert (desk.kiosk.guard.today, desk.kiosk.guard.open) == (0, False)


def test_a_receipt_is_no_longer_than_its_own_bank_remembers_the_locker() -> None:
    desk, receipt = returned()
    units = {name: unit for name, unit in desk.kiosk.units.items() if name != ONE}
    desk.kiosk = replace(desk.kiosk, units=units, outbox=())
    desk.show(RETURN)
    desk.post(NoMatch(desk.ask))
    assert desk.visit == receipt


def test_a_return_by_its_label_leaves_no_receipt_to_a_code_without_a_digest() -> None:
    desk, _ = returned()
    desk.deliver()
    given_back(desk, how=Why.RECALLED)
    desk.scan(P2)
    desk.found(TWO, P2, is_return=True)
    desk.opens(TWO)
    desk.shut(TWO)
    desk.touch(Button.PARCEL_IN)
    desk.touch(Button.DONE)
    assert list(desk.kiosk.receipts) == [P1.text, P2.text]


def test_a_delivery_leaves_no_receipt() -> None:
    desk = Desk()
    desk.deposited(P2)
    assert desk.kiosk.receipts == {}


def test_only_where_it_is_asked_for_is_a_label_a_receipt_s() -> None:
    desk, _ = returned()
    desk.touch(Button.RETURN)
    desk.scan(P2)
    assert isinstance(desk.visit, Looking)
    assert desk.effects == (Find(desk.ask, P2),)


def test_another_return_code_is_taken_where_a_receipt_is_asked_for() -> None:
    desk, _ = returned()
    asked_for(desk)
    another = replace(RETURN, digest="another")
    desk.show(another)
    assert desk.effects == (Check(desk.ask, another),)


def test_what_is_no_number_is_asked_for_again_and_silence_ends_it() -> None:
    desk, _ = returned()
    asked_for(desk)
    desk.post(Unreadable())
    desk.expect(Entering(Entry.RECEIPT, notice=Notice.UNREADABLE))
    desk.touch(Button.SHOW_RECEIPT)
    desk.expect(Entering(Entry.RECEIPT, notice=Notice.UNREADABLE))
    desk.touch(Button.CANCEL)
    desk.expect(Entering(Entry.RETURN_CODE))
    asked = desk.kiosk.turn
    desk.post(PatienceOver(asked))
    desk.expect(AtRest())
    desk.post(ScannedLabel(P2))
    assert isinstance(desk.visit, Looking)
