"""The arrows while a parcel goes in."""

from dataclasses import replace

from kiosk.domain import Sense, Size, Undelivered
from kiosk.errors import Failure
from kiosk.flows.effects import Deposited, Find, Freed, OpenDoor, Reserve, Why
from kiosk.flows.events import Button, DoorOpened, Failed, Found, KeptParcel, NotFound
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import doors_to_close
from kiosk.flows.site import Rules, Site
from kiosk.flows.states import Asking, AtRest, Kind, Last, Load, Loading, Opening, Ready, Reserving, Round, Wish
from tests.flows.desk import ANNA, BEN, ONE, P1, P2, P3, SITE, THREE, TWO, Desk


def load_of(desk: Desk) -> Load:
    assert isinstance(desk.visit, Loading | Asking)
    return desk.visit.load


def test_a_confirmed_parcel_is_owed_to_the_service_and_counted() -> None:
    desk = Desk()
    desk.asking()
    assert desk.facts == []

    desk.touch(Button.PARCEL_IN)
    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]
    desk.expect(Ready(Round(1, Last(ONE, P1)), Notice.DELIVERED, ONE))


def test_the_next_label_says_that_the_last_parcel_is_in() -> None:
    desk = Desk()
    desk.asking()
    desk.scan(P2)
    assert desk.facts == []
    assert desk.effects == (Find(desk.ask, P2),)

    desk.found(TWO, P2, BEN)
    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]
    desk.expect(Opening(desk.ask, Load(Kind.DELIVERY, TWO, (P2,), BEN, Round(1, Last(ONE, P1)))))


def test_where_the_site_wants_a_touch_the_next_label_says_nothing() -> None:
    desk = Desk(Site(SITE.units, Rules(next_scan_confirms=False)))
    desk.asking()
    desk.scan(P2)

    assert isinstance(desk.visit, Asking)
    assert desk.facts == []


def test_a_label_long_after_the_door_closed_says_nothing() -> None:
    desk = Desk()
    desk.asking()
    desk.wait(20.1)
    desk.scan(P2)

    assert desk.facts == []


def test_a_label_after_a_mere_flicker_of_the_door_says_nothing() -> None:
    desk = Desk()
    desk.loading()
    desk.shut(after=0.5)
    desk.scan(P2)

    assert desk.facts == []


def test_a_label_after_a_wish_says_nothing() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.NOT_NOW)
    desk.scan(P2)

    assert desk.facts == []


def test_a_door_that_stays_shut_is_replaced_by_another() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    desk.stays_shut()

    assert Fault.DID_NOT_OPEN in desk.unit().faults
    assert desk.effects == (Reserve(desk.ask, TWO, P1, ANNA, adding=False),)
    desk.reserved()
    desk.opens(TWO)
    desk.shut(TWO)
    desk.touch(Button.PARCEL_IN)
    assert desk.facts == [Deposited(TWO, (P1,), ANNA), Freed(ONE, (P1,), Why.UNUSED)]


def test_an_undo_whose_door_stays_shut_leaves_the_parcel_in() -> None:
    desk = Desk()
    desk.deposit()
    desk.touch(Button.UNDO)
    desk.stays_shut()

    desk.expect(Ready(Round(1, Last(ONE, P1)), Notice.DID_NOT_OPEN, ONE))
    assert desk.standing() is Standing.INSIDE


def test_a_larger_locker_is_reserved_once_the_door_is_closed() -> None:
    desk = Desk()
    desk.loading()
    desk.touch(Button.DOES_NOT_FIT)
    desk.expect(Loading(load_of(desk), Wish.LARGER))

    desk.shut()
    assert desk.effects == (Reserve(desk.ask, TWO, P1, ANNA, adding=False),)


def test_a_locker_that_a_stranger_was_at_meanwhile_is_not_opened_again_by_touch() -> None:
    desk = Desk()
    desk.loading()
    desk.touch(Button.DOES_NOT_FIT)
    desk.shut()
    desk.swing(ONE, Sense.OPEN)
    desk.swing(ONE, Sense.CLOSED)
    for _ in range(3):
        assert isinstance(desk.visit, Reserving)
        desk.post(Failed(desk.visit.ask, Failure.UNREACHABLE))
    desk.touch(Button.REOPEN)

    assert desk.effects == ()
    assert isinstance(desk.visit, Asking)
    assert desk.visit.notice is Notice.STAFF_MUST_LOOK


