"""A locker the site has no more, with a parcel in it: staff open it by key, and say what they saw."""

from dataclasses import replace

from kiosk.flows.effects import Freed, Why
from kiosk.flows.events import Button, ChoseUnit
from kiosk.flows.notices import Notice
from kiosk.flows.service_events import StaffButton
from kiosk.flows.service_queries import left_behind
from kiosk.flows.service_states import Answering, AtUnit, Board, Look, Picking
from kiosk.flows.site import Site
from tests.flows.desk import ONE, SITE, TWO, Desk


def at_the_locker() -> tuple[Desk, AtUnit]:
    """Its parcel was in when the site took the locker out of its configuration."""
    desk = Desk()
    desk.deposited()
    desk.site = Site(tuple(plan for plan in SITE.units if plan.id != ONE), SITE.rules)
    desk.restart()
    desk.signed_in()
    desk.press(StaffButton.NUMBER)
    desk.post(ChoseUnit(ONE))
    assert isinstance(desk.visit, AtUnit)
    return desk, desk.visit


def test_its_door_is_never_commanded_and_what_staff_saw_counts() -> None:
    desk, at_unit = at_the_locker()
    assert left_behind(desk.kiosk) == (ONE,)
    desk.press(StaffButton.OPEN)
    assert desk.effects == ()
    desk.expect(Answering(Look(at_unit.session, ONE)))
    desk.touch(Button.REOPEN)
    assert desk.effects == ()
    desk.press(StaffButton.NOTHING_INSIDE)
    desk.expect(Board(at_unit.session))

    assert desk.facts == [Freed(ONE, desk.kiosk.outbox[0].fact.numbers, Why.INSPECTED)]
    desk.deliver()
    assert left_behind(desk.kiosk) == ()
    desk.restart()
    assert ONE not in desk.kiosk.units


def test_a_parcel_that_is_still_there_stays_known() -> None:
    desk, _ = at_the_locker()
    desk.press(StaffButton.OPEN)
    desk.press(StaffButton.EVERYTHING_INSIDE)

    assert left_behind(desk.kiosk) == (ONE,)
    assert desk.facts == []


def test_it_is_neither_put_out_nor_back_nor_given_back_by_its_door() -> None:
    desk, at_unit = at_the_locker()
    for button in (StaffButton.PUT_OUT, StaffButton.PUT_BACK, StaffButton.RECALL):
        desk.press(button)
        desk.expect(at_unit)


def test_one_that_is_gone_and_empty_is_no_locker() -> None:
    desk = Desk()
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, TWO: replace(desk.unit(TWO), retired=True)})
    desk.signed_in()
    desk.press(StaffButton.NUMBER)
    desk.post(ChoseUnit(TWO))

    assert isinstance(desk.visit, Picking)
    assert desk.visit.notice is Notice.NO_SUCH_LOCKER
