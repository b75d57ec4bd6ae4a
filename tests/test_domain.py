"""The values of the trade."""

import pytest

from kiosk.domain import Secret, Size, TrackingNumber


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("1Z 999 AA1 01", "1Z999AA101"),
        ("  abcd\n", "abcd"),
        ("JD-00.1_2", "JD-00.1_2"),
        ("x" * 40, "x" * 40),
    ],
)
def test_a_label_is_read_without_the_spaces_people_add(raw: str, text: str) -> None:
    assert TrackingNumber.parse(raw) == TrackingNumber(text)


@pytest.mark.parametrize("raw", ["", "abc", "-abcd", "x" * 41, "ab/cd", "päckchen"])
def test_what_can_be_no_label_is_none(raw: str) -> None:
    assert TrackingNumber.parse(raw) is None


def test_a_secret_is_read_in_capitals_without_spaces() -> None:
    assert Secret.parse(" 12ab 34 ") == Secret("12AB34")


@pytest.mark.parametrize("raw", ["", "123", "x" * 33, "12_34", "12ä4"])
def test_what_can_be_no_secret_is_none(raw: str) -> None:
    assert Secret.parse(raw) is None


def test_a_secret_never_shows_its_words() -> None:
    secret = Secret("483920")

    assert "483920" not in f"{secret!r} {secret} {[secret]}"


def test_sizes_rank_from_small_to_large() -> None:
    assert [size.rank for size in (Size.SMALL, Size.MEDIUM, Size.MLARGE, Size.LARGE)] == [0, 1, 2, 3]
