"""What a door's sensor shows, kept as the one piece of evidence there is."""

from dataclasses import replace

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows.entries import distrust, lies, put
from kiosk.flows.ledger import Kiosk, Seen

FLAPS, FLAPPING = 6, 5.0  # so many changes of a sensor within so many seconds are no person's


def moved(kiosk: Kiosk, unit: LockerUnitId, sense: Sense, now: float) -> Kiosk:
    """Keep the one piece of evidence: seen open, then closed, since the last command."""
    kiosk = _edge(kiosk, unit, sense, now)
    known = kiosk.units[unit]
    if lies(known):
        return put(kiosk, replace(known, sense=sense))
    if sense is Sense.OPEN and known.sense is not Sense.OPEN:
        since = known.opened if known.seen is Seen.OPEN else now  # the board fell silent in between
        return put(kiosk, replace(known, sense=sense, seen=Seen.OPEN, opened=since))
    if sense is Sense.CLOSED and known.seen is Seen.OPEN:
        closed = known.closed if known.sense is Sense.UNKNOWN else now
        proof = Seen.SHUT if now - known.opened >= kiosk.rules.shortest_opening else Seen.NOTHING
        return put(kiosk, replace(known, sense=sense, seen=proof, closed=closed))
    if sense is Sense.UNKNOWN and known.sense is Sense.OPEN:  # it may be closed from now on, and nobody sees it
        return put(kiosk, replace(known, sense=sense, closed=now))
    return put(kiosk, replace(known, sense=sense))


def _edge(kiosk: Kiosk, unit: LockerUnitId, sense: Sense, now: float) -> Kiosk:
    """Remember when the sensor changed its mind, between open and closed; one that flaps is not believed."""
    known = kiosk.units[unit]
    if sense is Sense.OPEN and known.in_vain:
        kiosk = put(kiosk, replace(known, in_vain=0))
    if Sense.UNKNOWN in (sense, known.sense) or sense is known.sense:
        return kiosk
    edges = (*known.edges[1 - FLAPS :], now)
    kiosk = put(kiosk, replace(kiosk.units[unit], edges=edges))
    return distrust(kiosk, unit) if len(edges) == FLAPS and now - edges[0] <= FLAPPING else kiosk
