"""`locker-kiosk audit signature`: one signature as a picture, for whoever has a right to see it."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain import Signature
from kiosk.errors import ConfigurationError
from kiosk.journal import signatures

_FRAME = 20  # thousandths of the field's width around it


def export(state: Path, words: str, out: Path) -> int:
    """Write the newest signature under the number in `words` ("41", "A001-0041") to a new file; 1 where there is none.

    Raises ConfigurationError for what is no number and for a file that is there already, JournalError for a
    signature that cannot be read.
    """
    digits = words.rpartition("-")[2]
    if not (digits.isascii() and digits.isdigit()):
        raise ConfigurationError([f"NUMBER: found {words!r}; allowed is a number as the audit trail has it"])
    found = signatures.of(state, int(digits))
    if not found:
        sys.stderr.write(f"There is no signature under {int(digits)}.\n")
        return 1
    picture = svg(signatures.read(found[0]))
    try:
        descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(picture)
    except OSError as error:
        raise ConfigurationError([f"--out: {out} cannot be written ({error.strerror})"]) from None
    sys.stdout.write(f"drawn {_moment(found[0].at)}\n")
    if len(found) > 1:
        sys.stdout.write(f"older ones under this number: {', '.join(_moment(kept.at) for kept in found[1:])}\n")
    return 0


def svg(signature: Signature) -> str:
    """Return the signature as a drawing of its own size."""
    xs = [x for line in signature.strokes for x in line[::2]]
    ys = [y for line in signature.strokes for y in line[1::2]]
    left, top = min(xs) - _FRAME, min(ys) - _FRAME
    box = f"{left} {top} {max(xs) - left + _FRAME} {max(ys) - top + _FRAME}"
    paths = "".join(f'<path d="{_path(line)}"/>' for line in signature.strokes)
    pen = 'fill="none" stroke="#000" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><g {pen}>{paths}</g></svg>\n'


def _path(line: tuple[int, ...]) -> str:
    """Return a line through these points; a dot is a line to itself."""
    return f"M{line[0]} {line[1]}L" + "L".join(f"{x} {y}" for x, y in zip(line[::2], line[1::2], strict=True))


def _moment(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M:%S")
