"""The recipe by which async code and Qt share one thread: input is posted to the loop, never sent from a coroutine."""

import asyncio
import sys
import threading

import pytest
from PySide6.QtCore import QTimer

pytestmark = pytest.mark.qt_loop


async def test_a_coroutine_waits_while_qt_turns() -> None:
    fired: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    QTimer.singleShot(5, lambda: fired.set_result("fired"))

    assert await asyncio.wait_for(fired, 2) == "fired"


async def test_a_thread_can_answer_a_coroutine() -> None:
    assert await asyncio.to_thread(threading.get_ident) != threading.get_ident()


async def test_turning_the_loop_loses_no_reference_to_none() -> None:
    before = sys.getrefcount(None)
    for _ in range(2_000):
        await asyncio.sleep(0)

    assert abs(sys.getrefcount(None) - before) < 100
