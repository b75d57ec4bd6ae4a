"""Faults that can be switched on, and how a caller meets them.

A connection can only be cut where there is one: under `serve` the protocol puts
the scope extension `CUT` into every request, a function that closes the socket.
Without it (an app called in-process) a cut answers 503.
"""

import asyncio
from collections.abc import Callable
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CUT = "kiosk.simulator.cut"
"""The scope extension: a function of `abruptly`; True sends a TCP reset, False closes quietly."""

Cut = Callable[[bool], None]


class Switches(BaseModel):
    """What is wrong at the moment. Unknown names are refused.

    `latency_s` delays every request; `offline` cuts the connection before any
    effect, `reset` the same with a TCP reset; `status` answers that error
    before any effect; `lose_reply` does the work and then cuts. `only` limits
    all of them to paths that contain it, `times` to so many requests.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    latency_s: Annotated[float, Field(ge=0, le=600)] = 0
    offline: bool = False
    reset: bool = False
    status: Annotated[int, Field(ge=400, le=599)] | None = None
    lose_reply: bool = False
    only: str = ""
    times: Annotated[int, Field(ge=1)] | None = None


class Faults:
    """The switches as they stand."""

    def __init__(self) -> None:
        self.switches = Switches()

    def turn(self, changes: dict[str, object]) -> Switches:
        """Set the named switches, leave the others; raises pydantic's ValidationError."""
        self.switches = Switches.model_validate(self.switches.model_dump() | changes)
        return self.switches

    def clear(self) -> None:
        """Let everything work again."""
        self.switches = Switches()

    def meeting(self, path: str) -> Switches:
        """Return what a request to `path` meets, and count it."""
        met = self.switches
        if met.only not in path:
            return Switches()
        if met.times is not None:
            self.switches = met.model_copy(update={"times": met.times - 1}) if met.times > 1 else Switches()
        return met


class FaultyLine:
    """The line between the callers and the app: passes requests on, unless a switch says otherwise."""

    def __init__(self, app: ASGIApp, faults: Faults) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on. The switches and the contract themselves are always within reach."""
        if scope["type"] != "http" or scope["path"].startswith("/_sim/") or scope["path"] == "/openapi.yaml":
            await self._app(scope, receive, send)
            return
        met = self._faults.meeting(scope["path"])
        await asyncio.sleep(met.latency_s)
        if met.offline or met.reset:
            await _cut(scope, receive, send, abruptly=met.reset)
        elif met.status is not None:
            body = {"errorCode": "simulatedFault", "errorDescription": "A fault is switched on."}
            await JSONResponse(body, met.status)(scope, receive, send)
        elif met.lose_reply:
            await self._app(scope, receive, _lost)
            await _cut(scope, receive, send, abruptly=False)
        else:
            await self._app(scope, receive, send)


async def _lost(message: Message) -> None:
    """Take a part of a reply that never arrives."""


async def _cut(scope: Scope, receive: Receive, send: Send, *, abruptly: bool) -> None:
    cut: Cut | None = scope.get("extensions", {}).get(CUT)
    if cut is None:
        body = {"errorCode": "simulatedFault", "errorDescription": "The line is cut."}
        await JSONResponse(body, 503)(scope, receive, send)
        return
    cut(abruptly)
    while (await receive())["type"] != "http.disconnect":
        pass  # The server must see the line gone before we return, or it would answer in our place.
