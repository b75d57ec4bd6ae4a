"""What becomes of refused facts when their parcels move on, and what staff settle by other means."""

from dataclasses import replace

import pytest

from kiosk.domain import Contact, Sense
from kiosk.flows.audit import Deed, Mark
from kiosk.flows.audit import marks as audit_marks
from kiosk.flows.effects import Deposited, Freed, Why
from kiosk.flows.events import Button, Due, Refused, Touched
from kiosk.flows.ledger import Code, DeadLetter, Fault, Kiosk, Standing
from kiosk.flows.service_events import SettledWith, StaffButton
from kiosk.flows.service_states import Renewing, Session, Settlement, Settling
from kiosk.flows.site import Site
from kiosk.flows.staff_marks import marks as staff_marks
from kiosk.flows.states import AtRest
from tests.flows.desk import ANA, ANNA, CODE, LAB, ONE, P1, P2, SITE, TWO, Desk

LETTER = 900
SESSION = Session(ANA, 1000.0)


def digest(words: str) -> str:
    return f"<{words}>"


def settled(desk: Desk, how: Settlement = Settlement.MENDED) -> tuple[Mark, ...]:
    """Staff say how the refused fact was settled; return what they leave in the trail."""
    desk.kiosk = replace(desk.kiosk, visit=Settling(SESSION, LETTER))
    before, event = desk.kiosk, SettledWith(how)
    desk.post(event)
    return staff_marks(before, event, desk.kiosk, digest)


def with_letter(desk: Desk, fact: Deposited | Freed) -> None:
    letter = DeadLetter(LETTER, fact, desk.now, 409)
    desk.kiosk = replace(desk.kiosk, dead_letters=(*desk.kiosk.dead_letters, letter))


def facts(kiosk: Kiosk) -> list[Deposited | Freed]:
    return [letter.fact for letter in kiosk.dead_letters]


# A release of what lies there again


def test_a_refused_release_goes_as_soon_as_its_parcel_is_in_that_locker_again() -> None:
    desk = Desk()
    with_letter(desk, Freed(ONE, (P1,), Why.UNUSED))
    desk.asking()
    assert facts(desk.kiosk)
    before, event = desk.kiosk, Touched(Button.PARCEL_IN)
    desk.post(event)

    assert facts(desk.kiosk) == []
    assert staff_marks(before, event, desk.kiosk, digest) == (Mark(Deed.LETTER_OVERTAKEN, ONE, "", "<parcel:P001>"),)
    desk.deliver("code")
    assert (desk.standing(), desk.unit().faults) == (Standing.INSIDE, frozenset())


def test_of_a_refused_release_only_the_parcel_that_came_again_is_let_off() -> None:
    desk = Desk()
    with_letter(desk, Freed(ONE, (P1, P2), Why.INSPECTED))
    desk.asking()
    before, event = desk.kiosk, Touched(Button.PARCEL_IN)
    desk.post(event)

    assert facts(desk.kiosk) == [Freed(ONE, (P2,), Why.INSPECTED)]
    assert staff_marks(before, event, desk.kiosk, digest) == (Mark(Deed.LETTER_OVERTAKEN, ONE, "", "<parcel:P001>"),)


@pytest.mark.parametrize(
    "other",
    [Freed(TWO, (P1,), Why.UNUSED), Freed(ONE, (P2,), Why.UNUSED), Deposited(ONE, (P1,), ANNA)],
    ids=["another locker", "another parcel", "a deposit"],
)
def test_what_is_still_owed_to_somebody_stays_refused(other: Deposited | Freed) -> None:
    desk = Desk()
    with_letter(desk, other)
    desk.deposited()

    assert facts(desk.kiosk) == [other]


@pytest.mark.parametrize("standing", [Standing.INSIDE, Standing.DOUBT])
def test_settling_a_release_never_forgets_a_parcel_that_is_or_may_be_inside(standing: Standing) -> None:
    desk = Desk()
    desk.deposited()
    (stay,) = desk.unit().stays
    desk.kiosk = replace(
        desk.kiosk, units={**desk.kiosk.units, ONE: replace(desk.unit(), stays=(replace(stay, standing=standing),))}
    )
    with_letter(desk, Freed(ONE, (P1,), Why.UNUSED))
    settled(desk)

    assert (desk.standing(), facts(desk.kiosk)) == (standing, [])
    assert desk.kiosk.codes == {CODE.digest: Code(ONE, ANNA)}


# A letter whose locker the site has removed


@pytest.mark.parametrize("fact", [Freed(TWO, (P1,), Why.UNUSED), Deposited(TWO, (P1,), ANNA)], ids=["out", "in"])
def test_a_letter_about_a_locker_that_is_gone_is_settled_all_the_same(fact: Deposited | Freed) -> None:
    desk = Desk()
    with_letter(desk, fact)
    units = {number: unit for number, unit in desk.kiosk.units.items() if number != TWO}
    desk.kiosk = replace(desk.kiosk, units=units)

    assert [mark.deed for mark in settled(desk)] == [Deed.LETTER_SETTLED]
    assert facts(desk.kiosk) == []


