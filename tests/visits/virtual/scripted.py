"""A world without chance: a test says what each person, door, request and plug does next, and asks what came of it.

Nobody comes by themselves and nothing breaks by itself. I1 to I8 are checked at each commit and each unlock all the
same, so a visit that ends well has broken none of them.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from hardware.port import PortSettings
from hardware.scanners.serial_scanner import SerialScanner
from kiosk.domain import Contact, LockerUnit, LockerUnitId, Sense, Size, TrackingNumber
from kiosk.errors import Disconnected
from kiosk.flows.effects import Fact
from kiosk.flows.entries import offers
from kiosk.flows.events import Button, ChoseSize, Event
from kiosk.flows.ledger import Fault, Kiosk, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.service_events import StaffButton
from kiosk.flows.service_states import AtUnit, Board, Inspecting, SigningIn, StaffEntry
from kiosk.flows.states import Asking, AtRest, Confirming, Entry, Loading, Ready, Shut, Sizing, Summary, Taking
from tests.flows.truth import RECIPIENTS, Parcel
from tests.visits.virtual.life import PINS
from tests.visits.virtual.line import Chosen, Fate
from tests.visits.virtual.served import personal_id
from tests.visits.virtual.staff import Staffed
from tests.visits.virtual.timeline import LifeLoop

V = TypeVar("V")

ANN, BEN, *_ = RECIPIENTS
REFUSING = 6  # a seed whose site takes no deliveries while the service is gone
CALM = 1.6  # seconds: a door that was open so long was used, and the same scan so much later is another one
PATIENCE = 20.0  # seconds a test waits for what must come
STEP = 0.1  # seconds between two looks

PARCEL = "RSD-0001"


class Scripted(Staffed):
    """One kiosk and its lockers, at rest."""

    def __init__(self) -> None:
        self.clashing: LockerUnitId | None = None  # by the plan of the next life, on the first unit's lock as well
        super().__init__(REFUSING, faults=False)
        self.down_for = self.until_next = 5.0
        self.pulsed: Counter[LockerUnitId] = Counter()
        self.at_pulse: Callable[[], None] | None = None
        self.at_step: tuple[type[Event], str] | None = None
        self.happened: list[Event] = []
        self.screens: list[Kiosk] = []
        self.cabinet.late = 0.0
        self.sees(AtRest)
        self.passes(2.0)  # kiosk and service have compared what they know

    # time
    def passes(self, seconds: float) -> None:
        self.run(self.now + seconds)

    def until(self, holds: Callable[[], bool], what: str = "that", limit: float = PATIENCE) -> None:
        end = self.now + limit
        while not holds():
            assert self.now < end, f"waited in vain for {what}, at {self.kiosk.visit}"
            self.passes(STEP)

    def sees(self, state: type[V], notice: Notice | None = None, limit: float = PATIENCE) -> V:
        """Wait for the screen of `state`, with `notice` on it where one is named."""

        def is_shown() -> bool:
            visit = self.shown.visit if self.shown else None
            return isinstance(visit, state) and (notice is None or getattr(visit, "notice", None) is notice)

        self.until(is_shown, f"{state.__name__} {notice or ''}", limit)
        visit = self.kiosk.visit
        assert isinstance(visit, state), f"the screen shows what is not so any more: {visit}"
        return visit

    def settles(self, limit: float = 150.0) -> None:
        """Wait until nothing is owed to the service any more."""
        self.until(lambda: not self.kiosk.outbox and self.life is not None, "the outbox to be empty", limit)

    # parcels and people
    def comes(self, number: str = PARCEL, contact: Contact = ANN, size: Size | None = Size.SMALL) -> TrackingNumber:
        """Let a parcel be announced, with a locker reserved for it where a size is said; its courier is here."""
        parcel = Parcel(TrackingNumber(number), contact, size or Size.SMALL)
        self.memory.parcels[parcel.number] = parcel
        assert self.served.announce(parcel.number, contact, size)
        return parcel.number

    def comes_back(self) -> tuple[TrackingNumber, str]:
        """Let a customer want to return something; return its number, and the code that was sent to them."""
        given = self.served.wants_to_return(BEN, ANN, Size.SMALL)
        assert given is not None
        number, code = given
        self.memory.parcels[number] = Parcel(number, ANN, Size.SMALL, returned=True)
        return number, code

    def shows_return(self, number: TrackingNumber, code: str) -> None:
        self.memory.presented[number] = self.now
        self.scans(code)

    def scans_label(self, number: TrackingNumber) -> None:
        self.memory.presented[number] = self.now
        self.scans(number.text)

    def types(self, entry: Entry | StaffEntry, text: str) -> None:
        assert self.life is not None
        assert self.life.runtime is not None
        self.life.do(self.life.runtime.typed, entry, text)

    def shows_code(self, code: str, *, contact: Contact = ANN) -> None:
        """Scan a pickup code; whoever does so is `contact`."""
        self.memory.claimed[contact] = self.now
        self.scans(code)

    def shows_id(self, contact: Contact = ANN) -> None:
        self.memory.claimed[contact] = self.now
        self.types(Entry.PERSONAL_ID, personal_id(RECIPIENTS.index(contact)))

    def puts(self, number: TrackingNumber, unit: LockerUnitId) -> None:
        """Put a parcel into a locker whose door stands open, and shut it."""
        assert self.doors[unit].open
        self.memory.parcels[number].where = unit
        self.shuts(unit)

    def takes(self, number: TrackingNumber) -> None:
        """Take a parcel out of its locker, and shut the door."""
        parcel = self.memory.parcels[number]
        unit, parcel.where, parcel.desk = parcel.where, None, True
        assert unit is not None
        self.shuts(unit)

    def shuts(self, unit: LockerUnitId) -> None:
        self.passes(CALM)
        self.swing(unit, open_=False)

    def pulls(self, unit: LockerUnitId) -> None:
        self.swing(unit, open_=True)

    def leaves(self) -> None:
        """Touch what ends a round or a pickup, until the kiosk is at rest."""
        while not isinstance(self.kiosk.visit, AtRest):
            assert isinstance(self.kiosk.visit, Ready | Summary | Shut), self.kiosk.visit
            self.touch(Button.DONE)
            self.passes(STEP)

    def asks_for_a_locker(self, number: TrackingNumber, size: Size = Size.SMALL) -> None:
        """Scan a parcel that no locker is held for, and choose one for the person its label names."""
        self.scans_label(number)
        self.sees(Confirming)
        self.touch(Button.YES)
        self.sees(Sizing)
        self.say(ChoseSize(size))

    def next_locker(self) -> LockerUnitId:
        """Bring another parcel, for which no locker is held; return the one that opens."""
        self.asks_for_a_locker(self.comes("RSD-0009", BEN, None))
        return self.sees(Loading).load.unit

    def brings_to_the_question(self) -> tuple[TrackingNumber, LockerUnitId]:
        """Bring a parcel, put it in, shut the door: "is it in?"."""
        parcel = self.comes()
        self.scans_label(parcel)
        unit = self.sees(Loading).load.unit
        self.puts(parcel, unit)
        self.sees(Asking)
        self.passes(1.0)
        return parcel, unit

    def brings_back_to_the_question(self) -> tuple[TrackingNumber, str, LockerUnitId]:
        """The same with a return; its code besides."""
        parcel, code = self.comes_back()
        self.shows_return(parcel, code)
        unit = self.sees(Loading).load.unit
        self.puts(parcel, unit)
        self.sees(Asking)
        self.passes(1.0)
        return parcel, code, unit

    def confirms(self) -> None:
        """Say that the parcel is in, and go."""
        self.sees(Asking)
        self.touch(Button.PARCEL_IN)
        self.sees(Ready, Notice.DELIVERED)
        self.leaves()

    def delivers(self, number: TrackingNumber, *, told: bool = True) -> LockerUnitId:
        """Bring one parcel and confirm it; return where it lies. `told`: wait until the service has it."""
        self.scans_label(number)
        unit = self.sees(Loading).load.unit
        self.puts(number, unit)
        self.confirms()
        if told:
            self.settles()
        return unit

    def delivered(self, number: str = PARCEL, contact: Contact = ANN) -> tuple[TrackingNumber, LockerUnitId, str]:
        """Let a parcel be brought and told; return it, where it lies and the code that was sent for it."""
        parcel = self.comes(number, contact)
        unit = self.delivers(parcel)
        self.passes(CALM)
        return parcel, unit, self.code(unit)

    def collects(self, number: TrackingNumber) -> None:
        """Take out what is in the locker that stands open, and go."""
        self.sees(Taking)
        self.takes(number)
        self.sees(Shut)
        self.leaves()

    def staff_look(self, unit: LockerUnitId) -> None:
        """Sign in, have the locker opened, shut it again; what is inside is not said yet."""
        badge, pin = next(iter(PINS.items()))
        self.scans(badge)
        self.sees(SigningIn)
        self.types(StaffEntry.PIN, pin)
        self.sees(Board)
        self.press(StaffButton.NUMBER)
        self.passes(STEP)
        self.types(StaffEntry.LOCKER, unit)
        self.sees(AtUnit)
        self.press(StaffButton.OPEN)
        self.sees(Inspecting)
        self.shuts(unit)

    # what is asked
    @property
    def owed(self) -> list[Fact]:
        return [row.fact for row in self.kiosk.outbox]

    def wrong_with(self, unit: LockerUnitId) -> frozenset[Fault]:
        return self.kiosk.units[unit].faults

    def standings(self, unit: LockerUnitId) -> list[Standing]:
        return [stay.standing for stay in self.kiosk.units[unit].stays]

    def offered(self) -> list[LockerUnitId]:
        """Return the lockers a courier would be given now."""
        assert self.life is not None
        assert self.life.clock is not None
        return offers(self.kiosk, Size.SMALL, self.life.clock.now())

    def code(self, unit: LockerUnitId) -> str:
        held = self.served.units[unit]
        assert held is not None
        return held.code

    def reserved_in(self, number: TrackingNumber) -> list[LockerUnitId]:
        """Return the lockers the service holds for a parcel that does not lie there."""
        return [unit for unit, held in self.served.units.items() if held and number in held.reserved]

    def lies_in(self, unit: LockerUnitId, number: TrackingNumber) -> bool:
        """Tell whether staff who look see the parcel there."""
        return self.memory.parcels[number].where == unit

    def told_to_lie_in(self, number: TrackingNumber) -> list[LockerUnitId]:
        """Return the lockers that hold the parcel as deposited, by what the service was told."""
        return [unit for unit, held in self.served.units.items() if held and number in held.deposited]

    def asked(self, about: str) -> list[float]:
        """Return when requests went out whose method and path end so."""
        return [at for at, words in self.line.heard if words.endswith(about)]

    def agrees(self) -> None:
        """Let everything be told, then see that kiosk and service hold the same, and that each thing was done once."""
        self.settles()
        self.passes(1.0)
        self.agree(after_staff=False)

    # what goes wrong
    def meets(self, fate: str | Fate, about: str = "", times: int = 1) -> None:
        """Let the next requests whose method and path end with `about` meet `fate`."""
        self.line.chosen.append(Chosen(fate, about, times))

    def cut_at(self, event: type[Event], fate: str) -> None:
        """Let the next commit of such an event meet one of `journals.FATES`."""
        self.at_step = (event, fate)

    def unplug(self, kind: str = "killed") -> None:
        """End the process in the middle of what it does just now."""
        assert self.life is not None
        self.life.loop.dead, self.disk.power_cut = True, kind.startswith("power cut")
        self.life.loop.call_soon(lambda: None)

    def unplug_at_the_pulse(self) -> None:
        """End the process as soon as an unlock is on the wire."""
        self.at_pulse = self.unplug

    def kill(self, kind: str = "killed", down_for: float = 5.0) -> None:
        """End the process between two things it does; the next one starts `down_for` seconds later."""
        self.down_for = down_for
        super().kill(kind)
        self.down_for = 5.0

    def starts(self) -> None:
        """Wait for a process that dies or has died, and for the next one's screen."""
        self.until(lambda: self.life is None or self.life.loop.dead, "the end")
        self.run(max(self.now, self.went_down + self.until_next - STEP))
        self.until(lambda: self.shown is not None, "another life's screen")

    def bank(self) -> list[LockerUnit]:
        plans = super().bank()
        return [replace(plan, door=plans[0].door) if plan.id == self.clashing else plan for plan in plans]

    def scanner(self, loop: LifeLoop) -> "ScannerOnAPlug":
        return ScannerOnAPlug(loop)

    @property
    def plug(self) -> "ScannerOnAPlug":
        """The scanner of this life."""
        assert self.life is not None
        assert isinstance(self.life.scanner, ScannerOnAPlug)
        return self.life.scanner

    def reads(self, unit: LockerUnitId, sense: Sense | None) -> None:
        """Let a sensor be stuck; None: it reads what is so."""
        self.doors[unit].stuck = sense
        self.door_moved()

    def downtime(self) -> float:
        self.until_next = self.down_for
        return self.down_for

    # what the world tells
    def same_hands(self, numbers: tuple[TrackingNumber, ...], number: TrackingNumber) -> bool:
        return all(each in self.memory.parcels for each in (*numbers, number))

    def pulse(self, unit: LockerUnitId) -> None:
        super().pulse(unit)
        self.pulsed[unit] += 1
        if self.at_pulse:
            act, self.at_pulse = self.at_pulse, None
            act()

    def stepping(self, kiosk: Kiosk, event: Event) -> None:
        super().stepping(kiosk, event)
        if self.at_step and isinstance(event, self.at_step[0]):
            self.disk.chosen, self.at_step = self.at_step[1], None

    def committed(self, *stepped: object) -> None:
        super().committed(*stepped)  # type: ignore[arg-type]
        self.happened.append(stepped[1])  # type: ignore[arg-type]

    def changed(self, kiosk: Kiosk) -> None:
        super().changed(kiosk)
        self.screens.append(kiosk)


