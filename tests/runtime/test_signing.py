"""A signature on its way from the screen to the disk: it stands nowhere else."""

import asyncio
import io
import json
from dataclasses import replace

import pytest

from kiosk.domain import Signature
from kiosk.errors import Disconnected, Failure, Silent
from kiosk.flows.audit import Deed
from kiosk.flows.effects import StoreSignature
from kiosk.flows.events import Button, Failed, Touched, Unreadable
from kiosk.flows.notices import Notice
from kiosk.flows.states import Asking, AtRest, Loading, Ready, Shut, Signing, Taking
from kiosk.runtime import Runtime
from kiosk.runtime.log import configure
from kiosk.runtime.signing import store
from tests.fakes import ANN, run
from tests.runtime.stage import SITE, Stage, effects, until

STROKES = [[123, 456, 321, 654], [77, 78]]


async def taken(stage: Stage, runtime: Runtime) -> None:
    """A parcel is put in and taken again; its person has closed the door."""
    stage.api.hold("1", "PARCEL-0001", ANN)
    stage.scanner.show("PARCEL-0001")
    await until(lambda: isinstance(runtime.kiosk.visit, Loading))
    await asyncio.sleep(3.0)
    stage.doors.shut("1")
    await until(lambda: isinstance(runtime.kiosk.visit, Asking))
    runtime.post(Touched(Button.PARCEL_IN))
    await until(lambda: isinstance(runtime.kiosk.visit, Ready) and not runtime.kiosk.outbox)
    stage.scanner.show("CODE01")
    await until(lambda: isinstance(runtime.kiosk.visit, Taking))
    await asyncio.sleep(3.0)
    stage.doors.shut("1")
    await until(lambda: isinstance(runtime.kiosk.visit, Shut))


def asking() -> Stage:
    return Stage(site=replace(SITE, rules=replace(SITE.rules, signature=True)))


async def signs(stage: Stage, runtime: Runtime) -> int:
    """Say that everything is taken, and draw; return the number that was signed under."""
    await taken(stage, runtime)
    runtime.post(Touched(Button.DONE))
    await until(lambda: isinstance(runtime.kiosk.visit, Signing))
    assert isinstance(runtime.kiosk.visit, Signing)
    case = runtime.kiosk.visit.case
    runtime.signed(STROKES)
    await until(lambda: runtime.kiosk.visit == AtRest(Notice.THANKS))
    return case


def test_what_was_drawn_is_kept_once_and_stands_in_no_event_no_line_and_no_memory() -> None:
    stage = asking()
    lines = io.StringIO()
    configure(lines)

    async def scene() -> None:
        async with stage.running() as runtime:
            case = await signs(stage, runtime)
            assert stage.signatures.kept == {case: Signature(((123, 456, 321, 654), (77, 78)))}
            assert stage.border.signature() is None
            (mark,) = (mark for mark in stage.journal.marks if mark.deed is Deed.SIGNED)
            assert (mark.detail, mark.person) == (f"number {case}", stage.border.pseudonym("recipient:ann"))
            assert mark.parcel == stage.border.pseudonym("parcel:PARCEL-0001")
            held = repr((runtime.kiosk, stage.journal.events, stage.journal.kiosk, stage.journal.marks))
            assert "Signed" in held
            assert "321" not in held

    try:
        run(scene())
    finally:
        configure()
    assert [line for line in lines.getvalue().splitlines() if json.loads(line)["event"] == "Signed"]
    said = [{**json.loads(line), "timestamp": ""} for line in lines.getvalue().splitlines()]
    assert "321" not in json.dumps(said)


def test_a_disk_that_refuses_is_noted_and_the_visit_ends_as_any_other() -> None:
    stage = asking()
    stage.signatures.trouble = Silent("signature: OSError")

    async def scene() -> None:
        async with stage.running() as runtime:
            await signs(stage, runtime)
            assert Deed.SIGNATURE_LOST in [mark.deed for mark in stage.journal.marks]
            assert stage.border.signature() is None

    run(scene())
    assert stage.bugs == []


def test_a_disk_that_hangs_keeps_nobody_longer_than_any_effect() -> None:
    stage = asking()
    stage.signatures.delay = 1000.0

    async def scene() -> None:
        async with stage.running() as runtime:
            before = asyncio.get_running_loop().time()
            await signs(stage, runtime)
            assert asyncio.get_running_loop().time() - before < 30.0
            assert Deed.SIGNATURE_LOST in [mark.deed for mark in stage.journal.marks]

    run(scene())


def test_what_is_drawn_when_nobody_asks_any_more_is_forgotten_at_once() -> None:
    stage = asking()

    async def scene() -> None:
        async with stage.running() as runtime:
            runtime.signed(STROKES)
            await asyncio.sleep(1.0)
            assert stage.border.signature() is None
            assert runtime.kiosk.visit == AtRest()

    run(scene())
    assert stage.signatures.kept == {}


def test_a_kiosk_with_nobody_to_keep_a_signature_loses_it_and_goes_on() -> None:
    stage = asking()

    async def scene() -> None:
        performer, _ = effects(stage)
        performer.store = None
        assert await performer.perform(StoreSignature(7, 41)) == Failed(7, Failure.DISCONNECTED)
        await store_nothing(stage)

    run(scene())


async def store_nothing(stage: Stage) -> None:
    """Nothing was drawn, so nothing is kept."""
    with pytest.raises(Disconnected):
        await store(stage.world(), 41)
    assert stage.signatures.kept == {}


def test_nonsense_from_the_screen_is_no_signature() -> None:
    stage = asking()

    assert stage.border.signed("nonsense") == Unreadable()
    assert stage.border.signature() is None
