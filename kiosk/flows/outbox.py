"""What the service is owed: one fact at a time per unit, until it is known to have arrived."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain import Contact, ContactType, LockerUnitId, TrackingNumber
from kiosk.flows.effects import Deliver, Deposited, Freed, Why
from kiosk.flows.entries import Step, blame, drop_rows, forget, owned, put, stand, tell
from kiosk.flows.events import Delivered, Due, NoAnswer, Refused
from kiosk.flows.ledger import Code, DeadLetter, Fault, Kiosk, Owed, Standing

LONGEST_QUIET = 600.0  # seconds that a service may ask to be left alone (reliability.md B1)


def due(kiosk: Kiosk, now: float) -> list[int]:
    """Return the rows whose time has come: of each unit only the first, so that no fact overtakes another.

    While the service is gone one row at a time tries whether it is back, and all others wait as long as that one.
    """
    if now < kiosk.quiet_until:
        return []
    if not kiosk.online and any(row.tries and row.not_before > now for row in kiosk.outbox):
        return []
    first: dict[str, Owed] = {}
    for row in kiosk.outbox:
        first.setdefault(row.fact.unit, row)
    return [row.id for row in first.values() if row.not_before <= now and _may_leave(kiosk, row, now)]


def _may_leave(kiosk: Kiosk, row: Owed, now: float) -> bool:
    """Hold a first release back while an unknown write may still arrive, or its person stands at that door again."""
    if row.attempted or isinstance(row.fact, Deposited):
        return True
    someone = row.fact.why is Why.COLLECTED and owned(kiosk.visit) == row.fact.unit
    return not someone and kiosk.units[row.fact.unit].settled <= now


def step(kiosk: Kiosk, event: Due | Delivered | NoAnswer | Refused, now: float) -> Step:
    """Return what becomes of the outbox. A row is removed only by a definite answer."""
    row = next((row for row in kiosk.outbox if row.id == event.id), None)
    if row is None:
        return kiosk, ()
    match event:
        case Due() if row.id in due(kiosk, now):
            return _send(kiosk, row, now)
        case Due():
            return kiosk, ()
        case NoAnswer():
            later = replace(row, unsure=now, not_before=now + _wait(kiosk, row, event.share))
            quiet = max(kiosk.quiet_until, now + min(event.wait, LONGEST_QUIET))
            return replace(_change(kiosk, later), quiet_until=quiet), ()
        case Refused(_, status):
            letter = DeadLetter(row.id, row.fact, now, status)
            kiosk = replace(drop_rows(kiosk, (row,)), dead_letters=(*kiosk.dead_letters, letter))
            return blame(kiosk, row.fact.unit, Fault.SERVICE_DISAGREES), ()
        case Delivered():
            return _arrived(drop_rows(kiosk, (row,)), row, event, now), ()
        case _:
            assert_never(event)


def _wait(kiosk: Kiosk, row: Owed, share: float) -> float:
    """Return the seconds until the next try: after the first the least, then up to twice as long each time."""
    least = kiosk.rules.backoff
    most = min(least * 2.0 ** min(row.tries - 1, 30), kiosk.rules.longest_backoff)
    return least + max(most - least, 0.0) * share


def hurry(kiosk: Kiosk, now: float) -> Kiosk:
    """The service answers again: try at once what got no answer. What has not gone out yet keeps its time."""
    rows = tuple(replace(row, not_before=now, tries=0) if row.attempted else row for row in kiosk.outbox)
    return replace(kiosk, outbox=rows)


def doubt(kiosk: Kiosk, now: float) -> Kiosk:
    """A new life: whatever an earlier one sent counts as unknown."""
    rows = tuple(replace(row, unsure=now, not_before=now, tries=0) if row.attempted else row for row in kiosk.outbox)
    return replace(kiosk, outbox=rows)


def _change(kiosk: Kiosk, row: Owed) -> Kiosk:
    return replace(kiosk, outbox=tuple(row if old.id == row.id else old for old in kiosk.outbox))


def _send(kiosk: Kiosk, row: Owed, now: float) -> Step:
    unsure = now if row.attempted else row.unsure
    sent = replace(row, attempted=True, unsure=unsure, not_before=now + kiosk.rules.backoff, tries=row.tries + 1)
    return _change(kiosk, sent), (Deliver(row.id, row.fact, row.attempted),)


def _arrived(kiosk: Kiosk, row: Owed, event: Delivered, now: float) -> Kiosk:
    unit = replace(kiosk.units[row.fact.unit], told_at=now)
    if row.unsure:  # an earlier request of ours may still be on its way
        unit = replace(unit, settled=max(unit.settled, row.unsure + kiosk.rules.settle))
    kiosk = put(kiosk, unit)
    match row.fact:
        case Freed():
            return released(kiosk, row.fact)
        case Deposited():
            return _known(kiosk, row.fact, event)
        case _:
            assert_never(row.fact)


def tell_deposited(
    kiosk: Kiosk, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...], contact: Contact, now: float
) -> Kiosk:
    """Note that these parcels are in, and owe the service the word; a refused one that they are not is true no more."""
    kiosk = stand(_overtaken(kiosk, unit, numbers), unit, numbers, Standing.INSIDE, now)
    known = kiosk.units[unit]
    stays = tuple(replace(stay, told=True) if stay.number in numbers else stay for stay in known.stays)
    return tell(put(kiosk, replace(known, stays=stays)), Deposited(unit, numbers, contact), now)


def _overtaken(kiosk: Kiosk, unit: LockerUnitId, numbers: tuple[TrackingNumber, ...]) -> Kiosk:
    """Take these numbers out of the refused releases of the unit: nobody may settle, or end, what lies there again."""
    for letter in kiosk.dead_letters:
        fact = letter.fact
        if not isinstance(fact, Freed) or fact.unit != unit or not set(fact.numbers) & set(numbers):
            continue
        rest = tuple(number for number in fact.numbers if number not in numbers)
        if not rest:
            kiosk = without(kiosk, letter)
            continue
        less = replace(letter, fact=replace(fact, numbers=rest))
        letters = tuple(less if other.id == letter.id else other for other in kiosk.dead_letters)
        kiosk = replace(kiosk, dead_letters=letters)
    return kiosk


def without(kiosk: Kiosk, letter: DeadLetter) -> Kiosk:
    """Take a letter out, and its unit's fault where no other letter is about the unit: a new refusal brings it back."""
    letters = tuple(other for other in kiosk.dead_letters if other.id != letter.id)
    unit = letter.fact.unit
    if unit in kiosk.units and all(other.fact.unit != unit for other in letters):
        known = kiosk.units[unit]
        kiosk = put(kiosk, replace(known, faults=known.faults - {Fault.SERVICE_DISAGREES}))
    return replace(kiosk, dead_letters=letters)


