"""The whole kiosk: at rest, or inside one person's visit. The top of the statechart.

AtRest ─┬─ label ───────────────▶ deposit.py, reserving.py, loading.py
  ▲     ├─ code, personal id ───▶ pickup.py, taking.py
  │     ├─ return code ─────────▶ pickup.py (the check), dropoff.py, loading.py
  │     ├─ take along ──────────▶ hauling.py (from between two parcels)
  │     └─ touch ───────────────▶ menu.py
  └── every visit ends here, in bounded time
beside it, always: watch.py (doors no visit owns), outbox.py (facts owed), comparing.py (what the service
believes), recovery.py (a new life)
"""

from dataclasses import replace

from kiosk.domain import LockerUnitId, Sense
from kiosk.flows import (
    comparing,
    courier,
    deposit,
    dropoff,
    hauling,
    keeping,
    labelling,
    loading,
    menu,
    outbox,
    pickup,
    recovery,
    reserving,
    service,
    signing,
    taking,
    watch,
)
from kiosk.flows.entries import Step, at, owned
from kiosk.flows.events import (
    Claimed,
    Compared,
    CompareDue,
    CourierShown,
    Delivered,
    DoorMoved,
    Due,
    Event,
    Failed,
    LinkBack,
    LinkLost,
    NoAnswer,
    PatienceOver,
    Refused,
    Restarted,
    ScannedLabel,
    StillOpen,
)
from kiosk.flows.ledger import Kiosk
from kiosk.flows.notices import Notice
from kiosk.flows.sensing import moved
from kiosk.flows.service_events import StaffBadged, StaffButton, StaffTouched
from kiosk.flows.service_states import Bundling, Identifying, SigningIn, Unlocking, Verifying
from kiosk.flows.site import Patience, Rules
from kiosk.flows.states import (
    Admitting,
    Asking,
    AtRest,
    Checking,
    Collecting,
    Confirming,
    Emptied,
    Emptying,
    Entering,
    Entry,
    Fetching,
    Keeping,
    Labelling,
    Lacking,
    Loading,
    Looking,
    Opening,
    OutOfReach,
    Parcels,
    Proving,
    Ready,
    Receipt,
    Releasing,
    Reporting,
    Reserving,
    Round,
    Searching,
    Shut,
    Signing,
    Sizing,
    Storing,
    Summary,
    Taking,
    Visit,
)

__all__ = ["Step", "idle", "owned", "patience", "step", "timely"]


def step(kiosk: Kiosk, event: Event, now: float) -> Step:
    """Return what `event` makes of the kiosk at `now`, and what to do about it.

    Pure and total. `now` is in kiosk seconds (`ports.Clock.now`). Whatever has
    no arrow in the state the visit is in (a late reply, a foreign scan, a
    touch that is no longer shown) changes nothing.
    """
    downtime = now - kiosk.heard
    was = owned(kiosk.visit)
    kiosk, effects = _step(replace(kiosk, heard=now), event, downtime, now)
    return watch.mind(kiosk, was, now), effects


def timely(kiosk: Kiosk, now: float) -> tuple[Event, ...]:
    """Return what the mere passing of time makes happen; each event checks for itself whether it still holds."""
    return (*watch.overdue(kiosk, now), *((CompareDue(),) if comparing.due(kiosk, now) else ()))


def idle(kiosk: Kiosk, now: float) -> float:
    """Return for how many seconds `timely` has nothing and no owed fact falls due, unless something else happens."""
    if kiosk.outbox or any(unit.ajar for unit in kiosk.units.values()):
        return 0.0
    return comparing.idle(kiosk, now)


def _step(kiosk: Kiosk, event: Event, downtime: float, now: float) -> Step:
    match event:
        case Restarted():
            return recovery.recover(replace(kiosk, ending=False), event, downtime, now)
        case PatienceOver(turn) if turn != kiosk.turn:
            return kiosk, ()
        case DoorMoved(unit, sense):
            return _door(kiosk, event, unit, sense, now)
        case StillOpen(unit):
            return watch.ask_louder(kiosk, unit, now), ()
        case Due() | Delivered() | NoAnswer() | Refused():
            return outbox.step(kiosk, event, now)
        case LinkLost():
            return replace(kiosk, online=False), ()
        case LinkBack():
            return comparing.begin(replace(outbox.hurry(kiosk, now), online=True), now), ()
        case CompareDue() | Compared():
            return comparing.step(dropoff.forget_old(kiosk, now), event, now)
        case Failed(ask) if ask and ask == kiosk.comparing.ask:
            return comparing.step(kiosk, event, now)
        case _ if kiosk.ending:
            return kiosk, ()
        case _:
            return _person(kiosk, event, now)


def _door(kiosk: Kiosk, event: DoorMoved, unit: LockerUnitId, sense: Sense, now: float) -> Step:
    """Evidence first, then whoever answers for the door."""
    if unit not in kiosk.units:
        return kiosk, ()
    if unit == owned(kiosk.visit):
        return _person(moved(kiosk, unit, sense, now), event, now)
    return watch.door(kiosk, unit, sense, now), ()


