from pathlib import Path

import pytest

from kiosk.config import describe, load
from kiosk.errors import ConfigurationError
from tests.config.sites import RIGHT, SECRETS, faults, read


def test_a_site_that_says_only_what_it_must_gets_the_defaults(tmp_path: Path) -> None:
    settings = read(tmp_path)

    assert settings.site.name == "Front hall"
    assert settings.api.deadline_s == 8
    assert settings.timers.reopen_after_pickup_s == 60
    assert settings.pickup.verifier == "kiosk"


def test_the_stronger_source_wins_from_file_to_command_line(tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    folder.mkdir()
    (folder / "api__user_id").write_text("from-secrets\n")
    (folder / "api__client_id").write_text("id-from-secrets\n")
    environment = {"CREDENTIALS_DIRECTORY": str(folder), "KIOSK_API__CLIENT_SECRET": "s"}

    by_secret = read(tmp_path, RIGHT, environment)
    by_environment = read(tmp_path, RIGHT, environment | {"KIOSK_API__USER_ID": "from-environment"})
    by_words = read(tmp_path, RIGHT, environment | {"KIOSK_API__USER_ID": "e"}, "api.user_id=from-words")

    assert by_secret.api.client_id.text == "id-from-secrets"
    assert [by.api.user_id for by in (by_secret, by_environment, by_words)] == [
        "from-secrets",
        "from-environment",
        "from-words",
    ]


def test_text_from_the_environment_becomes_the_type_of_its_key(tmp_path: Path) -> None:
    environment = SECRETS | {"KIOSK_API__DEADLINE_S": "2.5", "KIOSK_DEPOSIT__NEXT_SCAN_CONFIRMS": "off"}

    settings = read(tmp_path, RIGHT, environment, "doors.baud=9600", "site.languages=pl, en")

    assert settings.api.deadline_s == 2.5
    assert settings.site.languages == ("pl", "en")
    assert settings.deposit.next_scan_confirms is False
    assert settings.doors.baud == 9600


def test_variables_of_other_programs_are_left_alone(tmp_path: Path) -> None:
    environment = SECRETS | {"KIOSK_HOME": "/x", "PATH": "/bin", "DOCK__BAY": "1"}

    assert faults(tmp_path, RIGHT, environment) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[api]\ndeadline = 3", "api.deadline: is not a setting (kiosk.toml); did you mean api.deadline_s?"),
        ("[dors]\nport = 'x'", "dors.port: is not a setting (kiosk.toml); did you mean doors.port?"),
        ("[timer]", "timer: is not a setting (kiosk.toml); did you mean the table [timers]?"),
        ("orientation = 'portrait'", "orientation: is not a setting (kiosk.toml)"),
    ],
)
def test_an_unknown_key_is_refused_with_the_nearest_right_name(tmp_path: Path, line: str, expected: str) -> None:
    assert expected in faults(tmp_path, line)


