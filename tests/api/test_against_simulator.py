"""Every method of both ports against the simulated service, in one process and without a socket."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pytest
from pydantic import SecretStr

from kiosk.api.client import Client
from kiosk.api.directory import AddressBook
from kiosk.api.service import LockerService
from kiosk.domain import Contact, ContactType, LockerUnitId, Secret, TrackingNumber
from kiosk.errors import Malformed, Overloaded, Rejected, Unauthorized
from kiosk.ports import Directory, LockerApi
from kiosk.simulator.app import make_app
from kiosk.simulator.rules import Terms
from kiosk.simulator.seed import BANK, sow
from kiosk.simulator.service import Service
from kiosk.simulator.store import Store
from tests.api.fakes import PROOF, FakeClock, settings

EXPECTED = TrackingNumber("RSD-1001")  # reserved by the seed for Maria Anderby
ANNOUNCED = TrackingNumber("RSD-2001")  # announced for her, no unit yet
DEPARTMENTS_PARCEL = TrackingNumber("RSD-1006")
NEW = TrackingNumber("NEW-0001")
MARIAS_BADGE = Secret("100112")


@dataclass
class House:
    """A kiosk in the seeded house."""

    lockers: LockerApi
    book: Directory
    clock: FakeClock
    inside: Service

    async def maria(self) -> Contact:
        return (await self.book.search("maria"))[0].contact

    def free_unit(self) -> LockerUnitId:
        return LockerUnitId(self.inside.free_units("A001")[0].id)


async def _house(word: str = PROOF) -> AsyncIterator[House]:
    clock, store, terms = FakeClock(), Store(), Terms(credentials=("kiosk", PROOF))
    sow(store, clock, terms)
    app = make_app(store, clock, terms)
    client = Client(settings(client_secret=SecretStr(word)), clock, httpx.ASGITransport(app=app))
    yield House(LockerService(client), AddressBook(client), clock, app.state.service)
    await client.aclose()
    store.close()


@pytest.fixture
async def house() -> AsyncIterator[House]:
    async for house in _house():
        yield house


@pytest.fixture
async def strangers_house() -> AsyncIterator[House]:
    async for house in _house("wrong"):
        yield house


async def test_an_expected_parcel_is_found_by_its_label(house: House) -> None:
    found = await house.lockers.reservation(EXPECTED)

    assert found is not None
    assert found.contact == await house.maria()
    assert (found.reserved, found.deposited, found.expires, found.is_return) == ((EXPECTED,), (), None, False)


@pytest.mark.parametrize("number", ["NOBODYS-1", "a/b", "100%25", "x?y#z"])
async def test_an_unknown_label_is_held_for_nobody(house: House, number: str) -> None:
    assert await house.lockers.reservation(TrackingNumber(number)) is None


async def test_a_number_with_slash_and_percent_sign_comes_back_letter_by_letter(house: House) -> None:
    strange, unit = TrackingNumber("A/B%2F 7"), house.free_unit()
    await house.lockers.reserve(unit, strange, await house.maria())

    found = await house.lockers.reservation(strange)

    assert found is not None
    assert (found.unit, found.reserved) == (unit, (strange,))


async def test_a_unit_that_is_held_is_told_as_taken(house: House) -> None:
    before = await house.lockers.units_taken()
    free = next(unit.id for unit in reversed(BANK) if unit.id not in before)

    await house.lockers.reserve(free, NEW, await house.maria())

    assert await house.lockers.units_taken() == before | {free}


async def test_a_parcel_that_moves_is_found_in_both_of_its_units(house: House) -> None:
    maria, first = await house.maria(), house.free_unit()
    await house.lockers.reserve(first, NEW, maria)
    second, third = (LockerUnitId(unit.id) for unit in house.inside.free_units("A001")[:2])
    await house.lockers.reserve(second, NEW, maria)

    found = [await house.lockers.reservation_in(unit, NEW) for unit in (first, second, third)]

    assert [held.unit if held else None for held in found] == [first, second, None]


async def test_an_announced_parcel_names_its_receiver(house: House) -> None:
    receiver = await house.lockers.receiver(ANNOUNCED)

    assert receiver is not None
    assert (receiver.contact, receiver.name, receiver.place) == (await house.maria(), "Maria Anderby", "Flat 12")
    assert await house.lockers.receiver(NEW) is None


async def test_a_parcel_goes_from_reservation_to_pickup(house: House) -> None:
    maria, unit = await house.maria(), house.free_unit()
    await house.lockers.reserve(unit, NEW, maria)
    await house.lockers.add_parcel(unit, ANNOUNCED)
    code, expires = await house.lockers.deposit(unit, (NEW, ANNOUNCED))
    assert code is not None
    assert expires == house.clock.posix + 86_400

    held = await house.lockers.reservations_of(maria)
    mine = next(reservation for reservation in held if reservation.unit == unit)
    assert (mine.deposited, mine.expires) == ((NEW, ANNOUNCED), expires)
    assert await house.lockers.pickup(code) == (maria,)

    await house.lockers.free(unit, (NEW,))
    still = await house.lockers.reservation(ANNOUNCED)
    assert still is not None
    assert still.deposited == (ANNOUNCED,)
    await house.lockers.free(unit, (ANNOUNCED,))
    assert await house.lockers.reservation(NEW) is None
    await house.lockers.free(unit, (NEW, ANNOUNCED))


async def test_the_same_deposit_again_gives_the_same_code(house: House) -> None:
    found = await house.lockers.reservation(EXPECTED)
    assert found is not None

    first = await house.lockers.deposit(found.unit, (EXPECTED,))

    assert await house.lockers.deposit(found.unit, (EXPECTED,)) == first


async def test_a_department_gets_no_code(house: House) -> None:
    found = await house.lockers.reservation(DEPARTMENTS_PARCEL)
    assert found is not None
    assert found.contact.type is ContactType.DEPARTMENT

    code, expires = await house.lockers.deposit(found.unit, (DEPARTMENTS_PARCEL,))

    assert code is None
    assert expires is not None
    assert (await house.lockers.reservations_of(found.contact))[0].deposited == (DEPARTMENTS_PARCEL,)


async def test_reserving_twice_is_reserving_once_and_a_taken_unit_is_refused(house: House) -> None:
    maria, unit = await house.maria(), house.free_unit()

    await house.lockers.reserve(unit, NEW, maria)
    await house.lockers.reserve(unit, NEW, maria)

    with pytest.raises(Rejected, match="lockerUnitNotAvailable"):
        await house.lockers.reserve(unit, ANNOUNCED, maria)
    with pytest.raises(Rejected, match="trackingNumberReserved"):
        await house.lockers.reserve(house.free_unit(), DEPARTMENTS_PARCEL, maria)


async def test_a_parcel_of_nobody_cannot_be_deposited(house: House) -> None:
    found = await house.lockers.reservation(EXPECTED)
    assert found is not None

    with pytest.raises(Rejected, match="trackingNumberNotReserved"):
        await house.lockers.deposit(found.unit, (NEW,))


async def test_a_return_is_found_by_its_code_and_by_no_label(house: House) -> None:
    held = next(holding for holding in house.inside.store.holdings() if holding.is_return)
    assert held.return_code is not None

    found = await house.lockers.return_reservation(Secret(held.return_code))

    assert found is not None
    assert (found.unit, found.is_return, found.contact.type) == (held.unit, True, ContactType.DEPARTMENT)
    assert await house.lockers.return_reservation(Secret(EXPECTED.text)) is None
    assert await house.lockers.return_reservation(Secret("NOBODYS")) is None


async def test_a_pickup_code_of_nobody_is_nobodys(house: House) -> None:
    assert await house.lockers.pickup(Secret("WRONG1")) == ()


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("an", ["Margaret Anderby", "Maria Anderby"]),
        ("mar", ["Margaret Anderby", "Maria Anderby", "Oliver Marsh"]),
        ("acc", ["Accounts"]),
        ("lucja", ["Łucja Sowa"]),
        ("zoe l", ["Zoë Lindqvist"]),
        ("zz", []),
    ],
)
async def test_people_and_departments_are_found_as_typed(house: House, typed: str, names: list[str]) -> None:
    assert [entry.name for entry in await house.book.search(typed)] == names


async def test_a_badge_stands_for_its_person_and_their_departments(house: House) -> None:
    assert await house.book.identities(MARIAS_BADGE) == (await house.maria(),)
    kinds = [contact.type for contact in await house.book.identities(Secret("100214"))]
    assert kinds == [ContactType.RECIPIENT, ContactType.DEPARTMENT]
    assert await house.book.identities(Secret("999999")) == ()


async def test_a_token_that_ran_out_at_the_service_is_renewed_in_passing(house: House) -> None:
    assert await house.lockers.reservation(NEW) is None

    house.inside.advance(14_400)

    assert await house.lockers.reservation(NEW) is None


async def test_wrong_credentials_are_unauthorized(strangers_house: House) -> None:
    with pytest.raises(Unauthorized):
        await strangers_house.lockers.reservation(EXPECTED)


async def test_a_service_with_a_fault_is_overloaded(house: House) -> None:
    house.inside.faults.turn({"status": 503})

    with pytest.raises(Overloaded):
        await house.lockers.reservation(EXPECTED)
    with pytest.raises(Overloaded):
        await house.book.search("maria")


async def test_a_number_that_only_a_return_code_could_be_is_no_parcel(house: House) -> None:
    held = next(holding for holding in house.inside.store.holdings() if holding.is_return)

    with pytest.raises(Malformed):
        await house.lockers.reservation(TrackingNumber(str(held.return_code)))
