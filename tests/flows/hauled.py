"""A desk at a site that lets couriers take parcels along."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain import Contact, LockerUnitId, TrackingNumber
from kiosk.flows.entries import put
from kiosk.flows.events import (
    Button,
)
from kiosk.flows.queries import parcels_to_leave
from kiosk.flows.site import Collects
from kiosk.flows.states import (
    Haul,
    Ready,
    Round,
)
from tests.flows.desk import LAB, ONE, P1, RETURN, SITE, Desk

DHL = "d16e57-of-a-code"
DAY = 86_400.0
HAUL = Haul(Round(), ONE)
OPENED = replace(HAUL, opened=True)


def desk_where(collects: Collects = Collects.RETURNS_AND_EXPIRED, *, signs_in: bool = False) -> Desk:
    """A site that lets couriers take this along."""
    return Desk(replace(SITE, rules=replace(SITE.rules, collects=collects, courier_sign_in=signs_in)))


def returned(desk: Desk, number: TrackingNumber = P1, unit: LockerUnitId = ONE, contact: Contact = LAB) -> None:
    """A return is in, the service knows, and its customer has gone."""
    desk.show(RETURN)
    desk.found(unit, number, contact)
    desk.opens(unit)
    desk.shut(unit)
    desk.touch(Button.PARCEL_IN)
    desk.deliver("code-of-a-return")
    desk.touch(Button.DONE)


def ends(desk: Desk, unit: LockerUnitId = ONE, after: float = -1.0) -> None:
    """The time to collect what lies there ends so many seconds from now."""
    desk.kiosk = put(desk.kiosk, replace(desk.unit(unit), expires=desk.now + after))


def here(desk: Desk) -> int:
    """A courier has come; return how many parcels they are offered."""
    desk.touch(Button.DELIVER)
    desk.expect(Ready())
    return parcels_to_leave(desk.kiosk)
