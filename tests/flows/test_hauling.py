"""A courier takes along what is to leave the bank, and never what is still somebody's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import Problem, Sense
from kiosk.flows.audit import Deed, Mark, marks
from kiosk.flows.effects import Freed, OpenDoor, Why
from kiosk.flows.entries import blame
from kiosk.flows.events import (
    Button,
    CourierMatched,
    CourierShown,
    DoorMoved,
    DoorSilent,
    Event,
    PatienceOver,
    Reported,
    Touched,
    Unreadable,
)
from kiosk.flows.haul_marks import marks as haul_marks
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import can_say_shut, parcels_to_leave
from kiosk.flows.site import Collects
from kiosk.flows.states import (
    AtRest,
    Emptied,
    Emptying,
    Fetching,
    Haul,
    Ready,
    Reporting,
    Round,
    Summary,
    Trip,
)
from tests.flows.desk import LAB, ONE, P1, P2, P3, THREE, TWO, Desk
from tests.flows.hauled import desk_where, ends, here, returned

DHL = "d16e57-of-a-code"
DAY = 86_400.0
HAUL = Haul(Round(), ONE)
OPENED = replace(HAUL, opened=True)


def emptied(desk: Desk | None = None) -> Desk:
    """A return's door has been opened for a courier, and closed again after 5 s."""
    desk = desk or desk_where()
    returned(desk)
    assert here(desk) == 1
    desk.touch(Button.TAKE_ALONG)
    desk.opens()
    desk.shut()
    return desk


def test_a_return_is_taken_along_and_the_service_is_told() -> None:
    desk = desk_where(Collects.RETURNS)
    returned(desk)
    assert here(desk) == 1

    desk.touch(Button.TAKE_ALONG)
    desk.expect(Fetching(desk.ask, HAUL))
    assert desk.effects == (OpenDoor(desk.ask, ONE),)
    desk.opens()
    desk.expect(Emptying(OPENED))
    desk.shut()
    desk.expect(Emptied(OPENED))
    assert desk.facts == []

    desk.touch(Button.TAKEN)
    desk.expect(Ready(Round(taken=1)))
    assert desk.deliver() == [Freed(ONE, (P1,), Why.TAKEN_ALONG)]
    assert desk.unit().stays == ()
    desk.touch(Button.DONE)
    desk.expect(Summary(Round(taken=1)))


def test_door_after_door_each_on_its_own_touch() -> None:
    desk = desk_where()
    returned(desk)
    desk.deposited(P2, TWO)
    ends(desk, TWO)
    assert here(desk) == 2

    for unit in (ONE, TWO):
        desk.touch(Button.TAKE_ALONG)
        desk.opens(unit)
        desk.shut(unit)
        desk.touch(Button.TAKEN)
    desk.expect(Ready(Round(taken=2)))
    assert parcels_to_leave(desk.kiosk) == 0
    before = desk.kiosk
    desk.touch(Button.TAKE_ALONG)
    assert (desk.kiosk, desk.effects) == (before, ())


def test_from_the_summary_it_leads_back_to_the_summary() -> None:
    desk = desk_where()
    returned(desk)
    desk.deposit(P2, TWO)
    desk.touch(Button.DONE)
    assert isinstance(desk.visit, Summary)
    assert parcels_to_leave(desk.kiosk) == 1

    desk.touch(Button.TAKE_ALONG)
    desk.opens()
    desk.shut()
    desk.touch(Button.TAKEN)
    assert isinstance(desk.visit, Summary)
    assert (desk.visit.round.delivered, desk.visit.round.taken) == (1, 1)
    assert parcels_to_leave(desk.kiosk) == 0


def test_what_went_wrong_is_said_between_parcels_also_to_who_came_from_the_summary() -> None:
    desk = desk_where()
    returned(desk)
    desk.deposit(P2, TWO)
    desk.touch(Button.DONE)
    desk.touch(Button.TAKE_ALONG)
    desk.stays_shut()
    assert isinstance(desk.visit, Ready)
    assert desk.visit.notice is Notice.DID_NOT_OPEN


def test_what_a_courier_leaves_stays_and_is_not_offered_again_in_this_round() -> None:
    desk = emptied()
    desk.touch(Button.LEAVE_IT)
    desk.expect(Ready(Round(left=(ONE,))))
    assert parcels_to_leave(desk.kiosk) == 0
    assert desk.standing() is Standing.INSIDE
    assert (desk.facts, desk.unit().faults) == ([], frozenset())

    desk.silence()
    assert here(desk) == 1


def test_a_locker_that_held_nothing_is_left_to_staff_and_nothing_is_told() -> None:
    desk = emptied()
    desk.touch(Button.NOT_THERE)
    desk.expect(Ready(Round(), Notice.STAFF_MUST_LOOK, ONE))
    assert desk.unit().faults == {Fault.PROBLEM_REPORTED}
    assert desk.unit().complaint is not None
    assert (desk.facts, desk.standing()) == ([], Standing.DOUBT)


