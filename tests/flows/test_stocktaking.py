"""After a lost journal staff scan what lies in each locker, and the service says whose it is."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.domain import Contact, LockerUnitId, Sense, TrackingNumber
from kiosk.errors import Failure
from kiosk.flows import staff_marks
from kiosk.flows.effects import Deposited, Find, Freed, Why
from kiosk.flows.events import (
    Button,
    Claimed,
    CourierShown,
    Event,
    Found,
    LinkLost,
    NotFound,
    Restarted,
    ScannedLabel,
    Unreadable,
)
from kiosk.flows.ledger import Fault, Memory, Standing, Stay
from kiosk.flows.notices import Notice
from kiosk.flows.service_events import StaffButton, StaffTouched
from kiosk.flows.service_queries import unvouched
from kiosk.flows.service_states import (
    Answering,
    AtKiosk,
    AtUnit,
    Board,
    Identifying,
    Inspecting,
    Sorting,
    Spelling,
    Task,
    Tour,
)
from kiosk.flows.states import AtRest
from kiosk.flows.stock import Scanned, Stock
from tests.flows.desk import ANNA, CODE, LAB, ONE, P1, P2, SITE, THREE, TWO, Desk

P3 = TrackingNumber("P003")
UNTIL = 1_800_000_000.0
HERE = {ONE: Sense.CLOSED, TWO: Sense.CLOSED, THREE: Sense.CLOSED}


def lost(desk: Desk | None = None, memory: Memory = Memory.LOST) -> Desk:
    """A kiosk that has begun another journal, or an older one."""
    desk = desk or Desk()
    desk.wait(60)
    desk.post(Restarted(tuple(HERE.items()), SITE, memory=memory))
    return desk


def at_open_door(desk: Desk | None = None, unit: LockerUnitId = ONE) -> Desk:
    desk = desk or lost()
    desk.at_unit(unit)
    desk.press(StaffButton.OPEN)
    desk.opens(unit)
    return desk


def stock(desk: Desk) -> Stock:
    assert isinstance(desk.visit, Inspecting | Answering | Spelling)
    return desk.visit.look.stock


def belongs(desk: Desk, number: TrackingNumber = P1, contact: Contact = ANNA, *, deposited: bool = True) -> None:
    """A label is scanned, and the service has its parcel here."""
    desk.scan(number)
    assert desk.effects == (Find(desk.ask, number),)
    desk.post(Found(desk.ask, ONE, number, contact, deposited, expires=UNTIL if deposited else None))
    assert stock(desk).notice is Notice.BELONGS_HERE


def that_is_all(desk: Desk) -> None:
    desk.shut()
    desk.press(StaffButton.THAT_IS_ALL)


def test_what_the_service_has_here_is_taken_in_and_the_fault_goes() -> None:
    desk = at_open_door()
    belongs(desk)
    assert desk.unit().stays == ()
    that_is_all(desk)

    assert isinstance(desk.visit, Board)
    assert desk.unit().stays == (Stay(P1, ANNA, Standing.INSIDE, ours=False, since=desk.now, told=True),)
    assert desk.unit().expires == UNTIL
    assert desk.unit().faults == frozenset()
    assert desk.facts == []

    desk.press(StaffButton.SIGN_OUT)
    desk.show()
    desk.matched(ONE)
    desk.opens()
    desk.shut()
    desk.touch(Button.DONE)
    assert desk.facts == [Freed(ONE, (P1,), Why.COLLECTED)]


def test_what_the_service_only_expects_here_is_told_as_deposited() -> None:
    desk = at_open_door()
    belongs(desk, deposited=False)
    that_is_all(desk)

    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]
    assert desk.standing() is Standing.INSIDE


def test_several_labels_are_scanned_one_after_another() -> None:
    desk = at_open_door()
    belongs(desk, P1)
    belongs(desk, P2, deposited=False)
    desk.scan(P1)  # the same once more asks nobody
    assert desk.effects == ()
    assert [each.number for each in stock(desk).scanned] == [P1, P2]
    that_is_all(desk)

    assert [desk.standing(P1), desk.standing(P2)] == [Standing.INSIDE, Standing.INSIDE]
    assert desk.unit().expires == UNTIL
    assert desk.facts == [Deposited(ONE, (P2,), ANNA)]


def elsewhere(desk: Desk) -> None:
    desk.found(TWO, P2, deposited=True)


def nowhere(desk: Desk) -> None:
    desk.post(NotFound(desk.ask))


def somebody_elses(desk: Desk) -> None:
    desk.found(ONE, P2, LAB, deposited=True)


def unanswered(desk: Desk) -> None:
    desk.fails()


def refused(desk: Desk) -> None:
    desk.fails(Failure.MALFORMED)


def given_up(desk: Desk) -> None:
    desk.touch(Button.CANCEL)


@pytest.mark.parametrize(
    ("answer", "notice", "other"),
    [
        (elsewhere, Notice.IN_ANOTHER, TWO),
        (nowhere, Notice.NOT_KNOWN, None),
        (somebody_elses, Notice.OF_ANOTHER, None),
        (unanswered, Notice.OFFLINE, None),
        (refused, Notice.SERVICE_TROUBLE, None),
        (given_up, None, None),
    ],
)
def test_a_label_that_is_not_at_home_here_leaves_the_locker_to_staff(
    answer: Callable[[Desk], None], notice: Notice | None, other: LockerUnitId | None
) -> None:
    desk = at_open_door()
    belongs(desk)
    desk.scan(P2)
    answer(desk)
    assert (stock(desk).notice, stock(desk).other, stock(desk).strange) == (notice, other, (P2,))
    that_is_all(desk)

    assert isinstance(desk.visit, Board)
    assert desk.standing() is Standing.INSIDE
    assert desk.standing(P2) is None
    assert desk.unit().faults == {Fault.JOURNAL_LOST}
    assert desk.facts == []

    desk.press(StaffButton.SIGN_OUT)
    desk.looked()  # without it: what is known is inside, and nothing else
    desk.press(StaffButton.EVERYTHING_INSIDE)
    assert desk.unit().faults == frozenset()


def test_a_label_that_was_not_answered_may_be_scanned_again() -> None:
    desk = at_open_door()
    desk.scan()
    unanswered(desk)
    assert stock(desk).strange == (P1,)
    belongs(desk)
    assert stock(desk) == Stock((Scanned(P1, ANNA, deposited=True, expires=UNTIL),), (), Notice.BELONGS_HERE)
    that_is_all(desk)
    assert desk.unit().faults == frozenset()


def test_another_persons_parcel_is_foreign_to_what_the_ledger_has_there() -> None:
    desk = lost()
    other = Stay(P3, LAB, Standing.DOUBT, ours=False, since=0.0)
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: replace(desk.unit(), stays=(other,))})
    at_open_door(desk)
    desk.scan()
    desk.found(deposited=True)

    assert stock(desk).notice is Notice.OF_ANOTHER


def test_without_the_service_no_label_is_asked_for_and_nothing_is_lost() -> None:
    desk = at_open_door()
    desk.post(LinkLost())
    desk.scan()
    assert desk.effects == ()
    assert (stock(desk).notice, stock(desk).strange) == (Notice.OFFLINE, (P1,))
    desk.shut()
    desk.press(StaffButton.THAT_IS_ALL)  # nothing was scanned: there is no "all"
    assert isinstance(desk.visit, Answering)
    desk.press(StaffButton.NO_ANSWER)

    assert desk.unit().faults == {Fault.JOURNAL_LOST}
    assert desk.unit().stays == ()


def test_what_an_older_journal_knows_here_needs_no_service() -> None:
    desk = Desk()
    desk.deposited()
    at_open_door(lost(desk, Memory.OLD))
    desk.post(LinkLost())
    desk.scan()
    assert desk.effects == ()
    assert stock(desk) == Stock((Scanned(P1, ANNA, deposited=True),), (), Notice.BELONGS_HERE)
    that_is_all(desk)

    assert desk.standing() is Standing.INSIDE
    assert desk.facts == [Deposited(ONE, (P1,), ANNA)]
    assert desk.unit().faults == frozenset()


def test_staff_say_of_what_was_known_and_not_scanned_whether_it_is_inside() -> None:
    desk = Desk()
    desk.deposited()
    at_open_door(lost(desk, Memory.OLD))
    belongs(desk, P2)
    desk.shut()
    look = desk.visit.look  # type: ignore[union-attr]
    desk.press(StaffButton.THAT_IS_ALL)
    desk.expect(Sorting(look, (P2,), (P1,)))
    desk.touch(Button.CANCEL)
    desk.expect(Answering(look))
    assert desk.standing(P2) is None
    desk.press(StaffButton.THAT_IS_ALL)
    desk.press(StaffButton.NOT_INSIDE)

    assert desk.facts == [Freed(ONE, (P1,), Why.INSPECTED)]
    assert desk.standing(P2) is Standing.INSIDE


def test_a_parcel_the_ledger_is_sure_of_elsewhere_is_not_taken_in_twice() -> None:
    desk = at_open_door()
    belongs(desk)
    that_is_all(desk)
    desk.press(StaffButton.SIGN_OUT)
    at_open_door(desk, TWO)
    desk.scan()

    assert desk.effects == ()
    assert (stock(desk).notice, stock(desk).other) == (Notice.IN_ANOTHER, ONE)


def test_a_parcel_the_older_journal_has_in_question_elsewhere_is_asked_for() -> None:
    desk = Desk()
    desk.deposited(P1, TWO)
    at_open_door(lost(desk, Memory.OLD))
    belongs(desk)


def test_an_answer_that_may_be_overtaken_is_not_asked_for() -> None:
    desk = lost()
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, ONE: replace(desk.unit(), told_at=desk.now)})
    at_open_door(desk)
    desk.scan()
    assert desk.effects == ()
    assert (stock(desk).notice, stock(desk).strange) == (Notice.SERVICE_TROUBLE, (P1,))
    desk.wait(10)
    belongs(desk)


@pytest.mark.parametrize("event", [Unreadable(), Claimed(CODE), CourierShown("c0de")])
def test_what_is_no_label_is_said_to_be_unreadable(event: Event) -> None:
    desk = at_open_door()
    desk.post(event)

    assert stock(desk) == Stock(notice=Notice.UNREADABLE)


def test_a_label_that_cannot_be_scanned_is_typed() -> None:
    desk = at_open_door()
    look = desk.visit.look  # type: ignore[union-attr]
    desk.touch(Button.DONE)  # not shown
    desk.expect(Inspecting(look))
    desk.touch(Button.TYPE_LABEL)
    desk.expect(Spelling(look))
    desk.post(Unreadable())
    desk.expect(Spelling(replace(look, stock=Stock(notice=Notice.UNREADABLE))))
    desk.touch(Button.DONE)  # not shown
    desk.touch(Button.CANCEL)
    desk.expect(Inspecting(look))
    desk.touch(Button.TYPE_LABEL)
    desk.scan()
    desk.expect(Identifying(desk.ask, look, P1))


def test_a_door_that_is_shut_meanwhile_leads_to_the_question() -> None:
    desk = at_open_door()
    desk.scan()
    ask, asking = desk.ask, desk.visit
    desk.shut()
    desk.post(Unreadable())
    desk.expect(asking)  # nothing but the answer counts meanwhile
    desk.post(Found(ask, ONE, P1, ANNA, deposited=True))
    assert isinstance(desk.visit, Answering)

    desk.touch(Button.REOPEN)
    desk.opens()
    assert [each.number for each in stock(desk).scanned] == [P1]
    desk.touch(Button.TYPE_LABEL)
    desk.shut()
    desk.touch(Button.CANCEL)
    assert isinstance(desk.visit, Answering)


def test_labels_count_only_behind_a_door_that_was_seen_open_and_closed() -> None:
    desk = at_open_door()
    belongs(desk)
    desk.shut()
    desk.touch(Button.REOPEN)
    desk.stays_shut()
    before = desk.visit
    desk.press(StaffButton.THAT_IS_ALL)

    desk.expect(before)
    assert desk.unit().stays == ()


@pytest.mark.parametrize("button", [StaffButton.NOTHING_INSIDE, StaffButton.EVERYTHING_INSIDE, StaffButton.SOME_INSIDE])
def test_labels_are_not_contradicted_by_another_answer(button: StaffButton) -> None:
    desk = Desk()
    desk.deposited()
    at_open_door(lost(desk, Memory.OLD))
    desk.scan()
    desk.shut()
    before = desk.kiosk.visit
    desk.press(button)

    desk.expect(before)


def test_a_foreign_parcel_that_came_out_leaves_an_empty_locker() -> None:
    desk = at_open_door()
    desk.scan()
    nowhere(desk)
    desk.shut()
    desk.press(StaffButton.NOTHING_INSIDE)

    assert desk.unit().faults == frozenset()
    assert desk.unit().stays == ()


def test_a_look_that_changes_nothing_writes_nothing() -> None:
    desk = at_open_door()
    belongs(desk)
    desk.shut()
    desk.press(StaffButton.NO_ANSWER)

    assert desk.unit().stays == ()
    assert desk.unit().faults == {Fault.JOURNAL_LOST}


def test_labels_count_only_where_nobody_knows_what_lies_inside() -> None:
    desk = Desk()
    desk.at_unit()
    desk.press(StaffButton.OPEN)
    desk.opens()
    before = desk.visit
    desk.scan()
    desk.expect(before)


def test_labels_count_in_no_test_of_the_doors() -> None:
    desk = lost()
    desk.signed_in()
    desk.press(StaffButton.TEST)
    desk.opens()
    before = desk.visit
    desk.scan()
    desk.expect(before)


def test_all_that_nobody_can_vouch_for_is_a_tour_from_the_kiosks_screen() -> None:
    desk = lost()
    desk.signed_in()
    desk.press(StaffButton.KIOSK)
    session = desk.visit.session  # type: ignore[union-attr]
    desk.press(StaffButton.STOCK)
    desk.expect(AtUnit(session, ONE, Tour(Task.STOCK, (TWO, THREE))))
    desk.press(StaffButton.OPEN)
    desk.opens()
    belongs(desk)
    that_is_all(desk)
    desk.expect(AtUnit(session, TWO, Tour(Task.STOCK, (THREE,))))
    assert unvouched(desk.kiosk) == (TWO, THREE)


def test_there_is_no_such_tour_where_everything_is_known() -> None:
    desk = Desk()
    desk.signed_in()
    desk.press(StaffButton.KIOSK)
    desk.press(StaffButton.STOCK)
    assert isinstance(desk.visit, AtKiosk)


def test_whoever_leaves_while_typing_leaves_the_door_to_the_watch() -> None:
    desk = at_open_door()
    desk.touch(Button.TYPE_LABEL)
    desk.silence()
    desk.expect(AtRest(Notice.PLEASE_CLOSE, ONE))

    desk = at_open_door(lost())
    desk.touch(Button.TYPE_LABEL)
    desk.shut()
    desk.silence()
    desk.expect(AtRest())


def test_the_trail_tells_what_each_label_came_to_and_what_was_taken_in() -> None:
    desk = Desk()
    desk.deposited(P3)
    at_open_door(lost(desk, Memory.OLD))
    trail: list[tuple[str, str, str]] = []

    def noted(event: Event) -> None:
        before = desk.kiosk
        desk.post(event)
        found = staff_marks.marks(before, event, desk.kiosk, lambda words: f"<{words}>")
        trail.extend((mark.deed, mark.detail, f"{mark.parcel} {mark.person}") for mark in found)

    noted(ScannedLabel(P1))
    noted(Found(desk.ask, ONE, P1, ANNA, deposited=True))
    noted(ScannedLabel(P1))
    noted(ScannedLabel(P2))
    noted(NotFound(desk.ask))
    noted(Unreadable())
    desk.shut()
    noted(StaffTouched(StaffButton.THAT_IS_ALL))
    noted(StaffTouched(StaffButton.IS_INSIDE))

    assert trail == [
        ("identified", "belongs-here", "<parcel:P001> ana"),
        ("identified", "not-known", "<parcel:P002> ana"),
        ("taken-in", "", "<parcel:P001> ana <recipient:anna>"),
    ]
