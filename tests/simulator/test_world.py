import httpx
import pytest

from tests.simulator.conftest import DAY, Kiosk


async def test_the_state_tells_labels_units_codes_and_people(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    code = (await kiosk.deposit("1", "RSD-1001")).json()["pickupCode"]
    told = (await world.get("state")).json()
    labels = {label["trackingNumber"]: label for label in told["labels"]}

    assert (told["time"], len(told["contacts"]), len(told["departments"])) == ("2027-01-15T08:00:00Z", 12, 3)
    assert labels["RSD-1001"]["deposited"] is True
    assert (labels["RSD-1002"]["reserved"], labels["RSD-1002"]["lockerUnitId"]) == (True, "3")
    assert (labels["RSD-2001"]["reserved"], labels["RSD-2001"]["name"]) == (False, "Maria Anderby")
    assert told["lockerBanks"][0]["units"][0]["pickupCode"] == code


async def test_a_new_parcel_is_announced_under_a_number_of_its_own(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    contact = (await kiosk.contact("Joseph"))["contactId"]
    first = await world.post("parcels", json={"contactId": contact})
    second = await world.post("parcels", json={"contactId": contact, "size": "small"})

    assert (first.status_code, first.json()) == (201, {"trackingNumber": "SIM-00001"})
    assert (await kiosk.reserved("SIM-00001")).status_code == 404
    assert (await kiosk.reserved("SIM-00002")).json()["lockerUnitId"] == second.json()["lockerUnitId"]


async def test_a_parcel_for_a_department_can_have_a_number_and_another_bank(
    kiosk: Kiosk, world: httpx.AsyncClient
) -> None:
    body = {
        "contactId": await kiosk.department("Workshop"),
        "contactType": "department",
        "trackingNumber": "MINE-1",
        "lockerBankId": "B001",
        "size": "medium",
    }
    made = (await world.post("parcels", json=body)).json()

    assert (made["lockerBankId"], made["lockerUnitId"], made["trackingNumber"]) == ("B001", "2", "MINE-1")
    assert (await kiosk.reserved("MINE-1")).status_code == 404


@pytest.mark.parametrize(
    ("change", "status"), [({"contactId": "nobody"}, 404), ({"trackingNumber": "?"}, 400), ({"size": "huge"}, 400)]
)
async def test_a_parcel_that_cannot_be_is_not_announced(
    kiosk: Kiosk, world: httpx.AsyncClient, change: dict[str, str], status: int
) -> None:
    contact = (await kiosk.contact("Joseph"))["contactId"]
    before = (await world.get("state")).json()["labels"]

    answer = await world.post("parcels", json={"contactId": contact} | change)

    assert answer.status_code == status
    assert (await world.get("state")).json()["labels"] == before


async def test_a_new_return_has_a_code_that_finds_it(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    maria = (await kiosk.contact("Maria"))["contactId"]
    desk = await kiosk.department("Returns desk")
    made = await world.post("returns", json={"depositorContactId": maria, "contactId": desk})

    assert made.status_code == 201
    assert (await kiosk.reserved(made.json()["depositCode"])).json()["depositorContactId"] == maria


async def test_time_jumps_and_reservations_end_with_it(world: httpx.AsyncClient) -> None:
    told = (await world.post("clock", json={"advance_s": 7 * DAY})).json()
    units = (await world.get("state")).json()["lockerBanks"][0]["units"]

    assert told == {"time": "2027-01-22T08:00:00Z"}
    assert not any(u["unitReserved"] for u in units)


async def test_replies_are_dated_with_the_time_of_the_service(world: httpx.AsyncClient) -> None:
    now = await world.get("state")
    later = await world.post("clock", json={"advance_s": DAY})

    assert now.headers.get_list("date") == ["Fri, 15 Jan 2027 08:00:00 GMT"]
    assert later.headers.get_list("date") == ["Sat, 16 Jan 2027 08:00:00 GMT"]


async def test_time_never_goes_back(world: httpx.AsyncClient) -> None:
    assert (await world.post("clock", json={"advance_s": -1})).status_code == 400


async def test_a_unit_nobody_built_cannot_break(world: httpx.AsyncClient) -> None:
    assert (await world.post("units", json={"lockerUnitId": "99", "inService": False})).status_code == 404
