"""`locker-kiosk check`: is the configuration right?"""

import argparse
import os
import sys

from kiosk.commands.access import api_settings
from kiosk.commands.site import brand_of
from kiosk.config import describe, load


def run(arguments: argparse.Namespace) -> int:
    """Print every setting in force, credentials masked. A fault ends the command with exit code 2."""
    settings = load(arguments.config, os.environ)
    api_settings(settings)
    brand_of(settings)
    sys.stdout.write(f"{describe(settings)}\n")
    return 0
