"""A kiosk among fakes whose journal is the real one, on real files: for what disks do."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import TypeVar

from kiosk.flows.events import Button, Touched
from kiosk.flows.states import Asking, AtRest, Checking, Entry, Loading, Ready
from kiosk.journal import Journal
from kiosk.runtime import Border, Runtime, Screen, World
from tests.runtime.lives import OneThreadLoop, WallClock
from tests.runtime.stage import KEY, PATTERNS, SITE, Stage, until

T = TypeVar("T")
NAME = "journal.sqlite3"


def in_its_own_time(main: Coroutine[None, None, T]) -> T:
    """Run `main` to its end in leaping time, the disk's work done at once."""
    with asyncio.Runner(loop_factory=OneThreadLoop) as runner:
        return runner.run(main)


class Shelf:
    """A stage, and the folder its kiosk's journal lies in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / NAME
        self.stage = Stage()
        self.running: asyncio.Future[None]

    @contextlib.asynccontextmanager
    async def life(self, make: Callable[[Path], Journal] = Journal) -> AsyncIterator[Runtime]:
        """One life of the kiosk; what ends it ends the test."""
        stage, journal = self.stage, make(self.path)
        try:
            clock = WallClock(await journal.open())
            border = Border(KEY, PATTERNS, clock.now)
            world = World(stage.api, stage.directory, stage.doors, (stage.scanner,), clock, journal, border)
            runtime = Runtime(world, SITE, Screen(stage.kiosks.append, stage.attention.append, stage.bugs.append))
            stage.scanner.watched = False
            running = self.running = asyncio.ensure_future(runtime.run())
            try:
                await until(lambda: stage.scanner.watched or running.done())
                yield runtime
                if running.done():
                    running.result()
            finally:
                running.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await running
        finally:
            await journal.close()

    async def ends(self) -> None:
        """Wait until this life ends by itself, and raise what ended it."""
        async with asyncio.timeout(120.0):
            await asyncio.shield(self.running)

    async def deliver(self, runtime: Runtime, number: str, unit: str = "1") -> None:
        """Let a courier put one parcel in, and wait until the service knows."""
        self.stage.api.hold(unit, number)
        self.stage.scanner.show(number)
        await until(lambda: isinstance(runtime.kiosk.visit, Loading))
        await asyncio.sleep(3.0)
        self.stage.doors.shut(unit)
        await until(lambda: isinstance(runtime.kiosk.visit, Asking))
        runtime.post(Touched(Button.PARCEL_IN))
        await until(lambda: isinstance(runtime.kiosk.visit, Ready) and not runtime.kiosk.outbox)
        runtime.post(Touched(Button.DONE))
        runtime.post(Touched(Button.DONE))
        await until(lambda: runtime.kiosk.visit == AtRest())

    async def guess(self, runtime: Runtime, code: str = "CODE77") -> None:
        """Type a pickup code, and wait for what comes of it."""
        turn = runtime.kiosk.turn
        runtime.typed(Entry.PICKUP_CODE, code)
        await until(lambda: runtime.kiosk.turn > turn and not isinstance(runtime.kiosk.visit, Checking))
