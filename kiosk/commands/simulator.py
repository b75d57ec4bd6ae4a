"""`locker-kiosk simulator`: the Locker API on loopback."""

import argparse
import os
import sys

from kiosk.errors import ConfigurationError
from kiosk.simulator.serve import Server
from kiosk.simulator.serve import run as serve_until_told

_LAST_PORT = 65_535


def run(arguments: argparse.Namespace) -> int:
    """Serve until the process is told to stop."""
    if not 0 <= arguments.port <= _LAST_PORT:
        raise ConfigurationError([f"--port {arguments.port}: allowed is 0 to {_LAST_PORT}, 0 for any free one"])
    if arguments.db is not None and not arguments.db.parent.is_dir():
        raise ConfigurationError([f"--db {arguments.db}: there is no folder {arguments.db.parent}"])
    try:
        serve_until_told(arguments.port, str(arguments.db or ":memory:"), arguments.seed, _announce)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise ConfigurationError([f"--port {arguments.port}: {reason}"]) from None
    return 0


def _announce(server: Server) -> None:
    sys.stdout.write(f"The Locker API answers at {server.url}; what it knows: {server.url}/_sim/state\n")
    sys.stdout.flush()
