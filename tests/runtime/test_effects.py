"""Every effect ends, within its limit, in exactly one event that says what is known."""

from dataclasses import replace
from datetime import datetime
from typing import get_args

import pytest

from kiosk.domain import ClaimKind, Secret
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
    Compare,
    Deliver,
    Deposited,
    Effect,
    Gather,
    OpenDoor,
    Reserve,
    Search,
)
from kiosk.flows.events import (
    CourierMatched,
    Delivered,
    DoorOpened,
    DoorSilent,
    Event,
    Failed,
    Found,
    Listed,
    NoAnswer,
    NoMatch,
    NotFound,
    Refused,
    Reserved,
    UnitTaken,
)
from kiosk.flows.service_events import StaffMatched
from kiosk.runtime.effects import CHECK_FLOOR, GATHER_LIMIT, PIN_FLOOR
from tests.fakes import ANN, BEN, STORES
from tests.runtime.performing import (
    ASK,
    COMPARE,
    COURIER,
    DEPOSIT,
    FIND,
    FREE,
    GATHER,
    NUMBER,
    ONE,
    OTHER,
    OWN_CODE,
    PIN,
    RESERVE,
    SIGNATURE,
    performed,
)
from tests.runtime.stage import Stage

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
        SIGNATURE,
    ),
)
LEAVES = (Unreachable(), Rejected("any", 409), Unauthorized(), Overloaded(), Malformed(), Disconnected(), Silent())


def test_every_kind_of_effect_is_tried_below() -> None:
    assert {type(effect) for effect in EVERY} == set(get_args(Effect))


@pytest.mark.parametrize("error", LEAVES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("effect", EVERY, ids=lambda effect: type(effect).__name__)
def test_each_error_ends_each_effect_in_an_event_that_fits(effect: Effect, error: EffectError) -> None:
    stage = Stage()
    stage.api.trouble = stage.directory.trouble = stage.staff.trouble = stage.couriers.trouble = error
    stage.support.trouble, stage.support.delay = error, 0.0
    stage.signatures.trouble = error
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
    stage.signatures.delay = 3600.0
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
    assert performed(stage, FIND)[0] == Found(ASK, ONE, NUMBER, ANN, deposited=True, expires=2_000_000.0)


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
