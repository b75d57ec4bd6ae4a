"""A screen for machines that have none: an X server on loopback, seen through VNC."""

import atexit
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

from kiosk.errors import ConfigurationError
from ui.version_gate import installed_pyside, refusal

_FIRST_PORT = 5900


def has_display(environment: Mapping[str, str]) -> bool:
    """Return whether Qt would find a screen, or was told which platform to draw on."""
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def prepare_qt(width: int, height: int) -> None:
    """Make sure that Qt can be imported and has a screen. Raises ConfigurationError with what to install."""
    reason = refusal(installed_pyside(), sys.version_info[:2])
    if reason is not None:
        raise ConfigurationError([reason])
    ensure_display(width, height)


def ensure_display(width: int, height: int) -> None:
    """Make sure there is a screen of `width` x `height` pixels; say in one line where it can be seen.

    Qt's own VNC platform listens on every address of the machine, without a
    password. TigerVNC's X server takes connections from this machine only.
    Raises ConfigurationError.
    """
    if has_display(os.environ):
        return
    server = shutil.which("Xtigervnc")
    if server is None:
        raise ConfigurationError(["There is no display. Install tigervnc-standalone-server, or set DISPLAY."])
    port = _free_port()
    read_end, write_end = os.pipe()
    listening = ["-localhost=1", "-SecurityTypes", "None", "-rfbport", str(port), "-nolisten", "tcp", "-AlwaysShared"]
    process = subprocess.Popen(  # noqa: S603 - the program was found above, the rest are our own words
        [server, "-displayfd", str(write_end), "-geometry", f"{width}x{height}", "-depth", "24", *listening],
        pass_fds=(write_end,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    atexit.register(process.terminate)
    with os.fdopen(read_end) as answer:
        number = answer.readline().strip()
    if not number:
        raise ConfigurationError(["There is no display, and the VNC server did not start."])
    os.environ["DISPLAY"] = f":{number}"
    sys.stderr.write(f"No display here: see the window with a VNC viewer at 127.0.0.1:{port}\n")


def _free_port() -> int:
    """Return the first port from 5900 on that nobody listens on."""
    import socket  # noqa: PLC0415 - only where there is no screen

    for port in range(_FIRST_PORT, _FIRST_PORT + 100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise ConfigurationError([f"There is no display, and ports {_FIRST_PORT} to {_FIRST_PORT + 99} are all taken."])
