"""Performs what the flows ask for: each effect ends, within its limit, in exactly one event."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace

from kiosk.domain import DirectoryEntry, LockerUnitId, TrackingNumber
from kiosk.errors import ApiError, Disconnected, EffectError, Failure, Rejected
from kiosk.flows.effects import (
    LIMIT,
    Check,
    CheckCourier,
    CheckPin,
    Compare,
    Deliver,
    Effect,
    Find,
    Gather,
    OpenDoor,
    Reserve,
    Search,
    StoreSignature,
)
from kiosk.flows.events import (
    Compared,
    DoorSilent,
    Event,
    Failed,
    Found,
    Listed,
    NoAnswer,
    NotFound,
    Reserved,
    SignatureStored,
    UnitTaken,
)
from kiosk.flows.service_events import Gathered
from kiosk.flows.service_states import Part
from kiosk.runtime.claims import Claims
from kiosk.runtime.deliveries import Deliveries
from kiosk.runtime.link import Link
from kiosk.runtime.opening import Opener
from kiosk.runtime.world import Support

CHECK_FLOOR = 0.3  # seconds; a shorter check would tell how it ended (reliability.md A3)
PIN_FLOOR = 1.0  # the same, well above what Argon2 takes
GATHER_LIMIT = 60.0  # seconds: a year of the audit trail is read, and a slow stick written to


class Effects:
    """Performs effects against the ports."""

    def __init__(
        self,
        link: Link,
        opener: Opener,
        claims: Claims,
        deliveries: Deliveries,
        bank: Collection[LockerUnitId],
        chance: Callable[[], float] = random.random,
    ) -> None:
        """Ask through `link`; `bank` are the units that stand here; `chance` draws from 0 to 1."""
        self._chance = chance
        self._link = link
        self._opener = opener
        self._claims = claims
        self._deliveries = deliveries
        self._bank = bank
        self.support: Support | None = None
        """Who gathers support bundles."""
        self.store: Callable[[int], Awaitable[None]] | None = None
        """Writes the signature just drawn, under its number."""

    async def perform(self, effect: Effect) -> Event:
        """Perform `effect` and return the one event that answers it, within 8 s; a part of a support bundle within 60.

        Any other exception than an EffectError is a bug and passes through.
        """
        started = asyncio.get_running_loop().time()
        event = await self._bounded(effect, started)
        if isinstance(event, NoAnswer):
            return replace(event, share=self._chance())
        if isinstance(effect, Check | CheckPin | CheckCourier):
            proves = isinstance(effect, CheckPin) or (isinstance(effect, Check) and effect.pin)
            floor = PIN_FLOOR if proves else CHECK_FLOOR
            await asyncio.sleep(started + floor - asyncio.get_running_loop().time())
        return event

    async def _bounded(self, effect: Effect, started: float) -> Event:
        try:
            async with asyncio.timeout(GATHER_LIMIT if isinstance(effect, Gather) else LIMIT):
                return await self._try(effect)
        except EffectError as error:
            return self._failed(effect, error.failure)
        except TimeoutError:
            if not isinstance(effect, OpenDoor | Search | CheckPin | CheckCourier | Gather | StoreSignature):
                self._link.lost(started)
            return self._failed(effect, Failure.UNREACHABLE)

    def _failed(self, effect: Effect, failure: Failure) -> Event:
        if isinstance(effect, Check):
            return self._claims.unanswered(effect, failure)
        return unperformed(effect, failure)

    async def _try(self, effect: Effect) -> Event:  # noqa: C901, PLR0911  one for each effect
        match effect:
            case Find():
                return await self._find(effect)
            case Search(ask, typed):
                return Listed(ask, await self._link.search(typed))
            case Reserve():
                return await self._reserve(effect)
            case Check():
                return await self._claims.check(effect)
            case CheckPin():
                return await self._claims.check_pin(effect)
            case Gather(ask, part):
                return await self._gather(ask, part)
            case StoreSignature(ask, case):
                return await self._store(ask, case)
            case CheckCourier():
                return await self._claims.check_courier(effect)
            case OpenDoor():
                return await self._opener.open(effect)
            case Compare():
                return await self._compare(effect)
            case Deliver():
                return await self._deliveries.deliver(effect)

    async def _gather(self, ask: int, part: Part) -> Gathered:
        if self.support is None:
            raise Disconnected("nobody gathers support bundles here")
        await self.support.gather(part)
        return Gathered(ask)

    async def _store(self, ask: int, case: int) -> SignatureStored:
        if self.store is None:
            raise Disconnected("nobody keeps signatures here")
        await self.store(case)
        return SignatureStored(ask)

    async def _find(self, effect: Find) -> Found | NotFound | Failed:
        held = await self._link.reservation(effect.number)
        if held is None:
            receiver, taken = await asyncio.gather(self._receiver(effect.number), self._taken())
            return NotFound(effect.ask, receiver, taken)
        if held.unit not in self._bank:
            return Failed(effect.ask, Failure.MALFORMED)
        is_in = effect.number in held.deposited
        expires = held.expires if is_in else None
        return Found(effect.ask, held.unit, effect.number, held.contact, is_in, held.is_return, expires)

    async def _receiver(self, number: TrackingNumber) -> DirectoryEntry | None:
        try:
            return await self._link.receiver(number)
        except Rejected:
            return None

    async def _taken(self) -> tuple[LockerUnitId, ...]:
        """Return what need not be asked for. Without an answer every unit is: that costs calls, no correctness."""
        try:
            return tuple(sorted(await self._link.units_taken()))
        except ApiError:
            return ()

    async def _compare(self, effect: Compare) -> Compared:
        if effect.contact is None:
            return Compared(effect.ask, taken=tuple(sorted(await self._link.units_taken())))
        held = list(await self._link.reservations_of(effect.contact))
        for number in effect.numbers:
            if not any(number in each.deposited for each in held):
                found = await self._link.reservation(number)
                held += [found] if found is not None else []
        return Compared(effect.ask, tuple(each for each in held if each.unit in self._bank))

    async def _reserve(self, effect: Reserve) -> Reserved | UnitTaken:
        try:
            if effect.adding:
                await self._link.add_parcel(effect.unit, effect.number)
            else:
                await self._link.reserve(effect.unit, effect.number, effect.contact)
        except Rejected:
            return UnitTaken(effect.ask)
        return Reserved(effect.ask)


def unperformed(effect: Effect, failure: Failure) -> Event:
    """Return the event that says `effect` had no result."""
    match effect:
        case OpenDoor(ask):
            return DoorSilent(ask)
        case Deliver(row):
            return NoAnswer(row)
        case (
            Find(ask) | Search(ask) | Reserve(ask) | Check(ask) | CheckPin(ask) | CheckCourier(ask)
            | Compare(ask) | Gather(ask) | StoreSignature(ask)
        ):  # fmt: skip
            return Failed(ask, failure)
