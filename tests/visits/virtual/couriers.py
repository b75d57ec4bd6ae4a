"""Couriers who say who they are where the site asks: good codes, wrong ones, those of yesterday, one too many."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.domain import Secret
from kiosk.errors import Silent
from kiosk.flows import guard
from kiosk.flows.effects import CheckCourier, Effect
from kiosk.flows.events import Button as Key
from kiosk.flows.events import CourierMatched, CourierShown, Event, NoMatch
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import (
    Admitting,
    Asking,
    AtRest,
    Emptied,
    Emptying,
    Entry,
    Fetching,
    Kind,
    Load,
    Loading,
    Opening,
    Visit,
)
from kiosk.staff import Couriers
from tests.flows.truth import Parcel
from tests.visits.virtual.passers import Passing
from tests.visits.virtual.staff import Person
from tests.visits.virtual.timeline import NEVER
from tests.visits.virtual.world import EPOCH, LONGEST_WAIT

FIRST_DAY = datetime.fromtimestamp(EPOCH).date()  # noqa: DTZ006 - the day where the kiosk stands
GOOD = {"V000011": None, "V000012": FIRST_DAY, "V000022": FIRST_DAY + timedelta(days=400)}
EXPIRED = {"V000021": FIRST_DAY - timedelta(days=1), "V000020": FIRST_DAY - timedelta(days=4000)}
WRONG = ("V000010", "V000001", "BB12", "V000101")


class Watched(Couriers):
    """The real courier file, read by who knows what is in it."""

    def __init__(self, folder: Path, world: "Couriered") -> None:
        super().__init__(folder / "couriers.json")
        self._world = world
        self.days = {world.border.courier_digest(Secret(code)): until for code, until in (GOOD | EXPIRED).items()}
        for digest, until in self.days.items():
            self.add("carrier", digest, until.isoformat() if until else "")

    async def check(self, digest: str, today: date) -> bool:
        """Tell whether the code is good; now and then the file cannot be read."""
        world = self._world
        if world.faults and world.rng.random() < 0.02:
            world.stats["courier file cannot be read"] += 1
            raise Silent("no courier file")
        is_right = await super().check(digest, today)
        until = self.days.get(digest, date.min)
        world.stats["courier's code is wrong"] += digest not in self.days
        if until is None or datetime.fromtimestamp(world.wall()).date() <= until:  # noqa: DTZ006
            world.proven[digest] = world.now
        else:
            world.stats["courier's code is over"] += digest in self.days
        return is_right


class Couriered(Passing):
    """The world whose couriers sign in, where the site wants it. Nothing of theirs goes in before."""

    def __init__(self, seed: int, *, faults: bool = True, units: int = 9, tracing: bool = False) -> None:
        super().__init__(seed, faults=faults, units=units, tracing=tracing)
        self.signed_in = ""  # the digest of who is at the kiosk, by what really was checked
        self.day, self.wrong_codes = 0.0, list[float]()  # in kiosk seconds: when the count began, and each wrong one
        if self.site.rules.courier_sign_in:
            self.files = replace(self.files, couriers=Watched(Path(self._folder.name), self))

    # what couriers do
    def with_badge(self, person: Person) -> Person:
        """Give a courier what they show, where the site asks for it."""
        if not self.site.rules.courier_sign_in:
            return person
        roll = self.rng.random()
        person.badge = self.rng.choice(list(GOOD) if roll < 0.93 else [*EXPIRED, *WRONG])
        person.stubborn = roll > 0.99
        return person

    def sign_in(self, me: Person) -> None:
        """Show a badge or type a code; a wrong one at times, and who has none gives up, or does not."""
        me.tries += 1
        if me.stubborn:
            self.types(Entry.COURIER, f"V{self.rng.randrange(1_000_000):06}")
            return
        if me.tries > 4 + 2 * len(me.parcels):
            me.gone = True
        roll = self.rng.random() if self.faults else 1.0
        if roll < 0.04:
            self.touch(Key.CANCEL)
        elif roll < 0.1:
            self.types(Entry.COURIER, self.rng.choice(WRONG))
        else:
            self.show_courier(me)

    def show_courier(self, me: Person) -> None:
        """Hold the badge under the scanner, or type what stands on it."""
        if self.rng.random() < 0.6:
            self.scans(me.badge)
        else:
            self.types(Entry.COURIER, me.badge)

    def is_in_by_badge(self, me: Person, visit: Asking) -> bool:
        """Show one's own badge at a closed door: it is in, and that was the last one. Return whether they did."""
        courier = visit.load.round.courier
        if not courier or self.rng.random() > 0.15:
            return False
        self.scans(me.badge)
        return True

    def brought_back(self, parcel: Parcel) -> bool:
        """Tell whether a customer holds the label of their return under the scanner instead of typing the code."""
        if self.site.rules.courier_sign_in and self.rng.random() < 0.3:
            self.memory.presented[parcel.number] = self.now
            self.scans(parcel.number.text)
            return True
        return False

    # what must not be
    def stepping(self, kiosk: Kiosk, event: Event) -> None:
        """Who shows the badge they came with at a closed door says that the parcel is in."""
        super().stepping(kiosk, event)
        match kiosk.visit, event:
            case Asking(load=load), CourierShown(digest) if digest == load.round.courier:
                self.say_in(load.unit, load.numbers)
            case _:
                pass

    def committed(self, before: Kiosk, event: Event, after: Kiosk, effects: tuple[Effect, ...]) -> None:
        """No deposit begins before its courier has signed in, and nobody tries codes without end."""
        super().committed(before, event, after, effects)
        if any(isinstance(effect, CheckCourier) for effect in effects):
            self.check_try(after.heard)
        match before.visit, event:
            case Admitting(ask, digest), CourierMatched(asked) if ask == asked:
                if self.now - self.proven.get(digest, -NEVER) > LONGEST_WAIT:
                    self.fail("I2", "a courier is signed in though no code was right")
                self.signed_in = digest
                self.stats["courier signs in"] += 1
            case Admitting(ask), NoMatch(asked) if ask == asked:
                self.wrong_codes.append(after.heard)
            case _:
                pass
        if isinstance(after.visit, AtRest | Admitting):
            self.signed_in = ""
        if self.site.rules.courier_sign_in:
            self.check_signed_in(after.visit)

    def check_signed_in(self, visit: Visit) -> None:
        match visit:
            case Fetching(haul=haul) | Emptying(haul=haul) | Emptied(haul=haul):
                if not (self.signed_in and haul.round.courier == self.signed_in):
                    self.fail("I2", f"{haul.unit} is emptied, and no courier has signed in")
            case Opening(load=load) | Loading(load=load) | Asking(load=load):
                self.check_load(load)
            case _:
                pass

    def check_load(self, load: Load) -> None:
        if load.kind is Kind.DELIVERY and not (self.signed_in and load.round.courier == self.signed_in):
            self.fail("I2", f"{load.numbers} go into {load.unit}, and no courier has signed in")
        strangers = [number for number in load.numbers if not self.memory.parcels[number].returned]
        if load.kind is Kind.RETURN and strangers and not self.served.is_return(load.unit):
            self.fail("I2", f"{strangers} go into {load.unit} as a return, and nobody has signed in")

    def check_try(self, now: float) -> None:
        """A wrong code is followed by a wait that doubles from the fifth one on, and after the twentieth by a day's."""
        if now - self.day >= guard.DAY:
            self.day, self.wrong_codes = now, []
        count = len(self.wrong_codes)
        lock = min(30.0 * 2 ** (count - 5), 900.0) if count >= 5 else 0.0
        if count >= 20 or (count and now - self.wrong_codes[-1] < lock):
            self.fail("lockout", f"a courier's code is looked at, {count} wrong ones before it")
        self.stats["courier's code after a lock"] += count >= 5
