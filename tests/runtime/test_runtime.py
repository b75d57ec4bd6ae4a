"""The runtime, on a statechart small enough to see through."""

import asyncio
import re
from dataclasses import replace

import pytest
import structlog

from kiosk.domain import Claim, Sense
from kiosk.errors import JournalError
from kiosk.flows.effects import Effect
from kiosk.flows.events import (
    Button,
    Claimed,
    DoorMoved,
    Event,
    NoAnswer,
    PatienceOver,
    Restarted,
    Touched,
)
from kiosk.flows.ledger import Kiosk, Owed
from kiosk.flows.site import Rules
from kiosk.flows.states import AtRest, Collecting, Entry, Proof, Proving
from kiosk.runtime.runtime import SNAPSHOT
from tests.fakes import ANN, run
from tests.runtime.small import LABEL, ONE, SMALL, small_step
from tests.runtime.stage import SITE, Stage, until


def test_a_life_begins_with_what_the_doors_read() -> None:
    stage = Stage()
    stage.doors.senses[ONE] = Sense.OPEN

    async def scene() -> None:
        async with stage.running(SMALL):
            pass

    run(scene())
    assert stage.journal.snapshots == 1
    assert stage.told == ["journal Restarted"]


def test_an_event_posted_before_the_start_comes_after_restarted() -> None:
    stage = Stage()

    async def scene() -> None:
        runtime = stage.runtime(SMALL)
        runtime.post(Touched(Button.COLLECT))
        life = asyncio.ensure_future(runtime.run())
        await until(lambda: isinstance(runtime.kiosk.visit, Collecting))
        life.cancel()

    run(scene())
    assert stage.told[:2] == ["journal Restarted", "journal Touched"]


def test_no_lock_is_commanded_before_its_event_is_on_the_disk() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL):
            stage.scanner.show(LABEL)
            await until(lambda: "journal DoorOpened" in stage.told)

    run(scene())
    told = [line for line in stage.told if line != "journal LinkBack"]
    assert told == [
        "journal Restarted",
        "journal ScannedLabel",
        "unlock 1",
        "journal DoorMoved",
        "journal DoorOpened",
    ]


def test_the_screen_sees_nothing_that_is_not_on_the_disk() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            runtime.post(Touched(Button.COLLECT))
            assert len(stage.kiosks) == 1
            await until(lambda: len(stage.kiosks) > 1)
            assert "journal Touched" in stage.told

    run(scene())


def test_a_full_disk_stops_the_kiosk_before_anything_is_promised() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL):
            stage.journal.full = True
            stage.scanner.show(LABEL)
            await asyncio.sleep(10.0)

    with pytest.raises(JournalError):
        run(scene())
    assert stage.doors.pulses == []
    assert len(stage.kiosks) == 1


def test_an_event_that_changes_nothing_is_not_written() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL):
            stage.scanner.show("?")
            await asyncio.sleep(1.0)

    run(scene())
    assert stage.told == ["journal Restarted"]


def test_what_is_replayed_is_what_was() -> None:
    stage = Stage()

    async def scene() -> tuple[Kiosk, Kiosk]:
        async with stage.running(SMALL) as first:
            for button in (Button.COLLECT, Button.YES, Button.DONE):
                first.post(Touched(button))
            stage.scanner.show(LABEL)
            await until(lambda: "journal DoorOpened" in stage.told and "journal Delivered" in stage.told)
        kiosk = stage.journal.kiosk or Kiosk()
        for at, event in stage.journal.events:
            kiosk, _ = small_step(kiosk, event, at)
        return first.kiosk, kiosk

    lived, replayed = run(scene())
    assert replayed == lived


def test_a_second_life_goes_on_where_the_first_one_ended_and_repeats_nothing() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL) as first:
            stage.scanner.show(LABEL)
            await until(lambda: "journal DoorOpened" in stage.told)
        stage.doors.shut("1")
        async with stage.running(SMALL) as second:
            assert second.kiosk.asked == first.kiosk.asked + 1
            await asyncio.sleep(30.0)

    run(scene())
    assert stage.doors.pulses == [ONE]


