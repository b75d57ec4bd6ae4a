"""The list of pictures: every screen in every state worth looking at, as plain views. No Qt.

The pictures and the measuring use the same list, so whatever is looked at is measured too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.flows.notices import Notice
from ui.gallery import pictures_staff
from ui.view import Flow, View, out_of_order

CROWD_NAME = "Wilhelmina Featherstone-Cholmondeley"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, as in a file's name, a view, and what lies over or around it.

    `window` holds properties of Main.qml (a sheet that is up), `site` those of
    the singleton Site, `page` those a person changed on the screen (what was
    typed). `crowded`: at a site with long names and a large bank. `folded`: only
    where the assistance bar is folded, with large text on a small glass.
    """

    name: str
    view: View
    window: Mapping[str, object] = field(default_factory=dict)
    site: Mapping[str, object] = field(default_factory=dict)
    page: Mapping[str, object] = field(default_factory=dict)
    crowded: bool = False
    folded: bool = False

    def is_wanted(self, words: str) -> bool:
        """Tell whether `words`, a screen's name or a part of the picture's, mean this picture."""
        return words.lower() in (self.view.screen.lower(), "") or words.lower() in self.name


def _entry(what: str, alphabet: str = "digits", length: int = 0, notice: str = "") -> dict[str, object]:
    entry = {"what": what, "length": length, "alphabet": alphabet, "notice": notice}
    return entry | {"canLabel": what == "label"}


def _scan(**changes: object) -> dict[str, object]:
    return {"delivered": 0, "lastUnit": "", "notice": "", "unit": "", "free": 4} | changes


def _door(job: str, unit: str, **changes: object) -> dict[str, object]:
    door = {"job": job, "unit": unit, "phase": "opening", "wish": "none", "notice": "", "parcels": 1}
    return door | {"canSayShut": False} | changes


def _asked(job: str, unit: str, **changes: object) -> dict[str, object]:
    fixed = {"job": job, "unit": unit, "wish": "none", "notice": ""}
    return fixed | {"canBeLarger": False, "nextScanConfirms": False} | changes


def _notice(notice: str, unit: str = "", case: str = "", *, ajar: bool = False, places: tuple[str, ...] = ()) -> View:
    props = {"notice": notice, "unit": unit, "caseNumber": case, "open": ajar, "places": list(places)}
    return View(Flow.REST, "Notice", props)


def _entries(*people: tuple[str, str, str]) -> list[dict[str, object]]:
    return [{"id": name, "type": kind, "name": name, "place": place} for kind, name, place in people]


_PEOPLE = _entries(("recipient", "Maria Anders", "Flat 12"), ("department", "Post room", "Ground floor"))
_CROWD = _entries(*[("recipient", CROWD_NAME, f"Apartment 12{n}, north entrance") for n in range(20)])
_SIZES: list[dict[str, object]] = [
    {"size": "small", "free": 2, "height": 250},
    {"size": "medium", "free": 1, "height": 350},
    {"size": "large", "free": 1, "height": 550},
]
_ALL_SIZES = [{"size": size, "free": 99} for size in ("small", "medium", "mlarge", "large")]
_MANY = [str(100 + n) for n in range(9)]
_BARS = [2, 1, 1] * 30
_AT = 1_800_000_000_000  # ms since 1970

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


def _before_a_parcel() -> Iterator[Picture]:
    yield Picture("busy-checking-courier", View(Flow.DEPOSIT, "Busy", {"task": "checking", "cancellable": True}))
    label = _entry("label", "letters")
    yield Picture("entry-label-empty", View(Flow.DEPOSIT, "Entry", label))
    yield Picture("entry-label", View(Flow.DEPOSIT, "Entry", label), page={"typed": "RSD-1001"})
    unread = _entry("label", "letters", notice="unreadable")
    yield Picture("entry-label-wrong", View(Flow.DEPOSIT, "Entry", unread), page={"typed": "RSD"})
    typed, wrong = _entry("courier-code"), _entry("courier-code", notice="wrong-code")
    yield Picture("entry-courier", View(Flow.DEPOSIT, "Entry", typed), page={"typed": "4711"})
    made = {"number": "A001-1NRWJ3ZK", "bars": _BARS}
    yield Picture("new-label", View(Flow.DEPOSIT, "NewLabel", made))
    yield Picture("entry-courier-wrong", View(Flow.DEPOSIT, "Entry", wrong))


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
    for notice in AT_REST:
        unit, case = "5" if notice in _OF_A_UNIT else "", "A001-4821" if notice in _WITH_A_CASE else ""
        places = ("North gate, ground floor",) if notice is Notice.ELSEWHERE else ()
        ajar = notice is Notice.PLEASE_CLOSE
        yield Picture(f"notice-{notice.value}", _notice(notice.value, unit, case, ajar=ajar, places=places))
    yield Picture("notice-finish-later-open", _notice(Notice.FINISH_LATER.value, "5", ajar=True))


