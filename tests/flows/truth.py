"""What really happened in the simulated world, and what must never be: I1 to I8 of design.md section 4."""

from __future__ import annotations

import random
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import NoReturn

from kiosk.domain import Contact, ContactId, ContactType, LockerUnitId, Sense, Size
from kiosk.domain import TrackingNumber as Number
from kiosk.flows.effects import Deposited, Freed, Why
from kiosk.flows.entries import lies, offers, owned
from kiosk.flows.events import Event, NoMatch
from kiosk.flows.ledger import Fault, Kiosk, Owed, Standing
from kiosk.flows.service_events import StaffMatched
from kiosk.flows.service_states import Inspecting, Look, Task, Unlocking, Verifying
from kiosk.flows.site import Collects, Offline, Rules, Site, UnitPlan
from kiosk.flows.states import Checking, Emptying, Fetching, Opening, Ready, Receipt, Releasing, Taking
from tests.flows.service import Service

RECIPIENTS = [Contact(ContactId(f"C{i}"), ContactType.RECIPIENT) for i in range(4)]
DEPARTMENTS = [Contact(ContactId(f"D{i}"), ContactType.DEPARTMENT) for i in range(2)]
CONTACTS = RECIPIENTS + DEPARTMENTS
STAFF = ("ana", "bo")  # their badges
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
    returned: bool = False  # brought by a customer
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
    wrong: set[Where] = field(default_factory=set)  # another door than the commanded one opened: nobody has looked yet
    opened_by_staff: set[Where] = field(default_factory=set)  # or by a courier, and by no owner since
    ends: dict[Number, float] = field(default_factory=dict)  # when the service said a deposit ends
    staff: dict[str, float] = field(default_factory=dict)  # when each badge's holder proved who they are


