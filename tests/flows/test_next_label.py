"""A label at a closed door says "the last parcel is in" only where the deposit of another parcel begins with it."""

from dataclasses import replace

import pytest

from kiosk.domain import Contact, DirectoryEntry, LockerUnitId, Sense
from kiosk.errors import Failure
from kiosk.flows.effects import Deposited, Find
from kiosk.flows.entries import distrust
from kiosk.flows.events import Button, Failed, Found, LinkLost, NotFound
from kiosk.flows.ledger import Expected, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.site import Offline, Rules, Site
from kiosk.flows.states import Asking, Confirming, Last, Loading, Looking, Opening, Ready, Reserving, Round, Wish
from tests.flows.desk import ANNA, BEN, ONE, P1, P2, P3, SITE, THREE, TWO, Desk, entry

IN = Deposited(ONE, (P1,), ANNA)


def asked_about_the_next() -> Desk:
    desk = Desk()
    desk.asking()
    desk.scan(P2)
    return desk


def still_asks(desk: Desk, notice: Notice | None) -> None:
    """The question stands as it stood, nothing is told, and a touch still answers it."""
    assert isinstance(desk.visit, Asking)
    assert (desk.visit.notice, desk.visit.ask, desk.visit.pending) == (notice, 0, None)
    assert desk.facts == []
    desk.touch(Button.PARCEL_IN)
    assert desk.facts == [IN]
    desk.expect(Ready(Round(1, Last(ONE, P1)), Notice.DELIVERED, ONE))


def test_a_label_is_asked_about_before_it_says_anything() -> None:
    desk = asked_about_the_next()

    assert desk.effects == (Find(desk.ask, P2),)
    assert desk.facts == []
    assert isinstance(desk.visit, Asking)
    assert (desk.visit.ask, desk.visit.pending) == (desk.ask, P2)


@pytest.mark.parametrize(("unit", "contact"), [(TWO, BEN), (TWO, ANNA)])
def test_a_parcel_held_for_another_locker_confirms_and_its_door_opens(unit: LockerUnitId, contact: Contact) -> None:
    desk = asked_about_the_next()
    desk.found(unit, P2, contact)

    assert desk.facts == [IN]
    assert isinstance(desk.visit, Opening)
    assert desk.visit.load.numbers == (P2,)


def test_a_parcel_whose_locker_cannot_be_used_confirms_and_another_is_reserved() -> None:
    desk = Desk()
    desk.swing(TWO, Sense.OPEN)
    desk.asking()
    desk.scan(P2)
    desk.found(TWO, P2, BEN)

    assert desk.facts == [IN]
    assert isinstance(desk.visit, Reserving)


def test_an_unexpected_parcel_for_somebody_else_confirms() -> None:
    desk = asked_about_the_next()
    desk.post(NotFound(desk.ask, entry(BEN)))

    assert desk.facts == [IN]
    desk.expect(Confirming(P2, Round(1, Last(ONE, P1)), entry(BEN)))


@pytest.mark.parametrize("receiver", [None, entry(ANNA)])
def test_a_code_that_may_stand_on_the_same_parcel_confirms_nothing(receiver: DirectoryEntry | None) -> None:
    desk = asked_about_the_next()
    desk.post(NotFound(desk.ask, receiver))

    still_asks(desk, Notice.ANSWER_FIRST)


def test_a_second_barcode_of_the_same_parcel_confirms_nothing() -> None:
    desk = asked_about_the_next()
    desk.found(ONE, P2)

    still_asks(desk, Notice.ANSWER_FIRST)


def test_a_parcel_that_lies_in_another_locker_confirms_nothing() -> None:
    desk = asked_about_the_next()
    desk.found(TWO, P2, BEN, deposited=True)
    still_asks(desk, Notice.ANSWER_FIRST)

    known = Desk()
    known.deposited(P3, THREE, BEN)
    known.asking()
    known.scan(P3)
    assert known.effects == ()
    still_asks(known, Notice.ANSWER_FIRST)


