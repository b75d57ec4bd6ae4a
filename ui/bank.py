"""The bank as a drawing: every door where it stands in front of people. No Qt."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from kiosk.domain import LockerUnit, LockerUnitId

COLUMN_MM = 450
_MOST_PLINTH_MM = 400  # what hangs higher hangs on a wall: no plinth is drawn under it

Reachable = Literal["within", "above", "below", ""]


@dataclass(frozen=True, slots=True)
class Screen:
    """Where the kiosk's own panel hangs in the bank, like a locker: its column from 1, floor and height in mm."""

    column: int
    bottom_mm: int
    height_mm: int


@dataclass(frozen=True, slots=True)
class Reach:
    """The heights above the ground that somebody who sits can reach, in mm (EN 301 549 section 8.3.2)."""

    from_mm: int = 380
    to_mm: int = 1220

    def of(self, bottom_mm: int, height_mm: int) -> Reachable:
        """Tell where a locker lies: its floor must not be too low, nor its handle, in the door's middle, too high."""
        if bottom_mm + height_mm / 2 > self.to_mm:
            return "above"
        return "below" if bottom_mm < self.from_mm else "within"


@dataclass(frozen=True, slots=True)
class Wall:
    """What a site says of the whole bank.

    `widths` are the columns' own in mm, `column_mm` that of all others. The heights
    of the lockers in `measured` are known (None: of all); of the others nothing is
    said to people, because a guess helps nobody who cannot stand up.
    """

    column_mm: int = COLUMN_MM
    widths: Mapping[int, int] = field(default_factory=dict)
    reach: Reach = Reach()
    measured: Collection[LockerUnitId] | None = None

    def left_mm(self, column: int) -> int:
        """Return where `column` begins, from the left end of the bank."""
        return sum(self.width_mm(before) for before in range(1, column))

    def width_mm(self, column: int) -> int:
        """Return how wide `column` is."""
        return self.widths.get(column, self.column_mm)

    def knows(self, unit: LockerUnit) -> bool:
        """Return whether the height of `unit` is more than a guess."""
        return self.measured is None or unit.id in self.measured


@dataclass(frozen=True, slots=True)
class Drawing:
    """The bank in parts of its whole width and height, as the singleton `Bank` of the screens holds it.

    `plinth` is the part below the lowest door; `reach_top` and `reach_bottom` bound
    what somebody who sits can reach, both 0 where no height is known.
    """

    doors: tuple[dict[str, object], ...]
    columns: int
    screen_column: int
    aspect: float
    plinth: float = 0.0
    reach_top: float = 0.0
    reach_bottom: float = 0.0

    def facts(self) -> dict[str, object]:
        """Return the properties of the singleton."""
        return {
            "doors": list(self.doors),
            "columns": self.columns,
            "screenColumn": self.screen_column,
            "aspect": self.aspect,
            "plinth": self.plinth,
            "reachTop": self.reach_top,
            "reachBottom": self.reach_bottom,
        }


def drawing(units: Iterable[LockerUnit], screen: Screen | None = None, wall: Wall | None = None) -> Drawing:
    """Return the drawing of `units` and the panel.

    Without a `screen` the panel takes the first column between the others that has
    no locker, and is drawn as high as the bank; where there is none it stands apart
    and is not drawn.
    """
    standing = sorted(units, key=lambda unit: (unit.column, unit.row))
    return _Plan(tuple(standing), screen or _gap(standing), wall or Wall()).drawing()


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is drawn, before it is measured in parts."""

    units: tuple[LockerUnit, ...]
    panel: Screen | None
    wall: Wall

    def drawing(self) -> Drawing:
        doors = [self._facts(unit) | self._box(unit.column, unit.bottom_mm, unit.height_mm) for unit in self.units]
        if self.panel:
            glass = {"id": "", "column": self.panel.column, "row": 1, "rows": 1, "screen": True}
            doors.append(glass | self._box(self.panel.column, self.panel.bottom_mm, self.panel.height_mm))
        knows = any(self.wall.knows(unit) for unit in self.units)
        return Drawing(
            doors=tuple(doors),
            columns=self._columns,
            screen_column=self.panel.column if self.panel else 0,
            aspect=self._width / self._height,
            plinth=(self._floor - self._ground) / self._height,
            reach_top=self._down(self.wall.reach.to_mm) if knows else 0.0,
            reach_bottom=self._down(self.wall.reach.from_mm) if knows else 0.0,
        )

    @property
    def _columns(self) -> int:
        return max([self.panel.column if self.panel else 1, *(unit.column for unit in self.units)])

    @property
    def _width(self) -> int:
        return self.wall.left_mm(self._columns + 1)

    @property
    def _floor(self) -> int:
        panel = [self.panel.bottom_mm] if self.panel else []
        return min([*panel, *(unit.bottom_mm for unit in self.units)], default=0)

    @property
    def _ground(self) -> int:
        return 0 if self._floor <= _MOST_PLINTH_MM else self._floor

    @property
    def _top(self) -> int:
        panel = [self.panel.bottom_mm + self.panel.height_mm] if self.panel else []
        return max([*panel, *(unit.bottom_mm + unit.height_mm for unit in self.units)], default=1)

    @property
    def _height(self) -> int:
        return self._top - self._ground

    def _down(self, height_mm: float) -> float:
        return min(1.0, max(0.0, (self._top - height_mm) / self._height))

    def _box(self, column: int, bottom_mm: int, height_mm: int) -> dict[str, object]:
        return {
            "x": self.wall.left_mm(column) / self._width,
            "y": (self._top - bottom_mm - height_mm) / self._height,
            "w": self.wall.width_mm(column) / self._width,
            "h": height_mm / self._height,
        }

    def _facts(self, unit: LockerUnit) -> dict[str, object]:
        side, away = self._walk(unit)
        column = sorted((u for u in self.units if u.column == unit.column), key=lambda u: -u.bottom_mm)
        knows = self.wall.knows(unit)
        return {
            "id": unit.id,
            "column": unit.column,
            "row": unit.row,
            "rows": len(column),
            "screen": False,
            "side": side,
            "away": away,
            "nth": column.index(unit) + 1,
            "middleMm": round(unit.bottom_mm + unit.height_mm / 2) if knows else 0,
            "reach": self.wall.reach.of(unit.bottom_mm, unit.height_mm) if knows else "",
        }

    def _walk(self, unit: LockerUnit) -> tuple[str, int]:
        """Return the side of the screen the locker stands on, and how many columns with lockers to go."""
        columns = {other.column for other in self.units}
        if self.panel is None:
            return "apart", sum(column <= unit.column for column in columns)
        here = self.panel.column
        if unit.column == here:
            return ("above" if unit.bottom_mm >= self.panel.bottom_mm else "under"), 0
        if unit.column > here:
            return "right", sum(here < column <= unit.column for column in columns)
        return "left", sum(unit.column <= column < here for column in columns)


def _gap(units: list[LockerUnit]) -> Screen | None:
    taken = {unit.column for unit in units}
    free = next((column for column in range(1, max(taken, default=0)) if column not in taken), 0)
    floor = min((unit.bottom_mm for unit in units), default=0)
    top = max((unit.bottom_mm + unit.height_mm for unit in units), default=0)
    return Screen(free, floor, top - floor) if free else None
