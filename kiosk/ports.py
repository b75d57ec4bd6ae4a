"""What the kiosk needs from the world, in the kiosk's words. Everything here is asynchronous and bounded."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from kiosk.domain import (
    Contact,
    DirectoryEntry,
    LockerUnitId,
    Reservation,
    Secret,
    Sense,
    TrackingNumber,
)


class LockerApi(Protocol):
    """The Pitney Locker API, for one bank. Each call ends within the configured deadline (8 s).

    All raise Unreachable, Unauthorized, Overloaded or Malformed; writes raise
    Rejected for a definite no. Source: lockers-openapi.yaml, the operation named.
    """

    async def reservation(self, number: TrackingNumber) -> Reservation | None:
        """Return what the service holds for `number`; None when it holds nothing. Operation getReservation.

        A parcel that moves has two units for a while, and this names one of them.
        """

    async def reservation_in(
        self, unit: LockerUnitId, number: TrackingNumber, contact: Contact | None = None
    ) -> Reservation | None:
        """Return what the service holds in exactly `unit` for `number`, wherever else it has it too; None for nothing.

        Elsewhere it may have it for somebody else: `contact` is who is asked about first.
        Operations getReservation and getReservationList.
        """

    async def reservations_of(self, contact: Contact) -> tuple[Reservation, ...]:
        """Return the contact's active reservations in this bank. Operation getReservationList."""

    async def elsewhere(self, contact: Contact) -> tuple[str, ...]:
        """Return the site's other banks with something deposited for the contact, as people find them.

        Operation getReservationList, once for each of them, within one deadline.
        """

    async def units_taken(self) -> frozenset[LockerUnitId]:
        """Return the units of this bank that are held for anybody or out of service. Operation getLockerBankDetails."""

    async def receiver(self, number: TrackingNumber) -> DirectoryEntry | None:
        """Return whom the label names, when the service can tell. Operation decodeTrackingNumber."""

    async def reserve(self, unit: LockerUnitId, number: TrackingNumber, contact: Contact) -> None:
        """Hold exactly `unit`; twice for the same three is once. Operation createReservation."""

    async def add_parcel(self, unit: LockerUnitId, number: TrackingNumber) -> None:
        """Put a further number on the unit's reservation. Operation updateReservation."""

    async def deposit(
        self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]
    ) -> tuple[Secret | None, float | None]:
        """Tell that the parcels lie in `unit`; return the pickup code and when the deposit expires.

        No code for a department. The expiry is in kiosk seconds. Operation updateDeposit.
        """

    async def free(self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> None:
        """Take these numbers off `unit`; never the whole unit. 404 means: already so. Operation freeReservation."""

    async def return_reservation(self, code: Secret) -> Reservation | None:
        """Return the reservation a customer's return code stands for (assumed: getReservation by the code)."""

    async def pickup(self, code: Secret) -> tuple[Contact, ...]:
        """Let the sandbox check a pickup code; return whose it is, empty for nobody's. Operation pickupPackage."""


class Directory(Protocol):
    """Who lives and works here. Raises the errors of `LockerApi`."""

    async def search(self, typed: str) -> tuple[DirectoryEntry, ...]:
        """Return at most 20 recipients and departments with a name part that begins with `typed`."""

    async def identities(self, personal_id: Secret) -> tuple[Contact, ...]:
        """Return the person of this id and the departments they collect for; empty when unknown."""


class Doors(Protocol):
    """The bank's electric locks and door sensors."""

    async def unlock(self, unit: LockerUnitId) -> None:
        """Send one unlock pulse. An answer would prove nothing, so none is awaited; only the sensor tells.

        Raises Disconnected when the port is gone. Never retries.
        """

    async def read(self, unit: LockerUnitId) -> Sense:
        """Read the sensor now; `UNKNOWN` when the board does not answer within 0.3 s. Never raises."""

    async def read_all(self) -> dict[LockerUnitId, Sense]:
        """Read every sensor once, each board in turn. Never raises."""

    async def watch(self, moved: Callable[[LockerUnitId, Sense], None]) -> None:
        """Report every debounced change (3 equal reads, 150 ms), until cancelled.

        The first sweep reports nothing that `read_all` told last.
        """

    async def close(self) -> None:
        """Let go of the ports."""


class Scanner(Protocol):
    """A barcode scanner."""

    async def watch(self, scanned: Callable[[str], None]) -> None:
        """Report the text of every scan, until cancelled; comes back by itself after an unplug."""


class Clock(Protocol):
    """Time for the flows and for people."""

    @property
    def measured(self) -> bool:
        """Whether kiosk seconds counted on while the kiosk was down, whatever the wall clock says."""

    def now(self) -> float:
        """Return kiosk seconds: never backwards, also across restarts; downtime counts."""

    def wall(self) -> float:
        """Return POSIX seconds, for what people read and the service sends."""


class Couriers(Protocol):
    """Whose couriers may deliver, where the kiosk asks."""

    async def check(self, digest: str, today: date) -> bool:
        """Tell whether `digest` is that of a badge or a carrier's code that is good `today`. Raises Silent."""


class Pins(Protocol):
    """Who has a PIN: staff, or the people who collect by an id."""

    async def check(self, badge: str, pin: Secret) -> bool:
        """Tell whether `pin` is that of the badge or id with this keyed digest.

        One that is nobody's takes as long as a wrong PIN. Raises Silent when nobody can tell.
        """
