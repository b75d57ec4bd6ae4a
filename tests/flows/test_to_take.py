"""What a courier is offered to take along: never what is still somebody's, nor what is not certain."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import Contact, Sense
from kiosk.flows.entries import blame, put
from kiosk.flows.events import (
    Button,
    CourierMatched,
    CourierShown,
    LinkLost,
    Unreadable,
)
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.queries import parcels_to_leave
from kiosk.flows.site import Collects
from kiosk.flows.states import (
    AtRest,
    Haul,
    Ready,
    Round,
)
from tests.flows.desk import ANNA, LAB, ONE, P1, P2, RETURN, Desk
from tests.flows.hauled import DHL, desk_where, ends, here, returned

DAY = 86_400.0
HAUL = Haul(Round(), ONE)
OPENED = replace(HAUL, opened=True)


def test_nothing_is_offered_where_the_site_does_not_say_so() -> None:
    desk = desk_where(Collects.NONE)
    returned(desk)
    ends(desk)
    assert here(desk) == 0

    desk.touch(Button.TAKE_ALONG)
    desk.expect(Ready())


def test_what_nobody_can_be_offered_is_0_away_from_the_two_screens() -> None:
    desk = desk_where()
    returned(desk)
    desk.expect(AtRest())
    assert parcels_to_leave(desk.kiosk) == 0


def test_a_courier_who_must_sign_in_is_offered_nothing_before_they_have() -> None:
    desk = desk_where(signs_in=True)
    returned(desk)
    desk.kiosk = replace(desk.kiosk, visit=Ready())
    assert parcels_to_leave(desk.kiosk) == 0

    desk.kiosk = replace(desk.kiosk, visit=AtRest())
    desk.post(CourierShown(DHL))
    desk.post(CourierMatched(desk.ask))
    assert parcels_to_leave(desk.kiosk) == 1


@pytest.mark.parametrize(
    ("collects", "contact", "after", "offered"),
    [
        (Collects.RETURNS, ANNA, -1.0, 0),
        (Collects.RETURNS, LAB, -1.0, 0),
        (Collects.RETURNS_AND_EXPIRED, ANNA, 60.0, 0),
        (Collects.RETURNS_AND_EXPIRED, LAB, 60.0, 0),
        (Collects.RETURNS_AND_EXPIRED, ANNA, -1.0, 1),
        (Collects.RETURNS_AND_EXPIRED, LAB, -1.0, 1),
    ],
)
def test_a_delivery_is_offered_once_its_time_is_over(
    collects: Collects, contact: Contact, after: float, offered: int
) -> None:
    desk = desk_where(collects)
    desk.deposited(P1, ONE, contact)
    ends(desk, after=after)
    assert here(desk) == offered


def test_a_delivery_without_a_known_end_is_never_offered() -> None:
    desk = desk_where()
    desk.deposited()
    desk.wait(1000 * DAY)
    assert here(desk) == 0


@pytest.mark.parametrize("collects", [Collects.RETURNS, Collects.RETURNS_AND_EXPIRED])
def test_a_return_to_a_person_is_theirs_while_their_code_is_good(collects: Collects) -> None:
    desk = desk_where(collects)
    returned(desk, contact=ANNA)
    ends(desk, after=60.0)
    assert here(desk) == 0

    desk.wait(60.0)
    desk.post(Unreadable())
    assert parcels_to_leave(desk.kiosk) == 1


def test_a_return_beside_a_delivery_is_left_alone() -> None:
    desk = desk_where(Collects.RETURNS)
    returned(desk)
    desk.deposit(P2, ONE, LAB)
    assert parcels_to_leave(desk.kiosk) == 0


def spoilt(desk: Desk, how: str) -> None:
    unit = desk.unit()
    match how:
        case "fault":
            desk.kiosk = blame(desk.kiosk, ONE, Fault.OPENED_LATE)
        case "exposed":
            desk.kiosk = put(desk.kiosk, replace(unit, exposed=True))
        case "a pickup is not over":
            desk.kiosk = put(desk.kiosk, replace(unit, trip=(LAB,)))
        case "in doubt":
            stays = (replace(unit.stays[0], standing=Standing.DOUBT),)
            desk.kiosk = put(desk.kiosk, replace(unit, stays=stays))
        case "not told":
            desk.kiosk = put(desk.kiosk, replace(unit, stays=(replace(unit.stays[0], told=False),)))
        case "silent":
            desk.swing(ONE, Sense.UNKNOWN)
        case "stopped":
            desk.kiosk = replace(desk.kiosk, stopped=True)
        case _:
            desk.post(LinkLost())


@pytest.mark.parametrize(
    "how", ["fault", "exposed", "a pickup is not over", "in doubt", "not told", "silent", "stopped", "offline"]
)
def test_what_is_not_certain_is_not_offered(how: str) -> None:
    desk = desk_where()
    returned(desk)
    assert here(desk) == 1
    spoilt(desk, how)
    assert parcels_to_leave(desk.kiosk) == 0


def test_a_return_whose_deposit_is_still_owed_is_not_offered() -> None:
    desk = desk_where()
    desk.show(RETURN)
    desk.found(contact=LAB)
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    desk.touch(Button.DONE)
    assert here(desk) == 0
