"""`locker-kiosk tour`: drive every flow as people would, and write a picture of every screen.

Each orientation is a kiosk of its own, in a process of its own.
"""

import argparse
import os
import subprocess
import sys

_BOTH = ("portrait", "landscape")


def run(arguments: argparse.Namespace) -> int:
    """Take the tour; return 0 when every step held, else 1."""
    if arguments.orientation == "both":
        command = [sys.executable, "-P", "-m", "kiosk", "tour", "--out", str(arguments.out), "--orientation"]
        tours = [subprocess.Popen([*command, orientation]) for orientation in _BOTH]  # noqa: S603 - our own words
        return max([tour.wait() for tour in tours])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.commands.touring import take  # noqa: PLC0415 - Qt only once its platform is chosen

    return take(arguments.orientation, arguments.out)
