import httpx
import pytest

from tests.simulator.conftest import A001, Kiosk

BANKS = "/parcelpoint/api/v1/lockerBanks"


async def test_banks_are_listed_and_sifted_by_location(kiosk: Kiosk) -> None:
    every = (await kiosk.get(BANKS)).json()["lockerBanks"]
    hillside = (await kiosk.get(BANKS, locationId="hillside")).json()["lockerBanks"]

    assert [b["lockerBankId"] for b in every] == ["A001", "B001"]
    assert [b["lockerBankId"] for b in hillside] == ["B001"]


async def test_a_bank_tells_all_its_units_in_four_sizes(kiosk: Kiosk) -> None:
    units = (await kiosk.get(A001)).json()["units"]

    assert len(units) == 36
    assert {u["size"] for u in units} == {"small", "medium", "mlarge", "large"}
    assert any(u["accessible"] for u in units)


@pytest.mark.parametrize("path", ["", "/lockers/sizes", "/lockers/reserved/X", "/lockers/reserved/contact/X"])
async def test_a_bank_nobody_put_up_is_not_found(kiosk: Kiosk, path: str) -> None:
    answer = await kiosk.get(f"{BANKS}/Z999{path}")

    assert (answer.status_code, answer.json()["errorCode"]) == (404, "lockerBankNotFound")


async def test_a_unit_the_bank_does_not_have_is_not_found(kiosk: Kiosk) -> None:
    answer = await kiosk.get(f"{A001}/lockers/99/status")

    assert (answer.status_code, answer.json()["errorCode"]) == (404, "lockerUnitNotFound")


async def test_sizes_count_what_is_free(kiosk: Kiosk) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    before = await _large(kiosk)
    await kiosk.reserve("NEW-1", contact, size="large")
    after = await _large(kiosk)

    assert before == {"size": "large", "available": True, "availableUnits": 1, "totalUnits": 2}
    assert after == {"size": "large", "available": False, "availableUnits": 0, "totalUnits": 2}


async def _large(kiosk: Kiosk) -> dict[str, object]:
    sizes = (await kiosk.get(f"{A001}/lockers/sizes")).json()["sizes"]
    return next(dict(s) for s in sizes if s["size"] == "large")


async def test_a_unit_out_of_service_is_neither_counted_nor_given(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    contact = (await kiosk.contact("Maria"))["contactId"]
    free = next(u["lockerUnitId"] for u in (await kiosk.get(A001)).json()["units"] if not u["unitReserved"])
    changed = await world.post("units", json={"lockerUnitId": free, "inService": False})

    refused = await kiosk.reserve("NEW-1", contact, lockerUnitId=free)

    assert changed.json()["unitInService"] is False
    assert (await kiosk.status(free))["unitInService"] is False
    assert (refused.status_code, refused.json()["errorCode"]) == (400, "lockerUnitNotAvailable")


async def test_opening_is_accepted_without_a_word_about_the_door(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    answer = await kiosk.send("POST", f"{A001}/lockers/5/open", userId="kiosk")
    openings = (await world.get("state")).json()["lockerBanks"][0]["openings"]

    assert "opened" not in answer.json()
    assert openings == [{"lockerUnitId": "5", "openTime": answer.json()["openTime"]}]


@pytest.mark.parametrize(("unit", "body", "status"), [("99", {"userId": "kiosk"}, 404), ("5", {}, 400)])
async def test_opening_needs_a_unit_and_somebody_who_asks(
    kiosk: Kiosk, unit: str, body: dict[str, str], status: int
) -> None:
    answer = await kiosk.send("POST", f"{A001}/lockers/{unit}/open", **body)

    assert answer.status_code == status
