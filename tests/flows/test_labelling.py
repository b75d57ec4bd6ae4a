"""A parcel without a barcode gets a number of this kiosk's own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import TrackingNumber
from kiosk.flows.audit import Deed, Mark, parcel_words
from kiosk.flows.effects import Find
from kiosk.flows.events import Button, LinkLost, Touched
from kiosk.flows.notices import Notice
from kiosk.flows.numbering import is_misread, make
from kiosk.flows.queries import can_label
from kiosk.flows.states import AtRest, Entering, Entry, Labelling, Looking, Ready, Round
from kiosk.flows.trail import marks
from kiosk.flows.visit import step
from tests.flows.desk import P1, SITE, Desk

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def no_barcode(desk: Desk) -> None:
    desk.touch(Button.TYPE_LABEL)
    desk.touch(Button.NO_BARCODE)


def labelling() -> tuple[Desk, TrackingNumber]:
    desk = Desk()
    desk.touch(Button.DELIVER)
    no_barcode(desk)
    assert isinstance(desk.visit, Labelling)
    return desk, desk.visit.number


def test_the_check_character_is_that_of_iso_7064() -> None:
    # The Global Release Identifier's own example: A1-2425G-ABC1234002-M.
    assert make("A12425GABC", int("1234002", 32)) == "A12425GABC-1234002M"


@given(serial=st.integers(0, 32**7 - 1), place=st.integers(0, 7), sign=st.sampled_from(SIGNS))
def test_one_wrong_sign_is_found_out(serial: int, place: int, sign: str) -> None:
    number = make("A001", serial)
    prefix, signs = number.split("-")
    assert not is_misread("A001", number)

    wrong = signs[:place] + sign + signs[place + 1 :]
    assert is_misread("A001", f"{prefix}-{wrong}") == (wrong != signs)


def test_two_signs_that_changed_places_are_found_out_but_for_one_in_a_hundred() -> None:
    missed, tried = 0, 0
    for serial in range(1, 32**7, 32**7 // 1999):
        prefix, signs = make("A001", serial).split("-")
        for place in range(7):
            changed = signs[:place] + signs[place : place + 2][::-1] + signs[place + 2 :]
            tried += changed != signs
            missed += changed != signs and not is_misread("A001", f"{prefix}-{changed}")

    assert tried > 10_000
    assert missed < tried / 100


@pytest.mark.parametrize("text", ["A002-00000000", "A00100000000", "A001-0000000", "1Z999AA10123456784"])
def test_other_numbers_are_nobody_s_misreading(text: str) -> None:
    assert not is_misread("A001", text)


def test_a_parcel_without_a_barcode_goes_on_with_a_number_of_the_kiosk_s_own() -> None:
    desk, number = labelling()
    desk.expect(Labelling(number, Round()))
    assert number == TrackingNumber.parse(number.text)
    assert number.text.startswith("LK-")

    desk.touch(Button.DONE)
    assert desk.effects == (Find(desk.ask, number),)
    desk.expect(Looking(desk.ask, number, Round()))


def test_no_number_is_made_twice_not_even_within_a_second_or_after_a_restart() -> None:
    desk, number = labelling()
    made = [number]
    for _ in range(3):
        desk.touch(Button.CANCEL)
        desk.expect(Ready())
        no_barcode(desk)
        assert isinstance(desk.visit, Labelling)
        made.append(desk.visit.number)
    desk.restart(down=0.0)
    desk.touch(Button.DELIVER)
    no_barcode(desk)
    assert isinstance(desk.visit, Labelling)
    assert len({*made, desk.visit.number}) == 5


def test_silence_and_foreign_scans_while_the_number_is_written() -> None:
    desk, number = labelling()
    desk.scan(P1)
    desk.expect(Labelling(number, Round()))
    desk.silence()
    desk.expect(AtRest())


def test_none_is_made_where_the_site_forbids_it_or_nobody_could_be_asked_about_it() -> None:
    forbidden = Desk(replace(SITE, rules=replace(SITE.rules, own_labels=False)))
    offline = Desk()
    offline.touch(Button.DELIVER)
    forbidden.touch(Button.DELIVER)
    offline.post(LinkLost())
    for desk in (forbidden, offline):
        assert not can_label(desk.kiosk)
        no_barcode(desk)
        desk.expect(Entering(Entry.LABEL, Round()))
    assert not can_label(replace(Desk().kiosk, stopped=True))
    assert can_label(Desk().kiosk)


def test_a_number_of_this_kiosk_s_that_was_typed_wrong_is_not_looked_for() -> None:
    desk, number = labelling()
    desk.touch(Button.CANCEL)
    wrong = number.text[:-1] + ("0" if number.text[-1] != "0" else "1")
    desk.scan(TrackingNumber(wrong))
    assert not desk.effects
    desk.expect(Ready(notice=Notice.UNREADABLE))


def test_the_trail_has_the_number_by_its_digest() -> None:
    desk = Desk()
    desk.touch(Button.DELIVER)
    desk.touch(Button.TYPE_LABEL)
    before, event = desk.kiosk, Touched(Button.NO_BARCODE)
    after, effects = step(before, event, desk.now)
    assert isinstance(after.visit, Labelling)

    found = marks(before, event, after, effects, lambda words: f"<{words}>")
    assert found == (Mark(Deed.LABELLED, parcel=f"<{parcel_words(after.visit.number)}>"),)
    back, _ = step(after, Touched(Button.CANCEL), desk.now)
    assert marks(after, Touched(Button.CANCEL), back, (), str) == ()
