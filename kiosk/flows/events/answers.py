"""From the service and the directory. Each carries the `ask` of the effect it answers."""

from dataclasses import dataclass

from kiosk.domain import Contact, DirectoryEntry, LockerUnitId, Reservation, TrackingNumber
from kiosk.errors import Failure


@dataclass(frozen=True, slots=True)
class Found:
    """The service holds `unit` for this number. `is_return`: for a customer who brings it, not for a courier.

    `expires` is when the deposit ends, in kiosk seconds; None where the service did not say.
    """

    ask: int
    unit: LockerUnitId
    number: TrackingNumber
    contact: Contact
    deposited: bool
    is_return: bool = False
    expires: float | None = None


@dataclass(frozen=True, slots=True)
class NotFound:
    """The service holds nothing for this number; `receiver` is whom its decoder named.

    `taken` are the units it holds for others or keeps out of service; empty when it did not say.
    """

    ask: int
    receiver: DirectoryEntry | None = None
    taken: tuple[LockerUnitId, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """The directory's entries that match a search."""

    ask: int
    entries: tuple[DirectoryEntry, ...]


@dataclass(frozen=True, slots=True)
class Reserved:
    """The service holds the unit it was asked for."""

    ask: int


@dataclass(frozen=True, slots=True)
class UnitTaken:
    """The service definitely does not give that unit."""

    ask: int


@dataclass(frozen=True, slots=True)
class Matched:
    """The claim is right: these contacts, and the units with something deposited for them.

    `expired` are units whose deposit has ended. `held` is what the service has deposited for them here; empty when
    it could not be asked. `elsewhere` are the site's other banks where something lies for whoever showed an id, as
    people find them; asked for only where there is nothing here.
    """

    ask: int
    contacts: tuple[Contact, ...]
    units: tuple[LockerUnitId, ...]
    expired: tuple[LockerUnitId, ...] = ()
    held: tuple[Reservation, ...] = ()
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """What the service holds, as it was asked to be compared; `taken` are the units it holds for anybody."""

    ask: int
    held: tuple[Reservation, ...] = ()
    taken: tuple[LockerUnitId, ...] = ()


@dataclass(frozen=True, slots=True)
class CourierMatched:
    """The badge or code is a carrier's, and good today."""

    ask: int


@dataclass(frozen=True, slots=True)
class NoMatch:
    """The claim proves nothing here."""

    ask: int


@dataclass(frozen=True, slots=True)
class Failed:
    """An effect ended without a result; for a write, whether it had an effect is unknown."""

    ask: int
    failure: Failure


@dataclass(frozen=True, slots=True)
class SignatureStored:
    """The signature is on the disk."""

    ask: int
