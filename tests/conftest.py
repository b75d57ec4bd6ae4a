"""What every test stands on: no display, one look, and Qt's loop only where a test asks for it."""

import os

# Before anything imports Qt: these decide the platform, the pixels and the chatter.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LANG"] = "C.UTF-8"
os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false;qt.multimedia.*=false"

import asyncio
import gc
from asyncio import AbstractEventLoop
from collections.abc import Callable

import pytest

LoopFactories = dict[str, Callable[[], AbstractEventLoop]]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "qt_loop: an async test that runs on Qt's event loop, as the kiosk does")


def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> LoopFactories:  # noqa: ARG001
    if item.get_closest_marker("qt_loop"):
        return {"qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop}


def _qt_loop() -> AbstractEventLoop:
    import qasync  # noqa: PLC0415  other tests must not pay for Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    # What earlier tests left must go here: collected later, in a worker thread, it takes a running timer along.
    gc.collect()
    application = QApplication.instance() or QApplication(["tests"])
    loop: AbstractEventLoop = qasync.QEventLoop(application, already_running=False)
    return loop


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the visits: they wait for real doors, and at the end nobody else would work meanwhile.

    What runs on a glass is not traced for coverage: all that must be covered has tests of its own without one, and
    tracing took a sixth of the whole time.
    """
    items.sort(key=lambda item: not item.nodeid.startswith("tests/visits/"))
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        if "qapp" in fixtures or item.get_closest_marker("qt_loop"):
            item.add_marker(pytest.mark.no_cover)
