"""Staff see to the kiosk itself, on its real wires: how visits begin, a report on the stick, a new start."""

import asyncio
import os
import zipfile
from pathlib import Path

import pytest

from kiosk.commands.demonstration import PANELS, settings_of
from kiosk.commands.loop import ANEW
from kiosk.commands.surroundings import Surroundings
from kiosk.commands.terminal import Terminal
from kiosk.errors import StartAnew
from kiosk.flows.events import Button, Event, Touched
from kiosk.flows.ledger import Habits
from kiosk.flows.service_events import StaffButton, StaffTouched
from kiosk.flows.service_states import AtKiosk, Board, Bundled, SigningIn, StaffEntry
from kiosk.runtime import Runtime
from tests.visits.lobby import Observer
from ui.bridge import application

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(90)]


async def signed_in(visitor: Observer, runtime: Runtime) -> None:
    badge, pin = next(iter(visitor.around.staff.items()))
    runtime.typed(StaffEntry.BADGE, badge)
    await visitor.until(lambda: isinstance(runtime.kiosk.visit, SigningIn), "the sign-in")
    runtime.typed(StaffEntry.PIN, pin)
    await visitor.until(lambda: isinstance(runtime.kiosk.visit, Board), "the board")


async def test_habits_are_kept_a_report_is_written_and_the_program_ends_to_be_started_again(tmp_path: Path) -> None:
    application().setQuitOnLastWindowClosed(False)
    around = Surroundings(tmp_path, delay_s=0.1)
    await around.begin()
    environment = dict(os.environ) | around.environment()
    terminal = Terminal(settings_of(around, environment, "portrait"), environment, PANELS["portrait"])
    glass, visitor = terminal.glass, Observer(around, terminal, tmp_path / "pictures", "visit")
    glass.open()
    life = asyncio.create_task(terminal.run())
    try:
        await visitor.until(lambda: terminal.runtime is not None and terminal.runtime.kiosk.heard > 0, "the kiosk")
        assert terminal.runtime is not None
        runtime = terminal.runtime
        await signed_in(visitor, runtime)
        glass.assistance.take("language", "pl")
        steps: tuple[Event, ...] = (StaffTouched(StaffButton.KIOSK), StaffTouched(StaffButton.BUNDLE))
        for event in steps:
            runtime.post(event)
        await visitor.until(lambda: isinstance(runtime.kiosk.visit, Bundled), "the report")
        runtime.post(Touched(Button.CANCEL))
        await visitor.until(lambda: isinstance(runtime.kiosk.visit, AtKiosk), "the kiosk itself")
        await visitor.sees("ThisKiosk")
        await visitor.touch("keep-habits")
        await visitor.until(lambda: runtime.kiosk.habits == Habits("pl", 0.7), "the new habits")
        runtime.post(StaffTouched(StaffButton.RESTART))
        runtime.post(Touched(Button.YES))
        with pytest.raises(StartAnew):
            await life
        assert visitor.screen == "OutOfOrder"
        again = asyncio.create_task(terminal.run())
        await visitor.sees("Idle")
        assert glass.assistance.now.language == "pl"
        again.cancel()
        await asyncio.gather(again, return_exceptions=True)
    finally:
        life.cancel()
        await asyncio.gather(life, return_exceptions=True)
        glass.close()
        await around.end()
    (report,) = around.paths.stick.iterdir()
    with zipfile.ZipFile(report) as archive:
        assert archive.testzip() is None
        assert "StaffTouched" in archive.read("log.jsonl").decode()
    assert ANEW not in (0, 1, 2, os.EX_TEMPFAIL)
