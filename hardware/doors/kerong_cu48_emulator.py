"""An emulated bank of KERONG KR-CU48 boards: real bytes on a pseudo-terminal.

It answers as the vendor's document says and refuses what the board refuses: a
wrong sum, an unknown command and a missing board meet silence, and an unlock is
never answered.
"""

import random
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from hardware.control_socket import ControlSocket, Line
from hardware.doors import kerong_cu48_frames as frames
from hardware.doors.cabinet import Cabinet
from hardware.emulator_thread import EmulatorThread
from hardware.pseudo_terminal import PseudoTerminal
from kiosk.domain import DoorAddress, Sense

_TIDY_S = 0.5
_REMEMBERED = 50_000  # frames; a bank that runs for days must not fill the memory


@dataclass(frozen=True, slots=True)
class Heard:
    """A frame that reached the boards, and when: nanoseconds of the monotonic clock."""

    at_ns: int
    frame: bytes


@dataclass
class Manners:
    """How the bank behaves; may be changed while it runs.

    `delay_s` is from the pulse to the open door. `noise` is the share of answers
    that something happens to. `byte_s` spreads an answer over time, byte by byte.
    """

    delay_s: float = 0.3
    noise: float = 0.0
    reply_s: float = 0.0
    byte_s: float = 0.0
    closed_bit: int = 1
    echo: bool = False


