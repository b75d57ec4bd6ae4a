import httpx
import pytest

from tests.simulator.conftest import A001, BOOK, DECODE, TERMS, Kiosk, StandingClock

EVERY_PATH = (
    ("GET", "/parcelpoint/api/v1/lockerBanks"),
    ("GET", A001),
    ("GET", f"{A001}/lockers/sizes"),
    ("POST", f"{A001}/lockers/reserve"),
    ("POST", f"{A001}/lockers/reserve/return"),
    ("POST", f"{A001}/lockers/pickup"),
    ("GET", f"{A001}/lockers/reserved/contact/somebody"),
    ("GET", f"{A001}/lockers/reserved/RSD-1001"),
    ("POST", f"{A001}/lockers/1/open"),
    ("PATCH", f"{A001}/lockers/1/deposit"),
    ("PATCH", f"{A001}/lockers/1/reservation/update"),
    ("POST", f"{A001}/lockers/1/free"),
    ("GET", f"{A001}/lockers/1/status"),
    ("POST", f"{BOOK}/contact"),
    ("GET", f"{BOOK}/contact/somebody"),
    ("PUT", f"{BOOK}/contact/somebody"),
    ("GET", f"{BOOK}/contacts"),
    ("GET", f"{BOOK}/departments"),
    ("GET", f"{DECODE}?trackingNumber=RSD-1001"),
)


async def test_client_id_and_secret_buy_four_hours(stranger: httpx.AsyncClient) -> None:
    answer = await stranger.post("/auth/api/v1/token", auth=TERMS.credentials)

    assert answer.status_code == 200
    assert answer.json()["expires_in"] == 14_400


@pytest.mark.parametrize(
    "header", ["", "Basic", "Basic !!!", "Basic //79", "Bearer dGVzdA==", "Basic dGVzdC1jbGllbnQ6d3Jvbmc="]
)
async def test_nothing_but_the_right_credentials_buys_a_token(stranger: httpx.AsyncClient, header: str) -> None:
    answer = await stranger.post("/auth/api/v1/token", headers={"Authorization": header})

    assert answer.status_code == 401
    assert set(answer.json()) == {"message"}


@pytest.mark.parametrize(("method", "path"), EVERY_PATH)
async def test_every_operation_turns_away_who_has_no_token(stranger: httpx.AsyncClient, method: str, path: str) -> None:
    answer = await stranger.request(method, path)

    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize(("method", "path"), EVERY_PATH)
async def test_every_operation_can_fail_with_a_server_error(
    kiosk: Kiosk, world: httpx.AsyncClient, method: str, path: str
) -> None:
    await world.post("faults", json={"status": 500})

    answer = await kiosk.http.request(method, path)

    assert answer.status_code == 500


async def test_a_token_ends_after_its_four_hours(kiosk: Kiosk, clock: StandingClock) -> None:
    clock.time += 14_399
    before = await kiosk.get(A001)
    clock.time += 1
    after = await kiosk.get(A001)

    assert (before.status_code, after.status_code) == (200, 401)


async def test_a_revoked_token_is_worthless_and_a_new_one_works(kiosk: Kiosk, world: httpx.AsyncClient) -> None:
    await world.post("faults", json={"revoke_tokens": True})
    refused = await kiosk.get(A001)
    await kiosk.sign_in()

    assert refused.status_code == 401
    assert (await kiosk.get(A001)).status_code == 200


async def test_the_service_hands_out_the_contract_it_keeps(world: httpx.AsyncClient) -> None:
    answer = await world.get("http://service/openapi.yaml")

    assert answer.text.startswith("openapi: 3.1.0")


async def test_a_path_outside_the_contract_is_not_there(world: httpx.AsyncClient) -> None:
    answer = await world.get("http://service/parcelpoint/api/v1/nothing")

    assert (answer.status_code, answer.json()) == (404, {"errorCode": "noSuchOperation"})
