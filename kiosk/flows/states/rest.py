"""Nobody is here yet, or somebody chooses how to begin (menu.py)."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain import LockerUnitId, TrackingNumber
from kiosk.flows.notices import Notice
from kiosk.flows.states.round import Round


class Entry(StrEnum):
    """What is being typed."""

    PICKUP_CODE = "pickup-code"
    PERSONAL_ID = "personal-id"
    RETURN_CODE = "return-code"
    LABEL = "label"
    RECEIPT = "receipt"
    COURIER = "courier-code"


@dataclass(frozen=True, slots=True)
class AtRest:
    """Nobody is here, or somebody reads a notice. `case` is the number to ask staff about, `places` where to go."""

    notice: Notice | None = None
    unit: LockerUnitId | None = None
    case: int = 0
    until: float = 0.0
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Collecting:
    """The person wants to collect and chooses how to say who they are."""


@dataclass(frozen=True, slots=True)
class Entering:
    """Something is being typed. `round` is kept where a courier types a label, `number` while they sign in."""

    what: Entry
    round: Round | None = None
    notice: Notice | None = None
    number: TrackingNumber | None = None
