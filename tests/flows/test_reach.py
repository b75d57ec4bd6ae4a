"""The locker is too high: the parcel stays its person's, and somebody helps."""

import pytest

from kiosk.domain import Problem, Sense
from kiosk.flows.effects import Freed, Why
from kiosk.flows.events import Button, Reported
from kiosk.flows.ledger import Complaint, Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import doors_to_close
from kiosk.flows.service_events import StaffButton
from kiosk.flows.site import Patience, Rules
from kiosk.flows.states import AtRest, OutOfReach, Releasing, Reporting, Reserving, Shut, Taking, Trip
from kiosk.flows.visit import owned, patience
from tests.flows.desk import ANNA, ONE, P1, P2, Desk

HERS = Trip((ANNA,), ONE)


def too_high(*, closed: bool = False) -> Desk:
    desk = Desk()
    desk.deposited()
    if closed:
        desk.taken()
    else:
        desk.taking()
    desk.touch(Button.PROBLEM)
    desk.post(Reported(Problem.REACH))
    desk.expect(OutOfReach(HERS))
    return desk


def test_the_door_stays_their_own_while_somebody_is_found_who_helps() -> None:
    desk = too_high()
    assert owned(desk.visit) == ONE
    assert patience(desk.visit, Rules()) == Patience(45, 30)
    desk.wait(11)
    desk.time_passes()
    assert doors_to_close(desk.kiosk) == ()

    desk.touch(Button.HELPED)
    desk.expect(Taking(HERS))
    desk.shut()
    desk.touch(Button.DONE)
    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]
    assert desk.unit().faults == frozenset()


@pytest.mark.parametrize("button", [Button.HELPED, Button.CANCEL])
def test_a_door_closed_meanwhile_is_closed_behind_the_screen(button: Button) -> None:
    desk = too_high()
    desk.shut()
    desk.touch(button)
    desk.expect(Shut(HERS) if button is Button.HELPED else Reporting(HERS))


def test_touches_that_are_not_shown_change_nothing() -> None:
    desk = too_high()
    desk.touch(Button.DONE)
    desk.expect(OutOfReach(HERS))


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
def test_staff_are_called_with_a_case_number_and_the_parcel_stays_theirs(*, closed: bool) -> None:
    desk = too_high(closed=closed)
    desk.touch(Button.CALL_STAFF)

    desk.expect(AtRest(Notice.STAFF_CALLED, ONE, case=desk.kiosk.asked))
    assert desk.facts == []
    assert desk.standing() is Standing.INSIDE
    assert desk.unit().faults == {Fault.OUT_OF_REACH}
    assert desk.unit().complaint == Complaint(Problem.REACH, desk.kiosk.asked, desk.now)

    if not closed:
        desk.shut()
    assert desk.facts == []  # closing the door they could not reach into is no collection
    desk.show()
    desk.matched(ONE)
    desk.expect(Releasing(desk.ask, HERS))


def test_nothing_else_goes_into_a_locker_whose_parcel_waits_for_help() -> None:
    desk = too_high(closed=True)
    desk.touch(Button.CALL_STAFF)
    desk.reserving(P2)
    assert isinstance(desk.visit, Reserving)
    assert desk.visit.unit != ONE


@pytest.mark.parametrize(("door", "notice"), [(Sense.OPEN, Notice.PLEASE_CLOSE), (Sense.CLOSED, None)])
def test_silence_calls_staff_as_well(door: Sense, notice: Notice | None) -> None:
    desk = too_high()
    desk.wait(5)
    desk.swing(ONE, door)
    desk.silence()

    desk.expect(AtRest(notice, ONE if notice else None))
    assert desk.facts == []
    assert desk.standing() is Standing.INSIDE
    assert desk.unit().faults == {Fault.OUT_OF_REACH}


def test_a_restart_calls_staff_as_well() -> None:
    desk = too_high(closed=True)
    desk.restart()

    desk.expect(AtRest())
    assert desk.facts == []
    assert desk.unit().faults == {Fault.OUT_OF_REACH}
    assert desk.unit().complaint == Complaint(Problem.REACH, 0, desk.now)


def test_what_was_said_stands_until_staff_have_looked() -> None:
    desk = too_high(closed=True)
    desk.touch(Button.CALL_STAFF)
    desk.looked()
    assert desk.unit().complaint is not None
    desk.press(StaffButton.EVERYTHING_INSIDE)

    assert desk.unit().complaint is None
    assert desk.unit().faults == frozenset()
    assert desk.standing() is Standing.INSIDE
