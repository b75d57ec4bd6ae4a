"""One moment of every kind of visit with the screen it must give."""

from dataclasses import replace

from kiosk.domain import (
    Claim,
    ClaimKind,
    LockerUnitId,
    Size,
)
from kiosk.flows import states as s
from kiosk.flows.ledger import Fault, Kiosk, Seen
from kiosk.flows.notices import Notice
from kiosk.flows.reporting import of_load
from kiosk.flows.site import Collects, Rules
from tests.ui.examples_staff import STAFFED
from tests.ui.small_bank import (
    ANDERS,
    BANK,
    ENTRIES,
    ENTRY,
    LOAD,
    N1,
    N2,
    N3,
    POST_ROOM,
    RETURN,
    ROUND,
    TRIP,
    U1,
    U2,
    U3,
    U4,
    U5,
    U6,
    UNDO,
    WORDS,
    Example,
    asked,
    door,
    kiosk,
    open_for_long,
    standing_open,
    stay,
)

__all__ = [
    "ANDERS",
    "BANK",
    "EXAMPLES",
    "LOAD",
    "N1",
    "N2",
    "POST_ROOM",
    "U1",
    "U2",
    "U5",
    "WORDS",
    "Example",
    "kiosk",
    "stay",
]


def _without(kiosk: Kiosk, *units: LockerUnitId) -> Kiosk:
    """None of these units can take a parcel."""
    out = {unit: replace(kiosk.units[unit], faults=frozenset({Fault.OUT_OF_SERVICE})) for unit in units}
    return replace(kiosk, units={**kiosk.units, **out})


def _to_take(kiosk: Kiosk) -> Kiosk:
    """A return for the post room lies in locker 6, and this site's couriers take it along."""
    brought = replace(stay(N3, POST_ROOM), told=True, case=4)
    here = replace(kiosk.units[U6], stays=(brought,))
    return replace(kiosk, units={**kiosk.units, U6: here}, rules=Rules(collects=Collects.RETURNS))


_SIZES = [
    {"size": "small", "free": 2, "height": 250},
    {"size": "medium", "free": 1, "height": 350},
    {"size": "large", "free": 1, "height": 550},
]


def _claim(kind: ClaimKind) -> Claim:
    return Claim(kind, "d1ge57")


def _entry(what: s.Entry, length: int, alphabet: str, notice: str = "") -> dict[str, object]:
    entry: dict[str, object] = {"what": what.value, "length": length, "alphabet": alphabet, "notice": notice}
    return entry | {"canLabel": what is s.Entry.LABEL, "ofStaff": False}


def _busy(task: str) -> dict[str, object]:
    return {"task": task, "cancellable": True}


def _scan(**changes: object) -> dict[str, object]:
    return {"delivered": 0, "lastUnit": "", "notice": "", "unit": "", "free": 4, "toTake": 0} | changes


REST = {
    "nobody is here": Example(kiosk(s.AtRest()), "rest", "Idle", {}),
    "somebody reads a notice": Example(
        kiosk(s.AtRest(Notice.CASE_NOTED, U5, case=21)),
        "rest",
        "Notice",
        {"notice": "case-noted", "unit": "5", "caseNumber": "A001-0021", "open": False, "places": []},
    ),
    "somebody reads a notice of no unit": Example(
        kiosk(s.AtRest(Notice.THANKS), stopped=True),
        "rest",
        "Notice",
        {"notice": "thanks", "unit": "", "caseNumber": "", "open": False, "places": []},
    ),
    "a door is left open": Example(
        open_for_long(kiosk(s.AtRest()), U6),
        "rest",
        "Notice",
        {"notice": "please-close", "unit": "6", "caseNumber": "", "open": True, "places": []},
    ),
    "a parcel is kept for later behind an open door": Example(
        standing_open(kiosk(s.AtRest(Notice.FINISH_LATER, U6)), U6),
        "rest",
        "Notice",
        {"notice": "finish-later", "unit": "6", "caseNumber": "", "open": True, "places": []},
    ),
    "a lock board is silent": Example(
        kiosk(s.AtRest(Notice.LOCKER_SILENT, U5, case=22)),
        "rest",
        "Notice",
        {"notice": "locker-silent", "unit": "5", "caseNumber": "A001-0022", "open": False, "places": []},
    ),
    "a parcel lies elsewhere": Example(
        kiosk(s.AtRest(Notice.ELSEWHERE, places=("North gate",))),
        "rest",
        "Notice",
        {"notice": "elsewhere", "unit": "", "caseNumber": "", "open": False, "places": ["North gate"]},
    ),
    "a wrong door opened": Example(kiosk(s.AtRest(), stopped=True), "rest", "OutOfOrder", {"reason": "stopped"}),
}

