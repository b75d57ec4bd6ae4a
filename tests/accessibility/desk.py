"""A display, a message bus and an assistive program of the campaign's own, and what must be installed for them."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.accessibility.talk import ROOT, Ends, Partner, environment, partner, running

SYSTEM_PYTHON = "/usr/bin/python3"
_BUS_S = 10.0
_HEARING_S = 1.0
_ALONE = ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "DISPLAY", "XDG_RUNTIME_DIR")


class NotInstalled(RuntimeError):
    """Programs of the system are missing and cannot be installed."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What an assistive program knows of one thing on the glass.

    `value`, where it has one: what it is, the least and the most. `text`: what can be read in it sign by sign.
    """

    role: str
    name: str
    states: frozenset[str]
    acts: tuple[str, ...]
    value: tuple[float, ...] = ()
    text: str | None = None

    @property
    def is_enabled(self) -> bool:
        """Whether it can be used now."""
        return "enabled" in self.states


class Eyes:
    """The assistive program's view of one process."""

    def __init__(self, client: Partner, pid: int) -> None:
        self._client = client
        self._pid = pid

    async def look(self) -> list[Thing]:
        """Return everything that is showing; nothing while it cannot be told."""
        answer = await self._client.ask({"look": self._pid})
        return [_thing(each) for each in answer.get("showing", [])]

    async def press(self, thing: Thing) -> str:
        """Press a control; return why it could not be pressed, or nothing."""
        return await self._does("press", thing)

    async def focus(self, thing: Thing) -> str:
        """Bring the focus to a control; return why it does not go there, or nothing."""
        return await self._does("focus", thing)

    async def write(self, thing: Thing, text: str) -> str:
        """Set the text of a thing; return why it could not be set, or nothing."""
        answer = await self._client.ask({"write": [self._pid, thing.role, thing.name, text]})
        return "" if answer.get("done") else str(answer.get("fault", "the writing was refused"))

    async def _does(self, act: str, thing: Thing) -> str:
        answer = await self._client.ask({act: [self._pid, thing.role, thing.name]})
        return "" if answer.get("done") else str(answer.get("fault", f"the {act} was refused"))


def _thing(found: dict[str, Any]) -> Thing:
    states, acts, value = frozenset(found["states"]), tuple(found["acts"]), tuple(found["value"] or ())
    return Thing(found["role"], found["name"], states, acts, value, found["text"])


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the kiosk is shown and looked at. `environment` is for what is shown there."""

    environment: dict[str, str]
    client: Partner

    async def hear(self) -> list[tuple[str, str, str]]:
        """Return the events since the last hearing: their type, and the name and role of what they came from."""
        answer = await self.client.ask({"hear": _HEARING_S})
        return [(kind, name, role) for kind, name, role in answer["heard"]]

    def eyes(self, pid: int) -> Eyes:
        """Look at the windows of one process."""
        return Eyes(self.client, pid)


@asynccontextmanager
async def desk(width: int, height: int, folder: Path) -> AsyncIterator[Desk]:
    """Set up a display of this size and a bus that nobody else is on; take all of it away afterwards."""
    alone = {name: value for name, value in environment().items() if name not in _ALONE}
    alone |= {"XDG_RUNTIME_DIR": str(folder), "LC_ALL": "C.UTF-8"}
    async with _display(width, height, alone) as display, _bus(alone | {"DISPLAY": display}) as bus:
        around = alone | {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus}
        words = [SYSTEM_PYTHON, str(ROOT / "tests/accessibility/client.py")]
        async with partner("the assistive program", words, around) as client:
            # Its first look starts the bus of AT-SPI, which the kiosk looks for when it starts.
            await client.ask({"look": 0})
            yield Desk(around | _SHOWN, client)


_SHOWN = {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


@asynccontextmanager
async def _display(width: int, height: int, around: dict[str, str]) -> AsyncIterator[str]:
    read_end, write_end = os.pipe()
    words = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    with os.fdopen(read_end) as answer:
        async with running(words, around, Ends(stderr=asyncio.subprocess.DEVNULL, kept=(write_end,))):
            os.close(write_end)
            async with asyncio.timeout(_BUS_S):
                number = (await asyncio.to_thread(answer.readline)).strip()
            if not number:
                raise NotInstalled("Xvfb gave no display")
            yield f":{number}"


@asynccontextmanager
async def _bus(around: dict[str, str]) -> AsyncIterator[str]:
    words = ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile", "--nosyslog"]
    quiet = Ends(stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL)
    async with running(words, around, quiet) as daemon:
        assert daemon.stdout is not None
        async with asyncio.timeout(_BUS_S):
            address = (await daemon.stdout.readline()).decode().strip()
        yield address


_PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus", SYSTEM_PYTHON: "python3"}
_AT_SPI = "at-spi2-core"
_BUS_FILE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def missing() -> list[str]:
    """Return the Debian packages that are not there."""
    packages = [package for program, package in _PROGRAMS.items() if shutil.which(program) is None]
    if not _BUS_FILE.exists():
        packages.append(_AT_SPI)
    words = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if "python3" in packages or subprocess.run(words, check=False, capture_output=True).returncode:
        packages.append("python3-pyatspi")
    return packages


def install() -> None:
    """Install what is missing. Raises NotInstalled, saying what."""
    packages = missing()
    if not packages:
        return
    apt = shutil.which("apt-get")
    if apt is None or (os.getuid() != 0 and shutil.which("sudo") is None):
        raise NotInstalled(f"please install: {' '.join(packages)}")
    root = [] if os.getuid() == 0 else ["sudo", "-n"]
    subprocess.run([*root, apt, "-qq", "update"], check=False)
    words = [*root, "env", "DEBIAN_FRONTEND=noninteractive", apt, "-qqy", "install", "--no-install-recommends"]
    subprocess.run([*words, *packages], check=False, stdout=subprocess.DEVNULL)
    if missing():
        raise NotInstalled(f"apt could not install: {' '.join(missing())}")
