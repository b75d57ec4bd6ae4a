"""What is on the glass is heard: in order, in the screen's language, and nothing private on the loudspeaker."""

import pytest
from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.flows import states as s
from kiosk.flows.notices import Notice
from tests.ui.audit import named
from tests.ui.conftest import bring
from tests.ui.ears import ToldVoice, controls, focused, name_of, page, speak
from tests.ui.examples import BANK, EXAMPLES, LOAD, WORDS, kiosk
from ui.bridge import Glass
from ui.keys import Meaning
from ui.speech import Narrator
from ui.views import view
from ui.voice import Manner


@pytest.fixture
def voice() -> ToldVoice:
    return ToldVoice()


@pytest.fixture
def narrator(glass: Glass, voice: ToldVoice) -> Narrator:
    return Narrator(glass, voice, Manner())


def show(qtbot: QtBot, glass: Glass, example: str) -> None:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))


def hear(qtbot: QtBot, voice: ToldVoice, *parts: str) -> str:
    """Wait until something was said that has all these parts; return it."""
    qtbot.waitUntil(lambda: any(all(part in text for part in parts) for text in voice.texts))
    return next(text for text in voice.texts if all(part in text for part in parts))


def listen(qtbot: QtBot, glass: Glass, voice: ToldVoice, example: str) -> None:
    """Show a screen to somebody who listens, and forget what was said so far."""
    show(qtbot, glass, example)
    speak(glass, on=True)
    hear(qtbot, voice, "Speech is on")
    voice.told.clear()


@pytest.mark.usefixtures("narrator")
@pytest.mark.parametrize("example", [name for name, example in EXAMPLES.items() if example.screen != "Idle"])
def test_every_screen_is_heard_when_it_comes_up(glass: Glass, qtbot: QtBot, voice: ToldVoice, example: str) -> None:
    listen(qtbot, glass, voice, "nobody is here")
    show(qtbot, glass, example)
    title = str(page(glass).property("title"))

    assert hear(qtbot, voice, title).startswith(title)


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_control_is_heard_by_name_when_it_gets_the_focus(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice, example: str
) -> None:
    show(qtbot, glass, example)
    narrator.plug(inserted=True)
    hear(qtbot, voice, "Speech is on")

    for _ in controls(glass):
        voice.told.clear()
        narrator.meant(Meaning.NEXT)
        item = focused(glass)
        assert item is not None
        qtbot.waitUntil(lambda: voice.last != "")
        assert _name(item) in voice.last, name_of(item)


