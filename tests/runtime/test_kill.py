"""A kiosk killed anywhere in a visit: no door opens by itself, no parcel is lost, and the person can go on."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

MEMORY = Path("/dev/shm")  # noqa: S108  # a kill needs no disk: what was written stays in the page cache


@dataclass(frozen=True)
class Life:
    """What a second life found and did, after a kill at `point`."""

    point: int
    state: str
    inside: list[str]
    taken: bool
    known: dict[str, str]
    told: list[str]
    owed: int
    opened: int
    stuck: bool
    bugs: int
    asked: int


@dataclass(frozen=True)
class Lives:
    """The second lives after a kill at each point of one kind of visit."""

    visit: str
    alone: list[Life]
    back: list[Life]
    unharmed: int


@pytest.fixture(scope="module", params=["deposit", "pickup", "return"])
def lives(request: pytest.FixtureRequest) -> Lives:
    visit: str = request.param
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        command = [sys.executable, "-m", "tests.runtime.lives", visit, folder]
        found = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"})
    assert found.returncode == 0, found.stderr
    points: list[dict[str, Any]] = [json.loads(line) for line in found.stdout.splitlines()]
    killed = [point for point in points if point["killed"]]
    return Lives(
        visit,
        [Life(point["point"], **point["alone"]) for point in killed],
        [Life(point["point"], **point["back"]) for point in killed],
        len(points) - len(killed),
    )


def test_a_visit_is_killed_at_every_commit_pulse_and_push(lives: Lives) -> None:
    assert lives.unharmed == 1
    assert len(lives.back) >= 20


def test_no_door_opens_after_a_restart_while_nobody_is_there(lives: Lives) -> None:
    assert [life.point for life in lives.alone if life.opened] == []


def test_every_parcel_inside_is_known_to_the_kiosk_after_a_restart(lives: Lives) -> None:
    for life in lives.alone + lives.back:
        assert set(life.inside) <= set(life.known), life


def test_a_kiosk_left_alone_comes_to_rest(lives: Lives) -> None:
    assert {life.state for life in lives.alone} == {"AtRest"}


def test_the_person_can_always_go_on_to_the_end(lives: Lives) -> None:
    assert [life.point for life in lives.back if life.stuck] == []
    for life in lives.back:
        if lives.visit == "pickup":
            assert life.taken
        else:
            assert len(life.inside) == 1


def test_kiosk_service_and_cabinet_agree_in_the_end(lives: Lives) -> None:
    for life in lives.back:
        assert life.told == list(life.known) == life.inside, life
        assert set(life.known.values()) <= {"inside"}, life
        assert life.owed == 0, life


def test_a_door_is_opened_at_most_once_more_for_the_one_who_comes_back(lives: Lives) -> None:
    assert max(life.opened for life in lives.back) == 1


def test_no_life_meets_a_bug(lives: Lives) -> None:
    assert sum(life.bugs for life in lives.alone + lives.back) == 0
