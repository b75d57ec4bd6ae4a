"""The clauses of the conformance report, read from clauses.toml beside this file."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.accessibility.talk import ROOT

_FILE = Path(__file__).with_name("clauses.toml")

STEPS = {
    "spoiled": "a control without a name, or hidden from AT-SPI, is reported",
    "screens-en": "every control of every screen by role, name and state, in English",
    "screens-de": "every control of every screen by role, name and state, in German",
    "screens-ar": "every control of every screen by role, name and state, in Arabic",
    "focus": "the focus can be brought to every control and is where it is said to be",
    "values": "the seconds that are left are a value with its bounds, and what is typed is a text that can be set",
    "told": "a program is told when the focus, a name or a state changes, and when a screen comes",
    "pickup-en": "a parcel is collected by AT-SPI actions alone, in English",
    "pickup-de": "the language is changed and a parcel collected by AT-SPI actions alone, in German",
    "pickup-ar": "the language is changed and a parcel collected by AT-SPI actions alone, in Arabic",
}
"""The campaign's own steps, in the order they are run."""

Outcomes = dict[str, bool]
"""Whether each test, by its node id, and each step, by its name, has passed."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause and what is said of it.

    `tests` are pytest node ids; `steps` are names of `STEPS`. Where both are empty,
    one of `installation`, `absent` (what the clause speaks of is not there) and
    `unmet` says why.
    """

    standard: str
    chapter: str
    number: str
    title: str
    how: str = ""
    tests: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    installation: str = ""
    absent: str = ""
    unmet: str = ""

    @property
    def shown_by(self) -> tuple[str, ...]:
        """Everything that must pass for the clause to be met."""
        return (*self.tests, *self.steps)


class Unknown(LookupError):
    """clauses.toml names a test or a step that it does not know."""


def read(file: Path = _FILE) -> list[Clause]:
    """Return every clause, in the order of the standards. Raises Unknown."""
    tables = tomllib.loads(file.read_text("utf-8"))
    return [
        _clause(standard["name"], chapter["name"], row, tables["tests"])
        for standard in tables["standard"]
        for chapter in standard["chapter"]
        for row in chapter["clause"]
    ]


def _clause(standard: str, chapter: str, row: dict[str, Any], tests: dict[str, str]) -> Clause:
    shown = row.pop("shown", [])
    strange = [name for name in shown if name not in tests and name not in STEPS]
    if strange:
        raise Unknown(f"{row['number']} names {strange}")
    nodes = tuple(tests[name] for name in shown if name in tests)
    return Clause(standard, chapter, tests=nodes, steps=tuple(name for name in shown if name in STEPS), **row)


@dataclass(frozen=True, slots=True)
class Provision:
    """Something an installation must provide: what, how much of it, and the clauses that ask for it."""

    what: str
    amount: str
    clauses: str


def provisions(file: Path = _FILE) -> list[Provision]:
    """Return what an installation must provide."""
    return [Provision(**row) for row in tomllib.loads(file.read_text("utf-8"))["installation"]]


def is_there(node: str, root: Path = ROOT) -> bool:
    """Tell whether a pytest node id names a test function that exists."""
    file, _, name = node.partition("::")
    path = root / file
    return path.is_file() and f"def {name}(" in path.read_text("utf-8")
