"""The audit trail: whatever is done to it afterwards is found, and what only looks like it is not."""

import itertools
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.flows.audit import Deed, Mark
from kiosk.flows.events import Due, LinkBack
from kiosk.flows.ledger import Kiosk
from kiosk.journal import Journal
from kiosk.journal.audit import Findings, read, verify
from kiosk.journal.slip import SECTOR
from kiosk.journal.trail import DAY, Head, Row

EVENTS = 30
COLUMNS = ("deed", "unit", "detail", "parcel", "person", "chain")
SEED = 20_261_127
MEMORY = Path("/dev/shm")  # noqa: S108


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in memory, where there is one: what is tampered with needs no disk."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
        yield Path(name)


@pytest.fixture
async def path(folder: Path) -> Path:
    """A closed journal whose trail has two rows an event."""
    return await written(folder / "journal.sqlite3")


async def written(path: Path, events: int = EVENTS, unit: str = "2") -> Path:
    journal = Journal(path)
    at = await journal.open()
    for number in range(events):
        parcel, person = f"{number:016x}", f"{number * 7:016x}"
        marks = (Mark(Deed.DOOR_OPEN, str(number % 5)), Mark(Deed.DEPOSITED, unit, "", parcel, person))
        await journal.append(at + 1.0 + number, Due(number), marks)
    await journal.close()
    return path


