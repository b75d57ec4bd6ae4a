"""A serial bus with one owner thread. The only module that knows pyserial.

A device that went away is found again. Timing follows hardware/facts.md section 0, rules 3 to 7.
"""

import asyncio
import concurrent.futures
import fcntl
import heapq
import itertools
import termios
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Generic, TypeVar

import serial  # type: ignore[import-untyped]  # it ships no types
import structlog

from hardware.port import Bell, PortSettings, Reopening
from kiosk.errors import Disconnected, HardwareError, Silent

Reply = TypeVar("Reply")

_log = structlog.get_logger("hardware")

_STALE_S = 0.5  # a command that waited longer is not sent: the person may have left
_OVERTAKE_S = 0.020  # by then a CU48's answer (9.4 ms at 19200) has left the wire, whatever the adapter still holds
_SILENT_BEFORE_REOPEN = 20  # requests in a row; an adapter can hang until it is opened anew
_BUFFER = 512  # bytes kept while looking for a frame
# What the operating system and pyserial raise when a device goes away; termios.error is no OSError.
_GONE = (OSError, termios.error)
_WRITE_TIMEOUT_S = 0.2


class SerialPort:
    """An open port, held exclusively: a second owner on one bus was a real outage (facts.md 0, rule 5).

    Every method raises Disconnected when the device is gone.
    """

    def __init__(self, settings: PortSettings) -> None:
        self._path = settings.path
        try:
            # `exclusive` is an flock, which stops a second kiosk; TIOCEXCL stops everything else.
            self._serial = serial.Serial(
                settings.path, settings.baud, timeout=0, write_timeout=_WRITE_TIMEOUT_S, exclusive=True
            )
        except (*_GONE, ValueError) as error:
            raise Disconnected(f"{settings.path} cannot be opened: {error}") from error
        with suppress(*_GONE):
            fcntl.ioctl(self._serial.fileno(), termios.TIOCEXCL)

    def drain(self) -> None:
        """Forget what has come in: a late reply must not answer the next request."""
        try:
            self._serial.reset_input_buffer()
        except _GONE as error:
            raise Disconnected(f"{self._path} is gone") from error

    def write(self, frame: bytes) -> None:
        """Hand the whole frame to the port, within 0.2 s."""
        try:
            self._serial.write(frame)
        except _GONE as error:
            raise Disconnected(f"{self._path} is gone") from error

    def read(self, timeout_s: float | None, bell: Bell) -> bytes:
        """Return what has come, or nothing after `timeout_s` or a ring."""
        try:
            if bell.wait(timeout_s, self._serial.fileno()):
                return bytes(self._serial.read(4096))
        except _GONE as error:
            raise Disconnected(f"{self._path} is gone") from error
        return b""

    def close(self) -> None:
        """Let go of the port and of the claim on it."""
        with suppress(*_GONE):
            fcntl.ioctl(self._serial.fileno(), termios.TIOCNXCL)
        with suppress(*_GONE):
            self._serial.close()


class Urgency(IntEnum):
    """Who goes first on a bus."""

    COMMAND = 0
    READ = 1
    POLL = 2


class _Overtaken(Exception):
    """A command waits and the board has said nothing: ask it again later, once."""


@dataclass(order=True)
class _Job(Generic[Reply]):
    """One request in the queue."""

    urgency: Urgency
    number: int
    request: bytes = field(compare=False)
    expects: Callable[[bytes], Reply | None] | None = field(compare=False)
    timeout_s: float = field(compare=False)
    expires: float = field(compare=False)
    overtaken: bool = field(compare=False, default=False)
    outcome: "concurrent.futures.Future[Reply | None]" = field(compare=False, default_factory=concurrent.futures.Future)


