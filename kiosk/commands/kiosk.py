"""`locker-kiosk kiosk`: the real thing."""

import argparse
import os
from collections.abc import Mapping

from kiosk.alone import alone, lock_of
from kiosk.commands.display import prepare_qt
from kiosk.commands.thrift import spare_command_line, spare_sources
from kiosk.config import Settings, load
from kiosk.errors import ConfigurationError

_LONG_PX = 1920
_SHORT_PX = 1080


def run(arguments: argparse.Namespace) -> int:
    """Read the configuration, put the kiosk on the glass and run it until the process is told to stop.

    Raises ConfigurationError, and AlreadyRunning before anything is opened.
    """
    settings = load(arguments.config, os.environ)
    refuse_late_faults(settings, os.environ)
    alone(lock_of(settings.journal(os.environ)))
    prepare_qt(*panel_px(settings))
    spare_sources()
    spare_command_line()
    from kiosk.commands.loop import run_kiosk  # noqa: PLC0415 - Qt only once there is a screen to show it on

    return run_kiosk(settings, dict(os.environ), full_screen=not arguments.windowed)


def refuse_late_faults(settings: Settings, environment: Mapping[str, str]) -> None:
    """Find what would else be found behind an open window. Raises ConfigurationError."""
    if settings.api.paths:
        from kiosk.commands.access import api_settings  # noqa: PLC0415 - slow, and few sites have paths of their own

        api_settings(settings)
    folder = settings.directory(environment)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        reason = "" if os.access(folder, os.W_OK | os.X_OK) else "it cannot be written"
    except OSError as error:
        reason = str(error.strerror)
    if reason:
        raise ConfigurationError([f"storage.directory: {folder}: {reason}; allowed is a folder this user may write"])


def panel_px(settings: Settings) -> tuple[int, int]:
    """Return the pixels across and down of the panel the screens are drawn for."""
    upright = settings.site.orientation == "portrait"
    return (_SHORT_PX, _LONG_PX) if upright else (_LONG_PX, _SHORT_PX)
