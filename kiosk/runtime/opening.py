"""Opens one door, and says what its sensor told.

    read ──closed──▶ pulse ──▶ poll 2 s ──open──▶ DoorOpened
     │                 ▲          │
     │                 └─ closed ─┴─ third time ─▶ StayedShut
     ├─unknown──▶ one pulse ─▶ poll 2 s ─▶ by what it reads then
     └─open─────▶ no pulse ─────────────────────▶ DoorSilent

A second pulse on a bolt that is already drawn burns the coil, and a late one
opens a door nobody stands at: so each pulse but the first blind one follows a
fresh read that says closed, and nothing is retried beyond the limit. Nor is it
once another door has opened: it may be the wrong one, and then every command stops.
"""

import asyncio

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.effects import OpenDoor
from kiosk.flows.events import DoorOpened, DoorReply, DoorSilent, StayedShut
from kiosk.ports import Doors
from kiosk.runtime.sensors import Sensors

PULSES = 3
APART = 2.0  # seconds between pulses; reliability.md B3
POLL = 0.1  # seconds between reads while a door should be opening
SETTLE = 1.0  # seconds for the watch to report what a read has shown; it debounces 0.15 s


class Opener:
    """Commands one door at a time (invariant I6)."""

    def __init__(self, doors: Doors, sensors: Sensors) -> None:
        """Command `doors`; `sensors` hears what their watch reports."""
        self._doors = doors
        self._sensors = sensors
        self._one = asyncio.Lock()

    async def open(self, effect: OpenDoor) -> DoorReply:
        """Open the door; end within 8 s. Raises Disconnected when the lock board is gone.

        By the time this returns DoorOpened, the opening has been reported as
        DoorMoved: the flows go by what was seen, not by the reply's name.
        """
        async with self._one:
            if effect.blind:
                await self._doors.unlock(effect.unit)
                return DoorSilent(effect.ask)
            sense = await self._doors.read(effect.unit)
            if sense is Sense.OPEN:
                return DoorSilent(effect.ask)
            pulses = PULSES if sense is Sense.CLOSED else 1
            since, elsewhere = self._sensors.openings(effect.unit), self._sensors.openings_elsewhere(effect.unit)
            for _ in range(pulses):
                await self._doors.unlock(effect.unit)
                sense = await self._follow(effect.unit, since)
                if sense is not Sense.CLOSED or self._sensors.openings_elsewhere(effect.unit) > elsewhere:
                    break
        match sense:
            case Sense.OPEN:
                return DoorOpened(effect.ask)
            case Sense.CLOSED:
                return StayedShut(effect.ask)
            case Sense.UNKNOWN:
                return DoorSilent(effect.ask)

    async def _follow(self, unit: LockerUnitId, since: int) -> Sense:
        """Read the door until it is open, for as long as a pulse may take; return what it read last."""
        loop = asyncio.get_running_loop()
        end = loop.time() + APART
        while not await self._sensors.opened(unit, since, POLL):
            sense = await self._doors.read(unit)
            if sense is Sense.OPEN:
                if await self._sensors.opened(unit, since, SETTLE):
                    break
                sense = await self._insist(unit)
                if sense is not Sense.CLOSED:  # else it fell shut again: the next pulse is not due yet
                    return sense
            if loop.time() >= end:
                return sense
        return Sense.OPEN

    async def _insist(self, unit: LockerUnitId) -> Sense:
        """Decide by a last read when the watch does not confirm an opening; report it if it holds."""
        sense = await self._doors.read(unit)
        if sense is Sense.OPEN:
            self._sensors.moved(unit, sense)
        return sense
