"""A courier comes back to a parcel: to take it out again, or to finish what was left in question."""

from dataclasses import replace

import pytest

from kiosk.domain import Problem, Sense
from kiosk.flows.effects import Freed, Why
from kiosk.flows.events import (
    Button,
    Reported,
)
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import doors_to_close
from kiosk.flows.states import (
    Asking,
    AtRest,
    Last,
    Load,
    Loading,
    Opening,
    Ready,
    Reporting,
    Reserving,
    Round,
    Trip,
    Wish,
)
from tests.flows.desk import ANNA, ONE, P1, P2, Desk


def taking_out(*, closed: bool = False) -> tuple[Desk, Load]:
    """Return a desk whose courier takes the last parcel out again, at the open or closed door."""
    desk = Desk()
    desk.deposit()
    desk.touch(Button.UNDO)
    desk.opens()
    if closed:
        desk.shut()
    assert isinstance(desk.visit, Loading | Asking)
    return desk, desk.visit.load


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


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
@pytest.mark.parametrize("problem", Problem)
def test_a_problem_with_what_is_taken_out_leaves_it_to_staff(problem: Problem, *, closed: bool) -> None:
    desk, load = taking_out(closed=closed)
    desk.touch(Button.PROBLEM)
    desk.expect(Reporting(Trip((ANNA,), ONE), load))
    desk.post(Reported(problem))

    desk.expect(AtRest(Notice.CASE_NOTED, ONE, case=desk.kiosk.asked))
    assert desk.facts == []
    assert desk.standing() is Standing.DOUBT
    assert desk.unit().faults == {Fault.PROBLEM_REPORTED}
    desk.wait(10)
    desk.time_passes()
    assert doors_to_close(desk.kiosk) == (() if closed else (ONE,))


def test_a_parcel_whose_locker_was_reported_is_left_alone_by_its_label_and_by_a_further_one() -> None:
    desk, _ = taking_out(closed=True)
    desk.touch(Button.PROBLEM)
    desk.post(Reported(Problem.EMPTY))

    desk.scan(P1)
    desk.expect(Ready(notice=Notice.STAFF_MUST_LOOK))
    desk.reserving(P2)
    assert isinstance(desk.visit, Reserving)
    assert desk.visit.unit != ONE


def test_a_report_about_what_is_taken_out_can_be_left_and_the_door_is_where_it_is_by_then() -> None:
    desk, load = taking_out()
    desk.touch(Button.PROBLEM)
    desk.touch(Button.CANCEL)
    desk.expect(Loading(load, Wish.NOT_NOW))

    desk.touch(Button.PROBLEM)
    desk.shut()
    desk.touch(Button.CANCEL)
    desk.expect(Asking(load, Wish.NOT_NOW))
    assert desk.standing() is Standing.INSIDE


def test_silence_while_reporting_what_is_taken_out_leaves_it_to_staff_as_well() -> None:
    desk, _ = taking_out()
    desk.touch(Button.PROBLEM)
    desk.silence()

    desk.expect(AtRest(Notice.PLEASE_CLOSE, ONE))
    assert Fault.PROBLEM_REPORTED in desk.unit().faults
    assert desk.facts == []


def test_a_restart_while_reporting_what_is_taken_out_leaves_it_to_staff_as_well() -> None:
    desk, _ = taking_out(closed=True)
    desk.touch(Button.PROBLEM)
    desk.restart()

    desk.expect(AtRest())
    assert desk.standing() is Standing.DOUBT
    assert desk.unit().faults == {Fault.PROBLEM_REPORTED}


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
def test_who_brings_a_parcel_reports_no_problem_but_says_where_it_is(*, closed: bool) -> None:
    desk = Desk()
    if closed:
        desk.asking()
    else:
        desk.loading()
    before = desk.visit
    desk.touch(Button.PROBLEM)

    assert desk.visit == before
