"""A small site whose settings are right, to be made wrong one at a time."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk.config import Settings, load
from kiosk.errors import ConfigurationError

SECRETS = {"KIOSK_API__CLIENT_ID": "an-id", "KIOSK_API__CLIENT_SECRET": "a-secret"}
RIGHT = """
[site]
name = "Front hall"

[api]
base_url = "https://api.example.org/parcelpoint"
token_url = "https://api.example.org/auth/api/v1/token"
locker_bank_id = "A001"
user_id = "kiosk-a001"

[doors]
driver = "kerong-cu48"
port = "/dev/null"

[[doors.unit]]
id = "11"
board = 0
lock = 0
column = 1
row = 1
size = "small"

[[doors.unit]]
id = "12"
board = 0
lock = 1
column = 1
row = 2
size = "large"
"""


def read(folder: Path, text: str = RIGHT, environment: Mapping[str, str] = SECRETS, *words: str) -> Settings:
    """Load `text` as the file of a site."""
    file = folder / "kiosk.toml"
    file.write_text(text, "utf-8")
    return load(file, environment, words)


def faults(folder: Path, text: str = RIGHT, environment: Mapping[str, str] = SECRETS, *words: str) -> list[str]:
    """Return what is wrong with `text`: one line per fault, none for settings that can be used."""
    try:
        read(folder, text, environment, *words)
    except ConfigurationError as error:
        return error.faults
    return []


def keys_of(file: Path) -> set[str]:
    """Return every SECTION.KEY that a TOML file names."""
    content = tomllib.loads(file.read_text("utf-8"))
    return {f"{section}.{key}" for section, table in content.items() for key in table}
