"""How a bank of lock boards is wired to the kiosk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wiring:
    """What differs from site to site (facts.md section 0).

    `closed_bit` is what a sensor reads when the hook is locked: 1 unless the
    switches are wired normally-closed. `gap_ms` is the silence between frames.
    """

    port: str
    baud: int = 19200
    closed_bit: int = 1
    gap_ms: int = 5
