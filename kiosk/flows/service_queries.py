"""What the staff's screens and flows ask of the kiosk. All pure."""

from enum import StrEnum

from kiosk.domain import LockerUnitId, Sense, TrackingNumber
from kiosk.flows.effects import Freed, Why
from kiosk.flows.entries import lies, owes
from kiosk.flows.ledger import Fault, Kiosk, Owed, Seen, Standing, Stay, Unit
from kiosk.flows.service_states import Session


class Chip(StrEnum):
    """How a locker stands, in one word."""

    FREE = "free"
    PARCEL = "parcel"
    EXPIRED = "expired"
    OPEN = "open"
    OUT = "out"


def is_over(kiosk: Kiosk, session: Session, now: float) -> bool:
    """Tell whether a session has lasted as long as one may, which touches do not lengthen."""
    return now - session.since >= kiosk.rules.staff_longest


def chip(kiosk: Kiosk, unit: Unit) -> Chip:
    """Return how the unit stands: an open door first, then what keeps it out of use, then what lies in it."""
    if stands_open(unit):
        return Chip.OPEN
    if unit.faults or unit.sense is Sense.UNKNOWN or any(stay.standing is Standing.DOUBT for stay in unit.stays):
        return Chip.OUT
    if is_expired(unit, kiosk.heard):
        return Chip.EXPIRED
    return Chip.PARCEL if unit.stays else Chip.FREE


def stands_open(unit: Unit) -> bool:
    """Tell whether the door is open for all the kiosk knows; a board that has fallen silent changes nothing."""
    return unit.sense is Sense.OPEN or unit.seen is Seen.OPEN


def is_expired(unit: Unit, now: float) -> bool:
    """Tell whether the time to collect what lies in the unit is over."""
    return bool(unit.stays) and unit.expires is not None and unit.expires <= now


def standing_here(kiosk: Kiosk) -> tuple[Unit, ...]:
    """Return the units that have a door here."""
    return tuple(unit for unit in kiosk.units.values() if not unit.retired)


def audited(kiosk: Kiosk) -> tuple[LockerUnitId, ...]:
    """Return every unit staff can open."""
    return tuple(unit.id for unit in standing_here(kiosk))


def left_behind(kiosk: Kiosk) -> tuple[LockerUnitId, ...]:
    """Return the units the site has no more, in which a parcel lies: their doors open by key alone."""
    return tuple(unit.id for unit in kiosk.units.values() if unit.retired and unit.stays)


def expired(kiosk: Kiosk, now: float) -> tuple[LockerUnitId, ...]:
    """Return the units whose time to collect is over."""
    return tuple(unit.id for unit in standing_here(kiosk) if is_expired(unit, now))


def without_stays(kiosk: Kiosk) -> tuple[LockerUnitId, ...]:
    """Return the units whose doors a test may open: nothing is known to lie in them."""
    return tuple(unit.id for unit in standing_here(kiosk) if not unit.stays)


def wrong_doors(kiosk: Kiosk) -> tuple[LockerUnitId, ...]:
    """Return the units whose wrong door nobody has looked into or put out of service yet."""
    waiting = (unit for unit in kiosk.units.values() if Fault.OUT_OF_SERVICE not in unit.faults)
    return tuple(unit.id for unit in waiting if Fault.WRONG_DOOR in unit.faults)


def held_up_by(kiosk: Kiosk) -> tuple[LockerUnitId, ...]:
    """Return the units whose doors must be shut before a new start, as far as anybody can still tell or close them.

    What is gone, out of service, or read by a sensor that nobody believes would hold the kiosk up for ever.
    """
    waited_for = (unit for unit in standing_here(kiosk) if not lies(unit) and Fault.OUT_OF_SERVICE not in unit.faults)
    return tuple(unit.id for unit in waited_for if stands_open(unit))


def unvouched(kiosk: Kiosk) -> tuple[LockerUnitId, ...]:
    """Return the units of which nobody knows what lies in them, since a journal was lost."""
    return tuple(unit.id for unit in standing_here(kiosk) if Fault.JOURNAL_LOST in unit.faults)


def uncollected(kiosk: Kiosk, unit: LockerUnitId) -> tuple[Owed, ...]:
    """Return the collections of this unit that have not been told yet, and can still be taken back."""
    return tuple(
        row
        for row in kiosk.outbox
        if isinstance(row.fact, Freed) and row.fact.why is Why.COLLECTED
        and row.fact.unit == unit and not row.attempted
    )  # fmt: skip


def recallable(kiosk: Kiosk, unit: LockerUnitId) -> tuple[TrackingNumber, ...]:
    """Return the parcels of this unit that can be given back: of one about which nothing is in question or on its way.

    None where only a look tells what lies there, and while a pickup has not ended: its person may be at the door.
    """
    known = kiosk.units[unit]
    stays = known.stays
    is_sure = (
        not known.retired
        and not known.trip
        and all(stay.standing is Standing.INSIDE for stay in stays)
        and not owes(kiosk, unit)
    )
    return tuple(stay.number for stay in stays) if is_sure else ()


def asked_about(kiosk: Kiosk, unit: LockerUnitId) -> tuple[Stay, ...]:
    """Return the parcels whose being inside staff are asked about: all but those that are given up already."""
    back = {number for row in uncollected(kiosk, unit) for number in row.fact.numbers}
    return tuple(
        stay for stay in kiosk.units[unit].stays if stay.standing is not Standing.LEAVING or stay.number in back
    )
