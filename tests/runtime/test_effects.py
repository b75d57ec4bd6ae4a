"""Every effect ends, within its limit, in exactly one event that says what is known."""

import asyncio
from dataclasses import replace
from datetime import datetime
from typing import get_args

import pytest

from kiosk.domain import Claim, ClaimKind, Contact, LockerUnitId, Reservation, Secret, TrackingNumber
from kiosk.errors import (
    Disconnected,
    EffectError,
    Failure,
    Malformed,
    Overloaded,
    Rejected,
    Silent,
    Unauthorized,
    Unreachable,
)
from kiosk.flows.effects import (
    LIMIT,
    Check,
    CheckCourier,
    CheckPin,
    Compare,
    Deliver,
    Deposited,
    Effect,
    Find,
    Freed,
    Gather,
    OpenDoor,
    Reserve,
    Search,
    Why,
)
from kiosk.flows.events import (
    Claimed,
    CourierMatched,
    Delivered,
    DoorOpened,
    DoorSilent,
    Event,
    Failed,
    Found,
    Listed,
    Matched,
    NoAnswer,
    NoMatch,
    NotFound,
    Refused,
    Reserved,
    UnitTaken,
)
from kiosk.flows.service_events import StaffMatched
from kiosk.flows.service_states import Part
from kiosk.flows.states import Entry
from kiosk.runtime.claims import Verifier
from kiosk.runtime.effects import CHECK_FLOOR, GATHER_LIMIT, PIN_FLOOR
from tests.fakes import ANN, BEN, STORES, FakeApi, run
from tests.runtime.stage import Stage, effects

ONE, TWO = LockerUnitId("1"), LockerUnitId("2")
NUMBER = TrackingNumber("PARCEL-0001")
OTHER = TrackingNumber("PARCEL-0002")
ASK = 5

FIND = Find(ASK, NUMBER)
RESERVE = Reserve(ASK, ONE, NUMBER, ANN)
DEPOSIT = Deliver(ASK, Deposited(ONE, (NUMBER,), ANN), again=False)
FREE = Deliver(ASK, Freed(ONE, (NUMBER,), Why.COLLECTED), again=False)
OWN_CODE = Check(ASK, Claim(ClaimKind.PICKUP_CODE, "d1"), ANN)
COMPARE = Compare(ASK, ANN, (NUMBER,))
PIN = CheckPin(ASK, "ana")
GATHER = Gather(ASK, Part.JOURNAL)
COURIER = CheckCourier(ASK, "c0de")
EVERY: tuple[Effect, ...] = (
    *(
        FIND,
        Search(ASK, "an"),
        RESERVE,
        OWN_CODE,
        PIN,
        COURIER,
        OpenDoor(ASK, ONE),
        Compare(ASK),
        COMPARE,
        DEPOSIT,
        FREE,
        GATHER,
    ),
)
LEAVES = (Unreachable(), Rejected("any", 409), Unauthorized(), Overloaded(), Malformed(), Disconnected(), Silent())


def performed(stage: Stage, effect: Effect, verifier: Verifier = "kiosk", pin: str = "40718253") -> tuple[Event, float]:
    """What answers `effect` once `pin` was typed, and after how many seconds."""

    async def perform() -> tuple[Event, float]:
        performer, sensors = effects(stage, verifier)
        watch = asyncio.ensure_future(stage.doors.watch(sensors.moved))
        await asyncio.sleep(0)
        stage.border.pin_typed(pin)
        started = asyncio.get_running_loop().time()
        event = await performer.perform(effect)
        watch.cancel()
        return event, asyncio.get_running_loop().time() - started

    return run(perform())


def shown(stage: Stage, entry: Entry, text: str, **extra: object) -> Check:
    """The check of what was typed, with its words still at the border."""

    async def claim() -> Event:
        return stage.border.typed(entry, text)

    event = run(claim())
    assert isinstance(event, Claimed)
    return replace(Check(ASK, event.claim), **extra)  # type: ignore[arg-type]  # any field may be set


def test_every_kind_of_effect_is_tried_below() -> None:
    assert {type(effect) for effect in EVERY} == set(get_args(Effect))


