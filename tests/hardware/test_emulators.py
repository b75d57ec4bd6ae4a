"""The emulated devices: what they refuse, what they tell, and how they run as a program."""

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware import emulators
from hardware.doors import kerong_cu48_frames as frames
from hardware.doors.kerong_cu48_emulator import CabinetEmulator, Manners
from hardware.doors.kerong_cu48_frames import Request
from hardware.port import PortSettings
from hardware.pseudo_terminal import PseudoTerminal
from hardware.scanners.emulator import ScannerEmulator
from hardware.serial_bus import SerialBus
from hardware.serial_listener import SerialListener
from kiosk.domain import DoorAddress, Sense
from tests.hardware.rig import eventually

Lines = list[dict[str, object]]


@pytest.fixture
def steered(link: Path, tmp_path: Path) -> Iterator[CabinetEmulator]:
    emulator = CabinetEmulator(
        link,
        boards=2,
        manners=Manners(delay_s=0.01),
        control=tmp_path / "control",
        record=tmp_path / "record",
    )
    yield emulator
    emulator.close()


async def talk(control: Path, *orders: object) -> Lines:
    """Give orders, one after the other, and return everything that was said."""
    reader, writer = await asyncio.open_unix_connection(control)
    said: Lines = []
    for order in orders:
        writer.write(json.dumps(order).encode() + b"\n")
        while not said or not said[-1].keys() & {"done", "refused"}:
            said.append(json.loads(await reader.readline()))
        said.append({})
    writer.close()
    await writer.wait_closed()
    return [line for line in said if line]


async def send(link: Path, *requests: bytes) -> None:
    bus = SerialBus(PortSettings(str(link), 19200))
    for request in requests:
        await bus.send(request)
    await bus.close()


async def test_orders_over_the_socket_move_doors_and_are_told(steered: CabinetEmulator, tmp_path: Path) -> None:
    assert await talk(tmp_path / "control", {"pull": [1, 5]}, {"shut": [1, 5]}) == [
        {"moved": [1, 5, "open"]},
        {"done": {"pull": [1, 5]}},
        {"moved": [1, 5, "closed"]},
        {"done": {"shut": [1, 5]}},
    ]
    assert steered.open_doors == frozenset()


async def test_a_new_caller_is_told_which_doors_stand_open(steered: CabinetEmulator, tmp_path: Path) -> None:
    steered.pull(0, 9)

    said = await talk(tmp_path / "control", {"noise": 0.5})

    assert said == [{"moved": [0, 9, "open"]}, {"done": {"noise": 0.5}}]
    assert steered.manners.noise == 0.5


@pytest.mark.parametrize(
    "order",
    [{"shut": [0, 0]}, {"pull": [2, 0]}, {"pull": [0, 48]}, {"silent": 7}, {"dance": 1}, {"shut": "x"}, [], 3],
    ids=str,
)
async def test_what_no_hand_could_do_is_refused(steered: CabinetEmulator, tmp_path: Path, order: object) -> None:
    said = await talk(tmp_path / "control", order)

    assert [list(line) for line in said] == [["refused"]]
    assert steered.open_doors == frozenset()


async def test_a_line_that_is_no_json_is_refused_and_the_caller_stays(steered: CabinetEmulator, tmp_path: Path) -> None:
    reader, writer = await asyncio.open_unix_connection(tmp_path / "control")
    writer.write(b'{"shut"\n{"pull": [0, 0]}\n')
    said = [json.loads(await reader.readline()) for _ in range(3)]
    writer.close()

    assert [list(line) for line in said] == [["refused"], ["moved"], ["done"]]
    assert steered.open_doors == {DoorAddress(0, 0)}


async def test_pulses_and_movements_are_told_to_every_listener(
    steered: CabinetEmulator, link: Path, tmp_path: Path
) -> None:
    seen: list[tuple[DoorAddress, Sense]] = []
    steered.on_moved(lambda door, sense: seen.append((door, sense)))
    reader, writer = await asyncio.open_unix_connection(tmp_path / "control")
    writer.write(b'{"delay_ms": 20}\n')
    await reader.readline()
    await send(link, frames.unlock_request(1, 2))
    said = [json.loads(await reader.readline()) for _ in range(2)]
    writer.close()

    assert said == [{"pulsed": [1, 2]}, {"moved": [1, 2, "open"]}]
    assert seen == [(DoorAddress(1, 2), Sense.OPEN)]


