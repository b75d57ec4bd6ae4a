"""One call of the Locker API: its address, its token, its deadline, and what each status means."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from types import MappingProxyType
from urllib.parse import quote

import pydantic_core

from kiosk.api import answers
from kiosk.api.settings import ApiSettings
from kiosk.api.token import Token
from kiosk.api.transport import Line, Reply, Request, Transport
from kiosk.errors import Intercepted, Malformed, Overloaded, Rejected, Unauthorized, Unreachable
from kiosk.ports import Clock

_log = logging.getLogger(__name__)

_NONE: Mapping[str, str] = MappingProxyType({})
_GOOD, _REFUSED, _SERVER_FAULT = 2, 4, 5  # hundreds of HTTP statuses
_NOT_FOUND = frozenset({404})
_NOT_NOW = frozenset({408, 425, 429})
_LONGEST_MEMBER = 200
_LONGEST_WAIT_S = 3600.0


class Client:
    """The kiosk's side of the Locker API. It may be shared by every port that speaks to it.

    `clock_offset` is how many seconds the service's clock is ahead of ours, by
    its last answer; None before the first.
    """

    def __init__(self, settings: ApiSettings, clock: Clock, transport: Transport | None = None) -> None:
        """Keep what is needed; nothing is sent or opened yet. `transport` stands in for the network in tests."""
        self.settings = settings
        self.clock = clock
        self.clock_offset: float | None = None
        self._line = Line(phase_s=settings.deadline_s, ca_file=settings.ca_file, transport=transport)
        self._token = Token(settings, clock.now, self._fetch)

    def service_time(self) -> float:
        """Return POSIX seconds by the service's clock, as far as it is known."""
        return self.clock.wall() + (self.clock_offset or 0.0)

    def own_time(self, moment: float | None) -> float | None:
        """Return in kiosk seconds what the service said by its own clock.

        So a wrong clock here ends no deposit, nor does one that was wrong at some earlier start.
        """
        if moment is None:
            return None
        return moment - (self.clock_offset or 0.0) + self.clock.now() - self.clock.wall()

    async def read(
        self,
        operation: str,
        members: Mapping[str, str] = _NONE,
        query: Mapping[str, str] = _NONE,
        absent: frozenset[int] = _NOT_FOUND,
    ) -> object | None:
        """Return the JSON answer, or None when the status is one of `absent`.

        Raises Unreachable, Unauthorized, Overloaded or Malformed. A read refused
        in any other way is Malformed: it asks for nothing that could be refused.
        """
        try:
            return await self._call(operation, "GET", members, query, None)
        except Rejected as refusal:
            if refusal.status in absent:
                return None
            raise Malformed(str(refusal)) from None

    async def write(
        self, operation: str, method: str, body: Mapping[str, object], members: Mapping[str, str] = _NONE
    ) -> object:
        """Return the JSON answer. Raises Unreachable, Unauthorized, Overloaded, Malformed or Rejected."""
        return await self._call(operation, method, members, _NONE, json.dumps(body).encode())

    @asynccontextmanager
    async def deadline(self, operation: str) -> AsyncIterator[None]:
        """Turn what takes longer than the deadline, all requests inside together, into Unreachable."""
        try:
            async with asyncio.timeout(self.settings.deadline_s):
                yield
        except TimeoutError:
            raise Unreachable(f"{operation}: no answer in {self.settings.deadline_s:g} s") from None

    async def aclose(self) -> None:
        """Give up what is under way and close every connection."""
        await self._token.aclose()
        await self._line.aclose()

    async def _call(
        self, operation: str, method: str, members: Mapping[str, str], query: Mapping[str, str], content: bytes | None
    ) -> object:
        url = self._url(operation, members, query)
        async with self.deadline(operation):
            reply = await self._with_token(operation, method, url, content)
        if reply.status == HTTPStatus.UNAUTHORIZED:
            raise Unauthorized(f"{operation}: a fresh token was refused")
        return _answer(operation, reply)

    async def _with_token(self, operation: str, method: str, url: str, content: bytes | None) -> Reply:
        """Return the reply; one that refuses the token is asked for once more with a new one."""
        token = await self._token.text()
        reply = await self._send(self._request(operation, method, url, content, token))
        if reply.status != HTTPStatus.UNAUTHORIZED:
            return reply
        token = await self._token.text(refused=token)
        return await self._send(self._request(operation, method, url, content, token))

    async def _fetch(self, request: Request) -> object:
        async with self.deadline(request.operation):
            reply = await self._send(request)
        return _answer(request.operation, reply)

    async def _send(self, request: Request) -> Reply:
        loop = asyncio.get_running_loop()
        started, outcome = loop.time(), "no usable answer"
        try:
            reply = await self._line.send(request)
            outcome = str(reply.status)
        finally:
            _log.info("%s %s %d ms", request.operation, outcome, (loop.time() - started) * 1000)
        self._compare_clocks(reply.date)
        return reply

    def _request(self, operation: str, method: str, url: str, content: bytes | None, token: str) -> Request:
        headers = {"Authorization": f"Bearer {token}"}
        if content is not None:
            headers["Content-Type"] = "application/json"
        if self.settings.partner_id is not None:
            headers["X-PB-Developer-Partner-ID"] = self.settings.partner_id
        return Request(operation, method, url, headers, content)

    def _url(self, operation: str, members: Mapping[str, str], query: Mapping[str, str]) -> str:
        """Return the address, each member and value percent-encoded as a whole, slashes and percent signs too."""
        values = {"lockerBankId": self.settings.locker_bank_id, **members}
        path = self.settings.path(operation)
        for name, value in values.items():
            # An empty member or a run of dots would lead to another operation (facts.md 9.8).
            if not value.strip(".") or len(value) > _LONGEST_MEMBER:
                raise Rejected(operation, HTTPStatus.BAD_REQUEST, f"unusable-{name}")
            path = path.replace(f"{{{name}}}", _encoded(operation, value))
        asked = "&".join(f"{name}={_encoded(operation, value)}" for name, value in query.items())
        return f"{self._service(operation)}{path}" + (f"?{asked}" if asked else "")

    def _service(self, operation: str) -> str:
        match operation:
            case "getContacts" | "getDepartments":
                service = self.settings.directory_url
            case "decodeTrackingNumber":
                service = self.settings.receiving_url
            case _:
                service = self.settings.base_url
        if service is None:
            raise Unreachable(f"{operation}: the site names no address for it")
        return service

    def _compare_clocks(self, date: str) -> None:
        try:
            self.clock_offset = _posix(date) - self.clock.wall()
        except (ValueError, IndexError, OverflowError):
            _log.debug("an answer without a readable date")


