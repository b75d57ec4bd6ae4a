"""What remembers: the real journal, and two bad ones that the campaign must catch."""

import asyncio
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.flows.audit import Mark
from kiosk.flows.events import Event
from kiosk.flows.ledger import Guard, Kiosk
from kiosk.journal import Journal, Past

_LATE_S = 0.4


class HastyJournal(Journal):
    """Says that an event is on the disk before it is: what it asks for leaves before its commit."""

    def __init__(self, path: Path, **more: Any) -> None:
        super().__init__(path, **more)
        self._late: set[asyncio.Task[None]] = set()

    async def append(self, *what: Any, **more: Any) -> None:
        writing = asyncio.create_task(self._put_off(*what, **more))
        self._late.add(writing)
        writing.add_done_callback(self._late.discard)

    async def snapshot(self, at: float, kiosk: Kiosk) -> None:
        await asyncio.gather(*self._late)
        await super().snapshot(at, kiosk)

    async def close(self) -> None:
        await asyncio.gather(*self._late)
        await super().close()

    async def _put_off(self, *what: Any, **more: Any) -> None:
        await asyncio.sleep(_LATE_S)
        await super().append(*what, **more)


class InPlaceJournal(Journal):
    """Writes the whole past over the old one, without a transaction: a cut in between leaves half of it, or none."""

    def __init__(self, path: Path, **more: Any) -> None:
        super().__init__(path, **more)
        self._file = path
        self._past: list[tuple[float, Event, str | None]] = []

    async def open(self) -> float:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.touch()
        self._past = _readable(self._file.read_bytes())
        return max((at for at, _, _ in self._past), default=0.0)

    async def load(self) -> Past:
        events = tuple((at, event) for at, event, _ in self._past)
        return Past(None, events, outcomes=tuple(outcome for _, _, outcome in self._past))

    async def append(
        self,
        at: float,
        event: Event,
        marks: tuple[Mark, ...] = (),
        guard: Guard | None = None,
        outcome: str | None = None,
    ) -> None:
        del marks, guard
        self._past.append((at, event, outcome))
        text = pickle.dumps(self._past)
        file = os.open(self._file, os.O_WRONLY)
        os.ftruncate(file, 0)
        for half in (text[: len(text) // 2], text[len(text) // 2 :]):
            os.write(file, half)
        os.fsync(file)
        os.close(file)

    async def snapshot(self, at: float, kiosk: Kiosk) -> None:
        """Keep every event instead."""

    async def close(self) -> None:
        """Nothing is held open."""


def _readable(text: bytes) -> list[tuple[float, Event, str | None]]:
    """Begin anew where the file cannot be read, as its like do."""
    try:
        past: list[tuple[float, Event, str | None]] = pickle.loads(text)  # noqa: S301  # our own file
    except (EOFError, pickle.UnpicklingError):
        return []
    return past


JOURNALS: dict[str, Callable[..., Journal]] = {"real": Journal, "hasty": HastyJournal, "in-place": InPlaceJournal}
