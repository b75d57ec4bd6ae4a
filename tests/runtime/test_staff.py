"""Staff at a running kiosk: from the badge to the locker and back."""

import asyncio
import io
import json

import pytest

from kiosk.domain import LockerUnitId, Secret
from kiosk.errors import Disconnected, Failure, StartAnew
from kiosk.flows.effects import Gather
from kiosk.flows.events import Button, ChoseUnit, Failed, Touched
from kiosk.flows.notices import Notice
from kiosk.flows.service_events import GaveReason, StaffButton, StaffTouched
from kiosk.flows.service_states import (
    Answering,
    AtUnit,
    Board,
    Bundled,
    Outage,
    Part,
    SigningIn,
    StaffEntry,
    session_of,
)
from kiosk.flows.states import AtRest, Ready
from kiosk.runtime import Runtime
from kiosk.runtime.log import configure
from tests.fakes import run
from tests.runtime.stage import Stage, effects, until

BADGE, PIN = "STAFF001", "40718253"


def staffed() -> Stage:
    stage = Stage()
    stage.staff.pins = {stage.border.badge_digest(secret(BADGE)): PIN}
    return stage


def secret(text: str) -> Secret:
    parsed = Secret.parse(text)
    assert parsed
    return parsed


async def sign_in(stage: Stage, runtime: Runtime, pin: str = PIN) -> None:
    stage.scanner.show(BADGE)
    await until(lambda: isinstance(runtime.kiosk.visit, SigningIn))
    runtime.typed(StaffEntry.PIN, pin)


def test_badge_and_pin_lead_to_a_locker_whose_door_opens_after_its_commit() -> None:
    async def visit() -> None:
        stage = staffed()
        async with stage.running() as runtime:
            await sign_in(stage, runtime)
            await until(lambda: isinstance(runtime.kiosk.visit, Board))
            runtime.typed(StaffEntry.LOCKER, "2")
            runtime.post(ChoseUnit(LockerUnitId("2")))
            await until(lambda: isinstance(runtime.kiosk.visit, AtUnit))
            runtime.post(StaffTouched(StaffButton.OPEN))
            await until(lambda: stage.doors.pulses == ["2"])
            assert stage.told[-2:] == ["journal StaffTouched", "unlock 2"]
            await asyncio.sleep(3)
            stage.doors.shut("2")
            await until(lambda: isinstance(runtime.kiosk.visit, Answering))
            runtime.post(StaffTouched(StaffButton.NOTHING_INSIDE))
            await until(lambda: isinstance(runtime.kiosk.visit, Board))
            await asyncio.sleep(301)
            assert runtime.kiosk.visit == AtRest()

    run(visit())


def test_three_wrong_pins_lock_the_badge_also_in_the_next_life() -> None:
    async def visit() -> None:
        stage = staffed()
        async with stage.running() as runtime:
            for _ in range(3):
                await asyncio.sleep(2)
                await sign_in(stage, runtime, "11112222")
                await asyncio.sleep(2)
                assert runtime.kiosk.visit == SigningIn(notice=Notice.STAFF_UNKNOWN)
        async with stage.running() as runtime:
            await asyncio.sleep(2)
            await sign_in(stage, runtime)
            await until(lambda: isinstance(runtime.kiosk.visit, AtRest))
            assert runtime.kiosk.visit.notice is Notice.TRY_LATER  # type: ignore[union-attr]

    run(visit())


def test_a_badge_may_be_typed_and_a_label_shown_at_the_sign_in_is_no_delivery() -> None:
    async def visit() -> None:
        stage = staffed()
        async with stage.running() as runtime:
            runtime.post(StaffTouched(StaffButton.STAFF))
            await until(lambda: isinstance(runtime.kiosk.visit, SigningIn))
            stage.scanner.show("JD014600003")
            await until(lambda: runtime.kiosk.visit != SigningIn())
            assert not isinstance(runtime.kiosk.visit, Ready)
            runtime.post(Touched(Button.CANCEL))
            runtime.typed(StaffEntry.BADGE, BADGE)
            runtime.typed(StaffEntry.PIN, PIN)
            await until(lambda: isinstance(runtime.kiosk.visit, Board))

    run(visit())


def test_the_log_says_who_did_what_and_neither_badge_nor_pin() -> None:
    stream = io.StringIO()

    async def visit() -> None:
        stage = staffed()
        async with stage.running() as runtime:
            await sign_in(stage, runtime)
            await until(lambda: isinstance(runtime.kiosk.visit, Board))
            for event in (ChoseUnit(LockerUnitId("2")), StaffTouched(StaffButton.PUT_OUT), GaveReason(Outage.DIRT)):
                runtime.post(event)
            await until(lambda: runtime.kiosk.units[LockerUnitId("2")].outage is Outage.DIRT)
            await asyncio.sleep(1)

    configure(stream)
    run(visit())
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    reason = next(line for line in lines if line["event"] == "GaveReason")
    who = staffed().border.badge_digest(secret(BADGE))[:8]
    assert (reason["reason"], reason["staff"], reason["unit"]) == ("dirt", who, "2")
    assert next(line for line in lines if line["event"] == "StaffBadged")["staff"] == who
    assert PIN not in stream.getvalue()
    assert BADGE not in stream.getvalue()


def test_a_report_is_gathered_part_by_part_however_slow_the_stick_is() -> None:
    async def visit() -> None:
        stage = staffed()
        async with stage.running() as runtime:
            await sign_in(stage, runtime)
            await until(lambda: isinstance(runtime.kiosk.visit, Board))
            runtime.post(StaffTouched(StaffButton.KIOSK))
            runtime.post(StaffTouched(StaffButton.BUNDLE))
            await until(lambda: isinstance(runtime.kiosk.visit, Bundled), limit=600)
            assert runtime.kiosk.visit.failed is None  # type: ignore[union-attr]
            assert stage.support.gathered == list(Part)
            assert runtime.kiosk.online
            stage.support.trouble = Disconnected("gone")
            runtime.post(Touched(Button.CANCEL))
            runtime.post(StaffTouched(StaffButton.BUNDLE))
            await until(lambda: Bundled(session_of(runtime.kiosk.visit), Part.PLACE) == runtime.kiosk.visit)  # type: ignore[arg-type]

    run(visit())


def test_where_nobody_gathers_reports_staff_are_told_at_once() -> None:
    async def visit() -> None:
        performer, _ = effects(Stage())
        performer.support = None
        assert await performer.perform(Gather(7, Part.PLACE)) == Failed(7, Failure.DISCONNECTED)

    run(visit())


def test_staff_end_the_program_cleanly_and_the_next_life_serves_again() -> None:
    async def visit() -> None:
        stage = staffed()
        runtime = stage.runtime()
        life = asyncio.ensure_future(runtime.run())
        await until(lambda: stage.scanner.watched)
        await sign_in(stage, runtime)
        await until(lambda: isinstance(runtime.kiosk.visit, Board))
        for event in (StaffTouched(StaffButton.KIOSK), StaffTouched(StaffButton.RESTART), Touched(Button.YES)):
            runtime.post(event)
        with pytest.raises(StartAnew):
            await life
        assert stage.kiosks[-1].ending
        assert stage.journal.snapshots == 2  # at the start, and at the end
        async with stage.running() as runtime:
            await until(lambda: not runtime.kiosk.ending)
            runtime.post(Touched(Button.DELIVER))
            await until(lambda: isinstance(runtime.kiosk.visit, Ready))

    run(visit())
