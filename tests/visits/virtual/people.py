"""Who comes to the kiosk, and what they do there: they see the screen and the doors, and nothing else."""

from kiosk.domain import ContactId, LockerUnitId, Problem, Sense, TrackingNumber, Undelivered
from kiosk.flows.entries import owned
from kiosk.flows.events import Button, ChoseEntry, ChoseSize, ChoseUnit, Event, KeptParcel, Reported, Searched, Touched
from kiosk.flows.states import (
    Asking,
    AtRest,
    Checking,
    Collecting,
    Confirming,
    Emptied,
    Emptying,
    Entering,
    Entry,
    Haul,
    Keeping,
    Kind,
    Labelling,
    Lacking,
    Loading,
    Opening,
    OutOfReach,
    Parcels,
    Proving,
    Ready,
    Receipt,
    Releasing,
    Reporting,
    Searching,
    Shut,
    Signing,
    Sizing,
    Summary,
    Taking,
    Visit,
    Wish,
)
from tests.flows.service import Held
from tests.flows.truth import CONTACTS, DEPARTMENTS, RECIPIENTS, SIZES, Parcel
from tests.visits.virtual.passers import NOISE
from tests.visits.virtual.pins import Proved
from tests.visits.virtual.served import MEMBERS, NAMES, personal_id
from tests.visits.virtual.staff import Person
from tests.visits.virtual.world import EPOCH

APART = 25.0  # seconds between one person's leaving and the next one's coming
OTHER_CODES = ("ELSE-0001", "9" * 40)  # on the same parcel, or on anything else a courier holds under the scanner


