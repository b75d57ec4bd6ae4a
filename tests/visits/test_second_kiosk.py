"""A second kiosk on the same journal: it ends with 75, at once, and opens nothing."""

import os
import resource
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kiosk.journal import Journal
from tests.visits.test_bad_starts import ENVIRONMENT, ended, site

WATCHED = """
import sys
opened = []
sys.addaudithook(lambda what, words: opened.append(str(words[0])) if what in ("open", "sqlite3.connect") else None)
from kiosk.__main__ import main
folder, *words = sys.argv[1:]
code = main(words)
print(code, "PySide6.QtCore" in sys.modules, *sorted({name.removeprefix(folder) for name in opened if folder in name}))
"""


@pytest.fixture
async def taken(tmp_path: Path) -> AsyncIterator[Path]:
    """The configuration of a kiosk that runs already."""
    first = Journal(tmp_path / "state" / "journal.sqlite3")
    await first.open()
    yield site(tmp_path)
    await first.close()


def test_a_second_kiosk_says_so_and_ends_with_75_within_a_second(taken: Path) -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    code, said = ended("kiosk", "--config", str(taken), "--windowed")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)

    assert code == os.EX_TEMPFAIL == 75
    assert said == ["journal.sqlite3.lock: another kiosk already runs on this journal"]
    # Its own time: what else this machine does meanwhile is not the kiosk's.
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 1.0


def test_a_second_kiosk_opens_no_window_no_port_and_no_journal(taken: Path) -> None:
    words = (str(taken.parent), "kiosk", "--config", str(taken), "--windowed")
    command = [sys.executable, "-c", WATCHED, *words]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=20, check=True)

    assert done.stdout.split() == ["75", "False", "/kiosk.toml", "/state/journal.sqlite3.lock"]
