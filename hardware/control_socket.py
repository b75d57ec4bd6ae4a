"""How another process moves an emulated device's world: JSON lines over a Unix socket."""

import asyncio
import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

Line = dict[str, object]


class ControlSocket:
    """Listens at a path. Every order is answered by `{"done": order}` or `{"refused": reason}`.

    `obey` carries out an order or raises ValueError; `greet` tells a new caller
    how things stand. What `tell` says goes to every caller.
    """

    def __init__(self, path: Path, obey: Callable[[Line], None], greet: Callable[[], Iterable[Line]]) -> None:
        self._path = path
        self._obey = obey
        self._greet = greet
        self._callers: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen; a socket that a killed emulator left behind is replaced."""
        self._path.unlink(missing_ok=True)
        self._server = await asyncio.start_unix_server(self._serve, self._path)

    async def close(self) -> None:
        """Send every caller away and remove the path."""
        if self._server is not None:
            self._server.close()
        for caller in tuple(self._callers):
            caller.close()
        self._path.unlink(missing_ok=True)

    def tell(self, line: Line) -> None:
        """Say `line` to every caller."""
        for caller in self._callers:
            _write(caller, line)

    async def _serve(self, reader: asyncio.StreamReader, caller: asyncio.StreamWriter) -> None:
        for line in self._greet():
            _write(caller, line)
        self._callers.add(caller)
        with suppress(ConnectionError, ValueError):  # ValueError: a line without end
            while order := await reader.readline():
                _write(caller, self._answer(order))
        self._callers.discard(caller)
        caller.close()

    def _answer(self, order: bytes) -> Line:
        try:
            line = json.loads(order)
            if not isinstance(line, dict):
                return {"refused": "an order is a JSON object"}
            self._obey(line)
        except ValueError as error:
            return {"refused": str(error)}
        return {"done": line}


def _write(caller: asyncio.StreamWriter, line: Line) -> None:
    caller.write(json.dumps(line).encode() + b"\n")
