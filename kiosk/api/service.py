"""The Locker API in the kiosk's words: one method per operation."""

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http import HTTPStatus

from kiosk.api import answers, wire
from kiosk.api.client import Client
from kiosk.domain import Contact, DirectoryEntry, LockerUnitId, Reservation, Secret, TrackingNumber
from kiosk.errors import Malformed, Rejected

_log = logging.getLogger(__name__)

_UNKNOWN = frozenset({400, 404})


class LockerService:
    """The bank's reservations, as the service keeps them. Implements `kiosk.ports.LockerApi`.

    Each call ends within the deadline. A write is never sent twice: after
    Unreachable, Overloaded or Malformed the caller reads before writing again.
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._bank = client.settings.locker_bank_id
        self._user = client.settings.user_id

    async def reservation(self, number: TrackingNumber) -> Reservation | None:
        """Return what the service holds for `number`; None when it holds nothing.

        Raises Unreachable, Unauthorized, Overloaded, and Malformed also for an
        answer about another parcel. Source: lockers-openapi.yaml, operation getReservation.
        """
        unit = await self._reserved(number.text)
        if unit is None:
            return None
        if not answers.names(unit, number):
            raise Malformed("getReservation: an answer about another parcel")
        return self._dated(answers.reservation("getReservation", unit, self._bank))

    async def reservation_in(
        self, unit: LockerUnitId, number: TrackingNumber, contact: Contact | None = None
    ) -> Reservation | None:
        """Return what the service holds in exactly `unit` for `number`; None when it holds nothing for it there.

        getReservation names one unit, and a parcel that moves has two, sometimes for two contacts. So the list of
        `contact`, where it is known, is read first; then what getReservation names, and the list of that contact.
        Raises Unreachable, Unauthorized, Overloaded, Malformed.
        Source: lockers-openapi.yaml, operations getReservation and getReservationList.
        """
        async with self._client.deadline("getReservation"):
            own = None if contact is None else await self._held_for(contact, unit, number)
            found = own or await self.reservation(number)
            if found is None or found.unit == unit:
                return found
            return None if found.contact == contact else await self._held_for(found.contact, unit, number)

    async def reservations_of(self, contact: Contact) -> tuple[Reservation, ...]:
        """Return the contact's active reservations in this bank; that none may be told by 404 is assumed.

        Raises Unreachable, Unauthorized, Overloaded, Malformed.
        Source: lockers-openapi.yaml, operation getReservationList.
        """
        return await self._held_in(self._bank, contact)

    async def elsewhere(self, contact: Contact) -> tuple[str, ...]:
        """Return the site's other banks with something deposited for the contact, as people find them.

        Raises Unreachable, Unauthorized, Overloaded, Malformed; no answer within the deadline for all is Unreachable.
        Source: lockers-openapi.yaml, operation getReservationList.
        """
        async with self._client.deadline("getReservationList"):
            return tuple(
                [
                    place
                    for bank, place in self._client.settings.other_banks.items()
                    if any(held.deposited for held in await self._held_in(bank, contact))
                ]
            )

    async def units_taken(self) -> frozenset[LockerUnitId]:
        """Return the units of this bank that are held for anybody or out of service; none where it cannot be told.

        Raises Unreachable, Unauthorized, Overloaded, Malformed.
        Source: lockers-openapi.yaml, operation getLockerBankDetails; its answer is assumed.
        """
        operation = "getLockerBankDetails"
        body = await self._client.read(operation)
        if body is None:
            return frozenset()
        return answers.taken(operation, answers.read(wire.LockerBank, operation, body), self._bank)

    async def receiver(self, number: TrackingNumber) -> DirectoryEntry | None:
        """Return whom the label names; None when the service cannot tell, or the site names no such service.

        Raises Unreachable, Unauthorized, Overloaded, Malformed.
        Source: lockers-openapi.yaml, operation decodeTrackingNumber.
        """
        if self._client.settings.receiving_url is None:
            return None
        operation = "decodeTrackingNumber"
        body = await self._client.read(operation, query={"trackingNumber": number.text}, absent=_UNKNOWN)
        return None if body is None else answers.receiver(answers.read(wire.DecodeResult, operation, body))

    async def reserve(self, unit: LockerUnitId, number: TrackingNumber, contact: Contact) -> None:
        """Hold exactly `unit`; asked again for the same three, the refusal is looked into and forgiven.

        Raises Unreachable, Unauthorized, Overloaded, Malformed, Rejected.
        Source: lockers-openapi.yaml, operation createReservation.
        """
        async with self._client.deadline("createReservation"):
            try:
                await self._reserve(unit, number, contact)
            except Rejected:
                held = await self.reservation_in(unit, number, contact)
                if held is None or held.contact != contact:
                    raise

    async def add_parcel(self, unit: LockerUnitId, number: TrackingNumber) -> None:
        """Put a further number on the unit's reservation; that the others stay on it is inferred.

        Raises Unreachable, Unauthorized, Overloaded, Malformed, Rejected.
        Source: lockers-openapi.yaml, operation updateReservation.
        """
        await self._change("updateReservation", "PATCH", unit, (number,))

    async def deposit(
        self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]
    ) -> tuple[Secret | None, float | None]:
        """Tell that the parcels lie in `unit`; return the pickup code and when the deposit expires.

        The expiry is in kiosk seconds.

        No code for a department, nor for a code no person could type.
        Raises Unreachable, Unauthorized, Overloaded, Malformed, Rejected.
        Source: lockers-openapi.yaml, operation updateDeposit.
        """
        body = await self._change("updateDeposit", "PATCH", unit, numbers)
        result = answers.read(wire.DepositResult, "updateDeposit", body)
        code = Secret.parse(result.pickup_code)
        if code is None and result.pickup_code:
            _log.warning("updateDeposit: a pickup code that nobody could type; this kiosk will not know it")
        return code, self._client.own_time(result.deposit_expiry_time)

    async def free(self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> None:
        """Take these numbers off `unit`; 404 means: already so. Without numbers nothing is asked.

        Raises Unreachable, Unauthorized, Overloaded, Malformed, Rejected.
        Source: lockers-openapi.yaml, operation freeReservation.
        """
        if not numbers:
            return  # The service would take the empty list for the whole unit.
        try:
            await self._change("freeReservation", "POST", unit, numbers)
        except Rejected as refusal:
            if refusal.status != HTTPStatus.NOT_FOUND:
                raise

    async def return_reservation(self, code: Secret) -> Reservation | None:
        """Return the return that a customer's code stands for; None for nobody's and for a delivery.

        Assumed here and nowhere else: the service finds a return by its code where
        it finds parcels by their number, and marks it with transactionType "return".
        Raises Unreachable, Unauthorized, Overloaded, Malformed.
        Source: lockers-openapi.yaml, operation getReservation.
        """
        unit = await self._reserved(code.text)
        if unit is None:
            return None
        found = self._dated(answers.reservation("getReservation", unit, self._bank))
        return found if found.is_return else None

    async def pickup(self, code: Secret) -> tuple[Contact, ...]:
        """Let the sandbox check a pickup code; return whose it is, empty for nobody's (400 or 404, assumed).

        Raises Unreachable, Unauthorized, Overloaded, Malformed, Rejected.
        Source: lockers-openapi.yaml, operation pickupPackage, which the vendor keeps to its sandbox.
        """
        operation = "pickupPackage"
        request = {"userId": self._user, "pickupRequests": [{"pickupCode": code.text}]}
        try:
            body = await self._client.write(operation, "POST", request)
        except Rejected as refusal:
            if refusal.status not in _UNKNOWN:
                raise
            return ()
        return answers.collected(operation, answers.read(wire.PickupResult, operation, body), self._bank)

    async def _reserved(self, path_value: str) -> wire.ReservedUnit | None:
        operation = "getReservation"
        query = {"isTrackNumUrlEncoded": "true", "includeAllParcels": "true"}
        body = await self._client.read(operation, {"trackingNumber": path_value}, query)
        return None if body is None else answers.read(wire.ReservedUnit, operation, body)

    async def _reserve(self, unit: LockerUnitId, number: TrackingNumber, contact: Contact) -> None:
        operation = "createReservation"
        request = {
            "userId": self._user,
            "lockerUnitId": unit,
            "contactId": contact.id,
            "contactType": contact.type.value,
            "trackingNumber": number.text,
            "reservationExpiryTime": self._expiry(),
        }
        body = await self._client.write(operation, "POST", request)
        result = answers.read(wire.ReservationResult, operation, body)
        # Only the unit that is named is held; older revisions chose one by size.
        answers.about(operation, result.locker_unit_id or "", unit)
        answers.about_unit(operation, result, self._bank, unit)
        answers.about(operation, result.contact_id, contact.id)
        answers.about(operation, result.tracking_number, number.text)

    async def _change(
        self, operation: str, method: str, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]
    ) -> object:
        request = {"userId": self._user, "parcels": [{"trackingNumber": number.text} for number in numbers]}
        body = await self._client.write(operation, method, request, {"lockerUnitId": unit})
        answers.about_unit(operation, answers.read(wire.UnitAnswer, operation, body), self._bank, unit)
        return body

    async def _held_in(self, bank: str, contact: Contact) -> tuple[Reservation, ...]:
        operation = "getReservationList"
        body = await self._client.read(operation, {"lockerBankId": bank, "contactId": contact.id})
        if body is None:
            return ()
        listed = {"reservedUnits": body} if isinstance(body, list) else body
        units = answers.read(wire.ReservedUnitList, operation, listed).reserved_units
        return tuple(self._dated(answers.reservation(operation, unit, bank, contact)) for unit in units)

    async def _held_for(self, contact: Contact, unit: LockerUnitId, number: TrackingNumber) -> Reservation | None:
        theirs = await self.reservations_of(contact)
        return next((held for held in theirs if held.unit == unit and number in held.reserved + held.deposited), None)

    def _dated(self, told: Reservation) -> Reservation:
        own = self._client.own_time
        return replace(told, expires=own(told.expires), reserved_until=own(told.reserved_until))

    def _expiry(self) -> str:
        """Return when a reservation made now ends: ISO 8601 UTC, whole seconds, `Z`, as in every sample."""
        now = datetime.fromtimestamp(self._client.service_time(), UTC)
        return (now + timedelta(days=self._client.settings.reservation_days)).strftime("%Y-%m-%dT%H:%M:%SZ")
