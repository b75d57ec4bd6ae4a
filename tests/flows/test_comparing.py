"""What the service believes, against what the kiosk knows."""

from dataclasses import replace

import pytest

from kiosk.domain import Contact, LockerUnitId, Reservation, Sense, Size, TrackingNumber
from kiosk.errors import Failure
from kiosk.flows.effects import Compare, Deposited, Effect, Freed, OpenDoor, Why
from kiosk.flows.entries import offers, put
from kiosk.flows.events import Button, Compared, CompareDue, Due, Failed, LinkBack, LinkLost, Matched, NoAnswer, Refused
from kiosk.flows.ledger import Fault, Kiosk, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.site import Site
from kiosk.flows.states import AtRest, Releasing
from kiosk.flows.visit import timely
from tests.flows.desk import ANNA, BADGE, BEN, CODE, ONE, P1, P2, P3, SITE, THREE, TWO, Desk


def held(
    unit: LockerUnitId, *deposited: TrackingNumber, contact: Contact = ANNA, reserved: tuple[TrackingNumber, ...] = ()
) -> Reservation:
    return Reservation(unit, contact, reserved, deposited, expires=9e9)


def asked(desk: Desk) -> Compare:
    """Let time pass until the next question."""
    desk.wait(10)
    desk.time_passes()
    (effect,) = desk.effects
    assert isinstance(effect, Compare)
    return effect


def compared(desk: Desk, *answer: Reservation, taken: tuple[LockerUnitId, ...] = ()) -> tuple[Effect, ...]:
    """Answer the question that is out."""
    return desk.post(Compared(desk.kiosk.comparing.ask, answer, taken))


def one_inside() -> Desk:
    """A parcel of Anna's is inside, the service knows, and the bank as a whole was asked about."""
    desk = Desk()
    desk.deposited()
    assert asked(desk) == Compare(desk.kiosk.asked)
    compared(desk)
    return desk


def test_a_round_asks_for_the_bank_and_then_for_each_contact_one_a_second() -> None:
    desk = Desk()
    desk.deposited()
    desk.deposited(P2, TWO, BEN)
    assert asked(desk) == Compare(desk.kiosk.asked)
    assert timely(desk.kiosk, desk.now) == ()
    compared(desk)
    assert timely(desk.kiosk, desk.now + 0.9) == ()
    assert asked(desk) == Compare(desk.kiosk.asked, ANNA, (P1,))
    compared(desk, held(ONE, P1))
    assert asked(desk) == Compare(desk.kiosk.asked, BEN, (P2,))
    compared(desk, held(TWO, P2, contact=BEN))

    assert timely(desk.kiosk, desk.now + 599) == ()
    assert timely(desk.kiosk, desk.now + 600) == (CompareDue(),)
    assert desk.unit(ONE).faults == desk.unit(TWO).faults == set()


def test_a_round_begins_at_the_start_and_when_the_link_is_back() -> None:
    desk = Desk()
    assert timely(desk.kiosk, desk.now) == (CompareDue(),)
    asked(desk)
    compared(desk)
    assert timely(desk.kiosk, desk.now) == ()
    desk.post(LinkBack())
    assert timely(desk.kiosk, desk.now) == (CompareDue(),)
    asked(desk)
    desk.restart()
    assert timely(desk.kiosk, desk.now) == (CompareDue(),)


@pytest.mark.parametrize("why", ["somebody is here", "no link", "left alone", "a question is out"])
def test_nothing_is_asked_while(why: str) -> None:
    desk = Desk()
    match why:
        case "somebody is here":
            desk.touch(Button.COLLECT)
        case "no link":
            desk.post(LinkLost())
        case "left alone":
            desk.kiosk = replace(desk.kiosk, quiet_until=desk.now + 60)
        case _:
            asked(desk)

    assert timely(desk.kiosk, desk.now) == ()
    assert desk.post(CompareDue()) == ()


def test_a_question_without_an_answer_is_left_for_the_next_round() -> None:
    desk = Desk()
    desk.deposited()
    asked(desk)
    desk.post(Failed(desk.kiosk.comparing.ask, Failure.MALFORMED))
    assert asked(desk).contact == ANNA
    desk.post(Failed(desk.kiosk.comparing.ask, Failure.MALFORMED))

    assert timely(desk.kiosk, desk.now + 599) == ()
    assert desk.unit().faults == set()
    desk.expect(AtRest())


def test_an_answer_to_an_earlier_question_means_nothing() -> None:
    desk = one_inside()
    asked(desk)
    before = desk.kiosk
    desk.post(Compared(desk.kiosk.comparing.ask - 1))

    assert desk.kiosk == before


