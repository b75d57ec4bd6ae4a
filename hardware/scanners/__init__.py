"""Barcode scanners, whatever they hang on. `SCANNERS` names the drivers."""

from collections.abc import Callable

from hardware.scanners.connection import ScannerConnection
from hardware.scanners.keyboard import open_keyboard_scanner
from hardware.scanners.serial_scanner import open_serial_scanner
from kiosk.ports import Scanner

__all__ = ["SCANNERS", "ScannerConnection"]

SCANNERS: dict[str, Callable[[ScannerConnection], Scanner]] = {
    "serial": open_serial_scanner,
    "keyboard": open_keyboard_scanner,
}
