import re
import subprocess
import sys

import pytest

from ui.version_gate import installed_pyside, refusal


@pytest.mark.parametrize("pyside", ["6.12.0", "6.12.1", "6.13.0"])
def test_the_binding_that_loses_none_is_refused_with_the_way_out(pyside: str) -> None:
    reason = refusal(pyside, (3, 11))

    assert reason is not None
    assert "6.11.3" in reason


@pytest.mark.parametrize(("pyside", "python"), [("6.11.3", (3, 11)), ("6.10.3", (3, 11)), ("6.12.0", (3, 12))])
def test_a_binding_that_keeps_none_is_accepted(pyside: str, python: tuple[int, int]) -> None:
    assert refusal(pyside, python) is None


def test_the_installed_binding_is_found_without_calling_it() -> None:
    code = "import sys, ui.version_gate as g; g.installed_pyside(); sys.exit('PySide6.QtCore' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert re.fullmatch(r"6\.\d+\.\d+.*", installed_pyside())


def test_a_machine_without_the_binding_is_told_apart() -> None:
    assert installed_pyside("no_such_binding") == "0"