def change(path: Path, *statements: str) -> None:
    """Edit the file as somebody with a SQLite shell would."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER IF EXISTS audit_is_append_only")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def rows(path: Path) -> list[Row]:
    return list(read(path))


def copies(path: Path, folder: Path, times: int) -> Iterator[Path]:
    """Yield fresh copies of a journal and its head, one after another."""
    folder.mkdir()
    copy = folder / path.name
    for _ in range(times):
        shutil.copy(path, copy)
        shutil.copy(f"{path}.head", f"{copy}.head")
        yield copy


def test_a_trail_nobody_touched_is_whole(path: Path) -> None:
    found = verify(path)

    assert found.faults == []
    assert (found.rows, found.newer) == (2 * EVENTS, 0)


def test_rows_cannot_be_changed_by_mistake(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute("UPDATE audit SET unit = '9'")


def test_one_bit_in_any_column_of_any_row_is_found(path: Path) -> None:
    """Every sign of row 8, and one sign of every other column and row."""
    bits, tried = random.Random(SEED), 0
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER audit_is_append_only")
        for row, column in itertools.product(rows(path), COLUMNS):
            value = str(getattr(row, column)).encode()
            places = range(len(value)) if row.seq == 8 else bits.choices(range(len(value)), k=min(1, len(value)))
            for place in places:
                bent = bytearray(value)
                bent[place] ^= 1 << bits.randrange(8)
                set_to(connection, row.seq, column, bytes(bent))
                assert found_in(path), (row.seq, column, place)
                tried += 1
            set_to(connection, row.seq, column, value)
    assert found_in(path) == []
    assert tried > 300


def set_to(connection: sqlite3.Connection, seq: int, column: str, value: bytes) -> None:
    query = f"UPDATE audit SET {column} = CAST(? AS TEXT) WHERE seq = ?"
    connection.execute(query, (value, seq))
    connection.commit()


def found_in(path: Path) -> list[str]:
    return verify(path).faults


def test_a_row_changed_together_with_its_own_hash_breaks_the_next_one(path: Path) -> None:
    before, row = rows(path)[18:20]
    chain = replace(row, unit="7").linked(before.chain)
    change(path, f"UPDATE audit SET unit = '7', chain = '{chain}' WHERE seq = {row.seq}")

    assert found_in(path) == ["row 21 was changed, or another one stood before it"]


def test_a_time_moved_by_the_smallest_step_there_is_is_found(path: Path) -> None:
    change(path, "UPDATE audit SET at = at * 1.0000000000000002 WHERE seq = 30")

    assert found_in(path) == ["row 30 was changed, or another one stood before it"]


def test_one_bit_anywhere_in_the_file_is_found_or_has_changed_no_row(path: Path, folder: Path) -> None:
    """A thousand random bits of the file: whatever changes what the trail says is told."""
    bits, true_rows, told = random.Random(SEED), rows(path), 0
    size = path.stat().st_size
    for copy in copies(path, folder / "bent", 1000):
        with copy.open("r+b") as file:
            place = bits.randrange(size)
            file.seek(place)
            (byte,) = file.read(1)
            file.seek(place)
            file.write(bytes([byte ^ 1 << bits.randrange(8)]))
        if said(copy) != true_rows:
            told += 1
            assert found_in(copy), place
    assert told > 100


def said(path: Path) -> list[Row] | None:
    try:
        return rows(path)
    except Exception:  # noqa: BLE001  # a bent file may say anything
        return None


@pytest.mark.parametrize("seq", [1, 2, 17, 2 * EVENTS - 1])
def test_a_row_that_was_taken_out_is_found_and_named(path: Path, seq: int) -> None:
    change(path, f"DELETE FROM audit WHERE seq = {seq}")

    expected = f"rows {seq} to {seq} are missing" if seq > 1 else "rows 1 to 1 are gone and no row says"
    assert any(fault.startswith(expected) for fault in found_in(path))


def test_a_row_taken_out_with_the_others_moved_up_is_found(path: Path) -> None:
    change(path, "DELETE FROM audit WHERE seq = 20", "UPDATE audit SET seq = seq - 1 WHERE seq > 20")

    assert "row 20 was changed, or another one stood before it" in found_in(path)


@pytest.mark.parametrize(("one", "other"), [(1, 2), (4, 5), (10, 40), (59, 60)])
def test_two_rows_that_changed_places_are_found(path: Path, one: int, other: int) -> None:
    order = f"UPDATE audit SET seq = CASE seq WHEN {one} THEN -1 ELSE {one} END WHERE seq IN ({one}, {other})"
    change(
        path, f"UPDATE audit SET seq = -1 WHERE seq = {one}", order, f"UPDATE audit SET seq = {other} WHERE seq = -1"
    )

    assert found_in(path)


@pytest.mark.parametrize("left", [0, 1, 30, 2 * EVENTS - 1])
def test_a_tail_that_was_cut_off_is_found_by_the_head_beside_the_file(path: Path, left: int) -> None:
    change(path, f"DELETE FROM audit WHERE seq > {left}")

    missing = f"rows {left + 1} to {2 * EVENTS} are missing at the end: they were cut off, or this is an older copy"
    assert found_in(path) == [missing]


async def test_a_cut_between_commit_and_head_is_told_apart_from_a_cut_tail(path: Path) -> None:
    with keeping_the_head(path):  # the power went before the head of the last event was noted
        await written(path, 1)
    found = verify(path)

    assert (found.faults, found.newer) == ([], 2)


async def test_a_trail_cut_and_then_written_on_is_found(path: Path) -> None:
    with keeping_the_head(path):
        change(path, "DELETE FROM audit WHERE seq > 50")
        await written(path, 20)

    assert found_in(path) == ["row 60 is not the one whose hash was noted: it was written anew"]


async def test_a_trail_rewritten_with_its_head_is_found_by_a_head_from_the_log(path: Path, folder: Path) -> None:
    noted = Head(60, rows(path)[-1].chain)
    path = await written(folder / "rewritten.sqlite3", EVENTS + 1, unit="3")

    assert found_in(path) == []
    assert verify(path, heads=(noted,)).faults == ["row 60 is not the one whose hash was noted: it was written anew"]


@contextmanager
def keeping_the_head(path: Path) -> Iterator[None]:
    head = Path(f"{path}.head")
    held = head.read_bytes()
    yield
    head.write_bytes(held)


@pytest.mark.parametrize("damage", ["gone", "bent"])
def test_without_a_head_nobody_says_that_nothing_was_cut(path: Path, damage: str) -> None:
    head = Path(f"{path}.head")
    if damage == "gone":
        head.unlink()
    else:
        head.write_bytes(b"\x55" * 2 * SECTOR)

    (fault,) = found_in(path)
    assert fault.startswith("journal.sqlite3.head is missing or damaged")


def test_one_bit_in_the_head_leaves_the_other_page_of_it_or_is_found(path: Path, folder: Path) -> None:
    bits = random.Random(SEED)
    for copy in copies(path, folder / "bent", 200):
        head = Path(f"{copy}.head")
        held = bytearray(head.read_bytes())
        held[bits.randrange(len(held))] ^= 1 << bits.randrange(8)
        head.write_bytes(bytes(held))
        found = verify(copy)
        assert (found.faults, found.newer) in (([], 0), ([], 2))


async def test_rows_too_old_to_be_kept_leave_the_front_and_the_rest_stays_verifiable(folder: Path) -> None:
    path = folder / "journal.sqlite3"
    journal = Journal(path, audit_days=10)
    await journal.open()
    for day in range(30):
        await journal.append(day * DAY, LinkBack(), (Mark(Deed.DOOR_OPEN, str(day)),))
        await journal.snapshot(day * DAY, Kiosk())
    await journal.close()

    kept = [row for row in rows(path) if row.deed == Deed.DOOR_OPEN]
    assert [row.unit for row in kept] == [str(day) for day in range(18, 30)]
    assert any(row.deed == Deed.PRUNED for row in rows(path))
    assert found_in(path) == []

    change(path, f"DELETE FROM audit WHERE seq = {rows(path)[0].seq}")
    assert "are gone and no row says that they were let go" in found_in(path)[0]


async def test_what_staff_have_looked_at_can_be_left_behind(path: Path) -> None:
    change(path, "UPDATE audit SET unit = '7' WHERE seq = 20")

    assert found_in(path) == ["row 20 was changed, or another one stood before it"]
    assert verify(path, since=21).faults == []


async def test_a_journal_that_a_kiosk_writes_meanwhile_is_verified_too(folder: Path) -> None:
    path = folder / "journal.sqlite3"
    journal = Journal(path)
    await journal.open()
    for number in range(5):
        await journal.append(float(number), Due(number), (Mark(Deed.DOOR_OPEN, "1"),))
        found: Findings = verify(path)
        assert found.faults == []
    await journal.close()


def test_a_journal_in_a_folder_that_cannot_be_written_is_verified_too(path: Path, folder: Path) -> None:
    sealed = folder / "sealed"
    sealed.mkdir()
    for name in (path.name, f"{path.name}.head"):
        shutil.copy(path.with_name(name), sealed / name)
    sealed.chmod(0o500)

    assert found_in(sealed / path.name) == []
    sealed.chmod(0o700)
