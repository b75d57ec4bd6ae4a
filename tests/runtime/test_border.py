"""Words come in, events go on; what proves a right goes no further than the border."""

import asyncio
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import Claim, ClaimKind, Secret, TrackingNumber
from kiosk.errors import ConfigurationError
from kiosk.flows.events import Claimed, CourierShown, Event, ScannedLabel, Unreadable
from kiosk.flows.service_events import StaffBadged
from kiosk.flows.states import Entry
from kiosk.runtime import Border, KioskClock, ScanPatterns, border_key
from kiosk.runtime.clock import going_on

KEY = b"k" * 32
PATTERNS = ScanPatterns(badge="B[0-9]{6}", return_code="R[0-9]{6}", pickup_code="[A-Z0-9]{7}")


class Watch:
    """A stopwatch that a test turns."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def border(watch: Watch) -> Border:
    return Border(KEY, PATTERNS, watch)


def kind_of(event: Event | None) -> ClaimKind:
    assert isinstance(event, Claimed)
    return event.claim.kind


def test_a_scan_that_fits_no_code_is_a_label(border: Border) -> None:
    assert border.scanned("JD01 4600-0099") == ScannedLabel(TrackingNumber("JD014600-0099"))


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("B123456", ClaimKind.PERSONAL_ID),
        ("R123456", ClaimKind.RETURN_CODE),
        ("NR8PBW2", ClaimKind.PICKUP_CODE),
        (" nr8 pbw2\r\n", ClaimKind.PICKUP_CODE),
    ],
)
def test_a_scan_is_sorted_badge_first_then_return_then_pickup(border: Border, raw: str, kind: ClaimKind) -> None:
    assert kind_of(border.scanned(raw)) is kind


@pytest.mark.parametrize(
    "raw", ["", "   ", "x", "é" * 8, "A" * 129, "JD0146" + " " * 123, "https://evil.example/?q=1", "\x1bOP\x00"]
)
def test_noise_is_unreadable_and_never_raises(border: Border, raw: str) -> None:
    assert border.scanned(raw) == Unreadable()


@given(raw=st.text(max_size=200))
def test_no_scan_whatsoever_raises(raw: str) -> None:
    assert Border(KEY, PATTERNS, Watch()).scanned(raw) is not None


def test_digits_of_another_script_are_no_code() -> None:
    border = Border(KEY, ScanPatterns(pickup_code=r"\d{6}"), Watch())
    assert border.scanned("١٢٣٤٥٦") == Unreadable()


def test_the_same_scan_within_one_and_a_half_seconds_is_one_scan(border: Border, watch: Watch) -> None:
    assert border.scanned("JD014600") is not None
    watch.seconds += 1.4
    assert border.scanned("JD014600") is None
    watch.seconds += 1.6
    assert border.scanned("JD014600") is not None


def test_a_label_held_before_the_scanner_is_one_scan_however_long(border: Border, watch: Watch) -> None:
    heard = []
    for _ in range(40):
        heard.append(border.scanned("JD014600"))
        watch.seconds += 0.3

    assert heard[0] is not None
    assert heard[1:] == [None] * 39


def test_another_scan_at_once_is_another_scan(border: Border) -> None:
    assert border.scanned("JD014600") is not None
    assert border.scanned("JD014601") is not None


def test_what_is_typed_is_what_was_asked_for_or_unreadable(border: Border) -> None:
    assert kind_of(border.typed(Entry.PICKUP_CODE, "nr8pbw2")) is ClaimKind.PICKUP_CODE
    assert kind_of(border.typed(Entry.RETURN_CODE, "R123456")) is ClaimKind.RETURN_CODE
    assert kind_of(border.typed(Entry.PERSONAL_ID, "AB-1234")) is ClaimKind.PERSONAL_ID
    assert border.typed(Entry.LABEL, "NR8PBW2") == ScannedLabel(TrackingNumber("NR8PBW2"), typed=True)
    assert border.typed(Entry.PICKUP_CODE, "NR8") == Unreadable()
    assert border.typed(Entry.PICKUP_CODE, "NR8PB") == Unreadable()
    assert border.typed(Entry.LABEL, "?") == Unreadable()


def test_a_digest_is_the_same_scanned_or_typed_but_another_for_each_kind(border: Border) -> None:
    scanned = border.scanned("NR8PBW2")
    assert scanned == border.typed(Entry.PICKUP_CODE, "nr8pbw2")
    secret = Secret("NR8PBW2")
    assert len({border.digest(kind, secret) for kind in ClaimKind}) == len(ClaimKind)


def test_a_digest_cannot_be_made_without_the_key(border: Border) -> None:
    stranger = Border(b"x" * 32, PATTERNS, Watch())
    secret = Secret("NR8PBW2")
    assert border.digest(ClaimKind.PICKUP_CODE, secret) != stranger.digest(ClaimKind.PICKUP_CODE, secret)


def test_an_event_never_holds_the_words_themselves(border: Border) -> None:
    assert "NR8PBW2" not in repr(border.scanned("NR8PBW2"))


def test_words_stay_until_they_are_forgotten_and_never_pile_up(border: Border) -> None:
    claims = []
    for number in range(9):
        event = border.typed(Entry.PERSONAL_ID, f"ID-{number}")
        assert isinstance(event, Claimed)
        claims.append(event.claim)
    kept = [claim for claim in claims if border.secret(claim) is not None]
    assert kept == claims[-4:]
    assert border.secret(claims[-1]) == Secret("ID-8")
    border.forget(claims[-1])
    border.forget(Claim(ClaimKind.PERSONAL_ID, "never seen"))
    assert border.secret(claims[-1]) is None


def test_a_pattern_that_is_none_is_refused_by_name() -> None:
    with pytest.raises(ConfigurationError, match="return_code"):
        Border(KEY, ScanPatterns(return_code="R[0-9"), Watch())


def test_the_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    state = tmp_path / "state"
    first = border_key(state)
    assert len(first) == 32
    assert border_key(state) == first
    assert border_key(tmp_path / "another") != first
    assert stat.S_IMODE((state / "border.key").stat().st_mode) == 0o600


def test_a_key_among_the_credentials_wins_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "border.key").write_bytes(b"c" * 40)
    assert border_key(tmp_path / "state", tmp_path) == b"c" * 40
    assert not (tmp_path / "state").exists()


def test_a_key_too_short_to_be_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "border.key").write_bytes(b"short")
    with pytest.raises(ConfigurationError, match="5 bytes"):
        border_key(tmp_path)


def test_a_start_cut_off_while_making_the_key_makes_another(tmp_path: Path) -> None:
    (tmp_path / "border.key.new").write_bytes(b"half")
    assert len(border_key(tmp_path)) == 32


def test_kiosk_seconds_begin_at_the_wall_clock() -> None:
    assert KioskClock(0.0, wall=lambda: 5000.0, monotonic=lambda: 7.0).now() == 5000.0


def test_kiosk_seconds_begin_at_the_journal_where_the_wall_clock_fell_behind() -> None:
    assert KioskClock(9000.0, wall=lambda: 5.0, monotonic=lambda: 7.0).now() == 9000.0


def test_turning_the_wall_clock_back_turns_nothing_back() -> None:
    wall, monotonic = Watch(), Watch()
    clock = KioskClock(0.0, wall, monotonic)
    wall.seconds -= 3600.0
    monotonic.seconds += 2.5
    assert clock.now() == 102.5
    assert clock.wall() == wall.seconds


def life(state: Path, boot: str, wall: float, monotonic: float, last: float = 0.0) -> KioskClock:
    """A clock as a life of the kiosk makes it."""
    return going_on(state, last, lambda: wall, lambda: monotonic, lambda: f"{boot}\n")


def test_the_clock_goes_on_across_lives_of_one_boot_though_the_wall_clock_was_set_back(tmp_path: Path) -> None:
    first = life(tmp_path, "a", wall=5000.0, monotonic=7.0)
    assert not first.measured

    second = life(tmp_path, "a", wall=1.0, monotonic=107.0, last=5010.0)
    assert second.measured
    assert second.now() == 5100.0


def test_another_boot_has_another_monotonic_clock(tmp_path: Path) -> None:
    life(tmp_path, "a", wall=5000.0, monotonic=7.0)

    second = life(tmp_path, "b", wall=1.0, monotonic=2.0, last=5010.0)
    assert not second.measured
    assert second.now() == 5010.0


def test_a_wall_clock_that_was_put_right_counts_in_the_same_boot_too(tmp_path: Path) -> None:
    life(tmp_path, "a", wall=5000.0, monotonic=7.0)

    assert life(tmp_path, "a", wall=9000.0, monotonic=107.0).now() == 9000.0


@pytest.mark.parametrize("left", ["", "[]", "{}", '{"boot": "a", "offset": "x"}', '{"boot": "a", "offset": NaN}'])
def test_a_word_that_cannot_be_read_measures_nothing(tmp_path: Path, left: str) -> None:
    (tmp_path / "clock.json").write_text(left)

    assert not life(tmp_path, "a", wall=5000.0, monotonic=7.0).measured
    assert life(tmp_path, "a", wall=1.0, monotonic=8.0).now() == 5001.0


def test_where_no_word_can_be_left_the_clock_begins_as_ever(tmp_path: Path) -> None:
    assert life(tmp_path / "nowhere", "a", wall=5000.0, monotonic=7.0).now() == 5000.0


async def test_the_machines_own_clocks_are_the_default() -> None:
    clock = KioskClock(0.0)
    before = clock.now()
    await asyncio.sleep(0.01)
    assert before < clock.now()
    assert clock.wall() == pytest.approx(clock.now(), abs=5.0)


def staff_border(watch: Watch) -> Border:
    return Border(KEY, ScanPatterns(badge="B[0-9]{6}", staff_badge="B9[0-9]{5}"), watch)


def test_a_scan_that_fits_a_staff_badge_is_one_before_anything_else(watch: Watch) -> None:
    border = staff_border(watch)
    event = border.scanned("B900001")

    assert event == StaffBadged(border.badge_digest(Secret("B900001")))
    assert isinstance(border.scanned("B100001"), Claimed)


def test_whatever_is_scanned_at_the_sign_in_of_staff_is_a_staff_badge(watch: Watch) -> None:
    border = staff_border(watch)
    badged = border.badged("JD014600003")

    assert border.scanned("JD014600003", staff=True) == badged
    assert border.scanned("/", staff=True) == Unreadable()


def test_a_staff_badge_has_another_digest_than_the_same_words_as_a_personal_id(border: Border) -> None:
    secret = Secret("B900001")

    assert border.badge_digest(secret) != border.digest(ClaimKind.PERSONAL_ID, secret)


def test_a_pin_is_kept_for_one_check_and_stands_in_no_event(border: Border) -> None:
    event = border.pin_typed("40718253")

    assert repr(event) == "PinTyped()"
    assert border.pin() == Secret("40718253")
    assert border.pin() is None
    assert border.pin_typed("") == Unreadable()


def test_a_courier_s_code_is_one_where_a_courier_signs_in_and_otherwise_what_is_left_over(watch: Watch) -> None:
    border = Border(KEY, ScanPatterns(pickup_code="[0-9]{6}", courier="[0-9]{6,10}"), watch)

    shown = border.scanned("471108", courier=True)
    assert shown == CourierShown(border.courier_digest(Secret("471108")))
    assert shown == border.typed(Entry.COURIER, "471 108")
    watch.seconds += 2
    assert kind_of(border.scanned("471108")) is ClaimKind.PICKUP_CODE
    assert isinstance(border.scanned("4711081"), CourierShown)
    assert isinstance(border.scanned("PARCEL-1", courier=True), ScannedLabel)
    assert isinstance(border.typed(Entry.COURIER, "4711081\u00e9"), Unreadable)


def test_where_no_courier_signs_in_their_codes_are_labels(border: Border) -> None:
    assert isinstance(border.scanned("47110815"), ScannedLabel)
    assert isinstance(border.scanned("47110816", courier=True), ScannedLabel)


def test_the_same_words_of_a_courier_and_of_staff_have_two_digests(border: Border) -> None:
    assert border.courier_digest(Secret("471108")) != border.badge_digest(Secret("471108"))
