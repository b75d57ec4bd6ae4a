"""Kills a kiosk at every point of a visit, starts it again and says what came of it.

`python -m tests.runtime.lives VISIT FOLDER` prints one JSON line per point.
The kiosk is the real one (runtime, flows, journal on a real file); the cabinet,
the service and the person are in a file of their own, so that they outlive it.
Each life is a process of its own, killed by SIGKILL: nothing is tidied up.
"""

import asyncio
import json
import os
import pickle
import shutil
import signal
import sys
from collections.abc import Callable, Collection
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, TypeVarTuple

import structlog

from kiosk.domain import Contact, LockerUnitId, Reservation, Secret, Sense, TrackingNumber
from kiosk.flows.audit import Mark
from kiosk.flows.events import Button, Event, Touched
from kiosk.flows.ledger import Guard, Kiosk
from kiosk.flows.states import Asking, AtRest, Entry, Loading, Ready, Receipt, Shut, Summary, Taking, Wish
from kiosk.journal import Codec, Journal
from kiosk.journal.store import Past
from kiosk.runtime import Border, Runtime, Screen, World
from tests.fakes import BEGINNING, STORES, FakeApi, FakeClock, FakeDirectory, FakeDoors, FakeScanner, LeapingLoop
from tests.runtime.stage import BANK, KEY, PATTERNS, SITE

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
LABEL = "PARCEL-0001"
RETURN_CODE = "R123456"
DOWN = 5.0  # seconds between two lives
A_WHILE = 400.0  # seconds of a life; longer than any wait of the kiosk
GRACE = 120.0  # seconds for what is owed to be told once the person has gone


class OneThreadLoop(LeapingLoop):
    """Leaps through time, and does a thread's work at once: so a process can be forked at any point."""

    def run_in_executor(self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts) -> "asyncio.Future[T]":
        del executor
        done: asyncio.Future[T] = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:  # noqa: BLE001  # as a thread would hand it over
            done.set_exception(error)
        return done


@dataclass
class Cabinet:
    """What is there whether the kiosk lives or not: doors, parcels, reservations. `pulses` counts unlocks."""

    path: Path
    open: set[str] = field(default_factory=set)
    inside: dict[str, str] = field(default_factory=dict)
    held: dict[str, Reservation] = field(default_factory=dict)
    pulses: int = 0
    taken: bool = False

    def save(self) -> None:
        """Write everything, whole or not at all."""
        unfinished = self.path.with_suffix(".new")
        unfinished.write_bytes(pickle.dumps(self))
        unfinished.rename(self.path)

    @classmethod
    def load(cls, path: Path) -> "Cabinet":
        cabinet = pickle.loads(path.read_bytes())  # noqa: S301  # our own file
        assert isinstance(cabinet, cls)
        cabinet.path = path
        return cabinet


