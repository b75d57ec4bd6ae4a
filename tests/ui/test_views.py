from dataclasses import replace
from typing import get_args

import pytest

from kiosk.domain import LockerUnitId
from kiosk.flows import states as s
from kiosk.flows.site import Rules
from tests.ui.examples import BANK, EXAMPLES, LOAD, N1, N2, POST_ROOM, U1, U5, WORDS, Example, kiosk, stay
from ui.site import LANDSCAPE, PORTRAIT
from ui.view import SCREENS, SCREENS_OF, Flow, out_of_order
from ui.views import view


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_every_moment_of_a_visit_gives_its_screen(example: Example) -> None:
    seen = view(example.kiosk, BANK, WORDS)

    shown = {name: prop for name, prop in seen.props.items() if name != "bars"}
    assert (seen.flow, seen.screen, shown) == (example.flow, example.screen, example.props)


def test_every_state_of_a_visit_has_an_example() -> None:
    assert {type(example.kiosk.visit) for example in EXAMPLES.values()} == set(get_args(s.Visit))


def test_every_screen_is_given_by_some_state_and_no_other_is() -> None:
    assert {view(example.kiosk, BANK, WORDS).screen for example in EXAMPLES.values()} == set(SCREENS)


def test_every_screen_a_flow_lists_is_met_in_that_flow() -> None:
    met = {(seen.flow, seen.screen) for seen in (view(example.kiosk, BANK, WORDS) for example in EXAMPLES.values())}

    assert met == {(flow, screen) for flow, screens in SCREENS_OF.items() for screen in screens}


def test_a_screen_has_the_same_properties_whatever_it_shows() -> None:
    names: dict[str, set[frozenset[str]]] = {}
    for example in EXAMPLES.values():
        seen = view(example.kiosk, BANK, WORDS)
        names.setdefault(seen.screen, set()).add(frozenset(seen.props))

    assert [screen for screen, sets in names.items() if len(sets) != 1] == []


def test_where_the_site_wants_it_names_are_shown_whole() -> None:
    whole = replace(WORDS, mask_names=False)

    assert view(EXAMPLES["confirm"].kiosk, BANK, whole).props["name"] == "Maria Anders"


def test_the_receipt_carries_the_number_as_bars() -> None:
    bars = view(EXAMPLES["receipt"].kiosk, BANK, WORDS).props["bars"]

    assert isinstance(bars, list)
    assert bars[:3] == [2, 1, 1]


@pytest.mark.parametrize(
    "load",
    [
        replace(LOAD, fresh=False),
        replace(LOAD, instead_of=(U1,)),
    ],
    ids=["second opening", "moved from another locker"],
)
def test_the_next_scan_is_no_answer_after_a_doubtful_opening(load: s.Load) -> None:
    asking = EXAMPLES["in or not"].kiosk

    assert view(replace(asking, visit=s.Asking(load)), BANK, WORDS).props["nextScanConfirms"] is False


def test_the_next_scan_is_no_answer_where_the_site_forbids_it() -> None:
    asking = replace(EXAMPLES["in or not"].kiosk, rules=Rules(next_scan_confirms=False))

    assert view(asking, BANK, WORDS).props["nextScanConfirms"] is False


def test_the_next_scan_is_no_answer_while_the_service_is_asked_about_one() -> None:
    asking = EXAMPLES["in or not"].kiosk
    assert view(replace(asking, visit=s.Asking(LOAD)), BANK, WORDS).props["nextScanConfirms"] is True
    out = s.Asking(LOAD, ask=5, pending=N2)

    assert view(replace(asking, visit=out), BANK, WORDS).props["nextScanConfirms"] is False


def test_no_larger_locker_is_promised_when_none_is_free() -> None:
    large = replace(LOAD, unit=LockerUnitId("4"))

    assert view(kiosk(s.Asking(large)), BANK, WORDS).props["canBeLarger"] is False


def test_a_parcel_joins_only_a_locker_that_holds_no_one_elses() -> None:
    sizing = EXAMPLES["size for the same person"].kiosk
    shared = replace(sizing.units[U5], stays=(stay(N1), stay(N2, POST_ROOM)))

    assert view(replace(sizing, units={**sizing.units, U5: shared}), BANK, WORDS).props["addUnit"] == ""


def test_the_last_parcel_cannot_be_taken_out_when_it_is_long_ago() -> None:
    late = replace(EXAMPLES["next scan"].kiosk, heard=10_000.0)

    assert view(late, BANK, WORDS).props["lastUnit"] == ""


def test_a_size_whose_height_the_bank_does_not_tell_has_none() -> None:
    sizes = view(EXAMPLES["size for somebody new"].kiosk, {}, WORDS).props["sizes"]

    assert isinstance(sizes, list)
    assert [size for size in sizes if "height" in size] == []


def test_a_failed_kiosk_can_be_shown_without_a_ledger() -> None:
    failed = out_of_order("failed")

    assert (failed.flow, failed.screen, failed.props) == (Flow.REST, "OutOfOrder", {"reason": "failed"})


def test_the_glass_has_as_many_pixels_a_millimetre_as_the_panels_say() -> None:
    assert round(PORTRAIT.px_per_mm, 3) == 5.567
    assert round(LANDSCAPE.px_per_mm, 3) == 5.565
