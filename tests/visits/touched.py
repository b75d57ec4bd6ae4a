"""A kiosk as a process of its own, as an operator starts it, whose glass can be touched from outside.

`python -m tests.visits.touched CONFIG SOCKET` answers `touch NAME` and `screen`, a line each.
"""

import asyncio
import os
import sys
from pathlib import Path

from kiosk.commands.loop import panel_of, run_on_qt
from kiosk.commands.terminal import Terminal
from kiosk.config import load
from ui.bridge import application
from ui.fingers import Fingers, NotThereError

_PATIENCE_S = 5.0


async def touched(terminal: Terminal, socket: Path) -> None:
    """Run the kiosk; touch it as those who connect to `socket` say."""
    fingers = Fingers(terminal.glass.window, _PATIENCE_S)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            writer.write(f"{await answer(line.decode().split())}\n".encode())

    async def answer(words: list[str]) -> str:
        match words:
            case ["touch", name]:
                try:
                    await fingers.touch(name)
                except NotThereError as error:
                    return str(error)
                return "touched"
            case _:
                return str(terminal.glass.window.property("current"))

    async with await asyncio.start_unix_server(serve, socket):
        await terminal.run()


def main(config: Path, socket: Path) -> int:
    """Run a kiosk in a window until it is told to end."""
    settings = load(config, os.environ)
    socket.unlink(missing_ok=True)
    application()
    terminal = Terminal(settings, dict(os.environ), panel_of(settings, full_screen=False))
    terminal.glass.open()
    return run_on_qt(touched(terminal, socket))


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
