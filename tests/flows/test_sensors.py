"""Sensors that contradict themselves, and boards that fall silent."""

from dataclasses import replace

from kiosk.domain import Sense, Size
from kiosk.flows.effects import OpenDoor
from kiosk.flows.entries import offers
from kiosk.flows.events import Button, DoorSilent
from kiosk.flows.ledger import Fault, Seen, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import can_say_shut, doors_to_close, stayed_shut
from kiosk.flows.states import Asking, AtRest, Kind, Loading, Opening, Parcels, Ready, Releasing, Shut, Taking, Trip
from tests.flows.desk import ANNA, BEN, CODE, ONE, P1, P2, RETURN, THREE, TWO, Desk


def distrusted(desk: Desk) -> None:
    """The sensor of the first locker has contradicted itself."""
    known = desk.unit()
    lying = replace(known, faults=known.faults | {Fault.SENSOR_CONTRADICTS})
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: lying})


def pulsed_in_vain(desk: Desk) -> None:
    desk.show()
    desk.matched(ONE)
    desk.stays_shut()
    desk.touch(Button.DONE)


def test_a_sensor_that_shows_nothing_after_three_commands_in_a_row_is_believed_no_more() -> None:
    desk = Desk()
    desk.deposited()
    pulsed_in_vain(desk)
    pulsed_in_vain(desk)
    assert Fault.SENSOR_CONTRADICTS not in desk.unit().faults

    pulsed_in_vain(desk)
    assert Fault.SENSOR_CONTRADICTS in desk.unit().faults
    assert desk.facts == []


def test_a_delivery_s_command_in_vain_counts_too() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    desk.stays_shut()

    assert desk.unit().in_vain == 1


def test_an_opening_in_between_begins_the_count_anew() -> None:
    desk = Desk()
    desk.deposited()
    pulsed_in_vain(desk)
    pulsed_in_vain(desk)
    desk.taking()
    assert desk.unit().in_vain == 0
    desk.shut()
    desk.touch(Button.REOPEN)
    desk.stays_shut()

    assert Fault.SENSOR_CONTRADICTS not in desk.unit().faults


def test_a_sensor_that_flaps_is_believed_no_more() -> None:
    desk = Desk()
    for _ in range(3):
        desk.swing(ONE, Sense.OPEN)
        desk.wait(0.8)
        desk.swing(ONE, Sense.CLOSED)
        desk.wait(0.8)

    assert Fault.SENSOR_CONTRADICTS in desk.unit().faults
    assert desk.unit().seen is Seen.NOTHING
    assert doors_to_close(desk.kiosk) == ()
    assert ONE not in offers(desk.kiosk, Size.SMALL, desk.now)


def test_a_person_who_opens_and_closes_three_times_is_no_flapping_sensor() -> None:
    desk = Desk()
    for _ in range(4):
        desk.swing(ONE, Sense.OPEN)
        desk.wait(1.5)
        desk.swing(ONE, Sense.CLOSED)
        desk.wait(1.5)

    assert Fault.SENSOR_CONTRADICTS not in desk.unit().faults


def test_a_board_that_comes_and_goes_is_no_flapping_sensor() -> None:
    desk = Desk()
    for _ in range(6):
        desk.swing(ONE, Sense.UNKNOWN)
        desk.swing(ONE, Sense.CLOSED)

    assert desk.unit().faults == set()


def test_what_a_distrusted_sensor_shows_is_never_evidence_and_no_alarm() -> None:
    desk = Desk()
    distrusted(desk)
    desk.swing(ONE, Sense.OPEN)
    assert desk.unit().seen is Seen.NOTHING
    assert doors_to_close(desk.kiosk) == ()
    desk.shut()

    assert desk.unit().seen is Seen.NOTHING
    assert desk.unit().faults == {Fault.SENSOR_CONTRADICTS}


def test_a_pickup_behind_a_distrusted_sensor_gets_one_blind_pulse_and_is_asked() -> None:
    desk = Desk()
    desk.deposited()
    distrusted(desk)
    desk.swing(ONE, Sense.OPEN)
    desk.show()
    desk.matched(ONE)
    ask = desk.ask
    assert desk.effects == (OpenDoor(ask, ONE, blind=True),)
    desk.post(DoorSilent(ask))

    desk.expect(Taking(Trip((ANNA,), ONE)))
    assert can_say_shut(desk.kiosk)
    desk.touch(Button.IT_IS_SHUT)
    desk.expect(Shut(Trip((ANNA,), ONE)))
    assert not stayed_shut(desk.kiosk)
    desk.touch(Button.DONE)
    assert desk.facts == []
    assert desk.standing() is Standing.INSIDE
    assert Fault.NOT_SEEN_SHUT in desk.unit().faults
    assert CODE.digest in desk.kiosk.codes


