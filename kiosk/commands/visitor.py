"""A person at the kiosk of the demonstration: touches glass, holds labels up, pushes doors, and looks."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.commands.lobby import LobbyHands
from kiosk.commands.surroundings import Surroundings
from kiosk.commands.terminal import Terminal
from kiosk.domain import LockerUnitId
from ui.fingers import Fingers

_PATIENCE_S = 15.0
_EVERY_S = 0.02
_SETTLED_S = 0.45
_LONG_ENOUGH_S = 1.3


class LostError(AssertionError):
    """The kiosk did not do what a person was promised."""


class Visitor:
    """Everything a person can do, each step bounded; raises LostError or NotThereError when the kiosk falls short."""

    def __init__(
        self, around: Surroundings, terminal: Terminal, out: Path, prefix: str, hands: LobbyHands | None = None
    ) -> None:
        """Visit `terminal`; pictures go to `out`, numbered, their names beginning with `prefix`."""
        self.around = around
        self._terminal = terminal
        self._fingers = Fingers(terminal.glass.window, _PATIENCE_S)
        self._out = out
        self._prefix = prefix
        self._hands = hands
        self.pictures = 0

    @property
    def screen(self) -> str:
        """The name of the screen on the glass."""
        return str(self._terminal.glass.window.property("current"))

    @property
    def asked_for_more_time(self) -> bool:
        """Whether "more time?" is on the glass."""
        return int(self._terminal.glass.window.property("moreTimeLeft")) >= 0

    @property
    def asked_to_close(self) -> bool:
        """Whether the kiosk asks for a door to be closed."""
        return bool(self._terminal.open_doors)

    @property
    def offline(self) -> bool:
        """Whether the kiosk has lost the service."""
        return not self._terminal.online

    async def sees(self, *screens: str) -> None:
        """Wait for one of these screens, and until it can be touched."""
        await self.until(lambda: self.screen in screens, f"screen {' or '.join(screens)}, still {self.screen}")
        await asyncio.sleep(_SETTLED_S)

    async def touches(self, *names: str) -> None:
        """Touch these controls, one after another."""
        for name in names:
            await self.touch(name)
            await asyncio.sleep(_SETTLED_S)

    async def touch(self, name: str) -> None:
        """Touch this control and do not wait for what follows."""
        await self._fingers.touch(name)

    async def draws(self, name: str, places: Sequence[tuple[float, float]]) -> None:
        """Draw a line in this field through `places`, in parts of its width and height."""
        await self._fingers.draw(name, places)

    async def types(self, text: str) -> None:
        """Type on the kiosk's own keys."""
        await self.touches(*(f"key-{'hyphen' if sign == '-' else sign}" for sign in text))

    async def strikes(self, keys: str, apart_s: float) -> None:
        """Strike keys of a keyboard, as a person or a scanner that types does, and Enter."""
        for key in f"{keys}\r":
            await self._fingers.strike(key)
            await asyncio.sleep(apart_s)

    async def scans(self, text: str) -> None:
        """Hold a label, a code or a badge under the scanner, once it is on."""
        await self.until(lambda: self.around.scanner.heard, "the scanner to be read")
        self.around.scanner.scan(text)
        await asyncio.sleep(0)

    async def opened(self) -> LockerUnitId:
        """Wait for a door to spring open; return whose it is."""
        await self.until(lambda: bool(self.around.boards.open_doors), "an open door")
        return next(unit for unit in self.around.units if self.around.is_open(unit))

    async def shuts(self) -> LockerUnitId:
        """Wait for the open door, take the time a person takes, and push it shut."""
        unit = await self.opened()
        await asyncio.sleep(_LONG_ENOUGH_S)
        door = self.around.door(unit)
        self.around.boards.shut(door.board, door.lock)
        return unit

    async def pictures_it(self, name: str) -> None:
        """Write a picture of what is on the glass, once nothing moves any more."""
        await self._settled_folder()
        self.pictures += 1
        self._fingers.picture(self._out / f"{self._prefix}-{self.pictures:02d}-{name}.png")

    async def pictures_the_lobby(self, name: str) -> None:
        """Write a picture of the kiosk beside its lobby, where there is one."""
        if self._hands is not None:
            self._hands.draw()
            await self._settled_folder()
            self._hands.lobby.picture(self._terminal.glass.window, self._out / f"{name}.png")

    async def _settled_folder(self) -> None:
        await asyncio.sleep(_SETTLED_S)
        await asyncio.to_thread(self._out.mkdir, parents=True, exist_ok=True)

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until `holds`. Raises LostError naming `what` was awaited."""
        try:
            async with asyncio.timeout(_PATIENCE_S):
                while not holds():  # noqa: ASYNC110 - the glass is looked at, as people do
                    await asyncio.sleep(_EVERY_S)
        except TimeoutError:
            raise LostError(f"waited in vain for {what} (on {self.screen})") from None
