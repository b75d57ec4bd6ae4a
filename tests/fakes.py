"""Small real things behind the ports, with the world's side as methods."""

import asyncio
import contextlib
import selectors
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from kiosk.domain import (
    Contact,
    ContactId,
    ContactType,
    DirectoryEntry,
    LockerUnitId,
    Reservation,
    Secret,
    Sense,
    Signature,
    TrackingNumber,
)
from kiosk.errors import Disconnected, EffectError, JournalError, Rejected, Unreachable
from kiosk.flows.audit import Mark
from kiosk.flows.events import Event
from kiosk.flows.ledger import Guard, Kiosk, Memory, Tries
from kiosk.flows.service_states import Part

T = TypeVar("T")

ANN = Contact(ContactId("ann"), ContactType.RECIPIENT)
BEN = Contact(ContactId("ben"), ContactType.RECIPIENT)
BEGINNING = 1000.0  # what a leaping loop's clock shows at first
STORES = Contact(ContactId("stores"), ContactType.DEPARTMENT)


class _Leap(selectors.DefaultSelector):
    """Waits for nothing: where a loop would sleep, its clock jumps."""

    def __init__(self) -> None:
        super().__init__()
        self.time = BEGINNING

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("everything waits for something that never comes")
        if timeout > 0:
            self.time += timeout
        return super().select(0)


class LeapingLoop(asyncio.SelectorEventLoop):
    """An event loop in which hours pass at once. Nothing outside it (threads, sockets) may be waited for."""

    def __init__(self) -> None:
        self._leap = _Leap()
        super().__init__(self._leap)

    def time(self) -> float:
        return self._leap.time


def run(main: Coroutine[None, None, T]) -> T:
    """Run `main` to its end in leaping time."""
    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        return runner.run(main)


class FakeClock:
    """Kiosk seconds from the running loop; the wall clock is whatever a test sets."""

    measured = False

    def __init__(self, wall: float = 1_000_000.0) -> None:
        self.posix = wall

    def now(self) -> float:
        return asyncio.get_running_loop().time()

    def wall(self) -> float:
        return self.posix


class FakeJournal:
    """Remembers in memory, and in which order it was told to."""

    def __init__(self, told: list[str] | None = None) -> None:
        self.events: tuple[tuple[float, Event], ...] = ()
        self.kiosk: Kiosk | None = None
        self.told = [] if told is None else told
        self.full = False
        self.snapshots = 0
        self.tries: Tries | None = Tries()
        self.memory = Memory.WHOLE
        self.marks: list[Mark] = []
        self.outcomes: tuple[str | None, ...] = ()
        self.written: list[Event] = []

    async def load(self) -> "FakeJournal":
        return self

    async def append(
        self,
        at: float,
        event: Event,
        marks: tuple[Mark, ...] = (),
        guard: Guard | None = None,
        outcome: str | None = None,
    ) -> None:
        await asyncio.sleep(0.05)  # a slow disk: whatever does not wait for it overtakes it
        if self.full:
            raise JournalError("no space left")
        self.events = (*self.events, (at, event))
        self.outcomes = (*self.outcomes, outcome)
        self.written.append(event)
        self.marks += marks
        self.tries = guard if isinstance(guard, Tries) else self.tries
        self.told.append(f"journal {type(event).__name__}")

    async def snapshot(self, at: float, kiosk: Kiosk) -> None:
        del at
        self.kiosk, self.events, self.outcomes = kiosk, (), ()
        self.snapshots += 1

    async def watch(self) -> None:
        await asyncio.get_running_loop().create_future()

    def kinds(self) -> list[str]:
        """What was ever written, also what a snapshot holds by now."""
        return [type(event).__name__ for event in self.written]


class FakeStaff:
    """A staff file in memory: PINs by the badge's digest."""

    def __init__(self) -> None:
        self.pins: dict[str, str] = {}
        self.trouble: EffectError | None = None
        self.delay = 0.2

    async def check(self, badge: str, pin: Secret) -> bool:
        await asyncio.sleep(self.delay)
        if self.trouble is not None:
            raise self.trouble
        return self.pins.get(badge) == pin.text


class FakeSupport:
    """A stick that takes a report, or nothing to write to."""

    def __init__(self) -> None:
        self.gathered: list[Part] = []
        self.trouble: EffectError | None = None
        self.delay = 20.0  # longer than any other effect may take

    async def gather(self, part: Part) -> None:
        await asyncio.sleep(self.delay)
        if self.trouble is not None:
            raise self.trouble
        self.gathered.append(part)


class FakeSignatures:
    """A drawer for signatures, or a disk that takes none."""

    def __init__(self) -> None:
        self.kept: dict[int, Signature] = {}
        self.trouble: EffectError | None = None
        self.delay = 0.1

    async def keep(self, case: int, signature: Signature) -> None:
        await asyncio.sleep(self.delay)
        if self.trouble is not None:
            raise self.trouble
        self.kept[case] = signature

    async def watch(self) -> None:
        await asyncio.Event().wait()


