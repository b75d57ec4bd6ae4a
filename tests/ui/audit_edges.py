"""In high contrast all surfaces are one black: whatever can be pressed is known by its whole edge, and by that alone.

So nothing else may have a whole edge, or be filled as the primary is: the plate of a door stands between two rules,
and paper, which scanners read, is white, but has square corners and no edge.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from tests.ui.audit import uncovered, visible
from tests.ui.audit_contrast import LEAST_OF_MARKS, contrast

EDGE_MM = 0.7
_LEAST_MM = 10.0  # smaller, nobody takes it for something to press
_PICTURES = {"BankWall", "ScanPicture"}  # the bank and its doors, a parcel
_GROUND = QColor("#000000")


def disguised(root: QQuickItem, px_per_mm: float) -> list[str]:
    """Return each control inside `root` that does not look like one, and whatever else does."""
    return [*_controls(root, px_per_mm), *_others(root, px_per_mm)]


def _controls(root: QQuickItem, px_per_mm: float) -> Iterator[str]:
    for item in uncovered(root):
        if not item.inherits("QQuickAbstractButton"):
            continue
        if _kind(item) == "BoardMap":  # one target, drawn as the lockers it stands for
            chips = [part for part in visible(item) if _kind(part) == "Chip"]
            drawn = bool(chips) and all(_is_whole(chip, chip, px_per_mm) for chip in chips)
        else:
            drawn = any(_is_whole(part, item, px_per_mm) for part in visible(item))
        if drawn is not item.isEnabled():
            yield f"{'no whole edge' if item.isEnabled() else 'an edge though disabled'}: {item.objectName()!r}"


def _is_whole(part: QQuickItem, control: QQuickItem, px_per_mm: float) -> bool:
    """Tell whether `part` is the face of `control`: as large as it is, and edged or filled."""
    ring = 2 * 1.7 * px_per_mm  # what a focused cell leaves for it
    alike = part.width() >= control.width() - ring and part.height() >= control.height() - ring
    return alike and (_is_filled(part) or _edge(part) >= int(EDGE_MM * px_per_mm))


def _others(root: QQuickItem, px_per_mm: float) -> Iterator[str]:
    for item in uncovered(root):
        least = _LEAST_MM * px_per_mm
        if not item.inherits("QQuickRectangle") or min(item.width(), item.height()) < least or _is_known(item):
            continue
        is_paper = _kind(item.parentItem()) == "Ticket" and not item.property("radius")
        if (_is_filled(item) and not is_paper) or _edge(item) > 0:
            yield f"looks like a control: {_kind(item)} of {_kind(item.parentItem())}"


def _is_known(rectangle: QQuickItem) -> bool:
    """Tell whether it belongs to a control, to a picture of something or to a lit plate, or is a sheet: a surface."""
    if _kind(rectangle.parentItem()).endswith("Sheet"):
        return True
    item: QQuickItem | None = rectangle
    while item is not None:
        if item.inherits("QQuickAbstractButton") or _kind(item) in _PICTURES or item.property("kind") == "lit":
            return True
        item = item.parentItem()
    return False


def _kind(item: QObject) -> str:
    return item.metaObject().className().partition("_QML")[0]


def _edge(item: QQuickItem) -> float:
    """Return the width of a rectangle's edge that can be seen, in pixels."""
    if not item.inherits("QQuickRectangle") or not _is_seen(QQmlProperty.read(item, "border.color")):
        return 0
    width = QQmlProperty.read(item, "border.width")
    assert isinstance(width, float)
    return width


def _is_filled(item: QQuickItem) -> bool:
    return item.inherits("QQuickRectangle") and _is_seen(item.property("color"))


def _is_seen(colour: object) -> bool:
    assert isinstance(colour, QColor)
    return colour.alpha() > 0 and contrast(colour, _GROUND) >= LEAST_OF_MARKS
