"""The demonstration's two windows, and the world behind them."""

import asyncio
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.commands.cards import cards
from kiosk.commands.lobby import LobbyHands
from kiosk.commands.loop import run_on_qt
from kiosk.commands.site import bank_drawing
from kiosk.commands.surroundings import Surroundings
from kiosk.commands.terminal import Terminal
from kiosk.config import Settings, load
from kiosk.errors import StartAnew
from ui.bridge import application
from ui.site import LANDSCAPE, PORTRAIT, Panel

PANELS = {"portrait": PORTRAIT, "landscape": LANDSCAPE}
_LOBBY_ASPECT = 1100 / 1200


@dataclass(frozen=True, slots=True)
class Places:
    """The kiosk's panel, and the lobby's x, y, width and height beside or below it, in pixels."""

    panel: Panel
    lobby: tuple[int, int, int, int]


def demonstrate(orientation: str) -> int:
    """Run the demonstration until the process is told to stop; return the exit code."""
    application()
    with tempfile.TemporaryDirectory(prefix="locker-kiosk-") as folder:
        return run_on_qt(_run(Path(folder), orientation))


async def _run(folder: Path, orientation: str) -> None:
    around = Surroundings(folder)
    try:
        await around.begin()
        environment = dict(os.environ) | around.environment()
        settings = settings_of(around, environment, orientation)
        places = side_by_side(PANELS[orientation])
        terminal = Terminal(settings, environment, places.panel)
        hands = LobbyHands(around, bank_drawing(settings), places.lobby)
        terminal.glass.window.setPosition(0, 0)
        terminal.glass.open()
        hands.lobby.open()
        _print_what_to_try(around)
        async with asyncio.TaskGroup() as group:
            group.create_task(hands.refresh())
            group.create_task(_run_again_and_again(terminal))
    finally:
        await around.end()


async def _run_again_and_again(terminal: Terminal) -> None:
    """Run the kiosk, and start it anew where staff want that: a demonstration has no service manager to do it."""
    while True:
        try:
            return await terminal.run()
        except StartAnew:
            continue


def settings_of(around: Surroundings, environment: dict[str, str], orientation: str, *more: str) -> Settings:
    """Read the configuration the surroundings wrote, for a panel that hangs upright or lies."""
    panel = [f"site.orientation={orientation}", f"site.panel_width_mm={PANELS[orientation].width_mm:g}"]
    return load(around.paths.config, environment, ["deposit.collects=returns", *panel, *more])


def side_by_side(panel: Panel) -> Places:
    """Return places for the kiosk and the lobby that fill the screen without overlapping."""
    screen = application().primaryScreen().availableGeometry()
    whole_width = panel.width_px + panel.height_px * _LOBBY_ASPECT
    share = min(1.0, screen.height() / panel.height_px, screen.width() / whole_width)
    width, height = round(panel.width_px * share), round(panel.height_px * share)
    lobby = (width, 0, screen.width() - width, height)
    return Places(Panel(width, height, panel.width_mm), lobby)


def _print_what_to_try(around: Surroundings) -> None:
    sys.stdout.write("Ready to be scanned or typed:\n")
    for card in cards(around.service, around.staff):
        sys.stdout.write(f"  {card.text:10} {card.title}; {card.note}\n")
    sys.stdout.flush()
