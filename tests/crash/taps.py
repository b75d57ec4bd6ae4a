"""Listeners on the kiosk's two lines: they see each message whole, and know when the kiosk must die of it."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hardware.doors import kerong_cu48_frames as frames
from hardware.emulator_thread import EmulatorThread
from hardware.pseudo_terminal import PseudoTerminal
from tests.crash.fate import Fate

_ANSWER_SIZE = 12  # bytes of a status frame
_TIDY_S = 0.05
LATE_S = 0.6  # by then another kiosk runs; less than the bank's settle_s


class BusTap:
    """A wire between the kiosk's port at `link` and the boards' at `boards`."""

    def __init__(self, link: Path, boards: Path, pulsed: Callable[[int], None]) -> None:
        """Tell `pulsed` the lock of each unlock frame that goes on to the boards, in the tap's thread."""
        self.fate = Fate()
        self._pulsed = pulsed
        self._wire = PseudoTerminal(link)
        self._unread = self._unsaid = b""
        self._thread = EmulatorThread("bus tap")
        self._boards = os.open(boards, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        self._thread.ask(self._plug)

    def begins(self, fate: Fate) -> None:
        """Listen to another kiosk; what the one before left on the wire is gone."""

        def listen() -> None:
            self._wire.read()
            self._unread = self._unsaid = b""
            self.fate = fate

        self._thread.ask(listen)

    def close(self) -> None:
        """Take the wire away."""
        self._thread.ask(self._unplug)
        self._thread.stop()

    def _plug(self) -> None:
        self._thread.loop.add_reader(self._wire.plug(), self._from_kiosk)
        self._thread.loop.add_reader(self._boards, self._from_boards)
        self._thread.loop.call_soon(self._tidy)

    def _unplug(self) -> None:
        assert self._wire.end is not None
        self._thread.loop.remove_reader(self._wire.end)
        self._thread.loop.remove_reader(self._boards)
        self._wire.unplug()
        os.close(self._boards)

    def _tidy(self) -> None:
        """Hear also without a frame: a killed kiosk's claim on the port must go before the next one opens it."""
        self._from_kiosk()
        self._thread.loop.call_later(_TIDY_S, self._tidy)

    def _from_kiosk(self) -> None:
        requests, self._unread = frames.parse_requests(self._unread + self._wire.read())
        for request in requests:
            if self.fate.has_struck or self.fate.meets("frame"):
                return
            if request.command == frames.UNLOCK:
                self._pulsed(request.lock)
            os.write(self._boards, frames.request_frame(request))
            if request.command == frames.UNLOCK and self.fate.meets("pulse"):
                return

    def _from_boards(self) -> None:
        try:
            self._unsaid += os.read(self._boards, 4096)
        except BlockingIOError:
            return
        while len(self._unsaid) >= _ANSWER_SIZE:
            answer, self._unsaid = self._unsaid[:_ANSWER_SIZE], self._unsaid[_ANSWER_SIZE:]
            self._wire.write(answer)
            self.fate.meets("answer")


class ServiceTap:
    """The service as the kiosk meets it. `did` hears after each request that was acted on."""

    def __init__(self, app: ASGIApp, did: Callable[[], None]) -> None:
        self.fate = Fate()
        self.is_late = False
        """Whether a request of the dead is still on its way."""
        self._app = app
        self._did = did

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = await _whole(receive) if scope["type"] == "http" else None
        if request is None:  # it died with half a request written
            return
        fate = self.fate
        if fate.meets("request"):
            await _hangs_up(receive)
        elif fate.meets("late"):
            self.is_late = True
            await asyncio.sleep(LATE_S)
            await self._act(scope, request, receive)
            self.is_late = False
        else:
            reply = await self._act(scope, request, receive)
            if fate.meets("effect"):
                await _hangs_up(receive)
                return
            for message in reply:
                await send(message)
            fate.meets("reply")

    async def _act(self, scope: Scope, request: Message, receive: Receive) -> list[Message]:
        """Let the service do what it is asked; return its reply."""
        coming: list[Message] = [request]
        reply: list[Message] = []

        async def read() -> Message:
            return coming.pop() if coming else await receive()

        async def keep(message: Message) -> None:
            reply.append(message)

        await self._app(scope, read, keep)
        self._did()
        return reply


async def _whole(receive: Receive) -> Message | None:
    """Return the request with its whole body, or None when the line went down before its end."""
    body, is_more = b"", True
    while is_more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        is_more = message.get("more_body", False)
    return {"type": "http.request", "body": body, "more_body": False}


async def _hangs_up(receive: Receive) -> None:
    """Wait until the line to the dead is down: the server would answer in our place."""
    while (await receive())["type"] != "http.disconnect":
        pass