@pytest.mark.parametrize("error", LEAVES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("effect", EVERY, ids=lambda effect: type(effect).__name__)
def test_each_error_ends_each_effect_in_an_event_that_fits(effect: Effect, error: EffectError) -> None:
    stage = Stage()
    stage.api.trouble = stage.directory.trouble = stage.staff.trouble = stage.couriers.trouble = error
    stage.support.trouble, stage.support.delay = error, 0.0
    stage.doors.unplugged = True
    event, took = performed(stage, effect)
    expected: Event = Failed(ASK, error.failure)
    match effect:
        case OpenDoor():
            expected = DoorSilent(ASK)
        case Reserve() if isinstance(error, Rejected):
            expected = UnitTaken(ASK)
        case Deliver():
            expected = Refused(ASK, error.status) if isinstance(error, Rejected) else NoAnswer(ASK)
        case _:
            pass
    assert event == expected
    assert took <= LIMIT


@pytest.mark.parametrize("effect", EVERY, ids=lambda effect: type(effect).__name__)
def test_a_service_that_never_answers_ends_each_effect_after_eight_seconds(effect: Effect) -> None:
    stage = Stage()
    stage.api.delay = stage.staff.delay = stage.couriers.delay = stage.support.delay = 3600.0
    event, took = performed(stage, effect)
    if isinstance(effect, Search):
        assert event == Listed(ASK, (stage.directory.entries[0],))
    elif isinstance(effect, OpenDoor):
        assert event == DoorOpened(ASK)
    else:
        assert event == (NoAnswer(ASK) if isinstance(effect, Deliver) else Failed(ASK, Failure.UNREACHABLE))
        assert took == pytest.approx(GATHER_LIMIT if isinstance(effect, Gather) else LIMIT, abs=0.01)


@pytest.mark.parametrize(("pins", "answer"), [({"ana": "40718253"}, StaffMatched(ASK)), ({}, NoMatch(ASK))])
def test_a_pin_takes_a_second_whether_right_or_wrong(pins: dict[str, str], answer: Event) -> None:
    stage = Stage()
    stage.staff.pins = pins

    event, took = performed(stage, PIN)
    assert event == answer
    assert took == pytest.approx(PIN_FLOOR, abs=0.01)


@pytest.mark.parametrize(("good", "answer"), [({"c0de"}, CourierMatched(ASK)), (set(), NoMatch(ASK))])
def test_a_carrier_s_code_is_checked_against_today_and_takes_as_long_right_or_wrong(
    good: set[str], answer: Event
) -> None:
    stage = Stage()
    stage.couriers.good = good

    event, took = performed(stage, COURIER)
    assert event == answer
    assert took == pytest.approx(CHECK_FLOOR, abs=0.01)
    assert stage.couriers.days == [datetime.fromtimestamp(stage.clock.wall()).date()]  # noqa: DTZ006 - the day here


def test_a_bug_is_no_answer_and_passes_through() -> None:
    stage = Stage()
    stage.api.bugs = {"reservation"}
    with pytest.raises(ZeroDivisionError):
        performed(stage, FIND)


def test_a_reserved_parcel_is_found_with_one_request() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text)
    assert performed(stage, FIND)[0] == Found(ASK, ONE, NUMBER, ANN, deposited=False)
    assert stage.api.said == ["reservation"]


def test_a_parcel_that_lies_there_is_found_as_deposited() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text, inside=True)
    assert performed(stage, FIND)[0] == Found(ASK, ONE, NUMBER, ANN, deposited=True)


def test_a_label_of_a_return_is_found_as_one() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text)
    stage.api.held["1"] = replace(stage.api.held["1"], is_return=True)
    assert performed(stage, FIND)[0] == Found(ASK, ONE, NUMBER, ANN, deposited=False, is_return=True)


def test_a_reservation_in_a_unit_this_bank_does_not_have_is_unreadable() -> None:
    stage = Stage()
    stage.api.hold("99", NUMBER.text)
    assert performed(stage, FIND)[0] == Failed(ASK, Failure.MALFORMED)


