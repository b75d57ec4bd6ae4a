"""Virtual time: a list of what the world will do, and an event loop for one life of a kiosk. Both share one clock."""

import asyncio
import heapq
from asyncio import events
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from contextvars import Context
from typing import Any, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
Disk = Callable[[Callable[[], object], "asyncio.Future[Any]"], None]

NEVER = float("inf")
ROUNDS = 20_000  # callbacks without time going on; more is a kiosk that spins


class Agenda:
    """What the world will do, in the order of its time; `now` is in seconds and moves only from one to the next."""

    def __init__(self, now: float) -> None:
        self.now = now
        self._heap: list[tuple[float, int, Callable[[], object]]] = []
        self._count = 0

    def after(self, delay: float, do: Callable[[], object]) -> None:
        self._count += 1
        heapq.heappush(self._heap, (self.now + delay, self._count, do))

    @property
    def next(self) -> float:
        return self._heap[0][0] if self._heap else NEVER

    def do_next(self) -> None:
        self.now, _, do = heapq.heappop(self._heap)
        do()


class LifeLoop(asyncio.BaseEventLoop):
    """The event loop of one life. It never sleeps: whoever drives it moves the clock to `next` and calls `work`.

    `disk` does the work of the journal's thread and settles its future, `files` that of any
    other, so that nothing happens outside this order. After `fuse` further callbacks the loop stops dead: a kill
    between any two awaits.
    """

    def __init__(self, agenda: Agenda, disk: Disk, files: Disk | None = None) -> None:
        super().__init__()
        self._agenda = agenda
        self._disk = disk
        self._files = files or settle
        self._tasks: list[asyncio.Task[Any]] = []
        self._ready: Any  # asyncio's own, which its stubs leave out
        self._scheduled: list[asyncio.TimerHandle]
        self.fuse = -1
        self.dead = False
        self.troubles: list[dict[str, Any]] = []
        self.set_task_factory(self._tracked)
        self.set_exception_handler(lambda _, context: self.troubles.append(context))

    def time(self) -> float:
        return self._agenda.now

    def call_soon_threadsafe(
        self, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.Handle:
        return self.call_soon(callback, *args, context=context)

    def run_in_executor(self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts) -> "asyncio.Future[T]":
        done: asyncio.Future[T] = self.create_future()
        (self._disk if executor else self._files)(lambda: func(*args), done)
        return done

    @property
    def next(self) -> float:
        """When the next callback is due: now, later or never."""
        if self._ready:
            return self._agenda.now
        while self._scheduled and self._scheduled[0].cancelled():
            heapq.heappop(self._scheduled)._scheduled = False  # type: ignore[attr-defined]
        return self._scheduled[0].when() if self._scheduled else NEVER

    def work(self) -> bool:
        """Run everything that is ready now, and what that makes ready; return False for a kiosk that spins."""
        end = self._agenda.now + 1e-9
        while self._scheduled and self._scheduled[0].when() <= end:
            timer = heapq.heappop(self._scheduled)
            timer._scheduled = False  # type: ignore[attr-defined]
            if not timer.cancelled():
                self._ready.append(timer)
        events._set_running_loop(self)
        try:
            for _ in range(ROUNDS):
                if not self._ready or self.troubles:
                    return True
                handle = self._ready.popleft()
                if handle.cancelled():
                    continue
                if self.fuse == 0:
                    self.dead = True
                if self.dead:
                    return True
                self.fuse -= 1
                handle._run()
            return False
        finally:
            events._set_running_loop(None)

    def end(self) -> None:
        """Drop everything unfinished, as the end of a process does: nothing of it runs any further."""
        self.dead = True
        events._set_running_loop(self)
        try:
            for task in self._tasks:
                if not task.done():
                    task._log_destroy_pending = False  # type: ignore[attr-defined]
                    _drop(task.get_coro())
        finally:
            events._set_running_loop(None)
        self.close()

    def _tracked(self, loop: asyncio.AbstractEventLoop, coro: Any, **more: Any) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.Task(coro, loop=loop, **more)
        self._tasks.append(task)
        if len(self._tasks) > 64:
            self._tasks = [known for known in self._tasks if not known.done()]
        return task


def _drop(coro: Any) -> None:
    """Close a coroutine for good: its `finally` may await once more, and gets no answer either."""
    for _ in range(20):
        try:
            coro.close()
        except RuntimeError:
            continue
        return


def at_once(work: Coroutine[Any, Any, T]) -> T:
    """Return what `work` comes to. It may wait for nothing but its turn and a thread, whose work is done here."""
    loop = LifeLoop(Agenda(0.0), settle)
    events._set_running_loop(loop)
    try:
        while True:
            work.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        events._set_running_loop(None)
        loop.close()


def settle(work: Callable[[], object], done: "asyncio.Future[Any]") -> None:
    """Do `work` now and let `done` have what it came to, as a thread would."""
    try:
        result = work()
    except Exception as error:  # noqa: BLE001 - whatever it was, it is for who waits
        done.set_exception(error)
    else:
        done.set_result(result)