def test_a_mistyped_variable_is_refused_like_a_mistyped_key(tmp_path: Path) -> None:
    found = faults(tmp_path, RIGHT, SECRETS | {"KIOSK_API__DEADLINES": "3"})

    assert found == ["api.deadlines: is not a setting (environment KIOSK_API__DEADLINES); did you mean api.deadline_s?"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[timers]\nreceipt_s = '45'", "found '45' (kiosk.toml); allowed is a number from 0.1 to 86400 seconds"),
        ("[timers]\nreceipt_s = 0", "found 0 (kiosk.toml); allowed is a number from 0.1"),
        (
            "[timers]\nmore_time_s = 19",
            (
                "found 19 (kiosk.toml); allowed is a number from 20 to 86400 seconds: "
                "people must have 20 s to ask for more time (WCAG 2.2.1)"
            ),
        ),
        ("[timers]\nreceipt_s = true", "found True (kiosk.toml); allowed is a number"),
        ("[timers]\nreceipt_s = nan", "found nan (kiosk.toml); allowed is a number"),
        ("[pickup]\ncode_length = 6.5", "found 6.5 (kiosk.toml); allowed is a whole number from 0 to 32"),
        ("[deposit]\nnext_scan_confirms = 'yes'", "allowed is true or false"),
        ("[site]\nname = 5", "found 5 (kiosk.toml); allowed is text in quotes"),
        ("[scan]\npickup_code = '['", "unterminated character set"),
        ("[scanner]\ndriver = 'seriall'", "did you mean serial?"),
        ("[site]\nlanguage = 'eng'", "did you mean en?"),
        ("[site]\nlanguages = ['en', 'ukr']", "did you mean uk?"),
        ("[site]\nlanguages = ['en', 'de', 'en']", "allowed is a list of one or more of en, de, fr, es, pl, it, nl"),
        ("[site]\nlanguages = []", "found [] (kiosk.toml); allowed is a list of one or more of en"),
        ("[site]\nlanguages = 'en'", "found 'en' (kiosk.toml); allowed is a list of one or more of en"),
        ("[site]\nlanguages = ['de']", "site.language: found 'en'; site.languages offers only de"),
    ],
)
def test_a_wrong_value_is_told_with_what_is_allowed(tmp_path: Path, line: str, expected: str) -> None:
    section = line.partition("]")[0]
    text = RIGHT.replace(f"{section}]\n", f"{line}\n") if f"{section}]" in RIGHT else RIGHT + line

    found = faults(tmp_path, text.replace('name = "Front hall"', ""))

    assert len(found) == 1
    assert expected in found[0]


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    text = RIGHT.replace('locker_bank_id = "A001"', "").replace('"small"', '"tiny"') + "[timers]\nnotice_s = -1"

    assert [fault.partition(": ")[0] for fault in faults(tmp_path, text, {})] == [
        "timers.notice_s",
        "doors.unit 1 size",
        "api.locker_bank_id",
        "api.client_id",
        "api.client_secret",
    ]


@pytest.mark.parametrize("content", [b"[site\n", b"[site]\nname = '\xff'"])
def test_a_file_that_is_not_toml_is_told_by_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)

    with pytest.raises(ConfigurationError) as caught:
        load(file, SECRETS)

    assert len(caught.value.faults) == 1
    assert caught.value.faults[0].startswith(f"{file}: ")


def test_a_file_or_secrets_directory_that_is_not_there_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(tmp_path / "none.toml", {"CREDENTIALS_DIRECTORY": str(tmp_path / "nowhere")})

    assert "none.toml: cannot be read" in caught.value.faults[0]
    assert "nowhere: cannot be read" in caught.value.faults[1]


def test_a_word_without_a_value_is_told(tmp_path: Path) -> None:
    assert faults(tmp_path, RIGHT, SECRETS, "api.user_id") == [
        "api.user_id: found on the command line; allowed is SECTION.KEY=VALUE"
    ]


def test_a_credential_in_the_file_is_refused_without_being_repeated(tmp_path: Path) -> None:
    text = RIGHT.replace("[api]", '[api]\nclient_secret = "hunter2"')

    found = "\n".join(faults(tmp_path, text, {"KIOSK_API__CLIENT_ID": "x"}))

    assert "api.client_secret: found it in kiosk.toml; allowed is a file of this name" in found
    assert "hunter2" not in found


def test_credentials_are_never_shown(tmp_path: Path) -> None:
    settings = read(tmp_path)

    shown = describe(settings)

    assert "api.client_secret = ******" in shown
    assert "pickup.digest_key" not in shown
    assert "a-secret" not in shown + repr(settings)


def test_every_setting_in_force_is_shown_as_it_is_written(tmp_path: Path) -> None:
    shown = describe(read(tmp_path)).splitlines()

    assert 'site.name = "Front hall"' in shown
    assert "deposit.next_scan_confirms = true" in shown
    assert 'site.languages = ["en", "de", "fr", "es", "pl", "it", "nl", "pt", "uk", "ar"]' in shown
    assert "locker 12: board 0, lock 1, size large, column 1, row 2, bottom_mm 300, height_mm 450" in shown
