"""The pictures of a courier's screens."""

from collections.abc import Iterator, Mapping

from ui.gallery.picture import (
    BARS,
    PEOPLE,
    SIZES,
    Picture,
    asked,
    door,
    entry,
    scan,
)
from ui.view import Flow, View


def pictures() -> Iterator[Picture]:
    """Return them, in the order of a round."""
    yield from _before_a_parcel()
    yield from _deposit()
    yield from _deposit_at_a_door()


def _before_a_parcel() -> Iterator[Picture]:
    yield Picture("busy-checking-courier", View(Flow.DEPOSIT, "Busy", {"task": "checking", "cancellable": True}))
    label = entry("label", "letters")
    yield Picture("entry-label-empty", View(Flow.DEPOSIT, "Entry", label))
    yield Picture("entry-label", View(Flow.DEPOSIT, "Entry", label), page={"typed": "RSD-1001"})
    unread = entry("label", "letters", notice="unreadable")
    yield Picture("entry-label-wrong", View(Flow.DEPOSIT, "Entry", unread), page={"typed": "RSD"})
    typed, wrong = entry("courier-code"), entry("courier-code", notice="wrong-code")
    yield Picture("entry-courier", View(Flow.DEPOSIT, "Entry", typed), page={"typed": "4711"})
    made = {"number": "A001-1NRWJ3ZK", "bars": BARS}
    yield Picture("new-label", View(Flow.DEPOSIT, "NewLabel", made))
    yield Picture("entry-courier-wrong", View(Flow.DEPOSIT, "Entry", wrong))


def _of_deposit(name: str, screen: str, props: Mapping[str, object], **more: Mapping[str, object]) -> Picture:
    return Picture(name, View(Flow.DEPOSIT, screen, props), **more)  # type: ignore[arg-type]


def _deposit() -> Iterator[Picture]:
    of = _of_deposit
    more_time = {"moreTimeLeft": 24, "moreTimeOf": 30}
    yield of("scan-first", "Scan", scan())
    yield of("scan-next", "Scan", scan(delivered=2, lastUnit="5", notice="already-here", unit="3"))
    yield of("scan-to-take", "Scan", scan(toTake=3))
    yield of("scan-no-room", "Scan", scan(delivered=2, lastUnit="5", notice="no-room"))
    yield of("scan-stopped", "Scan", scan(notice="out-of-order", free=0))
    yield of(
        "scan-offline",
        "Scan",
        scan(delivered=2, lastUnit="5", notice="offline"),
        site={"online": False},
    )
    yield of("scan-expected-only", "Scan", scan(notice="expected-only"), site={"online": False})
    yield of("scan-doors-to-close", "Scan", scan(delivered=2, lastUnit="5"), window={"closeDoors": ["3"]})
    yield of("scan-more-time", "Scan", scan(delivered=2, lastUnit="5"), window=more_time)
    yield of("busy-looking", "Busy", {"task": "looking", "cancellable": True})
    yield of("busy-reserving", "Busy", {"task": "reserving", "cancellable": True})
    first = {"typed": "", "entries": [], "busy": False, "notice": ""}
    yield of("recipient-first", "Recipient", first, page={"draft": ""})
    found = {"typed": "an", "entries": PEOPLE, "busy": True, "notice": ""}
    yield of("recipient-found", "Recipient", found, page={"draft": "an"})
    unheard = {"typed": "an", "entries": [], "busy": False, "notice": "offline"}
    yield of("recipient-offline", "Recipient", unheard, page={"draft": "an"})
    none = {"typed": "anx", "entries": [], "busy": False, "notice": ""}
    yield of("recipient-none", "Recipient", none, page={"draft": "anx"})
    for kind, name, place in (("recipient", "Maria Anders", "Flat 12"), ("department", "Post room", "Ground floor")):
        yield of(f"confirm-{kind}", "Confirm", {"name": name, "place": place, "type": kind})
    size: dict[str, object] = {"name": "Maria Anders", "sizes": SIZES, "addUnit": "", "notice": "", "noneFits": False}
    yield of("size", "SizeChoice", size)
    yield of("size-or-add", "SizeChoice", size | {"sizes": SIZES[:2], "addUnit": "5", "notice": "size-taken"})
    yield of("size-none", "SizeChoice", size | {"sizes": []})
    yield of("size-or-none-fits", "SizeChoice", size | {"sizes": SIZES[:2], "noneFits": True})
    yield of("keep", "Keep", {})
    yield of("size-wanted", "SizeWanted", {"sizes": ["mlarge", "large"], "noneFree": False})
    yield of("size-wanted-full", "SizeWanted", {"sizes": ["small", "medium", "mlarge", "large"], "noneFree": True})
    yield of("summary", "Summary", {"delivered": 2, "taken": 0, "toTake": 0})
    yield of("summary-one", "Summary", {"delivered": 1, "taken": 0, "toTake": 0})
    yield of("summary-none", "Summary", {"delivered": 0, "taken": 0, "toTake": 0})
    yield of("summary-to-take", "Summary", {"delivered": 2, "taken": 0, "toTake": 3})
    yield of("summary-taken", "Summary", {"delivered": 0, "taken": 3, "toTake": 0})


def _deposit_at_a_door() -> Iterator[Picture]:
    of = _of_deposit
    yield of("open-deliver-opening", "OpenDoor", door("deliver", "1"))
    yield of("open-deliver", "OpenDoor", door("deliver", "1", phase="open"))
    yield of("open-deliver-close-first", "OpenDoor", door("deliver", "1", phase="open", notice="close-first"))
    yield of("open-deliver-larger", "OpenDoor", door("deliver", "1", phase="open", wish="larger", notice="close-first"))
    yield of("open-deliver-for-long", "OpenDoor", door("deliver", "1", phase="open", canSayShut=True))
    yield of("open-deliver-not-now", "OpenDoor", door("deliver", "1", phase="open", wish="not-now"))
    yield of("open-take-out-opening", "OpenDoor", door("take-out", "5"))
    yield of("open-take-out", "OpenDoor", door("take-out", "5", phase="open", wish="not-now"))
    yield of("in-or-not", "InOrNot", asked("deliver", "1", canBeLarger=True))
    yield of("in-or-not-scan-on", "InOrNot", asked("deliver", "1", canBeLarger=True, nextScanConfirms=True))
    yield of("in-or-not-answer-first", "InOrNot", asked("deliver", "1", notice="answer-first", canBeLarger=True))
    not_now = asked("deliver", "1", wish="not-now", notice="still-in-hand", canBeLarger=True)
    yield of("in-or-not-empty", "InOrNot", not_now)
    sealed = asked("deliver", "1", wish="not-now", notice="staff-must-look")
    yield of("in-or-not-staff", "InOrNot", sealed)
    yield of("in-or-not-larger", "InOrNot", asked("deliver", "1", wish="larger"))
    yield of("in-or-not-taken-out", "InOrNot", asked("take-out", "5", wish="not-now"))
    yield of("open-take-along-opening", "OpenDoor", door("take-along", "5"))
    yield of("open-take-along", "OpenDoor", door("take-along", "5", phase="open"))
    yield of("in-or-not-taken-along", "InOrNot", asked("take-along", "5"))
    yield of("in-or-not-along-staff", "InOrNot", asked("take-along", "5", notice="staff-must-look"))
    yield of("report-taken-out", "Report", {"unit": "5", "collects": False})