def _of_deposit(name: str, screen: str, props: Mapping[str, object], **more: Mapping[str, object]) -> Picture:
    return Picture(name, View(Flow.DEPOSIT, screen, props), **more)  # type: ignore[arg-type]


def _deposit() -> Iterator[Picture]:
    of = _of_deposit
    more_time = {"moreTimeLeft": 24, "moreTimeOf": 30}
    yield of("scan-first", "Scan", _scan())
    yield of("scan-next", "Scan", _scan(delivered=2, lastUnit="5", notice="already-here", unit="3"))
    yield of("scan-no-room", "Scan", _scan(delivered=2, lastUnit="5", notice="no-room"))
    yield of("scan-stopped", "Scan", _scan(notice="out-of-order", free=0))
    yield of(
        "scan-offline",
        "Scan",
        _scan(delivered=2, lastUnit="5", notice="offline"),
        site={"online": False},
    )
    yield of("scan-expected-only", "Scan", _scan(notice="expected-only"), site={"online": False})
    yield of("scan-doors-to-close", "Scan", _scan(delivered=2, lastUnit="5"), window={"closeDoors": ["3"]})
    yield of("scan-more-time", "Scan", _scan(delivered=2, lastUnit="5"), window=more_time)
    yield of("busy-looking", "Busy", {"task": "looking", "cancellable": True})
    yield of("busy-reserving", "Busy", {"task": "reserving", "cancellable": True})
    first = {"typed": "", "entries": [], "busy": False, "notice": ""}
    yield of("recipient-first", "Recipient", first, page={"draft": ""})
    found = {"typed": "an", "entries": _PEOPLE, "busy": True, "notice": ""}
    yield of("recipient-found", "Recipient", found, page={"draft": "an"})
    unheard = {"typed": "an", "entries": [], "busy": False, "notice": "offline"}
    yield of("recipient-offline", "Recipient", unheard, page={"draft": "an"})
    none = {"typed": "anx", "entries": [], "busy": False, "notice": ""}
    yield of("recipient-none", "Recipient", none, page={"draft": "anx"})
    for kind, name, place in (("recipient", "Maria Anders", "Flat 12"), ("department", "Post room", "Ground floor")):
        yield of(f"confirm-{kind}", "Confirm", {"name": name, "place": place, "type": kind})
    size: dict[str, object] = {"name": "Maria Anders", "sizes": _SIZES, "addUnit": "", "notice": "", "noneFits": False}
    yield of("size", "SizeChoice", size)
    yield of("size-or-add", "SizeChoice", size | {"sizes": _SIZES[:2], "addUnit": "5", "notice": "size-taken"})
    yield of("size-none", "SizeChoice", size | {"sizes": []})
    yield of("size-or-none-fits", "SizeChoice", size | {"sizes": _SIZES[:2], "noneFits": True})
    yield of("keep", "Keep", {})
    yield of("size-wanted", "SizeWanted", {"sizes": ["mlarge", "large"], "noneFree": False})
    yield of("size-wanted-full", "SizeWanted", {"sizes": ["small", "medium", "mlarge", "large"], "noneFree": True})
    yield of("summary", "Summary", {"delivered": 2})
    yield of("summary-one", "Summary", {"delivered": 1})
    yield of("summary-none", "Summary", {"delivered": 0})


