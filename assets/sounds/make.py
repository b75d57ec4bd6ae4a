"""Make the sounds of the kiosk: `python assets/sounds/make.py [DIRECTORY]`. The same every time."""  # noqa: INP001 - a script

import array
import math
import sys
import wave
from pathlib import Path

RATE = 48_000  # what sound cards run at: nothing is converted while playing
PEAK = 10 ** (-14 / 20)  # -14 dBFS, for the loudest tone
EDGE_S = 0.006  # every tone swells and fades, or it would click


def tone(hertz: float, seconds: float, level: float = 1.0) -> list[float]:
    """Return one soft tone: a sine with a quiet octave above it."""
    return [
        level * shape(n / RATE, seconds) * (0.85 * wave_at(hertz, n) + 0.15 * wave_at(2 * hertz, n))
        for n in range(round(seconds * RATE))
    ]


def wave_at(hertz: float, sample: int) -> float:
    """Return a sine of `hertz` at `sample`."""
    return math.sin(2 * math.pi * hertz * sample / RATE)


def shape(at: float, seconds: float) -> float:
    """Return how loud a tone is `at` seconds of its length: it swells fast and fades all along."""
    swell = min(1.0, at / EDGE_S)
    fade = min(1.0, (seconds - at) / EDGE_S)
    return swell * max(0.0, fade) * math.exp(-2.2 * at / seconds)


def rest(seconds: float) -> list[float]:
    """Return silence."""
    return [0.0] * round(seconds * RATE)


def sounds() -> dict[str, list[float]]:
    """Return every sound by its name (ui/cues.py); pitches are those of a pentatonic scale, which never jars."""
    return {
        "touch": tone(1046.5, 0.02, 0.5),
        "accepted": tone(659.3, 0.11) + rest(0.02) + tone(880.0, 0.16),
        "refused": tone(220.0, 0.28, 0.9),
        "done": tone(880.0, 0.13) + rest(0.02) + tone(587.3, 0.24),
        "more-time": tone(587.3, 0.18) + rest(0.12) + tone(659.3, 0.18) + rest(0.12) + tone(880.0, 0.3),
        "tick": tone(1318.5, 0.03, 0.6),
    }


def write(folder: Path) -> None:
    """Write the sounds as WAV files of 16 bits, one channel."""
    for name, samples in sounds().items():
        whole = array.array("h", (round(32767 * PEAK * sample) for sample in samples))
        if sys.byteorder == "big":
            whole.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(whole.tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
