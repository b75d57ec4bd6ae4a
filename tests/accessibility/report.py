"""The conformance report as a page, from the clauses and what came out of the tests they name."""

from collections import Counter
from collections.abc import Iterable
from itertools import groupby

from tests.accessibility.clauses import STEPS, Clause, Outcomes, provisions
from tests.accessibility.talk import ROOT

PAGE = ROOT / "docs/accessibility.md"

MET, BOTH, PART = "met", "met, with the installation", "installation"
ABSENT, UNMET = "does not apply", "**not met**"

_OUTCOMES = {True: "passed", False: "**failed**", None: "not run"}

_HEAD = """# Accessibility: conformance report

Written by `./test campaign accessibility`; do not edit. What is said of each clause stands in
`tests/accessibility/clauses.toml`. A clause is met only while every test it names passes: the campaign runs
them, and the steps below, each time it writes this page. Nobody has certified this; the tests can be run by anyone.

Compared with EN 301 549 V3.2.1 (2021-03), chapters 5, 8 and 11, and with the Revised Section 508 Standards
(36 CFR 1194, Appendix C), 402, 403, 405 to 411 and chapter 5 as far as it speaks of software. The titles are our
own short words; the standards' text counts.

The kiosk is closed to what people bring along: nobody can attach a screen reader at a parcel locker. So it speaks,
enlarges and answers to keys itself (EN 301 549, 5.1). Its window also serves AT-SPI, the accessibility service of
Linux desktops, so that a site may run an assistive program of its own beside it; the campaign uses just that.
"""

_VERDICTS = {
    MET: "shown by the tests named",
    BOTH: "the software's part is shown by the tests named; the rest is the installer's",
    PART: "the installer's alone, see [the installation](#what-the-installation-must-provide)",
    ABSENT: "what the clause speaks of is not there",
    UNMET: "not met, or not shown by any test",
}

_INSTALLATION = """
## What the installation must provide

The software cannot put these there. Whoever installs a kiosk must, before calling it accessible:

| What | How much | Clauses |
|---|---|---|
"""


def verdict(clause: Clause, outcomes: Outcomes) -> str:
    """Return what is said of a clause now."""
    if clause.shown_by and not clause.unmet:
        if not all(outcomes.get(each, False) for each in clause.shown_by):
            return UNMET
        return BOTH if clause.installation else MET
    if clause.absent:
        return ABSENT
    # Where the software has a part as well, the installer alone cannot meet it.
    return PART if clause.installation and not (clause.unmet or clause.how) else UNMET


def document(clauses: list[Clause], outcomes: Outcomes) -> str:
    """Return the whole page."""
    parts = [_HEAD, _counted(clauses, outcomes), _steps(outcomes)]
    for standard, rows in groupby(clauses, key=lambda clause: clause.standard):
        parts.append(f"\n## {standard}\n")
        for chapter, inside in groupby(rows, key=lambda clause: clause.chapter):
            parts.append(_table(chapter, inside, outcomes))
    provided = [f"| {each.what} | {each.amount} | {each.clauses} |\n" for each in provisions()]
    return "".join([*parts, _INSTALLATION, *provided])


def _counted(clauses: list[Clause], outcomes: Outcomes) -> str:
    counts = Counter(verdict(clause, outcomes) for clause in clauses)
    rows = [f"| {each} | {counts[each]} | {meaning} |\n" for each, meaning in _VERDICTS.items()]
    return f"\n| Verdict | Clauses | Which means |\n|---|---|---|\n{''.join(rows)}"


def _steps(outcomes: Outcomes) -> str:
    rows = [f"| `{name}` | {what} | {_OUTCOMES[outcomes.get(name)]} |\n" for name, what in STEPS.items()]
    return f"\n## The campaign's steps\n\n| Step | What it shows | Outcome |\n|---|---|---|\n{''.join(rows)}"


def _table(chapter: str, clauses: Iterable[Clause], outcomes: Outcomes) -> str:
    head = f"\n### {chapter}\n\n| Clause | About | Verdict | How | Shown by |\n|---|---|---|---|---|\n"
    return head + "".join(_row(clause, outcomes) for clause in clauses)


def _row(clause: Clause, outcomes: Outcomes) -> str:
    failed = [each for each in clause.shown_by if not outcomes.get(each, False)]
    said = [clause.how, clause.unmet, clause.absent]
    said += [f"Installation: {clause.installation}"] if clause.installation else []
    if verdict(clause, outcomes) == UNMET and not (clause.shown_by or clause.unmet):
        said += ["No test shows it."]
    said += [f"Fails now: {', '.join(f'`{each}`' for each in failed)}."] if failed else []
    shown = "<br>".join([*(f"`{node}`" for node in clause.tests), *(f"step `{name}`" for name in clause.steps)])
    how = " ".join(each for each in said if each)
    return f"| {clause.number} | {clause.title} | {verdict(clause, outcomes)} | {how} | {shown} |\n"