class CabinetEmulator:
    """A cabinet on a wire. All methods may be called from any thread, and return when it is done."""

    def __init__(
        self,
        link: Path,
        *,
        boards: int = 1,
        manners: Manners | None = None,
        control: Path | None = None,
        record: Path | None = None,
    ) -> None:
        """Plug the cabinet in at `link`; listen at `control`; write a line for each frame to `record`."""
        self.manners = manners or Manners()
        self.heard: list[Heard] = []  # the last ones
        self.silent: set[int] = set()
        self._cabinet = Cabinet(boards, frames.LOCKS)
        self._wire = PseudoTerminal(link)
        self._unread = b""
        self._chance = random.Random(48)  # noqa: S311 - noise, no secret; the same each time
        self._record: TextIO | None = record.open("w", encoding="ascii") if record else None
        self._watchers: list[Callable[[DoorAddress, Sense], object]] = []
        self._control = ControlSocket(control, self._obey, self._greet) if control else None
        self._thread = EmulatorThread("cu48 emulator")
        if self._control:
            self._thread.wait_for(self._control.open())
        # Last, so that what could not be begun leaves no link behind.
        self._thread.ask(self._plug)
        self._thread.loop.call_soon_threadsafe(self._tidy)

    def on_moved(self, moved: Callable[[DoorAddress, Sense], object]) -> None:
        """Call `moved` from the emulator's thread whenever a door moves."""
        self._watchers.append(moved)

    @property
    def open_doors(self) -> frozenset[DoorAddress]:
        """The doors that stand open."""
        return self._thread.ask(lambda: frozenset(self._cabinet.open))

    def pulses(self, board: int, lock: int) -> int:
        """Return how many unlock pulses this lock was sent."""
        frame = frames.unlock_request(board, lock)
        return self._thread.ask(lambda: sum(heard.frame == frame for heard in self.heard))

    def order(self, line: Line) -> None:
        """Carry out an order as the control socket takes it. Raises ValueError for one that cannot be."""
        self._thread.ask(lambda: self._obey(line))

    def shut(self, board: int, lock: int) -> None:
        """Push a door shut. Raises ValueError when no hand could."""
        self.order({"shut": [board, lock]})

    def pull(self, board: int, lock: int) -> None:
        """Open a door that nobody unlocked. Raises ValueError when it is open."""
        self.order({"pull": [board, lock]})

    def jam(self, board: int, lock: int) -> None:
        """Keep a door from springing open, until `free`."""
        self.order({"jam": [board, lock]})

    def stick(self, board: int, lock: int, sense: Sense) -> None:
        """Keep a sensor at `sense` whatever the door does, until `free`."""
        self.order({"stuck": [board, lock, sense.value]})

    def free(self, board: int, lock: int) -> None:
        """Repair a door: it springs open again at its next pulse, and its sensor tells the truth."""
        self.order({"free": [board, lock]})

    def silence(self, board: int) -> None:
        """Cut a board off: it neither hears nor answers, until `restore`."""
        self.order({"silent": board})

    def restore(self, board: int) -> None:
        """Put a silent board back on the bus."""
        self.order({"restore": board})

    def unplug(self) -> None:
        """Pull the whole bank's wire."""
        self.order({"unplug": True})

    def plug(self) -> None:
        """Plug the wire in again at the same path."""
        self.order({"plug": True})

    def close(self) -> None:
        """Unplug and end."""
        if self._control:
            self._thread.wait_for(self._control.close())
        self._thread.ask(self._unplug)
        self._thread.stop()
        if self._record:
            self._record.close()

    # What follows runs in the emulator's thread only.

    def _plug(self) -> None:
        if self._wire.end is None:
            self._thread.loop.add_reader(self._wire.plug(), self._hear)

    def _unplug(self) -> None:
        if self._wire.end is not None:
            self._thread.loop.remove_reader(self._wire.end)
            self._wire.unplug()
            self._unread = b""

    def _tidy(self) -> None:
        """Hear also without a frame: a killed user's claim on the port must go before the next one opens it."""
        self._hear()
        self._thread.loop.call_later(_TIDY_S, self._tidy)

    def _hear(self) -> None:
        piece = self._wire.read()
        if piece and self.manners.echo:
            self._wire.write(piece)
        requests, self._unread = frames.parse_requests(self._unread + piece)
        for request in requests:
            self._note(frames.request_frame(request))
            for board in self._addressed(request.board):
                self._perform(board, request)

    def _note(self, frame: bytes) -> None:
        heard = Heard(time.monotonic_ns(), frame)
        self.heard.append(heard)
        if len(self.heard) > _REMEMBERED:
            del self.heard[: _REMEMBERED // 2]
        if self._record:
            self._record.write(f"{heard.at_ns} {frame.hex()}\n")
            self._record.flush()

    def _addressed(self, address: int) -> list[int]:
        every = range(self._cabinet.boards)
        return [board for board in every if address in (board, frames.EVERY_BOARD) and board not in self.silent]

    def _perform(self, board: int, request: frames.Request) -> None:
        if request.command == frames.STATUS:
            self._thread.loop.call_later(self.manners.reply_s, self._answer, board)
        elif request.lock == frames.EVERY_LOCK:
            self._pulse(self._cabinet.every_door(board))
        elif request.lock < frames.LOCKS:
            self._pulse([DoorAddress(board, request.lock)])

    def _pulse(self, doors: Iterable[DoorAddress]) -> None:
        for door in doors:
            self._cabinet.release(door)
            self._tell("pulsed", door)
            self._thread.loop.call_later(self.manners.delay_s, self._spring, door)

    def _spring(self, door: DoorAddress) -> None:
        if self._cabinet.spring(door):
            self._moved(door, Sense.OPEN)

    def _answer(self, board: int) -> None:
        doors = self._cabinet.every_door(board)
        bits = sum(1 << door.lock for door in doors if self._cabinet.sense(door) is Sense.CLOSED)
        if not self.manners.closed_bit:
            bits ^= (1 << frames.LOCKS) - 1
        self._say(self._disturbed(frames.status_frame(frames.Status(board, bits))))

    def _disturbed(self, frame: bytes) -> bytes:
        """Return what arrives of `frame`: now and then not all of it, and not only it."""
        if self._chance.random() >= self.manners.noise:
            return frame
        place = self._chance.randrange(len(frame))
        garbage = self._chance.randbytes(self._chance.randint(1, 8))
        return self._chance.choice(
            [
                b"",
                frame[:place],
                garbage + frame,
                frame + garbage,
                frame[:place] + garbage + frame[place:],
                frame[:place] + bytes((frame[place] ^ 1 << self._chance.randrange(8),)) + frame[place + 1 :],
            ]
        )

    def _say(self, said: bytes) -> None:
        if not self.manners.byte_s:
            self._wire.write(said)
            return
        for place in range(len(said)):
            self._thread.loop.call_later(place * self.manners.byte_s, self._wire.write, said[place : place + 1])

    def _moved(self, door: DoorAddress, sense: Sense) -> None:
        for watcher in self._watchers:
            watcher(door, sense)
        self._tell("moved", door, sense.value)

    def _tell(self, word: str, door: DoorAddress, *more: str) -> None:
        if self._control:
            self._control.tell({word: [door.board, door.lock, *more]})

    def _greet(self) -> list[Line]:
        doors = sorted(self._cabinet.open, key=lambda door: (door.board, door.lock))
        return [{"moved": [door.board, door.lock, Sense.OPEN.value]} for door in doors]

    def _obey(self, line: Line) -> None:
        for word, what in line.items():
            match word, what:
                case "shut" | "pull" | "jam" | "free", [int(board), int(lock)]:
                    self._push(word, self._cabinet.door(board, lock))
                case "stuck", [int(board), int(lock), str(sense)]:
                    self._cabinet.stuck[self._cabinet.door(board, lock)] = Sense(sense)
                case "silent", int(board):
                    self.silent.add(self._cabinet.door(board, 0).board)
                case "restore", int(board):
                    self.silent.discard(board)
                case "noise", int(share) | float(share):
                    self.manners.noise = share
                case "delay_ms", int(delay):
                    self.manners.delay_s = delay / 1000
                case "unplug", True:
                    self._unplug()
                case "plug", True:
                    self._plug()
                case _:
                    raise ValueError(f"no such order: {word}")

    def _push(self, word: str, door: DoorAddress) -> None:
        if word == "shut":
            self._cabinet.shut(door)
            self._moved(door, Sense.CLOSED)
        elif word == "pull":
            self._cabinet.pull(door)
            self._moved(door, Sense.OPEN)
        elif word == "jam":
            self._cabinet.jammed.add(door)
        else:
            self._cabinet.jammed.discard(door)
            self._cabinet.stuck.pop(door, None)
