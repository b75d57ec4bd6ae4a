"""Touch to next screen painted, and memory over many changes, beside a Chromium kiosk page in the same run.

python -m tests.bench.screens [--changes N] [--alone]

Both run one after the other, full screen on the same virtual X server of 1080 x 1920 (without one, the kiosk alone on
Qt's offscreen platform), and draw by software. Each change is a real touch. The kiosk is measured to Qt's word that
the frame is out, Chromium to the task after the frame that shows the change; neither includes the X server's copying.
The first show of each screen is counted apart: the kiosk makes a screen when it is first wanted.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.process import PYTHON
from tests.bench.screen import VirtualScreen
from tests.bench.screens_chromium import Chromium, is_installed
from tests.bench.screens_kiosk import TOUR

_WIDTH, _HEIGHT = 1080, 1920
_P50_MS, _P99_MS = 16.0, 33.0
_GROWTH_KIB = 1024
_KIOSK = "from tests.bench.screens_kiosk import main; main()"


@dataclass(frozen=True, slots=True)
class Figures:
    """What one of the two took: seconds of each change, and the growth of its memory in KiB."""

    cold: Sequence[float]
    warm: Sequence[float]
    memory_kib: float
    grown_kib: float

    @property
    def p50_ms(self) -> float:
        """The median change."""
        return statistics.median(self.warm) * 1000

    @property
    def p99_ms(self) -> float:
        """The change that one of a hundred is slower than."""
        return sorted(self.warm)[int(len(self.warm) * 0.99)] * 1000

    def lines(self, name: str, memory: str) -> str:
        """Write the figures for people."""
        cold = statistics.median(self.cold) * 1000
        return (
            f"{name:9} p50 {self.p50_ms:5.1f} ms   p99 {self.p99_ms:5.1f} ms   worst {max(self.warm) * 1000:5.1f} ms"
            f"   n={len(self.warm)}   first show of a screen {cold:.0f} ms (worst {max(self.cold) * 1000:.0f})\n"
            f"{'':9} {memory} {self.memory_kib / 1024:.1f} MiB, grown by {self.grown_kib / 1024:+.2f} MiB"
        )


def _kiosk(changes: int, platform: dict[str, str]) -> Figures:
    command = [str(PYTHON), "-c", _KIOSK, str(changes)]
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "QT_QUICK_BACKEND": "software", **platform}
    done = subprocess.run(command, env=environment, cwd=root, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(done.stdout)
    return Figures(told["cold"], told["warm"], told["resident_kib"], told["grown_kib"])


def _chromium(changes: int, folder: Path, display: str) -> Figures:
    with Chromium(folder, display, _WIDTH, _HEIGHT) as chromium:
        cold = [chromium.change() for _ in TOUR]
        for _ in range(max(len(TOUR) * 2, changes // 10)):
            chromium.change()
        before = chromium.program.settled_pss_mb(30) * 1024
        warm = [chromium.change() for _ in range(changes)]
        grown = chromium.program.settled_pss_mb(30) * 1024 - before
    return Figures(cold, warm, before, grown)


def main() -> int:
    """Print the figures of both; return 1 when the kiosk is over its budget."""
    parser = argparse.ArgumentParser(prog="./test bench screens")
    parser.add_argument("--changes", type=int, default=10_000)
    parser.add_argument("--alone", action="store_true", help="without Chromium")
    options = parser.parse_args()
    if shutil.which("Xvfb") is None:
        sys.stdout.write("Offscreen, without Chromium: Xvfb is not installed (apt-get install xvfb).\n")
        return _verdict(_kiosk(options.changes, {"QT_QPA_PLATFORM": "offscreen"}))
    with tempfile.TemporaryDirectory() as name, VirtualScreen(Path(name), _WIDTH, _HEIGHT) as screen:
        ours = _kiosk(options.changes, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.display})
        code = _verdict(ours)
        if options.alone:
            return code
        if not is_installed():
            sys.stdout.write("There is no Chromium to compare with (apt-get install chromium).\n")
            return code
        theirs = _chromium(options.changes, Path(name), screen.display)
    sys.stdout.write(theirs.lines("Chromium", "PSS") + "\n")
    ratio = ours.p50_ms / theirs.p50_ms
    sys.stdout.write(f"the kiosk's p50 is {ratio:.2f} of Chromium's, its p99 {ours.p99_ms / theirs.p99_ms:.2f}\n")
    return code


def _verdict(ours: Figures) -> int:
    over = [
        f"{name} {found:.1f} over {budget:.1f} {unit}"
        for name, found, budget, unit in (
            ("p50", ours.p50_ms, _P50_MS, "ms"),
            ("p99", ours.p99_ms, _P99_MS, "ms"),
            ("growth", ours.grown_kib, _GROWTH_KIB, "KiB"),
        )
        if found > budget
    ]
    budgets = f"budget: p50 {_P50_MS:.0f} ms, p99 {_P99_MS:.0f} ms, growth {_GROWTH_KIB / 1024:.0f} MiB: "
    sys.stdout.write(ours.lines("Kiosk", "resident") + "\n" + budgets + (", ".join(over) or "kept") + "\n")
    sys.stdout.flush()
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main())