def _person(kiosk: Kiosk, event: Event, now: float) -> Step:
    match kiosk.visit, event:
        case Entering(what=Entry.RECEIPT), ScannedLabel(number, typed) if typed or dropoff.readable(kiosk, number, now):
            return dropoff.show_again(kiosk, number, now), ()
        case (
            AtRest() | Collecting() | Entering() | Ready() | Summary() | Receipt() | Parcels() as visit,
            ScannedLabel(number),
        ):
            return deposit.look(kiosk, number, _round(visit), now)
        case (
            AtRest() | Collecting() | Entering() | Ready() | Summary() | Receipt() | Parcels() | Signing() as visit,
            Claimed(claim),
        ):
            return pickup.enter(kiosk, claim, now, typed=isinstance(visit, Entering))
        case Ready(round=round_), CourierShown(digest) if digest == round_.courier and round_.delivered:
            return at(kiosk, Summary(round_)), ()
        case AtRest() | Collecting() | Entering() | Ready() | Summary() as visit, CourierShown(digest):
            return courier.enter(kiosk, digest, visit.number if isinstance(visit, Entering) else None, now)
        case AtRest() | Collecting() | Entering(), StaffBadged(badge):
            return service.enter(kiosk, badge), ()
        case AtRest(), StaffTouched(StaffButton.STAFF):
            return service.enter(kiosk), ()
        case _:
            return _inside(kiosk, event, now)


def _round(visit: Visit) -> Round:
    match visit:
        case Ready(round=round_) | Entering(round=Round() as round_):
            return round_
        case Summary(round=round_):
            return Round(courier=round_.courier)
        case _:
            return Round()


def _inside(kiosk: Kiosk, event: Event, now: float) -> Step:
    match kiosk.visit:
        case AtRest() | Collecting() | Entering():
            return menu.step(kiosk, kiosk.visit, event), ()
        case Admitting():
            return courier.step(kiosk, kiosk.visit, event, now)
        case Ready() | Summary() | Looking() | Searching() | Confirming() | Sizing():
            return deposit.step(kiosk, kiosk.visit, event, now)
        case Labelling():
            return labelling.step(kiosk, kiosk.visit, event, now)
        case Keeping() | Lacking():
            return keeping.step(kiosk, kiosk.visit, event, now)
        case Reserving():
            return reserving.step(kiosk, kiosk.visit, event, now)
        case Opening() | Loading() | Asking():
            return loading.step(kiosk, kiosk.visit, event, now)
        case Receipt():
            return dropoff.step(kiosk, event), ()
        case Proving() | Checking() | Parcels():
            return pickup.step(kiosk, kiosk.visit, event, now)
        case Fetching() | Emptying() | Emptied():
            return hauling.step(kiosk, kiosk.visit, event, now)
        case Releasing() | Taking() | Shut() | Reporting() | OutOfReach():
            return taking.step(kiosk, kiosk.visit, event, now)
        case Signing() | Storing():
            return signing.step(kiosk, kiosk.visit, event, now)
        case _:
            return service.step(kiosk, kiosk.visit, event, now)


def patience(visit: Visit, rules: Rules) -> Patience | None:
    """Return how long `visit` waits for a person; None where an effect's deadline bounds it, or nobody is here.

    Only a goodbye ends unasked: nothing on it can be missed, and nothing is lost with it. Whatever
    shows something to be read or done asks first (WCAG 2.2.1, EN 301 549 11.2.2.1, Section 508 407.5).
    At an open door only the screen's wait ends; the door is then guarded by the watch until it is closed.
    """
    match visit:
        case (
            AtRest(notice=None) | Admitting() | Looking() | Reserving() | Opening() | Checking() | Releasing()
            | Fetching() | Storing() | Verifying() | Unlocking() | Identifying() | Bundling()
        ):  # fmt: skip
            return None
        case AtRest(notice=Notice.THANKS):
            return Patience(rules.notice)
        case AtRest():
            return Patience(rules.notice, rules.asking)
        case Loading() | Taking() | Emptying():
            return Patience(rules.at_door, rules.asking)
        case Shut() | Summary():
            return Patience(rules.after_pickup, rules.asking)
        case Receipt():
            return Patience(rules.receipt, rules.asking)
        case (
            Collecting() | Entering() | Proving() | Ready() | Labelling() | Searching() | Confirming() | Sizing()
            | Keeping() | Lacking() | Asking() | Emptied() | Parcels() | Reporting() | OutOfReach()
            | Signing()
        ):  # fmt: skip
            return Patience(rules.attentive, rules.asking)
        case SigningIn():
            return Patience(rules.attentive, rules.asking)
        case _:
            return Patience(max(rules.staff_session - rules.asking, rules.asking), rules.asking)
