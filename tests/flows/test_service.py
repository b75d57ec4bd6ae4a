"""Staff sign in, see the board, and choose what to do."""

from dataclasses import replace

import pytest

from kiosk.domain import LockerUnitId, Sense, Size
from kiosk.errors import Failure
from kiosk.flows import staff_guard
from kiosk.flows.effects import CheckPin
from kiosk.flows.entries import offers
from kiosk.flows.events import Button, ChoseUnit, DoorSilent, Failed, NoMatch, ScannedLabel, Unreadable
from kiosk.flows.ledger import Fault, Guard, Standing, Stay
from kiosk.flows.notices import Notice
from kiosk.flows.service_events import GaveReason, PinTyped, StaffBadged, StaffButton, StaffMatched
from kiosk.flows.service_queries import Chip, chip
from kiosk.flows.service_states import (
    AfterTest,
    AtKiosk,
    AtUnit,
    Board,
    Inspecting,
    Outage,
    Picking,
    PuttingOut,
    Session,
    SigningIn,
    Task,
    Tour,
    Verifying,
)
from kiosk.flows.site import Site
from kiosk.flows.states import AtRest
from tests.flows.desk import ANA, ANNA, ONE, P1, P2, SITE, THREE, TWO, Desk

BO = "bo"


def wrong_pin(desk: Desk, badge: str = ANA) -> None:
    desk.post(StaffBadged(badge))
    desk.post(PinTyped())
    desk.post(NoMatch(desk.ask))


def test_a_badge_and_its_pin_lead_to_the_board() -> None:
    desk = Desk()
    desk.post(StaffBadged(ANA))
    desk.expect(SigningIn(ANA))
    desk.post(PinTyped())
    desk.expect(Verifying(desk.ask, ANA))
    assert desk.effects == (CheckPin(desk.ask, ANA),)
    desk.post(StaffMatched(desk.ask))

    desk.expect(Board(Session(ANA, desk.now)))


def test_who_has_no_scanner_begins_by_touch_and_types_the_badge() -> None:
    desk = Desk()
    desk.press(StaffButton.STAFF)
    desk.expect(SigningIn())
    desk.post(PinTyped())  # there is no badge yet: it is nobody's
    desk.expect(SigningIn())
    desk.post(Unreadable())
    desk.expect(SigningIn(notice=Notice.UNREADABLE))
    desk.post(StaffBadged(ANA))
    desk.touch(Button.CANCEL)
    desk.expect(SigningIn())
    desk.post(ScannedLabel(P1))
    desk.touch(Button.CANCEL)

    desk.expect(AtRest())


def test_where_nobody_is_set_up_the_entrance_says_so() -> None:
    desk = Desk(Site(SITE.units))
    desk.post(StaffBadged(ANA))

    desk.expect(AtRest(Notice.NO_STAFF))


@pytest.mark.parametrize("badge", [ANA, "nobody's"])
def test_three_wrong_pins_lock_a_badge_for_15_minutes_whoever_it_belongs_to(badge: str) -> None:
    desk = Desk()
    for _ in range(3):
        wrong_pin(desk, badge)
        desk.expect(SigningIn(notice=Notice.STAFF_UNKNOWN))
    desk.post(StaffBadged(badge))
    desk.post(PinTyped())

    assert desk.effects == ()
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 900))


def test_a_locked_badge_keeps_nobody_else_out_and_each_further_wrong_pin_doubles_the_time() -> None:
    desk = Desk()
    for _ in range(3):
        wrong_pin(desk)
    desk.silence()
    desk.signed_in(BO)
    desk.press(StaffButton.SIGN_OUT)
    desk.wait(900)
    wrong_pin(desk)

    assert desk.kiosk.staff_guards == {ANA: Guard(4, desk.now + 1800)}


def test_a_right_pin_forgets_the_wrong_ones_of_its_badge() -> None:
    desk = Desk()
    wrong_pin(desk)
    wrong_pin(desk)
    desk.signed_in()

    assert desk.kiosk.staff_guards == {}


def test_a_crash_or_cancel_while_a_pin_is_checked_counts_as_wrong() -> None:
    desk = Desk()
    desk.post(StaffBadged(ANA))
    desk.post(PinTyped())
    desk.restart()
    desk.expect(AtRest())
    desk.post(StaffBadged(ANA))
    desk.post(PinTyped())
    desk.touch(Button.CANCEL)
    desk.expect(AtRest())

    assert desk.kiosk.staff_guards[ANA].wrong == 2


def test_an_answer_that_says_nothing_is_not_counted_and_a_stranger_s_answer_is_no_answer() -> None:
    desk = Desk()
    desk.post(StaffBadged(ANA))
    desk.post(PinTyped())
    ask = desk.ask
    desk.post(StaffMatched(ask - 1))
    desk.post(Failed(ask, Failure.SILENT))

    desk.expect(SigningIn(notice=Notice.SERVICE_TROUBLE))
    assert desk.kiosk.staff_guards == {ANA: Guard()}


