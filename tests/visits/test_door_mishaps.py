"""Doors fail: each row of table B3 of the reliability bar about them, as a whole visit in virtual time.

Boards and the scanner are in test_board_mishaps.py.

Where flows.md decided otherwise, it is what is shown: a door left open is asked for after 10 s, alarms after 30 s and
is a matter for staff after 60 s from when nobody answers for it; a second door that opens once the commanded one has
been seen open opens by itself (section 8), and one door's fault stops its locker, a wrong door every command.
"""

import pytest

from kiosk.domain import LockerUnitId, Problem, Sense
from kiosk.flows.events import Button, DoorMoved, Reported
from kiosk.flows.ledger import Alarm, Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import alarming_door, can_say_shut, doors_to_close, free_sizes, stayed_shut
from kiosk.flows.service_events import StaffButton
from kiosk.flows.service_states import Answering, Board
from kiosk.flows.states import Asking, AtRest, Loading, Opening, Ready, Reporting, Shut, Taking
from tests.visits.virtual.scripted import BEN, CALM, Scripted, every

ONE, TWO, NINE = LockerUnitId("1"), LockerUnitId("2"), LockerUnitId("9")


def looks_and_finds(world: Scripted, unit: LockerUnitId, found: StaffButton) -> None:
    """Let staff look into a locker, say what they found, and sign out."""
    world.staff_look(unit)
    world.sees(Answering)
    world.press(found)
    world.sees(Board)
    world.press(StaffButton.SIGN_OUT)
    world.sees(AtRest)


# it does not open
def test_a_door_that_stays_shut_is_pulsed_three_times_and_its_parcel_goes_into_the_next_locker(
    world: Scripted,
) -> None:
    parcel = world.comes()
    (jammed,) = world.reserved_in(parcel)
    world.doors[jammed].jam = 1.0
    world.scans_label(parcel)
    world.sees(Opening)
    world.until(lambda: world.pulsed[jammed] == 3, "the third pulse")
    pulses = list(world.pulses)
    unit = world.sees(Loading).load.unit
    world.puts(parcel, unit)
    world.confirms()
    world.settles()

    assert min(every(pulses)) >= 2.0
    assert world.pulsed == {jammed: 3, unit: 1}
    assert world.wrong_with(jammed) == {Fault.DID_NOT_OPEN}
    assert jammed not in world.offered()
    assert world.told_to_lie_in(parcel) == [unit]
    assert world.reserved_in(parcel) == []


def test_a_door_that_opens_at_the_third_pulse_is_used(world: Scripted) -> None:
    parcel = world.comes()
    (unit,) = world.reserved_in(parcel)
    world.doors[unit].jam = 1.0
    world.scans_label(parcel)
    world.until(lambda: world.pulsed[unit] == 2, "the second pulse")
    world.doors[unit].jam = 0.0
    world.sees(Loading)
    world.puts(parcel, unit)
    world.confirms()
    world.agrees()

    assert world.pulsed == {unit: 3}


