"""The journal: what is acknowledged stays, and what cannot be read is said."""

import asyncio
import json
import sqlite3
import stat
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain import Contact, ContactId, ContactType, LockerUnitId, TrackingNumber
from kiosk.errors import JournalError
from kiosk.flows.audit import Deed, Mark
from kiosk.flows.effects import Freed, Why
from kiosk.flows.events import Delivered, Due, Event, LinkBack, LinkLost, ScannedLabel
from kiosk.flows.ledger import Kiosk, Owed
from kiosk.journal import Codec, Journal, Past
from kiosk.journal.audit import verify
from kiosk.journal.book import checksum
from kiosk.journal.store import KEPT, MIGRATIONS

CODEC = Codec()
st.register_type_strategy(float, st.floats(allow_nan=False))  # no time is NaN, and NaN equals nothing
LABEL = ScannedLabel(TrackingNumber("PARCEL-0001"))


@asynccontextmanager
async def opened(path: Path, migrations: tuple[str, ...] = MIGRATIONS) -> AsyncIterator[Journal]:
    journal = Journal(path, migrations)
    try:
        await journal.open()
        yield journal
    finally:
        await journal.close()


def rows(path: Path, query: str, *values: object) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        found = connection.execute(query, values).fetchall()
        connection.commit()
        return found
    finally:
        connection.close()


@pytest.mark.parametrize("kind", get_args(Event))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_event_reads_back_as_it_was_written(kind: type[Event], data: st.DataObject) -> None:
    event = data.draw(st.from_type(kind))
    assert CODEC.read_event(CODEC.event(event)) == event


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(kiosk=st.from_type(Kiosk))
def test_a_whole_kiosk_reads_back_as_it_was_written(kiosk: Kiosk) -> None:
    assert CODEC.read_kiosk(CODEC.kiosk(kiosk)) == kiosk


def test_an_event_of_an_unknown_kind_is_refused_without_its_words() -> None:
    with pytest.raises(JournalError) as refused:
        CODEC.read_event('{"_type": "Teleported", "number": "PARCEL-0001"}')
    assert "PARCEL" not in str(refused.value)


@pytest.mark.parametrize("body", ["[]", "{}", "null", "0", ""])
def test_nothing_at_all_is_not_read_as_an_empty_kiosk(body: str) -> None:
    with pytest.raises(JournalError):
        CODEC.read_kiosk(body)


def test_a_field_of_a_newer_version_is_refused_not_passed_over() -> None:
    with pytest.raises(JournalError):
        CODEC.read_event('{"_type": "Due", "id": 3, "twice": true}')


def test_a_field_that_was_added_since_has_its_default_in_an_old_row() -> None:
    assert CODEC.read_event('{"_type": "Delivered", "id": 3}') == Delivered(3)


def test_whom_a_release_was_for_is_kept_and_an_older_versions_release_says_nobody() -> None:
    anna = Contact(ContactId("anna"), ContactType.RECIPIENT)
    freed = Freed(LockerUnitId("1"), (TrackingNumber("P001"),), Why.UNUSED, anna)
    body = Codec().kiosk(Kiosk(outbox=(Owed(1, freed, 0.0),)))
    old = json.loads(body)
    del old["outbox"][0]["fact"]["contact"]
    facts = [Codec().read_kiosk(text).outbox[0].fact for text in (body, json.dumps(old, separators=(",", ":")))]

    assert [fact.contact for fact in facts] == [anna, None]


async def test_events_come_back_in_order_with_their_exact_times(tmp_path: Path) -> None:
    async with opened(tmp_path / "kiosk.db") as journal:
        await journal.append(0.1 + 0.2, LABEL)
        await journal.append(1e9 + 1 / 3, LinkLost())
    async with opened(tmp_path / "kiosk.db") as journal:
        past = await journal.load()
    assert past.events == ((0.1 + 0.2, LABEL), (1e9 + 1 / 3, LinkLost()))
    assert past.kiosk is None


