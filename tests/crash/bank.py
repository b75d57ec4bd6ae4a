"""What outlives a kiosk: the service, the lock boards, the scanner, and the two lines between them and the kiosk."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from pathlib import Path

import certifi

from hardware.doors.kerong_cu48_emulator import CabinetEmulator, Manners
from hardware.scanners.emulator import ScannerEmulator
from kiosk.commands.surroundings import Paths, configuration
from kiosk.domain import DoorAddress, LockerUnitId
from kiosk.simulator.app import make_app
from kiosk.simulator.rules import Terms
from kiosk.simulator.seed import BANK, sow
from kiosk.simulator.serve import SystemClock, serve
from kiosk.simulator.store import Store
from tests.crash.taps import BusTap, ServiceTap

DOOR_DELAY_S = 0.05
SERVICE = "service.db"
STATE = "state"

# What a minute and more of a kiosk's waits shrink to. Nobody can be asked for less than 20 s ("more time?" of WCAG).
TIMERS = """
[timers]
reopen_after_pickup_s = 1
home_after_pickup_s = 0.4
home_on_inactivity_s = 0.4
at_door_s = 0.4
receipt_s = 0.4
notice_s = 0.4
settle_s = 1
shortest_opening_s = 0.2
backoff_s = 0.5
"""
_END = "-----END CERTIFICATE-----\n"
HELD_OPEN_S = 0.35  # longer than the shortest opening that counts, with the sensor's debouncing


class Bank:
    """One bank in one folder; kiosks come and go in front of it."""

    files: frozenset[Path] = frozenset()
    """What the kiosk remembers in, where strace is to watch it."""

    def __init__(self, folder: Path, did: Callable[[], None], pulsed: Callable[[LockerUnitId], None]) -> None:
        """Tell `did` of each request the service has acted on, `pulsed` of each unlock, in another thread."""
        self.paths = Paths(folder)
        self.state = folder / STATE
        self.store = Store(str(folder / SERVICE))
        self.opened_at: dict[LockerUnitId, float] = {}
        self.was_forced = False
        self.moves: list[tuple[LockerUnitId, bool]] = []
        self._terms = Terms()
        sow(self.store, SystemClock(), self._terms)
        self._by_lock = {unit.door.lock: unit.id for unit in BANK}
        self._doors = {unit.id: unit.door for unit in BANK}
        boards = folder / "boards"
        self.boards = CabinetEmulator(boards, manners=Manners(delay_s=DOOR_DELAY_S))
        self.boards.on_moved(lambda door, sense: self._moved(door, is_open=sense.value == "open"))
        self.bus = BusTap(self.paths.board, boards, lambda lock: pulsed(self._by_lock[lock]))
        self.scanner = ScannerEmulator(self.paths.scanner)
        self.line = ServiceTap(make_app(self.store, SystemClock(), self._terms), did)

    @property
    def environment(self) -> dict[str, str]:
        """The credentials as a kiosk gets them."""
        client_id, secret = self._terms.credentials
        return {"KIOSK_API__CLIENT_ID": client_id, "KIOSK_API__CLIENT_SECRET": secret}

    def open_doors(self) -> list[LockerUnitId]:
        """Return whose doors stand open."""
        return sorted(self._by_lock[door.lock] for door in self.boards.open_doors)

    def shut(self, unit: LockerUnitId) -> None:
        """Push a door shut."""
        self.boards.shut(0, self._doors[unit].lock)

    def force(self, unit: LockerUnitId) -> None:
        """Open a locked door."""
        self.was_forced = True
        self.boards.pull(0, self._doors[unit].lock)

    def has_stood_open(self, unit: LockerUnitId) -> bool:
        """Tell whether the door has been open for long enough to be used."""
        return time.monotonic() - self.opened_at.get(unit, time.monotonic()) >= HELD_OPEN_S

    def was_used(self, unit: LockerUnitId) -> bool:
        """Tell whether the door was opened and then shut."""
        moves = [is_open for moved, is_open in self.moves if moved == unit]
        return any(before and not after for before, after in itertools.pairwise(moves))

    def held(self, number: str) -> dict[LockerUnitId, bool]:
        """Return the units the service has `number` on, and whether it knows it inside."""
        found = {}
        for holding in self.store.holdings():
            for parcel in holding.parcels:
                if parcel.number == number:
                    found[LockerUnitId(holding.unit)] = parcel.deposited
        return found

    def codes_sent(self, units: Collection[LockerUnitId]) -> int:
        """Return how many pickup codes people were sent for these units."""
        return sum(mail.kind == "pickup-code" and mail.unit in units for mail in self.store.mails())

    def _moved(self, door: DoorAddress, *, is_open: bool) -> None:
        unit = self._by_lock[door.lock]
        if is_open:
            self.opened_at[unit] = time.monotonic()
        self.moves.append((unit, is_open))


@asynccontextmanager
async def bank(folder: Path, did: Callable[[], None], pulsed: Callable[[LockerUnitId], None]) -> AsyncIterator[Bank]:
    """Put a bank up in `folder`, with what the folder holds of an earlier one; take it away afterwards."""
    here = await asyncio.to_thread(Bank, folder, did, pulsed)
    server = await serve(here.line)
    here.paths.config.write_text(_configuration(server.url, here.paths), "utf-8")
    try:
        yield here
    finally:
        await server.stop()
        here.scanner.close()
        here.bus.close()
        here.boards.close()
        here.store.close()


def _configuration(url: str, paths: Paths) -> str:
    """Return the configuration; with one trusted authority alone, because reading them all is half of a life's work."""
    authority = paths.folder / "authority.pem"
    authority.write_text(Path(certifi.where()).read_text("utf-8").partition(_END)[0] + _END, "utf-8")
    return configuration(url, paths).replace("[api]\n", f'[api]\nca_file = "{authority}"\n') + TIMERS