def test_time_goes_on_where_the_journal_ended_even_if_the_clock_says_less() -> None:
    stage = Stage()
    stage.journal.events, stage.journal.outcomes = ((5000.0, Touched(Button.COLLECT)),), (None,)

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            runtime.post(Touched(Button.CANCEL))
            await until(lambda: "journal Touched" in stage.told)
            assert [at for at, _ in stage.journal.events] == [5000.0]

    run(scene())


def test_a_bug_in_an_effect_is_reported_and_leaves_nobody_waiting() -> None:
    stage = Stage()
    stage.api.bugs = {"receiver", "free"}

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            runtime.post(Touched(Button.YES))
            runtime.post(Touched(Button.DONE))
            await until(lambda: {"journal Failed", "journal NoAnswer"} <= set(stage.told))

    run(scene())
    assert [type(bug) for bug in stage.bugs] == [ZeroDivisionError, ZeroDivisionError]


def test_a_person_who_goes_is_asked_and_then_given_up() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            runtime.post(Touched(Button.COLLECT))
            await asyncio.sleep(44.0)
            runtime.attend()
            await asyncio.sleep(44.0)
            assert stage.attention == []
            await until(lambda: "PatienceOver" in stage.journal.kinds())

    run(scene())
    assert stage.attention == [2.0, 1.0, None]
    assert PatienceOver(1) in stage.journal.written


def test_no_to_more_time_ends_the_visit_as_silence_does() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running() as runtime:
            runtime.post(Touched(Button.COLLECT))
            runtime.post(Touched(Button.TYPE_CODE))
            await until(lambda: stage.attention != [])
            runtime.finish()
            await until(lambda: "PatienceOver" in stage.journal.kinds())
            assert runtime.kiosk.visit == AtRest()

    run(scene())
    assert stage.attention == [30.0, None]


def test_a_scan_is_a_sign_of_life_too() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            runtime.post(Touched(Button.COLLECT))
            for _ in range(4):
                await asyncio.sleep(40.0)
                stage.scanner.show("?")

    run(scene())
    assert stage.attention == []


def test_doors_are_reported_in_the_order_they_moved() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL):
            for sense in (Sense.OPEN, Sense.OPEN, Sense.UNKNOWN, Sense.CLOSED):
                stage.doors.swing("2", sense)
            await asyncio.sleep(1.0)

    run(scene())
    moves = [event.sense for event in stage.journal.written if isinstance(event, DoorMoved)]
    assert moves == [Sense.OPEN, Sense.UNKNOWN, Sense.CLOSED]


def test_typed_words_are_forgotten_when_their_check_ends_or_never_begins() -> None:
    stage = Stage()
    claims: list[Claim] = []

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            for entry, text in ((Entry.PERSONAL_ID, "AB12"), (Entry.PICKUP_CODE, "CODE01")):
                event = stage.border.typed(entry, text)
                assert isinstance(event, Claimed)
                claims.append(event.claim)
                runtime.typed(entry, text)
            await until(lambda: "journal NoMatch" in stage.told)

    run(scene())
    assert len(claims) == 2
    assert [stage.border.secret(claim) for claim in claims] == [None, None]


@pytest.mark.parametrize("goes_on", [True, False])
def test_the_words_of_an_id_wait_for_its_pin_and_no_longer(*, goes_on: bool) -> None:
    stage = Stage(site=replace(SITE, rules=Rules(pins=True)))

    async def scene() -> None:
        async with stage.running() as runtime:
            event = stage.border.typed(Entry.PERSONAL_ID, "AB12")
            assert isinstance(event, Claimed)
            stage.people.pins[event.claim.digest] = "407182"
            stage.directory.ids["AB12"] = (ANN,)
            runtime.typed(Entry.PERSONAL_ID, "AB12")
            await until(lambda: isinstance(runtime.kiosk.visit, Proving))
            assert stage.border.secret(event.claim) is not None
            if goes_on:
                runtime.typed(Proof.PIN, "407182")
                await until(lambda: "journal Matched" in stage.told)
            else:
                runtime.post(Touched(Button.CANCEL))
                await until(lambda: isinstance(runtime.kiosk.visit, AtRest))
            await asyncio.sleep(0.1)
            assert stage.border.secret(event.claim) is None

    run(scene())


