"""What the service is owed, and how it is told exactly once in effect."""

from dataclasses import replace

from kiosk.domain import Size
from kiosk.flows.effects import Deliver, Deposited, Freed, Why
from kiosk.flows.events import Button, ChoseSize, Delivered, Due, LinkBack, LinkLost, NoAnswer, Refused
from kiosk.flows.ledger import Code, DeadLetter, Fault, Standing
from kiosk.flows.outbox import due
from kiosk.flows.queries import Remedy, dead_letters
from tests.flows.desk import ANNA, CODE, LAB, ONE, P1, P2, TWO, Desk


def owing() -> tuple[Desk, int]:
    """A kiosk that owes one deposit, and the number of its row."""
    desk = Desk()
    desk.asking()
    desk.touch(Button.PARCEL_IN)
    return desk, desk.kiosk.outbox[0].id


def test_a_deposit_that_arrived_leaves_the_digest_of_its_code_and_its_end() -> None:
    desk, row = owing()
    desk.post(Due(row))
    assert desk.effects == (Deliver(row, Deposited(ONE, (P1,), ANNA), again=False),)
    desk.post(Delivered(row, CODE.digest, 5e9))

    assert desk.kiosk.codes == {CODE.digest: Code(ONE, ANNA)}
    assert desk.unit().expires == 5e9
    assert desk.facts == []


def test_a_department_gets_no_code_and_misses_none() -> None:
    desk = Desk()
    desk.deposit(contact=LAB, code="")

    assert desk.unit().faults == set()
    assert desk.kiosk.codes == {}


def test_a_recipient_s_missing_code_is_a_matter_for_staff() -> None:
    desk = Desk()
    desk.deposit(code="")

    assert desk.unit().faults == {Fault.NO_PICKUP_CODE}


def test_a_row_is_due_once_and_again_only_after_ten_seconds() -> None:
    desk, row = owing()
    desk.post(Due(row))
    desk.post(Due(row))
    assert not desk.effects
    desk.post(NoAnswer(row))
    assert due(desk.kiosk, desk.now + 9) == []

    desk.wait(10)
    desk.post(Due(row))
    assert desk.effects == (Deliver(row, Deposited(ONE, (P1,), ANNA), again=True),)


def test_a_row_that_is_not_owed_changes_nothing() -> None:
    desk = Desk()
    before = desk.kiosk
    for event in (Due(99), Delivered(99), NoAnswer(99), Refused(99)):
        desk.post(event)

    assert desk.kiosk == before


def test_a_refused_deposit_keeps_the_parcel_and_calls_staff() -> None:
    desk, row = owing()
    desk.post(Due(row))
    desk.post(Refused(row))

    assert desk.facts == []
    assert desk.standing() is Standing.INSIDE
    assert desk.unit().faults == {Fault.SERVICE_DISAGREES}


def test_the_link_s_return_hurries_what_was_tried_and_nothing_else() -> None:
    desk, row = owing()
    desk.post(Due(row))
    desk.post(NoAnswer(row))
    desk.touch(Button.DONE)
    desk.touch(Button.DONE)
    desk.reserving(P2)
    desk.post(LinkLost())
    assert not desk.kiosk.online
    desk.touch(Button.CANCEL)
    desk.post(LinkBack())

    assert desk.kiosk.online
    assert due(desk.kiosk, desk.now) == [row]


def test_after_an_unknown_answer_the_next_release_waits_until_it_has_settled() -> None:
    desk, row = owing()
    desk.post(Due(row))
    desk.post(NoAnswer(row))
    desk.wait(10)
    desk.deliver(CODE.digest)
    desk.touch(Button.UNDO)
    desk.opens()
    desk.shut()
    desk.touch(Button.IT_IS_EMPTY)

    assert desk.deliver() == []
    desk.wait(30)
    assert desk.deliver() == [Freed(ONE, (P1,), Why.WITHDRAWN)]
    assert desk.unit().expires is None
    assert desk.kiosk.codes == {}


def test_a_code_lives_as_long_as_anything_lies_in_its_unit() -> None:
    desk = Desk()
    desk.deposit()
    desk.sizing(P2)
    desk.post(ChoseSize(Size.SMALL, add=True))
    desk.touch(Button.CANCEL)
    desk.wait(31)
    desk.deliver()

    assert CODE.digest in desk.kiosk.codes
    assert [stay.number for stay in desk.unit().stays] == [P1]