def test_only_the_open_try_of_a_badge_is_lost_in_a_crash() -> None:
    desk = Desk()
    wrong_pin(desk)
    desk.restart()

    assert desk.kiosk.staff_guards[ANA].wrong == 1


def test_badges_without_end_push_out_no_locked_one() -> None:
    guards = staff_guard.wrong({}, ANA, 0.0)
    for number in range(2 * staff_guard.KEPT):
        guards = staff_guard.opened(guards, f"badge {number}")

    assert len(guards) == staff_guard.KEPT
    assert guards[ANA].wrong == 1


def test_a_session_ends_in_silence_and_after_half_an_hour_whatever_is_touched() -> None:
    desk = Desk()
    desk.signed_in()
    desk.silence()
    desk.expect(AtRest())
    desk.signed_in()
    for _ in range(6):
        desk.wait(299)
        desk.press(StaffButton.NUMBER)
        desk.touch(Button.CANCEL)
        assert isinstance(desk.visit, Board)
    desk.wait(10)
    desk.press(StaffButton.NUMBER)

    desk.expect(AtRest())


def test_a_session_that_ends_at_an_open_door_asks_for_it_to_be_closed() -> None:
    desk = Desk()
    desk.at_unit()
    desk.press(StaffButton.OPEN)
    desk.opens()
    desk.silence()

    desk.expect(AtRest(Notice.PLEASE_CLOSE, ONE))


def test_a_locker_is_chosen_by_touch_or_by_its_number() -> None:
    desk = Desk()
    desk.signed_in()
    session = Session(ANA, desk.now)
    desk.post(ChoseUnit(LockerUnitId("99")))
    desk.expect(Board(session))
    desk.press(StaffButton.NUMBER)
    desk.post(ChoseUnit(LockerUnitId("99")))
    desk.expect(Picking(session, Notice.NO_SUCH_LOCKER))
    desk.press(StaffButton.TEST)
    desk.post(ChoseUnit(TWO))
    desk.expect(AtUnit(session, TWO))
    desk.touch(Button.CANCEL)

    desk.expect(Board(session))


def test_a_locker_out_of_service_is_not_offered_but_its_owner_may_collect() -> None:
    desk = Desk()
    desk.deposited()
    desk.at_unit()
    desk.press(StaffButton.PUT_OUT)
    session = Session(ANA, desk.now)
    desk.expect(PuttingOut(session, ONE))
    desk.press(StaffButton.OPEN)
    desk.touch(Button.CANCEL)
    desk.press(StaffButton.PUT_OUT)
    desk.post(GaveReason(Outage.LOCK))
    desk.expect(AtUnit(session, ONE))
    desk.press(StaffButton.STAFF)
    assert desk.unit().faults == {Fault.OUT_OF_SERVICE}
    assert desk.unit().outage is Outage.LOCK
    desk.touch(Button.CANCEL)
    desk.press(StaffButton.SIGN_OUT)
    desk.taken()
    desk.touch(Button.DONE)
    desk.deliver()

    assert ONE not in offers(desk.kiosk, Size.SMALL, desk.now)


def test_back_in_service_it_is_offered_again() -> None:
    desk = Desk()
    desk.at_unit()
    desk.press(StaffButton.PUT_OUT)
    desk.post(GaveReason(Outage.DIRT))
    desk.press(StaffButton.PUT_BACK)

    assert (desk.unit().faults, desk.unit().outage) == (frozenset(), None)
    assert ONE in offers(desk.kiosk, Size.SMALL, desk.now)


def expire(desk: Desk, *units: LockerUnitId) -> None:
    known = {unit: replace(desk.unit(unit), expires=desk.now) for unit in units}
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, **known})


def test_expired_parcels_are_gone_through_one_after_another_and_any_can_be_skipped() -> None:
    desk = Desk()
    for number, unit in ((P1, ONE), (P2, TWO)):
        desk.deposited(number, unit)
    expire(desk, ONE, TWO)
    desk.signed_in()
    session = Session(ANA, desk.now)
    desk.press(StaffButton.EXPIRED)
    desk.expect(AtUnit(session, ONE, Tour(Task.EXPIRED, (TWO,))))
    desk.press(StaffButton.SKIP)
    desk.expect(AtUnit(session, TWO, Tour(Task.EXPIRED)))
    desk.press(StaffButton.OPEN)
    desk.opens(TWO)
    desk.shut(TWO)
    desk.press(StaffButton.NOTHING_INSIDE)

    desk.expect(Board(session))
    assert desk.standing(P1) is Standing.INSIDE
    assert desk.standing(P2, TWO) is Standing.LEAVING


