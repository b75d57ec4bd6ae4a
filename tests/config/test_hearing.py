from pathlib import Path

import pytest

from tests.config.sites import RIGHT, SECRETS, faults, read


def test_a_site_that_says_nothing_speaks_sounds_and_takes_the_usual_keys(tmp_path: Path) -> None:
    settings = read(tmp_path)

    assert settings.speech.enabled
    assert settings.sounds.enabled
    assert settings.keypad.keys()["next"] == ("Right", "F22")


def test_a_key_can_be_moved_or_taken_away(tmp_path: Path) -> None:
    settings = read(tmp_path, RIGHT + '[keypad]\nnext = ["F13"]\nslower = []')

    assert settings.keypad.keys()["next"] == ("F13",)
    assert settings.keypad.keys()["slower"] == ()


def test_keys_from_the_environment_are_parted_by_commas(tmp_path: Path) -> None:
    settings = read(tmp_path, RIGHT, SECRETS | {"KIOSK_KEYPAD__NEXT": "F13, Tab", "KIOSK_KEYPAD__SLOWER": ""})

    assert (settings.keypad.next, settings.keypad.slower) == (("F13", "Tab"), ())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('[keypad]\nnext = ["A"]', "keypad.next: found ['A'] (kiosk.toml); allowed is a list of any of Left, Right"),
        ('[keypad]\nnext = ["Rigth"]', "did you mean Right?"),
        ('[keypad]\nnext = ["Left"]', "keypad.next: Left is a key of keypad.previous too"),
        ("[keypad]\nagain_s = 3", "allowed is a number from 0 to 2 seconds"),
        ("[speech]\nvolume = 0", "allowed is a number from 0.1 to 1 where 1 is the loudest"),
        ("[speech]\nrate = 5", "allowed is a number from 0.6 to 2 times the voice's own rate"),
        ("[sounds]\nvolume = 2", "allowed is a number from 0 to 1 where 1 is the loudest"),
    ],
)
def test_what_could_not_work_is_refused(tmp_path: Path, line: str, expected: str) -> None:
    found = faults(tmp_path, RIGHT + line)

    assert len(found) == 1
    assert expected in found[0]
