"""A parcel brought and collected by somebody who touches nothing: every press goes through AT-SPI.

The kiosk is the operator's own command; the service, the lock board and the
scanner are those of the demonstration, on their real wires.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from kiosk.commands.surroundings import Surroundings
from kiosk.domain import LockerUnitId
from tests.accessibility.desk import Desk, Eyes, Thing
from tests.accessibility.talk import PYTHON, Ends, running
from tests.accessibility.words import Words
from ui.languages import LANGUAGES

_PARCEL = "RSD-1002"
_PATIENCE_S = 20.0
_AGAIN_S = 3.0
_EVERY_S = 0.1
_DOOR_S = 1.3  # the kiosk takes a door that was open for less to be a door that bounced
_LOG, _LAST_LINES = "kiosk.log", 5
_PRESSED = ("push button", "button")


class Lost(AssertionError):
    """A person who relies on the assistive program could not go on."""


class Blind:
    """Somebody who finds things by role and name only. Each step is bounded and raises Lost."""

    def __init__(self, eyes: Eyes, words: Words, around: Surroundings) -> None:
        self._eyes = eyes
        self._around = around
        self.words = words

    async def presses(self, screen: str, source: str) -> None:
        """Press what says `source` in the QML of `screen`."""
        await self.presses_named(self.words.of(screen, source))

    async def presses_named(self, name: str) -> None:
        """Press the one button of this name, its note left out, once it is there and can be pressed."""
        button = await self._finds(name)
        refused = await self._eyes.press(button)
        if refused:
            raise Lost(f"{name!r}: {refused}")

    async def goes(self, screen: str, source: str, then: tuple[str, str]) -> None:
        """Press until what follows is there: a kiosk that has just started does not hear at once."""
        following = self.words.of(*then)

        async def again() -> None:
            await self.presses(screen, source)

        await self._until(lambda: self._sees(following), f"{following!r} after {source!r}", again)

    async def leaves(self) -> None:
        """Go back to the start, where the site's own language is spoken again."""
        back, start = self.words.of("Notice", "Back to the start"), Words("en").of("Idle", "Collect a parcel")

        async def again() -> None:
            # The thanks go by themselves as well.
            for button in await self._buttons(back):
                await self._eyes.press(button)

        await self._until(lambda: self._sees(start), f"{start!r}", again)

    async def brings(self, parcel: str) -> None:
        """Hold a parcel under the scanner until a door opens."""

        async def again() -> None:
            self._around.scanner.scan(parcel)

        await self._until(self._is_open, f"a door for {parcel}", again)

    async def shuts(self) -> LockerUnitId:
        """Wait for the open door, take the time a person takes, and push it shut."""
        await self._until(self._is_open, "an open door")
        unit = next(unit for unit in self._around.units if self._around.is_open(unit))
        await asyncio.sleep(_DOOR_S)
        door = self._around.door(unit)
        self._around.boards.shut(door.board, door.lock)
        return unit

    async def code_of(self, parcel: str) -> str:
        """Return the code that was sent for a parcel, as its recipient reads it on a telephone."""

        async def is_sent() -> bool:
            return bool(self._codes(parcel))

        await self._until(is_sent, f"a code for {parcel}")
        return self._codes(parcel)[0]

    async def _finds(self, name: str) -> Thing:
        found: list[Thing] = []

        async def is_there() -> bool:
            found[:] = [each for each in await self._buttons(name) if each.is_enabled]
            return len(found) == 1

        await self._until(is_there, f"one button {name!r}")
        return found[0]

    async def _sees(self, name: str) -> bool:
        return bool(await self._buttons(name))

    async def _buttons(self, name: str) -> list[Thing]:
        seen = [each for each in await self._eyes.look() if each.role in _PRESSED]
        return [each for each in seen if each.name == name or each.name.startswith(f"{name}. ")]

    async def _is_open(self) -> bool:
        return bool(self._around.boards.open_doors)

    def _codes(self, parcel: str) -> list[str]:
        holdings = self._around.service.store.holdings()
        inside = [held for held in holdings if parcel in {each.number for each in held.inside}]
        return [held.pickup_code for held in inside if held.pickup_code]

    async def _until(
        self, holds: Callable[[], Awaitable[bool]], what: str, again: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        loop = asyncio.get_running_loop()
        ends, next_try = loop.time() + _PATIENCE_S, loop.time()
        while not await holds():
            if loop.time() > ends:
                seen = [each.name for each in await self._eyes.look() if each.role in _PRESSED]
                raise Lost(f"waited in vain for {what}; the buttons were {seen}")
            if again is not None and loop.time() >= next_try:
                await again()
                next_try = loop.time() + _AGAIN_S
            await asyncio.sleep(_EVERY_S)


async def pickup(desk: Desk, language: str, folder: Path) -> list[str]:
    """Bring a parcel and collect it again in this language; return what was missed."""
    try:
        async with _kiosk(desk, folder) as (eyes, around):
            person = Blind(eyes, Words("en"), around)
            await _courier(person)
            if language != "en":
                await person.presses_named(LANGUAGES["en"].name)
                await person.presses_named(LANGUAGES[language].name)
                person.words = Words(language)
            await _recipient(person)
    except Lost as lost:
        return [str(lost), *(f"the kiosk said: {line}" for line in _last_words(folder))]
    return []


def _last_words(folder: Path) -> list[str]:
    return (folder / _LOG).read_text("utf-8").splitlines()[-_LAST_LINES:]


@asynccontextmanager
async def _kiosk(desk: Desk, folder: Path) -> AsyncIterator[tuple[Eyes, Surroundings]]:
    around = Surroundings(folder, delay_s=0.1)
    try:
        await around.begin()
        words = [PYTHON, "-m", "kiosk", "kiosk", "--config", str(around.paths.config), "--windowed"]
        with (folder / _LOG).open("wb") as log:
            ends = Ends(stderr=log.fileno())
            async with running(words, desk.environment | around.environment(), ends) as kiosk:
                yield desk.eyes(kiosk.pid), around
    finally:
        await around.end()


async def _courier(person: Blind) -> None:
    await person.brings(_PARCEL)
    await person.shuts()
    await person.presses("InOrNot", "Yes, parcel is in")
    await person.presses("Scan", "Finish round")
    await person.goes("Summary", "Finish", ("Idle", "Collect a parcel"))


async def _recipient(person: Blind) -> None:
    code = await person.code_of(_PARCEL)
    await person.goes("Idle", "Collect a parcel", ("Collect", "Type a code"))
    await person.presses("Collect", "Type a code")
    for sign in code:
        await person.presses_named(sign)
    await person.presses("Entry", "Open locker")
    await person.shuts()
    await person.presses("Taken", "Yes, finish")
    await person.leaves()
