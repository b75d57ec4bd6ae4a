"""What really happened, and what must never be: I1 to I8 of design.md section 4, as far as one parcel shows them.

Where the parcel lies is known here alone. The doors are the emulator's, the
reservations the simulator's; the kiosk is asked only what it believes.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain import LockerUnitId, TrackingNumber
from kiosk.flows.entries import owned
from kiosk.flows.ledger import Fault, Kiosk, Standing
from kiosk.flows.states import Opening, Ready, Receipt, Releasing

SURE = (Standing.INSIDE, Standing.LEAVING)


class Witness(Protocol):
    """What can be seen from outside: the service's books, and the doors."""

    def held(self, number: str) -> dict[LockerUnitId, bool]:
        """Return the units the service has `number` on, and whether it knows it inside."""

    def was_used(self, unit: LockerUnitId) -> bool:
        """Tell whether the door was opened and then shut."""

    def codes_sent(self, units: Collection[LockerUnitId]) -> int:
        """Return how many pickup codes people were sent for these units."""


@dataclass
class Truth:
    """One parcel, from before the first life until after the last. `where` is the unit it lies in."""

    number: str
    goes_in: bool
    where: LockerUnitId | None = None
    said_in: set[LockerUnitId] = field(default_factory=set)
    is_asked: bool = False
    """Whether somebody who may have a door opened has asked for it in this life, and it was not unlocked since."""
    has_asked: bool = False
    pulses: list[LockerUnitId] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    held: dict[LockerUnitId, bool] = field(default_factory=dict)
    deposited: Counter[LockerUnitId] = field(default_factory=Counter)
    freed: Counter[LockerUnitId] = field(default_factory=Counter)
    lives: int = 0

    def fails(self, rule: str, text: str) -> None:
        """Note what must not be."""
        self.broken.append(f"{rule} in life {self.lives}: {text}")

    def begins(self) -> None:
        """Begin another life: nobody has asked for anything yet."""
        self.lives += 1
        self.is_asked = False

    def asks(self) -> None:
        """Note that somebody who may have a door opened asks for it."""
        self.is_asked = self.has_asked = True

    def pulsed(self, unit: LockerUnitId) -> None:
        """Judge an unlock as it reaches the boards."""
        self.pulses.append(unit)
        if not self.is_asked:
            self.fails("I2", f"door {unit} was unlocked and nobody had asked")
        self.is_asked = False
        if unit not in self.held:
            self.fails("I2", f"door {unit} was unlocked and the service does not hold it for the parcel")
        elif self.held[unit] is self.goes_in and self.where != unit:
            self.fails("I2", f"door {unit} was unlocked and what was asked for is done")

    def did(self, bank: Witness) -> None:
        """Judge what a request has changed at the service."""
        before, self.held = self.held, bank.held(self.number)
        for unit, is_inside in self.held.items():
            if is_inside and not before.get(unit, False):
                self.deposited[unit] += 1
                self._judge_deposit(bank, unit)
        for unit, was_inside in before.items():
            if unit not in self.held:
                self.freed[unit] += 1
                if self.where == unit:
                    self.fails("I1", f"the parcel lies in {unit} and the service was told that it does not")
                if was_inside and not bank.was_used(unit):
                    self.fails("I4", f"{unit} was told free and its door was not opened and shut")

    def _judge_deposit(self, bank: Witness, unit: LockerUnitId) -> None:
        if unit not in self.said_in:
            self.fails("I3", f"told to be in {unit} and nobody said so")
        if not bank.was_used(unit):
            self.fails("I3", f"told to be in {unit} and its door was not opened and shut")
        if self.where != unit:
            self.fails("I3", f"told to be in {unit} and it lies in {self.where}")

    def remembers(self, then: Kiosk | None, now: Kiosk) -> None:
        """Judge what a kiosk knows that comes back: all it had shown `then`, and every command (I6, I7)."""
        for unit in set(self.pulses):
            if now.units[unit].commanded <= 0:
                self.fails("I6", f"door {unit} was commanded before that was on the disk")
        if then is None:
            return
        if now.turn < then.turn or now.asked < then.asked:
            self.fails("I7", f"turn {then.turn} was shown, {now.turn} is remembered")
        acknowledged = self._acknowledged(then)
        if acknowledged and self._standing(now, acknowledged) not in SURE:
            self.fails("I7", f"the parcel was acknowledged in {acknowledged}, and that is forgotten")

    @staticmethod
    def _acknowledged(kiosk: Kiosk) -> LockerUnitId | None:
        match kiosk.visit:
            case Ready(round=round_) if round_.last:
                return round_.last.unit
            case Receipt(unit=unit):
                return unit
            case _:
                return None

    def _standing(self, kiosk: Kiosk, unit: LockerUnitId) -> Standing | None:
        number = TrackingNumber(self.number)
        return next((stay.standing for stay in kiosk.units[unit].stays if stay.number == number), None)

    def settled(self, kiosk: Kiosk) -> bool:
        """Tell whether nothing is under way any more."""
        return not kiosk.outbox and owned(kiosk.visit) is None and not isinstance(kiosk.visit, Opening | Releasing)

    def agrees(self, bank: Witness, kiosk: Kiosk) -> None:
        """Judge how kiosk, service and lockers stand in the end."""
        self._judge_known(kiosk)
        for unit in kiosk.units:
            standing = self._standing(kiosk, unit)
            told = self.held.get(unit)
            if (standing is Standing.INSIDE) is not (told is True):
                self.fails("I8", f"unit {unit}: the kiosk says {standing}, the service {told}")
        placed = any(self.held.values())
        waiting = [unit for unit, is_inside in self.held.items() if not is_inside]
        if placed and waiting:
            self.fails("I8", f"{waiting} are still reserved for a parcel that lies elsewhere")
        for what, counts in (("deposited", self.deposited), ("freed", self.freed)):
            if any(count > 1 for count in counts.values()):
                self.fails("I5", f"{what} more than once: {dict(counts)}")
        codes = bank.codes_sent(self.deposited)
        if codes > 1:
            self.fails("I5", f"{codes} pickup codes were sent for one parcel")

    def _judge_known(self, kiosk: Kiosk) -> None:
        unit = self.where
        if unit is None:
            return
        standing = self._standing(kiosk, unit)
        if standing is None:
            self.fails("I1", f"the parcel lies in {unit} and the kiosk does not know it")
        known = kiosk.units[unit]
        is_collected = standing is Standing.INSIDE and not self._is_for_department(kiosk, unit)
        way_out = any(code.unit == unit for code in kiosk.codes.values()) or Fault.NO_PICKUP_CODE in known.faults
        if is_collected and not way_out:
            self.fails("I1", f"the parcel lies in {unit} and no code opens it")

    @staticmethod
    def _is_for_department(kiosk: Kiosk, unit: LockerUnitId) -> bool:
        return any(stay.contact.type == "department" for stay in kiosk.units[unit].stays)
