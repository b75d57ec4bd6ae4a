"""The world around one kiosk, and what must never be in it: I1 to I8 of design.md section 4, checked at each commit."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeAlias

from kiosk.domain import LockerUnit, LockerUnitId, Problem, Secret, Sense, TrackingNumber
from kiosk.flows.audit import Mark
from kiosk.flows.effects import Deliver, Effect, Fact, Freed, OpenDoor, Why
from kiosk.flows.entries import lies, owned
from kiosk.flows.events import (
    Button,
    DoorOpened,
    DoorSilent,
    Event,
    Failed,
    Reported,
    Restarted,
    ScannedLabel,
    StayedShut,
    Touched,
)
from kiosk.flows.ledger import Kiosk, Seen
from kiosk.flows.service_events import StaffMatched
from kiosk.flows.service_states import AtDoor, Unlocking, Verifying
from kiosk.flows.states import (
    Asking,
    Fetching,
    Loading,
    Opening,
    Releasing,
    Reporting,
    Wish,
)
from kiosk.runtime.border import Border
from kiosk.runtime.claims import Verifier
from kiosk.runtime.sorts import PERSONS, WAITING
from kiosk.runtime.world import Known, Signatures
from tests.flows.truth import Truth, Violation
from tests.visits.virtual import sites
from tests.visits.virtual.bank import Cabinet, Reader, ScannerInMemory
from tests.visits.virtual.journals import Disk
from tests.visits.virtual.life import KEY, PATTERNS, PINS, Life
from tests.visits.virtual.line import Line
from tests.visits.virtual.served import Served
from tests.visits.virtual.timeline import NEVER, ROUNDS, Agenda, LifeLoop

EPOCH = 1_800_000_000.0  # POSIX seconds at which an episode's own time is 0
MEMORY = Path("/dev/shm")  # noqa: S108 - a kill and a power cut are played by copying files, so no disk is needed
SHORTEST = 0.8  # seconds between what the board said, for an opening the kiosk takes for at least 1 s
NOTICED = 0.8  # seconds after which a wrong door must have stopped all commands
FRESH = 0.3  # seconds for which an unlock may go by what the board said before
JUST = 0.2  # seconds between a read and the unlock that follows it
LONGEST_WAIT = 9.5  # seconds in a state that waits for an effect, its commit included
Commanding: TypeAlias = Opening | Releasing | Fetching | Unlocking  # waiting for a door's reply


class World(Truth):
    """The truth, the clock and the kiosk's lives. People and trouble come in `people.py` and `trouble.py`."""

    def __init__(self, seed: int, *, faults: bool = True, units: int = 9, tracing: bool = False) -> None:
        super().__init__(seed, faults=faults, units=units)
        self.tracing = tracing
        self.agenda = Agenda(self.now)
        self.kiosk = Kiosk()
        self.skew = 0.0
        self.served = Served(
            self.rng, self.sizes, _Clock(lambda: EPOCH + self.agenda.now), sites.lasts(self.site.rules)
        )
        self.api = self.served
        self.line = Line(self.agenda, self.served, self.rng, self.stats, self.log)
        self.cabinet = Cabinet(self.agenda, self.rng, self.doors)
        self.cabinet.stats = self.stats
        self.cabinet.commanded = self.pulse
        self.cabinet.sprung = self.sprung
        self.cabinet.told = self.told
        self.cabinet.changed = self.door_moved
        self.verifier: Verifier = "sandbox" if faults and self.rng.random() < 0.1 else "kiosk"
        self.files = Known(self)
        self.shelf: Signatures | None = None
        self.border = Border(KEY, PATTERNS, lambda: 0.0)  # digests as the kiosk's does
        self.digests = {badge: self.border.badge_digest(Secret(badge)) for badge in PINS}
        self.pins = {self.digests[badge]: pin for badge, pin in PINS.items()}
        self.proven: dict[str, float] = {}  # when each badge's PIN was right last
        self._folder = tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None, prefix="visits-")
        self.disk = Disk(Path(self._folder.name), self.rng, self.stats, self.log)
        self.disk.begin()
        self.life: Life | None = None
        self.lost: tuple[Kiosk, Event, Kiosk, tuple[Effect, ...]] | None = None  # was being written at the last kill
        self.lost_marks: tuple[Mark, ...] = ()  # what the audit trail says of it
        self.lives = 0
        self.boots = 0
        self.went_down = self.now
        self.broken: Violation | None = None
        self.waiting_since = (0, 0, self.now)
        self.orders: dict[int, LockerUnitId] = {}
        self.pulses: list[float] = []
        self.told_in: dict[LockerUnitId, int] = {}  # the life to which it was told last
        self.last_told: dict[LockerUnitId, tuple[float, Sense, float]] = {}  # since when, what, heard last
        self.start()

    rules = staticmethod(sites.rules)

    def close(self) -> None:
        """Take the kiosk down and its disk with it."""
        if self.life:
            self.life.end()
            self.life = None
        self.served.store.close()
        self._folder.cleanup()

    # what is seen of it
    def log(self, text: str) -> None:
        if self.tracing:
            super().log(text)

    def fail(self, rule: str, text: str) -> NoReturn:
        self.broken = self.broken or Violation(f"{rule}: {text} (seed {self.seed}, t={self.now:.1f})")
        raise self.broken

    @property
    def shown(self) -> Kiosk | None:
        """What stands on the screen; None while there is none."""
        return self.life.shown if self.life and not self.life.loop.dead else None

    # time
    def after(self, delay: float, do: Callable[[], object]) -> None:
        self.agenda.after(delay, do)

    def run(self, until: float) -> None:
        """Let time pass, each thing in its order. Raises Violation."""
        rounds, agenda = 0, self.agenda
        while self.broken is None:
            life = self.life
            soon = life.loop.next if life else NEVER
            if min(soon, agenda.next) > until:
                self.now = agenda.now = max(until, agenda.now)
                return
            if life is None or agenda.next < soon:
                agenda.do_next()
                self.now = agenda.now
                continue
            rounds = rounds + 1 if soon <= agenda.now else 0
            self.now = agenda.now = max(soon, agenda.now)
            if not life.loop.work() or rounds > ROUNDS:
                self.fail("waits", "the kiosk spins")
            if life.loop.dead or life.main.done() or life.loop.troubles:
                self.died(life)
        raise self.broken

    # lives
    def chance(self) -> float:
        return self.rng.random()

    async def check(self, badge: str, pin: Secret) -> bool:
        """Tell whether the PIN is the badge's; who says so is in `staff.py`."""
        raise NotImplementedError

    def wall(self) -> float:
        return EPOCH + self.agenda.now + self.skew

    def boot_id(self) -> str:
        return str(self.boots)

    def start(self) -> None:
        """Let the kiosk's process start."""
        self.lives += 1
        self.log(f"LIFE {self.lives}")
        self.life = Life(self, self.line, self.cabinet, self.disk, self.bank(), self.verifier)

    def bank(self) -> list[LockerUnit]:
        """Return the lockers as the site has written them down."""
        return self.cabinet.units(self.sizes)

    def scanner(self, loop: LifeLoop) -> Reader:
        """Return the scanner of a new life."""
        return ScannerInMemory(loop)

    def kill(self, kind: str) -> None:
        """End the process, whatever it does."""
        if self.life and not self.life.loop.dead:
            self.stats[kind] += 1
            self.log(kind)
            self.life.loop.dead = True
            self.disk.power_cut = kind.startswith("power cut")
            self.died(self.life)

    def died(self, life: Life) -> None:
        """A process has ended: the next one starts some time later."""
        if self.life is not life or self.broken:
            return
        if life.failure is not None:
            self.crashed(life.failure)
        self.log("the kiosk is down")
        self.went_down = self.now
        self.boots += self.disk.power_cut
        life.end()
        self.life = None
        if life.pending is not None:  # one that ended before it had read anything leaves what was lost before it
            self.lost, self.lost_marks = life.pending, life.marks
        self.pulsing = None
        self.pulses = []
        self.orders = {}
        self.after(self.downtime(), self.start)

    def downtime(self) -> float:
        """Return after how many seconds the next process starts."""
        return self.rng.choice([3.0, 3.0, 5.0, 5.0, 20.0, 200.0, 900.0]) if self.faults else 5.0

    def woke(self, kiosk: Kiosk) -> None:
        """A new life has read its journal: what was committed is known, word by word."""
        lost, self.lost = self.lost, None
        if kiosk != self.kiosk and lost is not None and kiosk == lost[2]:
            # It was decided upon before the kill, so a PIN that was right then was right in time.
            just = {badge: self.now for badge, at in self.proven.items() if self.went_down - at < LONGEST_WAIT}
            self.proven |= just
            self.committed(*lost)
            self.marked(lost[0], lost[2], self.lost_marks)
        if kiosk != self.kiosk:
            self.fail("I7", f"the journal does not lead to what was committed: {_difference(self.kiosk, kiosk)}")
        self.kiosk = kiosk

    def crashed(self, bug: BaseException) -> None:
        if not isinstance(bug, Violation):
            self.broken = self.broken or Violation(f"bug: {bug!r} (seed {self.seed}, t={self.now:.1f})")
            self.broken.__cause__ = bug
        else:
            self.broken = self.broken or bug

    def stepping(self, kiosk: Kiosk, event: Event) -> None:
        """An event is decided upon: what a person says by it is said now, on the screen that stands there now."""
        if kiosk is not self.kiosk:
            self.fail("I7", f"{event} meets what is not on the disk: {_difference(self.kiosk, kiosk)}")
        if isinstance(event, PERSONS) and isinstance(kiosk.visit, Loading | Asking | Opening):
            self.still_here(kiosk.visit.load.numbers)
        match kiosk.visit, event:
            case Reporting(load=None), Reported(Problem.REACH):
                pass  # it stays theirs
            case Reporting(trip=trip), Reported(problem):
                # That a door is stuck says nothing of the inside, if it was never seen open.
                if problem is not Problem.STUCK or kiosk.units[trip.unit].seen is not Seen.NOTHING:
                    self.memory.problem.add(trip.unit)
            case Asking(load=load), Touched(Button.PARCEL_IN):
                self.say_in(load.unit, load.numbers)
            case Asking(load=load), ScannedLabel(number) if self.same_hands(load.numbers, number):
                # Going on to the next without objecting says that the last one is in.
                self.say_in(load.unit, tuple(other for other in load.numbers if other != number))
            case Asking(load=load, wish=Wish.NOT_NOW), Touched(Button.IT_IS_EMPTY):
                self.say_empty(load.unit, load.numbers)
            case _:
                pass

    def changed(self, kiosk: Kiosk) -> None:
        """The screen shows something new: it must be on the disk."""
        if kiosk is not self.kiosk:
            self.fail("I7", f"the screen shows what is not on the disk: {_difference(self.kiosk, kiosk)}")

    def same_hands(self, numbers: tuple[TrackingNumber, ...], number: TrackingNumber) -> bool:
        """Tell whether who shows `number` brought these too; people say so in `people.py`."""
        raise NotImplementedError

    def say_in(self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> None:
        self.memory.said |= {(unit, number) for number in numbers}
        self.lie(numbers, lambda where: where not in (None, unit))

    def say_empty(self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> None:
        self.lie(numbers, lambda where: where == unit)

    def lie(self, numbers: tuple[TrackingNumber, ...], untrue: Callable[[LockerUnitId | None], bool]) -> None:
        """Whoever says what is not so makes the kiosk give up a parcel; nothing there can know better."""
        for number in numbers:
            parcel = self.memory.parcels[number]
            if untrue(parcel.where) and not parcel.left:
                parcel.left = True
                self.stats["somebody says what is not so"] += 1

    def check_freed(self, unit: LockerUnitId, number: TrackingNumber, why: Why, *, here: bool) -> None:
        super().check_freed(unit, number, why, here=here and not self.memory.parcels[number].left)

    def committed(self, before: Kiosk, event: Event, after: Kiosk, effects: tuple[Effect, ...]) -> None:
        """A step is on the disk: check it against what really is."""
        self.stats["steps"] += 1
        if self.tracing:
            self.log(f"{event} -> {after.visit} {effects or ''}")
        self.count_answer(event)
        self.kiosk = after
        for effect in effects:
            if isinstance(effect, OpenDoor):
                self.orders[effect.ask] = effect.unit
            elif isinstance(effect, Deliver):
                self.check_delivery(effect.fact, again=effect.again)
        if isinstance(event, DoorOpened | StayedShut | DoorSilent | Failed) and event.ask in self.orders:
            del self.orders[event.ask]
            self.pulsing, self.pulses = None, []
        self.check_step(before, after)
        self.check_wait(before, after)
        if before.visit != after.visit and isinstance(event, Restarted):
            self.stats["restart within a visit"] += 1

    def marked(self, before: Kiosk, after: Kiosk, marks: tuple[Mark, ...]) -> None:
        """The audit trail says this of the step that was committed last."""

    def check_delivery(self, fact: Fact, *, again: bool) -> None:
        """A collection is not told while its person stands at that door again; staff ask about none told before."""
        told = again and isinstance(self.kiosk.visit, AtDoor)
        if isinstance(fact, Freed) and fact.why is Why.COLLECTED and owned(self.kiosk.visit) == fact.unit and not told:
            self.fail("I4", f"{fact} goes out while somebody is at that door")

    def count_answer(self, event: Event) -> None:
        super().count_answer(event)
        visit = self.kiosk.visit
        match event, visit:
            case StaffMatched(ask), Verifying(asked, badge) if ask == asked:
                if self.now - self.proven.get(badge, -NEVER) > LONGEST_WAIT:
                    self.fail("I2", "staff are signed in though no PIN was right")
            case _:
                pass

    def still_here(self, numbers: tuple[TrackingNumber, ...]) -> None:
        """Whoever goes on with a visit need not show its label again."""
        for number in numbers:
            if self.now - self.memory.presented.get(number, -NEVER) < 600:
                self.memory.presented[number] = self.now

    def check_wait(self, before: Kiosk, after: Kiosk) -> None:
        """A state that waits for an effect ends within its limit."""
        lives, turn, since = self.waiting_since
        waits = isinstance(before.visit, WAITING)
        if waits and (lives, turn) == (self.lives, before.turn) and self.now - since > LONGEST_WAIT:
            self.fail("waits", f"{self.now - since:.1f} s in {before.visit}")
        if after.turn != turn:
            self.waiting_since = (self.lives, after.turn, self.now)

    def check_step(self, old: Kiosk, new: Kiosk) -> None:
        super().check_step(old, new)
        for unit, number in self.memory.acked:
            if not self.known(unit, number):
                self.fail("I7", f"{number} in {unit} was acknowledged and is forgotten")

    # doors
    def told(self, unit: LockerUnitId, sense: Sense) -> None:
        """The board says how a door is: anew to a new life, which may have nothing in writing, and after a silence."""
        readings, known = self.readings[unit], self.kiosk.units.get(unit)
        anew = self.told_in.get(unit) != self.lives or (known is not None and known.sense is Sense.UNKNOWN)
        if not readings or readings[-1][1] is not sense or anew:
            readings.append((self.now, sense))
        self.told_in[unit] = self.lives
        since, before, _ = self.last_told.get(unit, (self.now, sense, self.now))
        self.last_told[unit] = (since if before is sense else self.now, sense, self.now)

    def seen(self, unit: LockerUnitId) -> bool:
        readings = self.readings[unit]
        opened = [at for at, sense in readings if sense is Sense.OPEN]
        return any(sense is Sense.CLOSED and opened and at - opened[0] >= SHORTEST for at, sense in readings)

    def pulse(self, unit: LockerUnitId) -> None:
        """An unlock is on the wire: it must be journaled, right, and alone."""
        self.stats["pulse"] += 1
        self.log(f"PULSE {unit}")
        visit = self.kiosk.visit
        ask = visit.ask if isinstance(visit, Commanding) else 0
        if self.orders.get(ask) != unit:
            self.fail("I6", f"door {unit} commanded but not journaled")
        since, sense, heard = self.last_told.get(unit, (self.now, Sense.UNKNOWN, self.now))
        heard_well = self.now - heard < JUST and not self.cabinet.noise
        if sense is Sense.OPEN and self.now - since > FRESH and heard_well:
            self.fail("I6", f"door {unit} commanded though it reads open")
        if self.pulsing == unit:
            self._again(unit)
            self.pulsing = None
        self.check_pulse(ask, unit)
        self.pulsing = unit
        if not self.pulses:
            self.readings[unit] = []
        self.pulses.append(self.now)

    def _again(self, unit: LockerUnitId) -> None:
        if len(self.pulses) >= 3 or self.now - self.pulses[-1] < 1.9:
            self.fail("I6", f"door {unit} commanded at {self.pulses} and again")

    def sprung(self, unit: LockerUnitId, target: LockerUnitId) -> None:
        """A pulse for `unit` opened `target`: if that is another door, all commands must stop."""
        visit, known, life = self.kiosk.visit, self.kiosk.units.get(target), self.life
        if unit == target or life is None or known is None or self.doors[target].stuck or self.cabinet.noise:
            return
        # By the kiosk's own seconds: with its clock set back it cannot know how long ago that door was commanded.
        now = life.clock.now() if life.clock else 0.0
        # A sensor that has contradicted itself is no evidence of anything, so not of a wrong door either.
        plain = known.sense is Sense.CLOSED and not lies(known) and now - known.commanded > 31
        if isinstance(visit, Commanding) and owned(visit) == unit and plain:
            self.after(NOTICED, lambda: self._stop(life, visit, target))

    def _stop(self, life: Life, visit: Commanding, target: LockerUnitId) -> None:
        blind = self.cabinet.silent or self.cabinet.unplugged or self.doors[target].stuck or not self.doors[target].open
        if self.life is life and self.kiosk.visit == visit and not blind:
            self.memory.wrong |= {target}

    def door_moved(self) -> None:
        if self.life:
            self.life.bus.wake()

    def swing(self, unit: LockerUnitId, *, open_: bool) -> None:
        if self.doors[unit].open != open_:
            self.log(f"door {unit} {'opens' if open_ else 'shuts'}")
        self.cabinet.swing(unit, open_=open_)

    def touch(self, button: Button) -> None:
        self.say(Touched(button))

    def say(self, event: Event) -> None:
        """Touch something on the screen, if there is one."""
        if self.life and self.life.runtime and self.shown:
            self.life.do(self.life.runtime.post, event)

    def scans(self, text: str) -> None:
        """Hold something under the scanner."""
        if self.life:
            self.life.do(self.life.scanner.sends, text.encode() + b"\r")


class _Clock:
    """The service's own clock, which is right."""

    def __init__(self, wall: Callable[[], float]) -> None:
        self.wall = wall


def _difference(a: Kiosk, b: Kiosk) -> str:
    names = [name for name in Kiosk.__dataclass_fields__ if getattr(a, name) != getattr(b, name)]
    return ", ".join(f"{name}: {getattr(a, name)!r} became {getattr(b, name)!r}" for name in names)