async def test_who_is_told_to_stop_while_an_event_is_written_knows_first_that_it_is(tmp_path: Path) -> None:
    known = []

    async def writes(journal: Journal) -> None:
        await journal.append(1.0, LABEL)
        known.append(LABEL)
        await asyncio.sleep(1e6)

    async with opened(tmp_path / "kiosk.db") as journal:
        other = sqlite3.connect(tmp_path / "kiosk.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")  # the disk is slow
        writing = asyncio.ensure_future(writes(journal))
        await asyncio.sleep(0.05)
        writing.cancel()
        await asyncio.sleep(0.05)
        other.execute("ROLLBACK")
        other.close()
        with pytest.raises(asyncio.CancelledError):
            await writing
        assert [event for _, event in (await journal.load()).events] == known == [LABEL]


async def test_opening_tells_the_latest_second_for_the_clock_to_begin_at(tmp_path: Path) -> None:
    async with opened(tmp_path / "kiosk.db") as journal:
        await journal.append(77.5, LinkLost())
    again = Journal(tmp_path / "kiosk.db")
    assert await again.open() == 77.5
    await again.close()


async def test_a_snapshot_replaces_the_events_before_it(tmp_path: Path) -> None:
    kiosk = Kiosk(asked=7)
    async with opened(tmp_path / "kiosk.db") as journal:
        await journal.append(1.0, LABEL)
        await journal.snapshot(2.0, kiosk)
        await journal.append(3.0, LinkBack())
    async with opened(tmp_path / "kiosk.db") as journal:
        past = await journal.load()
    assert past.kiosk == kiosk
    assert past.events == ((3.0, LinkBack()),)


async def test_events_older_than_a_day_leave_the_file_with_the_next_snapshot(tmp_path: Path) -> None:
    async with opened(tmp_path / "kiosk.db") as journal:
        await journal.append(0.0, LABEL)
        await journal.append(KEPT, LinkLost())
        await journal.snapshot(KEPT + 1, Kiosk())
    assert rows(tmp_path / "kiosk.db", "SELECT kind FROM events") == [("LinkLost",)]
    assert b"PARCEL-0001" not in (tmp_path / "kiosk.db").read_bytes()


async def test_a_sequence_number_is_never_given_twice(tmp_path: Path) -> None:
    async with opened(tmp_path / "kiosk.db") as journal:
        await journal.append(0.0, LinkLost())
        await journal.snapshot(KEPT * 2, Kiosk())
        await journal.append(KEPT * 2, LinkBack())
        past = await journal.load()
    assert past.events == ((KEPT * 2, LinkBack()),)


async def test_a_row_of_a_newer_version_stops_the_start_and_is_named(tmp_path: Path) -> None:
    async with opened(tmp_path / "kiosk.db") as journal:
        await journal.append(1.0, LinkLost())
        await journal.append(2.0, LinkBack())
    body = '{"_type": "Later"}'
    query = "UPDATE events SET body = ?, checksum = ? WHERE seq = 2"
    rows(tmp_path / "kiosk.db", query, body, checksum(2, 2.0, "LinkBack", body))
    async with opened(tmp_path / "kiosk.db") as journal:
        with pytest.raises(JournalError, match="event 2"):
            await journal.load()


async def test_a_snapshot_that_cannot_be_read_is_never_taken_for_none(tmp_path: Path) -> None:
    async with opened(tmp_path / "kiosk.db") as journal:
        await journal.snapshot(1.0, Kiosk())
    rows(tmp_path / "kiosk.db", "UPDATE snapshot SET body = '[]', checksum = ?", checksum(0, 1.0, "[]"))
    async with opened(tmp_path / "kiosk.db") as journal:
        with pytest.raises(JournalError, match="snapshot"):
            await journal.load()


async def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    async with opened(tmp_path / "kiosk.db"):
        pass
    rows(tmp_path / "kiosk.db", "PRAGMA user_version=99")
    with pytest.raises(JournalError, match="newer version"):
        async with opened(tmp_path / "kiosk.db"):
            pass