TYPED = {
    "receipt's number": Example(
        kiosk(s.Entering(s.Entry.RECEIPT, notice=Notice.NO_RECEIPT)),
        "dropoff",
        "Entry",
        _entry(s.Entry.RECEIPT, 0, "letters", "no-receipt"),
    ),
    "pin": Example(
        kiosk(s.Proving(_claim(ClaimKind.PERSONAL_ID), notice=Notice.UNREADABLE)),
        "pickup",
        "Entry",
        {"what": "pin", "length": 0, "alphabet": "digits", "notice": "unreadable", "canLabel": False, "ofStaff": False},
    ),
    "pickup code": Example(
        kiosk(s.Entering(s.Entry.PICKUP_CODE, notice=Notice.WRONG_CODE)),
        "pickup",
        "Entry",
        _entry(s.Entry.PICKUP_CODE, 6, "digits", "wrong-code"),
    ),
    "personal id": Example(
        kiosk(s.Entering(s.Entry.PERSONAL_ID)), "pickup", "Entry", _entry(s.Entry.PERSONAL_ID, 0, "digits")
    ),
    "unknown id": Example(
        kiosk(s.Entering(s.Entry.PERSONAL_ID, notice=Notice.WRONG_CODE)),
        "pickup",
        "Entry",
        _entry(s.Entry.PERSONAL_ID, 0, "digits", "wrong-code"),
    ),
    "return code": Example(
        kiosk(s.Entering(s.Entry.RETURN_CODE)), "dropoff", "Entry", _entry(s.Entry.RETURN_CODE, 0, "letters")
    ),
    "label": Example(kiosk(s.Entering(s.Entry.LABEL, ROUND)), "deposit", "Entry", _entry(s.Entry.LABEL, 0, "letters")),
    "carrier code": Example(
        kiosk(s.Entering(s.Entry.COURIER, number=N1)), "deposit", "Entry", _entry(s.Entry.COURIER, 0, "digits")
    ),
    "unknown number": Example(
        kiosk(s.Entering(s.Entry.LABEL, ROUND, Notice.UNREADABLE)),
        "deposit",
        "Entry",
        _entry(s.Entry.LABEL, 0, "letters", "unreadable"),
    ),
}

WAITED = {
    "courier is checked": Example(
        kiosk(s.Admitting(1, "d1ge57", N1)), "deposit", "Busy", {"task": "checking", "cancellable": True}
    ),
    "looking": Example(kiosk(s.Looking(1, N1, ROUND)), "deposit", "Busy", _busy("looking")),
    "checking a code": Example(
        kiosk(s.Checking(1, _claim(ClaimKind.PICKUP_CODE))), "pickup", "Busy", _busy("checking")
    ),
    "checking a return": Example(
        kiosk(s.Checking(1, _claim(ClaimKind.RETURN_CODE))), "dropoff", "Busy", _busy("checking")
    ),
    "reserving": Example(
        kiosk(s.Reserving(1, U1, N1, ANDERS, Size.SMALL, ROUND)), "deposit", "Busy", _busy("reserving")
    ),
}

