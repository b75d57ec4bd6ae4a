"""Where couriers sign in: returns go in without, and a badge between parcels ends the round before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import TrackingNumber
from kiosk.errors import Failure
from kiosk.flows.audit import Deed, Mark, contact_words, marks, parcel_words
from kiosk.flows.effects import CheckCourier, Deposited
from kiosk.flows.events import Button, CourierMatched, CourierShown, Found, NoMatch, NotFound
from kiosk.flows.guard import DAILY, DAY
from kiosk.flows.ledger import Standing
from kiosk.flows.notices import Notice
from kiosk.flows.numbering import make
from kiosk.flows.states import (
    Admitting,
    Asking,
    AtRest,
    Kind,
    Last,
    Loading,
    Looking,
    Opening,
    Ready,
    Receipt,
    Round,
    Summary,
)
from kiosk.flows.visit import step
from tests.flows.desk import ANNA, BEN, ONE, P1, P2, RETURN, TWO, Desk
from tests.flows.test_courier import DHL, asked, asking, signed_in, wrong

OTHERS = "9a41-of-another-code"
ONE_IN = Round(1, Last(ONE, P1), DHL)


def asked_for(courier: bool) -> Desk:  # noqa: FBT001  # what differs
    return asking() if courier else Desk()


def returning(desk: Desk) -> None:
    """A return's label is shown at rest."""
    desk.scan()
    desk.found(is_return=True)


def left(desk: Desk) -> None:
    """Whoever put the return in has gone without a word."""
    returning(desk)
    desk.opens()
    desk.shut()
    desk.silence()
    desk.expect(AtRest(Notice.FINISH_LATER, ONE))


def asks() -> Desk:
    """A signed-in courier has closed the door on the first parcel."""
    desk = signed_in()
    desk.found()
    desk.opens()
    desk.shut()
    return desk


def between() -> Desk:
    """The first parcel is in."""
    desk = asks()
    desk.touch(Button.PARCEL_IN)
    return desk


# a return needs no courier's code
def test_a_return_s_label_at_rest_leads_to_its_locker_and_not_to_a_courier_s_code() -> None:
    desk = asking()
    returning(desk)
    assert isinstance(desk.visit, Opening)
    assert (desk.visit.load.kind, desk.unit().stays[0].kind) == (Kind.RETURN, Kind.RETURN)
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    assert isinstance(desk.visit, Receipt)


def test_a_return_is_one_too_where_its_label_comes_instead_of_a_code() -> None:
    desk = asking()
    desk.touch(Button.DELIVER)
    returning(desk)
    assert isinstance(desk.visit, Opening)


def test_a_return_that_is_in_shows_its_receipt_and_an_ordinary_parcel_that_is_in_asks_who_delivers() -> None:
    desk = asking()
    returning(desk)
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    receipt = desk.visit
    desk.touch(Button.DONE)
    desk.scan()
    desk.found(deposited=True, is_return=True)
    assert desk.visit == receipt

    desk = between()
    desk.silence()
    desk.scan()
    desk.expect(asked(P1))
    assert not desk.effects


def test_what_nobody_knows_waits_for_its_courier() -> None:
    desk = asking()
    desk.scan()
    desk.post(NotFound(desk.ask, None))
    desk.expect(asked(P1))


def test_what_cannot_be_asked_about_says_so_at_rest_and_cancel_leads_there() -> None:
    desk = asking()
    desk.scan()
    desk.fails(Failure.MALFORMED)
    desk.expect(AtRest(Notice.SERVICE_TROUBLE))
    desk.scan()
    desk.touch(Button.DONE)
    desk.expect(Looking(desk.kiosk.asked, P1, Round()))
    desk.touch(Button.CANCEL)
    desk.expect(AtRest())


def test_an_answer_to_an_earlier_question_about_a_label_leads_nowhere() -> None:
    desk = asking()
    desk.scan()
    ask = desk.ask
    desk.kiosk = replace(desk.kiosk, visit=Looking(ask + 1, P1, Round()))
    desk.found(is_return=True)
    desk.expect(Looking(ask + 1, P1, Round()))


@pytest.mark.parametrize("online", [True, False])
def test_without_the_service_or_with_a_number_typed_wrong_only_a_courier_goes_on(*, online: bool) -> None:
    desk = asking()
    rules = replace(desk.kiosk.rules, label_prefix="LK1")
    number = make("LK1", 77)
    misread = TrackingNumber(number[:-1] + ("0" if number[-1] != "0" else "1"))
    desk.kiosk = replace(desk.kiosk, online=online, rules=rules)
    number_shown = misread if online else P1
    desk.scan(number_shown)
    desk.expect(asked(number_shown))
    assert desk.effects == ()


# a return goes on as a return
@pytest.mark.parametrize("courier", [True, False])
def test_a_return_left_in_question_goes_on_as_a_return_with_a_receipt(*, courier: bool) -> None:
    desk = asked_for(courier)
    left(desk)
    desk.scan()
    assert desk.effects == ()
    assert isinstance(desk.visit, Asking)
    assert desk.visit.load.kind is Kind.RETURN
    desk.touch(Button.PARCEL_IN)
    assert isinstance(desk.visit, Receipt)
    assert list(desk.kiosk.receipts) == [P1.text]
    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]