class ScannerOnAPlug(SerialScanner):
    """The product's serial scanner, without its port: what comes over the line is put there."""

    def __init__(self, loop: LifeLoop) -> None:
        super().__init__(PortSettings("memory", 9600), clock=loop.time, listen=lambda _: self._line)
        self._line = LineInMemory()
        self.heard: list[str] = []

    async def watch(self, scanned: Callable[[str], None]) -> None:
        """Report every scan; `heard` are those that came through."""

        def hear(text: str) -> None:
            self.heard.append(text)
            scanned(text)

        await super().watch(hear)

    def sends(self, piece: bytes) -> None:
        """Take the bytes a scanner sends."""
        self._line.pieces.put_nowait(piece)

    def unplug(self) -> None:
        """Pull the plug, and put it in again."""
        self._line.pieces.put_nowait(None)


class LineInMemory(AbstractAsyncContextManager["LineInMemory"]):
    """What a serial line is to a scanner's driver."""

    def __init__(self) -> None:
        self.pieces: asyncio.Queue[bytes | None] = asyncio.Queue()

    async def __aexit__(self, *_: object) -> None:
        """Let go of nothing."""

    async def heard(self, timeout_s: float | None) -> bytes:
        """Return the next bytes, or none after `timeout_s` of quiet. Raises Disconnected once for each loss."""
        try:
            async with asyncio.timeout(timeout_s):
                piece = await self.pieces.get()
        except TimeoutError:
            return b""
        if piece is None:
            raise Disconnected("memory")
        return piece


def every(values: Iterable[float]) -> list[float]:
    """Return how far apart the values are, one from the next."""
    ordered = list(values)
    return [later - earlier for earlier, later in pairwise(ordered)]
