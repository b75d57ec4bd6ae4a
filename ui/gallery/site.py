"""The sites and panels of the gallery. No Qt."""

from collections.abc import Iterator

from kiosk.domain import DoorAddress, LockerUnit, LockerUnitId, Size
from ui.bank import Drawing, Screen, drawing
from ui.gallery.picture import Picture
from ui.site import Panel, SiteWords

PANELS: dict[str, Panel] = {
    "1080x1920": Panel(1080, 1920, 194.0),
    "1920x1080": Panel(1920, 1080, 345.0),
    "1280x800": Panel(1280, 800, 217.0),
    "1024x600": Panel(1024, 600, 222.0),
}
"""The panels a kiosk may have, by their pixels: 15.6 in upright and lying, and two of 10.1 in."""

SCHEMES = ("light", "dark", "contrast")
TEXTS = ("normal", "large")

_WORDS = SiteWords(place="Riverside Court", bank="A001", phone="030 555 0175")
_CROWDED_WORDS = SiteWords(
    place="Riverside Court, North Tower", bank="RIVERSIDE-12", phone="+49 30 5550 1758 12", code_length=8
)


def words_of(picture: Picture) -> SiteWords:
    """Return the site's words for a picture."""
    return _CROWDED_WORDS if picture.crowded else _WORDS


def bank_of(picture: Picture) -> Drawing:
    """Return the bank for a picture: 24 lockers, or 63 on a crowded site."""
    return _LARGE_BANK if picture.crowded else _BANK


def _column(column: int, first: int, heights: tuple[int, ...]) -> Iterator[LockerUnit]:
    bottom = sum(heights) + 100
    for row, height in enumerate(heights, start=1):
        bottom -= height
        size = Size.SMALL if height < 300 else Size.MEDIUM if height < 500 else Size.LARGE  # noqa: PLR2004 - mm of a door
        id_ = LockerUnitId(str(first + row - 1))
        yield LockerUnit(id_, size, DoorAddress(0, int(id_)), column, row, bottom, height)


def _bank() -> Drawing:
    columns = {1: (200, 200, 200, 300, 400, 600), 2: (200,) * 2 + (300,) * 3 + (600,)}
    columns |= {4: (200,) * 4 + (500, 600), 5: (200, 200, 300, 300, 300, 600)}
    units = [unit for n, (at, heights) in enumerate(columns.items()) for unit in _column(at, 1 + 6 * n, heights)]
    return drawing(units, Screen(3, 100, 1900))


def _large_bank() -> Drawing:
    columns = (1, 2, 3, 5, 6, 7, 8)
    return drawing([unit for n, at in enumerate(columns) for unit in _column(at, 100 + 9 * n, (200,) * 9)])


_BANK = _bank()
_LARGE_BANK = _large_bank()
