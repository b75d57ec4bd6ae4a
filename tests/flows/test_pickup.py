"""The arrows while somebody collects."""

from dataclasses import replace

import pytest

from kiosk.domain import Claim, ClaimKind, Problem, Sense
from kiosk.errors import Failure
from kiosk.flows.effects import Check, Freed, OpenDoor, Why
from kiosk.flows.events import Button, ChoseUnit, DoorOpened, Event, Matched, NoMatch, Reported, Touched
from kiosk.flows.ledger import Complaint, Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import doors_to_close
from kiosk.flows.states import (
    AtRest,
    Checking,
    Entering,
    Entry,
    Looking,
    Parcels,
    Reporting,
    Round,
    Shut,
    Taking,
    Trip,
)
from tests.flows.desk import ANNA, BADGE, BEN, CODE, LAB, ONE, P1, P2, P3, THREE, TWO, Desk

HERS = Trip((ANNA,), ONE)


def test_a_pickup_code_is_looked_up_before_the_service_is_asked() -> None:
    desk = Desk()
    desk.deposited()
    desk.show()

    assert desk.effects == (Check(desk.ask, CODE, ANNA, (ONE,)),)
    desk.expect(Checking(desk.ask, CODE))


def test_the_code_s_own_unit_comes_first() -> None:
    desk = Desk()
    desk.deposited(P2, TWO)
    desk.deposit(P1, ONE, code="code-1")
    desk.show()

    assert desk.effects == (Check(desk.ask, CODE, ANNA, (TWO, ONE)),)


def test_a_deposit_that_has_ended_is_named_for_when_nobody_can_be_asked() -> None:
    desk = Desk()
    desk.deposited()
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: replace(desk.unit(), expires=desk.now)})
    desk.show()

    assert desk.effects == (Check(desk.ask, CODE, ANNA, (ONE,), expired=(ONE,)),)


def test_an_unknown_code_and_an_id_are_left_to_the_edge() -> None:
    desk = Desk()
    desk.deposited()
    for claim in (Claim(ClaimKind.PICKUP_CODE, "unknown"), BADGE):
        desk.show(claim)
        assert desk.effects == (Check(desk.ask, claim),)
        desk.touch(Button.CANCEL)


def test_a_collected_parcel_is_told_once_the_door_was_open_and_closed() -> None:
    desk = Desk()
    desk.deposited()
    desk.show()
    desk.matched(ONE)
    assert desk.effects == (OpenDoor(desk.ask, ONE),)
    desk.opens()
    desk.expect(Taking(HERS))
    desk.shut()
    desk.expect(Shut(HERS))
    assert desk.facts == []

    desk.touch(Button.DONE)
    desk.expect(AtRest(Notice.THANKS))
    assert desk.deliver() == [Freed(ONE, (P1,), Why.COLLECTED)]
    assert desk.unit().stays == ()
    assert desk.kiosk.codes == {}


def test_silence_after_closing_tells_the_collection_after_the_grace() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    closed = desk.now
    desk.wait(15)
    desk.silence()

    desk.expect(AtRest(Notice.THANKS))
    assert desk.kiosk.outbox[0].not_before == closed + 60


def test_the_next_courier_s_label_waits_for_no_goodbye() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    closed = desk.now
    desk.wait(3)
    desk.scan(P2)

    desk.expect(Looking(desk.ask, P2, Round()))
    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]
    assert desk.kiosk.outbox[0].not_before == closed + 60


def test_the_label_of_what_is_just_taken_ends_nothing() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    desk.scan(P1)

    desk.expect(Shut(HERS))


def test_a_told_collection_opens_no_door_again() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    desk.touch(Button.DONE)
    row = desk.kiosk.outbox[0]
    desk.kiosk = replace(desk.kiosk, outbox=(replace(row, attempted=True),))
    desk.show()
    desk.matched(ONE)

    assert desk.effects == ()
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_several_lockers_are_shown_and_one_is_chosen() -> None:
    desk = Desk()
    desk.deposited(P1, ONE)
    desk.deposited(P2, TWO)
    desk.show()
    desk.matched(ONE, TWO)
    desk.expect(Parcels((ANNA,), (ONE, TWO)))
    assert not desk.effects

    desk.post(ChoseUnit(THREE))
    desk.expect(Parcels((ANNA,), (ONE, TWO)))
    desk.post(ChoseUnit(TWO))
    assert desk.effects == (OpenDoor(desk.ask, TWO),)


@pytest.mark.parametrize("touch", [Button.DONE, Button.CANCEL, None])
def test_the_parcels_can_be_left_where_they_are(touch: Button | None) -> None:
    desk = Desk()
    desk.deposited(P1, ONE)
    desk.deposited(P2, TWO)
    desk.show()
    desk.matched(ONE, TWO)
    if touch:
        desk.touch(touch)
    else:
        desk.silence()

    desk.expect(AtRest())


