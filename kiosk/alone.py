"""One kiosk on one journal: taken before a window opens, and again by the journal itself."""

import fcntl
import os
from pathlib import Path

from kiosk.errors import AlreadyRunning


def alone(path: Path) -> int:
    """Take `path` for this process, as long as a descriptor on it stays open. Raises AlreadyRunning.

    A record lock (fcntl), because that is the process's own: whoever has it may take it again.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise AlreadyRunning(f"{path.name}: another kiosk already runs on this journal") from None
    return descriptor


def lock_of(journal: Path) -> Path:
    """Return what a kiosk on this journal must have taken."""
    return journal.with_name(f"{journal.name}.lock")
