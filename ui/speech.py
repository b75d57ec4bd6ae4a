"""Between the glass, the voice and the tactile keypad: who hears what, when, and how loud."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QTimer, Slot

from ui.keys import Meaning
from ui.view import View
from ui.voice import Manner, Voice

if TYPE_CHECKING:
    from ui.bridge import Glass

_WALKS = frozenset({Meaning.PREVIOUS, Meaning.NEXT, Meaning.UP, Meaning.DOWN, Meaning.ENTER})
_MANNERS: dict[str, Callable[[Manner], Manner]] = {
    "louder": Manner.louder,
    "quieter": Manner.quieter,
    "faster": Manner.faster,
    "slower": Manner.slower,
}


class Narrator(QObject):
    """Lets the screens be heard and walked by key. What it needs of QML is made when somebody first needs it.

    Speech stops at every touch and key, and with the visit; volume and rate are
    then those of the start again. `sounding` says how many seconds a sound still
    takes: speech waits for its end.
    """

    def __init__(self, glass: "Glass", voice: Voice | None, start: Manner) -> None:
        """Take the voice, None where there is none: the keypad then walks in silence."""
        super().__init__(glass)
        self.sounding: Callable[[], float] = lambda: 0.0
        self._glass = glass
        self._voice = voice
        self._start = self._manner = start
        self._hearing: QObject | None = None
        self._text = ""
        self._declined = False
        self._at_rest = True
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._speak)
        glass.singletons.describe("Speech", {"able": voice is not None})
        glass.assistance.changed.connect(self._on_changed)
        glass.assistance.voiced.connect(self._on_voiced)
        glass.viewed.connect(self._on_viewed)

    @property
    def volume(self) -> float:
        """How loud the voice is now, from 0.1 to 1."""
        return self._manner.volume

    def begin(self, volume: float) -> None:
        """Say how loud every visit begins; the one that is on hears it at once."""
        if volume != self._start.volume:
            self._start = replace(self._start, volume=volume)
            self._manner = replace(self._manner, volume=volume)

    @property
    def speaking(self) -> bool:
        """Return whether something is being said, or is about to be."""
        return self._soon.isActive() or (self._voice is not None and self._voice.speaking)

    def touched(self) -> None:
        """Be silent, for the glass was touched; whoever touches needs no focus ring."""
        self.hush()
        self._ask("touched")

    def hush(self) -> None:
        """Be silent at once."""
        self._soon.stop()
        self._text = ""
        if self._voice is not None:
            self._voice.hush()

    def meant(self, meaning: Meaning) -> None:
        """Do what a key of the keypad asks for. The first one starts speech, and does nothing else."""
        self.hush()
        on = self._glass.assistance.now.speech
        match meaning:
            case Meaning.HEADSET_IN | Meaning.HEADSET_OUT:
                self.plug(inserted=meaning is Meaning.HEADSET_IN)
            case Meaning.SPEECH:
                self._switch(on=not on)
            case _ if not on and not self._declined and self._voice is not None:
                self._make()
                self._ask("next")
                self._switch(on=True)
            case _ if meaning in _WALKS:
                self._make()
                self._ask(meaning)
            case _:
                self._on_voiced(meaning)

    def plug(self, *, inserted: bool) -> None:
        """Take note that a headset was plugged in, which starts speech, or pulled out, which ends it."""
        self.hush()
        self._glass.singletons.describe("Speech", {"headset": inserted})
        self._switch(on=inserted)
        self._declined = False

    def type(self, sign: str) -> bool:
        """Type a sign that the screen has a key for; return False where it has none."""
        self.hush()
        self._make()
        return self._hearing is not None and QMetaObject.invokeMethod(self._hearing, "type", Q_ARG(str, sign)) is True

    def close(self) -> None:
        """Be silent for good."""
        self.hush()
        if self._voice is not None:
            self._voice.close()

    def _switch(self, *, on: bool) -> None:
        if self._voice is not None and on != self._glass.assistance.now.speech:
            self._glass.assistance.take("speech", on)

    def _on_changed(self) -> None:
        if self._glass.assistance.now.speech:
            self._make()
        else:
            self.hush()
            self._manner = self._start
            self._declined = not self._at_rest

    def _on_voiced(self, name: str) -> None:
        if name == "repeat":
            self._ask("repeat")
        elif name in _MANNERS:
            self._manner = _MANNERS[name](self._manner)
            self._ask("echo")

    def _on_viewed(self, _before: View, now: View) -> None:
        self._at_rest = now.screen == "Idle"
        if self._at_rest:
            self._declined = False

    def _make(self) -> None:
        if self._hearing is None:
            self._hearing = self._glass.add("Hearing.qml")
            # By name: no type checker knows the signals that QML declares.
            getattr(self._hearing, "say").connect(self._on_say)  # noqa: B009

    def _ask(self, name: str) -> None:
        if self._hearing is not None:
            QMetaObject.invokeMethod(self._hearing, name, Qt.ConnectionType.DirectConnection)

    @Slot(str)
    def _on_say(self, text: str) -> None:
        self._text = text
        self._soon.start(round(1000 * self.sounding()))

    def _speak(self) -> None:
        text, self._text = self._text, ""
        now = self._glass.assistance.now
        if self._voice is not None and now.speech and text:
            self._voice.say(text, now.language, self._manner)
