"""Simulated visits: `python -m tests.visits.campaign --visits 100000 --seed 1` · `--seed 45 --trace` shows one life.

Each seed is one kiosk's life of some 40 visits: the real flows, runtime, journal,
API client and lock driver in virtual time, among people, doors, a service and a
disk that a seeded chance decides (tests/visits/virtual). I1 to I8 of design.md are
checked at each commit and each unlock against what really is.
"""

import argparse
import logging
import multiprocessing
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator

import structlog

from tests.flows.truth import Violation
from tests.visits.virtual import journals, line
from tests.visits.virtual.trouble import Episode, live_through

VISITS = 40  # in one life
SILENT = 50  # the level above which nothing is logged
EACH = 5_000  # visits after which a line says how far it is
RENEWED = 100  # pairs of lives after which a worker begins anew: each life leaves some 0.3 MB behind
ENOUGH = 20_000  # visits in which every fault must have struck
FAULTS = (
    *line.FAULTS,
    *journals.FATES,
    "API down",
    "board silent",
    "bus unplugged",
    "noise on the bus",
    "frame spoilt by noise",
    "door jams",
    "door opens late",
    "door opens by itself",
    "door pulled open",
    "door left open",
    "door wired to another lock",
    "wrong door opens",
    "sensor stuck",
    "sensor flaps",
    "deposit expires",
    "reservation lapses",
    "unit out of service at the API",
    "clock jumps",
    "killed at any await",
    "power cut out of the blue",
    "restart within a visit",
    "journal: slow disk",
    "scanner reads garbage",
    "scanner reads twice",
    "two inputs at once",
    "wrong PIN",
    "staff file cannot be read",
    "another code on the same parcel",
    "parcel put into the wrong locker",
    "somebody says what is not so",
    "the guesser pulls the plug",
    "courier's code is wrong",
    "courier's code is over",
    "courier's code after a lock",
    "courier file cannot be read",
    "signature refused by the disk",
    "killed before a file is touched",
    "killed after a file is touched",
    "somebody cannot sign",
    "nothing is drawn",
    "walks away unsigned",
    "drawn where nobody asked",
    "parcels are taken along",
    "recipient's PIN is wrong",
    "PIN file cannot be read",
    "own number misread",
    "journal lost",
    "own numbers after a lost journal",
)

SHORT = (
    (re.compile(r"<[A-Za-z]+\.[A-Z_]+: '([^']*)'>"), r"\1"),
    (re.compile(r"TrackingNumber\(text='([^']*)'\)"), r"\1"),
    (re.compile(r"Contact\(id='([^']*)', type=[a-z]+\)"), r"\1"),
    (re.compile(r"claim=Claim\(kind=([a-z-]+), digest='(.{6})[^']*'\)"), r"\1 \2"),
    (
        re.compile(r", (?:round=Round\(delivered=0, last=None\)|instead_of=\(\)|undo=False|notice=None|pending=None)"),
        "",
    ),
    (re.compile(r", site=Site\(.*\), clock_lost"), ", clock_lost"),
)

Told = tuple[int, int, Counter[str], str, float]


def main(arguments: list[str] | None = None) -> int:
    """Run lives until enough people have visited; return 1 if an invariant broke, or a fault never struck."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--visits", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1, help="the first life; the others follow")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    parser.add_argument("--stop", action="store_true", help="stop at the first violation")
    parser.add_argument("--trace", action="store_true", help="live the one life of this seed and show it")
    parser.add_argument("--keep", type=int, default=80, help="lines of a trace to show")
    options = parser.parse_args(arguments)
    quieten()
    if options.trace:
        return show(options.seed, options.keep)
    began = time.monotonic()
    visits, lives, broken, stats, busy = 0, 0, Counter[str](), Counter[str](), 0.0
    for seed, came, counted, violation, seconds in told(options.seed, options.workers):
        if visits // EACH != (visits + came) // EACH:
            say(f"{visits + came} visits, {time.monotonic() - began:.0f} s, up to seed {seed}")
        visits, lives, stats, busy = visits + came, lives + 1, stats + counted, busy + seconds
        if violation:
            say(f"VIOLATION {violation}")
            say(f"  shown by: ./test campaign visits --seed {seed} --trace")
            broken[violation.partition(":")[0]] += 1
        if visits >= options.visits or (broken and options.stop):
            break
    say(f"{visits / busy:.0f} visits a second of the processor, which tells a busy machine from slow code")
    return report(visits, lives, broken, stats, time.monotonic() - began)


def quieten() -> None:
    """Let nothing be logged: half the time would go there."""
    logging.getLogger("kiosk").setLevel(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(SILENT), cache_logger_on_first_use=True)


def told(first: int, workers: int) -> Iterator[Told]:
    """Yield what each life comes to, in the order of the seeds, for ever."""
    seeds = iter(range(first, sys.maxsize))
    if workers == 1:
        yield from map(live, seeds)
        return
    with multiprocessing.get_context("fork").Pool(workers, maxtasksperchild=RENEWED) as pool:
        while True:
            yield from pool.imap(live, [next(seeds) for _ in range(32 * workers)], chunksize=2)


def live(seed: int) -> Told:
    """Live one life; return its seed, visits, counts, the invariant it broke, and the processor's seconds it took."""
    began, broken = time.process_time(), ""
    episode = Episode(seed)
    try:
        live_through(episode, VISITS)
    except Violation as violation:
        broken = str(violation)
    return seed, episode.visits, episode.stats, broken, time.process_time() - began


def show(seed: int, keep: int) -> int:
    """Live one life and write what happened in it."""
    episode = Episode(seed, tracing=True)
    try:
        live_through(episode, VISITS)
    except Violation as violation:
        ended = f"VIOLATION {violation}"
    else:
        ended = "nothing broke"
    for text in list(episode.trace)[-keep:]:
        say(shortened(text))
    say(ended)
    return int(ended.startswith("VIOLATION"))


def shortened(text: str) -> str:
    """Return a line of a trace without what every line says."""
    for pattern, instead in SHORT:
        text = pattern.sub(instead, text)
    return text


def report(visits: int, lives: int, broken: Counter[str], stats: Counter[str], seconds: float) -> int:
    """Write what came of it all, and return the exit code."""
    names = {name: stats[name] for name in FAULTS}
    for name, count in sorted(names.items(), key=lambda item: item[1]):
        say(f"{count:9} {name}")
    say("and " + ", ".join(f"{count} {name}" for name, count in sorted(stats.items()) if name not in names))
    missing = [name for name, count in names.items() if not count] if visits >= ENOUGH else []
    if missing:
        say(f"never struck: {', '.join(missing)}")
    say(f"{visits} visits in {lives} lives, {visits / seconds:.0f} a second; {len(FAULTS)} kinds of fault")
    say(f"{broken.total()} violations {dict(broken) or ''}".rstrip())
    return 1 if broken or missing else 0


def say(text: str) -> None:
    """Write a line for whoever runs the campaign."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
