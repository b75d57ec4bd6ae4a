"""The service fails: each row of table B1 of the reliability bar (cloud API), as a whole visit in virtual time.

Where flows.md decided otherwise, it is what is shown: a write is not sent again under a key but looked for first, the
waits between two tries grow from 10 s to 60 s (6.2), and a request that is still under way is a definite no (409).
"""

import httpx
import pytest

from kiosk.domain import Sense, Size
from kiosk.flows.effects import Deposited
from kiosk.flows.events import Button, DoorOpened
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.service_queries import expired
from kiosk.flows.states import AtRest, Checking, Entry, Loading, Looking, Opening, Ready, Taking
from tests.visits.virtual import fates
from tests.visits.virtual.line import MOVED, PORTAL, Fate
from tests.visits.virtual.scripted import ANN, BEN, CALM, PARCEL, Scripted, every
from tests.visits.virtual.world import EPOCH

TEN_YEARS = 3653 * 86_400.0
GOOD_CODES = 5  # wrong codes before the first lock


# slow
def test_a_service_that_takes_six_seconds_opens_the_door_when_it_answers(world: Scripted) -> None:
    parcel = world.comes()
    world.meets(fates.slow(6.0), parcel.text)
    world.scans_label(parcel)
    world.sees(Looking)
    unit = world.sees(Loading).load.unit

    assert world.asked(parcel.text)[0] + 6.0 < world.now
    assert world.pulsed == {unit: 1}


def test_whoever_cancels_a_slow_service_gets_their_screen_at_once_and_no_door_later(world: Scripted) -> None:
    parcel = world.comes()
    world.meets(fates.slow(6.0), parcel.text)
    world.scans_label(parcel)
    world.sees(Looking)
    world.touch(Button.CANCEL)
    world.sees(Ready, limit=0.2)
    world.passes(10.0)

    assert not world.pulsed


# no answer
def test_no_answer_for_eight_seconds_is_told_honestly_and_opens_nothing(world: Scripted) -> None:
    parcel = world.comes()
    world.meets("API silent", parcel.text)
    world.scans_label(parcel)
    scanned = world.now
    world.sees(Ready, Notice.OFFLINE, limit=8.5)

    assert world.now - scanned > 7.5
    assert not world.pulsed


def test_a_reservation_whose_line_breaks_is_asked_for_again_and_holds_one_locker(world: Scripted) -> None:
    parcel = world.comes(size=None)
    world.meets(fates.fails(httpx.ReadError("reset")), "/reserve", 2)
    world.asks_for_a_locker(parcel)
    unit = world.sees(Loading).load.unit

    assert len(world.asked("/reserve")) == 3
    assert world.reserved_in(parcel) == [unit]


def test_what_is_owed_through_an_outage_is_tried_ever_more_rarely_and_arrives_once(world: Scripted) -> None:
    parcel = world.comes()
    world.line.down = False
    world.meets(fates.fails(httpx.ConnectError("refused")), "/deposit")
    unit = world.delivers(parcel, told=False)
    world.line.down = True
    world.passes(400.0)
    waits = every(world.asked("/deposit") + world.asked("/contact/C0"))
    world.line.down = False
    world.agrees()

    assert min(waits) >= 10.0
    assert 20.0 < max(waits) <= 61.0
    assert world.told_to_lie_in(parcel) == [unit]
    assert world.api.deposits[unit, parcel] == 1


# 5xx and 429
@pytest.mark.parametrize("status", [500, 503])
def test_a_service_in_trouble_is_asked_again_after_ten_seconds(status: int, world: Scripted) -> None:
    parcel = world.comes()
    world.meets(fates.answers(status), "/deposit", 2)
    unit = world.delivers(parcel)

    assert min(every(world.asked("/deposit"))) >= 10.0
    assert not world.kiosk.dead_letters
    assert world.told_to_lie_in(parcel) == [unit]


@pytest.mark.parametrize(("said", "kept"), [("120", 120.0), ("86400", 600.0)])
def test_a_service_that_asks_to_be_left_alone_is_for_at_most_ten_minutes(
    said: str, kept: float, world: Scripted
) -> None:
    parcel = world.comes()
    world.meets(fates.answers(429, retry_after=said), "/deposit")
    unit = world.delivers(parcel, told=False)
    asked = world.asked("/deposit")[0]
    world.settles(kept + 30.0)
    meanwhile = [at for at in world.asked("") if asked < at < asked + kept]

    assert kept <= world.asked("/deposit")[1] - asked < kept + 5.0
    assert all(apart >= 1.0 for apart in every(meanwhile)), "no more than one a second"
    assert world.told_to_lie_in(parcel) == [unit]


