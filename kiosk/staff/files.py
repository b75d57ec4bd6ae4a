"""How the files that say who may sign in are read and written."""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from kiosk.errors import ConfigurationError

T = TypeVar("T")


def read_list(file: Path, entry: Callable[..., T], kind: str) -> list[T]:
    """Return an `entry` for each in the file, none where there is no file. Raises ConfigurationError."""
    try:
        return [entry(**each) for each in json.loads(file.read_text("utf-8"))]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError) as error:
        reason = error.strerror if isinstance(error, OSError) else f"it is no {kind} file"
        raise ConfigurationError([f"{file}: cannot be read ({reason})"]) from None


def write_list(file: Path, entries: Sequence[Mapping[str, str]]) -> None:
    """Write the file whole or not at all, readable by its owner only."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f"{file.name}.new")
    unfinished.unlink(missing_ok=True)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as text:
        json.dump(list(entries), text, indent=1)
        text.flush()
        os.fsync(text.fileno())
    unfinished.rename(file)
