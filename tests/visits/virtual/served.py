"""The simulator's whole application without a socket, and what the checks must know of what it holds."""

import random
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from kiosk.domain import Contact, ContactId, ContactType, LockerUnitId, Size, TrackingNumber
from kiosk.simulator import reservations
from kiosk.simulator.app import make_app
from kiosk.simulator.bodies import NewParcelBody, NewReturnBody, UpdateBody
from kiosk.simulator.rules import Refused, Terms
from kiosk.simulator.service import Service as Simulator
from kiosk.simulator.service import WallClock
from kiosk.simulator.store import Bank, Holding, Store, Unit
from kiosk.simulator.world import expect_parcel, expect_return
from tests.flows.service import Held, Service
from tests.flows.truth import DEPARTMENTS, RECIPIENTS
from tests.visits.virtual import sites

T = TypeVar("T")

BANK = "A001"
NAMES = ("Ann Archer", "Ben Baker", "Cem Carver", "Dora Dale")
HOUSE = ("Accounts", "Workshop")
MEMBERS = {"D0": ["C0", "C1"], "D1": ["C2"]}
NEVER_ENDS = 1e12


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it goes over the line."""

    method: str
    path: str
    query: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """What comes back."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


class QuickStore(Store):
    """The simulator's tables, with what was read kept until something is written."""

    def __init__(self) -> None:
        super().__init__(":memory:")
        self._known: dict[object, Any] = {}
        self.changes = 0

    def banks(self) -> list[Bank]:
        return self._kept("banks", super().banks)

    def units(self, bank: str) -> list[Unit]:
        return self._kept(("units", bank), lambda: super(QuickStore, self).units(bank))

    def holdings(self) -> list[Holding]:
        return self._kept("holdings", super().holdings)

    def holding(self, bank: str, unit: str) -> Holding | None:
        return next((h for h in self.holdings() if (h.bank, h.unit) == (bank, unit)), None)

    def hold(self, holding: Holding) -> None:
        super().hold(holding)
        self.forget()

    def release(self, bank: str, unit: str) -> None:
        super().release(bank, unit)
        self.forget()

    def put_in_service(self, bank: str, unit: str, *, in_service: bool) -> None:
        super().put_in_service(bank, unit, in_service=in_service)
        self.forget()

    def forget(self) -> None:
        """Read everything anew: also for after a change that was rolled back."""
        self._known.clear()
        self.changes += 1

    def _kept(self, what: object, read: Callable[[], T]) -> T:
        if what not in self._known:
            self._known[what] = read()
        known: T = self._known[what]
        return known