@pytest.mark.parametrize("touch", [Touched(Button.NEXT), ChoseUnit(TWO)])
def test_the_next_door_opens_on_a_touch_and_tells_the_first_after_its_grace(touch: Event) -> None:
    desk = Desk()
    desk.deposited(P1, ONE)
    desk.deposited(P2, TWO)
    desk.show()
    desk.matched(ONE, TWO)
    desk.touch(Button.NEXT)
    desk.opens()
    desk.shut()
    desk.expect(Shut(Trip((ANNA,), ONE, (TWO,))))
    desk.post(touch)

    assert desk.effects == (OpenDoor(desk.ask, TWO),)
    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]
    assert desk.kiosk.outbox[0].not_before == desk.now + 60


def test_an_id_opens_what_is_for_the_person_and_for_their_department() -> None:
    desk = Desk()
    desk.deposited(P1, ONE, ANNA)
    desk.deposited(P2, TWO, LAB)
    desk.deposited(P3, THREE, BEN)
    desk.show(BADGE)
    desk.matched(ONE, TWO, THREE, contacts=(ANNA, LAB))

    desk.expect(Parcels((ANNA, LAB), (ONE, TWO)))


def test_nothing_here_expired_and_elsewhere_are_told_apart_to_whoever_showed_an_id() -> None:
    desk = Desk()
    desk.deposited()
    desk.show(BADGE)
    desk.matched()
    desk.expect(AtRest(Notice.NOTHING_HERE))

    desk.show(BADGE)
    desk.post(Matched(desk.ask, (ANNA,), (ONE,), expired=(ONE,)))
    desk.expect(AtRest(Notice.EXPIRED, ONE))

    desk.show(BADGE)
    desk.post(Matched(desk.ask, (ANNA,), (), elsewhere=("North gate",)))
    desk.expect(AtRest(Notice.ELSEWHERE, places=("North gate",)))
    assert desk.kiosk.guard.today == 0


@pytest.mark.parametrize("typed", [False, True])
def test_a_code_that_is_wrong_too_old_or_of_another_bank_is_answered_alike(*, typed: bool) -> None:
    ends = []
    for answer in (
        NoMatch(0),
        Matched(0, (ANNA,), ()),
        Matched(0, (ANNA,), (ONE,), (ONE,)),
        Matched(0, (ANNA,), (), (ONE,)),
    ):
        desk = Desk()
        desk.deposited()
        if typed:
            desk.touch(Button.TYPE_CODE)
        desk.show()
        desk.post(replace(answer, ask=desk.ask))
        assert desk.effects == ()
        ends.append((desk.visit, desk.kiosk.guard))

    shown = Entering(Entry.PICKUP_CODE, notice=Notice.WRONG_CODE) if typed else AtRest(Notice.WRONG_CODE)
    assert ends == [(shown, ends[0][1])] * 4
    assert ends[0][1].today == 1


def test_a_unit_with_somebody_else_s_parcel_opens_for_nobody() -> None:
    desk = Desk()
    desk.deposited()
    mixed = replace(desk.unit(), stays=(*desk.unit().stays, replace(desk.unit().stays[0], number=P2, contact=BEN)))
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: mixed})
    desk.show()
    desk.matched(ONE)

    desk.expect(AtRest(Notice.ASK_STAFF))


def test_a_unit_only_held_for_them_opens_for_nobody() -> None:
    desk = Desk()
    desk.deposited()
    held = replace(desk.unit(), stays=(replace(desk.unit().stays[0], standing=Standing.HELD),))
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: held})
    desk.show()
    desk.matched(ONE)

    desk.expect(AtRest(Notice.ASK_STAFF))


def test_a_wrong_code_goes_back_to_where_it_was_typed() -> None:
    desk = Desk()
    desk.show()
    desk.post(NoMatch(desk.ask))
    desk.expect(AtRest(Notice.WRONG_CODE))

    desk.touch(Button.TYPE_ID)
    desk.show(BADGE)
    desk.post(NoMatch(desk.ask))
    desk.expect(Entering(Entry.PERSONAL_ID, notice=Notice.WRONG_CODE))


@pytest.mark.parametrize(
    ("failure", "notice"),
    [(Failure.UNREACHABLE, Notice.OFFLINE), (Failure.REJECTED, Notice.SERVICE_TROUBLE)],
)
def test_a_failed_check_is_no_wrong_try(failure: Failure, notice: Notice) -> None:
    desk = Desk()
    desk.show()
    desk.fails(failure)

    desk.expect(AtRest(notice))
    assert desk.kiosk.guard.wrong == 0
    assert not desk.kiosk.guard.open


def test_foreign_inputs_change_nothing_on_the_way() -> None:
    desk = Desk()
    desk.deposited()
    desk.show()
    check = desk.ask
    before = desk.visit
    desk.scan()
    assert desk.visit == before

    desk.post(Matched(check, (ANNA,), (ONE,)))
    ask = desk.ask
    before = desk.visit
    desk.touch(Button.CANCEL)
    assert desk.visit == before

    desk.swing(ONE, Sense.OPEN)
    desk.post(DoorOpened(ask))
    desk.touch(Button.DONE)
    desk.expect(Taking(HERS))
    desk.shut()
    desk.touch(Button.NEXT)
    desk.expect(Shut(HERS))


