"""A kiosk that was away for days: its facts, a real journal, and the real simulator over HTTP."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.api.client import Client
from kiosk.api.directory import AddressBook
from kiosk.api.service import LockerService
from kiosk.api.settings import ApiSettings
from kiosk.domain import Contact, LockerUnitId, TrackingNumber
from kiosk.flows.effects import Deposited, Fact, Freed, Why
from kiosk.flows.ledger import Kiosk, Owed
from kiosk.flows.site import Site, UnitPlan
from kiosk.journal import Journal
from kiosk.runtime import Border, KioskClock, Runtime, Screen, World
from kiosk.simulator.app import make_app
from kiosk.simulator.faults import CUT
from kiosk.simulator.rules import Terms
from kiosk.simulator.seed import BANK, sow
from kiosk.simulator.serve import Server, SystemClock, serve
from kiosk.simulator.store import Store
from tests.api.fakes import settings
from tests.fakes import FakeDoors
from tests.runtime.stage import KEY, PATTERNS

SITE = Site(tuple(UnitPlan(unit.id, unit.size) for unit in BANK))


@dataclass
class Line:
    """The way to the service: cut until `up`, and written down: the loop's seconds of each request that got through."""

    app: ASGIApp
    up: bool = False
    at_once: int = 0
    most_at_once: int = 0
    requests: list[float] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)  # writes that had their effect

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self.up:
            scope["extensions"][CUT](False)  # noqa: FBT003 - the extension is called by position
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        self.requests.append(asyncio.get_running_loop().time())
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] < 400 and scope["method"] != "GET":
                self.done[scope["path"].rpartition("/")[2]] += 1
            await send(message)

        try:
            await self.app(scope, receive, answer)
        finally:
            self.at_once -= 1


def facts(count: int, contact: Contact, units: list[LockerUnitId]) -> list[Fact]:
    """Return `count` facts as days of deliveries and pickups leave them: in and out again, unit after unit."""
    found: list[Fact] = []
    for number in range(count // 2):
        unit, parcel = units[number % len(units)], TrackingNumber(f"DRAIN-{number:04}")
        found += [Deposited(unit, (parcel,), contact), Freed(unit, (parcel,), Why.COLLECTED)]
    return found


@dataclass
class Drained:
    """What came of it: `left` parcels are still held, `faulty` units have something for staff."""

    seconds: float
    line: Line
    owed: int
    left: int
    faulty: int


@contextlib.asynccontextmanager
async def served(store: Store) -> AsyncIterator[tuple[Server, Line]]:
    clock, terms = SystemClock(), Terms()
    sow(store, clock, terms)
    line = Line(make_app(store, clock, terms))
    server = await serve(line)
    try:
        yield server, line
    finally:
        await server.stop()


async def drain(folder: Path, count: int, limit: float, *, outage: bool) -> Drained:
    """Owe `count` facts and wait until nothing is owed any more or `limit` seconds have passed.

    After an `outage` the kiosk has noticed that the service is gone, and at every other unit it does not know whether
    its first fact arrived: the next release there waits until that has settled.
    """
    store = Store(":memory:")
    async with served(store) as (server, line):
        journal = Journal(folder / "journal.sqlite3")
        clock = KioskClock(await journal.open())
        client = Client(_account(server.url), clock)
        line.up = True
        contact = (await AddressBook(client).search("maria"))[0].contact
        taken = await LockerService(client).units_taken()
        line.up = False
        units = [unit.id for unit in BANK if unit.id not in taken]
        rows = tuple(
            Owed(row, fact, clock.now(), attempted=outage and row % 4 == 1 and row <= 2 * len(units))
            for row, fact in enumerate(facts(count, contact, units), start=1)
        )
        await journal.snapshot(clock.now(), Kiosk(outbox=rows, asked=count, heard=clock.now()))
        border = Border(KEY, PATTERNS, clock.now)
        doors = FakeDoors(*(unit.id for unit in BANK))
        world = World(LockerService(client), AddressBook(client), doors, (), clock, journal, border)
        runtime = Runtime(world, SITE, Screen(lambda _: None, lambda _: None, lambda _: None))
        loop = asyncio.get_running_loop()
        line.up = not outage
        running = asyncio.ensure_future(runtime.run())
        while not runtime.kiosk.outbox:  # noqa: ASYNC110 - it reads its journal
            await asyncio.sleep(0)
        if outage:
            await asyncio.sleep(1.5)  # it looks for the service, and finds it gone
            assert not runtime.kiosk.online
        line.requests.clear()
        line.up, began = True, loop.time()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(limit):
                while runtime.kiosk.outbox and not running.done():  # noqa: ASYNC110 - a whole kiosk is watched
                    await asyncio.sleep(0.02)
        seconds = loop.time() - began
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await client.aclose()
        await journal.close()
        left = sum(parcel.number.startswith("DRAIN") for held in store.holdings() for parcel in held.parcels)
        faulty = sum(bool(unit.faults) for unit in runtime.kiosk.units.values())
        found = Drained(seconds, line, len(runtime.kiosk.outbox), left, faulty)
    store.close()
    return found


def _account(url: str) -> ApiSettings:
    client_id, secret = Terms().credentials
    return settings(
        base_url=f"{url}/parcelpoint",
        token_url=f"{url}/auth/api/v1/token",
        directory_url=f"{url}/addressbook",
        client_id=SecretStr(client_id),
        client_secret=SecretStr(secret),
    )


def busiest_second(moments: list[float]) -> int:
    """Return how many of `moments` fall into the fullest second; the commit before each may move it by some ms."""
    return max((sum(0 <= other - moment < 0.99 for other in moments) for moment in moments), default=0)
