"""What the audit trail says of a kiosk's day."""

from dataclasses import dataclass, field, replace

import pytest

from kiosk.domain import Contact, ContactId, ContactType, LockerUnitId, Problem, Sense, TrackingNumber
from kiosk.flows.audit import Deed, Mark, marks
from kiosk.flows.effects import Deposited, Effect, OpenDoor, Why
from kiosk.flows.events import Button, DoorMoved, Due, Event, Found, NoMatch, Refused, Reported, Restarted
from kiosk.flows.ledger import Fault, Kiosk, Memory, Owed, Tries
from kiosk.flows.service_events import PinTyped, StaffButton
from kiosk.flows.states import AtRest
from kiosk.flows.visit import step
from tests.flows.desk import ANNA, BADGE, CODE, ONE, P1, P2, RETURN, SITE, TWO, Desk


def digest(words: str) -> str:
    return f"<{words}>"


@dataclass
class Audited(Desk):
    """A desk that keeps what the trail would say."""

    trail: list[Mark] = field(default_factory=list)

    def post(self, event: Event) -> tuple[Effect, ...]:
        before = self.kiosk
        super().post(event)
        self.trail += marks(before, event, self.kiosk, self.effects, digest)
        return self.effects

    def since(self, begin: int) -> list[tuple[str, str, str]]:
        return [(mark.deed, mark.unit, mark.detail) for mark in self.trail[begin:]]

    def deeds(self) -> list[str]:
        return [mark.deed.value for mark in self.trail]


def test_a_delivery_is_told_from_its_command_to_the_services_word() -> None:
    desk = Audited()
    desk.deposited()

    assert desk.since(0) == [
        ("restarted", "", "3 units"),
        ("open-commanded", "1", "delivery"),
        ("door-open", "1", ""),
        ("door-closed", "1", ""),
        ("deposited", "1", ""),
        ("told", "1", "deposited"),
    ]
    deposited = desk.trail[4]
    assert (deposited.parcel, deposited.person) == ("<parcel:P001>", "<recipient:anna>")


def test_a_locker_that_staff_found_empty_is_told() -> None:
    desk = Audited()
    desk.deposited()
    desk.looked()
    begin = len(desk.trail)
    desk.press(StaffButton.NOTHING_INSIDE)
    desk.deliver()

    assert desk.since(begin) == [("inspected", "1", ""), ("told", "1", "inspected")]


def test_every_reason_to_free_a_locker_has_its_word() -> None:
    assert {why.value for why in Why} <= {deed.value for deed in Deed}


def test_a_collection_is_told_from_the_code_to_the_services_word() -> None:
    desk = Audited()
    desk.deposited()
    begin = len(desk.trail)
    desk.taken()
    desk.touch(Button.DONE)
    desk.deliver()

    assert desk.since(begin) == [
        ("claimed", "", "pickup-code"),
        ("claim-right", "", ""),
        ("open-commanded", "1", "collection"),
        ("door-open", "1", ""),
        ("door-closed", "1", ""),
        ("collected", "1", ""),
        ("told", "1", "collected"),
    ]
    assert desk.trail[begin].person == CODE.digest[:16]
    assert desk.trail[begin + 1].person == f"{CODE.digest[:16]} <recipient:anna>"


def test_a_collection_taken_back_by_opening_again_is_told() -> None:
    desk = Audited()
    desk.deposited()
    desk.taken()
    desk.silence()
    desk.show()
    desk.matched(ONE)

    assert ("taken-back", "1", "collected") in desk.since(0)


def test_a_return_and_a_parcel_taken_out_again_say_why_the_door_was_opened() -> None:
    desk = Audited()
    desk.show(RETURN)
    desk.post(Found(desk.ask, TWO, P2, ANNA, deposited=False))
    desk.opens(TWO)
    desk.shut(TWO)
    desk.touch(Button.PARCEL_IN)
    desk.deposit()
    desk.touch(Button.UNDO)

    assert [mark.detail for mark in desk.trail if mark.deed is Deed.OPEN_COMMANDED] == [
        "return",
        "delivery",
        "take-out",
    ]
    assert desk.trail[2].person == f"{RETURN.digest[:16]} <recipient:anna>"


