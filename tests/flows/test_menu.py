"""How a visit begins, and what is said when nobody can read what was shown."""

import pytest

from kiosk.domain import ClaimKind
from kiosk.flows.events import Button, Unreadable
from kiosk.flows.notices import Notice
from kiosk.flows.site import Patience, Rules
from kiosk.flows.states import AtRest, Checking, Collecting, Entering, Entry, Looking, Ready, Round, Visit
from kiosk.flows.visit import patience
from tests.flows.desk import BADGE, CODE, P1, Desk


@pytest.mark.parametrize(
    ("button", "visit"),
    [
        (Button.COLLECT, Collecting()),
        (Button.RETURN, Entering(Entry.RETURN_CODE)),
        (Button.DELIVER, Ready()),
        (Button.TYPE_CODE, Entering(Entry.PICKUP_CODE)),
        (Button.TYPE_ID, Entering(Entry.PERSONAL_ID)),
        (Button.TYPE_LABEL, Entering(Entry.LABEL, Round())),
        (Button.CANCEL, AtRest()),
        (Button.DONE, AtRest()),
        (Button.UNDO, AtRest()),
    ],
)
def test_each_button_at_rest_leads_where_it_says(button: Button, visit: Visit) -> None:
    desk = Desk()
    desk.touch(button)

    desk.expect(visit)


@pytest.mark.parametrize(
    ("button", "visit"),
    [
        (Button.TYPE_CODE, Entering(Entry.PICKUP_CODE)),
        (Button.TYPE_ID, Entering(Entry.PERSONAL_ID)),
        (Button.CANCEL, AtRest()),
        (Button.UNDO, Collecting()),
    ],
)
def test_who_collects_chooses_how(button: Button, visit: Visit) -> None:
    desk = Desk()
    desk.touch(Button.COLLECT)
    desk.touch(button)

    desk.expect(visit)


@pytest.mark.parametrize(
    ("button", "before"),
    [
        (Button.TYPE_CODE, Collecting()),
        (Button.TYPE_ID, Collecting()),
        (Button.RETURN, AtRest()),
        (Button.TYPE_LABEL, Ready()),
    ],
)
def test_cancel_while_typing_goes_one_step_back(button: Button, before: Visit) -> None:
    desk = Desk()
    desk.touch(button)
    desk.touch(Button.UNDO)
    desk.touch(Button.CANCEL)

    desk.expect(before)


def test_a_notice_is_left_by_touch_or_by_itself_and_takes_any_input() -> None:
    for way in range(4):
        desk = Desk()
        desk.post(Unreadable())
        desk.expect(AtRest(Notice.UNREADABLE))
        match way:
            case 0:
                desk.touch(Button.DONE)
                desk.expect(AtRest())
            case 1:
                desk.silence()
                desk.expect(AtRest())
            case 2:
                desk.scan()
                desk.expect(Looking(desk.ask, P1, Round()))
            case _:
                desk.touch(Button.COLLECT)
                desk.expect(Collecting())


def test_only_a_goodbye_ends_unasked_and_rest_lasts_for_ever() -> None:
    unasked = [notice for notice in Notice if patience(AtRest(notice), Rules()) == Patience(20)]

    assert unasked == [Notice.THANKS]
    assert patience(AtRest(Notice.CASE_NOTED), Rules()) == Patience(20, 30)
    assert patience(AtRest(), Rules()) is None


def test_something_unreadable_is_said_where_it_was_shown() -> None:
    desk = Desk()
    desk.touch(Button.COLLECT)
    desk.post(Unreadable())
    desk.expect(Entering(Entry.PICKUP_CODE, notice=Notice.UNREADABLE))

    desk.touch(Button.CANCEL)
    desk.touch(Button.TYPE_ID)
    desk.post(Unreadable())
    desk.expect(Entering(Entry.PERSONAL_ID, notice=Notice.UNREADABLE))


def test_a_scanner_that_repeats_itself_renews_no_patience() -> None:
    desk = Desk()
    desk.post(Unreadable())
    turn = desk.kiosk.turn
    desk.post(Unreadable())

    assert desk.kiosk.turn == turn


def test_a_code_is_taken_on_every_screen_that_waits_for_one() -> None:
    for button in (None, Button.COLLECT, Button.TYPE_CODE, Button.TYPE_LABEL, Button.DELIVER):
        desk = Desk()
        if button:
            desk.touch(button)
        desk.show()
        assert isinstance(desk.visit, Checking)
        assert desk.visit.claim == CODE
        assert desk.visit.typed is (button in (Button.TYPE_CODE, Button.TYPE_LABEL))


def test_what_is_typed_has_the_names_of_what_is_shown() -> None:
    assert {kind.value for kind in ClaimKind} < {entry.value for entry in Entry}
    assert Entry(BADGE.kind.value) is Entry.PERSONAL_ID


def test_silence_while_choosing_or_typing_ends_at_rest() -> None:
    for button in (Button.COLLECT, Button.RETURN):
        desk = Desk()
        desk.touch(button)
        desk.silence()
        desk.expect(AtRest())