def test_there_is_no_larger_locker_than_the_largest() -> None:
    desk = Desk()
    desk.asking(unit=THREE)
    desk.touch(Button.DOES_NOT_FIT)

    desk.expect(Asking(replace(load_of(desk), fresh=False), Wish.NOT_NOW, Notice.NO_ROOM))


def test_not_now_asks_whether_the_locker_is_empty_after_the_door_is_closed() -> None:
    desk = Desk()
    desk.loading()
    desk.touch(Button.NOT_NOW)
    desk.touch(Button.DOES_NOT_FIT)
    desk.touch(Button.NOT_NOW)
    desk.shut()
    desk.expect(Asking(load_of(desk), Wish.NOT_NOW))

    desk.touch(Button.IT_IS_EMPTY)
    desk.expect(Ready(notice=Notice.NOT_DELIVERED))
    assert desk.unit().stays == ()
    assert desk.facts == []


def test_empty_counts_only_where_it_was_asked() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.IT_IS_EMPTY)

    assert desk.standing() is Standing.DOUBT


def test_after_not_now_it_can_still_be_in() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.NOT_NOW)
    desk.touch(Button.PARCEL_IN)

    assert desk.standing() is Standing.INSIDE


def test_our_own_reservation_is_given_up_when_the_parcel_stays_out() -> None:
    desk = Desk()
    desk.reserving()
    desk.reserved()
    desk.opens()
    desk.shut()
    desk.touch(Button.NOT_NOW)
    desk.touch(Button.IT_IS_EMPTY)

    assert desk.facts == [Freed(ONE, (P1,), Why.UNUSED)]


def test_a_further_label_for_the_same_locker_joins_the_load() -> None:
    desk = Desk()
    desk.loading()
    desk.scan(P2)
    assert desk.effects == (Find(desk.ask, P2),)
    desk.found(ONE, P2)
    assert isinstance(desk.visit, Loading)
    assert desk.visit.notice is Notice.PARCEL_JOINED

    desk.shut()
    desk.touch(Button.PARCEL_IN)
    assert desk.facts == [Deposited(ONE, (P1, P2), ANNA)]
    desk.expect(Ready(Round(2, Last(ONE, P2)), Notice.DELIVERED, ONE))


def test_a_load_of_several_is_not_moved_to_a_larger_locker() -> None:
    desk = Desk()
    desk.loading()
    desk.scan(P2)
    desk.found(ONE, P2)
    desk.touch(Button.DOES_NOT_FIT)
    desk.shut()

    desk.expect(Asking(load_of(desk), Wish.NOT_NOW))
    desk.touch(Button.REOPEN)
    desk.stays_shut()
    desk.expect(Asking(load_of(desk), Wish.NOT_NOW, Notice.DID_NOT_OPEN))


def test_a_further_label_for_another_locker_waits_until_the_door_is_closed() -> None:
    for reply in ("elsewhere", "another's", "unknown", "failed"):
        desk = Desk()
        desk.loading()
        desk.scan(P2)
        match reply:
            case "elsewhere":
                desk.found(TWO, P2)
            case "another's":
                desk.found(ONE, P2, BEN)
            case "unknown":
                desk.post(NotFound(desk.ask))
            case _:
                desk.fails()
        desk.expect(Loading(load_of(desk), notice=Notice.CLOSE_FIRST))
        assert load_of(desk).numbers == (P1,)


def test_a_label_in_the_load_or_just_asked_about_changes_nothing() -> None:
    desk = Desk()
    desk.loading()
    desk.scan(P1)
    assert desk.effects == ()
    desk.scan(P2)
    before = desk.visit
    desk.scan(P2)
    assert desk.visit == before

    desk.scan(P3)
    assert isinstance(desk.visit, Loading)
    assert desk.visit.notice is Notice.CLOSE_FIRST
    assert desk.visit.pending == P2


