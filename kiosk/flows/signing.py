"""Whoever has collected signs, where the site asks: behind the last closed door, so that nobody waits at an open one.

Shut ─done─▶ Signing ─signed─▶ Storing ─▶ AtRest(thanks)
                └─ cannot sign, silence, somebody else's label ─▶ AtRest | Looking

The collection has been told before: no right hangs on a signature. What became of it is in the audit trail
(signature_marks.py).
"""

from typing import assert_never

from kiosk.domain import TrackingNumber
from kiosk.flows.effects import StoreSignature
from kiosk.flows.entries import Step, at, lies, number_next, stay_of
from kiosk.flows.events import Button, Event, Failed, PatienceOver, ScannedLabel, SignatureStored, Signed, Touched
from kiosk.flows.labels import look
from kiosk.flows.ledger import Kiosk, Seen, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.states import AtRest, Round, Signing, Storing, Trip


def parcels(kiosk: Kiosk, trip: Trip) -> tuple[TrackingNumber, ...]:
    """Return what has been taken on this trip, the unit it is at included; nothing where no signature is asked for."""
    unit = kiosk.units[trip.unit]
    if not kiosk.rules.signature or (unit.seen is Seen.NOTHING and not lies(unit)):
        return trip.taken
    held = (Standing.INSIDE, Standing.DOUBT)
    here = tuple(stay.number for stay in unit.stays if stay.contact in unit.trip and stay.standing in held)
    return trip.taken + here


def ask(kiosk: Kiosk, trip: Trip, numbers: tuple[TrackingNumber, ...]) -> Kiosk:
    """Ask for a signature for `numbers`; where there is none to sign for, say goodbye."""
    if not numbers:
        return at(kiosk, AtRest(Notice.THANKS))
    kiosk = number_next(kiosk)
    return at(kiosk, Signing(kiosk.asked, trip.contacts, numbers))


def step(kiosk: Kiosk, state: Signing | Storing, event: Event, now: float) -> Step:
    """Return where `event` leads while somebody signs."""
    match state:
        case Signing():
            return _signing(kiosk, state, event, now)
        case Storing(waits_for):
            return _storing(kiosk, waits_for, event), ()
        case _:
            assert_never(state)


def _signing(kiosk: Kiosk, state: Signing, event: Event, now: float) -> Step:
    match event:
        case Signed():
            kiosk = number_next(kiosk)
            return at(kiosk, Storing(kiosk.asked, state)), (StoreSignature(kiosk.asked, state.case),)
        case Touched(Button.CANNOT_SIGN) | PatienceOver():
            return at(kiosk, AtRest(Notice.THANKS)), ()
        case ScannedLabel(number) if not _theirs(kiosk, state, number):  # the next courier waits for no signature
            return look(kiosk, number, Round(), now)
        case _:
            return kiosk, ()


def _storing(kiosk: Kiosk, waits_for: int, event: Event) -> Kiosk:
    """Say goodbye either way: a full disk loses the signature and not the visit."""
    match event:
        case SignatureStored(answered) | Failed(answered) if answered == waits_for:
            return at(kiosk, AtRest(Notice.THANKS))
        case _:
            return kiosk


def _theirs(kiosk: Kiosk, state: Signing, number: TrackingNumber) -> bool:
    known = stay_of(kiosk, number)
    return number in state.numbers or (known is not None and known[1].contact in state.contacts)
