"""Where cases are tried, several at once."""

import asyncio
import itertools
import tempfile
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from pathlib import Path

from tests.crash.cases import Case
from tests.crash.front import cradle
from tests.crash.lives import MEMORY, Lives, Verdict

AT_ONCE = 10  # most of a case is waiting

_Wanted = tuple[int, int, Case, "asyncio.Future[Verdict]"]


class Stage:
    """Tries cases, the urgent ones first: those that say whether there is a next point."""

    def __init__(self, lives: Lives) -> None:
        self._lives = lives
        self._wanted: asyncio.PriorityQueue[_Wanted] = asyncio.PriorityQueue()
        self._numbers = itertools.count()

    async def tries(self, case: Case, *, is_urgent: bool = False) -> Verdict:
        """Live through one case."""
        verdict: asyncio.Future[Verdict] = asyncio.get_running_loop().create_future()
        self._wanted.put_nowait((int(not is_urgent), next(self._numbers), case, verdict))
        return await verdict

    async def work(self) -> None:
        """Try one case after the other, for ever."""
        while True:
            _, _, case, verdict = await self._wanted.get()
            try:
                verdict.set_result(await self._lives.lives(case))
            except Exception as error:  # noqa: BLE001  # what ends one case belongs to whoever wanted it
                verdict.set_exception(error)


@asynccontextmanager
async def stage(visits: Collection[str], at_once: int = AT_ONCE) -> AsyncIterator[Stage]:
    """Prepare `visits` and have cases of them tried, `at_once` at a time."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        async with cradle() as cradle_:
            lives = Lives(Path(folder), cradle_)
            for visit in ("pickup", *visits):  # before a pickup a kiosk has lived: its files are known then
                await lives.prepare(visit)
            here = Stage(lives)
            hands = [asyncio.create_task(here.work()) for _ in range(at_once)]
            try:
                yield here
            finally:
                for hand in hands:
                    hand.cancel()
                await asyncio.gather(*hands, return_exceptions=True)
