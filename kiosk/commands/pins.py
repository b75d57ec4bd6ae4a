"""`locker-kiosk pins`: the PINs that people type after their id, where the site asks for one."""

import argparse
import os
import sys
from pathlib import Path

from kiosk.commands.staff import asked, border_of, describe_orders
from kiosk.config import Settings, load
from kiosk.domain import ClaimKind, Secret
from kiosk.errors import ConfigurationError
from kiosk.staff import Roster


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command line."""
    describe_orders(
        parser, ("give somebody a PIN", "name who has one", "take it from them: their id opens nothing then")
    )


def run(arguments: argparse.Namespace) -> int:
    """Do as ordered with the PIN file; id and PIN are read from the terminal, or as two lines from a pipe."""
    settings = load(arguments.config, os.environ)
    pins = pins_of(settings)
    if pins is None:
        raise ConfigurationError(["pickup.pin_file: is missing; it names the file that says whose PIN is which"])
    match arguments.order:
        case "add":
            secret, pin = Secret.parse(asked("ID, as it is typed or scanned: ")), asked("PIN: ", again=True)
            if secret is None:
                raise ConfigurationError(["the ID: allowed are 4 to 32 letters, digits and hyphens"])
            digest = border_of(settings).digest(ClaimKind.PERSONAL_ID, secret)
            pins.add(arguments.name, digest, pin)
        case "remove":
            pins.remove(arguments.name)
        case _:
            for person in pins.people():
                sys.stdout.write(f"{person.name}\n")
    return 0


def pins_of(settings: Settings) -> Roster | None:
    """Return who has a PIN, None where the site asks for none."""
    from kiosk.staff.roster import SHORTEST_OF_A_PERSON  # noqa: PLC0415 - after the first frame

    file = settings.pickup.pin_file
    return Roster(Path(file), SHORTEST_OF_A_PERSON) if file else None
