"""A clock that stands still, and a service that answers what it is told to."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
from pydantic import SecretStr

from kiosk.api.client import Client
from kiosk.api.directory import AddressBook
from kiosk.api.service import LockerService
from kiosk.api.settings import ApiSettings

HOST = "https://lockers.example"
PROOF = "correct-horse"
Answer = httpx.Response | Exception | Callable[[], httpx.Response]


@dataclass
class FakeClock:
    """Time that passes only when told."""

    seconds: float = 1_800_000_000.0
    posix: float = 1_800_000_000.0
    measured: bool = False

    def now(self) -> float:
        return self.seconds

    def wall(self) -> float:
        return self.posix


class Dripping(httpx.AsyncByteStream):
    """A body that never ends, one byte at a time."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            yield b" "
            await asyncio.sleep(0.01)


@dataclass
class FakeService:
    """Answers each operation with the next of `answers` (the last one for ever), and tokens by itself."""

    answers: list[Answer] = field(default_factory=list)
    tokens: list[Answer] = field(default_factory=list)
    requests: list[httpx.Request] = field(default_factory=list)
    token_requests: list[httpx.Request] = field(default_factory=list)
    token_delay_s: float = 0.0

    async def handle(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/auth/api/v1/token":
            self.token_requests.append(request)
            await asyncio.sleep(self.token_delay_s)
            return _next(self.tokens) if self.tokens else token(f"token-{len(self.token_requests)}")
        self.requests.append(request)
        return _next(self.answers)

    @property
    def addresses(self) -> list[bytes]:
        return [request.url.raw_path for request in self.requests]

    @property
    def bearers(self) -> list[str]:
        return [request.headers["authorization"] for request in self.requests]


def _next(answers: list[Answer]) -> httpx.Response:
    answer = answers.pop(0) if len(answers) > 1 else answers[0]
    if isinstance(answer, Exception):
        raise answer
    if isinstance(answer, httpx.Response):
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
    return answer()


def token(text: str, lasts: object = 14400) -> httpx.Response:
    return httpx.Response(200, json={"access_token": text, "expires_in": lasts, "token_type": "Bearer"})


def ok(body: object) -> httpx.Response:
    return httpx.Response(200, json=body)


def refusal(status: int, code: str = "", *, body: object = None) -> httpx.Response:
    return httpx.Response(status, json=body if body is not None else {"errorCode": code})


def settings(**changes: Any) -> ApiSettings:
    plain: dict[str, Any] = {
        "base_url": f"{HOST}/parcelpoint",
        "token_url": f"{HOST}/auth/api/v1/token",
        "directory_url": f"{HOST}/addressbook",
        "receiving_url": f"{HOST}/receiving",
        "locker_bank_id": "A001",
        "user_id": "kiosk-a001",
        "client_id": SecretStr("kiosk"),
        "client_secret": SecretStr(PROOF),
    }
    return ApiSettings(**(plain | changes))


@dataclass
class Setup:
    """The client's ports wired to a fake service."""

    service: FakeService
    client: Client
    clock: FakeClock
    lockers: LockerService
    book: AddressBook


def wired(*answers: Answer, **changes: Any) -> Setup:
    service, clock = FakeService(list(answers)), FakeClock()
    client = Client(settings(**changes), clock, httpx.MockTransport(service.handle))
    return Setup(service, client, clock, LockerService(client), AddressBook(client))