class Truth:
    """The lockers as they are, beside what the kiosk believes."""

    def __init__(self, seed: int, *, faults: bool, units: int) -> None:
        self.rng = random.Random(seed)
        self.seed, self.faults, self.now = seed, faults, 1000.0
        plans = tuple(UnitPlan(Where(str(i + 1)), SIZES[i % 3]) for i in range(units))
        self.sizes = {plan.id: plan.size for plan in plans}
        self.site = Site(plans, self.rules(seed))
        self.doors = {unit: Door() for unit in self.sizes}
        self.api = Service(self.rng, dict.fromkeys(self.sizes), strict=self.rng.random() < 0.1)
        self.api.late_share = self.rng.choice([0.3, 0.3, 0.8])
        self.memory = Memory()
        self.kiosk = Kiosk(heard=self.now)
        self.readings: dict[Where, list[tuple[float, Sense]]] = {unit: [] for unit in self.sizes}
        self.pulsing: Where | None = None
        self.stats: Counter[str] = Counter()
        self.trace: deque[str] = deque(maxlen=100_000)

    @staticmethod
    def rules(seed: int) -> Rules:
        """What this site allows. Couriers take nothing along: that is for laden.py."""
        return Rules(staff=True, offline=Offline.RESERVED if seed % 2 else Offline.REFUSE)

    def log(self, text: str) -> None:
        self.trace.append(f"{self.now:9.1f} {text}")

    def fail(self, rule: str, text: str) -> NoReturn:
        raise Violation(f"{rule}: {text} (seed {self.seed}, t={self.now:.1f})")

    def known(self, unit: Where, number: Number) -> bool:
        known = self.kiosk.units[unit]
        return (
            any(stay.number == number for stay in known.stays)
            or number in self.api.once
            or any(number in row.fact.numbers for row in self.kiosk.outbox)
            or bool(known.faults)
        )

    def check_pulse(self, ask: int, unit: Where) -> None:
        visit = self.kiosk.visit
        if self.pulsing is not None:
            self.fail("I6", f"door {unit} commanded while {self.pulsing} is")
        out = {unit.id for unit in self.kiosk.units.values() if Fault.OUT_OF_SERVICE in unit.faults}
        if self.memory.wrong - out and not isinstance(visit, Unlocking):
            self.fail("I6", f"door {unit} commanded after a wrong door had opened")
        if (
            not isinstance(visit, Opening | Releasing | Fetching | Unlocking)
            or owned(visit) != unit
            or visit.ask != ask
        ):
            self.fail("I6", f"door {unit} commanded but not journaled")
        self.check_right(visit, unit)

    def check_right(self, visit: Opening | Releasing | Fetching | Unlocking, unit: Where) -> None:
        inside = [parcel for parcel in self.memory.parcels.values() if parcel.where == unit and not parcel.left]
        match visit:
            case Unlocking(_, look):
                self.check_staff(look)
                return
            case Fetching():
                self.check_haul(unit, inside)
                return
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

    def check_haul(self, unit: Where, inside: list[Parcel]) -> None:
        """A courier opens what the site lets go: returns nobody has a code for, and what the service said is over."""
        collects = self.site.rules.collects
        for parcel in inside:
            over = self.memory.ends.get(parcel.number, 1e12) <= self.now
            back = parcel.returned and parcel.contact.type is ContactType.DEPARTMENT
            expired = over and (collects is Collects.RETURNS_AND_EXPIRED or parcel.returned)
            if collects is Collects.NONE or not (back or expired):
                self.fail("I2", f"door {unit} opened for a courier, with {parcel} in it")

    def check_staff(self, look: Look) -> None:
        """Staff open anything, if it is they; a test opens nothing that holds a parcel, an audit takes two."""
        badges = {look.session.badge, look.session.second} - {""}
        if any(self.now - self.memory.staff.get(badge, -1e9) > 1800 for badge in badges):
            self.fail("I2", f"door {look.unit} opened for staff who did not prove it, or too long ago")
        if look.tour.task is Task.TEST and self.kiosk.units[look.unit].stays:
            self.fail("I2", f"door {look.unit} opened for a test, with a parcel in it")
        if look.tour.task is Task.AUDIT and len(badges) < 2:
            self.fail("I2", f"door {look.unit} opened for an audit by one person")

    def seen(self, unit: Where) -> bool:
        readings = self.readings[unit]
        return any(
            a is Sense.OPEN and b is Sense.CLOSED and u - t >= 1.0
            for i, (t, a) in enumerate(readings)
            for u, b in readings[i:]
        )

    def count_answer(self, event: Event) -> None:
        visit = self.kiosk.visit
        if isinstance(event, StaffMatched) and isinstance(visit, Verifying) and visit.ask == event.ask:
            self.memory.staff[visit.badge] = self.now
        if isinstance(event, NoMatch) and isinstance(visit, Checking) and visit.ask == event.ask:
            answers = [t for t in self.memory.answers if self.now - t < 86_400] + [self.now]
            self.memory.answers = answers
            if len(answers) > 20:
                self.fail("lockout", "more than 20 wrong codes answered in a day")

    def check_step(self, old: Kiosk, new: Kiosk) -> None:
        before = {row.id for row in old.outbox}
        for row in new.outbox:
            if row.id not in before:
                self.check_row(row, quarantined=lies(old.units[row.fact.unit]))
        self.stats["sensor distrusted"] += sum(
            lies(unit) > lies(old.units.get(unit.id, unit)) for unit in new.units.values()
        )
        self.check_offers()
        self.check_comparison(old, new)
        match new.visit:
            case Ready(round=round_) if round_.last and old.visit != new.visit:
                self.memory.acked.add((round_.last.unit, round_.last.number))
            case Receipt(number=number, unit=unit):
                self.memory.acked.add((unit, number))
            case Fetching(haul=haul) | Emptying(haul=haul):
                self.memory.opened_by_staff.add(haul.unit)
            case Unlocking(look=look) | Inspecting(look=look):
                self.memory.opened_by_staff.add(look.unit)
            case Releasing(trip=trip) | Taking(trip=trip):
                self.memory.opened_by_staff.discard(trip.unit)
            case _:
                pass
        self.check_known()

    def check_comparison(self, old: Kiosk, new: Kiosk) -> None:
        for was in old.units.values():
            unit = new.units[was.id]
            if Fault.SERVICE_SAYS_FREE in unit.faults - was.faults:
                held = self.api.units[unit.id]
                told = {stay.number for stay in unit.stays if stay.told and stay.standing is Standing.INSIDE}
                self.stats["found free"] += 1
                if any(row.fact.unit == unit.id for row in old.outbox):
                    self.fail("compare", f"{unit.id} is faulted while something about it is on its way")
                if held and told <= held.deposited:
                    self.fail("compare", f"the service has all of {unit.stays}, yet {unit.id} is faulted")
            for stay in unit.stays:
                fresh = stay.standing is Standing.INSIDE and stay.told
                if fresh and all(stay.number != other.number for other in was.stays):
                    self.fail("compare", f"{stay} was adopted; the world has no other client")

    def check_offers(self) -> None:
        for unit in offers(self.kiosk, Size.SMALL, self.now):
            known = self.kiosk.units[unit]
            if known.sense is not Sense.CLOSED or known.faults or known.stays:
                self.fail("I1", f"{unit} is offered: {known}")

    def check_row(self, row: Owed, *, quarantined: bool) -> None:
        fact, unit = row.fact, row.fact.unit
        if quarantined and not (isinstance(fact, Freed) and fact.why is Why.UNUSED):
            self.fail("I3, I4", f"{fact} rests on a sensor that has contradicted itself")
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
        if why is Why.COLLECTED and unit in self.memory.opened_by_staff:
            self.fail("I4", f"{number} told collected from {unit}, which staff opened last")
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
            watched = (
                unit.exposed and unit.sense is not Sense.CLOSED
            )  # a sensor stuck open: strange once it reads closed
            if (
                known
                or watched
                or unit.faults
                or self.doors[unit.id].open
                or (held and parcel.number in held.deposited)
            ):
                continue
            self.fail("I1", f"{parcel.number} is in {unit.id} and nobody knows")

    def agree(self, *, after_staff: bool) -> None:
        if self.kiosk.outbox:
            self.fail("I8", f"still owed: {self.kiosk.outbox}")
        self.api.expire(self.now)
        for unit in self.kiosk.units.values():
            doubt = any(stay.standing is Standing.DOUBT for stay in unit.stays)
            if (unit.faults or doubt) and after_staff:
                self.fail("I8", f"staff could not settle {unit}")
            if not unit.faults and not doubt:
                self.agree_on(unit.id, after_staff=after_staff)
        for (where, number), count in self.api.deposits.items():
            if count > self.memory.rows["Deposited", where, number]:
                self.fail("I5", f"{number} deposited {count} times in {where}")
        for (where, number), count in self.api.frees.items():
            if count > self.memory.rows["Freed", where, number]:
                self.fail("I5", f"{number} freed {count} times from {where}")

    def agree_on(self, where: Where, *, after_staff: bool) -> None:
        unit, held = self.kiosk.units[where], self.api.units[where]
        inside = {stay.number for stay in unit.stays if stay.standing is Standing.INSIDE}
        there = held.deposited if held else set()
        if inside != there or len(inside) != len(unit.stays):
            self.fail("I8", f"unit {where}: kiosk {unit.stays}, service {there}")
        if held and held.reserved - held.elsewhere:
            self.fail("I8", f"unit {where}: {held.reserved - held.elsewhere} is reserved by us and forgotten")
        if not after_staff:
            return
        for parcel in self.memory.parcels.values():
            if parcel.where == where and not parcel.left and parcel.number not in inside:
                self.fail("I1", f"{parcel.number} lies in {where}, unknown")
        recipients = held is not None and held.contact.type is ContactType.RECIPIENT
        if inside and recipients and all(code.unit != where for code in self.kiosk.codes.values()):
            self.fail("I1", f"no code opens unit {where} for {inside}")