def test_a_door_that_stays_shut_is_blamed_and_nothing_is_told() -> None:
    desk = desk_where()
    returned(desk)
    here(desk)
    desk.touch(Button.TAKE_ALONG)
    desk.stays_shut()
    desk.expect(Ready(Round(), Notice.DID_NOT_OPEN, ONE))
    assert desk.unit().faults == {Fault.DID_NOT_OPEN}
    assert (desk.facts, desk.standing()) == ([], Standing.INSIDE)


def test_a_door_nobody_can_see_is_left_to_staff() -> None:
    desk = desk_where()
    returned(desk)
    here(desk)
    desk.touch(Button.TAKE_ALONG)
    desk.post(DoorSilent(desk.ask))
    desk.expect(Ready(Round(), Notice.DID_NOT_OPEN, ONE))
    assert desk.unit().faults == {Fault.OPENING_NOT_SEEN}


def test_a_door_that_was_open_and_shut_before_its_reply_is_asked_about() -> None:
    desk = desk_where()
    returned(desk)
    here(desk)
    desk.touch(Button.TAKE_ALONG)
    ask = desk.ask
    desk.swing(ONE, Sense.OPEN)
    desk.wait(2)
    desk.swing(ONE, Sense.CLOSED)
    desk.post(DoorSilent(ask - 1))
    desk.expect(Fetching(ask, HAUL))
    desk.post(DoorSilent(ask))
    desk.expect(Emptied(OPENED))


def test_whoever_opens_again_is_asked_again() -> None:
    desk = emptied()
    desk.touch(Button.REOPEN)
    desk.expect(Fetching(desk.ask, OPENED))
    desk.opens()
    desk.shut()
    desk.swing(ONE, Sense.OPEN)  # pulled before its latch had caught
    desk.expect(Emptying(OPENED))
    desk.shut()
    desk.expect(Emptied(OPENED))


@pytest.mark.parametrize("said", [Button.TAKEN, Button.LEAVE_IT])
def test_after_a_second_opening_that_nobody_saw_staff_look_whatever_is_said(said: Button) -> None:
    desk = emptied()
    desk.touch(Button.REOPEN)
    desk.stays_shut()
    desk.expect(Emptied(OPENED))
    desk.touch(said)
    left = (ONE,) if said is Button.LEAVE_IT else ()
    desk.expect(Ready(Round(left=left), Notice.STAFF_MUST_LOOK, ONE))
    assert desk.facts == []
    assert desk.unit().faults == {Fault.DID_NOT_OPEN, Fault.NOT_SEEN_SHUT}


def test_no_door_opens_again_while_none_may_be_commanded() -> None:
    desk = emptied()
    desk.kiosk = replace(desk.kiosk, stopped=True)
    desk.touch(Button.REOPEN)
    desk.expect(Emptied(OPENED, Notice.OUT_OF_ORDER))
    assert desk.effects == ()


def test_a_silent_or_strange_door_does_not_open_again() -> None:
    for how in ("silent", "strange"):
        desk = emptied()
        if how == "silent":
            desk.swing(ONE, Sense.UNKNOWN)
        else:
            desk.kiosk = blame(desk.kiosk, ONE, Fault.WRONG_DOOR)
        desk.touch(Button.REOPEN)
        desk.expect(Emptied(OPENED, Notice.STAFF_MUST_LOOK))


def test_a_door_whose_sensor_says_open_for_long_proves_nothing() -> None:
    desk = desk_where()
    returned(desk)
    here(desk)
    desk.touch(Button.TAKE_ALONG)
    desk.opens()
    desk.touch(Button.IT_IS_SHUT)
    desk.expect(Emptying(OPENED))
    desk.wait(31)
    desk.time_passes()
    assert can_say_shut(desk.kiosk)
    desk.touch(Button.IT_IS_SHUT)
    desk.expect(Emptied(OPENED))
    desk.touch(Button.TAKEN)
    desk.expect(Ready(Round(), Notice.STAFF_MUST_LOOK, ONE))
    assert desk.facts == []


@pytest.mark.parametrize("open_", [True, False])
def test_whoever_says_nothing_leaves_it_to_staff(*, open_: bool) -> None:
    desk = emptied()
    if open_:
        desk.swing(ONE, Sense.OPEN)
    desk.silence()
    desk.expect(AtRest(Notice.PLEASE_CLOSE, ONE) if open_ else AtRest())
    assert desk.facts == []
    assert desk.unit().faults == {Fault.NOT_SEEN_SHUT}
    assert desk.standing() is Standing.INSIDE


