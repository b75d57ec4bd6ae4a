"""The conformance report says no more than the tests do."""

import re
from dataclasses import replace

import pytest

from tests.accessibility.clauses import STEPS, Clause, is_there, provisions, read
from tests.accessibility.report import ABSENT, BOTH, MET, PAGE, PART, UNMET, document, verdict

CLAUSES = read()
_TEST = re.compile(r"`(tests/[^`]+::[^`]+)`")
_ROW = re.compile(r"^\| ([0-9.]+) \| ", re.MULTILINE)
SHOWN = Clause("EN", "5", "5.9", "title", tests=("tests/a.py::test_b",), steps=("focus",))


def test_every_test_a_clause_names_exists() -> None:
    assert [node for clause in CLAUSES for node in clause.tests if not is_there(node)] == []


def test_a_test_that_was_renamed_is_noticed() -> None:
    assert not is_there("tests/accessibility/test_report.py::test_of_another_name")
    assert not is_there("tests/accessibility/test_of_another_file.py::test_every_test_a_clause_names_exists")


def test_no_clause_stands_twice() -> None:
    numbers = [(clause.standard, clause.number) for clause in CLAUSES]

    assert len(numbers) == len(set(numbers))


def test_the_page_has_every_clause_in_order() -> None:
    assert _ROW.findall(PAGE.read_text("utf-8")) == [clause.number for clause in CLAUSES]


def test_the_page_names_only_tests_that_exist() -> None:
    assert [node for node in _TEST.findall(PAGE.read_text("utf-8")) if not is_there(node)] == []


def test_the_page_says_what_the_installer_must_provide() -> None:
    page = PAGE.read_text("utf-8")

    assert [each.what for each in provisions() if f"| {each.what} | {each.amount} |" not in page] == []


@pytest.mark.parametrize(
    ("clause", "outcomes", "said"),
    [
        (SHOWN, {"tests/a.py::test_b": True, "focus": True}, MET),
        (SHOWN, {"tests/a.py::test_b": False, "focus": True}, UNMET),
        (SHOWN, {"tests/a.py::test_b": True}, UNMET),
        (replace(SHOWN, installation="a jack"), {"tests/a.py::test_b": True, "focus": True}, BOTH),
        (replace(SHOWN, installation="a jack"), {}, UNMET),
        (replace(SHOWN, unmet="not yet"), {"tests/a.py::test_b": True, "focus": True}, UNMET),
        (replace(SHOWN, tests=(), steps=(), installation="a jack"), {}, PART),
        (replace(SHOWN, tests=(), steps=(), absent="no video"), {}, ABSENT),
        (replace(SHOWN, tests=(), steps=(), how="it speaks"), {}, UNMET),
        (replace(SHOWN, tests=(), steps=(), how="it speaks", installation="a jack"), {}, UNMET),
    ],
)
def test_a_clause_is_met_only_while_all_that_shows_it_passes(
    clause: Clause, outcomes: dict[str, bool], said: str
) -> None:
    assert verdict(clause, outcomes) == said


def test_a_failing_test_is_named_in_its_row() -> None:
    page = document([SHOWN], dict.fromkeys(STEPS, True) | {"tests/a.py::test_b": False})

    assert "Fails now: `tests/a.py::test_b`." in page
