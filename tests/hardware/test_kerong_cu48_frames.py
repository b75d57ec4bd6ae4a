"""The frames of the CU48, against the vendor's document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.doors import kerong_cu48_frames as frames
from hardware.doors.kerong_cu48_frames import Request, Status

# facts.md 1.2: 1 to 7 are the vendor's own, 8 and 9 follow from the rule.
REQUESTS = {
    "02 00 00 50 03 55": Request(0, 0, frames.STATUS),
    "02 0A 00 50 03 5F": Request(frames.EVERY_BOARD, 0, frames.STATUS),
    "02 00 00 51 03 56": Request(0, 0, frames.UNLOCK),
    "02 00 30 51 03 86": Request(0, frames.EVERY_LOCK, frames.UNLOCK),
    "02 0A 30 51 03 90": Request(frames.EVERY_BOARD, frames.EVERY_LOCK, frames.UNLOCK),
    "02 00 2F 51 03 85": Request(0, 47, frames.UNLOCK),
    "02 01 05 51 03 5C": Request(1, 5, frames.UNLOCK),
}
LOCKED = {
    "02 00 00 65 07 00 00 00 00 C0 03 31": (0, {1, 2, 3, 47, 48}),
    "02 01 00 65 00 00 80 00 00 00 03 EB": (1, {24}),
}

boards = st.integers(0, frames.BOARDS - 1)
bits = st.integers(0, (1 << frames.LOCKS) - 1)
statuses = st.builds(Status, boards, bits)
# Noise that cannot happen to be a frame of its own.
noise = st.binary(max_size=40).map(lambda drawn: drawn.replace(b"\x03", b"\x04"))


@pytest.mark.parametrize("vector", REQUESTS)
def test_every_request_is_the_vendors_byte_for_byte(vector: str) -> None:
    assert frames.request_frame(REQUESTS[vector]) == bytes.fromhex(vector)
    assert frames.parse_requests(bytes.fromhex(vector)) == ([REQUESTS[vector]], b"")


@pytest.mark.parametrize("vector", LOCKED)
def test_every_status_is_read_as_the_vendor_explains_it(vector: str) -> None:
    board, locked = LOCKED[vector]
    status = frames.parse_status(bytes.fromhex(vector), board)

    assert status is not None
    assert {lock + 1 for lock in range(frames.LOCKS) if status.bit(lock)} == locked
    assert frames.status_frame(status) == bytes.fromhex(vector)


def test_the_drivers_own_requests_are_the_vendors() -> None:
    assert frames.status_request(0) == bytes.fromhex("02 00 00 50 03 55")
    assert frames.status_request(frames.EVERY_BOARD) == bytes.fromhex("02 0A 00 50 03 5F")
    assert frames.unlock_request(1, 5) == bytes.fromhex("02 01 05 51 03 5C")


@pytest.mark.parametrize(("board", "lock"), [(0, frames.EVERY_LOCK), (frames.EVERY_BOARD, 0), (-1, 0), (0, -1)])
def test_no_unlock_request_can_open_more_than_one_door(board: int, lock: int) -> None:
    with pytest.raises(ValueError, match="no single lock"):
        frames.unlock_request(board, lock)


@given(statuses, st.integers(0, 11), st.integers(0, 7))
def test_a_status_with_any_bit_flipped_is_refused(status: Status, place: int, bit: int) -> None:
    frame = bytearray(frames.status_frame(status))
    frame[place] ^= 1 << bit

    # The lock byte is to be ignored by the vendor's word, but the sum covers it.
    assert frames.parse_status(bytes(frame), status.board) is None


@given(statuses, noise, noise)
def test_a_status_is_found_whatever_garbage_lies_around_it(status: Status, before: bytes, after: bytes) -> None:
    assert frames.parse_status(before + frames.status_frame(status) + after, status.board) == status


@given(statuses, noise, st.integers(1, 11))
def test_half_a_status_is_no_status(status: Status, before: bytes, size: int) -> None:
    assert frames.parse_status(before + frames.status_frame(status)[:size], status.board) is None


@given(statuses, bits, noise)
def test_of_two_statuses_the_newest_counts(status: Status, newer: int, between: bytes) -> None:
    newest = Status(status.board, newer)

    heard = frames.status_frame(status) + between + frames.status_frame(newest)

    assert frames.parse_status(heard, status.board) == newest


@given(statuses, boards)
def test_the_status_of_another_board_is_never_taken(status: Status, asked: int) -> None:
    found = frames.parse_status(frames.status_frame(status), asked)

    assert found == (status if asked == status.board else None)


@given(st.binary(max_size=600), boards)
def test_no_bytes_whatsoever_make_the_parsers_raise(heard: bytes, board: int) -> None:
    frames.parse_status(heard, board)
    requests, rest = frames.parse_requests(heard)

    assert len(rest) < 6
    assert len(requests) <= len(heard) // 6


@given(st.lists(st.sampled_from(list(REQUESTS.values())), max_size=4), st.integers(1, 30), noise)
def test_requests_are_found_however_they_are_cut_into_pieces(sent: list[Request], size: int, before: bytes) -> None:
    heard = before + b"".join(frames.request_frame(request) for request in sent)
    found: list[Request] = []
    rest = b""
    for start in range(0, len(heard), size):
        requests, rest = frames.parse_requests(rest + heard[start : start + size])
        found += requests

    assert found == sent


def test_a_request_with_a_wrong_sum_is_no_request() -> None:
    assert frames.parse_requests(bytes.fromhex("02 00 00 51 03 57"))[0] == []
