"""Power is cut, or the process killed, at each step: table B2 of the reliability bar, as whole visits in virtual time.

A cut lies before or after a commit, at the unlock's bytes, or before or after a request has arrived. Where flows.md
decided otherwise, it is what is shown: a reservation whose door never opened is given up after 30 s, a deposit in
question waits five minutes for its courier (section 13), and a try whose check was cut off counts as wrong (11).
A cut while the journal's form is changed is in test_migration_mishaps.py.
"""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from kiosk.flows.effects import Deposited, Freed, Why
from kiosk.flows.events import Button, ChoseSize, Event, Found, Matched, Reserved, ScannedLabel, Touched
from kiosk.flows.ledger import Fault, Standing
from kiosk.flows.notices import Notice
from kiosk.flows.queries import alarming_door
from kiosk.flows.states import Asking, AtRest, Entry, Loading, Ready, Receipt, Shut, Taking
from tests.visits.virtual import fates
from tests.visits.virtual.line import Fate
from tests.visits.virtual.scripted import BEN, CALM, Scripted

Cut: TypeAlias = Callable[[Callable[[], None]], Fate]

BEFORE = pytest.mark.parametrize("cut", ["killed before a commit", "power cut within a commit"])
AFTER = pytest.mark.parametrize("cut", ["killed after a commit", "power cut after a commit"])
AT_THE_SERVICE = pytest.mark.parametrize("cut", [fates.before_it_arrives, fates.after_it_is_done])
LONG = 301.0  # seconds after which what is in question is a matter for staff


def says_in(world: Scripted) -> None:
    world.confirms()
    world.agrees()


# a deposit
@BEFORE
def test_cut_before_the_label_is_written_nothing_has_happened(cut: str, world: Scripted) -> None:
    parcel = world.comes()
    world.cut_at(ScannedLabel, cut)
    world.scans_label(parcel)
    world.starts()
    assert isinstance(world.kiosk.visit, AtRest)
    assert not world.pulsed
    world.delivers(parcel)
    world.agrees()


@AFTER
@pytest.mark.parametrize("written", [ScannedLabel, ChoseSize])
def test_cut_before_anything_was_asked_of_the_service_the_courier_starts_over(
    written: type[Event], cut: str, world: Scripted
) -> None:
    parcel = world.comes(size=None)
    world.cut_at(written, cut)
    if written is ScannedLabel:
        world.scans_label(parcel)
    else:
        world.asks_for_a_locker(parcel)
    world.starts()
    assert isinstance(world.kiosk.visit, AtRest)
    assert world.reserved_in(parcel) == []
    assert not world.pulsed
    world.passes(CALM)
    world.asks_for_a_locker(parcel)
    world.puts(parcel, world.sees(Loading).load.unit)
    says_in(world)


@AT_THE_SERVICE
def test_a_reservation_cut_off_from_its_answer_is_given_up_and_opens_nothing(cut: Cut, world: Scripted) -> None:
    parcel = world.comes(size=None)
    world.meets(cut(world.unplug), "/reserve")
    world.asks_for_a_locker(parcel)
    world.starts()
    world.sees(AtRest, Notice.SCAN_AGAIN)
    assert len(world.reserved_in(parcel)) == (cut is fates.after_it_is_done)
    world.passes(60.0)
    world.agrees()

    assert world.reserved_in(parcel) == []
    assert not world.pulsed


def test_a_courier_who_scans_again_after_that_gets_the_same_locker(world: Scripted) -> None:
    parcel = world.comes(size=None)
    world.meets(fates.after_it_is_done(world.unplug), "/reserve")
    world.asks_for_a_locker(parcel)
    world.starts()
    reserved = world.reserved_in(parcel)
    world.scans_label(parcel)
    unit = world.sees(Loading).load.unit
    assert [unit] == reserved
    world.puts(parcel, unit)
    says_in(world)

    assert world.pulsed == {unit: 1}


@AFTER
@pytest.mark.parametrize("answer", [Found, Reserved])
def test_cut_between_the_answer_and_the_unlock_the_same_locker_is_asked_about_and_opened_by_touch(
    answer: type[Event], cut: str, world: Scripted
) -> None:
    is_expected = answer is Found
    parcel = world.comes() if is_expected else world.comes(size=None)
    world.cut_at(answer, cut)
    (world.scans_label if is_expected else world.asks_for_a_locker)(parcel)
    world.starts()
    unit = world.sees(AtRest, Notice.SCAN_AGAIN).unit
    assert unit is not None
    assert not world.pulsed, "nothing opens by itself"
    assert unit not in world.offered()
    world.scans_label(parcel)
    assert world.sees(Asking).load.unit == unit
    assert not world.pulsed, "nor by a scan"
    world.touch(Button.REOPEN)
    world.sees(Loading)
    world.puts(parcel, unit)
    says_in(world)

    assert world.pulsed == {unit: 1}


