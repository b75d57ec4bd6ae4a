"""A return's receipt, shown again."""

from dataclasses import replace

from kiosk.domain import TrackingNumber
from kiosk.flows.effects import Check, Find
from kiosk.flows.events import Button, CompareDue, PatienceOver, ScannedLabel, Unreadable
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest, Checking, Entering, Entry, Looking, Receipt
from tests.flows.desk import ONE, P1, P2, RETURN, Desk

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
    desk.scan(P1)
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
        desk.scan(OTHER)
        desk.expect(Entering(Entry.RECEIPT, notice=Notice.NO_RECEIPT))
        assert desk.kiosk.guard.today == tries
    desk.scan(P1)
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 30))
    desk.show(RETURN)
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 30))


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
