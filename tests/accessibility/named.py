"""The tests that the conformance report names: run once, and what came out."""

import os
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from tests.accessibility.clauses import Clause, Outcomes, is_there
from tests.accessibility.talk import PYTHON, ROOT

_LONGEST_S = 1500
_BAD = ("failure", "error", "skipped")
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def outcomes_of(clauses: Iterable[Clause]) -> Outcomes:
    """Run every test that some clause names, once; return which passed. One that is not there did not."""
    named = sorted({node for clause in clauses for node in clause.tests})
    there = [node for node in named if is_there(node)]
    return dict.fromkeys(named, False) | _run(there)


def _run(nodes: list[str]) -> Outcomes:
    if not nodes:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "results.xml"
        words = [PYTHON, "-m", "pytest", "-q", "-n", "2", "--timeout", "300", f"--junitxml={result}", *nodes]
        around = dict(os.environ) | _OFFSCREEN
        with suppress(subprocess.TimeoutExpired):  # what was not finished has not passed
            subprocess.run(words, cwd=ROOT, env=around, check=False, capture_output=True, timeout=_LONGEST_S)
        found = _read(result) if result.exists() else {}
    return {node: found.get(node, False) for node in nodes}


def _read(result: Path) -> Outcomes:
    """Return each test function's outcome: passed when all its cases have."""
    outcomes: Outcomes = {}
    for case in ET.parse(result).getroot().iter("testcase"):  # noqa: S314 - written a moment ago by our own run
        file = case.get("classname", "").replace(".", "/") + ".py"
        node = f"{file}::{case.get('name', '').partition('[')[0]}"
        passed = all(case.find(bad) is None for bad in _BAD)
        outcomes[node] = outcomes.get(node, True) and passed
    return outcomes