def test_units_the_service_holds_are_not_worth_asking_for() -> None:
    desk = Desk()
    asked(desk)
    compared(desk, taken=(ONE, THREE))

    assert offers(desk.kiosk, Size.SMALL, desk.now) == [TWO]


# the service says free, the ledger says inside
@pytest.mark.parametrize(("told", "then"), [(5e9, 5e9), (None, 7.0)], ids=["a new day", "no day"])
def test_the_day_a_deposit_ends_is_the_service_s_own(told: float | None, then: float) -> None:
    desk = one_inside()
    desk.kiosk = put(desk.kiosk, replace(desk.unit(ONE), expires=7.0))
    asked(desk)
    compared(desk, replace(held(ONE, P1), expires=told))

    assert desk.unit(ONE).expires == then
    assert not desk.unit(ONE).faults


def forgotten() -> Desk:
    desk = one_inside()
    asked(desk)
    compared(desk)
    return desk


def test_what_only_the_service_calls_free_is_a_matter_for_staff_and_never_offered() -> None:
    desk = forgotten()

    assert desk.unit().faults == {Fault.SERVICE_SAYS_FREE}
    assert desk.standing() is Standing.INSIDE
    assert ONE not in offers(desk.kiosk, Size.SMALL, desk.now)


def test_its_owner_still_collects_by_the_code() -> None:
    desk = forgotten()
    desk.show(CODE)
    desk.post(Matched(desk.ask, (ANNA,), ()))
    assert isinstance(desk.visit, Releasing)
    desk.opens()
    desk.shut()
    desk.touch(Button.DONE)

    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]


def test_without_the_code_nothing_opens_that_the_service_does_not_name() -> None:
    desk = forgotten()
    desk.show(BADGE)
    desk.post(Matched(desk.ask, (ANNA,), ()))

    desk.expect(AtRest(Notice.NOTHING_HERE))


def test_a_code_opens_nothing_the_service_does_not_name_where_the_two_agreed() -> None:
    desk = one_inside()
    desk.show(CODE)
    desk.post(Matched(desk.ask, (ANNA,), ()))

    desk.expect(AtRest(Notice.WRONG_CODE))


def test_a_code_of_a_locker_the_site_no_longer_has_opens_nothing() -> None:
    desk = one_inside()
    desk.kiosk = replace(desk.kiosk, units={unit: known for unit, known in desk.kiosk.units.items() if unit != ONE})
    desk.show(CODE)
    desk.post(Matched(desk.ask, (ANNA,), ()))

    desk.expect(AtRest(Notice.WRONG_CODE))


def test_a_parcel_the_service_has_in_another_locker_is_not_where_it_lies() -> None:
    desk = one_inside()
    asked(desk)
    compared(desk, held(TWO, P1))

    assert desk.unit().faults == {Fault.SERVICE_SAYS_FREE}
    assert desk.standing(P1, TWO) is None


# the service names another
def test_a_parcel_the_service_has_for_another_opens_for_neither() -> None:
    desk = one_inside()
    asked(desk)
    compared(desk, held(ONE, P1, contact=BEN))
    assert desk.unit().faults == {Fault.SERVICE_NAMES_ANOTHER}
    for contact in (ANNA, BEN):
        desk.show(BADGE)
        desk.post(Matched(desk.ask, (contact,), (ONE,)))
        desk.expect(AtRest(Notice.ASK_STAFF))


def test_a_stranger_s_parcel_in_a_locker_that_holds_another_s_opens_for_neither() -> None:
    desk = one_inside()
    desk.show(BADGE)
    desk.post(Matched(desk.ask, (BEN,), (ONE,), held=(held(ONE, P2, contact=BEN),)))

    desk.expect(AtRest(Notice.ASK_STAFF))
    assert desk.unit().faults == {Fault.SERVICE_NAMES_ANOTHER}
    assert desk.standing(P2) is None


# the service has something the ledger does not know
def test_a_parcel_of_another_client_is_adopted_and_its_owner_collects_it() -> None:
    desk = Desk()
    desk.show(BADGE)
    desk.post(Matched(desk.ask, (ANNA,), (TWO,), held=(held(TWO, P1),)))

    assert desk.standing(P1, TWO) is Standing.INSIDE
    assert desk.unit(TWO).expires == 9e9
    assert isinstance(desk.effects[0], OpenDoor)
    desk.opens(TWO)
    desk.shut(TWO)
    desk.touch(Button.DONE)
    assert desk.facts == [Freed(TWO, (P1,), Why.COLLECTED)]