# a definite no
@pytest.mark.parametrize("status", [404, 409, 410, 422])
def test_a_deposit_refused_for_good_is_a_dead_letter_for_staff_and_the_parcel_stays_known(
    status: int, world: Scripted
) -> None:
    parcel = world.comes()
    world.meets(fates.answers(status), "/deposit", 2)
    unit = world.delivers(parcel)

    assert [(letter.fact, letter.status) for letter in world.kiosk.dead_letters] == [
        (Deposited(unit, (parcel,), ANN), status)
    ]
    assert Fault.SERVICE_DISAGREES in world.wrong_with(unit)
    assert [stay.standing for stay in world.kiosk.units[unit].stays] == [Standing.INSIDE]
    assert unit not in world.offered()


def test_a_locker_that_the_service_refuses_is_not_opened_but_the_next_one_is(world: Scripted) -> None:
    parcel = world.comes(size=None)
    first = world.offered()[0]
    world.meets(fates.answers(409), "/reserve")
    world.asks_for_a_locker(parcel)
    unit = world.sees(Loading).load.unit

    assert unit != first
    assert world.pulsed == {unit: 1}


def test_after_three_refusals_the_courier_is_told_that_there_is_no_room(world: Scripted) -> None:
    parcel = world.comes(size=None)
    world.meets(fates.answers(422), "/reserve", 3)
    world.asks_for_a_locker(parcel)
    world.sees(Ready, Notice.NO_ROOM)

    assert len(world.asked("/reserve")) == 3
    assert not world.pulsed


# 401
def test_a_token_that_ran_out_is_renewed_once_for_all_who_wait_and_nobody_notices(world: Scripted) -> None:
    parcel = world.comes(size=None)
    tokens = len(world.asked("/token"))
    world.meets("401, the token is revoked", "/tracking/decode")  # asked for beside the bank's lockers
    world.asks_for_a_locker(parcel)
    world.sees(Loading)

    assert len(world.asked("/token")) == tokens + 1
    assert len(world.asked("/tracking/decode")) == 2


def test_a_service_that_knows_this_kiosk_no_more_is_asked_for_one_token_and_opens_nothing(world: Scripted) -> None:
    parcel = world.comes()
    tokens = len(world.asked("/token"))
    world.meets("401 for good", parcel.text, 99)
    world.scans_label(parcel)
    world.sees(Ready, Notice.SERVICE_TROUBLE)

    assert len(world.asked("/token")) == tokens + 1
    assert len(world.asked(parcel.text)) == 2
    assert not world.pulsed


# no link
NO_LINK = {
    "no name": fates.fails(httpx.ConnectError("[Errno -2] Name or service not known")),
    "no route": fates.fails(httpx.ConnectError("[Errno 113] No route to host")),
    "a certificate from another day": fates.fails(httpx.ConnectError("certificate verify failed: not yet valid")),
    "a captive portal": lambda _line, _act, back: back(PORTAL, 0.1),
    "a login page elsewhere": lambda _line, _act, back: back(MOVED, 0.1),
}


@pytest.mark.parametrize("way", NO_LINK.values(), ids=NO_LINK)
def test_without_a_link_couriers_are_told_before_they_scan_and_codes_of_this_kiosk_open(
    way: Fate, world: Scripted
) -> None:
    parcel, unit, code = world.delivered()
    other = world.comes("RSD-0002")
    world.meets(way, "", 10_000)
    world.until(lambda: not world.kiosk.online, "the link to be missed", limit=75.0)  # nobody has asked for anything
    assert not world.screens[-1].online
    world.scans_label(other)
    world.sees(Ready, Notice.OFFLINE, limit=0.5)
    world.leaves()
    assert world.asked(other.text) == []
    world.shows_code(code)
    world.collects(parcel)
    probes = len(world.asked("LINK-PROBE"))
    world.passes(31.0)
    assert len(world.asked("LINK-PROBE")) - probes == 3, "every ten seconds"
    world.line.chosen.clear()
    world.until(lambda: world.kiosk.online, "the link to be back", limit=15.0)
    world.agrees()

    assert world.told_to_lie_in(parcel) == []
    assert world.pulsed == {unit: 2}


