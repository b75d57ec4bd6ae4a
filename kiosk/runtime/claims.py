"""Checks what a person showed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from kiosk.domain import ClaimKind, Contact, LockerUnitId, Reservation, Secret
from kiosk.errors import Failure, Malformed
from kiosk.flows.effects import Check, CheckCourier, CheckPin
from kiosk.flows.events import CourierMatched, Failed, Found, Matched, NoMatch
from kiosk.flows.service_events import StaffMatched
from kiosk.ports import Clock, Couriers, Staff
from kiosk.runtime.border import Border
from kiosk.runtime.link import Link

Verifier = Literal["kiosk", "sandbox"]
Answer = Matched | Found | NoMatch | Failed


@dataclass(frozen=True, slots=True)
class Known:
    """Who may sign in: nobody as staff, nobody as a courier, unless said."""

    staff: Staff | None = None
    couriers: Couriers | None = None


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
        known: Known = Known(),  # frozen
    ) -> None:
        """Ask through `link`; `bank` are the units that stand here, `known` who may sign in, nobody by default."""
        self._link = link
        self._border = border
        self._clock = clock
        self._bank = bank
        self._verifier = verifier
        self._known = known

    async def check(self, effect: Check) -> Answer:
        """Return what the claim proves. Raises the errors of `LockerApi`."""
        match effect.claim.kind:
            case ClaimKind.PICKUP_CODE if self._verifier == "kiosk":
                return await self._own_code(effect)
            case ClaimKind.PICKUP_CODE:
                return await self._whose(effect, await self._link.pickup(self._secret(effect)))
            case ClaimKind.PERSONAL_ID:
                return await self._whose(effect, await self._link.identities(self._secret(effect)))
            case ClaimKind.RETURN_CODE:
                return self._returned(effect, await self._link.return_reservation(self._secret(effect)))

    async def check_pin(self, effect: CheckPin) -> StaffMatched | NoMatch:
        """Return whether the PIN typed last is that of the badge. Raises the errors of `Staff`."""
        pin = self._border.pin()
        is_right = (
            self._known.staff is not None and pin is not None and await self._known.staff.check(effect.badge, pin)
        )
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
        if own and gone and effect.contact is not None and effect.units:
            return Matched(effect.ask, (effect.contact,), effect.units, effect.expired)
        return Failed(effect.ask, failure)

    async def _own_code(self, effect: Check) -> Answer:
        if effect.contact is None:
            return NoMatch(effect.ask)
        if not self._link.online:
            return self.unanswered(effect, Failure.UNREACHABLE)
        return await self._whose(effect, (effect.contact,))

    async def _whose(self, effect: Check, contacts: tuple[Contact, ...]) -> Answer:
        if not contacts:
            return NoMatch(effect.ask)
        now = self._clock.wall()
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
        numbers = held.deposited or held.reserved
        if held.unit not in self._bank or not numbers:
            return Failed(effect.ask, Failure.MALFORMED)
        return Found(effect.ask, held.unit, numbers[0], held.contact, bool(held.deposited))

    def _secret(self, effect: Check) -> Secret:
        secret = self._border.secret(effect.claim)
        if secret is None:
            raise Malformed("the words behind a claim are not in memory any more")
        return secret