def test_a_parcel_put_into_a_door_that_stands_open_is_told_without_a_command() -> None:
    desk = Audited()
    desk.loading()
    desk.silence()
    begin = len(desk.trail)
    desk.scan()

    assert desk.since(begin) == [("resumed", "1", "loading")]


def test_every_wrong_code_is_counted_in_the_trail_and_then_refused() -> None:
    desk = Audited()
    for _ in range(5):
        desk.show(BADGE)
        desk.post(NoMatch(desk.ask))
    desk.show(BADGE)

    counted = [mark for mark in desk.trail if mark.deed is Deed.CLAIM_WRONG]
    assert [mark.detail for mark in counted] == [f"{n}, {n} today" for n in range(1, 6)]
    assert {mark.person for mark in counted} == {BADGE.digest[:16]}
    assert desk.since(-1) == [("refused", "", "try-later")]


def test_a_try_that_a_crash_cut_off_is_counted_in_the_trail() -> None:
    desk = Audited()
    desk.show()
    desk.restart()

    assert desk.deeds()[-2:] == ["restarted", "claim-wrong"]


def test_who_leaves_a_parcel_in_question_is_told() -> None:
    desk = Audited()
    desk.asking()
    desk.silence()

    assert desk.since(-1) == [("left", "1", "finish-later")]


def test_a_refusal_at_the_screen_is_told_once() -> None:
    desk = Audited()
    desk.deposited()
    desk.scan()
    desk.touch(Button.TYPE_LABEL)

    assert desk.since(-1) == [("refused", "1", "already-here")]


def test_a_problem_is_told_with_its_case_and_the_fault_it_leaves() -> None:
    desk = Audited()
    desk.deposited()
    desk.taken()
    desk.touch(Button.PROBLEM)
    desk.post(Reported(Problem.DAMAGED))
    assert isinstance(desk.visit, AtRest)

    assert desk.since(-2) == [
        ("problem", "1", f"damaged, case {desk.visit.case}"),
        ("fault", "1", "problem-reported"),
    ]


def test_a_problem_said_where_nobody_asked_is_not_in_the_trail() -> None:
    desk = Audited()
    begin = len(desk.trail)
    desk.post(Reported(Problem.EMPTY))

    assert desk.since(begin) == []


@pytest.mark.parametrize("calls", [True, False])
def test_a_parcel_out_of_reach_is_told_when_staff_are_called_and_with_a_case_where_somebody_read_it(
    *, calls: bool
) -> None:
    desk = Audited()
    desk.deposited()
    desk.taken()
    desk.touch(Button.PROBLEM)
    begin = len(desk.trail)
    desk.post(Reported(Problem.REACH))
    assert desk.since(begin) == []

    if calls:
        desk.touch(Button.CALL_STAFF)
    else:
        desk.silence()
    case = desk.visit.case if isinstance(desk.visit, AtRest) else 0
    assert bool(case) is calls
    assert desk.since(begin) == [("problem", "1", f"reach, case {case}"), ("fault", "1", "out-of-reach")]


def test_doors_are_told_whoever_moves_them_and_a_wrong_one_stops_the_kiosk() -> None:
    desk = Audited()
    desk.scan()
    desk.found()
    begin = len(desk.trail)
    desk.post(DoorMoved(TWO, Sense.OPEN))
    desk.post(DoorMoved(TWO, Sense.UNKNOWN))

    assert desk.since(begin) == [
        ("door-open", "2", ""),
        ("fault", "1", "wrong-door"),
        ("fault", "2", "wrong-door"),
        ("stopped", "", ""),
        ("door-unknown", "2", ""),
    ]


def test_what_staff_put_right_is_told() -> None:
    desk = Audited()
    faulty = replace(desk.unit(), faults=frozenset({Fault.DID_NOT_OPEN}))
    stopped = replace(desk.kiosk, units={**desk.kiosk.units, ONE: faulty}, stopped=True)

    found = marks(stopped, Due(0), desk.kiosk, (), digest)
    assert [(mark.deed, mark.detail) for mark in found] == [
        (Deed.FAULT_CLEARED, "did-not-open"),
        (Deed.GOES_ON, ""),
    ]