def test_an_unknown_label_brings_whom_its_decoder_names() -> None:
    stage = Stage()
    ann = stage.directory.entries[0]
    stage.api.receivers[NUMBER.text] = ann
    assert performed(stage, FIND)[0] == NotFound(ASK, ann)


def test_an_unknown_label_brings_which_units_need_not_be_asked_for() -> None:
    stage = Stage()
    stage.api.hold("1", "ANOTHER-1")
    assert performed(stage, FIND)[0] == NotFound(ASK, None, (ONE,))


def test_a_service_that_will_not_tell_its_units_stops_no_delivery() -> None:
    stage = Stage()
    stage.api.refuses = {"units_taken"}
    assert performed(stage, FIND)[0] == NotFound(ASK, None)


def test_a_decoder_that_refuses_means_nobody_is_named() -> None:
    stage = Stage()
    stage.api.refuses = {"receiver"}
    assert performed(stage, FIND)[0] == NotFound(ASK, None)


def test_reserving_holds_exactly_the_unit_that_was_asked_for() -> None:
    stage = Stage()
    assert performed(stage, RESERVE)[0] == Reserved(ASK)
    assert stage.api.held["1"].reserved == (NUMBER,)


def test_adding_puts_the_number_on_the_reservation_that_is_there() -> None:
    stage = Stage()
    stage.api.hold("1", OTHER.text)
    assert performed(stage, replace(RESERVE, adding=True))[0] == Reserved(ASK)
    assert stage.api.held["1"].reserved == (OTHER, NUMBER)


def test_a_unit_held_for_another_is_taken() -> None:
    stage = Stage()
    stage.api.hold("1", OTHER.text, BEN)
    assert performed(stage, RESERVE)[0] == UnitTaken(ASK)


@pytest.mark.parametrize("trouble", [None, Unreachable(), Malformed()])
def test_no_check_is_quicker_than_any_other(trouble: EffectError | None) -> None:
    stage = Stage()
    stage.api.trouble = trouble
    stage.api.delay = 0.0
    for effect in (OWN_CODE, replace(OWN_CODE, contact=None), replace(OWN_CODE, units=(ONE,))):
        assert performed(stage, effect)[1] == pytest.approx(0.3, abs=0.001)


@pytest.mark.parametrize("delay", [0.0, 0.7, 9.0])
@pytest.mark.parametrize("verifier", ["kiosk", "sandbox"])
def test_a_code_that_leads_to_nobody_takes_as_long_as_one_whose_time_is_over_or_whose_parcel_lies_elsewhere(
    verifier: Verifier, delay: float
) -> None:
    took = []
    for contact, lies_in in ((None, ""), (ANN, "1"), (ANN, "99")):
        stage = Stage()
        stage.api.delay = delay
        if contact is not None:
            stage.api.codes["CODE07"] = contact
            stage.api.hold(lies_in, NUMBER.text, inside=True)
            stage.api.held[lies_in] = replace(stage.api.held[lies_in], expires=stage.clock.wall())
        check = replace(shown(stage, Entry.PICKUP_CODE, "CODE07"), contact=contact)
        took.append((performed(stage, check, verifier)[1], stage.api.said))
    assert took == [took[0]] * 3
    assert took[0][1]


def test_a_code_that_leads_to_nobody_is_wrong_whether_or_not_the_service_answers() -> None:
    stage = Stage()
    nobodys = replace(OWN_CODE, contact=None)
    assert performed(stage, nobodys)[0] == NoMatch(ASK)
    stage.api.trouble = Unreachable()
    assert performed(stage, nobodys)[0] == NoMatch(ASK)
    stage.api.trouble = Malformed()
    assert performed(stage, nobodys)[0] == performed(stage, replace(OWN_CODE, units=(ONE,)))[0]


