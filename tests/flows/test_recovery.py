"""What a new life makes of the one before."""

from dataclasses import replace

import pytest

from kiosk.domain import Sense, Size
from kiosk.flows.effects import Deliver, Deposited, Freed, Why
from kiosk.flows.entries import offers
from kiosk.flows.events import Button, CourierShown, Due, Restarted
from kiosk.flows.ledger import Expected, Fault, Guard, Kiosk, Memory, Seen, Standing, Tries
from kiosk.flows.notices import Notice
from kiosk.flows.site import Rules, Site, UnitPlan
from kiosk.flows.staff_guard import KEPT
from kiosk.flows.states import Asking, AtRest, Loading, Ready, Taking, Trip, Wish
from kiosk.flows.visit import step
from tests.flows.desk import ANNA, BEN, CODE, ONE, P1, P2, SITE, THREE, TWO, Desk


def test_the_first_life_takes_in_the_bank_and_blames_no_door() -> None:
    kiosk, effects = step(Kiosk(), Restarted(((ONE, Sense.OPEN), (TWO, Sense.CLOSED)), SITE), 1.0)

    assert effects == ()
    assert [(unit.sense, unit.seen) for unit in kiosk.units.values()] == [
        (Sense.OPEN, Seen.OPEN),
        (Sense.CLOSED, Seen.NOTHING),
        (Sense.UNKNOWN, Seen.NOTHING),
    ]
    assert all(not unit.faults for unit in kiosk.units.values())


def test_rules_and_units_of_the_site_replace_those_of_yesterday() -> None:
    desk = Desk()
    desk.deposited()
    small = Site((UnitPlan(TWO, Size.LARGE),), Rules(grace=5))
    desk.site = small
    desk.restart()

    assert desk.kiosk.rules == small.rules
    assert list(desk.kiosk.units) == [TWO, ONE]
    assert desk.unit(TWO).size is Size.LARGE
    assert desk.unit(ONE).retired


def test_a_retired_unit_gives_its_parcel_back_and_takes_no_other() -> None:
    desk = Desk()
    desk.deposited()
    desk.site = Site((UnitPlan(TWO, Size.LARGE),))
    desk.restart({ONE: Sense.CLOSED})
    desk.taken()
    desk.touch(Button.DONE)
    assert desk.deliver() == [Freed(ONE, (P1,), Why.COLLECTED)]

    desk.reserving()
    assert desk.standing(P1, TWO) is Standing.HELD
    desk.touch(Button.CANCEL)
    desk.site = SITE
    desk.restart()
    assert not desk.unit(ONE).retired


def test_no_door_is_commanded_and_nothing_in_flight_is_waited_for() -> None:
    desk = Desk()
    desk.scan()
    desk.restart()

    assert desk.effects == ()
    desk.expect(AtRest())


def test_a_reservation_in_flight_is_released_once_it_has_settled() -> None:
    desk = Desk()
    desk.reserving()
    desk.restart()

    desk.expect(AtRest(Notice.SCAN_AGAIN))
    assert desk.facts == [Freed(ONE, (P1,), Why.UNUSED)]
    assert desk.kiosk.outbox[0].not_before == desk.now + 30


def test_a_load_goes_on_at_its_open_door() -> None:
    desk = Desk()
    desk.scan()
    desk.found()
    desk.restart({ONE: Sense.OPEN})

    assert isinstance(desk.visit, Loading)
    assert not desk.visit.load.fresh


def test_a_load_whose_door_is_closed_is_asked_about_and_a_larger_one_forgotten() -> None:
    desk = Desk()
    desk.loading()
    desk.touch(Button.DOES_NOT_FIT)
    desk.restart({ONE: Sense.CLOSED})
    assert isinstance(desk.visit, Asking)
    assert desk.visit.wish is Wish.NONE

    desk.touch(Button.NOT_NOW)
    desk.restart()
    desk.expect(Asking(replace(desk.visit.load, fresh=False), Wish.NOT_NOW))


def test_a_load_after_a_long_night_stays_in_question() -> None:
    desk = Desk()
    desk.asking()
    desk.restart(down=301)

    desk.expect(AtRest(Notice.SCAN_AGAIN, ONE))
    assert desk.standing() is Standing.DOUBT


def test_a_load_stays_in_question_where_nobody_knows_how_long_the_night_was() -> None:
    desk = Desk()
    desk.asking()
    senses = tuple((unit.id, unit.sense) for unit in desk.kiosk.units.values())
    desk.post(Restarted(senses, SITE, clock_lost=True))

    desk.expect(AtRest(Notice.SCAN_AGAIN, ONE))
    assert desk.standing() is Standing.DOUBT


def test_what_is_good_for_a_while_is_too_old_where_nobody_knows_how_long_the_night_was() -> None:
    desk = Desk()
    desk.asking()
    desk.silence()
    desk.kiosk = replace(desk.kiosk, expected={P2.text: Expected(TWO, BEN, desk.now)})
    senses = tuple((unit.id, unit.sense) for unit in desk.kiosk.units.values())
    desk.post(Restarted(senses, SITE, clock_lost=True))

    assert desk.kiosk.expected == {}
    desk.swing(ONE, Sense.OPEN)
    assert Fault.OPENED_BY_ITSELF in desk.unit().faults
    desk.shut()
    desk.scan()
    desk.expect(Ready(notice=Notice.STAFF_MUST_LOOK))


def test_an_undo_cut_off_puts_its_parcel_in_question() -> None:
    desk = Desk()
    desk.deposit()
    desk.touch(Button.UNDO)
    desk.restart()

    desk.expect(AtRest(Notice.SCAN_AGAIN, ONE))
    assert desk.standing() is Standing.DOUBT


