"""The kiosk's disk: the real journal on files in memory, and what a kill or a power cut leaves of them."""

import asyncio
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.flows.audit import Mark
from kiosk.flows.events import Event
from kiosk.flows.ledger import Guard, Kiosk
from kiosk.journal import Journal
from kiosk.runtime.world import Past
from tests.visits.virtual.timeline import LifeLoop, at_once, settle

NAME = "journal.sqlite3"
FATES = {
    "journal: I/O error before the write": 2,
    "journal: I/O error after the write": 2,
    "journal: disk full": 2,
    "killed before a commit": 4,
    "killed after a commit": 6,
    "power cut within a commit": 6,
    "power cut after a commit": 4,
}


@dataclass
class Disk:
    """Where the journal lies. `unlucky` is the share of writes that meet a fate, `slow_s` how long one may take."""

    folder: Path
    rng: random.Random
    stats: Counter[str]
    log: Callable[[str], None]
    unlucky: float = 0.0
    slow_s: float = 0.0
    generation: int = 0
    synced: bool = True  # by what the journal says of itself, each commit reaches the disk
    power_cut: bool = False
    torn: int = 0  # bytes of the newest transaction that did not reach the disk
    chosen: str = ""  # the fate of the next piece of work, before all chance
    tear: int = 0  # of a chosen power cut within a commit: how many bytes do not reach the disk; 0 leaves it to chance
    _kinds: list[str] = field(default_factory=lambda: list(FATES))
    _weights: list[int] = field(default_factory=lambda: list(FATES.values()))

    @property
    def path(self) -> Path:
        return self.folder / str(self.generation) / NAME

    def work(self, loop: LifeLoop, work: Callable[[], object], done: "asyncio.Future[Any]") -> None:
        """Do a piece of the journal's work, as its thread would, or let it come to grief."""
        if self.chosen and not loop.dead:
            fate, self.chosen = self.chosen, ""
            self._strike(fate, loop, work, done)
        elif self.unlucky and not loop.dead and self.rng.random() < self.unlucky:
            fate = self.rng.choices(self._kinds, self._weights)[0]
            self._note(fate)
            self._strike(fate, loop, work, done)
        elif self.slow_s and not loop.dead:
            loop.call_later(self.rng.uniform(0.0, self.slow_s), settle, work, done)
        else:
            settle(work, done)

    def touch(self, loop: LifeLoop, work: Callable[[], object], done: "asyncio.Future[Any]") -> None:
        """Do what another thread than the journal's does with a file, or let the kiosk be killed around it."""
        roll = self.rng.random() if self.unlucky and not loop.dead else 1.0
        if roll > 0.02:
            settle(work, done)
        if roll < 0.04:
            self._note("killed before a file is touched" if roll < 0.02 else "killed after a file is touched")
            loop.dead = True

    def _note(self, fate: str) -> None:
        self.stats[fate] += 1
        self.log(fate)

    def _strike(self, fate: str, loop: LifeLoop, work: Callable[[], object], done: "asyncio.Future[Any]") -> None:
        match fate:
            case "journal: I/O error before the write":
                done.set_exception(sqlite3.OperationalError("disk I/O error"))
            case "journal: disk full":
                done.set_exception(sqlite3.OperationalError("database or disk is full"))
            case "journal: I/O error after the write":
                settle(work, loop.create_future())
                done.set_exception(sqlite3.OperationalError("disk I/O error"))
            case "killed before a commit":
                loop.dead = True
            case "killed after a commit" | "power cut after a commit":
                settle(work, done)
                loop.dead, self.power_cut = True, fate.startswith("power")
            case _:
                before = self._log_size()
                settle(work, loop.create_future())
                grown = self._log_size() - before
                self.torn = min(self.tear, grown) or (self.rng.randint(1, grown) if grown > 0 else 0)
                loop.dead = self.power_cut = True

    def _log_size(self) -> int:
        log = self.path.with_name(NAME + "-wal")
        return log.stat().st_size if log.exists() else 0

    def begin(self) -> None:
        """Lay out an empty disk."""
        self.path.parent.mkdir(parents=True)

    def cut(self) -> None:
        """Keep what is on the disk now, and nothing of who had it open."""
        old = self.path.parent
        self.generation += 1
        self.path.parent.mkdir()
        for file in old.iterdir():
            if not file.name.endswith(("-shm", ".lock")):
                shutil.copyfile(file, self.path.parent / file.name)
        log = self.path.with_name(NAME + "-wal")
        if self.power_cut and not self.synced:
            log.unlink(missing_ok=True)
        elif self.torn:
            with log.open("r+b") as stream:
                stream.truncate(log.stat().st_size - self.torn)
        self.torn, self.power_cut = 0, False

    def forget(self, journal: Journal) -> None:
        """Close what a dead life had open, and remove its files; `cut` has kept what counts."""
        at_once(journal.close())
        shutil.rmtree(self.folder / str(self.generation - 1))


class Recorded:
    """The real journal, and whoever must know what it was given."""

    def __init__(
        self,
        journal: Journal,
        begun: Callable[[Event, tuple[Mark, ...]], None],
        kept: Callable[[], None],
        loaded: Callable[[int], None],
    ) -> None:
        self._journal = journal
        self._begun = begun
        self._kept = kept
        self._loaded = loaded

    async def load(self) -> Past:
        """Return what is held."""
        past = await self._journal.load()
        self._loaded(len(past.events))
        return past

    async def append(
        self,
        at: float,
        event: Event,
        marks: tuple[Mark, ...] = (),
        guard: Guard | None = None,
        outcome: str | None = None,
    ) -> None:
        """Write `event`; `begun` and `kept` are called before and after."""
        self._begun(event, marks)
        await self._journal.append(at, event, marks, guard, outcome)
        self._kept()

    async def snapshot(self, at: float, kiosk: Kiosk) -> None:
        """Keep `kiosk`."""
        await self._journal.snapshot(at, kiosk)

    async def watch(self) -> None:
        """Look after the file."""
        await self._journal.watch()