def test_whoever_shows_an_id_and_has_nothing_here_is_told_where_else_something_lies() -> None:
    stage = Stage()
    stage.directory.ids["AB12"] = (ANN, STORES)
    stage.api.others = {"North gate": STORES, "South gate": BEN}
    event, _ = performed(stage, shown(stage, Entry.PERSONAL_ID, "ab12"))
    assert event == Matched(ASK, (ANN, STORES), (), elsewhere=("North gate",))

    stage.api.hold("1", NUMBER.text, inside=True)
    stage.api.said.clear()
    event, _ = performed(stage, shown(stage, Entry.PERSONAL_ID, "ab12"))
    assert event == Matched(ASK, (ANN, STORES), (ONE,), held=(stage.api.held["1"],))
    assert "elsewhere" not in stage.api.said


def test_a_code_is_never_looked_for_at_another_bank() -> None:
    stage = Stage()
    stage.api.others = {"North gate": ANN}
    assert performed(stage, OWN_CODE)[0] == Matched(ASK, (ANN,), ())
    assert "elsewhere" not in stage.api.said


@pytest.mark.parametrize("trouble", [Unreachable(), Malformed(), None])
def test_another_bank_that_cannot_be_asked_takes_nothing_from_what_is_known(trouble: EffectError | None) -> None:
    class Apart(FakeApi):
        async def elsewhere(self, contact: Contact) -> tuple[str, ...]:
            del contact
            if trouble is not None:
                raise trouble
            await asyncio.sleep(60)
            return ("North gate",)

    stage = Stage(api=Apart())
    stage.directory.ids["AB12"] = (ANN,)
    event, took = performed(stage, shown(stage, Entry.PERSONAL_ID, "ab12"))
    assert event == Matched(ASK, (ANN,), ())
    assert took < LIMIT


def test_a_right_code_brings_only_its_own_deposits_in_this_bank() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text, inside=True)
    stage.api.hold("2", "EXPECTED-1")
    stage.api.hold("3", "BENS-0001", BEN, inside=True)
    stage.api.hold("99", "ELSEWHERE-1", inside=True)
    assert performed(stage, OWN_CODE)[0] == Matched(ASK, (ANN,), (ONE,), held=(stage.api.held["1"],))


def test_an_answer_about_somebody_else_opens_nothing() -> None:
    class GossipingApi(FakeApi):
        async def reservations_of(self, contact: Contact) -> tuple[Reservation, ...]:
            await super().reservations_of(contact)
            return tuple(self.held.values())

    stage = Stage(api=GossipingApi())
    stage.api.hold("1", "BENS-0001", BEN, inside=True)
    assert performed(stage, OWN_CODE)[0] == Matched(ASK, (ANN,), ())


def test_a_deposit_that_has_ended_is_told_apart() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text, inside=True)
    stage.api.hold("2", OTHER.text, inside=True)
    stage.api.held["2"] = replace(stage.api.held["2"], expires=stage.clock.wall())
    both = (stage.api.held["1"], stage.api.held["2"])
    assert performed(stage, OWN_CODE)[0] == Matched(ASK, (ANN,), (ONE,), (TWO,), both)


@pytest.mark.parametrize("trouble", [Unreachable(), Overloaded()])
def test_own_codes_open_what_the_ledger_holds_when_nobody_answers(trouble: EffectError) -> None:
    stage = Stage()
    stage.api.trouble = trouble
    assert performed(stage, replace(OWN_CODE, units=(ONE,)))[0] == Matched(ASK, (ANN,), (ONE,))


def test_a_deposit_that_has_ended_opens_nothing_when_nobody_answers_either() -> None:
    stage = Stage()
    stage.api.trouble = Unreachable()
    check = replace(OWN_CODE, units=(ONE,), expired=(ONE,))
    assert performed(stage, check)[0] == Matched(ASK, (ANN,), (ONE,), (ONE,))


def test_a_kiosk_that_knows_it_is_offline_lets_no_recipient_wait() -> None:
    stage = Stage()

    async def scene() -> tuple[Event, float]:
        performer, _ = effects(stage)
        stage.api.delay = 3600.0
        await performer.perform(FIND)
        stage.border.pin_typed("40718253")
        started = asyncio.get_running_loop().time()
        event = await performer.perform(replace(OWN_CODE, units=(ONE,)))
        return event, asyncio.get_running_loop().time() - started

    event, took = run(scene())
    assert event == Matched(ASK, (ANN,), (ONE,))
    assert took == pytest.approx(0.3, abs=0.001)


