"""The bus: one request at a time, and no reply for the wrong question."""

import asyncio
import fcntl
import os
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import serial  # type: ignore[import-untyped]  # it ships no types

from hardware.doors import kerong_cu48_frames as frames
from hardware.doors.kerong_cu48_frames import Status
from hardware.port import PortSettings
from hardware.serial_bus import SerialBus, SerialPort, Urgency
from kiosk.errors import Disconnected, Silent
from tests.hardware.rig import ScriptedBoard, eventually

TIOCGEXCL = 0x80045440  # asm-generic/ioctls.h; Python's termios has no name for it
ASK = frames.status_request(0)
UNLOCK = frames.unlock_request(0, 0)
ANSWER = frames.status_frame(Status(0, 5))


@pytest.fixture
def board(link: Path) -> Iterator[ScriptedBoard]:
    scripted = ScriptedBoard(link, lambda _: [(0, ANSWER)])
    yield scripted
    scripted.close()


@pytest.fixture
async def bus(link: Path, board: ScriptedBoard) -> AsyncIterator[SerialBus]:  # noqa: ARG001 - the device first
    opened = SerialBus(PortSettings(str(link), 19200))
    yield opened
    await opened.close()


async def ask(bus: SerialBus, *, address: int = 0, timeout_s: float = 0.05, urgency: Urgency = Urgency.READ) -> int:
    """Return the sensor bits the board answers with."""
    status = await bus.exchange(
        frames.status_request(address),
        expects=lambda heard: frames.parse_status(heard, address),
        timeout_s=timeout_s,
        urgency=urgency,
    )
    return status.bits


async def answer_within(bus: SerialBus, seconds: float) -> int | None:
    """Ask until there is an answer."""
    for _ in range(int(seconds / 0.05)):
        with suppress(Disconnected, Silent):
            return await ask(bus)
        await asyncio.sleep(0.05)
    return None


async def test_a_whole_reply_is_returned(bus: SerialBus) -> None:
    assert await ask(bus) == 5


