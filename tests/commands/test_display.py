import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.commands.display import ensure_display, has_display
from kiosk.errors import ConfigurationError


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_or_a_chosen_platform_is_taken_as_it_is(name: str) -> None:
    assert has_display({name: "anything"})
    assert not has_display({name: ""})


def test_without_display_and_without_vnc_the_kiosk_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(ConfigurationError, match="tigervnc-standalone-server"):
        ensure_display(800, 600)


def test_the_window_can_be_seen_from_this_machine_only(tmp_path: Path) -> None:
    server = shutil.which("Xtigervnc")
    if server is None:
        # `./run` brings the server where there is no display; with one there is nothing to promise.
        assert has_display(os.environ)
        return
    code = "from kiosk.commands.display import ensure_display; import sys; ensure_display(320, 240); sys.stdin.read()"
    bare = {name: value for name, value in os.environ.items() if not has_display({name: value})}
    with subprocess.Popen(
        [sys.executable, "-c", code], env=bare, cwd=tmp_path, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stderr is not None
        line = program.stderr.readline()
        address, port = line.split()[-1].split(":")
        with socket.create_connection((address, int(port))) as viewer:
            greeting = viewer.recv(12)
        program.communicate("", timeout=20)

    assert address == "127.0.0.1"
    assert greeting.startswith(b"RFB ")