def test_a_locker_that_has_left_the_site_is_kept_while_something_about_it_is_refused() -> None:
    desk = Desk()
    with_letter(desk, Freed(TWO, (P1,), Why.UNUSED))
    desk.site = Site(tuple(plan for plan in SITE.units if plan.id != TWO), SITE.rules)
    desk.restart()
    assert desk.unit(TWO).retired
    settled(desk)
    desk.kiosk = replace(desk.kiosk, visit=AtRest())
    desk.restart()

    assert TWO not in desk.kiosk.units


# A deposit that was settled


def refused_deposit(contact: Contact, *, is_known: bool = False) -> Desk:
    """A parcel is inside, and the service would not have it. `is_known`: an earlier code leads there."""
    desk = Desk()
    desk.asking(contact=contact)
    desk.touch(Button.PARCEL_IN)
    row = desk.kiosk.outbox[0].id
    desk.post(Due(row))
    desk.post(Refused(row, 409))
    letters = tuple(replace(letter, id=LETTER) for letter in desk.kiosk.dead_letters)
    codes = {CODE.digest: Code(ONE, contact)} if is_known else {}
    desk.kiosk = replace(desk.kiosk, dead_letters=letters, codes=codes)
    return desk


@pytest.mark.parametrize("how", list(Settlement))
def test_a_recipient_who_never_got_a_code_is_a_matter_for_staff_however_the_deposit_was_settled(
    how: Settlement,
) -> None:
    desk = refused_deposit(ANNA)
    settled(desk, how)

    assert (desk.standing(), desk.unit().faults) == (Standing.INSIDE, frozenset({Fault.NO_PICKUP_CODE}))


def test_a_settled_deposit_of_a_department_or_with_a_code_needs_nobody() -> None:
    for desk in (refused_deposit(LAB), refused_deposit(ANNA, is_known=True)):
        settled(desk)

        assert desk.unit().faults == frozenset()


def test_a_settled_deposit_of_what_is_out_again_needs_nobody() -> None:
    desk = Desk()
    with_letter(desk, Deposited(ONE, (P1,), ANNA))
    settled(desk)

    assert desk.unit().faults == frozenset()


# What the trail says of it


def test_a_new_fact_that_equals_a_refused_one_is_marked_as_new() -> None:
    desk = Desk()
    fact = Deposited(ONE, (P1,), ANNA)
    with_letter(desk, fact)
    desk.asking()
    before, event = desk.kiosk, Touched(Button.PARCEL_IN)
    desk.post(event)

    assert desk.facts == [fact]
    found = audit_marks(before, event, desk.kiosk, (), digest)
    assert [(mark.deed, mark.unit, mark.parcel) for mark in found] == [(Deed.DEPOSITED, ONE, "<parcel:P001>")]


# A new start


@pytest.mark.parametrize("given_up", ["retired", "distrusted", "out of service"])
def test_a_door_that_nobody_can_tell_or_close_does_not_keep_the_kiosk_from_starting_anew(given_up: str) -> None:
    desk = Desk()
    desk.swing(TWO, Sense.OPEN)
    unit = desk.unit(TWO)
    changed = {
        "retired": replace(unit, retired=True),
        "distrusted": replace(unit, faults=frozenset({Fault.SENSOR_CONTRADICTS})),
        "out of service": replace(unit, faults=frozenset({Fault.OUT_OF_SERVICE})),
    }[given_up]
    desk.kiosk = replace(desk.kiosk, visit=Renewing(SESSION))
    desk.touch(Button.YES)
    assert not desk.kiosk.ending
    desk.kiosk = replace(desk.kiosk, units={**desk.kiosk.units, TWO: changed})
    desk.touch(Button.YES)

    assert desk.kiosk.ending


# Whom a release was for


def test_a_release_says_whom_the_locker_was_held_for_where_it_was_one() -> None:
    desk = Desk()
    desk.deposited()
    desk.taken()
    desk.touch(Button.DONE)
    (row,) = desk.freed()
    assert row.contact == ANNA

    shared = Desk()
    shared.deposited()
    shared.deposited(P2)
    stays = tuple(replace(stay, contact=LAB) if stay.number == P2 else stay for stay in shared.unit().stays)
    shared.kiosk = replace(shared.kiosk, units={**shared.kiosk.units, ONE: replace(shared.unit(), stays=stays)})
    shared.looked()
    shared.press(StaffButton.NOTHING_INSIDE)

    assert [fact.contact for fact in shared.freed()] == [None]
