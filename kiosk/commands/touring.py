"""One tour of one kiosk."""

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from kiosk.commands.demonstration import PANELS, settings_of
from kiosk.commands.itinerary import everything
from kiosk.commands.lobby import LobbyHands
from kiosk.commands.loop import run_on_qt
from kiosk.commands.site import bank_drawing
from kiosk.commands.surroundings import Surroundings
from kiosk.commands.terminal import Terminal
from kiosk.commands.visitor import LostError, Visitor
from kiosk.config import Settings
from ui.bridge import application
from ui.fingers import NotThereError

_LOBBY = (0, 0, 1100, 1200)
_HURRY = ("timers.home_on_inactivity_s=12", "timers.notice_s=10")
_ALL = ("pickup.signature=after",)  # what a site may leave out


def take(orientation: str, out: Path) -> int:
    """Take the tour on a panel of this orientation; return 0 when every step held, else 1."""
    application()
    lost: list[str] = []
    with tempfile.TemporaryDirectory(prefix="locker-kiosk-") as folder:
        code = run_on_qt(_tour(Path(folder), orientation, out, lost))
    for words in lost:
        sys.stderr.write(f"{orientation}: {words}\n")
    return 1 if lost else code


async def _tour(folder: Path, orientation: str, out: Path, lost: list[str]) -> None:
    around = Surroundings(folder)
    try:
        await around.begin()
        environment = dict(os.environ) | around.environment()
        settings = settings_of(around, environment, orientation, *_HURRY, *_ALL)
        terminal = Terminal(settings, environment, PANELS[orientation])
        terminal.glass.open()
        hands = _lobby(around, settings) if orientation == "portrait" else None
        kiosk = asyncio.create_task(terminal.run())
        visitor = Visitor(around, terminal, out, orientation, hands)
        try:
            await everything(visitor)
        except (LostError, NotThereError) as error:
            await visitor.pictures_it("lost")
            lost.append(str(error))
        finally:
            kiosk.cancel()
            await asyncio.gather(kiosk, return_exceptions=True)
        sys.stdout.write(f"{orientation}: {visitor.pictures} pictures in {out}\n")
    finally:
        await around.end()


def _lobby(around: Surroundings, settings: Settings) -> LobbyHands:
    """Open the lobby of the demonstration too: it belongs into one picture."""
    hands = LobbyHands(around, bank_drawing(settings), _LOBBY)
    hands.lobby.open()
    return hands
