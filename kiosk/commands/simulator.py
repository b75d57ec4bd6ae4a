"""`locker-kiosk simulator`: the Locker API on loopback."""

import argparse
import sys

from kiosk.errors import ConfigurationError
from kiosk.simulator.serve import Server
from kiosk.simulator.serve import run as serve_until_told


def run(arguments: argparse.Namespace) -> int:
    """Serve until the process is told to stop."""
    try:
        serve_until_told(arguments.port, str(arguments.db or ":memory:"), arguments.seed, _announce)
    except OSError as error:
        raise ConfigurationError([f"--port {arguments.port}: {error.strerror}"]) from None
    return 0


def _announce(server: Server) -> None:
    sys.stdout.write(f"The Locker API answers at {server.url}; what it knows: {server.url}/_sim/state\n")
    sys.stdout.flush()
