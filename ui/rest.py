"""The dark glass: what is shown when nobody has been at the kiosk for long."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QWindow

from ui.singletons import BrokenScreens, put


class DarkGlass(QObject):
    """Covers the window when it has been deserted for long, and uncovers it for whoever comes.

    Deserted is for Main.qml to say: the idle screen, no question, no door left
    open. `free` says whether nobody has chosen anything that a cover would take.
    """

    def __init__(self, window: QWindow, after_s: float, free: Callable[[], bool], parent: QObject) -> None:
        """Cover `window` after `after_s` seconds; 0: never. Raises BrokenScreens."""
        super().__init__(parent)
        self._window = window
        self._free = free
        self._timer = QTimer(self, singleShot=True, interval=round(after_s * 1000))
        self._timer.timeout.connect(self._cover)
        changed = getattr(window, "desertedChanged", None)  # declared in QML, so that no type checker knows it
        if changed is None:
            raise BrokenScreens("Main.qml has no property deserted")
        changed.connect(self.wake)

    def wake(self) -> bool:
        """Uncover the window and begin to wait anew; return whether it was dark."""
        was_dark = bool(self._window.property("dark"))
        if was_dark:
            put(self._window, "dark", fact=False)
        if self._timer.interval() and self._window.property("deserted"):
            self._timer.start()
        else:
            self._timer.stop()
        return was_dark

    def _cover(self) -> None:
        if self._free():
            put(self._window, "dark", fact=True)
        else:
            self._timer.start()  # what was chosen is taken back by then, or somebody is here
