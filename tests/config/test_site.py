import re
from pathlib import Path

import pytest

import hardware.doors
import hardware.scanners
from kiosk.config import DOORS, KEYS, SCANNERS, load
from kiosk.config.settings import PickupSettings
from kiosk.config.timers import TimerSettings
from kiosk.domain import DoorAddress, Size
from kiosk.flows.site import Rules, Site, UnitPlan
from tests.config.sites import RIGHT, SECRETS, faults, keys_of, read

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "kiosk.example.toml"


def test_the_bank_stands_as_it_is_described_with_guessed_heights(tmp_path: Path) -> None:
    upper, lower = read(tmp_path).bank()

    assert (upper.id, upper.size, upper.door) == ("11", Size.SMALL, DoorAddress(0, 0))
    assert (lower.bottom_mm, lower.height_mm) == (300, 450)
    assert upper.bottom_mm == 750


def test_said_heights_win_over_guessed_ones(tmp_path: Path) -> None:
    unit = read(tmp_path, RIGHT.replace('size = "small"', 'size = "small"\nbottom_mm = 900\nheight_mm = 99')).bank()[0]

    assert (unit.bottom_mm, unit.height_mm) == (900, 99)


def test_the_flows_get_the_bank_and_the_sites_rules(tmp_path: Path) -> None:
    text = RIGHT + "[timers]\nreopen_after_pickup_s = 90\n[deposit]\nnext_scan_confirms = false"

    site = read(tmp_path, text).flow_site()

    assert site == Site(
        (UnitPlan(site.units[0].id, Size.SMALL), UnitPlan(site.units[1].id, Size.LARGE)),
        Rules(label_prefix="A001", grace=90, next_scan_confirms=False),
    )


def test_a_site_may_ask_for_a_signature_after_a_pickup_and_for_nothing_else(tmp_path: Path) -> None:
    assert read(tmp_path, RIGHT + '[pickup]\nsignature = "after"').flow_site().rules.signature
    assert not read(tmp_path, RIGHT + '[pickup]\nsignature = "none"').flow_site().rules.signature
    assert "pickup.signature" in faults(tmp_path, RIGHT + '[pickup]\nsignature = "before"')[0]


def test_a_silent_site_has_the_default_rules(tmp_path: Path) -> None:
    assert read(tmp_path).flow_site().rules == Rules(label_prefix="A001")


