"""The list of pictures: every screen in every state worth looking at, as plain views. No Qt.

The pictures and the measuring use the same list, so whatever is looked at is measured too.
"""

from collections.abc import Iterator, Mapping

from kiosk.flows.notices import Notice
from ui.gallery import pictures_courier, pictures_staff
from ui.gallery.picture import (
    ALL_SIZES,
    BARS,
    CROWD,
    CROWD_NAME,
    DRAWN,
    MANY,
    Picture,
    asked,
    door,
    entry,
    notice,
    scan,
)
from ui.view import Flow, View, out_of_order

AT_REST = (
    Notice.ASK_STAFF,
    Notice.CASE_NOTED,
    Notice.CODE_AGAIN,
    Notice.ELSEWHERE,
    Notice.EXPIRED,
    Notice.FINISH_LATER,
    Notice.ID_OR_PIN,
    Notice.LOCKER_SILENT,
    Notice.NOTHING_HERE,
    Notice.NO_STAFF,
    Notice.NOTHING_RETURNED,
    Notice.OFFLINE,
    Notice.OUT_OF_ORDER,
    Notice.PLEASE_CLOSE,
    Notice.SCAN_AGAIN,
    Notice.SERVICE_TROUBLE,
    Notice.STAFF_CALLED,
    Notice.THANKS,
    Notice.TRY_LATER,
    Notice.UNREADABLE,
    Notice.WRONG_CODE,
)
"""The news that can end a visit; all other news stands on the screen it is about."""

_OF_A_UNIT = {
    Notice.CASE_NOTED,
    Notice.EXPIRED,
    Notice.FINISH_LATER,
    Notice.LOCKER_SILENT,
    Notice.PLEASE_CLOSE,
    Notice.STAFF_CALLED,
}
_WITH_A_CASE = {Notice.CASE_NOTED, Notice.STAFF_CALLED}


def _rest() -> Iterator[Picture]:
    idle = View(Flow.REST, "Idle")
    yield Picture("idle", idle)
    yield Picture("idle-offline", idle, site={"online": False})
    yield Picture("idle-offline-expected", idle, site={"online": False, "offlineDeposits": True})
    yield Picture("idle-offline-no-codes", idle, site={"online": False, "ownCodes": False, "offlineDeposits": True})
    yield Picture("idle-no-returns", idle, site={"returns": False})
    yield Picture("idle-doors-to-close", idle, window={"closeDoors": ["3", "14"]})
    yield Picture("idle-offline-doors-to-close", idle, window={"closeDoors": ["3"]}, site={"online": False})
    for sheet in ("help", "language", "listening"):
        yield Picture(f"sheet-{sheet}", idle, window={"sheet": sheet})
    yield Picture("dark", idle, window={"dark": True})
    yield Picture("sheet-assistance", idle, window={"sheet": "assistance"}, folded=True)
    yield Picture("out-of-order-stopped", out_of_order("stopped"))
    yield Picture("out-of-order-failed", out_of_order("failed"))
    yield Picture("out-of-order-starting", out_of_order("starting"))
    for news in AT_REST:
        unit, case = "5" if news in _OF_A_UNIT else "", "A001-4821" if news in _WITH_A_CASE else ""
        places = ("North gate, ground floor",) if news is Notice.ELSEWHERE else ()
        ajar = news is Notice.PLEASE_CLOSE
        yield Picture(f"notice-{news.value}", notice(news.value, unit, case, ajar=ajar, places=places))
    yield Picture("notice-finish-later-open", notice(Notice.FINISH_LATER.value, "5", ajar=True))


def _pickup() -> Iterator[Picture]:
    def of(name: str, screen: str, props: Mapping[str, object], page: Mapping[str, object] | None = None) -> Picture:
        return Picture(name, View(Flow.PICKUP, screen, props), page=page or {})

    yield of("collect", "Collect", {})
    yield Picture("collect-offline", View(Flow.PICKUP, "Collect", {}), site={"online": False})
    yield of("entry-code-first", "Entry", entry("pickup-code", length=6))
    yield of("entry-code-some", "Entry", entry("pickup-code", length=6), {"typed": "4711"})
    yield of("entry-code-all", "Entry", entry("pickup-code", length=6), {"typed": "471108"})
    yield of("entry-code-wrong", "Entry", entry("pickup-code", length=6, notice="wrong-code"))
    yield of("entry-code-letters", "Entry", entry("pickup-code", "letters", 6), {"typed": "BCD"})
    yield of("entry-id", "Entry", entry("personal-id"), {"typed": "12345"})
    yield of("entry-id-wrong", "Entry", entry("personal-id", notice="wrong-code"))
    yield of("entry-id-letters", "Entry", entry("personal-id", "letters"), {"typed": "AB"})
    yield of("entry-id-or-pin", "Entry", entry("personal-id", notice="id-or-pin"))
    yield of("entry-pin", "Entry", entry("pin"), {"typed": "407182"})
    yield of("entry-pin-unreadable", "Entry", entry("pin", notice="unreadable"))
    yield of("busy-checking", "Busy", {"task": "checking", "cancellable": True})
    yield of("parcels", "Parcels", {"units": ["5", "6"]})
    yield of("parcels-four", "Parcels", {"units": ["5", "6", "9", "12"]})
    yield of("open-collect-opening", "OpenDoor", door("collect", "5"))
    yield of("open-collect", "OpenDoor", door("collect", "5", phase="open"))
    yield of("open-collect-for-long", "OpenDoor", door("collect", "5", phase="open", canSayShut=True))
    taken = {"unit": "5", "opened": True, "remaining": []}
    yield of("taken", "Taken", taken)
    yield of("taken-one-left", "Taken", taken | {"remaining": ["6"]})
    yield of("taken-did-not-open", "Taken", taken | {"unit": "6", "opened": False})
    yield of("report", "Report", {"unit": "5", "collects": True})
    yield of("reach", "Reach", {"unit": "5", "open": True})
    yield of("sign", "Sign", {"busy": False})
    yield of("sign-busy", "Sign", {"busy": True}, {"strokes": DRAWN})
    yield of("reach-closed", "Reach", {"unit": "5", "open": False})


