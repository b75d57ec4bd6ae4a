"""The line to the service over real sockets: kept alive, hung up on, and never through a proxy."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.api.client import Client
from kiosk.api.service import LockerService
from kiosk.api.transport import CONNECTIONS
from kiosk.domain import LockerUnitId, TrackingNumber
from kiosk.errors import Malformed, Unreachable
from tests.api.fakes import FakeClock, settings

PARCEL = TrackingNumber("1Z999")
SNAKEOIL = Path(__file__).with_name("snakeoil")  # Certificates for 127.0.0.1, with a key that guards nothing.
_BODY = b'{"access_token": "t", "expires_in": 600}'
TOKEN = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(_BODY) + _BODY
LAST_TOKEN = TOKEN.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n")
NOT_FOUND = b"HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\n\r\n{}"
HANG_UP = b""


class Service:
    """An HTTP server that answers with bytes; an empty answer hangs up, None keeps silent."""

    def __init__(self, answers: list[bytes | None], token: bytes = TOKEN) -> None:
        self.answers = answers
        self.token = token
        self.connections = 0
        self.open = 0
        self.most_open = 0
        self.requests: list[str] = []
        self.heard = 0
        self._server: asyncio.Server | None = None

    async def start(self, tls: ssl.SSLContext | None = None) -> str:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=tls)
        port = self._server.sockets[0].getsockname()[1]
        return f"{'https' if tls else 'http'}://127.0.0.1:{port}"

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            while await self._answer(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.open -= 1
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        self.heard += 1
        length = [line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        await reader.readexactly(int(length[0]) if length else 0)
        asked = head.split(b" ")[1].decode()
        if asked.endswith("/token"):
            writer.write(self.token)
            return b"close" not in self.token
        self.requests.append(head.split(b" ")[0].decode())
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer is None:
            await reader.read()
        writer.write(answer or b"")
        await writer.drain()
        return bool(answer)


@dataclass
class Wiring:
    """Puts the client and a service on this machine together, and takes them apart after the test."""

    opened: AsyncExitStack

    async def __call__(self, *answers: bytes | None, **changes: Any) -> tuple[Service, LockerService]:
        service, client = await self.with_client(Service(list(answers)), **changes)
        return service, LockerService(client)

    async def with_client(
        self, service: Service, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1", **changes: Any
    ) -> tuple[Service, Client]:
        at = (await service.start(tls)).replace("127.0.0.1", host)
        self.opened.push_async_callback(service.stop)
        client = Client(settings(base_url=at, **{"token_url": f"{at}/token"} | changes), FakeClock())
        self.opened.push_async_callback(client.aclose)
        return service, client


@pytest.fixture
async def wiring() -> AsyncIterator[Wiring]:
    async with AsyncExitStack() as opened:
        yield Wiring(opened)


async def test_calls_share_one_kept_alive_connection(wiring: Wiring) -> None:
    service, lockers = await wiring(NOT_FOUND)

    for _ in range(5):
        assert await lockers.reservation(PARCEL) is None

    assert service.connections == 1


async def test_twenty_calls_at_once_open_no_more_than_four_connections(wiring: Wiring) -> None:
    service, lockers = await wiring(NOT_FOUND)

    await asyncio.gather(*(lockers.reservation(PARCEL) for _ in range(20)))

    assert service.most_open <= CONNECTIONS == 4


async def test_a_read_survives_a_kept_alive_connection_that_died(wiring: Wiring) -> None:
    service, lockers = await wiring(HANG_UP, NOT_FOUND)

    assert await lockers.reservation(PARCEL) is None

    assert service.requests == ["GET", "GET"]


async def test_a_read_is_sent_once_more_and_not_for_ever(wiring: Wiring) -> None:
    service, lockers = await wiring(HANG_UP)

    with pytest.raises(Unreachable):
        await lockers.reservation(PARCEL)

    assert service.requests == ["GET", "GET"]


async def test_a_read_on_a_new_connection_is_not_sent_twice(wiring: Wiring) -> None:
    service, client = await wiring.with_client(Service([HANG_UP], LAST_TOKEN))

    with pytest.raises(Unreachable):
        await LockerService(client).reservation(PARCEL)

    assert service.requests == ["GET"]
    assert service.connections == 2


async def test_a_write_is_never_sent_twice(wiring: Wiring) -> None:
    service, lockers = await wiring(NOT_FOUND, HANG_UP)
    await lockers.reservation(PARCEL)

    with pytest.raises(Unreachable):
        await lockers.deposit(LockerUnitId("12"), (PARCEL,))

    assert service.requests == ["GET", "PATCH"]


async def test_a_silent_service_ends_at_the_deadline(wiring: Wiring) -> None:
    _, lockers = await wiring(None, deadline_s=0.2)
    began = asyncio.get_running_loop().time()

    with pytest.raises(Unreachable):
        await lockers.reservation(PARCEL)

    assert asyncio.get_running_loop().time() - began < 2


async def test_what_is_no_http_is_unreachable(wiring: Wiring) -> None:
    _, lockers = await wiring(b"SSH-2.0-OpenSSH\r\n\r\n")

    with pytest.raises(Unreachable):
        await lockers.reservation(PARCEL)


async def test_a_redirect_is_not_followed(wiring: Wiring) -> None:
    service, lockers = await wiring(b"HTTP/1.1 307 Go\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n")

    with pytest.raises(Malformed):
        await lockers.reservation(PARCEL)

    assert service.requests == ["GET"]


@pytest.mark.parametrize("name", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"])
async def test_proxy_variables_are_ignored(wiring: Wiring, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "http://127.0.0.1:1")
    service, lockers = await wiring(NOT_FOUND)

    assert await lockers.reservation(PARCEL) is None
    assert service.requests == ["GET"]


async def test_nobody_listening_is_unreachable(wiring: Wiring) -> None:
    service, client = await wiring.with_client(Service([NOT_FOUND]))
    await service.stop()

    with pytest.raises(Unreachable):
        await LockerService(client).reservation(PARCEL)


async def test_a_certificate_file_that_is_none_is_told(tmp_path: Path) -> None:
    ca_file = tmp_path / "ca.pem"
    ca_file.write_text("not a certificate")
    client = Client(settings(ca_file=ca_file), FakeClock())

    with pytest.raises(Unreachable, match="ca_file"):
        await LockerService(client).reservation(PARCEL)
    await client.aclose()


async def test_a_closed_client_opens_new_connections_when_asked_again(wiring: Wiring) -> None:
    service, client = await wiring.with_client(Service([NOT_FOUND]))

    for _ in range(2):
        assert await LockerService(client).reservation(PARCEL) is None
        await client.aclose()

    assert service.connections == 2


async def test_a_certificate_of_the_sites_own_authority_is_accepted(wiring: Wiring) -> None:
    service, client = await wiring.with_client(Service([NOT_FOUND]), _tls("valid"), ca_file=SNAKEOIL / "valid.pem")

    assert await LockerService(client).reservation(PARCEL) is None
    assert service.requests == ["GET"]


@pytest.mark.parametrize(
    ("certificate", "host", "authority"),
    [
        ("valid", "127.0.0.1", None),
        ("valid", "localhost", "valid"),
        ("expired", "127.0.0.1", "expired"),
        ("valid", "127.0.0.1", "expired"),
    ],
    ids=["unknown authority", "wrong host", "expired", "another authority of the same name"],
)
async def test_a_certificate_that_proves_nothing_hears_nothing(
    wiring: Wiring, certificate: str, host: str, authority: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(SNAKEOIL / "valid.pem"))
    ca_file = SNAKEOIL / f"{authority}.pem" if authority else None
    service, client = await wiring.with_client(Service([NOT_FOUND]), _tls(certificate), host, ca_file=ca_file)

    with pytest.raises(Unreachable):
        await LockerService(client).reservation(PARCEL)

    assert service.heard == 0


async def test_a_handshake_without_end_leaves_no_socket_behind(wiring: Wiring) -> None:
    plain = Service([NOT_FOUND])
    at = (await plain.start()).replace("http:", "https:")
    wiring.opened.push_async_callback(plain.stop)
    _, client = await wiring.with_client(Service([NOT_FOUND]), token_url=f"{at}/token", deadline_s=0.2)

    for _ in range(3):
        with pytest.raises(Unreachable):
            await LockerService(client).reservation(PARCEL)
    await asyncio.sleep(0.05)

    assert plain.connections > 0
    assert plain.open == 0


def _tls(certificate: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(SNAKEOIL / f"{certificate}.pem")
    return context
