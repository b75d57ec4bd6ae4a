"""What holds for every state and every event, however they come. New states, events and failures join by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import Claim, ClaimKind, LockerUnitId, Problem, Sense, Size, TrackingNumber, Undelivered
from kiosk.errors import Failure
from kiosk.flows import events
from kiosk.flows.effects import Effect, Freed, OpenDoor, Why
from kiosk.flows.events import (
    Button,
    Claimed,
    CourierMatched,
    CourierShown,
    DoorMoved,
    DoorOpened,
    DoorSilent,
    Event,
    Failed,
    Found,
    Listed,
    Matched,
    NoMatch,
    NotFound,
    PatienceOver,
    Reserved,
    Restarted,
    ScannedLabel,
    StayedShut,
    Touched,
    UnitTaken,
)
from kiosk.flows.ledger import DeadLetter, Kiosk, Seen
from kiosk.flows.notices import Notice
from kiosk.flows.outbox import due
from kiosk.flows.reporting import of_load
from kiosk.flows.service_events import (
    ChoseHabits,
    ChoseParcel,
    Gathered,
    GaveBackFor,
    GaveReason,
    PinTyped,
    SettledWith,
    StaffBadged,
    StaffButton,
    StaffMatched,
    StaffTouched,
)
from kiosk.flows.service_states import (
    AfterTest,
    Answering,
    AtKiosk,
    AtLetter,
    AtUnit,
    Board,
    Bundled,
    Bundling,
    Identifying,
    Inspecting,
    Look,
    Outage,
    Part,
    Picking,
    PuttingOut,
    Recall,
    Recalling,
    Renewing,
    Session,
    Settlement,
    Settling,
    SigningIn,
    Sorting,
    Spelling,
    Task,
    Tour,
    Unlocking,
    Verifying,
)
from kiosk.flows.site import Collects, Rules
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
    Haul,
    Keeping,
    Kind,
    Labelling,
    Lacking,
    Load,
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
    Trip,
    Visit,
)
from kiosk.flows.visit import patience, step
from tests.flows.desk import ANNA, BADGE, CODE, ONE, P1, RETURN, SITE, THREE, TWO, Desk, entry

UNITS = [plan.id for plan in SITE.units]
KINDS_OF_EVENT = get_args(Event)
LOAD = Load(Kind.DELIVERY, ONE, (P1,), ANNA)
HAUL = Haul(Round(), ONE)
TRIP = Trip((ANNA,), ONE, (TWO,))
ASK = 7
LETTER = 3
STAFF = Session("ana", 1900.0)
LOOK = Look(STAFF, ONE)
TRIAL = Look(STAFF, THREE, Tour(Task.TEST), tries=1)

VISITS: list[Visit] = [
    AtRest(),
    AtRest(Notice.THANKS),
    Collecting(),
    *(Entering(what) for what in Entry),
    Entering(Entry.COURIER, number=P1),
    Admitting(ASK, "c0de"),
    Admitting(ASK, "c0de", P1),
    Ready(),
    Summary(Round(1)),
    Looking(ASK, P1, Round()),
    Searching(P1, Round()),
    Confirming(P1, Round(), entry(ANNA)),
    Sizing(P1, Round(), entry(ANNA)),
    Labelling(P1, Round()),
    Keeping(P1, Round()),
    Keeping(P1, Round(), entry(ANNA)),
    Lacking(P1, Round(), entry(ANNA)),
    Reserving(ASK, ONE, P1, ANNA, Size.SMALL, Round(), retries=2),
    Opening(ASK, LOAD),
    Opening(ASK, replace(LOAD, kind=Kind.RETURN)),
    Opening(ASK, replace(LOAD, undo=True)),
    Loading(LOAD),
    Asking(LOAD),
    Receipt(P1, ONE, ANNA, 1, 0.0),
    Proving(BADGE),
    Proving(BADGE, typed=True, notice=Notice.UNREADABLE),
    Checking(ASK, CODE),
    Checking(ASK, BADGE),
    Checking(ASK, RETURN),
    Parcels((ANNA,), (ONE, TWO)),
    Releasing(ASK, TRIP),
    Taking(TRIP),
    Shut(TRIP),
    Reporting(TRIP),
    of_load(replace(LOAD, undo=True)),
    OutOfReach(TRIP),
    Signing(5, (ANNA,), (P1,)),
    Storing(ASK, Signing(5, (ANNA,), (P1,))),
    Fetching(ASK, HAUL),
    Emptying(HAUL),
    Emptied(HAUL),
    Emptied(replace(HAUL, ended=True, opened=True)),
    Reporting(TRIP, haul=HAUL),
    SigningIn(),
    SigningIn("ana"),
    SigningIn("bo", STAFF),
    Verifying(ASK, "ana"),
    Verifying(ASK, "bo", STAFF),
    Board(STAFF),
    Picking(STAFF),
    AtUnit(STAFF, ONE),
    AtUnit(STAFF, ONE, Tour(Task.EXPIRED, (TWO,))),
    PuttingOut(STAFF, ONE),
    Unlocking(ASK, LOOK),
    Unlocking(ASK, TRIAL),
    Inspecting(LOOK),
    Inspecting(TRIAL),
    Answering(LOOK),
    Spelling(LOOK),
    Identifying(ASK, LOOK, P1),
    Sorting(LOOK, (), (P1,)),
    AfterTest(STAFF, Tour(Task.TEST)),
    Recalling(STAFF, ONE, P1),
    Answering(replace(LOOK, recall=P1)),
    AtKiosk(STAFF),
    AtLetter(STAFF, LETTER),
    Settling(STAFF, LETTER),
    Renewing(STAFF),
    *(Bundling(STAFF, ASK, part) for part in Part),
    Bundled(STAFF, Part.FILE),
]
WAIT = (
    Admitting | Looking | Reserving | Opening | Checking | Releasing | Fetching | Storing | Verifying | Unlocking
    | Bundling | Identifying
)  # fmt: skip
WAITING = [visit for visit in VISITS if isinstance(visit, WAIT)]


def a_kiosk(visit: Visit) -> Kiosk:
    """A kiosk in `visit`, with a parcel of Anna's in two units."""
    desk = Desk()
    desk.deposited(P1, ONE)
    desk.deposited(TrackingNumber("P009"), TWO)
    letter = DeadLetter(LETTER, Freed(TWO, (P1,), Why.COLLECTED), 1500.0, 409)
    return replace(desk.kiosk, visit=visit, turn=desk.kiosk.turn + 1, dead_letters=(letter,))