DELIVERED = {
    "first scan": Example(kiosk(s.Ready()), "deposit", "Scan", _scan()),
    "first scan offline": Example(replace(kiosk(s.Ready()), online=False), "deposit", "Scan", _scan(notice="offline")),
    "no door may open": Example(
        kiosk(s.Ready(notice=Notice.OUT_OF_ORDER), stopped=True),
        "deposit",
        "Scan",
        _scan(notice="out-of-order", free=0),
    ),
    "next scan": Example(
        kiosk(s.Ready(ROUND, Notice.ALREADY_HERE, U3)),
        "deposit",
        "Scan",
        _scan(delivered=2, lastUnit="5", notice="already-here", unit="3"),
    ),
    "search begins": Example(
        kiosk(s.Searching(N1, ROUND)),
        "deposit",
        "Recipient",
        {"typed": "", "entries": [], "busy": False, "notice": ""},
    ),
    "search goes on": Example(
        kiosk(s.Searching(N1, ROUND, "an", 7, ENTRIES)),
        "deposit",
        "Recipient",
        {
            "typed": "an",
            "entries": [
                {"id": "anders", "type": "recipient", "name": "M*** Anders", "place": "Flat 12"},
                {"id": "post-room", "type": "department", "name": "Post room", "place": "Ground floor"},
            ],
            "busy": True,
            "notice": "",
        },
    ),
    "search fails": Example(
        kiosk(s.Searching(N1, ROUND, "an", notice=Notice.OFFLINE)),
        "deposit",
        "Recipient",
        {"typed": "an", "entries": [], "busy": False, "notice": "offline"},
    ),
    "confirm": Example(
        kiosk(s.Confirming(N1, ROUND, ENTRY)),
        "deposit",
        "Confirm",
        {"name": "M*** Anders", "place": "Flat 12", "type": "recipient"},
    ),
    "size for somebody new": Example(
        kiosk(s.Sizing(N2, s.Round(), ENTRY)),
        "deposit",
        "SizeChoice",
        {"name": "M*** Anders", "sizes": _SIZES, "addUnit": "", "notice": "", "noneFits": False},
    ),
    "size for the same person": Example(
        kiosk(s.Sizing(N2, ROUND, ENTRY, Notice.SIZE_TAKEN)),
        "deposit",
        "SizeChoice",
        {"name": "M*** Anders", "sizes": _SIZES, "addUnit": "5", "notice": "size-taken", "noneFits": False},
    ),
    "size for another person": Example(
        kiosk(s.Sizing(N2, ROUND, ENTRIES[1])),
        "deposit",
        "SizeChoice",
        {"name": "Post room", "sizes": _SIZES, "addUnit": "", "notice": "", "noneFits": False},
    ),
    "size where none fits": Example(
        _without(kiosk(s.Sizing(N2, s.Round(), ENTRY)), U4),
        "deposit",
        "SizeChoice",
        {"name": "M*** Anders", "sizes": _SIZES[:2], "addUnit": "", "notice": "", "noneFits": True},
    ),
    "a new label": Example(kiosk(s.Labelling(N1, ROUND)), "deposit", "NewLabel", {"number": N1.text}),
    "why the parcel stays": Example(kiosk(s.Keeping(N2, ROUND)), "deposit", "Keep", {}),
    "which size would help": Example(
        _without(kiosk(s.Lacking(N2, ROUND, ENTRY)), U4),
        "deposit",
        "SizeWanted",
        {"sizes": ["large"], "noneFree": False},
    ),
    "which size would help where none is free": Example(
        _without(kiosk(s.Lacking(N2, ROUND, ENTRY)), U1, U2, U3, U4),
        "deposit",
        "SizeWanted",
        {"sizes": ["small", "medium", "large"], "noneFree": True},
    ),
    "summary": Example(kiosk(s.Summary(ROUND)), "deposit", "Summary", {"delivered": 2, "taken": 0, "toTake": 0}),
}

LOADED = {
    "door opens for a parcel": Example(kiosk(s.Opening(1, LOAD)), "deposit", "OpenDoor", door("1", "deliver")),
    "door is open for a parcel": Example(
        kiosk(s.Loading(LOAD, notice=Notice.CLOSE_FIRST)),
        "deposit",
        "OpenDoor",
        door("1", "deliver", phase="open", notice="close-first"),
    ),
    "door is open, parcel does not fit": Example(
        kiosk(s.Loading(LOAD, s.Wish.LARGER, notice=Notice.CLOSE_FIRST)),
        "deposit",
        "OpenDoor",
        door("1", "deliver", phase="open", wish="larger", notice="close-first"),
    ),
    "door is open for long": Example(
        open_for_long(kiosk(s.Loading(LOAD)), U1),
        "deposit",
        "OpenDoor",
        door("1", "deliver", phase="open", canSayShut=True),
    ),
    "door is open for a return": Example(
        kiosk(s.Loading(RETURN)), "dropoff", "OpenDoor", door("3", "return", phase="open")
    ),
    "door opens to take out": Example(kiosk(s.Opening(1, UNDO)), "deposit", "OpenDoor", door("5", "take-out")),
    "in or not": Example(
        kiosk(s.Asking(LOAD), seen=Seen.SHUT),
        "deposit",
        "InOrNot",
        asked("1", "deliver", canBeLarger=True, nextScanConfirms=True),
    ),
    "in or not, door was open long": Example(
        kiosk(s.Asking(LOAD), seen=Seen.SHUT, open_for=21.0),
        "deposit",
        "InOrNot",
        asked("1", "deliver", canBeLarger=True),
    ),
    "empty or not": Example(
        kiosk(s.Asking(LOAD, s.Wish.NOT_NOW, Notice.STILL_IN_HAND), seen=Seen.SHUT),
        "deposit",
        "InOrNot",
        asked("1", "deliver", wish="not-now", notice="still-in-hand", canBeLarger=True),
    ),
    "in or not, an unknown code was shown": Example(
        kiosk(s.Asking(LOAD, notice=Notice.ANSWER_FIRST), seen=Seen.SHUT),
        "deposit",
        "InOrNot",
        asked("1", "deliver", notice="answer-first", canBeLarger=True),
    ),
    "return in or not": Example(kiosk(s.Asking(RETURN), seen=Seen.SHUT), "dropoff", "InOrNot", asked("3", "return")),
    "door is open to take out": Example(
        kiosk(s.Loading(UNDO, s.Wish.NOT_NOW)),
        "deposit",
        "OpenDoor",
        door("5", "take-out", phase="open", wish="not-now"),
    ),
    "problem with what is taken out": Example(
        kiosk(of_load(UNDO)), "deposit", "Report", {"unit": "5", "collects": False}
    ),
    "taken out or not": Example(
        kiosk(s.Asking(UNDO, s.Wish.NOT_NOW), seen=Seen.SHUT),
        "deposit",
        "InOrNot",
        asked("5", "take-out", wish="not-now"),
    ),
    "receipt": Example(
        kiosk(s.Receipt(N2, U3, ANDERS, 4821, 3600.0)),
        "dropoff",
        "Receipt",
        {"number": "1Z999AA10123", "unit": "3", "caseNumber": "A001-4821", "at": 3_600_000.0},
    ),
}

