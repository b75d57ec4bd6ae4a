"""What is heard and felt: voice, sounds, tactile keypad and headset, put together. Imported after the first frame."""

import asyncio
import ctypes
import time
from collections.abc import Callable
from contextlib import suppress

import structlog

from hardware.headset import HeadsetSocket
from kiosk.config import Settings
from kiosk.config.hearing import SoundSettings
from ui import assets
from ui.bridge import Glass
from ui.keys import Keypad, table
from ui.sounding import Sounding
from ui.sounds import NoSounds, PulseSounds, Sounds
from ui.speech import Narrator
from ui.voice import Manner, QtVoice, Voice, speech_library

_log = structlog.get_logger("kiosk")
_LIBRARIES = {"speechd": "libspeechd.so.2"}


class Hearing:
    """Everything that is heard and felt of one kiosk, from `listen_in` to `close`."""

    def __init__(self, glass: Glass, settings: Settings, scanning: Callable[[float], bool] | None) -> None:
        speech, sounds, pad = settings.speech, settings.sounds, settings.keypad
        self._types = scanning is None
        self._glass = glass
        self._narrator = Narrator(glass, _voice(settings), Manner(speech.volume, speech.rate))
        self._sounding = Sounding(glass, sounds_of(sounds), sounds.tick_s, lambda: self._narrator.speaking)
        self._narrator.sounding = self._sounding.remaining_s
        self._keypad = Keypad(table(pad.keys()), pad.again_s)
        self._keypad.meant = self._narrator.meant
        if scanning is not None:
            self._keypad.scanning = scanning
        glass.feel(self._felt, self._pressed)
        self._headset = asyncio.create_task(self._watch(speech.headset)) if speech.headset else None

    @property
    def volume(self) -> float:
        """How loud the voice is now, from 0.1 to 1."""
        return self._narrator.volume

    def begin(self, volume: float) -> None:
        """Say how loud every visit begins."""
        self._narrator.begin(volume)

    async def close(self) -> None:
        """Be silent, and let go of every device."""
        self._glass.feel(lambda: None, lambda _code, _text, _held: False)
        if self._headset is not None:
            self._headset.cancel()
            with suppress(asyncio.CancelledError):
                await self._headset
        self._narrator.close()
        self._sounding.close()

    async def _watch(self, device: str) -> None:
        await HeadsetSocket(device, lambda inserted: self._narrator.plug(inserted=inserted)).watch()

    def _felt(self) -> None:
        self._narrator.touched()
        self._sounding.touched()

    def _pressed(self, code: int, text: str, held: bool) -> bool:  # noqa: FBT001 - the callback's
        if self._keypad.pressed(code, held=held):
            return True
        self._narrator.hush()
        # Where a scanner types, signs are its own.
        return self._types and text.isdecimal() and self._narrator.type(text)


def listen_in(glass: Glass, settings: Settings, scanning: Callable[[float], bool] | None = None) -> Hearing:
    """Let the glass be heard, and felt by key. Needs a running loop; call `close` of what is returned.

    `scanning` says for a scanner that types like a keyboard whether it is in the
    middle of a scan at a time in monotonic seconds; None where there is none.
    """
    began = time.monotonic()
    hearing = Hearing(glass, settings, scanning)
    _log.debug("Hearing", took_s=round(time.monotonic() - began, 3))
    return hearing


def sounds_of(settings: SoundSettings) -> Sounds:
    """Return what plays the site's sounds: nothing where they are off."""
    return PulseSounds(assets.folder("sounds"), settings.volume) if settings.enabled else NoSounds()


def _voice(settings: Settings) -> Voice | None:
    """Return the voice, or None where it is not wanted or a library is missing, which is logged."""
    speech = settings.speech
    if not speech.enabled:
        return None
    library = _LIBRARIES.get(speech.engine)
    try:
        if library is not None:
            ctypes.CDLL(library)
    except OSError as error:
        _log.warning("NoSpeech", reason=str(error))
        return None
    if not speech_library():
        _log.warning("NoSpeech", reason="PySide6 without QtTextToSpeech")
        return None
    return QtVoice(speech.engine)
