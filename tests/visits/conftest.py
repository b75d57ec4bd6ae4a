"""What the mishaps stand on: a world in virtual time in which only happens what a test says."""

from collections.abc import Iterator

import pytest

from tests.visits.virtual.scripted import Scripted


@pytest.fixture
def world() -> Iterator[Scripted]:
    """A kiosk at rest, its lockers, its service and its disk; gone after the test."""
    world = Scripted()
    yield world
    world.close()
