"""Puts ports and runtime together as the settings say. Imported after the first frame: it pulls in the network."""

import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TextIO, cast

from hardware.doors import DOORS
from hardware.doors.wiring import Wiring
from hardware.scanners import SCANNERS
from hardware.scanners.connection import ScannerConnection
from hardware.scanners.keyboard import KeyboardScanner
from kiosk.api.client import Client
from kiosk.api.directory import AddressBook
from kiosk.api.service import LockerService
from kiosk.commands.access import api_settings
from kiosk.commands.courier import courier_file
from kiosk.commands.pins import pins_of
from kiosk.commands.staff import staff_file
from kiosk.commands.support import SupportBundle, stick_of
from kiosk.config import Settings
from kiosk.errors import ConfigurationError
from kiosk.journal import Journal
from kiosk.journal.ballast import MIB
from kiosk.journal.signatures import Signatures
from kiosk.ports import Scanner
from kiosk.runtime import log
from kiosk.runtime.border import Border, ScanPatterns
from kiosk.runtime.clock import going_on
from kiosk.runtime.key import border_key
from kiosk.runtime.log_file import LogFile, log_of
from kiosk.runtime.runtime import Runtime
from kiosk.runtime.world import Known, Screen, World
from kiosk.staff import Couriers, Roster


class KeyFilter:
    """Hands the keys of the window to a scanner that types like a keyboard."""

    def __init__(self, scanner: KeyboardScanner) -> None:
        """Feed `scanner`."""
        self._scanner = scanner

    def scanning(self, at: float) -> bool:
        """Return whether the scanner is in the middle of a scan at this time: Return is then its own."""
        return self._scanner.due is not None and at <= self._scanner.due

    def pressed(self, character: str, at: float) -> bool:
        """Take a key; return True when the screens must not have it. They type on their own keypad only."""
        in_a_scan = self._scanner.due is not None
        if character:
            self._scanner.key(character, at)
        return (character.isprintable() and bool(character)) or in_a_scan


@dataclass(frozen=True, slots=True)
class Opened:
    """A runtime ready to run, the keys' way into it, and what must be closed behind it."""

    runtime: Runtime
    keys: KeyFilter | None
    stack: AsyncExitStack

    async def close(self) -> None:
        """Close every port, the last one opened first."""
        await self.stack.aclose()


async def open_runtime(
    settings: Settings,
    environment: Mapping[str, str],
    screen: Screen,
    remember: Callable[..., Journal] = Journal,
) -> Opened:
    """Open journal, service, doors and scanner, and return the runtime between them and the screen.

    `remember` makes the journal: the tests put bad ones in its place, to see them found out.
    Raises ConfigurationError and JournalError.
    """
    state = settings.directory(environment)
    async with AsyncExitStack() as stack:
        state.mkdir(parents=True, exist_ok=True)
        log.configure(cast("TextIO", LogFile(sys.stderr, log_of(state))))
        storage = settings.storage
        room = storage.ballast_mib * MIB
        journal = remember(settings.journal(environment), audit_days=storage.audit_days, ballast=room)
        stack.push_async_callback(journal.close)
        clock = going_on(state, await journal.open())
        client = Client(api_settings(settings), clock)
        stack.push_async_callback(client.aclose)
        doors = DOORS[settings.doors.driver](wiring_of(settings), settings.bank())
        stack.push_async_callback(doors.close)
        scanner = _scanner(settings)
        border = border_of(settings, environment)
        file = staff_file(settings, environment)
        staff = Roster(file) if file is not None else None
        pins, couriers = pins_of(settings), _couriers(settings, environment)
        service, book = LockerService(client), AddressBook(client)
        support = SupportBundle(settings, environment, lambda: stick_of(settings.support.folder))
        known = Known(staff, pins, couriers)
        shelf = Signatures(state, storage.audit_days, clock.now)
        world = World(service, book, doors, (scanner,), clock, journal, border, known, support, signatures=shelf)
        verifier: Literal["kiosk", "sandbox"] = "sandbox" if settings.pickup.verifier == "sandbox" else "kiosk"
        site = settings.flow_site(staff=staff is not None and bool(staff.people()))
        runtime = Runtime(world, site, screen, verifier=verifier)
        keys = KeyFilter(scanner) if isinstance(scanner, KeyboardScanner) else None
        return Opened(runtime, keys, stack.pop_all())


def wiring_of(settings: Settings) -> Wiring:
    """Return how the lock boards are wired."""
    doors = settings.doors
    return Wiring(doors.port, doors.baud, doors.closed_bit, doors.gap_ms)


def border_of(settings: Settings, environment: Mapping[str, str]) -> Border:
    """Return the border, with this kiosk's key. Raises ConfigurationError."""
    key = _key(environment, settings.directory(environment))
    return Border(key, _patterns(settings), time.monotonic)


def _scanner(settings: Settings) -> Scanner:
    said = settings.scanner
    return SCANNERS[said.driver](ScannerConnection(said.port, said.baud, said.prefix))


def _patterns(settings: Settings) -> ScanPatterns:
    scan = settings.scan
    courier = scan.courier if settings.courier.sign_in == "required" else ""
    return ScanPatterns(scan.personal_id, scan.return_code, scan.pickup_code, scan.staff_badge, courier)


def _couriers(settings: Settings, environment: Mapping[str, str]) -> Couriers | None:
    """Return whose couriers may deliver. Raises ConfigurationError where they must sign in and nobody could."""
    file = courier_file(settings, environment)
    if file is None and settings.courier.sign_in == "required":
        raise ConfigurationError(["courier.file: is missing; without it no courier can sign in"])
    return Couriers(file) if file is not None else None


def _key(environment: Mapping[str, str], state: Path) -> bytes:
    given = environment.get("CREDENTIALS_DIRECTORY")
    return border_key(state, Path(given) if given else None)
