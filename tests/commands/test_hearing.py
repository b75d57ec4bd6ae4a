"""Voice, sounds, keypad and headset at a real window, put together as the settings say."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.commands.hearing import Hearing, listen_in, sounds_of
from kiosk.config.hearing import KeypadSettings, SoundSettings, SpeechSettings
from kiosk.config.settings import Settings
from tests.ui.ears import focused, name_of
from tests.ui.examples import BANK, EXAMPLES, WORDS
from ui.bank import drawing
from ui.bridge import Glass
from ui.sounds import NoSounds, PulseSounds
from ui.view import View
from ui.views import view

pytestmark = pytest.mark.qt_loop

QUIET = Settings(speech=SpeechSettings(engine="mock"), sounds=SoundSettings(enabled=False))


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110 - QML says nothing when a property changes
            await asyncio.sleep(0.01)


def of(example: str) -> View:
    return view(EXAMPLES[example].kiosk, BANK, WORDS)


async def strike(glass: Glass, *keys: Qt.Key) -> None:
    """Strike keys outside of this coroutine: Qt's own loop delivers them."""
    loop = asyncio.get_running_loop()
    for key in keys:
        done = loop.create_future()
        loop.call_soon(click, glass, key, done)
        await done


def click(glass: Glass, key: Qt.Key, done: asyncio.Future[None]) -> None:
    QTest.keyClick(glass.window, key)
    done.set_result(None)


async def with_glass(settings: Settings, scanning: Callable[[float], bool] | None = None) -> tuple[Glass, Hearing]:
    glass = Glass(WORDS, drawing(BANK.values()))
    painted: list[bool] = []
    glass.first_painted.connect(lambda: painted.append(True))
    glass.open()
    await until(lambda: painted != [])
    hearing = listen_in(glass, settings, scanning)
    glass.show(of("personal id"))
    await until(lambda: glass.window.property("current") == "Entry")
    return glass, hearing


async def test_keys_of_the_pad_walk_the_screen_and_its_digits_type() -> None:
    glass, hearing = await with_glass(
        Settings(speech=SpeechSettings(enabled=False), sounds=QUIET.sounds, keypad=KeypadSettings(again_s=0))
    )
    await strike(glass, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert name_of(focused(glass)) == "key-5"

    await strike(glass, Qt.Key.Key_7, Qt.Key.Key_Return)
    assert typed(glass) == "75"
    await close(glass, hearing)


async def test_where_a_scanner_types_signs_and_the_end_of_a_scan_are_its_own() -> None:
    heard: list[str] = []
    glass, hearing = await with_glass(QUIET, lambda _at: True)

    def key(text: str, _at: float) -> bool:
        heard.append(text)
        return True

    glass.listen(lambda _act: None, key=key)
    await strike(glass, Qt.Key.Key_7, Qt.Key.Key_Return)

    assert heard == ["7", "\r"]
    assert typed(glass) == ""
    await close(glass, hearing)


async def test_a_headset_starts_speech_as_a_key_does() -> None:
    glass, hearing = await with_glass(QUIET)
    await strike(glass, Qt.Key.Key_F15)
    assert glass.assistance.now.speech
    await strike(glass, Qt.Key.Key_F16)
    assert not glass.assistance.now.speech
    await close(glass, hearing)


async def test_sounds_are_off_where_the_site_says_so() -> None:
    for enabled, kind in ((True, PulseSounds), (False, NoSounds)):
        player = sounds_of(SoundSettings(enabled=enabled))
        player.close()
        assert type(player) is kind


async def test_a_headset_device_that_is_not_there_stops_nothing(tmp_path: Path) -> None:
    speech = SpeechSettings(engine="mock", headset=str(tmp_path / "event9"))
    glass, hearing = await with_glass(
        Settings(speech=speech, sounds=QUIET.sounds, keypad=KeypadSettings(enabled=False))
    )
    await asyncio.sleep(0.1)
    await strike(glass, Qt.Key.Key_Right)

    assert focused(glass) is None
    await close(glass, hearing)


def typed(glass: Glass) -> object:
    pages = [item for item in glass.window.findChildren(QQuickItem) if item.property("toldPrivately") is not None]
    return next(page.property("typed") for page in pages if page.isVisible())


async def close(glass: Glass, hearing: Hearing) -> None:
    await hearing.close()
    glass.close()
    glass.deleteLater()