def test_a_wish_drops_the_label_that_was_asked_about() -> None:
    desk = Desk()
    desk.loading()
    desk.scan(P2)
    late = Found(desk.ask, ONE, P2, ANNA, deposited=False)
    desk.touch(Button.NOT_NOW)
    desk.post(late)

    assert load_of(desk).numbers == (P1,)


def test_a_joined_number_that_has_vanished_from_the_ledger_is_simply_forgotten() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.NOT_NOW)
    desk.kiosk = replace(desk.kiosk, units={ONE: replace(desk.unit(), stays=())})
    desk.touch(Button.IT_IS_EMPTY)

    desk.expect(Ready(notice=Notice.NOT_DELIVERED))


def test_silence_at_an_open_or_closed_door_leaves_the_parcel_in_question() -> None:
    for door in (Sense.OPEN, Sense.CLOSED):
        desk = Desk()
        desk.loading()
        desk.wait(5)
        desk.swing(ONE, door)
        desk.silence()
        desk.expect(AtRest(Notice.FINISH_LATER, ONE))
        assert desk.standing() is Standing.DOUBT
        assert desk.facts == []


def test_an_open_door_left_by_the_screen_is_guarded_and_its_label_goes_on_at_it_without_a_command() -> None:
    desk = Desk()
    desk.loading()
    desk.wait(180 + 30)
    desk.silence()
    assert doors_to_close(desk.kiosk) == (ONE,)
    assert desk.facts == []

    desk.wait(299)
    desk.scan()
    assert load_of(desk).numbers == (P1,)
    assert desk.effects == ()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    assert desk.standing() is Standing.INSIDE


def test_silence_after_an_undo_puts_the_parcel_in_question() -> None:
    desk = Desk()
    desk.deposit()
    desk.touch(Button.UNDO)
    desk.opens()
    desk.silence()

    assert desk.standing() is Standing.DOUBT


def test_a_fast_closing_is_asked_about_when_the_board_answers() -> None:
    desk = Desk()
    desk.deposit()
    desk.touch(Button.UNDO)
    ask = desk.ask
    desk.swing(ONE, Sense.OPEN)
    desk.shut()
    desk.post(DoorOpened(ask))

    assert isinstance(desk.visit, Asking)
    assert desk.visit.wish is Wish.NOT_NOW


def test_reopening_commands_the_door_again_and_not_while_stopped() -> None:
    desk = Desk()
    desk.asking()
    stopped = replace(desk.kiosk, stopped=True)
    desk.touch(Button.REOPEN)
    assert desk.effects == (OpenDoor(desk.ask, ONE),)
    assert isinstance(desk.visit, Opening)

    desk.kiosk = stopped
    desk.touch(Button.REOPEN)
    assert not desk.effects
    assert isinstance(desk.visit, Asking)
    assert desk.visit.notice is Notice.OUT_OF_ORDER


def test_a_foreign_touch_or_a_code_at_the_door_changes_nothing() -> None:
    desk = Desk()
    desk.loading()
    before = desk.visit
    desk.touch(Button.YES)
    desk.show()
    assert desk.visit == before

    desk.shut()
    before = desk.visit
    desk.touch(Button.YES)
    desk.show()
    assert desk.visit == before


def test_a_moved_parcel_frees_the_locker_it_did_not_fit() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.DOES_NOT_FIT)
    assert isinstance(desk.visit, Reserving)
    assert desk.visit.size is Size.MEDIUM
    desk.reserved()
    desk.opens(TWO)
    desk.shut(TWO)
    desk.touch(Button.PARCEL_IN)

    assert desk.facts == [Deposited(TWO, (P1,), ANNA), Freed(ONE, (P1,), Why.UNUSED)]


def test_a_stay_that_is_leaving_elsewhere_is_not_freed_twice() -> None:
    desk = Desk()
    desk.reserving()
    desk.touch(Button.CANCEL)
    desk.sizing()
    desk.touch(Button.CANCEL)
    desk.touch(Button.CANCEL)
    desk.post(KeptParcel(Undelivered.OTHER))
    desk.loading(unit=TWO)
    desk.shut(TWO)
    desk.touch(Button.PARCEL_IN)

    assert desk.freed() == [Freed(ONE, (P1,), Why.UNUSED)]
