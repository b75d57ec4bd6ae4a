"""Tells the service what it is owed (flows.md section 6)."""

from http import HTTPStatus

from kiosk.domain import ClaimKind, TrackingNumber
from kiosk.errors import EffectError, Overloaded, Rejected
from kiosk.flows.effects import Deliver, Deposited, Freed, Why
from kiosk.flows.events import Delivered, NoAnswer, Refused
from kiosk.ports import LockerApi
from kiosk.runtime.border import Border

Answer = Delivered | NoAnswer | Refused


class Deliveries:
    """Makes each owed fact true at the service, once in effect however often it is tried."""

    def __init__(self, api: LockerApi, border: Border) -> None:
        """Tell `api`; `border` turns the pickup codes it gives into digests."""
        self._api = api
        self._border = border

    async def deliver(self, effect: Deliver) -> Answer:
        """Tell the fact; only a definite answer is more than NoAnswer."""
        try:
            match effect.fact:
                case Deposited():
                    return await self._deposited(effect.id, effect.fact, again=effect.again)
                case Freed():
                    return await self._freed(effect.id, effect.fact, again=effect.again)
        except Rejected as refusal:
            # An account that may not do this today says nothing about the fact: somebody will mend the account.
            forbidden = refusal.status == HTTPStatus.FORBIDDEN
            return NoAnswer(effect.id) if forbidden else Refused(effect.id, refusal.status)
        except Overloaded as busy:
            return NoAnswer(effect.id, wait=busy.wait_s)
        except EffectError:
            return NoAnswer(effect.id)

    async def _deposited(self, row: int, fact: Deposited, *, again: bool) -> Delivered:
        """Tell the deposit. A lapsed reservation is made anew, for exactly that unit: the parcel lies there."""
        if not again:
            try:
                return await self._told(row, fact)
            except Rejected:
                pass  # read what the service believes, before taking its no for final
        await self._hold(fact)
        return await self._told(row, fact)

    async def _told(self, row: int, fact: Deposited) -> Delivered:
        """Send the deposit; a second time it changes nothing and brings the code once more."""
        code, expires = await self._api.deposit(fact.unit, fact.numbers)
        digest = "" if code is None else self._border.digest(ClaimKind.PICKUP_CODE, code)
        return Delivered(row, digest, expires)

    async def _hold(self, fact: Deposited) -> None:
        """See that the service holds the unit for each number. Raises Rejected when it gave it to others."""
        held = False
        for number in fact.numbers:
            if await self._api.reservation_in(fact.unit, number, fact.contact) is not None:
                held = True
            elif held:
                await self._api.add_parcel(fact.unit, number)
            else:
                await self._api.reserve(fact.unit, number, fact.contact)
                held = True

    async def _freed(self, row: int, fact: Freed, *, again: bool) -> Delivered:
        """Take the numbers off. That they are not there is what was wanted; any other no is for staff to look into."""
        numbers = [number for number in fact.numbers if not again or await self._is_there(fact, number)]
        if not numbers:
            return Delivered(row)
        try:
            await self._api.free(fact.unit, tuple(numbers))
        except Rejected as refusal:
            if refusal.status != HTTPStatus.NOT_FOUND:
                raise
        return Delivered(row)

    async def _is_there(self, fact: Freed, number: TrackingNumber) -> bool:
        """Tell whether what the fact takes off is still there, and is not something new by the same number."""
        found = await self._api.reservation_in(fact.unit, number, fact.contact)
        if found is None or fact.why is Why.INSPECTED:  # staff give up what was only held as well as what was inside
            return found is not None
        return (number in found.deposited) is not (fact.why is Why.UNUSED)
