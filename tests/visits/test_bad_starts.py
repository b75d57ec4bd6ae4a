"""Programs that cannot begin: one line a fault, exit code 2, and no window before it."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.commands.surroundings import Paths, configuration

ENVIRONMENT = dict(os.environ) | {
    "QT_QPA_PLATFORM": "offscreen",
    "KIOSK_API__CLIENT_ID": "demo-kiosk",
    "KIOSK_API__CLIENT_SECRET": "demo-only",
}


def site(folder: Path, old: str = "", new: str = "") -> Path:
    """Write the configuration of a kiosk whose devices are there and silent."""
    paths = Paths(folder)
    paths.board.symlink_to("/dev/null")
    paths.scanner.symlink_to("/dev/zero")
    text = configuration("http://127.0.0.1:9", paths)
    assert old in text
    paths.config.write_text(text.replace(old, new, 1) if old else text, "utf-8")
    return paths.config


def ended(*words: str) -> tuple[int, list[str]]:
    """Run a command to its end; return its exit code and what it said."""
    command = [sys.executable, "-m", "kiosk", *words]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=20, check=False)
    return done.returncode, done.stderr.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("locker_bank_id = ", "locker_bnk_id = ", "api.locker_bank_id"),
        ("lock = 1\n", "lock = 0\n", "doors.unit 2 board and lock"),
        ('/state"\n', '/kiosk.toml"\n', "storage.directory"),
        ("[pickup]", '[api.paths]\nopenDoor = "/x"\n\n[pickup]', "api.paths"),
    ],
)
def test_a_kiosk_whose_site_is_wrong_says_so_and_opens_no_window(tmp_path: Path, old: str, new: str, key: str) -> None:
    file = site(tmp_path, old, new)

    code, said = ended("kiosk", "--config", str(file), "--windowed")

    assert code == 2
    assert any(line.startswith(f"{key}: ") for line in said)
    assert not any("Traceback" in line or line.startswith("{") for line in said)


def test_a_service_whose_port_is_taken_or_none_says_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])

        assert ended("simulator", "--port", port) == (2, [f"--port {port}: Address already in use"])
    assert ended("simulator", "--port", "99999") == (2, ["--port 99999: allowed is 0 to 65535, 0 for any free one"])


def test_a_service_that_has_nowhere_to_keep_its_state_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "missing"

    code, said = ended("simulator", "--port", "0", "--db", str(folder / "state"))

    assert (code, said) == (2, [f"--db {folder / 'state'}: there is no folder {folder}"])
