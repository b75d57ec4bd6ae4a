"""Couriers who take along what is to leave the lockers, where the site lets them: returns, and what is over."""

from collections import Counter

from kiosk.domain import ContactType, LockerUnitId, TrackingNumber
from kiosk.flows.effects import Effect, Freed, Why
from kiosk.flows.events import Button, Event, Reported, Touched
from kiosk.flows.ledger import Kiosk, Seen, Standing
from kiosk.flows.queries import can_say_shut, parcels_to_leave
from kiosk.flows.site import Collects
from kiosk.flows.states import AtRest, Emptied, Emptying, Haul, Ready, Reporting, Summary, Visit
from tests.flows.truth import Parcel
from tests.visits.virtual.signers import Signers
from tests.visits.virtual.staff import Person
from tests.visits.virtual.world import EPOCH

Place = tuple[LockerUnitId, TrackingNumber]


class Haulers(Signers):
    """The world with such couriers in it. What they take is what may leave, and the service hears of it once."""

    careless: int

    def __init__(self, seed: int, *, faults: bool = True, units: int = 9, tracing: bool = False) -> None:
        super().__init__(seed, faults=faults, units=units, tracing=tracing)
        self.taken: set[Place] = set()  # what couriers said they have, and the kiosk believed it

    @property
    def collects(self) -> Collects:
        """What this site lets couriers take along."""
        return self.site.rules.collects

    def troubled(self) -> list[LockerUnitId]:
        """Return the units staff must look at; what is over waits for a courier, where one may take it along."""
        units = super().troubled()
        if self.quiet or self.collects is not Collects.RETURNS_AND_EXPIRED:
            return units
        return [unit for unit in units if self.kiosk.units[unit].faults or not self.is_over(unit)]

    def is_over(self, unit: LockerUnitId) -> bool:
        """Tell whether the time to collect what lies there is over, by the service's clock."""
        held = self.served.units[unit]
        return held is not None and bool(held.deposited) and held.ends <= EPOCH + self.agenda.now

    # what they do
    def sent_for(self) -> Person | None:
        """Let the service send a courier with empty hands for what may leave."""
        if self.collects is Collects.NONE or not any(map(self.may_leave, self.doors)) or self.rng.random() > 0.5:
            return None
        return Person("courier", hauls=True)

    def may_leave(self, unit: LockerUnitId) -> bool:
        """Tell whether the service would have it fetched: a department's return, or what nobody came for."""
        held = self.served.units[unit]
        if held is None or not held.deposited:
            return False
        is_return = self.served.is_return(unit)
        back = is_return and held.contact.type is ContactType.DEPARTMENT
        return back or (self.is_over(unit) and (is_return or self.collects is Collects.RETURNS_AND_EXPIRED))

    def takes_along(self, me: Person, visit: Visit) -> bool:
        """Go for what the screen offers to whoever has nothing more to deliver; return whether they did."""
        match visit:
            case Ready() | Summary() if parcels_to_leave(self.kiosk) and me.tries < 12:
                self.touch(Button.TAKE_ALONG)
            case AtRest() if me.hauls and me.tries < 5:
                self.touch(Button.DELIVER)
            case _:
                return False
        return True

    def haul(self, me: Person, unit: LockerUnitId, roll: float) -> None:
        """At a door that was opened for that: take out all there is, or nothing."""
        if not self.doors[unit].open:
            if can_say_shut(self.kiosk) and roll < 0.7:
                self.touch(Button.IT_IS_SHUT)
            return
        if roll < 0.8:
            for parcel in self.memory.parcels.values():
                if parcel.where == unit:
                    parcel.where, parcel.desk = None, True
                    self.log(f"{parcel.number.text} taken along from {unit}")
        if roll > 1 - 0.04 * self.careless:
            me.gone = True
        elif 0.85 < roll < 0.88:
            self.touch(Button.PROBLEM)
        else:
            self.swing(unit, open_=False)

    def say_hauled(self, me: Person, unit: LockerUnitId, roll: float) -> None:
        """Say what is true; now and then ask for the door once more, complain, say nothing, or what is not so."""
        inside = any(parcel.where == unit for parcel in self.memory.parcels.values())
        if roll < 0.1:
            self.touch(Button.REOPEN)
        elif roll < 0.15:
            self.touch(self.rng.choice([Button.NOT_THERE, Button.PROBLEM]))
        elif roll < 0.17:
            self.touch(Button.TAKEN)
        elif roll < 0.92:
            self.touch(Button.LEAVE_IT if inside else Button.TAKEN)
        else:
            me.gone = roll > 0.97

    # what their words mean, at the moment they are decided upon
    def stepping(self, kiosk: Kiosk, event: Event) -> None:
        """Note what a courier says of what lay there."""
        super().stepping(kiosk, event)
        match kiosk.visit, event:
            case Reporting(haul=Haul(unit=unit)), Reported():
                self.memory.problem.add(unit)
            case Emptied(haul), Touched(Button.NOT_THERE):
                self.memory.problem.add(haul.unit)
            case Emptied(haul), Touched(Button.TAKEN) if kiosk.units[haul.unit].seen is Seen.SHUT:
                self.say_empty(haul.unit, tuple(stay.number for stay in kiosk.units[haul.unit].stays))
            case _:
                pass

    # what must not be
    def committed(self, before: Kiosk, event: Event, after: Kiosk, effects: tuple[Effect, ...]) -> None:
        """What was taken along leaves the ledger with one word to the service for it, and with no other."""
        super().committed(before, event, after, effects)
        match before.visit, event:
            case Emptied(haul), Touched(Button.TAKEN) if before.units[haul.unit].seen is Seen.SHUT:
                self.check_taken(before, after, haul.unit)
            case _:
                pass
        if isinstance(after.visit, Emptying) and not isinstance(before.visit, Emptying | Emptied):
            self.stats["parcels are taken along"] += 1

    def check_taken(self, before: Kiosk, after: Kiosk, unit: LockerUnitId) -> None:
        known = {row.id for row in before.outbox}
        told = [row.fact for row in after.outbox if row.id not in known]
        words = Counter(number for fact in told if isinstance(fact, Freed) for number in fact.numbers)
        right = all(isinstance(fact, Freed) and fact.unit == unit and fact.why is Why.TAKEN_ALONG for fact in told)
        for stay in before.units[unit].stays:
            self.taken.add((unit, stay.number))
            if words[stay.number] != 1 or not right:
                self.fail("taken along", f"{stay.number} is owed to the service as {told}")
        if any(stay.standing is not Standing.LEAVING for stay in after.units[unit].stays):
            self.fail("taken along", f"the ledger keeps {after.units[unit].stays}")

    def check_haul(self, unit: LockerUnitId, inside: list[Parcel]) -> None:
        """Only what the site lets go, by what the service said; whether its time is over, by the kiosk's own clock."""
        held, clock = self.served.units[unit], self.life.clock if self.life else None
        now = clock.now() if clock else 0.0
        for parcel in inside:
            returned = parcel.returned or self.served.is_return(unit)
            is_told = held is not None and parcel.number in held.deposited
            over = held is not None and is_told and held.ends <= now
            back = returned and parcel.contact.type is ContactType.DEPARTMENT
            expired = over and (returned or self.collects is Collects.RETURNS_AND_EXPIRED)
            if self.collects is Collects.NONE or not (back or expired):
                self.fail("I2", f"door {unit} opened for a courier, with {parcel} in it")

    def agree(self, *, after_staff: bool) -> None:
        """What was taken along is out of the ledger; I5 and I8 have the service told so once."""
        super().agree(after_staff=after_staff)
        for unit, number in self.taken:
            if any(stay.number == number for stay in self.kiosk.units[unit].stays):
                self.fail("taken along", f"{number} is in the ledger of {unit} still")
