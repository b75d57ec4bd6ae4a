"""A pseudo-terminal at a fixed path: what an emulated device hangs on."""

import fcntl
import os
import pty
import termios
import tty
from contextlib import suppress
from pathlib import Path

_TIOCGEXCL = 0x80045440  # Linux, asm-generic/ioctls.h; the termios module does not name it


class PseudoTerminal:
    """A wire with one end here and the other at `link`; it can be unplugged and plugged in again."""

    def __init__(self, link: Path) -> None:
        """Take the path of the other end. Raises FileExistsError when something real is there."""
        if link.exists() and not link.is_symlink():
            raise FileExistsError(f"{link} is no link")
        self._link = link
        self._ends: tuple[int, int] | None = None

    @property
    def end(self) -> int | None:
        """The descriptor of our end, or None while unplugged."""
        return self._ends[0] if self._ends else None

    @property
    def heard(self) -> bool:
        """Whether somebody has claimed the other end for themselves; true for a while after they were killed."""
        if self._ends is None:
            return False
        claimed = fcntl.ioctl(self._ends[1], _TIOCGEXCL, bytes(4))
        return any(claimed)

    def plug(self) -> int:
        """Plug in; return the descriptor of our end, which never blocks."""
        ours, theirs = pty.openpty()
        # Held open, so that our end sees no hang-up between one user and the next.
        tty.setraw(theirs)
        os.set_blocking(ours, False)
        beside = self._link.with_name(f".{self._link.name}.{os.getpid()}")
        beside.symlink_to(os.ttyname(theirs))
        beside.replace(self._link)
        self._ends = ours, theirs
        return ours

    def unplug(self) -> None:
        """Pull the wire: whoever has the other end open gets a hang-up."""
        if self._ends is None:
            return
        self._link.unlink(missing_ok=True)
        for end in self._ends:
            os.close(end)
        self._ends = None

    def read(self) -> bytes:
        """Return what has come, or nothing."""
        if self._ends is None:
            return b""
        # A pseudo-terminal keeps TIOCEXCL after its user was killed; a real port forgets it.
        with suppress(OSError):
            fcntl.ioctl(self._ends[1], termios.TIOCNXCL)
        with suppress(BlockingIOError):
            return os.read(self._ends[0], 4096)
        return b""

    def write(self, said: bytes) -> None:
        """Send; lost while unplugged or while nobody listens for long, as on a real wire."""
        if self._ends is not None:
            with suppress(BlockingIOError):
                os.write(self._ends[0], said)
