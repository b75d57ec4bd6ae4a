"""Whoever has collected is asked to sign, where the site wants that; no right hangs on it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from kiosk.domain import Problem, Sense
from kiosk.errors import Failure
from kiosk.flows.audit import Deed, Mark
from kiosk.flows.effects import Effect, Freed, StoreSignature, Why
from kiosk.flows.events import Button, ChoseUnit, Event, Matched, Reported, SignatureStored, Signed, Unreadable
from kiosk.flows.notices import Notice
from kiosk.flows.signature_marks import marks
from kiosk.flows.states import AtRest, Checking, Looking, OutOfReach, Round, Shut, Signing, Storing, Trip
from tests.flows.desk import ANNA, BEN, CODE, ONE, P1, P2, P3, SITE, TWO, Desk

SIGNED_SITE = replace(SITE, rules=replace(SITE.rules, signature=True))
HERS = "<recipient:anna>"


def digest(words: str) -> str:
    return f"<{words}>"


@dataclass
class Signer(Desk):
    """A desk that keeps what the trail would say of signatures."""

    trail: list[Mark] = field(default_factory=list)

    def post(self, event: Event) -> tuple[Effect, ...]:
        before = self.kiosk
        super().post(event)
        self.trail += marks(before, event, self.kiosk, digest)
        return self.effects

    @property
    def asked(self) -> Signing:
        assert isinstance(self.visit, Signing)
        return self.visit

    def said(self, deed: Deed, case: int, *parcels: str) -> None:
        """The trail must say this and nothing else."""
        words = " ".join(f"<parcel:{parcel}>" for parcel in parcels)
        assert self.trail == [Mark(deed, detail=f"number {case}" if case else "", parcel=words, person=HERS)]

    def first_taken(self) -> None:
        """Anna has closed the first of her two doors, and the second is open."""
        self.deposited(P1, ONE)
        self.deposited(P2, TWO)
        self.show()
        self.post(Matched(self.ask, (ANNA,), (ONE, TWO)))
        self.post(ChoseUnit(ONE))
        self.opens(ONE)
        self.shut(ONE)
        self.touch(Button.NEXT)
        self.opens(TWO)


def taken() -> Signer:
    """Anna has closed the door behind her parcel."""
    desk = Signer(SIGNED_SITE)
    desk.deposited()
    desk.taken()
    return desk


def signing() -> Signer:
    """Anna has said that she has everything."""
    desk = taken()
    desk.touch(Button.DONE)
    return desk


def test_the_question_stands_behind_the_closed_door_and_the_collection_is_owed_before_it() -> None:
    desk = signing()

    desk.expect(Signing(desk.asked.case, (ANNA,), (P1,)))
    assert desk.freed() == [Freed(ONE, (P1,), Why.COLLECTED)]
    assert desk.trail == []


def test_a_site_that_does_not_ask_says_goodbye_and_nothing_in_the_trail() -> None:
    desk = Signer()
    desk.first_taken()
    desk.shut(TWO)
    desk.expect(Shut(Trip((ANNA,), TWO)))
    desk.touch(Button.DONE)

    desk.expect(AtRest(Notice.THANKS))
    assert desk.trail == []


def test_what_was_drawn_is_stored_under_its_number_before_the_goodbye() -> None:
    desk = signing()
    asked = desk.asked
    desk.post(Signed())
    ask = desk.ask

    desk.expect(Storing(ask, asked))
    assert desk.effects == (StoreSignature(ask, asked.case),)
    desk.post(SignatureStored(ask - 1))
    desk.expect(Storing(ask, asked))
    desk.post(SignatureStored(ask))
    desk.expect(AtRest(Notice.THANKS))
    desk.said(Deed.SIGNED, asked.case, "P001")


def test_a_full_disk_loses_the_signature_and_not_the_visit() -> None:
    desk = signing()
    case = desk.asked.case
    desk.post(Signed())
    desk.fails(Failure.SILENT)

    desk.expect(AtRest(Notice.THANKS))
    desk.said(Deed.SIGNATURE_LOST, case, "P001")
    assert desk.freed() == [Freed(ONE, (P1,), Why.COLLECTED)]


def test_whoever_cannot_sign_says_so_and_has_collected_all_the_same() -> None:
    desk = signing()
    case = desk.asked.case
    desk.touch(Button.CANNOT_SIGN)

    desk.expect(AtRest(Notice.THANKS))
    desk.said(Deed.COULD_NOT_SIGN, case, "P001")
    assert desk.freed() == [Freed(ONE, (P1,), Why.COLLECTED)]


def test_whoever_says_nothing_has_not_signed_and_has_collected_all_the_same() -> None:
    desk = signing()
    case = desk.asked.case
    desk.silence()

    desk.expect(AtRest(Notice.THANKS))
    desk.said(Deed.NOT_SIGNED, case, "P001")
    assert desk.freed() == [Freed(ONE, (P1,), Why.COLLECTED)]


def test_two_doors_are_one_signature_for_both_parcels() -> None:
    desk = Signer(SIGNED_SITE)
    desk.first_taken()
    desk.shut(TWO)
    desk.touch(Button.DONE)

    desk.expect(Signing(desk.asked.case, (ANNA,), (P1, P2)))


def test_the_second_door_may_be_chosen_and_the_first_parcel_is_not_forgotten() -> None:
    desk = Signer(SIGNED_SITE)
    desk.deposited(P1, ONE)
    desk.deposited(P2, TWO)
    desk.show()
    desk.post(Matched(desk.ask, (ANNA,), (ONE, TWO)))
    desk.post(ChoseUnit(TWO))
    desk.opens(TWO)
    desk.shut(TWO)
    desk.post(ChoseUnit(ONE))
    desk.opens(ONE)
    desk.shut(ONE)
    desk.touch(Button.DONE)

    desk.expect(Signing(desk.asked.case, (ANNA,), (P2, P1)))


def test_nobody_signs_for_a_door_that_stayed_shut() -> None:
    desk = Signer(SIGNED_SITE)
    desk.deposited()
    desk.show()
    desk.matched(ONE)
    desk.stays_shut()
    desk.touch(Button.DONE)

    desk.expect(AtRest(Notice.THANKS))
    assert desk.trail == []


def test_the_next_couriers_label_does_not_wait_and_its_own_parcels_label_starts_nothing() -> None:
    desk = signing()
    asked = desk.asked
    desk.scan(P1)
    desk.expect(asked)
    desk.scan(P3)

    desk.expect(Looking(desk.ask, P3, Round()))
    desk.said(Deed.NOT_SIGNED, asked.case, "P001")


def test_the_label_of_another_parcel_of_the_same_person_starts_nothing() -> None:
    desk = Signer(SIGNED_SITE)
    desk.deposited(P2, TWO)
    desk.deposited(P1, ONE)
    desk.taken()
    desk.touch(Button.DONE)
    asked = desk.asked
    desk.scan(P2)

    desk.expect(asked)


def test_somebody_elses_parcel_is_looked_up_though_it_lies_here() -> None:
    desk = Signer(SIGNED_SITE)
    desk.deposited(P2, TWO, BEN)
    desk.deposited(P1, ONE)
    desk.taken()
    desk.touch(Button.DONE)
    desk.scan(P2)

    assert not isinstance(desk.visit, Signing)


def test_a_code_that_is_shown_begins_the_next_visit() -> None:
    desk = signing()
    case = desk.asked.case
    desk.show()

    desk.expect(Checking(desk.ask, CODE))
    desk.said(Deed.NOT_SIGNED, case, "P001")


def test_nothing_else_answers_the_question() -> None:
    desk = signing()
    asked = desk.asked
    desk.post(Unreadable())
    desk.touch(Button.REOPEN)
    desk.post(SignatureStored(desk.kiosk.asked))
    desk.expect(asked)
    assert desk.trail == []


def leaves(desk: Signer) -> None:
    desk.silence()


def dies(desk: Signer) -> None:
    desk.restart()


@pytest.mark.parametrize("ends", [leaves, dies])
def test_whoever_does_not_stay_to_be_asked_has_not_signed(ends: Callable[[Signer], None]) -> None:
    desk = taken()
    ends(desk)

    assert isinstance(desk.visit, AtRest)
    desk.said(Deed.NOT_SIGNED, 0, "P001")


def test_whoever_leaves_the_door_open_has_not_signed() -> None:
    desk = Signer(SIGNED_SITE)
    desk.deposited()
    desk.taking()
    desk.silence()

    desk.expect(AtRest(Notice.PLEASE_CLOSE, ONE))
    desk.said(Deed.NOT_SIGNED, 0, "P001")


def test_a_problem_at_the_second_door_ends_unsigned_for_what_the_first_one_gave() -> None:
    desk = Signer(SIGNED_SITE)
    desk.first_taken()
    desk.touch(Button.PROBLEM)
    desk.post(Reported(Problem.DAMAGED))

    desk.said(Deed.NOT_SIGNED, 0, "P001")


def test_a_problem_at_the_only_door_leaves_nothing_to_sign_for() -> None:
    desk = taken()
    desk.touch(Button.PROBLEM)
    desk.post(Reported(Problem.EMPTY))

    assert desk.trail == []


def test_what_is_too_high_at_the_second_door_ends_unsigned_for_the_first() -> None:
    desk = Signer(SIGNED_SITE)
    desk.first_taken()
    desk.touch(Button.PROBLEM)
    desk.post(Reported(Problem.REACH))
    desk.expect(OutOfReach(Trip((ANNA,), TWO, taken=(P1,))))
    assert desk.trail == []
    desk.touch(Button.CALL_STAFF)

    desk.said(Deed.NOT_SIGNED, 0, "P001")


def test_a_sensor_that_is_not_believed_keeps_nobody_from_signing() -> None:
    desk = taken()
    desk.swing(ONE, Sense.OPEN)
    desk.wait(60.0)
    desk.time_passes()
    desk.touch(Button.IT_IS_SHUT)
    desk.touch(Button.DONE)

    desk.expect(Signing(desk.asked.case, (ANNA,), (P1,)))


@pytest.mark.parametrize(("drawn", "deed"), [(False, Deed.NOT_SIGNED), (True, Deed.SIGNATURE_LOST)])
def test_a_power_cut_at_the_question_says_what_is_known(*, drawn: bool, deed: Deed) -> None:
    desk = signing()
    case = desk.asked.case
    if drawn:
        desk.post(Signed())
    desk.restart()

    desk.expect(AtRest())
    desk.said(deed, case, "P001")
