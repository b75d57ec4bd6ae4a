"""What the service is owed, and how it is told exactly once in effect."""

from kiosk.domain import Size
from kiosk.flows.effects import Deliver, Deposited, Freed, Why
from kiosk.flows.events import Button, ChoseSize, Delivered, Due, LinkBack, LinkLost, NoAnswer, Refused
from kiosk.flows.ledger import Code, Fault, Standing
from kiosk.flows.outbox import due
from tests.flows.desk import ANNA, CODE, LAB, ONE, P1, P2, Desk


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
    desk.post(LinkLost())
    assert not desk.kiosk.online
    desk.touch(Button.DONE)
    desk.touch(Button.DONE)
    desk.reserving(P2)
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
