"""A service with the seeded bank, a clock that stands still, and callers held to the contract."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from kiosk.simulator.app import make_app
from kiosk.simulator.rules import Terms
from kiosk.simulator.seed import sow
from kiosk.simulator.store import Bank, Store, Unit
from tests.simulator.contract import hold_to_contract

NOON = 1_800_000_000.0
DAY = 86_400
TERMS = Terms(seed=7, credentials=("test-client", "test-word"))
A001 = "/parcelpoint/api/v1/lockerBanks/A001"
BOOK = "/addressbook/api/v1"
DECODE = "/receiving/api/v1/packages/tracking/decode"


@dataclass
class StandingClock:
    """A clock that moves when told."""

    time: float = NOON

    def wall(self) -> float:
        return self.time


@dataclass
class Kiosk:
    """A caller with a token: it sends what a kiosk sends and returns what came back."""

    http: httpx.AsyncClient

    async def sign_in(self) -> None:
        answer = await self.http.post("/auth/api/v1/token", auth=TERMS.credentials)
        self.http.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"

    async def get(self, path: str, **query: str) -> httpx.Response:
        return await self.http.get(path, params=query)

    async def send(self, method: str, path: str, **body: Any) -> httpx.Response:
        return await self.http.request(method, path, json=body)

    async def reserve(self, number: str, contact: str, **more: Any) -> httpx.Response:
        body = {"userId": "kiosk", "contactId": contact, "contactType": "recipient", "trackingNumber": number} | more
        return await self.send("POST", f"{A001}/lockers/reserve", **body)

    async def reserved(self, number: str, **query: str) -> httpx.Response:
        return await self.get(f"{A001}/lockers/reserved/{number}", **query)

    async def add(self, unit: str, *numbers: str, **more: Any) -> httpx.Response:
        return await self.send("PATCH", f"{A001}/lockers/{unit}/reservation/update", parcels=parcels(numbers), **more)

    async def deposit(self, unit: str, *numbers: str) -> httpx.Response:
        return await self.send("PATCH", f"{A001}/lockers/{unit}/deposit", userId="kiosk", parcels=parcels(numbers))

    async def free(self, unit: str, *numbers: str) -> httpx.Response:
        named = {"parcels": parcels(numbers)} if numbers else {}
        return await self.send("POST", f"{A001}/lockers/{unit}/free", userId="kiosk", **named)

    async def pick_up(self, *requests: dict[str, str], **more: Any) -> httpx.Response:
        return await self.send("POST", f"{A001}/lockers/pickup", userId="kiosk", pickupRequests=list(requests), **more)

    async def status(self, unit: str) -> dict[str, Any]:
        return dict((await self.get(f"{A001}/lockers/{unit}/status")).json())

    async def contact(self, name: str) -> dict[str, Any]:
        found = (await self.get(f"{BOOK}/contacts", name=name)).json()["data"]
        return dict(found[0])

    async def department(self, name: str) -> str:
        every = (await self.get(f"{BOOK}/departments")).json()["data"]
        return next(str(d["departmentId"]) for d in every if d["name"] == name)


def parcels(numbers: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"trackingNumber": number} for number in numbers]


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def store(clock: StandingClock) -> Store:
    store = Store()
    sow(store, clock, TERMS)
    with store.change():
        store.add_bank(
            Bank("B001", "hillside", "Hillside lockers", "Hillside Hall", "Europe/London"),
            [Unit("B001", "1", "small", accessible=False), Unit("B001", "2", "medium", accessible=False)],
        )
    return store


@pytest.fixture
def app(store: Store, clock: StandingClock) -> Starlette:
    return make_app(store, clock, TERMS)


@pytest.fixture
async def stranger(app: Starlette, store: Store) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app)
    hooks = {"response": [hold_to_contract]}
    async with httpx.AsyncClient(transport=transport, base_url="http://service", event_hooks=hooks) as http:
        yield http
    store.close()


@pytest.fixture
async def kiosk(stranger: httpx.AsyncClient) -> Kiosk:
    kiosk = Kiosk(stranger)
    await kiosk.sign_in()
    return kiosk


@pytest.fixture
async def world(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """Reach for the paths that are no part of the contract."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://service/_sim/") as http:
        yield http


@pytest.fixture
async def bare(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """Call without being held to the contract: a cut line answers what it never would on a socket."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://service") as http:
        yield http
