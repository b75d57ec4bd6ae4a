"""Measure a screen as it stands on the glass: every word readable and whole, every target large enough and alone.

The limits, and where they come from:

- Capitals of 4.8 mm (Section 508 402.4), of 7.3 mm in large text (EN 301 549 5.1.4 at 600 mm).
- Keys of 20 mm square (Colle and Hiszem 2004), which may stand 1 mm apart: in their trials 1 and 3 mm made no
  difference. Every other target 15 mm, and 2.5 mm from its neighbour (VVSG 7.2-I: 0.1 in), measured between what
  can be pressed, not between what is drawn.
- With controls low, everything that can be pressed in the lowest 40 % of a glass at least 180 mm high.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations, product

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.audit_words import Words, asked, is_sign, measured

LOWEST_CAP_MM = 4.8
LOWEST_LARGE_CAP_MM = 7.3
LOWEST_KEY_MM = 20.0
LOWEST_TARGET_MM = 15.0
LEAST_KEY_GAP_MM = 1.0
LEAST_GAP_MM = 2.5
LEAST_INSIDE_MM = 0.4
LABELLED = {"ActionButton", "AssistCell", "Key", "SizeButton"}  # one face, and the words on it
LOW_SHARE = 0.4
LOW_FROM_MM = 180
SHEETS_WITHIN = 4  # levels of a window: asking every item is most of the measuring
SPARE_MM = 0.1  # whole pixels are not whole millimetres
PRESSED = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.ListItem}


@dataclass(frozen=True)
class Target:
    """What a person can press: its name, its place, and whether it is a key of a pad."""

    item: QQuickItem
    name: str
    box: QRectF
    is_key: bool


@dataclass
class Audit:
    """What was found on one screen."""

    px_per_mm: float
    glass: QRectF
    seen: list[QQuickItem] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    texts: list[Words] = field(default_factory=list)
    signs: list[QRectF] = field(default_factory=list)
    targets: list[tuple[QQuickItem, QRectF]] = field(default_factory=list)
    pressed: list[Target] = field(default_factory=list)
    cards: list[QQuickItem] = field(default_factory=list)

    @property
    def words(self) -> list[tuple[str, QRectF]]:
        """Every text with the place of its letters."""
        return [(words.text, words.ink) for words in self.texts]

    def say(self, fault: str, what: str, detail: str = "") -> None:
        """Note a fault."""
        self.faults.append(f"{fault}: {what!r} {detail}".rstrip())


def audit(
    window: QQuickWindow,
    px_per_mm: float,
    within: QQuickItem | None = None,
    *,
    large: bool = False,
    low: bool = False,
) -> Audit:
    """Measure everything that can be seen in the window, or `within` one item of it.

    What a sheet covers is not seen. `large`: the text is large; `low`: all that
    can be pressed must be low. The window must be laid out.
    """
    found = Audit(px_per_mm, QRectF(0, 0, window.width(), window.height()))
    found.seen = uncovered(within or window.contentItem())
    for item in found.seen:
        if item.inherits("QQuickText"):
            _text(found, item, LOWEST_LARGE_CAP_MM if large else LOWEST_CAP_MM)
        elif is_target(item):
            _target(found, item)
        elif item.property("tint") is not None:
            found.cards.append(item)
    _words_apart(found)
    _cards_apart(found)
    _targets_apart(found)
    if low and window.height() / px_per_mm >= LOW_FROM_MM:
        _low(found)
    return found


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """Return what can be seen inside `item`, each item before those inside it."""
    # By hand, for a generator in a generator takes a third of all measuring.
    waiting = item.childItems()[::-1]
    while waiting:
        child = waiting.pop()
        if child.isVisible() and child.opacity() > 0:
            yield child
            waiting += child.childItems()[::-1]


def is_target(item: QQuickItem) -> bool:
    """Tell whether a person can press this."""
    return item.inherits("QQuickAbstractButton") and item.isEnabled()


def named(window: QQuickWindow, name: str) -> QQuickItem:
    """Return the visible item of this object name."""
    return next(item for item in visible(window.contentItem()) if item.objectName() == name)


def having(window: QQuickWindow, prop: str) -> list[QQuickItem]:
    """Return the visible items with this property: the way to a type, whose name Qt decorates."""
    return [item for item in visible(window.contentItem()) if item.property(prop) is not None]


def box_of(item: QQuickItem) -> QRectF:
    """Return where an item is on the glass."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def is_key(item: QQuickItem) -> bool:
    """Tell whether a target is a key of a pad: by its type, or by the name all of them have."""
    return _kind(item) == "Key" or item.objectName().startswith("key-")


