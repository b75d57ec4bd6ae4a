"""The pictures of the staff's screens. No Qt."""

from collections.abc import Iterator, Mapping

from kiosk.domain import Problem
from ui.view import Flow, View

Props = dict[str, object]
Drawn = tuple[str, View, Mapping[str, object], bool]
"""A picture's name, its view, what is changed on the page, and whether its site is crowded."""

_CHIPS = ("free", "parcel", "free", "expired", "parcel", "open", "out", "parcel")
_OPEN = ["2", "5", "7", "9", "14", "18", "23", "24"]
_SINCE = 1_794_000_000_000.0  # ms since 1970


def _entry(what: str, alphabet: str = "digits", notice: str = "") -> Props:
    entry: Props = {"what": what, "length": 0, "alphabet": alphabet, "notice": notice}
    return entry | {"canLabel": False, "ofStaff": True}


def _board(first: int, lockers: int, **changes: object) -> Props:
    chips = {str(first + n): _CHIPS[n * 5 % len(_CHIPS)] for n in range(lockers)}
    counts = {chip: list(chips.values()).count(chip) for chip in set(_CHIPS)}
    return {
        "chips": chips,
        "counts": counts,
        "expired": counts["expired"],
        "stopped": False,
        "wrong": [],
        "owed": 0,
        "refused": 0,
        "withoutRoom": 0,
    } | changes


def _parcel(tail: str, standing: str = "inside") -> Props:
    return {"tail": tail, "since": _SINCE, "standing": standing}


def _unit(chip: str, **changes: object) -> Props:
    props: Props = {"unit": "5", "chip": chip, "parcels": [], "faults": [], "outage": "", "task": "one", "ahead": 0}
    return props | {"problem": "", "caseNumber": "", "recallable": False, "retired": False} | changes


def _door(job: str, phase: str, unit: str = "5") -> Props:
    return {"job": job, "unit": unit, "phase": phase, "wish": "none", "notice": "", "parcels": 1, "canSayShut": False}


def _inspect(**changes: object) -> Props:
    return {"unit": "5", "opened": True, "parcels": [], "sorting": False, "touring": False} | changes


def _stock(**changes: object) -> Props:
    return {"unit": "5", "open": False, "scanned": 0, "strange": 0, "notice": "", "other": ""} | changes


def pictures() -> Iterator[Drawn]:
    """Yield every picture of the staff's screens."""
    for name, screen, props, page in (*_sign_in(), *_lockers(), *_doors(), *_upkeep()):
        yield name, View(Flow.STAFF, screen, props), page, False
    yield from _crowded()


Plain = tuple[str, str, Props, Mapping[str, object]]


def _sign_in() -> Iterator[Plain]:
    yield "staff-badge", "Entry", _entry("staff-badge", "letters"), {}
    yield "staff-badge-wrong", "Entry", _entry("staff-badge", "letters", "staff-unknown"), {}
    yield "staff-pin", "Entry", _entry("staff-pin"), {}
    yield "staff-pin-typed", "Entry", _entry("staff-pin"), {"typed": "40718253"}
    yield "staff-signing-in", "Busy", {"task": "signing-in", "cancellable": True}, {}
    yield "staff-number", "Entry", _entry("locker"), {"typed": "1"}
    yield "staff-number-wrong", "Entry", _entry("locker", notice="no-such-locker"), {}