def settled(kiosk: Kiosk, letter: DeadLetter) -> Kiosk:
    """Take out a letter that staff have settled by other means, and believe what follows for its unit, if it is here.

    A release lets go of what has left, and only of that. A recipient whose deposit was refused got no code: unless an
    earlier one leads there, staff must hand over what lies there.
    """
    kiosk, fact = without(kiosk, letter), letter.fact
    known = kiosk.units.get(fact.unit)
    if known is None:
        return kiosk
    inside = {stay.number for stay in known.stays if stay.standing is Standing.INSIDE}
    doubted = {stay.number for stay in known.stays if stay.standing is Standing.DOUBT}
    match fact:
        case Freed():
            gone = tuple(number for number in fact.numbers if number not in inside | doubted)
            return released(kiosk, replace(fact, numbers=gone))
        case Deposited():
            has_code = Code(fact.unit, fact.contact) in kiosk.codes.values()
            if fact.contact.type is ContactType.DEPARTMENT or has_code or inside.isdisjoint(fact.numbers):
                return kiosk
            return blame(kiosk, known.id, Fault.NO_PICKUP_CODE)
        case _:
            assert_never(fact)


def released(kiosk: Kiosk, fact: Freed) -> Kiosk:
    """Forget the stays. The unit's codes live as long as any parcel is in it (flows.md, trap 13).

    Once none is, the service holds the unit for nobody either, as far as is known.
    """
    kiosk = forget(kiosk, fact.unit, fact.numbers)
    unit = kiosk.units[fact.unit]
    if unit.stays:
        return kiosk
    codes = {digest: code for digest, code in kiosk.codes.items() if code.unit != fact.unit}
    kiosk = replace(kiosk, codes=codes, elsewhere=kiosk.elsewhere - {fact.unit})
    return put(kiosk, replace(unit, expires=None))


def _known(kiosk: Kiosk, fact: Deposited, event: Delivered) -> Kiosk:
    kiosk = put(kiosk, replace(kiosk.units[fact.unit], expires=event.expires))
    if event.code_digest:
        codes = {**kiosk.codes, event.code_digest: Code(fact.unit, fact.contact)}
        return replace(kiosk, codes=codes)
    if fact.contact.type is ContactType.DEPARTMENT:  # its members show an id, there is no code
        return kiosk
    return blame(kiosk, fact.unit, Fault.NO_PICKUP_CODE)