def test_own_codes_open_nothing_when_the_service_answers_nonsense() -> None:
    stage = Stage()
    stage.api.trouble = Malformed()
    assert performed(stage, replace(OWN_CODE, units=(ONE,)))[0] == Failed(ASK, Failure.MALFORMED)


def test_a_personal_id_brings_the_parcels_of_everyone_it_collects_for() -> None:
    stage = Stage()
    stage.directory.ids["AB12"] = (ANN, STORES)
    stage.api.hold("1", NUMBER.text, inside=True)
    stage.api.hold("2", OTHER.text, STORES, inside=True)
    both = (stage.api.held["1"], stage.api.held["2"])
    event, _ = performed(stage, shown(stage, Entry.PERSONAL_ID, "ab12"))
    assert event == Matched(ASK, (ANN, STORES), (ONE, TWO), held=both)


def test_an_id_opens_only_with_its_own_pin_and_nobody_learns_which_of_the_two_was_wrong() -> None:
    ends = []
    for name, pin in (("ab12", "407182"), ("ab12", "407183"), ("cd34", "407182"), ("ab12", "")):
        stage = Stage()
        stage.directory.ids["AB12"] = (ANN,)
        known = replace(shown(stage, Entry.PERSONAL_ID, "ab12"), pin=True)
        stage.people.pins[known.claim.digest] = "407182"
        stage.api.hold("1", NUMBER.text, inside=True)
        check = replace(shown(stage, Entry.PERSONAL_ID, name), pin=True)
        ends.append((*performed(stage, check, pin=pin), len(stage.api.said)))

    assert isinstance(ends[0][0], Matched)
    assert [(event, said) for event, _, said in ends[1:]] == [(NoMatch(ASK), 0)] * 3
    assert [took for _, took, _ in ends] == [pytest.approx(PIN_FLOOR, abs=0.001)] * 4


def test_where_nobody_can_tell_whose_a_pin_is_an_id_opens_nothing_and_no_try_is_counted() -> None:
    stage = Stage()
    stage.directory.ids["AB12"] = (ANN,)
    stage.people.trouble = Silent()
    check = replace(shown(stage, Entry.PERSONAL_ID, "ab12"), pin=True)
    assert performed(stage, check)[0] == Failed(ASK, Failure.SILENT)


def test_an_unknown_personal_id_matches_nobody() -> None:
    stage = Stage()
    assert performed(stage, shown(stage, Entry.PERSONAL_ID, "AB12"))[0] == NoMatch(ASK)


def test_a_return_code_finds_the_unit_its_return_goes_to() -> None:
    stage = Stage()
    stage.api.returns["R123456"] = Reservation(ONE, STORES, (NUMBER,), is_return=True)
    assert performed(stage, shown(stage, Entry.RETURN_CODE, "R123456"))[0] == Found(
        ASK, ONE, NUMBER, STORES, deposited=False
    )


@pytest.mark.parametrize(("left", "inside", "good"), [(1.0, False, True), (0.0, False, False), (0.0, True, True)])
def test_a_return_code_ends_with_its_reservation_unless_the_return_is_in(
    left: float, *, inside: bool, good: bool
) -> None:
    stage = Stage()
    reserved, deposited = ((), (NUMBER,)) if inside else ((NUMBER,), ())
    until = stage.clock.wall() + left
    stage.api.returns["R123456"] = Reservation(ONE, STORES, reserved, deposited, is_return=True, reserved_until=until)
    found = Found(ASK, ONE, NUMBER, STORES, deposited=inside)
    assert performed(stage, shown(stage, Entry.RETURN_CODE, "R123456"))[0] == (found if good else NoMatch(ASK))


def test_an_unknown_return_code_matches_nothing() -> None:
    stage = Stage()
    assert performed(stage, shown(stage, Entry.RETURN_CODE, "R123456"))[0] == NoMatch(ASK)


def test_a_return_for_a_unit_of_another_bank_is_unreadable() -> None:
    stage = Stage()
    stage.api.returns["R123456"] = Reservation(LockerUnitId("99"), STORES, (NUMBER,))
    assert performed(stage, shown(stage, Entry.RETURN_CODE, "R123456"))[0] == Failed(ASK, Failure.MALFORMED)