def test_a_return_left_at_its_open_door_goes_on_there() -> None:
    desk = Desk()
    returning(desk)
    desk.opens()
    desk.silence()
    desk.scan()
    assert isinstance(desk.visit, Loading)
    assert desk.visit.load.kind is Kind.RETURN


def test_a_return_in_question_for_too_long_is_for_staff() -> None:
    desk = Desk()
    left(desk)
    desk.wait(301)
    desk.scan()
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_a_delivery_in_question_waits_for_its_courier() -> None:
    desk = asks()
    desk.silence()
    desk.scan()
    desk.expect(asked(P1))
    assert desk.effects == ()


def test_in_the_middle_of_a_round_a_return_in_question_is_one_more_delivery() -> None:
    desk = Desk()
    left(desk)
    desk.deposit(P2, TWO, BEN)
    desk.scan()
    assert isinstance(desk.visit, Asking)
    assert desk.visit.load.kind is Kind.DELIVERY


@pytest.mark.parametrize(("with_code", "notice"), [(False, Notice.SCAN_AGAIN), (True, Notice.CODE_AGAIN)])
def test_after_a_crash_nobody_is_asked_for_a_code_they_do_not_have(notice: Notice, *, with_code: bool) -> None:
    desk = Desk()
    if with_code:
        desk.show(RETURN)
        desk.found()
    else:
        returning(desk)
    desk.opens()
    desk.shut()
    desk.restart(down=301)
    desk.expect(AtRest(notice, ONE))


# a badge between parcels
@pytest.mark.parametrize("summary", [False, True])
def test_another_courier_s_badge_between_parcels_begins_a_round_of_their_own(*, summary: bool) -> None:
    desk = between()
    if summary:
        desk.touch(Button.DONE)
        desk.expect(Summary(ONE_IN))
    desk.post(CourierShown(OTHERS))
    desk.expect(Admitting(desk.ask, OTHERS))
    assert desk.effects == (CheckCourier(desk.ask, OTHERS),)
    desk.post(CourierMatched(desk.ask))
    desk.expect(Ready(Round(courier=OTHERS)))
    desk.scan(P2)
    desk.expect(Looking(desk.ask, P2, Round(courier=OTHERS)))


def test_one_s_own_badge_between_parcels_ends_the_round_and_begins_one_that_has_nothing_yet() -> None:
    desk = between()
    desk.post(CourierShown(DHL))
    desk.expect(Summary(ONE_IN))
    desk.post(CourierShown(DHL))
    desk.post(CourierMatched(desk.ask))
    desk.expect(Ready(Round(courier=DHL)))
    desk.post(CourierShown(DHL))
    desk.expect(Admitting(desk.ask, DHL))


def test_a_wrong_badge_between_parcels_signs_nobody_in() -> None:
    desk = between()
    wrong(desk, OTHERS)
    desk.expect(asked(notice=Notice.WRONG_CODE))


def test_one_s_own_badge_at_a_closed_door_says_that_the_parcel_is_in_and_ends_the_round() -> None:
    desk = asks()
    desk.post(CourierShown(DHL))
    desk.expect(Summary(ONE_IN))
    assert (desk.standing(), desk.facts) == (Standing.INSIDE, [Deposited(ONE, (P1,), ANNA)])


def test_another_s_badge_or_one_shown_too_late_says_nothing() -> None:
    desk = asks()
    desk.post(CourierShown(OTHERS))
    assert isinstance(desk.visit, Asking)
    assert (desk.visit.notice, desk.standing()) == (Notice.ANSWER_FIRST, Standing.DOUBT)
    desk.wait(desk.kiosk.rules.hands_full + 1)
    desk.post(CourierShown(DHL))
    assert isinstance(desk.visit, Asking)
    assert desk.facts == []


def test_a_badge_says_nothing_while_the_service_is_asked_about_the_next_label() -> None:
    desk = asks()
    desk.scan(P2)
    desk.post(CourierShown(DHL))
    assert isinstance(desk.visit, Asking)
    assert (desk.visit.pending, desk.facts) == (P2, [])


def test_where_nobody_signed_in_a_badge_confirms_nothing() -> None:
    desk = Desk()
    desk.asking()
    desk.post(CourierShown(DHL))
    assert isinstance(desk.visit, Asking)
    assert desk.facts == []


def test_the_trail_names_the_courier_whom_a_door_was_opened_for() -> None:
    desk = signed_in()
    before, event = desk.kiosk, Found(desk.ask, ONE, P1, ANNA, deposited=False)
    after, effects = step(before, event, desk.now)
    assert marks(before, event, after, effects, str) == (
        Mark(Deed.OPEN_COMMANDED, ONE, "delivery", parcel_words(P1), f"{contact_words(ANNA)} {DHL[:16]}"),
    )


# the day's budget
def test_no_more_wrong_courier_codes_are_taken_in_a_day_than_pickup_codes() -> None:
    desk = asking()
    start, taken = desk.now, 0
    while True:
        desk.post(CourierShown("guess"))
        if isinstance(desk.visit, AtRest):
            if desk.visit.until >= start + DAY:
                break
            desk.now = desk.visit.until
            continue
        desk.post(NoMatch(desk.ask))
        taken += 1
    assert taken == DAILY
    desk.expect(AtRest(Notice.TRY_LATER, until=start + DAY))
    assert desk.kiosk.guard.wrong == 0