def test_cut_at_an_unlock_that_opened_nothing_a_word_is_no_deposit_and_silence_is_for_staff(world: Scripted) -> None:
    parcel = world.comes()
    (unit,) = world.reserved_in(parcel)
    world.doors[unit].jam = 1.0
    world.unplug_at_the_pulse()
    world.scans_label(parcel)
    world.starts()
    world.sees(AtRest, Notice.SCAN_AGAIN)
    world.scans_label(parcel)
    world.sees(Asking)
    world.touch(Button.PARCEL_IN)
    world.sees(Asking, Notice.DID_NOT_OPEN)
    world.sees(AtRest, Notice.FINISH_LATER, limit=80.0)
    world.passes(LONG)
    world.scans_label(parcel)
    world.sees(Ready, Notice.STAFF_MUST_LOOK)

    assert world.pulsed == {unit: 1}
    assert world.standings(unit) == [Standing.DOUBT]
    assert unit not in world.offered()
    assert world.told_to_lie_in(parcel) == []


def test_a_door_open_at_the_start_is_waited_for_without_an_alarm_and_its_parcel_confirmed_by_touch(
    world: Scripted,
) -> None:
    parcel = world.comes()
    world.unplug_at_the_pulse()
    world.scans_label(parcel)
    world.starts()
    unit = world.sees(Loading).load.unit
    world.passes(20.0)
    assert alarming_door(world.kiosk) is None
    world.puts(parcel, unit)
    world.sees(Asking)
    assert not world.owed
    says_in(world)

    assert world.pulsed == {unit: 1}
    assert world.told_to_lie_in(parcel) == [unit]


def test_a_door_shut_while_the_kiosk_was_down_is_asked_about_and_no_other_label_answers(world: Scripted) -> None:
    parcel, other = world.comes(), world.comes("RSD-0002", BEN)
    world.scans_label(parcel)
    unit = world.sees(Loading).load.unit
    world.kill()
    world.puts(parcel, unit)
    world.starts()
    world.sees(Asking)
    world.scans_label(other)
    world.passes(3.0)
    assert world.told_to_lie_in(parcel) == []
    assert world.pulsed == {unit: 1}
    says_in(world)


def test_a_door_that_opened_and_shut_unseen_while_the_kiosk_was_down_is_opened_once_more_by_touch(
    world: Scripted,
) -> None:
    parcel = world.comes()
    (unit,) = world.reserved_in(parcel)
    world.unplug_at_the_pulse()
    world.scans_label(parcel)
    world.until(lambda: world.doors[unit].open, "the door")
    world.puts(parcel, unit)
    world.starts()
    world.sees(AtRest, Notice.SCAN_AGAIN)
    assert world.standings(unit) == [Standing.DOUBT]
    world.scans_label(parcel)
    world.sees(Asking)
    world.touch(Button.PARCEL_IN)
    world.sees(Asking, Notice.DID_NOT_OPEN)
    world.touch(Button.REOPEN)
    world.sees(Loading)
    world.shuts(unit)
    says_in(world)

    assert world.pulsed == {unit: 2}
    assert world.told_to_lie_in(parcel) == [unit]


def test_a_parcel_nobody_confirms_after_a_cut_is_told_to_nobody_and_a_matter_for_staff(world: Scripted) -> None:
    parcel, unit = world.brings_to_the_question()
    world.kill("killed")
    world.starts()
    world.sees(Asking)
    world.sees(AtRest, Notice.FINISH_LATER, limit=80.0)
    world.passes(LONG)
    world.scans_label(parcel)
    world.sees(Ready, Notice.STAFF_MUST_LOOK)

    assert not world.served.mail, "the recipient was sent no code"
    assert world.told_to_lie_in(parcel) == []
    assert world.standings(unit) == [Standing.DOUBT]
    assert unit not in world.offered()
    assert world.troubled() == [unit]


