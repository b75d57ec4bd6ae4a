"""Scan received to unlock bytes written, through real parts; the API's own time is subtracted and shown.

python -m tests.bench.scan_to_door [--rounds N]

Each sample begins when the label's bytes are written to the scanner's
pseudo-terminal and ends when the lock board's pseudo-terminal has the unlock
frame. The API's own time is that between a request's arrival at the service and
the end of its answer; what HTTP costs the kiosk stays the kiosk's share, and so
does the journal's commit.
"""

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from starlette.types import ASGIApp, Receive, Scope, Send

from hardware.doors import kerong_cu48_frames as frames
from kiosk.commands.surroundings import Surroundings
from kiosk.domain import LockerUnitId
from kiosk.simulator.bodies import NewParcelBody
from kiosk.simulator.world import expect_parcel
from tests.bench.process import PYTHON

_BUDGET_MS = 30.0
_OPEN_S = 1.1
_SEEN_SHUT_S = 0.35
_LIMIT_S = 10.0
_READY_S = 20.0


@dataclass(frozen=True, slots=True)
class Sample:
    """One scan, in milliseconds: until the unlock frame, and the API's part of that."""

    whole: float
    api: float

    @property
    def own(self) -> float:
        """The kiosk's own share."""
        return self.whole - self.api


class Timed:
    """The service, with the span of each request in monotonic nanoseconds."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.spans: list[tuple[int, int]] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request and note when."""
        began = time.monotonic_ns()
        await self._app(scope, receive, send)
        self.spans.append((began, time.monotonic_ns()))

    def within(self, first: int, last: int) -> int:
        """Return the nanoseconds between `first` and `last` in which a request was being answered."""
        covered, end = 0, first
        for began, ended in sorted(self.spans):
            covered += max(0, min(ended, last) - max(began, end))
            end = max(end, min(ended, last))
        return covered


async def one_round(folder: Path) -> list[Sample]:
    """Fill the bank with one label after another, hands-full; return a sample a label."""
    timed: list[Timed] = []

    def wrap(app: ASGIApp) -> ASGIApp:
        timed.append(Timed(app))
        return timed[0]

    around = Surroundings(folder, delay_s=0.05, service=wrap)
    await around.begin()
    try:
        labels = _announce(around)
        with _kiosk(around):
            await _ready(around)
            return [await _sample(around, timed[0], number) for number in labels]
    finally:
        await around.end()


def _announce(around: Surroundings) -> list[str]:
    """Reserve every free locker for a parcel of its own; return the labels."""
    service = around.service
    contact = next(iter(dict(service.store.contacts())))
    labels = []
    for unit in service.free_units("A001"):
        body = {"trackingNumber": f"BENCH-{unit.id}", "contactId": contact, "size": unit.size}
        labels.append(str(expect_parcel(service, NewParcelBody.model_validate(body))["trackingNumber"]))
    return labels


@contextmanager
def _kiosk(around: Surroundings) -> Iterator[None]:
    environment = os.environ | around.environment() | {"QT_QPA_PLATFORM": "offscreen"}
    command = [str(PYTHON), "-P", "-m", "kiosk", "kiosk", "--windowed", "--config", str(around.paths.config)]
    with (around.paths.folder / "log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stderr=log)
        try:
            yield
        finally:
            process.terminate()
            process.wait(_LIMIT_S)


async def _ready(around: Surroundings) -> None:
    """Wait until the kiosk has polled the board and asked the service for the first time."""
    async with asyncio.timeout(_READY_S):
        while len(around.boards.heard) < 20:  # noqa: ASYNC110 - the board has no event to wait for
            await asyncio.sleep(0.1)
    await asyncio.sleep(1)


async def _sample(around: Surroundings, timed: Timed, number: str) -> Sample:
    holding = around.service.holder_of(number)
    unit = LockerUnitId(holding.unit if holding else "")
    door = around.door(unit)
    frame = frames.unlock_request(door.board, door.lock)
    heard = len(around.boards.heard)
    around.scanner.scan(number)
    scanned = around.scanner.said_at_ns
    async with asyncio.timeout(_LIMIT_S):
        while not around.is_open(unit):  # noqa: ASYNC110 - the same
            await asyncio.sleep(0.02)
    unlocked = [each.at_ns for each in around.boards.heard[heard:] if each.frame == frame]
    await asyncio.sleep(_OPEN_S)
    around.boards.shut(door.board, door.lock)
    await asyncio.sleep(_SEEN_SHUT_S)
    return Sample((unlocked[0] - scanned) / 1e6, timed.within(scanned, unlocked[0]) / 1e6)


def line(name: str, values: list[float]) -> str:
    """Return p50 and p99 of `values` in one line."""
    ranked = sorted(values)
    p99 = ranked[min(len(ranked) - 1, round(0.99 * len(ranked)))]
    return f"{name:34} p50 {statistics.median(ranked):6.1f} ms   p99 {p99:6.1f} ms   n={len(ranked)}"


def main() -> int:
    """Measure, print, and return 1 when the budget does not hold."""
    parser = argparse.ArgumentParser(description="Scan received to unlock bytes written.")
    parser.add_argument("--rounds", type=int, default=3)
    # The emulated devices and the service share this process; they must not wait for each other's turns.
    sys.setswitchinterval(0.0002)
    samples: list[Sample] = []
    for _ in range(parser.parse_args().rounds):
        with tempfile.TemporaryDirectory(prefix="locker-kiosk-") as folder:
            samples += asyncio.run(one_round(Path(folder)))
    own = [sample.own for sample in samples]
    sys.stdout.write(line("scan to unlock bytes, all", [sample.whole for sample in samples]) + "\n")
    sys.stdout.write(line("of that the API's own time", [sample.api for sample in samples]) + "\n")
    sys.stdout.write(line("the kiosk's own share", own) + f"   budget p99 {_BUDGET_MS:.0f} ms\n")
    return int(sorted(own)[min(len(own) - 1, round(0.99 * len(own)))] > _BUDGET_MS)


if __name__ == "__main__":
    sys.exit(main())
