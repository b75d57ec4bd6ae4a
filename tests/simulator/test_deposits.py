import httpx
import pytest

from kiosk.simulator.rules import ALPHABET
from kiosk.simulator.store import Store
from tests.simulator.conftest import A001, DAY, NOON, Kiosk, StandingClock, parcels


async def test_a_recipient_gets_a_code_of_six_that_nobody_misreads(kiosk: Kiosk) -> None:
    told = (await kiosk.deposit("1", "RSD-1001")).json()

    assert len(told["pickupCode"]) == 6
    assert set(told["pickupCode"]) <= set(ALPHABET)
    assert not set("0O1IL5S2ZAEU") & set(ALPHABET)
    assert (told["depositTime"], told["depositExpiryTime"]) == ("2027-01-15T08:00:00Z", "2027-01-16T08:00:00Z")


async def test_the_code_stays_the_same_while_the_deposit_lasts(kiosk: Kiosk, clock: StandingClock) -> None:
    first = (await kiosk.deposit("1", "RSD-1001")).json()
    await kiosk.add("1", "RSD-2001")
    clock.time += 60
    again = (await kiosk.deposit("1", "RSD-1001")).json()
    further = (await kiosk.deposit("1", "RSD-2001")).json()

    assert again == first
    assert further["pickupCode"] == first["pickupCode"]
    assert further["depositExpiryTime"] == "2027-01-16T08:01:00Z"
    assert further["parcelsDeposited"] == parcels(("RSD-1001", "RSD-2001"))


