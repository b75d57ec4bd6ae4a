"""A kiosk on the test's desk: events go in, states and effects are looked at."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain import (
    Claim,
    ClaimKind,
    Contact,
    ContactId,
    ContactType,
    DirectoryEntry,
    LockerUnitId,
    Sense,
    Size,
    TrackingNumber,
)
from kiosk.errors import Failure
from kiosk.flows.effects import (
    Check,
    CheckCourier,
    CheckPin,
    Deliver,
    Deposited,
    Effect,
    Fact,
    Find,
    Freed,
    Gather,
    OpenDoor,
    Reserve,
    Search,
    StoreSignature,
)
from kiosk.flows.events import (
    Button,
    ChoseEntry,
    ChoseSize,
    ChoseUnit,
    Claimed,
    Delivered,
    DoorMoved,
    DoorOpened,
    Due,
    Event,
    Failed,
    Found,
    Listed,
    Matched,
    NotFound,
    PatienceOver,
    Reserved,
    Restarted,
    ScannedLabel,
    Searched,
    StayedShut,
    Touched,
)
from kiosk.flows.ledger import Kiosk, Standing, Unit
from kiosk.flows.outbox import due
from kiosk.flows.service_events import PinTyped, StaffBadged, StaffButton, StaffMatched, StaffTouched
from kiosk.flows.site import Rules, Site, UnitPlan
from kiosk.flows.states import Visit
from kiosk.flows.visit import step, timely

ONE, TWO, THREE = LockerUnitId("1"), LockerUnitId("2"), LockerUnitId("3")
ANNA = Contact(ContactId("anna"), ContactType.RECIPIENT)
BEN = Contact(ContactId("ben"), ContactType.RECIPIENT)
LAB = Contact(ContactId("lab"), ContactType.DEPARTMENT)
P1, P2, P3 = TrackingNumber("P001"), TrackingNumber("P002"), TrackingNumber("P003")
CODE = Claim(ClaimKind.PICKUP_CODE, "code-anna")
BADGE = Claim(ClaimKind.PERSONAL_ID, "id-anna")
RETURN = Claim(ClaimKind.RETURN_CODE, "return-1")
SITE = Site((UnitPlan(ONE, Size.SMALL), UnitPlan(TWO, Size.MEDIUM), UnitPlan(THREE, Size.LARGE)), Rules(staff=True))
ANA = "ana"  # a staff badge


def entry(contact: Contact) -> DirectoryEntry:
    return DirectoryEntry(contact, contact.id.title())


@dataclass
class Desk:
    """One kiosk with three lockers, all closed and empty, and a clock that stands still unless told."""

    site: Site = SITE
    now: float = 1000.0
    kiosk: Kiosk = field(default_factory=Kiosk)
    effects: tuple[Effect, ...] = ()

    def __post_init__(self) -> None:
        self.restart()

    def post(self, event: Event) -> tuple[Effect, ...]:
        self.kiosk, self.effects = step(self.kiosk, event, self.now)
        return self.effects

    @property
    def visit(self) -> Visit:
        return self.kiosk.visit

    @property
    def ask(self) -> int:
        """The number of the effect that was just asked for."""
        match self.effects:
            case (
                Find(ask) | Search(ask) | Reserve(ask) | Check(ask) | CheckPin(ask) | CheckCourier(ask)
                | OpenDoor(ask) | Gather(ask) | StoreSignature(ask),
            ):  # fmt: skip
                return ask
            case _:
                raise AssertionError(f"nothing was asked: {self.effects}")

    @property
    def facts(self) -> list[Fact]:
        return [row.fact for row in self.kiosk.outbox]

    def unit(self, unit: LockerUnitId = ONE) -> Unit:
        return self.kiosk.units[unit]

    def standing(self, number: TrackingNumber = P1, unit: LockerUnitId = ONE) -> Standing | None:
        return next((stay.standing for stay in self.unit(unit).stays if stay.number == number), None)

    def wait(self, seconds: float) -> None:
        self.now += seconds

    def expect(self, visit: Visit) -> None:
        """Assert which state the visit is in, and all that it carries."""
        assert self.kiosk.visit == visit

    # from people
    def touch(self, button: Button) -> None:
        self.post(Touched(button))

    def scan(self, number: TrackingNumber = P1) -> None:
        self.post(ScannedLabel(number))

    def show(self, claim: Claim = CODE) -> None:
        self.post(Claimed(claim))

    def silence(self) -> None:
        """Let patience run out."""
        self.post(PatienceOver(self.kiosk.turn))

    def time_passes(self) -> None:
        """Let whatever the mere passing of time makes happen, happen."""
        for event in timely(self.kiosk, self.now):
            self.post(event)

    # from doors
    def swing(self, unit: LockerUnitId, sense: Sense) -> None:
        self.post(DoorMoved(unit, sense))

    def shut(self, unit: LockerUnitId = ONE, after: float = 5.0) -> None:
        self.wait(after)
        self.swing(unit, Sense.CLOSED)

    def opens(self, unit: LockerUnitId = ONE) -> None:
        """The commanded door opens, then its reply comes."""
        ask = self.ask
        self.swing(unit, Sense.OPEN)
        self.post(DoorOpened(ask))

    def stays_shut(self) -> None:
        self.post(StayedShut(self.ask))

    # from the service
    def found(
        self,
        unit: LockerUnitId = ONE,
        number: TrackingNumber = P1,
        contact: Contact = ANNA,
        *,
        deposited: bool = False,
        is_return: bool = False,
    ) -> None:
        self.post(Found(self.ask, unit, number, contact, deposited, is_return))

    def fails(self, failure: Failure = Failure.UNREACHABLE) -> None:
        self.post(Failed(self.ask, failure))

    def matched(self, *units: LockerUnitId, contacts: tuple[Contact, ...] = (ANNA,)) -> None:
        self.post(Matched(self.ask, contacts, units))

    def deliver(self, code: str = "") -> list[Fact]:
        """Let everything that is due arrive; return what did."""
        told: list[Fact] = []
        for row in due(self.kiosk, self.now):
            for effect in self.post(Due(row)):
                assert isinstance(effect, Deliver)
                told.append(effect.fact)
                digest = code if isinstance(effect.fact, Deposited) else ""
                self.post(Delivered(row, digest))
        return told

    def restart(self, senses: dict[LockerUnitId, Sense] | None = None, down: float = 5.0) -> None:
        """Start a new life; doors not named read what they read last, or closed."""
        self.wait(down)
        reads = {
            plan.id: self.kiosk.units[plan.id].sense if plan.id in self.kiosk.units else Sense.CLOSED
            for plan in self.site.units
        }
        self.post(Restarted(tuple((reads | (senses or {})).items()), self.site))

    # whole stretches
    def loading(self, number: TrackingNumber = P1, unit: LockerUnitId = ONE, contact: Contact = ANNA) -> None:
        """An expected parcel's door stands open."""
        self.scan(number)
        self.found(unit, number, contact)
        self.opens(unit)

    def asking(self, number: TrackingNumber = P1, unit: LockerUnitId = ONE, contact: Contact = ANNA) -> None:
        """An expected parcel's door is closed again after 5 s."""
        self.loading(number, unit, contact)
        self.shut(unit)

    def deposit(
        self, number: TrackingNumber = P1, unit: LockerUnitId = ONE, contact: Contact = ANNA, code: str = CODE.digest
    ) -> None:
        """An expected parcel is in, the service knows, and the courier is still here."""
        self.asking(number, unit, contact)
        self.touch(Button.PARCEL_IN)
        self.deliver(code)

    def deposited(self, number: TrackingNumber = P1, unit: LockerUnitId = ONE, contact: Contact = ANNA) -> None:
        """An expected parcel is in, the service knows, and the courier has gone."""
        self.deposit(number, unit, contact)
        self.silence()

    def sizing(self, number: TrackingNumber = P1, contact: Contact = ANNA) -> None:
        """An unexpected parcel's receiver is known."""
        self.scan(number)
        self.post(NotFound(self.ask, None))
        self.post(Searched("an"))
        self.post(Listed(self.ask, (entry(contact),)))
        self.post(ChoseEntry(contact))
        self.touch(Button.YES)

    def reserving(self, number: TrackingNumber = P1, size: Size = Size.SMALL, *, add: bool = False) -> None:
        """A unit is being reserved for an unexpected parcel."""
        self.sizing(number)
        self.post(ChoseSize(size, add))

    def reserved(self) -> None:
        self.post(Reserved(self.ask))

    def taking(self, unit: LockerUnitId = ONE) -> None:
        """The deposited parcel's owner is at the open door."""
        self.show()
        self.matched(unit)
        self.opens(unit)

    def taken(self, unit: LockerUnitId = ONE) -> None:
        """The owner has closed the door again after 5 s."""
        self.taking(unit)
        self.shut(unit)

    def freed(self) -> list[Freed]:
        return [fact for fact in self.facts if isinstance(fact, Freed)]

    # staff
    def press(self, button: StaffButton) -> None:
        self.post(StaffTouched(button))

    def signed_in(self, badge: str = ANA) -> None:
        """Somebody has shown a staff badge and typed the right PIN."""
        self.post(StaffBadged(badge))
        self.post(PinTyped())
        self.post(StaffMatched(self.ask))

    def at_unit(self, unit: LockerUnitId = ONE) -> None:
        """Staff have signed in and touched a locker."""
        self.signed_in()
        self.post(ChoseUnit(unit))

    def looked(self, unit: LockerUnitId = ONE) -> None:
        """Staff have had a locker opened, and shut it after 5 s."""
        self.at_unit(unit)
        self.press(StaffButton.OPEN)
        self.opens(unit)
        self.shut(unit)