def waits(desk: Desk, row: int, share: float) -> list[float]:
    """How long after each of six tries without an answer the next one is due."""
    waited = []
    for _ in range(6):
        desk.post(Due(row))
        assert len(desk.effects) == 1
        desk.post(NoAnswer(row, share))
        began = desk.now
        while not due(desk.kiosk, desk.now):
            desk.wait(0.5)
        waited.append(desk.now - began)
    return waited


def test_the_wait_grows_from_ten_seconds_to_a_minute_and_chance_says_how_far() -> None:
    assert waits(*owing(), share=1.0) == [10, 20, 40, 60, 60, 60]
    assert waits(*owing(), share=0.5) == [10, 15, 25, 35, 35, 35]
    assert waits(*owing(), share=0.0) == [10] * 6


def test_a_site_that_waits_longer_than_the_longest_wait_waits_as_it_says() -> None:
    desk, row = owing()
    desk.kiosk = replace(desk.kiosk, rules=replace(desk.kiosk.rules, backoff=90))

    assert waits(desk, row, share=1.0) == [90] * 6


def test_after_the_link_is_back_the_wait_begins_anew() -> None:
    desk, row = owing()
    waits(desk, row, share=1.0)
    desk.post(LinkBack())

    assert waits(desk, row, share=1.0)[:2] == [10, 20]


def test_a_service_that_asks_to_be_left_alone_is_for_ten_minutes_at_the_most() -> None:
    desk, row = owing()
    desk.post(Due(row))
    desk.post(NoAnswer(row, wait=120))
    desk.post(LinkBack())
    assert due(desk.kiosk, desk.now + 119) == []
    assert due(desk.kiosk, desk.now + 120) == [row]

    desk.post(NoAnswer(row, wait=86_400))
    desk.wait(30)
    desk.post(NoAnswer(row, wait=5))
    assert due(desk.kiosk, desk.now + 569) == []
    assert due(desk.kiosk, desk.now + 570) == [row]


def owing_two() -> tuple[Desk, int, int]:
    """A kiosk that owes something about two units."""
    desk, first = owing()
    desk.asking(P2, TWO)
    desk.touch(Button.PARCEL_IN)
    return desk, first, desk.kiosk.outbox[1].id


def test_without_a_link_one_fact_at_a_time_tries_whether_the_service_is_back() -> None:
    desk, first, second = owing_two()
    assert due(desk.kiosk, desk.now) == [first, second]
    desk.post(LinkLost())
    assert due(desk.kiosk, desk.now) == [first, second]
    desk.post(Due(first))
    assert due(desk.kiosk, desk.now) == []
    desk.post(NoAnswer(first))
    assert due(desk.kiosk, desk.now + 9) == []
    assert due(desk.kiosk, desk.now + 10) == [first, second]

    desk.post(LinkBack())
    assert due(desk.kiosk, desk.now) == [first, second]


def test_what_the_service_refuses_for_good_is_kept_with_what_to_do_about_it() -> None:
    desk, row = owing()
    desk.post(Due(row))
    desk.post(Refused(row, 409))
    letter = DeadLetter(row, Deposited(ONE, (P1,), ANNA), desk.now, 409)

    assert dead_letters(desk.kiosk) == ((letter, Remedy.HAND_OVER),)
    desk.restart()
    assert dead_letters(desk.kiosk) == ((letter, Remedy.HAND_OVER),)


def test_a_refused_release_is_kept_too_behind_the_older_letters() -> None:
    desk, row = owing()
    desk.post(Due(row))
    desk.post(Refused(row, 409))
    desk.touch(Button.DONE)
    desk.touch(Button.DONE)
    desk.taken()
    desk.touch(Button.DONE)
    desk.post(Due(desk.kiosk.outbox[0].id))
    desk.post(Refused(desk.kiosk.outbox[0].id, 422))

    assert [(letter.status, remedy) for letter, remedy in dead_letters(desk.kiosk)] == [
        (409, Remedy.HAND_OVER),
        (422, Remedy.END_RESERVATION),
    ]
    assert desk.facts == []
