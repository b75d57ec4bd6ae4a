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
from ui.bridge import application


@asynccontextmanager
async def visiting(folder: Path, *settings: str) -> AsyncIterator[Visitor]:
    application().setQuitOnLastWindowClosed(False)
    around = Surroundings(folder, delay_s=0.1)
    await around.begin()
    environment = dict(os.environ) | around.environment()
    terminal = Terminal(settings_of(around, environment, "portrait", *settings), environment, PANELS["portrait"])
    terminal.glass.open()
    kiosk = asyncio.create_task(terminal.run())
    try:
        yield Visitor(around, terminal, folder / "pictures", "visit")
    finally:
        kiosk.cancel()
        await asyncio.gather(kiosk, return_exceptions=True)
        terminal.glass.close()
        await around.end()
