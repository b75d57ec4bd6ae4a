"""Recipients who type a PIN besides their id, where the site asks for one: the right one, a wrong one, none at all."""

from dataclasses import replace

from kiosk.domain import ClaimKind, Secret
from kiosk.errors import Silent
from kiosk.flows.effects import Check, Effect
from kiosk.flows.events import Button, Event, Matched, NoMatch
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import Checking, Entry, Proof
from tests.flows.truth import RECIPIENTS
from tests.visits.virtual.labellers import Labellers
from tests.visits.virtual.served import personal_id
from tests.visits.virtual.staff import WRONG_PIN, Person
from tests.visits.virtual.timeline import NEVER
from tests.visits.virtual.world import LONGEST_WAIT

MOST, LOCKED = 5, 30 * 86_400.0  # wrong PINs for one id, and the seconds for which none is looked at then


class Holders:
    """Who has which PIN; behind the port `Pins`."""

    def __init__(self, world: "Proved") -> None:
        self._world = world
        ids = [Secret(personal_id(nth)) for nth in range(len(RECIPIENTS))]
        self.pins = {world.border.digest(ClaimKind.PERSONAL_ID, words): f"40{words.text}" for words in ids}

    async def check(self, badge: str, pin: Secret) -> bool:
        """Tell whether the PIN is that of the id; now and then nobody can tell."""
        world = self._world
        if world.faults and world.rng.random() < 0.02:
            world.stats["PIN file cannot be read"] += 1
            raise Silent("no PIN file")
        if self.pins.get(badge) != pin.text:
            world.stats["recipient's PIN is wrong"] += 1
            return False
        world.proven[badge] = world.now
        return True


class Proved(Labellers):
    """The world whose recipients prove that an id is theirs, where the site asks. No id opens anything before."""

    def __init__(self, seed: int, *, faults: bool = True, units: int = 9, tracing: bool = False) -> None:
        super().__init__(seed, faults=faults, units=units, tracing=tracing)
        self.wrong_pins: dict[str, tuple[int, float]] = {}  # of each id, and when the last was, in kiosk seconds
        if self.site.rules.pins:
            self.files = replace(self.files, people=Holders(self))

    # what people do
    def prove(self, me: Person, roll: float) -> None:
        """Type the PIN, or a wrong one, or go back; now and then somebody tries one after the other."""
        me.stubborn = me.stubborn or roll < 0.05
        if me.stubborn:
            me.tries = 0
        if me.entry is not Entry.PERSONAL_ID or roll > 0.95:
            self.touch(Button.CANCEL)
        elif self.life and self.life.runtime and self.shown:
            pin = f"40{me.says}" if roll < 0.8 and not me.stubborn else WRONG_PIN
            self.life.do(self.life.runtime.typed, Proof.PIN, pin)

    # what must not be
    def committed(self, before: Kiosk, event: Event, after: Kiosk, effects: tuple[Effect, ...]) -> None:
        """An id opens nothing without its PIN, and nobody tries PINs without end."""
        super().committed(before, event, after, effects)
        if not self.site.rules.pins or self.is_lost:
            return
        for effect in effects:
            if isinstance(effect, Check) and effect.claim.kind is ClaimKind.PERSONAL_ID:
                self.check_pin_try(effect.claim.digest, after.heard)
        match before.visit, event:
            case Checking(ask, claim), Matched(asked) if ask == asked and claim.kind is ClaimKind.PERSONAL_ID:
                if self.now - self.proven.get(claim.digest, -NEVER) > LONGEST_WAIT:
                    self.fail("I2", "an id is believed though no PIN was right")
                self.wrong_pins.pop(claim.digest, None)
                self.stats["id and PIN are right"] += 1
            case Checking(ask, claim), NoMatch(asked) if ask == asked and claim.kind is ClaimKind.PERSONAL_ID:
                count, _ = self.wrong_pins.get(claim.digest, (0, 0.0))
                self.wrong_pins[claim.digest] = count + 1, after.heard
            case _:
                pass

    def check_pin_try(self, digest: str, now: float) -> None:
        count, last = self.wrong_pins.get(digest, (0, 0.0))
        if count >= MOST and now - last < LOCKED:
            self.fail("lockout", f"a PIN is looked at, {count} wrong ones of this id before it")
