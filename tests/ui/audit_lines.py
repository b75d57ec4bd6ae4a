"""Whether the lines of a text are as even as they can be: a word alone beside a full line looks lost."""

from itertools import combinations, pairwise

from PySide6.QtGui import QFontMetricsF

from tests.ui.audit_words import Words

# An article goes with its noun and a number with what it counts, at the cost of as much.
_UNEVEN = 1.4


def uneven(words: Words) -> str:
    """Return the lines of a text of one paragraph, if its longest one could be much shorter without a further line."""
    lines = words.lines_of_text()
    parts = _parts(words.text)
    if len(lines) < 2 or len(parts) < 3 or any(sign in words.text for sign in "\n\u00ad"):
        return ""
    across = QFontMetricsF(words.font).horizontalAdvance
    longest = max(across(line) for line in lines)
    best = min(
        max(across(" ".join(parts[start:end])) for start, end in pairwise((0, *starts, len(parts))))
        for starts in combinations(range(1, len(parts)), len(lines) - 1)
    )
    return " / ".join(lines) if longest > _UNEVEN * best else ""


def _parts(text: str) -> list[str]:
    """Return what may begin a line: no number, and no sign that a blank parts from its word."""
    parts: list[str] = []
    for word in text.replace("\u00a0", " ").split():
        if parts and (word.isdecimal() or not any(sign.isalnum() for sign in word)):
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    return parts