# clocks
@pytest.mark.parametrize("skew", [-EPOCH, -TEN_YEARS, TEN_YEARS])
def test_a_clock_that_jumps_under_the_kiosk_neither_lifts_a_lock_nor_makes_it_last(
    skew: float, world: Scripted
) -> None:
    parcel, _, code = world.delivered()
    for _ in range(GOOD_CODES):
        world.types(Entry.PICKUP_CODE, "BBBBBB")
        world.passes(CALM)
    world.skew = skew
    world.shows_code(code)
    world.sees(AtRest, Notice.TRY_LATER)
    world.passes(31.0)
    world.shows_code(code)
    world.collects(parcel)
    world.agrees()


@pytest.mark.parametrize("skew", [-EPOCH, -TEN_YEARS])
def test_a_lock_lasts_its_time_after_a_power_cut_that_took_the_clock_along(skew: float, world: Scripted) -> None:
    parcel, _, code = world.delivered()
    for _ in range(GOOD_CODES):
        world.types(Entry.PICKUP_CODE, "BBBBBB")
        world.passes(CALM)
    world.skew = skew
    world.kill("power cut")
    world.starts()
    world.shows_code(code)
    world.sees(AtRest, Notice.TRY_LATER)
    world.passes(31.0)
    world.shows_code(code)
    world.collects(parcel)
    world.agrees()


@pytest.mark.parametrize("skew", [-EPOCH, -TEN_YEARS, TEN_YEARS])
def test_a_deposit_ends_by_the_services_clock_however_wrong_this_one_is(skew: float, world: Scripted) -> None:
    world.skew = skew
    world.kill("power cut")
    world.starts()
    parcel, unit, code = world.delivered()
    world.shows_code(code)
    world.sees(Taking)
    world.shuts(unit)  # it is left in there for another day
    world.touch(Button.REOPEN)
    world.collects(parcel)
    world.agrees()


def test_one_start_with_a_clock_ten_years_ahead_ends_no_deposit_of_the_years_after(world: Scripted) -> None:
    world.skew = TEN_YEARS
    world.kill("power cut")
    world.starts()
    world.skew = 0.0
    world.kill("power cut")
    world.starts()
    parcel, _, code = world.delivered()
    assert expired(world.kiosk, world.kiosk.heard) == (), "nothing for staff to take out"
    world.line.down = True
    world.until(lambda: not world.kiosk.online, "the link to be missed", limit=75.0)
    world.shows_code(code)
    world.collects(parcel)
    world.line.down = False
    world.agrees()


# answers that come twice, late or in another order
def test_of_two_labels_whose_answers_change_places_only_the_one_on_the_screen_opens(world: Scripted) -> None:
    first, second = world.comes(PARCEL), world.comes("RSD-0002", BEN)
    (unit,) = world.reserved_in(second)
    world.meets(fates.slow(5.0), first.text)
    world.meets(fates.slow(6.0), second.text)
    world.scans_label(first)
    world.sees(Looking)
    world.touch(Button.CANCEL)
    world.sees(Ready)
    world.scans_label(second)
    world.sees(Looking)
    world.passes(5.0)  # the first answer has come
    assert not world.pulsed

    assert world.sees(Loading).load.unit == unit
    assert world.pulsed == {unit: 1}


def test_a_doors_answer_that_comes_a_second_time_is_none_to_the_next_door(world: Scripted) -> None:
    world.delivers(world.comes())
    second = world.comes("RSD-0002", BEN)
    (unit,) = world.reserved_in(second)
    world.doors[unit].jam = 1.0
    opened = next(event for event in world.happened if isinstance(event, DoorOpened))
    world.scans_label(second)
    world.until(lambda: world.pulsed[unit] == 1, "the first pulse")
    world.say(opened)
    world.passes(1.0)
    assert isinstance(world.kiosk.visit, Opening)
    world.doors[unit].jam = 0.0

    assert world.sees(Loading).load.unit == unit
    assert world.pulsed[unit] == 2


@pytest.mark.parametrize("write", ["/reserve", "/deposit", "/free"])
def test_a_request_that_arrives_twice_is_done_once(write: str, world: Scripted) -> None:
    parcel = world.comes(size=None)
    world.meets("API acts twice", write)
    world.asks_for_a_locker(parcel)
    unit = world.sees(Loading).load.unit
    world.puts(parcel, unit)
    world.confirms()
    world.passes(30.0)  # by then the second one has arrived
    world.shows_code(world.code(unit))
    world.collects(parcel)
    world.passes(30.0)
    world.agrees()

    assert (world.api.deposits[unit, parcel], world.api.frees[unit, parcel]) == (1, 1)


