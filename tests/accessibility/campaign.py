"""The screens as an assistive program finds them: `python -m tests.accessibility.campaign [--only STEP]`.

Debian's own AT-SPI client looks at the real window under a display and a bus of
the campaign's own, completes pickups, and the conformance report is written into
docs/accessibility.md from what came out and from the tests it names. `--only`
runs one step and writes nothing. Exit 1 on any miss, 3 where programs are missing.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.accessibility.clauses import STEPS, Outcomes, read
from tests.accessibility.desk import Desk, NotInstalled, desk, install
from tests.accessibility.named import outcomes_of
from tests.accessibility.pickup import pickup
from tests.accessibility.reach import focused, told
from tests.accessibility.report import PAGE, document
from tests.accessibility.screens import spoiled, walk
from tests.accessibility.talk import Silent
from tests.accessibility.values import values
from tests.accessibility.words import Unsaid

_STEP_S = 420.0
_SHOWN_FAULTS = 40
_NOT_INSTALLED = 3
_FOCUSED = (
    *("idle", "collect", "entry-code-some", "in-or-not", "taken", "sheet-listening"),
    *("staff-pin-typed", "staff-board", "staff-unit-expired", "staff-out-of-use", "staff-inside-one", "staff-tested"),
)

Step = Callable[[Desk, Path], Awaitable[list[str]]]


def main() -> int:
    """Run every step, write the report, and say what was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.accessibility.campaign", description=__doc__)
    parser.add_argument("--only", choices=STEPS, help="run this step alone and write no report")
    only = parser.parse_args().only
    try:
        install()
    except NotInstalled as lack:
        _say(f"not run: {lack}")
        return _NOT_INSTALLED
    outcomes = asyncio.run(_steps([only] if only else list(STEPS)))
    if not only:
        clauses = read()
        # One of the tests reads the page.
        PAGE.write_text(document(clauses, outcomes), "utf-8")
        outcomes |= outcomes_of(clauses)
        for name in sorted(name for name, passed in outcomes.items() if not passed and name not in STEPS):
            _say(f"MISSED {name}: a test the report names fails or is not there")
        PAGE.write_text(document(clauses, outcomes), "utf-8")
        _say(f"written: {PAGE.name}, {len(clauses)} clauses")
    return int(not all(outcomes.values()))


async def _steps(names: list[str]) -> Outcomes:
    return {name: await _passes(name) for name in names}


async def _passes(name: str) -> bool:
    began = time.monotonic()
    faults = await _bounded(_step(name))
    for fault in faults[:_SHOWN_FAULTS]:
        _say(f"  {fault}")
    verdict = f"{len(faults)} MISSED" if faults else "ok"
    _say(f"{name}: {STEPS[name]}: {verdict} ({time.monotonic() - began:.0f} s)")
    return not faults


async def _bounded(step: Step) -> list[str]:
    """Run a step on a desk of its own; return what was missed."""
    with tempfile.TemporaryDirectory() as around, tempfile.TemporaryDirectory() as kiosk:
        try:
            async with asyncio.timeout(_STEP_S), desk(1080, 1920, Path(around)) as at:
                return await step(at, Path(kiosk))
        except TimeoutError:
            return [f"it took longer than {_STEP_S:g} s"]
        except (NotInstalled, Silent, Unsaid) as error:
            return [str(error)]


def _step(name: str) -> Step:
    kind, _, language = name.partition("-")
    match kind:
        case "screens":
            return lambda at, _: walk(at, language)
        case "pickup":
            return lambda at, folder: pickup(at, language, folder)
        case "focus":
            return lambda at, _: focused(at, _FOCUSED)
        case "values":
            return lambda at, _: values(at)
        case "told":
            return lambda at, _: told(at)
        case _:
            return lambda at, _: _noticed(at)


async def _noticed(at: Desk) -> list[str]:
    """Take a control's name away, then the control; return which of the two nobody noticed."""
    ways = {"unname": "a control without a name", "hide": "a control that AT-SPI does not show"}
    return [
        f"{what} was not noticed" for how, what in ways.items() if not await spoiled(at, how, "collect", "type-code")
    ]


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
