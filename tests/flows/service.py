"""The Locker API as the simulated world has it: what it holds, and how its answers get lost."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field

from kiosk.domain import Contact, ContactType, LockerUnitId, TrackingNumber


@dataclass
class Held:
    """One unit's reservation at the service."""

    contact: Contact
    lapses: float
    reserved: set[TrackingNumber] = field(default_factory=set)
    deposited: set[TrackingNumber] = field(default_factory=set)
    code: str = ""
    ends: float = 1e12
    elsewhere: set[TrackingNumber] = field(default_factory=set)  # reserved by others than this kiosk

    @property
    def numbers(self) -> set[TrackingNumber]:
        return self.reserved | self.deposited


@dataclass
class Service:
    """A Locker API that counts what each request did, so that nothing can have an effect twice unseen."""

    rng: random.Random
    units: dict[LockerUnitId, Held | None]
    strict: bool = False  # gives the code only once
    offline: bool = False
    flaky: float = 0.0
    late_share: float = 0.3
    returns: dict[str, tuple[TrackingNumber, Contact]] = field(default_factory=dict)
    mail: dict[str, Contact] = field(default_factory=dict)  # code -> whom it was sent to
    deposits: Counter[tuple[LockerUnitId, TrackingNumber]] = field(default_factory=Counter)
    frees: Counter[tuple[LockerUnitId, TrackingNumber]] = field(default_factory=Counter)
    ever: set[tuple[LockerUnitId, TrackingNumber]] = field(default_factory=set)
    once: set[TrackingNumber] = field(default_factory=set)  # ever deposited

    def expire(self, now: float) -> None:
        for unit, held in self.units.items():
            if held and not held.deposited and held.lapses < now:
                self.units[unit] = None

    def find(self, number: TrackingNumber) -> tuple[LockerUnitId, Held] | None:
        hits = [(unit, held) for unit, held in self.units.items() if held and number in held.numbers]
        return hits[-1] if hits else None

    def reserve(
        self, unit: LockerUnitId, number: TrackingNumber, contact: Contact, lapses: float, *, adding: bool = False
    ) -> bool:
        held = self.units[unit]
        if held is None:
            self.units[unit] = Held(contact, lapses, {number})
        elif held.contact == contact and (adding or number in held.numbers):
            held.reserved |= {number} - held.deposited
        else:
            return False
        self.ever.add((unit, number))
        return True

    def deposit(self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> str | None:
        """Return the code, "" where there is none to give, None when nothing is reserved."""
        held = self.units[unit]
        if held is None or not set(numbers) <= held.numbers:
            return None
        new = set(numbers) - held.deposited
        for number in sorted(new, key=lambda number: number.text):
            held.deposited.add(number)
            held.reserved.discard(number)
            self.deposits[unit, number] += 1
            self.once.add(number)
        if held.contact.type is ContactType.DEPARTMENT:
            return ""
        held.code = held.code or f"c{self.rng.randrange(10**9)}"
        self.mail[held.code] = held.contact
        return held.code if new or not self.strict else ""

    def free(self, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> None:
        held = self.units[unit]
        if held is None:
            return
        for number in numbers:
            self.frees[unit, number] += number in held.numbers
            held.reserved.discard(number)
            held.deposited.discard(number)
        if not held.numbers:
            self.units[unit] = None
