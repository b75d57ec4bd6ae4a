"""The courier file, and the command that writes it."""

import asyncio
import io
import stat
import sys
from datetime import date
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.errors import ConfigurationError, Silent
from kiosk.staff import Admission, Couriers
from tests.config.sites import SECRETS
from tests.staff.test_roster import site

DAY = date(2026, 12, 31)
CODE = "4711082"


@pytest.fixture
def couriers(tmp_path: Path) -> Couriers:
    return Couriers(tmp_path / "couriers.json")


def check(couriers: Couriers, digest: str, today: date = DAY) -> bool:
    return asyncio.run(couriers.check(digest, today))


def test_a_code_is_good_until_the_end_of_its_last_day(couriers: Couriers) -> None:
    couriers.add("North Parcel", "d1", "2026-12-31")
    couriers.add("South Parcel", "d2")

    assert check(couriers, "d1")
    assert not check(couriers, "d1", date(2027, 1, 1))
    assert check(couriers, "d2", date(2099, 1, 1))
    assert not check(couriers, "d3")


def test_a_carrier_may_have_several_codes_and_loses_them_together(couriers: Couriers) -> None:
    couriers.add("North Parcel", "d1")
    couriers.add("North Parcel", "d2")
    couriers.add("South Parcel", "d3")
    couriers.remove("North Parcel")

    assert couriers.admissions() == [Admission("South Parcel", "d3")]
    with pytest.raises(ConfigurationError, match="North Parcel"):
        couriers.remove("North Parcel")


@pytest.mark.parametrize("until", ["tomorrow", "2026-13-01"])
def test_a_last_day_that_is_no_day_is_refused(couriers: Couriers, until: str) -> None:
    with pytest.raises(ConfigurationError, match="last day"):
        couriers.add("North Parcel", "d1", until)


def test_a_code_belongs_to_one_carrier(couriers: Couriers) -> None:
    couriers.add("North Parcel", "d1")
    with pytest.raises(ConfigurationError, match="already"):
        couriers.add("South Parcel", "d1")


def test_a_file_that_is_none_admits_nobody_and_says_so(couriers: Couriers, tmp_path: Path) -> None:
    for words in ("{", '[{"carrier": "North"}]', '[{"carrier": "N", "digest": "d1", "until": "soon"}]'):
        (tmp_path / "couriers.json").write_text(words)
        with pytest.raises(Silent):
            check(couriers, "d1")


def test_the_command_adds_lists_and_removes_and_keeps_no_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    written = tmp_path / "couriers.json"
    file = str(site(tmp_path, f'[courier]\nfile = "{written}"\n'))

    def add(words: str, *more: str) -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{words}\n"))
        return main(["courier", "add", "--config", file, "North Parcel", *more])

    assert add(CODE, "--until", "2027-12-31") == 0
    assert add("CARRIER-0815", "--badge") == 0
    assert CODE not in written.read_text()
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert main(["courier", "list", "--config", file]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line[8:] for line in listed] == ["  2027-12-31  North Parcel", "  no end      North Parcel"]
    assert Couriers(written).admissions()[0].digest.startswith(listed[0][:8])

    assert [add("12345"), add("123456"), add("111111"), add("47110a"), add("-", "--badge")] == [2] * 5
    assert main(["courier", "remove", "--config", file, "North Parcel"]) == 0
    assert Couriers(written).admissions() == []
    assert main(["courier", "list", "--config", str(site(tmp_path, ""))]) == 2
    assert "courier.file" in capsys.readouterr().err


def test_a_courier_file_among_the_credentials_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in (SECRETS | {"CREDENTIALS_DIRECTORY": str(tmp_path)}).items():
        monkeypatch.setenv(name, value)
    Couriers(tmp_path / "couriers.json").add("North Parcel", "d1")
    assert main(["courier", "list", "--config", str(site(tmp_path, '[courier]\nfile = "/nowhere"\n'))]) == 0

    assert capsys.readouterr().out == "d1  no end      North Parcel\n"
