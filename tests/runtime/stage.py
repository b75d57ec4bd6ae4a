"""A kiosk among fakes, for the tests of the runtime."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from functools import partial

from kiosk.domain import LockerUnitId, Size
from kiosk.flows.ledger import Kiosk
from kiosk.flows.site import Rules, Site, UnitPlan
from kiosk.runtime import Border, Runtime, ScanPatterns, Screen, Statechart, World
from kiosk.runtime.claims import Claims, Verifier
from kiosk.runtime.deliveries import Deliveries
from kiosk.runtime.effects import Effects
from kiosk.runtime.link import Link
from kiosk.runtime.opening import Opener
from kiosk.runtime.sensors import Sensors
from kiosk.runtime.signing import store
from kiosk.runtime.world import Known
from tests.fakes import (
    FakeApi,
    FakeClock,
    FakeCouriers,
    FakeDirectory,
    FakeDoors,
    FakeJournal,
    FakeScanner,
    FakeSignatures,
    FakeStaff,
    FakeSupport,
)

KEY = b"k" * 32
PATTERNS = ScanPatterns(
    badge="B[0-9]{6}", return_code="R[0-9]{6}", pickup_code="CODE[0-9]{2}", staff_badge="STAFF[0-9]{3}"
)
BANK = ("1", "2", "3")
SITE = Site(tuple(UnitPlan(LockerUnitId(unit), Size.MEDIUM) for unit in BANK), Rules(staff=True))


@dataclass
class Stage:
    """Everything a runtime stands between. `told` is the order in which memory and locks were told."""

    told: list[str] = field(default_factory=list)
    api: FakeApi = field(default_factory=FakeApi)
    directory: FakeDirectory = field(default_factory=FakeDirectory)
    clock: FakeClock = field(default_factory=FakeClock)
    scanner: FakeScanner = field(default_factory=FakeScanner)
    staff: FakeStaff = field(default_factory=FakeStaff)
    people: FakeStaff = field(default_factory=FakeStaff)
    support: FakeSupport = field(default_factory=FakeSupport)
    couriers: FakeCouriers = field(default_factory=FakeCouriers)
    signatures: FakeSignatures = field(default_factory=FakeSignatures)
    site: Site = SITE
    kiosks: list[Kiosk] = field(default_factory=list)
    attention: list[float | None] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.doors = FakeDoors(*BANK, told=self.told)
        self.journal = FakeJournal(self.told)
        self.border = Border(KEY, PATTERNS, self.clock.now)

    @property
    def known(self) -> Known:
        return Known(self.staff, self.people, self.couriers)

    def world(self) -> World:
        scanners = (self.scanner,)
        memory = (self.clock, self.journal, self.border)
        ports = (self.api, self.directory, self.doors, scanners, *memory, self.known, self.support)
        return World(*ports, signatures=self.signatures)

    def runtime(self, flows: Statechart = Statechart(), verifier: Verifier = "kiosk") -> Runtime:  # noqa: B008
        screen = Screen(self.kiosks.append, self.attention.append, self.bugs.append)
        return Runtime(self.world(), self.site, screen, verifier=verifier, flows=flows)

    @contextlib.asynccontextmanager
    async def running(self, flows: Statechart = Statechart()) -> AsyncIterator[Runtime]:  # noqa: B008
        """A runtime that has begun; a fault that ends it ends the test."""
        self.scanner.watched = False
        runtime = self.runtime(flows)
        life = asyncio.ensure_future(runtime.run())
        try:
            await until(lambda: self.scanner.watched or life.done())
            yield runtime
            if life.done():
                life.result()
        finally:
            life.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await life


def effects(
    stage: Stage, verifier: Verifier = "kiosk", chance: Callable[[], float] = lambda: 0.0
) -> tuple[Effects, Sensors]:
    """The performer of effects alone; its sensors are wired to the stage's doors."""
    sensors = Sensors(lambda _: None)
    sensors.begin(stage.doors.senses)
    link = Link(stage.api, stage.directory, lambda _: None)
    bank = frozenset(plan.id for plan in SITE.units)
    claims = Claims(link, stage.border, stage.clock, bank, verifier, stage.known)
    deliveries = Deliveries(link, stage.border)
    performer = Effects(link, Opener(stage.doors, sensors), claims, deliveries, bank, chance)
    performer.support = stage.support
    performer.store = partial(store, stage.world())
    return performer, sensors


async def until(reached: Callable[[], bool], limit: float = 120.0) -> None:
    """Wait until `reached`; what never comes fails here and not in a hang."""
    async with asyncio.timeout(limit):
        while not reached():  # noqa: ASYNC110  # anything at all may be waited for
            await asyncio.sleep(0.01)
