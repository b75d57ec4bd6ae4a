"""A scanner that types, told from people who type."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scanners import SCANNERS, ScannerConnection
from hardware.scanners.keyboard import GAP_S, KeyboardScanner, KeyboardWedge

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
labels = st.text(LETTERS, min_size=4, max_size=128)
scanner_gaps = st.integers(1, 30).map(lambda gap_ms: gap_ms / 1000)
typing_gaps = st.integers(80, 900).map(lambda gap_ms: gap_ms / 1000)
typings = st.lists(st.tuples(st.sampled_from(LETTERS + "\r\tß "), typing_gaps), max_size=30)


class Input:
    """A kiosk's keyboard input: keeps a timer for the wedge as the screen does."""

    def __init__(self, prefix: str = "") -> None:
        self.wedge = KeyboardWedge(prefix)
        self.now = 0.0
        self.typed = ""
        self.scans: list[str] = []

    def wait(self, seconds: float) -> None:
        end = self.now + seconds
        due = self.wedge.due
        if due is not None and due <= end:
            self.typed += self.wedge.waited(due).typed
        self.now = end

    def press(self, characters: Iterable[str], gap: float) -> None:
        for character in characters:
            self.wait(gap)
            keys = self.wedge.key(character, self.now)
            self.typed += keys.typed
            self.scans += [keys.scan] if keys.scan is not None else []


@given(labels, scanner_gaps, st.sampled_from("\r\n\t"))
def test_every_burst_with_a_suffix_is_a_scan_and_nothing_is_typed(text: str, gap: float, suffix: str) -> None:
    keyboard = Input()
    keyboard.press(text + suffix, gap)
    keyboard.wait(1)

    assert keyboard.scans == [text]
    assert keyboard.typed == ""


@given(typings)
def test_what_people_type_is_passed_on_unchanged_and_is_no_scan(keys: list[tuple[str, float]]) -> None:
    keyboard = Input()
    for character, gap in keys:
        keyboard.press(character, gap)
    keyboard.wait(1)

    assert keyboard.typed == "".join(character for character, _ in keys)
    assert keyboard.scans == []


@given(typings, labels, scanner_gaps, typings)
def test_typing_around_a_scan_reaches_the_screen_and_the_scan_does_not(
    before: list[tuple[str, float]], text: str, gap: float, after: list[tuple[str, float]]
) -> None:
    keyboard = Input()
    for character, pause in before:
        keyboard.press(character, pause)
    keyboard.wait(0.1)
    keyboard.press(text + "\r", gap)
    for character, pause in after:
        keyboard.press(character, pause)
    keyboard.wait(1)

    assert keyboard.scans == [text]
    assert keyboard.typed == "".join(character for character, _ in before + after)


@given(st.lists(st.tuples(st.sampled_from(LETTERS), st.integers(1, 400)), max_size=60))
def test_no_key_is_held_longer_than_the_gap_and_none_is_lost(keys: list[tuple[str, int]]) -> None:
    keyboard = Input()
    for character, gap_ms in keys:
        keyboard.press(character, gap_ms / 1000)
        due = keyboard.wedge.due
        assert due is not None
        assert due <= keyboard.now + GAP_S
    keyboard.wait(1)

    assert keyboard.typed == "".join(character for character, _ in keys)
    assert keyboard.wedge.due is None


def test_a_late_timer_changes_nothing_since_the_next_key_decides() -> None:
    wedge = KeyboardWedge()

    assert wedge.key("A", 0.0).typed == ""
    assert wedge.waited(0.01).typed == ""
    assert wedge.key("B", 0.5).typed == "A"
    assert wedge.waited(0.6).typed == "B"
    assert wedge.waited(0.7).typed == ""


def test_three_quick_keys_and_enter_are_typing() -> None:
    keyboard = Input()
    keyboard.press("123\r", 0.01)

    assert (keyboard.typed, keyboard.scans) == ("123\r", [])


def test_the_fastest_typist_is_not_taken_for_a_scanner() -> None:
    keyboard = Input()
    keyboard.press("12345\r", 0.08)

    assert (keyboard.typed, keyboard.scans) == ("12345\r", [])


def test_enter_alone_is_passed_on_at_once() -> None:
    assert KeyboardWedge().key("\r", 0).typed == "\r"


def test_with_a_prefix_only_what_begins_with_it_is_a_scan() -> None:
    keyboard = Input(prefix="~")
    keyboard.press("~RB123456785GB\r", 0.004)
    keyboard.wait(1)
    keyboard.press("12345\r", 0.004)

    assert keyboard.scans == ["RB123456785GB"]
    assert keyboard.typed == "12345\r"


def test_an_identifier_before_the_label_is_taken_off() -> None:
    keyboard = Input()
    keyboard.press("]C1420221539101026837\r", 0.004)

    assert keyboard.scans == ["420221539101026837"]


@pytest.mark.parametrize("text", ["A" * 129, "A" * 3000, "12é45"], ids=["too long", "far too long", "no ASCII"])
def test_a_burst_that_is_no_good_scan_is_neither_scanned_nor_typed(text: str) -> None:
    keyboard = Input()
    keyboard.press(text + "\r", 0.004)
    keyboard.wait(1)

    assert (keyboard.typed, keyboard.scans) == ("", [])


def test_a_stuck_key_does_not_flood_the_screen() -> None:
    keyboard = Input()
    keyboard.press("7" * 500, 0.033)
    keyboard.wait(1)

    assert keyboard.typed == ""


async def test_the_keyboard_scanner_reports_scans_while_it_is_watched() -> None:
    scanner = SCANNERS["keyboard"](ScannerConnection(prefix="~"))
    assert isinstance(scanner, KeyboardScanner)
    heard: list[str] = []
    watch = asyncio.create_task(scanner.watch(heard.append))
    await asyncio.sleep(0)

    typed = [scanner.key(character, 0.004 * at) for at, character in enumerate("~RB123456785GB\rx")]
    assert scanner.due is not None
    typed.append(scanner.waited(1))
    watch.cancel()
    with suppress(asyncio.CancelledError):
        await watch
    later = [scanner.key(character, 9 + 0.004 * at) for at, character in enumerate("~RB123456785GB\r")]

    assert heard == ["RB123456785GB"]
    assert "".join(typed) == "x"
    assert "".join(later) == ""
