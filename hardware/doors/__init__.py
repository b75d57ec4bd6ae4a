"""Lock boards: for each protocol its driver and its emulator. `DOORS` names the drivers."""

from collections.abc import Callable, Iterable

from hardware.doors.kerong_cu48 import open_kerong_cu48
from hardware.doors.wiring import Wiring
from kiosk.domain import LockerUnit
from kiosk.ports import Doors

__all__ = ["DOORS", "Wiring"]

DOORS: dict[str, Callable[[Wiring, Iterable[LockerUnit]], Doors]] = {
    "kerong-cu48": open_kerong_cu48,
}
