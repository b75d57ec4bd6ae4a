"""The screens without a kiosk, in a real window: `python -m tests.accessibility.shown`.

Takes a line of JSON on stdin, `{"show": PICTURE, "language": CODE}`, brings that
picture of the gallery to the glass and answers what it holds (see scene.py).
`{"unname": CONTROL}` and `{"hide": CONTROL}` spoil a control, to see whether
that is noticed. Ends when stdin does.
"""

import json
import sys
from typing import Any

from PySide6.QtCore import QSocketNotifier

from tests.accessibility.scene import scene, spoil
from ui.bridge import application
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS
from ui.gallery.stage import Dress, NeverShown, Stage

_PICTURES = {picture.name: picture for picture in PICTURES}


class Showing:
    """A stage that stays on the display, and the last picture on it."""

    def __init__(self) -> None:
        self._stage = Stage(PANELS["1080x1920"], PICTURES[0])
        self._stage.window.setVisible(True)
        self._last = (PICTURES[0].name, "en")

    def answer(self, question: dict[str, Any]) -> dict[str, Any]:
        """Show what was asked for and say what it holds."""
        match question:
            case {"show": str(name), "language": str(code)}:
                try:
                    self._bring(name, code)
                except NeverShown as error:
                    return {"fault": str(error)}
            case {"unname": str(item)}:
                spoil(self._stage.window.contentItem(), item, name="")
            case {"hide": str(item)}:
                spoil(self._stage.window.contentItem(), item, ignored=True)
            case _:
                pass
        return {"said": scene(self._stage.window.contentItem())}

    def _bring(self, name: str, code: str) -> None:
        if code != self._last[1]:
            self._stage.dress(Dress(language=code))
        if (name, code) != self._last:
            self._stage.show(_PICTURES[name])
        self._last = (name, code)


def main() -> int:
    """Show what is asked for until nobody asks any more."""
    application()
    showing = Showing()
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def hear() -> None:
        line = sys.stdin.buffer.readline()
        if not line:
            application().quit()
            return
        sys.stdout.write(json.dumps(showing.answer(json.loads(line))) + "\n")
        sys.stdout.flush()

    asked.activated.connect(hear)
    return application().exec()


if __name__ == "__main__":
    sys.exit(main())
