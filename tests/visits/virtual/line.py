"""The line between the kiosk's client and the service, and everything that can go wrong on it."""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import httpx

from kiosk.domain import LockerUnitId
from tests.visits.virtual.served import Reply, Request, Served
from tests.visits.virtual.timeline import Agenda, LifeLoop

LATEST = 28.0  # seconds; what the service got is done or dropped by then (flows.md 6.3)
HANG = 60.0  # seconds; longer than any deadline of the client
QUICK = (0.02, 0.05, 0.1, 0.3)
JSON = [(b"content-type", b"application/json")]
PORTAL = Reply(200, [(b"content-type", b"text/html")], b"<html><body>Welcome to our free Wi-Fi</body></html>")
MOVED = Reply(302, [(b"location", b"http://login.example/")], b"")
REFUSED_CONNECTION = httpx.ConnectError("refused")
RESET = httpx.ReadError("reset")

Outcome: TypeAlias = Reply | Exception
Act: TypeAlias = Callable[[], Reply]
Back: TypeAlias = Callable[[Outcome, float], None]
Fate: TypeAlias = Callable[["Line", Act, Back], None]

FAULTS = {
    "API slow": 6,
    "API silent": 3,
    "API refuses connections": 3,
    "API 5xx before the effect": 3,
    "API 5xx after the effect": 3,
    "API 429": 2,
    "API resets before the effect": 3,
    "API resets after the effect": 4,
    "API's reply is lost": 4,
    "API acts late, reply lost": 4,
    "API acts twice": 3,
    "dead kept-alive connection": 3,
    "captive portal": 3,
    "redirected to a login": 1,
    "answer for another bank": 3,
    "answer about another question": 4,
    "answer cut short": 2,
    "answer of the wrong shape": 2,
    "answer too large": 1,
    "401, the token is revoked": 3,
    "401 for good": 1,
    "403": 1,
}
"""What a request may meet, and how often among each other."""


@dataclass
class Chosen:
    """What the next requests whose method and path end with `about` meet: one of FAULTS, or what a script says."""

    meets: str | Fate
    about: str = ""
    times: int = 1


@dataclass
class Line:
    """Carries requests, with the share `flaky` of them meeting a fault; `down` lets none through.

    What is `chosen` comes before all chance. `heard` are the requests that went out, as their method and path.
    """

    agenda: Agenda
    served: Served
    rng: random.Random
    stats: Counter[str]
    log: Callable[[str], None]
    flaky: float = 0.0
    down: bool = False
    on_their_way: Counter[LockerUnitId] = field(default_factory=Counter)
    kinds: list[str] = field(default_factory=lambda: list(FAULTS))
    weights: list[int] = field(default_factory=lambda: list(FAULTS.values()))
    chosen: list[Chosen] = field(default_factory=list)
    heard: list[tuple[float, str]] = field(default_factory=list)

    def carry(self, request: Request, back: Back) -> None:
        """Bring `request` to the service, or not; call `back` with what comes and how many seconds later."""
        act, fate = self._act(request), self._chosen(request)
        if isinstance(fate, str):
            self._fail(fate, request, act, back)
        elif fate is not None:
            fate(self, act, back)
        elif self.down:
            back(REFUSED_CONNECTION, 0.1)
        elif self.rng.random() < self.flaky:
            kind = self.rng.choices(self.kinds, self.weights)[0]
            self.stats[kind] += 1
            self.log(f"the line: {kind}")
            self._fail(kind, request, act, back)
        else:
            delay = self.rng.choice(QUICK)
            self.agenda.after(delay / 2, lambda: back(act(), delay / 2))

    def _chosen(self, request: Request) -> str | Fate | None:
        words = f"{request.method} {request.path}"
        self.heard.append((self.agenda.now, words))
        for chosen in self.chosen:
            if chosen.times and words.endswith(chosen.about):
                chosen.times -= 1
                return chosen.meets
        return None

    def _act(self, request: Request, *, ours: bool = True) -> Act:
        def act() -> Reply:
            reply = self.served.answer(request, ours=ours)
            self.log(f"{request.method} {request.path.rpartition('/lockers')[2] or request.path} {reply.status}")
            return reply

        return act

    def _fail(self, kind: str, request: Request, act: Act, back: Back) -> None:  # noqa: C901, PLR0912 - a table
        match kind:
            case "API slow":
                self.agenda.after(self.rng.uniform(0.5, 9.0), lambda: back(act(), self.rng.uniform(0.0, 2.0)))
            case "API silent":
                back(RESET, HANG)
            case "API refuses connections":
                back(REFUSED_CONNECTION, 0.05)
            case "API 5xx before the effect":
                back(Reply(self.rng.choice((500, 502, 503, 504)), JSON, b'{"errorCode":"x"}'), 0.1)
            case "API 5xx after the effect":
                act()
                back(Reply(self.rng.choice((500, 502, 503, 504)), JSON, b""), 0.3)
            case "API 429":
                back(Reply(429, [(b"retry-after", b"5")], b""), 0.1)
            case "API resets before the effect":
                back(RESET, self.rng.uniform(0.0, 7.0))
            case "API resets after the effect":
                act()
                back(RESET, self.rng.uniform(0.0, 7.0))
            case "API's reply is lost":
                act()
                back(RESET, HANG)
            case "API acts late, reply lost":
                self._late(request, act)
                back(RESET, HANG)
            case "API acts twice":
                back(act(), 0.1)
                self._late(request, self._act(request, ours=False))  # it was asked once, and has answered
            case "dead kept-alive connection":
                back(httpx.RemoteProtocolError("hung up"), 0.0)
            case "captive portal":
                back(PORTAL, 0.1)
            case "redirected to a login":
                back(MOVED, 0.1)
            case "401, the token is revoked":
                self.served.store.revoke()
                back(act(), 0.1)
            case "401 for good" | "403":
                back(Reply(int(kind[:3]), JSON, b'{"message":"no"}'), 0.1)
            case _:
                back(self._spoilt(kind, act()), 0.1)

    def _late(self, request: Request, act: Act) -> None:
        unit = _unit(request)
        self.on_their_way[unit] += 1

        def arrive() -> None:
            self.on_their_way[unit] -= 1
            act()

        self.agenda.after(self.rng.uniform(1.0, LATEST), arrive)

    def _spoilt(self, kind: str, reply: Reply) -> Reply:
        """Return another answer than the service's: what it did stays done."""
        body = reply.body
        match kind:
            case "answer cut short":
                body = body[: self.rng.randrange(len(body) + 1)]
            case "answer too large":
                body = b'{"filler": "' + b"x" * (1 << 20) + b'"}'
            case "answer of the wrong shape":
                body = self.rng.choice((b"[7]", b"{}", b"null", b"7", b'{"reservedUnits": 3}', b'{"lockerUnitId": []}'))
            case "answer for another bank":
                body = swapped(body, lambda said: said | {"lockerBankId": "B002", "lockerUnitId": self._unit_of_any()})
            case _:
                body = swapped(body, self._another)
        return Reply(reply.status, reply.headers, body)

    def _another(self, said: dict[str, Any]) -> dict[str, Any]:
        """Answer as if something else had been asked."""
        others = {"trackingNumber": "ELSE-0001", "contactId": "C9", "lockerUnitId": self._unit_of_any()}
        parcels = [{"trackingNumber": "ELSE-0001"}]
        lists = {"parcelsReserved": parcels, "parcelsDeposited": parcels, "pickupCode": "BCDFGH"}
        return said | {name: other for name, other in (others | lists).items() if name in said}

    def _unit_of_any(self) -> str:
        return self.rng.choice(list(self.served.units))


