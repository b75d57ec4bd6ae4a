"""The voice itself, on the engine that Qt made for tests: real states and real time, without a loudspeaker."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.voice import Manner, QtVoice, qt_rate

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def voice() -> Iterator[QtVoice]:
    voice = QtVoice("mock")
    yield voice
    voice.close()


def starts(qtbot: QtBot, voice: QtVoice) -> None:
    qtbot.waitUntil(lambda: voice.state == "speaking")


def test_a_text_is_said_to_its_end(voice: QtVoice, qtbot: QtBot) -> None:
    voice.say("Locker 5 is open", "en", Manner())
    assert voice.speaking
    starts(qtbot, voice)

    qtbot.waitUntil(lambda: not voice.speaking)


def test_hush_ends_speech_at_once_and_the_voice_speaks_again(voice: QtVoice, qtbot: QtBot) -> None:
    voice.say("one two three four five six seven eight nine ten " * 20, "en", Manner())
    starts(qtbot, voice)
    voice.hush()
    qtbot.waitUntil(lambda: not voice.speaking, timeout=500)

    voice.say("Again", "en", Manner())
    starts(qtbot, voice)


def test_hush_before_the_engine_has_started_leaves_nothing_to_be_said(voice: QtVoice, qtbot: QtBot) -> None:
    voice.say("Never heard", "en", Manner())
    voice.hush()
    qtbot.wait(200)

    assert not voice.speaking
    assert voice.state != "speaking"


def test_volume_and_rate_reach_the_engine(voice: QtVoice, qtbot: QtBot) -> None:
    voice.say("Louder and faster", "en", Manner(volume=0.9, rate=2.0))
    starts(qtbot, voice)

    assert voice.manner == pytest.approx((0.9, qt_rate(2.0)))


def test_a_language_without_a_voice_is_silence_not_another_language(voice: QtVoice, qtbot: QtBot) -> None:
    voice.say("one two three four five six seven eight " * 20, "en", Manner())
    starts(qtbot, voice)

    voice.say("Skrytka jest otwarta", "pl", Manner())

    qtbot.waitUntil(lambda: not voice.speaking)
    voice.say("Luukku on auki", "fi", Manner())
    starts(qtbot, voice)


def test_an_engine_that_is_not_there_is_silent_and_is_not_asked_again_at_once(qtbot: QtBot) -> None:
    now = [100.0]
    voice = QtVoice("no-such-engine", now=lambda: now[0])
    for _ in range(3):
        voice.say("Nobody hears this", "en", Manner())
        qtbot.waitUntil(lambda: not voice.speaking)

    assert voice.starts == 1
    now[0] += 6
    voice.say("Nobody hears this either", "en", Manner())
    assert voice.starts == 2
    voice.close()


def test_volume_and_rate_have_limits_and_never_reach_silence() -> None:
    manner = Manner()
    for _ in range(20):
        manner = manner.quieter().slower()
    assert manner == Manner(0.1, 0.6)
    for _ in range(20):
        manner = manner.louder().faster()
    assert manner == Manner(1.0, 2.0)


def test_a_step_back_undoes_a_step() -> None:
    assert Manner().louder().quieter() == Manner()
    assert Manner().faster().slower() == Manner()


def test_qts_rate_keeps_within_its_limits() -> None:
    assert qt_rate(1) == 0
    assert -1 <= qt_rate(0.6) < 0 < qt_rate(2.0) <= 1


def test_a_program_that_dies_while_it_speaks_is_replaced(qtbot: QtBot) -> None:
    now = [100.0]
    voice = QtVoice("mock", now=lambda: now[0])
    voice.say("one two three four five six seven eight " * 20, "en", Manner())
    starts(qtbot, voice)
    os.kill(voice.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: not voice.speaking)

    now[0] += 6
    voice.say("Again", "en", Manner())
    starts(qtbot, voice)
    voice.close()


def test_a_program_that_hangs_is_killed_when_the_voice_is_closed(voice: QtVoice, qtbot: QtBot) -> None:
    voice.say("one two three four five six seven eight " * 20, "en", Manner())
    starts(qtbot, voice)
    number = voice.process_id
    os.kill(number, signal.SIGSTOP)
    voice.hush()
    voice.close()

    assert not Path(f"/proc/{number}").exists()


def test_a_voice_that_is_closed_can_speak_again(voice: QtVoice, qtbot: QtBot) -> None:
    for _ in range(2):
        voice.say("Locker 5 is open", "en", Manner())
        starts(qtbot, voice)
        voice.close()
        assert voice.process_id == 0
