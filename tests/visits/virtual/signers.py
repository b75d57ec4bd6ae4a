"""Recipients who are asked to sign, where the site wants it: they draw, refuse, draw nothing, or walk away."""

import errno
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain import Signature, TrackingNumber
from kiosk.flows.audit import Deed, Mark, parcel_words
from kiosk.flows.effects import Effect
from kiosk.flows.events import Button, Event, Touched
from kiosk.flows.ledger import Kiosk, Seen
from kiosk.flows.states import Shut, Signing, Storing
from kiosk.journal import signatures
from tests.visits.virtual.couriers import Couriered
from tests.visits.virtual.staff import Person

DAYS = 400.0  # for which signatures are kept
ENDS = {Deed.SIGNED, Deed.SIGNATURE_LOST, Deed.NOT_SIGNED, Deed.COULD_NOT_SIGN}


class Shelf(signatures.Signatures):
    """The real signatures, on a disk that refuses some of them, before or after the write."""

    def __init__(self, folder: Path, world: "Signers") -> None:
        super().__init__(folder, DAYS, world.wall)
        self._world = world

    def _write(self, name: str, body: bytes) -> None:
        world = self._world
        roll = world.rng.random() if world.faults else 1.0
        if roll > 0.05:
            super()._write(name, body)
        if roll < 0.1:
            world.stats["signature refused by the disk"] += 1
            raise OSError(errno.ENOSPC, "disk full")


@dataclass(frozen=True, slots=True)
class Drawing:
    """What stood on the screen while somebody drew."""

    case: int = 0
    numbers: tuple[TrackingNumber, ...] = ()


class Signers(Couriered):
    """The world whose recipients sign, where the site wants it. Nothing ends as signed that they did not draw."""

    def __init__(self, seed: int, *, faults: bool = True, units: int = 9, tracing: bool = False) -> None:
        super().__init__(seed, faults=faults, units=units, tracing=tracing)
        self.drawn: dict[Signature, Drawing] = {}
        if self.site.rules.signature:
            self.shelf = Shelf(Path(self._folder.name), self)

    # what people do
    def sign(self, me: Person, asked: Signing, roll: float) -> bool:
        """Sign, or not. Return False for somebody else's screen."""
        if not set(asked.contacts) & set(me.contacts):
            return False
        if roll < 0.55:
            self.draw()
        elif roll < 0.65:
            self.stats["somebody cannot sign"] += 1
            self.touch(Button.CANNOT_SIGN)
        elif roll < 0.75:
            self.stats["nothing is drawn"] += 1
            self.signed([[500, 500]])
        elif roll < 0.85:
            self.stats["walks away unsigned"] += 1
            me.gone = True
        return True

    def draw(self) -> None:
        """Draw something nobody has drawn before, whatever the screen shows."""
        visit = self.shown.visit if self.shown else None
        strokes = [[len(self.drawn) % 1000, len(self.drawn) // 1000, 300, 400, 500, 600], [1, 2, 3, 4]]
        signature = Signature.parse(strokes)
        assert signature is not None
        asked = Drawing(visit.case, visit.numbers) if isinstance(visit, Signing) else Drawing()
        self.stats["drawn where nobody asked"] += not asked.case
        self.drawn[signature] = asked
        self.log(f"somebody draws: {asked}")
        self.signed(strokes)

    def signed(self, strokes: list[list[int]]) -> None:
        """Let the screen's field have these strokes."""
        if self.life and self.life.runtime and self.shown:
            self.life.do(self.life.runtime.signed, strokes)

    def press_anything(self) -> None:
        """Draw something at times, too."""
        if self.site.rules.signature and self.rng.random() < 0.2:
            self.draw()
        else:
            super().press_anything()

    # what must not be
    def committed(self, before: Kiosk, event: Event, after: Kiosk, effects: tuple[Effect, ...]) -> None:
        """Whoever has taken something out and says that they are done is asked."""
        super().committed(before, event, after, effects)
        match before.visit, event:
            case Shut(trip=trip), Touched(Button.DONE) if after.rules.signature and self.person:
                took = trip.unit in self.person.emptied and set(trip.contacts) & set(self.person.contacts)
                is_seen = before.units[trip.unit].seen is Seen.SHUT  # else staff look, and nothing is told
                if took and is_seen and not isinstance(after.visit, Signing):
                    self.fail("signature", f"nobody is asked to sign for what was in {trip.unit}")
            case _:
                pass

    def marked(self, before: Kiosk, after: Kiosk, marks: tuple[Mark, ...]) -> None:
        """What was to be signed for ends in one of four ways, and as signed only by what was drawn on that screen."""
        super().marked(before, after, marks)
        ends = [mark for mark in marks if mark.deed in ENDS]
        left = isinstance(before.visit, Signing | Storing) and not isinstance(after.visit, Signing | Storing)
        if len(ends) > 1 or (left and not ends):
            self.fail("signature", f"the audit trail tells its end {len(ends)} times: {ends}")
        for mark in ends:
            self.stats[mark.deed.value] += 1
            if mark.deed is Deed.SIGNED:
                self.check_signed(mark)

    def check_signed(self, mark: Mark) -> None:
        case = int(mark.detail.removeprefix("number "))
        kept = signatures.of(Path(self._folder.name), case)
        if len(kept) != 1:
            self.fail("signature", f"{mark} ends as signed, with {len(kept)} signatures")
        drawing = self.drawn.get(signatures.read(kept[0]), Drawing())
        parcels = " ".join(self.border.pseudonym(parcel_words(number)) for number in drawing.numbers)
        if drawing.case != case or mark.parcel != parcels:
            self.fail("signature", f"{mark} ends as signed by what was drawn for {drawing}")
