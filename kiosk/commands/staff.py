"""`locker-kiosk staff`: who may sign in at the kiosk as staff."""

import argparse
import getpass
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.config import Settings, load
from kiosk.domain import Secret
from kiosk.errors import ConfigurationError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command line."""
    orders = parser.add_subparsers(dest="order", required=True, metavar="ORDER")
    for order, words in (("add", "let somebody sign in"), ("list", "name them"), ("remove", "let them in no more")):
        this = orders.add_parser(order, help=words)
        this.add_argument("--config", type=Path, required=True, metavar="FILE")
        if order != "list":
            this.add_argument("name", metavar="NAME")


def run(arguments: argparse.Namespace) -> int:
    """Do as ordered with the staff file; badge and PIN are read from the terminal, or as two lines from a pipe."""
    from kiosk.runtime.border import Border, ScanPatterns  # noqa: PLC0415 - only this command needs them
    from kiosk.runtime.key import border_key  # noqa: PLC0415 - the same
    from kiosk.runtime.log import STAFF_SIGNS  # noqa: PLC0415 - the same
    from kiosk.staff import Roster  # noqa: PLC0415 - the same

    settings = load(arguments.config, os.environ)
    file = staff_file(settings, os.environ)
    if file is None:
        raise ConfigurationError(["staff.file: is missing; it names the file that says who may sign in"])
    roster = Roster(file)
    match arguments.order:
        case "add":
            badge, pin = asked("Badge (scan or type it): "), asked("PIN: ", again=True)
            secret = Secret.parse(badge)
            if secret is None:
                raise ConfigurationError(["the badge: allowed are 4 to 32 letters, digits and hyphens"])
            given = os.environ.get("CREDENTIALS_DIRECTORY")
            key = border_key(settings.directory(os.environ), Path(given) if given else None)
            roster.add(arguments.name, Border(key, ScanPatterns(), lambda: 0.0).badge_digest(secret), pin)
        case "remove":
            roster.remove(arguments.name)
        case _:
            for person in roster.people():
                sys.stdout.write(f"{person.badge[:STAFF_SIGNS]}  {person.name}\n")
    return 0


def staff_file(settings: Settings, environment: Mapping[str, str]) -> Path | None:
    """Return the staff file: the one among the credentials, else the one the configuration names, else none."""
    from kiosk.staff.roster import NAME  # noqa: PLC0415 - after the first frame

    given = environment.get("CREDENTIALS_DIRECTORY")
    if given and (Path(given) / NAME).exists():
        return Path(given) / NAME
    return Path(settings.staff.file) if settings.staff.file else None


def asked(words: str, *, again: bool = False) -> str:
    """Return what is typed, unseen; a PIN is typed twice where somebody types it."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    typed = getpass.getpass(words).strip()
    if again and getpass.getpass("The same once more: ").strip() != typed:
        raise ConfigurationError(["the two were not the same"])
    return typed
