"""The emulated devices as a program: `locker-kiosk emulator --board NAME --link PATH`."""

import argparse
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from hardware.doors.kerong_cu48_emulator import CabinetEmulator, Manners
from hardware.doors.kerong_cu48_frames import BOARDS, LOCKS
from hardware.scanners.emulator import ScannerEmulator

_ENDINGS = frozenset({signal.SIGINT, signal.SIGTERM})


class Emulator(Protocol):
    """A device that runs by itself until it is closed."""

    def close(self) -> None:
        """Unplug and end."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the emulators to `parser`."""
    parser.add_argument("--board", choices=sorted(EMULATORS), default="kerong-cu48", help="what to emulate")
    parser.add_argument("--link", type=Path, required=True, help="path of the pseudo-terminal")
    parser.add_argument("--boards", type=_within(1, BOARDS), default=1, help="how many boards on the bus (default 1)")
    parser.add_argument("--control", type=Path, help="Unix socket that takes orders and tells what happens")
    parser.add_argument("--record", type=Path, help="file for a line per frame: monotonic ns and hex")
    parser.add_argument("--jam", type=_door, action="append", default=[], metavar="BOARD:LOCK", help="a stuck door")
    parser.add_argument("--silent", type=int, action="append", default=[], metavar="BOARD", help="a dead board")
    parser.add_argument("--noise", type=float, default=0.0, help="share of answers that are disturbed, 0 to 1")
    parser.add_argument("--delay-ms", type=_within(0, 10_000), default=300, help="from pulse to open door")
    parser.add_argument("--closed-bit", type=_within(0, 1), default=1, help="what a sensor reads when locked")


def run(args: argparse.Namespace) -> int:
    """Emulate until SIGINT or SIGTERM; return the exit code.

    Says "ready" and the link on one line as soon as the device can be opened.
    """
    # Before any thread starts, so that the signals wait for this one.
    signal.pthread_sigmask(signal.SIG_BLOCK, _ENDINGS)
    faults = _homeless(args)
    if not faults:
        try:
            emulator = EMULATORS[args.board](args)
        except (OSError, ValueError) as error:
            faults = [str(error)]
    if faults:
        sys.stderr.writelines(f"{fault}\n" for fault in faults)
        return 2
    sys.stdout.write(f"ready {args.link}\n")
    sys.stdout.flush()
    signal.sigwait(_ENDINGS)
    emulator.close()
    return 0


def _homeless(args: argparse.Namespace) -> list[str]:
    """Return a line for each path whose folder is missing: a link made nowhere helps nobody."""
    paths: dict[str, Path | None] = {"--link": args.link, "--control": args.control, "--record": args.record}
    named = {option: path for option, path in paths.items() if path is not None}
    return [f"{o} {path}: there is no folder {path.parent}" for o, path in named.items() if not path.parent.is_dir()]


def _cabinet(args: argparse.Namespace) -> CabinetEmulator:
    manners = Manners(delay_s=args.delay_ms / 1000, noise=args.noise, closed_bit=args.closed_bit)
    emulator = CabinetEmulator(args.link, boards=args.boards, manners=manners, control=args.control, record=args.record)
    for board, lock in args.jam:
        emulator.jam(board, lock)
    for board in args.silent:
        emulator.silence(board)
    return emulator


def _scanner(args: argparse.Namespace) -> ScannerEmulator:
    return ScannerEmulator(args.link, control=args.control)


EMULATORS: dict[str, Callable[[argparse.Namespace], Emulator]] = {
    "kerong-cu48": _cabinet,
    "scanner": _scanner,
}


def _door(text: str) -> tuple[int, int]:
    board, _, lock = text.partition(":")
    if not (board.isdecimal() and lock.isdecimal() and int(board) < BOARDS and int(lock) < LOCKS):
        raise argparse.ArgumentTypeError(f"{text} is no BOARD:LOCK")
    return int(board), int(lock)


def _within(least: int, most: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not (text.isdecimal() and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"{text} is not within {least} to {most}")
        return int(text)

    return parse