class FakeCouriers:
    """A courier file in memory: the digests that are good, whatever the day."""

    def __init__(self) -> None:
        self.good: set[str] = set()
        self.days: list[date] = []
        self.trouble: EffectError | None = None
        self.delay = 0.1

    async def check(self, digest: str, today: date) -> bool:
        await asyncio.sleep(self.delay)
        if self.trouble is not None:
            raise self.trouble
        self.days.append(today)
        return digest in self.good


class FakeScanner:
    """A scanner that reads what it is shown."""

    def __init__(self) -> None:
        self.watched = False
        self._scanned: Callable[[str], None] = lambda _: None

    async def watch(self, scanned: Callable[[str], None]) -> None:
        self._scanned = scanned
        self.watched = True
        await asyncio.get_running_loop().create_future()

    def show(self, text: str) -> None:
        self._scanned(text)


class FakeDoors:
    """Doors that spring open when pulsed, unless a test says otherwise.

    `jammed` doors stay shut for so many pulses; `silent` ones have no sensor.
    """

    def __init__(self, *units: str, told: list[str] | None = None) -> None:
        self.senses = {LockerUnitId(unit): Sense.CLOSED for unit in units}
        self.pulses: list[LockerUnitId] = []
        self.jammed: dict[str, int] = {}
        self.silent: set[str] = set()
        self.unplugged = False
        self.deaf_watch = False
        self.told = [] if told is None else told
        self._moved: Callable[[LockerUnitId, Sense], None] = lambda *_: None
        self._end: asyncio.Future[None] | None = None

    async def unlock(self, unit: LockerUnitId) -> None:
        if self.unplugged:
            raise Disconnected("the port is gone")
        self.told.append(f"unlock {unit}")
        self.pulses.append(unit)
        if self.jammed.get(unit, 0) > 0:
            self.jammed[unit] -= 1
            return
        self.senses[unit] = Sense.OPEN
        asyncio.get_running_loop().call_later(0.15, self._report, unit)

    async def read(self, unit: LockerUnitId) -> Sense:
        await asyncio.sleep(0.01)
        return Sense.UNKNOWN if unit in self.silent or self.unplugged else self.senses[unit]

    async def read_all(self) -> dict[LockerUnitId, Sense]:
        return {unit: await self.read(unit) for unit in self.senses}

    async def watch(self, moved: Callable[[LockerUnitId, Sense], None]) -> None:
        self._moved = moved
        self._end = asyncio.get_running_loop().create_future()
        await self._end

    def break_watch(self, bug: BaseException) -> None:
        """Let the watch end as a driver's bug would."""
        assert self._end is not None
        self._end.set_exception(bug)

    async def close(self) -> None:
        self._moved = lambda *_: None

    def swing(self, unit: str, sense: Sense) -> None:
        """Move a door by hand; the watch tells."""
        self.senses[LockerUnitId(unit)] = sense
        self._report(LockerUnitId(unit))

    def shut(self, unit: str) -> None:
        self.swing(unit, Sense.CLOSED)

    def _report(self, unit: LockerUnitId) -> None:
        if unit not in self.silent and not self.deaf_watch:
            self._moved(unit, self.senses[unit])


@dataclass
class FakeDirectory:
    """An address book: names, and who collects for whom by which personal id."""

    entries: tuple[DirectoryEntry, ...] = (DirectoryEntry(ANN, "Ann Archer"), DirectoryEntry(BEN, "Ben Baker"))
    ids: dict[str, tuple[Contact, ...]] = field(default_factory=dict)
    trouble: EffectError | None = None

    async def search(self, typed: str) -> tuple[DirectoryEntry, ...]:
        await self._answer()
        return tuple(entry for entry in self.entries if entry.name.lower().startswith(typed.lower()))

    async def identities(self, personal_id: Secret) -> tuple[Contact, ...]:
        await self._answer()
        return self.ids.get(personal_id.text, ())

    async def _answer(self) -> None:
        await asyncio.sleep(0.02)
        if self.trouble is not None:
            raise self.trouble


