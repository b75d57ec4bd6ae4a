"""The loop stands still and nothing on the glass answers: the kiosk ends, tells where it stood, and is started anew."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.commands.heartbeat import Heartbeat

STUCK = """
import sys, time
from kiosk.commands import heartbeat, loop
from ui.bridge import application

heartbeat.Heartbeat.__init__.__defaults__ = (float(sys.argv[1]),)

async def work():
    secret = "personal id 4711"
    time.sleep(float(sys.argv[2]))

application()
sys.exit(loop.run_on_qt(work()))
"""


def stuck(standstill_s: float, stands_s: float) -> "subprocess.CompletedProcess[str]":
    """Run a loop that takes `stands_s` for one turn, and is given `standstill_s`."""
    command = [sys.executable, "-c", STUCK, str(standstill_s), str(stands_s)]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


def test_a_loop_that_stands_still_ends_the_kiosk_and_tells_where_it_stood_and_no_value() -> None:
    began = time.monotonic()
    done = stuck(0.5, 25.0)

    assert time.monotonic() - began < 20.0
    assert done.returncode == 1
    assert "Timeout (0:00:00.500000)!" in done.stderr
    assert "in work" in done.stderr
    assert "4711" not in done.stderr


def test_a_loop_that_is_only_slow_goes_on() -> None:
    done = stuck(20.0, 0.8)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", ["a file", "@abstract"])
def test_the_service_that_asks_to_be_told_hears_the_start_each_beat_and_the_end(tmp_path: Path, name: str) -> None:
    address = f"@locker-kiosk-{os.getpid()}" if name == "@abstract" else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as service:
        service.bind("\0" + address[1:] if address.startswith("@") else address)
        service.settimeout(5)
        heartbeat = Heartbeat({"NOTIFY_SOCKET": address}, standstill_s=60.0)
        heartbeat.beat()
        heartbeat.beat()
        heartbeat.stop()

        assert [service.recv(64) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"STOPPING=1"]


def test_a_service_that_is_gone_holds_nothing_up(tmp_path: Path) -> None:
    heartbeat = Heartbeat({"NOTIFY_SOCKET": str(tmp_path / "nobody")}, standstill_s=60.0)
    heartbeat.beat()
    heartbeat.stop()
