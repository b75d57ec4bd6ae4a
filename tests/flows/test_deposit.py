"""A courier's arrows before a unit opens, and between parcels."""

from dataclasses import replace

import pytest

from kiosk.domain import LockerUnitId, Sense, Size
from kiosk.errors import Failure
from kiosk.flows.effects import Find, Freed, OpenDoor, Reserve, Search, Why
from kiosk.flows.events import (
    Button,
    ChoseEntry,
    ChoseSize,
    Listed,
    NotFound,
    Reserved,
    Searched,
    UnitTaken,
    Unreadable,
)
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.states import (
    AtRest,
    Confirming,
    Entering,
    Entry,
    Keeping,
    Lacking,
    Last,
    Looking,
    Ready,
    Reserving,
    Round,
    Searching,
    Sizing,
    Summary,
)
from tests.flows.desk import ANNA, BEN, ONE, P1, P2, P3, THREE, TWO, Desk, entry


def test_a_label_at_rest_asks_the_service_and_nothing_else() -> None:
    desk = Desk()
    desk.scan()

    assert desk.effects == (Find(desk.ask, P1),)
    desk.expect(Looking(desk.ask, P1, Round()))


def test_a_reserved_unit_opens_after_one_call() -> None:
    desk = Desk()
    desk.scan()
    desk.found()

    assert desk.effects == (OpenDoor(desk.ask, ONE),)
    assert desk.standing() is Standing.DOUBT


def test_a_label_already_deposited_opens_no_door() -> None:
    desk = Desk()
    desk.scan()
    desk.found(deposited=True)
    desk.expect(Ready(notice=Notice.ALREADY_HERE, unit=ONE))

    desk.deposit(P2)
    desk.scan(P2)
    assert desk.effects == ()
    desk.expect(Ready(Round(1, Last(ONE, P2)), Notice.ALREADY_HERE, ONE))


def test_a_unit_of_another_bank_is_a_matter_for_staff() -> None:
    desk = Desk()
    desk.scan()
    desk.found(LockerUnitId("elsewhere"))

    desk.expect(Ready(notice=Notice.STAFF_MUST_LOOK))


@pytest.mark.parametrize(
    ("failure", "notice"),
    [
        (Failure.UNREACHABLE, Notice.OFFLINE),
        (Failure.OVERLOADED, Notice.OFFLINE),
        (Failure.UNAUTHORIZED, Notice.SERVICE_TROUBLE),
        (Failure.MALFORMED, Notice.SERVICE_TROUBLE),
    ],
)
def test_a_failed_look_up_says_what_failed_and_keeps_the_round(failure: Failure, notice: Notice) -> None:
    desk = Desk()
    desk.deposit()
    desk.scan(P2)
    desk.fails(failure)

    desk.expect(Ready(Round(1, Last(ONE, P1)), notice))


def test_cancel_while_looking_leaves_the_reply_to_be_ignored() -> None:
    desk = Desk()
    desk.scan()
    desk.touch(Button.CANCEL)

    desk.expect(Ready())


def test_a_second_label_while_looking_is_dropped() -> None:
    desk = Desk()
    desk.scan()
    before = desk.visit
    desk.scan(P2)

    assert desk.visit == before


def test_the_decoder_s_receiver_needs_no_search() -> None:
    desk = Desk()
    desk.scan()
    desk.post(NotFound(desk.ask, entry(ANNA)))

    desk.expect(Confirming(P1, Round(), entry(ANNA)))
    desk.touch(Button.SEARCH_AGAIN)
    desk.expect(Searching(P1, Round()))


def test_fewer_than_two_letters_search_nothing() -> None:
    desk = Desk()
    desk.scan()
    desk.post(NotFound(desk.ask))
    desk.post(Searched("a "))

    assert desk.effects == ()
    desk.expect(Searching(P1, Round(), "a "))


def test_two_letters_search_and_only_the_last_search_counts() -> None:
    desk = Desk()
    desk.scan()
    desk.post(NotFound(desk.ask))
    desk.post(Searched("an"))
    first = desk.ask
    desk.post(Searched("ann"))
    assert desk.effects == (Search(desk.ask, "ann"),)
    second = desk.ask

    desk.post(Listed(first, (entry(BEN),)))
    desk.post(Listed(second, (entry(ANNA),)))
    desk.expect(Searching(P1, Round(), "ann", 0, (entry(ANNA),)))


def test_a_failed_search_says_so_and_can_be_typed_again() -> None:
    desk = Desk()
    desk.scan()
    desk.post(NotFound(desk.ask))
    desk.post(Searched("an"))
    desk.fails()

    desk.expect(Searching(P1, Round(), "an", notice=Notice.OFFLINE))


