"""`locker-kiosk courier`: whose couriers may deliver, where the kiosk asks."""

import argparse
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.commands.staff import asked, border_of
from kiosk.config import Settings, load
from kiosk.domain import Secret
from kiosk.errors import ConfigurationError
from kiosk.staff.couriers import NAME, Couriers

_CODE = re.compile(r"[0-9]{6,10}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command line."""
    orders = parser.add_subparsers(dest="order", required=True, metavar="ORDER")
    for order, words in (("add", "a code or a badge of a carrier"), ("list", "name them"), ("remove", "all of one")):
        this = orders.add_parser(order, help=words)
        this.add_argument("--config", type=Path, required=True, metavar="FILE")
        if order != "list":
            this.add_argument("carrier", metavar="CARRIER")
        if order == "add":
            this.add_argument("--badge", action="store_true", help="a badge instead of a code of 6 to 10 digits")
            this.add_argument("--until", default="", metavar="DAY", help="its last day, as 2027-12-31; else no end")


def run(arguments: argparse.Namespace) -> int:
    """Do as ordered with the courier file; code or badge are read from the terminal, or as a line from a pipe."""
    from kiosk.runtime.log import STAFF_SIGNS  # noqa: PLC0415 - only this command needs it

    settings = load(arguments.config, os.environ)
    file = courier_file(settings, os.environ)
    if file is None:
        raise ConfigurationError(["courier.file: is missing; it names the file that says whose couriers may deliver"])
    couriers = Couriers(file)
    match arguments.order:
        case "add":
            secret = _badge() if arguments.badge else _code()
            couriers.add(arguments.carrier, _digest(settings, secret), arguments.until)
        case "remove":
            couriers.remove(arguments.carrier)
        case _:
            for known in couriers.admissions():
                sys.stdout.write(f"{known.digest[:STAFF_SIGNS]}  {known.until or 'no end    '}  {known.carrier}\n")
    return 0


def courier_file(settings: Settings, environment: Mapping[str, str]) -> Path | None:
    """Return the courier file: the one among the credentials, else the one the configuration names, else none."""
    given = environment.get("CREDENTIALS_DIRECTORY")
    if given and (Path(given) / NAME).exists():
        return Path(given) / NAME
    return Path(settings.courier.file) if settings.courier.file else None


def _code() -> Secret:
    words = asked("Code (6 to 10 digits): ", again=True)
    if not _CODE.fullmatch(words):
        raise ConfigurationError(["the code: allowed are 6 to 10 digits, and nothing else"])
    if len(set(words)) < 3 or words in "01234567890123456789" or words in "98765432109876543210":  # noqa: PLR2004
        raise ConfigurationError(["the code: too easy to guess; use at least three different digits, in no order"])
    return Secret(words)


def _badge() -> Secret:
    secret = Secret.parse(asked("Badge (scan or type it): "))
    if secret is None:
        raise ConfigurationError(["the badge: allowed are 4 to 32 letters, digits and hyphens"])
    return secret


def _digest(settings: Settings, secret: Secret) -> str:
    return border_of(settings).courier_digest(secret)
