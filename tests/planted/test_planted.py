"""Every planted bug finds its place, and a few of them are planted in every run."""

from dataclasses import replace

import pytest

from tests.planted.campaign import hunt, planted
from tests.planted.plant import Plant
from tests.planted.plants import IN_JOURNAL, IN_RUNTIME, PLANTS

QUICK = ("runtime: effects leave before the commit", "journal: nothing is ever committed")


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.name)
def test_its_place_is_there_once_and_what_it_makes_is_python(plant: Plant) -> None:
    assert plant.new in planted(plant)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("plant", [p for p in IN_RUNTIME + IN_JOURNAL if p.name in QUICK], ids=lambda plant: plant.name)
def test_a_planted_bug_is_caught(plant: Plant) -> None:
    assert hunt(plant, visits=400).check == "visits"


def test_a_bug_that_cannot_be_planted_is_no_catch() -> None:
    with pytest.raises(LookupError, match="0 times"):
        hunt(Plant("gone", "kiosk/runtime/runtime.py", "no such line", ""), visits=1)


def test_a_copy_that_does_not_run_is_no_catch() -> None:
    broken = Plant("broken", "kiosk/runtime/runtime.py", "import asyncio\n", "import asynchrony\n")

    with pytest.raises(ChildProcessError, match="did not run"):
        hunt(broken, visits=1)
    with pytest.raises(ChildProcessError, match="did not run"):
        hunt(replace(broken, checks=("tests/runtime/test_runtime.py",)), visits=1)