def _lockers() -> Iterator[Plain]:
    yield "staff-board", "Board", _board(1, 24), {}
    yield "staff-board-calm", "Board", _board(1, 24, expired=0), {}
    yield "staff-board-stopped", "Board", _board(1, 24, stopped=True, wrong=["7", "15"], owed=3), {}
    yield "staff-board-owed", "Board", _board(1, 24, owed=1), {}
    yield "staff-board-refused", "Board", _board(1, 24, refused=2), {}
    yield "staff-board-no-room", "Board", _board(1, 24, expired=0, withoutRoom=12), {}
    yield "staff-unit-free", "Unit", _unit("free"), {}
    yield "staff-unit-parcel", "Unit", _unit("parcel", parcels=[_parcel("7730")], recallable=True), {}
    expired = _unit("expired", parcels=[_parcel("7730"), _parcel("0815")], task="expired", ahead=2)
    yield "staff-unit-gone", "Unit", _unit("out", parcels=[_parcel("7730")], retired=True), {}
    yield "staff-unit-expired", "Unit", expired, {}
    yield "staff-unit-open", "Unit", _unit("open", faults=["opened-by-itself"]), {}
    faults = ["closed-by-another", "no-pickup-code", "not-seen-shut"]
    yield "staff-unit-faults", "Unit", _unit("out", faults=faults, parcels=[_parcel("7730")], task="audit", ahead=1), {}
    lost = _unit("out", faults=["journal-lost"], task="stock", ahead=12)
    yield "staff-unit-lost", "Unit", lost, {}
    yield "staff-unit-doubt", "Unit", _unit("out", parcels=[_parcel("7730", "doubt")]), {}
    yield "staff-unit-silent", "Unit", _unit("out"), {}
    for outage in ("lock", "other"):
        yield f"staff-unit-{outage}", "Unit", _unit("out", faults=["out-of-service"], outage=outage), {}
    for name, faults in (
        ("broken", ["did-not-open", "opened-late", "wrong-door"]),
        ("reported", ["problem-reported", "opening-not-seen", "service-disagrees"]),
        ("unknown", ["unknown-to-this-screen"]),
    ):
        yield f"staff-unit-{name}", "Unit", _unit("out", faults=faults), {}
    for problem in Problem:
        fault = "out-of-reach" if problem is Problem.REACH else "problem-reported"
        said = _unit("out", faults=[fault], problem=problem.value, caseNumber="A001-4821")
        yield f"staff-unit-said-{problem.value}", "Unit", said | {"parcels": [_parcel("7730")]}, {}
    yield "staff-out-of-use", "OutOfUse", {"unit": "5"}, {}


def _doors() -> Iterator[Plain]:
    for job in ("look", "test"):
        yield f"staff-opens-{job}", "OpenDoor", _door(job, "opening"), {}
        yield f"staff-open-{job}", "OpenDoor", _door(job, "open"), {}
    yield "staff-inside", "Inspect", _inspect(), {}
    yield "staff-inside-one", "Inspect", _inspect(parcels=["7730"]), {}
    yield "staff-inside-two", "Inspect", _inspect(parcels=["7730", "0815"], touring=True), {}
    yield "staff-inside-sorting", "Inspect", _inspect(parcels=["7730"], sorting=True), {}
    yield "staff-did-not-open", "Inspect", _inspect(opened=False), {}
    yield "staff-did-not-open-skip", "Inspect", _inspect(opened=False, touring=True), {}
    yield "staff-stock", "Stock", _stock(open=True), {}
    yield "staff-stock-scanned", "Stock", _stock(open=True, scanned=2, notice="belongs-here"), {}
    yield "staff-stock-elsewhere", "Stock", _stock(open=True, strange=1, notice="in-another", other="7"), {}
    for notice in ("of-another", "not-known", "offline", "unreadable"):
        yield f"staff-stock-{notice}", "Stock", _stock(open=True, scanned=1, strange=1, notice=notice), {}
    yield "staff-stock-all", "Stock", _stock(scanned=3, notice="belongs-here"), {}
    yield "staff-stock-all-but-one", "Stock", _stock(scanned=3, strange=1), {}
    yield "staff-stock-none", "Stock", _stock(strange=1, notice="in-another", other="7"), {}
    yield "staff-stock-unread", "Entry", _entry("label", "letters", "unreadable"), {"typed": "RSD"}
    yield "staff-stock-asked", "Busy", {"task": "identifying", "cancellable": True}, {}
    yield "staff-stock-typed", "Entry", _entry("label", "letters"), {"typed": "RSD-1001"}
    good: Props = {"passed": 21, "failed": [], "skipped": 3, "ahead": 0}  # of 24 lockers
    yield "staff-tested", "DoorTest", good, {}
    yield "staff-tested-bad", "DoorTest", good | {"passed": 19, "failed": ["9", "14"]}, {}
    yield "staff-tested-ended", "DoorTest", good | {"passed": 1, "ahead": 20}, {}
    yield "staff-tested-worst", "DoorTest", good | {"passed": 12, "failed": ["9"], "ahead": 8}, {}


