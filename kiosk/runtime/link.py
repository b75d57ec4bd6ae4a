"""The line to the service: how many requests at once, and whether anybody answers."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from kiosk.domain import Contact, DirectoryEntry, LockerUnitId, Reservation, Secret, TrackingNumber
from kiosk.errors import ApiError, Intercepted, Rejected, Unreachable
from kiosk.ports import Directory, LockerApi

T = TypeVar("T")

AT_ONCE = 4  # requests; design.md section 10
PROBE = 10.0  # seconds between looks for the service while it is gone
QUIET = 60.0  # seconds without an answer after which an idle kiosk looks whether it still is there
NOBODY = TrackingNumber("LINK-PROBE")


class Link:
    """A LockerApi and a Directory in front of the real ones.

    It lets 4 requests through at a time and notes what they prove: no answer
    means the link is lost, and so does another's answer, as a captive portal
    gives it (reliability.md B1); an answer or a refusal means it is back. A
    service that is overloaded or answers nonsense of its own changes nothing:
    else one odd label would cut everybody off.
    """

    def __init__(self, api: LockerApi, directory: Directory, changed: Callable[[bool], None]) -> None:
        """Stand in front of `api` and `directory`; tell `changed` each loss (False) and each return (True)."""
        self._api = api
        self._directory = directory
        self._changed = changed
        self._seats = asyncio.Semaphore(AT_ONCE)
        self._heard = asyncio.Event()
        self._last = 0.0
        self.online = True

    def lost(self, since: float) -> None:
        """Note that a request begun at `since` (loop seconds) got no answer, unless another one did meanwhile."""
        if self._last < since:
            self._note(online=False)

    async def watch(self) -> None:
        """Look for the service at the start, while it is gone, and when nothing was asked for a while; for ever."""
        while True:
            await self._probe()
            await self._quiet()

    async def reservation(self, number: TrackingNumber) -> Reservation | None:
        """Do as `LockerApi` says."""
        return await self._ask(lambda: self._api.reservation(number))

    async def reservation_in(
        self, unit: LockerUnitId, number: TrackingNumber, contact: Contact | None = None
    ) -> Reservation | None:
        """Do as `LockerApi` says."""
        return await self._ask(lambda: self._api.reservation_in(unit, number, contact))

    async def reservations_of(self, contact: Contact) -> tuple[Reservation, ...]:
        """Do as `LockerApi` says."""
        return await self._ask(lambda: self._api.reservations_of(contact))

    async def elsewhere(self, contact: Contact) -> tuple[str, ...]:
        """Do as `LockerApi` says."""
        return await self._ask(lambda: self._api.elsewhere(contact))

    async def units_taken(self) -> frozenset[LockerUnitId]:
        """Do as `LockerApi` says."""
        return await self._ask(self._api.units_taken)

    async def receiver(self, number: TrackingNumber) -> DirectoryEntry | None:
        """Do as `LockerApi` says."""
        return await self._ask(lambda: self._api.receiver(number))

    async def reserve(self, unit: LockerUnitId, number: TrackingNumber, contact: Contact) -> None:
        """Do as `LockerApi` says."""
        await self._ask(lambda: self._api.reserve(unit, number, contact))

    async def add_parcel(self, unit: LockerUnitId, number: TrackingNumber) -> None:
        """Do as `LockerApi` says."""
        await self._ask(lambda: self._api.add_parcel(unit, number))

    async def deposit(
        self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]
    ) -> tuple[Secret | None, float | None]:
        """Do as `LockerApi` says."""
        return await self._ask(lambda: self._api.deposit(unit, numbers))

    async def free(self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> None:
        """Do as `LockerApi` says."""
        await self._ask(lambda: self._api.free(unit, numbers))

    async def return_reservation(self, code: Secret) -> Reservation | None:
        """Do as `LockerApi` says."""
        return await self._ask(lambda: self._api.return_reservation(code))

    async def pickup(self, code: Secret) -> tuple[Contact, ...]:
        """Do as `LockerApi` says."""
        return await self._ask(lambda: self._api.pickup(code))

    async def search(self, typed: str) -> tuple[DirectoryEntry, ...]:
        """Do as `Directory` says. A directory may be a file, so its answers prove no link."""
        async with self._seats:
            return await self._directory.search(typed)

    async def identities(self, personal_id: Secret) -> tuple[Contact, ...]:
        """Do as `Directory` says. A directory may be a file, so its answers prove no link."""
        async with self._seats:
            return await self._directory.identities(personal_id)

    async def _ask(self, request: Callable[[], Awaitable[T]]) -> T:
        async with self._seats:
            try:
                answer = await request()
            except (Unreachable, Intercepted):
                self._note(online=False)
                raise
            except Rejected:
                self._note(online=True)
                raise
        self._note(online=True)
        return answer

    async def _probe(self) -> None:
        try:
            await self.reservation(NOBODY)
        except ApiError:
            return

    async def _quiet(self) -> None:
        """Wait until nothing has been heard for long enough to look."""
        while True:
            self._heard.clear()
            try:
                async with asyncio.timeout(QUIET if self.online else PROBE):
                    await self._heard.wait()
            except TimeoutError:
                return

    def _note(self, *, online: bool) -> None:
        if online:
            self._last = asyncio.get_running_loop().time()
        if online or self.online:
            self._heard.set()
        if online != self.online:
            self.online = online
            self._changed(online)
