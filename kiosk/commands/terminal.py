"""One kiosk, put together: the glass first, everything slow to import behind it."""

import asyncio
import time
from typing import TYPE_CHECKING

from kiosk.commands import bugs
from kiosk.commands.site import bank_drawing, site_words
from kiosk.config import Settings
from kiosk.errors import KioskError, StartAnew
from ui.bridge import Glass
from ui.site import Panel
from ui.touch import Calm
from ui.view import Flow, View, out_of_order

if TYPE_CHECKING:
    from kiosk.commands.hearing import Hearing
    from kiosk.domain import LockerUnitId
    from kiosk.flows.ledger import Habits, Kiosk
    from kiosk.runtime.runtime import Runtime
    from ui.acts import Act

_CLOCK_S = 5.0
_LAST_WORDS_S = 3.0
_PATIENT_S = 0.4  # a wait shorter than this is not worth a screen of its own (ui/design.md section 9)


class Terminal:
    """The screen, and the runtime behind it once `run` has made it.

    The first frame is on the glass before the network stack, the journal and the
    drivers are imported; touches until then wait in Qt's queue.
    """

    def __init__(self, settings: Settings, environment: dict[str, str], panel: Panel, calm: Calm | None = None) -> None:
        """Make the glass and let it show the idle screen. Needs the Qt application."""
        self._settings = settings
        self._environment = environment
        self._units = {unit.id: unit for unit in settings.bank()}
        self._words = site_words(settings)
        self.glass = Glass(self._words, bank_drawing(settings), panel=panel, calm=calm)
        self.glass.assistance.begin(
            languages=settings.site.languages,
            language=settings.site.language,
            rest_s=settings.timers.home_on_inactivity_s,
        )
        self.glass.set_clock(time.time())
        self.glass.show(View(Flow.REST, "Idle"))
        self.runtime: Runtime | None = None
        self.open_doors: tuple[LockerUnitId, ...] = ()
        """The doors that stand open and that nobody answers for."""
        self._later: asyncio.TimerHandle | None = None
        self._hearing: Hearing | None = None
        self._habits: Habits | None = None

    async def run(self) -> None:
        """Run the kiosk until it is cancelled.

        Raises StartAnew when staff want that, JournalError, ConfigurationError, and whatever bug ended it.
        """
        from kiosk.commands.hearing import listen_in  # noqa: PLC0415 - after the first frame
        from kiosk.commands.wiring import open_runtime  # noqa: PLC0415 - the same
        from kiosk.runtime.world import Screen  # noqa: PLC0415 - the same

        screen = Screen(self._changed, self._attention, bugs.tell)
        try:
            opened = await open_runtime(self._settings, self._environment, screen)
        except (KioskError, OSError):
            # A restart alone will hardly mend this: whoever stands here must see more than a flash.
            self.glass.show(out_of_order("failed"))
            await asyncio.sleep(_LAST_WORDS_S)
            raise
        self.runtime = runtime = opened.runtime
        self.glass.listen(self._acted, runtime.attend, opened.keys.pressed if opened.keys else None)
        self._hearing = hearing = listen_in(self.glass, self._settings, opened.keys.scanning if opened.keys else None)
        clock = asyncio.create_task(self._show_time())
        try:
            await runtime.run()
        except StartAnew:
            raise
        except Exception:
            self.glass.show(out_of_order("failed"))
            raise
        finally:
            clock.cancel()
            if self._later is not None:
                self._later.cancel()
            await hearing.close()
            await opened.close()

    @property
    def online(self) -> bool:
        """Whether the service answered last."""
        return self.runtime is None or self.runtime.kiosk.online

    def _acted(self, act: "Act") -> None:
        from kiosk.flows.service_events import ChoseHabits  # noqa: PLC0415 - after the first frame
        from ui.acts import Drawn, FinishedNow, KeepHabits, Typed  # noqa: PLC0415 - the same

        if self.runtime is None:
            return
        match act:
            case Typed(entry, text):
                self.runtime.typed(entry, text)
            case Drawn(strokes):
                self.runtime.signed(strokes)
            case FinishedNow():
                self.runtime.finish()
            case KeepHabits():
                volume = self._hearing.volume if self._hearing else self._settings.speech.volume
                self.runtime.post(ChoseHabits(self.glass.assistance.now.language, volume))
            case _:
                self.runtime.post(act)

    def _changed(self, kiosk: "Kiosk") -> None:
        from kiosk.flows.queries import doors_to_close  # noqa: PLC0415 - after the first frame
        from ui.views import view  # noqa: PLC0415 - the same

        self._take_up(kiosk.habits)
        self.open_doors = doors_to_close(kiosk)
        self.glass.set_online(online=kiosk.online)
        self.glass.close_doors(self.open_doors)
        if self._later is not None:
            self._later.cancel()
        next_view = view(kiosk, self._units, self._words)
        if next_view.screen == "Busy":
            self.glass.wake()
            self._later = asyncio.get_running_loop().call_later(_PATIENT_S, self.glass.show, next_view)
        else:
            self.glass.show(next_view)

    def _take_up(self, habits: "Habits | None") -> None:
        """Begin every visit as staff want it; a language the site no longer offers is left alone."""
        if habits is None or (habits == self._habits and self._hearing is not None):
            return
        self._habits = habits
        if self._hearing is not None:
            self._hearing.begin(habits.volume)
        if habits.language in self._settings.site.languages:
            self.glass.assistance.keep(habits.language)

    def _attention(self, seconds_left: float | None) -> None:
        of = round(self._settings.timers.more_time_s)
        self.glass.more_time(None if seconds_left is None else min(of, round(seconds_left)), of)

    async def _show_time(self) -> None:
        while True:
            self.glass.set_clock(time.time())
            await asyncio.sleep(_CLOCK_S)