def test_a_parcel_not_confirmed_before_a_long_night_is_a_matter_for_staff(world: Scripted) -> None:
    parcel, unit = world.brings_to_the_question()
    world.kill("power cut", down_for=3600.0)
    world.starts()
    world.sees(AtRest, Notice.SCAN_AGAIN)
    world.scans_label(parcel)
    world.sees(Ready, Notice.STAFF_MUST_LOOK)

    assert world.told_to_lie_in(parcel) == []
    assert world.troubled() == [unit]


@BEFORE
def test_done_is_not_said_before_it_is_on_the_disk(cut: str, world: Scripted) -> None:
    parcel, unit = world.brings_to_the_question()
    world.cut_at(Touched, cut)
    world.touch(Button.PARCEL_IN)
    world.starts()
    assert not any(isinstance(kiosk.visit, Ready) and kiosk.visit.notice for kiosk in world.screens)
    assert world.told_to_lie_in(parcel) == []
    says_in(world)

    assert world.told_to_lie_in(parcel) == [unit]


@AFTER
def test_a_deposit_confirmed_before_the_cut_is_told_after_it(cut: str, world: Scripted) -> None:
    parcel, unit = world.brings_to_the_question()
    world.cut_at(Touched, cut)
    world.touch(Button.PARCEL_IN)
    world.starts()
    assert [type(fact) for fact in world.owed] == [Deposited]
    world.agrees()

    assert world.told_to_lie_in(parcel) == [unit]
    assert world.api.deposits[unit, parcel] == 1


@AT_THE_SERVICE
def test_a_deposit_cut_off_from_its_answer_is_one_deposit_and_its_code_opens(cut: Cut, world: Scripted) -> None:
    parcel, unit = world.brings_to_the_question()
    world.meets(cut(world.unplug), "/deposit")
    world.touch(Button.PARCEL_IN)
    world.starts()
    world.settles()
    world.shows_code(world.code(unit))
    world.collects(parcel)
    world.agrees()

    assert world.api.deposits[unit, parcel] == 1
    assert world.pulsed == {unit: 2}


# a pickup
@BEFORE
def test_a_code_whose_check_was_cut_off_counts_as_wrong_and_is_still_good(cut: str, world: Scripted) -> None:
    parcel, _, code = world.delivered()
    world.cut_at(Matched, cut)
    world.shows_code(code)
    world.starts()
    assert (world.kiosk.guard.wrong, world.kiosk.guard.open) == (1, False)
    world.shows_code(code)
    world.collects(parcel)
    world.agrees()


@AFTER
def test_a_code_accepted_before_the_cut_opens_when_it_is_shown_again_and_was_no_wrong_try(
    cut: str, world: Scripted
) -> None:
    parcel, unit, code = world.delivered()
    world.cut_at(Matched, cut)
    world.shows_code(code)
    world.starts()
    assert world.sees(AtRest, Notice.CODE_AGAIN).unit == unit
    assert world.kiosk.guard.wrong == 0
    assert world.pulsed == {unit: 1}, "nothing opens by itself"
    world.shows_code(code)
    world.collects(parcel)
    world.settles()

    assert world.pulsed == {unit: 2}
    assert world.wrong_with(unit) == {Fault.OPENING_NOT_SEEN}