_SIGNING = s.Signing(21, (ANDERS,), (N1,))
COLLECTED = {
    "how to collect": Example(kiosk(s.Collecting()), "pickup", "Collect", {}),
    "several lockers": Example(kiosk(s.Parcels((ANDERS,), (U5, U6))), "pickup", "Parcels", {"units": ["5", "6"]}),
    "door opens": Example(kiosk(s.Releasing(1, TRIP)), "pickup", "OpenDoor", door("5", "collect")),
    "door is open": Example(kiosk(s.Taking(TRIP)), "pickup", "OpenDoor", door("5", "collect", phase="open")),
    "door is open for long to collect": Example(
        open_for_long(kiosk(s.Taking(TRIP)), U5),
        "pickup",
        "OpenDoor",
        door("5", "collect", phase="open", canSayShut=True),
    ),
    "all taken": Example(
        kiosk(s.Shut(TRIP), seen=Seen.SHUT),
        "pickup",
        "Taken",
        {"unit": "5", "opened": True, "remaining": ["6"]},
    ),
    "door did not open": Example(
        kiosk(s.Shut(s.Trip((ANDERS,), U6))),
        "pickup",
        "Taken",
        {"unit": "6", "opened": False, "remaining": []},
    ),
    "problem": Example(kiosk(s.Reporting(TRIP)), "pickup", "Report", {"unit": "5", "collects": True}),
    "out of reach": Example(kiosk(s.OutOfReach(TRIP), seen=Seen.OPEN), "pickup", "Reach", {"unit": "5", "open": True}),
    "out of reach, and shut": Example(
        kiosk(s.OutOfReach(TRIP), seen=Seen.SHUT), "pickup", "Reach", {"unit": "5", "open": False}
    ),
    "a signature is asked for": Example(kiosk(_SIGNING), "pickup", "Sign", {"busy": False}),
    "a signature is written": Example(kiosk(s.Storing(1, _SIGNING)), "pickup", "Sign", {"busy": True}),
}

_HAUL = s.Haul(ROUND, U6, opened=True)

HAULED = {
    "something is to be taken along": Example(_to_take(kiosk(s.Ready())), "deposit", "Scan", _scan(toTake=1)),
    "something is to be taken along later": Example(
        _to_take(kiosk(s.Ready(ROUND))), "deposit", "Scan", _scan(delivered=2, lastUnit="5")
    ),
    "something is to be taken along at the end": Example(
        _to_take(kiosk(s.Summary(replace(ROUND, taken=3)))),
        "deposit",
        "Summary",
        {"delivered": 2, "taken": 3, "toTake": 1},
    ),
    "door opens for what is taken along": Example(
        kiosk(s.Fetching(1, _HAUL)), "deposit", "OpenDoor", door("6", "take-along", parcels=2)
    ),
    "door is open for what is taken along": Example(
        open_for_long(kiosk(s.Emptying(_HAUL)), U6),
        "deposit",
        "OpenDoor",
        door("6", "take-along", phase="open", parcels=2, canSayShut=True),
    ),
    "taken along or not": Example(
        kiosk(s.Emptied(_HAUL, Notice.STAFF_MUST_LOOK), seen=Seen.SHUT),
        "deposit",
        "InOrNot",
        asked("6", "take-along", notice="staff-must-look"),
    ),
    "problem with what is taken along": Example(
        kiosk(s.Reporting(TRIP, haul=_HAUL)), "deposit", "Report", {"unit": "5", "collects": False}
    ),
}

EXAMPLES = REST | TYPED | WAITED | DELIVERED | LOADED | COLLECTED | HAULED | STAFFED
