"""The long campaign: `python -m tests.flows.campaign --visits 20000 --seed 1000 [--stop]`."""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from tests.flows.laden import Laden
from tests.flows.people import Crowd, live_through
from tests.flows.truth import Violation


def main(arguments: list[str] | None = None) -> int:
    """Run episodes until enough people have visited; exit 1 if an invariant broke."""
    parser = argparse.ArgumentParser(description="Simulated visits against the flows, with every fault there is.")
    parser.add_argument("--visits", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1000)
    parser.add_argument("--stop", action="store_true", help="stop at the first violation and show its trace")
    parser.add_argument("--keep", type=int, default=60, help="lines of trace to show")
    options = parser.parse_args(arguments)
    visits, seed, stats, broken = 0, options.seed, Counter[str](), Counter[str]()
    while visits < options.visits:
        crowd = Crowd(seed)
        for each in (crowd, Laden(seed)) if seed % 4 == 0 else (crowd,):
            try:
                live_through(each, 40)
            except Violation as violation:
                say(f"VIOLATION {violation} ({type(each).__name__})")
                broken[str(violation).split(":")[0]] += 1
                if options.stop:
                    say("\n".join(list(each.trace)[-options.keep :]))
                    return 1
            stats += each.stats
        visits += crowd.visits
        seed += 1
    say(f"{visits} visits, {seed - options.seed} episodes, {sum(broken.values())} violations {dict(broken)}")
    say(str(dict(stats)))
    return 1 if broken else 0


def say(text: str) -> None:
    """Write a line for whoever runs the campaign."""
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
