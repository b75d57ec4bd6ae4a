"""What the service remembers, in SQLite: a file that outlives it, or `:memory:`."""

import sqlite3
from contextlib import AbstractContextManager
from dataclasses import astuple, dataclass, replace

from kiosk.domain import ContactType

_SCHEMA = """
CREATE TABLE IF NOT EXISTS bank (id TEXT PRIMARY KEY, location TEXT, name TEXT, place TEXT, time_zone TEXT);
CREATE TABLE IF NOT EXISTS unit (
    bank TEXT, id TEXT, size TEXT, accessible INTEGER, in_service INTEGER, PRIMARY KEY (bank, id));
CREATE TABLE IF NOT EXISTS holding (
    bank TEXT, unit TEXT, contact TEXT, contact_type TEXT, is_return INTEGER, reserved_at REAL, expires_at REAL,
    depositor TEXT, return_code TEXT, deposited_at REAL, deposit_expires_at REAL, pickup_code TEXT,
    PRIMARY KEY (bank, unit));
CREATE TABLE IF NOT EXISTS parcel (
    bank TEXT, unit TEXT, number TEXT, secondary TEXT, deposited INTEGER, PRIMARY KEY (bank, unit, number));
CREATE TABLE IF NOT EXISTS contact (id TEXT PRIMARY KEY, personal_id TEXT UNIQUE, body TEXT);
CREATE TABLE IF NOT EXISTS department (id TEXT PRIMARY KEY, name TEXT);
CREATE TABLE IF NOT EXISTS member (department TEXT, contact TEXT, PRIMARY KEY (department, contact));
CREATE TABLE IF NOT EXISTS expected (number TEXT PRIMARY KEY, contact TEXT, package TEXT);
CREATE TABLE IF NOT EXISTS mail (recipient TEXT, unit TEXT, kind TEXT, code TEXT, sent_at REAL);
CREATE TABLE IF NOT EXISTS opening (bank TEXT, unit TEXT, user TEXT, opened_at REAL);
CREATE TABLE IF NOT EXISTS access (word TEXT PRIMARY KEY, expires_at REAL);
CREATE TABLE IF NOT EXISTS tally (name TEXT PRIMARY KEY, count REAL);
"""


