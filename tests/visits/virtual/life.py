"""One life of the kiosk: the product put together as `kiosk.commands.wiring` does it, from its start to its end."""

from collections.abc import Callable
from typing import Any, NoReturn, Protocol

from pydantic import SecretStr

from hardware.doors.kerong_cu48 import KerongCu48
from kiosk.api.client import Client
from kiosk.api.directory import AddressBook
from kiosk.api.service import LockerService
from kiosk.api.settings import ApiSettings
from kiosk.domain import LockerUnit
from kiosk.errors import JournalError
from kiosk.flows import visit
from kiosk.flows.audit import Mark
from kiosk.flows.effects import Effect
from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk
from kiosk.flows.site import Site
from kiosk.journal import Journal
from kiosk.runtime import Border, Runtime, ScanPatterns, Screen, Statechart, World
from kiosk.runtime.claims import Verifier
from kiosk.runtime.clock import KioskClock, going_on
from kiosk.runtime.world import Known, Signatures
from kiosk.simulator.rules import ALPHABET, PICKUP_CODE_LENGTH, RETURN_CODE_LENGTH, Terms
from tests.visits.virtual.bank import BusInMemory, Cabinet, Reader
from tests.visits.virtual.journals import Disk, Recorded
from tests.visits.virtual.line import Line, Wire
from tests.visits.virtual.served import BANK
from tests.visits.virtual.timeline import LifeLoop

HOST = "https://lockers.example"
USER, WORD = Terms().credentials
SETTINGS = ApiSettings(
    base_url=f"{HOST}/parcelpoint",
    token_url=f"{HOST}/auth/api/v1/token",
    directory_url=f"{HOST}/addressbook",
    receiving_url=f"{HOST}/receiving",
    locker_bank_id=BANK,
    user_id="kiosk-a001",
    client_id=SecretStr(USER),
    client_secret=SecretStr(WORD),
)
KEY = b"k" * 32
PATTERNS = ScanPatterns(
    badge="1[0-9]{5}",
    return_code=f"[{ALPHABET}]{{{RETURN_CODE_LENGTH}}}",
    pickup_code=f"[{ALPHABET}]{{{PICKUP_CODE_LENGTH}}}",
    staff_badge="S[0-9]{5}",
    courier="V[0-9]{6}",
)
PINS = {"S10001": "27182818", "S10002": "31415926"}
"""The staff's badges, and the PIN of each."""

Stepped = tuple[Kiosk, tuple[Effect, ...]]


class Witness(Protocol):
    """Who is told what a life does, and fails where it must not."""

    site: Site
    files: Known
    shelf: Signatures | None

    def chance(self) -> float: ...
    def wall(self) -> float: ...
    def boot_id(self) -> str: ...
    def scanner(self, loop: LifeLoop) -> Reader: ...
    def fail(self, rule: str, text: str) -> NoReturn: ...
    def woke(self, kiosk: Kiosk) -> None: ...
    def stepping(self, kiosk: Kiosk, event: Event) -> None: ...
    def committed(self, before: Kiosk, event: Event, after: Kiosk, effects: tuple[Effect, ...]) -> None: ...
    def marked(self, before: Kiosk, after: Kiosk, marks: tuple[Mark, ...]) -> None: ...
    def changed(self, kiosk: Kiosk) -> None: ...
    def crashed(self, bug: BaseException) -> None: ...


class Life:
    """The kiosk between a start and a kill. `shown` is what its screen was given last."""

    def __init__(
        self, witness: Witness, line: Line, cabinet: Cabinet, disk: Disk, units: list[LockerUnit], verifier: Verifier
    ) -> None:
        self._witness = witness
        self._line = line
        self._disk = disk
        self._units = units
        self._verifier: Verifier = verifier
        self.loop = LifeLoop(
            cabinet.agenda,
            lambda work, done: disk.work(self.loop, work, done),
            lambda work, done: disk.touch(self.loop, work, done),
        )
        self.bus = BusInMemory(cabinet, self.loop)
        self.scanner = witness.scanner(self.loop)
        self.shown: Kiosk | None = None
        self.asking = False
        self.runtime: Runtime | None = None
        self.clock: KioskClock | None = None
        self.pending: tuple[Kiosk, Event, Kiosk, tuple[Effect, ...]] | None = None
        self._stepped: tuple[Kiosk, Event, Kiosk, tuple[Effect, ...]] | None = None
        self.marks: tuple[Mark, ...] = ()  # what the audit trail says of what is pending
        self._replayed = 0
        self._awake = False
        self._journal = Journal(disk.path)
        self.main = self.loop.create_task(self._live())

    def do(self, act: Callable[..., object], *args: Any) -> None:
        """Let something reach the kiosk from outside, after whatever is ready already."""
        if not self.loop.dead:
            self.loop.call_soon(act, *args)

    @property
    def failure(self) -> BaseException | None:
        """A bug that ended this life, or one it only told; None for what a life may end with."""
        if self.main.done() and not self.main.cancelled():
            error = self.main.exception()
            return None if isinstance(error, JournalError) else error or RuntimeError("the kiosk ended by itself")
        for trouble in self.loop.troubles:
            return trouble.get("exception") or RuntimeError(trouble["message"])
        return None

    def end(self) -> None:
        """End as a process does: at once, and whatever is on the disk stays."""
        self.loop.end()
        self._disk.cut()
        self._disk.forget(self._journal)

    async def _live(self) -> None:
        witness, agenda_time = self._witness, self.loop.time
        last = await self._journal.open()
        self.clock = clock = going_on(self._disk.folder, last, witness.wall, agenda_time, witness.boot_id)
        self._disk.synced = await self._journal.durability() == ("wal", 2)
        client = Client(SETTINGS, clock, Wire(self._line, self.loop))
        doors = KerongCu48(self.bus, self._units, clock=agenda_time)
        journal = Recorded(self._journal, self._begun, self._kept, self._loaded)
        world = World(
            LockerService(client), AddressBook(client), doors, (self.scanner,), clock, journal,
            Border(KEY, PATTERNS, agenda_time), witness.files, chance=witness.chance, signatures=witness.shelf,
        )  # fmt: skip
        screen = Screen(self._changed, self._attention, witness.crashed)
        self.runtime = Runtime(world, witness.site, screen, verifier=self._verifier, flows=Statechart(step=self._step))
        await self.runtime.run()

    def _loaded(self, events: int) -> None:
        self._replayed = events

    def _step(self, kiosk: Kiosk, event: Event, now: float) -> Stepped:
        if self._replayed:
            self._replayed -= 1
            return visit.step(kiosk, event, now)
        if not self._awake:
            self._awake = True
            self._witness.woke(kiosk)
        self._witness.stepping(kiosk, event)
        after, effects = visit.step(kiosk, event, now)
        self._stepped = (kiosk, event, after, effects)
        return after, effects

    def _begun(self, event: Event, marks: tuple[Mark, ...]) -> None:
        if self._stepped is None or self._stepped[1] is not event:
            self._witness.fail("I7", "a new life did not step through what its journal holds, each event once")
        self.pending, self.marks = self._stepped, marks

    def _kept(self) -> None:
        assert self.pending is not None
        stepped, self.pending = self.pending, None
        self._witness.committed(*stepped)
        self._witness.marked(stepped[0], stepped[2], self.marks)

    def _changed(self, kiosk: Kiosk) -> None:
        self._witness.changed(kiosk)
        self.shown = kiosk

    def _attention(self, seconds: float | None) -> None:
        self.asking = seconds is not None