class Fate:
    """Ends this process at the point it was given; 0 never."""

    def __init__(self, point: int) -> None:
        self._left = point

    def tick(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


class FatedJournal:
    """The real journal; a process may end just before and just after each commit."""

    def __init__(self, journal: Journal, fate: Fate) -> None:
        self._journal, self._fate = journal, fate

    async def load(self) -> Past:
        return await self._journal.load()

    async def append(
        self,
        at: float,
        event: Event,
        marks: tuple[Mark, ...] = (),
        guard: Guard | None = None,
        outcome: str | None = None,
    ) -> None:
        self._fate.tick()
        await self._journal.append(at, event, marks, guard, outcome)
        self._fate.tick()

    async def snapshot(self, at: float, kiosk: Kiosk) -> None:
        await self._journal.snapshot(at, kiosk)

    async def watch(self) -> None:
        await self._journal.watch()


class FatedDoors(FakeDoors):
    """Doors whose state outlives the kiosk; it may die just after a pulse or a push."""

    def __init__(self, cabinet: Cabinet, fate: Fate) -> None:
        super().__init__(*BANK)
        self.cabinet, self._fate = cabinet, fate
        for unit in cabinet.open:
            self.senses[LockerUnitId(unit)] = Sense.OPEN

    async def unlock(self, unit: LockerUnitId) -> None:
        await super().unlock(unit)
        self.cabinet.pulses += 1
        self._keep()

    def swing(self, unit: str, sense: Sense) -> None:
        super().swing(unit, sense)
        self._keep()

    def _keep(self) -> None:
        self.cabinet.open = {unit for unit, sense in self.senses.items() if sense is Sense.OPEN}
        self.cabinet.save()
        self._fate.tick()


class KeptApi(FakeApi):
    """A service whose reservations outlive the kiosk."""

    cabinet: Cabinet

    async def deposit(
        self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]
    ) -> tuple[Secret | None, float | None]:
        answer = await super().deposit(unit, numbers)
        self.cabinet.save()
        return answer

    async def free(self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> None:
        await super().free(unit, numbers)
        self.cabinet.save()

    async def reserve(self, unit: LockerUnitId, number: TrackingNumber, contact: Contact) -> None:
        await super().reserve(unit, number, contact)
        self.cabinet.save()


class Person:
    """Does what the screen asks, as often as needed: a courier, a recipient or a customer with a return."""

    def __init__(self, visit: str, runtime: Runtime, doors: FatedDoors) -> None:
        self._visit, self._runtime, self._doors = visit, runtime, doors
        self._cabinet = doors.cabinet

    async def live(self) -> None:
        """Go through the visit until there is nothing left to do."""
        while not self.done():
            await asyncio.sleep(2.0)
            self._act()

    def done(self) -> bool:
        return isinstance(self._runtime.kiosk.visit, AtRest) and self._in_place() and not self._cabinet.open

    def _in_place(self) -> bool:
        told = all(stay.standing == "inside" for unit in self._runtime.kiosk.units.values() for stay in unit.stays)
        return self._cabinet.taken if self._visit == "pickup" else LABEL in self._cabinet.inside.values() and told

    def _act(self) -> None:
        match self._runtime.kiosk.visit:
            case AtRest() if not self._in_place():
                self._begin()
            case AtRest() if self._cabinet.open:
                self._doors.shut(min(self._cabinet.open))
            case Ready() if not self._in_place():
                self._begin()
            case Loading(load):
                self._cabinet.inside[load.unit] = LABEL
                self._doors.shut(load.unit)
            case Taking(trip):
                self._cabinet.taken = self._cabinet.taken or self._cabinet.inside.pop(trip.unit, None) == LABEL
                self._doors.shut(trip.unit)
            case Asking(load, wish):
                self._touch(self._answer(load.unit, wish))
            case Shut():
                self._touch(Button.DONE if self._cabinet.taken else Button.REOPEN)
            case Ready() | Summary() | Receipt():
                self._touch(Button.DONE)
            case _:
                pass  # busy: wait

    def _begin(self) -> None:
        match self._visit:
            case "deposit":
                self._runtime.scanned(LABEL)
            case "return":
                self._runtime.typed(Entry.RETURN_CODE, RETURN_CODE)
            case _:
                self._runtime.typed(Entry.PICKUP_CODE, "CODE01")

    def _answer(self, unit: str, wish: Wish) -> Button:
        seen = self._runtime.kiosk.units[LockerUnitId(unit)].seen
        if unit in self._cabinet.inside and seen == "shut":
            return Button.PARCEL_IN
        return Button.IT_IS_EMPTY if wish is Wish.NOT_NOW and unit not in self._cabinet.inside else Button.REOPEN

    def _touch(self, button: Button) -> None:
        self._runtime.post(Touched(button))


class WallClock(FakeClock):
    """Kiosk seconds that go on a little after the journal ends: being down takes time."""

    def __init__(self, last: float) -> None:
        super().__init__()
        self._offset = max(last + DOWN - BEGINNING, 0.0)

    def now(self) -> float:
        return super().now() + self._offset


async def live(
    folder: Path,
    visit: str,
    fate: Fate,
    *,
    alone: bool,
    lost: Collection[int] = (),
    make: Callable[[Path], Journal] = Journal,
) -> dict[str, object]:
    """Live one life: with the person of `visit`, or alone for a while. Return what is there at its end.

    `lost` are the requests, counted from 1, that have their effect and get no answer; `make` makes the journal.
    """
    cabinet = Cabinet.load(folder / "cabinet")
    journal = make(folder / "kiosk.db")
    clock = WallClock(await journal.open())
    api = KeptApi(held=cabinet.held, lost=set(lost))
    api.cabinet = cabinet
    if "2" in cabinet.held:
        api.returns[RETURN_CODE] = cabinet.held["2"]
    doors = FatedDoors(cabinet, fate)
    border = Border(KEY, PATTERNS, clock.now)
    fated = FatedJournal(journal, fate)
    world = World(api, FakeDirectory(), doors, (FakeScanner(),), clock, fated, border)
    bugs: list[BaseException] = []
    runtime = Runtime(world, SITE, Screen(lambda _: None, lambda _: None, bugs.append))
    running = asyncio.ensure_future(runtime.run())
    before = cabinet.pulses
    await asyncio.sleep(1.0)
    stuck = False
    if alone:
        await asyncio.sleep(A_WHILE)
    else:
        try:
            async with asyncio.timeout(A_WHILE):
                await Person(visit, runtime, doors).live()
        except TimeoutError:
            stuck = True
        await asyncio.sleep(GRACE)
    if running.done():
        running.result()
    running.cancel()
    await asyncio.wait({running})
    await journal.close()
    rest = {"opened": cabinet.pulses - before, "stuck": stuck, "bugs": len(bugs), "asked": len(api.said)}
    return {**report(runtime.kiosk, cabinet), **rest}


def report(kiosk: Kiosk, cabinet: Cabinet) -> dict[str, object]:
    """Say where the parcel is, and what kiosk and service believe."""
    number = TrackingNumber(LABEL)
    return {
        "state": type(kiosk.visit).__name__,
        "inside": sorted(cabinet.inside),
        "taken": cabinet.taken,
        "known": {unit.id: stay.standing for unit in kiosk.units.values() for stay in unit.stays},
        "told": sorted(unit for unit, held in cabinet.held.items() if number in held.deposited),
        "owed": len(kiosk.outbox),
    }


def lived(folder: Path, visit: str, *lost: int, make: Callable[[Path], Journal] = Journal) -> dict[str, object]:
    """Live through `visit` in this process."""
    with asyncio.Runner(loop_factory=OneThreadLoop) as runner:
        return runner.run(live(folder, visit, Fate(0), alone=False, lost=lost, make=make))


def in_a_life(folder: Path, visit: str, point: int, *, alone: bool = False) -> dict[str, object] | None:
    """Live in a process of its own; return its report, or None when it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with asyncio.Runner(loop_factory=OneThreadLoop) as runner:
            told = runner.run(live(folder, visit, Fate(point), alone=alone))
        os.write(writing, json.dumps(told).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return None
    assert os.WIFEXITED(status)
    assert os.WEXITSTATUS(status) == 0
    found = json.loads(said)
    assert isinstance(found, dict)
    return found


def begun(folder: Path, visit: str) -> None:
    """Lay out the world as it is before `visit`."""
    folder.mkdir()
    cabinet = Cabinet(folder / "cabinet")
    api = FakeApi(held=cabinet.held)
    if visit == "return":
        api.hold("2", LABEL, STORES)
    else:
        api.hold("1", LABEL)
    cabinet.save()
    if visit == "pickup":
        lived(folder, "deposit")


def main(visit: str, folder: Path) -> None:
    """Kill `visit` at each of its points; print what a life alone and one with the person made of it."""
    structlog.configure(processors=[lambda *_: {}], logger_factory=structlog.ReturnLoggerFactory())
    Codec().kiosk(Kiosk())  # built once, for all the lives to come
    begun(folder / "start", visit)
    point, killed = 0, True
    while killed:
        point += 1
        shutil.copytree(folder / "start", folder / "first")
        killed = in_a_life(folder / "first", visit, point) is None
        lives: dict[str, object] = {"point": point, "killed": killed}
        for name in ("alone", "back") if killed else ():
            shutil.copytree(folder / "first", folder / name)
            lives[name] = in_a_life(folder / name, visit, 0, alone=name == "alone")
            shutil.rmtree(folder / name)
        shutil.rmtree(folder / "first")
        sys.stdout.write(json.dumps(lives) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
