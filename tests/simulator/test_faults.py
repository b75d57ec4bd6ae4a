import asyncio

import httpx
import pytest

from tests.simulator.conftest import A001, Kiosk


async def test_a_switched_on_status_answers_before_any_effect(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    await world.post("faults", json={"status": 500})
    refused = await kiosk.deposit("1", "RSD-1001")
    await world.delete("faults")

    assert refused.status_code == 500
    assert (await kiosk.status("1"))["unitOccupied"] is False


async def test_a_lost_reply_has_had_its_effect(world: httpx.AsyncClient, kiosk: Kiosk, bare: httpx.AsyncClient) -> None:
    await world.post("faults", json={"lose_reply": True, "times": 1})
    body = {"parcels": [{"trackingNumber": "RSD-1001"}]}

    lost = await bare.patch(f"{A001}/lockers/1/deposit", json=body, headers=kiosk.http.headers)

    assert lost.status_code == 503
    assert (await kiosk.status("1"))["unitOccupied"] is True


@pytest.mark.parametrize("switch", ["offline", "reset"])
async def test_a_cut_line_has_no_effect(
    world: httpx.AsyncClient, kiosk: Kiosk, bare: httpx.AsyncClient, switch: str
) -> None:
    await world.post("faults", json={switch: True, "times": 1})
    body = {"parcels": [{"trackingNumber": "RSD-1001"}]}

    cut = await bare.patch(f"{A001}/lockers/1/deposit", json=body, headers=kiosk.http.headers)

    assert cut.status_code == 503
    assert (await kiosk.status("1"))["unitOccupied"] is False


async def test_latency_delays_every_answer(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    loop = asyncio.get_running_loop()
    await world.post("faults", json={"latency_s": 0.2})
    begun = loop.time()
    answer = await kiosk.get(A001)

    assert answer.status_code == 200
    assert loop.time() - begun >= 0.19


async def test_a_fault_ends_after_so_many_requests(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    await world.post("faults", json={"status": 500, "times": 2})

    assert [(await kiosk.get(A001)).status_code for _ in range(3)] == [500, 500, 200]


async def test_a_fault_can_keep_to_some_paths(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    await world.post("faults", json={"status": 500, "only": "/deposit"})

    assert (await kiosk.get(A001)).status_code == 200
    assert (await kiosk.deposit("1", "RSD-1001")).status_code == 500


async def test_switches_are_turned_one_by_one_and_cleared_together(world: httpx.AsyncClient) -> None:
    await world.post("faults", json={"latency_s": 0.01})
    both = (await world.post("faults", json={"offline": True})).json()
    told = (await world.get("state")).json()["faults"]
    cleared = (await world.delete("faults")).json()

    assert (both["latency_s"], both["offline"]) == (0.01, True)
    assert told == both
    assert (cleared["latency_s"], cleared["offline"]) == (0, False)


@pytest.mark.parametrize("wrong", [{"gremlins": True}, {"status": 200}, {"latency_s": -1}, {"times": 0}, [1]])
async def test_a_switch_that_does_not_exist_is_refused(world: httpx.AsyncClient, wrong: object) -> None:
    answer = await world.post("faults", json=wrong)

    assert answer.status_code == 400
    assert answer.json()["errorCode"] in {"faultInvalid", "requestInvalid"}


async def test_the_world_and_the_contract_stay_within_reach(world: httpx.AsyncClient) -> None:
    await world.post("faults", json={"offline": True})

    assert (await world.get("state")).status_code == 200
    assert (await world.get("http://service/openapi.yaml")).status_code == 200
