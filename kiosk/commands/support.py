"""Gathers a report for support: one zip, which names no person, no code and no parcel (docs/operations.md)."""

import asyncio
import json
import os
import platform
import shutil
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk.commands.courier import courier_file
from kiosk.commands.pins import pins_of
from kiosk.commands.redaction import log_line, private_words, settings_lines, struck
from kiosk.commands.staff import staff_file
from kiosk.config import Settings
from kiosk.errors import ConfigurationError, Disconnected, JournalError, Silent
from kiosk.flows.ledger import Kiosk
from kiosk.flows.service_queries import chip
from kiosk.flows.service_states import Part
from kiosk.flows.visit import step
from kiosk.journal import audit, figures
from kiosk.runtime.log_file import log_of, older_log
from kiosk.staff import Roster
from kiosk.staff.couriers import Couriers

_LIBRARIES = ("PySide6-Essentials", "qasync", "httpx", "pydantic", "cattrs", "structlog", "pyserial", "argon2-cffi")
_MOUNTS = ("/media", "/run/media")


class SupportBundle:
    """Behind `runtime.world.Support`, and behind `locker-kiosk bundle`."""

    def __init__(self, settings: Settings, environment: Mapping[str, str], find: Callable[[], Path | None]) -> None:
        """Report on the kiosk of these settings into the folder that `find` finds, None where there is none."""
        self._settings = settings
        self._environment = environment
        self._find = find
        self._place = Path()
        self._pages: dict[str, str] = {}
        self._private: frozenset[str] = frozenset()

    async def gather(self, part: Part) -> None:
        """Gather one part, off the loop. Raises Disconnected and Silent."""
        await asyncio.to_thread(self.take, part)

    def take(self, part: Part) -> Path:
        """Gather one part; return where the report goes, with the last part the report itself.

        Raises Disconnected and Silent.
        """
        try:
            match part:
                case Part.PLACE:
                    self._begin()
                case Part.MACHINE:
                    self._pages["machine.txt"] = _lines(self._machine())
                    self._pages["configuration.txt"] = _lines(list(settings_lines(self._settings)))
                case Part.JOURNAL:
                    self._journal()
                case Part.TRAIL:
                    self._pages["trail.txt"] = self._trail()
                case Part.LOG:
                    self._pages["log.jsonl"] = self._log()
                case Part.FILE:
                    return self._write()
        except OSError as error:
            raise Silent(f"{part}: {type(error).__name__}") from None
        return self._place

    def _begin(self) -> None:
        place = self._find()
        if place is None:
            raise Disconnected("there is no place for the report")
        self._place, self._pages, self._private = place, {}, frozenset()

    def _machine(self) -> list[str]:
        disk = shutil.disk_usage(self._settings.directory(self._environment))
        lines = [f"written {_moment(time.time())}", f"python {platform.python_version()}", f"sqlite {figures.SQLITE}"]
        for library in _LIBRARIES:
            with suppress(PackageNotFoundError):
                lines.append(f"{library} {version(library)}")
        lines.append(f"system {platform.system()} {platform.release()} {platform.machine()}")
        with suppress(OSError):
            lines.append(f"distribution {platform.freedesktop_os_release().get('PRETTY_NAME', '')}")
        return [*lines, f"processors {os.cpu_count()}", f"disk {disk.total} bytes, {disk.free} free"]

    def _journal(self) -> None:
        """Count what the kiosk knows, and note what must not stand in any page."""
        path = self._settings.journal(self._environment)
        held: dict[str, object] = {
            "files": {file.name: file.stat().st_size for file in sorted(path.parent.glob(f"{path.stem}*"))}
        }
        kiosk = Kiosk()
        try:
            past, events = figures.remembered(path)
            kiosk = past or kiosk
            for at, event in events:
                kiosk, _ = step(kiosk, event, at)
            held |= asdict(figures.figures(path)) | {"kiosk": counts(kiosk)}
        except JournalError as error:  # then the report is wanted most
            held["unreadable"] = type(error).__name__
        self._private = private_words(kiosk, self._settings, self._people())
        self._pages["journal.json"] = json.dumps(held, indent=1)

    def _people(self) -> list[str]:
        """Return the words of the staff, PIN and courier files; a file that cannot be read hides nothing of another."""
        file, carriers = staff_file(self._settings, self._environment), courier_file(self._settings, self._environment)
        words: list[str] = []
        for roster in (Roster(file) if file is not None else None, pins_of(self._settings)):
            with suppress(ConfigurationError):
                for person in roster.people() if roster is not None else ():
                    words += [person.name, *person.name.split(), person.badge, person.pin]
        with suppress(ConfigurationError):
            for known in Couriers(carriers).admissions() if carriers is not None else ():
                words += [known.carrier, *known.carrier.split(), known.digest]
        return words

    def _trail(self) -> str:
        try:
            found = audit.verify(self._settings.journal(self._environment))
        except JournalError as error:
            return f"The trail cannot be read: {type(error).__name__}.\n"
        last = f"{found.last.seq}:{found.last.chain}" if found.last else "none"
        whole = "The trail is NOT whole." if found.faults else "The trail is whole."
        return _lines([*found.faults, f"rows {found.rows}, newer than the head {found.newer}", f"head {last}", whole])

    def _log(self) -> str:
        newest = log_of(self._settings.directory(self._environment))
        lines: list[str] = []
        for file in (older_log(newest), newest):
            with suppress(FileNotFoundError):
                lines += file.read_text("utf-8", "backslashreplace").splitlines()
        told = [log_line(line, self._private) for line in lines]
        return _lines([line for line in told if line is not None])

    def _write(self) -> Path:
        """Write the zip whole or not at all; what is pulled out too early is not taken for a report."""
        stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
        target = self._place / f"locker-kiosk-{stamp}.zip"
        unfinished = target.with_suffix(".part")
        with unfinished.open("wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, page in self._pages.items():
                    archive.writestr(name, page if name == "trail.txt" else struck(page, self._hidden(name)))
            file.flush()
            os.fsync(file.fileno())
        unfinished.rename(target)
        return target

    def _hidden(self, page: str) -> frozenset[str]:
        """Return what is struck out of a page once more; the log was, word by word, and figures are no words."""
        return frozenset() if page == "log.jsonl" else frozenset(w for w in self._private if not w.isdecimal())


def counts(kiosk: Kiosk) -> dict[str, object]:
    """Return how many of what the kiosk knows."""
    units = kiosk.units.values()
    return {
        "visit": type(kiosk.visit).__name__,
        "online": kiosk.online,
        "stopped": kiosk.stopped,
        "lockers": dict(Counter(chip(kiosk, unit).value for unit in units)),
        "retired": sum(unit.retired for unit in units),
        "faults": dict(Counter(fault.value for unit in units for fault in unit.faults)),
        "parcels": dict(Counter(stay.standing.value for unit in units for stay in unit.stays)),
        "owed": dict(Counter(type(row.fact).__name__ for row in kiosk.outbox)),
        "owed_since_s": max((kiosk.heard - row.since for row in kiosk.outbox), default=0.0),
        "refused": dict(Counter(f"{type(each.fact).__name__} {each.status}" for each in kiosk.dead_letters)),
        "codes": len(kiosk.codes),
        "wrong_codes": kiosk.guard.wrong,
        "locked_badges": sum(guard.until > kiosk.heard for guard in kiosk.staff_guards.values()),
    }


def stick_of(folder: str) -> Path | None:
    """Return the folder a site names for reports, else the first USB stick that is mounted; None where none is."""
    places = [Path(folder)] if folder else [place for root in _MOUNTS for place in sticks_below(Path(root))]
    return next((place for place in places if place.is_dir() and os.access(place, os.W_OK | os.X_OK)), None)


def sticks_below(root: Path, is_mount: Callable[[Path], bool] = os.path.ismount) -> list[Path]:
    """Return what is mounted in `root` or one folder further down, as desktops and udev rules do it."""
    with suppress(OSError):
        return [place for place in (*sorted(root.glob("*")), *sorted(root.glob("*/*"))) if is_mount(place)]
    return []


def _moment(at: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%SZ", time.gmtime(at))


def _lines(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
