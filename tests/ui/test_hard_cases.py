"""What a real site does to a screen: every notice, long names, long lists, large banks, small panels."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain import LockerUnitId
from kiosk.flows.notices import Notice
from tests.ui.audit import audit
from tests.ui.conftest import MakeGlass, bring
from tests.ui.examples import BANK, EXAMPLES, WORDS
from tests.ui.faults import faults_of
from ui.bank import drawing
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS as GLASSES
from ui.gallery.stage import Dress, Stage
from ui.site import LANDSCAPE, PORTRAIT, Panel, SiteWords
from ui.view import Flow, View
from ui.views import view

# Each screen of each flow once, as it is met first: what differs between its pictures is measured in the gallery.
EACH_SCREEN = list(
    {(each.view.flow, each.view.screen): each for each in reversed(PICTURES) if not each.window}.values()
)
PANELS = {"upright": PORTRAIT, "lying": LANDSCAPE}
LARGE_PANELS = {"21.5 in upright": Panel(1080, 1920, 268.0), "21.5 in lying": Panel(1920, 1080, 476.0)}
LONG = "Wilhelmina Featherstone-Cholmondeley"
WITH_NOTICE = {
    "notice": View(
        Flow.REST, "Notice", {"notice": "", "unit": "128", "caseNumber": "A001-4821", "open": False, "places": []}
    ),
    "notice of nothing": View(
        Flow.REST, "Notice", {"notice": "", "unit": "", "caseNumber": "", "open": False, "places": []}
    ),
} | {
    name: view(EXAMPLES[name].kiosk, BANK, WORDS)
    for name in (
        "pickup code",
        "return code",
        "next scan",
        "search fails",
        "size for the same person",
        "door is open for a parcel",
        "in or not",
        "empty or not",
    )
}
ENTRIES = [
    {"id": str(n), "type": "recipient", "name": LONG, "place": f"Apartment 12{n}, north entrance"} for n in range(20)
]
CROWDED = {
    "many recipients": View(
        Flow.DEPOSIT, "Recipient", {"typed": "wi", "entries": ENTRIES, "busy": False, "notice": ""}
    ),
    "long name": View(
        Flow.DEPOSIT,
        "Confirm",
        {"name": LONG, "place": "Apartment 1204, building C, north entrance", "type": "recipient"},
    ),
    "nothing free": View(
        Flow.DEPOSIT, "SizeChoice", {"name": LONG, "sizes": [], "addUnit": "", "notice": "", "noneFits": False}
    ),
    "all sizes": View(
        Flow.DEPOSIT,
        "SizeChoice",
        {
            "name": LONG,
            "sizes": [{"size": size, "free": 99} for size in ("small", "medium", "mlarge", "large")],
            "addUnit": "128",
            "notice": "",
            "noneFits": False,
        },
    ),
    "many lockers": View(Flow.PICKUP, "Parcels", {"units": [str(100 + n) for n in range(9)]}),
    "many left": View(
        Flow.PICKUP,
        "Taken",
        {"unit": "128", "opened": True, "remaining": [str(100 + n) for n in range(9)]},
    ),
    "long round": View(
        Flow.DEPOSIT,
        "Scan",
        {"delivered": 128, "lastUnit": "128", "notice": "", "unit": "", "free": 240, "toTake": 0},
    ),
    "several parcels": View(
        Flow.DEPOSIT,
        "OpenDoor",
        {
            "job": "deliver",
            "unit": "128",
            "phase": "open",
            "wish": "larger",
            "notice": "",
            "parcels": 12,
            "canSayShut": False,
        },
    ),
    "long number": View(
        Flow.DROPOFF,
        "Receipt",
        {
            "number": "00340434161094000018-ABCDEFGHIJ",
            "unit": "128",
            "caseNumber": "RIVERSIDE-12-104821",
            "at": 1_800_000_000_000.0,
            "bars": [2, 1, 1] * 60,
        },
    ),
}
LARGE_BANK = drawing(
    replace(
        unit,
        id=LockerUnitId(str(100 + 10 * column + row)),
        column=column,
        row=row,
        bottom_mm=200 * (9 - row),
        height_mm=200,
    )
    for unit in list(BANK.values())[:1]
    for column in (1, 2, 3, 5, 6, 7, 8)
    for row in range(1, 10)
)
LONG_WORDS = SiteWords(
    place="Riverside Court, North Tower", bank="RIVERSIDE-12", phone="+49 30 5550 1758 12", code_length=8
)


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
@pytest.mark.parametrize("screen", WITH_NOTICE.values(), ids=WITH_NOTICE)
def test_every_notice_fits_on_every_screen_that_shows_one(
    make_glass: MakeGlass, qtbot: QtBot, screen: View, panel: Panel
) -> None:
    glass = make_glass(panel)
    glass.window.setVisible(False)  # measuring needs the layout, not the pixels
    faults: list[str] = []
    for notice in Notice:
        bring(qtbot, glass, replace(screen, props={**screen.props, "notice": notice.value}))
        faults += [f"{notice}: {fault}" for fault in audit(glass.window, panel.px_per_mm).faults]

    assert faults == []


@pytest.mark.parametrize("panel", (PANELS | LARGE_PANELS).values(), ids=PANELS | LARGE_PANELS)
@pytest.mark.parametrize("screen", CROWDED.values(), ids=CROWDED)
def test_long_words_and_long_lists_fit(make_glass: MakeGlass, qtbot: QtBot, screen: View, panel: Panel) -> None:
    glass = make_glass(panel, words=LONG_WORDS, bank=LARGE_BANK)
    bring(qtbot, glass, screen)

    assert audit(glass.window, panel.px_per_mm).faults == []


@pytest.mark.parametrize("dress", [Dress(), Dress(large=True, language="de")], ids=str)
def test_no_screen_of_a_small_glass_is_spoilt_by_doors_left_open(qapp: QApplication, dress: Dress) -> None:
    assert qapp is not None
    stage = Stage(GLASSES["1024x600"], PICTURES[0])
    doors, offline = {"closeDoors": ["3", "14"]}, {"online": False}
    faults = faults_of(stage, dress, [replace(each, window=doors, site=offline) for each in EACH_SCREEN])

    assert [f"{fault.picture}: {fault.words}" for fault in faults] == []
    stage.close()


def test_a_picture_that_gives_way_to_larger_words_takes_no_room_with_it(qapp: QApplication) -> None:
    assert qapp is not None
    stage = Stage(GLASSES["1024x600"], PICTURES[0])
    answer = next(each for each in PICTURES if each.name == "in-or-not-scan-on")
    stage.show(answer)

    assert [fault.words for fault in faults_of(stage, Dress(large=True), [answer])] == []
    stage.close()
