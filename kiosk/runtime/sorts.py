"""Which events and which states the runtime treats alike."""

from kiosk.domain import Claim
from kiosk.flows.events import (
    ChoseEntry,
    ChoseSize,
    ChoseUnit,
    Claimed,
    CourierShown,
    Delivered,
    Due,
    Event,
    KeptParcel,
    NoAnswer,
    Refused,
    Reported,
    ScannedLabel,
    Searched,
    Signed,
    Touched,
    Unreadable,
)
from kiosk.flows.service_events import (
    ChoseHabits,
    ChoseParcel,
    GaveBackFor,
    GaveReason,
    PinTyped,
    SettledWith,
    StaffBadged,
    StaffTouched,
)
from kiosk.flows.service_states import Unlocking, Verifying
from kiosk.flows.states import (
    Admitting,
    Checking,
    Fetching,
    Looking,
    Opening,
    Proving,
    Releasing,
    Reserving,
    Storing,
    Visit,
)

# Each waits for one effect, so for 8 s at the most.
WAITING = (Looking, Reserving, Admitting, Checking, Opening, Releasing, Fetching, Verifying, Unlocking, Storing)
DELIVERY = (Due, Delivered, NoAnswer, Refused)
PERSONS = (
    *(ScannedLabel, Claimed, CourierShown, Unreadable, Touched, Searched, ChoseEntry, ChoseSize, ChoseUnit),
    *(Reported, KeptParcel, Signed),
    *(StaffBadged, PinTyped, StaffTouched, GaveReason, SettledWith, ChoseHabits, ChoseParcel, GaveBackFor),
)


def unproved(event: Event, before: Visit, after: Visit) -> tuple[Claim, ...]:
    """Return the claims whose words nobody will ask for: one refused at once, given up, or answered.

    A check that is still under way has taken them with it.
    """
    shown = (event.claim,) if isinstance(event, Claimed) else ()
    left = (before.claim,) if isinstance(before, Proving | Checking) else ()
    wanted = after.claim if isinstance(after, Proving | Checking) else None
    return tuple(claim for claim in (*shown, *left) if claim != wanted)