def test_cut_at_an_unlock_that_opened_nothing_the_code_is_entered_again_and_nothing_was_told(world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    world.doors[unit].jam = 1.0
    world.unplug_at_the_pulse()
    world.shows_code(code)
    world.starts()
    world.sees(AtRest, Notice.CODE_AGAIN)
    world.passes(30.0)
    assert world.pulsed == {unit: 2}, "nothing opens by itself"
    assert not world.owed
    world.doors[unit].jam = 0.0
    world.shows_code(code)
    world.collects(parcel)
    world.settles()

    assert world.told_to_lie_in(parcel) == []


def test_a_pickups_door_open_at_the_start_is_taken_from_and_its_closing_is_the_collection(world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    world.unplug_at_the_pulse()
    world.shows_code(code)
    world.starts()
    assert world.sees(Taking).trip.unit == unit
    world.collects(parcel)
    world.agrees()

    assert world.pulsed == {unit: 2}
    assert world.told_to_lie_in(parcel) == []


def test_a_collection_not_told_before_the_cut_is_told_after_it_and_its_locker_waits_for_that(world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    world.shows_code(code)
    world.sees(Taking)
    world.takes(parcel)
    world.sees(Shut)
    world.kill("power cut")
    world.starts()
    assert [fact.why for fact in world.owed if isinstance(fact, Freed)] == [Why.COLLECTED]
    world.line.down = True
    world.passes(120.0)
    assert world.standings(unit) == [Standing.LEAVING]
    world.line.down = False
    world.agrees()
    world.passes(30.0)  # what got no answer may still arrive

    assert world.told_to_lie_in(parcel) == []
    assert world.next_locker() == unit


def test_a_locker_that_was_full_at_the_start_is_offered_as_soon_as_its_collection_is_told(world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    world.kill("power cut")
    world.starts()
    world.passes(5.0)  # the service has said which lockers it holds
    assert unit not in world.offered()
    world.shows_code(code)
    world.collects(parcel)
    world.agrees()

    assert unit in world.offered()


@AT_THE_SERVICE
def test_a_collection_cut_off_from_its_answer_is_one_collection(cut: Cut, world: Scripted) -> None:
    parcel, unit, code = world.delivered()
    world.meets(cut(world.unplug), "/free")
    world.shows_code(code)
    world.collects(parcel)
    world.starts()
    assert world.standings(unit) == [Standing.LEAVING]
    assert unit not in world.offered()
    world.passes(40.0)  # what was asked for last may still arrive
    world.agrees()

    assert world.api.frees[unit, parcel] == 1
    assert unit in world.offered()
    assert world.next_locker() == unit


# a return
@AFTER
@pytest.mark.parametrize("again", [Notice.CODE_AGAIN, Notice.SCAN_AGAIN], ids=["by its code", "by its label"])
def test_a_return_cut_off_before_its_unlock_asks_for_its_code_again_and_opens_by_touch(
    again: Notice, cut: str, world: Scripted
) -> None:
    parcel, code = world.comes_back()
    shown = code if again is Notice.CODE_AGAIN else parcel.text
    world.cut_at(Found, cut)
    world.shows_return(parcel, shown)
    world.starts()
    unit = world.sees(AtRest, again).unit
    assert unit is not None
    assert not world.pulsed
    world.shows_return(parcel, shown)
    world.sees(Asking)
    world.touch(Button.REOPEN)
    world.sees(Loading)
    world.puts(parcel, unit)
    world.sees(Asking)
    world.touch(Button.PARCEL_IN)
    world.sees(Receipt)
    world.agrees()

    assert world.pulsed == {unit: 1}
    assert world.told_to_lie_in(parcel) == [unit]


def test_a_returns_door_open_at_the_start_goes_on_to_its_receipt(world: Scripted) -> None:
    parcel, code = world.comes_back()
    world.unplug_at_the_pulse()
    world.shows_return(parcel, code)
    world.starts()
    unit = world.sees(Loading).load.unit
    world.puts(parcel, unit)
    world.sees(Asking)
    world.touch(Button.PARCEL_IN)
    world.sees(Receipt)
    world.agrees()

    assert world.pulsed == {unit: 1}


@BEFORE
def test_no_receipt_is_shown_before_the_return_is_on_the_disk(cut: str, world: Scripted) -> None:
    parcel, _, unit = world.brings_back_to_the_question()
    world.cut_at(Touched, cut)
    world.touch(Button.PARCEL_IN)
    world.starts()
    assert not any(isinstance(kiosk.visit, Receipt) for kiosk in world.screens)
    assert not world.owed
    world.sees(Asking)
    world.touch(Button.PARCEL_IN)
    world.sees(Receipt)
    world.agrees()

    assert world.told_to_lie_in(parcel) == [unit]


@AFTER
def test_the_receipt_of_a_return_confirmed_before_the_cut_is_read_again_by_code_and_number_for_a_day(
    cut: str, world: Scripted
) -> None:
    parcel, code, unit = world.brings_back_to_the_question()
    world.cut_at(Touched, cut)
    world.touch(Button.PARCEL_IN)
    world.starts()
    world.agrees()
    world.scans(code)
    receipt = world.sees(Receipt)
    world.touch(Button.DONE)
    world.kill("power cut", down_for=82_800.0)
    world.starts()
    world.touch(Button.RETURN)
    world.touch(Button.SHOW_RECEIPT)
    world.passes(0.5)
    world.types(Entry.RECEIPT, parcel.text)

    assert world.sees(Receipt) == receipt
    assert (receipt.number, receipt.unit) == (parcel, unit)
    assert world.told_to_lie_in(parcel) == [unit]
