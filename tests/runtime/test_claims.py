"""What a person shows, checked against a fake service."""

import asyncio
from dataclasses import replace

import pytest

from kiosk.domain import Claim, ClaimKind, Contact, LockerUnitId, Reservation
from kiosk.errors import (
    EffectError,
    Failure,
    Malformed,
    Overloaded,
    Silent,
    Unreachable,
)
from kiosk.flows.effects import (
    LIMIT,
    Check,
)
from kiosk.flows.events import (
    Event,
    Failed,
    Found,
    Matched,
    NoMatch,
)
from kiosk.flows.states import Entry
from kiosk.runtime.claims import Verifier
from kiosk.runtime.effects import PIN_FLOOR
from tests.fakes import ANN, BEGINNING, BEN, STORES, FakeApi, run
from tests.runtime.performing import (
    ASK,
    FIND,
    NUMBER,
    ONE,
    OTHER,
    OWN_CODE,
    TWO,
    performed,
    shown,
)
from tests.runtime.stage import Stage, effects


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


def test_a_slow_service_leaves_other_banks_no_time_and_takes_nothing_from_what_is_known() -> None:
    class Slow(FakeApi):
        async def elsewhere(self, contact: Contact) -> tuple[str, ...]:
            del contact
            await asyncio.sleep(60)
            return ("North gate",)

    stage = Stage(api=Slow())
    stage.api.delay = 6.0  # of the check's 8 s: fewer are left than other banks may take
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
    stage.api.held["2"] = replace(stage.api.held["2"], expires=BEGINNING)
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
    until = BEGINNING + left
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