def _encoded(operation: str, value: str) -> str:
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:  # Half a character: a torn scan or a torn key press.
        raise Rejected(operation, HTTPStatus.BAD_REQUEST, "unusable-text") from None


def _answer(operation: str, reply: Reply) -> object:
    """Return the JSON object or array of a good reply; raise what any other means."""
    kind = reply.status // 100
    if kind >= _SERVER_FAULT or reply.status in _NOT_NOW:
        raise Overloaded(f"{operation}: {reply.status}", _wait_s(reply))
    if kind == _GOOD:
        return _json(operation, reply.content)
    if kind != _REFUSED:
        raise Intercepted(f"{operation}: {reply.status} is no answer")
    # A refusal in no JSON comes from something between us and the service.
    code = answers.error_code(_json(operation, reply.content)) if reply.content else ""
    raise Rejected(operation, reply.status, code)


def _wait_s(reply: Reply) -> float:
    """Return for how many seconds the service asks to be left alone, at most an hour; 0 when it does not say.

    It may say a number or a date (RFC 9110, 10.2.3); a date counts by its own clock.
    """
    said = reply.retry_after.strip()
    try:
        until = float(said) if said.isascii() and said.isdigit() else _posix(said) - _posix(reply.date)
    except (ValueError, IndexError, OverflowError):
        return 0.0
    return min(max(until, 0.0), _LONGEST_WAIT_S)


def _posix(date: str) -> float:
    return parsedate_to_datetime(date).timestamp()


def _json(operation: str, content: bytes) -> object:
    """Return the object or array in `content`; the parser refuses more than 200 levels."""
    try:
        value: object = pydantic_core.from_json(content, allow_inf_nan=False)
    except ValueError:
        raise Intercepted(f"{operation}: not JSON") from None
    if not isinstance(value, dict | list):
        raise Malformed(f"{operation}: neither a JSON object nor an array")
    return value