@dataclass
class FakeApi:
    """A service that holds reservations by unit. `said` lists each request that reached it.

    `trouble` is raised by every request instead of answering; `lose` that many
    next answers are lost after the request has had its effect, and `lost` names
    requests by their place in `said` whose answers are; `delay` is how long an
    answer takes. `bugs` are operations with a fault of our own. `others` are the site's
    other banks, each with whose parcel lies there.
    """

    held: dict[str, Reservation] = field(default_factory=dict)
    receivers: dict[str, DirectoryEntry] = field(default_factory=dict)
    codes: dict[str, Contact] = field(default_factory=dict)
    returns: dict[str, Reservation] = field(default_factory=dict)
    others: dict[str, Contact] = field(default_factory=dict)
    trouble: EffectError | None = None
    refuses: set[str] = field(default_factory=set)
    bugs: set[str] = field(default_factory=set)
    lose: int = 0
    lost: set[int] = field(default_factory=set)
    delay: float = 0.05
    said: list[str] = field(default_factory=list)
    busy: int = 0
    busiest: int = 0

    def hold(self, unit: str, number: str, contact: Contact = ANN, *, inside: bool = False) -> None:
        """Reserve `unit`, or say that the parcel is in it."""
        numbers = (TrackingNumber(number),)
        self.held[unit] = Reservation(
            LockerUnitId(unit), contact, () if inside else numbers, numbers if inside else (), 2_000_000.0
        )

    async def reservation(self, number: TrackingNumber) -> Reservation | None:
        async with self._serve("reservation"):
            return next((held for held in self.held.values() if number in held.reserved + held.deposited), None)

    async def reservation_in(
        self, unit: LockerUnitId, number: TrackingNumber, contact: Contact | None = None
    ) -> Reservation | None:
        del contact  # it finds a unit without being told where to look
        async with self._serve("reservation_in"):
            held = self.held.get(unit)
            return held if held and number in held.reserved + held.deposited else None

    async def reservations_of(self, contact: Contact) -> tuple[Reservation, ...]:
        async with self._serve("reservations_of"):
            return tuple(held for held in self.held.values() if held.contact == contact)

    async def elsewhere(self, contact: Contact) -> tuple[str, ...]:
        async with self._serve("elsewhere"):
            return tuple(place for place, whose in self.others.items() if whose == contact)

    async def units_taken(self) -> frozenset[LockerUnitId]:
        async with self._serve("units_taken"):
            return frozenset(held.unit for held in self.held.values())

    async def receiver(self, number: TrackingNumber) -> DirectoryEntry | None:
        async with self._serve("receiver"):
            return self.receivers.get(number.text)

    async def reserve(self, unit: LockerUnitId, number: TrackingNumber, contact: Contact) -> None:
        async with self._serve("reserve"):
            mine = Reservation(unit, contact, (number,), (), 2_000_000.0)
            if self.held.get(unit, mine) != mine:
                raise Rejected("reserve", 409)
            self.held[unit] = mine

    async def add_parcel(self, unit: LockerUnitId, number: TrackingNumber) -> None:
        async with self._serve("add_parcel"):
            held = self.held.get(unit)
            if held is None:
                raise Rejected("add_parcel", 404)
            self.held[unit] = replace(held, reserved=(*held.reserved, number))

    async def deposit(
        self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]
    ) -> tuple[Secret | None, float | None]:
        async with self._serve("deposit"):
            held = self.held.get(unit)
            if held is None or not set(numbers) <= {*held.reserved, *held.deposited}:
                raise Rejected("deposit", 404)
            left = tuple(number for number in held.reserved if number not in numbers)
            inside = tuple(dict.fromkeys(held.deposited + numbers))
            self.held[unit] = replace(held, reserved=left, deposited=inside)
            return self.code_of(unit), held.expires

    async def free(self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> None:
        async with self._serve("free"):
            held = self.held.get(unit)
            if held is None:
                raise Rejected("free", 404)
            reserved = tuple(number for number in held.reserved if number not in numbers)
            deposited = tuple(number for number in held.deposited if number not in numbers)
            self.held[unit] = replace(held, reserved=reserved, deposited=deposited)
            if not reserved + deposited:
                del self.held[unit]

    async def return_reservation(self, code: Secret) -> Reservation | None:
        async with self._serve("return_reservation"):
            return self.returns.get(code.text)

    async def pickup(self, code: Secret) -> tuple[Contact, ...]:
        async with self._serve("pickup"):
            return (self.codes[code.text],) if code.text in self.codes else ()

    def code_of(self, unit: str) -> Secret | None:
        """Return the pickup code of what lies in `unit`; a department gets none."""
        return None if self.held[unit].contact.type is ContactType.DEPARTMENT else Secret(f"CODE{unit:0>2}")

    @contextlib.asynccontextmanager
    async def _serve(self, operation: str) -> AsyncIterator[None]:
        self.said.append(operation)
        place = len(self.said)
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        try:
            await asyncio.sleep(self.delay)
            self._object(operation)
            yield
            if self.lose or place in self.lost:
                self.lose = max(self.lose - 1, 0)
                raise Unreachable("the answer was lost")
        finally:
            self.busy -= 1

    def _object(self, operation: str) -> None:
        if operation in self.bugs:
            raise ZeroDivisionError(operation)
        if self.trouble is not None:
            raise self.trouble
        if operation in self.refuses:
            raise Rejected(operation, 409)