@dataclass(frozen=True, slots=True)
class Bank:
    """A locker bank and the location it stands at."""

    id: str
    location: str
    name: str
    place: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One compartment as the service knows it; it has no idea where the door hangs."""

    bank: str
    id: str
    size: str
    accessible: bool
    in_service: bool = True


@dataclass(frozen=True, slots=True)
class Parcel:
    """A tracking number on a unit: expected there, or lying inside."""

    number: str
    secondary: str | None = None
    deposited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """Whom a unit is held for, and for which parcels. Times in POSIX seconds.

    `expires_at` ends the expectation of parcels not yet deposited,
    `deposit_expires_at` the recipient's right to collect those inside.
    """

    bank: str
    unit: str
    contact: str
    contact_type: str
    is_return: bool
    reserved_at: float
    expires_at: float
    depositor: str | None = None
    return_code: str | None = None
    deposited_at: float | None = None
    deposit_expires_at: float | None = None
    pickup_code: str | None = None
    parcels: tuple[Parcel, ...] = ()

    @property
    def inside(self) -> tuple[Parcel, ...]:
        """Return the parcels that lie in the unit."""
        return tuple(p for p in self.parcels if p.deposited)

    @property
    def awaited(self) -> tuple[Parcel, ...]:
        """Return the parcels still expected."""
        return tuple(p for p in self.parcels if not p.deposited)

    @property
    def for_recipient(self) -> bool:
        """Tell whether a person, not a department, collects."""
        return self.contact_type == ContactType.RECIPIENT

    def has(self, number: str) -> bool:
        """Tell whether `number` is one of the parcels."""
        return any(p.number == number for p in self.parcels)


@dataclass(frozen=True, slots=True)
class Mail:
    """A code on its way to a person; the demonstration shows it where the vendor would send it."""

    recipient: str
    unit: str
    kind: str
    code: str
    sent_at: float


class Store:
    """The tables. Used by one event loop; a change lasts once its `change()` block ends without an error."""

    def __init__(self, path: str = ":memory:") -> None:
        """Open or make the database at `path`."""
        self._db = sqlite3.connect(path, check_same_thread=False)
        self._db.row_factory = sqlite3.Row
        # A simulator may forget its last second in a power cut; it must not stall a loop it shares with the screen.
        self._db.execute("PRAGMA synchronous=OFF")
        self._db.executescript(_SCHEMA)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def change(self) -> AbstractContextManager[object]:
        """Return a block that keeps all its changes, or none when it ends with an error."""
        return self._db

    def add_bank(self, bank: Bank, units: list[Unit]) -> None:
        """Put up a bank with its units, which keep their order."""
        self._db.execute("INSERT INTO bank VALUES (?,?,?,?,?)", astuple(bank))
        self._db.executemany("INSERT INTO unit VALUES (?,?,?,?,?)", [astuple(u) for u in units])

    def banks(self) -> list[Bank]:
        """Return every bank."""
        return [Bank(*row) for row in self._db.execute("SELECT * FROM bank ORDER BY id")]

    def units(self, bank: str) -> list[Unit]:
        """Return the units of `bank` in their order."""
        rows = self._db.execute("SELECT * FROM unit WHERE bank=? ORDER BY rowid", (bank,))
        return [Unit(r["bank"], r["id"], r["size"], bool(r["accessible"]), bool(r["in_service"])) for r in rows]

    def put_in_service(self, bank: str, unit: str, *, in_service: bool) -> None:
        """Take a unit out of service or bring it back."""
        self._db.execute("UPDATE unit SET in_service=? WHERE bank=? AND id=?", (in_service, bank, unit))

    def holdings(self) -> list[Holding]:
        """Return what is held in all banks."""
        return [self._holding(row) for row in self._db.execute("SELECT * FROM holding ORDER BY rowid")]

    def _holding(self, row: sqlite3.Row) -> Holding:
        where = (row["bank"], row["unit"])
        parcels = self._db.execute("SELECT * FROM parcel WHERE bank=? AND unit=? ORDER BY rowid", where)
        fields = {key: row[key] for key in row.keys()} | {"is_return": bool(row["is_return"])}  # noqa: SIM118 - a Row iterates values
        return Holding(
            **fields, parcels=tuple(Parcel(p["number"], p["secondary"], bool(p["deposited"])) for p in parcels)
        )

    def holding(self, bank: str, unit: str) -> Holding | None:
        """Return whom `unit` is held for, or None while it is free."""
        row = self._db.execute("SELECT * FROM holding WHERE bank=? AND unit=?", (bank, unit)).fetchone()
        return self._holding(row) if row else None

    def hold(self, holding: Holding) -> None:
        """Write `holding` in the place of what its unit was held for."""
        self.release(holding.bank, holding.unit)
        values = astuple(replace(holding, parcels=()))[:-1]
        self._db.execute("INSERT INTO holding VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", values)
        rows = [(holding.bank, holding.unit, *astuple(p)) for p in holding.parcels]
        self._db.executemany("INSERT INTO parcel VALUES (?,?,?,?,?)", rows)

    def release(self, bank: str, unit: str) -> None:
        """Make `unit` free."""
        self._db.execute("DELETE FROM holding WHERE bank=? AND unit=?", (bank, unit))
        self._db.execute("DELETE FROM parcel WHERE bank=? AND unit=?", (bank, unit))

    def put_contact(self, contact: str, personal_id: str | None, body: str) -> None:
        """Write an address-book entry, `body` being its JSON; the caller has checked that `personal_id` is free."""
        query = """INSERT INTO contact VALUES (?,?,?)
            ON CONFLICT (id) DO UPDATE SET personal_id=excluded.personal_id, body=excluded.body"""
        self._db.execute(query, (contact, personal_id, body))

    def contacts(self) -> list[tuple[str, str]]:
        """Return id and JSON body of every address-book entry, oldest first."""
        return [(r["id"], r["body"]) for r in self._db.execute("SELECT id, body FROM contact ORDER BY rowid")]

    def add_department(self, department: str, name: str, members: list[str]) -> None:
        """Write a department and who collects for it."""
        self._db.execute("INSERT INTO department VALUES (?,?)", (department, name))
        self._db.executemany("INSERT INTO member VALUES (?,?)", [(department, m) for m in members])

    def departments(self) -> dict[str, str]:
        """Return the name of every department by its id."""
        return {r["id"]: r["name"] for r in self._db.execute("SELECT * FROM department ORDER BY rowid")}

    def departments_of(self, contact: str) -> list[str]:
        """Return the ids of the departments `contact` collects for."""
        rows = self._db.execute("SELECT department FROM member WHERE contact=? ORDER BY rowid", (contact,))
        return [r["department"] for r in rows]

    def expect(self, number: str, contact: str, package: str) -> None:
        """Announce a parcel for `contact`."""
        self._db.execute("INSERT OR REPLACE INTO expected VALUES (?,?,?)", (number, contact, package))

    def expected(self) -> dict[str, tuple[str, str]]:
        """Return contact id and package id of every announced parcel by its number."""
        rows = self._db.execute("SELECT * FROM expected ORDER BY rowid")
        return {r["number"]: (r["contact"], r["package"]) for r in rows}

    def send(self, mail: Mail) -> None:
        """Put `mail` with the others."""
        self._db.execute("INSERT INTO mail VALUES (?,?,?,?,?)", astuple(mail))

    def mails(self) -> list[Mail]:
        """Return every mail, oldest first."""
        return [Mail(*row) for row in self._db.execute("SELECT * FROM mail ORDER BY rowid")]

    def note_opening(self, bank: str, unit: str, user: str, moment: float) -> None:
        """Remember that `user` asked for the door of `unit`."""
        self._db.execute("INSERT INTO opening VALUES (?,?,?,?)", (bank, unit, user, moment))

    def openings(self, bank: str) -> list[tuple[str, float]]:
        """Return unit and time of every opening in `bank`, oldest first."""
        rows = self._db.execute("SELECT unit, opened_at FROM opening WHERE bank=? ORDER BY rowid", (bank,))
        return [(r["unit"], r["opened_at"]) for r in rows]

    def grant(self, word: str, expires_at: float) -> None:
        """Accept `word` as a bearer token until `expires_at`."""
        self._db.execute("INSERT OR REPLACE INTO access VALUES (?,?)", (word, expires_at))

    def grants(self, word: str, moment: float) -> bool:
        """Tell whether `word` is a bearer token that still holds."""
        row = self._db.execute("SELECT 1 FROM access WHERE word=? AND expires_at>?", (word, moment)).fetchone()
        return row is not None

    def revoke(self) -> None:
        """Accept none of the tokens given so far."""
        self._db.execute("DELETE FROM access")

    def count(self, name: str, step: float = 1) -> float:
        """Add `step` to the tally `name`, which begins at 0, and return it."""
        query = (
            "INSERT INTO tally VALUES (?,?) ON CONFLICT (name) DO UPDATE SET count=count+excluded.count RETURNING count"
        )
        rows = self._db.execute(query, (name, step)).fetchall()
        return float(rows[0]["count"])
