"""Who only passes by, and presses, scans or pulls anything at all."""

from collections.abc import Callable

from kiosk.domain import LockerUnitId, Problem
from kiosk.flows.events import Button, ChoseEntry, ChoseSize, ChoseUnit, Event, Reported, Searched, Touched
from kiosk.flows.states import Entry
from tests.flows.truth import CONTACTS, SIZES
from tests.visits.virtual.staff import Staffed

NOISE = ("\x00\x01", "]C1", "http://evil.example/'; DROP TABLE", "12", "é" * 9, "A" * 400)


class Passing(Staffed):
    """The world with passers-by in it."""

    passer_by = 0  # what the one who is here will still do

    def close_later(self, unit: LockerUnitId, delay: float) -> None:
        self.after(delay, lambda: self.swing(unit, open_=False))

    def types(self, entry: Entry, text: str) -> None:
        if self.life and self.life.runtime and self.shown:
            self.life.do(self.life.runtime.typed, entry, text)

    def pass_by(self) -> None:
        """Press, scan or pull anything at all."""
        if self.quiet or self.passer_by <= 0:
            return
        self.passer_by -= 1
        acts: list[Callable[[], None]] = [
            self.press_anything, self.press_anything, self.press_anything, self.type_anything, self.pull_anything,
        ]  # fmt: skip
        self.rng.choice(acts)()
        self.after(self.rng.uniform(0.0, 3.0), self.pass_by)

    def press_anything(self) -> None:
        todo = [ChoseUnit(unit) for unit in self.sizes] if self.rng.random() < 0.1 else []
        anything: list[Event] = [
            *map(Touched, Button), *map(Reported, Problem), *map(ChoseEntry, CONTACTS), *map(ChoseSize, SIZES),
            Searched("an"), *todo,
        ]  # fmt: skip
        event = self.rng.choice(anything)
        self.log(f"a passer-by: {event}")
        self.say(event)

    def type_anything(self) -> None:
        roll = self.rng.random()
        if roll < 0.5:
            self.scans(self.rng.choice(NOISE))
        else:
            self.types(self.rng.choice(list(Entry)), self.rng.choice(["", "12", "12", "1", "B"]))

    def pull_anything(self) -> None:
        unit = self.rng.choice(list(self.doors))
        if self.doors[unit].open:
            self.swing(unit, open_=False)
        elif self.rng.random() < 0.3:
            self.stats["door pulled open"] += 1
            self.swing(unit, open_=True)
            self.close_later(unit, self.rng.uniform(3, 60))
