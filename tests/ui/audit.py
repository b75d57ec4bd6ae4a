"""Measure a screen as it stands on the glass: every word readable and whole, every target large enough and alone.

The limits are those of docs: capitals of 4.8 mm, targets of 20 mm square, nothing off the glass, nothing cut.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

CAP_PER_EM = 0.727  # Inter
LOWEST_CAP_MM = 4.75
LOWEST_TARGET_MM = 19.9
PRESSED = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.ListItem}


@dataclass
class Audit:
    """What was found on one screen."""

    px_per_mm: float
    glass: QRectF
    faults: list[str] = field(default_factory=list)
    words: list[tuple[str, QRectF]] = field(default_factory=list)
    targets: list[tuple[QQuickItem, QRectF]] = field(default_factory=list)

    def say(self, fault: str, what: str, detail: str = "") -> None:
        """Note a fault."""
        self.faults.append(f"{fault}: {what!r} {detail}".rstrip())


def audit(window: QQuickWindow, px_per_mm: float, within: QQuickItem | None = None) -> Audit:
    """Measure everything visible in the window, or `within` one item of it, such as a sheet that covers the rest."""
    found = Audit(px_per_mm, QRectF(0, 0, window.width(), window.height()))
    for item in visible(within or window.contentItem()):
        if item.inherits("QQuickText") and item.property("text"):
            _text(found, item)
        elif is_target(item):
            _target(found, item)
    _apart(found)
    return found


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """Return what can be seen inside `item`."""
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from visible(child)


def is_target(item: QQuickItem) -> bool:
    """Tell whether a person can press this."""
    return item.inherits("QQuickAbstractButton") and item.isEnabled()


def named(window: QQuickWindow, name: str) -> QQuickItem:
    """Return the visible item of this object name."""
    return next(item for item in visible(window.contentItem()) if item.objectName() == name)


def having(window: QQuickWindow, prop: str) -> list[QQuickItem]:
    """Return the visible items with this property: the way to a type, whose name Qt decorates."""
    return [item for item in visible(window.contentItem()) if item.property(prop) is not None]


def _box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _is_glyph(text: str) -> bool:
    return all("\ue000" <= sign <= "\uf8ff" for sign in text)


def _ink(item: QQuickItem) -> QRectF:
    """Return where the letters themselves are, without the leading above and below."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    spare = item.width() - width
    left = {Qt.AlignmentFlag.AlignRight: spare, Qt.AlignmentFlag.AlignHCenter: spare / 2}.get(_alignment(item), 0.0)
    return item.mapRectToScene(QRectF(left, height * 0.12, width, height * 0.76))


def _alignment(item: QQuickItem) -> Qt.AlignmentFlag:
    """Ask QML itself: the property is of a type that Python cannot read."""
    context = qmlContext(item)
    assert context is not None
    value, _ = QQmlExpression(context, item, "effectiveHorizontalAlignment").evaluate()
    return Qt.AlignmentFlag(value)


def _text(found: Audit, item: QQuickItem) -> None:
    text = str(item.property("text"))
    if _is_glyph(text):
        return
    ink = _ink(item)
    cap = item.property("font").pixelSize() * CAP_PER_EM / found.px_per_mm
    if item.property("truncated") or item.property("contentWidth") > item.width() + 1.5:
        found.say("cut", text, f"{item.property('contentWidth'):.0f} px in {item.width():.0f}")
    if cap < LOWEST_CAP_MM:
        found.say("small", text, f"{cap:.2f} mm")
    if not found.glass.adjusted(-1, -1, 1, 1).contains(ink):
        found.say("off the glass", text)
    for holder in _holders(item):
        if not _box(holder).adjusted(-2, -2, 2, 2).contains(ink):
            found.say("out of its holder", text, holder.objectName())
    found.words.append((text, ink))


def _holders(item: QQuickItem) -> Iterator[QQuickItem]:
    """Return what must contain the words: every clipping item and button around them, and the nearest card."""
    card = False
    parent = item.parentItem()
    while parent is not None:
        rounded = parent.inherits("QQuickRectangle") and bool(parent.property("radius"))
        if parent.clip() or parent.inherits("QQuickAbstractButton") or (rounded and not card):
            yield parent
        card = card or rounded
        parent = parent.parentItem()


def _target(found: Audit, item: QQuickItem) -> None:
    name, box = item.objectName(), _box(item)
    spoken = QAccessible.queryAccessibleInterface(item)
    if not name:
        found.say("no object name", str(item.property("text")))
    if spoken is None or not spoken.text(QAccessible.Text.Name) or spoken.role() not in PRESSED:
        found.say("no spoken name or role", name)
    if min(box.width(), box.height()) < LOWEST_TARGET_MM * found.px_per_mm:
        across, down = box.width() / found.px_per_mm, box.height() / found.px_per_mm
        found.say("small target", name, f"{across:.1f} x {down:.1f} mm")
    if not found.glass.adjusted(-1, -1, 1, 1).contains(box):
        found.say("target off the glass", name)
    found.targets.append((item, box))


def _apart(found: Audit) -> None:
    for (one, ink), (other, under) in combinations(found.words, 2):
        shared = ink.intersected(under)
        if shared.width() > 2 and shared.height() > 2:
            found.say("words on words", one, repr(other))
    for (button, box), (next_, under) in combinations(found.targets, 2):
        shared = box.intersected(under)
        if shared.width() > 1 and shared.height() > 1:
            found.say("overlapping targets", button.objectName(), repr(next_.objectName()))
    names = [button.objectName() for button, _ in found.targets]
    for name in {name for name in names if names.count(name) > 1}:
        found.say("object name twice", name)
