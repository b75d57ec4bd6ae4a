"""One text as it stands on the glass: where its letters are, how high they are, whether all of it is there."""

import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont, QTextLayout, QTextOption
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from ui import assets

SOFT_HYPHEN = "\u00ad"
_WRAP_MODES = {
    1: QTextOption.WrapMode.WordWrap,
    3: QTextOption.WrapMode.WrapAnywhere,
    4: QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere,
}
# How far letters reach above and below the line they stand on, in em: a capital with an accent, a g.
_ABOVE, _BELOW = 0.82, 0.1
_DIGITS = (0.75, 0.02)  # nothing hangs below them
# The tallest plain letter of each script: what a capital is to Latin.
_TALLEST = {"ARABIC": "\u0627", "CYRILLIC": "\u041d", "LATIN": "H"}


def is_sign(text: str) -> bool:
    """Tell whether this is a drawn sign of the icon font."""
    return all("\ue000" <= sign <= "\uf8ff" for sign in text)


@dataclass(frozen=True, eq=False)
class Words:
    """A text on the glass. `box` is all the room it has, `ink` where its letters are."""

    item: QQuickItem
    text: str
    box: QRectF
    width: float
    content_width: float
    content_height: float

    @cached_property
    def font(self) -> QFont:
        """The font it is drawn in."""
        font = self.item.property("font")
        assert isinstance(font, QFont)
        return font

    @cached_property
    def ink(self) -> QRectF:
        """Where the letters themselves are, accents and descenders too, without the leading between and below lines."""
        across = asked(self.item, "effectiveHorizontalAlignment")
        spare = self.width - self.content_width
        left = {Qt.AlignmentFlag.AlignRight.value: spare, Qt.AlignmentFlag.AlignHCenter.value: spare / 2}
        em, lines = self.font.pixelSize(), int(self.item.property("lineCount"))
        first = self.item.baselineOffset()
        last = first + (lines - 1) * self.content_height / max(1, lines)
        above, below = _reach(self.text)
        height = last - first + (above + below) * em
        return self.item.mapRectToScene(QRectF(left.get(across, 0.0), first - above * em, self.content_width, height))

    @cached_property
    def tight(self) -> QRectF:
        """Where the letters of a single line are to the pixel; of several lines, `ink`."""
        if self.item.property("lineCount") != 1:
            return self.ink
        letters = QFontMetricsF(self.font).tightBoundingRect(self.text)
        ink = self.item.mapRectFromScene(self.ink)
        letters.translate(ink.left(), self.item.baselineOffset())
        return self.item.mapRectToScene(letters)

    @property
    def lines(self) -> list[QRectF]:
        """Where the letters of each line are, where lines stand apart as a list does; else `tight` alone."""
        count = int(self.item.property("lineCount"))
        if count < 2 or count != self.text.count("\n") + 1:
            return [self.tight]
        step = self.content_height / count
        above, below = (part * self.font.pixelSize() for part in _reach(self.text))
        return [
            QRectF(self.ink.left(), self.ink.top() + number * step, self.ink.width(), above + below)
            for number in range(count)
        ]

    @cached_property
    def drawn(self) -> QRectF:
        """Where the letters of all its lines are to the pixel."""
        if self.item.property("lineCount") == 1:
            return self.tight
        count = int(self.item.property("lineCount"))
        lines, step, first = self.lines_of_text(), self.content_height / count, self.item.baselineOffset()
        metrics = QFontMetricsF(self.font)
        top, bottom = (metrics.tightBoundingRect(lines[at].replace(SOFT_HYPHEN, "")) for at in (0, -1))
        ink = self.item.mapRectFromScene(self.ink)
        ink.setTop(first + top.top())
        ink.setBottom(first + (len(lines) - 1) * step + bottom.bottom())
        return self.item.mapRectToScene(ink)

    @property
    def cap_px(self) -> float:
        """How high its capitals are, or what is as high in its script."""
        font = self.font
        return min(
            _cap_px(font.family(), font.pixelSize(), font.weight().value, script) for script in _scripts(self.text)
        )

    def lies_in(self, holder: QRectF) -> bool:
        """Tell whether `holder` contains the letters."""
        return holder.contains(self.box) or holder.contains(self.ink)

    def covers(self, place: QRectF) -> bool:
        """Tell whether the letters lie on `place`."""
        return _share(self.box, place) and _share(self.ink, place)

    def meets(self, other: "Words") -> bool:
        """Tell whether the letters lie on those of another text."""
        return _share(self.box, other.box) and _share(self.ink, other.ink)

    def cut(self) -> str:
        """Return how the text is cut or elided, or nothing."""
        if self.item.property("truncated") or self.content_width > self.width + 1.5:
            return f"{self.content_width:.0f} px in {self.width:.0f}"
        return ""

    def broken(self) -> str:
        """Return the end of a line that is in the middle of a word, or nothing; what is being typed has no words."""
        if self.item.property("lineCount") < 2:
            return ""
        mode = _WRAP_MODES.get(asked(self.item, "wrapMode"))
        if mode is None or (self._is_typed and mode is QTextOption.WrapMode.WrapAnywhere):
            return ""
        return next(
            (f"{self.text[:end][-12:]}/{self.text[end:][:12]}" for end in self._ends(mode) if self._splits(end)), ""
        )

    def lines_of_text(self) -> list[str]:
        """Return what stands on each line, where words are broken between them."""
        ends = [0, *self._ends(QTextOption.WrapMode.WordWrap), len(self.text)]
        return [self.text[start:end].strip() for start, end in pairwise(ends)]

    def unknown(self) -> str:
        """Return the characters that no font of the program has, so that the machine's own would be taken."""
        return "".join(sorted({sign for sign in self.text if not _is_shipped(sign)}))

    @property
    def _is_typed(self) -> bool:
        return self.item.objectName() == "typed"

    def _ends(self, mode: QTextOption.WrapMode) -> list[int]:
        layout = QTextLayout(self.text.replace("\n", "\u2028"), self.font)
        layout.setTextOption(_option(mode))
        layout.beginLayout()
        ends: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, 0))
            ends.append(line.textStart() + line.textLength())
        layout.endLayout()
        return ends[:-1]

    def _splits(self, end: int) -> bool:
        before, after = self.text[end - 1], self.text[end]
        return _is_of_a_word(before) and _is_of_a_word(after)