def test_a_receiver_that_is_not_shown_cannot_be_chosen() -> None:
    desk = Desk()
    desk.scan()
    desk.post(NotFound(desk.ask))
    desk.post(Searched("an"))
    desk.post(Listed(desk.ask, (entry(ANNA),)))
    desk.post(ChoseEntry(BEN))
    assert isinstance(desk.visit, Searching)

    desk.post(ChoseEntry(ANNA))
    desk.expect(Confirming(P1, Round(), entry(ANNA)))


def test_going_back_from_the_sizes_leads_through_the_receiver_to_why() -> None:
    desk = Desk()
    desk.sizing()
    desk.touch(Button.CANCEL)
    desk.expect(Confirming(P1, Round(), entry(ANNA)))

    desk.touch(Button.CANCEL)
    desk.expect(Keeping(P1, Round(), entry(ANNA)))


def test_a_receiver_can_be_searched_again_from_the_sizes() -> None:
    desk = Desk()
    desk.sizing()
    desk.touch(Button.SEARCH_AGAIN)

    desk.expect(Searching(P1, Round()))


def test_the_chosen_size_reserves_the_smallest_unit_that_fits() -> None:
    desk = Desk()
    desk.reserving(size=Size.MLARGE)

    assert desk.effects == (Reserve(desk.ask, THREE, P1, ANNA, adding=False),)
    assert desk.standing(P1, THREE) is Standing.HELD


def test_a_size_that_has_just_gone_is_said_while_others_are_free() -> None:
    desk = Desk()
    desk.sizing()
    desk.swing(THREE, Sense.OPEN)
    desk.post(ChoseSize(Size.LARGE))

    desk.expect(Sizing(P1, Round(), entry(ANNA), Notice.SIZE_TAKEN))


def test_a_full_bank_takes_no_parcel() -> None:
    desk = Desk()
    desk.scan()
    desk.post(NotFound(desk.ask, entry(ANNA)))
    for unit in (ONE, TWO, THREE):
        desk.swing(unit, Sense.OPEN)
    desk.touch(Button.YES)
    desk.expect(Lacking(P1, Round(), entry(ANNA)))

    full = Desk()
    full.sizing()
    for unit in (ONE, TWO, THREE):
        full.swing(unit, Sense.OPEN)
    full.post(ChoseSize(Size.SMALL))
    full.expect(Ready(notice=Notice.NO_ROOM))


def test_a_further_parcel_may_join_the_unit_this_round_just_filled() -> None:
    desk = Desk()
    desk.deposit()
    desk.sizing(P2)
    desk.post(ChoseSize(Size.SMALL, add=True))

    assert desk.effects == (Reserve(desk.ask, ONE, P2, ANNA, adding=True),)
    desk.post(UnitTaken(desk.ask))
    assert desk.effects == (Reserve(desk.ask, TWO, P2, ANNA, adding=False),)
    assert desk.standing(P2, ONE) is None


def test_nothing_joins_a_unit_that_must_be_looked_at() -> None:
    desk = Desk()
    desk.deposit(code="")
    desk.sizing(P2)
    desk.post(ChoseSize(Size.SMALL, add=True))

    assert desk.effects == (Reserve(desk.ask, TWO, P2, ANNA, adding=False),)


def test_a_locker_that_never_held_the_parcel_is_not_asked_about() -> None:
    desk = Desk()
    desk.swing(ONE, Sense.OPEN)
    desk.scan()
    desk.found()
    desk.reserved()
    desk.opens(TWO)
    desk.shut(TWO)
    desk.touch(Button.NOT_NOW)
    desk.touch(Button.IT_IS_EMPTY)

    desk.expect(Ready(notice=Notice.NOT_DELIVERED))
    assert desk.freed() == [Freed(TWO, (P1,), Why.UNUSED)]


def test_somebody_else_s_parcel_joins_nothing() -> None:
    desk = Desk()
    desk.deposit()
    desk.sizing(P2, BEN)
    desk.post(ChoseSize(Size.SMALL, add=True))

    assert desk.effects == (Reserve(desk.ask, TWO, P2, BEN, adding=False),)


def test_a_unit_the_service_holds_for_others_is_not_asked_for() -> None:
    desk = Desk()
    desk.scan()
    desk.post(NotFound(desk.ask, entry(ANNA), (ONE,)))
    desk.touch(Button.YES)
    desk.post(ChoseSize(Size.SMALL))

    assert desk.effects == (Reserve(desk.ask, TWO, P1, ANNA, adding=False),)


def test_a_refused_unit_is_not_asked_for_again_until_the_service_tells_anew() -> None:
    desk = Desk()
    desk.reserving()
    desk.post(UnitTaken(desk.ask))
    assert desk.kiosk.elsewhere == {ONE}

    desk.touch(Button.CANCEL)
    desk.scan(P2)
    desk.post(NotFound(desk.ask))
    assert desk.kiosk.elsewhere == frozenset()


def test_three_refused_units_are_enough() -> None:
    desk = Desk()
    desk.reserving()
    for _ in range(3):
        desk.post(UnitTaken(desk.ask))

    desk.expect(Ready(notice=Notice.NO_ROOM))
    assert all(not desk.unit(unit).stays for unit in (ONE, TWO, THREE))


