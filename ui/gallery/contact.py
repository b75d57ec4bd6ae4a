"""Contact sheets: many pictures beside each other, small, each over its name."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from ui.gallery.png import save

ACROSS = 6
DOWN = 5
WIDTH = 320
_GAP = 14
_NAME_HEIGHT = 26


class ContactSheets:
    """Collects pictures of one size in their order; what does not fit on one sheet goes to the next."""

    def __init__(self) -> None:
        self._small: list[tuple[str, QImage]] = []

    def add(self, name: str, picture: QImage) -> None:
        """Add a picture under its name."""
        small = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        self._small.append((name, small))

    def save(self, folder: Path) -> list[Path]:
        """Write contact-1.png and so on into `folder`; return them. Raises OSError."""
        files: list[Path] = []
        for number, batch in enumerate(self._batches(), start=1):
            file = folder / f"contact-{number}.png"
            save(_sheet(batch), file)
            files.append(file)
        return files

    def _batches(self) -> Iterator[Sequence[tuple[str, QImage]]]:
        each = ACROSS * DOWN
        for start in range(0, len(self._small), each):
            yield self._small[start : start + each]


def _sheet(batch: Sequence[tuple[str, QImage]]) -> QImage:
    high = max(small.height() for _, small in batch)
    cell = QSize(WIDTH + _GAP, high + _GAP + _NAME_HEIGHT)
    rows = -(-len(batch) // ACROSS)
    sheet = QImage(
        cell.width() * min(ACROSS, len(batch)) + _GAP, cell.height() * rows + _GAP, QImage.Format.Format_RGB32
    )
    sheet.fill(QColor("#555555"))
    painter = QPainter(sheet)
    font = QFont("Inter")
    font.setPixelSize(18)
    painter.setFont(font)
    painter.setPen(QColor("#FFFFFF"))
    for place, (name, small) in enumerate(batch):
        corner = QPoint(_GAP + place % ACROSS * cell.width(), _GAP + place // ACROSS * cell.height())
        painter.drawText(QRect(corner, QSize(WIDTH, _NAME_HEIGHT)), Qt.AlignmentFlag.AlignLeft, name)
        painter.drawImage(corner + QPoint(0, _NAME_HEIGHT), small)
    painter.end()
    return sheet
