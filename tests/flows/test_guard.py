"""How many wrong codes the kiosk takes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.flows import staff_guard
from kiosk.flows.events import Button, NoMatch
from kiosk.flows.guard import exhausted, higher, locked_until, today
from kiosk.flows.ledger import Guard
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest
from tests.flows.desk import ONE, RETURN, Desk


def miss(desk: Desk, times: int = 1) -> None:
    for _ in range(times):
        desk.show()
        desk.post(NoMatch(desk.ask))


def test_five_wrong_codes_lock_for_half_a_minute_and_then_twice_as_long() -> None:
    desk = Desk()
    miss(desk, 5)
    desk.show()
    assert desk.effects == ()
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 30))

    desk.wait(30)
    miss(desk)
    desk.show(RETURN)
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 60))


def test_no_lock_is_longer_than_a_quarter_of_an_hour() -> None:
    desk = Desk()
    miss(desk, 4)
    for _ in range(10):
        desk.wait(901)
        miss(desk)

    assert desk.kiosk.guard.until == desk.now + 900


def test_years_of_wrong_codes_are_counted_like_the_first_ones() -> None:
    desk = Desk()
    desk.kiosk = replace(desk.kiosk, guard=Guard(wrong=100_000))
    miss(desk)

    assert desk.kiosk.guard.wrong == 100_001
    assert desk.kiosk.guard.until == desk.now + 900


def test_twenty_wrong_codes_are_enough_for_a_day() -> None:
    desk = Desk()
    for _ in range(20):
        desk.wait(901)
        miss(desk)
    desk.wait(901)
    desk.show()
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.kiosk.guard.day + 86_400))

    desk.wait(86_400)
    miss(desk)
    desk.expect(AtRest(Notice.WRONG_CODE))
    assert desk.kiosk.guard.today == 1


def test_a_right_code_clears_nothing() -> None:
    desk = Desk()
    miss(desk, 4)
    desk.deposited()
    desk.show()
    desk.matched(ONE)

    assert desk.kiosk.guard.wrong == 4
    assert not desk.kiosk.guard.open


def test_a_try_is_open_from_the_moment_it_is_asked() -> None:
    desk = Desk()
    desk.show()

    assert desk.kiosk.guard.open


def test_cancel_while_checking_counts_as_wrong() -> None:
    desk = Desk()
    desk.show()
    desk.touch(Button.CANCEL)

    desk.expect(AtRest())
    assert desk.kiosk.guard.wrong == 1


@pytest.mark.parametrize("older", [True, False])
def test_of_two_counts_the_stricter_one_holds(*, older: bool) -> None:
    few, many = Guard(1, 50.0, 1000.0, 1), Guard(7, 20.0, 1000.0, 6, open=True)
    found = higher(few, many) if older else higher(many, few)

    assert found == Guard(7, 50.0, 1000.0, 6, open=True)


def test_yesterdays_count_is_not_held_against_today() -> None:
    yesterday, today_ = Guard(20, 0.0, 1000.0, 20), Guard(21, 0.0, 1000.0 + 86_400, 1)

    assert higher(yesterday, today_) == today_


moments = st.floats(0, 1e6)
counts = st.builds(Guard, st.integers(0, 30), moments, moments, st.integers(0, 25), st.booleans())


@given(one=counts, other=counts, later=moments)
def test_no_merging_of_counts_opens_what_one_of_them_keeps_locked(one: Guard, other: Guard, later: float) -> None:
    now = max(one.day, other.day) + later
    merged = higher(one, other)

    for count in (one, other):
        assert locked_until(today(merged, now), now) or not locked_until(today(count, now), now)


def test_a_lost_count_takes_no_codes_for_a_day() -> None:
    lost = exhausted(Guard(3, 0.0, 0.0, 3), 500.0)

    assert locked_until(today(lost, 500.0), 500.0) == 500.0 + 86_400
    assert locked_until(today(lost, 86_900.0), 86_900.0) == 0.0


def test_a_pin_s_count_of_any_size_locks_no_longer_than_the_longest() -> None:
    guards = staff_guard.wrong({"ana": Guard(wrong=10**9)}, "ana", 0.0)
    assert guards["ana"].until == staff_guard.STAFF.longest
