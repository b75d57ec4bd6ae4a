"""Devices on real pseudo-terminals."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.doors.kerong_cu48_emulator import CabinetEmulator, Manners
from hardware.scanners.emulator import ScannerEmulator


@pytest.fixture
def link(tmp_path: Path) -> Path:
    return tmp_path / "port"


@pytest.fixture
def cabinet(link: Path) -> Iterator[CabinetEmulator]:
    emulator = CabinetEmulator(link, boards=2, manners=Manners(delay_s=0.02))
    yield emulator
    emulator.close()


@pytest.fixture
def gun(link: Path) -> Iterator[ScannerEmulator]:
    emulator = ScannerEmulator(link)
    yield emulator
    emulator.close()
