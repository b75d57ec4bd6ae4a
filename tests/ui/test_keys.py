import pytest
from PySide6.QtCore import Qt

from kiosk.config.hearing import KEYS, KeypadSettings
from ui.keys import Keypad, Meaning, UnknownKey, code, table

ENTER, NEXT = Qt.Key.Key_Return.value, Qt.Key.Key_Right.value


class Pad:
    """A keypad with a clock of its own, and what it was asked for."""

    def __init__(self, again_s: float = 0.1) -> None:
        self.now = 100.0
        self.meant: list[Meaning] = []
        self.keypad = Keypad(table(KeypadSettings().keys()), again_s, lambda: self.now)
        self.keypad.meant = self.meant.append


@pytest.mark.parametrize("name", KEYS)
def test_every_key_a_site_may_name_is_one_of_qts_and_types_no_sign(name: str) -> None:
    assert code(name) > 0x10FFFF


@pytest.mark.parametrize("name", ["A", "1", "Space", "Plus", "Nonsense", ""])
def test_a_key_that_types_a_sign_is_no_key_of_a_keypad(name: str) -> None:
    with pytest.raises(UnknownKey):
        code(name)


def test_every_meaning_has_a_key_unless_the_site_takes_it_away() -> None:
    assert {meaning.value for meaning in Meaning} == set(KeypadSettings().keys())
    assert set(table(KeypadSettings().keys()).values()) == set(Meaning)
    assert table(KeypadSettings(enabled=False).keys()) == {}


def test_a_key_of_the_keypad_is_taken_and_any_other_is_left() -> None:
    pad = Pad()

    assert pad.keypad.pressed(NEXT)
    assert not pad.keypad.pressed(Qt.Key.Key_5.value)
    assert pad.meant == [Meaning.NEXT]


def test_a_key_that_is_held_is_one_press() -> None:
    pad = Pad()
    pad.keypad.pressed(NEXT)
    for _ in range(9):
        pad.now += 0.5
        assert pad.keypad.pressed(NEXT, held=True)

    assert pad.meant == [Meaning.NEXT]


def test_the_same_key_counts_again_only_after_the_time_the_site_says() -> None:
    pad = Pad(again_s=0.5)
    for wait in (0.0, 0.4, 0.2):
        pad.now += wait
        pad.keypad.pressed(NEXT)

    assert pad.meant == [Meaning.NEXT] * 2


def test_another_key_counts_at_once() -> None:
    pad = Pad(again_s=0.5)
    pad.keypad.pressed(NEXT)
    pad.keypad.pressed(ENTER)

    assert pad.meant == [Meaning.NEXT, Meaning.ENTER]


def test_the_return_at_the_end_of_a_typed_scan_is_no_enter() -> None:
    pad = Pad()
    pad.keypad.scanning = lambda at: at < 101

    assert not pad.keypad.pressed(ENTER)
    pad.now = 102
    assert pad.keypad.pressed(ENTER)
    assert pad.meant == [Meaning.ENTER]
