"""People, trouble and time: seeded random visits, then quiet, then everything must agree."""

from __future__ import annotations

from kiosk.domain import Claim, ClaimKind, Problem, Sense, TrackingNumber, Undelivered
from kiosk.flows.entries import owned
from kiosk.flows.events import (
    Button,
    ChoseEntry,
    ChoseSize,
    ChoseUnit,
    Claimed,
    Event,
    KeptParcel,
    Reported,
    ScannedLabel,
    Searched,
    Touched,
)
from kiosk.flows.ledger import Seen
from kiosk.flows.queries import parcels_to_leave
from kiosk.flows.states import (
    Asking,
    AtRest,
    Checking,
    Collecting,
    Confirming,
    Emptied,
    Emptying,
    Entering,
    Fetching,
    Keeping,
    Kind,
    Lacking,
    Loading,
    Opening,
    OutOfReach,
    Parcels,
    Ready,
    Receipt,
    Releasing,
    Reporting,
    Searching,
    Shut,
    Sizing,
    Summary,
    Taking,
    Wish,
)
from tests.flows.hauls import Hauling
from tests.flows.staff import Person
from tests.flows.truth import CONTACTS, RECIPIENTS, SIZES, Parcel, Where

ROUTING_CODE = TrackingNumber("ROUTE-01")


