"""The audit trail's rows: each carries a hash over itself and the hash of the row before it.

A row's hash therefore stands for all rows up to it. The newest one is noted
outside the database (`journal.sqlite3.head`) once its transaction is on the
disk, so the head is never ahead of the trail unless rows were taken away.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.flows.audit import Deed, Mark
from kiosk.journal.connection import Connection, Cursor

DAY = 86_400.0
PORTION = 2_000  # rows that leave the front at a time: no commit may keep a person waiting
_COLUMNS = "seq, at, deed, unit, detail, parcel, person, chain"


@dataclass(frozen=True, slots=True)
class Head:
    """The newest row's number, and the hash that stands for all rows up to it."""

    seq: int = 0
    chain: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it lies in the file; `at` is in kiosk seconds."""

    seq: int
    at: float
    deed: str
    unit: str
    detail: str
    parcel: str
    person: str
    chain: str

    def linked(self, before: str) -> str:
        """Return the hash this row must carry after a row with the hash `before`."""
        content = [self.seq, self.at, self.deed, self.unit, self.detail, self.parcel, self.person]
        return hashlib.sha256(f"{before}{json.dumps(content, default=repr)}".encode()).hexdigest()


def head_of(connection: Connection) -> Head:
    """Return the trail's newest row."""
    row = connection.execute("SELECT seq, chain FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return Head() if row is None else Head(*row)


def holds(connection: Connection, head: Head) -> bool:
    """Tell whether the row of `head` is in the trail, as it was when it was noted."""
    if head.seq == 0:
        return True
    row = connection.execute("SELECT chain FROM audit WHERE seq = ?", (head.seq,)).fetchone()
    return row is not None and row[0] == head.chain


def extend(connection: Connection, head: Head, at: float, marks: tuple[Mark, ...]) -> Head:
    """Write `marks` behind `head` in the open transaction; return the new head."""
    for mark in marks:
        row = Row(head.seq + 1, at, mark.deed, mark.unit, mark.detail, mark.parcel, mark.person, "")
        head = Head(row.seq, row.linked(head.chain))
        values = (row.seq, row.at, row.deed, row.unit, row.detail, row.parcel, row.person, head.chain)
        connection.execute(f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)  # noqa: S608
    return head


def prune(connection: Connection, head: Head, at: float, kept_s: float) -> Head:
    """Let rows older than `kept_s` leave the front, once a day, in the open transaction; return the new head.

    A row says up to where they went and what the last one's hash was: the chain begins there from now on.
    """
    oldest = connection.execute("SELECT at FROM audit ORDER BY seq LIMIT 1").fetchone()
    if oldest is None or oldest[0] >= at - kept_s - DAY:
        return head
    front = f"SELECT seq, at FROM audit ORDER BY seq LIMIT {PORTION}"  # noqa: S608
    (last,) = connection.execute(f"SELECT max(seq) FROM ({front}) WHERE at < ?", (at - kept_s,)).fetchone()  # noqa: S608
    (chain,) = connection.execute("SELECT chain FROM audit WHERE seq = ?", (last,)).fetchone()
    head = extend(connection, head, at, (Mark(Deed.PRUNED, detail=anchor(Head(last, chain))),))
    connection.execute("DELETE FROM audit WHERE seq <= ?", (last,))
    return head


def anchor(head: Head) -> str:
    """Return what a row says about rows that left the front up to `head`."""
    return f"{head.seq}:{head.chain}"


def rows_of(connection: Connection) -> Iterator[Row]:
    """Yield every row, the oldest first."""
    found: Cursor = connection.execute(f"SELECT {_COLUMNS} FROM audit ORDER BY seq")  # noqa: S608
    for values in found:
        yield Row(*values)
