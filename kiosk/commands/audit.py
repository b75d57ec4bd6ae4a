"""`locker-kiosk audit`: whether the audit trail is whole, and what stands in it."""

import argparse
import os
import sys
from collections import Counter, deque
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.signature import export
from kiosk.config import Settings, load
from kiosk.domain import TrackingNumber
from kiosk.errors import ConfigurationError, JournalError
from kiosk.flows.audit import Deed, parcel_words
from kiosk.journal import audit
from kiosk.journal.trail import Head, Row

_SHOWN_FAULTS = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what can be asked."""
    kinds = parser.add_subparsers(metavar="verify|show|count|signature", dest="what", required=True)
    verify = kinds.add_parser("verify", help="was anything changed, taken out or cut off?")
    _where(verify)
    verify.add_argument("--from", dest="since", type=int, default=0, metavar="ROW", help="begin with this row")
    verify.add_argument("--head", type=_head, action="append", default=[], metavar="ROW:HASH", help="as noted in a log")
    show = kinds.add_parser("show", help="what stands in it")
    _where(show)
    show.add_argument("--unit", default="", metavar="ID", help="of this locker only")
    show.add_argument("--parcel", default="", metavar="NUMBER", help="of this parcel only; needs --config")
    show.add_argument("--last", type=int, default=0, metavar="N", help="the newest rows only")
    count = kinds.add_parser("count", help="how often something was done, by its details")
    _where(count)
    count.add_argument("deed", choices=[*Deed], metavar="DEED", help="kept: parcels that couriers kept, and why")
    count.add_argument("--days", type=int, default=30, metavar="N", help="up to the newest row, 30 unless told")
    signed = kinds.add_parser("signature", help="write one signature as a picture")
    signed.add_argument("number", metavar="NUMBER", help="as the trail has it")
    signed.add_argument("--config", type=Path, required=True, metavar="FILE", help="the kiosk's configuration")
    signed.add_argument("--out", type=Path, required=True, metavar="FILE.svg")


def run(arguments: argparse.Namespace) -> int:
    """Verify or show; return 1 where the trail is not whole. Raises ConfigurationError."""
    settings = load(arguments.config, os.environ) if arguments.config else None
    path = getattr(arguments, "journal", None) or (settings.journal(os.environ) if settings else Path())
    try:
        if arguments.what == "signature":
            return export(path.parent, arguments.number, arguments.out)
        if arguments.what == "verify":
            return _verify(path, arguments.since, tuple(arguments.head))
        if arguments.what == "count":
            return _count(path, arguments.deed, arguments.days * 86_400)
        return _show(path, _wanted(arguments, settings), arguments.last)
    except JournalError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _where(parser: argparse.ArgumentParser) -> None:
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--config", type=Path, metavar="FILE", help="the kiosk's configuration")
    place.add_argument("--journal", type=Path, metavar="FILE", help="a journal, its .head beside it")


def _head(words: str) -> Head:
    row, _, chain = words.replace(" ", ":").partition(":")
    return Head(int(row), chain)


def _verify(path: Path, since: int, heads: tuple[Head, ...]) -> int:
    found = audit.verify(path, since=since, heads=heads)
    for fault in found.faults[:_SHOWN_FAULTS]:
        sys.stdout.write(f"{fault}\n")
    if len(found.faults) > _SHOWN_FAULTS:
        sys.stdout.write(f"and {len(found.faults) - _SHOWN_FAULTS} more\n")
    if found.first is not None and found.last is not None:
        sys.stdout.write(f"rows {found.first.seq} to {found.last.seq}, {_day(found.first)} to {_day(found.last)}\n")
        sys.stdout.write(f"head {found.last.seq}:{found.last.chain}\n")
    if found.newer:
        sys.stdout.write(
            f"{found.newer} of them are newer than the noted head, as after a power cut: nothing is lost\n"
        )
    sys.stdout.write("The trail is NOT whole.\n" if found.faults else "The trail is whole.\n")
    return 1 if found.faults else 0


def _wanted(arguments: argparse.Namespace, settings: Settings | None) -> Callable[[Row], bool]:
    unit, parcel = arguments.unit, ""
    if arguments.parcel:
        number = TrackingNumber.parse(arguments.parcel)
        if settings is None or number is None:
            raise ConfigurationError(["--parcel: needs a tracking number, and --config to find the kiosk's key"])
        from kiosk.commands.wiring import border_of  # noqa: PLC0415 - slow, and few ask for a parcel

        parcel = border_of(settings, os.environ).pseudonym(parcel_words(number))
    return lambda row: (not unit or row.unit == unit) and (not parcel or parcel in row.parcel.split())


def _show(path: Path, wanted: Callable[[Row], bool], last: int) -> int:
    rows = (row for row in audit.read(path) if wanted(row))
    for row in deque(rows, maxlen=last) if last else rows:
        words = [str(row.seq), _moment(row), row.deed, row.unit and f"locker {row.unit}", row.detail]
        words += [row.parcel and f"parcel {row.parcel}", row.person and f"person {row.person}"]
        sys.stdout.write("  ".join(str(word) for word in words if word) + "\n")
    return 0


def _count(path: Path, deed: str, seconds: int) -> int:
    rows = [row for row in audit.read(path) if isinstance(row.at, float)]  # a changed row may hold anything
    since = rows[-1].at - seconds if rows else 0.0
    counts = Counter(row.detail for row in rows if row.deed == deed and row.at >= since)
    for detail, count in sorted(counts.items()):
        sys.stdout.write(f"{count:6}  {detail}\n")
    return 0


def _moment(row: Row) -> str:
    try:
        return datetime.fromtimestamp(row.at, UTC).strftime("%Y-%m-%d %H:%M:%S")
    except (ValueError, OverflowError, OSError, TypeError):  # a changed row may hold anything
        return f"second {row.at}"


def _day(row: Row) -> str:
    return _moment(row).partition(" ")[0]
