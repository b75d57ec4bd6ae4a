"""The only border between Python and QML: properties go in, acts come out."""

import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QWindow
from PySide6.QtQml import QJSValue, QQmlApplicationEngine, QQmlComponent

from ui import assets
from ui.assistance import Assistance
from ui.bank import Drawing
from ui.brand import wear
from ui.languages import Languages
from ui.machine import ScreenMachine
from ui.rest import DarkGlass
from ui.singletons import BrokenScreens, Singletons, put
from ui.site import PORTRAIT, Panel, SiteWords
from ui.touch import Calm, Touches
from ui.view import Flow, View

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from ui.acts import Act

FAMILY = "Inter"


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
    viewed = Signal(object, object)
    """The first `View` is followed by the second."""

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
        self.singletons = Singletons(self._engine)
        """What the screens know of the world."""
        self.machine = ScreenMachine(self)
        self.machine.entered.connect(self._on_entered)
        self.assistance = Assistance(self.singletons, Languages(self._engine), self.machine, self)
        self.assistance.begin()
        self._describe(words, bank, panel)
        self.window = self._load()
        self.window.resize(panel.width_px, panel.height_px)
        self._touches = Touches(calm or Calm(near_px=10 * panel.px_per_mm), now, self)
        self._touches.attended = self._on_attended
        self._dark = DarkGlass(self.window, words.dark_after_s, lambda: not self.assistance.chosen, self)
        self._touches.wake = self._dark.wake
        self.window.installEventFilter(self._touches)
        self.assistance.turning.connect(self._on_turning)
        _connect(self.window, "acted", self._on_acted)
        _connect(self.window, "assisted", self._on_assisted)
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

    def feel(self, felt: Callable[[], None], pad: Callable[[int, str, bool], bool]) -> None:
        """Say who is told of every press of a finger, and who gets every key before anybody else; see `Touches`."""
        self._touches.felt = felt
        self._touches.pad = pad

    def add(self, file: str) -> QObject:
        """Make what `file` of LockerUI describes for the window, which it is given as `window`.

        For what the first frame does not need and nobody sees. Raises BrokenScreens.
        """
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(assets.UI / "LockerUI" / file)), self)
        made = component.createWithInitialProperties({"window": self.window})
        if made is None:
            raise BrokenScreens(component.errorString())
        made.setParent(self)
        return made

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
        self.viewed.emit(before, view)
        self.machine.go(view.flow, view.screen)
        if self._entered == (view.flow, view.screen) == (before.flow, before.screen):
            self._draw({name: prop for name, prop in view.props.items() if before.props[name] != prop})

    def more_time(self, seconds_left: int | None, of: int = 30) -> None:
        """Ask "more time?" with a count-down of `of` seconds; None takes the question away, 0: nobody answered."""
        put(self.window, "moreTimeOf", of)
        put(self.window, "moreTimeLeft", -1 if seconds_left is None else seconds_left)
        self.machine.attend({None: "attentive", 0: "gone"}.get(seconds_left, "asking"))

    def wake(self) -> None:
        """Uncover a dark glass: somebody is here who has not touched it, but scanned."""
        self._dark.wake()

    def close_doors(self, units: Sequence[str]) -> None:
        """Ask whoever is there to close these lockers."""
        if list(units) != self._left_open:
            self._left_open = list(units)
            put(self.window, "closeDoors", self._left_open)

    @property
    def doors_left_open(self) -> tuple[str, ...]:
        """The lockers that whoever is there is asked to close."""
        return tuple(self._left_open)

    def set_online(self, *, online: bool) -> None:
        """Say whether the service answers."""
        self.machine.connect_link(online=online)
        self.singletons.describe("Site", {"online": online})

    def set_clock(self, moment: float) -> None:
        """Show the time of day at this moment (POSIX seconds) in the status line."""
        self.singletons.describe("Site", {"now": moment // 60 * 60_000})

    def look(self, scheme: str = "light", *, still: bool = False) -> None:
        """Choose the colours of a new visit ("light", "dark", "contrast"), and whether anything may move."""
        self.singletons.describe("Theme", {"still": still})
        self.assistance.begin(scheme=scheme)

    def _describe(self, words: SiteWords, bank: Drawing, panel: Panel) -> None:
        size = {"widthMm": panel.width_mm, "heightMm": panel.height_px / panel.px_per_mm}
        self.singletons.describe("Theme", {"pxPerMm": panel.px_per_mm} | size)
        site = {"place": words.place, "bank": words.bank, "phone": words.phone, "scanner": words.scanner}
        facts: dict[str, object] = {"codeLength": words.code_length, "returns": words.returns, "online": True}
        facts |= {"ownCodes": words.own_codes, "offlineDeposits": words.offline_deposits}
        facts["hideTypedMs"] = round(words.hide_typed_after_s * 1000)
        self.singletons.describe("Site", site | facts)
        self.singletons.describe("Bank", bank.facts())
        wear(words.brand, self.singletons)

    def _load(self) -> "QQuickWindow":
        self._engine.load(QUrl.fromLocalFile(str(assets.UI / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QWindow):
            raise BrokenScreens("Main.qml gave no window")
        # Python's own names for Qt Quick's classes cost megabytes, and all that is used here is found without
        # them. Who wants more of the window (its items, a picture) imports PySide6.QtQuick first.
        return cast("QQuickWindow", roots[0])

    def _on_turning(self) -> None:
        QMetaObject.invokeMethod(self.window, "letGo")

    def _on_attended(self) -> None:
        """Note that somebody is here, unless they are being asked: then their answer counts.

        Taking the question away at the press would take the answer from under the finger.
        """
        self.assistance.attended()
        if self.machine.patience != "asking":
            self._attended()

    def _on_painted(self) -> None:
        self.window.frameSwapped.disconnect(self._on_painted)
        self.first_painted.emit()

    def _on_entered(self, flow: str, screen: str) -> None:
        self._entered = (flow, screen)
        self.assistance.rests(at_rest=screen == "Idle")
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

    @Slot(str, "QVariant")
    def _on_assisted(self, name: str, value: object) -> None:
        self.assistance.take(name, value)


def _connect(window: QWindow, name: str, slot: Callable[[str, object], None]) -> None:
    """Connect a signal that Main.qml declares, so that no type checker knows it."""
    signal = getattr(window, name, None)
    if signal is None:
        raise BrokenScreens(f"Main.qml has no signal {name}")
    signal.connect(slot)
