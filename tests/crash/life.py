"""A kiosk that is there to be killed: the real one, wired as ever, without a window.

`python -m tests.crash.life` reads orders, a line of JSON each, forks a kiosk for
each and answers with its process id: so a life costs no imports. The kiosk
connects to `glass` in its folder and starts when it is told to.
"""

import asyncio
import ctypes
import gc
import json
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

from kiosk.api.transport import Line, Request
from kiosk.commands.wiring import open_runtime
from kiosk.config import load
from kiosk.errors import Unreachable
from kiosk.flows.ledger import Kiosk
from kiosk.journal import Codec
from kiosk.runtime import Runtime, Screen
from tests.crash.glass import Asked, Begin, Bug, Did, End, Ended, SaidNo, Shown, Typed, hear, say
from tests.crash.journals import JOURNALS

_PR_SET_PTRACER = 0x59616D61  # prctl(2)
_ANYBODY = -1


async def live(folder: Path, environment: dict[str, str], journal: str) -> None:
    """Run a kiosk until it is told to end; say what it ended of."""
    reader, writer = await asyncio.open_unix_connection(folder / "glass")
    assert isinstance(await hear(reader), Begin)
    screen = Screen(
        lambda kiosk: say(writer, Shown(kiosk)),
        lambda left: say(writer, Asked(left)),
        lambda bug: say(writer, Bug(repr(bug))),
    )
    fault = ""
    try:
        opened = await open_runtime(load(folder / "kiosk.toml", environment), environment, screen, JOURNALS[journal])
        try:
            await _obey(opened.runtime, reader)
        finally:
            await opened.close()
    except Exception as error:  # noqa: BLE001  # whatever it was, the one who watches must know
        fault = repr(error)
    say(writer, Ended(fault))
    writer.close()
    await writer.wait_closed()


async def _obey(runtime: Runtime, reader: asyncio.StreamReader) -> None:
    """Let people at the screen until they say it is over, or the kiosk ends by itself."""
    running = asyncio.create_task(runtime.run())
    hands = asyncio.create_task(_hands(runtime, reader))
    done, _ = await asyncio.wait({running, hands}, return_when=asyncio.FIRST_COMPLETED)
    running.cancel()
    hands.cancel()
    await asyncio.gather(running, hands, return_exceptions=True)
    for task in done:
        task.result()


async def _hands(runtime: Runtime, reader: asyncio.StreamReader) -> None:
    while True:
        match await hear(reader):
            case Did(event):
                runtime.post(event)
            case Typed(entry, text):
                runtime.typed(entry, text)
            case SaidNo():
                runtime.finish()
            case End() | None:
                return
            case word:
                raise AssertionError(word)


def cradle() -> None:
    """Fork kiosks as ordered."""
    _rehearse()
    gc.freeze()
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                _be_born(Path(order["folder"]))
                asyncio.run(live(Path(order["folder"]), order["environment"], order["journal"]))
            finally:
                os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        _bury()


def _rehearse() -> None:
    """Have made and imported what every life would make and import anew."""
    Codec().kiosk(Kiosk())

    async def ask() -> None:
        with suppress(Unreachable):
            await Line(phase_s=1.0).send(Request("rehearsal", "GET", "http://127.0.0.1:9/", {}))

    asyncio.run(ask())
    assert threading.active_count() == 1  # or a fork would lose the others


def _be_born(folder: Path) -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)  # strace is no parent of ours
    nothing = os.open(os.devnull, os.O_RDONLY)
    log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for old, new in ((0, nothing), (1, log), (2, log)):
        os.dup2(new, old)
    os.close(nothing)
    os.close(log)


def _bury() -> None:
    """Take note of those who died since."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return


if __name__ == "__main__":
    cradle()
