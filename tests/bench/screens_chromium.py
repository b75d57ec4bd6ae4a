"""Chromium with a page of the same screens, touched through its DevTools pipe."""

import json
import os
import shutil
import time
from fcntl import F_DUPFD_CLOEXEC, fcntl
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.bench.process import Measured

_PAGE = Path(__file__).with_name("screens.html")
_LIMIT_S = 30.0


class Silent(RuntimeError):
    """Chromium does not answer."""


class Chromium:
    """A Chromium in kiosk mode on a display, with the flags of tests.bench.start."""

    def __init__(self, folder: Path, display: str, width: int, height: int) -> None:
        (there_in, self._to), (self._from, there_out) = _pipe(), _pipe()
        flags = ["--kiosk", f"--window-size={width},{height}", "--window-position=0,0", "--no-first-run"]
        flags += ["--disable-gpu", "--no-default-browser-check", "--disable-extensions", "--disable-sync"]
        flags += ["--disable-background-networking", "--disable-component-update", "--allow-file-access-from-files"]
        flags += [f"--user-data-dir={folder / 'profile'}", "--remote-debugging-pipe", "--touch-events=enabled"]
        if os.geteuid() == 0:
            flags.append("--no-sandbox")
        # Chromium speaks over its descriptors 3 and 4, whatever they were here.
        redirected = f'exec "$0" "$@" 3<&{there_in} 4>&{there_out}'
        command = ("bash", "-c", redirected, "chromium", *flags, _PAGE.as_uri())
        self.program = Measured(command, {"DISPLAY": display}, pass_fds=(there_in, there_out))
        os.close(there_in)
        os.close(there_out)
        self._heard = b""
        self._number = 0
        self._session = ""

    def __enter__(self) -> Self:
        self._session = self._attach()
        self._wait_for_script()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.program.end()
        os.close(self._to)
        os.close(self._from)

    def change(self) -> float:
        """Touch the way on; return the seconds until the next screen is painted, as the page measures them."""
        x, y = self._value("wayOn()")
        waiting = self._send("Runtime.evaluate", expression="change()", awaitPromise=True, returnByValue=True)
        point = [{"x": x, "y": y}]
        self._send("Input.dispatchTouchEvent", type="touchStart", touchPoints=point)
        self._send("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        return float(self._answer(waiting)["result"]["value"]) / 1000

    def _attach(self) -> str:
        end = time.monotonic() + _LIMIT_S
        while time.monotonic() < end:
            targets = self._answer(self._send("Target.getTargets"))["targetInfos"]
            pages = [target["targetId"] for target in targets if target["url"].endswith(_PAGE.name)]
            if pages:
                attached = self._answer(self._send("Target.attachToTarget", targetId=pages[0], flatten=True))
                return str(attached["sessionId"])
        raise Silent("no page")

    def _wait_for_script(self) -> None:
        end = time.monotonic() + _LIMIT_S
        while self._value("document.readyState + typeof window.wayOn") != "completefunction":
            if time.monotonic() > end:
                raise Silent("the page has no script")

    def _value(self, expression: str) -> Any:
        answer = self._answer(self._send("Runtime.evaluate", expression=expression, returnByValue=True))
        return answer["result"].get("value")

    def _send(self, method: str, **params: object) -> int:
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        return self._number

    def _answer(self, number: int) -> dict[str, Any]:
        while True:
            message = json.loads(self._next())
            if message.get("id") == number:
                if "error" in message:
                    raise Silent(str(message["error"]))
                return dict(message["result"])

    def _next(self) -> bytes:
        while b"\0" not in self._heard:
            heard = os.read(self._from, 65536)
            if not heard:
                raise Silent("it has ended")
            self._heard += heard
        message, _, self._heard = self._heard.partition(b"\0")
        return message


def is_installed() -> bool:
    """Return whether there is a Chromium."""
    return shutil.which("chromium") is not None


def _pipe() -> tuple[int, int]:
    """Return a pipe whose ends are none of the first ten descriptors, which the shell has its own use for."""
    ends = os.pipe()
    high = tuple(fcntl(end, F_DUPFD_CLOEXEC, 10) for end in ends)
    for end in ends:
        os.close(end)
    return high[0], high[1]
