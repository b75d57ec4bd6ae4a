"""What the screens ask of the kiosk. All pure; none changes what a flow may do."""

from kiosk.domain import LockerUnitId, Sense, Size
from kiosk.flows.entries import addable, offers, owned
from kiosk.flows.ledger import Kiosk, Seen, Standing
from kiosk.flows.loading import may_be_larger
from kiosk.flows.states import Asking, Loading, Ready, Shut, Sizing


def offered(kiosk: Kiosk, now: float | None = None) -> tuple[LockerUnitId, ...]:
    """Return the units a parcel may go into, the smallest first. `now` is kiosk seconds, else the last event's."""
    return tuple(offers(kiosk, Size.SMALL, kiosk.heard if now is None else now))


def free_sizes(kiosk: Kiosk, now: float | None = None) -> tuple[tuple[Size, int], ...]:
    """Return how many units of each size are offered, the smallest first; sizes with none are left out."""
    sizes = [kiosk.units[unit].size for unit in offered(kiosk, now)]
    return tuple((size, sizes.count(size)) for size in Size if size in sizes)


def unit_to_add_to(kiosk: Kiosk, now: float | None = None) -> LockerUnitId | None:
    """Return the unit this round just filled, where the parcel being sized may join what lies there."""
    match kiosk.visit:
        case Sizing(round=round_, entry=entry) if round_.last:
            moment = kiosk.heard if now is None else now
            return round_.last.unit if addable(kiosk, round_.last.unit, entry.contact, moment) else None
        case _:
            return None


def doors_to_close(kiosk: Kiosk) -> tuple[LockerUnitId, ...]:
    """Return the doors that stand open and that no visit answers for."""
    own = owned(kiosk.visit)
    return tuple(unit.id for unit in kiosk.units.values() if unit.sense is Sense.OPEN and unit.id != own)


def can_confirm(kiosk: Kiosk) -> bool:
    """Tell whether "the parcel is in" would count: the door was seen open and then closed."""
    match kiosk.visit:
        case Asking(load=load):
            return kiosk.units[load.unit].seen is Seen.SHUT
        case _:
            return False


def stayed_shut(kiosk: Kiosk) -> bool:
    """Tell whether the door of this pickup has not been seen open since its command: "did the door open now?"."""
    match kiosk.visit:
        case Shut(trip=trip):
            return kiosk.units[trip.unit].seen is Seen.NOTHING
        case _:
            return False


def can_ask_larger(kiosk: Kiosk) -> bool:
    """Tell whether "it does not fit" leads to a larger unit, rather than to keeping the parcel."""
    match kiosk.visit:
        case Loading(load=load) | Asking(load=load):
            return may_be_larger(load)
        case _:
            return False


def can_undo(kiosk: Kiosk, now: float | None = None) -> bool:
    """Tell whether the round's last parcel can still be taken out again."""
    match kiosk.visit:
        case Ready(round=round_) if round_.last and round_.last.unit in kiosk.units:
            moment = kiosk.heard if now is None else now
            stays = kiosk.units[round_.last.unit].stays
            return any(
                stay.number == round_.last.number
                and stay.standing is Standing.INSIDE
                and moment - stay.since <= kiosk.rules.resume
                for stay in stays
            )
        case _:
            return False


def owed_facts(kiosk: Kiosk) -> int:
    """Return how many facts the service has not acknowledged."""
    return len(kiosk.outbox)


def parcels_in_question(kiosk: Kiosk) -> int:
    """Return how many parcels wait for somebody to say whether they are in."""
    return sum(stay.standing is Standing.DOUBT for unit in kiosk.units.values() for stay in unit.stays)