def name(value: object) -> str:
    return type(value).__name__


numbers = st.sampled_from([TrackingNumber(f"P00{i}") for i in range(4)])
digests = st.sampled_from(["", CODE.digest, BADGE.digest])
numerals = st.integers(0, 30)
st.register_type_strategy(TrackingNumber, numbers)
st.register_type_strategy(LockerUnitId, st.sampled_from([*UNITS, LockerUnitId("nowhere")]))
st.register_type_strategy(Claim, st.builds(Claim, st.sampled_from(ClaimKind), digests))


def of_any_kind() -> st.SearchStrategy[Event]:
    """Events of every kind there is, as Hypothesis builds them from their types."""
    built: list[st.SearchStrategy[Event]] = [
        st.builds(kind, ask=numerals) if "ask" in {field.name for field in fields(kind)} else st.from_type(kind)
        for kind in KINDS_OF_EVENT
    ]
    return st.one_of(*built)


ANY = of_any_kind()


def that_fit(kiosk: Kiosk, effects: tuple[Effect, ...]) -> list[Event]:
    """What is likely to happen next, so that runs get past the first screen."""
    ask = kiosk.asked
    likely: list[Event] = [
        ScannedLabel(P1),
        ScannedLabel(TrackingNumber("P002")),
        Claimed(CODE),
        Claimed(RETURN),
        CourierShown("c0de"),
        PatienceOver(kiosk.turn),
        Restarted(tuple((unit.id, unit.sense) for unit in kiosk.units.values()), SITE),
        *(Touched(button) for button in Button),
        *(DoorMoved(unit, sense) for unit in UNITS for sense in Sense),
        *(events.Due(row) for row in due(kiosk, kiosk.heard)),
        *(events.Delivered(row.id, CODE.digest) for row in kiosk.outbox),
        *(events.ChoseEntry(ANNA), events.ChoseSize(Size.SMALL), events.Searched("an"), events.ChoseUnit(ONE)),
        *(events.Reported(problem) for problem in Problem),
        *(events.KeptParcel(why) for why in Undelivered),
        *(events.Signed(), events.SignatureStored(ask)),
        *(StaffTouched(button) for button in StaffButton),
        *(StaffBadged("ana"), PinTyped(), StaffMatched(ask), GaveReason(Outage.DOOR)),
        *(
            ChoseParcel(0),
            GaveBackFor(Recall.SENDER),
            SettledWith(Settlement.MENDED),
            ChoseHabits("de", 0.5),
            Gathered(ask),
        ),
        *(Failed(ask, failure) for failure in Failure),
    ]
    replies: list[Event] = [
        Found(ask, ONE, P1, ANNA, deposited=False),
        NotFound(ask, entry(ANNA)),
        Listed(ask, (entry(ANNA),)),
        Reserved(ask),
        UnitTaken(ask),
        Matched(ask, (ANNA,), (ONE,)),
        NoMatch(ask),
        CourierMatched(ask),
        DoorOpened(ask),
        StayedShut(ask),
        DoorSilent(ask),
    ]
    return likely + replies * (3 if effects else 1)


