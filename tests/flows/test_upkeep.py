"""Staff see to the kiosk itself: refused facts, a report for support, how visits begin, a new start."""

from dataclasses import replace

import pytest

from kiosk.domain import Sense
from kiosk.errors import Failure
from kiosk.flows import audit
from kiosk.flows.audit import Deed, Mark
from kiosk.flows.effects import Deliver, Deposited, Effect, Freed, Gather, Why
from kiosk.flows.events import Button, Delivered, Due, Event, Failed, NoMatch, PatienceOver, Refused, Restarted, Touched
from kiosk.flows.ledger import DeadLetter, Fault, Habits, Standing
from kiosk.flows.service_events import (
    ChoseHabits,
    Gathered,
    PinTyped,
    SettledWith,
    StaffBadged,
    StaffButton,
    StaffMatched,
)
from kiosk.flows.service_queries import held_up_by
from kiosk.flows.service_states import (
    AtKiosk,
    AtLetter,
    Board,
    Bundled,
    Bundling,
    Part,
    Renewing,
    Session,
    Settlement,
    Settling,
    SigningIn,
    Verifying,
)
from kiosk.flows.staff_marks import marks
from kiosk.flows.states import AtRest
from kiosk.flows.upkeep import may_retry
from kiosk.flows.visit import step
from tests.flows.desk import ANA, ANNA, ONE, P1, P2, TWO, Desk


def digest(words: str) -> str:
    return f"<{words}>"


class Upkeep(Desk):
    """A desk whose staff leave marks."""

    def marked(self, event: Event) -> tuple[Mark, ...]:
        before = self.kiosk
        self.post(event)
        return marks(before, event, self.kiosk, digest)

    def session(self) -> Session:
        visit = self.visit
        assert isinstance(visit, AtKiosk | AtLetter | Board | Settling | Renewing | Bundling | Bundled)
        return visit.session

    def refused(self, status: int = 409) -> int:
        """The service refuses what is owed first; return the letter's number."""
        row = self.kiosk.outbox[0].id
        self.post(Due(row))
        self.post(Refused(row, status))
        return row

    def at_kiosk(self) -> None:
        self.signed_in()
        self.press(StaffButton.KIOSK)


def with_refused_deposit() -> tuple[Upkeep, int]:
    desk = Upkeep()
    desk.asking()
    desk.touch(Button.PARCEL_IN)
    letter = desk.refused()
    desk.silence()
    return desk, letter


def with_refused_release() -> tuple[Upkeep, int]:
    desk = Upkeep()
    desk.deposited()
    desk.taken()
    desk.touch(Button.DONE)
    return desk, desk.refused(403)


def test_the_kiosk_itself_is_one_touch_from_the_board_and_one_back() -> None:
    desk = Upkeep()
    desk.at_kiosk()
    desk.expect(AtKiosk(desk.session()))
    desk.press(StaffButton.LETTERS)  # there is none
    desk.expect(AtKiosk(desk.session()))
    desk.touch(Button.CANCEL)

    desk.expect(Board(desk.session()))


def test_a_refused_deposit_is_tried_again_reading_first_and_its_fault_goes_until_it_is_refused_anew() -> None:
    desk, letter = with_refused_deposit()
    assert desk.unit().faults == {Fault.SERVICE_DISAGREES}
    desk.at_kiosk()
    desk.press(StaffButton.LETTERS)
    desk.expect(AtLetter(desk.session(), letter))
    desk.press(StaffButton.RETRY)
    desk.expect(AtKiosk(desk.session()))
    (row,) = desk.kiosk.outbox
    assert row.id != letter
    assert (desk.unit().faults, desk.kiosk.dead_letters) == (frozenset(), ())
    assert desk.post(Due(row.id)) == (Deliver(row.id, Deposited(ONE, (P1,), ANNA), again=True),)
    desk.post(Refused(row.id, 410))

    assert desk.unit().faults == {Fault.SERVICE_DISAGREES}
    assert [letter.status for letter in desk.kiosk.dead_letters] == [410]


