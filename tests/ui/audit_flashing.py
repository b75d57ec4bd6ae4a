"""Count flashes in pictures taken one after another (WCAG 2: 2.3.1; EN 301 549 9.2.3.1: not more than 3 in a second).

A flash is a pair of opposing changes of relative luminance by 10 % or more of the most
there is, the darker one below 0.80. WCAG asks of large areas only; here it holds for every
cell of 12 pixels square, and for one colour as for any other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

CELL = 12
MOST_FLASHES = 3
LEAST_CHANGE = 0.1
_DARK = 0.8


@dataclass(frozen=True)
class Frame:
    """How light each cell of the glass was at one moment, in seconds."""

    at: float
    light: bytes


def frame(at: float, picture: QImage) -> Frame:
    """Take the lightness of a picture, cell by cell."""
    across, down = picture.width() // CELL, picture.height() // CELL
    small = picture.scaled(across, down, mode=Qt.TransformationMode.SmoothTransformation)
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    bits, row = bytes(grey.constBits()), grey.bytesPerLine()
    return Frame(at, b"".join(bits[at_ : at_ + across] for at_ in range(0, row * down, row)))


def most_flashes(frames: Sequence[Frame]) -> float:
    """Return the most flashes that any cell shows within one second."""
    times = [each.at for each in frames]
    cells = zip(*(each.light for each in frames), strict=True)
    return max((_flashes(times, cell) for cell in cells if len(set(cell)) > 1), default=0)


def _flashes(times: Sequence[float], cell: Sequence[int]) -> float:
    turns = [times[place] for place in _turns([_luminance(grey) for grey in cell])]
    return max((sum(start <= turn < start + 1 for turn in turns) / 2 for start in turns), default=0)


def _turns(light: Sequence[float]) -> Iterator[int]:
    """Return where the luminance has changed far enough, each time the other way than the last time."""
    rest, way = light[0], 0
    for place, now in enumerate(light):
        if way * (now - rest) > 0:
            rest = now
        elif abs(now - rest) >= LEAST_CHANGE and min(now, rest) < _DARK:
            rest, way = now, (1 if now > rest else -1)
            yield place


def _luminance(grey: int) -> float:
    return float((grey / 255) ** 2.2)
