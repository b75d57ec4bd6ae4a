"""What must be said on every glass is missed when it is not there."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from tests.ui.audit import having, uncovered, visible
from tests.ui.unsaid import unsaid
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS
from ui.gallery.stage import Dress, Stage

LONG = "One two three four"
LARGE = Dress(large=True)


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    assert qapp is not None
    stage = Stage(PANELS["1024x600"], PICTURES[0])
    stage.dress(LARGE)
    yield stage
    stage.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def hide(wanted: Callable[[QQuickItem], bool]) -> Callable[[Stage], None]:
    def change(stage: Stage) -> None:
        for item in list(visible(stage.window.contentItem())):
            if wanted(item):
                item.setVisible(False)

    return change


def no_plate(stage: Stage) -> None:
    stage.page().setProperty("plate", "")


def no_number(stage: Stage) -> None:
    next(item for item in visible(stage.window.contentItem()) if item.objectName() == "undo").setProperty("text", "")


def more_answers(stage: Stage) -> None:
    for choices in having(stage.window, "answers"):
        for button in choices.childItems():
            if button.objectName() == "more-answers":
                button.setVisible(True)


def one_less(stage: Stage) -> None:
    sentence = next(item for item in visible(stage.window.contentItem()) if item.objectName() == "sentence")
    sentence.setProperty("text", str(sentence.property("text")).rpartition(",")[0])


def long_title(stage: Stage) -> None:
    heading = next(item for item in visible(stage.window.contentItem()) if item.objectName() == "heading")
    heading.setWidth(QFontMetricsF(heading.property("font")).horizontalAdvance(LONG) - 5)
    heading.setProperty("text", LONG)


def lit(stage: Stage) -> None:
    stage.page().setProperty("plateLit", 1)


def no_count(stage: Stage) -> None:
    size = next(item for item in visible(stage.window.contentItem()) if item.objectName() == "size-small")
    next(item for item in visible(size) if str(item.property("text")).startswith("2")).setVisible(False)


LOWER_KEYS = {f"key-{sign}" for sign in ("6", "7", "8", "9", "0", "delete")}
PLACED = "Locker bank A001, locker 3"
LEFT_OUT = {
    "the locker": ("notice-please-close", no_plate, ["no locker 5"]),
    "the count": ("scan-next", hide(lambda item: item.objectName() == "counts"), ["no count of what is in"]),
    "the last locker": ("scan-next", no_number, ["no locker 5 to take out of"]),
    "the place": ("open-take-out", hide(lambda item: item.objectName() == "place"), ["no place of the locker"]),
    "the reason": ("staff-unit-open", hide(lambda item: item.objectName() == "findings"), ["no reason to look"]),
    "what a mark means": ("staff-board", hide(lambda item: item.objectName() == "count-open"), ["no legend of 'open'"]),
    "what has to be done": (
        "staff-board",
        hide(lambda item: item.objectName() == "expired"),
        ["no button to what has to be done"],
    ),
    "the news": (
        "staff-board-owed",
        hide(lambda item: item.objectName() == "sentence"),
        ["no legend of 'free'", "no news"],
    ),
    "a door to close": ("staff-restart-refused-many", one_less, ["7 of 8 told"]),
    "what is left out": (
        "staff-unit-faults",
        hide(lambda item: item.objectName() == "left-out"),
        ["3 of 4 told"],
    ),
    "a result": ("staff-tested-worst", hide(lambda item: item.objectName() == "fact-2"), ["2 of 3 told"]),
    "the number of a case": (
        "staff-unit-said-stuck",
        hide(lambda item: item.objectName() in ("sentence", "findings")),
        ["no reason to look", "no case number", "1 of 3 told"],
    ),
    "a staff answer": ("staff-out-of-use", more_answers, ["an answer waits on a second leaf"]),
    "the name": ("size-or-add", hide(lambda item: item.objectName() == "name"), ["no name of the recipient"]),
    "a row of keys": ("entry-code-first", hide(lambda item: item.objectName() in LOWER_KEYS), ["one row of keys"]),
    "the promise": (
        "open-deliver-larger",
        hide(lambda item: item.objectName() == "sentence"),
        ["no promise of a larger locker"],
    ),
    "the bars": ("receipt", hide(lambda item: bool(item.property("modules"))), ["no bars on the receipt"]),
    "the case": ("receipt", hide(lambda item: item.property("given") == "A001-4821"), ["no caseNumber on the receipt"]),
    "the place of a return": (
        "receipt",
        hide(lambda item: item.property("given") == PLACED),
        [f"no {PLACED!r} on the receipt"],
    ),
    "the flat": ("confirm-recipient", hide(lambda item: item.objectName() == "place"), ["no place of the recipient"]),
    "another way": (
        "entry-code-first",
        hide(lambda i: i.objectName() == "type-id"),
        ["no type-id before something is typed"],
    ),
    "an answer": ("in-or-not", more_answers, ["an answer waits on a second leaf"]),
    "the last of a row": ("crowded-size", hide(lambda i: i.objectName() == "size-large"), ["a hole among the sizes"]),
    "how many are free": ("size", no_count, ["one size says less than another"]),
    "that it is shut": ("in-or-not", lit, ["a lit plate or door for locker 1, which is shut"]),
    "that staff have shut it": ("staff-inside", lit, ["a lit plate or door for locker 5, which is shut"]),
    "company": ("idle", long_title, ["uneven lines: 'One two three / four'"]),
}


@pytest.mark.parametrize("what", LEFT_OUT)
def test_it_is_missed(stage: Stage, what: str) -> None:
    name, change, missed = LEFT_OUT[what]
    picture = next(picture for picture in PICTURES if picture.name == name)
    stage.show(picture)
    before = list(unsaid(uncovered(stage.window.contentItem()), picture, LARGE))
    change(stage)

    assert (before, list(unsaid(uncovered(stage.window.contentItem()), picture, LARGE))) == ([], missed)


def test_an_open_door_that_the_map_shows_as_shut_is_missed(qapp: QApplication) -> None:
    picture = next(picture for picture in PICTURES if picture.name == "staff-restart-refused-many")
    stage = Stage(PANELS["1920x1080"], picture)
    stage.dress(LARGE)
    stage.show(picture)
    before = list(unsaid(uncovered(stage.window.contentItem()), picture, LARGE))
    hide(lambda item: item.objectName() == "open-door-24")(stage)
    after = list(unsaid(uncovered(stage.window.contentItem()), picture, LARGE))
    stage.close()

    assert qapp is not None
    assert (before, after) == ([], ["no open door 24 on the map"])
