"""Days without a service, then 1,000 facts at once: `python -m tests.outbox.campaign [--facts 1000] [--hours 72]`.

First the days, in leaping time against a fake: how often the kiosk tried, and that nothing was lost. Then the facts,
in real time: the whole runtime, a journal on the disk, and the simulator over HTTP. Prints what it measured.
"""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

import structlog

from tests.outbox.away import away
from tests.outbox.draining import busiest_second, drain

LIMIT_S = 60.0


def main() -> int:
    """Run both; exit 1 where something was lost, came twice, came too fast or took more than a minute."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=int, default=1000)
    parser.add_argument("--hours", type=float, default=72.0)
    options = parser.parse_args()
    structlog.configure(processors=[lambda *_: {}], logger_factory=structlog.ReturnLoggerFactory())
    lonely = away(options.hours)
    say(
        f"{options.hours:g} h away: {lonely.tries} tries, the busiest second {lonely.busiest}, still owed {lonely.owed}"
    )
    with tempfile.TemporaryDirectory() as folder:
        drained = asyncio.run(drain(Path(folder), options.facts, 3 * LIMIT_S, outage=True))
    line, per_second = drained.line, busiest_second(drained.line.requests)
    say(f"{options.facts} facts drained in {drained.seconds:.1f} s once the line was back, {drained.owed} still owed")
    say(f"{len(line.requests)} requests, {per_second} in the busiest second, {line.most_at_once} at once")
    say(f"deposits {line.done['deposit']}, releases {line.done['free']}, parcels left {drained.left}")
    once = line.done["deposit"] == line.done["free"] == options.facts // 2
    clean = (drained.owed, drained.left, drained.faulty) == (0, 0, 0) and once
    held = lonely.kept and lonely.busiest <= 1 and line.most_at_once <= 4
    return 0 if clean and held and drained.seconds <= LIMIT_S else 1


def say(text: str) -> None:
    """Write a line for whoever runs the campaign."""
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
