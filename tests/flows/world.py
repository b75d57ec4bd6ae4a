"""A simulated world around the flows: a service that loses replies, doors that jam, crashes.

One seed, one run. Every committed step is checked against what really
happened; `Violation` names the invariant (design.md section 4) otherwise.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable

from kiosk.domain import ClaimKind, Contact, ContactId, ContactType, DirectoryEntry, Reservation, Sense
from kiosk.domain import TrackingNumber as Number
from kiosk.errors import Failure
from kiosk.flows.effects import (
    Check,
    CheckCourier,
    CheckPin,
    Compare,
    Deliver,
    Deposited,
    Effect,
    Find,
    Freed,
    Gather,
    OpenDoor,
    Reserve,
    Search,
    StoreSignature,
    Why,
)
from kiosk.flows.entries import lies, owned
from kiosk.flows.events import (
    Compared,
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
    SignatureStored,
    StayedShut,
    UnitTaken,
)
from kiosk.flows.ledger import Kiosk
from kiosk.flows.outbox import due
from kiosk.flows.service_events import Gathered, StaffMatched
from kiosk.flows.service_states import AtDoor, Unlocking
from kiosk.flows.states import Fetching, Opening, Releasing
from kiosk.flows.visit import patience, step, timely
from tests.flows.service import Held
from tests.flows.truth import CONTACTS, DEPARTMENTS, RECIPIENTS, STAFF, Truth, Where

LATEST = 28.0  # a request the service got is done or dropped by then


class World(Truth):
    """The edge, the doors and the service; people come in `people.py`."""

    lasts = 0.0  # seconds until a deposit ends; 0: never by itself

    def __init__(self, seed: int, *, faults: bool = True, units: int = 6) -> None:
        super().__init__(seed, faults=faults, units=units)
        self.snapshot = self.kiosk
        self.journal: list[tuple[float, Event]] = []
        self.alive, self.life, self.silent = True, 0, False
        self.right_pin = True
        self.heap: list[tuple[float, int, Callable[[], None]]] = []
        self.scheduled = 0
        self.reported = dict.fromkeys(self.sizes, Sense.CLOSED)
        self.on_their_way: Counter[Where] = Counter()  # late requests, per unit
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

    def pump(self) -> None:
        if self.alive:
            for event in timely(self.kiosk, self.now):
                self.stats[type(event).__name__] += 1
                self.post(event)
            for row in due(self.kiosk, self.now):
                self.post(Due(row))
        self.after(1.0, self.pump)

    # effects
    def perform(self, effect: Effect) -> None:  # noqa: C901 - one for each effect
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
            case CheckPin(ask, badge):
                back(StaffMatched(ask) if badge in STAFF and self.right_pin else NoMatch(ask), 1.0)
            case Gather(ask):
                back(Gathered(ask) if self.rng.random() < 0.9 else self.failed(ask))
            case StoreSignature(ask):
                back(self.failed(ask) if self.faults and self.rng.random() < 0.2 else SignatureStored(ask))
            case CheckCourier(ask):  # the world's site asks no courier
                back(NoMatch(ask))
            case OpenDoor(ask, unit):
                self.pulse(ask, unit, back)
            case Compare():
                self.call(lambda: self.compared(effect), self.failed(effect.ask), back)
            case Deliver():
                self.deliver(effect, back)

    def failed(self, ask: int) -> Event:
        return Failed(ask, self.rng.choice(list(Failure)))

    def found(self, ask: int, number: Number) -> Event:
        hit = self.api.find(number)
        if hit:
            return Found(ask, hit[0], number, hit[1].contact, number in hit[1].deposited)
        parcel = self.memory.parcels.get(number)
        if parcel is None or self.rng.random() >= 0.5:
            return NotFound(ask, None)
        return NotFound(ask, DirectoryEntry(parcel.contact, parcel.contact.id))

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

    def compared(self, effect: Compare) -> Event:
        if effect.contact is None:
            return Compared(effect.ask, taken=tuple(unit for unit, held in self.api.units.items() if held))
        theirs = [
            (unit, held)
            for unit, held in self.api.units.items()
            if held and (held.contact == effect.contact or set(effect.numbers) & held.deposited)
        ]
        return Compared(effect.ask, tuple(_reservation(unit, held) for unit, held in theirs))

    def matched(self, ask: int, contacts: tuple[Contact, ...]) -> Event:
        theirs = [
            (u, held) for u, held in self.api.units.items() if held and held.deposited and held.contact in contacts
        ]
        expired = tuple(unit for unit, held in theirs if held.ends <= self.now)
        held_for_them = tuple(_reservation(unit, held) for unit, held in theirs)
        return Matched(ask, contacts, tuple(unit for unit, _ in theirs), expired, held_for_them)

    def deliver(self, effect: Deliver, back: Callable[..., None]) -> None:
        fact, unit, row = effect.fact, effect.fact.unit, effect.id
        told = effect.again and isinstance(self.kiosk.visit, AtDoor)  # staff are not asked about what was told before
        if isinstance(fact, Freed) and fact.why is Why.COLLECTED and owned(self.kiosk.visit) == unit and not told:
            self.fail("I4", f"{fact} goes out while somebody is at that door")
        self.api.expire(self.now)
        held = self.api.units[unit]
        missing = [number for number in fact.numbers if held is None or number not in held.numbers]

        def freed() -> Event:
            self.api.free(unit, fact.numbers)
            return Delivered(row)

        def deposit() -> Event:
            code = self.api.deposit(unit, fact.numbers)
            here = self.api.units[unit]  # by now it may be another reservation than when this was sent
            if here and code is not None and self.lasts and here.ends > 1e11:
                here.ends = self.now + self.lasts
            if here and code is not None:
                self.memory.ends |= dict.fromkeys(fact.numbers, here.ends)
            return NoAnswer(row) if code is None else Delivered(row, code, here.ends if here else None)

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
        visit = self.kiosk.visit
        waits = isinstance(visit, Opening | Releasing | Fetching | Unlocking) and owned(visit) == unit != target
        believed = known.sense is Sense.CLOSED and not lies(known)
        plain = believed and self.doors[target].stuck is None and not self.silent
        if self.alive and waits and plain and self.now - known.commanded > 31:
            self.after(0.02, lambda: self.stop_now(unit, target))

    def stop_now(self, unit: Where, target: Where) -> None:
        if self.alive:
            self.memory.wrong |= {unit, target}

    def link(self, *, up: bool) -> None:
        self.api.offline = not up
        self.post(LinkBack() if up else LinkLost())


def _reservation(unit: Where, held: Held) -> Reservation:
    return Reservation(unit, held.contact, _sorted(held.reserved), _sorted(held.deposited))


def _sorted(numbers: set[Number]) -> tuple[Number, ...]:
    return tuple(sorted(numbers, key=lambda number: number.text))
