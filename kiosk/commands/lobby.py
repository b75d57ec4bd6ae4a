"""The hands of the demonstration: what a click in the drawn lobby does to the emulated world."""

import asyncio
from contextlib import suppress

from kiosk.commands.cards import cards
from kiosk.commands.surroundings import Surroundings
from kiosk.domain import LockerUnitId
from ui.bank import Drawing
from ui.lobby.window import Lobby, Mishap

_REFRESH_S = 0.5
_OFFLINE, _SLOW, _JAMMED, _LEFT_OPEN, _SILENT = "offline", "slow", "jammed", "left-open", "silent"
_TITLES = {
    _OFFLINE: "Network down",
    _SLOW: "Service slow, 5 s",
    _JAMMED: "Every door jammed",
    _LEFT_OPEN: "A door left open",
    _SILENT: "Lock board silent",
}
_SLOW_S = 5


class LobbyHands:
    """Shuts doors, scans labels, carries parcels, and lets things go wrong.

    A parcel whose label was scanned last is in hand. Shutting a door puts it
    in; with empty hands, shutting a door takes out what lay inside.
    """

    def __init__(self, around: Surroundings, drawing: Drawing, place: tuple[int, int, int, int]) -> None:
        """Draw the lobby at `place` (x, y, width and height in pixels)."""
        self._around = around
        self._loop = asyncio.get_running_loop()
        self._on: set[str] = set()
        self._hand = ""
        self._filled: set[LockerUnitId] = set()
        self.lobby = Lobby(drawing, self, place)
        around.on_moved(lambda _unit, _open: self._loop.call_soon_threadsafe(self.draw))
        self.draw()

    def door(self, unit: str) -> None:
        """Push a door shut, or do nothing to one that is."""
        this = LockerUnitId(unit)
        if not self._around.is_open(this):
            return
        if self._hand:
            self._filled.add(this)
            self._hand = ""
        else:
            self._filled.discard(this)
        door = self._around.door(this)
        with suppress(ValueError):  # it does not catch while it is being unlocked: push again
            self._around.boards.shut(door.board, door.lock)
        self.draw()

    def scan(self, text: str) -> None:
        """Hold this under the scanner."""
        if text in self._around.service.store.expected():
            self._hand = text
        else:
            self._hand = ""
        self._around.scanner.scan(text)
        self.draw()

    def switch(self, name: str, *, on: bool) -> None:
        """Let a mishap happen, or end it."""
        if on:
            self._on.add(name)
        else:
            self._on.discard(name)
        if name in (_OFFLINE, _SLOW):
            self._around.service.faults.turn(
                {"offline": _OFFLINE in self._on, "latency_s": _SLOW_S * (_SLOW in self._on)}
            )
        elif name == _SILENT:
            (self._around.boards.silence if on else self._around.boards.restore)(0)
        elif name == _JAMMED:
            for unit in self._around.units.values():
                (self._around.boards.jam if on else self._around.boards.free)(unit.door.board, unit.door.lock)
        elif name == _LEFT_OPEN:
            self._leave_open(on=on)
        self.draw()

    def _leave_open(self, *, on: bool) -> None:
        door = next(reversed(self._around.units.values())).door
        with suppress(ValueError):  # somebody has moved it already
            (self._around.boards.pull if on else self._around.boards.shut)(door.board, door.lock)

    def draw(self) -> None:
        """Show how things stand."""
        ajar = [unit for unit in self._around.units if self._around.is_open(unit)]
        self.lobby.doors(ajar, sorted(self._filled))
        self.lobby.cards(cards(self._around.service, self._around.staff, self._hand))
        self.lobby.mishaps([Mishap(name, title, name in self._on) for name, title in _TITLES.items()])
        self.lobby.hand(self._hand)

    async def refresh(self) -> None:
        """Redraw what changed at the service, until cancelled."""
        laid = None
        while True:
            now = cards(self._around.service, self._around.staff, self._hand)
            if now != laid:
                laid = now
                self.lobby.cards(now)
            await asyncio.sleep(_REFRESH_S)
