"""The service is gone: what works is said before anybody tries, and the rest is refused at once."""

from dataclasses import replace

import pytest

from kiosk.domain import Sense
from kiosk.flows.effects import Deposited, Freed, Why
from kiosk.flows.events import Button, LinkBack, LinkLost, Matched
from kiosk.flows.ledger import Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import standing_notice
from kiosk.flows.site import Offline, Rules, Site
from kiosk.flows.states import Asking, AtRest, Collecting, Entering, Entry, Looking, Opening, Ready, Receipt, Taking
from tests.flows.desk import ANNA, BADGE, BEN, CODE, ONE, P1, P2, RETURN, SITE, TWO, Desk

RESERVED = Site(SITE.units, Rules(offline=Offline.RESERVED))


def alone(site: Site = SITE) -> Desk:
    """The service is gone; the reservation of the first parcel was read before."""
    desk = Desk(site)
    desk.scan()
    desk.found()
    desk.opens()
    desk.shut()
    desk.touch(Button.NOT_NOW)
    desk.touch(Button.IT_IS_EMPTY)
    desk.touch(Button.DONE)
    desk.post(LinkLost())
    return desk


@pytest.mark.parametrize("button", [Button.RETURN, Button.DELIVER, Button.TYPE_ID, Button.TYPE_LABEL])
def test_what_needs_the_service_is_refused_at_the_first_touch_with_the_reason(button: Button) -> None:
    desk = alone()
    desk.touch(button)

    desk.expect(AtRest(Notice.OFFLINE))


def test_collecting_by_code_is_as_ever_and_by_id_refused_at_once() -> None:
    desk = alone()
    desk.touch(Button.COLLECT)
    desk.expect(Collecting())
    desk.touch(Button.TYPE_CODE)
    desk.expect(Entering(Entry.PICKUP_CODE))
    desk.touch(Button.CANCEL)
    desk.touch(Button.TYPE_ID)

    desk.expect(AtRest(Notice.OFFLINE))


@pytest.mark.parametrize("claim", [BADGE, RETURN])
def test_what_only_the_service_knows_is_not_checked_and_is_no_wrong_try(claim: object) -> None:
    desk = alone()
    desk.show(claim)  # type: ignore[arg-type]  # a claim of either kind

    assert desk.effects == ()
    desk.expect(AtRest(Notice.OFFLINE))
    assert desk.kiosk.guard.today == 0
    assert not desk.kiosk.guard.open


def test_own_parcels_come_out_by_their_code_and_the_service_is_told_later() -> None:
    desk = Desk()
    desk.deposited()
    desk.post(LinkLost())
    desk.show(CODE)
    desk.post(Matched(desk.ask, (ANNA,), (ONE,)))
    desk.opens()
    assert isinstance(desk.visit, Taking)
    desk.shut()
    desk.touch(Button.DONE)

    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]


def test_a_label_is_refused_without_asking_a_service_that_is_gone() -> None:
    desk = alone()
    desk.scan()

    assert desk.effects == ()
    desk.expect(Ready(notice=Notice.OFFLINE))


def test_a_courier_between_parcels_knows_before_the_next_scan() -> None:
    desk = Desk()
    desk.touch(Button.DELIVER)
    assert standing_notice(desk.kiosk) is None
    desk.post(LinkLost())

    assert standing_notice(desk.kiosk) is Notice.OFFLINE
    desk.kiosk = replace(desk.kiosk, rules=RESERVED.rules)
    assert standing_notice(desk.kiosk) is Notice.EXPECTED_ONLY
    desk.touch(Button.DONE)
    assert standing_notice(desk.kiosk) is None


def test_a_door_in_progress_is_finished_and_the_word_waits() -> None:
    desk = Desk()
    desk.loading()
    desk.post(LinkLost())
    desk.shut()
    assert isinstance(desk.visit, Asking)
    desk.touch(Button.PARCEL_IN)

    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]
    assert desk.standing() is Standing.INSIDE


def test_a_receipt_is_still_shown_when_the_link_is_lost_behind_it() -> None:
    desk = Desk()
    desk.show(RETURN)
    desk.found()
    desk.opens()
    desk.shut()
    desk.post(LinkLost())
    desk.touch(Button.PARCEL_IN)

    assert isinstance(desk.visit, Receipt)


# where the site takes expected parcels without the service
def test_a_parcel_whose_reservation_was_read_lately_goes_in() -> None:
    desk = alone(RESERVED)
    desk.touch(Button.DELIVER)
    desk.expect(Ready())
    desk.scan()
    assert isinstance(desk.visit, Opening)
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)

    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]
    assert dict(desk.kiosk.expected) == {}


def test_a_parcel_nobody_told_of_is_refused_and_the_courier_told_which_go_in() -> None:
    desk = alone(RESERVED)
    desk.scan(P2)

    assert desk.effects == ()
    desk.expect(Ready(notice=Notice.EXPECTED_ONLY))


def refused(desk: Desk) -> bool:
    desk.scan()
    return desk.effects == () and desk.visit == Ready(notice=Notice.EXPECTED_ONLY)


def test_a_reservation_read_more_than_a_day_ago_may_be_another_s_by_now() -> None:
    desk = alone(RESERVED)
    desk.wait(86_401)

    assert refused(desk)


def test_a_reserved_locker_that_is_not_fit_is_not_used_and_none_in_its_place() -> None:
    desk = alone(RESERVED)
    desk.swing(ONE, Sense.UNKNOWN)

    assert refused(desk)


def test_a_reserved_locker_the_site_no_longer_has_is_not_used() -> None:
    desk = alone(RESERVED)
    desk.site = Site(SITE.units[1:], RESERVED.rules)
    desk.restart()
    desk.post(LinkLost())

    assert refused(desk)


def test_a_stopped_kiosk_opens_nothing_offline_either() -> None:
    desk = alone(RESERVED)
    desk.kiosk = replace(desk.kiosk, stopped=True)
    desk.scan()

    desk.expect(Ready(notice=Notice.OUT_OF_ORDER))


def test_what_was_read_is_forgotten_after_a_day_and_read_anew_when_the_service_is_back() -> None:
    desk = alone(RESERVED)
    desk.wait(86_401)
    desk.post(LinkBack())
    desk.scan(P2)
    assert isinstance(desk.visit, Looking)
    desk.found(TWO, P2, BEN)

    assert list(desk.kiosk.expected) == [P2.text]
