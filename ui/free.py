"""How many lockers of each size are offered; stands in until the flows tell it."""

from collections import Counter

from kiosk.domain import Sense, Size
from kiosk.flows.ledger import Kiosk


def free_sizes(kiosk: Kiosk) -> dict[Size, int]:
    """Return the number of free lockers of each size."""
    free = (unit.size for unit in kiosk.units.values() if not unit.stays and unit.sense is Sense.CLOSED)
    return dict(Counter(free))
