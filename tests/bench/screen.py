"""A screen without a panel, and a look at its pixels from outside: no program knows that it is watched."""

import mmap
import os
import shutil
import struct
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_POLL_S = 0.002
_ACROSS, _DOWN = 54, 96
_SAME = 0.97  # of the points: a clock may tick, a caret may blink
_CALM_S = 1.5


class NeverPainted(Exception):
    """The program did not paint what it was expected to paint."""


class VirtualScreen:
    """An X server whose frame buffer lies in a file, sampled at a grid of points."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        read_end, write_end = os.pipe()
        frame_buffer = ("-screen", "0", f"{width}x{height}x24", "-fbdir", str(folder))
        self._server = subprocess.Popen(
            [
                shutil.which("Xvfb") or "Xvfb",
                "-displayfd",
                str(write_end),
                *frame_buffer,
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=(write_end,),
            stderr=subprocess.DEVNULL,
        )
        number = _line(read_end, write_end)
        self.display = f":{number}"
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._points = self._grid(width, height)
        self._bare = self.sample()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._pixels.close()
        self._server.terminate()
        self._server.wait(10)

    def sample(self) -> list[bytes]:
        """Return the colours of the grid's points, now."""
        return [self._pixels[place : place + 3] for place in self._points]

    def settled(self, limit_s: float) -> list[bytes]:
        """Wait until something stands still on the screen; return it. Raises NeverPainted."""
        end = time.monotonic() + limit_s
        last, since = self.sample(), time.monotonic()
        while time.monotonic() < end:
            time.sleep(_POLL_S * 10)  # noqa: TID251 - pixels send no event
            now = self.sample()
            if _likeness(now, last) < _SAME:
                last, since = now, time.monotonic()
            elif time.monotonic() - since > _CALM_S and _likeness(now, self._bare) < 1 - (1 - _SAME) * 5:
                return now
        raise NeverPainted

    def seconds_until(self, picture: list[bytes], since: float, limit_s: float) -> float:
        """Return how long after `since` (monotonic) `picture` stood on the screen. Raises NeverPainted."""
        while time.monotonic() < since + limit_s:
            if _likeness(self.sample(), picture) >= _SAME:
                return time.monotonic() - since
            time.sleep(_POLL_S)  # noqa: TID251 - pixels send no event
        raise NeverPainted

    def wait_bare(self) -> None:
        """Wait until nothing is left on the screen."""
        self.seconds_until(self._bare, time.monotonic(), 10)

    def _grid(self, width: int, height: int) -> list[int]:
        """Return where the points lie in the file: an XWD header, a colour map, then rows of 4-byte pixels."""
        header = struct.unpack(">25I", self._pixels[:100])
        start, stride = header[0] + header[19] * 12, header[12]
        return [
            start + (row * 2 + 1) * height // (_DOWN * 2) * stride + (column * 2 + 1) * width // (_ACROSS * 2) * 4
            for row in range(_DOWN)
            for column in range(_ACROSS)
        ]


def _likeness(one: list[bytes], other: list[bytes]) -> float:
    return sum(map(bytes.__eq__, one, other)) / len(one)


def _line(read_end: int, write_end: int) -> str:
    os.close(write_end)
    with os.fdopen(read_end) as answer:
        return answer.readline().strip()
