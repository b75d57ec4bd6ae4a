"""What the screens ask."""

from dataclasses import replace

from kiosk.domain import Sense, Size, Undelivered
from kiosk.flows import queries
from kiosk.flows.events import Button, KeptParcel, LinkBack
from tests.flows.desk import ANNA, BEN, ONE, P2, TWO, Desk


def test_only_units_that_may_be_used_are_offered_the_smallest_first() -> None:
    desk = Desk()
    assert queries.free_sizes(desk.kiosk) == ((Size.SMALL, 1), (Size.MEDIUM, 1), (Size.LARGE, 1))

    desk.swing(TWO, Sense.OPEN)
    desk.deposited()
    assert queries.free_sizes(desk.kiosk) == ((Size.LARGE, 1),)


def test_nothing_is_offered_while_no_door_may_be_commanded() -> None:
    desk = Desk()

    assert queries.free_sizes(replace(desk.kiosk, stopped=True)) == ()


def test_a_unit_that_has_not_settled_is_offered_when_it_has() -> None:
    desk = Desk()
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: replace(desk.unit(), settled=desk.now + 30)})

    assert queries.free_sizes(desk.kiosk) == ((Size.MEDIUM, 1), (Size.LARGE, 1))
    desk.wait(30)
    desk.post(LinkBack())
    assert queries.free_sizes(desk.kiosk)[0] == (Size.SMALL, 1)


def test_doors_to_close_are_those_no_visit_answers_for() -> None:
    desk = Desk()
    desk.loading()
    assert queries.doors_to_close(desk.kiosk) == ()

    desk.wait(10)
    desk.silence()
    assert queries.doors_to_close(desk.kiosk) == (ONE,)


def test_the_unit_just_filled_is_named_only_for_its_own_contact() -> None:
    desk = Desk()
    assert queries.unit_to_add_to(desk.kiosk) is None
    desk.deposit()
    desk.sizing(P2, ANNA)
    assert queries.unit_to_add_to(desk.kiosk) == ONE

    desk.touch(Button.CANCEL)
    desk.touch(Button.CANCEL)
    desk.post(KeptParcel(Undelivered.OTHER))
    desk.sizing(P2, BEN)
    assert queries.unit_to_add_to(desk.kiosk) is None


def test_a_pickup_door_that_was_not_seen_open_is_known() -> None:
    desk = Desk()
    desk.deposited()
    desk.show()
    desk.matched(ONE)
    assert not queries.stayed_shut(desk.kiosk)
    desk.stays_shut()
    assert queries.stayed_shut(desk.kiosk)

    desk.touch(Button.REOPEN)
    desk.opens()
    desk.shut()
    assert not queries.stayed_shut(desk.kiosk)


def test_a_larger_locker_can_be_asked_for_a_single_delivery() -> None:
    desk = Desk()
    assert not queries.can_ask_larger(desk.kiosk)
    desk.loading()
    assert queries.can_ask_larger(desk.kiosk)


def test_undo_is_there_for_five_minutes() -> None:
    desk = Desk()
    assert not queries.can_undo(desk.kiosk)
    desk.deposit()

    assert queries.can_undo(desk.kiosk)
    desk.wait(301)
    desk.post(LinkBack())
    assert not queries.can_undo(desk.kiosk)
