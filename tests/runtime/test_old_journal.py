"""An older copy of the journal is put back, or the journal is deleted: that opens nothing and gives no try back."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain import LockerUnitId
from kiosk.flows.audit import Deed
from kiosk.flows.guard import DAILY, FREE
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest, Entry, Ready, Taking
from kiosk.journal.audit import read, verify
from kiosk.runtime import Runtime
from tests.fakes import BEN
from tests.runtime.shelf import NAME, Shelf, in_its_own_time
from tests.runtime.stage import until

ONE = LockerUnitId("1")


def deleted(path: Path) -> None:
    for part in ("", "-wal", "-shm"):
        path.with_name(path.name + part).unlink(missing_ok=True)


def put_back(path: Path) -> None:
    deleted(path)
    shutil.copy(path.with_name("older"), path)


WAYS = [deleted, put_back]


def kept_copy(shelf: Shelf) -> None:
    shutil.copy(shelf.path, shelf.path.with_name("older"))


@pytest.mark.parametrize("way", WAYS)
def test_no_number_of_restores_gives_more_tries_than_a_day_has(way: Callable[[Path], None], tmp_path: Path) -> None:
    """Guess until it locks, put the journal back as it was, start again: forty times."""
    shelf, checked = Shelf(tmp_path), 0

    async def guesses() -> int:
        async with shelf.life() as runtime:
            for tries in range(FREE + 1):
                await shelf.guess(runtime, f"CODE{tries + 70}")
                if getattr(runtime.kiosk.visit, "notice", None) is Notice.TRY_LATER:
                    return tries
            raise AssertionError("never locked")

    async def begins() -> None:
        async with shelf.life():
            pass

    in_its_own_time(begins())
    kept_copy(shelf)
    for _ in range(40):
        checked += in_its_own_time(guesses())
        way(shelf.path)
    assert checked <= DAILY


@pytest.mark.parametrize("way", WAYS)
def test_a_lock_holds_in_the_next_life_whatever_became_of_the_journal(
    way: Callable[[Path], None], tmp_path: Path
) -> None:
    shelf = Shelf(tmp_path)

    async def before() -> float:
        async with shelf.life():
            pass
        kept_copy(shelf)
        async with shelf.life() as runtime:
            for _ in range(FREE):
                await shelf.guess(runtime)
            return runtime.kiosk.guard.until

    async def after() -> None:
        async with shelf.life() as runtime:
            assert runtime.kiosk.guard.until == until_then
            await shelf.guess(runtime)
            assert runtime.kiosk.visit == AtRest(Notice.TRY_LATER, until=until_then)

    until_then = in_its_own_time(before())
    way(shelf.path)
    in_its_own_time(after())


@pytest.mark.parametrize("way", WAYS)
def test_a_try_under_way_counts_even_if_the_journal_that_knew_of_it_is_gone(
    way: Callable[[Path], None], tmp_path: Path
) -> None:
    shelf = Shelf(tmp_path)
    shelf.stage.api.delay = 5.0

    async def before() -> None:
        async with shelf.life():
            pass
        kept_copy(shelf)
        async with shelf.life() as runtime:
            runtime.typed(Entry.PERSONAL_ID, "AB12")
            await until(lambda: runtime.kiosk.guard.open)

    async def after() -> None:
        async with shelf.life() as runtime:
            assert (runtime.kiosk.guard.wrong, runtime.kiosk.guard.open) == (1, False)

    in_its_own_time(before())
    way(shelf.path)
    in_its_own_time(after())


def test_the_count_deleted_as_well_takes_no_code_for_a_day(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    async def life(scene: Callable[[Runtime], None]) -> None:
        async with shelf.life() as runtime:
            scene(runtime)

    in_its_own_time(life(lambda _: None))
    shelf.path.with_suffix(".tries").unlink()
    in_its_own_time(life(_is_locked_for_a_day))
    in_its_own_time(life(_is_locked_for_a_day))


def _is_locked_for_a_day(runtime: Runtime) -> None:
    assert runtime.kiosk.guard.today >= DAILY


@pytest.mark.parametrize("way", WAYS)
def test_courier_codes_stay_counted_whatever_became_of_the_journal(way: Callable[[Path], None], tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    async def before() -> None:
        async with shelf.life():
            pass
        kept_copy(shelf)
        async with shelf.life() as runtime:
            runtime.typed(Entry.COURIER, "00000000")
            await until(lambda: runtime.kiosk.courier_guard.wrong == 1)
            runtime.typed(Entry.COURIER, "00000001")
            await until(lambda: runtime.kiosk.courier_guard.open)  # gone while it is checked

    async def after() -> None:
        async with shelf.life() as runtime:
            assert (runtime.kiosk.courier_guard.wrong, runtime.kiosk.courier_guard.open) == (2, False)

    in_its_own_time(before())
    way(shelf.path)
    in_its_own_time(after())


@pytest.mark.parametrize("way", WAYS)
def test_time_goes_on_where_it_was(way: Callable[[Path], None], tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    async def before() -> float:
        async with shelf.life() as runtime:
            kept_copy(shelf)
            await shelf.guess(runtime)
            return runtime.kiosk.heard

    async def after() -> float:
        async with shelf.life() as runtime:
            return runtime.kiosk.heard

    then = in_its_own_time(before())
    way(shelf.path)
    assert in_its_own_time(after()) >= then


def test_an_older_copy_opens_no_locker_whose_parcel_it_remembers(tmp_path: Path) -> None:
    """Ann's parcel was collected since, and Ben's lies there now: the copy knows of Ann's alone."""
    shelf = Shelf(tmp_path)

    async def before() -> None:
        async with shelf.life() as runtime:
            await shelf.deliver(runtime, "PARCEL-0001")
        kept_copy(shelf)
        async with shelf.life() as runtime:
            runtime.typed(Entry.PICKUP_CODE, "CODE01")
            await until(lambda: isinstance(runtime.kiosk.visit, Taking))
            await shelf_shuts(shelf, runtime)
            shelf.stage.api.hold("1", "PARCEL-0009", BEN, inside=True)

    async def after() -> None:
        async with shelf.life() as runtime:
            unit = runtime.kiosk.units[ONE]
            assert unit.faults == {Fault.JOURNAL_LOST}
            assert [stay.standing for stay in unit.stays] == [Standing.DOUBT]
            assert runtime.kiosk.outbox == ()
            pulses = list(shelf.stage.doors.pulses)
            shelf.stage.api.hold("1", "PARCEL-0001", inside=True)
            await shelf.guess(runtime, "CODE01")
            shelf.stage.scanner.show("PARCEL-0002")
            await asyncio.sleep(5.0)
            assert not isinstance(runtime.kiosk.visit, Ready) or runtime.kiosk.visit.notice
            assert shelf.stage.doors.pulses == pulses

    in_its_own_time(before())
    put_back(shelf.path)
    in_its_own_time(after())
    assert Deed.JOURNAL_OLD in {row.deed for row in read(shelf.path)}
    assert any("older than its head" in fault for fault in verify(shelf.path).faults)


