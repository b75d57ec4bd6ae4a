"""Signatures, each in a small file of its own beside the journal: strokes and the moment, under a number.

Whose it is stands in no file: the audit trail has that number, with the parcels' pseudonyms.
"""

import asyncio
import json
import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain import Signature
from kiosk.errors import JournalError, Silent
from kiosk.journal.slip import synced_folder

FOLDER = "signatures"
DAY = 86_400.0
_NAME = re.compile(r"(\d{1,12})-(\d{1,12})\.json")


@dataclass(frozen=True, slots=True)
class Kept:
    """One signature: its number, when it was drawn in POSIX seconds, and its file."""

    case: int
    at: int
    path: Path


class Signatures:
    """The signatures of one kiosk; behind `runtime.world.Signatures`."""

    def __init__(self, state: Path, days: float, now: Callable[[], float] = time.time) -> None:
        """Keep them in a folder of `state` for `days`; `now` counts POSIX seconds. Nothing is touched before `keep`."""
        self._folder = state / FOLDER
        self._days = days
        self._now = now

    async def keep(self, case: int, signature: Signature) -> None:
        """Write the signature off the loop; return once it would survive a power cut. Raises Silent."""
        body = json.dumps({"strokes": signature.strokes}, separators=(",", ":"))
        try:
            await asyncio.to_thread(self._write, f"{case}-{int(self._now())}.json", body.encode())
        except OSError as error:
            raise Silent(f"signature: {type(error).__name__}") from None

    async def watch(self) -> None:
        """Throw away what is too old, once a day, for ever. A file that will not go is tried again the next day."""
        while True:
            await asyncio.to_thread(self.prune)
            await asyncio.sleep(DAY)

    def prune(self) -> None:
        """Throw away what is too old, and what a power cut left half written."""
        eldest = self._now() - self._days * DAY
        old = [kept.path for kept in kept_in(self._folder) if kept.at < eldest]
        for path in (*old, *self._folder.glob("*.new")):
            with suppress(OSError):
                path.unlink()

    def _write(self, name: str, body: bytes) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        unfinished = self._folder / f"{name}.new"
        try:
            descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(body)
                file.flush()
                os.fsync(descriptor)
            unfinished.rename(self._folder / name)
        except OSError:
            with suppress(OSError):
                unfinished.unlink()
            raise
        synced_folder(self._folder)


def kept_in(folder: Path) -> Iterator[Kept]:
    """Yield the signatures in this folder, in no order."""
    for path in folder.glob("*.json"):
        if match := _NAME.fullmatch(path.name):
            yield Kept(int(match[1]), int(match[2]), path)


def of(state: Path, case: int) -> tuple[Kept, ...]:
    """Return the signatures of this number, the newest first: after a lost journal numbers begin anew."""
    found = [kept for kept in kept_in(state / FOLDER) if kept.case == case]
    return tuple(sorted(found, key=lambda kept: -kept.at))


def read(kept: Kept) -> Signature:
    """Return what was drawn. Raises JournalError when the file cannot be read."""
    try:
        signature = Signature.parse(json.loads(kept.path.read_bytes())["strokes"])
    except (OSError, ValueError, KeyError, TypeError):
        signature = None
    if signature is None:
        raise JournalError(f"{kept.path.name}: cannot be read")
    return signature
