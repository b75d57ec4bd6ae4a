import subprocess
import sys
import wave
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.ears import speak
from tests.ui.examples import BANK, EXAMPLES, WORDS
from ui import assets
from ui.bridge import Glass
from ui.cues import Cue
from ui.sounding import Sounding
from ui.sounds import NoSounds, PulseSounds
from ui.views import view

FOLDER = assets.folder("sounds")
_FULL = 32768
_LOUDEST = 10 ** (-12 / 20)


class WrittenDown:
    """Sounds that are written down instead; each takes `seconds`."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.played: list[Cue] = []
        self.seconds = seconds
        self.closed = False

    def play(self, cue: Cue) -> float:
        self.played.append(cue)
        return self.seconds

    def close(self) -> None:
        self.closed = True


def samples(name: str, folder: Path = FOLDER) -> tuple[int, "array[int]"]:
    with wave.open(str(folder / f"{name}.wav"), "rb") as file:
        return file.getframerate(), array("h", file.readframes(file.getnframes()))


def test_the_sounds_are_what_the_script_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(FOLDER / "make.py"), str(tmp_path)], check=True)

    made = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert made == {file.name: file.read_bytes() for file in FOLDER.glob("*.wav")}


@pytest.mark.parametrize("cue", Cue)
def test_every_sound_is_quiet_short_and_begins_and_ends_in_silence(cue: Cue) -> None:
    rate, all_samples = samples(cue)
    loudest = max(map(abs, all_samples)) / _FULL

    assert 0.02 < loudest <= _LOUDEST
    assert len(all_samples) / rate < 3
    assert max(abs(all_samples[0]), abs(all_samples[-1])) < 0.02 * _FULL


def test_a_touch_takes_20_ms() -> None:
    rate, all_samples = samples(Cue.TOUCH)

    assert len(all_samples) == 0.02 * rate


def test_without_a_loudspeaker_nothing_is_heard_and_nothing_breaks(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PULSE_SERVER", str(tmp_path / "none"))
    player = PulseSounds(FOLDER)
    for cue in Cue:
        player.play(cue)
    player.close()

    assert player.play(Cue.DONE) == 0


def test_a_site_without_sounds_is_silent() -> None:
    player = NoSounds()
    assert [player.play(cue) for cue in Cue] == [0.0] * len(Cue)
    player.close()


def show(glass: Glass, example: str) -> None:
    glass.show(view(EXAMPLES[example].kiosk, BANK, WORDS))


def test_an_open_door_ticks_every_second_until_it_is_closed(glass: Glass, qtbot: QtBot) -> None:
    sounds = WrittenDown()
    Sounding(glass, sounds, 30, lambda: False)
    show(glass, "door opens")
    show(glass, "door is open")
    qtbot.waitUntil(lambda: sounds.played.count(Cue.TICK) == 2, timeout=3000)
    show(glass, "all taken")
    qtbot.wait(1200)

    assert sounds.played == [Cue.ACCEPTED, Cue.TICK, Cue.TICK, Cue.DONE]


def test_ticking_ends_after_the_time_the_site_says(glass: Glass, qtbot: QtBot) -> None:
    sounds = WrittenDown()
    Sounding(glass, sounds, 1, lambda: False)
    show(glass, "door is open")
    qtbot.wait(2300)

    assert sounds.played.count(Cue.TICK) == 1


def test_no_sound_is_ever_over_speech(glass: Glass, qtbot: QtBot) -> None:
    sounds = WrittenDown()
    sounding = Sounding(glass, sounds, 30, lambda: True)
    show(glass, "door is open")
    glass.more_time(30)
    sounding.touched()
    qtbot.wait(1100)

    assert sounds.played == []


def test_a_door_that_is_asked_about_is_heard_once_whatever_screen_stands_there(glass: Glass, qtbot: QtBot) -> None:
    sounds = WrittenDown()
    Sounding(glass, sounds, 30, lambda: False)
    for doors in (["6"], ["6"], ["6", "5"], ["5"], []):
        glass.close_doors(doors)
        qtbot.wait(20)

    assert sounds.played == [Cue.REFUSED] * 2


def test_a_screen_that_comes_with_a_door_left_open_is_its_sound(glass: Glass, qtbot: QtBot) -> None:
    sounds = WrittenDown(0.5)
    Sounding(glass, sounds, 30, lambda: False)
    glass.close_doors(["6"])
    show(glass, "a door is left open")
    qtbot.wait(20)

    assert sounds.played == [Cue.REFUSED]


def test_more_time_is_heard_once_each_time_it_is_asked(glass: Glass) -> None:
    sounds = WrittenDown()
    Sounding(glass, sounds, 30, lambda: False)
    for left in (30, 29, 28, None, 30, 29):
        glass.more_time(left)

    assert sounds.played == [Cue.MORE_TIME] * 2


def test_a_touch_is_heard_unless_somebody_listens_to_speech(glass: Glass) -> None:
    sounds = WrittenDown()
    sounding = Sounding(glass, sounds, 30, lambda: False)
    sounding.touched()
    speak(glass, on=True)
    sounding.touched()

    assert sounds.played == [Cue.TOUCH]


def test_speech_can_ask_how_long_a_sound_still_takes(glass: Glass) -> None:
    sounding = Sounding(glass, WrittenDown(0.5), 30, lambda: False)
    assert sounding.remaining_s() == 0
    sounding.touched()

    assert 0.3 < sounding.remaining_s() <= 0.5
