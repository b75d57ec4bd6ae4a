"""One case from beginning to end: a life that is killed, the door, another life, and what came of it."""

import asyncio
import shutil
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain import LockerUnitId
from kiosk.flows.events import Button, Touched
from kiosk.flows.states import Collecting, Entry
from tests.crash import strace
from tests.crash.bank import DOOR_DELAY_S, SERVICE, STATE, Bank, bank
from tests.crash.cases import Back, Case, Door, Point
from tests.crash.front import Cradle, Front, life
from tests.crash.person import Person, passes_by
from tests.crash.truth import Truth

MEMORY = Path("/dev/shm")  # noqa: S108  # a kill needs no disk: what was written stays in the page cache
NEVER = Point("", "", 0)
LIMIT_S = 30.0  # of one life; a minute's waits are a second here (bank.TIMERS)
QUIET_S = 0.2  # so long a kiosk is watched for doors that open by themselves; its scanner listens by then
_SHOWS_S = 20.0
_FULL = 1000 - 45  # pages in the log when a visit begins: SQLite writes it back at 1000, so in the midst of the visit
_PAGE = 4096 + 24  # bytes of one page in the log (sqlite.org/fileformat2.html, section 4.1)


@dataclass(frozen=True, slots=True)
class Visit:
    """What a person comes for. `after` is the visit before it; with `full` the journal's log is nearly full."""

    number: str
    entry: Entry
    goes_in: bool = True
    after: str = ""
    full: bool = False


