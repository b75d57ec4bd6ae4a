"""A journal that an earlier program wrote: what its newest events led to then is not taken for granted now.

`written_before.json` holds rows as the program wrote them before an event said where it led: a snapshot of an empty
bank, and three ways to go on. In two of them parcels came in by ways that lead elsewhere now: a scan with full hands
is asked about first, and "back" in a search leads to the parcel that stays with its courier. PARCEL-B is in unit 2.
"""

import asyncio
import json
from pathlib import Path

import pytest

from kiosk.domain import LockerUnitId, Size
from kiosk.flows.audit import Deed
from kiosk.flows.entries import offers
from kiosk.flows.events import Button, Touched
from kiosk.flows.ledger import Fault, Kiosk
from kiosk.flows.states import AtRest, Collecting
from kiosk.journal import Journal
from kiosk.journal.audit import read, verify
from kiosk.journal.book import checksum
from kiosk.journal.connection import connected
from kiosk.journal.figures import remembered
from kiosk.journal.migrations import MIGRATIONS
from tests.runtime.shelf import NAME, Shelf, in_its_own_time
from tests.runtime.stage import until

ROWS = json.loads(Path(__file__).with_name("written_before.json").read_text("utf-8"))
OTHERWISE = ["hands-full", "back-in-searching"]


class Unkept(Journal):
    """Takes so many snapshots, then none: its life ends as by a power cut."""

    def __init__(self, path: Path, *, snapshots: int) -> None:
        super().__init__(path)
        self._left = snapshots

    async def snapshot(self, at: float, kiosk: Kiosk) -> None:
        if self._left:
            self._left -= 1
            await super().snapshot(at, kiosk)


async def laid_out(path: Path, tail: str) -> None:
    """Write the journal of that program, its tables and slips as they were."""
    journal = Journal(path, MIGRATIONS[:2])
    await journal.open()
    await journal.close()
    connection = connected(path)
    at, body = ROWS["snapshot"]
    connection.execute("INSERT INTO snapshot VALUES (?, ?, ?, ?)", (0, at, body, checksum(0, at, body)))
    for seq, (then, kind, event) in enumerate(ROWS[tail], start=1):
        values = (seq, then, kind, event, checksum(seq, then, kind, event))
        connection.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?)", values)
    connection.close()


@pytest.mark.parametrize("tail", OTHERWISE)
def test_a_tail_that_leads_elsewhere_now_is_for_staff_to_look_at(tail: str, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    async def scene() -> Kiosk:
        await laid_out(shelf.path, tail)
        async with shelf.life() as runtime:
            begun = runtime.kiosk
            shelf.stage.api.hold("3", "PARCEL-0009")
            shelf.stage.scanner.show("PARCEL-0009")
            await asyncio.sleep(5.0)
            return begun

    begun = in_its_own_time(scene())
    assert begun.visit == AtRest()
    assert [Fault.JOURNAL_LOST in unit.faults for unit in begun.units.values()] == [True] * 3
    assert offers(begun, Size.SMALL, begun.heard) == []
    assert shelf.stage.doors.pulses == []
    assert Deed.JOURNAL_DIFFERS in {row.deed for row in read(shelf.path)}
    assert verify(shelf.path).faults == []


@pytest.mark.parametrize("tail", OTHERWISE)
def test_a_start_that_was_cut_short_does_not_make_the_next_one_believe_the_tail(tail: str, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    async def scene() -> None:
        await laid_out(shelf.path, tail)
        for _ in range(2):
            async with shelf.life(lambda path: Unkept(path, snapshots=0)) as runtime:
                assert all(Fault.JOURNAL_LOST in unit.faults for unit in runtime.kiosk.units.values())

    in_its_own_time(scene())


def test_a_tail_of_which_nobody_was_part_goes_on_as_ever(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    async def scene() -> None:
        await laid_out(shelf.path, "quiet")
        async with shelf.life() as runtime:
            assert not any(unit.faults for unit in runtime.kiosk.units.values())
            await shelf.deliver(runtime, "PARCEL-0001")

    in_its_own_time(scene())
    assert Deed.JOURNAL_DIFFERS not in {row.deed for row in read(shelf.path)}


def test_the_journal_as_it_was_lies_beside_for_the_way_back(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    async def scene() -> None:
        await laid_out(shelf.path, "hands-full")
        async with shelf.life():
            pass

    in_its_own_time(scene())
    copy = connected(tmp_path / f"{NAME}.version2")
    assert copy.execute("PRAGMA user_version").fetchone() == (2,)
    assert [list(row) for row in copy.execute("SELECT at, kind, body FROM events ORDER BY seq")] == ROWS["hands-full"]
    assert list(copy.execute("SELECT at, body FROM snapshot")) == [tuple(ROWS["snapshot"])]
    copy.close()


async def test_a_report_for_support_reads_it_before_the_new_program_has_opened_it(tmp_path: Path) -> None:
    await laid_out(tmp_path / NAME, "hands-full")
    kiosk, events = remembered(tmp_path / NAME)
    assert kiosk is not None
    assert len(events) == len(ROWS["hands-full"])


def test_a_kiosk_that_is_stopped_leaves_no_tail_for_another_program(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    async def scene() -> None:
        async with shelf.life() as runtime:
            await shelf.deliver(runtime, "PARCEL-0001")
            runtime.post(Touched(Button.COLLECT))
            await until(lambda: runtime.kiosk.visit == Collecting())
        journal = Journal(shelf.path)
        await journal.open()
        past = await journal.load()
        await journal.close()
        assert past.events == ()
        assert past.kiosk is not None
        assert past.kiosk.visit == Collecting()
        assert [stay.number.text for stay in past.kiosk.units[LockerUnitId("1")].stays] == ["PARCEL-0001"]

    in_its_own_time(scene())


def test_a_tail_of_this_program_replays_to_where_it_led(tmp_path: Path) -> None:
    shelf, ends = Shelf(tmp_path), []

    async def scene() -> None:
        async with shelf.life(lambda path: Unkept(path, snapshots=1)) as runtime:
            await shelf.deliver(runtime, "PARCEL-0001")
            ends.append(runtime.kiosk.codes)
        async with shelf.life() as runtime:
            assert not any(unit.faults for unit in runtime.kiosk.units.values())
            assert runtime.kiosk.codes == ends[0] != {}

    in_its_own_time(scene())
    assert Deed.JOURNAL_DIFFERS not in {row.deed for row in read(shelf.path)}
