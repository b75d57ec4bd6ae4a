"""Measure contrast in the pixels that are really on the glass (WCAG 2: 1.4.6 words 7:1, 1.4.11 edges and marks 3:1).

Every text is compared with every colour that lies behind it, every sign likewise,
and every control's edge or face with the ground it stands on.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.audit import box_of, uncovered
from tests.ui.audit_words import is_sign, measured

LEAST_OF_WORDS = 7.0  # of a disabled control as well
LEAST_OF_MARKS = 3.0
_SHARE = 0.08  # of a text's place: less is the smoothed edge of its letters
SAME = 1.1  # as good as the same colour
_STEP = 2  # half of the pixels either way tell as much as all of them
_ROUNDING = 0.02
_BESIDE = 4  # pixels: a lean letter fills its own place


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    return _ratio(one.rgb() & 0xFFFFFF, other.rgb() & 0xFFFFFF)


def faint(root: QQuickItem, picture: QImage) -> list[str]:
    """Return everything inside `root` that is too faint in `picture`, taken of its window now."""
    pixels = picture.convertToFormat(QImage.Format.Format_RGB32)
    faults: list[str] = []
    for item in uncovered(root):
        if item.inherits("QQuickText") and item.property("text"):
            faults += _words(item, pixels)
        elif item.inherits("QQuickAbstractButton"):
            faults += _control(item, pixels)
    return faults


def changed(before: QImage, after: QImage, place: QRect) -> tuple[int, float]:
    """Return how many pixels of `place` changed by 3:1 or more, and the strongest change."""
    ratios = Counter(zip(_pixels(before, place), _pixels(after, place), strict=True))
    strong = {pair: count for pair, count in ratios.items() if _ratio(*pair) >= LEAST_OF_MARKS}
    return sum(strong.values()), max((_ratio(*pair) for pair in ratios), default=1.0)


def _words(item: QQuickItem, pixels: QImage) -> Iterator[str]:
    text = str(item.property("text"))
    sign = is_sign(text)
    letters = (
        [box_of(item)] if sign else [line.adjusted(-_BESIDE, 0, _BESIDE, 0) for line in measured(item, text).lines]
    )
    places = [line.toAlignedRect().intersected(pixels.rect()) for line in letters]
    if all(place.isEmpty() for place in places):
        return
    least = LEAST_OF_MARKS if sign else LEAST_OF_WORDS
    counted = sum((_counted(pixels, place) for place in places), Counter[int]())
    ink = _ink(item, counted)
    name = f"sign {ord(text[0]):x} of {item.parentItem().objectName()!r}" if sign else repr(text)
    if not any(_ratio(colour, ink) <= SAME for colour in counted):
        yield f"not drawn in its colour: {name} {ink:06x}"
    grounds = list(_grounds(counted, ink))
    if not grounds:
        yield f"on its own colour: {name} {ink:06x}"
    for ground in grounds:
        if _ratio(ink, ground) < least - _ROUNDING:
            yield f"faint: {name} {ink:06x} on {ground:06x} {_ratio(ink, ground):.2f}"


def _ink(item: QQuickItem, counted: Counter[int]) -> int:
    """Return the colour of the letters; seen through, it is the strongest there is against the most frequent."""
    colour = item.property("color")
    assert isinstance(colour, QColor)
    if _is_solid(item):
        return colour.rgb() & 0xFFFFFF
    (ground, _), *_ = counted.most_common(1)
    return max(counted, key=lambda each: _ratio(each, ground))


def _is_solid(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.opacity() < 1:
            return False
        item = item.parentItem()
    return True


def _grounds(counted: Counter[int], ink: int) -> list[int]:
    """Return the colours behind the letters, without those of their smoothed edges."""
    total = counted.total()
    frequent = [colour for colour, count in counted.most_common() if count / total >= _SHARE]
    grounds = [colour for colour in frequent if _ratio(colour, ink) > SAME]
    return [colour for colour in grounds if colour == grounds[0] or not _is_between(colour, ink, grounds[0])]


def _is_between(colour: int, ink: int, ground: int) -> bool:
    """Tell whether a colour is a mixture of two others."""
    parts = [(_part(colour, at), _part(ink, at), _part(ground, at)) for at in (16, 8, 0)]
    _, most_ink, most_ground = max(parts, key=lambda part: abs(part[1] - part[2]))
    if most_ink == most_ground:
        return False
    mixed = next(part for part in parts if (part[1], part[2]) == (most_ink, most_ground))
    share = (mixed[0] - most_ground) / (most_ink - most_ground)
    return 0 <= share <= 1 and all(abs(ground_ + share * (ink_ - ground_) - own) < 8 for own, ink_, ground_ in parts)


def _part(colour: int, shift: int) -> int:
    return colour >> shift & 0xFF


def _control(item: QQuickItem, pixels: QImage) -> Iterator[str]:
    """Compare what lies outside a control with its edge: on each side the strongest colour within its first 2 mm.

    A control that draws neither face nor edge is known by its words and its sign alone.
    """
    if not item.isEnabled():
        return
    box = box_of(item)
    sides = [side for side in _sides(box, pixels) if side]
    drawn = [max(_ratio(outside, inside) for inside in within) for outside, *within in sides]
    if drawn and max(drawn) > 1.05 and max(drawn) < LEAST_OF_MARKS - _ROUNDING:
        yield f"faint edge: {item.objectName()!r} {max(drawn):.2f}"


def _sides(box: QRectF, pixels: QImage) -> Iterator[list[int]]:
    """Return for each side of a box one colour outside it and those just inside, at the middle of the side."""
    centre, rect = box.center().toPoint(), box.toAlignedRect()
    deep = 12
    ways = [
        (centre.x(), rect.top() - 3, 0, 1),
        (centre.x(), rect.bottom() + 3, 0, -1),
        (rect.left() - 3, centre.y(), 1, 0),
        (rect.right() + 3, centre.y(), -1, 0),
    ]
    for x, y, right, down in ways:
        points = [(x + right * n, y + down * n) for n in (0, *range(3, deep))]
        if all(pixels.valid(*point) for point in points):
            yield [pixels.pixel(*point) & 0xFFFFFF for point in points]


def _pixels(picture: QImage, place: QRect, step: int = 1) -> list[int]:
    """Return the colours of a place, of every `step`th pixel either way, whatever their transparency."""
    part = picture.copy(place)
    thin = part.scaled(max(1, part.width() // step), max(1, part.height() // step))
    return memoryview(thin.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I").tolist()


def _counted(picture: QImage, place: QRect) -> Counter[int]:
    counted = Counter(_pixels(picture, place, _STEP))
    return Counter({colour & 0xFFFFFF: count for colour, count in counted.items()})


@cache
def _ratio(one: int, other: int) -> float:
    high, low = sorted((_luminance(one & 0xFFFFFF), _luminance(other & 0xFFFFFF)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@cache
def _luminance(colour: int) -> float:
    parts = ((colour >> shift & 0xFF) / 255 for shift in (16, 8, 0))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