def _dropoff() -> Iterator[Picture]:
    def of(name: str, screen: str, props: Mapping[str, object], page: Mapping[str, object] | None = None) -> Picture:
        return Picture(name, View(Flow.DROPOFF, screen, props), page=page or {})

    yield of("entry-return", "Entry", entry("return-code", "letters"))
    yield of("entry-return-typed", "Entry", entry("return-code", "letters"), {"typed": "RET-88213"})
    yield of("entry-return-wrong", "Entry", entry("return-code", "letters", notice="wrong-code"))
    yield of("entry-receipt", "Entry", entry("receipt", "letters"), {"typed": "1Z999AA10123"})
    yield of("entry-receipt-none", "Entry", entry("receipt", "letters", notice="no-receipt"))
    yield of("busy-checking-return", "Busy", {"task": "checking", "cancellable": True})
    yield of("open-return-opening", "OpenDoor", door("return", "3"))
    yield of("open-return", "OpenDoor", door("return", "3", phase="open"))
    yield of("open-return-not-now", "OpenDoor", door("return", "3", phase="open", wish="not-now"))
    yield of("in-or-not-return", "InOrNot", asked("return", "3"))
    receipt = {"number": "1Z999AA10123", "unit": "3", "caseNumber": "A001-4821", "at": 1_800_000_000_000.0}
    yield of("receipt", "Receipt", receipt | {"bars": BARS})


def _crowded() -> Iterator[Picture]:
    """Show what a large site does to a screen: long names, long lists, long numbers, 63 lockers."""

    def of(name: str, flow: Flow, screen: str, props: Mapping[str, object]) -> Picture:
        return Picture(f"crowded-{name}", View(flow, screen, props), crowded=True)

    person: dict[str, object] = {"name": CROWD_NAME, "place": "Apartment 1204, building C, north entrance"}
    size: dict[str, object] = {
        "name": CROWD_NAME,
        "sizes": ALL_SIZES,
        "addUnit": "128",
        "notice": "",
        "noneFits": False,
    }
    yield of("idle", Flow.REST, "Idle", {})
    yield of("notice", Flow.REST, "Notice", notice("case-noted", "128", "RIVERSIDE-12-104821").props)
    places = ("Building C, behind the main entrance", "Gatehouse")
    yield of("elsewhere", Flow.REST, "Notice", notice("elsewhere", places=places).props)
    yield of("entry-code", Flow.PICKUP, "Entry", entry("pickup-code", length=8))
    yield of("recipient", Flow.DEPOSIT, "Recipient", {"typed": "wi", "entries": CROWD, "busy": False, "notice": ""})
    yield of("confirm", Flow.DEPOSIT, "Confirm", person | {"type": "recipient"})
    yield of("size", Flow.DEPOSIT, "SizeChoice", size)
    yield of("size-none", Flow.DEPOSIT, "SizeChoice", size | {"sizes": [], "addUnit": ""})
    few = {"sizes": ALL_SIZES[:3], "noneFits": True}
    yield of("size-none-fits", Flow.DEPOSIT, "SizeChoice", size | few)
    yield of("parcels", Flow.PICKUP, "Parcels", {"units": MANY})
    yield of("taken", Flow.PICKUP, "Taken", {"unit": "128", "opened": True, "remaining": MANY})
    yield of("scan", Flow.DEPOSIT, "Scan", scan(delivered=128, lastUnit="128", free=240))
    yield of(
        "open-larger",
        Flow.DEPOSIT,
        "OpenDoor",
        door("deliver", "128", phase="open", wish="larger", parcels=12),
    )
    yield of("open-parcels", Flow.DEPOSIT, "OpenDoor", door("deliver", "128", phase="open", parcels=12))
    yield of("open-collect", Flow.PICKUP, "OpenDoor", door("collect", "128", phase="open"))
    yield of("in-or-not", Flow.DEPOSIT, "InOrNot", asked("deliver", "128", canBeLarger=True))
    receipt: dict[str, object] = {"number": "00340434161094000018-ABCDEFGHIJ", "unit": "128"}
    receipt |= {"caseNumber": "RIVERSIDE-12-104821", "at": 1_800_000_000_000.0, "bars": BARS * 2}
    yield of("receipt", Flow.DROPOFF, "Receipt", receipt)


def _staff() -> Iterator[Picture]:
    for name, view, page, crowded in pictures_staff.pictures():
        yield Picture(name, view, page=page, crowded=crowded)


PICTURES: tuple[Picture, ...] = (
    *_rest(),
    *pictures_courier.pictures(),
    *_pickup(),
    *_dropoff(),
    *_crowded(),
    *_staff(),
)
"""Every picture."""


def wanted(words: str) -> list[Picture]:
    """Return the pictures that `words` mean (see `Picture.is_wanted`)."""
    return [picture for picture in PICTURES if picture.is_wanted(words)]