class Crowd(Proved):
    """The world with people in it: one who has come for something, and now and then one who passes by."""

    def __init__(self, seed: int, *, faults: bool = True, units: int = 9, tracing: bool = False) -> None:
        super().__init__(seed, faults=faults, units=units, tracing=tracing)
        self.serial = self.visits = 0
        self.quiet = False
        self.careless = self.rng.choice([1, 1, 8]) if faults else 1  # doors left open, parcels in the wrong one
        self.left_at = -1e9
        self.after(1, self.arrive)

    def same_hands(self, numbers: tuple[TrackingNumber, ...], number: TrackingNumber) -> bool:
        # A passer-by scans no code that could be a label: who went on to it could not be told from the courier.
        mine = {parcel.number for parcel in self.person.parcels} if self.person else set()
        return number in mine and mine.issuperset(numbers)

    # who comes
    def arrive(self) -> None:
        if self.quiet:
            return
        if self.person is None and self.now - self.left_at > APART:
            self.visits += 1
            self.person = self.somebody()
            self.stats[self.person.role] += 1
            self.log(f"{self.person.role} comes: {self.person.says} {self.person.parcels}")
            self.after(1, self.live)
        elif self.faults and self.rng.random() < 0.1:
            self.passer_by = self.rng.randint(1, 6)
            self.stats["passer-by"] += 1
            self.after(self.rng.uniform(0, 5), self.pass_by)
        self.after(self.rng.uniform(3, 12), self.arrive)

    def somebody(self) -> Person:
        sent = self.sent_for()
        if sent:
            return self.with_badge(sent)
        roll = self.rng.random()
        if roll < 0.003:
            return Person("guesser")
        held = [held for held in self.served.units.values() if held]
        if roll < (0.7 if self.full else 0.45) and any(each.deposited for each in held):
            return self.collector([each for each in held if each.deposited])
        if roll > 0.88 and not self.full:
            returned = self.customer()
            if returned:
                return returned
        return self.with_badge(self.with_bare(self.courier(self.rng.random())))

    @property
    def full(self) -> bool:
        return sum(held is not None for held in self.served.units.values()) > 0.6 * len(self.sizes)

    def collector(self, held: list[Held]) -> Person:
        """Somebody whom something waits for, mostly."""
        whose = self.rng.choice(held)
        if whose.code and self.rng.random() < 0.7:
            code = whose.code if self.rng.random() < 0.97 else self.rng.choice(list(self.served.mail))
            return Person("recipient", contacts=(self.served.mail[code],), says=code)
        members = MEMBERS.get(whose.contact.id, [whose.contact.id])
        nth = [contact.id for contact in RECIPIENTS].index(ContactId(self.rng.choice(members)))
        theirs = tuple(each for each in DEPARTMENTS if RECIPIENTS[nth].id in MEMBERS[each.id])
        role = "department member" if theirs else "recipient"
        return Person(role, contacts=(RECIPIENTS[nth], *theirs), says=personal_id(nth), entry=Entry.PERSONAL_ID)

    def customer(self) -> Person | None:
        size, to = self.rng.choice(SIZES), self.rng.choice(CONTACTS)
        given = self.served.wants_to_return(self.rng.choice(RECIPIENTS), to, size)
        if given is None:
            return None
        self.lapse_some_day(given[0])
        parcel = self.parcel(given[0])
        parcel.returned = True
        return Person("customer", [parcel], says=given[1], entry=Entry.RETURN_CODE)

    def courier(self, roll: float) -> Person:
        undelivered = [
            parcel
            for parcel in self.memory.parcels.values()
            if parcel.where is None and not parcel.desk and parcel.number not in self.served.once
        ]
        if undelivered and roll < 0.2:  # back with a parcel that did not go in
            return Person("courier", undelivered[-1:])
        batch = [self.parcel() for _ in range(self.rng.choice([1, 1, 2, 3]))]
        for parcel in batch:
            self.announce(parcel)
        return Person("courier", batch)

    def parcel(self, number: TrackingNumber | None = None) -> Parcel:
        self.serial += 1
        number = number or TrackingNumber(f"RSD-{self.serial:04}")
        held = self.served.find(number)
        contact = held[1].contact if held else self.rng.choice(CONTACTS)
        parcel = Parcel(number, contact, self.rng.choice([*SIZES, SIZES[0]]))
        self.memory.parcels[number] = parcel
        return parcel

    def announce(self, parcel: Parcel) -> None:
        """Let the sender announce it, with or without a unit that the service picks; some come unannounced."""
        roll, contact = self.rng.random(), parcel.contact
        theirs = [unit for unit, held in self.served.units.items() if held and held.contact == contact]
        if roll < 0.15 and theirs and self.served.join(theirs[0], parcel.number):
            return
        if (
            roll < 0.6
            and not self.full
            and self.served.announce(parcel.number, contact, self.rng.choice([parcel.size, SIZES[0]]))
        ):
            self.lapse_some_day(parcel.number)
            return
        if roll < 0.85:
            self.served.announce(parcel.number, contact, None)

    def lapse_some_day(self, number: TrackingNumber) -> None:
        """What is reserved lapses: now and then before anybody comes with it."""
        hit = self.served.find(number)
        if hit:
            soon = 60.0 if self.faults and self.rng.random() < 0.1 else self.rng.choice([600.0, 1800.0, 90_000.0])
            self.served.let_lapse(hit[0], EPOCH + self.now + soon)

    # what they do
    def live(self) -> None:
        me = self.person
        if me is None:
            return
        me.acts += 1
        limit = 60 if me.role == "guesser" else 80
        if me.acts > limit or (me.role != "guesser" and self.rng.random() < 0.015):
            me.gone = True
        shown = self.shown
        if not me.gone and shown is not None:
            self.act(me, shown.visit)
        elif not me.gone and self.rng.random() < 0.03:
            me.gone = True  # nothing happens on that screen
        if not me.gone:
            self.after(self.rng.uniform(0.7, 4) * me.pace, self.live)
            return
        self.person = None
        self.left_at = self.now
        self.log(f"{me.role} goes")
        for unit, door in self.doors.items():
            if door.open:
                self.stats["door left open"] += 1
                self.close_later(unit, self.rng.choice([3.0, 30.0, 250.0, 400.0]))

    def act(self, me: Person, visit: Visit) -> None:
        if self.life and self.life.asking and self.rng.random() < 0.5 and self.life.runtime:
            self.life.do(self.life.runtime.attend if self.rng.random() < 0.8 else self.life.runtime.finish)
        match me.role:
            case "guesser":
                self.guess(visit)
            case "staff":
                self.tend(me, visit)
            case "recipient" | "department member":
                self.collect(me, visit)
            case _:
                self.deliver(me, visit)

    def guess(self, visit: Visit) -> None:
        if isinstance(visit, AtRest | Ready | Entering | Collecting):
            self.types(Entry.PICKUP_CODE, "".join(self.rng.choices("BCDFGHJKMNPQRTVWX346789", k=6)))
            if self.rng.random() < 0.1:
                self.kill("the guesser pulls the plug")

    def carried(self, me: Person) -> list[Parcel]:
        return [parcel for parcel in me.parcels if parcel.where is None and not parcel.desk]

    def scan(self, parcel: Parcel) -> None:
        self.memory.presented[parcel.number] = self.now
        if self.types_own(parcel):
            return
        roll = self.rng.random() if self.faults else 1.0
        if roll < 0.04:
            self.stats["scanner reads garbage"] += 1
            self.scans(self.rng.choice((*NOISE, *OTHER_CODES)))
        elif roll < 0.08:
            self.stats["scanner reads twice"] += 1
            self.scans(parcel.number.text)
            self.after(self.rng.choice([0.0, 0.4, 2.0]), lambda: self.scans(parcel.number.text))
            return
        elif roll < 0.1:
            self.stats["label typed, not scanned"] += 1
            self.types(Entry.LABEL, parcel.number.text)
            return
        self.scans(parcel.number.text)

    def show_right(self, me: Person) -> None:
        for contact in me.contacts:
            self.memory.claimed[contact] = self.now
        for parcel in self.carried(me):
            self.memory.presented[parcel.number] = self.now
        if self.rng.random() < 0.5:
            self.scans(me.says)
        else:
            self.types(me.entry, me.says)

    def deliver(self, me: Person, visit: Visit) -> None:  # noqa: C901, PLR0912 - a table of what people do
        roll = self.rng.random()
        mine = {parcel.number: parcel for parcel in me.parcels}
        hand = self.carried(me)
        if roll < 0.02 and hand:  # at any moment: another scan, or cancel
            self.scan(self.rng.choice(hand))
            return
        if roll < 0.03:
            self.touch(Button.CANCEL)
            return
        match visit:
            case Entering(what=Entry.COURIER) if me.badge:
                self.sign_in(me)
            case AtRest() | Ready() | Collecting() | Entering() | Summary():
                self.begin(me, visit, hand, roll)
            case Searching() | Confirming() | Sizing() if visit.number in mine:
                self.say(self.choose(visit, mine[visit.number]))
            case Keeping() | Lacking() if visit.number in mine:
                self.say(self.excuse(visit))
            case Opening() | Releasing():
                self.misplace(me, visit)
            case Loading(load) | Asking(load) if all(number in mine for number in load.numbers):
                parcels = [mine[number] for number in load.numbers]
                if isinstance(visit, Loading):
                    self.load(me, visit, parcels)
                else:
                    self.answer(me, visit, parcels)
            case Labelling():
                self.write_label(me, visit, roll)
            case Emptying(haul):
                self.haul(me, haul.unit, roll)
            case Emptied(haul):
                self.say_hauled(me, haul.unit, roll)
            case Reporting(haul=Haul()):
                self.report(me, visit, roll)
            case Receipt():
                self.touch(Button.DONE)
            case _ if roll < 0.1 and hand:
                self.scan(hand[0])
            case _ if roll > 0.93:
                me.gone = True
            case _:
                pass

    def begin(self, me: Person, visit: Visit, hand: list[Parcel], roll: float) -> None:
        me.tries += 1
        mine = {parcel.number for parcel in me.parcels}
        last = visit.round.last if isinstance(visit, Ready) else None
        if last and last.number in mine and roll < 0.2:
            self.touch(Button.UNDO)
        elif not hand and (self.asks_for_label(me, visit) or self.takes_along(me, visit)):
            pass
        elif not hand or me.tries > 3 + 3 * len(me.parcels):
            if isinstance(visit, Ready) and roll < 0.5:
                self.touch(Button.DONE)
            elif isinstance(visit, Ready) and me.badge and roll < 0.7:
                self.show_courier(me)
            me.gone = True
        elif me.says:
            if not self.brought_back(hand[0]):
                self.show_right(me)
        elif me.badge and isinstance(visit, AtRest) and roll < 0.3:
            self.show_courier(me)
        else:
            self.scan(hand[0])
            if roll < 0.06:
                self.stats["two inputs at once"] += 1
                other = self.rng.choice(hand)
                self.memory.presented[other.number] = self.now
                self.scans(other.number.text)
                self.touch(self.rng.choice(list(Button)))

    def choose(self, visit: Searching | Confirming | Sizing, parcel: Parcel) -> Event:
        match visit:
            case Searching(entries=()):
                known = parcel.contact in RECIPIENTS
                name = NAMES[RECIPIENTS.index(parcel.contact)] if known else ("Acc", "Wor")[parcel.contact.id == "D1"]
                return Searched(name[: self.rng.choice([2, 3])])
            case Searching():
                return ChoseEntry(parcel.contact)
            case Confirming(entry=entry):
                return Touched(Button.YES if entry.contact == parcel.contact else Button.SEARCH_AGAIN)
            case Sizing():
                return ChoseSize(self.rng.choice([SIZES[0], parcel.size]), self.rng.random() < 0.4)

    def excuse(self, visit: Keeping | Lacking) -> Event:
        """Why the parcel is not delivered, or not kept after all."""
        if self.rng.random() < 0.3:
            return Touched(Button.CANCEL)
        return KeptParcel(Undelivered.OTHER) if isinstance(visit, Keeping) else ChoseSize(self.rng.choice(SIZES))

    def misplace(self, me: Person, visit: Visit) -> None:
        """The wrong door stands open, the kiosk sees it, and somebody uses it. One that no sensor tells is nobody's."""
        told = self.kiosk.units
        wrong = [u for u, door in self.doors.items() if door.open and u != owned(visit) and told[u].sense is Sense.OPEN]
        hand = self.carried(me)
        if wrong and hand and self.rng.random() < 0.5:
            hand[0].where = wrong[0]
            self.stats["parcel put into the wrong locker"] += 1
            self.log(f"{hand[0].number} put into wrong {wrong[0]}")
            self.close_later(wrong[0], self.rng.choice([2.0, 60.0, 300.0]))
            me.gone = self.rng.random() < 0.5  # and believes that this was it

    def load(self, me: Person, visit: Loading, parcels: list[Parcel]) -> None:
        unit, roll = visit.load.unit, self.rng.random()
        if not self.doors[unit].open or roll < 0.04 * self.careless:
            self.misplace(me, visit)
            if not self.doors[unit].open:
                return
        out = [parcel for parcel in parcels if parcel.where is None]
        big = any(parcel.size.rank > self.sizes[unit].rank for parcel in out)
        hand = [parcel for parcel in self.carried(me) if parcel not in out]
        if not out and self.rng.random() < 0.3:  # a change of mind: takes them out again
            for parcel in parcels:
                if parcel.where == unit:
                    parcel.where = None
            out = [parcel for parcel in parcels if parcel.where is None and not parcel.desk]
        plain = visit.wish is Wish.NONE
        if out and plain and (big or roll < 0.06) and visit.load.kind is Kind.DELIVERY:
            self.touch(Button.DOES_NOT_FIT)
        elif out and plain and roll < 0.1:
            self.touch(Button.NOT_NOW)
        elif hand and plain and roll < 0.25:
            self.scan(hand[0])
        else:
            self.put_in(me, visit, out, roll, big=big)

    def put_in(self, me: Person, visit: Loading, out: list[Parcel], roll: float, *, big: bool) -> None:
        unit = visit.load.unit
        if out and not big and (visit.wish is Wish.NONE or roll < 0.3) and roll < 0.9:
            for parcel in out:
                parcel.where = unit
            self.log(f"{[parcel.number.text for parcel in out]} put into {unit}")
        if roll > 1 - 0.03 * self.careless:
            me.gone = True  # the door stands open
        else:
            self.swing(unit, open_=False)

    def answer(self, me: Person, visit: Asking, parcels: list[Parcel]) -> None:
        unit, roll = visit.load.unit, self.rng.random()
        if roll < 0.05:
            me.gone = True
        elif roll < 0.07:
            self.stats["another code on the same parcel"] += 1
            self.scans(self.rng.choice(OTHER_CODES))
        elif all(parcel.where == unit for parcel in parcels):
            self.answer_inside(me, visit, roll)
        elif all(parcel.where != unit for parcel in parcels):
            self.answer_outside(me, visit, parcels, roll)
        else:
            self.touch(Button.REOPEN)

    def answer_inside(self, me: Person, visit: Asking, roll: float) -> None:
        hand = self.carried(me)
        if roll < 0.09:
            self.touch(Button.CANCEL)  # meant "done": the next question is answered rightly
        elif roll < 0.3 and hand and visit.wish is Wish.NONE and visit.load.kind is Kind.DELIVERY:
            self.scan(hand[0])
        elif self.is_in_by_badge(me, visit):
            pass
        elif roll < 0.93:
            self.touch(Button.PARCEL_IN)
        else:
            self.touch(Button.REOPEN)

    def answer_outside(self, me: Person, visit: Asking, parcels: list[Parcel], roll: float) -> None:
        hand = self.carried(me)
        if all(parcel.where is None for parcel in parcels) and 0.6 < roll < 0.66:  # absent-minded: says it is in
            self.touch(Button.PARCEL_IN)
        elif hand and 0.66 < roll < 0.76 and hand[0] not in parcels:  # goes on without it
            self.scan(hand[-1])
        elif visit.wish is Wish.NOT_NOW and roll < 0.8:
            self.touch(Button.IT_IS_EMPTY)
        elif roll < 0.3 and visit.load.kind is Kind.DELIVERY:
            self.touch(Button.DOES_NOT_FIT)
        else:
            self.touch(Button.NOT_NOW if roll < 0.6 else Button.REOPEN)

    def collect(self, me: Person, visit: Visit) -> None:  # noqa: C901 - a table of what people do
        roll = self.rng.random()
        match visit:
            case AtRest() | Ready() | Entering() | Collecting() | Receipt() | Summary():
                self.show_claim(me, roll)
            case Parcels(_, todo) if roll < 0.9:
                self.say(ChoseUnit(self.rng.choice(todo)) if roll < 0.4 else Touched(Button.NEXT))
            case Taking(trip):
                self.take(me, trip.unit, roll)
            case Reporting() | OutOfReach():
                self.report(me, visit, roll)
            case Shut(trip) if roll < 0.25:
                me.gone = True
            case Shut(trip) if trip.unit not in me.emptied:
                self.touch(self.rng.choice([Button.REOPEN, Button.PROBLEM, Button.REOPEN, Button.NEXT]))
            case Shut(trip):
                self.touch(self.rng.choice([Button.NEXT] * 6 * bool(trip.todo) + [Button.DONE, Button.REOPEN]))
            case Proving():
                self.prove(me, roll)
            case Signing() if not self.sign(me, visit, roll):
                self.show_claim(me, roll)
            case Signing():
                pass
            case Checking() if roll < 0.03:
                self.touch(Button.CANCEL)
            case _:
                me.gone = roll > 0.93

    def report(self, me: Person, visit: Reporting | OutOfReach, roll: float) -> None:
        match visit:
            case Reporting() if roll < 0.8:
                self.say(Reported(self.rng.choice(list(Problem))))
            case OutOfReach() if roll < 0.8:
                self.touch(self.rng.choice([Button.HELPED, Button.CALL_STAFF, Button.CANCEL]))
            case Reporting():
                self.touch(Button.CANCEL)
            case _:
                me.gone = roll > 0.93

    def show_claim(self, me: Person, roll: float) -> None:
        me.tries += 1
        if me.tries > self.rng.choice([1, 1, 2, 3]):
            me.gone = True
        elif roll < 0.01:
            self.types(Entry.PICKUP_CODE, "BBBBBB")
        else:
            self.show_right(me)

    def take(self, me: Person, unit: LockerUnitId, roll: float) -> None:
        if not self.doors[unit].open:
            if roll < 0.3:
                self.touch(Button.PROBLEM)
            return
        if roll < 0.88:
            for parcel in self.memory.parcels.values():
                if parcel.where == unit and parcel.contact in me.contacts:
                    parcel.where, parcel.desk = None, True
                    me.emptied.add(unit)
                    self.log(f"{parcel.number.text} taken from {unit}")
        if roll > 1 - 0.05 * self.careless:
            me.gone = True
        else:
            self.swing(unit, open_=False)
