"""A courier comes back to a parcel: to take it out again, or to finish what was left in question."""

from dataclasses import replace

from kiosk.domain import Sense
from kiosk.flows.effects import Freed, Why
from kiosk.flows.events import (
    Button,
)
from kiosk.flows.ledger import Fault
from kiosk.flows.notices import Notice
from kiosk.flows.states import (
    Asking,
    Last,
    Loading,
    Opening,
    Ready,
    Round,
    Wish,
)
from tests.flows.desk import ONE, P1, Desk


def test_an_undo_at_a_door_that_stands_open_needs_no_command() -> None:
    desk = Desk()
    desk.deposit()
    desk.wait(60)
    desk.swing(ONE, Sense.OPEN)
    desk.touch(Button.UNDO)

    assert desk.effects == ()
    assert isinstance(desk.visit, Loading)
    assert desk.visit.wish is Wish.NOT_NOW


def test_the_last_parcel_can_be_taken_out_again() -> None:
    desk = Desk()
    desk.deposit()
    desk.touch(Button.UNDO)
    assert isinstance(desk.visit, Opening)

    desk.opens()
    desk.shut()
    desk.touch(Button.IT_IS_EMPTY)
    desk.expect(Ready(Round(), Notice.NOT_DELIVERED))
    assert desk.freed() == [Freed(ONE, (P1,), Why.WITHDRAWN)]


def test_an_undo_that_leaves_the_parcel_in_changes_nothing() -> None:
    desk = Desk()
    desk.deposit()
    desk.touch(Button.UNDO)
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)

    desk.expect(Ready(Round(1, Last(ONE, P1)), Notice.DELIVERED, ONE))
    assert desk.facts == []


def test_an_undo_comes_too_late_after_five_minutes_or_once_it_is_gone() -> None:
    desk = Desk()
    desk.deposit()
    desk.wait(301)
    desk.touch(Button.UNDO)
    desk.expect(Ready(Round(1), Notice.TOO_LATE))

    gone = Desk()
    gone.deposit()
    gone.kiosk = replace(gone.kiosk, units={})
    gone.touch(Button.UNDO)
    gone.expect(Ready(Round(1), Notice.TOO_LATE))


def test_a_strange_unit_is_not_opened_for_an_undo() -> None:
    desk = Desk()
    desk.deposit()
    strange = replace(desk.unit(), faults=frozenset({Fault.CLOSED_BY_ANOTHER}))
    desk.kiosk = replace(desk.kiosk, units={ONE: strange})
    desk.touch(Button.UNDO)

    assert desk.effects == ()
    desk.expect(Ready(Round(1), Notice.STAFF_MUST_LOOK))


def test_a_deposit_in_question_resumes_for_five_minutes_without_a_command() -> None:
    desk = Desk()
    desk.asking()
    desk.silence()
    desk.scan()
    assert isinstance(desk.visit, Asking)
    assert desk.effects == ()

    desk.silence()
    desk.wait(301)
    desk.scan()
    desk.expect(Ready(notice=Notice.STAFF_MUST_LOOK))
