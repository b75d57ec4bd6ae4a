"""A kiosk killed at every write, sync and message of a visit: `python -m tests.crash.campaign [--only CASE ...]`.

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
import time
from collections import Counter
from dataclasses import dataclass, field

from tests.crash import strace
from tests.crash.cases import CASES, KINDS, MESSAGES, POLLED, SYSCALLS, Back, Case, Door, Point, Ways, ways_of
from tests.crash.lives import VISITS, Verdict
from tests.crash.stage import AT_ONCE, Stage, stage

_NOT_INSTALLED = 3
_SHOWN = 20
# The bad journals, and the kinds of points at which each must be caught.
_CONTROLS = {"hasty": ("pulse", "effect"), "in-place": ("ftruncate", "write")}
_TWO_CASES = ((Door.SHUT, Back.RESCANS), (Door.OPEN, Back.GONE))


@dataclass
class Tally:
    """What came of the points of one kind in one visit. `states` are those the kiosk was killed in."""

    points: int = 0
    runs: int = 0
    bad: list[Verdict] = field(default_factory=list)
    slowest_s: float = 0.0
    to_staff: int = 0
    states: Counter[str] = field(default_factory=Counter)

    def count(self, verdict: Verdict) -> None:
        """Add what came of one case."""
        if verdict.broken:
            self.bad.append(verdict)
        if verdict.reached:
            self.runs += 1
            self.slowest_s = max(self.slowest_s, verdict.settled_s)
            self.to_staff += verdict.to_staff
            self.states[verdict.state] += 1


async def every(stage: Stage, visit: str, kind: str, journal: str = "real", cases: Ways = CASES) -> Tally:
    """Kill at the first, second, third ... of a kind, until a life ends by itself."""
    tally = Tally()
    others: list[asyncio.Task[Verdict]] = []
    for number in itertools.count(1):
        ways = cases if kind not in POLLED else ways_of(number)
        first, *more = (Case(Point(visit, kind, number, journal), door, back) for door, back in ways)
        verdict = await stage.tries(first, is_urgent=True)
        tally.count(verdict)
        if not verdict.reached:
            break
        tally.points += 1
        others += [asyncio.create_task(stage.tries(case)) for case in more]
    for verdict in await asyncio.gather(*others):
        tally.count(verdict)
    return tally


def main() -> int:
    """Run what was asked for; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash.campaign", description=__doc__)
    parser.add_argument("--only", type=Case.parse, nargs="+", metavar="CASE", help="as printed with what is bad")
    parser.add_argument("--visits", nargs="+", choices=VISITS, default=list(VISITS))
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument("--at-once", type=int, default=AT_ONCE)
    words = parser.parse_args()
    try:
        strace.install()
    except strace.NotInstalled as lack:
        _say(f"not run: {lack}")
        return _NOT_INSTALLED
    run = _run_only(words.only) if words.only else _run_all(words.visits, words.kinds, words.at_once)
    return int(not asyncio.run(run))


async def _run_only(cases: list[Case]) -> bool:
    async with stage([case.point.visit for case in cases], len(cases)) as here:
        verdicts = await asyncio.gather(*(here.tries(case) for case in cases))
    for verdict in verdicts:
        _say(f"{verdict.case}: killed in {verdict.state}" if verdict.reached else f"{verdict.case}: not reached")
        for fault in verdict.broken:
            _say(f"    {fault}")
    return not any(verdict.broken for verdict in verdicts)


async def _run_all(visits: list[str], kinds: list[str], at_once: int) -> bool:
    began = time.monotonic()
    async with stage(visits, at_once) as here:
        told = await asyncio.gather(*(_visit(here, visit, kinds) for visit in visits))
        caught = [await _is_caught(here, visits[0], journal) for journal in _CONTROLS]
    tallies = [tally for tallies in told for tally in tallies]
    points, runs = sum(tally.points for tally in tallies), sum(tally.runs for tally in tallies)
    bad, missed = sum(len(tally.bad) for tally in tallies), caught.count(False)
    took = time.monotonic() - began
    _say(f"{points} points, {runs} runs, {bad} bad, {missed} of {len(caught)} controls missed, {took:.0f} s")
    return not bad and all(caught)


async def _visit(here: Stage, visit: str, kinds: list[str]) -> list[Tally]:
    tallies = await asyncio.gather(*(every(here, visit, kind) for kind in kinds))
    _tell(visit, dict(zip(kinds, tallies, strict=True)))
    return tallies


async def _is_caught(here: Stage, visit: str, journal: str) -> bool:
    """Say whether a bad journal is found out: where it is killed, and nowhere else."""
    tallies = [await every(here, visit, kind, journal, _TWO_CASES) for kind in _CONTROLS[journal]]
    bad = [verdict for tally in tallies for verdict in tally.bad]
    killed = [verdict for verdict in bad if verdict.reached]
    rules = sorted({fault.split()[0] for verdict in killed for fault in verdict.broken})
    is_caught = bool(killed) and killed == bad
    _say(
        f"control {journal}: {len(killed)} of {sum(tally.runs for tally in tallies)} runs broken, {', '.join(rules)}: "
        f"{'caught' if is_caught else 'MISSED'}"
    )
    return is_caught


def _tell(visit: str, tallies: dict[str, Tally]) -> None:
    """Say what came of a visit: writes and syncs, messages, and what is bad with the way to run it alone."""
    for title, kinds in (("storage", SYSCALLS), ("messages", MESSAGES)):
        points = {kind: tallies[kind].points for kind in kinds if kind in tallies}
        counts = ", ".join(f"{kind} {count}" for kind, count in points.items() if count)
        _say(f"{visit} {title}: {sum(points.values())} points ({counts or 'none'})")
    every = list(tallies.values())
    bad = [verdict for tally in every for verdict in tally.bad]
    slowest, to_staff = max(tally.slowest_s for tally in every), sum(tally.to_staff for tally in every)
    _say(
        f"{visit}: {sum(tally.runs for tally in every)} runs, {len(bad)} bad; settled within {slowest:.1f} s; "
        f"{to_staff} sent to staff by a forced door"
    )
    states = sum((tally.states for tally in every), Counter[str]())
    _say(f"{visit} killed in: {', '.join(f'{state} {count}' for state, count in states.most_common())}")
    for verdict in bad[:_SHOWN]:
        _say(f"    BAD --only {verdict.case}  (killed in {verdict.state}): {'; '.join(verdict.broken)}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
