"""Somebody else holds the journal: a commit waits two seconds for them, the loop for nobody."""

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kiosk.errors import JournalError
from kiosk.flows.events import LinkLost
from kiosk.journal import Journal
from tests.runtime.shelf import NAME


@contextmanager
def held(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection of somebody else that is writing."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


async def test_a_commit_waits_for_a_lock_that_is_let_go(tmp_path: Path) -> None:
    journal = Journal(tmp_path / NAME)
    await journal.open()
    with held(tmp_path / NAME) as other:
        writing = asyncio.ensure_future(journal.append(1.0, LinkLost()))
        await asyncio.sleep(0.3)
        assert not writing.done()
        other.execute("ROLLBACK")
        await writing
    assert (await journal.load()).events == ((1.0, LinkLost()),)
    await journal.close()


async def test_a_commit_gives_up_after_two_seconds_and_the_loop_never_waits(tmp_path: Path) -> None:
    journal = Journal(tmp_path / NAME)
    await journal.open()
    turns = 0
    with held(tmp_path / NAME):
        began = time.monotonic()
        writing = asyncio.ensure_future(journal.append(1.0, LinkLost()))
        while not writing.done():
            await asyncio.sleep(0.01)
            turns += 1
        took = time.monotonic() - began
    with pytest.raises(JournalError, match="database is locked"):
        await writing
    await journal.close()
    assert 1.9 < took < 6.0
    assert turns > 50


async def test_whoever_only_reads_delays_no_commit(tmp_path: Path) -> None:
    journal = Journal(tmp_path / NAME)
    await journal.open()
    await journal.append(1.0, LinkLost())
    with closing(sqlite3.connect(tmp_path / NAME, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM events").fetchone()
        async with asyncio.timeout(1.5):
            await journal.append(2.0, LinkLost())
    await journal.close()