class SerialBus:
    """A half-duplex bus: one request at a time, commands before reads before polls.

    Thread and port begin with the first request. While it is missing every request
    ends at once with Disconnected; nothing is kept to be sent later.
    """

    def __init__(self, settings: PortSettings, *, gap_s: float = 0.005) -> None:
        """Take the port's settings and the silence between frames, in seconds (facts.md 1.9: 5 ms measured)."""
        self._settings = settings
        self._gap_s = gap_s
        self._jobs: list[_Job[Any]] = []
        self._numbers = itertools.count()
        self._lock = threading.Lock()
        self._bell: Bell
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._port: SerialPort | None = None
        self._reopening = Reopening()
        self._free_at = 0.0
        self._unanswered: set[bytes] = set()
        self._silent_in_a_row = 0

    async def exchange(
        self,
        request: bytes,
        *,
        expects: Callable[[bytes], Reply | None],
        timeout_s: float,
        urgency: Urgency = Urgency.READ,
    ) -> Reply:
        """Send `request` and return what `expects` finds in the bytes that follow.

        `expects` is called in the owner thread with everything heard since the
        request; it returns None until its frame is there, and the newest frame
        when there are several. `timeout_s` counts from the sending. Raises
        Disconnected and Silent.
        """
        job = _Job(urgency, next(self._numbers), request, expects, timeout_s, float("inf"))
        reply = await self._submit(job)
        if reply is None:
            raise Silent(self._settings.path)
        return reply

    async def send(self, request: bytes) -> None:
        """Send `request` once, before anything else that waits; no answer is awaited. Raises Disconnected."""
        expires = time.monotonic() + _STALE_S
        job: _Job[None] = _Job(Urgency.COMMAND, next(self._numbers), request, None, 0.0, expires)
        await self._submit(job)

    async def close(self) -> None:
        """Let go of the port; what still waits ends with Disconnected."""
        self._closing.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            self._bell.ring()
            await asyncio.to_thread(thread.join)
            self._bell.close()

    def _submit(self, job: _Job[Reply]) -> "asyncio.Future[Reply | None]":
        with self._lock:
            if self._closing.is_set():
                raise Disconnected(f"{self._settings.path} was closed")
            heapq.heappush(self._jobs, job)
            if self._thread is None:
                self._bell = Bell()
                self._thread = threading.Thread(target=self._own, name=f"bus {self._settings.path}", daemon=True)
                self._thread.start()
            self._bell.ring()
        return asyncio.wrap_future(job.outcome)

    # What follows runs in the owner thread only.

    def _own(self) -> None:
        job: _Job[Any] | None = None
        try:
            while not self._closing.is_set():
                # First the gap, then the choice: a command that comes meanwhile still goes first.
                self._closing.wait(max(0.0, self._free_at - time.monotonic()))
                job = self._next()
                if job is None:
                    self._bell.wait(None)
                elif job.outcome.running() or job.outcome.set_running_or_notify_cancel():
                    self._serve(job)
                    job = None
        finally:
            self._end([] if job is None or job.outcome.done() else [job])

    def _end(self, waiting: list[_Job[Any]]) -> None:
        """Leave nobody waiting, also when a bug ends this thread: a bus without an owner is disconnected."""
        self._closing.set()
        self._let_go()
        with self._lock:
            waiting, self._jobs = waiting + self._jobs, []
        for job in waiting:
            if job.outcome.running() or job.outcome.set_running_or_notify_cancel():
                job.outcome.set_exception(Disconnected(f"{self._settings.path} was closed"))

    def _next(self) -> _Job[Any] | None:
        with self._lock:
            return heapq.heappop(self._jobs) if self._jobs else None

    def _serve(self, job: _Job[Any]) -> None:
        try:
            job.outcome.set_result(self._perform(job))
        except _Overtaken:
            job.overtaken = True
            with self._lock:
                heapq.heappush(self._jobs, job)
        except Disconnected as error:
            if self._port is not None:
                _log.warning("PortLost", port=self._settings.path)
            self._let_go()
            job.outcome.set_exception(error)
        except HardwareError as error:
            job.outcome.set_exception(error)

    def _perform(self, job: _Job[Reply]) -> Reply | None:
        port = self._connected()
        if time.monotonic() > job.expires:
            raise Disconnected(f"{self._settings.path}: a command waited too long and was not sent")
        port.drain()
        port.write(job.request)
        self._free_at = time.monotonic() + self._settings.duration_s(len(job.request)) + self._gap_s
        if job.expects is None:
            return None
        try:
            return self._listen(port, job, job.expects)
        finally:
            self._free_at = max(self._free_at, time.monotonic() + self._gap_s)

    def _listen(self, port: SerialPort, job: _Job[Reply], expects: Callable[[bytes], Reply | None]) -> Reply:
        """Return the reply. After an unanswered request listen to the end: the first reply may be that one's."""
        started = time.monotonic()
        to_the_end = job.request in self._unanswered
        heard = b""
        reply: Reply | None = None
        while (left := started + job.timeout_s - time.monotonic()) > 0 and not self._closing.is_set():
            until_overtaken = started + _OVERTAKE_S - time.monotonic()
            if until_overtaken <= 0 and (reply is not None or not heard) and self._command_waits():
                if reply is None and not job.overtaken:
                    raise _Overtaken
                break
            piece = port.read(min(left, until_overtaken) if until_overtaken > 0 else left, self._bell)
            if piece:
                heard = (heard + piece)[-_BUFFER:]
                reply = expects(heard)
                if reply is not None and not to_the_end:
                    break
        return self._judged(job.request, reply)

    def _judged(self, request: bytes, reply: Reply | None) -> Reply:
        if reply is not None:
            self._unanswered.discard(request)
            self._silent_in_a_row = 0
            return reply
        self._unanswered.add(request)
        self._silent_in_a_row += 1
        if self._silent_in_a_row >= _SILENT_BEFORE_REOPEN:
            self._silent_in_a_row = 0
            self._let_go()
        raise Silent(f"{self._settings.path}: no answer")

    def _command_waits(self) -> bool:
        with self._lock:
            return bool(self._jobs) and self._jobs[0].urgency is Urgency.COMMAND

    def _connected(self) -> SerialPort:
        if self._port is None:
            if not self._reopening.due():
                raise Disconnected(f"{self._settings.path} is missing")
            try:
                self._port = SerialPort(self._settings)
            except Disconnected:
                self._reopening.failed()
                raise
            self._reopening.worked()
            _log.info("PortOpened", port=self._settings.path)
        return self._port

    def _let_go(self) -> None:
        if self._port is not None:
            self._port.close()
            self._port = None
            self._unanswered.clear()  # no late reply outlives the port
