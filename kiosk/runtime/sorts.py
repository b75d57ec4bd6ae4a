"""Which events and which states the runtime treats alike."""

from kiosk.flows.events import (
    ChoseEntry,
    ChoseSize,
    ChoseUnit,
    Claimed,
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
from kiosk.flows.states import Checking, Looking, Opening, Releasing, Reserving

# Each waits for one effect, so for 8 s at the most.
WAITING = (Looking, Reserving, Checking, Opening, Releasing, Verifying, Unlocking)
DELIVERY = (Due, Delivered, NoAnswer, Refused)
PERSONS = (
    *(ScannedLabel, Claimed, Unreadable, Touched, Searched, ChoseEntry, ChoseSize, ChoseUnit, Reported, KeptParcel),
    *(StaffBadged, PinTyped, StaffTouched, GaveReason),
)
