"""A statechart small enough to see through."""

from dataclasses import replace

from kiosk.domain import ClaimKind, LockerUnitId, TrackingNumber
from kiosk.flows.effects import Check, Deliver, Effect, Find, Freed, OpenDoor, Why
from kiosk.flows.events import (
    Button,
    Claimed,
    Delivered,
    Due,
    Event,
    LinkBack,
    LinkLost,
    ScannedLabel,
    Touched,
    Unreadable,
)
from kiosk.flows.ledger import Kiosk, Owed
from kiosk.flows.site import Patience, Rules
from kiosk.flows.states import Collecting, Visit
from kiosk.runtime import Statechart

ONE = LockerUnitId("1")
FACT = Freed(ONE, (TrackingNumber("PARCEL-0001"),), Why.COLLECTED)


def small_step(  # noqa: PLR0911  # each arrow returns
    kiosk: Kiosk, event: Event, now: float
) -> tuple[Kiosk, tuple[Effect, ...]]:
    """A label opens door 1, YES finds, COLLECT comes in, DONE owes a fact; everything else is only noted."""
    kiosk = replace(kiosk, asked=kiosk.asked + 1)
    match event:
        case ScannedLabel():
            return kiosk, (OpenDoor(kiosk.asked, ONE),)
        case Touched(Button.YES):
            return kiosk, (Find(kiosk.asked, TrackingNumber("PARCEL-0001")),)
        case Touched(Button.COLLECT):
            return replace(kiosk, visit=Collecting(), turn=kiosk.turn + 1), ()
        case Touched(Button.DONE):
            return replace(kiosk, outbox=(*kiosk.outbox, Owed(kiosk.asked, FACT, now))), ()
        case Claimed(claim) if claim.kind is ClaimKind.PERSONAL_ID:
            return kiosk, (Check(kiosk.asked, claim),)
        case Due(row):
            owed = tuple(replace(old, not_before=now + 10.0) for old in kiosk.outbox)
            return replace(kiosk, outbox=owed), tuple(
                Deliver(old.id, old.fact, again=False) for old in owed if old.id == row
            )
        case Delivered(row):
            return replace(kiosk, outbox=tuple(old for old in kiosk.outbox if old.id != row)), ()
        case LinkLost() | LinkBack():
            return replace(kiosk, online=isinstance(event, LinkBack)), ()
        case Unreadable():
            return replace(kiosk, asked=kiosk.asked - 1, heard=now), ()
        case _:
            return kiosk, ()


def small_patience(visit: Visit, rules: Rules) -> Patience | None:
    return Patience(rules.attentive, 2.0) if isinstance(visit, Collecting) else None


def small_due(kiosk: Kiosk, now: float) -> list[int]:
    return [row.id for row in kiosk.outbox if row.not_before <= now]


SMALL = Statechart(small_step, small_patience, small_due, lambda _kiosk, _now: ())
LABEL = "JD0146000099"
