"""The service on a real socket: beside other things in one event loop, or as a process of its own."""

import asyncio
import contextlib
import signal
import socket
import struct
import time
from collections.abc import Callable, Iterator

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.simulator.app import make_app
from kiosk.simulator.faults import CUT
from kiosk.simulator.rules import Terms
from kiosk.simulator.seed import sow
from kiosk.simulator.store import Store

_HOST = "127.0.0.1"
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # socket(7), SO_LINGER: on, for no time


class SystemClock:
    """The machine's own clock."""

    def wall(self) -> float:
        """Return POSIX seconds."""
        return time.time()


class _CuttableProtocol(H11Protocol):
    """HTTP over a connection that the app may cut (scope extension `faults.CUT`)."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # uvicorn's own signature
        super().connection_made(transport)
        app: ASGIApp = self.config.loaded_app

        async def cuttable(scope: Scope, receive: Receive, send: Send) -> None:
            scope["extensions"] = {**scope.get("extensions", {}), CUT: self._cut}
            await app(scope, receive, send)

        self.app = cuttable

    def _cut(self, abruptly: bool) -> None:  # noqa: FBT001 - the extension is called by position
        connection = self.transport.get_extra_info("socket")
        if abruptly and connection is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        self.transport.abort()


class Server(uvicorn.Server):
    """A served app. It leaves the process's signals alone."""

    def __init__(self, app: ASGIApp, listening: socket.socket) -> None:
        settings = Config(
            app,
            http=_CuttableProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            date_header=False,  # The app dates its replies itself.
            timeout_graceful_shutdown=1,
        )
        super().__init__(settings)
        self._listening = listening
        self.port: int = listening.getsockname()[1]
        self._running: asyncio.Task[None] | None = None
        self._begun = asyncio.Event()

    @property
    def url(self) -> str:
        """Return where callers reach it, without a slash at the end."""
        return f"http://{_HOST}:{self.port}"

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to whoever owns the loop."""
        yield

    async def begin(self) -> None:
        """Serve from now on; returns when callers can come."""
        self._running = asyncio.create_task(self.serve(sockets=[self._listening]))
        await self._begun.wait()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to accept connections, and let `begin` know."""
        await super().startup(sockets)
        self._begun.set()

    async def stop(self) -> None:
        """Close the line; returns when the port is free again. Requests under way get one second."""
        self.should_exit = True
        if self._running is not None:
            await self._running


async def serve(app: ASGIApp, port: int = 0) -> Server:
    """Serve `app` on loopback in the running loop; port 0 takes a free one. Raises OSError when the port is taken."""
    listening = socket.create_server((_HOST, port))
    server = Server(app, listening)
    await server.begin()
    return server


def run(port: int, db: str, seed: int = 1, ready: Callable[[Server], None] | None = None) -> None:
    """Serve until SIGINT or SIGTERM, with the state in the file `db` (or `:memory:`); tell `ready` once it works."""
    asyncio.run(_run(port, db, Terms(seed=seed), ready))


async def _run(port: int, db: str, terms: Terms, ready: Callable[[Server], None] | None) -> None:
    store, clock = Store(db), SystemClock()
    sow(store, clock, terms)
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    server = await serve(make_app(store, clock, terms), port)
    if ready is not None:
        ready(server)
    await ended.wait()
    await server.stop()
    store.close()
