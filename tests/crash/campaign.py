"""A kiosk killed at every write, sync and message of a visit: `python -m tests.crash.campaign [--only CASE]`.

For each point the kiosk dies by SIGKILL, the door is set open or shut, another
kiosk starts on the same journal, and the person scans again, types, or is gone.
Then I1 to I8 of design.md are judged against what is really in the lockers.
Writes and syncs are cut by strace, messages by listeners on the two lines that
stand outside the killed process. Two bad journals must be caught, or the
campaign fails. Exit 1 on anything bad, 3 where strace is missing.
"""

import argparse
import asyncio
import itertools
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.crash import strace
from tests.crash.cases import CASES, KINDS, SYSCALLS, Back, Case, Door, Point
from tests.crash.front import cradle
from tests.crash.lives import MEMORY, VISITS, Lives, Verdict

_AT_ONCE = 8
_NOT_INSTALLED = 3
_SHOWN = 20


@dataclass
class Tally:
    """What one kind of point came to in one visit."""

    points: int = 0
    runs: int = 0
    bad: list[Verdict] = field(default_factory=list)
    slowest_s: float = 0.0


class Campaign:
    """Runs cases, so many at once."""

    def __init__(self, lives: Lives, at_once: int) -> None:
        self._lives = lives
        self._seats = asyncio.Semaphore(at_once)

    async def tries(self, case: Case) -> Verdict:
        """Live through one case."""
        async with self._seats:
            return await self._lives.lives(case)

    async def every(self, visit: str, kind: str, journal: str = "real") -> Tally:
        """Kill at the first, second, third ... of a kind, until a life ends by itself."""
        tally = Tally()
        others: list[asyncio.Task[Verdict]] = []
        for number in itertools.count(1):
            point = Point(visit, kind, number, journal)
            first, *more = (Case(point, door, back) for door, back in CASES)
            verdict = await self.tries(first)
            _count(tally, verdict)
            if not verdict.reached:
                break
            tally.points += 1
            others += [asyncio.create_task(self.tries(case)) for case in more]
        for verdict in await asyncio.gather(*others):
            _count(tally, verdict)
        return tally


def _count(tally: Tally, verdict: Verdict) -> None:
    tally.runs += verdict.reached
    tally.slowest_s = max(tally.slowest_s, verdict.settled_s)
    if verdict.broken:
        tally.bad.append(verdict)


def main() -> int:
    """Run what was asked for; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash.campaign", description=__doc__)
    parser.add_argument("--only", type=Case.parse, nargs="+", metavar="CASE", help="as printed with what is bad")
    parser.add_argument("--visits", nargs="+", choices=VISITS, default=list(VISITS))
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument("--at-once", type=int, default=_AT_ONCE)
    words = parser.parse_args()
    try:
        strace.install()
    except strace.NotInstalled as lack:
        _say(f"not run: {lack}")
        return _NOT_INSTALLED
    return asyncio.run(_run(words))


async def _run(words: argparse.Namespace) -> int:
    began = time.monotonic()
    async with _campaign(words.at_once, words.visits) as campaign:
        tallies = await asyncio.gather(*(campaign.every(v, k) for v in words.visits for k in words.kinds))
        bad = 0
        for (visit, kind), tally in zip(itertools.product(words.visits, words.kinds), tallies, strict=True):
            bad += len(tally.bad)
            _say(f"{visit:11} {kind:10} {tally.points:4} points {tally.runs:5} runs {len(tally.bad):3} bad {tally.slowest_s:5.1f} s")
            for verdict in tally.bad[:_SHOWN]:
                _say(f"    {verdict.case} killed in {verdict.state}: {'; '.join(verdict.broken)}")
    _say(f"{sum(t.points for t in tallies)} points, {sum(t.runs for t in tallies)} runs, {bad} bad, {time.monotonic() - began:.0f} s")
    return int(bool(bad))


@asynccontextmanager
async def _campaign(at_once: int, visits: list[str]) -> AsyncIterator[Campaign]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        async with cradle() as cradle_:
            lives = Lives(Path(folder), cradle_)
            for visit in visits:
                await lives.prepare(visit)
            yield Campaign(lives, at_once)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
