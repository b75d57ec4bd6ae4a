"""The small files beside the journal: whole or as before, whenever the power goes."""

import stat
from pathlib import Path

import pytest

from kiosk.errors import JournalDamaged
from kiosk.journal.slip import SECTOR, Slip


def kept(path: Path, *values: int) -> None:
    slip = Slip(path)
    for value in values:
        slip.write({"seq": value})
    slip.close()


def test_what_was_written_last_is_read(tmp_path: Path) -> None:
    path = tmp_path / "head"
    assert Slip(path).read() is None

    for value in range(5):
        kept(path, value, value + 100)
        assert Slip(path).read() == {"seq": value + 100}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.stat().st_size == 2 * SECTOR
    assert [file.name for file in tmp_path.iterdir()] == ["head"]


def test_a_write_cut_off_anywhere_leaves_what_was_there_before(tmp_path: Path) -> None:
    path = tmp_path / "head"
    kept(path, 1, 2)
    before = path.read_bytes()
    kept(path, 3)
    after = path.read_bytes()
    (start,) = {place // SECTOR * SECTOR for place in range(len(before)) if before[place] != after[place]}

    for cut in range(SECTOR + 1):
        path.write_bytes(after[: start + cut] + before[start + cut :])
        assert Slip(path).read() in ({"seq": 2}, {"seq": 3})
    assert Slip(path).read() == {"seq": 3}


def test_a_slip_that_cannot_be_read_says_so_and_can_be_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "head"
    for rubbish in (b"", b"\x00" * 2 * SECTOR, b"{}" * SECTOR, b"x " * SECTOR):
        path.write_bytes(rubbish)
        with pytest.raises(JournalDamaged, match="head: damaged"):
            Slip(path).read()
        kept(path, 9)
        assert Slip(path).read() == {"seq": 9}


def test_what_does_not_fit_into_a_sector_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        Slip(tmp_path / "head").write({"chain": "f" * SECTOR})
