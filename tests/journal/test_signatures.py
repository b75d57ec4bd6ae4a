"""Signatures on a real disk: small, private, and gone when their time is over."""

import asyncio
import contextlib
import stat
from pathlib import Path

import pytest

from kiosk.domain import Signature
from kiosk.errors import JournalError, Silent
from kiosk.journal import signatures
from kiosk.journal.signatures import DAY, FOLDER, Kept, Signatures

DRAWN = Signature(((100, 200, 300, 250), (5, 6)))
NOW = 1_800_000_000.0


class Days:
    """A clock that is put forward by the day."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


async def test_a_signature_is_in_a_file_of_its_own_that_only_its_owner_reads(tmp_path: Path) -> None:
    await Signatures(tmp_path, 400, Days()).keep(41, DRAWN)

    (kept,) = signatures.of(tmp_path, 41)
    assert kept == Kept(41, int(NOW), tmp_path / FOLDER / "41-1800000000.json")
    assert signatures.read(kept) == DRAWN
    assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.path.parent.stat().st_mode) == 0o700
    assert [path.name for path in kept.path.parent.iterdir()] == [kept.path.name]
    assert signatures.of(tmp_path, 4) == ()


async def test_the_longest_signature_takes_a_few_kilobytes(tmp_path: Path) -> None:
    longest = Signature.parse([[1000 - at % 7 for at in range(4000)] for _ in range(60)])
    assert longest is not None
    await Signatures(tmp_path, 400, Days()).keep(41, longest)

    assert signatures.of(tmp_path, 41)[0].path.stat().st_size < 6000


async def test_a_number_that_begins_anew_after_a_lost_journal_overwrites_nothing(tmp_path: Path) -> None:
    days = Days()
    shelf = Signatures(tmp_path, 400, days)
    await shelf.keep(41, DRAWN)
    days.now += DAY
    await shelf.keep(41, Signature(((1, 2, 3, 4),)))

    newest, older = signatures.of(tmp_path, 41)
    assert (newest.at - older.at, signatures.read(older)) == (DAY, DRAWN)


async def test_what_is_older_than_the_trail_is_thrown_away_and_nothing_else(tmp_path: Path) -> None:
    days = Days()
    shelf = Signatures(tmp_path, 30, days)
    await shelf.keep(1, DRAWN)
    days.now += 20 * DAY
    await shelf.keep(2, DRAWN)
    (tmp_path / FOLDER / "3-1800000000.json.new").write_text("half")
    (tmp_path / FOLDER / "notes.json").write_text("somebody's")
    days.now += 11 * DAY
    watch = asyncio.ensure_future(shelf.watch())
    async with asyncio.timeout(5):
        while signatures.of(tmp_path, 1):  # noqa: ASYNC110  # a thread throws it away
            await asyncio.sleep(0.005)
    watch.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await watch

    assert {path.name for path in (tmp_path / FOLDER).iterdir()} == {f"2-{int(NOW + 20 * DAY)}.json", "notes.json"}


async def test_a_disk_that_refuses_leaves_nothing_half_written(tmp_path: Path) -> None:
    folder = tmp_path / FOLDER
    (folder / "41-1800000000.json").mkdir(parents=True)  # what is written cannot be put in its place

    with pytest.raises(Silent, match="signature: IsADirectoryError"):
        await Signatures(tmp_path, 400, Days()).keep(41, DRAWN)
    assert [path.name for path in folder.iterdir()] == ["41-1800000000.json"]


async def test_a_place_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("in the way")

    with pytest.raises(Silent, match="signature: "):
        await Signatures(tmp_path, 400, Days()).keep(41, DRAWN)
    Signatures(tmp_path / "nowhere", 400, Days()).prune()


@pytest.mark.parametrize("body", ["", "{}", "[]", '{"strokes": [[1, 2]]}', '{"strokes": 5}'])
async def test_a_damaged_file_is_no_signature(tmp_path: Path, body: str) -> None:
    await Signatures(tmp_path, 400, Days()).keep(41, DRAWN)
    (kept,) = signatures.of(tmp_path, 41)
    kept.path.write_text(body)

    with pytest.raises(JournalError, match=r"41-1800000000\.json: cannot be read"):
        signatures.read(kept)
