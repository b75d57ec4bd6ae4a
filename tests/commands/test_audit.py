"""`locker-kiosk audit`: its words, and its exit codes."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands.surroundings import Paths, configuration
from kiosk.domain import TrackingNumber
from kiosk.flows.audit import Deed, Mark, parcel_words
from kiosk.flows.events import Due
from kiosk.journal import Journal
from kiosk.runtime import Border, ScanPatterns, border_key

PARCEL = "RSD-1001"


@pytest.fixture
async def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The configuration of a kiosk that has taken one parcel."""
    monkeypatch.setenv("KIOSK_API__CLIENT_ID", "demo-kiosk")
    monkeypatch.setenv("KIOSK_API__CLIENT_SECRET", "demo-only")
    paths = Paths(tmp_path)
    paths.board.symlink_to("/dev/null")
    paths.scanner.symlink_to("/dev/zero")
    paths.config.write_text(configuration("http://127.0.0.1:9", paths), "utf-8")
    border = Border(border_key(tmp_path / "state"), ScanPatterns(), lambda: 0.0)
    parcel = border.pseudonym(parcel_words(TrackingNumber(PARCEL)))
    journal = Journal(tmp_path / "state" / "journal.sqlite3")
    await journal.open()
    marks = (Mark(Deed.DOOR_OPEN, "12"), Mark(Deed.DEPOSITED, "12", "", parcel, "0123456789abcdef"), Mark(Deed.STOPPED))
    await journal.append(1_750_000_000.0, Due(1), marks)
    await journal.close()
    return paths.config


def journal_of(config: Path) -> Path:
    return config.parent / "state" / "journal.sqlite3"


@pytest.mark.parametrize("by", ["--config", "--journal"])
def test_a_whole_trail_ends_with_0_and_its_head(config: Path, by: str, capsys: pytest.CaptureFixture[str]) -> None:
    where = config if by == "--config" else journal_of(config)

    assert main(["audit", "verify", by, str(where)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "rows 1 to 3, 2025-06-15 to 2025-06-15"
    assert re.fullmatch(r"head 3:[0-9a-f]{64}", said[1])
    assert said[-1] == "The trail is whole."
    head = said[1].removeprefix("head ")
    assert main(["audit", "verify", by, str(where), "--head", head]) == 0


def test_a_trail_that_was_cut_ends_with_1_and_says_which_rows(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(journal_of(config))) as connection:
        connection.execute("DELETE FROM audit WHERE seq = 3")
        connection.commit()

    assert main(["audit", "verify", "--config", str(config)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "rows 3 to 3 are missing at the end: they were cut off, or this is an older copy"
    assert said[-1] == "The trail is NOT whole."


def test_a_head_from_the_log_that_does_not_fit_ends_with_1(config: Path) -> None:
    assert main(["audit", "verify", "--config", str(config), "--head", f"2:{'0' * 64}"]) == 1


def test_many_faults_are_summed_up(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(journal_of(config))) as connection:
        for seq in range(10, 90, 2):
            values = (seq, 1.0, "door-open", "", "", "", "", "x")
            connection.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
        connection.commit()

    assert main(["audit", "verify", "--config", str(config)]) == 1
    assert "and 20 more" in capsys.readouterr().out


def test_a_journal_that_is_not_there_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for what in ("verify", "show"):
        assert main(["audit", what, "--journal", str(tmp_path / "none.sqlite3")]) == 1
        assert "none.sqlite3: " in capsys.readouterr().err


def test_what_is_shown_can_be_narrowed_to_a_locker_a_parcel_and_the_newest(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def shown(*words: str) -> list[str]:
        assert main(["audit", "show", "--config", str(config), *words]) == 0
        return capsys.readouterr().out.splitlines()

    everything = shown()
    assert everything[0] == "1  2025-06-15 15:06:40  door-open  locker 12"
    assert everything[2] == "3  2025-06-15 15:06:40  stopped"
    assert shown("--unit", "12") == everything[:2]
    assert shown("--parcel", PARCEL) == everything[1:2]
    assert shown("--last", "1") == everything[2:]
    assert PARCEL not in "".join(everything)


def test_a_parcel_can_only_be_looked_for_where_the_key_is(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "show", "--journal", str(journal_of(config)), "--parcel", PARCEL]) == 2
    assert main(["audit", "show", "--config", str(config), "--parcel", "?"]) == 2
    assert capsys.readouterr().err.count("--parcel: needs a tracking number") == 2


def test_a_row_that_says_no_time_at_all_is_shown_all_the_same(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(journal_of(config))) as connection:
        connection.execute("DROP TRIGGER audit_is_append_only")
        connection.execute("UPDATE audit SET at = 1e300 WHERE seq = 2")
        connection.commit()

    assert main(["audit", "show", "--config", str(config)]) == 0
    assert "2  second 1e+300  deposited  locker 12" in capsys.readouterr().out


async def test_what_couriers_kept_is_counted_by_reason_and_size_up_to_the_newest_row(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = Journal(journal_of(config))
    await journal.open()
    large, medium = Mark(Deed.KEPT, detail="no-room large"), Mark(Deed.KEPT, detail="no-room medium")
    await journal.append(1_750_000_000.0, Due(1), (medium,))
    await journal.append(1_750_100_000.0, Due(1), (large, large))
    await journal.close()

    assert main(["audit", "count", "--config", str(config), "kept"]) == 0
    assert capsys.readouterr().out == "     2  no-room large\n     1  no-room medium\n"
    assert main(["audit", "count", "--config", str(config), "kept", "--days", "1"]) == 0
    assert capsys.readouterr().out == "     2  no-room large\n"
