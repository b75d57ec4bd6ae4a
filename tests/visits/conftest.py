"""What the mishaps stand on: a world in virtual time in which only happens what a test says."""

from collections.abc import Iterator

import pytest
import structlog

from tests.visits.campaign import SILENT
from tests.visits.virtual.scripted import Scripted


@pytest.fixture
def world() -> Iterator[Scripted]:
    """A kiosk at rest, its lockers, its service and its disk; gone after the test. Nothing is logged, for speed."""
    logging = structlog.get_config()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(SILENT), cache_logger_on_first_use=False)
    world = Scripted()
    yield world
    world.close()
    structlog.configure(**logging)
