"""Who is heard, when, how loud: the narrator between the glass, the voice and the keypad."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.config.hearing import KeypadSettings
from tests.ui.conftest import bring
from tests.ui.ears import ToldVoice, focused, name_of, speak
from tests.ui.examples import BANK, EXAMPLES, WORDS
from ui.acts import Act
from ui.bridge import Glass
from ui.keys import Keypad, Meaning, table
from ui.speech import Narrator
from ui.views import view
from ui.voice import Manner

START = Manner(0.5, 1.0)


@pytest.fixture
def voice() -> ToldVoice:
    return ToldVoice()


@pytest.fixture
def narrator(glass: Glass, qtbot: QtBot, voice: ToldVoice) -> Narrator:
    narrator = Narrator(glass, voice, START)
    show(qtbot, glass, "how to collect")
    return narrator


def show(qtbot: QtBot, glass: Glass, example: str) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))


def start(qtbot: QtBot, narrator: Narrator, voice: ToldVoice) -> None:
    narrator.meant(Meaning.NEXT)
    qtbot.waitUntil(lambda: voice.speaking)


@pytest.mark.parametrize("first", [meaning for meaning in Meaning if meaning is not Meaning.HEADSET_OUT])
def test_any_key_of_the_keypad_starts_speech_with_an_instruction_and_presses_nothing(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice, first: Meaning
) -> None:
    acts: list[Act] = []
    glass.listen(acts.append)
    narrator.meant(first)

    qtbot.waitUntil(lambda: voice.last.startswith("Speech is on."))
    assert acts == []


def test_the_listen_cell_starts_and_ends_speech(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    assert narrator is not None
    speak(glass, on=True)
    qtbot.waitUntil(lambda: voice.last.startswith("Speech is on."))
    speak(glass, on=False)

    assert not voice.speaking


@pytest.mark.parametrize("what", ["touch", "key", "other key"])
def test_a_touch_or_a_key_stops_speech_at_once(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice, what: str
) -> None:
    keypad = Keypad(table(KeypadSettings().keys()))
    keypad.meant = narrator.meant

    def pressed(code: int, _text: str, held: bool) -> bool:  # noqa: FBT001 - the callback's
        narrator.hush()
        return keypad.pressed(code, held=held)

    glass.feel(narrator.touched, pressed)
    start(qtbot, narrator, voice)
    if what == "touch":
        QTest.mousePress(glass.window, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    else:
        QTest.keyPress(glass.window, Qt.Key.Key_Right if what == "key" else Qt.Key.Key_A)

    assert not voice.speaking


def test_speech_volume_and_rate_end_with_the_visit(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    start(qtbot, narrator, voice)
    for meaning in (Meaning.LOUDER, Meaning.LOUDER, Meaning.FASTER):
        narrator.meant(meaning)
        qtbot.waitUntil(lambda: voice.speaking)
    assert voice.told[-1][2] == Manner(0.7, 1.25)

    show(qtbot, glass, "nobody is here")
    assert not voice.speaking
    assert not glass.assistance.now.speech

    show(qtbot, glass, "how to collect")
    start(qtbot, narrator, voice)
    assert voice.told[-1][2] == START


def test_a_change_of_manner_is_heard_on_what_was_said_last(narrator: Narrator, qtbot: QtBot, voice: ToldVoice) -> None:
    start(qtbot, narrator, voice)
    said = voice.last
    narrator.meant(Meaning.SLOWER)
    qtbot.waitUntil(lambda: voice.speaking)

    assert voice.told[-1] == (said, "en", Manner(0.5, 0.8))


def test_a_headset_starts_speech_and_pulling_it_out_ends_it_at_once(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    narrator.plug(inserted=True)
    qtbot.waitUntil(lambda: voice.last.startswith("Speech is on."))
    narrator.plug(inserted=False)

    assert not voice.speaking
    assert not glass.assistance.now.speech


def test_a_headset_that_stays_plugged_in_does_not_speak_to_nobody(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    narrator.plug(inserted=True)
    qtbot.waitUntil(lambda: voice.speaking)
    show(qtbot, glass, "nobody is here")
    voice.told.clear()
    show(qtbot, glass, "how to collect")
    qtbot.wait(50)
    assert voice.told == []

    narrator.meant(Meaning.NEXT)
    qtbot.waitUntil(lambda: voice.last.startswith("Speech is on."))


def test_whoever_switched_speech_off_walks_in_silence_and_the_next_person_hears_again(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    start(qtbot, narrator, voice)
    narrator.meant(Meaning.SPEECH)
    voice.told.clear()
    narrator.meant(Meaning.NEXT)
    qtbot.wait(50)
    assert (voice.told, name_of(focused(glass))) == ([], "type-id")

    show(qtbot, glass, "nobody is here")
    narrator.meant(Meaning.NEXT)
    qtbot.waitUntil(lambda: voice.last.startswith("Speech is on."))


def test_without_a_voice_the_keypad_still_walks_and_the_listen_cell_is_absent(glass: Glass, qtbot: QtBot) -> None:
    narrator = Narrator(glass, None, START)
    show(qtbot, glass, "how to collect")
    narrator.meant(Meaning.NEXT)
    narrator.meant(Meaning.NEXT)

    assert name_of(focused(glass)) == "type-id"
    assert not glass.assistance.now.speech


def test_speech_waits_until_a_sound_has_ended(narrator: Narrator, qtbot: QtBot, voice: ToldVoice) -> None:
    narrator.sounding = lambda: 0.3
    narrator.meant(Meaning.NEXT)
    qtbot.wait(150)
    assert voice.told == []
    assert narrator.speaking

    qtbot.waitUntil(lambda: voice.told != [])


def test_what_reads_and_walks_is_made_only_when_somebody_needs_it(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    narrator.touched()
    show(qtbot, glass, "confirm")
    assert voice.told == []
    assert not [child for child in glass.children() if child.metaObject().className().startswith("Hearing")]
