"""What labels have told about a locker that nobody can vouch for, while staff stand before it."""

from dataclasses import dataclass

from kiosk.domain import Contact, LockerUnitId, TrackingNumber
from kiosk.flows.notices import Notice


@dataclass(frozen=True, slots=True)
class Scanned:
    """A parcel that lies here by its label, whose it is, and whether the service has it as deposited; until when."""

    number: TrackingNumber
    contact: Contact
    deposited: bool
    expires: float | None = None


@dataclass(frozen=True, slots=True)
class Stock:
    """What the labels of a look have told: the parcels that belong here, and those of which that is not known.

    `notice` is what the last one came to, `other` the unit it belongs to.
    """

    scanned: tuple[Scanned, ...] = ()
    strange: tuple[TrackingNumber, ...] = ()
    notice: Notice | None = None
    other: LockerUnitId | None = None
