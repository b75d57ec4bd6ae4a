import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from kiosk.simulator.app import make_app
from kiosk.simulator.serve import Server, SystemClock, run, serve
from kiosk.simulator.store import Store
from tests.simulator.conftest import A001, TERMS


@pytest.fixture
async def server(app: Starlette, store: Store) -> AsyncIterator[Server]:
    server = await serve(app)
    yield server
    await server.stop()
    store.close()


@pytest.fixture
async def line(server: Server) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=server.url) as http:
        token = (await http.post("/auth/api/v1/token", auth=TERMS.credentials)).json()["access_token"]
        http.headers["Authorization"] = f"Bearer {token}"
        yield http


async def test_a_parcel_is_reserved_and_deposited_over_a_real_socket(line: httpx.AsyncClient) -> None:
    found = (await line.get(f"{A001}/lockers/reserved/RSD-1001")).json()
    unit = found["lockerUnitId"]
    body = {"parcels": [{"trackingNumber": "RSD-1001"}]}
    told = (await line.patch(f"{A001}/lockers/{unit}/deposit", json=body)).json()

    assert len(told["pickupCode"]) == 6


async def test_an_encoded_slash_survives_the_wire(line: httpx.AsyncClient) -> None:
    answer = await line.get(f"{A001}/lockers/reserved/A%2FB")

    assert answer.json()["errorCode"] == "reservationNotFound"
    assert answer.headers.get_list("date") == ["Fri, 15 Jan 2027 08:00:00 GMT"]


@pytest.mark.parametrize(
    ("switch", "error"),
    [("offline", httpx.RemoteProtocolError), ("reset", httpx.ReadError), ("lose_reply", httpx.RemoteProtocolError)],
)
async def test_a_cut_line_ends_without_any_answer(
    line: httpx.AsyncClient, switch: str, error: type[httpx.TransportError]
) -> None:
    await line.post("/_sim/faults", json={switch: True, "times": 1})
    body = {"parcels": [{"trackingNumber": "RSD-1001"}]}

    with pytest.raises(error):
        await line.patch(f"{A001}/lockers/1/deposit", json=body)

    occupied = (await line.get(f"{A001}/lockers/1/status")).json()["unitOccupied"]
    assert occupied is (switch == "lose_reply")


async def test_a_caller_can_give_up_before_a_slow_answer(line: httpx.AsyncClient) -> None:
    await line.post("/_sim/faults", json={"latency_s": 0.3, "times": 1})

    with pytest.raises(httpx.ReadTimeout):
        await line.get(A001, timeout=0.05)

    assert (await line.get(A001)).status_code == 200


async def test_a_taken_port_is_an_error_not_an_exit(server: Server, app: Starlette) -> None:
    with pytest.raises(OSError, match="in use"):
        await serve(app, server.port)


async def test_a_stopped_server_can_begin_again_on_its_port(app: Starlette, store: Store) -> None:
    first = await serve(app)
    await first.stop()
    second = await serve(app, first.port)
    await second.stop()
    store.close()

    assert second.port == first.port


@pytest.mark.qt_loop
async def test_the_service_shares_the_loop_of_the_screen() -> None:
    store = Store()
    server = await serve(make_app(store, SystemClock()))
    async with httpx.AsyncClient(base_url=server.url) as http:
        answer = await http.get("/_sim/state")
    await server.stop()
    store.close()

    assert answer.json()["lockerBanks"] == []


def test_the_process_serves_its_file_until_it_is_told_to_end(tmp_path: Path) -> None:
    path = tmp_path / "service.db"
    seen: list[str] = []

    def ready(server: Server) -> None:
        seen.append(server.url)
        asyncio.get_running_loop().call_soon(os.kill, os.getpid(), signal.SIGTERM)

    run(0, str(path), seed=7, ready=ready)

    kept = Store(str(path))
    assert seen[0].startswith("http://127.0.0.1:")
    assert [bank.id for bank in kept.banks()] == ["A001"]
    kept.close()
