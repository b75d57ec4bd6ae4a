"""Visits in virtual time, short: the same lives as the campaign, two thousand visits of them.

Each run is a process of its own: it turns all logging off, and its loop is not pytest's.
"""

import asyncio
import subprocess
import sys

import pytest

from kiosk.domain import LockerUnitId, Sense, TrackingNumber
from tests.flows.truth import Violation
from tests.visits.virtual.timeline import NEVER, Agenda, LifeLoop, at_once, settle
from tests.visits.virtual.trouble import Episode, episode

ONE = LockerUnitId("1")
MENDED = (500_013,)
"""Lives that once broke an invariant. 500013: a lock was pulsed on while another door stood open for it."""


def campaign(*words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "tests.visits.campaign", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [1, 100_001])
def test_a_thousand_visits_under_every_fault_break_no_invariant(seed: int) -> None:
    run = campaign("--visits=1000", f"--seed={seed}", "--workers=1")

    assert run.stdout.splitlines()[-1:] == ["0 violations"], run.stdout + run.stderr
    assert run.returncode == 0


@pytest.mark.timeout(120)
@pytest.mark.parametrize("seed", MENDED)
def test_what_broke_once_breaks_no_more(seed: int) -> None:
    run = campaign("--visits=1", f"--seed={seed}", "--workers=1")

    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.timeout(120)
def test_the_same_seed_is_the_same_life_in_every_process() -> None:
    first, second = (campaign("--seed=7106", "--trace", "--keep=100000") for _ in range(2))

    assert first.stdout.count("NoAnswer") > 10  # after which the kiosk waits by chance
    assert first.stdout == second.stdout


def test_without_faults_parcels_go_in_and_come_out_and_nothing_dies() -> None:
    world = episode(6, visits=25, faults=False)

    assert world.stats["told deposited"] > 0
    assert world.stats["told collected"] > 0
    assert world.lives == 1


def test_an_unlock_that_nobody_asked_for_is_seen() -> None:
    world = Episode(1, faults=False)
    world.run(world.now + 5)
    assert world.life is not None
    world.life.do(lambda: world.cabinet.commanded(ONE))

    with pytest.raises(Violation, match=r"I6: door 1 commanded but not journaled \(seed 1"):
        world.run(world.now + 1)
    world.close()


def test_a_parcel_that_nobody_knows_is_seen() -> None:
    world = Episode(1, faults=False)
    world.run(world.now + 5)
    world.parcel(TrackingNumber("LOST-0001")).where = ONE

    with pytest.raises(Violation, match=r"I1: .*LOST-0001.* nobody knows"):
        world.run(world.now + 600)
    world.close()


def test_what_a_dead_life_heard_of_a_door_the_next_one_must_hear_anew() -> None:
    world = Episode(1, faults=False)
    world.readings[ONE] = []
    world.told(ONE, Sense.OPEN)
    world.now += 0.4
    world.told(ONE, Sense.CLOSED)
    assert not world.seen(ONE)  # too quick for any life that heard both

    world.now += 3.0
    world.lives += 1
    world.told(ONE, Sense.CLOSED)
    assert world.seen(ONE)
    world.close()


def test_time_jumps_to_what_is_due_next_and_a_fuse_stops_it_between_two_awaits() -> None:
    agenda = Agenda(10.0)
    loop = LifeLoop(agenda, settle)
    passed: list[float] = []

    async def sleeper() -> None:
        for seconds in (5.0, 3600.0, 1.0):
            await asyncio.sleep(seconds)
            passed.append(loop.time())

    loop.create_task(sleeper())
    while loop.next < NEVER and not loop.dead:
        agenda.now = loop.next
        loop.work()
        if len(passed) == 2:
            loop.fuse = 0
    loop.end()

    assert passed == [15.0, 3615.0]
    assert loop.dead


def test_what_waits_only_for_a_thread_is_done_at_once() -> None:
    async def work() -> int:
        return await asyncio.get_running_loop().run_in_executor(None, lambda: 6 * 7)

    assert at_once(work()) == 42
