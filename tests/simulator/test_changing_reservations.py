import httpx
import pytest

from tests.simulator.conftest import A001, DAY, NOON, Kiosk, StandingClock, parcels


async def test_a_reservation_is_found_by_its_number_without_any_code(kiosk: Kiosk) -> None:
    found = (await kiosk.reserved("RSD-1001")).json()

    assert found["parcelsReserved"] == parcels(("RSD-1001",))
    assert found["contactName"] == "Maria Anderby"
    assert (found["unitReserved"], found["unitOccupied"], found["transactionType"]) == (True, False, "deliver")


async def test_a_number_nobody_reserved_is_not_found(kiosk: Kiosk) -> None:
    answer = await kiosk.reserved("RSD-9999")

    assert (answer.status_code, answer.json()["errorCode"]) == (404, "reservationNotFound")


async def test_the_other_parcels_of_a_unit_come_when_asked_for(kiosk: Kiosk) -> None:
    unit = (await kiosk.reserved("RSD-1001")).json()["lockerUnitId"]
    await kiosk.add(unit, "RSD-2001")

    alone = (await kiosk.reserved("RSD-2001")).json()
    all_of_them = (await kiosk.reserved("RSD-2001", includeAllParcels="true")).json()

    assert alone["parcelsReserved"] == parcels(("RSD-2001",))
    assert all_of_them["parcelsReserved"] == parcels(("RSD-1001", "RSD-2001"))


async def test_a_unit_is_occupied_even_while_one_asks_for_a_parcel_still_to_come(kiosk: Kiosk) -> None:
    unit = (await kiosk.reserved("RSD-1001")).json()["lockerUnitId"]
    await kiosk.deposit(unit, "RSD-1001")
    await kiosk.add(unit, "RSD-2001")

    found = (await kiosk.reserved("RSD-2001")).json()

    assert (found["unitOccupied"], found["parcelsDeposited"]) == (True, [])


