"""Qt's event loop with asyncio on it, from the first frame to the last."""

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Coroutine

from kiosk.commands.bugs import discreetly
from kiosk.commands.heartbeat import Heartbeat
from kiosk.commands.terminal import Terminal
from kiosk.commands.thrift import give_back_code, spare_widgets
from kiosk.config import Settings
from kiosk.errors import AlreadyRunning, ConfigurationError, KioskError, StartAnew
from ui.bridge import application
from ui.site import Panel

_ENDING = (signal.SIGINT, signal.SIGTERM)
_AWAKE_S = 0.5
_SETTLED_S = 3.0  # by then the start is over
_SWEEP_S = 10.0
ANEW = 3  # the exit code that asks whoever started the kiosk to start it again


def run_kiosk(settings: Settings, environment: dict[str, str], *, full_screen: bool) -> int:
    """Run one kiosk on this machine's screen; return the exit code."""
    application()
    terminal = Terminal(settings, environment, panel_of(settings, full_screen=full_screen))
    terminal.glass.open(full_screen=full_screen)
    application().processEvents()
    return run_on_qt(discreetly(terminal.run()))


def panel_of(settings: Settings, *, full_screen: bool) -> Panel:
    """Return the panel: the whole screen, or a window of its shape that fits on it."""
    from kiosk.commands.kiosk import panel_px  # noqa: PLC0415

    width, height = panel_px(settings)
    screen = application().primaryScreen().availableGeometry()
    if full_screen and (screen.width() > screen.height()) == (width > height):
        return Panel(screen.width(), screen.height(), settings.site.panel_width_mm)
    share = min(1.0, screen.width() / width, screen.height() / height)
    return Panel(round(width * share), round(height * share), settings.site.panel_width_mm)


def run_on_qt(work: Coroutine[None, None, None]) -> int:
    """Run `work` on Qt's loop until it ends or the process is told to stop; return the exit code.

    Staff who want a new start end it with 3; an error of ours ends in one line and 1; one of the
    configuration, and that another kiosk runs, pass through; a bug ends in its traceback, and the
    service that started the kiosk starts it anew.
    """
    spare_widgets()
    from qasync import QEventLoop  # noqa: PLC0415 - after the first frame

    loop = QEventLoop(application(), already_running=False)
    asyncio.set_event_loop(loop)
    with loop:
        task = loop.create_task(work)
        for number in _ENDING:
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(task.cancel))
        gc.disable()
        heartbeat = Heartbeat(os.environ)
        _stay_awake(loop, heartbeat)
        loop.call_later(_SETTLED_S, _settle, loop)
        try:
            loop.run_until_complete(task)
        except asyncio.CancelledError:
            return 0
        except (ConfigurationError, AlreadyRunning):
            raise
        except StartAnew:
            return ANEW
        except KioskError as error:
            sys.stderr.write(f"{error}\n")
            return 1
        finally:
            heartbeat.stop()
    return 0


def _stay_awake(loop: asyncio.AbstractEventLoop, heartbeat: Heartbeat) -> None:
    """Let Python see signals, which Qt's loop alone would sleep through, and others see that the loop turns."""
    heartbeat.beat()
    loop.call_later(_AWAKE_S, _stay_awake, loop, heartbeat)


def _settle(loop: asyncio.AbstractEventLoop) -> None:
    """Set apart what the start has made and what stays for good, so that later sweeps look through little."""
    gc.collect()
    gc.freeze()
    give_back_code()
    _sweep(loop)


def _sweep(loop: asyncio.AbstractEventLoop) -> None:
    """Collect garbage here only: in a driver's thread Python would delete Qt objects that live in this one."""
    gc.collect()
    loop.call_later(_SWEEP_S, _sweep, loop)