def _kiosk(**changes: object) -> Props:
    props: Props = {"online": True, "owed": 0, "oldest": 0.0, "refused": 0, "unvouched": 0, "habitsKept": False}
    props["leftBehind"] = []
    return props | changes


def _letter(**changes: object) -> Props:
    props: Props = {"unit": "5", "remedy": "hand-over", "parcels": ["7730"], "status": 409, "at": _SINCE}
    return props | {"retryable": True, "ahead": 0} | changes


def _question(what: str, **changes: object) -> Props:
    return {"what": what, "unit": "", "step": 0, "of": 0, "parcels": [], "doors": []} | changes


def _upkeep() -> Iterator[Plain]:
    yield "staff-kiosk", "ThisKiosk", _kiosk(), {}
    yield "staff-kiosk-behind", "ThisKiosk", _kiosk(leftBehind=["31"]), {}
    yield "staff-kiosk-behind-many", "ThisKiosk", _kiosk(leftBehind=_OPEN, owed=3, oldest=_SINCE), {}
    yield "staff-kiosk-lost", "ThisKiosk", _kiosk(unvouched=12), {}
    yield "staff-kiosk-kept", "ThisKiosk", _kiosk(habitsKept=True), {}
    troubled = _kiosk(online=False, owed=3, oldest=_SINCE, refused=2, unvouched=24, leftBehind=["31", "32"])
    yield "staff-kiosk-troubled", "ThisKiosk", troubled, {}
    yield "staff-letter", "Letter", _letter(), {}
    gone = _letter(remedy="end-reservation", retryable=False, ahead=1, parcels=["7730", "0815"])
    yield "staff-letter-gone", "Letter", gone, {}
    yield "staff-letter-next", "Letter", _letter(ahead=4), {}
    for what in ("restart", "bundled", "no-stick", "not-written"):
        yield f"staff-{what}", "Question", _question(what), {}
    yield "staff-restart-refused", "Question", _question("restart-refused", doors=["5"]), {}
    yield "staff-restart-refused-many", "Question", _question("restart-refused", doors=_OPEN), {}
    yield "staff-settle", "Question", _question("settle", unit="5"), {}
    yield "staff-recall", "Question", _question("recall", unit="5"), {}
    yield "staff-recall-which", "Question", _question("which", unit="5", parcels=["7730", "0815"]), {}
    yield "staff-bundling", "Question", _question("bundling", step=2, of=6), {}


def _crowded() -> Iterator[Drawn]:
    many = [str(100 + n) for n in range(9)]
    busy = _unit(
        "out",
        unit="128",
        faults=["closed-by-another", "did-not-open", "no-pickup-code", "not-seen-shut"],
        parcels=[_parcel(f"77{n}0", "doubt") for n in range(4)],
        task="audit",
        ahead=62,
    )
    for name, screen, props in (
        ("board", "Board", _board(100, 63)),
        ("unit", "Unit", busy),
        ("inside", "Inspect", _inspect(unit="128", parcels=["7730", "0815", "4711", "1234"], touring=True)),
        ("stock", "Stock", _stock(unit="128", scanned=12, strange=12, notice="in-another", other="127")),
        ("test", "DoorTest", {"passed": 128, "failed": many, "skipped": 128, "ahead": 128}),
        ("opens", "OpenDoor", _door("look", "open", "128")),
    ):
        yield f"crowded-staff-{name}", View(Flow.STAFF, screen, props), {}, True
