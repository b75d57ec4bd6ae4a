"""What is told of a bug: its kind, and where it arose. Never its words, which may name a person."""

import asyncio
import sys
import threading
import traceback
from collections.abc import Coroutine


def tell(bug: BaseException) -> None:
    """Write a bug's place and kind to standard error."""
    place = "".join(traceback.format_tb(bug.__traceback__))
    sys.stderr.write(f"{place}{type(bug).__name__}\n")


async def discreetly(work: Coroutine[None, None, None]) -> None:
    """Do `work`; tell without words each bug that nobody catches: in it, a slot, a thread or a forgotten task."""
    sys.excepthook = lambda _kind, bug, _trace: tell(bug)
    threading.excepthook = lambda told: tell(told.exc_value or SystemExit())
    asyncio.get_running_loop().set_exception_handler(_forgotten)
    await work


def _forgotten(_loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
    bug = context.get("exception")
    if isinstance(bug, BaseException):
        tell(bug)