@pytest.mark.parametrize(
    ("said", "prefix"),
    [
        ("", "A001"),
        ('[deposit]\nlabel_prefix = "NORTH7"', "NORTH7"),
        ('[api]\nlocker_bank_id = "bank/7-B"', "BANK7B"),
        ('[api]\nlocker_bank_id = "-"', "LK"),
    ],
)
def test_a_kiosk_s_own_numbers_begin_with_what_is_said_or_with_its_bank(tmp_path: Path, said: str, prefix: str) -> None:
    text = RIGHT.replace('locker_bank_id = "A001"', said.split("\n")[1]) if "[api]" in said else f"{RIGHT}\n{said}"
    assert read(tmp_path, text).flow_site().rules.label_prefix == prefix


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('id = "12"', 'id = "11"', "doors.unit 2 id: found 11; doors.unit 1 has the same"),
        ("lock = 1", "lock = 0", "doors.unit 2 board and lock: found 0, 0; doors.unit 1 has the same"),
        ("row = 2", "row = 1", "doors.unit 2 column and row: found 1, 1; doors.unit 1 has the same"),
        ("row = 2", "", "doors.unit 2 row: is missing"),
        ("lock = 1", "", "doors.unit 2 lock: is missing"),
        ("lock = 1", "lock = 48", "doors.unit 2 lock: found 48; a kerong-cu48 has locks 0 to 47"),
        ("row = 2", "row = 2\nrowe = 3", "doors.unit 2: rowe is not a key; did you mean row?"),
    ],
)
def test_a_locker_described_wrongly_or_twice_is_told(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert faults(tmp_path, RIGHT.replace(old, new)) == [expected]


def test_an_address_that_means_every_board_is_told(tmp_path: Path) -> None:
    last = faults(tmp_path, RIGHT.replace("lock = 1", "lock = 47").replace("board = 0", "board = 9"))
    beyond = faults(tmp_path, RIGHT.replace("lock = 1", "lock = 48").replace("board = 0", "board = 10", 1))

    assert last == []
    assert beyond == [
        "doors.unit 1 board: found 10; kerong-cu48 boards have addresses 0 to 9",
        "doors.unit 2 lock: found 48; a kerong-cu48 has locks 0 to 47",
    ]


def test_only_drivers_that_exist_can_be_named(tmp_path: Path) -> None:
    assert set(DOORS) == set(hardware.doors.DOORS)
    assert set(SCANNERS) == set(hardware.scanners.SCANNERS)
    assert faults(tmp_path, RIGHT.replace("cu48", "cu84"))[0].endswith("did you mean kerong-cu48?")


def test_a_door_left_open_is_asked_about_more_and_more_loudly_or_refused(tmp_path: Path) -> None:
    text = RIGHT + "[timers]\nleft_open_ask_s = 40\nleft_open_guard_s = 20"

    assert read(tmp_path, RIGHT + "[timers]\nleft_open_ask_s = 5").flow_site().rules == Rules(
        label_prefix="A001", left_open_ask=5
    )
    assert faults(tmp_path, text) == [
        "timers.left_open_alarm_s: found 30; it must not come before timers.left_open_ask_s",
        "timers.left_open_guard_s: found 20; it must not come before timers.left_open_alarm_s",
    ]


def test_a_bank_without_lockers_is_refused(tmp_path: Path) -> None:
    assert "doors.unit: is missing; at least one [[doors.unit]] is needed" in faults(
        tmp_path, RIGHT.partition("[[doors.unit]]")[0]
    )


def test_lockers_that_are_no_tables_are_refused(tmp_path: Path) -> None:
    text = RIGHT.partition("[[doors.unit]]")[0].replace("[doors]", "[doors]\nunit = 4")

    assert "doors.unit: each locker is a table of its own, headed [[doors.unit]]" in faults(tmp_path, text)


def test_a_port_that_does_not_exist_is_told(tmp_path: Path) -> None:
    found = faults(tmp_path, RIGHT.replace("/dev/null", "/dev/nothing") + "[scanner]\ndriver = 'serial'")

    assert found[0].startswith("doors.port: /dev/nothing does not exist")
    assert found[1].startswith("scanner.port: is missing")


def test_scanner_and_boards_cannot_share_a_port(tmp_path: Path) -> None:
    found = faults(tmp_path, RIGHT + "[scanner]\ndriver = 'serial'\nport = '/dev/null'")

    assert found == ["scanner.port: /dev/null is the lock boards' port too"]


def test_expressions_that_leave_nothing_to_tell_apart_are_refused(tmp_path: Path) -> None:
    text = RIGHT + "[scan]\npersonal_id = 'P\\d+'\npickup_code = 'P\\d+'\nreturn_code = '.*'"

    assert [fault.partition(": ")[0] for fault in faults(tmp_path, text)] == ["scan.return_code", "scan.pickup_code"]


@pytest.mark.parametrize(
    "address", ["http://api.example.org", "https://user@api.example.org", "https://api.example.org/x?y=1", "api"]
)
def test_an_address_that_would_leak_credentials_is_refused(tmp_path: Path, address: str) -> None:
    text = RIGHT.replace("https://api.example.org/parcelpoint", address)

    assert faults(tmp_path, text)[0].startswith(f"api.base_url: found {address!r}")


def test_this_machine_itself_may_be_reached_without_encryption(tmp_path: Path) -> None:
    text = RIGHT.replace("https://api.example.org/parcelpoint", "http://127.0.0.1:8001/parcelpoint")

    assert read(tmp_path, text).api.base_url == "http://127.0.0.1:8001/parcelpoint"


def test_a_certificate_file_that_does_not_exist_is_told(tmp_path: Path) -> None:
    text = RIGHT.replace("[api]", "[api]\nca_file = '/nowhere/ca.pem'")

    assert faults(tmp_path, text) == ["api.ca_file: /nowhere/ca.pem cannot be read (No such file or directory)"]


def test_a_certificate_file_without_a_certificate_is_told(tmp_path: Path) -> None:
    text = RIGHT.replace("[api]", "[api]\nca_file = '/dev/null'")

    assert faults(tmp_path, text) == ["api.ca_file: /dev/null holds no certificate in PEM"]


@pytest.mark.parametrize("wrong", ["https://", "https://api.example.org:99999/x", "https://[::1/x", "https://:443"])
def test_an_address_nobody_could_call_is_told_before_anybody_calls(tmp_path: Path, wrong: str) -> None:
    text = RIGHT.replace("https://api.example.org/parcelpoint", wrong)

    (found,) = faults(tmp_path, text)

    assert found.startswith(f"api.base_url: found {wrong!r}; allowed is ")


@pytest.mark.parametrize(
    ("port", "reason"),
    [("/etc/passwd", "is no serial port"), ("/", "is no serial port"), ("/etc/passwd/x", "cannot be used")],
)
def test_a_port_that_is_no_port_is_told(tmp_path: Path, port: str, reason: str) -> None:
    (found,) = faults(tmp_path, RIGHT.replace("/dev/null", port))

    assert found.startswith(f"doors.port: {port} {reason}")


def test_the_service_gets_its_own_words_for_paths(tmp_path: Path) -> None:
    text = RIGHT.replace("[doors]", "[api.paths]\ngetContacts = '/v2/contacts'\n[doors]", 1)

    fields = read(tmp_path, text).api.fields()

    assert fields["paths"] == {"getContacts": "/v2/contacts"}
    assert fields["client_secret"] == "a-secret"  # noqa: S105 - the stand-in
    assert "partner_id" not in fields
    assert faults(tmp_path, RIGHT.replace("[api]", "[api]\npaths = 3"))[0].startswith("api.paths: found 3")


def test_the_site_names_its_other_banks(tmp_path: Path) -> None:
    text = RIGHT.replace("[doors]", "[api.other_banks]\nA002 = 'North gate'\n[doors]", 1)

    assert read(tmp_path, text).api.fields()["other_banks"] == {"A002": "North gate"}


def test_the_journal_lies_where_told_else_where_the_system_says(tmp_path: Path) -> None:
    settings = read(tmp_path)
    chosen = read(tmp_path, RIGHT + "[storage]\ndirectory = '/srv/kiosk'")

    assert chosen.directory({"STATE_DIRECTORY": "/var/lib/kiosk"}) == Path("/srv/kiosk")
    assert settings.directory({"STATE_DIRECTORY": "/var/lib/kiosk"}) == Path("/var/lib/kiosk")
    assert settings.directory({}).name == "locker-kiosk"


def test_the_example_names_every_key_and_nothing_else() -> None:
    text = EXAMPLE.read_text("utf-8")
    named = keys_of(EXAMPLE) | set(re.findall(r"^# ([a-z_]+\.[a-z_]+): a credential", text, re.MULTILINE))

    assert named - {"doors.unit"} == set(KEYS)


def test_the_example_loads_once_its_ports_exist() -> None:
    settings = load(EXAMPLE, SECRETS, ["doors.port=/dev/null", "scanner.port=/dev/zero"])

    assert [unit.id for unit in settings.bank()] == ["11", "12", "13"]


def test_the_example_shows_the_defaults_of_all_that_has_one() -> None:
    settings = load(EXAMPLE, SECRETS, ["doors.port=/dev/null", "scanner.driver=keyboard"])

    assert settings.timers == TimerSettings()
    assert settings.flow_site().rules == Rules(label_prefix="A001")
    assert settings.pickup == PickupSettings()
