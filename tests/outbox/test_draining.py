"""Facts of a long outage reach the real simulator over HTTP, in order, once, and not all at the same moment."""

from pathlib import Path

from tests.outbox.draining import busiest_second, drain

FACTS = 40


async def test_what_is_owed_is_told_in_seconds_by_a_service_that_answers(tmp_path: Path) -> None:
    drained = await drain(tmp_path, FACTS, limit=30, outage=False)

    assert (drained.owed, drained.left, drained.faulty) == (0, 0, 0)
    assert drained.line.done["deposit"] == drained.line.done["free"] == FACTS // 2
    assert drained.line.most_at_once <= 4
    assert drained.seconds > FACTS / 30 - 0.5


def test_the_fullest_second_is_found() -> None:
    assert busiest_second([]) == 0
    assert busiest_second([0.0, 0.9, 1.0, 1.8, 5.0]) == 3