async def test_a_migration_keeps_a_copy_of_the_file_as_it_was(tmp_path: Path) -> None:
    async with opened(tmp_path / "kiosk.db") as journal:
        await journal.append(1.0, LABEL)
    async with opened(tmp_path / "kiosk.db", (*MIGRATIONS, "ALTER TABLE events ADD COLUMN note TEXT")) as journal:
        assert (await journal.load()).events == ((1.0, LABEL),)
    assert rows(tmp_path / "kiosk.db", "PRAGMA user_version") == [(len(MIGRATIONS) + 1,)]
    copy = tmp_path / f"kiosk.db.version{len(MIGRATIONS)}"
    assert rows(copy, "SELECT count(*) FROM events") == [(1,)]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


async def test_a_journal_of_before_the_audit_trail_goes_on_with_one(tmp_path: Path) -> None:
    for statement in (*MIGRATIONS[0].split(";")[:2], "PRAGMA user_version = 1"):
        rows(tmp_path / "kiosk.db", statement)
    rows(tmp_path / "kiosk.db", "INSERT INTO events (at, kind, body) VALUES (7.0, 'Due', ?)", CODEC.event(Due(3)))
    async with opened(tmp_path / "kiosk.db") as journal:
        past = await journal.load()
        await journal.append(8.0, LABEL, (Mark(Deed.RESTARTED),))
    assert past == Past(None, ((7.0, Due(3)),), outcomes=(None,))
    assert rows(tmp_path / "kiosk.db", "SELECT seq, checksum IS NULL FROM events") == [(1, 1), (2, 0)]
    assert verify(tmp_path / "kiosk.db").faults == []


async def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    async with opened(tmp_path / "kiosk.db") as journal:
        await journal.append(1.0, LABEL)
    with pytest.raises(JournalError):
        async with opened(tmp_path / "kiosk.db", (*MIGRATIONS, "DELETE FROM events; DROP TABLE nothing")):
            pass
    async with opened(tmp_path / "kiosk.db") as journal:
        assert (await journal.load()).events == ((1.0, LABEL),)


async def test_only_its_owner_may_read_any_of_its_files(tmp_path: Path) -> None:
    async with opened(tmp_path / "state" / "kiosk.db") as journal:
        await journal.append(1.0, LABEL)
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "state").iterdir()}
    assert set(modes) == {f"kiosk{end}" for end in (".db", ".db-wal", ".db-shm", ".db.lock", ".db.head", ".tries")}
    assert set(modes.values()) == {0o600}


async def test_a_second_process_is_refused_while_the_first_one_lives(tmp_path: Path) -> None:
    second = (
        "import asyncio, pathlib, sys\n"
        "from kiosk.errors import JournalError\n"
        "from kiosk.journal import Journal\n"
        "try:\n    asyncio.run(Journal(pathlib.Path(sys.argv[1])).open())\n"
        "except JournalError as error:\n    sys.exit(str(error))\n"
    )
    command = [sys.executable, "-c", second, str(tmp_path / "kiosk.db")]
    async with opened(tmp_path / "kiosk.db"):
        refused = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
    allowed = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert "another kiosk already runs" in refused.stderr
    assert allowed.returncode == 0


async def test_every_commit_waits_for_the_disk(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "kiosk.db")
    await journal.open()
    modes = await journal.durability()
    await journal.close()
    assert modes == ("wal", 2)


async def test_an_append_that_the_disk_refuses_is_a_journal_error(tmp_path: Path) -> None:
    async with opened(tmp_path / "kiosk.db") as journal:
        rows(tmp_path / "kiosk.db", "DROP TABLE events")
        with pytest.raises(JournalError, match="no such table"):
            await journal.append(1.0, LABEL)


async def test_closing_twice_is_closing_once(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "kiosk.db")
    await journal.open()
    await journal.close()
    await journal.close()
    assert not (tmp_path / "kiosk.db-wal").exists()
