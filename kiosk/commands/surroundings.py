"""A whole bank without hardware, on its real wires: the service over HTTP, lock board and scanner on pseudo-terminals.

The kiosk in front of it is configured by a file like any other and cannot tell.
"""

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from starlette.types import ASGIApp

from hardware.doors.kerong_cu48_emulator import CabinetEmulator, Manners
from hardware.scanners.emulator import ScannerEmulator
from kiosk.domain import DoorAddress, LockerUnit, LockerUnitId, Secret
from kiosk.errors import ConfigurationError
from kiosk.runtime.border import Border, ScanPatterns
from kiosk.runtime.key import border_key
from kiosk.simulator.app import make_app
from kiosk.simulator.rules import ALPHABET, PICKUP_CODE_LENGTH, RETURN_CODE_LENGTH, Terms
from kiosk.simulator.seed import BANK, BANK_ID, PANEL, sow
from kiosk.simulator.serve import Server, SystemClock, serve
from kiosk.simulator.service import Service
from kiosk.simulator.store import Store
from kiosk.staff import Roster

_DOOR_DELAY_S = 0.3
_STAFF = ("STAFF-001", "STAFF-002")  # two, because opening all lockers takes two


@dataclass(frozen=True, slots=True)
class Paths:
    """Where the pieces meet."""

    folder: Path

    @property
    def board(self) -> Path:
        """The lock board's pseudo-terminal."""
        return self.folder / "lock-board"

    @property
    def scanner(self) -> Path:
        """The scanner's pseudo-terminal."""
        return self.folder / "scanner"

    @property
    def state(self) -> Path:
        """The kiosk's state directory."""
        return self.folder / "state"

    @property
    def stick(self) -> Path:
        """What stands for a USB stick."""
        return self.folder / "stick"

    @property
    def staff(self) -> Path:
        """The staff file."""
        return self.folder / "staff.json"

    @property
    def config(self) -> Path:
        """The kiosk's configuration."""
        return self.folder / "kiosk.toml"


class Surroundings:
    """The service, the boards and the scanner around one kiosk, in one folder."""

    def __init__(
        self,
        folder: Path,
        delay_s: float = _DOOR_DELAY_S,
        service: Callable[[ASGIApp], ASGIApp] = lambda app: app,
    ) -> None:
        """Plug everything in; `begin` starts the service, wrapped by `service` for those who watch its line."""
        self.paths = Paths(folder)
        self.terms = Terms()
        self.staff: dict[str, str] = {}
        """The PIN of each staff badge; new ones each time."""
        self.units: dict[LockerUnitId, LockerUnit] = {unit.id: unit for unit in BANK}
        self.boards = CabinetEmulator(self.paths.board, manners=Manners(delay_s=delay_s))
        self.scanner = ScannerEmulator(self.paths.scanner)
        self._store = Store(":memory:")
        sow(self._store, SystemClock(), self.terms)
        self._app = make_app(self._store, SystemClock(), self.terms)
        self._served = service(self._app)
        self._server: Server | None = None

    @property
    def service(self) -> Service:
        """The inside of the service."""
        service: Service = self._app.state.service
        return service

    async def begin(self) -> None:
        """Start the service on a free port of the loopback, and write the kiosk's configuration and staff file."""
        self._server = await serve(self._served)
        self.paths.stick.mkdir(exist_ok=True)
        self.paths.config.write_text(configuration(self._server.url, self.paths), "utf-8")
        await asyncio.to_thread(self._employ)

    def _employ(self) -> None:
        border = Border(border_key(self.paths.state), ScanPatterns(), lambda: 0.0)
        roster = Roster(self.paths.staff)
        for badge in _STAFF:
            digest = border.badge_digest(Secret(badge))
            while badge not in self.staff:
                pin = f"{secrets.randbelow(10**8):08}"
                try:
                    roster.add(f"Holder of {badge}", digest, pin)
                except ConfigurationError:  # too easy to guess
                    continue
                self.staff[badge] = pin

    def environment(self) -> dict[str, str]:
        """Return the credentials as a kiosk gets them: never in the file."""
        client_id, secret = self.terms.credentials
        return {"KIOSK_API__CLIENT_ID": client_id, "KIOSK_API__CLIENT_SECRET": secret}

    def on_moved(self, moved: Callable[[LockerUnitId, bool], object]) -> None:
        """Call `moved` with a unit and whether it is open now, from another thread."""
        units = {unit.door: unit.id for unit in BANK}
        self.boards.on_moved(lambda door, sense: moved(units[door], sense.value == "open"))

    def door(self, unit: LockerUnitId) -> DoorAddress:
        """Return where this unit's door hangs."""
        return self.units[unit].door

    def is_open(self, unit: LockerUnitId) -> bool:
        """Return whether this unit's door stands open."""
        return self.door(unit) in self.boards.open_doors

    async def end(self) -> None:
        """Stop and unplug everything."""
        if self._server is not None:
            await self._server.stop()
        self.scanner.close()
        self.boards.close()
        self._store.close()


def configuration(service_url: str, paths: Paths) -> str:
    """Return the configuration of a kiosk among these surroundings."""
    lines = [
        "[site]",
        'name = "Riverside House"',
        'help_phone = "0800 555 010"',
        f"screen_column = {PANEL.column}",
        f"screen_bottom_mm = {PANEL.bottom_mm}",
        f"screen_height_mm = {PANEL.height_mm}",
        "",
        "[api]",
        f'base_url = "{service_url}/parcelpoint"',
        f'token_url = "{service_url}/auth/api/v1/token"',
        f'directory_url = "{service_url}/addressbook"',
        f'receiving_url = "{service_url}/receiving"',
        f'locker_bank_id = "{BANK_ID}"',
        f'user_id = "kiosk-{BANK_ID.lower()}"',
        "",
        "[scanner]",
        'driver = "serial"',
        f'port = "{paths.scanner}"',
        "",
        "[pickup]",
        'code_alphabet = "letters"',
        "",
        "[scan]",
        f'pickup_code = "[{ALPHABET}]{{{PICKUP_CODE_LENGTH}}}"',
        f'return_code = "[{ALPHABET}]{{{RETURN_CODE_LENGTH}}}"',
        'personal_id = "1[0-9]{5}"',
        'staff_badge = "STAFF-[0-9]{3}"',
        "",
        "[staff]",
        f'file = "{paths.staff}"',
        "",
        "[storage]",
        f'directory = "{paths.state}"',
        "ballast_mib = 1",
        "",
        "[support]",
        f'folder = "{paths.stick}"',
        "",
        "[doors]",
        'driver = "kerong-cu48"',
        f'port = "{paths.board}"',
    ]
    for unit in BANK:
        lines += _table(unit)
    return "\n".join(lines) + "\n"


def _table(unit: LockerUnit) -> list[str]:
    return [
        "",
        "[[doors.unit]]",
        f'id = "{unit.id}"',
        f"board = {unit.door.board}",
        f"lock = {unit.door.lock}",
        f"column = {unit.column}",
        f"row = {unit.row}",
        f'size = "{unit.size}"',
        f"bottom_mm = {unit.bottom_mm}",
        f"height_mm = {unit.height_mm}",
    ]
