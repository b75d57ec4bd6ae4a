"""The staff file, and the command that writes it."""

import asyncio
import io
import json
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.domain import ClaimKind, Secret
from kiosk.errors import ConfigurationError, Silent
from kiosk.runtime.border import Border, ScanPatterns
from kiosk.staff import Roster
from tests.config.sites import RIGHT, SECRETS

PIN = "40718253"


@pytest.fixture
def roster(tmp_path: Path) -> Roster:
    return Roster(tmp_path / "staff.json")


def check(roster: Roster, badge: str, pin: str) -> bool:
    return asyncio.run(roster.check(badge, Secret(pin)))


def test_only_the_right_pin_of_the_right_badge_is_right(roster: Roster) -> None:
    roster.add("Ana", "d1", PIN)
    roster.add("Bo", "d2", "90817263")

    assert check(roster, "d1", PIN)
    assert not check(roster, "d1", "90817263")
    assert not check(roster, "d2", PIN)
    assert not check(roster, "nobody", PIN)


def test_without_a_staff_file_nobody_is_right(roster: Roster) -> None:
    assert not check(roster, "d1", PIN)


def test_the_file_holds_argon2id_and_no_pin_and_only_its_owner_reads_it(roster: Roster, tmp_path: Path) -> None:
    roster.add("Ana", "d1", PIN)
    file = tmp_path / "staff.json"

    assert json.loads(file.read_text())[0]["pin"].startswith("$argon2id$")
    assert PIN not in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_nobodys_badge_takes_as_long_as_a_wrong_pin(roster: Roster) -> None:
    roster.add("Ana", "d1", PIN)
    check(roster, "d1", "90817263")  # the first one imports argon2

    def seconds(badge: str) -> float:
        began = time.perf_counter()
        check(roster, badge, "90817263")
        return time.perf_counter() - began

    wrong = min(seconds("d1") for _ in range(3))
    nobody = min(seconds("nobody") for _ in range(3))
    assert nobody > wrong / 3


@pytest.mark.parametrize(
    "pin", ["4071825", "4071825x", "11111111", "12121212", "12345678", "87654321", ""], ids=lambda pin: pin or "none"
)
def test_a_pin_that_is_short_or_easy_to_guess_is_refused(roster: Roster, pin: str) -> None:
    with pytest.raises(ConfigurationError):
        roster.add("Ana", "d1", pin)
    assert roster.people() == []


def test_a_name_and_a_badge_are_there_once(roster: Roster) -> None:
    roster.add("Ana", "d1", PIN)
    for name, badge in (("Ana", "d2"), ("Bo", "d1")):
        with pytest.raises(ConfigurationError):
            roster.add(name, badge, PIN)


def test_who_is_removed_is_out_at_once(roster: Roster) -> None:
    roster.add("Ana", "d1", PIN)
    roster.remove("Ana")

    assert not check(roster, "d1", PIN)
    with pytest.raises(ConfigurationError):
        roster.remove("Ana")


def test_a_file_nobody_can_read_says_nothing_about_a_pin(roster: Roster, tmp_path: Path) -> None:
    (tmp_path / "staff.json").write_text("{")

    with pytest.raises(Silent):
        check(roster, "d1", PIN)


def test_a_hash_that_is_none_opens_nothing(roster: Roster, tmp_path: Path) -> None:
    (tmp_path / "staff.json").write_text('[{"name": "Ana", "badge": "d1", "pin": "40718253"}]')

    assert not check(roster, "d1", PIN)


def site(folder: Path, more: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(f'{RIGHT}\n[storage]\ndirectory = "{folder}"\n{more}', "utf-8")
    return file


def test_the_command_adds_lists_and_removes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    file = str(site(tmp_path, f'[staff]\nfile = "{tmp_path / "staff.json"}"\n'))
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"STAFF-100001\n{PIN}\n"))
    assert main(["staff", "add", "--config", file, "Ana"]) == 0
    assert main(["staff", "list", "--config", file]) == 0
    listed = capsys.readouterr().out
    assert listed.endswith("  Ana\n")
    assert Roster(tmp_path / "staff.json").people()[0].badge.startswith(listed[:8])
    assert main(["staff", "remove", "--config", file, "Ana"]) == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"-\n{PIN}\n"))
    assert main(["staff", "add", "--config", file, "Bo"]) == 2
    assert main(["staff", "list", "--config", str(site(tmp_path, ""))]) == 2
    assert "staff.file" in capsys.readouterr().err


def test_the_pins_of_people_are_kept_apart_under_the_digest_the_kiosk_makes_of_their_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    pins = tmp_path / "pins.json"
    file = str(site(tmp_path, f'[pickup]\npin_file = "{pins}"\n'))
    monkeypatch.setattr(sys, "stdin", io.StringIO("ab-1234\n407182\n"))
    assert main(["pins", "add", "--config", file, "Maria"]) == 0
    assert main(["pins", "list", "--config", file]) == 0
    assert capsys.readouterr().out == "Maria\n"
    kiosks = Border((tmp_path / "border.key").read_bytes(), ScanPatterns(), lambda: 0.0)
    digest = kiosks.digest(ClaimKind.PERSONAL_ID, Secret("AB-1234"))
    assert check(Roster(pins), digest, "407182")
    assert not check(Roster(pins), kiosks.badge_digest(Secret("AB-1234")), "407182")

    for words in ("cd-5678\n40718\n", "-\n407182\n"):
        monkeypatch.setattr(sys, "stdin", io.StringIO(words))
        assert main(["pins", "add", "--config", file, "Bo"]) == 2
    assert main(["pins", "remove", "--config", file, "Maria"]) == 0
    assert Roster(pins).people() == []
    assert main(["pins", "list", "--config", str(site(tmp_path, ""))]) == 2
    assert "pickup.pin_file" in capsys.readouterr().err


def test_a_staff_file_among_the_credentials_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in (SECRETS | {"CREDENTIALS_DIRECTORY": str(tmp_path)}).items():
        monkeypatch.setenv(name, value)
    Roster(tmp_path / "staff.json").add("Ana", "d1", PIN)
    assert main(["staff", "list", "--config", str(site(tmp_path, '[staff]\nfile = "/nowhere"\n'))]) == 0

    assert capsys.readouterr().out == "d1  Ana\n"


def test_a_kiosk_starts_without_argon2() -> None:
    words = "import sys, kiosk.commands.wiring; sys.exit('argon2' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", words], check=False).returncode == 0
