"""Requests that have their effect and whose answer never comes: the visit goes on, and all agree in the end."""

from pathlib import Path

import pytest

from tests.runtime.lives import begun, lived


@pytest.fixture(params=["deposit", "pickup", "return"])
def visit(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def assert_agreed(visit: str, life: dict[str, object]) -> None:
    known = life["known"]
    assert isinstance(known, dict)
    assert not life["stuck"]
    assert life["bugs"] == 0
    assert life["owed"] == 0
    assert life["opened"] == 1
    assert list(known) == life["told"] == life["inside"]
    assert bool(known) is (visit != "pickup")


@pytest.mark.parametrize("place", range(1, 7))
def test_any_one_answer_may_be_lost(visit: str, place: int, tmp_path: Path) -> None:
    begun(tmp_path / "world", visit)
    assert_agreed(visit, lived(tmp_path / "world", visit, place))


def test_the_first_answers_of_a_visit_may_all_be_lost(visit: str, tmp_path: Path) -> None:
    begun(tmp_path / "world", visit)
    assert_agreed(visit, lived(tmp_path / "world", visit, *range(2, 6)))