class Crowd(Hauling):
    """The world with people in it."""

    def __init__(self, seed: int, *, faults: bool = True, units: int = 6) -> None:
        super().__init__(seed, faults=faults, units=units)
        self.person: Person | None = None
        self.serial = self.visits = 0
        self.quiet = False
        self.calm = self.rng.choice([1, 3, 8])
        self.careless = self.rng.choice([1, 1, 8]) if faults else 1
        self.left_at = -1e9
        self.after(1, self.arrive)
        self.after(10, self.rounds)
        if faults:
            self.after(20, self.trouble)

    # who comes
    def arrive(self) -> None:
        if self.quiet:
            return
        if self.person is None and self.now - self.left_at > 25:
            self.visits += 1
            self.person = self.somebody()
            self.after(1, self.live)
        self.after(self.rng.uniform(3, 25), self.arrive)

    def somebody(self) -> Person:
        roll = self.rng.random()
        if roll > 0.997:
            return Person("guesser")
        codes = list(self.api.mail)
        if roll < 0.4 and codes:
            live = [code for code in codes if code in self.kiosk.codes]
            code = self.rng.choice(live if live and self.rng.random() < 0.93 else codes[-8:])
            claim = Claim(ClaimKind.PICKUP_CODE, code)
            return Person("recipient", contacts=(self.api.mail[code],), claim=claim)
        if roll < 0.47:
            claim = Claim(ClaimKind.PERSONAL_ID, self.rng.choice(RECIPIENTS).id)
            return Person("recipient", contacts=tuple(CONTACTS), claim=claim)
        return self.somebody_with_parcels(roll)

    def somebody_with_parcels(self, roll: float) -> Person:
        if roll < 0.6:
            parcel = self.parcel()
            if self.reserve_elsewhere(parcel):
                code = f"r{parcel.number.text}"
                parcel.returned = True
                self.api.returns[code] = (parcel.number, parcel.contact)
                return Person("returner", [parcel], claim=Claim(ClaimKind.RETURN_CODE, code))
        undelivered = [
            parcel
            for parcel in self.memory.parcels.values()
            if parcel.where is None and not parcel.desk and parcel.number not in self.api.once
        ]
        if undelivered and roll < 0.66:  # back with a parcel that did not go in
            return Person("courier", undelivered[-1:])
        batch = [self.parcel() for _ in range(self.rng.choice([1, 1, 2, 3]))]
        for parcel in batch:
            if self.rng.random() < 0.6:
                self.reserve_elsewhere(parcel)
        return Person("courier", batch)

    def parcel(self) -> Parcel:
        self.serial += 1
        number = TrackingNumber(f"P{self.serial:03}")
        parcel = Parcel(number, self.rng.choice(CONTACTS), self.rng.choice([*SIZES, SIZES[0]]))
        self.memory.parcels[number] = parcel
        return parcel

    def reserve_elsewhere(self, parcel: Parcel) -> bool:
        """Reserve at the service, which picks the unit and knows nothing of the kiosk's doubts."""
        self.api.expire(self.now)
        for unit, held in self.api.units.items():
            same = held is not None and held.contact == parcel.contact and self.rng.random() < 0.5
            if (held is None or same) and self.sizes[unit].rank >= self.rng.choice([0, parcel.size.rank]):
                lapses = self.now + (self.rng.choice([60.0, 90_000.0]) if self.faults else 90_000.0)
                if not self.api.reserve(unit, parcel.number, parcel.contact, lapses, adding=same):
                    return False
                here = self.api.units[unit]
                assert here
                here.elsewhere.add(parcel.number)
                return True
        return False

    # what they do
    def live(self) -> None:
        me = self.person
        if me is None:
            return
        me.acts += 1
        limit = 60 if me.role == "guesser" else 80
        if me.acts > limit or (me.role != "guesser" and self.rng.random() < 0.015):
            me.gone = True
        if not me.gone and self.alive:
            self.act(me)
        if not me.gone:
            self.after(self.rng.uniform(0.7, 4) * me.pace, self.live)
            return
        self.person = None
        self.left_at = self.now
        if me.opened and not self.quiet and self.rng.random() < 0.2:  # staff come while a collection is in its grace
            self.call_staff(self.rng.choice(sorted(me.opened)))
        for unit, door in self.doors.items():
            if door.open:
                self.close_later(unit, self.rng.choice([3.0, 30.0, 250.0, 400.0]))

    def act(self, me: Person) -> None:
        match me.role:
            case "guesser":
                self.guess(me)
            case "staff":
                self.tend(me)
            case "recipient":
                self.collect(me)
            case _:
                self.deliver_parcels(me)

    def guess(self, me: Person) -> None:
        if isinstance(self.kiosk.visit, AtRest | Ready | Entering):
            self.post(Claimed(Claim(ClaimKind.PICKUP_CODE, f"guess{me.acts}")))
            if self.alive and self.crash_now(0.1):
                self.crash("the guesser pulls the plug")

    def carried(self, me: Person) -> list[Parcel]:
        return [parcel for parcel in me.parcels if parcel.where is None and not parcel.desk]

    def scan(self, parcel: Parcel) -> None:
        self.memory.presented[parcel.number] = self.now
        visit = self.kiosk.visit
        mine = [p.number for p in self.person.parcels] if self.person else []
        if isinstance(visit, Asking) and all(number in mine for number in visit.load.numbers):
            self.say_in(visit, but=parcel.number)  # going on to the next without objecting says it is in
        self.post(ScannedLabel(parcel.number))

    def say_in(self, visit: Asking, but: TrackingNumber | None = None) -> None:
        self.memory.said |= {(visit.load.unit, number) for number in visit.load.numbers if number != but}

    def deliver_parcels(self, me: Person) -> None:  # noqa: C901, PLR0912 - a table of what people do
        roll, visit = self.rng.random(), self.kiosk.visit
        mine = {parcel.number: parcel for parcel in me.parcels}
        hand = self.carried(me)
        if roll < 0.02 and hand:  # at any moment: another scan, or cancel
            self.scan(self.rng.choice(hand))
            return
        if roll < 0.03:
            self.touch(Button.CANCEL)
            return
        match visit:
            case Ready() | Summary() if parcels_to_leave(self.kiosk) and me.claim is None and roll > 0.2:
                self.touch(Button.TAKE_ALONG)
            case Emptying(haul):
                self.haul(me, haul.unit, roll)
            case Emptied(haul):
                self.say_hauled(haul.unit, roll)
            case AtRest() | Ready() | Collecting() | Entering() | Summary():
                self.begin(me, mine, hand, roll)
            case Searching() | Confirming() | Sizing() if visit.number in mine:
                self.post(self.choose(visit, mine[visit.number]))
            case Keeping() | Lacking() if visit.number in mine:
                self.post(self.excuse(visit))
            case Opening() | Releasing() | Fetching():
                self.misplace(me)
            case Loading(load) | Asking(load) if load.undo and roll > 0.9:
                self.touch(Button.PROBLEM)
            case Reporting():
                self.report(visit, roll)
            case Loading(load) | Asking(load) if all(number in mine for number in load.numbers):
                parcels = [mine[number] for number in load.numbers]
                if isinstance(visit, Loading):
                    self.load(me, visit, parcels)
                else:
                    self.answer(me, visit, parcels)
            case Receipt():
                self.touch(Button.DONE)
            case _ if roll < 0.1 and hand:
                self.scan(hand[0])
            case _ if roll > 0.93:
                me.gone = True
            case _:
                pass

    def begin(self, me: Person, mine: dict[TrackingNumber, Parcel], hand: list[Parcel], roll: float) -> None:
        me.tries += 1
        visit = self.kiosk.visit
        last = visit.round.last if isinstance(visit, Ready) else None
        if last and last.number in mine and roll < 0.2:
            self.touch(Button.UNDO)
        elif not hand or me.tries > 3 + 3 * len(me.parcels):
            if isinstance(visit, Ready) and roll < 0.5:
                self.touch(Button.DONE)
            me.gone = True
        elif me.claim:
            self.memory.presented[hand[0].number] = self.now
            self.post(Claimed(me.claim))
        else:
            self.scan(hand[0])
            if roll < 0.06:  # the scanner reads twice, or two labels at once
                self.scan(self.rng.choice(hand))

    def choose(self, visit: Searching | Confirming | Sizing, parcel: Parcel) -> Event:
        match visit:
            case Searching(entries=()):
                return Searched("an")
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

    def misplace(self, me: Person) -> None:
        """The wrong door stands open, and somebody uses it."""
        own = owned(self.kiosk.visit)
        wrong = [u for u, door in self.doors.items() if door.open and u != own and self.reported[u] is Sense.OPEN]
        hand = self.carried(me)
        if wrong and hand and self.alive and self.rng.random() < 0.5:
            hand[0].where = wrong[0]
            self.stats["misplaced"] += 1
            self.log(f"{hand[0].number} put into wrong {wrong[0]}")
            self.close_later(wrong[0], self.rng.choice([2.0, 60.0, 300.0]))
            me.gone = self.rng.random() < 0.5  # and believes that this was it

    def load(self, me: Person, visit: Loading, parcels: list[Parcel]) -> None:
        unit, roll = visit.load.unit, self.rng.random()
        if not self.doors[unit].open or roll < 0.04 * self.careless:
            self.misplace(me)
            if not self.doors[unit].open:
                self.insist_it_is_shut(roll)
                return
        elif roll < 0.05:
            self.insist_it_is_shut(roll)  # it is not
        out = [parcel for parcel in parcels if parcel.where is None]
        big = any(parcel.size.rank > self.sizes[unit].rank for parcel in out)
        hand = [parcel for parcel in self.carried(me) if parcel not in out]
        if not out and self.rng.random() < 0.3:  # a change of mind: takes them out again
            for parcel in parcels:
                parcel.where = None
            out = [parcel for parcel in parcels if not parcel.desk]
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
            self.log(f"{[parcel.number for parcel in out]} put into {unit}")
        if roll > 1 - 0.03 * self.careless:
            me.gone = True  # the door stands open
        else:
            self.swing(unit, open_=False)

    def answer(self, me: Person, visit: Asking, parcels: list[Parcel]) -> None:
        unit, roll = visit.load.unit, self.rng.random()
        inside = all(parcel.where == unit for parcel in parcels)
        none = all(parcel.where != unit for parcel in parcels)
        if roll < 0.05:
            me.gone = True
        elif roll < 0.07:  # another code on the same parcel, which says nothing
            self.post(ScannedLabel(ROUTING_CODE))
        elif inside:
            self.answer_inside(me, visit, roll)
        elif none:
            self.answer_outside(me, visit, parcels, roll)
        else:
            self.touch(Button.REOPEN)

    def answer_inside(self, me: Person, visit: Asking, roll: float) -> None:
        hand = self.carried(me)
        if roll < 0.09:
            self.touch(Button.CANCEL)  # meant "done": the next question is answered rightly
        elif roll < 0.3 and hand and visit.wish is Wish.NONE and visit.load.kind is Kind.DELIVERY:
            self.scan(hand[0])
        elif roll < 0.93:
            self.say_in(visit)
            self.touch(Button.PARCEL_IN)
        else:
            self.touch(Button.REOPEN)

    def answer_outside(self, me: Person, visit: Asking, parcels: list[Parcel], roll: float) -> None:
        hand = self.carried(me)
        if all(parcel.where is None for parcel in parcels) and 0.6 < roll < 0.66:  # absent-minded: says it is in
            self.say_in(visit)
            self.touch(Button.PARCEL_IN)
        elif hand and 0.66 < roll < 0.76 and hand[0] not in parcels:  # goes on without it
            self.scan(hand[-1])
        elif visit.wish is Wish.NOT_NOW and roll < 0.8:
            self.touch(Button.IT_IS_EMPTY)
        elif roll < 0.3 and visit.load.kind is Kind.DELIVERY:
            self.touch(Button.DOES_NOT_FIT)
        else:
            self.touch(Button.NOT_NOW if roll < 0.6 else Button.REOPEN)

    def collect(self, me: Person) -> None:
        roll, visit = self.rng.random(), self.kiosk.visit
        match visit:
            case AtRest() | Ready() | Entering():
                self.show_claim(me, roll)
            case Parcels(_, todo) if roll < 0.9:
                self.post(ChoseUnit(self.rng.choice(todo)) if roll < 0.4 else Touched(Button.NEXT))
            case Taking(trip):
                self.take(me, trip.unit, roll)
            case Reporting():
                self.report(visit, roll)
            case OutOfReach() if roll < 0.8:
                self.touch(self.rng.choice([Button.HELPED, Button.CALL_STAFF, Button.CANCEL]))
            case Shut(trip) if roll < 0.25:
                me.gone = True
            case Shut(trip) if trip.unit not in me.emptied:
                self.touch(self.rng.choice([Button.REOPEN, Button.PROBLEM, Button.REOPEN, Button.NEXT]))
            case Shut(trip):
                self.touch(self.rng.choice([Button.NEXT] * 6 * bool(trip.todo) + [Button.DONE, Button.REOPEN]))
            case Checking() if roll < 0.03:
                self.touch(Button.CANCEL)
            case _:
                me.gone = roll > 0.93

    def report(self, visit: Reporting, roll: float) -> None:
        if roll >= 0.8:
            self.touch(Button.CANCEL)
            return
        problem = self.rng.choice(list(Problem))
        stays_theirs = problem is Problem.REACH and visit.load is None
        unseen = self.kiosk.units[visit.trip.unit].seen is Seen.NOTHING
        # That a door is stuck says nothing of the inside, if it was never seen open.
        if not stays_theirs and not (unseen and problem is Problem.STUCK):
            self.memory.problem.add(visit.trip.unit)
        self.post(Reported(problem))

    def show_claim(self, me: Person, roll: float) -> None:
        me.tries += 1
        if me.tries > self.rng.choice([1, 1, 2, 3]):
            me.gone = True
        elif roll < 0.02 or me.claim is None:
            self.post(Claimed(Claim(ClaimKind.PICKUP_CODE, "wrong")))
        else:
            for contact in me.contacts:
                self.memory.claimed[contact] = self.now
            self.post(Claimed(me.claim))

    def take(self, me: Person, unit: Where, roll: float) -> None:
        me.opened.add(unit)
        if not self.doors[unit].open:
            if roll < 0.3:
                self.touch(Button.PROBLEM)
            else:
                self.insist_it_is_shut(roll)
            return
        if roll < 0.88:
            for parcel in self.memory.parcels.values():
                if parcel.where == unit and parcel.contact in me.contacts:
                    parcel.where, parcel.desk = None, True
                    me.emptied.add(unit)
                    self.log(f"{parcel.number} taken from {unit}")
        if roll > 1 - 0.05 * self.careless:
            me.gone = True
        else:
            self.swing(unit, open_=False)

    # staff
    def rounds(self) -> None:
        if self.person is None and not self.quiet and isinstance(self.kiosk.visit, AtRest):
            troubled = self.troubled()
            if self.rng.random() < (0.3 if len(troubled) < 4 else 1.0) * bool(troubled) + 0.003:
                self.call_staff()
        self.after(10, self.rounds)

    def call_staff(self, wants: Where | None = None) -> None:
        self.stats["staff came"] += 1
        slow = not self.quiet and self.rng.random() < 0.03
        self.person = Person("staff", wants=wants, pace=40.0 if slow else 1.0)
        self.after(1, self.live)

    # quiet
    def converge(self) -> None:
        """Faults end. A minute later kiosk and service agree, or staff have a task; after staff, they agree."""
        self.quiet, self.faults, self.silent = True, False, False
        self.api.flaky = 0.0
        for door in self.doors.values():
            door.stuck, door.jam, door.wrong = None, 0.0, None
        if self.person:
            self.person.gone = True
        self.run(self.now + 61 + (0 if self.alive else 900))
        self.link(up=True)
        for unit in self.doors:
            self.swing(unit, open_=False)
        self.run(self.now + 450)
        if not isinstance(self.kiosk.visit, AtRest):
            self.fail("waits", f"still in {self.kiosk.visit}")
        self.run(self.now + 61)
        self.agree(after_staff=False)
        self.run(self.now + 310)
        for _ in range(40):
            if self.troubled() and self.person is None:
                self.call_staff()
            self.run(self.now + 61)
        self.run(self.now + 400)  # whoever left without signing out
        self.agree(after_staff=True)


def episode(seed: int, *, visits: int = 40, faults: bool = True, units: int = 6) -> Crowd:
    """Run one kiosk's life of `visits` visits, then quiet. Raises Violation."""
    return live_through(Crowd(seed, faults=faults, units=units), visits)


def live_through(crowd: Crowd, visits: int) -> Crowd:
    """Let `visits` people come and go, then everything must agree. Raises Violation."""
    for _ in range(visits * 40):
        crowd.run(crowd.now + 60)
        if crowd.visits >= visits:
            break
    crowd.converge()
    return crowd
