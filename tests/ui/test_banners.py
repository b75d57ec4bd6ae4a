"""A banner and what stands below it say the same."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.flows import states as s
from kiosk.flows.events import Searched
from kiosk.flows.notices import Notice
from tests.ui.audit import is_target, visible
from tests.ui.conftest import bring
from tests.ui.examples import BANK, EXAMPLES, LOAD, WORDS, kiosk
from ui.acts import Act
from ui.bridge import Glass
from ui.views import view


def said_on(glass: Glass) -> list[str]:
    texts = [item for item in visible(glass.window.contentItem()) if item.inherits("QQuickText")]
    # A layout may hold the last two words together.
    return [text.replace("\u00a0", " ") for item in texts if (text := str(item.property("text")))]


def buttons_on(glass: Glass) -> dict[str, QQuickItem]:
    return {item.objectName(): item for item in visible(glass.window.contentItem()) if is_target(item)}


def show(qtbot: QtBot, glass: Glass, example: str) -> list[str]:
    bring(qtbot, glass, view(EXAMPLES[example].kiosk, BANK, WORDS))
    return said_on(glass)


def test_a_size_that_has_just_gone_is_said_of_that_size_over_those_that_are_free(glass: Glass, qtbot: QtBot) -> None:
    said = show(qtbot, glass, "size for the same person")

    assert "That size is not free now. Choose another." in said
    assert "2 free" in said
    assert [text for text in said if text.startswith("No locker")] == []


def test_a_parcel_that_no_free_locker_fits_is_said_so_over_the_count_of_free_ones(glass: Glass, qtbot: QtBot) -> None:
    bring(qtbot, glass, view(kiosk(s.Ready(notice=Notice.NO_ROOM)), BANK, WORDS))

    assert {"No locker that fits that parcel is free.", "4 lockers free"} <= set(said_on(glass))


def test_no_locker_is_counted_as_free_while_no_door_opens(glass: Glass, qtbot: QtBot) -> None:
    said = show(qtbot, glass, "no door may open")

    assert {"No door opens right now", "Staff are told. Your parcels are safe.", "0 lockers free"} <= set(said)


def test_no_locker_is_promised_without_network(glass: Glass, qtbot: QtBot) -> None:
    assert "The right locker opens by itself." in show(qtbot, glass, "first scan")

    glass.set_online(online=False)

    said = said_on(glass)
    assert "No network. Try again in a moment." in said
    assert "The right locker opens by itself." not in said


def test_a_search_that_failed_finds_no_name_and_denies_none(glass: Glass, qtbot: QtBot) -> None:
    acts: list[Act] = []
    glass.listen(acts.append)

    said = show(qtbot, glass, "search fails")

    assert "No network. Try again in a moment." in said
    assert [text for text in said if text.startswith("No name") or "match" in text] == []
    acts.clear()
    QMetaObject.invokeMethod(buttons_on(glass)["try-again"], "click")
    assert acts == [Searched("an")]


def test_a_further_label_hides_no_task_that_comes_first(glass: Glass, qtbot: QtBot) -> None:
    assert "Close this door first, then scan again." in show(qtbot, glass, "door is open for a parcel")

    said = show(qtbot, glass, "door is open, parcel does not fit")

    assert "Keep the parcel. Close the door.\nA larger locker opens then." in said
    assert [text for text in said if "scan" in text] == []


@pytest.mark.parametrize("notice", [Notice.STAFF_MUST_LOOK, Notice.OUT_OF_ORDER])
def test_a_door_that_no_touch_opens_is_not_offered_to_be_opened(glass: Glass, qtbot: QtBot, notice: Notice) -> None:
    asking = s.Asking(LOAD, s.Wish.NOT_NOW)
    bring(qtbot, glass, view(kiosk(asking), BANK, WORDS))
    assert "reopen" in buttons_on(glass)

    bring(qtbot, glass, view(kiosk(replace(asking, notice=notice)), BANK, WORDS))

    assert "reopen" not in buttons_on(glass)
    assert {"it-is-empty", "parcel-in"} <= set(buttons_on(glass))


@pytest.mark.parametrize(
    ("example", "line"),
    [
        ("pickup code", "We do not know this code."),
        ("unknown id", "We do not know this ID."),
        ("unknown number", "We do not know this number."),
        ("pin", "We could not read this"),
    ],
)
def test_what_was_typed_is_called_what_it_was_asked_for(glass: Glass, qtbot: QtBot, example: str, line: str) -> None:
    assert line in show(qtbot, glass, example)


def test_each_count_of_a_round_has_its_own_number(glass: Glass, qtbot: QtBot) -> None:
    said = show(qtbot, glass, "next scan")

    assert {"2 parcels in", "4 lockers free"} <= set(said)
    assert "2" not in said
