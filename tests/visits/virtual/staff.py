"""Staff among the people: they sign in with badge and PIN, look into lockers, and say what they saw there."""

from dataclasses import dataclass, field

from kiosk.domain import Contact, LockerUnitId, Secret, TrackingNumber
from kiosk.errors import Silent
from kiosk.flows.events import Button, ChoseUnit, Event, Touched
from kiosk.flows.ledger import Fault, Kiosk, Seen, Standing
from kiosk.flows.service_events import GaveReason, StaffButton, StaffTouched
from kiosk.flows.service_queries import asked_about
from kiosk.flows.service_states import (
    AfterTest,
    Answering,
    AtUnit,
    Board,
    Inspecting,
    Look,
    Outage,
    Picking,
    PuttingOut,
    SigningIn,
    Sorting,
    StaffEntry,
    Task,
)
from kiosk.flows.states import AtRest, Collecting, Entering, Entry, Visit
from tests.flows.staff import HAND_OVER
from tests.flows.truth import Parcel
from tests.visits.virtual.life import PINS
from tests.visits.virtual.world import EPOCH, World

BADGES = tuple(PINS)
WRONG_PIN = "99999999"
AGAIN = 300.0  # seconds a parcel may be in question before it is a matter for staff


@dataclass
class Person:
    """Somebody at the kiosk. `says` is what they prove their right with: a code, a badge, a return code."""

    role: str
    parcels: list[Parcel] = field(default_factory=list)
    contacts: tuple[Contact, ...] = ()
    says: str = ""
    entry: Entry = Entry.PICKUP_CODE
    tries: int = 0
    acts: int = 0
    gone: bool = False
    emptied: set[LockerUnitId] = field(default_factory=set)
    looked: set[LockerUnitId] = field(default_factory=set)  # staff have seen inside with their own eyes
    wants: LockerUnitId | None = None  # the locker staff come for, whatever the kiosk thinks of it
    pace: float = 1.0  # how much slower than others they are
    badge: str = ""  # what a courier signs in with
    hauls: bool = False  # a courier who has come for what is to leave
    bare: int = 0  # parcels in a courier's hands that have no barcode
    stubborn: bool = False  # has no code, and tries one after the other


