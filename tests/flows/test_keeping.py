"""A parcel stays with its courier: the reason is kept, and the size that would have helped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import Sense, Size, Undelivered
from kiosk.flows.audit import Deed, Mark, parcel_words
from kiosk.flows.effects import Find
from kiosk.flows.events import Button, ChoseSize, KeptParcel, NotFound, UnitTaken, Unreadable
from kiosk.flows.keeping import KEPT_FOR, MOST_KEPT, keep
from kiosk.flows.ledger import Kept
from kiosk.flows.notices import Notice
from kiosk.flows.queries import missing_sizes, without_room
from kiosk.flows.site import Site, UnitPlan
from kiosk.flows.states import AtRest, Confirming, Keeping, Lacking, Last, Ready, Round, Searching, Sizing
from kiosk.flows.trail import marks
from kiosk.flows.visit import step
from tests.flows.desk import ANNA, BEN, ONE, P1, P2, SITE, THREE, TWO, Desk, entry


def keeping(*, receiver: bool = False) -> Desk:
    """A courier who does not go on with a parcel; `receiver`: the label named one."""
    desk = Desk()
    desk.scan()
    desk.post(NotFound(desk.ask, entry(ANNA) if receiver else None))
    desk.touch(Button.CANCEL)
    return desk


def taken(desk: Desk, *units: object) -> None:
    """These units can take nothing: their doors stand open."""
    for unit in (ONE, TWO, THREE):
        if unit in units:
            desk.swing(unit, Sense.OPEN)


def lacking(*units: object) -> Desk:
    desk = Desk()
    desk.sizing()
    taken(desk, *units)
    desk.touch(Button.NONE_FITS)
    return desk


@pytest.mark.parametrize("why", [*Undelivered], ids=str)
def test_the_reason_is_kept_and_the_round_goes_on(why: Undelivered) -> None:
    desk = keeping()
    desk.expect(Keeping(P1, Round()))

    desk.post(KeptParcel(why))
    desk.expect(Ready(notice=Notice.NOT_DELIVERED))
    assert desk.kiosk.kept == (Kept(P1, why, desk.now),)


@pytest.mark.parametrize("receiver", [False, True])
def test_whoever_does_not_keep_it_after_all_goes_back_to_where_they_were(*, receiver: bool) -> None:
    desk = keeping(receiver=receiver)
    desk.touch(Button.CANCEL)

    desk.expect(Confirming(P1, Round(), entry(ANNA)) if receiver else Searching(P1, Round()))
    assert desk.kiosk.kept == ()


def test_whoever_walks_away_with_the_parcel_has_kept_it() -> None:
    desk = keeping()
    desk.silence()

    desk.expect(AtRest())
    assert desk.kiosk.kept == (Kept(P1, Undelivered.OTHER, desk.now),)


def test_nothing_else_answers_why() -> None:
    desk = keeping()
    desk.scan(P2)
    desk.post(Unreadable())
    desk.expect(Keeping(P1, Round()))


def test_a_parcel_is_counted_once_for_the_reason_given_last() -> None:
    kiosk = keep(Desk().kiosk, P1, Undelivered.OTHER, 1.0)
    kiosk = keep(kiosk, P2, Undelivered.OTHER, 2.0)
    kiosk = keep(kiosk, P1, Undelivered.MOVED_OUT, 3.0)

    assert kiosk.kept == (Kept(P2, Undelivered.OTHER, 2.0), Kept(P1, Undelivered.MOVED_OUT, 3.0))


def test_what_is_kept_is_forgotten_after_a_week_and_is_never_more_than_a_hundred() -> None:
    kiosk = keep(Desk().kiosk, P1, Undelivered.OTHER, 0.0)
    assert keep(kiosk, P2, Undelivered.OTHER, KEPT_FOR).kept[0].number == P1
    assert keep(kiosk, P2, Undelivered.OTHER, KEPT_FOR + 1).kept[0].number == P2

    for n in range(MOST_KEPT + 5):
        kiosk = keep(kiosk, replace(P1, text=f"K{n:03}"), Undelivered.OTHER, 1.0)
    assert len(kiosk.kept) == MOST_KEPT
    assert kiosk.kept[-1].number.text == f"K{MOST_KEPT + 4:03}"


def test_only_sizes_without_a_free_locker_are_asked_about() -> None:
    desk = Desk()
    assert missing_sizes(desk.kiosk) == ()

    taken(desk, TWO)
    assert missing_sizes(desk.kiosk) == ()  # a large one takes what is medium

    taken(desk, THREE)
    assert missing_sizes(desk.kiosk) == (Size.MEDIUM, Size.LARGE)
    assert missing_sizes(replace(desk.kiosk, stopped=True)) == ()


def test_a_unit_the_bank_has_no_longer_is_no_size_of_it() -> None:
    desk = Desk()
    desk.deposited(P1, THREE)
    desk.site = Site((UnitPlan(ONE, Size.SMALL),), SITE.rules)
    desk.restart()

    assert missing_sizes(desk.kiosk) == ()


def test_none_fits_asks_which_size_would_and_keeps_the_answer() -> None:
    desk = lacking(THREE)
    desk.expect(Lacking(P1, Round(), entry(ANNA)))

    desk.post(ChoseSize(Size.LARGE))
    desk.expect(Ready(notice=Notice.NOT_DELIVERED))
    assert desk.kiosk.kept == (Kept(P1, Undelivered.NO_ROOM, desk.now, Size.LARGE),)
    assert without_room(desk.kiosk) == 1

    later = replace(desk.kiosk, heard=desk.now + KEPT_FOR + 1)
    assert without_room(later) == 0


def test_none_fits_is_nothing_where_the_largest_is_free() -> None:
    desk = lacking()
    desk.expect(Sizing(P1, Round(), entry(ANNA)))


def test_a_size_that_has_become_free_meanwhile_is_offered() -> None:
    desk = Desk()
    desk.sizing()
    desk.swing(THREE, Sense.UNKNOWN)
    desk.touch(Button.NONE_FITS)
    desk.swing(THREE, Sense.CLOSED)
    desk.post(ChoseSize(Size.LARGE))

    desk.expect(Sizing(P1, Round(), entry(ANNA)))
    assert desk.kiosk.kept == ()


def test_back_from_the_missing_sizes_leads_to_those_that_are_free() -> None:
    desk = lacking(THREE)
    desk.scan(P2)
    desk.touch(Button.CANCEL)

    desk.expect(Sizing(P1, Round(), entry(ANNA)))
    assert desk.kiosk.kept == ()


def test_a_full_bank_asks_which_size_would_help_and_counts_even_silence() -> None:
    for leave in ("cancel", "silence"):
        desk = Desk()
        desk.scan()
        desk.post(NotFound(desk.ask, entry(ANNA)))
        taken(desk, ONE, TWO, THREE)
        desk.touch(Button.YES)
        desk.expect(Lacking(P1, Round(), entry(ANNA)))
        assert missing_sizes(desk.kiosk) == (Size.SMALL, Size.MEDIUM, Size.LARGE)

        if leave == "cancel":
            desk.touch(Button.CANCEL)
            desk.expect(Ready(notice=Notice.NO_ROOM))
        else:
            desk.silence()
            desk.expect(AtRest())
        assert desk.kiosk.kept == (Kept(P1, Undelivered.NO_ROOM, desk.now),)


def test_a_size_the_service_refuses_is_counted_as_missing() -> None:
    desk = Desk()
    desk.reserving(size=Size.MEDIUM)
    desk.post(UnitTaken(desk.ask))
    desk.post(UnitTaken(desk.ask))

    desk.expect(Ready(notice=Notice.NO_ROOM))
    assert desk.kiosk.kept == (Kept(P1, Undelivered.NO_ROOM, desk.now, Size.MEDIUM),)


def test_a_parcel_that_fits_nowhere_is_too_large() -> None:
    desk = Desk()
    desk.loading(unit=THREE)
    desk.touch(Button.DOES_NOT_FIT)
    desk.shut(THREE)

    assert desk.kiosk.kept == (Kept(P1, Undelivered.TOO_LARGE, desk.now),)


def test_the_trail_says_why_and_which_size_but_never_the_number() -> None:
    desk = lacking(THREE)
    before, event = desk.kiosk, ChoseSize(Size.LARGE)
    after, effects = step(before, event, desk.now)

    found = marks(before, event, after, effects, lambda words: f"<{words}>")
    assert [mark for mark in found if mark.deed is Deed.KEPT] == [
        Mark(Deed.KEPT, detail="no-room large", parcel=f"<{parcel_words(P1)}>")
    ]
    assert [mark.detail for mark in marks(after, Unreadable(), after, (), str) if mark.deed is Deed.KEPT] == []


def test_a_parcel_taken_back_from_a_wrong_recipient_is_for_another_at_once() -> None:
    desk = Desk()
    desk.reserving()
    desk.reserved()
    desk.opens()
    desk.shut()
    desk.touch(Button.PARCEL_IN)
    desk.deliver("code-anna")
    desk.touch(Button.UNDO)
    desk.opens()
    desk.shut()
    desk.touch(Button.IT_IS_EMPTY)
    desk.expect(Ready(Round(0), Notice.NOT_DELIVERED))

    desk.scan()
    assert desk.effects == (Find(desk.ask, P1),)
    desk.found(contact=ANNA, deposited=True)  # the service has not been told yet
    desk.expect(Searching(P1, Round(0)))


def test_a_parcel_the_service_has_and_nobody_took_back_is_here() -> None:
    desk = Desk()
    desk.deposit(P2, TWO, BEN)
    desk.scan()
    desk.found(deposited=True)
    desk.expect(Ready(Round(1, Last(TWO, P2)), Notice.ALREADY_HERE, ONE))
