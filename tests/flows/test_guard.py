"""How many wrong codes the kiosk takes."""

from kiosk.flows.events import Button, NoMatch
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
