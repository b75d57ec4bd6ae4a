"""`locker-kiosk bundle`: a report for support, which names no person, no code and no parcel."""

import argparse
import os
import sys

from kiosk.commands.support import SupportBundle, stick_of
from kiosk.config import load
from kiosk.errors import HardwareError
from kiosk.flows.service_states import Part


def run(arguments: argparse.Namespace) -> int:
    """Write the report, while the kiosk runs or not; return 1 where that fails. Raises ConfigurationError."""
    bundle = SupportBundle(load(arguments.config, os.environ), os.environ, lambda: stick_of(str(arguments.out)))
    parts = list(Part)
    for number, part in enumerate(parts, 1):
        sys.stdout.write(f"{number}/{len(parts)} {part}\n")
        try:
            written = bundle.take(part)
        except HardwareError as error:
            sys.stderr.write(f"{error}\n")
            return 1
    sys.stdout.write(f"{written}\n")
    return 0