@pytest.mark.parametrize("visit", VISITS, ids=name)
@given(event=ANY, later=st.floats(0, 1e6))
@settings(max_examples=25, deadline=None)
def test_every_state_takes_every_event_without_an_error(visit: Visit, event: Event, later: float) -> None:
    kiosk, effects = step(a_kiosk(visit), event, 2000.0 + later)

    assert kiosk.heard == 2000.0 + later
    assert len(effects) <= 1


@pytest.mark.parametrize("failure", Failure, ids=str)
@pytest.mark.parametrize("visit", WAITING, ids=name)
def test_no_failure_leaves_a_person_waiting(visit: Visit, failure: Failure) -> None:
    kiosk, _ = step(a_kiosk(visit), Failed(ASK, failure), 2000.0)

    assert type(kiosk.visit) is not type(visit)


def replies_to(visit: Visit) -> list[Event]:  # noqa: PLR0911  one for each state that waits
    doors: list[Event] = [DoorOpened(ASK), StayedShut(ASK), DoorSilent(ASK)]
    found = Found(ASK, ONE, P1, ANNA, deposited=False)
    match visit:
        case Looking():
            return [found, replace(found, deposited=True), NotFound(ASK), NotFound(ASK, entry(ANNA))]
        case Reserving():
            return [Reserved(ASK), UnitTaken(ASK)]
        case Checking(claim=claim) if claim.kind is ClaimKind.RETURN_CODE:
            return [found, NoMatch(ASK)]
        case Checking():
            return [
                Matched(ASK, (ANNA,), (ONE,)),
                Matched(ASK, (ANNA,), (ONE, TWO)),
                Matched(ASK, (), ()),
                NoMatch(ASK),
            ]
        case Verifying():
            return [StaffMatched(ASK), NoMatch(ASK)]
        case Bundling():
            return [Gathered(ASK)]
        case Storing():
            return [events.SignatureStored(ASK)]
        case Identifying():
            return [found, replace(found, unit=TWO), NotFound(ASK)]
        case Opening() | Releasing() | Fetching() | Unlocking():
            return doors
        case _:
            return []


@pytest.mark.parametrize(
    ("visit", "reply"), [(visit, reply) for visit in WAITING for reply in replies_to(visit)], ids=name
)
def test_every_reply_leads_on_from_the_state_that_waits_for_it(visit: Visit, reply: Event) -> None:
    kiosk, _ = step(a_kiosk(visit), reply, 2000.0)

    assert kiosk.visit != visit


@pytest.mark.parametrize("visit", VISITS, ids=name)
def test_a_state_waits_for_an_effect_or_a_person_and_never_for_both_or_neither(visit: Visit) -> None:
    idle = visit == AtRest()

    assert (patience(visit, Rules()) is None) == (idle or visit in WAITING)


