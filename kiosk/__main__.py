"""`locker-kiosk`: reads the command line and hands over to the command that was named.

Exit codes: 0 done · 1 something did not hold · 2 the command line or the
configuration cannot be used · 75 another kiosk runs already.
"""

import argparse
import importlib
import os
import sys
from pathlib import Path

from kiosk.errors import AlreadyRunning, ConfigurationError

_PROGRAM = "locker-kiosk"


def main(argv: list[str] | None = None) -> int:
    """Run the command named on the command line; return the exit code."""
    words = sys.argv[1:] if argv is None else argv
    arguments = _parser(next(iter(words), "")).parse_args(words)
    command = importlib.import_module(arguments.module)
    try:
        return int(command.run(arguments))
    except ConfigurationError as error:
        for fault in error.faults:
            sys.stderr.write(f"{fault}\n")
        return 2
    except AlreadyRunning as error:
        sys.stderr.write(f"{error}\n")
        return os.EX_TEMPFAIL


def _parser(wanted: str) -> argparse.ArgumentParser:
    """Build the command line; only the `wanted` command is imported, so that a kiosk starts fast."""
    parser = argparse.ArgumentParser(prog=_PROGRAM, description="A touchscreen terminal for parcel lockers.")
    commands = parser.add_subparsers(metavar="COMMAND")
    parser.set_defaults(module="kiosk.commands.demo", orientation="portrait")

    demo = commands.add_parser("demo", help="kiosk, service and lock board in one go, beside a drawn cabinet")
    demo.add_argument("--orientation", choices=("portrait", "landscape"), default="portrait")
    demo.set_defaults(module="kiosk.commands.demo")

    kiosk = commands.add_parser("kiosk", help="the real thing")
    kiosk.add_argument("--config", type=Path, required=True, metavar="FILE")
    kiosk.add_argument("--windowed", action="store_true", help="a window instead of the whole screen")
    kiosk.set_defaults(module="kiosk.commands.kiosk")

    tour = commands.add_parser("tour", help="drive every flow and write a picture of every screen")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.add_argument("--orientation", choices=("portrait", "landscape", "both"), default="both")
    tour.set_defaults(module="kiosk.commands.tour")

    gallery = commands.add_parser("gallery", help="write a picture of every screen in every language, size and colour")
    if wanted == "gallery":
        importlib.import_module("kiosk.commands.gallery").add_arguments(gallery)
    gallery.set_defaults(module="kiosk.commands.gallery")

    simulator = commands.add_parser("simulator", help="the Locker API as a server on loopback")
    simulator.add_argument("--port", type=int, default=8360)
    simulator.add_argument(
        "--db", type=Path, default=None, metavar="FILE", help="kept there; else forgotten at the end"
    )
    simulator.add_argument("--seed", type=int, default=1)
    simulator.set_defaults(module="kiosk.commands.simulator")

    emulator = commands.add_parser("emulator", help="emulated lock boards or a scanner on a pseudo-terminal")
    if wanted == "emulator":
        importlib.import_module("hardware.emulators").add_arguments(emulator)
    emulator.set_defaults(module="hardware.emulators")

    staff = commands.add_parser("staff", help="who may sign in at the kiosk as staff")
    if wanted == "staff":
        importlib.import_module("kiosk.commands.staff").add_arguments(staff)
    staff.set_defaults(module="kiosk.commands.staff")

    courier = commands.add_parser("courier", help="whose couriers may deliver, where the kiosk asks")
    if wanted == "courier":
        importlib.import_module("kiosk.commands.courier").add_arguments(courier)
    courier.set_defaults(module="kiosk.commands.courier")

    check = commands.add_parser("check", help="is the configuration right?")
    check.add_argument("--config", type=Path, required=True, metavar="FILE")
    check.set_defaults(module="kiosk.commands.check")

    audit = commands.add_parser("audit", help="is the audit trail whole, and what stands in it?")
    if wanted == "audit":
        importlib.import_module("kiosk.commands.audit").add_arguments(audit)
    audit.set_defaults(module="kiosk.commands.audit")
    return parser


if __name__ == "__main__":
    sys.exit(main())
