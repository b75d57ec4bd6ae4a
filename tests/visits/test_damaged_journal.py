"""The journal is damaged: it is moved aside, the kiosk starts, and nothing is believed that nobody can vouch for."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import JournalDamaged
from kiosk.flows.audit import Deed
from kiosk.flows.events import Due
from kiosk.flows.ledger import Fault, Memory
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest, Entry, Ready
from kiosk.journal import Journal
from kiosk.journal.audit import read, verify
from kiosk.journal.pages import PageCheck, is_suspect
from kiosk.runtime import Runtime
from tests.fakes import ANN
from tests.runtime.shelf import NAME, Shelf, in_its_own_time
from tests.runtime.stage import until

PAGE = 4096


def bent_page(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(PAGE)
        file.write(b"\x55" * PAGE)


def another_file(path: Path) -> None:
    path.write_bytes(b"These are the words of some other program.\n" * 200)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def changed_letter(path: Path) -> None:
    """Let the snapshot read perfectly, and say something else: SQLite finds no fault with it."""
    with closing(sqlite3.connect(path)) as connection:
        query = """UPDATE snapshot SET body = replace(body, '"wrong": 4', '"wrong": 0')"""
        assert connection.execute(query).rowcount == 1
        connection.commit()
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def no_letter_any_more(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE snapshot SET body = CAST(x'c3' || CAST(body AS BLOB) AS TEXT)")
        connection.commit()


DAMAGES = [bent_page, another_file, emptied, changed_letter, no_letter_any_more]


@pytest.fixture(params=DAMAGES, ids=lambda damage: damage.__name__)
def damaged(request: pytest.FixtureRequest, tmp_path: Path) -> Shelf:
    """A kiosk with a parcel in locker 1 and four wrong codes counted, whose journal was damaged while it was down."""
    return damaged_by(request.param, tmp_path)


def damaged_by(damage: Callable[[Path], None], folder: Path) -> Shelf:
    shelf = Shelf(folder)

    async def before() -> None:
        async with shelf.life() as runtime:
            await shelf.deliver(runtime, "PARCEL-0001")
            for _ in range(4):
                await shelf.guess(runtime)
        async with shelf.life():
            pass

    in_its_own_time(before())
    damage(shelf.path)
    return shelf


def in_the_next_life(shelf: Shelf, scene: Callable[[Runtime], object]) -> None:
    async def life() -> None:
        async with shelf.life() as runtime:
            found = scene(runtime)
            if hasattr(found, "__await__"):
                await found

    in_its_own_time(life())


def test_every_locker_is_for_staff_to_look_at(damaged: Shelf) -> None:
    def scene(runtime: Runtime) -> None:
        assert len(runtime.kiosk.units) == 3
        assert {unit.faults for unit in runtime.kiosk.units.values()} == {frozenset({Fault.JOURNAL_LOST})}

    in_the_next_life(damaged, scene)
    in_the_next_life(damaged, scene)  # and a restart takes nothing back


def test_no_courier_is_offered_a_locker_and_no_door_opens(damaged: Shelf) -> None:
    damaged.stage.api.hold("2", "PARCEL-0002")
    pulses = list(damaged.stage.doors.pulses)

    async def scene(runtime: Runtime) -> None:
        damaged.stage.scanner.show("PARCEL-0002")
        await until(lambda: runtime.kiosk.visit == Ready(notice=Notice.NO_ROOM))

    in_the_next_life(damaged, scene)
    assert damaged.stage.doors.pulses == pulses
    assert "reserve" not in damaged.stage.api.said


def test_who_comes_to_collect_is_sent_to_staff(damaged: Shelf) -> None:
    damaged.stage.directory.ids = {"AB12": (ANN,)}
    pulses = list(damaged.stage.doors.pulses)

    async def scene(runtime: Runtime) -> None:
        runtime.typed(Entry.PERSONAL_ID, "AB12")
        await until(lambda: runtime.kiosk.visit == AtRest(Notice.ASK_STAFF))

    in_the_next_life(damaged, scene)
    assert damaged.stage.doors.pulses == pulses


def test_the_count_of_wrong_codes_goes_on_where_it_was(damaged: Shelf) -> None:
    async def scene(runtime: Runtime) -> None:
        assert runtime.kiosk.guard.wrong == 4
        await shelf_guess(damaged, runtime, Notice.WRONG_CODE)
        await shelf_guess(damaged, runtime, Notice.TRY_LATER)

    in_the_next_life(damaged, scene)


def test_without_the_count_no_code_is_taken_for_a_day(damaged: Shelf) -> None:
    damaged.path.with_suffix(".tries").unlink()

    async def scene(runtime: Runtime) -> None:
        await shelf_guess(damaged, runtime, Notice.TRY_LATER)
        assert runtime.kiosk.guard.today >= 20

    in_the_next_life(damaged, scene)
    in_the_next_life(damaged, scene)


async def shelf_guess(shelf: Shelf, runtime: Runtime, notice: Notice) -> None:
    await shelf.guess(runtime)
    assert getattr(runtime.kiosk.visit, "notice", None) is notice


def test_the_new_trail_says_what_happened_and_the_old_one_lies_aside(damaged: Shelf) -> None:
    in_the_next_life(damaged, lambda _: None)

    assert Deed.JOURNAL_LOST in {row.deed for row in read(damaged.path)}
    (fault,) = verify(damaged.path).faults
    assert "the kiosk found its journal gone or damaged" in fault
    for old in aside(damaged.folder):  # an emptied file left nothing to look into
        assert (damaged.folder / f"{old}.head").exists()


def aside(folder: Path) -> list[str]:
    """Name the journals that were moved aside."""
    return [path.name for path in folder.iterdir() if ".damaged-" in path.name and path.suffix != ".head"]


def test_a_damaged_journal_of_before_the_audit_trail_is_moved_aside_too(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    another_file(shelf.path)

    def scene(runtime: Runtime) -> None:
        assert all(Fault.JOURNAL_LOST in unit.faults for unit in runtime.kiosk.units.values())
        assert runtime.kiosk.guard.today >= 20

    in_the_next_life(shelf, scene)


async def test_a_kiosk_that_ends_before_its_first_commit_still_knows_that_its_memory_is_lost(tmp_path: Path) -> None:
    path = tmp_path / NAME
    another_file(path)
    for _ in range(3):
        journal = Journal(path)
        await journal.open()
        past = await journal.load()
        await journal.close()
        assert (past.memory, past.tries) == (Memory.LOST, None)
    assert len(aside(tmp_path)) == 1


async def test_two_damaged_journals_of_one_second_do_not_overwrite_each_other(tmp_path: Path) -> None:
    path = tmp_path / NAME
    for _ in range(3):
        another_file(path)
        journal = Journal(path)
        await journal.open()
        await journal.close()
    assert len(aside(tmp_path)) == 3


async def test_damage_that_nobody_has_met_yet_is_found_while_the_kiosk_runs_and_believed_at_the_next_start(
    tmp_path: Path,
) -> None:
    path = tmp_path / NAME
    await many_events(path)
    bend_a_page_in_the_middle(path)

    journal = Journal(path)
    await journal.open()
    await journal.append(500.0, Due(500))
    with pytest.raises(JournalDamaged):
        await journal.check()
    await journal.close()
    assert is_suspect(path)

    again = Journal(path)
    await again.open()
    assert (await again.load()).memory is Memory.LOST
    await again.check()
    await again.close()
    assert not is_suspect(path)


def test_the_kiosk_looks_at_every_page_by_itself_and_ends_when_one_is_bent(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    async def scene() -> None:
        await many_events(shelf.path)
        async with shelf.life():
            bend_a_page_in_the_middle(shelf.path)
            await shelf.ends()

    with pytest.raises(JournalDamaged):
        in_its_own_time(scene())
    assert is_suspect(shelf.path)


async def many_events(path: Path) -> None:
    journal = Journal(path)
    await journal.open()
    for number in range(400):
        await journal.append(float(number), Due(number))
    await journal.close()


def bend_a_page_in_the_middle(path: Path) -> None:
    """Neither the first rows nor the last ones are in it."""
    with path.open("r+b") as file:
        file.seek(5 * PAGE)
        file.write(b"\x55" * PAGE)


async def test_a_check_that_finds_nothing_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / NAME
    journal = Journal(path)
    await journal.open()
    await journal.append(1.0, Due(1))
    await journal.check()
    await journal.close()
    assert not is_suspect(path)


def test_a_check_that_is_stopped_says_nothing(tmp_path: Path) -> None:
    asyncio.run(many_events(tmp_path / NAME))
    bend_a_page_in_the_middle(tmp_path / NAME)
    check = PageCheck(tmp_path / NAME)
    check.stop()
    check.run()
    check.stop()
