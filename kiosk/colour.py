"""Colours as numbers: how light one is, and how well it stands out from another. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour of a screen in sRGB, each part from 0 to 255."""

    red: int
    green: int
    blue: int

    @classmethod
    def parse(cls, text: str) -> "Colour":
        """Return the colour of `text`, written #RRGGBB. Raises ValueError for anything else."""
        if len(text) != len("#RRGGBB") or text[0] != "#":
            raise ValueError(text)
        return cls(*bytes.fromhex(text[1:]))

    def __str__(self) -> str:
        return f"#{self.red:02X}{self.green:02X}{self.blue:02X}"

    @property
    def luminance(self) -> float:
        """How light it is, from 0 to 1 (WCAG 2.2, relative luminance)."""
        return 0.2126 * _linear(self.red) + 0.7152 * _linear(self.green) + 0.0722 * _linear(self.blue)

    def contrast(self, other: "Colour") -> float:
        """Return how well the two stand apart, from 1 to 21 (WCAG 2.2, contrast ratio)."""
        lighter, darker = sorted((self.luminance, other.luminance), reverse=True)
        return (lighter + 0.05) / (darker + 0.05)

    def mixed(self, other: "Colour", part: float) -> "Colour":
        """Return this colour with `part` (0 to 1) of the other in it."""
        pairs = ((self.red, other.red), (self.green, other.green), (self.blue, other.blue))
        return Colour(*(round(mine + (its - mine) * part) for mine, its in pairs))


_STRAIGHT = 0.04045  # below it sRGB is a straight line
BLACK = Colour(0, 0, 0)
WHITE = Colour(255, 255, 255)


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= _STRAIGHT else float(((share + 0.055) / 1.055) ** 2.4)