async def test_a_new_deposit_in_the_same_unit_has_a_new_code(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    first = (await kiosk.deposit("1", "RSD-1001")).json()["pickupCode"]
    await kiosk.free("1", "RSD-1001")
    await kiosk.reserve("NEW-1", contact, lockerUnitId="1")

    assert (await kiosk.deposit("1", "NEW-1")).json()["pickupCode"] != first


async def test_a_code_ends_with_its_deposit_though_a_parcel_is_still_to_come(kiosk: Kiosk) -> None:
    first = (await kiosk.deposit("1", "RSD-1001")).json()["pickupCode"]
    await kiosk.add("1", "RSD-2001")
    await kiosk.free("1", "RSD-1001")

    found = (await kiosk.reserved("RSD-2001")).json()
    second = (await kiosk.deposit("1", "RSD-2001")).json()["pickupCode"]

    assert (found["unitOccupied"], "depositTime" in found) == (False, False)
    assert second != first


async def test_a_code_that_opens_something_is_never_given_twice(kiosk: Kiosk, store: Store) -> None:
    first = (await kiosk.deposit("1", "RSD-1001")).json()["pickupCode"]
    with store.change():
        store.count("pickup-code", -1)

    assert (await kiosk.deposit("3", "RSD-1002")).json()["pickupCode"] != first


async def test_a_code_stays_while_one_of_two_parcels_is_left(kiosk: Kiosk) -> None:
    await kiosk.add("1", "RSD-2001")
    code = (await kiosk.deposit("1", "RSD-1001", "RSD-2001")).json()["pickupCode"]
    await kiosk.free("1", "RSD-1001")

    assert (await kiosk.pick_up({"pickupCode": code})).json()["pickups"][0]["parcelsPickedUp"] == parcels(("RSD-2001",))


async def test_a_department_gets_no_code(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    unit = (await kiosk.reserved("RSD-1006")).json()["lockerUnitId"]
    told = (await kiosk.deposit(unit, "RSD-1006")).json()
    mails = (await world.get("state")).json()["mails"]

    assert "pickupCode" not in told
    assert unit not in {m["unit"] for m in mails}


async def test_the_code_goes_to_the_recipient_by_mail_once(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    code = (await kiosk.deposit("1", "RSD-1001")).json()["pickupCode"]
    await kiosk.deposit("1", "RSD-1001")
    mails = [m for m in (await world.get("state")).json()["mails"] if m["kind"] == "pickup-code"]

    assert [(m["name"], m["unit"], m["code"]) for m in mails] == [("Maria Anderby", "1", code)]


async def test_a_number_not_reserved_in_the_unit_cannot_be_deposited(kiosk: Kiosk) -> None:
    answer = await kiosk.deposit("1", "RSD-1001", "RSD-1002")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "trackingNumberNotReserved")
    assert (await kiosk.status("1"))["unitOccupied"] is False


async def test_no_parcels_are_no_deposit(kiosk: Kiosk) -> None:
    assert (await kiosk.deposit("1")).status_code == 400


async def test_no_reservation_read_ever_shows_the_code(kiosk: Kiosk) -> None:
    code = (await kiosk.deposit("1", "RSD-1001")).json()["pickupCode"]
    contact = (await kiosk.contact("Maria"))["contactId"]

    one = await kiosk.reserved("RSD-1001")
    every = await kiosk.get(f"{A001}/lockers/reserved/contact/{contact}")

    assert code not in one.text + every.text


async def test_a_deposit_that_ran_out_stays_in_the_unit(kiosk: Kiosk, clock: StandingClock) -> None:
    await kiosk.deposit("1", "RSD-1001")
    clock.time = NOON + 30 * DAY
    await kiosk.sign_in()

    found = (await kiosk.reserved("RSD-1001")).json()

    assert found["unitOccupied"] is True
    assert found["depositExpiryTime"] == "2027-01-16T08:00:00Z"


async def test_only_the_parcels_that_never_came_are_forgotten(kiosk: Kiosk, clock: StandingClock) -> None:
    await kiosk.add("1", "RSD-2001")
    await kiosk.deposit("1", "RSD-1001")
    clock.time = NOON + 30 * DAY
    await kiosk.sign_in()

    found = (await kiosk.reserved("RSD-1001", includeAllParcels="true")).json()

    assert (found["parcelsReserved"], found["parcelsDeposited"]) == ([], parcels(("RSD-1001",)))


async def test_a_code_opens_its_unit_and_holds_it_until_it_is_freed(kiosk: Kiosk) -> None:
    code = (await kiosk.deposit("1", "RSD-1001")).json()["pickupCode"]

    told = (await kiosk.pick_up({"pickupCode": f" {code.lower()} "})).json()["pickups"]

    assert [(p["lockerUnitId"], p["parcelsPickedUp"]) for p in told] == [("1", parcels(("RSD-1001",)))]
    assert (await kiosk.status("1"))["unitOccupied"] is True


@pytest.mark.parametrize(
    "more", [{"lockerUnitId": "2"}, {"contactId": "somebody"}, {"contactType": "department"}, {"pickupCode": "XXXXXX"}]
)
async def test_a_code_that_does_not_fit_is_not_found(kiosk: Kiosk, more: dict[str, str]) -> None:
    code = (await kiosk.deposit("1", "RSD-1001")).json()["pickupCode"]

    answer = await kiosk.pick_up({"pickupCode": code} | more)

    assert (answer.status_code, answer.json()["errorCode"]) == (404, "depositNotFound")


async def test_a_code_is_worthless_once_its_parcels_are_freed(kiosk: Kiosk) -> None:
    code = (await kiosk.deposit("1", "RSD-1001")).json()["pickupCode"]
    await kiosk.free("1", "RSD-1001")

    assert (await kiosk.pick_up({"pickupCode": code})).status_code == 404


async def test_a_recipient_without_a_code_gets_nothing(kiosk: Kiosk) -> None:
    await kiosk.deposit("1", "RSD-1001")
    contact = (await kiosk.contact("Maria"))["contactId"]

    answer = await kiosk.pick_up({"contactId": contact, "contactType": "recipient"})

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "pickupCodeRequired")


async def test_a_department_collects_without_a_code(kiosk: Kiosk) -> None:
    unit = (await kiosk.reserved("RSD-1006")).json()["lockerUnitId"]
    await kiosk.deposit(unit, "RSD-1006")
    accounts = await kiosk.department("Accounts")

    told = (await kiosk.pick_up({"contactId": accounts, "contactType": "department"})).json()["pickups"]
    nobody_named = await kiosk.pick_up({"lockerUnitId": unit, "contactType": "department"})

    assert [(p["lockerUnitId"], p["contactId"]) for p in told] == [(unit, accounts)]
    assert nobody_named.status_code == 404


async def test_a_deposit_that_ran_out_needs_permission_to_be_collected(kiosk: Kiosk, clock: StandingClock) -> None:
    code = (await kiosk.deposit("1", "RSD-1001")).json()["pickupCode"]
    clock.time = NOON + DAY
    await kiosk.sign_in()

    refused = await kiosk.pick_up({"pickupCode": code})
    allowed = await kiosk.pick_up({"pickupCode": code}, pickupExpiryPackage=True)

    assert (refused.status_code, refused.json()["errorCode"]) == (400, "depositExpired")
    assert allowed.status_code == 200
