"""The paper about failures names tests that are there."""

import re

from tests.house.tree import ROOT

PAPER = ROOT / "docs" / "reliability.md"
NAMED = re.compile(r"`(tests/[\w/]+\.py)`(?: \(([\w, ]+)\))?")


def test_every_test_the_paper_names_is_there() -> None:
    named = NAMED.findall(PAPER.read_text("utf-8"))
    missing = [
        f"{file}: {part}"
        for file, parts in named
        for part in parts.split(", ")
        if not (ROOT / file).is_file() or not re.search(rf"def test_\w*{part}", (ROOT / file).read_text("utf-8"))
    ]

    assert len(named) > 40
    assert missing == []