def swapped(body: bytes, other: Callable[[dict[str, Any]], dict[str, Any]]) -> bytes:
    try:
        said = json.loads(body)
    except ValueError:
        return body
    if isinstance(said, dict) and isinstance(said.get("reservedUnits"), list):
        said["reservedUnits"] = [other(unit) for unit in said["reservedUnits"]]
    elif isinstance(said, dict) and "access_token" not in said:
        said = other(said)
    return json.dumps(said).encode()


def _unit(request: Request) -> LockerUnitId:
    """Return the unit a request is about: its path's, or its body's, "" when it names none."""
    parts = request.path.split("/")
    if parts[-1] in ("free", "deposit", "update"):
        return LockerUnitId(parts[-3] if parts[-1] == "update" else parts[-2])
    return (
        LockerUnitId(json.loads(request.body).get("lockerUnitId", "")) if parts[-1] == "reserve" else LockerUnitId("")
    )


class Wire(httpx.AsyncBaseTransport):
    """The client's end of the line, in one life of the kiosk."""

    def __init__(self, line: Line, loop: LifeLoop) -> None:
        self._line = line
        self._loop = loop

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request and wait for what comes back."""
        body = await request.aread()
        url = request.url
        headers = [(name.lower(), value) for name, value in request.headers.raw]
        sent = Request(request.method, url.path, url.query, headers, body)
        answer: asyncio.Future[Outcome] = self._loop.create_future()
        self._line.carry(sent, lambda outcome, delay: self._settle(answer, outcome, delay))
        outcome = await answer
        if isinstance(outcome, httpx.RemoteProtocolError):
            # As the connection pool tells of a connection that was used before.
            await request.extensions["trace"]("http11.send_request_headers.started", {})
        if isinstance(outcome, Exception):
            raise outcome
        return httpx.Response(outcome.status, headers=outcome.headers, stream=httpx.ByteStream(outcome.body))

    def _settle(self, answer: "asyncio.Future[Outcome]", outcome: Outcome, delay: float) -> None:
        if not self._loop.dead:
            self._loop.call_later(delay, _settle, answer, outcome)


def _settle(answer: "asyncio.Future[Outcome]", outcome: Outcome) -> None:
    if not answer.done():
        answer.set_result(outcome)
