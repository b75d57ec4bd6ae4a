"""For how long the mere passing of time makes nothing happen, so that nobody need look."""

import math

import pytest

from kiosk.domain import Sense
from kiosk.flows.events import Button, Compared, CompareDue, LinkLost
from kiosk.flows.visit import idle, timely
from tests.flows.desk import ONE, Desk


def compared() -> Desk:
    """A desk whose first round of comparing is over."""
    desk = Desk()
    for effect in desk.post(CompareDue()):
        desk.post(Compared(getattr(effect, "ask", 0)))
    return desk


def test_a_kiosk_at_rest_has_time_until_the_next_round() -> None:
    desk = compared()
    rest = idle(desk.kiosk, desk.now)

    assert rest > 60
    assert timely(desk.kiosk, desk.now + rest - 0.1) == ()
    assert timely(desk.kiosk, desk.now + rest) == (CompareDue(),)
    assert idle(desk.kiosk, desk.now + rest + 5) == 0.0


def test_a_fact_that_is_owed_and_a_door_that_stands_open_leave_no_rest() -> None:
    owing = compared()
    owing.asking()
    owing.touch(Button.PARCEL_IN)
    assert idle(owing.kiosk, owing.now) == 0.0

    opened = compared()
    opened.swing(ONE, Sense.OPEN)
    assert idle(opened.kiosk, opened.now) == 0.0


@pytest.mark.parametrize("why", ["somebody is here", "the link is lost", "a question is out"])
def test_while_nothing_may_be_asked_only_another_event_ends_the_rest(why: str) -> None:
    desk = Desk()
    match why:
        case "somebody is here":
            desk.touch(Button.COLLECT)
        case "the link is lost":
            desk.post(LinkLost())
        case _:
            desk.post(CompareDue())

    assert idle(desk.kiosk, desk.now) == math.inf
    assert timely(desk.kiosk, desk.now + 86_400) == ()
