"""The picture of every control, at rest and in each look: pressed and focused for real, one after another."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QUrl
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from ui import assets
from ui.gallery.picture import Picture
from ui.gallery.stage import NeverShown, Stage, visible
from ui.site import Panel

Look = Callable[[QQuickItem], AbstractContextManager[None]]
_WIDTH_MM = 380
_RING_MM = 2.0  # what a focused control draws around itself


class ControlsStage(Stage):
    """One panel that shows the page of controls, as high as they need."""

    def __init__(self, panel: Panel, first: Picture) -> None:
        super().__init__(panel, first)
        self.show(first)
        component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(assets.UI / "gallery" / "Controls.qml")))
        page = component.create()
        if not isinstance(page, QQuickItem):
            raise NeverShown(component.errorString())
        self._component = component
        self.controls = page
        page.setParentItem(self.window.contentItem())
        page.setZ(1)
        page.setWidth(max(panel.width_px, round(_WIDTH_MM * panel.px_per_mm)))

    def at_rest(self) -> QImage:
        """Return the picture of all controls as nobody touches them."""
        self._make_room()
        return self.picture()

    def pressed(self) -> QImage:
        """Return the picture with every control that can be pressed, pressed."""
        return self._each(self._press)

    def focused(self) -> QImage:
        """Return the picture with every control that can have the focus, focused."""
        return self._each(self._focus)

    def pressed_ones(self) -> Iterator[tuple[QQuickItem, QImage]]:
        """Return each control while it is pressed, with the picture of that moment."""
        self._make_room()
        for item in list(self.samples()):
            with self._press(item):
                yield item, self.picture()

    def samples(self) -> Iterator[QQuickItem]:
        """Return the controls that can be pressed, without the keys of the pads."""
        for item in visible(self.controls):
            is_sample = item.inherits("QQuickAbstractButton") and item.isEnabled() and item.objectName() != ""
            if is_sample and not item.objectName().startswith("key-"):
                yield item

    def _make_room(self) -> None:
        self.settle()
        self.controls.setHeight(self.controls.implicitHeight())
        self.window.resize(int(self.controls.width()), int(self.controls.implicitHeight()))
        self.settle()

    def _each(self, look: Look) -> QImage:
        whole = self.at_rest()
        painter = QPainter(whole)
        for item in list(self.samples()):
            with look(item):
                place = self._place(item)
                painter.drawImage(place, self.picture(), place)
        painter.end()
        return whole

    def _place(self, item: QQuickItem) -> QRect:
        around = _RING_MM * self.panel.px_per_mm
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        return box.adjusted(-around, -around, around, around).toAlignedRect()

    @contextmanager
    def _press(self, item: QQuickItem) -> Iterator[None]:
        centre = item.mapToScene(item.boundingRect().center()).toPoint()
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, pos=centre)
        yield
        # Outside it is let go, so that nothing is done.
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, pos=QPoint(0, 0))

    @contextmanager
    def _focus(self, item: QQuickItem) -> Iterator[None]:
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        yield
        item.setFocus(False)
