"""A whole bank on its real wires, and a person in front of it.

No fixture: between a fixture and its test Qt's events would run without asyncio's loop.
"""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from kiosk.commands.demonstration import PANELS, settings_of
from kiosk.commands.surroundings import Surroundings
from kiosk.commands.terminal import Terminal
from kiosk.commands.visitor import Visitor
from kiosk.domain import LockerUnitId
from kiosk.flows.ledger import Fault, Kiosk
from kiosk.flows.notices import Notice
from kiosk.flows.queries import free_sizes
from ui.bridge import application


class Observer(Visitor):
    """A visitor who also sees what the kiosk knows."""

    @property
    def kiosk(self) -> Kiosk:
        """What the kiosk knows now."""
        return Kiosk() if self._terminal.runtime is None else self._terminal.runtime.kiosk

    @property
    def notice(self) -> Notice | None:
        """The news of the visit's state."""
        return getattr(self.kiosk.visit, "notice", None)

    @property
    def offered(self) -> int:
        """How many lockers a courier could have."""
        return sum(free for _, free in free_sizes(self.kiosk))

    def faults(self, unit: LockerUnitId) -> frozenset[Fault]:
        """Why staff must look at a unit."""
        return self.kiosk.units[unit].faults


@asynccontextmanager
async def visiting(folder: Path, *settings: str) -> AsyncIterator[Observer]:
    application().setQuitOnLastWindowClosed(False)
    around = Surroundings(folder, delay_s=0.1)
    await around.begin()
    environment = dict(os.environ) | around.environment()
    terminal = Terminal(settings_of(around, environment, "portrait", *settings), environment, PANELS["portrait"])
    terminal.glass.open()
    kiosk = asyncio.create_task(terminal.run())
    try:
        yield Observer(around, terminal, folder / "pictures", "visit")
    finally:
        kiosk.cancel()
        await asyncio.gather(kiosk, return_exceptions=True)
        terminal.glass.close()
        await around.end()
