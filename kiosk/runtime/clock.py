"""The kiosk's time: what the flows count by."""

import json
import math
import time
from collections.abc import Callable
from pathlib import Path

NAME = "clock.json"
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")  # proc_sys_kernel(5): another one after each start of the machine


class KioskClock:
    """Kiosk seconds that never go backwards, whatever happens to the machine's clock (`ports.Clock`).

    They begin at the wall clock, or at the journal's last second where the wall
    clock has fallen behind it, and then follow the monotonic clock alone. `measured`:
    an earlier life since the machine's start left word, so that how long the kiosk was down is known all the same.
    """

    def __init__(
        self,
        last: float,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        offset: float | None = None,
    ) -> None:
        """Begin not before `last`, the journal's latest kiosk second.

        Nor before what an earlier life would read now: it read `offset` more than this boot's monotonic clock.
        """
        self._wall = wall
        self._monotonic = monotonic
        self.measured = offset is not None
        self.offset = max(last, wall(), last if offset is None else offset + monotonic()) - monotonic()

    def now(self) -> float:
        """Return kiosk seconds."""
        return self.offset + self._monotonic()

    def wall(self) -> float:
        """Return POSIX seconds, as the machine believes them now."""
        return self._wall()


def going_on(
    state: Path,
    last: float,
    wall: Callable[[], float] = time.time,
    monotonic: Callable[[], float] = time.monotonic,
    boot_id: Callable[[], str] = BOOT_ID.read_text,
) -> KioskClock:
    """Return the clock, and leave word in `state` for the next life; where that cannot be left, nothing is measured.

    The word counts only in the same boot, of which the kernel loses nothing, so it need not reach the disk.
    """
    file = state / NAME
    try:
        boot = boot_id().strip()
        clock = KioskClock(last, wall, monotonic, _left(file, boot))
        unfinished = file.with_name(f"{NAME}.new")
        unfinished.write_text(json.dumps({"boot": boot, "offset": clock.offset}), "utf-8")
        unfinished.rename(file)
    except OSError:
        return KioskClock(last, wall, monotonic)
    return clock


def _left(file: Path, boot: str) -> float | None:
    """Return the offset an earlier life of this boot left, None where there is none to be believed."""
    try:
        told = json.loads(file.read_text("utf-8"))
        left = float(told["offset"]) if told["boot"] == boot else None
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None
    return left if left is not None and math.isfinite(left) else None