class Served(Service):
    """The service as `tests.flows.truth` looks at it, kept true to the simulator behind it."""

    def __init__(
        self, rng: random.Random, sizes: Mapping[LockerUnitId, Size], clock: WallClock, lasts: int = sites.LASTS
    ) -> None:
        super().__init__(rng, dict.fromkeys(sizes))
        self.store = QuickStore()
        self._counted = -1  # the changes up to which `units` is true
        terms = Terms(seed=rng.randrange(2**31), deposit_lasts_s=lasts)
        self.app = make_app(self.store, clock, terms)
        self.simulator: Simulator = self.app.state.service
        with self.store.change():
            self.store.add_bank(
                Bank(BANK, "here", "Lockers", "House", "UTC"),
                [Unit(BANK, unit, size.value, accessible=True) for unit, size in sizes.items()],
            )
            for nth, (contact, name) in enumerate(zip(RECIPIENTS, NAMES, strict=True)):
                body = f'{{"name": "{name}", "personalId": "{personal_id(nth)}", "contactType": "RECIPIENT"}}'
                self.store.put_contact(contact.id, personal_id(nth), body)
            for department, name in zip(DEPARTMENTS, HOUSE, strict=True):
                self.store.add_department(department.id, name, MEMBERS[department.id])

    def answer(self, request: Request, *, ours: bool = True) -> Reply:
        """Do what `request` asks and return the reply; what it changed is counted as the kiosk's doing, if it is."""
        self.expire(0)
        scope: MutableMapping[str, Any] = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": "https",
            "path": request.path,
            "raw_path": request.path.encode(),
            "query_string": request.query,
            "root_path": "",
            "headers": request.headers,
            "server": ("lockers.example", 443),
            "client": ("kiosk", 1),
        }
        said: list[MutableMapping[str, Any]] = []

        async def receive() -> MutableMapping[str, Any]:
            return {"type": "http.request", "body": request.body, "more_body": False}

        async def send(message: MutableMapping[str, Any]) -> None:
            said.append(message)

        work = self.app(scope, receive, send)
        try:
            while True:
                work.send(None)  # it waits for nothing but its own turn
        except StopIteration:
            pass
        if said[0]["status"] >= 400:
            self.store.forget()
        self.count(ours=ours)
        body = b"".join(message.get("body", b"") for message in said[1:])
        return Reply(said[0]["status"], list(said[0]["headers"]), body)

    def count(self, *, ours: bool = True) -> None:
        """Bring `units` up to what the simulator holds; count what came and went if the kiosk may have done it."""
        if self._counted == self.store.changes:
            return
        self._counted = self.store.changes
        holdings = {LockerUnitId(h.unit): h for h in self.store.holdings()}
        for unit, before in self.units.items():
            after = holdings.get(unit)
            known = before.holding if isinstance(before, Kept) else None
            if known != after:
                self._count_unit(unit, before, after, ours=ours)

    def expire(self, now: float) -> None:
        del now
        with self.store.change():
            self.simulator.expire()
        self.count(ours=False)

    # what senders and customers do at the service, which knows nothing of the kiosk's doubts
    def announce(self, number: TrackingNumber, contact: Contact, size: Size | None) -> bool:
        """Expect a parcel; with a size, reserve a unit for it. Return whether one was."""
        body = NewParcelBody.model_validate(
            {
                "trackingNumber": number.text,
                "contactId": contact.id,
                "contactType": contact.type,
                "size": size and size.value,
            }
        )
        return self._by_others(lambda: expect_parcel(self.simulator, body), number)

    def join(self, unit: LockerUnitId, number: TrackingNumber) -> bool:
        """Put a further parcel on a unit that is held for its contact."""
        body = UpdateBody.model_validate({"parcels": [{"trackingNumber": number.text}]})
        return self._by_others(lambda: reservations.update(self.simulator, BANK, unit, body), number)

    def wants_to_return(self, depositor: Contact, to: Contact, size: Size) -> tuple[TrackingNumber, str] | None:
        """Reserve a unit for a return; return its number and the code that was mailed."""
        body = NewReturnBody.model_validate(
            {
                "depositorContactId": depositor.id,
                "contactId": to.id,
                "contactType": to.type,
                "size": size.value,
            }
        )
        told: dict[str, str] = {}
        if not self._by_others(lambda: told.update(expect_return(self.simulator, body))):
            return None
        number = TrackingNumber(told["trackingNumber"])
        self._mark(number)
        return number, told["depositCode"]

    def is_return(self, unit: LockerUnitId) -> bool:
        """Tell whether what `unit` is held for is a return."""
        holding = self.store.holding(BANK, unit)
        return holding is not None and holding.is_return

    def let_lapse(self, unit: LockerUnitId, at: float) -> bool:
        """Let what `unit` is reserved for, and not yet holds, run out at `at`; return whether anything is."""
        holding = self.store.holding(BANK, unit)
        if holding is None or not holding.awaited:
            return False
        self._write(replace(holding, expires_at=min(holding.expires_at, at)))
        return True

    def end_deposit(self, unit: LockerUnitId, at: float) -> bool:
        """Let the time to collect what lies in `unit` end at `at`; return whether anything lies there."""
        holding = self.store.holding(BANK, unit)
        if holding is None or not holding.inside:
            return False
        self._write(replace(holding, deposit_expires_at=at))
        return True

    def put_in_service(self, unit: LockerUnitId, *, in_service: bool) -> None:
        """Take a unit out of service at the service, or bring it back."""
        self.store.put_in_service(BANK, unit, in_service=in_service)

    def release(self, unit: LockerUnitId) -> None:
        """Staff end what the unit is held for, at the service."""
        with self.store.change():
            self.store.release(BANK, unit)
        self.count(ours=False)

    def _write(self, holding: Holding) -> None:
        with self.store.change():
            self.store.hold(holding)
        self.count(ours=False)

    def _by_others(self, work: Any, number: TrackingNumber | None = None) -> bool:
        try:
            with self.store.change():
                self.simulator.expire()
                work()
        except Refused:
            self.store.forget()
            return False
        self.count(ours=False)
        if number:
            self._mark(number)
        return True

    def _mark(self, number: TrackingNumber) -> None:
        for unit, held in self.units.items():
            if held and number in held.reserved:
                held.elsewhere.add(number)
                self.ever.add((unit, number))

    def _count_unit(self, unit: LockerUnitId, before: Held | None, after: Holding | None, *, ours: bool) -> None:
        old = before or Held(Contact(ContactId(""), ContactType.RECIPIENT), 0.0)
        new = _kept(after, old) if after else None
        numbers, inside = (new.numbers, new.deposited) if new else (set(), set())
        for number in sorted(numbers - old.numbers, key=repr):
            self.ever.add((unit, number))
        for number in sorted(inside - old.deposited, key=repr):
            self.deposits[unit, number] += ours
            self.once.add(number)
        for number in sorted(old.numbers - numbers, key=repr):
            self.frees[unit, number] += ours
        self.units[unit] = new
        if after and after.pickup_code:
            self.mail[after.pickup_code] = new.contact if new else old.contact


@dataclass
class Kept(Held):
    """A unit's reservation, with the simulator's own value it was read from."""

    holding: Holding | None = None


def _kept(holding: Holding, before: Held) -> Kept:
    contact = Contact(ContactId(holding.contact), ContactType(holding.contact_type))
    reserved = {TrackingNumber(p.number) for p in holding.awaited}
    inside = {TrackingNumber(p.number) for p in holding.inside}
    ends = NEVER_ENDS if holding.deposit_expires_at is None else holding.deposit_expires_at
    elsewhere = before.elsewhere & reserved
    return Kept(contact, holding.expires_at, reserved, inside, holding.pickup_code or "", ends, elsewhere, holding)


def personal_id(nth: int) -> str:
    """Return what the badge of the `nth` recipient says."""
    return f"10010{nth}"