def measured(item: QQuickItem, text: str) -> Words:
    """Measure a Text."""
    width, content = item.width(), float(item.property("contentWidth"))
    height = float(item.property("contentHeight"))
    room = QRectF(min(0.0, (width - content) / 2), 0, max(width, content), max(item.height(), height))
    return Words(item, text, item.mapRectToScene(room), width, content, height)


def _share(one: QRectF, other: QRectF) -> bool:
    if not one.intersects(other):  # most do not, and this is quick
        return False
    shared = one.intersected(other)
    return shared.width() > 2 and shared.height() > 2


def asked(item: QQuickItem, prop: str) -> int:
    """Ask QML itself: such properties are of types that Python cannot read."""
    context = qmlContext(item)
    assert context is not None
    value, _ = QQmlExpression(context, item, prop).evaluate()
    return int(value)


def _option(mode: QTextOption.WrapMode) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(mode)
    return option


def _is_of_a_word(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign) == "Mn"


def _reach(text: str) -> tuple[float, float]:
    return _DIGITS if text.replace("\n", "").isdecimal() else (_ABOVE, _BELOW)


@cache
def _scripts(text: str) -> tuple[str, ...]:
    names = {unicodedata.name(sign, "").partition(" ")[0] for sign in text if sign.isalpha()}
    return tuple(sorted(names & set(_TALLEST))) or ("LATIN",)


@cache
def _cap_px(family: str, pixels: int, weight: int, script: str) -> float:
    font = QFont(family)
    font.setPixelSize(pixels * 10)
    font.setWeight(QFont.Weight(weight))
    return QFontMetricsF(font).tightBoundingRect(_TALLEST[script]).height() / 10


@cache
def _is_shipped(sign: str) -> bool:
    unseen = sign == SOFT_HYPHEN or unicodedata.category(sign) == "Cf"  # such as what holds a number together in Arabic
    return sign.isspace() or unseen or any(font.supportsCharacter(ord(sign)) for font in _fonts())


@cache
def _fonts() -> tuple[QRawFont, ...]:
    files: list[Path] = sorted(assets.folder("fonts").glob("*.[ot]tf"))
    return tuple(QRawFont(str(file), 20) for file in files)
