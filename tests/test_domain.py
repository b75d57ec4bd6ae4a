"""The values of the trade."""

import pytest

from kiosk.domain import Secret, Signature, Size, TrackingNumber


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


def test_a_signature_is_read_stroke_by_stroke_within_its_field() -> None:
    drawn = Signature.parse([[10, 20.4, 30, 40], [5, 6], [-3, 7, 2000, 8, 9]])

    assert drawn == Signature(((10, 20, 30, 40), (5, 6), (0, 7, 1000, 8)))
    assert repr(drawn) == "Signature(******)"


@pytest.mark.parametrize(
    "raw", [None, "x", [], [[]], [[1, 2]], [[1]], ["ab"], [[1, "2", 3, 4]], [[1, float("nan"), 3, 4]], {"a": 1}]
)
def test_what_is_no_more_than_a_dot_is_no_signature(raw: object) -> None:
    assert Signature.parse(raw) is None


def test_however_long_somebody_draws_about_500_points_are_kept_and_each_strokes_end() -> None:
    long = [each for at in range(4000) for each in (at % 1000, at % 700)]
    drawn = Signature.parse([long, [1, 2, 3, 4], *[[7, 7]] * 100])

    assert drawn is not None
    assert 400 < sum(map(len, drawn.strokes)) // 2 < 560
    assert len(drawn.strokes) == 50
    assert (drawn.strokes[0][:2], drawn.strokes[0][-2:], drawn.strokes[1]) == ((0, 0), (999, 499), (1, 2, 3, 4))
