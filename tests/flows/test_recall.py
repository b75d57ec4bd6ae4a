"""Staff give one parcel back because its sender or courier wants it."""

from dataclasses import replace

import pytest

from kiosk.flows.audit import Deed, Mark, marks
from kiosk.flows.effects import Freed, Why
from kiosk.flows.events import Button
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.service_events import ChoseParcel, GaveBackFor, StaffButton
from kiosk.flows.service_queries import recallable
from kiosk.flows.service_states import Answering, AtUnit, Board, Inspecting, Recall, Recalling, Session
from kiosk.flows.staff_marks import marks as staff_marks
from tests.flows.desk import ANA, ONE, P1, P2, Desk


def digest(words: str) -> str:
    return f"<{words}>"


def with_two_parcels() -> Desk:
    desk = Desk()
    desk.deposited(P1)
    desk.deposited(P2)
    return desk


def at_the_open_door() -> tuple[Desk, Session]:
    desk = with_two_parcels()
    desk.at_unit()
    assert isinstance(desk.visit, AtUnit)
    session = desk.visit.session
    desk.press(StaffButton.RECALL)
    desk.post(ChoseParcel(1))
    desk.post(GaveBackFor(Recall.SENDER))
    desk.opens()
    return desk, session


def test_the_one_parcel_that_is_wanted_back_is_told_and_the_other_stays() -> None:
    desk, session = at_the_open_door()
    assert isinstance(desk.visit, Inspecting)
    desk.shut()
    assert isinstance(desk.visit, Answering)
    desk.press(StaffButton.NOT_INSIDE)
    desk.expect(Board(session))

    assert desk.facts == [Freed(ONE, (P2,), Why.RECALLED)]
    assert (desk.standing(P1), desk.standing(P2)) == (Standing.INSIDE, Standing.LEAVING)
    desk.deliver()
    assert [stay.number for stay in desk.unit().stays] == [P1]


def test_which_parcel_and_who_wants_it_are_asked_and_either_can_be_left() -> None:
    desk = with_two_parcels()
    desk.at_unit()
    assert isinstance(desk.visit, AtUnit)
    session = desk.visit.session
    desk.press(StaffButton.RECALL)
    desk.expect(Recalling(session, ONE))
    for place in (-1, 2):
        desk.post(ChoseParcel(place))
        desk.expect(Recalling(session, ONE))
    desk.post(GaveBackFor(Recall.OTHER))  # of which?
    desk.expect(Recalling(session, ONE))
    desk.post(ChoseParcel(0))
    desk.expect(Recalling(session, ONE, P1))
    desk.post(ChoseParcel(1))
    desk.expect(Recalling(session, ONE, P1))
    desk.touch(Button.CANCEL)

    desk.expect(AtUnit(session, ONE))


def test_a_single_parcel_needs_no_choice() -> None:
    desk = Desk()
    desk.deposited()
    desk.at_unit()
    desk.press(StaffButton.RECALL)

    assert isinstance(desk.visit, Recalling)
    assert desk.visit.number == P1


@pytest.mark.parametrize("said", ["in", ""])
def test_only_parcels_that_are_known_to_be_inside_go_back(said: str) -> None:
    desk = Desk()
    if said:  # it is in, and the service has not been told
        desk.asking()
        desk.touch(Button.PARCEL_IN)
    else:
        desk.asking()  # nobody has said whether it is in
    desk.silence()
    desk.at_unit()
    before = desk.visit
    desk.press(StaffButton.RECALL)

    desk.expect(before)


@pytest.mark.parametrize("button", [StaffButton.IS_INSIDE, StaffButton.NO_ANSWER])
def test_a_parcel_that_stays_changes_nothing(button: StaffButton) -> None:
    desk, session = at_the_open_door()
    desk.shut()
    desk.press(StaffButton.NOTHING_INSIDE)  # not asked here
    assert isinstance(desk.visit, Answering)
    desk.press(button)

    desk.expect(Board(session))
    assert desk.facts == []


@pytest.mark.parametrize("button", [StaffButton.IS_INSIDE, StaffButton.NOT_INSIDE, StaffButton.NO_ANSWER])
def test_giving_one_parcel_back_is_no_look_at_the_locker(button: StaffButton) -> None:
    """Its faults stay, and what it was opened for is forgotten: a later look goes by what it finds itself."""
    desk = with_two_parcels()
    faults = frozenset({Fault.OPENED_LATE, Fault.SENSOR_CONTRADICTS})
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: replace(desk.unit(), faults=faults)})
    desk.at_unit()
    desk.press(StaffButton.RECALL)
    desk.post(ChoseParcel(1))
    desk.post(GaveBackFor(Recall.SENDER))
    desk.opens()
    desk.shut()
    assert desk.unit().came_for == faults
    desk.press(button)

    assert (desk.unit().came_for, desk.unit().faults) == (frozenset(), faults)


def test_nothing_is_given_back_while_its_person_is_at_the_open_door() -> None:
    desk = with_two_parcels()
    desk.taking()
    desk.silence()  # gone, and the door stands open: its closing will end the pickup
    desk.at_unit()
    before = desk.visit
    desk.press(StaffButton.RECALL)

    desk.expect(before)
    assert recallable(desk.kiosk, ONE) == ()


def test_behind_a_door_that_was_not_seen_open_nothing_goes_back() -> None:
    desk = Desk()
    desk.deposited()
    desk.at_unit()
    desk.press(StaffButton.RECALL)
    desk.post(GaveBackFor(Recall.COURIER))
    desk.stays_shut()
    desk.press(StaffButton.NOT_INSIDE)
    assert isinstance(desk.visit, Answering)
    assert desk.facts == []
    desk.touch(Button.REOPEN)
    desk.opens()
    desk.shut()
    desk.press(StaffButton.NOT_INSIDE)

    assert desk.facts == [Freed(ONE, (P1,), Why.RECALLED)]


def test_who_gave_what_back_for_whom_stands_in_the_trail() -> None:
    desk = Desk()
    desk.deposited()
    desk.at_unit()
    event = GaveBackFor(Recall.SENDER)
    before = desk.kiosk
    desk.post(event)
    assert staff_marks(before, event, desk.kiosk, digest) == ()  # nobody had asked for it
    desk.press(StaffButton.RECALL)
    before = desk.kiosk
    desk.post(event)
    assert staff_marks(before, event, desk.kiosk, digest) == (Mark(Deed.RECALL, ONE, "sender", "<parcel:P001>", ANA),)
    assert marks(before, event, desk.kiosk, desk.effects, digest) == (
        Mark(Deed.OPEN_COMMANDED, ONE, "staff, one", person=ANA),
    )
    desk.opens()
    desk.shut()
    before = desk.kiosk
    desk.press(StaffButton.NOT_INSIDE)

    found = marks(before, event, desk.kiosk, (), digest)
    assert [(mark.deed, mark.parcel) for mark in found] == [(Deed.RECALLED, "<parcel:P001>")]
