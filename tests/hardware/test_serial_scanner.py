"""A scanner on a serial line, over a real pseudo-terminal."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from hardware.scanners import SCANNERS, ScannerConnection
from hardware.scanners.emulator import ScannerEmulator
from tests.hardware.rig import eventually

LABEL, OTHER = "1Z5R89390357567127", "RB123456785GB"


@pytest.fixture
async def heard(link: Path, gun: ScannerEmulator) -> AsyncIterator[list[str]]:
    """What a watched scanner has reported; the scanner is known to be open."""
    texts: list[str] = []
    watch = asyncio.create_task(SCANNERS["serial"](ScannerConnection(str(link))).watch(texts.append))
    await open_for_scans(gun, texts)
    yield texts
    watch.cancel()
    with suppress(asyncio.CancelledError):
        await watch


async def open_for_scans(gun: ScannerEmulator, texts: list[str]) -> None:
    """Scan until something is heard, then forget it."""
    for number in range(300):
        gun.scan(f"PROBE{number:04}")
        if await eventually(lambda: bool(texts), within_s=0.11):
            break
    await asyncio.sleep(0.15)
    texts.clear()


async def test_what_the_scanner_puts_before_each_scan_is_dropped(link: Path, gun: ScannerEmulator) -> None:
    texts: list[str] = []
    watch = asyncio.create_task(SCANNERS["serial"](ScannerConnection(str(link), prefix="#")).watch(texts.append))
    await open_for_scans(gun, texts)

    gun.scan(f"#{LABEL}")

    assert await eventually(lambda: texts == [LABEL])
    watch.cancel()
    with suppress(asyncio.CancelledError):
        await watch


async def test_a_scan_is_reported_at_once(gun: ScannerEmulator, heard: list[str]) -> None:
    began = time.monotonic()
    gun.scan(LABEL)

    assert await eventually(lambda: heard == [LABEL])
    assert time.monotonic() - began < 0.2


async def test_a_scan_without_a_suffix_is_reported_after_quiet(gun: ScannerEmulator, heard: list[str]) -> None:
    gun.send(LABEL.encode())

    assert await eventually(lambda: heard == [LABEL])


async def test_a_scan_in_pieces_is_one_scan(gun: ScannerEmulator, heard: list[str]) -> None:
    for byte in LABEL.encode() + b"\r\n":
        gun.send(bytes((byte,)))
        await asyncio.sleep(0.001)

    assert await eventually(lambda: heard == [LABEL])


async def test_every_scan_is_reported_and_a_flood_is_not(gun: ScannerEmulator, heard: list[str]) -> None:
    for number in range(40):
        gun.send(f"{LABEL}{number:02}\r".encode())
    await asyncio.sleep(1.1)
    gun.scan(OTHER)

    assert await eventually(lambda: heard[-1:] == [OTHER])
    assert heard[:2] == [f"{LABEL}00", f"{LABEL}01"]
    assert len(heard) < 25  # ten a second


async def test_noise_is_not_reported_and_the_next_scan_is(gun: ScannerEmulator, heard: list[str]) -> None:
    gun.send(b"\xff\x00\x1b[A\r")
    gun.send(b"Z" * 2000 + b"\r")
    gun.scan(LABEL)

    assert await eventually(lambda: heard == [LABEL])


async def test_an_unplugged_scanner_is_back_within_three_seconds(gun: ScannerEmulator, heard: list[str]) -> None:
    gun.send(b"half a lab")
    gun.unplug()
    await asyncio.sleep(0.3)
    gun.plug()
    began = time.monotonic()
    number = 0
    while not heard and time.monotonic() - began < 4:
        gun.scan(f"LABEL{number:04}")
        number += 1
        await asyncio.sleep(0.12)

    assert time.monotonic() - began < 3
    assert heard[0].startswith("LABEL")


async def test_a_scanner_that_is_not_there_yet_is_found_when_it_comes(link: Path) -> None:
    texts: list[str] = []
    watch = asyncio.create_task(SCANNERS["serial"](ScannerConnection(str(link))).watch(texts.append))
    await asyncio.sleep(0.2)
    gun = ScannerEmulator(link)
    await open_for_scans(gun, texts)
    gun.scan(OTHER)
    found = await eventually(lambda: texts == [OTHER])
    watch.cancel()
    with suppress(asyncio.CancelledError):
        await watch
    gun.close()

    assert found