async def test_a_reply_that_comes_byte_by_byte_is_returned(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: [(0.002 * place, ANSWER[place : place + 1]) for place in range(len(ANSWER))]

    assert await ask(bus, timeout_s=0.2) == 5


@pytest.mark.parametrize(
    "said",
    [b"\x02\x00\xff" + ANSWER, ANSWER + b"\x00\x02", b"\xfa\xfd" + ANSWER[:7] + ANSWER + b"\x03", ASK + ANSWER],
    ids=["garbage before", "garbage after", "half a frame before", "echo of the request"],
)
async def test_a_reply_is_found_in_whatever_surrounds_it(bus: SerialBus, board: ScriptedBoard, said: bytes) -> None:
    board.script = lambda _: [(0, said)]

    assert await ask(bus) == 5


async def test_a_reply_with_garbage_inside_it_is_silence(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: [(0, ANSWER[:6] + b"\xaa" + ANSWER[6:])]

    with pytest.raises(Silent):
        await ask(bus)


async def test_the_reply_of_another_board_is_silence(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: [(0, frames.status_frame(Status(1, 5)))]

    with pytest.raises(Silent):
        await ask(bus)


async def test_a_silent_board_costs_no_more_than_the_timeout(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: []
    began = time.monotonic()

    with pytest.raises(Silent):
        await ask(bus)

    assert 0.05 <= time.monotonic() - began < 0.15


async def test_a_late_reply_never_answers_a_later_request(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: [(0.2, frames.status_frame(Status(0, 111)))]
    with pytest.raises(Silent):
        await ask(bus, timeout_s=0.1)

    # The late one arrives about 0.1 s after this request, ahead of its own reply.
    board.script = lambda _: [(0.25, ANSWER)]

    assert await ask(bus, timeout_s=0.5) == 5
    assert await ask(bus, timeout_s=0.5) == 5


async def test_what_lay_in_the_port_before_the_request_answers_nothing(bus: SerialBus, board: ScriptedBoard) -> None:
    await ask(bus)
    board.script = lambda _: []
    board.say(frames.status_frame(Status(0, 111)))
    await asyncio.sleep(0.02)

    with pytest.raises(Silent):
        await ask(bus)


async def test_a_command_goes_ahead_of_every_waiting_poll(bus: SerialBus, board: ScriptedBoard) -> None:
    polls = [asyncio.create_task(ask(bus, urgency=Urgency.POLL)) for _ in range(8)]
    await asyncio.sleep(0)
    await bus.send(UNLOCK)
    await asyncio.gather(*polls)

    assert board.heard.index(UNLOCK) <= 1


async def test_a_command_does_not_wait_for_a_silent_board(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: []
    poll = asyncio.create_task(ask(bus, timeout_s=1.0, urgency=Urgency.POLL))
    await eventually(lambda: board.heard == [ASK])
    began = time.monotonic()

    await bus.send(UNLOCK)

    assert time.monotonic() - began < 0.2
    poll.cancel()


async def test_an_overtaken_poll_is_asked_again_and_answered(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: []
    poll = asyncio.create_task(ask(bus, timeout_s=0.5, urgency=Urgency.POLL))
    await eventually(lambda: board.heard == [ASK])
    board.script = lambda _: [(0, ANSWER)]
    await bus.send(UNLOCK)

    assert await poll == 5
    assert board.heard == [ASK, UNLOCK, ASK]


async def test_a_poll_is_put_off_for_a_command_only_once(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: []
    poll = asyncio.create_task(ask(bus, timeout_s=5, urgency=Urgency.POLL))
    await eventually(lambda: board.heard == [ASK])
    await bus.send(UNLOCK)
    await eventually(lambda: board.heard == [ASK, UNLOCK, ASK])
    await bus.send(UNLOCK)

    with pytest.raises(Silent):
        await poll
    assert await eventually(lambda: board.heard == [ASK, UNLOCK, ASK, UNLOCK])


async def test_a_command_that_waited_too_long_is_not_sent(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: [(0.01 * place, b"\x02") for place in range(100)]
    babble = asyncio.create_task(ask(bus, timeout_s=1))
    await eventually(lambda: board.heard == [ASK])

    with pytest.raises(Disconnected, match="waited too long"):
        await bus.send(UNLOCK)

    with pytest.raises(Silent):
        await babble
    assert UNLOCK not in board.heard


async def test_frames_keep_their_distance_on_the_wire(link: Path, board: ScriptedBoard) -> None:
    times: list[float] = []

    def note(_: bytes) -> list[tuple[float, bytes]]:
        times.append(time.monotonic())
        return [(0.1, ANSWER)]

    board.script = note
    bus = SerialBus(PortSettings(str(link), 19200), gap_s=0.1)
    for _ in range(3):
        await ask(bus, timeout_s=1)
    await bus.close()

    # Twice a reply and a gap; what the test sees late of the first is missing at the end.
    assert times[-1] - times[0] >= 0.38


async def test_commands_keep_their_distance_too(link: Path, board: ScriptedBoard) -> None:
    bus = SerialBus(PortSettings(str(link), 19200), gap_s=0.1)
    await bus.send(UNLOCK)
    began = time.monotonic()
    await bus.send(UNLOCK)
    spent = time.monotonic() - began
    await bus.close()

    assert spent >= 0.1
    assert await eventually(lambda: board.heard == [UNLOCK, UNLOCK])


def test_an_open_port_is_closed_to_every_other_program() -> None:
    ours, theirs = os.openpty()
    port = SerialPort(PortSettings(os.ttyname(theirs), 19200))
    held = fcntl.ioctl(theirs, TIOCGEXCL, b"\0\0\0\0")
    port.close()
    free = fcntl.ioctl(theirs, TIOCGEXCL, b"\0\0\0\0")
    os.close(ours)
    os.close(theirs)

    assert (any(held), any(free)) == (True, False)


async def test_a_missing_port_is_disconnected_at_once(tmp_path: Path) -> None:
    bus = SerialBus(PortSettings(str(tmp_path / "nothing"), 19200))
    began = time.monotonic()
    for _ in range(20):
        with pytest.raises(Disconnected):
            await bus.send(UNLOCK)
    await bus.close()

    assert time.monotonic() - began < 1


async def test_a_baud_rate_no_port_can_have_is_disconnected_and_not_a_crash(link: Path, board: ScriptedBoard) -> None:
    bus = SerialBus(PortSettings(str(link), -1))

    with pytest.raises(Disconnected):
        await ask(bus)

    await bus.close()
    assert board.heard == []


async def test_an_unplugged_device_is_found_again_within_three_seconds(bus: SerialBus, board: ScriptedBoard) -> None:
    await ask(bus)
    board.unplug()
    with pytest.raises(Disconnected):
        await ask(bus)
    board.plug()

    assert await answer_within(bus, 3) == 5


async def test_a_command_refused_while_unplugged_is_never_sent_later(bus: SerialBus, board: ScriptedBoard) -> None:
    await ask(bus)
    board.unplug()
    for _ in range(5):
        with pytest.raises(Disconnected):
            await bus.send(UNLOCK)
    board.plug()
    await answer_within(bus, 3)

    assert board.heard == [ASK, ASK]


async def test_a_port_that_stays_silent_is_opened_anew(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: []
    for _ in range(25):
        with pytest.raises(Silent):
            await ask(bus, timeout_s=0.01)
    board.script = lambda _: [(0, ANSWER)]

    assert await ask(bus) == 5


async def test_a_cancelled_command_that_still_waited_is_not_sent(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: []
    poll = asyncio.create_task(ask(bus, timeout_s=0.3))
    await eventually(lambda: board.heard == [ASK])
    command = asyncio.create_task(bus.send(UNLOCK))
    await asyncio.sleep(0)
    command.cancel()
    with pytest.raises(Silent):
        await poll
    await asyncio.sleep(0.05)

    assert UNLOCK not in board.heard


async def test_a_second_owner_of_the_port_is_refused(bus: SerialBus, link: Path) -> None:
    await ask(bus)
    second = SerialBus(PortSettings(str(link), 19200))

    with pytest.raises(Disconnected):
        await second.send(UNLOCK)

    await second.close()
    with pytest.raises(serial.SerialException):
        serial.Serial(str(link), exclusive=True)


async def test_closing_ends_what_waits_and_refuses_what_comes(bus: SerialBus, board: ScriptedBoard) -> None:
    board.script = lambda _: []
    waiting = [asyncio.create_task(ask(bus, timeout_s=5)) for _ in range(3)]
    await eventually(lambda: board.heard == [ASK])

    await bus.close()

    ends = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(end) for end in ends[1:]] == [Disconnected, Disconnected]
    assert isinstance(ends[0], Silent)
    with pytest.raises(Disconnected):
        await bus.send(UNLOCK)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")  # the bug is the point here
async def test_a_bug_in_the_owner_thread_leaves_nobody_waiting(bus: SerialBus) -> None:
    def stumble(_heard: bytes) -> int:
        raise ZeroDivisionError

    first = asyncio.ensure_future(bus.exchange(ASK, expects=stumble, timeout_s=0.05))
    second = asyncio.ensure_future(ask(bus))
    outcomes = await asyncio.wait_for(asyncio.gather(first, second, return_exceptions=True), 5)

    assert [type(outcome) for outcome in outcomes] == [Disconnected, Disconnected]
    with pytest.raises(Disconnected):
        await ask(bus)
