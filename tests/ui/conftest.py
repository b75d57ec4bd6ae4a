"""A glass in a real window, portrait or landscape, drawn by software without a display."""

import gc
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.examples import BANK, WORDS
from ui.bank import Drawing, drawing
from ui.bridge import Glass
from ui.gallery.stage import lay_out
from ui.site import PORTRAIT, Panel, SiteWords
from ui.touch import Calm
from ui.view import View

SMALL_BANK = drawing(BANK.values())
NOON = 1_800_000_000.0  # kiosk seconds, in January 2027
HASTY = Calm(settle_s=0, again_s=0, near_px=0)
MakeGlass = Callable[..., Glass]
NEWEST: list[Glass] = []
"""The last glass that was made: Qt mistakes the types of an older one's engine for its own."""


@pytest.fixture(autouse=True, scope="module")
def nothing_of_qt_is_left() -> Iterator[None]:
    """Let what Qt left in circles end here: found later in the thread of an emulator, it would end in the wrong one."""
    yield
    gc.collect()


@pytest.fixture
def make_glass(qtbot: QtBot) -> Iterator[MakeGlass]:
    made: list[Glass] = []

    def make(
        panel: Panel = PORTRAIT,
        *,
        calm: Calm = HASTY,
        now: Callable[[], float] = time.monotonic,
        words: SiteWords = WORDS,
        bank: Drawing = SMALL_BANK,
    ) -> Glass:
        glass = Glass(words, bank, panel=panel, calm=calm, now=now)
        made.append(glass)
        NEWEST[:] = [glass]
        with qtbot.waitSignal(glass.first_painted):
            glass.open()
        glass.set_clock(NOON)
        return glass

    yield make
    for glass in made:
        glass.close()
        glass.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def glass(make_glass: MakeGlass) -> Glass:
    return make_glass()


@pytest.fixture(scope="module")
def lasting(qapp: QApplication) -> Iterator[MakeGlass]:
    """Give one glass to all tests of a file that only look, as a kiosk has one for years, until another is made."""
    made: dict[Panel, Glass] = {}

    def the_one(panel: Panel = PORTRAIT) -> Glass:
        if panel not in made or [made[panel]] != NEWEST:
            end_all(made)
            made[panel] = Glass(WORDS, SMALL_BANK, panel=panel, calm=HASTY)
            NEWEST[:] = [made[panel]]
            painted = QSignalSpy(made[panel].first_painted)
            made[panel].open()
            assert painted.count() or painted.wait(5_000)
            made[panel].set_clock(NOON)
        return made[panel]

    assert qapp is not None
    yield the_one
    end_all(made)


def end_all(made: dict[Panel, Glass]) -> None:
    """End the glasses of a file."""
    for glass in made.values():
        glass.close()
        glass.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.clear()


def bring(qtbot: QtBot, glass: Glass, wanted: View) -> None:
    """Show a view and wait until it is on the glass."""
    glass.show(wanted)
    qtbot.waitUntil(lambda: glass.window.property("current") == wanted.screen)
    lay_out(glass.window)  # so that it can be measured