def test_an_owner_whose_door_stays_shut_gets_a_case_number_and_nothing_is_told(world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    world.doors[unit].jam = 1.0
    world.shows_code(code)
    world.sees(Shut)
    assert stayed_shut(world.kiosk)
    world.touch(Button.PROBLEM)
    world.sees(Reporting)
    world.say(Reported(Problem.STUCK))
    assert world.sees(AtRest, Notice.CASE_NOTED).case > 0
    assert world.pulsed == {unit: 4}
    assert not world.owed
    assert world.wrong_with(unit) == {Fault.DID_NOT_OPEN}
    world.doors[unit].jam = 0.0
    world.shows_code(code)  # still good
    world.collects(parcel)


# the sensor says open, the door is shut
def test_a_locker_whose_sensor_is_stuck_at_open_is_given_to_nobody(world: Scripted) -> None:
    parcel = world.comes()
    (stuck,) = world.reserved_in(parcel)
    world.reads(stuck, Sense.OPEN)
    world.until(lambda: bool(world.wrong_with(stuck)), "it to be seen")
    assert stuck not in world.offered()
    unit = world.delivers(parcel)

    assert unit != stuck
    assert world.pulsed == {unit: 1}


def test_a_courier_says_that_a_door_is_shut_whose_sensor_says_open_and_the_parcel_is_for_staff(
    world: Scripted,
) -> None:
    parcel = world.comes()
    world.scans_label(parcel)
    unit = world.sees(Loading).load.unit
    world.reads(unit, Sense.OPEN)
    world.puts(parcel, unit)
    world.touch(Button.IT_IS_SHUT)
    world.passes(5.0)
    assert isinstance(world.kiosk.visit, Loading), "nobody asks before the alarm"
    world.until(lambda: can_say_shut(world.kiosk), "to be asked", limit=35.0)
    world.touch(Button.IT_IS_SHUT)
    world.sees(Asking)
    world.touch(Button.PARCEL_IN)
    world.sees(Ready, Notice.STAFF_MUST_LOOK)
    world.passes(60.0)

    assert Fault.SENSOR_CONTRADICTS in world.wrong_with(unit)
    assert world.standings(unit) == [Standing.DOUBT]
    assert world.told_to_lie_in(parcel) == []
    assert not world.owed
    assert unit not in world.offered()


def test_an_owner_says_so_and_the_collection_is_not_told_on_such_evidence(world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    world.shows_code(code)
    world.sees(Taking)
    world.reads(unit, Sense.OPEN)
    world.takes(parcel)
    world.until(lambda: can_say_shut(world.kiosk), "to be asked", limit=35.0)
    world.touch(Button.IT_IS_SHUT)
    world.sees(Shut)
    world.leaves()
    world.passes(120.0)

    assert world.wrong_with(unit) >= {Fault.SENSOR_CONTRADICTS, Fault.NOT_SEEN_SHUT}
    assert world.told_to_lie_in(parcel) == [unit]
    assert unit not in world.offered()


# the sensor says shut, the door is open
def test_a_sensor_that_shows_nothing_after_three_commands_is_no_evidence_any_more(world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    world.reads(unit, Sense.CLOSED)
    world.shows_code(code)
    for opened in range(1, 4):
        world.sees(Shut)
        assert (Fault.SENSOR_CONTRADICTS in world.wrong_with(unit)) == (opened == 3)
        world.swing(unit, open_=False)
        world.passes(1.0)
        world.touch(Button.REOPEN)
        world.until(lambda: not isinstance(world.kiosk.visit, Shut), "the command")
    world.sees(Taking)  # whoever stands there knows better
    world.takes(parcel)
    world.touch(Button.IT_IS_SHUT)
    world.sees(Shut)
    world.leaves()
    world.passes(120.0)

    assert world.pulsed == {unit: 1 + 3 * 3 + 1}, "three by three, then one blind"
    assert world.told_to_lie_in(parcel) == [unit]
    assert unit not in world.offered()


# the sensor flaps
@pytest.mark.parametrize("for_s", [0.01, 0.05])
def test_a_reading_that_lasts_less_than_three_reads_is_none(for_s: float, world: Scripted) -> None:
    heard = len(world.happened)
    world.reads(ONE, Sense.OPEN)
    world.passes(for_s)
    world.reads(ONE, None)
    world.passes(5.0)

    assert not [event for event in world.happened[heard:] if isinstance(event, DoorMoved)]
    assert ONE in world.offered()


def test_a_sensor_that_changes_six_times_in_five_seconds_is_no_evidence_of_a_deposit(world: Scripted) -> None:
    parcel = world.comes()
    world.scans_label(parcel)
    unit = world.sees(Loading).load.unit
    world.puts(parcel, unit)
    world.sees(Asking)
    for sense in (Sense.OPEN, None) * 3:
        world.reads(unit, sense)
        world.passes(0.5)
    assert Fault.SENSOR_CONTRADICTS in world.wrong_with(unit)
    world.touch(Button.IT_IS_SHUT)
    world.sees(Asking)
    world.touch(Button.PARCEL_IN)
    world.sees(Ready, Notice.STAFF_MUST_LOOK)
    world.passes(60.0)

    assert world.told_to_lie_in(parcel) == []
    assert world.standings(unit) == [Standing.DOUBT]


# left open
def walks_off(world: Scripted, code: str) -> None:
    """Come for a parcel, and go away from the open door."""
    world.shows_code(code)
    world.sees(Taking)
    world.sees(AtRest, Notice.PLEASE_CLOSE, limit=215.0)


def reports(world: Scripted, code: str) -> None:
    """Come for a parcel, say at once that something is wrong, and go."""
    world.shows_code(code)
    world.sees(Taking)
    world.touch(Button.PROBLEM)
    world.sees(Reporting)
    world.say(Reported(Problem.DAMAGED))
    world.sees(AtRest, Notice.CASE_NOTED)


def alarms(world: Scripted, unit: LockerUnitId) -> list[int]:
    """Return after how many seconds an open door is asked for, is alarmed about and is a matter for staff."""
    left, at = world.now, dict[Alarm, float]()
    while world.now < left + 70.0:
        world.passes(0.5)
        at.setdefault(world.kiosk.units[unit].alarm, world.now - left)
        assert doors_to_close(world.kiosk) == ((unit,) if world.kiosk.units[unit].alarm else ())
        assert alarming_door(world.kiosk) == (unit if world.kiosk.units[unit].alarm >= Alarm.LOUD else None)
    return [10 * round(at[alarm] / 10) for alarm in (Alarm.ASKED, Alarm.LOUD, Alarm.GUARDED)]


def test_a_door_left_open_is_asked_for_then_alarms_then_is_a_matter_for_staff(world: Scripted) -> None:
    _, unit, code = world.delivered()
    reports(world, code)

    assert alarms(world, unit) == [10, 30, 60]
    assert Fault.LEFT_OPEN in world.wrong_with(unit)


def test_who_leaves_a_door_after_minutes_is_asked_at_once_and_its_closing_is_the_collection(world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    walks_off(world, code)
    assert alarms(world, unit) == [0, 30, 60]
    world.takes(parcel)
    world.until(lambda: world.told_to_lie_in(parcel) == [], "the collection to be told", limit=90.0)

    assert doors_to_close(world.kiosk) == ()
    assert world.wrong_with(unit) == {Fault.LEFT_OPEN}
    assert world.told_to_lie_in(parcel) == []


def test_others_go_on_at_other_lockers_meanwhile_and_then_its_closing_tells_nothing(world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    other = world.comes("RSD-0002", BEN)
    walks_off(world, code)
    theirs = world.delivers(other)
    world.takes(parcel)  # whoever shut it may have put something in
    world.passes(120.0)

    assert world.pulsed == {unit: 2, theirs: 1}
    assert world.told_to_lie_in(other) == [theirs]
    assert world.told_to_lie_in(parcel) == [unit]
    assert Fault.CLOSED_BY_ANOTHER in world.wrong_with(unit)


# another door opens
def test_a_wrong_door_stops_every_command_until_staff_have_looked_into_both_and_nothing_is_told(
    world: Scripted,
) -> None:
    parcel, other = world.comes(), world.comes("RSD-0002", BEN)
    _, _, code = world.delivered("RSD-0003", BEN)
    (right,) = world.reserved_in(parcel)
    world.doors[right].wrong = NINE
    before = world.pulsed.total()
    world.scans_label(parcel)
    world.sees(Asking)
    assert alarming_door(world.kiosk) == NINE
    world.touch(Button.IT_IS_EMPTY)
    world.sees(Ready)
    world.passes(CALM)
    world.scans_label(other)
    world.sees(Ready, Notice.OUT_OF_ORDER)
    world.leaves()
    world.shows_code(code, contact=BEN)
    world.sees(AtRest, Notice.OUT_OF_ORDER)
    assert world.pulsed.total() == before + 1, "not even a second one for the right door"
    assert world.told_to_lie_in(parcel) == []
    assert free_sizes(world.kiosk) == ()
    for unit in (right, NINE):
        assert Fault.WRONG_DOOR in world.wrong_with(unit)
    world.doors[right].wrong = None
    world.shuts(NINE)
    looks_and_finds(world, right, StaffButton.NOTHING_INSIDE)
    assert world.kiosk.stopped
    looks_and_finds(world, NINE, StaffButton.NOTHING_INSIDE)
    world.delivers(other)


def test_an_owner_before_a_wrong_door_is_told_so_and_their_parcel_stays_theirs(world: Scripted) -> None:
    parcel, right, code = world.delivered()
    world.doors[right].wrong = TWO
    world.shows_code(code)
    world.until(lambda: world.kiosk.stopped, "the wrong door to be seen")
    world.sees(Shut)
    world.leaves()
    world.passes(60.0)

    assert world.pulsed == {right: 2}
    assert world.told_to_lie_in(parcel) == [right]
    assert [Fault.WRONG_DOOR in world.wrong_with(unit) for unit in (right, TWO)] == [True, True]
    assert alarming_door(world.kiosk) == TWO


@pytest.mark.parametrize("with_it", [ONE, NINE], ids=["read before it", "read after it"])
def test_two_doors_that_open_at_once_stop_every_command(with_it: LockerUnitId, world: Scripted) -> None:
    parcel = world.comes()
    (unit,) = world.reserved_in(parcel)
    if with_it == unit:
        parcel = world.comes("RSD-0002", BEN)
        (unit,) = world.reserved_in(parcel)
    world.at_pulse = lambda: world.after(0.3, lambda: world.pulls(with_it))
    world.scans_label(parcel)
    world.until(lambda: world.doors[with_it].open, "both")
    world.passes(2.0)

    assert world.kiosk.stopped
    assert [Fault.WRONG_DOOR in world.wrong_with(each) for each in (unit, with_it)] == [True, True]
    assert world.pulsed == {unit: 1}
    assert world.told_to_lie_in(parcel) == []


def test_a_second_door_later_has_opened_by_itself_and_is_alarmed_about_at_once(world: Scripted) -> None:
    parcel = world.comes()
    world.scans_label(parcel)
    unit = world.sees(Loading).load.unit
    world.pulls(NINE)
    world.until(lambda: alarming_door(world.kiosk) == NINE, "the alarm", limit=2.0)
    world.puts(parcel, unit)
    world.confirms()
    world.settles()

    assert world.wrong_with(NINE) == {Fault.OPENED_BY_ITSELF}
    assert NINE not in world.offered()
    assert world.told_to_lie_in(parcel) == [unit]
