"""The bank as a drawing: every door where it stands in front of people. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain import LockerUnit

COLUMN_MM = 450


@dataclass(frozen=True, slots=True)
class Screen:
    """Where the kiosk's own panel hangs in the bank, like a locker: its column from 1, floor and height in mm."""

    column: int
    bottom_mm: int
    height_mm: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """The bank in parts of its whole width and height, as the singleton `Bank` of the screens holds it."""

    doors: tuple[dict[str, object], ...]
    columns: int
    screen_column: int
    aspect: float


def drawing(units: Iterable[LockerUnit], screen: Screen | None = None, column_mm: int = COLUMN_MM) -> Drawing:
    """Return the drawing of `units` and the panel; columns are `column_mm` wide.

    Without a `screen` the panel takes the first column that has no locker, or a
    new one at the right end, and is drawn as high as the bank.
    """
    standing = sorted(units, key=lambda unit: (unit.column, unit.row))
    floor = min((unit.bottom_mm for unit in standing), default=0)
    top = max((unit.bottom_mm + unit.height_mm for unit in standing), default=1)
    panel = screen or Screen(_empty_column({unit.column for unit in standing}), floor, top - floor)
    floor, top = min(floor, panel.bottom_mm), max(top, panel.bottom_mm + panel.height_mm)
    columns = max([panel.column, *(unit.column for unit in standing)])
    height = top - floor

    def box(column: int, bottom_mm: int, height_mm: int) -> dict[str, object]:
        y = (top - bottom_mm - height_mm) / height
        return {"x": (column - 1) / columns, "y": y, "w": 1 / columns, "h": height_mm / height}

    doors = [
        {"id": unit.id, "column": unit.column, "row": unit.row, "rows": _rows(standing, unit.column), "screen": False}
        | box(unit.column, unit.bottom_mm, unit.height_mm)
        for unit in standing
    ]
    glass = {"id": "", "column": panel.column, "row": 1, "rows": 1, "screen": True}
    doors.append(glass | box(panel.column, panel.bottom_mm, panel.height_mm))
    return Drawing(tuple(doors), columns, panel.column, columns * column_mm / height)


def _empty_column(taken: set[int]) -> int:
    return next(column for column in range(1, len(taken) + 2) if column not in taken)


def _rows(units: list[LockerUnit], column: int) -> int:
    return sum(unit.column == column for unit in units)