def test_an_unanswered_reservation_is_asked_for_again_at_the_same_unit() -> None:
    desk = Desk()
    desk.reserving()
    desk.fails()
    assert desk.effects == (Reserve(desk.ask, ONE, P1, ANNA, adding=False),)
    desk.fails()
    desk.fails(Failure.MALFORMED)

    desk.expect(Ready(notice=Notice.SERVICE_TROUBLE))
    assert desk.facts == [Freed(ONE, (P1,), Why.UNUSED)]
    assert desk.kiosk.outbox[0].not_before == desk.now + 30


def test_cancel_while_reserving_owes_the_release_after_it_has_settled() -> None:
    desk = Desk()
    desk.reserving()
    desk.touch(Button.CANCEL)

    desk.expect(Ready())
    assert desk.kiosk.outbox[0].not_before == desk.now + 30


def test_a_late_reply_while_reserving_changes_nothing() -> None:
    desk = Desk()
    desk.reserving()
    before = desk.visit
    desk.post(Reserved(desk.ask - 1))

    assert desk.visit == before


@pytest.mark.parametrize("fault", ["faulty", "foreign", "open", "unsettled", "owed"])
def test_an_unfit_unit_is_replaced_by_another(fault: str) -> None:
    desk = Desk()
    match fault:
        case "faulty":
            unit = replace(desk.unit(), faults=frozenset({Fault.DID_NOT_OPEN}))
        case "foreign":
            desk.deposit(P2, contact=BEN)
            unit = desk.unit()
        case "open":
            unit = replace(desk.unit(), sense=Sense.OPEN)
        case "unsettled":
            unit = replace(desk.unit(), settled=desk.now + 10)
        case _:
            desk.asking(P2)
            desk.touch(Button.PARCEL_IN)
            unit = desk.unit()
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: unit})
    desk.scan()
    desk.found()

    assert isinstance(desk.visit, Reserving)
    assert (desk.visit.unit, desk.visit.instead_of) == (TWO, (ONE,))


def test_a_replaced_unit_is_freed_once_the_parcel_is_in_elsewhere() -> None:
    desk = Desk()
    desk.swing(ONE, Sense.OPEN)
    desk.scan()
    desk.found()
    desk.reserved()
    desk.opens(TWO)
    desk.shut(TWO)
    desk.touch(Button.PARCEL_IN)

    assert desk.freed() == [Freed(ONE, (P1,), Why.UNUSED)]


def test_a_stopped_kiosk_reserves_nothing() -> None:
    desk = Desk()
    desk.sizing()
    desk.kiosk = replace(desk.kiosk, stopped=True)
    desk.post(ChoseSize(Size.SMALL))

    desk.expect(Ready(notice=Notice.OUT_OF_ORDER))


def test_a_round_ends_with_its_sum_and_can_go_on() -> None:
    desk = Desk()
    desk.deposit()
    desk.deposit(P2, TWO)
    desk.touch(Button.DONE)
    desk.expect(Summary(Round(2, Last(TWO, P2))))

    desk.touch(Button.DELIVER)
    desk.expect(Ready(Round(2, Last(TWO, P2))))
    desk.touch(Button.DONE)
    desk.touch(Button.NEXT)
    desk.touch(Button.DONE)
    desk.expect(AtRest())


def test_a_label_after_the_sum_begins_a_new_round() -> None:
    desk = Desk()
    desk.deposit()
    desk.touch(Button.DONE)
    desk.scan(P2)

    desk.expect(Looking(desk.ask, P2, Round()))


def test_a_round_without_a_parcel_ends_at_rest() -> None:
    desk = Desk()
    desk.touch(Button.DELIVER)
    desk.touch(Button.UNDO)
    desk.expect(Ready())

    desk.touch(Button.DONE)
    desk.expect(AtRest())


def test_a_label_can_be_typed_and_an_unreadable_one_is_said() -> None:
    desk = Desk()
    desk.deposit()
    desk.post(Unreadable())
    desk.expect(Ready(Round(1, Last(ONE, P1)), Notice.UNREADABLE))

    desk.touch(Button.TYPE_LABEL)
    desk.expect(Entering(Entry.LABEL, Round(1, Last(ONE, P1))))
    desk.scan(P3)
    desk.expect(Looking(desk.ask, P3, Round(1, Last(ONE, P1))))


def test_silence_ends_a_courier_s_screens_at_rest() -> None:
    for screen in range(4):
        desk = Desk()
        desk.scan()
        desk.post(NotFound(desk.ask, entry(ANNA) if screen else None))
        if screen == 2:
            desk.touch(Button.YES)
        if screen == 3:
            desk.touch(Button.CANCEL)
            desk.touch(Button.NEXT)
        desk.touch(Button.UNDO)
        desk.silence()
        desk.expect(AtRest())
