"""Process start to idle screen painted, and memory then, beside a Chromium kiosk page in the same run.

python -m tests.bench.start [--runs N] [--size WxH] [--kiosk COMMAND ...]

Chromium gets what the usual guide to a kiosk gives it, and each flag makes it lighter or its picture steady: a
profile of its own, no extensions, sync, updates or network of its own, no questions at the first run, and no GPU,
since the kiosk draws by software too. Its page is a file with the same idle screen. Both start once before anything
is measured, so that caches on the disk are warm for both.
"""

import argparse
import asyncio
import os
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.commands.surroundings import Surroundings
from tests.bench.process import PYTHON, Measured
from tests.bench.screen import NeverPainted, VirtualScreen

_PAGE = Path(__file__).with_name("idle.html")
_LIMIT_S = 30.0
_START_BUDGET = 0.5
_MEMORY_BUDGET = 0.25


@dataclass(frozen=True, slots=True)
class Contender:
    """A program that paints an idle screen."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured, run by run."""

    seconds: list[float]
    pss_mb: list[float]

    def line(self, name: str) -> str:
        """Return the medians in one line."""
        low, high = min(self.seconds) * 1000, max(self.seconds) * 1000
        start, memory = statistics.median(self.seconds) * 1000, statistics.median(self.pss_mb)
        return f"{name:10} start {start:6.0f} ms ({low:.0f}-{high:.0f})   PSS {memory:6.1f} MB   n={len(self.seconds)}"


def measure(screen: VirtualScreen, contenders: list[Contender], runs: int) -> list[Figures]:
    """Start the contenders in turns, so that a busy moment of the machine hits all of them alike."""
    pictures = [_picture(screen, contender) for contender in contenders]
    figures = [Figures([], []) for _ in contenders]
    for _ in range(runs):
        for contender, picture, found in zip(contenders, pictures, figures, strict=True):
            began = time.monotonic()
            with _started(screen, contender) as program:
                found.seconds.append(screen.seconds_until(picture, began, _LIMIT_S))
                found.pss_mb.append(program.settled_pss_mb(_LIMIT_S))
    return figures


def _picture(screen: VirtualScreen, contender: Contender) -> list[bytes]:
    """Return how the contender looks once it stands still; this first start also fills the disk cache."""
    with _started(screen, contender):
        return screen.settled(_LIMIT_S)


@contextmanager
def _started(screen: VirtualScreen, contender: Contender) -> Iterator[Measured]:
    program = Measured(contender.command, {**contender.environment, "DISPLAY": screen.display})
    try:
        yield program
    except NeverPainted:
        raise NeverPainted(f"{contender.name} painted nothing that stays within {_LIMIT_S:.0f} s") from None
    finally:
        program.end()
        screen.wait_bare()


@contextmanager
def _surroundings(folder: Path) -> Iterator[Surroundings]:
    """Run service, boards and scanner in a thread: what they cost is nobody's memory or start."""
    around = Surroundings(folder)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(around.begin(), loop).result(_LIMIT_S)
        yield around
    finally:
        asyncio.run_coroutine_threadsafe(around.end(), loop).result(_LIMIT_S)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(_LIMIT_S)


def _chromium(folder: Path, width: int, height: int) -> Contender | None:
    program = shutil.which("chromium")
    if program is None:
        return None
    flags = ["--kiosk", f"--window-size={width},{height}", "--window-position=0,0", "--no-first-run", "--disable-gpu"]
    flags += ["--no-default-browser-check", "--disable-extensions", "--disable-sync", "--disable-background-networking"]
    flags += ["--disable-component-update", f"--user-data-dir={folder / 'profile'}", "--allow-file-access-from-files"]
    if os.geteuid() == 0:
        flags.append("--no-sandbox")
    return Contender("Chromium", (program, *flags, _PAGE.as_uri()), {})


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./test bench start")
    parser.add_argument("--runs", type=int, default=8)
    parser.add_argument("--size", default="1080x1920")
    parser.add_argument("--kiosk", nargs="+", default=None, metavar="WORD", help="another command than this kiosk")
    return parser.parse_args()


def main() -> int:
    """Print both medians and their ratios; return 1 when a budget is not kept."""
    options = _options()
    width, height = map(int, options.size.split("x"))
    if shutil.which("Xvfb") is None:
        sys.stdout.write("Not measured: Xvfb is not installed (apt-get install xvfb).\n")
        return 0
    with tempfile.TemporaryDirectory() as name, VirtualScreen(Path(name), width, height) as screen:
        folder = Path(name)
        chromium = _chromium(folder, width, height)
        if chromium is None:
            sys.stdout.write("Not measured: there is no Chromium to compare with (apt-get install chromium).\n")
            return 0
        with _surroundings(folder) as around:
            command = options.kiosk or (
                str(PYTHON),
                "-P",
                "-m",
                "kiosk",
                "kiosk",
                "--config",
                str(around.paths.config),
            )
            platform = {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
            kiosk = Contender("Kiosk", tuple(command), platform | around.environment())
            ours, theirs = measure(screen, [kiosk, chromium], options.runs)
    return _verdict(ours, theirs)


def _verdict(ours: Figures, theirs: Figures) -> int:
    start = statistics.median(ours.seconds) / statistics.median(theirs.seconds)
    memory = statistics.median(ours.pss_mb) / statistics.median(theirs.pss_mb)
    lines = [
        ours.line("Kiosk"),
        theirs.line("Chromium"),
        f"start  {start:.2f} of Chromium's (budget {_START_BUDGET})",
        f"memory {memory:.2f} of Chromium's (budget {_MEMORY_BUDGET})",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(start > _START_BUDGET or memory > _MEMORY_BUDGET)


if __name__ == "__main__":
    sys.exit(main())