async def test_every_frame_is_recorded_with_its_time(steered: CabinetEmulator, link: Path, tmp_path: Path) -> None:
    await send(link, frames.unlock_request(0, 1), frames.unlock_request(1, 2))
    await eventually(lambda: len(steered.heard) == 2)

    lines = [line.split() for line in (tmp_path / "record").read_text().splitlines()]

    assert [frame for _, frame in lines] == ["020001510357", "020102510359"]
    assert int(lines[0][0]) < int(lines[1][0])


async def test_boards_open_all_their_doors_when_asked_for_all(steered: CabinetEmulator, link: Path) -> None:
    await send(link, frames.request_frame(Request(frames.EVERY_BOARD, frames.EVERY_LOCK, frames.UNLOCK)))

    assert await eventually(lambda: len(steered.open_doors) == 2 * frames.LOCKS)


async def test_boards_ignore_what_is_not_for_them(steered: CabinetEmulator, link: Path) -> None:
    broken = frames.unlock_request(0, 0)[:-1] + b"\x00"
    absent, beyond = frames.unlock_request(5, 0), frames.request_frame(Request(0, 0x31, frames.UNLOCK))
    await send(link, broken, absent, beyond, frames.unlock_request(1, 1))

    assert await eventually(lambda: bool(steered.open_doors))
    assert steered.open_doors == {DoorAddress(1, 1)}


async def test_a_door_does_not_catch_while_its_pulse_lasts(steered: CabinetEmulator, link: Path) -> None:
    steered.pull(0, 0)
    steered.manners.delay_s = 30
    await send(link, frames.unlock_request(0, 0))
    await eventually(lambda: steered.pulses(0, 0) == 1)

    with pytest.raises(ValueError, match="does not catch"):
        steered.shut(0, 0)
    with pytest.raises(ValueError, match="open already"):
        steered.pull(0, 0)


async def test_a_jammed_door_springs_open_once_it_is_freed(steered: CabinetEmulator, link: Path) -> None:
    steered.jam(0, 0)
    await send(link, frames.unlock_request(0, 0))
    await asyncio.sleep(0.1)
    before = steered.open_doors
    steered.free(0, 0)
    await send(link, frames.unlock_request(0, 0))

    assert before == frozenset()
    assert await eventually(lambda: bool(steered.open_doors))


def test_a_file_in_the_links_place_is_not_overwritten(link: Path) -> None:
    link.write_text("mine")

    with pytest.raises(FileExistsError):
        PseudoTerminal(link)


def test_a_link_left_by_a_killed_emulator_is_replaced(link: Path) -> None:
    link.symlink_to("/dev/gone")
    wire = PseudoTerminal(link)
    wire.plug()
    target = link.resolve()
    wire.unplug()

    assert target.parent == Path("/dev/pts")
    assert not link.is_symlink()
    assert wire.read() == b""


async def test_the_program_runs_until_told_to_end(link: Path, tmp_path: Path) -> None:
    code = (
        "import argparse, sys; from hardware import emulators as e; p = argparse.ArgumentParser();"
        "e.add_arguments(p); sys.exit(e.run(p.parse_args()))"
    )
    options = ["--link", str(link), "--boards", "2", "--control", str(tmp_path / "c"), "--jam", "0:3", "--silent", "1"]
    program = await asyncio.create_subprocess_exec(sys.executable, "-c", code, *options, stdout=asyncio.subprocess.PIPE)
    assert program.stdout is not None
    assert await program.stdout.readline() == f"ready {link}\n".encode()
    said = await talk(tmp_path / "c", {"pull": [0, 0]})
    program.send_signal(signal.SIGTERM)

    assert await program.wait() == 0
    assert said[-1] == {"done": {"pull": [0, 0]}}
    assert list(tmp_path.iterdir()) == []  # noqa: ASYNC240 - one look at an empty directory


