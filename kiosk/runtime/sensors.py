"""What the door sensors reported last, for those who wait for a door."""

import asyncio
from collections.abc import Callable, Mapping

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.events import DoorMoved, Event


class Sensors:
    """Posts each change of a door once, and counts how often each was reported open."""

    def __init__(self, post: Callable[[Event], None]) -> None:
        """Report changes to `post`."""
        self._post = post
        self._senses: dict[LockerUnitId, Sense] = {}
        self._openings: dict[LockerUnitId, int] = {}
        self._moved = asyncio.Event()

    def begin(self, senses: Mapping[LockerUnitId, Sense]) -> None:
        """Take `senses` as already reported."""
        self._senses = dict(senses)

    def moved(self, unit: LockerUnitId, sense: Sense) -> None:
        """Report that `unit` reads `sense` now, unless that is what was reported last."""
        if self._senses.get(unit) is sense:
            return
        self._senses[unit] = sense
        if sense is Sense.OPEN:
            self._openings[unit] = self.openings(unit) + 1
        self._post(DoorMoved(unit, sense))
        self._moved.set()
        self._moved.clear()

    def openings(self, unit: LockerUnitId) -> int:
        """Return how often `unit` was reported open since the start."""
        return self._openings.get(unit, 0)

    def openings_elsewhere(self, unit: LockerUnitId) -> int:
        """Return how often any other unit than `unit` was reported open since the start."""
        return sum(self._openings.values()) - self.openings(unit)

    async def opened(self, unit: LockerUnitId, since: int, limit: float) -> bool:
        """Wait up to `limit` seconds until `unit` has been reported open more often than `since`; return whether."""
        try:
            async with asyncio.timeout(limit):
                while self.openings(unit) <= since:
                    await self._moved.wait()
        except TimeoutError:
            return False
        return True
