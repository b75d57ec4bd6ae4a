"""Where a scan begins and ends, and what of it is text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scanners.framing import LONGEST, SHORTEST, Framer, Gate, clean

texts = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E, exclude_characters="]"), min_size=4, max_size=128)
ends = st.sampled_from([b"\r", b"\n", b"\r\n", b"\x03"])


def fed(*pieces: bytes) -> list[str]:
    framer = Framer()
    return [text for piece in pieces for text in framer.feed(piece)]


@given(st.lists(st.tuples(texts, ends), max_size=5), st.integers(1, 50))
def test_every_scan_is_found_however_its_bytes_are_cut(scans: list[tuple[str, bytes]], size: int) -> None:
    sent = b"".join(text.encode() + end for text, end in scans)

    assert fed(*(sent[at : at + size] for at in range(0, len(sent), size))) == [text for text, _ in scans]


@given(texts)
def test_quiet_ends_a_scan_that_has_no_suffix(text: str) -> None:
    framer = Framer()

    assert framer.feed(text.encode()) == []
    assert framer.waits
    assert framer.finish() == [text]
    assert not framer.waits


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        (b"]C1420221539101026837\r", "420221539101026837"),
        (b"]E05901234123457\r", "5901234123457"),
        (b"]Q3(01)09506000134352\r", "(01)09506000134352"),
        (b"]C142022153\x1d9101026837\r", "420221539101026837"),
        (b"\x02RB123456785GB\x03", "RB123456785GB"),
        (b"half\x02RB123456785GB\x03", "RB123456785GB"),
        (b"  1Z5R89390357567127 \r\n", "1Z5R89390357567127"),
        (b"\x00\x7fABCD\x1b\r", "ABCD"),
    ],
)
def test_a_scan_is_told_without_its_wrapping(sent: bytes, text: str) -> None:
    assert fed(sent) == [text]


@pytest.mark.parametrize(
    "sent",
    [b"\r\n", b"ABC\r", b"]C1ABC\r", b"AB\xffCD\r", b"AB\xa0CD\r", b"A" * (LONGEST + 1) + b"\r", b"A" * 5000 + b"\n"],
    ids=["nothing", "too short", "only an identifier", "no ASCII", "no break", "too long", "far too long"],
)
def test_what_can_be_no_scan_is_dropped_whole_and_the_next_is_read(sent: bytes) -> None:
    assert fed(sent, b"1Z5R89390357567127\r") == ["1Z5R89390357567127"]


@given(st.lists(st.binary(max_size=300), max_size=5))
def test_no_bytes_whatsoever_raise_or_make_an_impossible_scan(pieces: list[bytes]) -> None:
    for text in fed(*pieces, b"\r"):
        assert text.isascii()
        assert text.isprintable()
        assert SHORTEST <= len(text) <= LONGEST


def test_half_a_scan_is_forgotten_when_dropped() -> None:
    framer = Framer()
    framer.feed(b"1Z5R8939")
    framer.drop()

    assert framer.feed(b"RB123456785GB\r") == ["RB123456785GB"]


@given(st.text(max_size=200))
def test_cleaning_a_clean_scan_changes_nothing(raw: str) -> None:
    text = clean(raw)

    assert text is None or text.startswith("]") or clean(text) == text


@given(st.lists(st.floats(0, 0.3), max_size=200))
def test_a_babbling_scanner_gets_at_most_ten_scans_a_second_through(pauses: list[float]) -> None:
    gate = Gate()
    now = 0.0
    through = []
    for pause in pauses:
        now += pause
        if gate.lets(now):
            through.append(now)

    assert all(later - earlier >= 1.0 for earlier, later in zip(through, through[10:], strict=False))
    assert len(through) >= min(10, len(pauses))
