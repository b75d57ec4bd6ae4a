"""The key that turns codes into digests. It never lies in the database it protects."""

import os
import secrets
from pathlib import Path

from kiosk.errors import ConfigurationError

NAME = "border.key"
LENGTH = 32  # bytes; as long as the digest it keys (RFC 2104, section 3)


def border_key(state: Path, credentials: Path | None = None) -> bytes:
    """Return the key for the border's digests.

    `credentials` is systemd's credentials directory; a `border.key` in it wins.
    Else the one in `state` counts, made on the first start and readable by its
    owner only. Losing the key makes every code handed out so far unknown.
    Raises ConfigurationError for a key that cannot be read or is too short to be one.
    """
    for folder in (credentials, state):
        if folder is not None and (folder / NAME).exists():
            return _checked(folder / NAME)
    return _made(state / NAME)


def _checked(path: Path) -> bytes:
    try:
        key = path.read_bytes()
    except OSError as error:
        raise ConfigurationError([f"{path}: cannot be read ({error.strerror})"]) from None
    if len(key) < LENGTH:
        raise ConfigurationError([f"{path}: {len(key)} bytes; a key has at least {LENGTH}"])
    return key


def _made(path: Path) -> bytes:
    """Make the key whole or not at all: a cut before the rename leaves no half key behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    key = secrets.token_bytes(LENGTH)
    unfinished = path.with_name(f"{path.name}.new")
    unfinished.unlink(missing_ok=True)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    unfinished.rename(path)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return key