def _kind(item: QQuickItem) -> str:
    return item.metaObject().className().partition("_")[0]


def uncovered(root: QQuickItem) -> list[QQuickItem]:
    """Return what can be seen, without what lies under a sheet or the dark."""
    seen = list(visible(root))
    sheets = [item for item in _near(root, SHEETS_WITHIN) if item.property("up") is True or _kind(item) == "Attract"]
    if not sheets:
        return seen
    sheet = sheets[-1]
    inside, cover = set(visible(sheet)), box_of(sheet)
    return [item for item in seen if item in inside or not cover.contains(box_of(item).center())]


def _near(root: QQuickItem, levels: int) -> Iterator[QQuickItem]:
    for child in root.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            if levels > 1:
                yield from _near(child, levels - 1)


def _text(found: Audit, item: QQuickItem, lowest_cap_mm: float) -> None:
    text = item.property("text")
    if not text:
        return
    if is_sign(text):
        box = box_of(item)
        found.signs.append(box.adjusted(*_shrunk(box)))
        return
    words = measured(item, str(text))
    found.texts.append(words)
    if cut := words.cut():
        found.say("cut", words.text, cut)
    if broken := words.broken():
        found.say("broken word", words.text, broken)
    if unknown := words.unknown():
        found.say("no letter shipped", words.text, unknown)
    cap_mm = words.cap_px / found.px_per_mm
    if cap_mm < lowest_cap_mm - SPARE_MM / 2:
        found.say("small", words.text, f"{cap_mm:.2f} mm")
    if not words.lies_in(found.glass.adjusted(-1, -1, 1, 1)):
        found.say("off the glass", words.text)
    _inside_its_button(found, words)
    for holder in _holders(item):
        if not words.lies_in(box_of(holder).adjusted(-2, -2, 2, 2)):
            found.say("out of its holder", words.text, holder.objectName())


def _inside_its_button(found: Audit, words: Words) -> None:
    """Find words nearer to the edge of their button's face than `LEAST_INSIDE_MM`, or over it."""
    button: QQuickItem | None = words.item
    while button is not None and not button.inherits("QQuickAbstractButton"):
        button = button.parentItem()
    if button is None or _kind(button) not in LABELLED:
        return
    face, ink = box_of(button), words.drawn
    if _kind(button) != "AssistCell":
        face.setBottom(face.bottom() - asked(words.item, "Theme.lip"))
    elif button.property("on"):  # inside its frame
        face.adjust(*(side * button.property("frame") for side in (1, 1, -1, -1)))
    near = min(
        ink.left() - face.left(), face.right() - ink.right(), ink.top() - face.top(), face.bottom() - ink.bottom()
    )
    if near / found.px_per_mm < LEAST_INSIDE_MM - SPARE_MM:
        found.say("near its button's edge", words.text, f"{button.objectName()} {near / found.px_per_mm:.1f} mm")


def _shrunk(box: QRectF) -> tuple[float, float, float, float]:
    """Return what to take off a drawn sign: its strokes do not reach the edge of its square."""
    across, down = box.width() * 0.18, box.height() * 0.18
    return across, down, -across, -down


def _holders(item: QQuickItem) -> Iterator[QQuickItem]:
    """Return what must contain the words: every clipping item, button and paper around them, and the nearest card."""
    card = False
    parent = item.parentItem()
    while parent is not None:
        rounded = not card and parent.inherits("QQuickRectangle") and bool(parent.property("radius"))
        if rounded or parent.clip() or parent.inherits("QQuickAbstractButton") or _kind(parent) == "Ticket":
            yield parent
        card = card or rounded
        parent = parent.parentItem()