# answers that are about something else, or none
WRONG = {
    "another bank": fates.says(lambda said: said | {"lockerBankId": "B002"}),
    "a locker that is not here": fates.says(lambda said: said | {"lockerUnitId": "77"}),
    "another parcel": fates.says(lambda said: said | {"parcelsReserved": [{"trackingNumber": "ELSE-0001"}]}),
    "a list": fates.replies(b"[]"),
    "nothing": fates.replies(b"null"),
    "wrong types": fates.replies(b'{"lockerUnitId": [1], "contactId": 7, "lockerBankId": {}}'),
    "half an answer": fates.replies(b'{"lockerUnitId": "1", "lockerB'),
    "more than a megabyte": fates.says(lambda said: said | {"filler": "x" * (1 << 20)}),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_an_answer_about_something_else_opens_no_door_and_says_that_there_is_trouble(
    wrong: Fate, world: Scripted
) -> None:
    parcel = world.comes()
    world.meets(wrong, parcel.text)
    world.scans_label(parcel)
    ready = world.sees(Ready)

    assert ready.notice in (Notice.SERVICE_TROUBLE, Notice.OFFLINE)
    assert not world.pulsed


def test_more_in_an_answer_than_was_agreed_hurts_nobody(world: Scripted) -> None:
    parcel = world.comes()
    (unit,) = world.reserved_in(parcel)
    world.meets(fates.says(lambda said: said | {"openAlso": ["2", "3"], "unit": "4"}), parcel.text)
    world.scans_label(parcel)

    assert world.sees(Loading).load.unit == unit
    assert world.pulsed == {unit: 1}


@pytest.mark.parametrize("named", [{"lockerUnitId": "4"}, {"lockerUnitId": "4", "contactId": BEN.id}], ids=len)
def test_a_collectors_answer_about_somebody_elses_locker_does_not_open_it(
    named: dict[str, str], world: Scripted
) -> None:
    _, unit, code = world.delivered()
    other, theirs, _ = world.delivered("RSD-0002", BEN)
    assert theirs == "4"
    world.meets(fates.says(lambda said: said | named), f"/contact/{ANN.id}")
    world.shows_code(code)
    world.sees(Checking)
    world.until(lambda: not isinstance(world.kiosk.visit, Checking), "an answer")
    world.passes(5.0)

    assert world.pulsed == {unit: 1, theirs: 1}, "no more than when the parcels went in"
    assert world.told_to_lie_in(other) == [theirs]


# done, and the answer lost
@pytest.mark.parametrize("lost", ["API's reply is lost", "API 5xx after the effect"])
@pytest.mark.parametrize("write", ["/reserve", "/deposit", "/free"])
def test_what_was_done_and_not_answered_is_done_once_and_the_visit_goes_on(
    write: str, lost: str, world: Scripted
) -> None:
    parcel = world.comes(size=None)
    world.meets(lost, write)
    world.asks_for_a_locker(parcel)
    unit = world.sees(Loading).load.unit
    world.puts(parcel, unit)
    world.confirms()
    world.settles()
    world.shows_code(world.code(unit))
    world.collects(parcel)
    world.agrees()

    assert world.pulsed == {unit: 2}
    assert (world.api.deposits[unit, parcel], world.api.frees[unit, parcel]) == (1, 1)


# the service says free
def test_a_locker_the_service_calls_free_is_offered_to_nobody_and_its_owner_still_collects(world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    world.served.release(unit)
    world.until(lambda: bool(world.wrong_with(unit)), "the two to be compared", limit=620.0)
    assert world.wrong_with(unit) == {Fault.SERVICE_SAYS_FREE}
    assert unit not in world.offered()
    later = world.comes("RSD-0002", BEN)
    assert world.reserved_in(later) == [unit], "the service gives it away"
    world.scans_label(later)
    other = world.sees(Loading).load.unit
    assert other != unit
    world.puts(later, other)
    world.confirms()
    world.shows_code(code)
    world.collects(parcel)

    assert world.pulsed == {unit: 2, other: 1}


def test_a_locker_the_service_calls_free_and_the_sensor_open_is_given_to_nobody(world: Scripted) -> None:
    parcel = world.comes()
    (unit,) = world.reserved_in(parcel)
    world.pulls(unit)
    world.until(lambda: world.kiosk.units[unit].sense is Sense.OPEN, "the door to be seen")
    assert unit not in world.offered()
    world.scans_label(parcel)
    other = world.sees(Loading).load.unit

    assert other != unit
    assert world.pulsed == {other: 1}
    assert world.kiosk.units[other].size is Size.SMALL
