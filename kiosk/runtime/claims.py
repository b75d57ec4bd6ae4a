"""Checks what a person showed."""

import asyncio
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Literal

from kiosk.domain import ClaimKind, Contact, ContactId, ContactType, LockerUnitId, Reservation, Secret
from kiosk.errors import ApiError, Failure, Malformed
from kiosk.flows.effects import LIMIT, Check, CheckCourier, CheckPin
from kiosk.flows.events import CourierMatched, Failed, Found, Matched, NoMatch
from kiosk.flows.service_events import StaffMatched
from kiosk.ports import Clock, Pins
from kiosk.runtime.border import Border
from kiosk.runtime.link import Link
from kiosk.runtime.world import Known

Verifier = Literal["kiosk", "sandbox"]
NOBODY = Contact(ContactId("LINK-PROBE"), ContactType.RECIPIENT)  # whom a code that is nobody's is looked up for
ELSEWHERE = 3.0  # seconds for asking about other banks: what is known by then must not be lost with the check
TO_SPARE = 0.2  # seconds of the check's limit that asking about other banks leaves over
Answer = Matched | Found | NoMatch | Failed


class Claims:
    """Answers whether a claim is right, and what it leads to.

    The `kiosk` verifier trusts the digests of codes the kiosk itself was given;
    the `sandbox` one lets the API's pickup call decide (design.md section 7).
    """

    def __init__(
        self,
        link: Link,
        border: Border,
        clock: Clock,
        bank: Collection[LockerUnitId],
        verifier: Verifier,
        known: Known,
    ) -> None:
        """Ask through `link`; `bank` are the units that stand here, `known` is whom this kiosk knows itself."""
        self._link = link
        self._border = border
        self._clock = clock
        self._bank = bank
        self._verifier = verifier
        self._known = known

    async def check(self, effect: Check) -> Answer:
        """Return what the claim proves. Raises the errors of `LockerApi`."""
        until = asyncio.get_running_loop().time() + LIMIT - TO_SPARE
        match effect.claim.kind:
            case ClaimKind.PICKUP_CODE if self._verifier == "kiosk":
                return await self._own_code(effect)
            case ClaimKind.PICKUP_CODE:
                return await self._whose_code(effect, await self._link.pickup(self._secret(effect)))
            case ClaimKind.PERSONAL_ID:
                # Both before the first wait: the next question may bring words of its own while this one is asked.
                secret, pin = self._secret(effect), self._border.pin() if effect.pin else None
                contacts = await self._link.identities(secret)
                # Whoever it is, the PIN is looked at: an id that is nobody's must take as long.
                is_right = not effect.pin or await _is_theirs(self._known.people, effect.claim.digest, pin)
                return await self._whose_id(effect, contacts if is_right else (), until)
            case ClaimKind.RETURN_CODE:
                return self._returned(effect, await self._link.return_reservation(self._secret(effect)))

    async def check_pin(self, effect: CheckPin) -> StaffMatched | NoMatch:
        """Return whether the PIN typed last is that of the badge. Raises the errors of `Pins`."""
        is_right = await _is_theirs(self._known.staff, effect.badge, self._border.pin())
        return StaffMatched(effect.ask) if is_right else NoMatch(effect.ask)

    async def check_courier(self, effect: CheckCourier) -> CourierMatched | NoMatch:
        """Return whether the badge or code is good today, here. Raises the errors of `Couriers`."""
        today = datetime.fromtimestamp(self._clock.wall()).date()  # noqa: DTZ006 - the day where the kiosk stands
        is_right = self._known.couriers is not None and await self._known.couriers.check(effect.digest, today)
        return CourierMatched(effect.ask) if is_right else NoMatch(effect.ask)

    def unanswered(self, effect: Check, failure: Failure) -> Answer:
        """Return what the claim proves when the service cannot be asked: the kiosk's own codes still open."""
        own = effect.claim.kind is ClaimKind.PICKUP_CODE and self._verifier == "kiosk"
        gone = failure in (Failure.UNREACHABLE, Failure.OVERLOADED)
        if not own or not gone:
            return Failed(effect.ask, failure)
        if effect.contact is None:
            return NoMatch(effect.ask)
        if not effect.units:
            return Failed(effect.ask, failure)
        return Matched(effect.ask, (effect.contact,), effect.units, effect.expired)

    async def _own_code(self, effect: Check) -> Answer:
        if not self._link.online:
            return self.unanswered(effect, Failure.UNREACHABLE)
        return await self._whose_code(effect, (effect.contact,) if effect.contact else ())

    async def _whose_code(self, effect: Check, contacts: tuple[Contact, ...]) -> Answer:
        """Return what a code leads to. One that is nobody's asks the service as much, so that it takes as long."""
        found = await self._deposited(effect, contacts or (NOBODY,))
        return found if contacts else NoMatch(effect.ask)

    async def _whose_id(self, effect: Check, contacts: tuple[Contact, ...], until: float) -> Answer:
        if not contacts:
            return NoMatch(effect.ask)
        found = await self._deposited(effect, contacts)
        if found.units or found.expired:
            return found
        return replace(found, elsewhere=await self._elsewhere(contacts, until))

    async def _elsewhere(self, contacts: tuple[Contact, ...], until: float) -> tuple[str, ...]:
        """Return where else something lies for them; nowhere, if that cannot be found out by `until` (loop seconds)."""
        try:
            async with asyncio.timeout_at(min(until, asyncio.get_running_loop().time() + ELSEWHERE)):
                places = [place for contact in contacts for place in await self._link.elsewhere(contact)]
        except (ApiError, TimeoutError):
            return ()
        return tuple(dict.fromkeys(places))

    async def _deposited(self, effect: Check, contacts: tuple[Contact, ...]) -> Matched:
        now = self._clock.now()
        units: list[LockerUnitId] = []
        expired: list[LockerUnitId] = []
        all_held: list[Reservation] = []
        for contact in contacts:
            for held in await self._link.reservations_of(contact):
                # An answer about somebody else, or another bank, opens nothing (reliability.md, Pentagrid).
                if held.contact == contact and held.deposited and held.unit in self._bank:
                    ended = held.expires is not None and held.expires <= now
                    (expired if ended else units).append(held.unit)
                    all_held.append(held)
        found = (tuple(dict.fromkeys(units)), tuple(dict.fromkeys(expired)), tuple(all_held))
        return Matched(effect.ask, contacts, *found)

    def _returned(self, effect: Check, held: Reservation | None) -> Answer:
        if held is None:
            return NoMatch(effect.ask)
        until = held.reserved_until
        if not held.deposited and until is not None and until <= self._clock.now():
            return NoMatch(effect.ask)  # as a wrong one: its time is over
        numbers = held.deposited or held.reserved
        if held.unit not in self._bank or not numbers:
            return Failed(effect.ask, Failure.MALFORMED)
        return Found(effect.ask, held.unit, numbers[0], held.contact, bool(held.deposited))

    def _secret(self, effect: Check) -> Secret:
        secret = self._border.secret(effect.claim)
        if secret is None:
            raise Malformed("the words behind a claim are not in memory any more")
        return secret


async def _is_theirs(holders: Pins | None, digest: str, pin: Secret | None) -> bool:
    return holders is not None and pin is not None and await holders.check(digest, pin)
