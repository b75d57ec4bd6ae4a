"""A courier at a running kiosk that asks who delivers."""

import io
from dataclasses import replace

from kiosk.domain import Secret
from kiosk.flows.notices import Notice
from kiosk.flows.states import Entering, Entry, Loading, Ready
from kiosk.runtime import Border, Runtime, ScanPatterns
from kiosk.runtime.log import configure
from tests.fakes import run
from tests.runtime.stage import KEY, PATTERNS, SITE, Stage, until

CODE = "47110815"


def asking() -> Stage:
    stage = Stage(site=replace(SITE, rules=replace(SITE.rules, courier_sign_in=True)))
    stage.border = Border(KEY, replace(PATTERNS, courier="[0-9]{6,10}"), stage.clock.now)
    stage.couriers.good = {stage.border.courier_digest(Secret(CODE))}
    return stage


async def is_asked(runtime: Runtime, notice: Notice | None = None) -> None:
    await until(lambda: isinstance(runtime.kiosk.visit, Entering) and runtime.kiosk.visit.notice is notice)


def test_a_label_waits_for_its_courier_and_its_door_opens_after_the_code() -> None:
    async def visit() -> None:
        stage = asking()
        stage.api.hold("1", "PARCEL-0001")
        async with stage.running() as runtime:
            stage.scanner.show("PARCEL-0001")
            await is_asked(runtime)
            assert stage.doors.pulses == []
            runtime.typed(Entry.COURIER, "00000000")
            await is_asked(runtime, Notice.WRONG_CODE)
            runtime.typed(Entry.COURIER, CODE)
            await until(lambda: isinstance(runtime.kiosk.visit, Loading))
            assert stage.doors.pulses == ["1"]

    run(visit())


def test_a_badge_before_the_scanner_is_enough_and_stands_in_the_log_by_its_first_signs_only() -> None:
    written = io.StringIO()
    configure(written)

    async def visit() -> None:
        stage = asking()
        async with stage.running() as runtime:
            stage.scanner.show(CODE)
            await until(lambda: isinstance(runtime.kiosk.visit, Ready))

    try:
        run(visit())
    finally:
        configure()
    assert CODE not in written.getvalue()
    digest = Border(KEY, ScanPatterns(), lambda: 0.0).courier_digest(Secret(CODE))
    assert f'"courier": "{digest[:8]}"' in written.getvalue()
    assert digest[:16] not in written.getvalue()


def test_tries_outlive_the_process() -> None:
    async def visit() -> None:
        stage = asking()
        async with stage.running() as runtime:
            runtime.typed(Entry.COURIER, "00000000")
            await until(lambda: runtime.kiosk.courier_guard.open)  # gone while it is checked
        async with stage.running() as runtime:
            assert runtime.kiosk.courier_guard.wrong == 1

    run(visit())
