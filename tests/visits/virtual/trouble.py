"""What breaks, who mends it, and the quiet at the end in which everything must agree."""

from collections.abc import Callable

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.ledger import Standing
from kiosk.flows.states import AtRest
from tests.visits.virtual.people import Crowd
from tests.visits.virtual.staff import Person
from tests.visits.virtual.world import EPOCH

JUMPS = (3600.0, -3600.0, 86_400.0, -86_400.0 * 365, 86_400.0 * 3650, 0.0, 0.0)  # seconds of the machine's clock


class Episode(Crowd):
    """One kiosk's life of some visits, under every fault there is, then quiet."""

    def __init__(self, seed: int, *, faults: bool = True, units: int = 9, tracing: bool = False) -> None:
        super().__init__(seed, faults=faults, units=units, tracing=tracing)
        self.calm = self.rng.choice([2, 6, 20])
        self.after(10, self.rounds)
        if faults:
            self.disk.unlucky = self.rng.choice([0.0, 0.001, 0.004])
            self.disk.slow_s = self.rng.choice([0.0, 0.0, 0.0, 0.03])
            self.stats["journal: slow disk"] += bool(self.disk.slow_s)
            self.after(20, self.trouble)

    # staff
    def rounds(self) -> None:
        """Let staff come where they are needed, and now and then just so."""
        if self.person is None and not self.quiet and isinstance(self.kiosk.visit, AtRest):
            troubled = self.troubled()
            if self.rng.random() < (0.3 if len(troubled) < 4 else 1.0) * bool(troubled) + 0.003:
                self.call_staff()
        self.after(10, self.rounds)

    def call_staff(self, wants: LockerUnitId | None = None) -> None:
        self.stats["staff"] += 1
        slow = not self.quiet and self.rng.random() < 0.03
        self.person = Person("staff", wants=wants, pace=40.0 if slow else 1.0)
        self.log("staff come")
        self.after(1, self.live)

    # what breaks
    def trouble(self) -> None:
        if self.quiet:
            return
        (strike,) = self.rng.choices(*zip(*((strike, weight) for weight, strike in self.blows), strict=True))
        strike(self.rng.choice(list(self.doors)))
        self.after(self.rng.uniform(5, 60) * self.calm, self.trouble)

    @property
    def blows(self) -> list[tuple[int, Callable[[LockerUnitId], None]]]:
        """What can happen to a unit, or to all of them, and how often among each other."""
        return [
            (6, self.cut_line), (22, self.spoil_line), (5, self.silence_board), (4, self.unplug_bus),
            (4, self.disturb_bus), (9, self.jam), (5, self.stick), (3, self.miswire), (10, self.flap_some),
            (6, self.spring_open), (4, self.end_deposit), (3, self.lapse), (4, self.jump_clock),
            (3, self.withdraw_unit), (9, self.light_fuse), (4, lambda _: self.kill("power cut out of the blue")),
        ]  # fmt: skip

    def cut_line(self, _unit: LockerUnitId) -> None:
        self.note("API down")
        self.line.down = True
        self.after(self.rng.uniform(5, 150), self.link_up)

    def spoil_line(self, _unit: LockerUnitId) -> None:
        self.line.flaky = self.rng.choice([0.0, 0.1, 0.5, 0.5])
        self.log(f"trouble: {self.line.flaky:.0%} of the requests meet a fault")

    def silence_board(self, _unit: LockerUnitId) -> None:
        self.cabinet.silent = True
        self.note("board silent")
        self.after(self.rng.uniform(2, 60), self.heard_again)

    def unplug_bus(self, _unit: LockerUnitId) -> None:
        self.cabinet.unplugged = True
        self.note("bus unplugged")
        self.after(self.rng.uniform(2, 60), self.heard_again)

    def disturb_bus(self, _unit: LockerUnitId) -> None:
        self.cabinet.noise = self.rng.choice([0.2, 0.9])
        self.note("noise on the bus")
        self.after(self.rng.uniform(1, 6), self.heard_again)

    def jam(self, unit: LockerUnitId) -> None:
        self.doors[unit].jam = self.rng.choice([0.0, 0.5, 1.0])
        self.note("door jams", happened=self.doors[unit].jam > 0)

    def stick(self, unit: LockerUnitId) -> None:
        self.doors[unit].stuck = self.rng.choice([Sense.OPEN, Sense.CLOSED, None])
        self.note("sensor stuck", happened=self.doors[unit].stuck is not None)

    def miswire(self, unit: LockerUnitId) -> None:
        self.doors[unit].wrong = self.rng.choice([None, *(other for other in self.doors if other != unit)])
        self.note("door wired to another lock", happened=self.doors[unit].wrong is not None)

    def flap_some(self, unit: LockerUnitId) -> None:
        self.note("sensor flaps")
        times, apart = self.rng.choice([(1, 1.2), (2, 1.2), (3, 1.2), (5, 0.9)])  # the last is a sensor gone mad
        for i in range(times):
            self.after(i * apart, lambda: self.flap(unit, Sense.OPEN))
            self.after(i * apart + 0.5, lambda: self.flap(unit, None))

    def spring_open(self, unit: LockerUnitId) -> None:
        self.note("door opens by itself")
        self.swing(unit, open_=True)
        self.close_later(unit, self.rng.uniform(3, 60))

    def end_deposit(self, unit: LockerUnitId) -> None:
        self.note("deposit expires", happened=self.served.end_deposit(unit, EPOCH + self.now))

    def lapse(self, unit: LockerUnitId) -> None:
        self.note("reservation lapses", happened=self.served.let_lapse(unit, EPOCH + self.now))

    def jump_clock(self, _unit: LockerUnitId) -> None:
        self.skew = self.rng.choice(JUMPS)
        self.note("clock jumps")

    def withdraw_unit(self, unit: LockerUnitId) -> None:
        self.note("unit out of service at the API")
        self.served.put_in_service(unit, in_service=False)
        self.after(self.rng.uniform(30, 300), lambda: self.served.put_in_service(unit, in_service=True))

    def light_fuse(self, _unit: LockerUnitId) -> None:
        if self.life:
            self.note("killed at any await")
            self.life.loop.fuse = self.rng.randint(0, 600)

    def note(self, kind: str, *, happened: bool = True) -> None:
        if happened:
            self.stats[kind] += 1
            self.log(f"trouble: {kind}")
        self.door_moved()

    def link_up(self) -> None:
        self.line.down = False

    def heard_again(self) -> None:
        self.cabinet.silent, self.cabinet.unplugged, self.cabinet.noise = False, False, 0.0
        self.door_moved()

    def flap(self, unit: LockerUnitId, value: Sense | None) -> None:
        if not self.quiet or value is None:
            self.doors[unit].stuck = value
            self.door_moved()

    # quiet
    def converge(self) -> None:
        """Faults end. A minute later kiosk and service agree, or staff have a task; after staff, they agree."""
        self.quiet, self.faults = True, False
        self.line.flaky, self.disk.unlucky, self.skew = 0.0, 0.0, 0.0
        if self.life:
            self.life.loop.fuse = -1
        for door in self.doors.values():
            door.stuck, door.jam, door.wrong = None, 0.0, None
        self.heard_again()
        self.link_up()
        if self.person:
            self.person.gone = True
        self.run(self.now + 61 + (0 if self.life else 900))
        for unit in self.doors:
            self.served.put_in_service(unit, in_service=True)
            self.swing(unit, open_=False)
        self.run(self.now + 450)
        if self.life is None or not isinstance(self.kiosk.visit, AtRest):
            self.fail("waits", f"still in {self.kiosk.visit}")
        self.run(self.now + 61)
        self.agree(after_staff=False)
        self.let_staff_settle()
        self.agree(after_staff=True)

    def let_staff_settle(self) -> None:
        """Let staff come until there is nothing left for them."""
        if any(stay.standing is Standing.DOUBT for unit in self.kiosk.units.values() for stay in unit.stays):
            self.run(self.now + 310)  # after which it is a matter for staff
        for _ in range(40):
            if self.person is None and not self.troubled():
                break
            if self.person is None:
                self.call_staff()
            self.run(self.now + 61)
        if not isinstance(self.kiosk.visit, AtRest):
            self.run(self.now + 400)  # whoever left without signing out
        self.run(self.now + 80)


def episode(seed: int, *, visits: int = 40, faults: bool = True, units: int = 9, tracing: bool = False) -> Episode:
    """Run one kiosk's life of `visits` visits, then quiet. Raises Violation."""
    return live_through(Episode(seed, faults=faults, units=units, tracing=tracing), visits)


def live_through(world: Episode, visits: int) -> Episode:
    """Let `visits` people come and go, then everything must agree. Raises Violation."""
    try:
        for _ in range(visits * 40):
            world.run(world.now + 60)
            if world.visits >= visits:
                break
        world.converge()
        world.lose_journal()
    finally:
        world.close()
    return world