def test_a_refusal_by_the_service_is_told_and_another_rows_fate_is_not_mistaken_for_it() -> None:
    desk = Audited()
    desk.asking()
    desk.touch(Button.PARCEL_IN)
    row = desk.kiosk.outbox[0].id
    desk.post(Refused(row))
    assert desk.since(-2) == [("service-refused", "1", "deposited"), ("fault", "1", "service-disagrees")]

    owing = replace(desk.kiosk, outbox=(Owed(99, Deposited(ONE, (P1,), ANNA), 0.0),))
    found = marks(owing, Refused(98), replace(owing, outbox=()), (), digest)
    assert [mark.deed for mark in found] == [Deed.TAKEN_BACK]


def test_a_fact_about_what_the_ledger_does_not_have_names_nobody() -> None:
    fact = Deposited(LockerUnitId("9"), (P1,), ANNA)
    found = marks(Kiosk(), Due(1), Kiosk(outbox=(Owed(1, fact, 0.0),)), (), digest)

    assert found == (Mark(Deed.DEPOSITED, "9", parcel="<parcel:P001>"),)


def test_a_door_that_is_commanded_outside_every_visit_is_told_all_the_same() -> None:
    found = marks(Kiosk(), Due(1), Kiosk(), (OpenDoor(1, ONE),), digest)

    assert found == (Mark(Deed.OPEN_COMMANDED, ONE),)


def test_a_journal_that_is_lost_or_old_is_told() -> None:
    told = {
        Memory.LOST: Deed.JOURNAL_LOST,
        Memory.OLD: Deed.JOURNAL_OLD,
        Memory.DIFFERS: Deed.JOURNAL_DIFFERS,
    }
    for memory, deed in told.items():
        event = Restarted(((ONE, Sense.CLOSED),), SITE, Tries(), memory)
        kiosk, effects = step(Kiosk(), event, 5.0)
        found = [mark.deed for mark in marks(Kiosk(), event, kiosk, effects, digest)]
        assert found == [Deed.RESTARTED, deed, Deed.FAULT, Deed.FAULT, Deed.FAULT]


def test_a_late_answer_to_a_claim_is_no_mark() -> None:
    desk = Audited()
    desk.show()
    ask = desk.ask
    begin = len(desk.trail)
    desk.post(Found(ask, ONE, P1, ANNA, deposited=False))

    assert desk.since(begin) == []


def test_the_trail_holds_no_name_no_number_and_no_whole_digest() -> None:
    desk = Audited()
    anna = Contact(ContactId("anna-canary"), ContactType.RECIPIENT)
    number = TrackingNumber("CANARY-0001")
    claim = replace(CODE, digest="f" * 64)
    desk.deposit(number, ONE, anna, claim.digest)
    desk.silence()
    desk.show(claim)
    desk.matched(ONE, contacts=(anna,))
    desk.opens()
    desk.shut()
    desk.silence()

    said = " ".join(
        str(mark).replace("<parcel:CANARY-0001>", "").replace("<recipient:anna-canary>", "") for mark in desk.trail
    )
    assert {"deposited", "collected"} <= set(desk.deeds())
    assert "CANARY" not in said
    assert "canary" not in said
    assert "f" * 17 not in said


def test_the_first_life_says_nothing_of_doors_nobody_knew() -> None:
    desk = Audited(site=replace(SITE, units=(*SITE.units,)))

    assert desk.deeds() == ["restarted"]


def test_an_id_is_told_once_its_pin_is_there_too() -> None:
    desk = Audited(site=replace(SITE, rules=replace(SITE.rules, pins=True)))
    begin = len(desk.trail)
    desk.show(BADGE)
    assert desk.since(begin) == []
    desk.post(PinTyped())
    assert desk.since(begin) == [("claimed", "", "personal-id, pin")]
    desk.post(NoMatch(desk.ask))
    assert desk.since(-1) == [("claim-wrong", "", "1, 1 today")]


def test_every_reason_a_parcel_leaves_for_has_a_deed_of_its_name() -> None:
    assert {Deed(why.value) for why in Why} <= set(Deed)


def test_a_parcel_that_staff_took_out_is_in_the_trail() -> None:
    desk = Audited()
    desk.deposited()
    desk.looked()
    begin = len(desk.trail)
    desk.press(StaffButton.NOTHING_INSIDE)

    assert ("inspected", "1", "") in desk.since(begin)
