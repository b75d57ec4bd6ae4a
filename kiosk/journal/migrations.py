"""The tables of the journal, version by version."""

# Each brings the file one version further; `PRAGMA user_version` counts them. Only ever append, and at least "SELECT 1"
# when an event or the kiosk is written in another form (tests/journal/test_form.py): so the copy for the way back is
# made, and an older program says that the file is newer than itself.
MIGRATIONS = (
    """
    CREATE TABLE events (seq INTEGER PRIMARY KEY, at REAL NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE TABLE snapshot (seq INTEGER NOT NULL, at REAL NOT NULL, body TEXT NOT NULL) STRICT;
    """,
    """
    ALTER TABLE events ADD COLUMN checksum TEXT;
    ALTER TABLE snapshot ADD COLUMN checksum TEXT;
    CREATE TABLE audit (
        seq INTEGER PRIMARY KEY, at REAL NOT NULL, deed TEXT NOT NULL, unit TEXT NOT NULL, detail TEXT NOT NULL,
        parcel TEXT NOT NULL, person TEXT NOT NULL, chain TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    """,
    "ALTER TABLE events ADD COLUMN outcome TEXT",
)
AUDITED = 2  # the version since which there is a trail, and slips beside the file
FORESEEN = 3  # the version since which an event says where it led