VISITS = {
    "deposit": Visit("RSD-1002", Entry.LABEL),
    "unexpected": Visit("RSD-2002", Entry.LABEL, after="deposit"),
    "pickup": Visit("RSD-1002", Entry.PICKUP_CODE, goes_in=False, after="deposit"),
    "return": Visit("RET-00001", Entry.RETURN_CODE, full=True),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a case.

    `reached` is whether the kiosk was killed, `state` where it was then, `settled_s`
    how long the next one took to the end of everything.
    """

    case: Case
    reached: bool
    broken: tuple[str, ...] = ()
    settled_s: float = 0.0
    state: str = ""
    to_staff: bool = False


class Lives:
    """Lives through cases, each in a folder of its own that begins as it was before the visit."""

    def __init__(self, folder: Path, cradle: Cradle) -> None:
        self._folder = folder
        self._cradle = cradle
        self._names = strace.BOOK

    async def prepare(self, name: str) -> None:
        """Lay out the world as it is before the visit `name`."""
        visit, folder = VISITS[name], self._folder / name
        if folder.exists():
            return
        if visit.after:
            await self.prepare(visit.after)
            shutil.copytree(self._folder / visit.after, folder, ignore=_wires)
            await self._visits_unharmed(visit.after, folder)
            return
        folder.mkdir()
        async with _scene(folder, visit) as (here, truth, _):
            if visit.full:
                await self._fill(here, truth)

    async def lives(self, case: Case) -> Verdict:
        """Live through `case` and judge it."""
        visit = VISITS[case.point.visit]
        folder = Path(await asyncio.to_thread(tempfile.mkdtemp, dir=self._folder, prefix=case.point.visit + "-"))
        await asyncio.to_thread(
            shutil.copytree, self._folder / case.point.visit, folder, ignore=_wires, dirs_exist_ok=True
        )
        try:
            async with _scene(folder, visit) as (here, truth, person):
                return await self._judged(case, here, truth, person)
        finally:
            await asyncio.to_thread(shutil.rmtree, folder)

    async def _judged(self, case: Case, here: Bank, truth: Truth, person: Person) -> Verdict:
        here.files = frozenset(here.state / name for name in self._names)
        truth.begins()
        async with life(self._cradle, here, case.point) as first:
            await first.until(lambda: bool(first.shown), _SHOWS_S)
            await first.until(lambda: False, QUIET_S)
            came_to_an_end = await person.visit(first, LIMIT_S)
            if not first.is_over:
                await first.ends(LIMIT_S)
        if first.ended or not first.is_over:
            if not came_to_an_end:
                truth.fails("way on", f"a visit nobody disturbed did not end: {_where(first)}")
            return Verdict(case, reached=False, broken=(*truth.broken, *first.faults))
        await _door_moves(case, here, truth, person)
        began = time.monotonic()
        truth.begins()
        async with life(self._cradle, here, Point("", "", 0, case.point.journal)) as second:
            await self._comes_back(case, here, truth, person, first, second)
        return Verdict(
            case,
            reached=True,
            broken=(*truth.broken, *first.faults, *second.faults),
            settled_s=time.monotonic() - began,
            state=_where(first),
            to_staff=person.was_sent_to_staff,
        )

    async def _comes_back(
        self, case: Case, here: Bank, truth: Truth, person: Person, first: Front, second: Front
    ) -> None:
        if not await second.until(lambda: bool(second.shown), _SHOWS_S):
            truth.fails("way on", "the kiosk does not start again")
            return
        truth.remembers(first.shown[-1] if first.shown else None, second.shown[0])
        await second.until(lambda: False, QUIET_S)
        person.back = case.back
        if case.back is Back.GONE:
            settled = await passes_by(second, here, truth, LIMIT_S)
        else:
            settled = await person.visit(second, LIMIT_S)
        # What reaches the service late may give the kiosk more to tell.
        await second.until(lambda: not here.line.is_late, LIMIT_S)
        settled = settled and await second.until(lambda: truth.settled(second.kiosk), LIMIT_S)
        if not settled:
            truth.fails("way on", f"it came to no end: {_where(second)}, {second.kiosk.outbox}")
        if person.was_sent_to_staff and not here.was_forced:
            truth.fails("way on", "the person was sent to staff for no reason")
        if case.back is not Back.GONE and not person.was_sent_to_staff and truth.goes_in is (truth.where is None):
            truth.fails("way on", "the person came back and could not finish")
        truth.agrees(here, second.kiosk)
        await second.ends(LIMIT_S)
        if not second.ended:
            truth.fails("way on", "the kiosk did not stop when it was told to")

    async def _visits_unharmed(self, name: str, folder: Path) -> None:
        async with _scene(folder, VISITS[name]) as (here, truth, person):
            truth.begins()
            async with life(self._cradle, here, NEVER) as front:
                await front.until(lambda: False, QUIET_S)
                assert await person.visit(front, LIMIT_S)
                await front.ends(LIMIT_S)
            assert not truth.broken + front.faults, truth.broken + front.faults
            names = {file.name for file in here.state.iterdir()}
            self._names |= names | {f"{name}.new" for name in names}

    async def _fill(self, here: Bank, truth: Truth) -> None:
        """Touch the screen until the journal's log is nearly full; then the kiosk dies, and leaves it so."""
        log = here.state / "journal.sqlite3-wal"
        truth.begins()
        async with life(self._cradle, here, NEVER) as front:
            assert await front.until(lambda: bool(front.shown), _SHOWS_S)
            while log.stat().st_size < _FULL * _PAGE:
                collecting = isinstance(front.kiosk.visit, Collecting)
                turn = front.kiosk.turn
                front.touch(Touched(Button.CANCEL if collecting else Button.COLLECT))
                assert await front.until(lambda turn=turn: front.kiosk.turn != turn, _SHOWS_S)  # type: ignore[misc]


@asynccontextmanager
async def _scene(folder: Path, visit: Visit) -> AsyncIterator[tuple[Bank, Truth, Person]]:
    truth = Truth(visit.number, visit.goes_in)
    async with bank(folder, lambda: truth.did(here), truth.pulsed) as here:
        truth.held = here.held(visit.number)
        if not visit.goes_in:
            truth.where = next(iter(truth.held))
        yield here, truth, Person(here, truth, visit.entry, _words(here, visit))


def _words(here: Bank, visit: Visit) -> str:
    """Return what the person was sent, or what stands on the parcel."""
    if visit.entry is Entry.LABEL:
        return visit.number
    kind = "pickup-code" if visit.entry is Entry.PICKUP_CODE else "return-code"
    unit = next(iter(here.held(visit.number)))
    return next(mail.code for mail in here.store.mails() if mail.kind == kind and mail.unit == unit)


async def _door_moves(case: Case, here: Bank, truth: Truth, person: Person) -> None:
    """Set the door as it shall stand when the kiosk comes back."""
    await asyncio.sleep(DOOR_DELAY_S + 0.03)  # whatever was unlocked springs open
    if case.door is Door.OPEN and not here.open_doors():
        here.force(_concerned(truth))
    # Who has asked for a door uses it: nobody walks away from an open locker with a parcel of theirs in it.
    if truth.has_asked and (case.door is Door.SHUT or case.back is Back.GONE or case.has_let_go):
        person.hands_on(lets_go=case.has_let_go)
    for unit in here.open_doors() if case.door is Door.SHUT else ():
        while not here.has_stood_open(unit):  # noqa: ASYNC110  # time passes, nothing else happens
            await asyncio.sleep(0.02)
        here.shut(unit)


def _concerned(truth: Truth) -> LockerUnitId:
    """Return the unit the visit is about: the one unlocked last, else the one held, else any."""
    held = next(iter(truth.held), LockerUnitId("1"))
    return truth.pulses[-1] if truth.pulses else held


def _where(front: Front) -> str:
    return type(front.kiosk.visit).__name__ if front.shown else "Starting"


def _wires(_folder: str, names: list[str]) -> list[str]:
    """Leave out what belongs to a run: of a case's own folder the service's and the kiosk's memory are kept."""
    return [name for name in names if SERVICE in names and name not in (SERVICE, STATE)]
