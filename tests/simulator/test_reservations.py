from typing import Any

import pytest

from tests.simulator.conftest import A001, DAY, NOON, Kiosk, StandingClock


async def test_a_size_gets_the_first_free_unit_of_that_size(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]

    made = (await kiosk.reserve("NEW-1", contact, size="medium", secondaryTrackingNumber="PIECE-1")).json()

    assert made["size"] == "medium"
    assert made["secondaryTrackingNumber"] == "PIECE-1"
    assert made["reservationExpiryTime"] == "2027-01-22T08:00:00Z"
    assert (await kiosk.status(made["lockerUnitId"]))["unitReserved"] is True


async def test_an_exact_unit_wins_over_a_size(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]

    made = (await kiosk.reserve("NEW-1", contact, size="large", lockerUnitId="36")).json()
    smaller = (await kiosk.reserve("NEW-2", contact, size="large", lockerUnitId="35")).json()

    assert (made["lockerUnitId"], made["size"]) == ("36", "large")
    assert (smaller["lockerUnitId"], smaller["size"]) == ("35", "small")


@pytest.mark.parametrize("where", [{"lockerUnitId": "35"}, {"size": "small"}])
async def test_the_same_reservation_again_changes_nothing(kiosk: Kiosk, where: dict[str, str]) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]

    once = await kiosk.reserve("NEW-1", contact, **where)
    twice = await kiosk.reserve("NEW-1", contact, **where)

    assert twice.status_code == 200
    assert twice.json() == once.json()


async def test_a_parcel_that_did_not_fit_gets_a_second_unit_before_it_loses_the_first(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    await kiosk.reserve("NEW-1", contact, lockerUnitId="35")

    second = await kiosk.reserve("NEW-1", contact, lockerUnitId="36")
    await kiosk.deposit("36", "NEW-1")
    early = await kiosk.deposit("35", "NEW-1")
    third = await kiosk.reserve("NEW-1", contact, lockerUnitId="34")

    assert second.status_code == 200
    assert (early.status_code, early.json()["errorCode"]) == (400, "trackingNumberDeposited")
    assert (third.status_code, third.json()["errorCode"]) == (400, "trackingNumberReserved")


@pytest.mark.parametrize("change", [{"lockerUnitId": None, "size": "large"}, {"contact": 1}])
async def test_a_number_is_for_one_contact_and_moves_only_to_a_unit_that_is_named(
    kiosk: Kiosk, change: dict[str, Any]
) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    other = (await kiosk.contact("Tomasz"))["contactId"]
    await kiosk.reserve("NEW-1", contact, lockerUnitId="35")

    again = {"lockerUnitId": "35"} | {k: v for k, v in change.items() if k != "contact"}
    answer = await kiosk.reserve("NEW-1", other if "contact" in change else contact, **again)

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "trackingNumberReserved")


async def test_a_unit_somebody_has_is_not_given_again(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    await kiosk.reserve("NEW-1", contact, lockerUnitId="35")

    answer = await kiosk.reserve("NEW-2", contact, lockerUnitId="35")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "lockerUnitNotAvailable")


async def test_a_size_that_is_all_taken_is_refused_by_name(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    await kiosk.reserve("NEW-1", contact, size="large")

    answer = await kiosk.reserve("NEW-2", contact, size="large")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "noLockerUnitAvailable")


@pytest.mark.parametrize("unit", ["99", ""])
async def test_a_unit_that_does_not_exist_cannot_be_reserved(kiosk: Kiosk, unit: str) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]

    answer = await kiosk.reserve("NEW-1", contact, lockerUnitId=unit)

    assert answer.status_code == (404 if unit else 400)


async def test_a_contact_needs_to_be_known_under_its_type(kiosk: Kiosk) -> None:
    person = (await kiosk.contact("Maria"))["contactId"]

    nobody = await kiosk.reserve("NEW-1", "nobody", size="small")
    no_department = await kiosk.reserve("NEW-1", person, contactType="department", size="small")

    assert (nobody.status_code, nobody.json()["errorCode"]) == (404, "contactNotFound")
    assert (no_department.status_code, no_department.json()["errorCode"]) == (404, "departmentNotFound")


async def test_a_private_contact_cannot_have_a_unit(kiosk: Kiosk) -> None:
    private = await kiosk.send("POST", "/addressbook/api/v1/contact", name="Petra Quist", type="U")

    answer = await kiosk.reserve("NEW-1", private.json()["contactId"], size="small")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "contactNotShared")


@pytest.mark.parametrize("wish", [{"accessible": True}, {}])
async def test_who_needs_reach_gets_a_unit_within_reach(kiosk: Kiosk, wish: dict[str, bool]) -> None:
    name = "Maria" if wish else "Samir"
    contact = (await kiosk.contact(name))["contactId"]

    made = (await kiosk.reserve("NEW-1", contact, size="medium", **wish)).json()

    assert (await kiosk.status(made["lockerUnitId"]))["accessible"] is True


async def test_units_within_reach_go_last_to_everyone_else(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]

    made = (await kiosk.reserve("NEW-1", contact, size="medium")).json()

    assert (await kiosk.status(made["lockerUnitId"]))["accessible"] is False


@pytest.mark.parametrize(
    "wrong",
    [
        {"size": None},
        {"userId": ""},
        {"contactType": "robot"},
        {"trackingNumber": "  "},
        {"reservationExpiryTime": "tomorrow"},
        {"reservationExpiryTime": "2027-01-15T07:59:59Z"},
        {"contactId": 7},
    ],
)
async def test_a_request_against_the_contract_is_refused(kiosk: Kiosk, wrong: dict[str, Any]) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]

    answer = await kiosk.reserve("NEW-1", contact, **({"size": "small"} | wrong))

    assert answer.status_code == 400


async def test_a_body_that_is_no_json_is_refused(kiosk: Kiosk) -> None:
    answer = await kiosk.http.post(f"{A001}/lockers/reserve", content=b"{")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "requestInvalid")


async def test_a_reservation_ends_when_it_said_and_the_unit_is_free(kiosk: Kiosk, clock: StandingClock) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    await kiosk.reserve("NEW-1", contact, lockerUnitId="35", reservationExpiryTime="2027-01-15T10:00:00+01:00")

    clock.time = NOON + 3_599
    before = await kiosk.status("35")
    clock.time = NOON + 3_600
    after = await kiosk.status("35")

    assert (before["unitReserved"], after["unitReserved"]) == (True, False)
    assert (await kiosk.reserved("NEW-1")).status_code == 404


async def test_a_reservation_without_an_end_lasts_a_week(kiosk: Kiosk, clock: StandingClock) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    await kiosk.reserve("NEW-1", contact, lockerUnitId="35")

    clock.time = NOON + 7 * DAY

    await kiosk.sign_in()
    assert (await kiosk.status("35"))["unitReserved"] is False