def _deposit_at_a_door() -> Iterator[Picture]:
    of = _of_deposit
    yield of("open-deliver-opening", "OpenDoor", _door("deliver", "1"))
    yield of("open-deliver", "OpenDoor", _door("deliver", "1", phase="open"))
    yield of("open-deliver-close-first", "OpenDoor", _door("deliver", "1", phase="open", notice="close-first"))
    yield of(
        "open-deliver-larger", "OpenDoor", _door("deliver", "1", phase="open", wish="larger", notice="close-first")
    )
    yield of("open-deliver-for-long", "OpenDoor", _door("deliver", "1", phase="open", canSayShut=True))
    yield of("open-deliver-not-now", "OpenDoor", _door("deliver", "1", phase="open", wish="not-now"))
    yield of("open-take-out-opening", "OpenDoor", _door("take-out", "5"))
    yield of("open-take-out", "OpenDoor", _door("take-out", "5", phase="open", wish="not-now"))
    yield of("in-or-not", "InOrNot", _asked("deliver", "1", canBeLarger=True))
    yield of("in-or-not-scan-on", "InOrNot", _asked("deliver", "1", canBeLarger=True, nextScanConfirms=True))
    yield of("in-or-not-answer-first", "InOrNot", _asked("deliver", "1", notice="answer-first", canBeLarger=True))
    not_now = _asked("deliver", "1", wish="not-now", notice="still-in-hand", canBeLarger=True)
    yield of("in-or-not-empty", "InOrNot", not_now)
    sealed = _asked("deliver", "1", wish="not-now", notice="staff-must-look")
    yield of("in-or-not-staff", "InOrNot", sealed)
    yield of("in-or-not-larger", "InOrNot", _asked("deliver", "1", wish="larger"))
    yield of("in-or-not-taken-out", "InOrNot", _asked("take-out", "5", wish="not-now"))
    yield of("report-taken-out", "Report", {"unit": "5", "collects": False})


def _pickup() -> Iterator[Picture]:
    def of(name: str, screen: str, props: Mapping[str, object], page: Mapping[str, object] | None = None) -> Picture:
        return Picture(name, View(Flow.PICKUP, screen, props), page=page or {})

    yield of("collect", "Collect", {})
    yield Picture("collect-offline", View(Flow.PICKUP, "Collect", {}), site={"online": False})
    yield of("entry-code-first", "Entry", _entry("pickup-code", length=6))
    yield of("entry-code-some", "Entry", _entry("pickup-code", length=6), {"typed": "4711"})
    yield of("entry-code-all", "Entry", _entry("pickup-code", length=6), {"typed": "471108"})
    yield of("entry-code-wrong", "Entry", _entry("pickup-code", length=6, notice="wrong-code"))
    yield of("entry-code-letters", "Entry", _entry("pickup-code", "letters", 6), {"typed": "BCD"})
    yield of("entry-id", "Entry", _entry("personal-id"), {"typed": "12345"})
    yield of("entry-id-wrong", "Entry", _entry("personal-id", notice="wrong-code"))
    yield of("entry-id-letters", "Entry", _entry("personal-id", "letters"), {"typed": "AB"})
    yield of("entry-id-or-pin", "Entry", _entry("personal-id", notice="id-or-pin"))
    yield of("entry-pin", "Entry", _entry("pin"), {"typed": "407182"})
    yield of("entry-pin-unreadable", "Entry", _entry("pin", notice="unreadable"))
    yield of("busy-checking", "Busy", {"task": "checking", "cancellable": True})
    yield of("parcels", "Parcels", {"units": ["5", "6"]})
    yield of("parcels-four", "Parcels", {"units": ["5", "6", "9", "12"]})
    yield of("open-collect-opening", "OpenDoor", _door("collect", "5"))
    yield of("open-collect", "OpenDoor", _door("collect", "5", phase="open"))
    yield of("open-collect-for-long", "OpenDoor", _door("collect", "5", phase="open", canSayShut=True))
    taken = {"unit": "5", "opened": True, "remaining": []}
    yield of("taken", "Taken", taken)
    yield of("taken-one-left", "Taken", taken | {"remaining": ["6"]})
    yield of("taken-did-not-open", "Taken", taken | {"unit": "6", "opened": False})
    yield of("report", "Report", {"unit": "5", "collects": True})
    yield of("reach", "Reach", {"unit": "5", "open": True})
    yield of("reach-closed", "Reach", {"unit": "5", "open": False})


