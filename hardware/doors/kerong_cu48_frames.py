"""The bytes of the KERONG KR-CU48 lock board, as frames.

Source: cu48-protocol-and-introduction-v2.1 (KERONG, 2020-03-23).

    request   02 | address | lock | command        | 03 | sum      6 bytes
    status    02 | address | lock | 65 | D1 ... D6 | 03 | sum     12 bytes

The sum is the low byte of the sum of everything before it. Lock 1 is bit 0 of
D1, lock 48 is bit 7 of D6. An unlock is never answered.
"""

from dataclasses import dataclass

BOARDS = 10
LOCKS = 48
EVERY_BOARD = 0x0A
EVERY_LOCK = 0x30
STATUS = 0x50
UNLOCK = 0x51

_START = 0x02
_END = 0x03
_STATUS_REPLY = 0x65
_REQUEST_SIZE = 6
_REPLY_SIZE = 12


@dataclass(frozen=True, slots=True)
class Request:
    """What a kiosk asks of a board; `board` and `lock` may be EVERY_BOARD and EVERY_LOCK."""

    board: int
    lock: int
    command: int


@dataclass(frozen=True, slots=True)
class Status:
    """What a board reads: bit n of `bits` is lock n, counted from 0."""

    board: int
    bits: int

    def bit(self, lock: int) -> int:
        """Return the sensor bit of `lock`: 1 is a locked hook, unless the switch is wired the other way."""
        return self.bits >> lock & 1


def status_request(board: int) -> bytes:
    """Return the frame that asks `board` (0 to 9, or EVERY_BOARD) for its sensors."""
    return request_frame(Request(board, 0, STATUS))


def unlock_request(board: int, lock: int) -> bytes:
    """Return the frame that opens one lock. Raises ValueError for anything that could open more than one."""
    if not (0 <= board < BOARDS and 0 <= lock < LOCKS):
        raise ValueError(f"board {board}, lock {lock} is no single lock")
    return request_frame(Request(board, lock, UNLOCK))


def request_frame(request: Request) -> bytes:
    """Return any request as its frame."""
    return _summed(bytes((_START, request.board, request.lock, request.command, _END)))


def status_frame(status: Status) -> bytes:
    """Return a board's answer as its frame."""
    bits = status.bits.to_bytes(6, "little")
    return _summed(bytes((_START, status.board, 0, _STATUS_REPLY)) + bits + bytes((_END,)))


def parse_status(heard: bytes, board: int) -> Status | None:
    """Return the newest status of `board` in `heard`, whatever lies before, between and after; None without one."""
    for start in range(len(heard) - _REPLY_SIZE, -1, -1):
        frame = heard[start : start + _REPLY_SIZE]
        if frame[1] == board and frame[3] == _STATUS_REPLY and _is_whole(frame):
            return Status(board, int.from_bytes(frame[4:10], "little"))
    return None


def parse_requests(heard: bytes) -> tuple[list[Request], bytes]:
    """Return the requests in `heard`, in order, and the bytes that may begin the next one."""
    requests: list[Request] = []
    start = 0
    while start + _REQUEST_SIZE <= len(heard):
        frame = heard[start : start + _REQUEST_SIZE]
        if frame[3] in (STATUS, UNLOCK) and _is_whole(frame):
            requests.append(Request(frame[1], frame[2], frame[3]))
            start += _REQUEST_SIZE
        else:
            start += 1
    return requests, heard[start:]


def _summed(frame: bytes) -> bytes:
    return frame + bytes((sum(frame) & 0xFF,))


def _is_whole(frame: bytes) -> bool:
    return frame[0] == _START and frame[-2] == _END and frame == _summed(frame[:-1])
