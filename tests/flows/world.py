"""A simulated world around the flows: a service that loses replies, doors that jam, crashes.

One seed, one run. Every committed step is checked against what really
happened; `Violation` names the invariant (design.md section 4) otherwise.
"""

from __future__ import annotations

import heapq
import random
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import NoReturn

from kiosk.domain import ClaimKind, Contact, ContactId, ContactType, DirectoryEntry, LockerUnitId, Sense, Size
from kiosk.domain import TrackingNumber as Number
from kiosk.errors import Failure
from kiosk.flows.effects import Check, Deliver, Deposited, Effect, Find, Freed, OpenDoor, Reserve, Search, Why
from kiosk.flows.entries import owned
from kiosk.flows.events import (
    Delivered,
    DoorMoved,
    DoorOpened,
    DoorSilent,
    Due,
    Event,
    Failed,
    Found,
    LinkBack,
    LinkLost,
    Listed,
    Matched,
    NoAnswer,
    NoMatch,
    NotFound,
    PatienceOver,
    Refused,
    Reserved,
    Restarted,
    StayedShut,
    UnitTaken,
)
from kiosk.flows.ledger import Kiosk, Owed
from kiosk.flows.outbox import due
from kiosk.flows.site import Rules, Site, UnitPlan
from kiosk.flows.states import AtRest, Checking, Opening, Ready, Receipt, Releasing
from kiosk.flows.visit import patience, step
from tests.flows.service import Service

LATEST = 28.0  # a request the service got is done or dropped by then
RECIPIENTS = [Contact(ContactId(f"C{i}"), ContactType.RECIPIENT) for i in range(4)]
DEPARTMENTS = [Contact(ContactId(f"D{i}"), ContactType.DEPARTMENT) for i in range(2)]
CONTACTS = RECIPIENTS + DEPARTMENTS
SIZES = (Size.SMALL, Size.MEDIUM, Size.LARGE)
Where = LockerUnitId


class Violation(AssertionError):
    """An invariant does not hold."""


@dataclass
class Parcel:
    number: Number
    contact: Contact
    size: Size
    where: Where | None = None
    left: bool = False  # its owner left it in there and said nothing
    desk: bool = False  # out of the lockers for good


@dataclass
class Door:
    open: bool = False
    jam: float = 0.0  # chance that a pulse does nothing
    stuck: Sense | None = None
    wrong: Where | None = None  # wired to another door


@dataclass
class Memory:
    """What really happened, as the checks need it."""

    parcels: dict[Number, Parcel] = field(default_factory=dict)
    said: set[tuple[Where, Number]] = field(default_factory=set)  # somebody said that it is in
    problem: set[Where] = field(default_factory=set)
    presented: dict[Number, float] = field(default_factory=dict)
    claimed: dict[Contact, float] = field(default_factory=dict)
    acked: set[tuple[Where, Number]] = field(default_factory=set)
    rows: Counter[tuple[str, Where, Number]] = field(default_factory=Counter)
    answers: list[float] = field(default_factory=list)  # when "wrong code" was given
    must_stop: bool = False  # another door than the commanded one opened


