"""`locker-kiosk`: reads the command line and hands over to the command that was named.

Exit codes: 0 done · 1 something did not hold · 2 the command line or the
configuration cannot be used · 3 staff want the kiosk to be started again · 75
another kiosk runs already.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Callable
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
    parser.set_defaults(module="kiosk.commands.demo", orientation="portrait")
    commands = parser.add_subparsers(metavar="COMMAND")
    for name, (words, module, own) in _COMMANDS.items():
        command = commands.add_parser(name, help=words)
        command.set_defaults(module=module)
        if own is not None:
            own(command)
        elif wanted == name:
            importlib.import_module(module).add_arguments(command)
    return parser


def _demo(demo: argparse.ArgumentParser) -> None:
    demo.add_argument("--orientation", choices=("portrait", "landscape"), default="portrait")


def _kiosk(kiosk: argparse.ArgumentParser) -> None:
    kiosk.add_argument("--config", type=Path, required=True, metavar="FILE")
    kiosk.add_argument("--windowed", action="store_true", help="a window instead of the whole screen")


def _tour(tour: argparse.ArgumentParser) -> None:
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.add_argument("--orientation", choices=("portrait", "landscape", "both"), default="both")


def _simulator(simulator: argparse.ArgumentParser) -> None:
    simulator.add_argument("--port", type=int, default=8360)
    kept = "kept there; else forgotten at the end"
    simulator.add_argument("--db", type=Path, default=None, metavar="FILE", help=kept)
    simulator.add_argument("--seed", type=int, default=1)


def _bundle(bundle: argparse.ArgumentParser) -> None:
    bundle.add_argument("--config", type=Path, required=True, metavar="FILE")
    bundle.add_argument("--out", type=Path, required=True, metavar="DIR")


def _check(check: argparse.ArgumentParser) -> None:
    check.add_argument("--config", type=Path, required=True, metavar="FILE")


_Arguments = Callable[[argparse.ArgumentParser], None]

_COMMANDS: dict[str, tuple[str, str, _Arguments | None]] = {
    "demo": ("kiosk, service and lock board in one go, beside a drawn cabinet", "kiosk.commands.demo", _demo),
    "kiosk": ("the real thing", "kiosk.commands.kiosk", _kiosk),
    "tour": ("drive every flow and write a picture of every screen", "kiosk.commands.tour", _tour),
    "gallery": (
        "write a picture of every screen in every language, size and colour",
        "kiosk.commands.gallery",
        None,
    ),
    "simulator": ("the Locker API as a server on loopback", "kiosk.commands.simulator", _simulator),
    "emulator": ("emulated lock boards or a scanner on a pseudo-terminal", "hardware.emulators", None),
    "staff": ("who may sign in at the kiosk as staff", "kiosk.commands.staff", None),
    "pins": ("the PINs people type after their id, where the site asks for one", "kiosk.commands.pins", None),
    "courier": ("whose couriers may deliver, where the kiosk asks", "kiosk.commands.courier", None),
    "bundle": ("write a report for support, which names nobody and no parcel", "kiosk.commands.bundle", _bundle),
    "check": ("is the configuration right?", "kiosk.commands.check", _check),
    "audit": ("is the audit trail whole, and what stands in it?", "kiosk.commands.audit", None),
}
"""What each command is for, its module, and its arguments; without them here, the module adds them itself."""


if __name__ == "__main__":
    sys.exit(main())