async def test_a_secondary_number_finds_the_reservation_too(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    await kiosk.reserve("NEW-1", contact, lockerUnitId="35", secondaryTrackingNumber="PIECE-1")

    assert (await kiosk.reserved("PIECE-1")).json()["lockerUnitId"] == "35"


@pytest.mark.parametrize(
    ("path", "encoded"), [("A%2FB%20C", "false"), ("A%252FB%2520C", "true"), ("A%2FB%20C", "true")]
)
async def test_a_number_with_a_slash_is_found_when_percent_encoded(kiosk: Kiosk, path: str, encoded: str) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    await kiosk.reserve("A/B C", contact, lockerUnitId="35")

    found = await kiosk.reserved(path, isTrackNumUrlEncoded=encoded)

    assert found.json()["lockerUnitId"] == "35"


async def test_a_contact_sees_all_their_units_and_no_others(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    await kiosk.reserve("NEW-1", contact, lockerUnitId="35")

    listed = (await kiosk.get(f"{A001}/lockers/reserved/contact/{contact}")).json()["reservedUnits"]

    assert [u["lockerUnitId"] for u in listed] == ["1", "35"]
    assert {u["contactName"] for u in listed} == {"Maria Anderby"}


async def test_nothing_reserved_is_an_empty_list_and_nobody_is_not_found(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Joseph"))["contactId"]

    nothing = await kiosk.get(f"{A001}/lockers/reserved/contact/{contact}")
    nobody = await kiosk.get(f"{A001}/lockers/reserved/contact/nobody")

    assert nothing.json() == {"reservedUnits": []}
    assert nobody.status_code == 404


async def test_a_further_parcel_joins_the_unit_once(kiosk: Kiosk) -> None:
    await kiosk.add("1", "RSD-2001")
    told = (await kiosk.add("1", "RSD-2001", userId="kiosk")).json()

    assert told["parcelsReserved"] == parcels(("RSD-1001", "RSD-2001"))
    assert told["userId"] == "kiosk"


async def test_a_parcel_for_somebody_else_does_not_join_the_unit(kiosk: Kiosk) -> None:
    answer = await kiosk.add("1", "RSD-2002")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "contactMismatch")


async def test_a_parcel_that_has_a_unit_does_not_join_another(kiosk: Kiosk) -> None:
    answer = await kiosk.add("1", "RSD-1002")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "trackingNumberReserved")


@pytest.mark.parametrize("unit", ["35", "99"])
async def test_a_unit_nobody_reserved_cannot_be_changed_filled_or_freed(kiosk: Kiosk, unit: str) -> None:
    answers = [await kiosk.add(unit, "NEW-1"), await kiosk.deposit(unit, "NEW-1"), await kiosk.free(unit)]

    assert [a.status_code for a in answers] == [404, 404, 404]


async def test_the_end_of_a_reservation_can_be_moved(kiosk: Kiosk) -> None:
    told = await kiosk.add("1", reservationExpiryTime="2027-12-01T00:00:00Z")
    past = await kiosk.add("1", reservationExpiryTime="2026-12-01T00:00:00Z")

    assert told.json()["reservationExpiryTime"] == "2027-12-01T00:00:00Z"
    assert (past.status_code, past.json()["errorCode"]) == (400, "reservationExpiryTimeInvalid")


async def test_a_parcel_added_to_a_filled_unit_is_awaited_for_a_week_more(kiosk: Kiosk, clock: StandingClock) -> None:
    await kiosk.deposit("1", "RSD-1001")
    clock.time = NOON + 30 * DAY
    await kiosk.sign_in()

    told = (await kiosk.add("1", "RSD-2001")).json()

    assert told["parcelsReserved"] == parcels(("RSD-2001",))
    assert told["reservationExpiryTime"] == "2027-02-21T08:00:00Z"


async def test_freeing_a_unit_whole_lets_it_be_reserved_again(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Tomasz"))["contactId"]

    told = (await kiosk.free("1")).json()
    again = await kiosk.reserve("NEW-1", contact, lockerUnitId="1")

    assert (told["unitReserved"], told["parcelsReserved"]) == (False, [])
    assert again.status_code == 200


async def test_freeing_one_parcel_leaves_the_others(kiosk: Kiosk) -> None:
    await kiosk.add("1", "RSD-2001")

    told = (await kiosk.free("1", "RSD-1001")).json()

    assert (told["unitReserved"], told["parcelsReserved"]) == (True, parcels(("RSD-2001",)))
    assert (await kiosk.status("1"))["unitReserved"] is True


async def test_the_last_parcel_freed_frees_the_unit(kiosk: Kiosk) -> None:
    told = (await kiosk.free("1", "RSD-1001")).json()

    assert told["unitReserved"] is False
    assert (await kiosk.status("1"))["unitReserved"] is False


async def test_a_parcel_freed_twice_is_not_found_the_second_time(kiosk: Kiosk) -> None:
    await kiosk.add("1", "RSD-2001")
    await kiosk.free("1", "RSD-2001")

    answer = await kiosk.free("1", "RSD-2001")

    assert (answer.status_code, answer.json()["errorCode"]) == (404, "parcelNotFound")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PATCH", "lockers/1/deposit"),
        ("PATCH", "lockers/1/reservation/update"),
        ("POST", "lockers/1/free"),
        ("POST", "lockers/pickup"),
        ("POST", "lockers/reserve/return"),
    ],
)
async def test_a_change_without_its_members_is_refused(kiosk: Kiosk, method: str, path: str) -> None:
    answer = await kiosk.send(method, f"{A001}/{path}")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "requestInvalid")


async def test_a_refused_change_leaves_everything_as_it_was(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    before = (await world.get("state")).json()
    await kiosk.add("1", "NEW-1", "RSD-1002")

    assert (await world.get("state")).json() == before