async def shelf_shuts(shelf: Shelf, runtime: Runtime) -> None:
    await asyncio.sleep(3.0)
    shelf.stage.doors.shut("1")
    await until(lambda: runtime.kiosk.visit == AtRest() and not runtime.kiosk.outbox, limit=300.0)


def test_a_copy_without_its_head_is_taken_for_an_old_one(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    async def faults() -> set[Fault]:
        async with shelf.life() as runtime:
            return {fault for unit in runtime.kiosk.units.values() for fault in unit.faults}

    assert in_its_own_time(faults()) == set()
    shelf.path.with_name(f"{NAME}.head").unlink()
    assert in_its_own_time(faults()) == {Fault.JOURNAL_LOST}


def test_a_journal_that_is_taken_away_on_purpose_begins_a_new_one_and_the_count_stays(tmp_path: Path) -> None:
    """As docs/operations.md says under "A new journal": everything named journal.sqlite3 goes, the count does not."""
    shelf = Shelf(tmp_path)

    async def before() -> None:
        async with shelf.life() as runtime:
            await shelf.guess(runtime)

    async def after() -> None:
        async with shelf.life() as runtime:
            assert all(not unit.faults for unit in runtime.kiosk.units.values())
            assert runtime.kiosk.guard.wrong == 1

    in_its_own_time(before())
    for path in tmp_path.glob(f"{NAME}*"):
        path.unlink()
    in_its_own_time(after())
