"""Planted bugs: each must be caught. `python -m tests.planted.campaign [--only WORDS] [--visits N]`.

Each bug is written into a copy of the product, and the quickest check that should
catch it runs there, then the next one. The product itself must pass every one.
"""

import argparse
import ast
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.planted.plant import MODEL, VISITS, Plant
from tests.planted.plants import PLANTS

ROOT = Path(__file__).parents[2]
COPIED = ("kiosk", "hardware", "tests")
FIRST = 500_000  # no seed that anything was mended by
TOO_LONG_S = 1_800
TESTS_FAILED = 1  # pytest's exit code


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one bug: what caught it, and in its words how; both empty for one that escaped."""

    check: str = ""
    words: str = ""


def main(arguments: list[str] | None = None) -> int:
    """Plant every bug; return 1 if one escapes or cannot be planted, or a check fails without any."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", default="", help="part of a bug's name")
    parser.add_argument("--visits", type=int, default=8_000, help="simulated visits that a bug may survive")
    parser.add_argument("--workers", type=int, default=2, help="bugs at once")
    options = parser.parse_args(arguments)
    chosen = [plant for plant in PLANTS if options.only in plant.name]
    failed = without_bugs(chosen, options.visits // 4)
    done = 0
    with ThreadPoolExecutor(options.workers) as pool:
        for plant, verdict, seconds in pool.map(lambda plant: timed(plant, options.visits), chosen):
            done += 1
            failed += not verdict.check
            how = f"caught by {verdict.check}: {verdict.words}" if verdict.check else verdict.words or "ESCAPED"
            say(f"{done:3}/{len(chosen)} {seconds:5.0f} s  {plant.name:62} {how[:110]}")
    say(f"{len(chosen)} planted, {failed} escaped or failed" if failed else f"{len(chosen)} planted, all caught")
    return 1 if failed else 0


def without_bugs(plants: list[Plant], visits: int) -> int:
    """Run each check on the product as it is; return how many fail."""
    failed = 0
    with copied() as folder:
        for check in dict.fromkeys(check for plant in plants for check in plant.checks):
            words = tried(check, folder, visits)
            failed += bool(words)
            say(f"without a bug, {check}: {words or 'passes'}")
    return failed


def timed(plant: Plant, visits: int) -> tuple[Plant, Verdict, float]:
    """Hunt one bug, and say how long it took."""
    began = time.monotonic()
    try:
        verdict = hunt(plant, visits)
    except (LookupError, SyntaxError, ChildProcessError, subprocess.TimeoutExpired) as error:
        verdict = Verdict(words=f"NOT TRIED: {error}")
    return plant, verdict, time.monotonic() - began


def hunt(plant: Plant, visits: int) -> Verdict:
    """Plant a bug in a copy and run its checks there until one catches it. Raises LookupError for a stale one."""
    spoilt = planted(plant)
    with copied() as folder:
        (folder / plant.file).write_text(spoilt, "utf-8")
        for check in plant.checks:
            words = tried(check, folder, visits)
            if words:
                return Verdict(check, words)
    return Verdict()


def planted(plant: Plant) -> str:
    """Return the text of the plant's file with the bug in it. Raises LookupError when its place is not there once."""
    text = (ROOT / plant.file).read_text("utf-8")
    if text.count(plant.old) != 1:
        raise LookupError(f"{plant.name}: its place is there {text.count(plant.old)} times")
    spoilt = text.replace(plant.old, plant.new)
    ast.parse(spoilt)
    return spoilt


@contextmanager
def copied() -> Iterator[Path]:
    """A copy of the product and its tests, for as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="planted-") as name:
        folder = Path(name)
        for part in COPIED:
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", folder)
        yield folder


def tried(check: str, folder: Path, visits: int) -> str:
    """Run one check in `folder`; return how it failed, "" when it passed. Raises ChildProcessError if it did not."""
    if check in (VISITS, MODEL):
        return _simulated(check, folder, visits if check == VISITS else 4 * visits)
    run = _run(folder, "-m", "pytest", "-q", "-x", "--no-header", "-p", "no:cacheprovider", check)
    if run.returncode not in (0, TESTS_FAILED):
        raise ChildProcessError(f"{check} did not run: {run.stdout[-300:]}{run.stderr[-300:]}")
    failures = [line for line in run.stdout.splitlines() if line.startswith("FAILED")]
    return failures[0].removeprefix("FAILED ").rpartition("::")[2] if run.returncode else ""


def _simulated(check: str, folder: Path, visits: int) -> str:
    module, alone = ("tests.visits.campaign", ["--workers=1"]) if check == VISITS else ("tests.flows.campaign", [])
    run = _run(folder, "-m", module, f"--visits={visits}", f"--seed={FIRST}", "--stop", "--keep=0", *alone)
    found = [line for line in run.stdout.splitlines() if line.startswith("VIOLATION")]
    if run.returncode and not found:
        raise ChildProcessError(f"{check} did not run: {run.stdout[-200:]}{run.stderr[-300:]}")
    return found[0].removeprefix("VIOLATION ") if found else ""


def _run(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    # Before anything else on the path, or the run would try the unspoilt checkout.
    environment = os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("PYTHONSAFEPATH", None)
    return subprocess.run(
        [sys.executable, *words],
        cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=TOO_LONG_S,
    )  # fmt: skip


def say(text: str) -> None:
    """Write a line for whoever waits."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
