"""`locker-kiosk kiosk`: the real thing."""

import argparse
import os

from kiosk.commands.display import prepare_qt
from kiosk.config import Settings, load

_LONG_PX = 1920
_SHORT_PX = 1080


def run(arguments: argparse.Namespace) -> int:
    """Read the configuration, put the kiosk on the glass and run it until the process is told to stop."""
    settings = load(arguments.config, os.environ)
    prepare_qt(*panel_px(settings))
    from kiosk.commands.loop import run_kiosk  # noqa: PLC0415 - Qt only once there is a screen to show it on

    return run_kiosk(settings, dict(os.environ), full_screen=not arguments.windowed)


def panel_px(settings: Settings) -> tuple[int, int]:
    """Return the pixels across and down of the panel the screens are drawn for."""
    upright = settings.site.orientation == "portrait"
    return (_SHORT_PX, _LONG_PX) if upright else (_LONG_PX, _SHORT_PX)
