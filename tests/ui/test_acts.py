import pytest

from kiosk.domain import Contact, ContactId, ContactType, LockerUnitId, Problem, Size, Undelivered
from kiosk.flows.events import Button, ChoseEntry, ChoseSize, ChoseUnit, Event, KeptParcel, Reported, Searched, Touched
from kiosk.flows.service_events import ChoseParcel, GaveBackFor, GaveReason, SettledWith, StaffButton, StaffTouched
from kiosk.flows.service_states import Outage, Recall, Settlement, StaffEntry
from kiosk.flows.states import Entry, Proof
from ui.acts import FinishedNow, KeepHabits, Typed, UnknownAct, parse
from ui.view import SCREENS


@pytest.mark.parametrize("button", Button, ids=str)
def test_every_button_is_an_act_of_its_own_name(button: Button) -> None:
    assert parse(button.value) == Touched(button)


@pytest.mark.parametrize("button", StaffButton, ids=str)
def test_every_button_of_staff_is_an_act_of_its_own_name(button: StaffButton) -> None:
    assert parse(button.value) == StaffTouched(button)


@pytest.mark.parametrize(
    ("name", "value", "event"),
    [
        ("search", "an", Searched("an")),
        (
            "choose-entry",
            {"id": "anders", "type": "recipient"},
            ChoseEntry(Contact(ContactId("anders"), ContactType.RECIPIENT)),
        ),
        ("choose-size", {"size": "large", "add": True}, ChoseSize(Size.LARGE, add=True)),
        ("choose-size", {"size": "small"}, ChoseSize(Size.SMALL)),
        ("choose-unit", "12", ChoseUnit(LockerUnitId("12"))),
        ("report", "not-mine", Reported(Problem.NOT_MINE)),
        ("settled", "mended", SettledWith(Settlement.MENDED)),
        ("choose-parcel", 1.0, ChoseParcel(1)),
        ("give-back", "sender", GaveBackFor(Recall.SENDER)),
        ("keep", "moved-out", KeptParcel(Undelivered.MOVED_OUT)),
        ("reason", "dirt", GaveReason(Outage.DIRT)),
        ("typed", {"what": "staff-pin", "text": "1"}, Typed(StaffEntry.PIN, "1")),
        ("typed", {"what": "pin", "text": "1"}, Typed(Proof.PIN, "1")),
    ],
)
def test_a_choice_becomes_its_event(name: str, value: object, event: Event) -> None:
    assert parse(name, value) == event


def test_what_was_typed_goes_to_the_border_with_its_kind() -> None:
    assert parse("typed", {"what": "pickup-code", "text": "482913"}) == Typed(Entry.PICKUP_CODE, "482913")


def test_what_was_typed_is_never_in_a_log() -> None:
    assert "482913" not in repr(Typed(Entry.PICKUP_CODE, "482913"))


def test_a_text_longer_than_anything_typed_is_cut() -> None:
    assert parse("search", "a" * 1000) == Searched("a" * 64)


def test_how_visits_begin_is_known_to_the_glass_alone() -> None:
    assert parse("keep-habits") == KeepHabits()


def test_more_time_asks_nothing_of_the_flows() -> None:
    assert parse("more-time") is None


@pytest.mark.parametrize("screen", SCREENS)
def test_finish_now_touches_nothing_of_the_screen_below_it(screen: str) -> None:
    assert parse("finish-now", None, screen) == FinishedNow()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("dance", None),
        ("search", 7),
        ("choose-entry", {"id": "anders"}),
        ("choose-entry", "anders"),
        ("choose-size", {"size": "huge"}),
        ("report", None),
        ("choose-parcel", "first"),
        ("typed", {"what": "poem", "text": "x"}),
    ],
)
def test_an_act_nobody_understands_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(UnknownAct, match=f"Entry: act '{name}'"):
        parse(name, value, "Entry")


def test_a_refused_act_does_not_tell_what_was_typed() -> None:
    with pytest.raises(UnknownAct) as refusal:
        parse("typed", {"what": "poem", "text": "482913"})

    assert "482913" not in str(refusal.value)
