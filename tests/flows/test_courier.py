"""A courier signs in where the site asks; what was scanned first goes on by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import TrackingNumber
from kiosk.errors import Failure
from kiosk.flows.audit import Deed, marks
from kiosk.flows.effects import CheckCourier, Find
from kiosk.flows.events import Button, CourierMatched, CourierShown, Event, Failed, NoMatch
from kiosk.flows.guard import DAY
from kiosk.flows.notices import Notice
from kiosk.flows.states import Admitting, AtRest, Checking, Entering, Entry, Last, Looking, Ready, Round, Summary
from kiosk.flows.visit import step
from tests.flows.desk import CODE, ONE, P1, P2, SITE, TWO, Desk

DHL = "d16e57-of-a-code"
IN = Round(courier=DHL)


def asking() -> Desk:
    """A site that wants to know who delivers."""
    return Desk(replace(SITE, rules=replace(SITE.rules, courier_sign_in=True)))


def asked(number: TrackingNumber | None = None, notice: Notice | None = None) -> Entering:
    return Entering(Entry.COURIER, None, notice, number)


def wrong(desk: Desk, digest: str = "guess") -> None:
    desk.post(CourierShown(digest))
    desk.post(NoMatch(desk.ask))


def shown(desk: Desk, number: TrackingNumber = P1) -> None:
    """A label is shown, and the service knows that it is no return."""
    desk.scan(number)
    desk.found(number=number)


def signed_in() -> Desk:
    desk = asking()
    shown(desk)
    desk.post(CourierShown(DHL))
    desk.post(CourierMatched(desk.ask))
    return desk


def test_where_nobody_asks_a_label_starts_at_once() -> None:
    desk = Desk()
    desk.scan()
    desk.expect(Looking(desk.ask, P1, Round()))


@pytest.mark.parametrize("button", [Button.DELIVER, Button.TYPE_LABEL])
def test_whoever_touches_to_deliver_signs_in_first(button: Button) -> None:
    desk = asking()
    desk.touch(button)
    desk.expect(asked())

    desk.post(CourierShown(DHL))
    desk.expect(Admitting(desk.ask, DHL))
    assert desk.effects == (CheckCourier(desk.ask, DHL),)

    desk.post(CourierMatched(desk.ask))
    desk.expect(Ready(IN))


def test_a_label_is_kept_while_its_courier_signs_in() -> None:
    desk = asking()
    desk.scan()
    desk.expect(Looking(desk.ask, P1, Round()))
    desk.found()
    desk.expect(asked(P1))
    assert not desk.effects

    desk.post(CourierShown(DHL))
    desk.post(CourierMatched(desk.ask))
    assert desk.effects == (Find(desk.ask, P1),)
    desk.expect(Looking(desk.ask, P1, IN))


def test_another_label_takes_the_place_of_the_first() -> None:
    desk = asking()
    shown(desk, P1)
    shown(desk, P2)
    desk.expect(asked(P2))


def test_a_badge_at_rest_needs_no_label() -> None:
    desk = asking()
    desk.post(CourierShown(DHL))
    desk.post(CourierMatched(desk.ask))
    desk.expect(Ready(IN))


def test_a_courier_stays_signed_in_for_the_round_and_no_longer() -> None:
    desk = signed_in()
    desk.found()
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    desk.scan(P2)
    desk.expect(Looking(desk.ask, P2, Round(1, Last(ONE, P1), DHL)))
    desk.touch(Button.CANCEL)

    desk.touch(Button.UNDO)
    desk.opens()
    desk.shut()
    desk.touch(Button.IT_IS_EMPTY)
    desk.expect(Ready(replace(IN, delivered=0), Notice.NOT_DELIVERED))

    desk.silence()
    shown(desk, P2)
    desk.expect(asked(P2))


def test_more_parcels_after_the_summary_need_no_new_sign_in() -> None:
    desk = signed_in()
    desk.found()
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    desk.touch(Button.DONE)
    assert isinstance(desk.visit, Summary)

    desk.scan(P2)
    desk.expect(Looking(desk.ask, P2, IN))


def test_a_wrong_code_is_said_and_the_label_waits_on() -> None:
    desk = asking()
    shown(desk)
    wrong(desk)
    desk.expect(asked(P1, Notice.WRONG_CODE))
    assert desk.kiosk.courier_guard.wrong == 1
    assert desk.kiosk.guard.wrong == 0  # pickup codes have their own count


def test_five_wrong_codes_lock_for_a_while_that_doubles_up_to_fifteen_minutes() -> None:
    desk = asking()
    locks = []
    for _ in range(12):
        wrong(desk)
        locks.append(max(0.0, desk.kiosk.courier_guard.until - desk.now))
        desk.now = max(desk.now, desk.kiosk.courier_guard.until)
    assert locks == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]

    desk.now -= 1
    desk.post(CourierShown(DHL))
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 1))
    assert desk.effects == ()


def test_a_day_after_the_last_wrong_code_the_count_begins_anew() -> None:
    desk = asking()
    for _ in range(4):
        wrong(desk)
    desk.wait(DAY)
    wrong(desk)
    assert desk.kiosk.courier_guard.wrong == 1


def test_a_try_is_open_in_its_own_commit_and_a_crash_counts_it_as_wrong() -> None:
    desk = asking()
    desk.post(CourierShown("guess"))
    assert desk.kiosk.courier_guard.open

    desk.restart()
    assert (desk.kiosk.courier_guard.wrong, desk.kiosk.courier_guard.open) == (1, False)
    desk.restart()
    assert desk.kiosk.courier_guard.wrong == 1


def test_cancel_counts_the_open_try_as_wrong() -> None:
    desk = asking()
    desk.post(CourierShown("guess"))
    desk.touch(Button.CANCEL)
    desk.expect(AtRest())
    assert desk.kiosk.courier_guard.wrong == 1


def test_a_right_code_and_a_file_that_cannot_be_read_count_nothing() -> None:
    desk = asking()
    shown(desk)
    desk.post(CourierShown(DHL))
    desk.post(Failed(desk.ask, Failure.SILENT))
    desk.expect(asked(P1, Notice.SERVICE_TROUBLE))
    assert (desk.kiosk.courier_guard.wrong, desk.kiosk.courier_guard.open) == (0, False)


def test_an_answer_to_an_earlier_question_admits_nobody() -> None:
    desk = asking()
    desk.post(CourierShown(DHL))
    ask = desk.ask
    for late in (CourierMatched(ask - 1), NoMatch(ask - 1), Failed(ask - 1, Failure.SILENT)):
        desk.post(late)
        desk.expect(Admitting(ask, DHL))


def test_cancel_before_a_code_leads_to_rest_and_other_codes_are_taken_all_the_while() -> None:
    desk = asking()
    shown(desk)
    desk.touch(Button.CANCEL)
    desk.expect(AtRest())

    shown(desk)
    desk.show(CODE)
    assert isinstance(desk.visit, Checking)


def test_the_next_courier_after_a_pickup_signs_in_too() -> None:
    desk = signed_in()
    desk.found()
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    desk.deliver(CODE.digest)
    desk.silence()
    desk.taken()
    shown(desk, P2)
    desk.expect(asked(P2))


def test_the_trail_has_each_try_by_its_digest() -> None:
    desk = asking()
    told: list[tuple[Deed, str, str]] = []

    def post(event: Event) -> None:
        before = desk.kiosk
        after, effects = step(before, event, desk.now)
        found = marks(before, event, after, effects, str)
        told.extend((mark.deed, mark.detail, mark.person) for mark in found)
        desk.post(event)

    post(CourierShown("guess"))
    post(NoMatch(desk.ask))
    post(CourierShown(DHL))
    post(CourierMatched(desk.ask))
    post(CourierMatched(desk.kiosk.asked))
    assert told == [
        (Deed.CLAIMED, "courier", "guess"),
        (Deed.CLAIM_WRONG, "courier, 1", ""),
        (Deed.CLAIMED, "courier", DHL[:16]),
        (Deed.CLAIM_RIGHT, "courier", DHL[:16]),
    ]


def test_the_courier_s_parcels_go_where_they_always_went() -> None:
    desk = signed_in()
    desk.found(TWO)
    desk.opens(TWO)
    assert desk.unit(TWO).stays[0].number == P1