@pytest.mark.parametrize("visit", [visit for visit in VISITS if patience(visit, Rules())], ids=name)
def test_no_visit_ends_by_itself_without_asking_first_for_at_least_20_seconds(visit: Visit) -> None:
    wait = patience(visit, Rules())

    assert wait is not None
    assert wait.asking >= 20 or visit == AtRest(Notice.THANKS)


@pytest.mark.parametrize("visit", [visit for visit in VISITS if patience(visit, Rules())], ids=name)
def test_every_visit_ends_at_rest_when_nobody_is_there(visit: Visit) -> None:
    kiosk = a_kiosk(visit)
    kiosk, effects = step(kiosk, PatienceOver(kiosk.turn), 2000.0)
    if kiosk.visit != AtRest():
        kiosk, _ = step(kiosk, PatienceOver(kiosk.turn), 2020.0)

    assert effects == ()
    assert kiosk.visit == AtRest()


@pytest.mark.parametrize("visit", [visit for visit in VISITS if patience(visit, Rules())], ids=name)
def test_every_screen_that_waits_for_a_person_has_a_way_on_by_touch(visit: Visit) -> None:
    kiosk = a_kiosk(visit)
    after = [step(kiosk, Touched(button), 2000.0)[0].visit for button in Button]

    assert any(following != visit for following in after)


def test_every_state_of_the_chart_is_among_those_tried() -> None:
    assert {type(visit) for visit in VISITS} == set(get_args(Visit))


def commands(effects: tuple[Effect, ...]) -> Iterator[OpenDoor]:
    return (effect for effect in effects if isinstance(effect, OpenDoor))


def replied(event: Event, pending: OpenDoor) -> bool:
    match event:
        case DoorOpened(ask) | StayedShut(ask) | DoorSilent(ask) | Failed(ask):
            return ask == pending.ask
        case Restarted():
            return True
        case _:
            return False


Moment = tuple[int, float, Event]
moments = st.tuples(st.integers(0, 999), st.sampled_from([0.0, 0.5, 5.0, 40.0]), ANY)


@given(course=st.lists(moments, min_size=5, max_size=40))
@settings(max_examples=100, deadline=None)
def test_no_order_of_events_commands_a_door_twice_or_without_a_right_to_it(course: list[Moment]) -> None:
    kiosk, now = a_kiosk(AtRest()), 2000.0
    effects: tuple[Effect, ...] = ()
    pending: OpenDoor | None = None
    for choice, delay, anything in course:
        likely = that_fit(kiosk, effects)
        event = likely[choice % len(likely)] if choice % 5 else anything
        now += delay
        stopped = kiosk.stopped
        kiosk, effects = step(kiosk, event, now)
        if pending and replied(event, pending):
            pending = None
        for command in commands(effects):
            assert pending is None, "a second command before the reply to the first"
            assert isinstance(kiosk.visit, Opening | Releasing | Fetching | Unlocking)
            assert not stopped or isinstance(kiosk.visit, Unlocking)
            assert kiosk.visit.ask == command.ask
            assert_right(kiosk, command)
            pending = command


def assert_right(kiosk: Kiosk, command: OpenDoor) -> None:
    stays = kiosk.units[command.unit].stays
    match kiosk.visit:
        case Opening(_, load):
            assert command.unit == load.unit
            assert {stay.number for stay in stays} >= set(load.numbers)
            assert {stay.contact for stay in stays} == {load.contact}
        case Releasing(_, trip):
            assert command.unit == trip.unit
            assert stays
            assert {stay.contact for stay in stays} <= set(trip.contacts)
        case Fetching(_, haul):
            assert command.unit == haul.unit
            assert kiosk.rules.collects is not Collects.NONE
        case Unlocking(_, look):
            assert command.unit == look.unit
            assert look.tour.task is not Task.TEST or not stays
        case _:
            raise AssertionError(f"commanded from {kiosk.visit}")
    assert kiosk.units[command.unit].seen is Seen.NOTHING