@pytest.mark.parametrize("open_", [True, False])
def test_a_problem_is_reported_and_can_be_taken_back(*, open_: bool) -> None:
    desk = emptied()
    if open_:
        desk.swing(ONE, Sense.OPEN)
    before = desk.visit
    desk.touch(Button.PROBLEM)
    desk.expect(Reporting(Trip((LAB,), ONE), haul=OPENED))
    desk.touch(Button.CANCEL)
    desk.expect(before)

    desk.touch(Button.PROBLEM)
    desk.post(Reported(Problem.REACH))  # no courier is asked whether somebody helps
    desk.expect(AtRest(Notice.CASE_NOTED, ONE, desk.kiosk.asked))
    assert desk.facts == []
    assert desk.unit().faults == {Fault.PROBLEM_REPORTED}


def test_nothing_else_means_anything_at_the_door() -> None:
    desk = emptied()
    for visit in (desk.visit, Emptying(OPENED)):
        desk.kiosk = replace(desk.kiosk, visit=visit)
        for event in (Unreadable(), Touched(Button.DONE), Touched(Button.CANCEL)):
            desk.post(event)
            desk.expect(visit)
        desk.scan(P3)
        desk.expect(visit)


@pytest.mark.parametrize("down", [5.0, 400.0])
@pytest.mark.parametrize("at", ["commanded", "open", "shut"])
def test_a_new_life_goes_on_where_the_evidence_allows_it_and_else_leaves_it_to_staff(at: str, down: float) -> None:
    desk = emptied()
    if at != "shut":
        desk.touch(Button.REOPEN)
    if at == "open":
        desk.opens()
    desk.restart(down=down)
    assert desk.facts == []
    match at:
        case "open" if down < 300:
            desk.expect(Emptying(OPENED))
        case "shut" if down < 300:
            desk.expect(Emptied(OPENED))
        case _:
            desk.expect(AtRest(Notice.PLEASE_CLOSE, ONE) if at == "open" else AtRest())
            assert Fault.NOT_SEEN_SHUT in desk.unit().faults


def test_a_wrong_door_stops_everything() -> None:
    desk = desk_where()
    returned(desk)
    here(desk)
    desk.touch(Button.TAKE_ALONG)
    desk.wait(1)
    desk.post(DoorMoved(THREE, Sense.OPEN))
    assert desk.kiosk.stopped
    assert Fault.WRONG_DOOR in desk.unit().faults


def test_several_parcels_of_one_locker_go_together() -> None:
    desk = desk_where()
    desk.deposited(P1)
    desk.deposited(P2)
    ends(desk)
    assert here(desk) == 2
    desk.touch(Button.TAKE_ALONG)
    desk.opens()
    desk.shut()
    desk.touch(Button.TAKEN)
    desk.expect(Ready(Round(taken=2)))
    assert desk.facts == [Freed(ONE, (P1, P2), Why.TAKEN_ALONG)]


def digest(words: str) -> str:
    return f"<{words}>"


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (Touched(Button.TAKEN), "taken"),
        (Touched(Button.LEAVE_IT), "left"),
        (Touched(Button.NOT_THERE), "not there"),
        (None, "silence"),
    ],
)
def test_the_trail_has_which_courier_said_what_of_which_parcel(event: Event | None, said: str) -> None:
    desk = desk_where(signs_in=True)
    returned(desk)
    desk.post(CourierShown(DHL))
    desk.post(CourierMatched(desk.ask))
    before = desk.kiosk
    effects = desk.post(Touched(Button.TAKE_ALONG))
    found = marks(before, Touched(Button.TAKE_ALONG), desk.kiosk, effects, digest)
    assert found == (Mark(Deed.OPEN_COMMANDED, ONE, "take-along", person=DHL[:16]),)
    assert haul_marks(before, Touched(Button.TAKE_ALONG), desk.kiosk, digest) == ()
    desk.opens()
    before = desk.kiosk
    desk.shut()
    assert haul_marks(before, DoorMoved(ONE, Sense.CLOSED), desk.kiosk, digest) == ()

    before = desk.kiosk
    if event is None:
        desk.silence()
    else:
        desk.post(event)
    told = event or _silence(desk)
    assert haul_marks(before, told, desk.kiosk, digest) == (Mark(Deed.HAUL, ONE, said, "<parcel:P001>", DHL[:16]),)
    taken = [mark.deed for mark in marks(before, told, desk.kiosk, (), digest) if mark.deed is Deed.TAKEN_ALONG]
    assert bool(taken) is (said == "taken")


def _silence(desk: Desk) -> Event:
    return PatienceOver(desk.kiosk.turn - 1)


def test_a_report_is_no_answer_of_the_haul() -> None:
    desk = emptied()
    before = desk.kiosk
    desk.touch(Button.PROBLEM)
    assert haul_marks(before, Touched(Button.PROBLEM), desk.kiosk, digest) == ()
