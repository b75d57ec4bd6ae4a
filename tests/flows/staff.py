"""Staff among the simulated people: they sign in, look into lockers and say what they saw there."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain import Claim, Contact, TrackingNumber
from kiosk.flows.events import Button, ChoseUnit, Touched
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.service_events import GaveReason, PinTyped, StaffBadged, StaffButton, StaffTouched
from kiosk.flows.service_queries import asked_about
from kiosk.flows.service_states import (
    AfterTest,
    Answering,
    AtKiosk,
    AtLetter,
    AtUnit,
    Board,
    Bundled,
    Inspecting,
    Look,
    Outage,
    Picking,
    PuttingOut,
    SigningIn,
    Sorting,
    Task,
)
from kiosk.flows.states import AtRest, Collecting, Entering
from tests.flows.trouble import Trouble
from tests.flows.truth import STAFF, Parcel, Where

# Looking alone does not settle these while the parcel stays.
HAND_OVER = frozenset(
    {Fault.NO_PICKUP_CODE, Fault.SERVICE_DISAGREES, Fault.SERVICE_SAYS_FREE, Fault.SERVICE_NAMES_ANOTHER}
)


@dataclass
class Person:
    role: str
    parcels: list[Parcel] = field(default_factory=list)
    contacts: tuple[Contact, ...] = ()
    claim: Claim | None = None
    tries: int = 0
    acts: int = 0
    gone: bool = False
    emptied: set[Where] = field(default_factory=set)
    opened: set[Where] = field(default_factory=set)
    looked: set[Where] = field(default_factory=set)  # staff have seen inside with their own eyes
    wants: Where | None = None  # the locker staff come for, whatever the kiosk thinks of it
    pace: float = 1.0


class Staffed(Trouble):
    """The world with staff in it. What they say of a locker is what they saw in it."""

    quiet = False

    def troubled(self) -> list[Where]:
        """Return the units staff must look at: faults, old questions, expired deposits."""
        ended = [u for u, held in self.api.units.items() if held and held.deposited and held.ends < self.now]
        return ended + [
            unit.id
            for unit in self.kiosk.units.values()
            if unit.faults or any(s.standing is Standing.DOUBT and self.now - s.since > 300 for s in unit.stays)
        ]

    def press(self, button: StaffButton) -> None:
        self.post(StaffTouched(button))

    def tend(self, me: Person) -> None:  # noqa: C901, PLR0912 - a table of what staff do
        roll, visit = self.rng.random(), self.kiosk.visit
        match visit:
            case AtRest() | Collecting() | Entering():
                me.tries += 1
                me.gone = me.tries > 4
                self.post(StaffBadged(STAFF[0]))
            case SigningIn(badge=""):
                self.post(StaffBadged(STAFF[0] if visit.first is None or roll < 0.1 else STAFF[1]))
            case SigningIn():
                self.right_pin = self.quiet or roll < 0.9
                self.post(PinTyped())
            case Board():
                self.choose_task(me, roll)
            case AtKiosk():
                self.see_to_the_kiosk(roll)
            case AtLetter():
                self.press(StaffButton.RETRY if roll < 0.7 else StaffButton.SKIP)
            case Bundled():
                self.post(StaffTouched(StaffButton.BUNDLE) if roll < 0.3 else Touched(Button.CANCEL))
            case Picking():
                self.post(ChoseUnit(self.rng.choice(list(self.doors))))
            case AtUnit():
                self.at_unit(visit, roll)
            case PuttingOut() if roll < 0.8:
                self.post(GaveReason(Outage.LOCK))
            case PuttingOut() | AfterTest():
                self.post(Touched(Button.CANCEL))
            case Inspecting(look):
                self.look(me, look, roll)
            case Answering(look):
                self.say(me, look, roll)
            case Sorting(look, rest=(number, *_)):
                self.sort(look, number)
            case _ if roll > 0.97:
                me.gone = True
            case _:
                pass

    def choose_task(self, me: Person, roll: float) -> None:
        troubled = self.troubled()
        if me.wants:
            self.post(ChoseUnit(me.wants))
            me.wants = None
        elif troubled and (self.quiet or roll < 0.6):
            self.post(ChoseUnit(self.rng.choice(troubled)))
        elif self.quiet or roll < 0.75 or me.acts > 50:
            self.press(StaffButton.SIGN_OUT)
            me.gone = True
        else:
            tasks = [StaffButton.EXPIRED, StaffButton.TEST, StaffButton.KIOSK, StaffButton.NUMBER]
            self.press(self.rng.choice(tasks))

    def see_to_the_kiosk(self, roll: float) -> None:
        """Have what was refused told again, a report written, all lockers opened, or nothing."""
        if self.quiet or roll > 0.7:
            self.post(Touched(Button.CANCEL))
        elif roll < 0.3:
            self.press(StaffButton.LETTERS if self.kiosk.dead_letters else StaffButton.AUDIT)
        else:
            self.press(StaffButton.BUNDLE if roll < 0.4 else StaffButton.AUDIT)

    def at_unit(self, visit: AtUnit, roll: float) -> None:
        out = Fault.OUT_OF_SERVICE in self.kiosk.units[visit.unit].faults
        if out and (self.quiet or roll < 0.5):
            self.press(StaffButton.PUT_BACK)
        elif not self.quiet and roll < 0.05:
            self.press(StaffButton.PUT_OUT)
        elif not self.quiet and roll < 0.1:
            self.press(StaffButton.SKIP)
        elif visit.unit not in self.troubled() and self.quiet:
            self.post(Touched(Button.CANCEL))
        else:
            self.repair(visit.unit)
            self.press(StaffButton.OPEN)

    def repair(self, unit: Where) -> None:
        """Put the sensor and the wiring right, most of the time."""
        if self.rng.random() < 0.7:
            self.doors[unit].stuck = self.doors[unit].wrong = None
            self.sense()

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
            self.post(Touched(Button.CANCEL))
        else:
            self.swing(unit, open_=False)

    def must_go(self, unit: Where) -> bool:
        held = self.api.units[unit]
        ended = held is not None and bool(held.deposited) and held.ends < self.now
        return self.quiet or ended or bool(self.kiosk.units[unit].faults & HAND_OVER)

    def clear(self, unit: Where, *, everything: bool) -> None:
        known = {stay.number for stay in asked_about(self.kiosk, unit)}
        for parcel in self.memory.parcels.values():
            if parcel.where == unit and (everything or parcel.number not in known):
                parcel.where, parcel.desk = None, True
                self.stats["taken out by staff"] += 1
                self.log(f"staff take {parcel.number} out of {unit}")

    def say(self, me: Person, look: Look, roll: float) -> None:
        unit = look.unit
        stays = asked_about(self.kiosk, unit)
        inside = [stay.number for stay in stays if self.memory.parcels[stay.number].where == unit]
        if unit in me.looked and not self.seen(unit) and roll < 0.2:  # they saw, the sensor did not: no answer counts
            self.press(StaffButton.EVERYTHING_INSIDE if inside else StaffButton.NOTHING_INSIDE)
        elif unit not in me.looked or not self.seen(unit):
            self.not_seen(unit, roll)
        elif not self.quiet and roll < 0.05:
            self.press(StaffButton.NO_ANSWER)
        elif (not self.quiet and roll < 0.1) or self.foreign(unit):
            self.post(Touched(Button.REOPEN))
        elif inside and len(inside) < len(stays):
            self.press(StaffButton.SOME_INSIDE)
        else:
            self.answered(unit)
            for number in inside:
                self.recognise(unit, number)
            self.press(StaffButton.EVERYTHING_INSIDE if inside else StaffButton.NOTHING_INSIDE)

    def foreign(self, unit: Where) -> bool:
        known = {stay.number for stay in asked_about(self.kiosk, unit)}
        return any(p.where == unit and p.number not in known for p in self.memory.parcels.values())

    def not_seen(self, unit: Where, roll: float) -> None:
        """The door did not open, or not for their eyes: the key, once more, or another day."""
        if roll < 0.3:
            self.swing(unit, open_=True)
        else:
            self.post(Touched(Button.REOPEN) if roll < 0.8 else StaffTouched(StaffButton.NO_ANSWER))

    def sort(self, look: Look, number: TrackingNumber) -> None:
        here = self.memory.parcels[number].where == look.unit
        if here:
            self.recognise(look.unit, number)
        self.answered(look.unit)
        self.press(StaffButton.IS_INSIDE if here else StaffButton.NOT_INSIDE)

    def recognise(self, unit: Where, number: TrackingNumber) -> None:
        self.memory.said.add((unit, number))
        self.memory.parcels[number].left = False  # its owner forgot it; from now on it is known again

    def answered(self, unit: Where) -> None:
        """Note that staff have looked into the unit and are about to say so."""
        self.stats["staff said"] += 1
        self.memory.problem.discard(unit)
        if Fault.WRONG_DOOR in self.kiosk.units[unit].came_for:
            self.memory.wrong.discard(unit)
