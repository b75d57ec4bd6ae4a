"""A PIN beside the id, where the site asks for one."""

from dataclasses import replace

import pytest

from kiosk.errors import Failure
from kiosk.flows.effects import Check
from kiosk.flows.events import Button, Failed, Matched, NoMatch, PatienceOver, Unreadable
from kiosk.flows.ledger import Guard
from kiosk.flows.notices import Notice
from kiosk.flows.service_events import PinTyped
from kiosk.flows.site import Patience, Rules
from kiosk.flows.states import AtRest, Checking, Entering, Entry, Proving, Releasing, Trip
from kiosk.flows.visit import patience
from tests.flows.desk import ANNA, BADGE, CODE, ONE, RETURN, SITE, Desk

DAY = 86_400.0


def desk_with_pins() -> Desk:
    return Desk(site=replace(SITE, rules=replace(SITE.rules, pins=True)))


def shown(desk: Desk, *, typed: bool = False) -> None:
    if typed:
        desk.touch(Button.TYPE_ID)
    desk.show(BADGE)


def wrong_pin(desk: Desk) -> None:
    shown(desk)
    desk.post(PinTyped())
    desk.post(NoMatch(desk.ask))


def test_nothing_is_asked_of_anybody_before_the_pin_is_there_too() -> None:
    desk = desk_with_pins()
    desk.deposited()
    shown(desk)
    assert desk.effects == ()
    desk.expect(Proving(BADGE))
    assert patience(desk.visit, Rules()) == Patience(45, 30)

    assert desk.post(PinTyped()) == (Check(desk.kiosk.asked, BADGE, pin=True),)
    assert desk.kiosk.guard.open
    assert desk.kiosk.pin_guards[BADGE.digest].open
    desk.expect(Checking(desk.ask, BADGE))
    desk.post(Matched(desk.ask, (ANNA,), (ONE,)))
    desk.expect(Releasing(desk.ask, Trip((ANNA,), ONE)))
    assert desk.kiosk.pin_guards == {}
    assert not desk.kiosk.guard.open


def test_codes_need_no_pin_and_ids_none_where_the_site_asks_for_none() -> None:
    desk = desk_with_pins()
    for claim in (CODE, RETURN):
        desk.show(claim)
        assert desk.effects == (Check(desk.ask, claim),)
        desk.touch(Button.CANCEL)
    desk = Desk()
    desk.show(BADGE)
    assert desk.effects == (Check(desk.ask, BADGE),)


@pytest.mark.parametrize("typed", [True, False])
def test_a_wrong_pin_looks_as_a_wrong_id_does(*, typed: bool) -> None:
    desk = desk_with_pins()
    shown(desk, typed=typed)
    desk.post(PinTyped())
    desk.post(NoMatch(desk.ask))

    back = Entering(Entry.PERSONAL_ID, notice=Notice.ID_OR_PIN) if typed else AtRest(Notice.ID_OR_PIN)
    desk.expect(back)
    assert desk.kiosk.guard.today == 1
    assert desk.kiosk.pin_guards == {BADGE.digest: Guard(wrong=1, until=desk.now)}


def test_what_is_no_pin_is_asked_for_again_and_the_way_back_leads_to_the_id() -> None:
    desk = desk_with_pins()
    shown(desk)
    desk.post(Unreadable())
    desk.expect(Proving(BADGE, notice=Notice.UNREADABLE))
    desk.touch(Button.DONE)
    desk.expect(Proving(BADGE, notice=Notice.UNREADABLE))
    desk.touch(Button.CANCEL)
    desk.expect(AtRest())
    shown(desk, typed=True)
    desk.touch(Button.CANCEL)
    desk.expect(Entering(Entry.PERSONAL_ID))
    shown(desk)
    desk.post(PatienceOver(desk.kiosk.turn))
    desk.expect(AtRest())
    assert desk.kiosk.guard == Guard()
    assert desk.kiosk.pin_guards == {}


def test_five_wrong_pins_lock_the_id_for_a_month_and_no_other() -> None:
    desk = desk_with_pins()
    for _ in range(4):
        wrong_pin(desk)
    shown(desk)
    desk.expect(Proving(BADGE))
    desk.post(PinTyped())
    desk.post(NoMatch(desk.ask))
    desk.wait(29 * DAY)
    shown(desk)
    desk.expect(AtRest(Notice.ASK_STAFF))
    desk.show(replace(BADGE, digest="another"))
    desk.expect(Proving(replace(BADGE, digest="another")))
    desk.touch(Button.CANCEL)

    desk.wait(2 * DAY)
    wrong_pin(desk)
    desk.wait(29 * DAY)
    shown(desk)
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_a_right_pin_forgets_the_wrong_ones_of_its_id() -> None:
    desk = desk_with_pins()
    desk.deposited()
    for _ in range(4):
        wrong_pin(desk)
    shown(desk)
    desk.post(PinTyped())
    desk.post(Matched(desk.ask, (ANNA,), ()))
    assert desk.kiosk.pin_guards == {}
    assert desk.kiosk.guard.wrong == 4  # a right one clears nothing of the kiosk's own count


def test_a_crash_or_cancel_while_a_pin_is_checked_counts_as_wrong() -> None:
    desk = desk_with_pins()
    shown(desk)
    desk.post(PinTyped())
    desk.restart()
    desk.expect(AtRest())
    shown(desk)
    desk.post(PinTyped())
    desk.touch(Button.CANCEL)

    assert desk.kiosk.pin_guards[BADGE.digest].wrong == 2
    assert desk.kiosk.guard.today == 2


def test_an_answer_that_says_nothing_is_not_counted() -> None:
    desk = desk_with_pins()
    shown(desk)
    desk.post(PinTyped())
    desk.post(Failed(desk.ask, Failure.SILENT))

    assert desk.kiosk.pin_guards == {BADGE.digest: Guard()}
    assert desk.kiosk.guard.today == 0


def test_what_has_changed_since_the_id_is_asked_again_with_the_pin() -> None:
    desk = desk_with_pins()
    shown(desk)
    desk.kiosk = replace(desk.kiosk, online=False)
    desk.post(PinTyped())
    assert desk.effects == ()
    desk.expect(AtRest(Notice.OFFLINE))
