"""The disk is full: no door opens, nothing that was acknowledged is lost, and with room the kiosk goes on."""

import contextlib
import os
import resource
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from kiosk.domain import LockerUnitId
from kiosk.errors import JournalError
from kiosk.flows.states import Loading
from kiosk.journal import Journal
from kiosk.journal.audit import verify
from kiosk.journal.ballast import ballast_path
from tests.runtime.shelf import Shelf, in_its_own_time
from tests.runtime.stage import until

ONE = LockerUnitId("1")
BALLAST = 256 * 1024


@dataclass
class Disk:
    """A place for a journal that can be filled, and emptied again."""

    folder: Path
    fill: Callable[[], None]
    empty: Callable[[], None]
    says: str


@contextlib.contextmanager
def small_disk() -> Iterator[Disk]:
    """A disk of one megabyte in memory, filled by a file: SQLite finds no room (SQLITE_FULL)."""
    with tempfile.TemporaryDirectory() as name:
        folder, ballast = Path(name), Path(name) / "ballast"

        def fill() -> None:
            with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
                while True:
                    file.write(b"\0" * 512)

        subprocess.run(("mount", "-t", "tmpfs", "-o", "size=1m", "none", name), check=True, capture_output=True)  # noqa: S607
        try:
            yield Disk(folder, fill, ballast.unlink, "database or disk is full")
        finally:
            subprocess.run(("umount", name), check=True)  # noqa: S607


@contextlib.contextmanager
def size_limit() -> Iterator[Disk]:
    """A limit on how long a file may get: a write fails (SQLITE_IOERR_WRITE)."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with tempfile.TemporaryDirectory() as name:

        def fill() -> None:
            longest = max(file.stat().st_size for file in Path(name).iterdir() if file.name.endswith("-wal"))
            resource.setrlimit(resource.RLIMIT_FSIZE, (longest, hard))

        def empty() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

        try:
            yield Disk(Path(name), fill, empty, "disk I/O error")
        finally:
            empty()


def can_mount() -> bool:
    """Tell whether this user may lay a small disk in memory."""
    try:
        with small_disk():
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


WAYS = [size_limit, small_disk] if os.geteuid() == 0 and can_mount() else [size_limit]


@pytest.fixture(params=WAYS, ids=lambda way: way.__name__)
def disk(request: pytest.FixtureRequest) -> Iterator[Disk]:
    with request.param() as found:
        yield found


def test_on_a_full_disk_no_door_opens_and_nothing_acknowledged_is_lost(disk: Disk) -> None:
    shelf = Shelf(disk.folder)
    shelf.stage.api.hold("2", "PARCEL-0002")

    async def fills_up() -> None:
        async with shelf.life() as runtime:
            await shelf.deliver(runtime, "PARCEL-0001")
            disk.fill()
            shelf.stage.scanner.show("PARCEL-0002")
            await shelf.ends()

    with pytest.raises(JournalError, match=disk.says):
        in_its_own_time(fills_up())
    assert shelf.stage.doors.pulses == [ONE]

    disk.empty()

    async def goes_on() -> None:
        async with shelf.life() as runtime:
            assert [stay.standing for stay in runtime.kiosk.units[ONE].stays] == ["inside"]
            await shelf.deliver(runtime, "PARCEL-0002", "2")

    in_its_own_time(goes_on())
    assert verify(shelf.path).faults == []


def test_a_disk_that_fills_while_a_door_is_open_leaves_that_visit_to_the_next_life(disk: Disk) -> None:
    shelf = Shelf(disk.folder)
    shelf.stage.api.hold("1", "PARCEL-0001")

    async def fills_up() -> None:
        async with shelf.life() as runtime:
            shelf.stage.scanner.show("PARCEL-0001")
            await until(lambda: isinstance(runtime.kiosk.visit, Loading))
            disk.fill()
            shelf.stage.doors.shut("1")
            await shelf.ends()

    with pytest.raises(JournalError):
        in_its_own_time(fills_up())
    disk.empty()

    async def goes_on() -> None:
        async with shelf.life() as runtime:
            assert type(runtime.kiosk.visit).__name__ == "Asking"

    in_its_own_time(goes_on())
    assert shelf.stage.doors.pulses == [ONE]


def test_a_full_disk_is_no_end_where_ballast_can_make_room(disk: Disk) -> None:
    shelf = Shelf(disk.folder)

    async def fills_up() -> None:
        async with shelf.life(partial(Journal, ballast=BALLAST)) as runtime:
            await shelf.deliver(runtime, "PARCEL-0001")
            assert ballast_path(shelf.path).exists()
            disk.fill()
            await shelf.deliver(runtime, "PARCEL-0002", "2")

    # A write that failed is no full disk: what is on it is not known, so nothing is tried again.
    may_go_on = disk.says == "database or disk is full"
    with contextlib.nullcontext() if may_go_on else pytest.raises(JournalError, match=disk.says):
        in_its_own_time(fills_up())
    assert shelf.stage.doors.pulses == ([ONE, "2"] if may_go_on else [ONE])
    assert ballast_path(shelf.path).exists() is not may_go_on
    disk.empty()
    assert verify(shelf.path).faults == []