class Staffed(World):
    """The world with staff in it. What they say of a locker is what they saw in it, on the screen that is there."""

    quiet = False
    person: Person | None = None

    # what the staff file says
    async def check(self, badge: str, pin: Secret) -> bool:
        """Tell whether the PIN is the badge's; now and then the file cannot be read."""
        if self.faults and self.rng.random() < 0.02:
            self.stats["staff file cannot be read"] += 1
            raise Silent("no staff file")
        if self.pins.get(badge) != pin.text:
            self.stats["wrong PIN"] += 1
            return False
        self.proven[badge] = self.now
        return True

    def troubled(self) -> list[LockerUnitId]:
        """Return the units staff must look at: faults, old questions, expired deposits."""
        now = EPOCH + self.agenda.now
        kiosk_now = self.life.clock.now() if self.life and self.life.clock else self.kiosk.heard
        ended = [u for u, held in self.served.units.items() if held and held.deposited and held.ends < now]
        return ended + [
            unit.id
            for unit in self.kiosk.units.values()
            if unit.faults or any(s.standing is Standing.DOUBT and kiosk_now - s.since > AGAIN for s in unit.stays)
        ]

    def press(self, button: StaffButton) -> None:
        self.say(StaffTouched(button))

    def tend(self, me: Person, visit: Visit) -> None:  # noqa: C901, PLR0912 - a table of what staff do
        roll = self.rng.random()
        match visit:
            case AtRest() | Collecting() | Entering():
                me.tries += 1
                me.gone = me.tries > 4
                self.scans(self.rng.choice(BADGES))
            case SigningIn(badge="", first=first):
                others = [badge for badge in BADGES if first is None or self.digests[badge] != first.badge]
                self.show_badge(self.rng.choice(BADGES if roll < 0.1 else others), roll)
            case SigningIn(badge=badge):
                pin = next((PINS[words] for words in BADGES if self.digests[words] == badge), WRONG_PIN)
                self.type_as_staff(StaffEntry.PIN, pin if self.quiet or roll < 0.9 else WRONG_PIN)
            case Board():
                self.choose_task(me, roll)
            case Picking():
                self.type_as_staff(StaffEntry.LOCKER, self.rng.choice([*self.doors, "77"]))
            case AtUnit():
                self.at_unit(visit, roll)
            case PuttingOut() if roll < 0.8:
                self.say(GaveReason(Outage.LOCK))
            case PuttingOut() | AfterTest():
                self.touch(Button.CANCEL)
            case Inspecting(look):
                self.look(me, look, roll)
            case Answering(look):
                self.answer_as_staff(me, look, roll)
            case Sorting(look, rest=(number, *_)):
                here = self.lies_in(look.unit, number)
                self.press(StaffButton.IS_INSIDE if here else StaffButton.NOT_INSIDE)
            case _ if roll > 0.97:
                me.gone = True
            case _:
                pass

    def show_badge(self, badge: str, roll: float) -> None:
        if roll < 0.5:
            self.scans(badge)
        else:
            self.type_as_staff(StaffEntry.BADGE, badge)

    def type_as_staff(self, entry: StaffEntry, text: str) -> None:
        if self.life and self.life.runtime and self.shown:
            self.life.do(self.life.runtime.typed, entry, text)

    def choose_task(self, me: Person, roll: float) -> None:
        troubled = self.troubled()
        if me.wants:
            self.say(ChoseUnit(me.wants))
            me.wants = None
        elif troubled and (self.quiet or roll < 0.6):
            self.say(ChoseUnit(self.rng.choice(troubled)))
        elif self.quiet or roll < 0.75 or me.acts > 50:
            self.press(StaffButton.SIGN_OUT)
            me.gone = True
        else:
            tasks = [StaffButton.EXPIRED, StaffButton.TEST, StaffButton.AUDIT, StaffButton.NUMBER]
            self.press(self.rng.choice(tasks))

    def at_unit(self, visit: AtUnit, roll: float) -> None:
        out = Fault.OUT_OF_SERVICE in self.kiosk.units[visit.unit].faults
        if out and (self.quiet or roll < 0.5):
            self.press(StaffButton.PUT_BACK)
        elif not self.quiet and roll < 0.05:
            self.press(StaffButton.PUT_OUT)
        elif not self.quiet and roll < 0.1:
            self.press(StaffButton.SKIP)
        elif visit.unit not in self.troubled() and self.quiet:
            self.touch(Button.CANCEL)
        else:
            self.repair(visit.unit)
            self.press(StaffButton.OPEN)

    def repair(self, unit: LockerUnitId) -> None:
        """Put lock, sensor and wiring right, most of the time."""
        if self.rng.random() < 0.7:
            door = self.doors[unit]
            door.stuck, door.wrong, door.jam = None, None, 0.0
            self.door_moved()

    def look(self, me: Person, look: Look, roll: float) -> None:
        """At the open door: what is foreign comes out, and of the rest what cannot stay."""
        unit = look.unit
        if not self.doors[unit].open:  # the sensor is mistaken: it will be right again
            me.gone = roll > 0.9
            return
        me.looked.add(unit)
        if look.tour.task is not Task.TEST or roll < 0.5:
            self.clear(unit, everything=self.must_go(unit) or self.rng.random() < 0.3)
        if not self.quiet and roll > 0.97:
            me.gone = True
        elif not self.quiet and roll > 0.95:
            self.touch(Button.CANCEL)
        else:
            self.swing(unit, open_=False)

    def must_go(self, unit: LockerUnitId) -> bool:
        held = self.served.units[unit]
        ended = held is not None and bool(held.deposited) and held.ends < EPOCH + self.agenda.now
        return self.quiet or ended or bool(self.kiosk.units[unit].faults & HAND_OVER)

    def clear(self, unit: LockerUnitId, *, everything: bool) -> None:
        known = {stay.number for stay in asked_about(self.kiosk, unit)}
        for parcel in self.memory.parcels.values():
            if parcel.where == unit and (everything or parcel.number not in known):
                parcel.where, parcel.desk = None, True
                self.stats["taken out by staff"] += 1
                self.log(f"staff take {parcel.number.text} out of {unit}")

    def answer_as_staff(self, me: Person, look: Look, roll: float) -> None:
        unit = look.unit
        stays = asked_about(self.kiosk, unit)
        inside = [stay.number for stay in stays if self.lies_in(unit, stay.number)]
        if unit in me.looked and not self.seen(unit) and roll < 0.2:  # they saw, the sensor did not: no answer counts
            self.press(StaffButton.EVERYTHING_INSIDE if inside else StaffButton.NOTHING_INSIDE)
        elif unit not in me.looked or not self.seen(unit):
            self.not_seen(unit, roll)
        elif not self.quiet and roll < 0.05:
            self.press(StaffButton.NO_ANSWER)
        elif (not self.quiet and roll < 0.1) or self.foreign(unit):
            self.touch(Button.REOPEN)
        elif inside and len(inside) < len(stays):
            self.press(StaffButton.SOME_INSIDE)
        else:
            self.press(StaffButton.EVERYTHING_INSIDE if inside else StaffButton.NOTHING_INSIDE)

    def lies_in(self, unit: LockerUnitId, number: TrackingNumber) -> bool:
        parcel = self.memory.parcels.get(number)
        return parcel is not None and parcel.where == unit

    def foreign(self, unit: LockerUnitId) -> bool:
        known = {stay.number for stay in asked_about(self.kiosk, unit)}
        return any(p.where == unit and p.number not in known for p in self.memory.parcels.values())

    def not_seen(self, unit: LockerUnitId, roll: float) -> None:
        """The door did not open, or not for their eyes: the key, once more, or another day."""
        if roll < 0.3:
            self.swing(unit, open_=True)
        else:
            self.say(Touched(Button.REOPEN) if roll < 0.8 else StaffTouched(StaffButton.NO_ANSWER))

    # what their words mean, at the moment they are decided upon
    def stepping(self, kiosk: Kiosk, event: Event) -> None:
        """Note what staff say by `event`, if the screen they say it on is the one that stands there."""
        super().stepping(kiosk, event)
        match kiosk.visit, event:
            case Answering(look), StaffTouched(StaffButton.NOTHING_INSIDE):
                self.answered(kiosk, look, ())
            case Answering(look), StaffTouched(StaffButton.EVERYTHING_INSIDE):
                self.answered(kiosk, look, tuple(stay.number for stay in asked_about(kiosk, look.unit)))
            case Sorting(look, found, rest), StaffTouched(StaffButton.IS_INSIDE) if len(rest) == 1:
                self.answered(kiosk, look, (*found, *rest))
            case Sorting(look, found, rest), StaffTouched(StaffButton.NOT_INSIDE) if len(rest) == 1:
                self.answered(kiosk, look, found)
            case _:
                pass

    def answered(self, kiosk: Kiosk, look: Look, inside: tuple[TrackingNumber, ...]) -> None:
        """Note that staff say what is inside. It counts only behind a door that was seen open and closed."""
        unit = kiosk.units[look.unit]
        if unit.seen is not Seen.SHUT or not self.seen(look.unit):
            return
        self.stats["staff said"] += 1
        self.memory.problem.discard(look.unit)
        if Fault.WRONG_DOOR in unit.came_for:
            self.memory.wrong.discard(look.unit)
        for number in inside:
            self.memory.said.add((look.unit, number))
            self.memory.parcels[number].left = False  # its owner forgot it; from now on it is known again