def test_a_door_that_stays_shut_keeps_the_parcel_and_the_code() -> None:
    desk = Desk()
    desk.deposited()
    desk.show()
    desk.matched(ONE)
    desk.stays_shut()
    desk.expect(Shut(HERS))
    assert Fault.DID_NOT_OPEN in desk.unit().faults

    desk.touch(Button.DONE)
    assert desk.facts == []
    assert Fault.NOT_SEEN_SHUT in desk.unit().faults
    desk.show()
    desk.matched(ONE)
    assert desk.effects == (OpenDoor(desk.ask, ONE),)


def test_a_fast_closing_is_judged_when_the_board_answers() -> None:
    desk = Desk()
    desk.deposited()
    desk.show()
    desk.matched(ONE)
    ask = desk.ask
    desk.swing(ONE, Sense.OPEN)
    desk.shut()
    desk.post(DoorOpened(ask))

    desk.expect(Shut(HERS))


def test_a_closed_door_can_be_opened_again_by_touch_or_by_hand() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    desk.swing(ONE, Sense.OPEN)
    desk.expect(Taking(HERS))

    desk.shut()
    desk.touch(Button.REOPEN)
    assert desk.effects == (OpenDoor(desk.ask, ONE),)


def test_a_stopped_kiosk_opens_no_door_for_a_pickup() -> None:
    desk = Desk()
    desk.deposited()
    desk.kiosk = replace(desk.kiosk, stopped=True)
    desk.show()
    desk.matched(ONE)

    desk.expect(AtRest(Notice.OUT_OF_ORDER))


def test_silence_at_the_open_door_leaves_it_to_the_watch() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.wait(180 + 30)
    desk.silence()
    desk.expect(AtRest(Notice.PLEASE_CLOSE, ONE))
    assert doors_to_close(desk.kiosk) == (ONE,)
    assert desk.standing() is Standing.INSIDE
    assert desk.facts == []

    desk.shut()
    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]
    assert desk.kiosk.outbox[0].not_before == desk.now + 60


@pytest.mark.parametrize("problem", [problem for problem in Problem if problem is not Problem.REACH])
def test_a_reported_problem_tells_the_service_nothing_and_gives_a_case_number(problem: Problem) -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    desk.touch(Button.PROBLEM)
    desk.expect(Reporting(HERS))
    desk.post(Reported(problem))

    desk.expect(AtRest(Notice.CASE_NOTED, ONE, case=desk.kiosk.asked))
    assert desk.facts == []
    assert desk.standing() is Standing.DOUBT
    assert desk.unit().faults == {Fault.PROBLEM_REPORTED}
    assert desk.unit().complaint == Complaint(problem, desk.kiosk.asked, desk.now)


def test_a_door_that_never_opened_is_no_complaint_about_the_parcel() -> None:
    desk = Desk()
    desk.deposited()
    desk.show()
    desk.matched(ONE)
    desk.stays_shut()
    desk.touch(Button.PROBLEM)
    desk.post(Reported(Problem.STUCK))

    assert desk.standing() is Standing.INSIDE
    assert desk.unit().faults == {Fault.DID_NOT_OPEN}


@pytest.mark.parametrize("problem", [Problem.EMPTY, Problem.NOT_MINE, Problem.DAMAGED])
def test_a_complaint_about_what_is_inside_counts_though_the_sensor_saw_no_opening(problem: Problem) -> None:
    desk = Desk()
    desk.deposited()
    desk.show()
    desk.matched(ONE)
    desk.stays_shut()
    desk.touch(Button.PROBLEM)
    desk.post(Reported(problem))

    assert desk.standing() is Standing.DOUBT
    assert desk.unit().faults == {Fault.DID_NOT_OPEN, Fault.PROBLEM_REPORTED}


@pytest.mark.parametrize(("door", "notice"), [(Sense.OPEN, Notice.PLEASE_CLOSE), (Sense.CLOSED, None)])
def test_silence_while_reporting_tells_nothing(door: Sense, notice: Notice | None) -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.touch(Button.PROBLEM)
    desk.wait(5)
    desk.swing(ONE, door)
    desk.silence()

    desk.expect(AtRest(notice, ONE if notice else None))
    assert desk.facts == []
    assert Fault.PROBLEM_REPORTED in desk.unit().faults


def test_a_report_can_be_left_and_the_door_is_where_it_is_by_then() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.touch(Button.PROBLEM)
    desk.touch(Button.NEXT)
    desk.touch(Button.CANCEL)
    desk.expect(Taking(HERS))

    desk.touch(Button.PROBLEM)
    desk.shut()
    desk.touch(Button.CANCEL)
    desk.expect(Shut(HERS))