@pytest.mark.parametrize(
    ("failure", "notice"),
    [(Failure.UNREACHABLE, Notice.OFFLINE), (Failure.MALFORMED, Notice.SERVICE_TROUBLE)],
)
def test_a_service_that_does_not_answer_confirms_nothing(failure: Failure, notice: Notice) -> None:
    desk = asked_about_the_next()
    desk.post(Failed(desk.ask, failure))

    still_asks(desk, notice)


def test_a_stopped_kiosk_takes_no_further_label_for_a_word() -> None:
    desk = asked_about_the_next()
    desk.kiosk = replace(desk.kiosk, stopped=True)
    desk.found(TWO, P2, BEN)

    still_asks(desk, Notice.ANSWER_FIRST)


def test_without_the_service_only_a_parcel_that_goes_in_confirms() -> None:
    for expected, facts in (({P2.text: Expected(TWO, BEN, 1000.0)}, [IN]), ({}, [])):
        desk = Desk(Site(SITE.units, Rules(offline=Offline.RESERVED)))
        desk.asking()
        desk.post(LinkLost())
        desk.kiosk = replace(desk.kiosk, expected=expected)
        desk.scan(P2)

        assert desk.facts == facts
        assert isinstance(desk.visit, Opening if facts else Asking)


def test_the_label_of_a_parcel_in_question_confirms_and_goes_on_where_that_was() -> None:
    desk = Desk()
    desk.asking(P2, TWO, BEN)
    desk.silence()
    desk.asking()
    desk.scan(P2)

    assert desk.facts == [IN]
    assert isinstance(desk.visit, Asking)
    assert desk.visit.load.numbers == (P2,)


def test_a_touch_while_the_next_label_is_asked_about_confirms_and_keeps_the_question() -> None:
    desk = asked_about_the_next()
    ask = desk.ask
    desk.touch(Button.PARCEL_IN)
    assert desk.facts == [IN]
    desk.expect(Looking(ask, P2, Round(1, Last(ONE, P1))))

    desk.post(Found(ask, TWO, P2, BEN, deposited=False))
    assert isinstance(desk.visit, Opening)


def test_a_third_label_and_the_same_once_more_change_nothing_while_one_is_asked_about() -> None:
    desk = asked_about_the_next()
    before = desk.visit
    desk.scan(P2)
    desk.expect(before)
    desk.scan(P3)
    assert desk.effects == ()
    assert isinstance(desk.visit, Asking)
    assert (desk.visit.notice, desk.visit.pending) == (Notice.ANSWER_FIRST, P2)


def test_a_door_pulled_open_again_or_a_wish_drops_the_label() -> None:
    opened = asked_about_the_next()
    ask = opened.ask
    opened.swing(ONE, Sense.OPEN)
    opened.post(Found(ask, TWO, P2, BEN, deposited=False))
    assert isinstance(opened.visit, Loading)
    assert opened.facts == []

    kept = asked_about_the_next()
    ask = kept.ask
    kept.touch(Button.NOT_NOW)
    kept.post(Found(ask, TWO, P2, BEN, deposited=False))
    assert isinstance(kept.visit, Asking)
    assert kept.visit.wish is Wish.NOT_NOW
    assert kept.facts == []


def test_a_sensor_that_loses_all_trust_meanwhile_confirms_nothing() -> None:
    desk = asked_about_the_next()
    ask = desk.ask
    desk.kiosk = distrust(desk.kiosk, ONE)
    desk.post(Found(ask, TWO, P2, BEN, deposited=False))

    assert desk.facts == []
    assert desk.standing() is Standing.DOUBT
    assert isinstance(desk.visit, Asking)


def test_a_crash_drops_the_label_and_the_parcel_is_confirmed_by_touch() -> None:
    desk = asked_about_the_next()
    desk.restart()

    assert isinstance(desk.visit, Asking)
    assert desk.visit.pending is None
    desk.scan(P2)
    still_asks(desk, Notice.ANSWER_FIRST)
