"""What plays the short sounds, behind a port: PulseAudio's simplest library, or nothing.

Not Qt Multimedia: it would cost the idle kiosk 6.5 to 8 MB (PSS, measured with
QAudioSink and with QSoundEffect), this costs 1 to 2 MB and runs without it.
PipeWire answers to the same library.
"""

import array
import ctypes
import queue
import threading
import time
import wave
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import structlog

from ui.cues import Cue

_log = structlog.get_logger("ui")
_LIBRARY = "libpulse-simple.so.0"
_PLAYBACK = 1  # PA_STREAM_PLAYBACK (pulse/def.h)
_S16LE = 3  # PA_SAMPLE_S16LE (pulse/sample.h)
_ANY = 2**32 - 1
_LATENCY_S = 0.04  # without a wish the server may keep two seconds
_AGAIN_S = 60.0
_SMALL = frozenset({Cue.TOUCH, Cue.TICK})


class Sounds(Protocol):
    """Plays one sound at a time. Nothing here waits and nothing raises: without a loudspeaker it is silent."""

    def play(self, cue: Cue) -> float:
        """Play a sound unless one is being played; return how many seconds it takes, 0 when none is heard."""

    def close(self) -> None:
        """Play no more."""


class NoSounds:
    """Where a site wants no sounds."""

    def play(self, cue: Cue) -> float:  # noqa: ARG002 - the port's
        """Stay silent."""
        return 0.0

    def close(self) -> None:
        """Stay silent."""


class _Format(ctypes.Structure):
    """`pa_sample_spec` (pulse/sample.h)."""

    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Buffer(ctypes.Structure):
    """`pa_buffer_attr` (pulse/def.h), in bytes; the largest number leaves a choice to the server."""

    _fields_ = tuple((name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize"))


class PulseSounds:
    """Plays the WAV files of a folder through PulseAudio or PipeWire.

    The library waits for the loudspeaker, so a thread of its own calls it. While
    one sound is played at most one other waits, the last; ticks and touches do
    not wait. What cannot be played is logged once and tried again after a minute.
    """

    def __init__(self, folder: Path, volume: float = 1.0) -> None:
        """Take the folder with one file per cue, and a volume from 0 to 1."""
        self._folder = folder
        self._volume = volume
        self._loaded: dict[Cue, tuple[_Format, bytes]] = {}
        self._next: queue.Queue[Cue | None] = queue.Queue(maxsize=1)
        self._busy_until = 0.0
        self._not_before = 0.0
        self._thread: threading.Thread | None = None

    def play(self, cue: Cue) -> float:
        """Play a sound unless one is being played; return how many seconds it takes, 0 when none is heard."""
        now = time.monotonic()
        if now < self._not_before or (now < self._busy_until and cue in _SMALL):
            return 0.0
        if self._thread is None:
            self._thread = threading.Thread(target=self._own, name="sounds", daemon=True)
            self._thread.start()
        while not self._put(cue):
            self._take()
        seconds = self._seconds(cue)
        self._busy_until = now + seconds
        return seconds

    def close(self) -> None:
        """Play no more; what is being played is heard to its end."""
        self._not_before = float("inf")
        if self._thread is not None:
            while not self._put(None):
                self._take()
            self._thread.join(2.0)

    def _put(self, cue: Cue | None) -> bool:
        with suppress(queue.Full):
            self._next.put_nowait(cue)
            return True
        return False

    def _take(self) -> None:
        with suppress(queue.Empty):
            self._next.get_nowait()

    def _seconds(self, cue: Cue) -> float:
        form, samples = self._sound(cue)
        return float(len(samples) / (2 * form.rate * form.channels))

    def _sound(self, cue: Cue) -> tuple[_Format, bytes]:
        if cue not in self._loaded:
            with wave.open(str(self._folder / f"{cue}.wav"), "rb") as file:
                form = _Format(_S16LE, file.getframerate(), file.getnchannels())
                samples = array.array("h", file.readframes(file.getnframes()))
            quiet = array.array("h", (round(sample * self._volume) for sample in samples))
            self._loaded[cue] = form, quiet.tobytes()
        return self._loaded[cue]

    def _own(self) -> None:
        try:
            library = _library()
        except OSError as error:
            self._failed(str(error))
            library = None
        while (cue := self._next.get()) is not None:
            if library is not None:
                self._say(library, *self._sound(cue))

    def _say(self, library: ctypes.CDLL, form: _Format, samples: bytes) -> None:
        error = ctypes.c_int(0)
        soon = _Buffer(_ANY, round(form.rate * form.channels * 2 * _LATENCY_S), _ANY, _ANY, _ANY)
        player = library.pa_simple_new(
            None,
            b"Locker Kiosk",
            _PLAYBACK,
            None,
            b"sound",
            ctypes.byref(form),
            None,
            ctypes.byref(soon),
            ctypes.byref(error),
        )
        if not player:
            self._failed(_reason(error.value))
            return
        library.pa_simple_write(player, samples, len(samples), ctypes.byref(error))
        library.pa_simple_drain(player, ctypes.byref(error))
        library.pa_simple_free(player)

    def _failed(self, reason: str) -> None:
        if self._not_before == 0:
            _log.warning("SoundFailed", reason=reason)
        self._not_before = max(self._not_before, time.monotonic() + _AGAIN_S)


def _library() -> ctypes.CDLL:
    """Return the library with the types of its functions (pulse/simple.h). Raises OSError where it is missing."""
    library = ctypes.CDLL(_LIBRARY)
    text, pointer, whole = ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int
    library.pa_simple_new.restype = pointer
    library.pa_simple_new.argtypes = (text, text, whole, text, text, pointer, pointer, pointer, pointer)
    library.pa_simple_write.argtypes = (pointer, text, ctypes.c_size_t, pointer)
    library.pa_simple_drain.argtypes = (pointer, pointer)
    library.pa_simple_free.argtypes = (pointer,)
    return library


def _reason(error: int) -> str:
    """Return the words of an error (pulse/error.h)."""
    words = ctypes.CDLL("libpulse.so.0").pa_strerror
    words.restype = ctypes.c_char_p
    return bytes(words(error)).decode()
