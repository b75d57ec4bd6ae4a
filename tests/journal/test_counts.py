"""The counts of wrong codes and PINs beside the journal."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from kiosk.flows.audit import Deed, Mark
from kiosk.flows.events import LinkLost, Restarted
from kiosk.flows.ledger import Guard, Tries
from kiosk.flows.site import Site
from kiosk.flows.staff_guard import KEPT
from kiosk.journal import Journal
from kiosk.journal.codec import Codec
from kiosk.journal.counts import PAGE, Counts
from kiosk.journal.slip import SECTOR, Slip

NAME = "journal.sqlite3"
CODES = Guard(3, 1234.5, 1000.25, 2, open=True)
COURIERS = Guard(20, 90_000.125, 1100.5, 20)
MANY = {f"{place:064x}": Guard(100_000, 12_345_678.123456789, open=True) for place in range(KEPT)}


def tries(pins: dict[str, Guard] | None = None) -> Tries:
    return Tries(**asdict(CODES), couriers=COURIERS, pins=pins or {"id-1": Guard(4, 30.0)})


def of_before(path: Path) -> None:
    """Write the slip as programs did that counted pickup codes alone."""
    slip = Slip(path.with_suffix(".tries"))
    slip.write({"at": 77.0, **asdict(CODES)})
    slip.close()


@pytest.mark.parametrize("pins", [{"id-1": Guard(4, 30.0)}, MANY])
def test_all_counts_are_read_as_they_were_written(pins: dict[str, Guard], tmp_path: Path) -> None:
    path = tmp_path / NAME
    for at in (1.0, 2.0, 3.0):
        counts = Counts(path, Slip)
        counts.write(at, tries(pins))
        counts.close()
        again = Counts(path, Slip)
        assert again.read() == (tries(pins), at)
        assert again.are_whole
    assert path.with_suffix(".tries").stat().st_size == 2 * SECTOR
    assert path.with_suffix(".counts").stat().st_size == 2 * PAGE
    assert path.with_suffix(".counts").stat().st_mode & 0o777 == 0o600


def test_a_slip_of_before_is_read_and_its_count_holds(tmp_path: Path) -> None:
    of_before(tmp_path / NAME)
    counts = Counts(tmp_path / NAME, Slip)
    assert counts.read() == (Tries(**asdict(CODES)), 77.0)
    assert not counts.are_whole


def test_a_program_of_before_reads_the_slip_of_this_one(tmp_path: Path) -> None:
    counts = Counts(tmp_path / NAME, Slip)
    counts.write(5.0, tries())
    assert Slip((tmp_path / NAME).with_suffix(".tries")).read() == {"at": 5.0, **asdict(CODES)}


def test_a_start_of_a_program_of_before_is_read() -> None:
    body = json.loads(Codec().event(Restarted((), Site(()))))
    body["tries"] = asdict(CODES)
    read = Codec().read_event(json.dumps(body))
    assert isinstance(read, Restarted)
    assert read.tries == Tries(**asdict(CODES))
    assert Codec().read_event(Codec().event(Restarted((), Site(()), tries()))) == Restarted((), Site(()), tries())


def test_a_cut_in_the_middle_of_a_long_page_leaves_what_was_there_before(tmp_path: Path) -> None:
    path = tmp_path / NAME
    file = path.with_suffix(".counts")
    first, second = tries(), tries(MANY)
    counts = Counts(path, Slip)
    counts.write(1.0, first)
    counts.write(1.0, first)
    before = file.read_bytes()
    counts.write(1.0, second)
    after = file.read_bytes()
    start = next(place for place in range(len(before)) if before[place] != after[place]) // PAGE * PAGE
    for sectors in range(PAGE // SECTOR + 1):
        cut = start + sectors * SECTOR
        file.write_bytes(after[:cut] + before[cut:])
        assert Counts(path, Slip).read()[0] in (first, second)
    file.write_bytes(after[: start + SECTOR] + before[start + SECTOR :])
    assert Counts(path, Slip).read()[0] == first


def test_what_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    written: list[str] = []

    class Noting(Slip):
        def put(self, descriptor: int, offset: int, page: bytes) -> None:
            written.append(self.path.suffix)
            super().put(descriptor, offset, page)

    counts = Counts(tmp_path / NAME, Noting)
    counts.write(1.0, tries())
    counts.write(2.0, tries())
    counts.write(3.0, CODES)
    assert written == [".counts", ".tries", ".tries", ".tries"]


async def past_of(path: Path) -> Tries | None:
    journal = Journal(path)
    await journal.open()
    try:
        return (await journal.load()).tries
    finally:
        await journal.close()


async def test_with_a_journal_that_cannot_be_believed_a_missing_slip_means_that_nobody_knows(tmp_path: Path) -> None:
    path = tmp_path / NAME
    journal = Journal(path)
    await journal.open()
    await journal.append(1.0, LinkLost(), (Mark(Deed.DOOR_OPEN, "1"),), tries())
    await journal.close()
    assert await past_of(path) == tries()

    path.unlink()
    assert await past_of(path) == tries()
    path.with_suffix(".counts").write_bytes(b"torn")
    assert await past_of(path) is None


async def test_a_journal_that_is_whole_needs_no_more_than_the_slip_of_before(tmp_path: Path) -> None:
    path = tmp_path / NAME
    journal = Journal(path)
    await journal.open()
    await journal.append(1.0, LinkLost(), guard=CODES)
    await journal.close()
    assert await past_of(path) == Tries(**asdict(CODES))
