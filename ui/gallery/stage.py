"""A glass without a kiosk: it shows the gallery's pictures on one panel, dressed as wanted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.bridge import Glass, application
from ui.gallery.picture import Picture
from ui.gallery.site import bank_of, words_of
from ui.languages import LANGUAGES
from ui.site import Brand, Panel
from ui.touch import Calm

_TURNS = 100
_PLAIN = Brand()
_SMALL_MM = 150  # as Theme.small has it
_WINDOW: Mapping[str, object] = {"sheet": "", "closeDoors": [], "moreTimeLeft": -1, "dark": False}
_NOW = 1_800_000_000_000  # ms since 1970


class NeverShown(RuntimeError):
    """A picture cannot be shown: its screen cannot be made, or is not what was asked for."""


@dataclass(frozen=True, slots=True)
class Dress:
    """How the screens look: a scheme, large text or not, controls low or not, a language."""

    scheme: str = "light"
    large: bool = False
    low: bool = False
    language: str = "en"

    def __str__(self) -> str:
        """Name it as folders are named."""
        return f"{self.scheme}-{'large' if self.large else 'normal'}-{self.language}{'-low' if self.low else ''}"


class Stage:
    """One panel that shows pictures. Nothing on it moves, and it is never on a display. Needs no kiosk."""

    def __init__(self, panel: Panel, first: Picture, brand: Brand = _PLAIN) -> None:
        application()
        self.panel = panel
        self._glass = Glass(replace(words_of(first), brand=brand), bank_of(first), panel=panel, calm=Calm(0, 0, 0))
        self._dress = Dress()
        self._crowded = first.crowded
        self._changed: list[tuple[QObject, str, object]] = []
        self._glass.assistance.turning.disconnect()  # the next picture wants every screen there
        self._glass.open()
        self._wait(lambda: self.window.property("current") != "")
        # Nothing is drawn for nobody: measuring needs the layout, not the pixels.
        self.window.setVisible(False)
        self._glass.assistance.take("languages", None)
        self._glass.assistance.begin(languages=list(LANGUAGES))
        self._glass.singletons.describe("Speech", {"able": True})
        self._glass.singletons.describe("Theme", {"still": True})
        self._glass.singletons.describe("Site", {"now": _NOW})

    @property
    def window(self) -> QQuickWindow:
        """The window of the screens."""
        return self._glass.window

    @property
    def engine(self) -> QQmlEngine:
        """The engine of the screens."""
        engine = qmlEngine(self.window)
        if engine is None:
            raise NeverShown("the window belongs to no engine")
        return engine

    def dress(self, dress: Dress) -> None:
        """Look like this from now on."""
        self._dress = dress
        self._glass.assistance.begin(scheme=dress.scheme, language=dress.language)
        self._wear()

    def can_show(self, picture: Picture) -> bool:
        """Tell whether there is such a picture on this panel, in this dress."""
        return not picture.folded or (self._dress.large and _is_small(self.panel))

    def show(self, picture: Picture) -> None:
        """Bring a picture to the glass and lay it out. Raises NeverShown."""
        self._put_back()
        if picture.crowded != self._crowded:
            self._crowd(picture)
        self._change(self._glass.singletons.holder("Site"), picture.site)
        _put(self.window, _WINDOW)
        self._glass.show(picture.view)
        self._wait(lambda: self.window.property("current") == picture.view.screen)
        self._wear()
        _put(self.window, picture.window)
        self._act_on_page(picture)
        application().processEvents()
        self.settle()

    def settle(self) -> None:
        """Lay everything out, without drawing it."""
        lay_out(self.window)

    def move(self) -> None:
        """Let what moves by itself move from now on."""
        self._glass.singletons.describe("Theme", {"still": False})

    def picture(self) -> QImage:
        """Return what is on the glass."""
        return self.window.grabWindow()

    def page(self) -> QQuickItem:
        """Return the screen in front. Raises NeverShown."""
        items = visible(self.window.contentItem())
        page = next((item for item in items if item.property("deskItem") is not None), None)
        if page is None:
            raise NeverShown("there is no page in front")
        return page

    def close(self) -> None:
        """Let go of everything."""
        self._put_back()
        self._glass.close()
        self._glass.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _crowd(self, picture: Picture) -> None:
        self._crowded = picture.crowded
        words = words_of(picture)
        site = {"place": words.place, "bank": words.bank, "phone": words.phone, "codeLength": words.code_length}
        self._glass.singletons.describe("Site", site)
        self._glass.singletons.describe("Bank", bank_of(picture).facts())

    def _wear(self) -> None:
        """Put on what the end of a visit takes off."""
        for name in ("large", "low"):
            if getattr(self._glass.assistance.now, name) != getattr(self._dress, name):
                self._glass.assistance.take(name, getattr(self._dress, name))

    def _act_on_page(self, picture: Picture) -> None:
        if picture.page:
            self._change(self.page(), picture.page)

    def _change(self, holder: QObject, facts: Mapping[str, object]) -> None:
        """Write what the next picture shall not find."""
        self._changed += [(holder, name, holder.property(name)) for name in facts]
        _put(holder, facts)

    def _put_back(self) -> None:
        for holder, name, value in reversed(self._changed):
            _put(holder, {name: value})
        self._changed = []

    def _wait(self, is_done: Callable[[], bool]) -> None:
        for _ in range(_TURNS):
            application().processEvents()
            if is_done():
                return
        raise NeverShown("the screen does not come")


def lay_out(window: QQuickWindow) -> None:
    """Lay out everything in a window, without drawing it."""
    for _ in range(2):
        _polish(window.contentItem())
        QCoreApplication.sendPostedEvents()  # what waits for a frame, such as the map, comes now
    _polish(window.contentItem())


def _is_small(panel: Panel) -> bool:
    return min(panel.width_px, panel.height_px) / panel.px_per_mm < _SMALL_MM


def _put(holder: QObject, facts: Mapping[str, object]) -> None:
    for name, fact in facts.items():
        if not holder.setProperty(name, fact):
            raise NeverShown(f"no property {name} for a {type(fact).__name__}")


def visible(item: QQuickItem) -> list[QQuickItem]:
    """Return what is shown inside `item`, each item before those inside it."""
    seen: list[QQuickItem] = []
    for child in item.childItems():
        if child.isVisible():
            seen += [child, *visible(child)]
    return seen


def _polish(item: QQuickItem) -> None:
    """Lay out from the inside outwards, as sizes depend on each other."""
    for child in item.childItems():
        if child.isVisible():
            _polish(child)
            child.ensurePolished()