def test_a_further_parcel_in_a_locker_the_kiosk_knows_is_adopted() -> None:
    desk = one_inside()
    asked(desk)
    compared(desk, held(ONE, P1, P2))

    assert [stay.number for stay in desk.unit().stays] == [P1, P2]
    assert desk.unit().expires == 9e9  # the day is the reservation's, and the service has one for both
    assert desk.unit().faults == set()


def test_an_adopted_locker_is_offered_to_nobody() -> None:
    desk = one_inside()
    asked(desk)
    compared(desk, held(ONE, P1), held(TWO, P2))

    assert offers(desk.kiosk, Size.SMALL, desk.now) == [THREE]


def taken_just_now() -> Desk:
    desk = one_inside()
    desk.taken()
    desk.touch(Button.DONE)
    return desk


def test_nothing_is_adopted_while_something_is_owed_about_the_locker_or_was_told_just_now() -> None:
    desk = taken_just_now()
    stale = (held(ONE, P1, P2),)
    for told in (False, True):
        if told:
            desk.deliver()
        desk.show(BADGE)
        desk.post(Matched(desk.ask, (ANNA,), (), held=stale))
        assert desk.standing(P2) is None
        desk.touch(Button.DONE)
    desk.wait(9)
    desk.show(BADGE)
    desk.post(Matched(desk.ask, (ANNA,), (), held=stale))
    assert desk.standing(P2) is Standing.INSIDE


def test_nothing_is_adopted_into_a_locker_that_has_not_settled_or_is_not_here() -> None:
    desk = Desk()
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: replace(desk.unit(), settled=desk.now + 5)})
    desk.show(BADGE)
    desk.post(Matched(desk.ask, (ANNA,), (), held=(held(ONE, P1), held(LockerUnitId("nowhere"), P2))))

    assert [unit.stays for unit in desk.kiosk.units.values()] == [(), (), ()]


def test_a_parcel_whose_release_was_refused_is_not_adopted_anew() -> None:
    desk = taken_just_now()
    row = desk.kiosk.outbox[0].id
    desk.post(Due(row))
    desk.post(Refused(row, 409))
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: replace(desk.unit(), stays=())})
    desk.show(BADGE)
    desk.post(Matched(desk.ask, (ANNA,), (), held=(held(ONE, P1),)))

    assert desk.standing() is None


# answers that have been overtaken
def test_an_answer_somebody_came_before_is_asked_for_again() -> None:
    desk = one_inside()
    question = asked(desk)
    desk.touch(Button.COLLECT)
    desk.touch(Button.CANCEL)
    compared(desk)
    assert desk.unit().faults == set()

    assert replace(asked(desk), ask=0) == replace(question, ask=0)


def test_an_answer_about_the_bank_somebody_came_before_begins_the_round_anew() -> None:
    desk = Desk()
    asked(desk)
    desk.touch(Button.COLLECT)
    compared(desk, taken=(ONE,))
    assert desk.kiosk.elsewhere == frozenset()
    desk.touch(Button.CANCEL)

    assert asked(desk).contact is None


def test_a_deposit_that_is_still_owed_or_unsure_is_not_missed() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.PARCEL_IN)
    row = desk.kiosk.outbox[0].id
    desk.post(Due(row))
    desk.post(NoAnswer(row))
    desk.silence()
    asked(desk)
    compared(desk)
    assert asked(desk) == Compare(desk.kiosk.asked, ANNA, ())
    compared(desk)
    assert desk.unit().faults == set()
    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]


# what the service expects
def test_what_is_reserved_for_the_contact_is_remembered_and_replaces_what_was() -> None:
    desk = one_inside()
    asked(desk)
    compared(desk, held(ONE, P1), held(TWO, reserved=(P2,)), held(THREE, reserved=(P3,), contact=BEN))
    assert list(desk.kiosk.expected) == [P2.text]
    desk.wait(600)
    asked(desk)
    compared(desk)
    asked(desk)
    compared(desk, held(ONE, P1), held(LockerUnitId("nowhere"), reserved=(P3,)))

    assert dict(desk.kiosk.expected) == {}


# never offered
@pytest.mark.parametrize("sense", [Sense.OPEN, Sense.UNKNOWN])
def test_what_the_sensor_does_not_call_shut_is_never_offered_whatever_the_service_says(sense: Sense) -> None:
    desk = Desk()
    desk.swing(ONE, sense)
    asked(desk)
    compared(desk)

    assert offers(desk.kiosk, Size.SMALL, desk.now) == [TWO, THREE]


def test_a_first_life_has_nothing_to_compare_but_the_bank() -> None:
    desk = Desk(Site(SITE.units[:1]))
    assert desk.kiosk.comparing != Kiosk().comparing
    asked(desk)
    compared(desk)

    assert timely(desk.kiosk, desk.now + 599) == ()
