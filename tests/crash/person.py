"""The person in front of the kiosk: does what the screen asks, and knows where the parcel is."""

import time
from dataclasses import dataclass

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.events import Button, ChoseSize, Event, Touched
from kiosk.flows.ledger import Kiosk, Seen, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import free_sizes
from kiosk.flows.states import (
    Asking,
    AtRest,
    Collecting,
    Confirming,
    Entering,
    Entry,
    Lacking,
    Loading,
    Parcels,
    Ready,
    Receipt,
    Shut,
    Sizing,
    Summary,
    Taking,
    Wish,
)
from tests.crash.bank import Bank
from tests.crash.cases import Back
from tests.crash.front import Front
from tests.crash.truth import Truth

_AGAIN_S = 2.5  # so long a person waits before doing the same thing again
_STAFF = (Notice.ASK_STAFF, Notice.STAFF_MUST_LOOK, Notice.OUT_OF_ORDER, Notice.TRY_LATER)
_BUTTONS = {Entry.LABEL: Button.TYPE_LABEL, Entry.RETURN_CODE: Button.RETURN, Entry.PICKUP_CODE: Button.TYPE_CODE}


@dataclass
class Person:
    """Brings or takes one parcel. `words` are what is scanned or typed, where `entry` is asked for."""

    bank: Bank
    truth: Truth
    entry: Entry
    words: str
    back: Back = Back.RESCANS
    was_sent_to_staff: bool = False
    _acted: tuple[int, float] = (-1, 0.0)

    async def visit(self, front: Front, limit: float) -> bool:
        """Go through the visit; return whether it came to an end, with everything told, within `limit` seconds."""
        end = time.monotonic() + limit
        while not front.is_over and time.monotonic() < end:
            if front.shown and self._is_done(front):
                return True
            if front.shown:
                self._act(front)
            await front.news(0.05)
        return False

    def hands_on(self, *, lets_go: bool) -> None:
        """Use an open door while no kiosk runs: put the parcel in where the kiosk unlocked it, or take it out."""
        for unit in self.bank.open_doors():
            if self.truth.goes_in and self.truth.where is None and lets_go and unit in self.truth.pulses:
                self.truth.where = unit
            elif not self.truth.goes_in and self.truth.where == unit:
                self.truth.where = None

    def _is_done(self, front: Front) -> bool:
        kiosk = front.kiosk
        if not isinstance(kiosk.visit, AtRest) or self.bank.open_doors() or not _are_shut(kiosk):
            return False
        return self.truth.settled(kiosk) and (self.was_sent_to_staff or not self._has_errand(kiosk))

    def _has_errand(self, kiosk: Kiosk) -> bool:
        """Tell whether this person still wants something.

        Who has taken the parcel shows the code once more if the kiosk has nothing to tell of it: it did not notice.
        """
        if self.truth.goes_in:
            return not any(self.truth.held.values())
        return self.truth.where is not None or (bool(self.truth.held) and not kiosk.outbox)

    def _act(self, front: Front) -> None:
        turn, at = self._acted
        kiosk = front.kiosk
        if isinstance(kiosk.visit, Loading | Taking | AtRest) and self._uses_door(kiosk):
            return
        if turn == kiosk.turn and time.monotonic() - at < _AGAIN_S:
            return
        if self._answers(front):
            self._acted = kiosk.turn, time.monotonic()

    def _uses_door(self, kiosk: Kiosk) -> bool:
        """Put in, take out, and shut what stands open."""
        ajar = self.bank.open_doors()
        for unit in ajar:
            if not self.bank.has_stood_open(unit):
                continue
            match kiosk.visit:
                case Loading(load) if load.unit == unit and self.truth.where is None:
                    self.truth.where = unit
                case Taking(trip) if trip.unit == unit == self.truth.where:
                    self.truth.where = None
                case _:
                    pass
            self.bank.shut(unit)
        return bool(ajar)

    def _answers(self, front: Front) -> bool:
        """Do what the screen asks; return whether there was anything to do."""
        visit = front.kiosk.visit
        if isinstance(visit, AtRest | Ready) and visit.notice in _STAFF:
            self.was_sent_to_staff = True
            front.touch(Touched(Button.DONE))
        elif isinstance(visit, AtRest | Ready | Entering) and self._wants_to_show(front.kiosk):
            self._present(front)
        else:
            return self._goes_on(front)
        return True

    def _goes_on(self, front: Front) -> bool:
        """Touch what the screen offers on the way; return whether it offers anything."""
        match front.kiosk.visit:
            case Entering() | Collecting() | Lacking():
                front.touch(Touched(Button.CANCEL))
            case Confirming():
                front.touch(Touched(Button.YES))
            case Sizing():
                self._ask(front, ChoseSize(free_sizes(front.kiosk)[0][0]))
            case Asking(load, wish):
                self._answer(front, load.unit, wish)
            case Parcels():
                self._ask(front, Touched(Button.NEXT))
            case Shut() if self.truth.where is not None:
                self._ask(front, Touched(Button.REOPEN))
            case Shut() | Ready() | Summary() | Receipt():
                front.touch(Touched(Button.DONE))
            case _:
                return False  # busy, or a door moves
        return True

    def _wants_to_show(self, kiosk: Kiosk) -> bool:
        """Tell whether there is a label or a code to show: not while a door is to be closed, not for what is in."""
        known = [stay for unit in kiosk.units.values() for stay in unit.stays if stay.number.text == self.truth.number]
        is_in = self.truth.goes_in and any(stay.standing is Standing.INSIDE for stay in known)
        return self._has_errand(kiosk) and _are_shut(kiosk) and not (is_in and isinstance(kiosk.visit, Ready))

    def _present(self, front: Front) -> None:
        """Show the label or the code: before the scanner, or on the keypad that has to be reached first."""
        visit = front.kiosk.visit
        if isinstance(visit, Entering) and visit.what is self.entry and self.back is Back.RETYPES:
            self.truth.asks()
            front.type(self.entry, self.words)
        elif self.back is Back.RETYPES:
            front.touch(Touched(Button.CANCEL if isinstance(visit, Entering) else _BUTTONS[self.entry]))
        else:
            self.truth.asks()
            self.bank.scanner.scan(self.words)

    def _answer(self, front: Front, unit: LockerUnitId, wish: Wish) -> None:
        """Answer "is the parcel in?", or "is the locker empty?"."""
        if self.truth.where == unit and front.kiosk.units[unit].seen is Seen.SHUT:
            self.truth.said_in.add(unit)
            front.touch(Touched(Button.PARCEL_IN))
        elif self.truth.where != unit and wish is Wish.NOT_NOW:
            front.touch(Touched(Button.IT_IS_EMPTY))
        else:
            self._ask(front, Touched(Button.REOPEN))

    def _ask(self, front: Front, event: Event) -> None:
        """Touch what may open a door."""
        self.truth.asks()
        front.touch(event)


async def passes_by(front: Front, bank: Bank, truth: Truth, limit: float) -> bool:
    """Be somebody else: shut what stands open once nobody is served, and say no to "more time?". Return as `visit`."""
    end = time.monotonic() + limit
    while not front.is_over and time.monotonic() < end:
        kiosk = front.kiosk
        at_rest = isinstance(kiosk.visit, AtRest)
        if at_rest and not bank.open_doors() and _are_shut(kiosk) and truth.settled(kiosk):
            return True
        for unit in bank.open_doors() if at_rest else ():
            if bank.has_stood_open(unit):
                bank.shut(unit)
        if front.asks and not at_rest:
            front.say_no()
        await front.news(0.05)
    return False


def _are_shut(kiosk: Kiosk) -> bool:
    """Tell whether the screen asks nobody to close a door."""
    return all(unit.sense is not Sense.OPEN for unit in kiosk.units.values())