def _dropoff() -> Iterator[Picture]:
    def of(name: str, screen: str, props: Mapping[str, object], page: Mapping[str, object] | None = None) -> Picture:
        return Picture(name, View(Flow.DROPOFF, screen, props), page=page or {})

    yield of("entry-return", "Entry", _entry("return-code", "letters"))
    yield of("entry-return-typed", "Entry", _entry("return-code", "letters"), {"typed": "RET-88213"})
    yield of("entry-return-wrong", "Entry", _entry("return-code", "letters", notice="wrong-code"))
    yield of("entry-receipt", "Entry", _entry("receipt", "letters"), {"typed": "1Z999AA10123"})
    yield of("entry-receipt-none", "Entry", _entry("receipt", "letters", notice="no-receipt"))
    yield of("busy-checking-return", "Busy", {"task": "checking", "cancellable": True})
    yield of("open-return-opening", "OpenDoor", _door("return", "3"))
    yield of("open-return", "OpenDoor", _door("return", "3", phase="open"))
    yield of("in-or-not-return", "InOrNot", _asked("return", "3"))
    receipt = {"number": "1Z999AA10123", "unit": "3", "caseNumber": "A001-4821", "at": 1_800_000_000_000.0}
    yield of("receipt", "Receipt", receipt | {"bars": _BARS})


def _crowded() -> Iterator[Picture]:
    """Show what a large site does to a screen: long names, long lists, long numbers, 63 lockers."""

    def of(name: str, flow: Flow, screen: str, props: Mapping[str, object]) -> Picture:
        return Picture(f"crowded-{name}", View(flow, screen, props), crowded=True)

    person: dict[str, object] = {"name": CROWD_NAME, "place": "Apartment 1204, building C, north entrance"}
    size: dict[str, object] = {
        "name": CROWD_NAME,
        "sizes": _ALL_SIZES,
        "addUnit": "128",
        "notice": "",
        "noneFits": False,
    }
    yield of("idle", Flow.REST, "Idle", {})
    yield of("notice", Flow.REST, "Notice", _notice("case-noted", "128", "RIVERSIDE-12-104821").props)
    places = ("Building C, behind the main entrance", "Gatehouse")
    yield of("elsewhere", Flow.REST, "Notice", _notice("elsewhere", places=places).props)
    yield of("entry-code", Flow.PICKUP, "Entry", _entry("pickup-code", length=8))
    yield of("recipient", Flow.DEPOSIT, "Recipient", {"typed": "wi", "entries": _CROWD, "busy": False, "notice": ""})
    yield of("confirm", Flow.DEPOSIT, "Confirm", person | {"type": "recipient"})
    yield of("size", Flow.DEPOSIT, "SizeChoice", size)
    yield of("size-none", Flow.DEPOSIT, "SizeChoice", size | {"sizes": [], "addUnit": ""})
    few = {"sizes": _ALL_SIZES[:3], "noneFits": True}
    yield of("size-none-fits", Flow.DEPOSIT, "SizeChoice", size | few)
    yield of("parcels", Flow.PICKUP, "Parcels", {"units": _MANY})
    yield of("taken", Flow.PICKUP, "Taken", {"unit": "128", "opened": True, "remaining": _MANY})
    yield of("scan", Flow.DEPOSIT, "Scan", _scan(delivered=128, lastUnit="128", free=240))
    yield of(
        "open-larger",
        Flow.DEPOSIT,
        "OpenDoor",
        _door("deliver", "128", phase="open", wish="larger", parcels=12),
    )
    yield of("open-parcels", Flow.DEPOSIT, "OpenDoor", _door("deliver", "128", phase="open", parcels=12))
    yield of("open-collect", Flow.PICKUP, "OpenDoor", _door("collect", "128", phase="open"))
    yield of("in-or-not", Flow.DEPOSIT, "InOrNot", _asked("deliver", "128", canBeLarger=True))
    receipt: dict[str, object] = {"number": "00340434161094000018-ABCDEFGHIJ", "unit": "128"}
    receipt |= {"caseNumber": "RIVERSIDE-12-104821", "at": 1_800_000_000_000.0, "bars": _BARS * 2}
    yield of("receipt", Flow.DROPOFF, "Receipt", receipt)


def _staff() -> Iterator[Picture]:
    for name, view, page, crowded in pictures_staff.pictures():
        yield Picture(name, view, page=page, crowded=crowded)


PICTURES: tuple[Picture, ...] = (
    *_rest(),
    *_before_a_parcel(),
    *_deposit(),
    *_deposit_at_a_door(),
    *_pickup(),
    *_dropoff(),
    *_crowded(),
    *_staff(),
)
"""Every picture."""


def wanted(words: str) -> list[Picture]:
    """Return the pictures that `words` mean (see `Picture.is_wanted`)."""
    return [picture for picture in PICTURES if picture.is_wanted(words)]
