import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.house.tree import ROOT, SCRIPTS

SHELL = shutil.which("dash") or "/bin/sh"
BASHISMS = re.compile(r"\[\[|<<<|\bfunction |\bsource |\blocal |\$'|&>|\bpushd\b|\bdeclare\b")


@pytest.mark.parametrize("name", SCRIPTS)
def test_each_script_is_plain_posix_shell_and_executable(name: str) -> None:
    script = ROOT / name
    lines = [line for line in script.read_text("utf-8").splitlines() if not line.lstrip().startswith("#")]

    assert script.read_text("utf-8").startswith("#!/bin/sh\n")
    assert os.access(script, os.X_OK)
    assert subprocess.run([SHELL, "-n", str(script)], check=False).returncode == 0
    assert [line for line in lines if BASHISMS.search(line)] == []


def test_ci_does_what_a_person_does_and_nothing_else() -> None:
    lines = (ROOT / ".ci/run").read_text("utf-8").splitlines()

    assert lines[-1] == "exec ./test"


def test_without_root_the_missing_packages_are_named_in_one_line(tmp_path: Path) -> None:
    clone = _clone(tmp_path)
    tools = _tools(tmp_path, {"id": "echo 1000", "apt-get": "exit 1", "ldconfig": "echo nothing", "sudo": "exit 1"})

    ended = subprocess.run(
        [SHELL, str(clone / "run"), "install"],
        env={"PATH": f"{tools}:/usr/bin:/bin", "DISPLAY": ":0"},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )

    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1].startswith("Missing, and installing needs root. Please run as root: apt-get")
    assert "libgl1 libegl1" in ended.stderr


def test_what_is_installed_is_not_touched_again(tmp_path: Path) -> None:
    clone = _clone(tmp_path)
    broken = {name: f"echo {name} >>{tmp_path}/called; exit 1" for name in ("apt-get", "pip", "sudo")}
    tools = _tools(tmp_path, broken)
    (clone / ".venv").symlink_to(ROOT / ".venv")
    stamp = (ROOT / ".venv/stamp").read_text("utf-8")
    script = (clone / "run").read_text("utf-8").replace('root=$(dirname "$(readlink -f "$0")")', f'root="{ROOT}"')
    (clone / "run").write_text(script, "utf-8")

    ended = subprocess.run(
        [SHELL, str(clone / "run"), "install"],
        env={"PATH": f"{tools}:/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert not (tmp_path / "called").exists()
    assert (ROOT / ".venv/stamp").read_text("utf-8") == stamp


def _clone(folder: Path) -> Path:
    clone = folder / "clone"
    clone.mkdir()
    for name in ("run", "requirements.lock"):
        shutil.copy(ROOT / name, clone / name)
    return clone


def _tools(folder: Path, commands: dict[str, str]) -> Path:
    tools = folder / "tools"
    tools.mkdir()
    for name, body in commands.items():
        tool = tools / name
        tool.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
        tool.chmod(0o755)
    return tools
