"""One kiosk's days on a recording disk, and what must still be known of them after a power cut at any moment."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain import TrackingNumber
from kiosk.errors import JournalError
from kiosk.flows.audit import Mark
from kiosk.flows.events import Event
from kiosk.flows.ledger import Guard, Kiosk, Memory, Tries
from kiosk.flows.visit import step
from kiosk.journal import Codec, Journal
from kiosk.journal.audit import verify
from tests.fakes import STORES, FakeApi
from tests.power.disk import Disk, Done
from tests.runtime.lives import LABEL, Cabinet, begun, lived

NAME = "kiosk.db"
VISITS = ("deposit", "pickup", "return")
CODEC = Codec()


@dataclass
class Promised:
    """Everything that was acknowledged, in its order. Place n of `kiosks`, `marks` and `guards` is after n events."""

    bodies: list[str] = field(default_factory=list)
    kiosks: list[Kiosk] = field(default_factory=lambda: [Kiosk()])
    marks: list[int] = field(default_factory=lambda: [0])
    guards: list[Guard] = field(default_factory=lambda: [Tries()])

    def comes(self, at: float, event: Event, marks: tuple[Mark, ...], guard: Guard | None) -> None:
        self.bodies.append(CODEC.event(event))
        self.kiosks.append(step(self.kiosks[-1], event, at)[0])
        self.marks.append(self.marks[-1] + len(marks))
        self.guards.append(guard or self.guards[-1])


class Promising(Journal):
    """The real journal; notes what it is told, and the moment it promises to keep it."""

    def __init__(self, path: Path, disk: Disk, promised: Promised) -> None:
        super().__init__(path, connect=disk.connect, slip=disk.slip)
        self._disk, self._promised = disk, promised

    async def append(
        self,
        at: float,
        event: Event,
        marks: tuple[Mark, ...] = (),
        guard: Guard | None = None,
        outcome: str | None = None,
    ) -> None:
        self._promised.comes(at, event, marks, guard)
        await super().append(at, event, marks, guard, outcome)
        # Before the head is noted, which nobody waits for.
        place = len(self._disk.log) - _noted_since(self._disk.log)
        self._disk.log.insert(place, Done("acknowledged", "", len(self._promised.bodies)))


def _noted_since(log: list[Done]) -> int:
    """Return how many things at the end of the record are the noting of the head."""
    count = 0
    while count < len(log) and log[-1 - count].file == f"{NAME}.head":
        count += 1
    return count


def journey(folder: Path, disk: Disk) -> Promised:
    """Let a courier, a recipient and a customer come, each in a life of its own, on one journal."""
    promised = Promised()
    begun(folder, "deposit")
    for visit in VISITS:
        if visit == "return":
            cabinet = Cabinet.load(folder / "cabinet")
            cabinet.held.clear()
            FakeApi(held=cabinet.held).hold("2", LABEL, STORES)
            cabinet.save()
        told = lived(folder, visit, make=lambda path: Promising(path, disk, promised))
        assert not told["stuck"]
    assert TrackingNumber(LABEL) in {stay.number for unit in promised.kiosks[-1].units.values() for stay in unit.stays}
    return promised


@dataclass(frozen=True)
class Found:
    """What a kiosk that starts on an image finds."""

    kiosk: Kiosk
    bodies: list[str]
    marks: int
    tries: Tries | None
    memory: Memory
    faults: list[str]


async def found_in(folder: Path) -> Found | None:
    """Start the real journal on an image; None when it cannot be opened, is damaged, or is moved aside."""
    path = folder / NAME
    journal = Journal(path)
    try:
        await journal.open()
        past = await journal.load()
    except JournalError:
        return None
    finally:
        await journal.close()
    if any(".damaged-" in name for name in os.listdir(folder)):  # noqa: PTH208  # nobody else waits here
        return None
    kiosk = past.kiosk or Kiosk()
    for at, event in past.events:
        kiosk, _ = step(kiosk, event, at)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            return None
        bodies = [body for (body,) in connection.execute("SELECT body FROM events ORDER BY seq")]
        (marks,) = connection.execute("SELECT count(*) FROM audit").fetchone()
    return Found(kiosk, bodies, marks, past.tries, past.memory, verify(path).faults)


def broken(promised: Promised, acknowledged: int, found: Found | None) -> Iterator[str]:
    """Yield the promises that were not kept when so many events had been acknowledged."""
    if found is None:
        yield "damaged"
        return
    count = len(found.bodies)
    if count < acknowledged:
        yield "lost"
    if found.bodies != promised.bodies[:count]:
        yield "other events"
    elif found.marks != promised.marks[count]:
        yield "half written"
    elif found.kiosk != promised.kiosks[count]:
        yield "another kiosk"
    if found.memory is not Memory.WHOLE:
        yield "not believed"
    if found.tries not in promised.guards[acknowledged:]:
        yield "wrong codes forgotten"
    if found.faults:
        yield "trail not whole"