def test_all_lockers_are_opened_only_with_a_second_person_and_one_after_another() -> None:
    desk = Desk()
    desk.signed_in()
    first = Session(ANA, desk.now)
    desk.press(StaffButton.KIOSK)
    desk.press(StaffButton.AUDIT)
    desk.expect(SigningIn(first=first))
    desk.touch(Button.CANCEL)
    desk.expect(AtKiosk(first))
    desk.press(StaffButton.AUDIT)
    desk.signed_in()
    desk.expect(SigningIn(first=first, notice=Notice.STAFF_UNKNOWN))
    desk.signed_in(BO)

    desk.expect(AtUnit(replace(first, second=BO), ONE, Tour(Task.AUDIT, (TWO, THREE))))


def test_a_journal_of_when_two_people_began_at_the_board_replays_to_the_same() -> None:
    desk = Desk()
    desk.signed_in()
    first = Session(ANA, desk.now)
    desk.press(StaffButton.AUDIT)

    desk.expect(SigningIn(first=first))


def test_a_test_goes_from_door_to_door_leaves_parcels_alone_and_tells_what_failed() -> None:
    desk = Desk()
    desk.deposited()
    desk.signed_in()
    session = Session(ANA, desk.now)
    desk.press(StaffButton.TEST)
    desk.opens(TWO)
    desk.shut(TWO)
    desk.stays_shut()
    desk.stays_shut()

    tour = Tour(Task.TEST, passed=(TWO,), failed=(THREE,), skipped=1)
    desk.expect(AfterTest(session, tour))
    assert desk.unit(THREE).faults == {Fault.DID_NOT_OPEN}
    assert desk.unit(TWO).faults == frozenset()
    desk.post(Unreadable())
    desk.expect(AfterTest(session, tour))
    desk.touch(Button.CANCEL)
    desk.expect(Board(session))


def test_a_door_that_only_flickers_is_tried_again_and_a_test_can_be_ended_at_an_open_door() -> None:
    desk = Desk()
    desk.signed_in()
    desk.press(StaffButton.TEST)
    desk.opens()
    desk.shut(after=0.2)
    desk.opens()
    assert isinstance(desk.visit, Inspecting)
    desk.touch(Button.CANCEL)

    assert isinstance(desk.visit, AfterTest)
    assert desk.visit.tour == Tour(Task.TEST, (TWO, THREE))


def test_a_test_opens_no_further_door_once_its_session_has_lasted_too_long() -> None:
    desk = Desk()
    desk.signed_in()
    desk.press(StaffButton.TEST)
    desk.opens()
    desk.wait(desk.kiosk.rules.staff_longest)
    desk.shut()

    assert isinstance(desk.visit, AfterTest)
    assert desk.visit.tour == Tour(Task.TEST, (TWO, THREE), passed=(ONE,))
    assert desk.effects == ()
    desk.touch(Button.CANCEL)
    desk.expect(AtRest())


def test_a_test_tries_no_door_again_once_its_session_has_lasted_too_long() -> None:
    desk = Desk()
    desk.signed_in()
    desk.press(StaffButton.TEST)
    desk.now += desk.kiosk.rules.staff_longest
    desk.stays_shut()

    assert isinstance(desk.visit, AfterTest)
    assert desk.visit.tour == Tour(Task.TEST, (ONE, TWO, THREE))


def test_a_silent_lock_board_ends_a_test_and_condemns_no_door() -> None:
    desk = Desk()
    desk.signed_in()
    desk.press(StaffButton.TEST)
    desk.post(DoorSilent(desk.ask))

    assert isinstance(desk.visit, AfterTest)
    assert desk.visit.tour == Tour(Task.TEST, (ONE, TWO, THREE))
    assert desk.unit().faults == frozenset()


def test_a_wrong_door_ends_a_test() -> None:
    desk = Desk()
    desk.signed_in()
    desk.press(StaffButton.TEST)
    reply = desk.effects
    desk.swing(TWO, Sense.OPEN)
    desk.effects = reply
    desk.stays_shut()

    assert isinstance(desk.visit, AfterTest)
    assert desk.visit.tour == Tour(Task.TEST, (TWO, THREE), failed=(ONE,))
    assert desk.kiosk.stopped


def test_a_locker_stands_as_its_door_its_faults_and_its_parcels_say() -> None:
    desk = Desk()
    unit = desk.unit()
    held = replace(unit, stays=(Stay(P1, ANNA, Standing.INSIDE, ours=True, since=0.0),))
    doubt = replace(unit, stays=(Stay(P1, ANNA, Standing.DOUBT, ours=True, since=0.0),))

    told = [
        chip(desk.kiosk, each)
        for each in (
            unit,
            held,
            replace(held, expires=desk.now),
            replace(held, faults=frozenset({Fault.DID_NOT_OPEN})),
            doubt,
            replace(unit, sense=Sense.UNKNOWN),
            replace(held, sense=Sense.OPEN),
        )
    ]
    assert told == [Chip.FREE, Chip.PARCEL, Chip.EXPIRED, Chip.OUT, Chip.OUT, Chip.OUT, Chip.OPEN]
