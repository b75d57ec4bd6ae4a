"""When a door sensor's reading is believed."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from hardware.doors.debounce import EQUAL_READS, MISSED_READS, BoardWatch
from kiosk.domain import LockerUnitId, Sense

UNIT = LockerUnitId("7")
OPEN, CLOSED, UNKNOWN = Sense.OPEN, Sense.CLOSED, Sense.UNKNOWN


def reads(watch: BoardWatch, *senses: Sense) -> list[Sense]:
    return [told for sense in senses for _, told in watch.read({UNIT: sense})]


def test_a_change_is_told_once_after_three_equal_reads() -> None:
    watch = BoardWatch({UNIT: CLOSED})

    assert reads(watch, OPEN, OPEN) == []
    assert watch.unsettled
    assert reads(watch, OPEN) == [OPEN]
    assert reads(watch, OPEN, OPEN, OPEN, OPEN) == []
    assert not watch.unsettled


def test_what_was_told_before_is_not_told_again() -> None:
    assert reads(BoardWatch({UNIT: CLOSED}), CLOSED, CLOSED, CLOSED, CLOSED) == []


def test_what_was_never_told_is_told_at_first() -> None:
    assert reads(BoardWatch({}), CLOSED, CLOSED, CLOSED) == [CLOSED]


@given(st.lists(st.sampled_from([(OPEN,), (OPEN, OPEN)]), max_size=20))
def test_a_sensor_that_flaps_for_less_than_three_reads_tells_nothing(flaps: list[tuple[Sense, ...]]) -> None:
    watch = BoardWatch({UNIT: CLOSED})

    assert [told for flap in flaps for told in reads(watch, *flap, CLOSED)] == []


@given(st.lists(st.sampled_from([OPEN, CLOSED, None])))
def test_two_reports_in_a_row_never_say_the_same(senses: list[Sense | None]) -> None:
    watch = BoardWatch({})
    told: list[tuple[LockerUnitId, Sense]] = []
    for sense in senses:
        told += watch.missed((UNIT,)) if sense is None else watch.read({UNIT: sense})

    assert all(first != second for first, second in itertools.pairwise(told))


def test_a_board_is_silent_after_three_missed_reads_and_says_so_once() -> None:
    watch = BoardWatch({UNIT: OPEN})
    reads(watch, OPEN, OPEN, OPEN)

    told = [watch.missed((UNIT,)) for _ in range(MISSED_READS + 2)]

    assert told == [[], [], [(UNIT, UNKNOWN)], [], []]
    assert watch.silent


def test_one_answer_between_misses_keeps_a_board_known() -> None:
    watch = BoardWatch({UNIT: CLOSED})
    told = []
    for _ in range(5):
        told += watch.missed((UNIT,)) + watch.missed((UNIT,)) + watch.read({UNIT: CLOSED})

    assert told == []


def test_a_board_that_speaks_again_is_believed_after_three_reads() -> None:
    watch = BoardWatch({UNIT: CLOSED})
    for _ in range(MISSED_READS):
        watch.missed((UNIT,))

    assert reads(watch, *[CLOSED] * (EQUAL_READS - 1)) == []
    assert reads(watch, CLOSED) == [CLOSED]