class World:
    """The edge, the doors and the service; people come in `people.py`."""

    def __init__(self, seed: int, *, faults: bool = True, units: int = 6) -> None:
        self.rng = random.Random(seed)
        self.seed, self.faults, self.now = seed, faults, 1000.0
        plans = tuple(UnitPlan(Where(str(i + 1)), SIZES[i % 3]) for i in range(units))
        self.sizes = {plan.id: plan.size for plan in plans}
        self.site = Site(plans, Rules())
        self.doors = {unit: Door() for unit in self.sizes}
        self.api = Service(self.rng, dict.fromkeys(self.sizes), strict=self.rng.random() < 0.1)
        self.api.late_share = self.rng.choice([0.3, 0.3, 0.8])
        self.memory = Memory()
        self.kiosk = self.snapshot = Kiosk(heard=self.now)
        self.journal: list[tuple[float, Event]] = []
        self.alive, self.life, self.silent = True, 0, False
        self.heap: list[tuple[float, int, Callable[[], None]]] = []
        self.scheduled = 0
        self.reported = dict.fromkeys(self.sizes, Sense.CLOSED)
        self.readings: dict[Where, list[tuple[float, Sense]]] = {unit: [] for unit in self.sizes}
        self.pulsing: Where | None = None
        self.on_their_way: Counter[Where] = Counter()  # late requests, per unit
        self.stats: Counter[str] = Counter()
        self.trace: deque[str] = deque(maxlen=400)
        self.post(Restarted(tuple(self.reported.items()), self.site))
        self.pump()

    # time
    def after(self, delay: float, do: Callable[[], None]) -> None:
        self.scheduled += 1
        heapq.heappush(self.heap, (self.now + delay, self.scheduled, do))

    def run(self, until: float) -> None:
        while self.heap and self.heap[0][0] <= until:
            moment, _, do = heapq.heappop(self.heap)
            self.now = max(self.now, moment)
            do()
        self.now = max(self.now, until)

    def log(self, text: str) -> None:
        self.trace.append(f"{self.now:9.1f} {text}")

    def fail(self, rule: str, text: str) -> NoReturn:
        raise Violation(f"{rule}: {text} (seed {self.seed}, t={self.now:.1f})")

    # the runtime
    def post(self, event: Event, life: int | None = None) -> None:
        if not self.alive or (life is not None and life != self.life):
            return
        if self.crash_now(0.0007):
            self.crash("before commit")
            return
        self.count_answer(event)
        old = self.kiosk
        self.kiosk, effects = step(old, event, self.now)
        self.log(f"{event} -> {self.kiosk.visit} {effects or ''}")
        self.journal.append((self.now, event))
        self.check_step(old, self.kiosk)
        self.set_patience(old)
        if self.crash_now(0.0015 + 0.02 * bool(effects)):
            self.crash("after commit")
            return
        for effect in effects:
            self.perform(effect)
        if effects and self.crash_now(0.02):
            self.crash("after effects")

    def set_patience(self, old: Kiosk) -> None:
        limit = patience(self.kiosk.visit, self.kiosk.rules)
        if self.kiosk.turn != old.turn and limit:
            over, life = PatienceOver(self.kiosk.turn), self.life
            self.after(limit.attentive + limit.asking, lambda: self.post(over, life))

    def crash_now(self, chance: float) -> bool:
        return self.faults and self.rng.random() < chance

    def crash(self, where: str) -> None:
        self.stats["crash"] += 1
        self.log(f"CRASH {where}")
        self.alive = False
        self.life += 1
        self.pulsing = None
        self.after(self.rng.choice([3.0, 5.0, 20.0, 200.0, 900.0]) if self.faults else 5.0, self.restart)

    def restart(self) -> None:
        self.alive = True
        kiosk = self.snapshot
        for moment, event in self.journal:
            kiosk, _ = step(kiosk, event, moment)
        if kiosk != self.kiosk:
            self.fail("replay", "the journal does not lead to the state that was committed")
        self.keep(kiosk)
        self.reported = {unit: self.reading(unit) for unit in self.doors}
        for unit, sense in self.reported.items():
            self.readings[unit].append((self.now, sense))
        self.post(Restarted(tuple(self.reported.items()), self.site))
        for unit, number in self.memory.acked:
            if not self.known(unit, number):
                self.fail("I7", f"{number} in {unit} was acknowledged and is forgotten")

    def keep(self, kiosk: Kiosk) -> None:
        self.kiosk = self.snapshot = kiosk
        self.journal = []

    def known(self, unit: Where, number: Number) -> bool:
        known = self.kiosk.units[unit]
        return (
            any(stay.number == number for stay in known.stays)
            or number in self.api.once
            or any(number in row.fact.numbers for row in self.kiosk.outbox)
            or bool(known.faults)
        )

    def pump(self) -> None:
        if self.alive:
            for row in due(self.kiosk, self.now):
                self.post(Due(row))
        self.after(1.0, self.pump)

    # effects
    def perform(self, effect: Effect) -> None:
        life = self.life

        def back(event: Event, delay: float = 0.3) -> None:
            if self.faults and self.rng.random() < 0.03:  # the same again, later
                self.after(delay + self.rng.uniform(0, 60), lambda: self.post(event, life))
            self.after(delay, lambda: self.post(event, life))

        match effect:
            case Find(ask, number):
                self.call(lambda: self.found(ask, number), self.failed(ask), back)
            case Search(ask):
                listed = Listed(ask, tuple(DirectoryEntry(contact, contact.id) for contact in CONTACTS))
                self.call(lambda: listed, self.failed(ask), back)
            case Reserve(ask, unit, number, contact, adding):
                lapses = self.now + (self.rng.choice([120.0, 900.0, 90_000.0]) if self.faults else 90_000.0)

                def reserve() -> Event:
                    ok = self.api.reserve(unit, number, contact, lapses, adding=adding)
                    return Reserved(ask) if ok else UnitTaken(ask)

                self.call(reserve, self.failed(ask), back, unit)
            case Check():
                self.check(effect, back)
            case OpenDoor(ask, unit):
                self.pulse(ask, unit, back)
            case Deliver():
                self.deliver(effect, back)

    def failed(self, ask: int) -> Event:
        return Failed(ask, self.rng.choice(list(Failure)))

    def found(self, ask: int, number: Number) -> Event:
        hit = self.api.find(number)
        if hit:
            return Found(ask, hit[0], number, hit[1].contact, number in hit[1].deposited)
        parcel = self.memory.parcels[number]
        entry = DirectoryEntry(parcel.contact, parcel.contact.id)
        return NotFound(ask, entry if self.rng.random() < 0.5 else None)

    def call(self, act: Callable[[], Event], lost: Event, back: Callable[..., None], unit: Where | None = None) -> None:
        """Make one request: answered, or its reply lost, or late, or dropped."""
        self.api.expire(self.now)
        roll, flaky, late_share = self.rng.random(), self.api.flaky, self.api.late_share
        if self.api.offline or roll < flaky * (1 - late_share) / 2:
            back(lost, 1.0)
        elif roll < flaky * (1 - late_share):
            act()
            back(lost, 8.0)
        elif roll < flaky:
            self.late(act, unit)
            back(lost, 8.0)
        else:
            back(act(), self.rng.choice([0.1, 0.3, 2.0]))

    def late(self, act: Callable[[], Event], unit: Where | None) -> None:
        def arrive() -> None:
            self.api.expire(self.now)
            act()
            if unit:
                self.on_their_way[unit] -= 1

        if unit:
            self.on_their_way[unit] += 1
        self.after(self.rng.uniform(1, LATEST), arrive)

    def check(self, effect: Check, back: Callable[..., None]) -> None:
        ask, claim = effect.ask, effect.claim
        local: Event = self.failed(ask)
        if claim.kind is ClaimKind.RETURN_CODE:
            self.call(lambda: self.found_return(ask, claim.digest), local, back)
            return
        contacts: tuple[Contact, ...] = (effect.contact,) if effect.contact else ()
        if claim.kind is ClaimKind.PERSONAL_ID and claim.digest in [contact.id for contact in RECIPIENTS]:
            contacts = (Contact(ContactId(claim.digest), ContactType.RECIPIENT), DEPARTMENTS[0])
        if not contacts:
            back(NoMatch(ask))
            return
        if effect.units:
            local = Matched(ask, contacts, effect.units)
        self.call(lambda: self.matched(ask, contacts), local, back)

    def found_return(self, ask: int, code: str) -> Event:
        number, contact = self.api.returns[code]
        hit = self.api.find(number)
        return Found(ask, hit[0], number, contact, number in hit[1].deposited) if hit else NoMatch(ask)

    def matched(self, ask: int, contacts: tuple[Contact, ...]) -> Event:
        theirs = [
            (u, held) for u, held in self.api.units.items() if held and held.deposited and held.contact in contacts
        ]
        expired = tuple(unit for unit, held in theirs if held.ends <= self.now)
        return Matched(ask, contacts, tuple(unit for unit, _ in theirs), expired)

    def deliver(self, effect: Deliver, back: Callable[..., None]) -> None:
        fact, unit, row = effect.fact, effect.fact.unit, effect.id
        if isinstance(fact, Freed) and fact.why is Why.COLLECTED and owned(self.kiosk.visit) == unit:
            self.fail("I4", f"{fact} goes out while somebody is at that door")
        self.api.expire(self.now)
        held = self.api.units[unit]
        missing = [number for number in fact.numbers if held is None or number not in held.numbers]

        def freed() -> Event:
            self.api.free(unit, fact.numbers)
            return Delivered(row)

        def deposit() -> Event:
            code = self.api.deposit(unit, fact.numbers)
            return NoAnswer(row) if code is None else Delivered(row, code)

        def reserve_again() -> Event:  # it lapsed: made again, for this very unit
            assert isinstance(fact, Deposited)
            oks = [self.api.reserve(unit, n, fact.contact, self.now + 90_000, adding=True) for n in missing]
            return NoAnswer(row) if all(oks) else Refused(row)

        act = freed if isinstance(fact, Freed) else reserve_again if missing else deposit
        self.call(act, NoAnswer(row), back, unit)

    # doors
    def reading(self, unit: Where) -> Sense:
        door = self.doors[unit]
        if self.silent:
            return Sense.UNKNOWN
        return door.stuck or (Sense.OPEN if door.open else Sense.CLOSED)

    def sense(self) -> None:
        for unit in self.doors:
            sense = self.reading(unit)
            if self.alive and sense is not self.reported[unit]:
                self.reported[unit] = sense
                self.readings[unit].append((self.now, sense))
                self.post(DoorMoved(unit, sense))

    def swing(self, unit: Where, *, open_: bool) -> None:
        self.doors[unit].open = open_
        self.sense()

    def pulse(self, ask: int, unit: Where, back: Callable[..., None]) -> None:
        self.check_pulse(ask, unit)
        self.stats["pulse"] += 1
        self.pulsing = unit
        self.readings[unit] = []
        door, before, life = self.doors[unit], self.reading(unit), self.life
        target = door.wrong or unit
        if self.rng.random() >= door.jam:
            self.after(0.29, lambda: self.expect_stop(unit, target))
            self.after(0.3, lambda: self.swing(target, open_=True))
            if self.faults and self.rng.random() < 0.02:
                self.after(0.8, lambda: self.swing(target, open_=False))
        elif self.rng.random() < 0.4:
            self.stats["late open"] += 1
            self.after(self.rng.uniform(3, 20), lambda: self.swing(target, open_=True))

        def outcome() -> None:
            if self.life == life:
                self.pulsing = None
            now = self.reading(unit)
            if now is Sense.UNKNOWN or before is Sense.OPEN:
                back(DoorSilent(ask), 0.0)
            else:
                back(DoorOpened(ask) if now is Sense.OPEN else StayedShut(ask), 0.0)

        self.after(1.5, outcome)

    def expect_stop(self, unit: Where, target: Where) -> None:
        known = self.kiosk.units[target]
        waits = isinstance(self.kiosk.visit, Opening | Releasing) and owned(self.kiosk.visit) == unit != target
        plain = known.sense is Sense.CLOSED and self.doors[target].stuck is None and not self.silent
        if self.alive and waits and plain and self.now - known.commanded > 31:
            self.after(0.02, self.stop_now)

    def stop_now(self) -> None:
        self.memory.must_stop = self.alive

    # what must never be
    def check_pulse(self, ask: int, unit: Where) -> None:
        visit = self.kiosk.visit
        if self.pulsing is not None:
            self.fail("I6", f"door {unit} commanded while {self.pulsing} is")
        if self.memory.must_stop:
            self.fail("I6", f"door {unit} commanded after a wrong door had opened")
        if not isinstance(visit, Opening | Releasing) or owned(visit) != unit or visit.ask != ask:
            self.fail("I6", f"door {unit} commanded but not journaled")
        self.check_right(visit, unit)

    def check_right(self, visit: Opening | Releasing, unit: Where) -> None:
        inside = [parcel for parcel in self.memory.parcels.values() if parcel.where == unit and not parcel.left]
        match visit:
            case Opening(_, load):
                contacts: tuple[Contact, ...] = (load.contact,)
                if any((unit, number) not in self.api.ever for number in load.numbers):
                    self.fail("I2", f"door {unit} for {load.numbers}: never reserved")
                if any(self.now - self.memory.presented.get(number, -1e9) > 600 for number in load.numbers):
                    self.fail("I2", f"door {unit} for {load.numbers}: nobody showed it")
            case Releasing(_, trip):
                contacts = trip.contacts
                if all(self.now - self.memory.claimed.get(contact, -1e9) > 1200 for contact in contacts):
                    self.fail("I2", f"door {unit} for {contacts}: no code")
                if not any(stay.contact in contacts for stay in self.kiosk.units[unit].stays):
                    self.fail("I2", f"door {unit}: nothing of {contacts} is known there")
        if any(parcel.contact not in contacts for parcel in inside):
            self.fail("I2", f"door {unit} for {contacts} holds somebody else's parcel")

    def seen(self, unit: Where) -> bool:
        readings = self.readings[unit]
        return any(
            a is Sense.OPEN and b is Sense.CLOSED and u - t >= 1.0
            for i, (t, a) in enumerate(readings)
            for u, b in readings[i:]
        )

    def count_answer(self, event: Event) -> None:
        visit = self.kiosk.visit
        if isinstance(event, NoMatch) and isinstance(visit, Checking) and visit.ask == event.ask:
            answers = [t for t in self.memory.answers if self.now - t < 86_400] + [self.now]
            self.memory.answers = answers
            if len(answers) > 20:
                self.fail("lockout", "more than 20 wrong codes answered in a day")

    def check_step(self, old: Kiosk, new: Kiosk) -> None:
        before = {row.id for row in old.outbox}
        for row in new.outbox:
            if row.id not in before:
                self.check_row(row)
        match new.visit:
            case Ready(round=round_) if round_.last and old.visit != new.visit:
                self.memory.acked.add((round_.last.unit, round_.last.number))
            case Receipt(number=number, unit=unit):
                self.memory.acked.add((unit, number))
            case _:
                pass
        self.check_known()

    def check_row(self, row: Owed) -> None:
        fact, unit = row.fact, row.fact.unit
        for number in fact.numbers:
            self.memory.rows[type(fact).__name__, unit, number] += 1
            here = self.memory.parcels[number].where == unit
            match fact:
                case Deposited():
                    self.stats["told deposited"] += 1
                    if not self.seen(unit):
                        self.fail("I3", f"{number} reported deposited in {unit} without open, then closed")
                    if (unit, number) not in self.memory.said:
                        self.fail("I3", f"{number} reported deposited in {unit}; nobody said so")
                case Freed(why=why):
                    self.memory.acked.discard((unit, number))
                    self.check_freed(unit, number, why, here=here)

    def check_freed(self, unit: Where, number: Number, why: Why, *, here: bool) -> None:
        self.stats[f"told {why}"] += 1
        if why is not Why.UNUSED and not self.seen(unit):
            self.fail("I4", f"{number} reported out of {unit} without open, then closed")
        if why is Why.COLLECTED and unit in self.memory.problem:
            self.fail("I4", f"{number} told out of {unit} though a problem was reported")
        if here and why is not Why.COLLECTED:
            self.fail("I1", f"{number} is in {unit} and given up as {why}")
        if here:
            self.memory.parcels[number].left = True
            self.stats["left behind in silence"] += 1

    def check_known(self) -> None:
        for parcel in self.memory.parcels.values():
            if parcel.where is None or parcel.left:
                continue
            unit, held = self.kiosk.units[parcel.where], self.api.units[parcel.where]
            known = any(stay.number == parcel.number for stay in unit.stays)
            if known or unit.faults or self.doors[unit.id].open or (held and parcel.number in held.deposited):
                continue
            self.fail("I1", f"{parcel.number} is in {unit.id} and nobody knows")

    # staff: no event yet says what they found, so the world writes their result into the ledger
    def service(self, unit: Where) -> None:
        """Let staff clear a unit out, end its reservation and lift its faults; only at rest."""
        if not self.alive or not isinstance(self.kiosk.visit, AtRest) or self.on_their_way[unit]:
            return
        self.stats["serviced"] += 1
        for parcel in self.memory.parcels.values():
            if parcel.where == unit:
                parcel.where, parcel.desk = None, True
        self.doors[unit] = Door()
        self.api.units[unit] = None
        self.memory.acked = {ack for ack in self.memory.acked if ack[0] != unit}
        self.memory.problem.discard(unit)
        self.memory.must_stop = False
        clean = replace(self.kiosk.units[unit], stays=(), faults=frozenset(), trip=(), exposed=False)
        self.keep(
            replace(
                self.kiosk,
                units={**self.kiosk.units, unit: clean},
                outbox=tuple(row for row in self.kiosk.outbox if row.fact.unit != unit),
                codes={digest: code for digest, code in self.kiosk.codes.items() if code.unit != unit},
                stopped=False,
            )
        )
        self.sense()

    def link(self, *, up: bool) -> None:
        self.api.offline = not up
        self.post(LinkBack() if up else LinkLost())