def test_a_parcel_taken_out_again_behind_a_distrusted_sensor_is_asked_about_and_told_to_nobody() -> None:
    desk = Desk()
    desk.deposit()
    distrusted(desk)
    desk.touch(Button.UNDO)
    ask = desk.ask
    assert desk.effects == (OpenDoor(ask, ONE, blind=True),)
    assert isinstance(desk.visit, Opening)
    desk.post(DoorSilent(ask))
    assert isinstance(desk.visit, Loading)
    desk.touch(Button.IT_IS_SHUT)
    assert isinstance(desk.visit, Asking)
    desk.touch(Button.IT_IS_EMPTY)
    desk.silence()

    assert desk.facts == []
    assert desk.standing() is Standing.DOUBT


def test_a_return_behind_a_distrusted_sensor_is_a_matter_for_staff() -> None:
    desk = Desk()
    desk.show(RETURN)
    desk.found()
    desk.opens()
    desk.shut()
    assert isinstance(desk.visit, Asking)
    assert desk.visit.load.kind is Kind.RETURN
    distrusted(desk)
    desk.touch(Button.PARCEL_IN)

    desk.expect(AtRest(Notice.ASK_STAFF, ONE))
    assert desk.standing() is Standing.DOUBT
    assert desk.facts == []


# boards
def silent(desk: Desk, *units: str) -> None:
    for unit in desk.kiosk.units:
        if unit in units:
            desk.swing(unit, Sense.UNKNOWN)


def test_the_lockers_of_a_silent_board_are_offered_to_nobody_and_the_others_are() -> None:
    desk = Desk()
    silent(desk, ONE, THREE)
    assert offers(desk.kiosk, Size.SMALL, desk.now) == [TWO]
    desk.deposit(P2, TWO, BEN)

    assert isinstance(desk.visit, Ready)
    assert desk.standing(P2, TWO) is Standing.INSIDE


def test_a_pickup_at_a_silent_board_is_told_so_with_a_number_and_no_door_is_pulsed() -> None:
    desk = Desk()
    desk.deposited()
    silent(desk, ONE)
    desk.show()
    desk.matched(ONE)

    assert desk.effects == ()
    desk.expect(AtRest(Notice.LOCKER_SILENT, ONE, desk.kiosk.asked))
    assert desk.standing() is Standing.INSIDE
    assert desk.unit().trip == ()


def test_a_pickup_goes_on_once_the_board_is_back() -> None:
    desk = Desk()
    desk.deposited()
    silent(desk, ONE)
    desk.show()
    desk.matched(ONE)
    desk.swing(ONE, Sense.CLOSED)
    assert desk.unit().seen is Seen.SHUT  # of the deposit; the next command forgets it
    desk.show()
    desk.matched(ONE)

    assert isinstance(desk.visit, Releasing)
    assert desk.unit().seen is Seen.NOTHING


def test_of_several_lockers_only_the_silent_one_is_refused() -> None:
    desk = Desk()
    desk.deposited()
    desk.deposited(P2, TWO)
    silent(desk, TWO)
    desk.show()
    desk.matched(TWO, ONE)
    desk.expect(Parcels((ANNA,), (ONE, TWO)))
    desk.touch(Button.NEXT)
    desk.opens()
    desk.shut()
    desk.touch(Button.NEXT)

    desk.expect(AtRest(Notice.LOCKER_SILENT, TWO, desk.kiosk.asked))
    assert [fact.unit for fact in desk.facts] == [ONE]


def test_a_door_that_is_to_open_again_at_a_silent_board_keeps_what_is_left_inside() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    silent(desk, ONE)
    desk.touch(Button.REOPEN)

    desk.expect(AtRest(Notice.LOCKER_SILENT, ONE, desk.kiosk.asked))
    assert desk.facts == []
    assert desk.unit().faults == {Fault.NOT_SEEN_SHUT}
    desk.swing(ONE, Sense.CLOSED)
    assert desk.facts == []


def test_a_board_that_is_back_proves_nothing_by_reading_closed() -> None:
    desk = Desk()
    desk.scan(P1)
    desk.found()
    ask = desk.ask
    silent(desk, ONE)
    desk.swing(ONE, Sense.CLOSED)
    desk.post(DoorSilent(ask))

    assert desk.unit().seen is Seen.NOTHING
    assert desk.facts == []
