"""Banks of many shapes, drawn to be measured."""

from dataclasses import replace

from kiosk.domain import LockerUnitId
from tests.ui.examples import BANK, U1
from ui.bank import Drawing, Screen, drawing


def grid(columns: int, rows: int, *, screen: int = 3, height_mm: int = 1800, first_mm: int = 200) -> Drawing:
    """Return a bank of columns by rows of equal lockers, numbered from 1, with the screen in a column of its own."""
    each = height_mm // rows
    places = [(column, row) for column in range(1, columns + 2) if column != screen for row in range(1, rows + 1)]
    units = [
        replace(
            BANK[U1],
            id=LockerUnitId(str(number)),
            column=column,
            row=row,
            bottom_mm=first_mm + each * (rows - row),
            height_mm=each,
        )
        for number, (column, row) in enumerate(places, start=1)
    ]
    return drawing(units, Screen(screen, first_mm, height_mm))


BANKS = {
    "6": grid(2, 3),
    "36": grid(6, 6),
    "100": grid(10, 10),
    "20 by 10": grid(20, 10),
    "25 by 8": grid(25, 8),
    "8 by 25": grid(8, 25),
    "a row of 30": grid(30, 1, height_mm=600, first_mm=900),
}
