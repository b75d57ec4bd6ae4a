"""What a site decides and the flows obey. Times are in seconds."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain import LockerUnitId, Size


class Offline(StrEnum):
    """Which deliveries are taken while the service is gone."""

    REFUSE = "refuse"
    RESERVED = "reserved"  # those whose reservation the kiosk has read lately


class Collects(StrEnum):
    """What couriers may take along."""

    NONE = "none"
    RETURNS = "returns"
    RETURNS_AND_EXPIRED = "returns-and-expired"


@dataclass(frozen=True, slots=True)
class Rules:
    """The site's choices, with the defaults of flows.md section 10.

    `next_scan_confirms` lets the next label say "the last parcel is in". `courier_sign_in`: whoever delivers says who
    they are first. `collects`: what couriers may take along. `own_labels`: a parcel without a barcode gets a number
    that begins with `label_prefix`. The three of `left_open` count from when a door stands open with nobody answering
    for it: asked to close, alarm, guarded (watch.py). `staff`: there is somebody who may sign in as staff, for
    `staff_session` seconds idle and `staff_longest` in all. `pins`: who shows an id types a PIN besides.
    `signature`: whoever has collected is asked to sign.
    """

    next_scan_confirms: bool = True
    offline: Offline = Offline.REFUSE
    attentive: float = 45.0
    asking: float = 30.0
    at_door: float = 180.0
    after_pickup: float = 15.0
    receipt: float = 45.0
    notice: float = 20.0
    grace: float = 60.0
    settle: float = 30.0
    resume: float = 300.0
    hands_full: float = 20.0
    shortest_opening: float = 1.0
    late_opening: float = 30.0
    backoff: float = 10.0
    longest_backoff: float = 60.0
    left_open_ask: float = 10.0
    left_open_alarm: float = 30.0
    left_open_guard: float = 60.0
    courier_sign_in: bool = False
    collects: Collects = Collects.NONE
    own_labels: bool = True
    label_prefix: str = "LK"
    staff: bool = False
    pins: bool = False
    signature: bool = False
    staff_session: float = 300.0
    staff_longest: float = 1800.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a state waits for a person: first in silence, then asking "more time?" with a count-down.

    Each "yes" begins anew, as often as it is said. `asking` of 0 asks nothing: only for a plain goodbye.
    """

    attentive: float
    asking: float = 0.0


@dataclass(frozen=True, slots=True)
class UnitPlan:
    """A locker the site has, as far as the flows care."""

    id: LockerUnitId
    size: Size


@dataclass(frozen=True, slots=True)
class Site:
    """The bank and its rules. It enters by `Restarted`, so that a replay obeys the rules of its day."""

    units: tuple[UnitPlan, ...] = ()
    rules: Rules = Rules()
