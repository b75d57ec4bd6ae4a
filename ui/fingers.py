"""Touches a window as a person would: real touch events at the place where a control is drawn."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_EVERY_S = 0.02
_PRESS_S = 0.06


class NotThereError(LookupError):
    """Nothing of that name can be touched now."""


class Fingers:
    """One person's finger on one window. Everything is bounded by `patience_s` and ends in NotThereError."""

    def __init__(self, window: QQuickWindow, patience_s: float = 10.0) -> None:
        self._window = window
        self._patience_s = patience_s
        self._device = _touchscreen()

    async def touch(self, name: str) -> None:
        """Touch the control with this objectName once it can be touched."""
        item = await self._until(lambda: self.find(name), name)
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        await self._deliver(lambda: self._press(centre))
        await asyncio.sleep(_PRESS_S)
        await self._deliver(lambda: self._release(centre))

    async def draw(self, name: str, places: Sequence[tuple[float, float]]) -> None:
        """Draw a line on the item with this objectName through `places`, in parts of its width and height."""
        item = await self._until(lambda: self.find(name), name)
        points = [item.mapToScene(QPointF(x * item.width(), y * item.height())).toPoint() for x, y in places]
        await self._deliver(lambda: self._press(points[0]))
        for point in points[1:]:
            await asyncio.sleep(_EVERY_S)
            await self._deliver(partial(self._move, point))
        await self._deliver(lambda: self._release(points[-1]))

    async def strike(self, key: str) -> None:
        """Strike a key of a keyboard."""
        await self._deliver(lambda: QTest.keyClick(self._window, ord(key)))

    def find(self, name: str) -> QQuickItem | None:
        """Return the visible, enabled control with this objectName, or None."""
        items = (item for item in _visible(self._window.contentItem()) if item.objectName() == name)
        return next((item for item in items if item.isEnabled()), None)

    def picture(self, path: Path) -> None:
        """Save what is on the glass. Raises OSError when it cannot be written."""
        if not self._window.grabWindow().save(str(path)):
            raise OSError(f"cannot write {path}")

    async def _until(self, look: Callable[[], QQuickItem | None], what: str) -> QQuickItem:
        try:
            async with asyncio.timeout(self._patience_s):
                while (found := look()) is None:  # noqa: ASYNC110 - QML says nothing when a name appears
                    await asyncio.sleep(_EVERY_S)
        except TimeoutError:
            raise NotThereError(f"nothing named {what} can be touched") from None
        return found

    async def _deliver(self, event: Callable[[], object]) -> None:
        """Let Qt's own loop deliver an event: inside a coroutine it would nest, and asyncio would break."""
        loop = asyncio.get_running_loop()
        delivered = loop.create_future()

        def now() -> None:
            event()
            if not delivered.done():
                delivered.set_result(None)

        loop.call_soon(now)
        await delivered

    def _press(self, place: QPoint) -> None:
        QTest.touchEvent(self._window, self._device).press(0, place, self._window).commit(processEvents=False)

    def _move(self, place: QPoint) -> None:
        QTest.touchEvent(self._window, self._device).move(0, place, self._window).commit(processEvents=False)

    def _release(self, place: QPoint) -> None:
        QTest.touchEvent(self._window, self._device).release(0, place, self._window).commit(processEvents=False)


def _touchscreen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """Walk the items on the glass, the uppermost first."""
    for child in sorted(item.childItems(), key=lambda each: each.z(), reverse=True):
        if child.isVisible() and child.opacity() > 0:
            yield from _visible(child)
            yield child