def test_a_pickup_goes_on_at_its_open_door() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.restart()

    desk.expect(Taking(Trip((ANNA,), ONE)))


def test_a_pickup_whose_door_closed_meanwhile_is_told_after_the_grace() -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.restart({ONE: Sense.CLOSED})

    desk.expect(AtRest())
    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]
    assert desk.kiosk.outbox[0].not_before == desk.unit().closed + 60


@pytest.mark.parametrize(("sense", "down"), [(Sense.OPEN, 301.0), (Sense.UNKNOWN, 5.0)])
def test_a_pickup_nobody_can_judge_is_left_to_the_watch(sense: Sense, down: float) -> None:
    desk = Desk()
    desk.deposited()
    desk.taking()
    desk.restart({ONE: sense}, down)
    desk.expect(AtRest(Notice.PLEASE_CLOSE, ONE))

    desk.shut()
    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]


def test_an_opening_nobody_saw_tells_nothing_and_keeps_the_code() -> None:
    desk = Desk()
    desk.deposited()
    desk.show()
    desk.matched(ONE)
    desk.restart()

    desk.expect(AtRest(Notice.CODE_AGAIN, ONE))
    assert desk.unit().faults == {Fault.OPENING_NOT_SEEN}
    assert desk.facts == []
    assert CODE.digest in desk.kiosk.codes


def test_a_report_cut_off_is_still_a_report() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    desk.touch(Button.PROBLEM)
    desk.restart()

    desk.expect(AtRest())
    assert desk.facts == []
    assert Fault.PROBLEM_REPORTED in desk.unit().faults


def test_a_door_opened_while_the_kiosk_was_down_opened_by_itself() -> None:
    desk = Desk()
    desk.asking()
    desk.restart({THREE: Sense.OPEN})

    assert desk.unit(THREE).faults == {Fault.OPENED_BY_ITSELF}
    assert not desk.kiosk.stopped


def test_what_an_earlier_life_sent_is_sent_again_as_unknown() -> None:
    desk = Desk()
    desk.asking()
    desk.touch(Button.PARCEL_IN)
    row = desk.kiosk.outbox[0].id
    desk.post(Due(row))
    desk.restart()
    desk.post(Due(row))

    assert desk.effects == (Deliver(row, Deposited(ONE, (P1,), ANNA), again=True),)


def test_a_silent_board_is_believed_to_know_nothing() -> None:
    desk = Desk()
    desk.now += 5
    desk.post(Restarted((), SITE))

    assert all(unit.sense is Sense.UNKNOWN for unit in desk.kiosk.units.values())


def test_a_replay_of_the_same_events_gives_the_same_kiosk() -> None:
    first, second = Desk(), Desk()
    for desk in (first, second):
        desk.deposited()
        desk.taken()
        desk.restart()

    assert first.kiosk == second.kiosk
    assert first.kiosk != replace(second.kiosk, asked=0)


@pytest.mark.parametrize("memory", [Memory.LOST, Memory.OLD, Memory.DIFFERS])
def test_what_nobody_can_vouch_for_is_for_staff_to_look_at(memory: Memory) -> None:
    desk = Desk()
    desk.deposited()
    desk.asking(P2, TWO)
    desk.touch(Button.PARCEL_IN)
    desk.post(Restarted(((ONE, Sense.CLOSED), (TWO, Sense.CLOSED), (THREE, Sense.OPEN)), SITE, memory=memory))

    desk.expect(AtRest())
    assert desk.facts == []
    assert [desk.standing(P1, ONE), desk.standing(P2, TWO)] == [Standing.DOUBT, Standing.DOUBT]
    assert all(Fault.JOURNAL_LOST in unit.faults for unit in desk.kiosk.units.values())
    assert offers(desk.kiosk, Size.SMALL, desk.now) == []

    desk.show()
    desk.matched(ONE)
    desk.expect(AtRest(Notice.ASK_STAFF))


def test_a_count_of_wrong_codes_kept_elsewhere_is_not_undone_by_an_older_journal() -> None:
    desk = Desk()
    desk.post(Restarted((), SITE, Tries(6, desk.now + 60, desk.now, 6)))
    desk.show()
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 60))

    desk.post(Restarted((), SITE, tries=None))
    desk.show()
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 86_400))


def test_counts_of_courier_codes_and_pins_kept_elsewhere_hold_as_well() -> None:
    desk = Desk()
    desk.kiosk = replace(desk.kiosk, pin_guards={"ann": Guard(4, 10.0), "ben": Guard(1)})
    kept = Tries(couriers=Guard(20, 0.0, desk.now, 20), pins={"ann": Guard(2, 90.0, open=True), "cleo": Guard(3)})
    desk.post(Restarted((), SITE, kept))
    desk.post(CourierShown("guess"))
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 86_400))
    pins = desk.kiosk.pin_guards
    assert {badge: guard.wrong for badge, guard in pins.items()} == {"ann": 5, "ben": 1, "cleo": 3}
    assert pins["ann"].until == desk.now + 30 * 86_400
    assert not any(guard.open for guard in pins.values())


def test_without_the_counts_no_courier_code_is_taken_for_a_day_either() -> None:
    desk = Desk()
    desk.post(Restarted((), SITE, tries=None))
    desk.post(CourierShown("guess"))
    desk.expect(AtRest(Notice.TRY_LATER, until=desk.now + 86_400))


def test_two_counts_of_pins_together_are_no_longer_than_one_and_the_worst_of_them_stay() -> None:
    desk = Desk()
    desk.kiosk = replace(desk.kiosk, pin_guards={f"mine-{place}": Guard(1) for place in range(KEPT)})
    kept = {f"kept-{place}": Guard(2) for place in range(KEPT)}
    desk.post(Restarted((), SITE, Tries(pins=kept)))
    assert desk.kiosk.pin_guards == kept
