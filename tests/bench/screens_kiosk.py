"""The kiosk's own window on a tour of its screens, in a process of its own; prints what it measured as JSON.

Each change is a real touch of a control where it stands, press and release, delivered to the window as the platform
delivers it. The clock runs from before the press until Qt says that the frame with the next screen is out.
"""

import gc
import json
import sys
import time
from array import array
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest

from ui.bridge import Glass, application
from ui.gallery.picture import Picture
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS, bank_of, words_of
from ui.gallery.stage import visible
from ui.touch import Calm

TOUR = [
    "idle",
    "collect",
    "entry-code-some",
    "parcels",
    "open-collect",
    "taken-one-left",
    "report",
    "idle",
    "scan-next",
    "recipient-found",
    "confirm-recipient",
    "size",
    "open-deliver",
    "in-or-not",
    "summary",
    "entry-label",
    "notice-wrong-code",
    "entry-return-typed",
    "open-return",
    "receipt",
]
"""The screens in their order; after the last one comes the first."""

_ALWAYS_THERE = {"language", "listen", "larger", "contrast", "lower", "help", "assistance", "more-answers"}
_LIMIT_S = 5.0
_ON_THE_GLASS_S = 0.03  # a quick finger


class NoWayOn(RuntimeError):
    """A screen of the tour did not lead to the next one."""


class Tour:
    """One glass, and a finger that goes from screen to screen."""

    def __init__(self, pictures: list[Picture]) -> None:
        self._app = application()
        self._pictures = pictures
        self._at = 0
        self._painted = 0.0
        self._glass = Glass(words_of(pictures[0]), bank_of(pictures[0]), panel=PANELS["1080x1920"], calm=Calm(0, 0, 0))
        self._glass.listen(lambda _act: self._go_on())
        self._glass.open(full_screen=True)
        self._glass.window.frameSwapped.connect(self._on_painted)
        self._device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self._until(lambda: self._painted > 0)

    def change(self) -> float:
        """Touch the way on; return the seconds until the next screen is painted. Raises NoWayOn.

        Counted from the moment the finger leaves the glass: only then does a control act, so that whoever has
        touched it by mistake can slide off (WCAG 2.2, 2.5.2).
        """
        wanted = self._pictures[(self._at + 1) % len(self._pictures)].view.screen
        self._settle()
        place = self._way_on()
        window = self._glass.window
        QTest.touchEvent(window, self._device).press(0, place, window).commit(processEvents=False)
        lifted = time.perf_counter() + _ON_THE_GLASS_S
        self._until(lambda: time.perf_counter() >= lifted)
        began = time.perf_counter()
        QTest.touchEvent(window, self._device).release(0, place, window).commit(processEvents=False)
        self._until(lambda: self._painted > began and self._glass.window.property("current") == wanted)
        return self._painted - began

    def _go_on(self) -> None:
        self._at = (self._at + 1) % len(self._pictures)
        self._glass.show(self._pictures[self._at].view)

    def _on_painted(self) -> None:
        if self._glass.window.property("current") == self._pictures[self._at].view.screen:
            self._painted = time.perf_counter()

    def _settle(self) -> None:
        """Let what the last change left be painted, so that it is not counted twice."""
        for _ in range(3):
            self._app.processEvents()

    def _until(self, is_so: Callable[[], bool]) -> None:
        end = time.perf_counter() + _LIMIT_S
        while not is_so():
            if time.perf_counter() > end:
                raise NoWayOn(f"{self._pictures[self._at].name} leads nowhere")
            self._app.processEvents()

    def _way_on(self) -> QPoint:
        """Return the middle of the first control of the screen that does something."""
        for item in visible(self._glass.window.contentItem()):
            name = item.objectName()
            usable = item.inherits("QQuickAbstractButton") and item.isEnabled() and name
            if usable and name not in _ALWAYS_THERE and not name.startswith("key-"):
                return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center().toPoint()
        raise NoWayOn(f"{self._pictures[self._at].name} has no control")


def resident_kib() -> int:
    """Return the resident memory of this process."""
    gc.collect()
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def main() -> None:
    """Take the tour until the wanted changes are made; the first round is cold, and a tenth of all warms up."""
    changes = int(sys.argv[1])
    by_name = {picture.name: picture for picture in PICTURES}
    tour = Tour([by_name[name] for name in TOUR])
    cold = [tour.change() for _ in TOUR]
    for _ in range(max(len(TOUR) * 2, changes // 10)):
        tour.change()
    before = resident_kib()
    warm = array("d", bytes(8 * changes))
    for number in range(changes):
        warm[number] = tour.change()
    grown = resident_kib() - before
    figures = {"cold": cold, "warm": list(warm), "resident_kib": before, "grown_kib": grown}
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
