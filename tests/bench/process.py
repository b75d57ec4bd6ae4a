"""A program under measurement: its whole family of processes, their memory, and their end."""

import os
import signal
import subprocess
import time
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

PYTHON = Path(__file__).resolve().parents[2] / ".venv/bin/python"
"""The interpreter of a kiosk as it is installed, without what the tests need."""

_PATIENCE_S = 10
_CALM_S = 3.0


class Measured:
    """A program in a session of its own, so that it ends with all it started."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], *, pass_fds: Collection[int] = ()
    ) -> None:
        self._process = subprocess.Popen(
            command,
            env={**os.environ, **environment},
            pass_fds=pass_fds,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @property
    def has_ended(self) -> bool:
        """Return whether the program is gone."""
        return self._process.poll() is not None

    def pss_mb(self) -> float:
        """Return the proportional memory of the program and its descendants, in MB."""
        return sum(_pss_kb(pid) for pid in _family(self._process.pid)) / 1024

    def settled_pss_mb(self, limit_s: float) -> float:
        """Return the memory once it stands still: much is loaded only after the first frame."""
        end, last, since = time.monotonic() + limit_s, self.pss_mb(), time.monotonic()
        while time.monotonic() < min(end, since + _CALM_S):
            time.sleep(0.2)  # noqa: TID251 - memory sends no event
            now = self.pss_mb()
            if abs(now - last) > last / 100:
                last, since = now, time.monotonic()
        return self.pss_mb()

    def end(self) -> None:
        """End the program, politely first."""
        for how in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self._process.pid, how)
                self._process.wait(_PATIENCE_S)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                continue
            if how is signal.SIGTERM:
                break


def _family(root: int) -> set[int]:
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    family = {root}
    while grown := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= grown
    return family


def _pss_kb(pid: int) -> int:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")), 0)