async def test_the_programs_options_reach_the_boards(link: Path, tmp_path: Path) -> None:
    parser = argparse.ArgumentParser()
    emulators.add_arguments(parser)
    options = ["--boards", "3", "--jam", "0:3", "--silent", "1", "--delay-ms", "0", "--closed-bit", "0"]
    args = parser.parse_args(["--link", str(link), "--record", str(tmp_path / "record"), *options])
    emulator = emulators.EMULATORS["kerong-cu48"](args)
    await send(link, *(frames.unlock_request(board, lock) for board, lock in [(0, 3), (1, 0), (2, 47)]))
    assert isinstance(emulator, CabinetEmulator)
    assert await eventually(lambda: len(emulator.heard) == 3)
    opened, closed_bit = emulator.open_doors, emulator.manners.closed_bit
    emulator.close()

    assert opened == {DoorAddress(2, 47)}
    assert closed_bit == 0
    assert len((tmp_path / "record").read_text().splitlines()) == 3


def test_the_program_says_why_it_cannot_begin(link: Path, capsys: pytest.CaptureFixture[str]) -> None:
    link.write_text("mine")
    parser = argparse.ArgumentParser()
    emulators.add_arguments(parser)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [])

    code = emulators.run(parser.parse_args(["--link", str(link), "--board", "scanner"]))

    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    assert code == 2
    assert "is no link" in capsys.readouterr().err


def test_paths_in_missing_folders_are_named_and_nothing_is_left_behind(
    link: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parser = argparse.ArgumentParser()
    emulators.add_arguments(parser)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [])

    missing = tmp_path / "missing"
    code = emulators.run(parser.parse_args(["--link", str(link), "--control", str(missing / "control")]))
    elsewhere = emulators.run(parser.parse_args(["--link", str(missing / "port")]))

    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    assert (code, elsewhere) == (2, 2)
    assert capsys.readouterr().err.splitlines() == [
        f"--control {missing / 'control'}: there is no folder {missing}",
        f"--link {missing / 'port'}: there is no folder {missing}",
    ]
    assert not link.is_symlink()


@pytest.mark.parametrize("kind", [CabinetEmulator, ScannerEmulator])
def test_a_device_that_cannot_be_controlled_leaves_no_link(
    link: Path, tmp_path: Path, kind: type[CabinetEmulator] | type[ScannerEmulator]
) -> None:
    with pytest.raises(OSError, match="too long"):
        kind(link, control=tmp_path / ("x" * 200))

    assert not link.is_symlink()


@pytest.mark.parametrize(
    "wrong", [["--boards", "11"], ["--jam", "0"], ["--jam", "0:48"], ["--board", "abacus"]], ids=str
)
def test_options_out_of_range_are_refused(link: Path, wrong: list[str]) -> None:
    parser = argparse.ArgumentParser(exit_on_error=False)
    emulators.add_arguments(parser)

    with pytest.raises(argparse.ArgumentError):
        parser.parse_args(["--link", str(link), *wrong])


async def test_a_scanner_takes_orders_over_its_socket(link: Path, tmp_path: Path) -> None:
    emulator = ScannerEmulator(link, control=tmp_path / "control")
    said = await talk(
        tmp_path / "control", {"scan": "ABCD"}, {"unplug": True}, {"scan": "EFGH"}, {"plug": True}, {"x": 1}
    )
    emulator.close()

    assert [next(iter(line)) for line in said] == ["done", "done", "refused", "done", "refused"]


async def test_a_scanner_is_heard_from_the_moment_its_port_is_claimed_until_it_is_let_go(link: Path) -> None:
    scanner = ScannerEmulator(link)
    try:
        assert not scanner.heard
        async with SerialListener(PortSettings(str(link), 9600)) as line:
            assert await eventually(lambda: scanner.heard)
            scanner.scan("CN-1")
            assert await line.heard(2) == b"CN-1\r\n"
        assert not scanner.heard

        scanner.unplug()
        assert not scanner.heard
    finally:
        scanner.close()