def test_what_is_not_true_any_more_is_not_tried_again() -> None:
    desk, letter = with_refused_deposit()
    held = desk.kiosk.dead_letters[0]
    assert may_retry(desk.kiosk, held)
    desk.looked()
    desk.press(StaffButton.NOTHING_INSIDE)
    assert not may_retry(desk.kiosk, held)  # it is gone, and that is owed
    desk.press(StaffButton.KIOSK)
    desk.press(StaffButton.LETTERS)
    desk.press(StaffButton.RETRY)
    desk.expect(AtLetter(desk.session(), letter))
    desk.deliver()

    assert not may_retry(desk.kiosk, held)
    assert not may_retry(desk.kiosk, replace(held, fact=Deposited(TWO, (P2,), ANNA)))
    nowhere = Deposited(ONE.__class__("nowhere"), (P1,), ANNA)
    assert not may_retry(desk.kiosk, replace(held, fact=nowhere))


def test_a_release_of_a_parcel_that_is_inside_again_is_not_tried_again() -> None:
    desk, _ = with_refused_release()
    held = desk.kiosk.dead_letters[0]
    assert may_retry(desk.kiosk, held)
    stays = tuple(replace(stay, standing=Standing.INSIDE) for stay in desk.unit().stays)
    units = {**desk.kiosk.units, ONE: replace(desk.unit(), stays=stays)}

    assert not may_retry(replace(desk.kiosk, units=units), held)


def test_a_release_settled_by_other_means_frees_the_locker_here() -> None:
    desk, letter = with_refused_release()
    assert desk.standing() is Standing.LEAVING
    desk.at_kiosk()
    desk.press(StaffButton.LETTERS)
    desk.press(StaffButton.SETTLE)
    desk.expect(Settling(desk.session(), letter))
    desk.touch(Button.CANCEL)
    desk.expect(AtLetter(desk.session(), letter))
    desk.press(StaffButton.SETTLE)
    found = desk.marked(SettledWith(Settlement.MENDED))
    desk.expect(AtKiosk(desk.session()))

    assert found == (Mark(Deed.LETTER_SETTLED, ONE, "mended", "<parcel:P001>", ANA),)
    assert (desk.unit().stays, desk.unit().faults, desk.kiosk.outbox) == ((), frozenset(), ())
    assert desk.kiosk.codes == {}


def test_a_settled_deposit_leaves_the_parcel_where_it_is() -> None:
    desk, _ = with_refused_deposit()
    desk.at_kiosk()
    desk.press(StaffButton.LETTERS)
    desk.press(StaffButton.SETTLE)
    desk.post(SettledWith(Settlement.HANDED_OVER))

    assert desk.standing() is Standing.INSIDE
    assert desk.kiosk.outbox == ()


def test_refused_facts_are_gone_through_one_after_another_and_a_fault_stays_while_another_is_about_its_locker() -> None:
    desk, first = with_refused_deposit()
    more = DeadLetter(first + 50, Freed(ONE, (P2,), Why.UNUSED), desk.now, 409)
    desk.kiosk = replace(desk.kiosk, dead_letters=(*desk.kiosk.dead_letters, more))
    desk.at_kiosk()
    desk.press(StaffButton.LETTERS)
    before = desk.kiosk
    desk.press(StaffButton.SKIP)
    assert marks(before, Touched(Button.NEXT), desk.kiosk, digest) == ()
    desk.expect(AtLetter(desk.session(), more.id))
    desk.press(StaffButton.SKIP)
    desk.expect(AtKiosk(desk.session()))
    desk.press(StaffButton.LETTERS)
    desk.press(StaffButton.RETRY)
    desk.expect(AtLetter(desk.session(), more.id))
    assert desk.unit().faults == {Fault.SERVICE_DISAGREES}
    desk.touch(Button.DONE)
    desk.touch(Button.CANCEL)

    desk.expect(AtKiosk(desk.session()))


