"""How a scanner is connected to the kiosk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScannerConnection:
    """What differs from site to site (facts.md 2.1, 2.2).

    `port` and `baud` are for serial scanners; one on USB-CDC ignores the baud
    rate. `prefix` is what the scanner puts before each scan; on a keyboard only
    what begins with it is a scan.
    """

    port: str = ""
    baud: int = 9600
    prefix: str = ""