def test_a_long_life_is_kept_short_for_the_next_one() -> None:
    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            for _ in range(SNAPSHOT + 10):
                runtime.post(Touched(Button.CANCEL))
            await until(lambda: stage.journal.snapshots == 2)
            assert len(stage.journal.events) < SNAPSHOT

    run(scene())


def test_a_watch_that_fails_ends_the_kiosk_instead_of_leaving_it_blind() -> None:
    class Torn(Exception):
        """A bug in a driver."""

    stage = Stage()

    async def scene() -> None:
        async with stage.running(SMALL):
            stage.doors.break_watch(Torn())
            await asyncio.sleep(1.0)

    with pytest.raises(Torn):
        run(scene())


def test_no_line_of_the_log_holds_a_number_a_code_or_a_name() -> None:
    stage = Stage()
    stage.api.hold("1", "PARCEL-0001")

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            stage.scanner.show(LABEL)
            runtime.typed(Entry.PERSONAL_ID, "AB12")
            runtime.post(Touched(Button.YES))
            runtime.post(Touched(Button.COLLECT))
            await until(lambda: {"journal NoMatch", "journal Found"} <= set(stage.told))

    with structlog.testing.capture_logs() as lines:
        run(scene())
    assert {line["event"] for line in lines} >= {"ScannedLabel", "Claimed", "Found", "Touched"}
    assert any(line.get("was") == AtRest.__name__ and line["state"] == "Collecting" for line in lines)
    assert not re.search(r"PARCEL|JD0146|AB12|'ann'|Archer|[0-9a-f]{32}", str(lines))


def test_no_answer_to_a_delivery_is_only_noted() -> None:
    stage = Stage()
    stage.api.delay = 20.0

    async def scene() -> None:
        async with stage.running(SMALL) as runtime:
            runtime.post(Touched(Button.DONE))
            await until(lambda: "NoAnswer" in stage.journal.kinds())
            assert any(isinstance(event, NoAnswer) for _, event in stage.journal.events)
            assert isinstance(runtime.kiosk.outbox[0], Owed)

    run(scene())


def test_restarted_carries_every_sense_and_the_site() -> None:
    stage = Stage()
    seen: list[Event] = []

    def noting(kiosk: Kiosk, event: Event, now: float) -> tuple[Kiosk, tuple[Effect, ...]]:
        seen.append(event)
        return small_step(kiosk, event, now)

    async def scene() -> None:
        stage.doors.silent.add("2")
        async with stage.running(replace(SMALL, step=noting)):
            pass

    run(scene())
    (first, *_) = seen
    assert isinstance(first, Restarted)
    assert first.senses == (("1", Sense.CLOSED), ("2", Sense.UNKNOWN), ("3", Sense.CLOSED))
    assert not first.clock_lost


@pytest.mark.parametrize(("ahead", "measured", "lost"), [(-1.0, False, False), (1.0, False, True), (1.0, True, False)])
def test_a_life_says_when_nobody_measured_the_night(*, ahead: float, measured: bool, lost: bool) -> None:
    stage = Stage()
    stage.clock.measured = measured
    stage.journal.kiosk = Kiosk(heard=stage.clock.wall() + ahead)
    seen: list[Event] = []

    def noting(kiosk: Kiosk, event: Event, now: float) -> tuple[Kiosk, tuple[Effect, ...]]:
        seen.append(event)
        return small_step(kiosk, event, now)

    async def scene() -> None:
        async with stage.running(replace(SMALL, step=noting)):
            pass

    run(scene())
    (first, *_) = seen
    assert isinstance(first, Restarted)
    assert first.clock_lost is lost
