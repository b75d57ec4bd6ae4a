"""Boards, their bus and the scanner fail: the rest of table B3 of the reliability bar, in virtual time.

Boards tell no identity, so one that was exchanged for its like cannot be told; one that answers as another is silent.
"""

from collections.abc import Callable
from itertools import count

import pytest

from hardware.doors import kerong_cu48_frames as frames
from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.events import Button, DoorMoved
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest, Entry, Loading, Opening
from tests.flows.truth import Violation
from tests.visits.virtual.scripted import BEN, CALM, Scripted

NINE = LockerUnitId("9")
BY_FIVES = 5  # locks on a board, where a bank has two
ON_THE_FIRST, ON_THE_SECOND = tuple("12345"), tuple("6789")


# a board is silent
@pytest.fixture
def two_boards(world: Scripted) -> Scripted:
    world.cabinet.wire(BY_FIVES)
    world.kill()
    world.starts()
    world.passes(2.0)
    return world


def test_a_silent_boards_lockers_vanish_from_the_offers_and_the_other_board_goes_on(two_boards: Scripted) -> None:
    world = two_boards
    assert set(world.offered()) == {*ON_THE_FIRST, *ON_THE_SECOND}
    world.cabinet.mute = {1}
    world.door_moved()
    world.until(lambda: not set(world.offered()) & set(ON_THE_SECOND), "them to vanish", limit=2.0)
    assert set(world.offered()) == set(ON_THE_FIRST)
    unit = world.delivers(world.comes())
    assert unit in ON_THE_FIRST
    world.cabinet.mute = set()
    world.until(lambda: set(ON_THE_SECOND) <= set(world.offered()), "them to be back", limit=2.0)

    assert world.pulsed == {unit: 1}