@pytest.mark.usefixtures("narrator")
def test_a_screen_is_read_title_first_then_help_and_ends_with_the_focused_control(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    show(qtbot, glass, "how to collect")
    narrator.meant(Meaning.NEXT)

    text = hear(qtbot, voice, "Speech is on")

    order = ["Speech is on.", "How do you collect?", "Or scan your code now.", "Type a code"]
    places = [text.find(part) for part in order]
    assert -1 not in places
    assert places == sorted(places)
    assert text.endswith(", button.")


@pytest.mark.usefixtures("narrator")
def test_a_sentence_that_changes_is_heard_and_no_other(glass: Glass, qtbot: QtBot, voice: ToldVoice) -> None:
    listen(qtbot, glass, voice, "door opens for a parcel")
    bring(qtbot, glass, view(kiosk(s.Loading(LOAD)), BANK, WORDS))
    hear(qtbot, voice, "Locker 1 is open.")
    voice.told.clear()

    bring(qtbot, glass, view(kiosk(s.Loading(LOAD, notice=Notice.CLOSE_FIRST)), BANK, WORDS))

    assert hear(qtbot, voice, "Close this door first").count(".") == 1


@pytest.mark.usefixtures("narrator")
def test_the_place_of_an_open_door_is_heard_on_the_loudspeaker(glass: Glass, qtbot: QtBot, voice: ToldVoice) -> None:
    listen(qtbot, glass, voice, "how to collect")
    show(qtbot, glass, "door is open")

    assert "column" in hear(qtbot, voice, "Locker 5 is open")


@pytest.mark.usefixtures("narrator")
def test_more_time_is_asked_with_its_seconds_and_again_at_20_and_10(
    glass: Glass, qtbot: QtBot, voice: ToldVoice
) -> None:
    listen(qtbot, glass, voice, "how to collect")
    glass.more_time(30)
    hear(qtbot, voice, "Do you need more time?", "30 second")
    voice.told.clear()

    for left in range(29, 8, -1):
        glass.more_time(left)
        qtbot.wait(5)

    assert [text.partition(" ")[0] for text in voice.texts] == ["20", "10"]


@pytest.mark.usefixtures("narrator")
def test_the_help_sheet_is_read_when_it_opens_and_the_screen_when_it_closes(
    glass: Glass, qtbot: QtBot, voice: ToldVoice
) -> None:
    listen(qtbot, glass, voice, "how to collect")
    assert QMetaObject.invokeMethod(named(glass.window, "help"), "click")
    hear(qtbot, voice, "Do you need help?", "030 555 0175")
    assert QMetaObject.invokeMethod(named(glass.window, "help-close"), "click")

    hear(qtbot, voice, "How do you collect?")


def test_a_control_that_a_sheet_covers_is_not_called_unavailable(
    glass: Glass, qtbot: QtBot, voice: ToldVoice, narrator: Narrator
) -> None:
    listen(qtbot, glass, voice, "how to collect")
    narrator.meant(Meaning.NEXT)
    hear(qtbot, voice, "Type a code")
    voice.told.clear()
    glass.more_time(24)
    hear(qtbot, voice, "Do you need more time?", "button")
    glass.more_time(None)
    hear(qtbot, voice, "How do you collect?")

    assert [text for text in voice.texts if "not available" in text] == []


@pytest.mark.usefixtures("narrator")
def test_typed_signs_are_stars_on_the_loudspeaker(glass: Glass, qtbot: QtBot, voice: ToldVoice) -> None:
    listen(qtbot, glass, voice, "personal id")

    for key in ("key-7", "key-7", "key-delete", "key-7", "key-clear"):
        voice.told.clear()
        assert QMetaObject.invokeMethod(named(glass.window, key), "click")
        qtbot.waitUntil(lambda: voice.last != "")
        expected = {"key-7": "Star.", "key-delete": "Deleted.", "key-clear": "Cleared."}[key]
        assert voice.last == expected


def test_typed_signs_are_heard_through_a_headset(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    show(qtbot, glass, "personal id")
    narrator.plug(inserted=True)
    hear(qtbot, voice, "Speech is on")
    assert QMetaObject.invokeMethod(named(glass.window, "key-7"), "click")

    hear(qtbot, voice, "7.")


@pytest.mark.parametrize(("chosen", "heard"), [(False, "Key."), (True, "2.")])
def test_keys_of_a_pad_are_named_on_the_loudspeaker_only_if_the_person_chose_it(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice, *, chosen: bool, heard: str
) -> None:
    show(qtbot, glass, "personal id")
    narrator.meant(Meaning.NEXT)
    hear(qtbot, voice, "Speech is on")
    glass.assistance.take("keys-aloud", chosen)
    voice.told.clear()
    narrator.meant(Meaning.NEXT)
    qtbot.waitUntil(lambda: voice.last != "")

    assert voice.last == heard


@pytest.mark.usefixtures("narrator")
def test_why_a_button_cannot_be_pressed_is_heard_and_when_it_can(glass: Glass, qtbot: QtBot, voice: ToldVoice) -> None:
    listen(qtbot, glass, voice, "how to collect")
    show(qtbot, glass, "personal id")
    hear(qtbot, voice, "Not yet: 4 more")

    for _ in range(4):
        assert QMetaObject.invokeMethod(named(glass.window, "key-7"), "click")
        qtbot.wait(10)

    hear(qtbot, voice, "That is enough.", "Star.")


PRIVATE = ("Anders", "Flat 12", "1Z999AA10123", "0003", "0123", "6-77")
"""Of people, of a receipt, and the ends of parcels' numbers that staff see."""
TELLING = [name for name, example in EXAMPLES.items() if any(part in str(example.props) for part in PRIVATE)]


@pytest.mark.parametrize("inserted", [False, True])
def test_names_and_places_of_people_are_heard_through_a_headset_only(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice, *, inserted: bool
) -> None:
    show(qtbot, glass, "nobody is here")
    narrator.meant(Meaning.NEXT)
    if inserted:
        narrator.plug(inserted=True)
    for example in TELLING:
        show(qtbot, glass, example)
        speak(glass, on=True)
        qtbot.wait(10)
        for _ in controls(glass):
            narrator.meant(Meaning.NEXT)
            qtbot.wait(5)

    heard = " ".join(voice.texts)
    assert [part for part in PRIVATE if part in heard] == (list(PRIVATE) if inserted else [])


def test_repeat_says_the_last_again_and_twice_the_whole_screen(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    show(qtbot, glass, "how to collect")
    narrator.meant(Meaning.NEXT)
    hear(qtbot, voice, "Speech is on")
    narrator.meant(Meaning.NEXT)
    last = hear(qtbot, voice, "Type my ID")
    voice.told.clear()

    narrator.meant(Meaning.REPEAT)
    qtbot.waitUntil(lambda: voice.texts == [last])
    narrator.meant(Meaning.REPEAT)

    hear(qtbot, voice, "How do you collect?", "Type my ID")


def test_what_was_said_to_a_headset_is_not_repeated_on_the_loudspeaker(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    show(qtbot, glass, "confirm")
    narrator.plug(inserted=True)
    hear(qtbot, voice, "Anders")
    narrator.plug(inserted=False)
    voice.told.clear()
    narrator.meant(Meaning.NEXT)
    narrator.meant(Meaning.REPEAT)
    qtbot.wait(30)
    narrator.meant(Meaning.REPEAT)
    hear(qtbot, voice, "For this person?")

    assert "Anders" not in " ".join(voice.texts)


def test_soft_hyphens_are_not_spoken_and_the_language_is_the_screens(
    glass: Glass, narrator: Narrator, qtbot: QtBot, voice: ToldVoice
) -> None:
    listen(qtbot, glass, voice, "how to collect")
    glass.assistance.take("language", "de")
    narrator.meant(Meaning.NEXT)
    qtbot.waitUntil(lambda: bool(voice.told))
    assert {language for _, language, _ in voice.told} == {"de"}
    for example in EXAMPLES:
        show(qtbot, glass, example)
        qtbot.wait(5)

    assert "\N{SOFT HYPHEN}" not in " ".join(voice.texts)


def _name(item: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name).replace("\N{SOFT HYPHEN}", "")
