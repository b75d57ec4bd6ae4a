"""What staff leave in the audit trail besides doors and facts: that they came and went, and what they decided.

Who it was is the keyed digest of the badge, whose first signs `locker-kiosk staff
list` names; the PIN stands nowhere.
"""

from collections.abc import Iterator

from kiosk.flows.audit import SHORT, Deed, Digest, Mark, contact_words, parcel_words, who
from kiosk.flows.events import Button, Event, PatienceOver, Restarted, ScannedLabel, Touched
from kiosk.flows.ledger import DeadLetter, Kiosk
from kiosk.flows.notices import Notice
from kiosk.flows.service_events import GaveBackFor, SettledWith, StaffButton, StaffTouched
from kiosk.flows.service_states import (
    Answering,
    Identifying,
    Inspecting,
    Recalling,
    SigningIn,
    Sorting,
    Spelling,
    Unlocking,
    Verifying,
    signed_in,
)
from kiosk.flows.states import AtRest


def marks(before: Kiosk, event: Event, after: Kiosk, digest: Digest) -> tuple[Mark, ...]:
    """Return what the step from `before` to `after` leaves about staff. `digest` as for `audit.marks`."""
    return (
        *_refusals(before, after),
        *_decisions(before, event, after, digest),
        *_stock(before, event, after, digest),
        *_sessions(before, event, after),
    )


def _refusals(before: Kiosk, after: Kiosk) -> Iterator[Mark]:
    """Tell of every wrong PIN, also one that a crash or "go back" left unanswered, and of a badge that is locked."""
    for badge, guard in after.staff_guards.items():
        known = before.staff_guards.get(badge)
        if guard.wrong > (known.wrong if known else 0):
            yield Mark(Deed.STAFF_REFUSED, detail=f"wrong, {guard.wrong}", person=badge[:SHORT])
    match before.visit, after.visit:
        case SigningIn(badge=badge), AtRest(notice=Notice.TRY_LATER):
            yield Mark(Deed.STAFF_REFUSED, detail="locked", person=badge[:SHORT])
        case Verifying(badge=badge, first=first), SigningIn(notice=Notice.STAFF_UNKNOWN) if first and (
            first.badge == badge and badge not in after.staff_guards
        ):
            yield Mark(Deed.STAFF_REFUSED, detail="the same person twice", person=badge[:SHORT])
        case _:
            pass


def _decisions(before: Kiosk, event: Event, after: Kiosk, digest: Digest) -> Iterator[Mark]:
    session = signed_in(before.visit)
    person = who(session) if session else ""
    left = {letter.id: letter.fact.numbers for letter in after.dead_letters}
    for letter in before.dead_letters:
        gone = [number for number in letter.fact.numbers if number not in left.get(letter.id, ())]
        if gone:
            detail = event.how.value if isinstance(event, SettledWith) else ""
            parcels = " ".join(digest(parcel_words(number)) for number in gone)
            yield Mark(_fate(letter, event, after), letter.fact.unit, detail, parcels, person)
    match before.visit, event, after.visit:
        case Recalling(unit=unit), GaveBackFor(whom), Unlocking(look=look) | Inspecting(look=look) if look.recall:
            yield Mark(Deed.RECALL, unit, whom.value, digest(parcel_words(look.recall)), person)
        case _:
            pass
    if after.habits is not None and after.habits is not before.habits:
        yield Mark(Deed.HABITS, detail=f"{after.habits.language}, {after.habits.volume:.1f}", person=person)
    if after.ending and not before.ending:
        yield Mark(Deed.STARTS_ANEW, person=person)


def _fate(letter: DeadLetter, event: Event, after: Kiosk) -> Deed:
    if isinstance(event, SettledWith):
        return Deed.LETTER_SETTLED
    is_owed = any(row.fact == letter.fact for row in after.outbox)
    return Deed.LETTER_RETRIED if is_owed else Deed.LETTER_OVERTAKEN


def _stock(before: Kiosk, event: Event, after: Kiosk, digest: Digest) -> Iterator[Mark]:
    """Tell what each label at a staff's door came to, and what the ledger took in after them."""
    match before.visit:
        case Inspecting(look=look) | Spelling(look=look) | Identifying(look=look):
            now = after.visit.look.stock if isinstance(after.visit, Inspecting | Answering) else look.stock
            number = before.visit.number if isinstance(before.visit, Identifying) else None
            number = event.number if isinstance(event, ScannedLabel) else number
            if number is not None and now is not look.stock:
                yield Mark(
                    Deed.IDENTIFIED, look.unit, now.notice or "", digest(parcel_words(number)), who(look.session)
                )
        case Answering(look=look) | Sorting(look=look):
            known = {stay.number for stay in before.units[look.unit].stays}
            for stay in after.units[look.unit].stays:
                if stay.number not in known:
                    whose = f"{who(look.session)} {digest(contact_words(stay.contact))}"
                    yield Mark(Deed.TAKEN_IN, look.unit, parcel=digest(parcel_words(stay.number)), person=whose)
        case _:
            pass


def _sessions(before: Kiosk, event: Event, after: Kiosk) -> Iterator[Mark]:
    was, now = signed_in(before.visit), signed_in(after.visit)
    if now is not None and was is None:
        yield Mark(Deed.STAFF_IN, person=who(now))
    elif now is not None and was is not None and now.second and not was.second:
        yield Mark(Deed.STAFF_IN, detail="second person", person=now.second[:SHORT])
    elif was is not None and now is None:
        yield Mark(Deed.STAFF_OUT, detail=_why(event), person=who(was))


def _why(event: Event) -> str:
    match event:
        case PatienceOver():
            return "silence"
        case Restarted():
            return "restart"
        case StaffTouched(StaffButton.SIGN_OUT) | Touched(Button.CANCEL | Button.YES):
            return "by touch"
        case _:
            return "time over"
