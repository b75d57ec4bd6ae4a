"""Couriers with parcels that came without a barcode: they write the kiosk's own number on them, and type it later."""

import shutil

from kiosk.domain import TrackingNumber
from kiosk.flows.effects import Effect
from kiosk.flows.events import Button, Event
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import AtRest, Entering, Entry, Labelling, Ready, Visit
from tests.flows.truth import Parcel
from tests.visits.virtual.haulers import Haulers
from tests.visits.virtual.sites import BARE
from tests.visits.virtual.staff import Person


class Labellers(Haulers):
    """The world with such parcels in it. No number is made twice, whatever is lost in between."""

    def __init__(self, seed: int, *, faults: bool = True, units: int = 9, tracing: bool = False) -> None:
        super().__init__(seed, faults=faults, units=units, tracing=tracing)
        self.made: set[TrackingNumber] = set()
        self.bare = self.site.rules.label_prefix == BARE
        self.is_lost = False  # the journal: nothing that was known counts any more

    def parcel(self, number: TrackingNumber | None = None) -> Parcel:
        """Return a new parcel; `people.py` knows whose."""
        raise NotImplementedError

    # what they do
    def with_bare(self, person: Person) -> Person:
        """Let a courier bring parcels without a barcode, where such come."""
        if self.bare and self.rng.random() < 0.5:
            person.bare = self.rng.choice([1, 1, 2])
            person.parcels = person.parcels[: self.rng.choice([0, 0, 1])]
        return person

    def asks_for_label(self, me: Person, visit: Visit) -> bool:
        """Go for a number for a parcel that has none; return whether they did."""
        if not me.bare or me.tries > 12:
            return False
        match visit:
            case AtRest() | Ready():
                self.touch(Button.TYPE_LABEL)
            case Entering(what=Entry.LABEL):
                self.touch(Button.NO_BARCODE)
            case _:
                return False
        return True

    def write_label(self, me: Person, visit: Labelling, roll: float) -> None:
        """Write the number on the parcel, or leave it at that."""
        if roll < 0.08:
            self.touch(Button.CANCEL)
        elif roll < 0.12:
            me.gone = True
        elif visit.number in self.memory.parcels:
            self.memory.presented[visit.number] = self.now
            self.touch(Button.DONE)
        elif me.bare:
            me.bare -= 1
            me.parcels.append(self.parcel(visit.number))
            self.log(f"{visit.number.text} is written on a parcel")

    def types_own(self, parcel: Parcel) -> bool:
        """Type a number that was written by hand, at times one sign of it wrong; return whether it is one."""
        if parcel.number not in self.made:
            return False
        text = parcel.number.text
        if self.faults and self.rng.random() < 0.2:
            self.stats["own number misread"] += 1
            at = self.rng.randrange(len(BARE) + 1, len(text))
            text = (
                text[:at] + self.rng.choice([sign for sign in "0123456789ABCDEF" if sign != text[at]]) + text[at + 1 :]
            )
        self.types(Entry.LABEL, text)
        return True

    def lose_journal(self) -> None:
        """Begin anew with an empty disk, at the very end, and let numbers be made again."""
        if not self.bare or self.site.rules.courier_sign_in:  # with its counts lost, nobody signs in for a day
            return
        self.stats["journal lost"] += 1
        self.kill("journal lost")
        shutil.rmtree(self.disk.path.parent)
        self.disk.begin()
        self.is_lost, self.kiosk, self.lost = True, Kiosk(), None
        self.run(self.now + 60)
        before = len(self.made)
        for button in (Button.TYPE_LABEL, Button.NO_BARCODE, Button.CANCEL) * 3:
            self.touch(button)
            self.run(self.now + 0.2)
        self.stats["own numbers after a lost journal"] += len(self.made) - before

    # what must not be
    def committed(self, before: Kiosk, event: Event, after: Kiosk, effects: tuple[Effect, ...]) -> None:
        """A number is made once."""
        if self.is_lost:  # what lies where is for staff to find out, and another campaign's
            self.kiosk = after
        else:
            super().committed(before, event, after, effects)
        if not isinstance(after.visit, Labelling) or before.visit == after.visit:
            return
        number = after.visit.number
        if number in self.made or number in self.memory.parcels:
            self.fail("own labels", f"{number} is made a second time")
        self.made.add(number)
        self.stats["own numbers"] += 1
