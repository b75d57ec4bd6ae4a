"""Moves a damaged journal out of the way, where it can be looked into."""

import shutil
import time
from pathlib import Path

from kiosk.journal.slip import synced_folder

# The write-ahead log first: one left behind would be taken for the new file's own.
_PARTS = ("-wal", "-shm", "")


def move_aside(path: Path) -> Path:
    """Rename the journal at `path` after the time of day; return where it lies now.

    The head stays, and a copy goes along: it is what says that rows are missing
    from the journal that begins now.
    """
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    while aside.exists():
        aside = aside.with_name(f"{aside.name}-again")
    head = path.with_name(f"{path.name}.head")
    if head.exists():
        shutil.copy(head, aside.with_name(f"{aside.name}.head"))
    for part in _PARTS:
        piece = path.with_name(path.name + part)
        if piece.exists():
            piece.rename(aside.with_name(aside.name + part))
    synced_folder(path.parent)
    return aside
