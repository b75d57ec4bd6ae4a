"""Which events and which states the runtime treats alike."""

from kiosk.flows.events import (
    ChoseEntry,
    ChoseSize,
    ChoseUnit,
    Claimed,
    CourierShown,
    Delivered,
    Due,
    KeptParcel,
    NoAnswer,
    Refused,
    Reported,
    ScannedLabel,
    Searched,
    Touched,
    Unreadable,
)
from kiosk.flows.service_events import GaveReason, PinTyped, StaffBadged, StaffTouched
from kiosk.flows.service_states import Unlocking, Verifying
from kiosk.flows.states import Admitting, Checking, Looking, Opening, Releasing, Reserving

# Each waits for one effect, so for 8 s at the most.
WAITING = (Looking, Reserving, Admitting, Checking, Opening, Releasing, Verifying, Unlocking)
DELIVERY = (Due, Delivered, NoAnswer, Refused)
PERSONS = (
    *(
        ScannedLabel,
        Claimed,
        CourierShown,
        Unreadable,
        Touched,
        Searched,
        ChoseEntry,
        ChoseSize,
        ChoseUnit,
        Reported,
        KeptParcel,
    ),
    *(StaffBadged, PinTyped, StaffTouched, GaveReason),
)
