"""Processes of the campaign's own: started, spoken to in lines of JSON, and ended, each wait with an end."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_ANSWER_S = 30.0
_ENDING_S = 5.0
_LONGEST_LINE = 1 << 20


class Silent(AssertionError):
    """A process did not answer in time, or is gone."""


class Partner:
    """A process that answers each line with a line."""

    def __init__(self, process: asyncio.subprocess.Process, what: str) -> None:
        self._process = process
        self._what = what

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    async def ask(self, question: Mapping[str, object], within_s: float = _ANSWER_S) -> dict[str, Any]:
        """Return the answer to this question. Raises Silent."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{json.dumps(dict(question))}\n".encode())
        try:
            async with asyncio.timeout(within_s):
                await self._process.stdin.drain()
                line = await self._process.stdout.readline()
        except (TimeoutError, ConnectionError):
            line = b""
        if not line:
            raise Silent(f"{self._what} gave no answer within {within_s:g} s to {question}")
        answer: dict[str, Any] = json.loads(line)
        return answer


@dataclass(frozen=True, slots=True)
class Ends:
    """What a process's standard streams are tied to, as in asyncio.subprocess, and what else it keeps open."""

    stdin: int | None = None
    stdout: int | None = None
    stderr: int | None = None
    kept: tuple[int, ...] = ()


_SPOKEN_TO = Ends(stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)


@asynccontextmanager
async def partner(what: str, words: Sequence[str], environment: Mapping[str, str]) -> AsyncIterator[Partner]:
    """Start a process that answers lines with lines, and end it afterwards."""
    async with running(words, environment, _SPOKEN_TO) as process:
        yield Partner(process, what)


@asynccontextmanager
async def running(
    words: Sequence[str], environment: Mapping[str, str], ends: Ends | None = None
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run a program from the checkout's root, and end it afterwards, whatever happened."""
    ends = ends or Ends()
    process = await asyncio.create_subprocess_exec(
        *words,
        env=dict(environment),
        cwd=ROOT,
        limit=_LONGEST_LINE,
        stdin=ends.stdin,
        stdout=ends.stdout,
        stderr=ends.stderr,
        pass_fds=ends.kept,
    )
    try:
        yield process
    finally:
        await end(process)


async def end(process: asyncio.subprocess.Process) -> None:
    """Tell a process to end, and end it where it does not."""
    if process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(_ENDING_S):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def environment(**more: str) -> dict[str, str]:
    """Return this process's environment, so that a checkout's own modules are found, and `more`."""
    return dict(os.environ) | {"PYTHONPATH": str(ROOT)} | more


PYTHON = sys.executable
