"""The simulated world, short: the same runs as the campaign, a few hundred visits of it."""

import pytest

from tests.flows import campaign
from tests.flows.laden import Laden
from tests.flows.mutants import MUTANTS, Mutant, hunt
from tests.flows.people import episode, live_through
from tests.flows.truth import Violation

QUICK = [
    "a deposit is believed without the sensor",
    "silence means it is in",
    "collected without the sensor",
    "old evidence survives a command",
    "a restart believes an unseen opening",
]


@pytest.mark.parametrize("seed", [1, 1034, 1035, 1056, 1240, 1264, 2500, 4000])
def test_visits_under_every_fault_break_no_invariant(seed: int) -> None:
    assert episode(seed).visits >= 40  # the last one may overlap the end


@pytest.mark.parametrize("seed", [0, 25, 42])
def test_couriers_who_take_parcels_along_break_no_invariant(seed: int) -> None:
    crowd = live_through(Laden(seed, faults=seed % 3 != 0), 40)

    assert seed == 25 or crowd.stats["told taken-along"] > 0  # 25: the service had given the parcel's locker away


@pytest.mark.parametrize("seed", range(5))
def test_without_faults_every_visit_ends_clean(seed: int) -> None:
    crowd = episode(seed, faults=False)

    assert crowd.stats["crash"] == 0
    assert crowd.stats["told deposited"] > 0


def test_the_same_seed_gives_the_same_run() -> None:
    assert list(episode(7, visits=10).trace) == list(episode(7, visits=10).trace)


def test_the_campaign_ends_well_when_nothing_breaks() -> None:
    assert campaign.main(["--visits", "40", "--seed", "1"]) == 0


@pytest.mark.parametrize("mutant", [m for m in MUTANTS if m.name in QUICK], ids=lambda mutant: mutant.name)
def test_a_planted_bug_is_caught_by_the_world(mutant: Mutant) -> None:
    assert hunt(mutant, visits=2000)


def test_a_bug_that_cannot_be_planted_is_no_catch() -> None:
    with pytest.raises(LookupError, match="0 times"):
        hunt(Mutant("gone", "visit", "no such line", ""), visits=1)


def test_a_violation_names_its_rule_and_its_seed() -> None:
    crowd = episode(3, visits=1)

    with pytest.raises(Violation, match=r"I1: lost \(seed 3"):
        crowd.fail("I1", "lost")
