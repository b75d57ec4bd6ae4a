"""A kiosk as the person in front of it meets it, and the cradle that such kiosks come from."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import Entry
from tests.crash import strace
from tests.crash.bank import Bank
from tests.crash.cases import SYSCALLS, Point
from tests.crash.fate import Fate
from tests.crash.glass import Asked, Begin, Bug, Did, End, Ended, SaidNo, Shown, Typed, Word, hear, say

_BIRTH_S = 20.0


class Cradle:
    """A process that has everything imported and forks kiosks."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._one = asyncio.Lock()

    async def bears(self, bank: Bank, journal: str) -> int:
        """Return the process id of a new kiosk."""
        order = {"folder": str(bank.paths.folder), "environment": bank.environment, "journal": journal}
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        async with self._one:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            return int(await self._process.stdout.readline())


@asynccontextmanager
async def cradle() -> AsyncIterator[Cradle]:
    """Have a cradle for as long as kiosks are needed."""
    words = ("-m", "tests.crash.life")
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, *words, stdin=pipe, stdout=pipe)
    try:
        yield Cradle(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


@dataclass
class Front:
    """One life of a kiosk, from the outside: what it has shown, and hands to touch it with."""

    writer: asyncio.StreamWriter
    reader: asyncio.StreamReader
    shown: list[Kiosk] = field(default_factory=list)
    asks: bool = False
    faults: list[str] = field(default_factory=list)
    is_over: bool = False
    ended: bool = False
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def kiosk(self) -> Kiosk:
        """What it shows now."""
        return self.shown[-1]

    def touch(self, event: Event) -> None:
        """Touch the screen."""
        self._say(Did(event))

    def type(self, entry: Entry, text: str) -> None:
        """Type on its keypad."""
        self._say(Typed(entry, text))

    def say_no(self) -> None:
        """Answer "more time?" with no."""
        self.asks = False
        self._say(SaidNo())

    async def ends(self, limit: float) -> None:
        """Tell the kiosk to stop, and wait until it is gone."""
        self._say(End())
        await self.until(lambda: self.is_over, limit)

    async def until(self, holds: Callable[[], bool], limit: float) -> bool:
        """Wait until `holds` or the kiosk is gone; return whether it came to that in time."""
        with suppress(TimeoutError):
            async with asyncio.timeout(limit):
                while not holds() and not self.is_over:
                    await self.news(0.1)
        return holds()

    async def news(self, limit: float) -> None:
        """Wait for the next word of the kiosk, or so many seconds."""
        self._changed.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(limit):
                await self._changed.wait()

    async def listen(self) -> None:
        """Take in what the kiosk says until it is gone."""
        while (word := await hear(self.reader)) is not None:
            match word:
                case Shown(kiosk):
                    self.shown.append(kiosk)
                case Asked(left):
                    self.asks = left is not None
                case Bug(text):
                    self.faults.append(text)
                case Ended(fault):
                    self.ended = True
                    self.faults += [fault] if fault else []
                case _:
                    raise AssertionError(word)
            self._changed.set()
        self.is_over = True
        self._changed.set()

    def _say(self, word: Word) -> None:
        if not self.is_over:
            say(self.writer, word)


@asynccontextmanager
async def life(cradle: Cradle, bank: Bank, point: Point) -> AsyncIterator[Front]:
    """Let a kiosk live in front of `bank`, and die at `point`; afterwards it is gone."""
    arrived: asyncio.Future[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Future()
    door = await asyncio.start_unix_server(
        lambda reader, writer: arrived.set_result((reader, writer)), bank.paths.folder / "glass"
    )
    is_traced = point.kind in SYSCALLS and point.number > 0
    fate = Fate() if is_traced else Fate(point.kind, point.number)
    fate.falls_on(await cradle.bears(bank, point.journal))
    async with asyncio.timeout(_BIRTH_S):
        reader, writer = await arrived
    door.close()
    tracer = await strace.attach(fate.pid, point.kind, point.number, bank.files) if is_traced else None
    bank.bus.begins(fate)
    bank.line.fate = fate
    bank.scanner.unplug()
    bank.scanner.plug()
    front = Front(writer, reader)
    listening = asyncio.create_task(front.listen())
    say(writer, Begin())
    try:
        yield front
    finally:
        fate.kill()
        await listening
        writer.close()
        if tracer is not None:
            await tracer.wait()
        fate.close()
