"""A short version of the campaign: the power goes at some hundred moments of real visits."""

import pytest

from tests.power.campaign import cut
from tests.power.disk import Disk

SEED = 1


def test_nothing_acknowledged_is_lost_or_half_written_by_a_power_cut() -> None:
    outcome = cut(Disk(), 400, SEED)

    assert outcome.images == 400
    assert outcome.checkpoints > 12
    assert dict(outcome.broken) == {}


@pytest.mark.parametrize(
    ("disk", "promise"),
    [
        (Disk(full=False), "lost"),
        (Disk(transactions=False), "half written"),
        (Disk(slips_sync=False), "wrong codes forgotten"),
    ],
    ids=["synchronous NORMAL", "no transactions", "slips not synced"],
)
def test_a_journal_that_waits_for_the_disk_less_is_caught(disk: Disk, promise: str) -> None:
    assert cut(disk, 150, SEED).broken[promise] > 0
