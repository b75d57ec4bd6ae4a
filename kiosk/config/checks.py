"""What must fit together: each check returns one line per fault."""

import itertools
import os
import re
import stat
from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.config.brand import faults_of_brand
from kiosk.config.hearing import faults_of_keypad
from kiosk.config.settings import DOORS, DoorSettings, PlaceSettings, Settings, UnitSettings
from kiosk.config.timers import TimerSettings

_REQUIRED_API = ("base_url", "token_url", "locker_bank_id", "user_id", "client_id", "client_secret")
_ADDRESSES = ("base_url", "token_url", "directory_url", "receiving_url")
_SECRETS = ("client_id", "client_secret")
# One of each sort that scanners meet: an expression that takes them all would leave no labels.
_ANY_SCAN = ("1Z999AA10123456784", "00340434161094042557", "JD014600003828392837", "RR473124829GB")


def faults_of(settings: Settings) -> Iterator[str]:
    """Yield what a kiosk could not start with, one line each."""
    yield from _api(settings)
    yield from _doors(settings.doors)
    yield from _scanner(settings)
    yield from _scan(settings)
    yield from _reach(settings.site)
    yield from _left_open(settings.timers)
    yield from _languages(settings.site)
    yield from faults_of_brand(settings.brand)
    yield from faults_of_keypad(settings.keypad)


def _api(settings: Settings) -> Iterator[str]:
    for key in _REQUIRED_API:
        if not getattr(settings.api, key):
            place = f"; it belongs into the secrets directory as api__{key}" if key in _SECRETS else ""
            yield f"api.{key}: is missing{place}"
    for key in _ADDRESSES:
        yield from _address(f"api.{key}", getattr(settings.api, key))
    if settings.api.ca_file:
        yield from _authority(settings.api.ca_file)


def _address(key: str, address: str) -> Iterator[str]:
    try:
        parts = urlsplit(address)
        is_whole = bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port beyond 65535, half a bracket
        is_whole = False
    if address and not is_whole:
        yield f"{key}: found {address!r}; allowed is an address with a host and no port beyond 65535"


def _authority(file: str) -> Iterator[str]:
    import ssl  # noqa: PLC0415 - only where a site has an authority of its own

    try:
        ssl.create_default_context(cafile=file)
    except ssl.SSLError:
        yield f"api.ca_file: {file} holds no certificate in PEM"
    except OSError as error:
        yield f"api.ca_file: {file} cannot be read ({error.strerror})"


def _doors(doors: DoorSettings) -> Iterator[str]:
    yield from _port("doors.port", doors.port)
    if not doors.unit:
        yield "doors.unit: is missing; at least one [[doors.unit]] is needed"
    for number, unit in enumerate(doors.unit, start=1):
        yield from _unit(f"doors.unit {number}", unit, doors.driver)
    ids = {number: unit.id for number, unit in enumerate(doors.unit, start=1) if unit.id}
    locks = {n: f"{unit.board}, {unit.lock}" for n, unit in enumerate(doors.unit, start=1) if unit.lock >= 0}
    places = {n: f"{unit.column}, {unit.row}" for n, unit in enumerate(doors.unit, start=1) if unit.column and unit.row}
    yield from _twice("id", ids)
    yield from _twice("board and lock", locks)
    yield from _twice("column and row", places)


def _unit(name: str, unit: UnitSettings, driver: str) -> Iterator[str]:
    for key in ("id", "column", "row", "size"):
        if not getattr(unit, key):
            yield f"{name} {key}: is missing"
    addresses = DOORS[driver]
    if unit.lock < 0:
        yield f"{name} lock: is missing"
    if unit.lock >= addresses.locks:
        yield f"{name} lock: found {unit.lock}; a {driver} has locks 0 to {addresses.locks - 1}"
    if unit.board >= addresses.boards:
        yield f"{name} board: found {unit.board}; {driver} boards have addresses 0 to {addresses.boards - 1}"


def _twice(what: str, found: dict[int, str]) -> Iterator[str]:
    first: dict[str, int] = {}
    for number, words in found.items():
        earlier = first.setdefault(words, number)
        if earlier != number:
            yield f"doors.unit {number} {what}: found {words}; doors.unit {earlier} has the same"


def _reach(site: PlaceSettings) -> Iterator[str]:
    if site.reach_to_mm <= site.reach_from_mm:
        yield f"site.reach_to_mm: found {site.reach_to_mm}; it must lie above site.reach_from_mm, {site.reach_from_mm}"


def _left_open(timers: TimerSettings) -> Iterator[str]:
    names = ("left_open_ask_s", "left_open_alarm_s", "left_open_guard_s")
    for name, later in itertools.pairwise(names):
        if getattr(timers, later) < getattr(timers, name):
            yield f"timers.{later}: found {getattr(timers, later):g}; it must not come before timers.{name}"


def _scanner(settings: Settings) -> Iterator[str]:
    scanner = settings.scanner
    if scanner.driver == "serial":
        yield from _port("scanner.port", scanner.port)
        if scanner.port and scanner.port == settings.doors.port:
            yield f"scanner.port: {scanner.port} is the lock boards' port too"


def _port(key: str, port: str) -> Iterator[str]:
    look = "ls /dev/serial/by-id shows what is plugged in"
    if not port:
        yield f"{key}: is missing; {look}"
        return
    try:
        is_device = stat.S_ISCHR(os.stat(port).st_mode)  # noqa: PTH116 - Path.stat of an odd name is no better
    except FileNotFoundError:
        yield f"{key}: {port} does not exist; {look}"
    except (OSError, ValueError) as error:
        yield f"{key}: {port} cannot be used ({error}); {look}"
    else:
        if not is_device:
            yield f"{key}: {port} is no serial port; {look}"


def _scan(settings: Settings) -> Iterator[str]:
    scan = settings.scan
    expressions = {
        f"scan.{name}": getattr(scan, name)
        for name in ("staff_badge", "personal_id", "pickup_code", "return_code")
        if getattr(scan, name)
    }
    if settings.courier.sign_in == "required" and scan.courier:
        expressions["scan.courier"] = scan.courier
    for key, expression in expressions.items():
        if all(re.fullmatch(expression, label) for label in _ANY_SCAN):
            yield f"{key}: {expression!r} fits every label too, so no parcel could be scanned"
    for (key, expression), (other, same) in itertools.combinations(expressions.items(), 2):
        if expression == same:
            yield f"{other}: is the same expression as {key}, so no scan could be told apart"


def _languages(site: PlaceSettings) -> Iterator[str]:
    if site.language not in site.languages:
        yield f"site.language: found {site.language!r}; site.languages offers only {', '.join(site.languages)}"