def test_a_letter_that_is_not_there_leads_back() -> None:
    desk = Upkeep()
    desk.at_kiosk()
    session = desk.session()
    desk.kiosk = replace(desk.kiosk, visit=Settling(session, 99))
    desk.post(SettledWith(Settlement.OTHER))
    desk.expect(Settling(session, 99))
    desk.touch(Button.CANCEL)
    desk.touch(Button.CANCEL)

    desk.expect(AtKiosk(session))


def test_a_fact_about_a_unit_that_is_gone_is_settled_as_well() -> None:
    desk = Upkeep()
    gone = DeadLetter(7, Deposited(ONE.__class__("gone"), (P2,), ANNA), 0.0, 409)
    desk.kiosk = replace(desk.kiosk, dead_letters=(gone,))
    desk.at_kiosk()
    desk.press(StaffButton.LETTERS)
    desk.press(StaffButton.SETTLE)
    desk.post(SettledWith(Settlement.OTHER))

    assert desk.kiosk.dead_letters == ()


def test_how_visits_begin_is_kept_and_survives_a_restart() -> None:
    desk = Upkeep()
    desk.at_kiosk()
    found = desk.marked(ChoseHabits("de", 0.5))
    desk.expect(AtKiosk(desk.session(), kept=True))
    desk.restart()

    assert found == (Mark(Deed.HABITS, detail="de, 0.5", person=ANA),)
    assert desk.kiosk.habits == Habits("de", 0.5)


def test_the_kiosk_starts_anew_on_a_second_touch_and_hears_nobody_meanwhile() -> None:
    desk = Upkeep()
    desk.at_kiosk()
    desk.press(StaffButton.RESTART)
    desk.expect(Renewing(desk.session()))
    desk.press(StaffButton.OPEN)  # not on this screen
    desk.touch(Button.CANCEL)
    desk.press(StaffButton.RESTART)
    found = desk.marked(Touched(Button.YES))
    desk.expect(AtRest())
    assert desk.kiosk.ending
    assert found == (Mark(Deed.STARTS_ANEW, person=ANA), Mark(Deed.STAFF_OUT, detail="by touch", person=ANA))
    desk.scan()
    assert desk.effects == ()
    desk.restart()

    assert not desk.kiosk.ending


@pytest.mark.parametrize("sense", [Sense.OPEN, Sense.UNKNOWN])
def test_the_kiosk_does_not_start_anew_while_a_door_is_not_known_to_be_shut(sense: Sense) -> None:
    desk = Upkeep()
    desk.swing(TWO, Sense.OPEN)
    desk.swing(TWO, sense)
    desk.at_kiosk()
    desk.press(StaffButton.RESTART)
    desk.touch(Button.YES)
    desk.expect(Renewing(desk.session(), refused=True))

    assert not desk.kiosk.ending
    assert held_up_by(desk.kiosk) == (TWO,)


def test_a_bundle_is_gathered_part_by_part_up_to_its_end() -> None:
    desk = Upkeep()
    desk.at_kiosk()
    desk.press(StaffButton.BUNDLE)
    asked: list[Effect] = []
    for part in Part:
        desk.expect(Bundling(desk.session(), desk.ask, part))
        asked.append(*desk.effects)
        desk.post(Gathered(desk.ask - 1))  # a late one of another bundle
        desk.post(Gathered(desk.kiosk.asked))

    assert [effect.part for effect in asked if isinstance(effect, Gather)] == list(Part)
    desk.expect(Bundled(desk.session()))
    desk.press(StaffButton.BUNDLE)  # it is done
    desk.expect(Bundled(desk.session()))
    desk.touch(Button.CANCEL)
    desk.expect(AtKiosk(desk.session()))


@pytest.mark.parametrize(
    ("failure", "failed"), [(Failure.DISCONNECTED, Part.PLACE), (Failure.SILENT, Part.MACHINE)], ids=str
)
def test_a_bundle_that_fails_says_where_and_can_be_tried_again(failure: Failure, failed: Part) -> None:
    desk = Upkeep()
    desk.at_kiosk()
    desk.press(StaffButton.BUNDLE)
    desk.post(Gathered(desk.ask))
    desk.post(Failed(desk.ask, failure))
    desk.expect(Bundled(desk.session(), failed))
    desk.press(StaffButton.BUNDLE)
    desk.expect(Bundling(desk.session(), desk.ask, Part.PLACE))
    desk.touch(Button.CANCEL)

    desk.expect(AtKiosk(desk.session()))


