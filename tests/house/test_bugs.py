import subprocess
import sys

from tests.house.tree import ROOT

RUN = """
import asyncio, gc, threading
from kiosk.commands.bugs import discreetly

async def stumble():
    raise LookupError("Maria Anderby, RSD-1001")

def stagger():
    raise OSError("badge 100234")

async def work():
    thread = threading.Thread(target=stagger)
    thread.start()
    thread.join()
    lost = asyncio.create_task(stumble())
    await asyncio.sleep(0)
    del lost
    gc.collect()
    raise ValueError("code 7N446JNC")

asyncio.run(discreetly(work()))
"""


def test_a_bug_is_told_by_its_kind_and_place_and_never_by_its_words() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", RUN], cwd=ROOT, capture_output=True, text=True, timeout=20, check=False
    )

    assert ended.returncode == 1
    assert "LookupError\n" in ended.stderr
    assert ended.stderr.endswith("ValueError\n")
    assert "in stumble" in ended.stderr
    assert "OSError\n" in ended.stderr
    assert "100234" not in ended.stderr
    assert "Maria" not in ended.stderr
    assert "7N446JNC" not in ended.stderr
