"""`locker-kiosk`: reads the command line and hands over to the command that was named.

Exit codes: 0 done · 1 something did not hold · 2 the command line or the
configuration cannot be used.
"""

import argparse
import importlib
import sys
from pathlib import Path

from kiosk.errors import ConfigurationError

_PROGRAM = "locker-kiosk"


def main(argv: list[str] | None = None) -> int:
    """Run the command named on the command line; return the exit code."""
    arguments = _parser().parse_args(argv)
    command = importlib.import_module(f"kiosk.commands.{arguments.module}")
    try:
        return int(command.run(arguments))
    except ConfigurationError as error:
        for fault in error.faults:
            sys.stderr.write(f"{fault}\n")
        return 2


def _parser() -> argparse.ArgumentParser:
    """Build the command line; commands are imported only when they are called, so that a kiosk starts fast."""
    parser = argparse.ArgumentParser(prog=_PROGRAM, description="A touchscreen terminal for parcel lockers.")
    commands = parser.add_subparsers(metavar="COMMAND")
    parser.set_defaults(module="demo", port=0, db=None, orientation="portrait")

    demo = commands.add_parser("demo", help="kiosk, service and lock board in one go, beside a drawn cabinet")
    demo.add_argument("--orientation", choices=("portrait", "landscape"), default="portrait")
    demo.set_defaults(module="demo")

    kiosk = commands.add_parser("kiosk", help="the real thing")
    kiosk.add_argument("--config", type=Path, required=True, metavar="FILE")
    kiosk.add_argument("--windowed", action="store_true", help="a window instead of the whole screen")
    kiosk.set_defaults(module="kiosk")

    tour = commands.add_parser("tour", help="drive every flow and write a picture of every screen")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.add_argument("--orientation", choices=("portrait", "landscape", "both"), default="both")
    tour.set_defaults(module="tour")

    simulator = commands.add_parser("simulator", help="the Locker API as a server on loopback")
    simulator.add_argument("--port", type=int, default=8360)
    simulator.add_argument(
        "--db", type=Path, default=None, metavar="FILE", help="kept there; else forgotten at the end"
    )
    simulator.add_argument("--seed", type=int, default=1)
    simulator.set_defaults(module="simulator")

    emulator = commands.add_parser("emulator", help="emulated lock boards on a pseudo-terminal")
    emulator.add_argument("--board", choices=("kerong-cu48",), default="kerong-cu48")
    emulator.add_argument("--boards", type=int, default=1, metavar="N")
    emulator.add_argument("--link", type=Path, required=True, metavar="PATH")
    emulator.add_argument("--control", type=Path, default=None, metavar="PATH", help="a socket that moves the doors")
    emulator.add_argument("--record", type=Path, default=None, metavar="FILE", help="one line a frame received")
    emulator.add_argument("--jam", action="append", default=[], metavar="BOARD:LOCK")
    emulator.add_argument("--silent", action="append", default=[], type=int, metavar="BOARD")
    emulator.add_argument("--noise", type=float, default=0.0, metavar="SHARE")
    emulator.add_argument("--delay-ms", type=int, default=300, metavar="MS", help="from the pulse to the open door")
    emulator.set_defaults(module="emulator")

    scanner = commands.add_parser("scanner", help="an emulated scanner on a pseudo-terminal; each line typed is a scan")
    scanner.add_argument("--link", type=Path, required=True, metavar="PATH")
    scanner.set_defaults(module="scanner")

    check = commands.add_parser("check", help="is the configuration right?")
    check.add_argument("--config", type=Path, required=True, metavar="FILE")
    check.set_defaults(module="check")
    return parser


if __name__ == "__main__":
    sys.exit(main())
