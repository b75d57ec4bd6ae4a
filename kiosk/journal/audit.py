"""Reads the audit trail back, and tells whether anything was changed, taken out, cut off or put in another order.

What it cannot see: a trail that was written anew as a whole together with its
head. Heads noted elsewhere, as the log does, show that too.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from kiosk.errors import JournalError
from kiosk.flows.audit import Deed
from kiosk.journal.connection import BUSY, legible
from kiosk.journal.files import head_path, read_head
from kiosk.journal.slip import Slip
from kiosk.journal.trail import Head, Row, rows_of

_BREAKS = {
    Deed.JOURNAL_LOST: "the kiosk found its journal gone or damaged and began another one",
    Deed.JOURNAL_OLD: "the kiosk found its journal older than its head: rows before this one are missing",
}


@dataclass(slots=True)
class Findings:
    """What a look at the trail came to: `faults` are words for people, `newer` the rows behind the noted head."""

    rows: int = 0
    first: Row | None = None
    last: Row | None = None
    newer: int = 0
    faults: list[str] = field(default_factory=list)


def read(path: Path) -> Iterator[Row]:
    """Yield every row of the journal at `path`, while a kiosk runs or not. Raises JournalError."""
    try:
        with closing(looking_into(path)) as connection:
            yield from rows_of(connection)
    except (sqlite3.Error, UnicodeDecodeError) as error:  # what SQLite says of a changed file may be no words
        raise JournalError(f"{path.name}: {error}") from error


def verify(path: Path, *, since: int = 0, heads: tuple[Head, ...] = ()) -> Findings:
    """Check the rows from number `since` on, against each other, the noted head, and `heads` noted elsewhere.

    Raises JournalError when there is no file to look into.
    """
    if not path.exists():
        raise JournalError(f"{path}: there is no such file")
    # The head first: rows that come meanwhile are newer than it, which is no fault.
    noted = read_head(Slip(head_path(path)))
    wanted = [*heads, *([noted] if noted else [])]
    findings = Findings()
    if noted is None:
        findings.faults.append(f"{head_path(path).name} is missing or damaged: whether rows were cut off is not known")
    try:
        _follow(read(path), findings, since, {head.seq: head.chain for head in wanted if head.seq})
    except JournalError as error:
        findings.faults.append(f"the trail cannot be read on: {error}")
    _compare(findings, wanted)
    if noted is not None and findings.last is not None:
        findings.newer = max(0, findings.last.seq - noted.seq)
    return findings


def _follow(rows: Iterator[Row], findings: Findings, since: int, noted: dict[int, str]) -> None:
    """Go through the trail and hold every row against the one before it."""
    before: Row | None = None
    anchors: set[str] = set()
    for row in rows:
        findings.rows += 1
        if row.seq >= since:
            findings.faults += _faults(before, row, since)
            if noted.get(row.seq, row.chain) != row.chain:
                findings.faults.append(f"row {row.seq} is not the one whose hash was noted: it was written anew")
        if row.deed == Deed.PRUNED:
            anchors.add(str(row.detail))
        findings.first = findings.first or row
        before = findings.last = row
    first = findings.first
    if first is not None and first.seq >= since and not _begins_rightly(first, anchors):
        missing = f"rows 1 to {first.seq - 1} are gone and no row says that they were let go"
        findings.faults.insert(0, missing if first.seq > 1 else "row 1 was changed")


def _faults(before: Row | None, row: Row, since: int) -> Iterator[str]:
    if before is not None and row.seq != before.seq + 1:
        yield f"rows {before.seq + 1} to {row.seq - 1} are missing"
    elif before is not None and row.seq > since and row.chain != row.linked(before.chain):
        yield f"row {row.seq} was changed, or another one stood before it"
    try:
        broken = _BREAKS.get(Deed(row.deed))
    except ValueError:
        broken = None
    if broken:
        yield f"row {row.seq}: {broken}"


def _begins_rightly(first: Row, anchors: set[str]) -> bool:
    """Tell whether the trail begins with its first row, or behind rows that a later one says were let go."""
    if first.seq == 1:
        return first.chain == first.linked("")
    marks = (mark.partition(":") for mark in anchors)
    return any(seq == str(first.seq - 1) and first.chain == first.linked(chain) for seq, _, chain in marks)


def _compare(findings: Findings, wanted: list[Head]) -> None:
    last = findings.last.seq if findings.last else 0
    newest = max((head.seq for head in wanted), default=0)
    if newest > last:
        cut = f"rows {last + 1} to {newest} are missing at the end: they were cut off, or this is an older copy"
        findings.faults.append(cut)


def looking_into(path: Path) -> sqlite3.Connection:
    """Open a journal to look only; where the folder cannot be written, as one that nobody writes meanwhile."""
    address = f"file:{quote(str(path))}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY)
    try:
        connection.execute("PRAGMA schema_version")
    except sqlite3.OperationalError:
        connection.close()
        connection = sqlite3.connect(f"{address}&immutable=1", uri=True)
    connection.text_factory = legible
    return connection