def _target(found: Audit, item: QQuickItem) -> None:
    target = Target(item, item.objectName(), box_of(item), is_key(item))
    name, box = target.name, target.box
    spoken = QAccessible.queryAccessibleInterface(item)
    if not name:
        found.say("no object name", str(item.property("text")))
    if spoken is None or not spoken.text(QAccessible.Text.Name) or spoken.role() not in PRESSED:
        found.say("no spoken name or role", name)
    lowest = LOWEST_KEY_MM if target.is_key else LOWEST_TARGET_MM
    across, down = box.width() / found.px_per_mm, box.height() / found.px_per_mm
    if min(across, down) < lowest - SPARE_MM:
        found.say("small target", name, f"{across:.1f} x {down:.1f} mm")
    if not found.glass.adjusted(-1, -1, 1, 1).contains(box):
        found.say("target off the glass", name)
    found.targets.append((item, box))
    found.pressed.append(target)


def _words_apart(found: Audit) -> None:
    """Find words on words, on signs, and under what can be pressed."""
    for one, other in _pairs(found.texts, lambda words: words.box):
        if one.meets(other):
            found.say("words on words", one.text, repr(other.text))
    for words in found.texts:
        room = words.box
        if any(words.covers(sign) for sign in found.signs if room.intersects(sign)):
            found.say("words on a sign", words.text)
        for target in found.pressed:
            if room.intersects(target.box) and words.covers(target.box) and not target.item.isAncestorOf(words.item):
                found.say("words under a target", words.text, target.name)


def _cards_apart(found: Audit) -> None:
    for card, target in product(found.cards, found.pressed):
        shared = box_of(card).intersected(target.box)
        if min(shared.width(), shared.height()) > 1 and not card.isAncestorOf(target.item):
            found.say("card under a target", target.name)

    faces = [face for target in found.pressed if found.cards for face in _faces(target.item)]
    for card in found.cards:
        alike = card.property("radius") and card.property("color") in faces  # square with one rule it is told apart
        if alike and not any(card.isAncestorOf(target.item) for target in found.pressed):
            found.say("card like a button", card.objectName())


def _faces(target: QQuickItem) -> Iterator[QColor]:
    for child in target.childItems():
        face = child.property("face")
        if isinstance(face, QColor) and face.alpha() > 0:
            yield face


def _targets_apart(found: Audit) -> None:
    reach = LEAST_GAP_MM * found.px_per_mm
    around = [target.box.adjusted(-reach, -reach, reach, reach) for target in found.pressed]
    for (one, near), (other, _) in combinations(zip(found.pressed, around, strict=True), 2):
        if not near.intersects(other.box):
            continue
        across, down = _gap(one.box.left(), one.box.right(), other.box.left(), other.box.right()), 0.0
        down = _gap(one.box.top(), one.box.bottom(), other.box.top(), other.box.bottom())
        least = LEAST_KEY_GAP_MM if one.is_key and other.is_key else LEAST_GAP_MM
        apart_mm = max(across, down) / found.px_per_mm
        if across < -1 and down < -1:
            found.say("overlapping targets", one.name, repr(other.name))
        elif apart_mm < least - SPARE_MM:
            found.say("close targets", one.name, f"{other.name!r} {max(0, apart_mm):.1f} mm")
    names = [target.name for target in found.pressed]
    for name in sorted({name for name in names if names.count(name) > 1}):
        found.say("object name twice", name)


def _gap(low: float, high: float, other_low: float, other_high: float) -> float:
    """Return how far two stretches are apart; negative where they overlap."""
    return max(other_low - high, low - other_high)


def _low(found: Audit) -> None:
    edge = found.glass.height() * (1 - LOW_SHARE) - 1
    for target in found.pressed:
        if target.box.top() < edge:
            above = (edge - target.box.top()) / found.px_per_mm
            found.say("target too high", target.name, f"{above:.0f} mm above the lowest 40 %")


def _pairs(all_: list[Words], box: Callable[[Words], QRectF]) -> Iterator[tuple[Words, Words]]:
    """Return the pairs whose boxes share a height: the map alone has a hundred numbers."""
    standing = sorted(all_, key=lambda each: box(each).top())
    for place, one in enumerate(standing):
        bottom = box(one).bottom()
        for other in standing[place + 1 :]:
            if box(other).top() >= bottom:
                break
            yield one, other