def test_two_people_begin_at_the_kiosk_and_go_back_to_it() -> None:
    desk = Upkeep()
    desk.at_kiosk()
    session = desk.session()
    desk.press(StaffButton.AUDIT)
    desk.expect(SigningIn(first=session))
    desk.touch(Button.CANCEL)

    desk.expect(AtKiosk(session))


def test_who_comes_and_who_goes_stands_in_the_trail() -> None:
    desk = Upkeep()
    desk.post(StaffBadged(ANA))
    desk.post(PinTyped())
    came = desk.marked(StaffMatched(desk.ask))
    desk.press(StaffButton.KIOSK)
    desk.press(StaffButton.AUDIT)
    desk.post(StaffBadged(ANA))
    desk.post(PinTyped())
    twice = desk.marked(StaffMatched(desk.ask))
    desk.post(StaffBadged("bo"))
    assert desk.marked(PinTyped()) == ()
    second = desk.marked(StaffMatched(desk.ask))
    went = desk.marked(PatienceOver(desk.kiosk.turn))

    assert came == (Mark(Deed.STAFF_IN, person=ANA),)
    assert twice == (Mark(Deed.STAFF_REFUSED, detail="the same person twice", person=ANA),)
    assert second == (Mark(Deed.STAFF_IN, detail="second person", person="bo"),)
    assert went == (Mark(Deed.STAFF_OUT, detail="silence", person="ana bo"),)


def test_a_session_ended_by_a_new_life_or_by_its_length_says_so() -> None:
    desk = Upkeep()
    desk.at_kiosk()
    ended = desk.marked(Restarted(tuple((unit.id, unit.sense) for unit in desk.kiosk.units.values()), desk.site))
    desk.at_kiosk()
    desk.wait(1801)

    assert ended == (Mark(Deed.STAFF_OUT, detail="restart", person=ANA),)
    assert desk.marked(ChoseHabits("de", 0.5)) == (Mark(Deed.STAFF_OUT, detail="time over", person=ANA),)


def test_every_refused_sign_in_stands_in_the_trail_also_one_nobody_waited_for() -> None:
    desk = Upkeep()
    found: list[Mark] = []
    for _ in range(2):
        desk.post(StaffBadged(ANA))
        desk.post(PinTyped())
        found += desk.marked(NoMatch(desk.ask))
    desk.post(StaffBadged(ANA))
    desk.post(PinTyped())
    assert isinstance(desk.visit, Verifying)
    found += desk.marked(Touched(Button.CANCEL))
    desk.post(StaffBadged(ANA))
    found += desk.marked(PinTyped())

    assert [mark.detail for mark in found] == ["wrong, 1", "wrong, 2", "wrong, 3", "locked"]
    assert {(mark.deed, mark.person) for mark in found} == {(Deed.STAFF_REFUSED, ANA)}


def test_a_fact_tried_again_is_marked_as_that_and_not_as_a_new_one() -> None:
    desk, _ = with_refused_deposit()
    desk.at_kiosk()
    desk.press(StaffButton.LETTERS)
    before, event = desk.kiosk, StaffButton.RETRY
    desk.press(event)
    touched = Touched(Button.YES)

    assert marks(before, touched, desk.kiosk, digest) == (
        Mark(Deed.LETTER_RETRIED, ONE, parcel="<parcel:P001>", person=ANA),
    )
    found = audit.marks(before, touched, desk.kiosk, (), digest)
    assert [mark.deed for mark in found] == [Deed.FAULT_CLEARED]
    after, _ = step(desk.kiosk, Delivered(desk.kiosk.outbox[0].id), desk.now)
    assert after.outbox == ()
