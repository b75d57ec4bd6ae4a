"""A kiosk without a service, for hours that pass at once."""

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain import Contact, LockerUnitId, Reservation, TrackingNumber
from kiosk.errors import Unreachable
from kiosk.flows.effects import Freed, Why
from kiosk.flows.ledger import Kiosk, Owed
from tests.fakes import BEGINNING, FakeApi, FakeJournal, run
from tests.outbox.draining import busiest_second
from tests.runtime.stage import BANK, Stage, until

ROWS = 30


class Clocked(FakeApi):
    """Writes down when it was asked about owed facts, and how many there were at once."""

    def __init__(self) -> None:
        super().__init__()
        self.moments: list[float] = []
        self.inside = self.most = 0

    async def free(self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> None:
        with self._noted():
            await super().free(unit, numbers)

    async def reservation_in(
        self, unit: LockerUnitId, number: TrackingNumber, contact: Contact | None = None
    ) -> Reservation | None:
        with self._noted():
            return await super().reservation_in(unit, number, contact)

    @contextlib.contextmanager
    def _noted(self) -> Iterator[None]:
        self.moments.append(asyncio.get_running_loop().time())
        self.inside += 1
        self.most = max(self.most, self.inside)
        try:
            yield
        finally:
            self.inside -= 1


class QuickJournal(FakeJournal):
    """A disk that takes 2 ms, and remembers snapshots only."""

    async def append(self, *_: object) -> None:
        await asyncio.sleep(0.002)


def owing(api: Clocked, count: int) -> Stage:
    """A kiosk that begins with `count` facts owed, of its three units in turn."""
    stage = Stage(api=api)
    stage.journal = QuickJournal()
    rows = tuple(
        Owed(row, Freed(LockerUnitId(BANK[row % 3]), (TrackingNumber(f"OWED-{row:04}"),), Why.COLLECTED), 0.0)
        for row in range(1, count + 1)
    )
    stage.journal.kiosk = Kiosk(outbox=rows, asked=count, heard=BEGINNING)
    return stage


@dataclass
class Away:
    """How often a kiosk tried while the service was gone, and how it went on."""

    tries: int
    busiest: int
    owed: int
    kept: bool
    recovered_s: float


def away(hours: float) -> Away:
    """Leave a kiosk that owes `ROWS` facts alone with a dead line for `hours`, then let the service answer."""
    api = Clocked()
    api.trouble = Unreachable()
    stage = owing(api, ROWS)

    async def scene() -> Away:
        async with stage.running() as runtime:
            await asyncio.sleep(hours * 3600)
            moments, owed = list(api.moments), len(runtime.kiosk.outbox)
            kept = [row.id for row in runtime.kiosk.outbox] == list(range(1, ROWS + 1))
            api.trouble = None
            began = asyncio.get_running_loop().time()
            await until(lambda: not runtime.kiosk.outbox)
            recovered = asyncio.get_running_loop().time() - began
            return Away(len(moments), busiest_second(moments), owed, kept, recovered)

    return run(scene())
