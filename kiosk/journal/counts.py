"""How many wrong codes and PINs were counted, beside the journal: no older copy of it can take them back."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from kiosk.errors import JournalDamaged
from kiosk.flows.ledger import Guard, Tries
from kiosk.journal.slip import SECTOR, Slip, Value

PAGE = 16 * SECTOR  # bytes: as many ids as are counted at once, and the couriers


class Counts:
    """Two slips: the pickup codes' count as every version reads it, and that of courier codes and PINs.

    The second one is missing where no version that lays it has run yet.
    """

    def __init__(self, path: Path, slip: Callable[[Path], Slip]) -> None:
        """Name the files beside the journal at `path`."""
        self._codes = slip(path.with_suffix(".tries"))
        self._others = slip(path.with_suffix(".counts"))
        self._others.page = PAGE
        self._kept: Value | None = None

    @property
    def are_whole(self) -> bool:
        """Whether `read` has found both."""
        return self._kept is not None

    def read(self) -> tuple[Tries | None, float]:
        """Return the counts and when they were written; None where the first slip is gone or unreadable."""
        codes, self._kept = _read(self._codes), _read(self._others)
        if codes is None:
            return None, 0.0
        counts = {name: number for name, number in codes.items() if name != "at"}
        couriers, pins = (Guard(), {}) if self._kept is None else _others(self._kept)
        # The checksum says that we wrote it.
        return Tries(**counts, couriers=couriers, pins=pins), float(codes["at"])  # type: ignore[arg-type]

    def write(self, at: float, guard: Guard) -> None:
        """Keep all that is counted, or `guard` alone. Raises OSError."""
        if isinstance(guard, Tries):
            others = {"couriers": json.dumps(asdict(guard.couriers)), "pins": json.dumps(_listed(guard.pins))}
            if others != self._kept:
                self._others.write(others)
                self._kept = others
        known = {"wrong": guard.wrong, "until": guard.until, "day": guard.day, "today": guard.today}
        self._codes.write({"at": at, **known, "open": guard.open})

    def lay(self) -> None:
        """Begin the first slip, where there is none. Raises JournalDamaged, OSError."""
        if self._codes.read() is None:
            self.write(0.0, Guard())

    def close(self) -> None:
        """Let go of the files. Twice is once."""
        self._codes.close()
        self._others.close()


def _read(slip: Slip) -> Value | None:
    try:
        return slip.read()
    except JournalDamaged:
        return None


def _listed(pins: Mapping[str, Guard]) -> dict[str, tuple[int, float, bool]]:
    return {badge: (guard.wrong, guard.until, guard.open) for badge, guard in pins.items()}


def _others(value: Value) -> tuple[Guard, dict[str, Guard]]:
    pins = json.loads(str(value["pins"]))
    listed = {badge: Guard(wrong, until, open=is_open) for badge, (wrong, until, is_open) in pins.items()}
    return Guard(**json.loads(str(value["couriers"]))), listed
