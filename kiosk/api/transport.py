"""Bytes out, bytes back: the only module that knows httpx, so that it can be exchanged here."""

import asyncio
import logging
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Any

import httpx

from kiosk.errors import Malformed, Unreachable

LARGEST = 1 << 20  # bytes of an answer; a full page of contacts is some 60 KiB
CONNECTIONS = 4
KEPT_ALIVE = 55.0  # seconds; most load balancers hang up at 60


Transport = httpx.AsyncBaseTransport
"""What carries requests; tests and the demo put another in place of the network."""


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """One request. It has no repr: its address and headers are not for logs."""

    operation: str
    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None = None

    @property
    def is_read(self) -> bool:
        """Whether sending it twice does nothing more than sending it once."""
        return self.method == "GET"


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """What came back: the status, the whole body, the service's own idea of the time, and when to ask again."""

    status: int
    content: bytes
    date: str
    retry_after: str = ""


@dataclass(slots=True)
class _Trace:
    """What happened below httpx: whether a connection had to be made, and whether it is half made."""

    events: list[str] = field(default_factory=list)
    half_open: Any = None

    async def __call__(self, event: str, told: Mapping[str, Any]) -> None:
        self.events.append(event)
        if event == "connection.connect_tcp.complete":
            self.half_open = told["return_value"]
        elif event == "connection.start_tls.complete":
            self.half_open = None

    @property
    def reused(self) -> bool:
        connected = any(event.startswith("connection.connect") for event in self.events)
        return bool(self.events) and not connected

    async def hang_up(self) -> None:
        """Close what a cancelled TLS handshake leaves open: httpcore 1.0.9 forgets it, a socket each time."""
        if self.half_open is not None:
            await self.half_open.aclose()


def _network(operation: str, ca_file: Path | None) -> Transport:
    """Return the way over the network: TLS 1.2 or later, certificates checked, proxy variables ignored."""
    try:
        trust = ssl.create_default_context(cafile=ca_file) if ca_file else httpx.create_ssl_context(trust_env=False)
    except OSError:
        raise Unreachable(f"{operation}: ca_file cannot be used") from None
    trust.minimum_version = ssl.TLSVersion.TLSv1_2
    limits = httpx.Limits(
        max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS, keepalive_expiry=KEPT_ALIVE
    )
    return httpx.AsyncHTTPTransport(verify=trust, trust_env=False, limits=limits)


class Line:
    """The line to the service: at most 4 kept-alive connections in one pool, made at the first request.

    It ignores proxy variables, follows no redirect, keeps no cookie, and
    verifies every certificate. Deadlines are the caller's: `send` bounds only
    each phase by `phase_s` seconds.
    """

    def __init__(self, *, phase_s: float, ca_file: Path | None = None, transport: Transport | None = None) -> None:
        self._phase_s = phase_s
        self._ca_file = ca_file
        self._transport = transport
        self._client: httpx.AsyncClient | None = None

    async def send(self, request: Request) -> Reply:
        """Return the reply. Raises Unreachable, and Malformed for a reply that is too large or packed.

        A read goes out once more when a connection kept alive turns out dead:
        the service hung up between two calls, and never saw it. A write never does.
        """
        trace = _Trace()
        try:
            return await self._exchange(request, trace)
        except httpx.TimeoutException:
            raise Unreachable(f"{request.operation}: no answer in time") from None
        except httpx.TransportError:
            if not (request.is_read and trace.reused):
                raise Unreachable(f"{request.operation}: no connection") from None
        try:
            return await self._exchange(request, _Trace())
        except httpx.TransportError:
            raise Unreachable(f"{request.operation}: no connection") from None

    async def aclose(self) -> None:
        """Close every connection. A later `send` opens new ones."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _exchange(self, request: Request, trace: _Trace) -> Reply:
        client = self._client or self._connect(request.operation)
        try:
            return await self._read(client, request, trace)
        except asyncio.CancelledError:
            await trace.hang_up()
            raise

    async def _read(self, client: httpx.AsyncClient, request: Request, trace: _Trace) -> Reply:
        async with client.stream(
            request.method,
            request.url,
            content=request.content,
            headers=request.headers,
            extensions={"trace": trace},
        ) as response:
            if response.headers.get("content-encoding", "identity") != "identity":
                raise Malformed(f"{request.operation}: packed although not asked to")
            content = bytearray()
            async for chunk in response.aiter_bytes():
                content += chunk
                if len(content) > LARGEST:
                    raise Malformed(f"{request.operation}: more than {LARGEST} bytes")
            told = (response.headers.get(name, "") for name in ("date", "retry-after"))
            return Reply(response.status_code, bytes(content), *told)

    def _connect(self, operation: str) -> httpx.AsyncClient:
        # Both write addresses, which carry tracking numbers, below WARNING.
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)
        self._client = httpx.AsyncClient(
            transport=self._transport or _network(operation, self._ca_file),
            trust_env=False,
            follow_redirects=False,
            timeout=self._phase_s,
            headers={"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "locker-kiosk"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        )
        return self._client
