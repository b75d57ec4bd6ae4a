"""What an event leaves in the audit trail: one mark for whatever concerned a person, a door or a parcel.

The marks follow from the kiosk before and after, so an event that is added
later is in the trail with all it does to doors, faults and facts. People and
parcels appear by keyed digests only; a unit's number, and nothing else, is clear.
What staff did to come, to go and to the service's refusals is in staff_marks.py.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain import Contact, LockerUnitId, Sense, TrackingNumber
from kiosk.flows.effects import Deposited, Effect, Fact, Freed, OpenDoor
from kiosk.flows.entries import owned, stay_in
from kiosk.flows.events import (
    Claimed,
    CourierMatched,
    CourierShown,
    Delivered,
    Event,
    Found,
    Matched,
    Refused,
    Restarted,
)
from kiosk.flows.ledger import Kiosk, Memory, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.service_events import PinTyped
from kiosk.flows.service_states import Session, Unlocking
from kiosk.flows.states import Admitting, Checking, Fetching, Kind, Opening, Proving, Releasing

Digest = Callable[[str], str]
SHORT = 16  # signs of a digest that are kept: 64 bits tell people apart


class Deed(StrEnum):
    """What a mark says was done."""

    RESTARTED = "restarted"
    JOURNAL_LOST = "journal-lost"
    JOURNAL_OLD = "journal-old"
    JOURNAL_DIFFERS = "journal-differs"
    CLAIMED = "claimed"
    CLAIM_RIGHT = "claim-right"
    CLAIM_WRONG = "claim-wrong"
    REFUSED = "refused"
    LEFT = "left"
    OPEN_COMMANDED = "open-commanded"
    RESUMED = "resumed"
    DOOR_OPEN = "door-open"
    DOOR_CLOSED = "door-closed"
    DOOR_UNKNOWN = "door-unknown"
    DEPOSITED = "deposited"
    COLLECTED = "collected"
    WITHDRAWN = "withdrawn"
    UNUSED = "unused"
    INSPECTED = "inspected"
    RECALLED = "recalled"
    TAKEN_ALONG = "taken-along"
    TAKEN_BACK = "taken-back"
    TOLD = "told"
    SERVICE_REFUSED = "service-refused"
    PROBLEM = "problem"
    FAULT = "fault"
    FAULT_CLEARED = "fault-cleared"
    HAUL = "haul"
    KEPT = "kept"
    SIGNED = "signed"
    NOT_SIGNED = "not-signed"
    COULD_NOT_SIGN = "could-not-sign"
    SIGNATURE_LOST = "signature-lost"  # drawn, and not sure to be on the disk
    LABELLED = "labelled"  # it came without a number, and has one of this kiosk's since
    STOPPED = "stopped"
    GOES_ON = "goes-on"
    STAFF_IN = "staff-in"
    STAFF_OUT = "staff-out"
    STAFF_REFUSED = "staff-refused"
    RECALL = "recall"
    IDENTIFIED = "identified"
    TAKEN_IN = "taken-in"
    LETTER_RETRIED = "letter-retried"
    LETTER_SETTLED = "letter-settled"
    LETTER_OVERTAKEN = "letter-overtaken"  # its parcel lies again where it was to be taken off
    HABITS = "habits"
    STARTS_ANEW = "starts-anew"
    PRUNED = "pruned"  # the journal's own: rows too old to be kept have left the front


@dataclass(frozen=True, slots=True)
class Mark:
    """One row of the trail. `parcel` and `person` hold keyed digests, several with a space between."""

    deed: Deed
    unit: str = ""
    detail: str = ""
    parcel: str = ""
    person: str = ""


_SENSES = {Sense.OPEN: Deed.DOOR_OPEN, Sense.CLOSED: Deed.DOOR_CLOSED, Sense.UNKNOWN: Deed.DOOR_UNKNOWN}
_MEMORIES = {
    Memory.LOST: Deed.JOURNAL_LOST,
    Memory.OLD: Deed.JOURNAL_OLD,
    Memory.DIFFERS: Deed.JOURNAL_DIFFERS,
}
_LEFT = {Notice.FINISH_LATER, Notice.PLEASE_CLOSE, Notice.NOT_DELIVERED, Notice.NOTHING_RETURNED}
_REFUSALS = {
    Notice.ALREADY_HERE,
    Notice.STAFF_MUST_LOOK,
    Notice.OFFLINE,
    Notice.SERVICE_TROUBLE,
    Notice.NO_ROOM,
    Notice.OUT_OF_ORDER,
    Notice.TOO_LATE,
    Notice.DID_NOT_OPEN,
    Notice.TRY_LATER,
    Notice.NOTHING_HERE,
    Notice.ELSEWHERE,
    Notice.EXPIRED,
    Notice.ASK_STAFF,
}


def marks(before: Kiosk, event: Event, after: Kiosk, effects: tuple[Effect, ...], digest: Digest) -> tuple[Mark, ...]:
    """Return what the step from `before` to `after` leaves in the trail. `digest` is keyed, and the same for ever."""
    return (
        *_lives(event, after),
        *_claims(before, event, after, digest),
        *_doors(before, after),
        *_commands(before, after, effects, digest),
        *_facts(before, event, after, digest),
        *_troubles(before, after),
        *_notices(before, after),
    )


def parcel_words(number: TrackingNumber) -> str:
    """Return what is digested for a parcel."""
    return f"parcel:{number.text}"


def contact_words(contact: Contact) -> str:
    """Return what is digested for a recipient or a department."""
    return f"{contact.type}:{contact.id}"


def _lives(event: Event, after: Kiosk) -> Iterator[Mark]:
    if isinstance(event, Restarted):
        yield Mark(Deed.RESTARTED, detail=f"{len(after.units)} units")
        if event.memory in _MEMORIES:
            yield Mark(_MEMORIES[event.memory])


def _claims(before: Kiosk, event: Event, after: Kiosk, digest: Digest) -> Iterator[Mark]:
    shown = before.visit.claim.digest[:SHORT] if isinstance(before.visit, Checking) else ""
    match event:
        case Claimed(claim) if isinstance(after.visit, Checking):
            yield Mark(Deed.CLAIMED, detail=claim.kind, person=claim.digest[:SHORT])
        case PinTyped() if isinstance(before.visit, Proving) and isinstance(after.visit, Checking):
            yield Mark(Deed.CLAIMED, detail="personal-id, pin", person=before.visit.claim.digest[:SHORT])
        case CourierShown(digest=shown) if isinstance(after.visit, Admitting):
            yield Mark(Deed.CLAIMED, detail="courier", person=shown[:SHORT])
        case CourierMatched() if isinstance(before.visit, Admitting) and before.visit != after.visit:
            yield Mark(Deed.CLAIM_RIGHT, detail="courier", person=before.visit.digest[:SHORT])
        case Matched(_, contacts) if _answered(before, after):
            yield Mark(Deed.CLAIM_RIGHT, person=f"{shown} {_digests(contacts, digest)}".strip())
        case Found() if _answered(before, after):
            yield Mark(Deed.CLAIM_RIGHT, person=f"{shown} {_digests((event.contact,), digest)}")
        case _:
            pass
    if after.guard.wrong > before.guard.wrong:
        yield Mark(Deed.CLAIM_WRONG, detail=f"{after.guard.wrong}, {after.guard.today} today", person=shown)
    if after.courier_guard.wrong > before.courier_guard.wrong:
        yield Mark(Deed.CLAIM_WRONG, detail=f"courier, {after.courier_guard.wrong}")


def _answered(before: Kiosk, after: Kiosk) -> bool:
    return isinstance(before.visit, Checking) and not isinstance(after.visit, Checking)


def _changed(before: Kiosk, after: Kiosk) -> Iterator[tuple[Unit | None, Unit]]:
    """Yield the units that are not what they were, each with what it was."""
    for unit in after.units.values():
        known = before.units.get(unit.id)
        if known is not unit:
            yield known, unit


def _doors(before: Kiosk, after: Kiosk) -> Iterator[Mark]:
    for known, unit in _changed(before, after):
        if known is not None and known.sense is not unit.sense:
            yield Mark(_SENSES[unit.sense], unit.id)


def _commands(before: Kiosk, after: Kiosk, effects: tuple[Effect, ...], digest: Digest) -> Iterator[Mark]:
    opened = next((effect.unit for effect in effects if isinstance(effect, OpenDoor)), None)
    own = owned(after.visit)
    if opened is not None:
        yield _command(after, opened, digest)
    elif own is not None and own != owned(before.visit):
        yield Mark(Deed.RESUMED, own, type(after.visit).__name__.lower())


def _command(after: Kiosk, unit: LockerUnitId, digest: Digest) -> Mark:
    match after.visit:
        case Opening(load=load):
            why = "take-out" if load.undo else "return" if load.kind is Kind.RETURN else "delivery"
            parcels = " ".join(digest(parcel_words(number)) for number in load.numbers)
            people = f"{_digests((load.contact,), digest)} {load.round.courier[:SHORT]}".strip()
            return Mark(Deed.OPEN_COMMANDED, unit, why, parcels, people)
        case Releasing(trip=trip):
            return Mark(Deed.OPEN_COMMANDED, unit, "collection", person=_digests(trip.contacts, digest))
        case Fetching(haul=haul):
            return Mark(Deed.OPEN_COMMANDED, unit, "take-along", person=haul.round.courier[:SHORT])
        case Unlocking(look=look):
            return Mark(Deed.OPEN_COMMANDED, unit, f"staff, {look.tour.task}", person=who(look.session))
        case _:
            return Mark(Deed.OPEN_COMMANDED, unit)


def _facts(before: Kiosk, event: Event, after: Kiosk, digest: Digest) -> Iterator[Mark]:
    """Tell what the service is owed since, and what became of what it was owed."""
    old = {row.id: row.fact for row in before.outbox}
    left = {row.id for row in after.outbox}
    retried = {letter.fact for letter in {*before.dead_letters} - {*after.dead_letters}}  # told of long ago
    for row in after.outbox:
        if row.id not in old and row.fact not in retried:
            yield from _fact(after, row.fact, digest)
    for number, fact in old.items():
        if number not in left:
            yield Mark(_fate(event, number), fact.unit, _deed(fact))


def _fact(after: Kiosk, fact: Fact, digest: Digest) -> Iterator[Mark]:
    unit = after.units.get(fact.unit)
    for number in fact.numbers:
        stay = stay_in(unit, number) if unit else None
        person = _digests((stay.contact,), digest) if stay else ""
        yield Mark(_deed(fact), fact.unit, parcel=digest(parcel_words(number)), person=person)


def _deed(fact: Fact) -> Deed:
    match fact:
        case Deposited():
            return Deed.DEPOSITED
        case Freed(why=why):
            return Deed(why.value)
        case _:
            assert_never(fact)


def _fate(event: Event, row: int) -> Deed:
    match event:
        case Delivered(id=told) if told == row:
            return Deed.TOLD
        case Refused(id=told) if told == row:
            return Deed.SERVICE_REFUSED
        case _:
            return Deed.TAKEN_BACK


def _troubles(before: Kiosk, after: Kiosk) -> Iterator[Mark]:
    for known, unit in _changed(before, after):
        said = unit.complaint
        if said is not None and said.problem is not None and (known is None or known.complaint != said):
            yield Mark(Deed.PROBLEM, unit.id, f"{said.problem}, case {said.case}")
    for known, unit in _changed(before, after):
        had = known.faults if known else frozenset()
        yield from (Mark(Deed.FAULT, unit.id, fault) for fault in sorted(unit.faults - had))
        yield from (Mark(Deed.FAULT_CLEARED, unit.id, fault) for fault in sorted(had - unit.faults))
    if after.stopped is not before.stopped:
        yield Mark(Deed.STOPPED if after.stopped else Deed.GOES_ON)


def _notices(before: Kiosk, after: Kiosk) -> Iterator[Mark]:
    notice = getattr(after.visit, "notice", None)
    if notice is None or after.turn == before.turn:
        return
    unit = getattr(after.visit, "unit", None) or owned(before.visit) or ""
    if notice in _REFUSALS:
        yield Mark(Deed.REFUSED, unit, notice)
    elif notice in _LEFT:
        yield Mark(Deed.LEFT, unit, notice)


def who(session: Session) -> str:
    """Return what stands for staff: the first signs of their badges' digests, as `staff list` begins them."""
    return " ".join(badge[:SHORT] for badge in (session.badge, session.second) if badge)


def _digests(contacts: Iterable[Contact], digest: Digest) -> str:
    return " ".join(digest(contact_words(contact)) for contact in contacts)
