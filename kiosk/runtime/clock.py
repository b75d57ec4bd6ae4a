"""The kiosk's time: what the flows count by."""

import time
from collections.abc import Callable


class KioskClock:
    """Kiosk seconds that never go backwards, whatever happens to the machine's clock (`ports.Clock`).

    They begin at the wall clock, or at the journal's last second where the wall
    clock has fallen behind it, and then follow the monotonic clock alone.
    """

    def __init__(
        self,
        last: float,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin not before `last`, the journal's latest kiosk second."""
        self._wall = wall
        self._monotonic = monotonic
        self._offset = max(last, wall()) - monotonic()

    def now(self) -> float:
        """Return kiosk seconds."""
        return self._offset + self._monotonic()

    def wall(self) -> float:
        """Return POSIX seconds, as the machine believes them now."""
        return self._wall()
