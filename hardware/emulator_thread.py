"""The thread an emulated device lives in, so that it answers in time whatever the kiosk's loop does."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import TypeVar

Result = TypeVar("Result")


class EmulatorThread:
    """A thread with an event loop of its own."""

    def __init__(self, name: str) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def ask(self, question: Callable[[], Result]) -> Result:
        """Call `question` in the thread and return what it returns or raises. Not for use inside the thread."""

        async def asked() -> Result:
            return question()

        return self.wait_for(asked())

    def wait_for(self, work: Coroutine[object, object, Result]) -> Result:
        """Run `work` in the thread to its end."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(timeout=5)

    def stop(self) -> None:
        """End the thread; what was still planned never happens."""
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(timeout=5)
        self.loop.close()

    def _run(self) -> None:
        self.loop.run_forever()
        self.loop.run_until_complete(_end_tasks())


async def _end_tasks() -> None:
    """End what the last orders left behind, here and not in a finaliser."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