def test_the_sandbox_lets_the_service_check_a_pickup_code() -> None:
    stage = Stage()
    stage.api.codes["CODE07"] = BEN
    stage.api.hold("2", OTHER.text, BEN, inside=True)
    check = shown(stage, Entry.PICKUP_CODE, "CODE07")
    assert performed(stage, check, "sandbox")[0] == Matched(ASK, (BEN,), (TWO,), held=(stage.api.held["2"],))
    assert performed(stage, shown(stage, Entry.PICKUP_CODE, "CODE08"), "sandbox")[0] == NoMatch(ASK)


def test_words_that_are_no_longer_in_memory_prove_nothing() -> None:
    stage = Stage()
    assert performed(stage, Check(ASK, Claim(ClaimKind.PERSONAL_ID, "gone")))[0] == Failed(ASK, Failure.MALFORMED)


def test_a_told_deposit_brings_the_digest_of_its_code_not_the_code() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text)
    digest = stage.border.digest(ClaimKind.PICKUP_CODE, Secret("CODE01"))
    assert performed(stage, DEPOSIT)[0] == Delivered(ASK, digest, 2_000_000.0)
    assert stage.api.said == ["deposit"]


def test_a_deposit_told_before_is_sent_once_more_for_its_code() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text, inside=True)
    event, _ = performed(stage, replace(DEPOSIT, again=True))
    assert isinstance(event, Delivered)
    assert event.code_digest
    assert stage.api.said == ["reservation_in", "deposit"]


@pytest.mark.parametrize("again", [False, True])
def test_a_deposit_whose_reservation_lapsed_reserves_its_unit_anew(again: bool) -> None:  # noqa: FBT001
    stage = Stage()
    event, _ = performed(stage, replace(DEPOSIT, again=again))
    assert isinstance(event, Delivered)
    assert stage.api.held["1"].deposited == (NUMBER,)


def test_several_parcels_whose_reservation_lapsed_share_a_new_one() -> None:
    stage = Stage()
    fact = Deposited(ONE, (NUMBER, OTHER), ANN)
    event, _ = performed(stage, Deliver(ASK, fact, again=True))
    assert isinstance(event, Delivered)
    assert stage.api.held["1"].deposited == (NUMBER, OTHER)


def test_a_deposit_into_a_unit_given_to_others_is_refused() -> None:
    stage = Stage()
    stage.api.hold("1", "BENS-0001", BEN)
    assert performed(stage, DEPOSIT)[0] == Refused(ASK, 409)
    assert stage.api.held["1"].contact == BEN


def test_a_department_gets_no_code() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text, STORES)
    assert performed(stage, replace(DEPOSIT, fact=Deposited(ONE, (NUMBER,), STORES)))[0] == Delivered(
        ASK, "", 2_000_000.0
    )


def test_freeing_takes_off_only_the_numbers_it_names() -> None:
    stage = Stage()
    stage.api.hold("1", NUMBER.text, inside=True)
    stage.api.held["1"] = replace(stage.api.held["1"], deposited=(NUMBER, OTHER))
    assert performed(stage, FREE)[0] == Delivered(ASK)
    assert stage.api.held["1"].deposited == (OTHER,)


@pytest.mark.parametrize("fact", [DEPOSIT, FREE])
def test_an_account_that_may_not_do_it_now_leaves_the_fact_owed(fact: Deliver) -> None:
    stage = Stage()
    stage.api.trouble = Rejected("any", 403)
    assert performed(stage, fact)[0] == NoAnswer(ASK)


def test_freeing_that_is_refused_is_not_taken_for_done() -> None:
    stage = Stage()
    stage.api.trouble = Rejected("free", 409)
    assert performed(stage, FREE)[0] == Refused(ASK, 409)


def test_freeing_what_is_free_already_is_done() -> None:
    stage = Stage()
    assert performed(stage, FREE)[0] == Delivered(ASK)
    assert stage.api.said == ["free"]
