"""A label was shown: where its parcel stands, and how a door is opened for it."""

from kiosk.domain import LockerUnitId, Sense, TrackingNumber
from kiosk.flows.effects import Find, OpenDoor
from kiosk.flows.entries import (
    EXPECTED_FOR,
    Step,
    at,
    command,
    fit,
    lies,
    needs_command,
    note,
    number_next,
    stand,
    stay_of,
    strange,
    use_open_door,
)
from kiosk.flows.ledger import Kiosk, Standing, Stay, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.numbering import is_misread
from kiosk.flows.site import Offline
from kiosk.flows.states import (
    Asking,
    AtRest,
    Entering,
    Entry,
    Kind,
    Load,
    Loading,
    Looking,
    Opening,
    Ready,
    Round,
    Wish,
)


def look(kiosk: Kiosk, number: TrackingNumber, round_: Round, now: float) -> Step:
    """Ask the service about a label, unless the ledger has the answer.

    Where couriers sign in, whatever can be no return waits for that first: a customer who brings one has no code.
    """
    known = stay_of(kiosk, number)
    anybody = must_sign_in(kiosk, round_)
    if anybody and not _may_be_return(kiosk, number, known):
        return at(kiosk, Entering(Entry.COURIER, number=number)), ()
    if is_misread(kiosk.rules.label_prefix, number.text):
        return at(kiosk, Ready(round_, Notice.UNREADABLE)), ()
    if known and known[1].standing is Standing.INSIDE and not anybody:
        return at(kiosk, Ready(round_, Notice.ALREADY_HERE, known[0].id)), ()
    if known and known[1].standing is Standing.DOUBT:
        return _in_question(kiosk, known, round_, now), ()
    if not kiosk.online:
        return _look_offline(kiosk, number, round_, now)
    kiosk = number_next(kiosk)
    return at(kiosk, Looking(kiosk.asked, number, round_)), (Find(kiosk.asked, number),)


def _may_be_return(kiosk: Kiosk, number: TrackingNumber, known: tuple[Unit, Stay] | None) -> bool:
    """Tell whether somebody who does not sign in may bring this: a return as far as the ledger or the service knows."""
    stay = known[1] if known else None
    if stay and stay.standing is Standing.DOUBT:
        return stay.kind is Kind.RETURN
    is_delivered = stay is not None and stay.standing is Standing.INSIDE and stay.kind is Kind.DELIVERY
    return kiosk.online and not is_delivered and not is_misread(kiosk.rules.label_prefix, number.text)


def must_sign_in(kiosk: Kiosk, round_: Round) -> bool:
    """Tell whether a courier must say who they are before anything of this round is looked at."""
    return kiosk.rules.courier_sign_in and not round_.courier


def offline_notice(kiosk: Kiosk) -> Notice:
    """Return what a courier is told while the service is gone."""
    return Notice.EXPECTED_ONLY if kiosk.rules.offline is Offline.RESERVED else Notice.OFFLINE


def _look_offline(kiosk: Kiosk, number: TrackingNumber, round_: Round, now: float) -> Step:
    """Nobody can be asked: where the site allows it, a parcel whose reservation was read lately goes in."""
    expected = kiosk.expected.get(number.text) if kiosk.rules.offline is Offline.RESERVED else None
    unit = kiosk.units.get(expected.unit) if expected and now - expected.at <= EXPECTED_FOR else None
    if expected is None or unit is None or not fit(kiosk, unit, number, expected.contact, now):
        return at(kiosk, Ready(round_, offline_notice(kiosk))), ()
    if kiosk.stopped:
        return at(kiosk, Ready(round_, Notice.OUT_OF_ORDER)), ()
    kiosk = note(kiosk, unit.id, Stay(number, expected.contact, Standing.HELD, ours=False, since=now))
    return open_for(kiosk, Load(Kind.DELIVERY, unit.id, (number,), expected.contact, round_), now)


def _in_question(kiosk: Kiosk, known: tuple[Unit, Stay], round_: Round, now: float) -> Kiosk:
    """Go on as what it began as; in the middle of a courier's round a return is one more delivery."""
    unit, stay = known
    kind = stay.kind if round_ == Round() else Kind.DELIVERY
    if not may_resume(kiosk, unit, stay, now):
        refused = Ready(round_, Notice.STAFF_MUST_LOOK) if kind is Kind.DELIVERY else AtRest(Notice.ASK_STAFF)
        return at(kiosk, refused)
    return resume(kiosk, Load(kind, unit.id, (stay.number,), stay.contact, round_, fresh=False), now)


def may_resume(kiosk: Kiosk, unit: Unit, stay: Stay, now: float) -> bool:
    """Tell whether a deposit in question may be finished by whoever shows it again."""
    in_time = now - stay.since <= kiosk.rules.resume and not kiosk.stopped
    return in_time and not strange(unit) and not unit.exposed and not lies(unit)


def resume(kiosk: Kiosk, load: Load, now: float) -> Kiosk:
    """Go on with a deposit in question: at its open door, or by asking. No door is commanded."""
    if kiosk.units[load.unit].sense is Sense.OPEN:
        return at(use_open_door(kiosk, load.unit, now), Loading(load))
    return at(kiosk, Asking(load))


def open_for(kiosk: Kiosk, load: Load, now: float) -> Step:
    """Open the door for a load. Callers have made sure that commands are allowed at all."""
    if not load.undo:
        kiosk = stand(kiosk, load.unit, load.numbers, Standing.DOUBT, now)
    unit = kiosk.units[load.unit]
    if not needs_command(unit):
        return at(use_open_door(kiosk, load.unit, now), Loading(load, first_wish(load))), ()
    kiosk = command(kiosk, load.unit, now)
    return at(kiosk, Opening(kiosk.asked, load)), (OpenDoor(kiosk.asked, load.unit, lies(unit)),)


def first_wish(load: Load) -> Wish:
    """Return what is asked once the door is closed: who takes a parcel out is asked whether the locker is empty."""
    return Wish.NOT_NOW if load.undo else Wish.NONE


def ask_about(kiosk: Kiosk, load: Load, notice: Notice | None) -> Kiosk | None:
    """Ask whether the first unit of `load.instead_of` that holds the parcel in question is empty; None: none does."""
    for unit in load.instead_of:
        if _in_doubt(kiosk, unit, load.numbers[0]):
            rest = tuple(other for other in load.instead_of if other != unit)
            question = Load(Kind.DELIVERY, unit, load.numbers[:1], load.contact, load.round, rest, fresh=False)
            return at(kiosk, Asking(question, Wish.NOT_NOW, notice))
    return None


def _in_doubt(kiosk: Kiosk, unit: LockerUnitId, number: TrackingNumber) -> bool:
    known = kiosk.units.get(unit)
    stays = known.stays if known else ()
    return any(stay.number == number and stay.standing is Standing.DOUBT for stay in stays)
