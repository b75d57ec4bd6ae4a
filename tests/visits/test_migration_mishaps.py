"""Power is cut while the journal's form is changed: the end of table B2 of the reliability bar, in virtual time.

The rest of an update, and the way back, is the installation's business (docs/install.md).
"""

import shutil

import pytest

from kiosk.journal.migrations import FORESEEN, MIGRATIONS
from tests.visits.virtual import old_journals
from tests.visits.virtual.scripted import Scripted

A_FRAME = 4096 + 24  # bytes of a page in the write-ahead log
TEARS = (1, A_FRAME // 2, *(pages * A_FRAME for pages in (1, 2, 3, 5, 8, 20)))  # bytes that never reach the disk


@pytest.mark.parametrize("version", [1, FORESEEN - 1])
def test_a_cut_at_any_point_of_the_journals_migration_loses_no_parcel(version: int, world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    kept = old_journals.stopped_with(world, version)
    before = world.kiosk
    for tear in TEARS:
        world.disk.chosen, world.disk.tear = "power cut within a commit", tear
        lives = world.lives
        world.until(lambda: world.lives == lives + 2 and world.shown is not None, "a start that fails, and one more")  # noqa: B023
        assert world.kiosk.units == before.units
        assert old_journals.version_of(world.disk.path) == len(MIGRATIONS)
        world.kill()
        shutil.rmtree(world.disk.path.parent)
        shutil.copytree(kept, world.disk.path.parent)
        world.kiosk = before
    world.starts()
    world.shows_code(code)
    world.collects(parcel)
    world.agrees()

    assert world.pulsed == {unit: 2}


def test_an_older_program_refuses_a_newer_journal_and_opens_nothing(world: Scripted) -> None:
    _, unit, code = world.delivered()
    world.kill("killed")
    old_journals.call_it(world.disk.path, len(MIGRATIONS) + 1)
    lives = world.lives
    world.until(lambda: world.lives > lives + 1, "two starts")
    world.shows_code(code)
    world.passes(1.0)

    assert world.shown is None
    assert world.pulsed == {unit: 1}
