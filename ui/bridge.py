"""The only border between Python and QML: properties go in, acts come out."""

import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QWindow
from PySide6.QtQml import QJSValue, QQmlApplicationEngine

from ui import assets
from ui.bank import Drawing
from ui.languages import Languages
from ui.machine import ScreenMachine
from ui.site import PORTRAIT, Panel, SiteWords
from ui.touch import Calm, Touches
from ui.view import Flow, View

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from ui.acts import Act

MODULE = "LockerUI"
FAMILY = "Inter"


class BrokenScreens(RuntimeError):
    """The QML files and this module do not fit together: the program is damaged."""


def application() -> QGuiApplication:
    """Return the Qt application, made on first use. Draws by software unless the environment says otherwise."""
    there = QGuiApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    return QGuiApplication(sys.argv[:1])


def load_fonts() -> None:
    """Give Qt the program's own fonts, so that no machine's own decide the pixels. Twice is once.

    The letters of other scripts come with the languages that need them.
    """
    if FAMILY in QFontDatabase.families():
        return
    for file in sorted(assets.folder("fonts").glob("[IK]*.[ot]tf")):  # Inter and KioskIcons
        QFontDatabase.addApplicationFont(str(file))
    QGuiApplication.setFont(QFont(FAMILY))


class Glass(QObject):
    """The window, its screens and their state machine. Needs `application()`; make one and keep it.

    Raises BrokenScreens when the QML cannot be loaded.
    """

    first_painted = Signal()
    """The first frame is on the glass; what is slow to import may come now."""
    shown = Signal(str)
    """A screen of this name has come to the front."""

    def __init__(
        self,
        words: SiteWords,
        bank: Drawing,
        *,
        panel: Panel = PORTRAIT,
        calm: Calm | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        load_fonts()
        self._acted: Callable[[Act], None] = lambda _act: None
        self._attended: Callable[[], None] = lambda: None
        self._view = View(Flow.REST, "Idle")
        self._entered: tuple[str, str] | None = None
        self._left_open: list[str] = []
        self._engine = QQmlApplicationEngine(self)
        self._engine.addImportPath(str(assets.UI))
        self.languages = Languages(self._engine)
        self.languages.choose("en")
        self._describe(words, bank, panel)
        self.window = self._load()
        self.window.resize(panel.width_px, panel.height_px)
        self._touches = Touches(calm or Calm(near_px=10 * panel.px_per_mm), now, self)
        self._touches.attended = self._on_attended
        self.window.installEventFilter(self._touches)
        _connect(self.window, "acted", self._on_acted)
        self.machine = ScreenMachine(self)
        self.machine.entered.connect(self._on_entered)
        self.machine.start()

    def listen(
        self,
        acted: "Callable[[Act], None]",
        attended: Callable[[], None] | None = None,
        key: Callable[[str, float], bool] | None = None,
    ) -> None:
        """Say who hears acts, touches and keys from now on; until then they are lost.

        `attended` is called for every touch and key; `key` with the text of a key and
        the time (monotonic seconds), and keeps it from the screens by returning True.
        """
        self._acted = acted
        if attended is not None:
            self._attended = attended
        if key is not None:
            self._touches.key = key

    def open(self, *, full_screen: bool = False) -> None:
        """Put the window on the display; `first_painted` follows."""
        self.window.frameSwapped.connect(self._on_painted)
        if full_screen:
            self.window.showFullScreen()
        else:
            self.window.setVisible(True)

    def close(self) -> None:
        """Take the window off the display and let go of everything in it."""
        self.machine.chart.stop()
        self.window.removeEventFilter(self._touches)
        self.window.close()
        self._engine.deleteLater()

    def show(self, view: View) -> None:
        """Bring this screen to the front with these properties, within two turns of the event loop.

        On a screen that is shown already only what has changed is set, so that
        nothing is made anew under a finger.
        """
        before, self._view = self._view, view
        self.machine.go(view.flow, view.screen)
        if self._entered == (view.flow, view.screen) == (before.flow, before.screen):
            self._draw({name: prop for name, prop in view.props.items() if before.props[name] != prop})

    def more_time(self, seconds_left: int | None, of: int = 30) -> None:
        """Ask "more time?" with a count-down of `of` seconds; None takes the question away, 0: nobody answered."""
        self._set(self.window, "moreTimeOf", of)
        self._set(self.window, "moreTimeLeft", -1 if seconds_left is None else seconds_left)
        self.machine.attend({None: "attentive", 0: "gone"}.get(seconds_left, "asking"))

    def close_doors(self, units: Sequence[str]) -> None:
        """Ask whoever is there to close these lockers."""
        if list(units) != self._left_open:
            self._left_open = list(units)
            self._set(self.window, "closeDoors", self._left_open)

    def set_online(self, *, online: bool) -> None:
        """Say whether the service answers."""
        self.machine.connect_link(online=online)
        self._describe_one("Site", {"online": online})

    def set_clock(self, moment: float) -> None:
        """Show the time of day at this moment (POSIX seconds) in the status line."""
        self._describe_one("Site", {"now": moment // 60 * 60_000})

    def look(self, scheme: str = "light", *, still: bool = False) -> None:
        """Choose the colours of a new visit ("light", "dark", "contrast"), and whether anything may move."""
        self._describe_one("Theme", {"scheme": scheme, "restScheme": scheme, "still": still})

    def _describe(self, words: SiteWords, bank: Drawing, panel: Panel) -> None:
        self._describe_one("Theme", {"pxPerMm": panel.px_per_mm})
        site = {"place": words.place, "bank": words.bank, "phone": words.phone, "scanner": words.scanner}
        self._describe_one("Site", site | {"codeLength": words.code_length, "returns": words.returns, "online": True})
        doors = {"doors": list(bank.doors), "columns": bank.columns}
        self._describe_one("Bank", doors | {"screenColumn": bank.screen_column, "aspect": bank.aspect})

    def _describe_one(self, singleton: str, facts: dict[str, object]) -> None:
        holder = self._engine.singletonInstance(MODULE, singleton)
        if not isinstance(holder, QObject):
            raise BrokenScreens(f"no singleton {MODULE}.{singleton}")
        for name, fact in facts.items():
            self._set(holder, name, fact)

    def _set(self, holder: QObject, name: str, fact: object) -> None:
        if not holder.setProperty(name, fact):
            raise BrokenScreens(f"the screens have no property {name} for a {type(fact).__name__}")

    def _load(self) -> "QQuickWindow":
        self._engine.load(QUrl.fromLocalFile(str(assets.UI / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QWindow):
            raise BrokenScreens("Main.qml gave no window")
        # Python's own names for Qt Quick's classes cost megabytes, and all that is used here is found without
        # them. Who wants more of the window (its items, a picture) imports PySide6.QtQuick first.
        return cast("QQuickWindow", roots[0])

    def _on_attended(self) -> None:
        """Note that somebody is here, unless they are being asked: then their answer counts.

        Taking the question away at the press would take the answer from under the finger.
        """
        if self.machine.patience != "asking":
            self._attended()

    def _on_painted(self) -> None:
        self.window.frameSwapped.disconnect(self._on_painted)
        self.first_painted.emit()

    def _on_entered(self, flow: str, screen: str) -> None:
        self._entered = (flow, screen)
        if self._entered == (self._view.flow, self._view.screen):
            self._draw(self._view.props)
            self._touches.screen_changed()
            self.shown.emit(screen)

    def _draw(self, props: Mapping[str, object]) -> None:
        name, given = Q_ARG("QString", self._view.screen), Q_ARG("QVariant", dict(props))
        if not QMetaObject.invokeMethod(self.window, "show", Qt.ConnectionType.DirectConnection, name, given):
            raise BrokenScreens("Main.qml has no function show(name: string, props: var)")

    @Slot(str, "QVariant")
    def _on_acted(self, name: str, value: object) -> None:
        from ui.acts import parse  # noqa: PLC0415  it needs the flows, which the first paint cannot wait for

        plain = value.toVariant() if isinstance(value, QJSValue) else value
        act = parse(name, plain, self._view.screen)
        if act is None:
            self._attended()
        else:
            self._acted(act)


def _connect(window: QWindow, name: str, slot: Callable[[str, object], None]) -> None:
    """Connect a signal that Main.qml declares, so that no type checker knows it."""
    signal = getattr(window, name, None)
    if signal is None:
        raise BrokenScreens(f"Main.qml has no signal {name}")
    signal.connect(slot)
