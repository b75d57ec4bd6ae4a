"""Doors no visit owns."""

from dataclasses import replace

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.effects import Freed, Why
from kiosk.flows.events import Button, DoorMoved
from kiosk.flows.ledger import Fault, Seen
from kiosk.flows.notices import Notice
from kiosk.flows.states import Asking, AtRest
from tests.flows.desk import ONE, P1, P2, TWO, Desk


def test_a_door_nobody_commanded_opened_by_itself() -> None:
    desk = Desk()
    desk.swing(ONE, Sense.OPEN)

    assert desk.unit().faults == {Fault.OPENED_BY_ITSELF}


def test_a_door_that_opens_within_half_a_minute_of_its_command_opened_late() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    desk.stays_shut()
    desk.wait(29)
    desk.swing(ONE, Sense.OPEN)

    assert desk.unit().faults == {Fault.DID_NOT_OPEN, Fault.OPENED_LATE}


def test_another_door_than_the_commanded_one_stops_the_kiosk() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    ask = desk.ask
    desk.swing(TWO, Sense.OPEN)

    assert desk.kiosk.stopped
    assert desk.unit(ONE).faults == {Fault.WRONG_DOOR}
    assert desk.unit(TWO).faults == {Fault.WRONG_DOOR}
    assert desk.kiosk.asked == ask


def test_a_stopped_kiosk_asks_about_the_parcel_and_opens_nothing_more() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    reply = desk.effects
    desk.swing(TWO, Sense.OPEN)
    desk.effects = reply
    desk.stays_shut()

    assert desk.effects == ()
    assert isinstance(desk.visit, Asking)
    assert desk.visit.notice is Notice.OUT_OF_ORDER


def test_a_door_whose_sensor_was_silent_is_no_wrong_door() -> None:
    desk = Desk()
    desk.swing(TWO, Sense.UNKNOWN)
    desk.scan()
    desk.found()
    desk.swing(TWO, Sense.OPEN)

    assert not desk.kiosk.stopped
    assert desk.unit(TWO).faults == {Fault.OPENED_BY_ITSELF}


def test_a_board_that_falls_silent_and_speaks_again_opened_nothing() -> None:
    desk = Desk()
    desk.loading()
    desk.silence()
    desk.swing(ONE, Sense.UNKNOWN)
    desk.swing(ONE, Sense.OPEN)

    assert desk.unit().faults == set()


def test_a_door_left_open_and_closed_at_rest_completes_its_pickup() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.silence()
    desk.shut()

    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]


def test_a_door_left_open_by_a_courier_and_closed_at_rest_tells_nothing() -> None:
    desk = Desk()
    desk.loading()
    desk.silence()
    desk.shut()

    assert desk.facts == []
    assert desk.unit().seen is Seen.SHUT


def test_a_pickup_door_closed_too_fast_completes_nothing() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.silence()
    desk.shut(after=0.5)

    assert desk.facts == []


def test_a_door_closed_during_another_visit_is_strange_from_then_on() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.silence()
    desk.touch(Button.DELIVER)
    assert desk.unit().exposed

    desk.shut()
    assert desk.unit().faults == {Fault.CLOSED_BY_ANOTHER}
    assert desk.unit().trip == ()
    assert desk.facts == []


def test_its_own_person_typing_a_code_does_not_make_an_open_door_strange() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.silence()
    desk.touch(Button.COLLECT)
    desk.touch(Button.TYPE_CODE)
    desk.show()

    assert not desk.unit().exposed


def test_a_door_this_bank_does_not_have_changes_nothing() -> None:
    desk = Desk()
    desk.wait(1)
    before = desk.kiosk
    desk.post(DoorMoved(LockerUnitId("nowhere"), Sense.OPEN))

    assert desk.kiosk == replace(before, heard=desk.now)


def test_a_closed_door_that_reads_closed_again_proves_nothing() -> None:
    desk = Desk()
    desk.swing(ONE, Sense.UNKNOWN)
    desk.swing(ONE, Sense.CLOSED)

    assert desk.unit().seen is Seen.NOTHING
    desk.expect(AtRest())


def test_a_unit_in_the_hands_of_another_is_not_resumed_by_its_label() -> None:
    desk = Desk()
    desk.loading()
    desk.silence()
    desk.scan(P2)
    desk.touch(Button.CANCEL)
    desk.scan(P1)

    assert desk.effects == ()
    assert getattr(desk.visit, "notice", None) is Notice.STAFF_MUST_LOOK
