"""Words and answers that depend on what holds just now."""

from itertools import product

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtQml import qmlEngine
from pytestqt.qtbot import QtBot

from tests.ui.audit import visible
from tests.ui.catalogue import entries, path_of
from tests.ui.conftest import MakeGlass, bring
from ui.bridge import Glass
from ui.gallery.pictures import PICTURES
from ui.languages import Languages, load_letters
from ui.site import Panel
from ui.view import Flow, View

SMALL = Panel(1024, 600, 222.0)
OF = {picture.name: picture for picture in PICTURES}


@pytest.fixture
def small(make_glass: MakeGlass) -> Glass:
    return make_glass(SMALL)


def words_on(glass: Glass) -> list[str]:
    texts = [item for item in visible(glass.window.contentItem()) if item.inherits("QQuickText")]
    return [str(item.property("text")).replace("\u00a0", " ") for item in texts]


def names_on(glass: Glass) -> set[str]:
    return {item.objectName() for item in visible(glass.window.contentItem())}


def enlarge(glass: Glass, *, on: bool = True) -> None:
    glass.singletons.describe("Theme", {"large": on})


def test_the_start_asks_for_nothing_it_cannot_use(small: Glass, qtbot: QtBot) -> None:
    bring(qtbot, small, View(Flow.REST, "Idle"))

    asked = {}
    for online, codes, deposits in ((True, False, False), *product([False], [True, False], [True, False])):
        small.singletons.describe("Site", {"online": online, "ownCodes": codes, "offlineDeposits": deposits})
        asked[online, codes, deposits] = [text for text in words_on(small) if text.startswith("Hold up")]

    assert asked == {
        (True, False, False): ["Hold up your code or label."],
        (False, True, True): ["Hold up your code or label."],
        (False, True, False): ["Hold up your code."],
        (False, False, True): ["Hold up the label."],
        (False, False, False): [],
    }


def test_where_no_door_opens_nothing_can_be_typed_or_taken_out(small: Glass, qtbot: QtBot) -> None:
    stopped = View(Flow.DEPOSIT, "Scan", {**OF["scan-stopped"].view.props, "delivered": 1, "lastUnit": "5"})
    bring(qtbot, small, stopped)

    assert names_on(small) & {"type-label", "undo", "done"} == {"done"}


def test_large_words_tell_a_network_that_takes_some_parcels_from_one_that_takes_none(
    small: Glass, qtbot: QtBot
) -> None:
    enlarge(small)
    bring(qtbot, small, OF["scan-expected-only"].view)
    assert "No network: known parcels only" in words_on(small)

    bring(qtbot, small, OF["scan-offline"].view)
    assert "No network right now" in words_on(small)


def test_a_parcel_scanned_twice_is_not_said_to_be_outside_while_that_is_asked(small: Glass, qtbot: QtBot) -> None:
    enlarge(small)
    bring(qtbot, small, OF["in-or-not-empty"].view)

    assert "It is the same parcel" in words_on(small)


def test_what_is_kept_for_later_behind_an_open_door_says_first_to_close_it(small: Glass, qtbot: QtBot) -> None:
    bring(qtbot, small, OF["notice-finish-later"].view)
    assert "We kept this for later" in words_on(small)
    assert "Close the door" not in words_on(small)

    bring(qtbot, small, OF["notice-finish-later-open"].view)
    assert "Close the door" in words_on(small)
    assert "Scan the same label to go on." in words_on(small)


def test_the_promise_of_a_larger_locker_outlives_the_line_that_we_wait(small: Glass, qtbot: QtBot) -> None:
    enlarge(small)
    engine = qmlEngine(small.window)
    assert engine is not None
    languages = Languages(engine)
    languages.choose("de")
    bring(qtbot, small, OF["open-deliver-larger"].view)
    said = words_on(small)
    languages.choose("en")

    assert "Dann öffnet sich ein größeres." in said
    assert [text for text in said if text.startswith("Wir warten")] == []


def test_a_kiosk_that_starts_again_is_not_out_of_service(small: Glass, qtbot: QtBot) -> None:
    bring(qtbot, small, OF["out-of-order-starting"].view)
    assert "The kiosk is starting" in words_on(small)

    bring(qtbot, small, OF["out-of-order-failed"].view)
    assert "Out of service" in words_on(small)
    assert "The kiosk is starting" not in words_on(small)


def test_the_same_locker_again_says_which(small: Glass, qtbot: QtBot) -> None:
    enlarge(small)
    bring(qtbot, small, OF["crowded-size"].view)

    assert "Locker 128 again" in words_on(small)


@pytest.mark.usefixtures("qapp")
def test_an_arabic_day_runs_from_right_to_left() -> None:
    load_letters()
    [said] = [entry.forms[0] for entry in entries(path_of("ar")) if entry.source.startswith("Parcel ending %1,")]
    text = said.replace("%1", "7730").replace("%2", "6 نوفمبر 2026")
    layout = QTextLayout(text, QFont("Inter"))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()

    # Where each ends: the first stands rightmost.
    ends = [line.cursorToX(text.index(part) + 1)[0] for part in ("7730", "6 ", "نوفمبر", "2026")]  # type: ignore[index]
    assert ends == sorted(ends, reverse=True)


@pytest.mark.parametrize(
    ("job", "parcels", "offered"),
    [("deliver", 1, ["Open a larger locker"]), ("deliver", 2, []), ("return", 1, [])],
)
def test_who_keeps_a_parcel_is_offered_a_larger_locker_only_where_one_can_be_asked_for(
    small: Glass, qtbot: QtBot, job: str, parcels: int, offered: list[str]
) -> None:
    kept = View(Flow.DEPOSIT, "OpenDoor", {**OF["open-deliver-not-now"].view.props, "job": job, "parcels": parcels})
    bring(qtbot, small, kept)

    assert [text for text in words_on(small) if text in {"Open a larger locker", "It does not fit"}] == offered
    assert ("does-not-fit" in names_on(small)) is bool(offered)
