"""`locker-kiosk demo`: the kiosk with everything around it, beside a drawn cabinet.

The kiosk reads a configuration like any other's and runs as it does anywhere;
only the service, the lock board and the scanner behind its wires are emulated.
"""

import argparse

from kiosk.commands.display import prepare_qt

_WIDTH, _HEIGHT = 1780, 1200


def run(arguments: argparse.Namespace) -> int:
    """Open kiosk and lobby side by side and run until the process is told to stop."""
    prepare_qt(_WIDTH, _HEIGHT)
    from kiosk.commands.demonstration import demonstrate  # noqa: PLC0415 - Qt only once there is a screen

    return demonstrate(arguments.orientation)