@pytest.mark.parametrize("way", ["silent", "unplugged"])
def test_an_owner_at_a_silent_board_gets_a_number_no_pulse_and_later_their_parcel(way: str, world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    setattr(world.cabinet, way, True)
    world.door_moved()
    world.until(lambda: world.kiosk.units[unit].sense is Sense.UNKNOWN, "the silence", limit=2.0)
    world.shows_code(code)
    assert world.sees(AtRest, Notice.LOCKER_SILENT).case > 0
    assert world.pulsed == {unit: 1}
    setattr(world.cabinet, way, False)
    world.until(lambda: world.kiosk.units[unit].sense is Sense.CLOSED, "an answer", limit=2.0)
    world.passes(CALM)
    world.shows_code(code)
    world.collects(parcel)
    world.agrees()


# noise on the bus
Spoil = Callable[[bytes], bytes]
SHUT = frames.status_frame(frames.Status(0, (1 << 48) - 1))
NOISE: dict[str, Spoil] = {
    "the request's echo before it": lambda frame: frames.status_request(0) + frame,
    "garbage before and after it": lambda frame: b"\x02\x00\xff" + frame + b"\x03\x02",
    "half of it": lambda frame: frame[:7],
    "a bit of it flipped": lambda frame: frame[:4] + bytes((frame[4] ^ 1,)) + frame[5:],
    "another board's after it": lambda frame: frame + frames.status_frame(frames.Status(3, 0)),
    "a late one of before": lambda frame: SHUT + frame,
    "nothing": lambda _: b"",
}


@pytest.mark.parametrize("first", [0, 1], ids=["from the first", "from the second"])
@pytest.mark.parametrize("spoil", NOISE.values(), ids=NOISE)
def test_when_every_second_answer_is_spoilt_no_door_reads_wrong_and_the_visit_goes_on(
    spoil: Spoil, first: int, world: Scripted
) -> None:
    parcel = world.comes()
    turns = count(1 - first)
    world.cabinet.spoil = lambda frame: spoil(frame) if next(turns) % 2 else frame
    world.door_moved()
    world.scans_label(parcel)
    unit = world.sees(Loading).load.unit
    world.puts(parcel, unit)
    world.confirms()
    world.cabinet.spoil = None
    world.agrees()
    moves = [(event.unit, event.sense) for event in world.happened if isinstance(event, DoorMoved)]

    assert moves == [(unit, Sense.OPEN), (unit, Sense.CLOSED)]
    assert world.pulsed == {unit: 1}


def test_no_second_pulse_follows_a_first_that_no_read_has_answered(world: Scripted) -> None:
    parcel = world.comes()
    (unit,) = world.reserved_in(parcel)
    world.doors[unit].jam = 1.0

    def falls_silent() -> None:
        world.cabinet.spoil = lambda frame: frame[:5]

    world.at_pulse = falls_silent
    world.scans_label(parcel)
    world.sees(Opening)
    world.until(lambda: not isinstance(world.kiosk.visit, Opening), "the end of it")

    assert world.pulsed == {unit: 1}
    assert world.told_to_lie_in(parcel) == []


# boards that were mixed up
def test_two_lockers_on_one_lock_are_refused_at_the_start_and_nothing_opens(world: Scripted) -> None:
    world.clashing = NINE
    world.kill()

    with pytest.raises(Violation, match="unit 9: board 0, lock 0 is unit 1 already"):
        world.passes(10.0)
    assert world.shown is None
    assert not world.pulsed


def test_a_board_that_answers_as_another_is_a_silent_one(two_boards: Scripted) -> None:
    world = two_boards
    world.cabinet.spoil = lambda frame: frame if frame[1] == 0 else frames.status_frame(frames.Status(7, 0b1111))
    world.door_moved()
    world.until(lambda: not set(world.offered()) & set(ON_THE_SECOND), "its lockers to vanish", limit=2.0)

    assert set(world.offered()) == set(ON_THE_FIRST)
    assert {world.kiosk.units[LockerUnitId(unit)].sense for unit in ON_THE_SECOND} == {Sense.UNKNOWN}


# the scanner
def test_without_a_scanner_the_number_is_typed_and_half_a_scan_is_not_kept_for_the_next(world: Scripted) -> None:
    first, second = world.comes(), world.comes("RSD-0002", BEN)
    world.plug.sends(b"RSD-9")
    world.plug.unplug()
    world.touch(Button.TYPE_LABEL)
    world.passes(0.5)
    world.memory.presented[first] = world.now
    world.types(Entry.LABEL, first.text)
    unit = world.sees(Loading).load.unit
    world.puts(first, unit)
    world.confirms()
    world.plug.sends(b"RSD-")
    world.plug.unplug()
    world.memory.presented[second] = world.now
    world.scans(second.text)

    assert world.sees(Loading).load.numbers == (second,)


def test_a_scanner_that_repeats_itself_is_heard_once(world: Scripted) -> None:
    parcel = world.comes()
    for _ in range(10):
        world.scans_label(parcel)
        world.passes(0.1)
    unit = world.sees(Loading).load.unit
    world.puts(parcel, unit)
    world.confirms()
    for _ in range(8):
        world.scans("BBBBBB")
        world.passes(0.15)
    world.passes(CALM)

    assert len(world.asked(parcel.text)) == 1
    assert world.pulsed == {unit: 1}
    assert world.kiosk.guard.wrong == 1, "one wrong code, and not eight"


def test_a_scanner_that_babbles_is_heard_ten_times_a_second_and_nobody_is_kept_from_their_locker(
    world: Scripted,
) -> None:
    parcel, unit, code = world.delivered()
    heard = len(world.plug.heard)
    for nth in range(100):
        world.scans(f"]C1{nth:04}NOISE\x00")
    world.passes(0.9)
    assert len(world.plug.heard) - heard == 10
    world.sees(AtRest, limit=100.0)
    world.shows_code(code)
    world.collects(parcel)
    world.agrees()

    assert world.pulsed == {unit: 2}
