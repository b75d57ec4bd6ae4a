from typing import Any

import httpx
import pytest

from kiosk.simulator.rules import ALPHABET
from tests.simulator.conftest import A001, Kiosk

RETURN = f"{A001}/lockers/reserve/return"


@pytest.fixture
async def asked(kiosk: Kiosk) -> dict[str, Any]:
    return {
        "userId": "kiosk",
        "contactId": await kiosk.department("Returns desk"),
        "contactType": "department",
        "depositorContactId": (await kiosk.contact("Maria"))["contactId"],
        "depositorContactType": "recipient",
        "trackingNumber": "BACK-1",
        "size": "small",
    }


async def test_a_depositor_gets_a_code_of_eight_by_mail(
    kiosk: Kiosk, world: httpx.AsyncClient, asked: dict[str, Any]
) -> None:
    made = (await kiosk.send("POST", RETURN, **asked)).json()
    mail = (await world.get("state")).json()["mails"][-1]

    assert len(made["depositCode"]) == 8
    assert set(made["depositCode"]) <= set(ALPHABET)
    assert (mail["name"], mail["kind"], mail["code"]) == ("Maria Anderby", "return-code", made["depositCode"])


async def test_the_same_return_again_has_the_same_code_and_no_second_mail(
    kiosk: Kiosk, world: httpx.AsyncClient, asked: dict[str, Any]
) -> None:
    first = (await kiosk.send("POST", RETURN, **asked)).json()
    before = (await world.get("state")).json()["mails"]

    assert (await kiosk.send("POST", RETURN, **asked)).json() == first
    assert (await world.get("state")).json()["mails"] == before


async def test_a_delivery_cannot_be_turned_into_a_return(kiosk: Kiosk, asked: dict[str, Any]) -> None:
    maria = {"contactId": (await kiosk.contact("Maria"))["contactId"], "contactType": "recipient"}

    answer = await kiosk.send("POST", RETURN, **(asked | maria | {"trackingNumber": "RSD-1001"}))

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "trackingNumberReserved")


@pytest.mark.parametrize(
    ("change", "status"),
    [({"depositorContactId": "nobody"}, 404), ({"contactId": "nobody"}, 404), ({"depositorContactId": None}, 400)],
)
async def test_a_return_needs_both_sides(
    kiosk: Kiosk, asked: dict[str, Any], change: dict[str, Any], status: int
) -> None:
    assert (await kiosk.send("POST", RETURN, **(asked | change))).status_code == status


async def test_a_return_is_found_by_its_code_in_small_letters_too(kiosk: Kiosk, asked: dict[str, Any]) -> None:
    made = (await kiosk.send("POST", RETURN, **asked)).json()

    found = (await kiosk.reserved(made["depositCode"].lower())).json()

    assert (found["lockerUnitId"], found["transactionType"]) == (made["lockerUnitId"], "return")
    assert found["depositorContactId"] == asked["depositorContactId"]


async def test_a_return_code_is_good_for_one_drop_off(kiosk: Kiosk, asked: dict[str, Any]) -> None:
    made = (await kiosk.send("POST", RETURN, **asked)).json()
    told = await kiosk.deposit(made["lockerUnitId"], "BACK-1")

    assert "pickupCode" not in told.json()
    assert (await kiosk.reserved(made["depositCode"])).status_code == 404
    assert (await kiosk.reserved("BACK-1")).json()["unitOccupied"] is True


async def test_a_person_who_is_sent_a_return_collects_it_with_a_code(kiosk: Kiosk, asked: dict[str, Any]) -> None:
    tomasz = {"contactId": (await kiosk.contact("Tomasz"))["contactId"], "contactType": "recipient"}
    made = (await kiosk.send("POST", RETURN, **(asked | tomasz))).json()

    told = (await kiosk.deposit(made["lockerUnitId"], "BACK-1")).json()

    assert len(told["pickupCode"]) == 6
