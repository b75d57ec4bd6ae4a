"""From the kiosk itself: time, the line to the service, a new life."""

from dataclasses import dataclass

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.ledger import Memory, Tries
from kiosk.flows.site import Site


@dataclass(frozen=True, slots=True)
class PatienceOver:
    """Nothing was touched for as long as the state of `turn` lasts."""

    turn: int


@dataclass(frozen=True, slots=True)
class CompareDue:
    """It is time to ask the service what it believes."""


@dataclass(frozen=True, slots=True)
class LinkLost:
    """The service has stopped answering."""


@dataclass(frozen=True, slots=True)
class LinkBack:
    """The service answers again."""


@dataclass(frozen=True, slots=True)
class Restarted:
    """The kiosk has started: what every sensor reads, and the site's rules from now on.

    `tries` are the wrong codes and PINs that were counted outside the journal; None
    where that count is gone, which nobody may profit from. `clock_lost`: the machine's clock fell behind meanwhile,
    so how long it was down is not known.
    """

    senses: tuple[tuple[LockerUnitId, Sense], ...]
    site: Site
    tries: Tries | None = Tries()
    memory: Memory = Memory.WHOLE
    clock_lost: bool = False
