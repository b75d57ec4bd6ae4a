"""What the screens ask of the kiosk, as of its last event. All pure; none changes what a flow may do."""

from enum import StrEnum

from kiosk.domain import LockerUnitId, Sense, Size, Undelivered
from kiosk.flows.effects import Deposited, Freed
from kiosk.flows.entries import addable, doubts_sensor, lies, offers, owned
from kiosk.flows.hauling import parcels_to_take
from kiosk.flows.keeping import KEPT_FOR, missing
from kiosk.flows.labelling import may_begin
from kiosk.flows.labels import offline_notice
from kiosk.flows.ledger import Alarm, DeadLetter, Kiosk, Seen, Standing, Unit
from kiosk.flows.loading import may_be_larger
from kiosk.flows.notices import Notice
from kiosk.flows.states import Asking, Emptying, Loading, Ready, Shut, Sizing, Summary, Taking


def free_sizes(kiosk: Kiosk) -> tuple[tuple[Size, int], ...]:
    """Return how many units of each size are offered, the smallest first; sizes with none are left out.

    None is while no door may be commanded.
    """
    if kiosk.stopped:
        return ()
    sizes = [kiosk.units[unit].size for unit in offers(kiosk, Size.SMALL, kiosk.heard)]
    return tuple((size, sizes.count(size)) for size in Size if size in sizes)


def can_label(kiosk: Kiosk) -> bool:
    """Tell whether a parcel without a barcode is given a number here, now."""
    return may_begin(kiosk)


def parcels_to_leave(kiosk: Kiosk) -> int:
    """Return how many parcels the courier who is here may take along."""
    match kiosk.visit:
        case Ready(round=round_) | Summary(round=round_):
            return parcels_to_take(kiosk, round_, kiosk.heard)
        case _:
            return 0


def missing_sizes(kiosk: Kiosk) -> tuple[Size, ...]:
    """Return the sizes whose lockers are all taken; none while no door may be commanded."""
    return () if kiosk.stopped else missing(kiosk, kiosk.heard)


def without_room(kiosk: Kiosk) -> int:
    """Return how many parcels of the last seven days found no free locker that fits."""
    return sum(row.why is Undelivered.NO_ROOM and kiosk.heard - row.at <= KEPT_FOR for row in kiosk.kept)


def unit_to_add_to(kiosk: Kiosk) -> LockerUnitId | None:
    """Return the unit this round just filled, where the parcel being sized may join what lies there."""
    match kiosk.visit:
        case Sizing(round=round_, entry=entry) if round_.last:
            return round_.last.unit if addable(kiosk, round_.last.unit, entry.contact, kiosk.heard) else None
        case _:
            return None


def doors_to_close(kiosk: Kiosk) -> tuple[LockerUnitId, ...]:
    """Return the doors to ask about on every screen: they stand open for a while, and no visit answers for them."""
    return tuple(unit.id for unit in _left_open(kiosk) if unit.alarm >= Alarm.ASKED)


def alarming_door(kiosk: Kiosk) -> LockerUnitId | None:
    """Return the door that deserves the whole screen while nobody is here: the one that has stood open longest."""
    loud = [unit for unit in _left_open(kiosk) if unit.alarm >= Alarm.LOUD and not unit.hushed]
    return min(loud, key=lambda unit: unit.ajar).id if loud else None


def _left_open(kiosk: Kiosk) -> list[Unit]:
    own = owned(kiosk.visit)
    return [unit for unit in kiosk.units.values() if unit.sense is Sense.OPEN and unit.id != own]


def can_say_shut(kiosk: Kiosk) -> bool:
    """Tell whether the person at an open door may say that it is closed, whatever its sensor reads."""
    match kiosk.visit:
        case Loading() | Taking() | Emptying():
            unit = owned(kiosk.visit)
            return unit is not None and doubts_sensor(kiosk, unit)
        case _:
            return False


def standing_notice(kiosk: Kiosk) -> Notice | None:
    """Return what a courier between parcels must know before the next scan, without having asked."""
    waiting = isinstance(kiosk.visit, Ready) and not kiosk.online
    return offline_notice(kiosk) if waiting else None


class Remedy(StrEnum):
    """What staff do about a fact that the service will not have."""

    HAND_OVER = "hand-over"  # the parcel lies in the unit, and no code was sent: its person has to be told
    END_RESERVATION = "end-reservation"  # the parcel is gone, and the service still holds the unit for it


def dead_letters(kiosk: Kiosk) -> tuple[tuple[DeadLetter, Remedy], ...]:
    """Return what the service refused for good, the oldest first, each with what to do about it."""
    remedies = {Deposited: Remedy.HAND_OVER, Freed: Remedy.END_RESERVATION}
    return tuple((letter, remedies[type(letter.fact)]) for letter in kiosk.dead_letters)


def stayed_shut(kiosk: Kiosk) -> bool:
    """Tell whether the door of this pickup has not been seen open since its command: "did the door open now?"."""
    match kiosk.visit:
        case Shut(trip=trip):
            unit = kiosk.units[trip.unit]
            return unit.seen is Seen.NOTHING and not lies(unit)
        case _:
            return False


def can_ask_larger(kiosk: Kiosk) -> bool:
    """Tell whether "it does not fit" leads to a larger unit, rather than to keeping the parcel."""
    match kiosk.visit:
        case Loading(load=load) | Asking(load=load):
            return may_be_larger(load)
        case _:
            return False


def can_undo(kiosk: Kiosk) -> bool:
    """Tell whether the round's last parcel can still be taken out again."""
    match kiosk.visit:
        case Ready(round=round_) if round_.last and round_.last.unit in kiosk.units:
            stays = kiosk.units[round_.last.unit].stays
            return any(
                stay.number == round_.last.number
                and stay.standing is Standing.INSIDE
                and kiosk.heard - stay.since <= kiosk.rules.resume
                for stay in stays
            )
        case _:
            return False
