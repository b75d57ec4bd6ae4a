"""What breaks in the simulated world: the line, boards, latches, sensors, wiring, the kiosk, the service's memory."""

from __future__ import annotations

from kiosk.domain import Sense
from tests.flows.service import Held
from tests.flows.truth import Where
from tests.flows.world import World


class Trouble(World):
    """The world with faults that come by chance, until it is `quiet`; the larger `calm`, the rarer."""

    quiet: bool
    calm: int

    def close_later(self, unit: Where, delay: float) -> None:
        self.after(delay, lambda: self.swing(unit, open_=False))

    def trouble(self) -> None:  # noqa: C901, PLR0912 - a table of what breaks
        if self.quiet:
            return
        roll, unit = self.rng.random(), self.rng.choice(list(self.doors))
        door, held = self.doors[unit], self.api.units[unit]
        if roll < 0.12:
            self.link(up=False)
            self.after(self.rng.uniform(5, 150), lambda: self.link(up=True))
        elif roll < 0.3:
            self.api.flaky = self.rng.choice([0.0, 0.1, 0.5, 0.5])
        elif roll < 0.36:
            self.silence(on=True)
            self.after(self.rng.uniform(2, 60), lambda: self.silence(on=False))
        elif roll < 0.46:
            door.jam = self.rng.choice([0.0, 0.5, 1.0])
        elif roll < 0.51:
            door.stuck = self.rng.choice([Sense.OPEN, Sense.CLOSED, None])
            self.sense()
        elif roll < 0.54:
            door.wrong = self.rng.choice([None, *(other for other in self.doors if other != unit)])
        elif roll < 0.66:
            for i in range(self.rng.randint(1, 3)):
                self.after(i * 1.2, lambda: self.flap(unit, Sense.OPEN))
                self.after(i * 1.2 + 0.5, lambda: self.flap(unit, None))
        elif roll < 0.74:
            self.swing(unit, open_=True)
            self.close_later(unit, self.rng.uniform(3, 60))
        elif roll < 0.78 and held and held.deposited:
            held.ends = self.now
        elif roll < 0.82 and self.alive:
            self.crash("out of the blue")
        elif roll < 0.85 and held and held.deposited:  # another client ends it, or a backup is played back
            self.forget(unit, held)
        elif roll > 0.93:
            self.go_mad(unit)
        self.after(self.rng.uniform(5, 60) * self.calm, self.trouble)

    def go_mad(self, unit: Where) -> None:
        """Let a sensor change its mind so often that nobody could believe it."""
        for i in range(5):
            self.after(i * 0.8, lambda: self.flap(unit, Sense.OPEN))
            self.after(i * 0.8 + 0.4, lambda: self.flap(unit, None))

    def flap(self, unit: Where, value: Sense | None) -> None:
        if not self.quiet or value is None:
            self.doors[unit].stuck = value
            self.sense()

    def silence(self, *, on: bool) -> None:
        self.silent = on and not self.quiet
        self.sense()

    def forget(self, unit: Where, held: Held) -> None:
        self.stats["forgotten by the service"] += 1
        for number in held.deposited:  # an unsure deposit that is told once more has its effect anew
            self.api.deposits[unit, number] -= 1
        held.deposited.clear()
        if not held.reserved:
            self.api.units[unit] = None
