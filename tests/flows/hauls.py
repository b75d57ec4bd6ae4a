"""Couriers among the simulated people who take along what is to leave the lockers."""

from __future__ import annotations

from kiosk.flows.events import Button, Touched
from kiosk.flows.queries import can_say_shut
from tests.flows.staff import Person, Staffed
from tests.flows.truth import Where


class Hauling(Staffed):
    """The world with such couriers in it. What they say of a locker is what they saw in it."""

    careless: int

    def touch(self, button: Button) -> None:
        self.post(Touched(button))

    def insist_it_is_shut(self, roll: float) -> None:
        """Say that the door is closed, where the screen offers that."""
        if can_say_shut(self.kiosk) and roll < 0.7:
            self.stats["said shut"] += 1
            self.touch(Button.IT_IS_SHUT)

    def haul(self, me: Person, unit: Where, roll: float) -> None:
        """At a door that was opened to take along what lies there: all of it, or nothing."""
        if not self.doors[unit].open:
            self.insist_it_is_shut(roll)
            return
        if roll < 0.8:
            for parcel in self.memory.parcels.values():
                if parcel.where == unit:
                    parcel.where, parcel.desk = None, True
                    self.log(f"{parcel.number} taken along from {unit}")
        if roll > 1 - 0.05 * self.careless:
            me.gone = True
        elif 0.85 < roll < 0.88:
            self.touch(Button.PROBLEM)
        else:
            self.swing(unit, open_=False)

    def say_hauled(self, unit: Where, roll: float) -> None:
        """Say what is true; now and then another is asked, or nobody."""
        inside = any(parcel.where == unit for parcel in self.memory.parcels.values())
        if roll < 0.1:
            self.touch(Button.REOPEN)
        elif roll < 0.15:
            self.memory.problem.add(unit)
            self.touch(Button.NOT_THERE)
        elif roll < 0.2:
            self.touch(Button.PROBLEM)
        elif roll < 0.9:
            self.touch(Button.LEAVE_IT if inside else Button.TAKEN)
