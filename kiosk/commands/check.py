"""`locker-kiosk check`: is the configuration right?"""

import argparse
import os
import sys

from kiosk.config import describe, load


def run(arguments: argparse.Namespace) -> int:
    """Print every setting in force, credentials masked. A fault ends the command with exit code 2."""
    sys.stdout.write(f"{describe(load(arguments.config, os.environ))}\n")
    return 0
