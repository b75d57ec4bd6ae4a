"""The runtime on Qt's own loop, with the real journal: as the kiosk runs it."""

import asyncio
import contextlib
from pathlib import Path

import pytest

from kiosk.domain import LockerUnitId
from kiosk.flows.states import Loading
from kiosk.journal import Journal
from kiosk.runtime import KioskClock, Runtime, Screen, World
from tests.runtime.stage import SITE, Stage, until


@pytest.mark.qt_loop
async def test_a_scanned_parcel_opens_its_door_and_is_on_the_disk(tmp_path: Path) -> None:
    stage = Stage()
    stage.api.hold("2", "JD0146000099")
    journal = Journal(tmp_path / "kiosk.db")
    clock = KioskClock(await journal.open())
    world = World(stage.api, stage.directory, stage.doors, (stage.scanner,), clock, journal, stage.border)
    runtime = Runtime(world, SITE, Screen(stage.kiosks.append, stage.attention.append, stage.bugs.append))
    life = asyncio.ensure_future(runtime.run())
    await until(lambda: stage.scanner.watched, limit=10.0)
    stage.scanner.show("JD0146000099")
    await until(lambda: isinstance(runtime.kiosk.visit, Loading), limit=10.0)
    past = await journal.load()
    life.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await life
    await journal.close()
    assert stage.doors.pulses == [LockerUnitId("2")]
    names = [type(event).__name__ for _, event in past.events]
    assert [name for name in names if "Link" not in name and "Compare" not in name] == [
        "ScannedLabel",
        "Found",
        "DoorMoved",
        "DoorOpened",
    ]
