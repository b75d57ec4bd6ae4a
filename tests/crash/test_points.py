"""A few of the crash campaign's cases, and that a journal which commits too late is found out."""

import asyncio

import pytest

from tests.crash.cases import KINDS, Back, Case, Door, ways_of
from tests.crash.stage import stage

HARMLESS = (
    "deposit:pulse:1:open:rescans",
    "deposit:effect:4:shut:gone",
    "deposit:late:3:open:retypes",
    "pickup:pulse:1:shut:rescans",
    "pickup:reply:4:open:gone",
)
TOO_LATE = "deposit:pulse:1:shut:gone:hasty"
BEYOND = "deposit:pulse:2:open:gone"


@pytest.mark.timeout(120)
async def test_a_kiosk_killed_at_a_message_breaks_nothing_and_one_that_commits_too_late_is_found_out() -> None:
    cases = [Case.parse(text) for text in (*HARMLESS, TOO_LATE, BEYOND)]
    async with stage({case.point.visit for case in cases}, len(cases)) as here:
        *verdicts, too_late, beyond = await asyncio.gather(*(here.tries(case) for case in cases))

    assert [(str(verdict.case), verdict.broken) for verdict in verdicts if verdict.broken] == []
    assert all(verdict.reached for verdict in verdicts)
    assert "I6" in {fault.split()[0] for fault in too_late.broken}
    assert not beyond.reached
    assert beyond.broken == ()


def test_a_case_is_written_as_it_is_read() -> None:
    for text in (*HARMLESS, TOO_LATE):
        assert str(Case.parse(text)) == text
    with pytest.raises(ValueError, match="pwrite64"):
        Case.parse("deposit:nonsense:1:open:gone")


def test_a_polled_point_is_tried_with_both_doors_and_each_way_back_in_turn() -> None:
    tried = {way for number in range(1, 4) for way in ways_of(number)}

    assert tried == {(door, back) for door in Door for back in Back}
    assert len(set(KINDS)) == len(KINDS)
