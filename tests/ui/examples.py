"""A small bank, and one moment of every kind of visit with the screen it must give."""

from dataclasses import dataclass, replace

from kiosk.domain import (
    Claim,
    ClaimKind,
    Contact,
    ContactId,
    ContactType,
    DirectoryEntry,
    DoorAddress,
    LockerUnit,
    LockerUnitId,
    Sense,
    Size,
    TrackingNumber,
    Undelivered,
)
from kiosk.flows import service_states as st
from kiosk.flows import states as s
from kiosk.flows.ledger import Alarm, Fault, Kept, Kiosk, Seen, Standing, Stay, Unit
from kiosk.flows.notices import Notice
from kiosk.flows.reporting import of_load
from ui.site import SiteWords

SIZES = {"1": Size.SMALL, "2": Size.SMALL, "3": Size.MEDIUM, "4": Size.LARGE, "5": Size.SMALL, "6": Size.SMALL}
U1, U2, U3, U4, U5, U6 = (LockerUnitId(id_) for id_ in SIZES)
BANK = {
    LockerUnitId(id_): LockerUnit(
        id=LockerUnitId(id_),
        size=size,
        door=DoorAddress(0, number),
        column=1 + number // 4 * 2,
        row=1 + number % 4,
        bottom_mm=1500 - number % 4 * 400,
        height_mm=250 + 100 * size.rank,
    )
    for number, (id_, size) in enumerate(SIZES.items())
}
WORDS = SiteWords(place="Riverside Court", bank="A001", phone="030 555 0175")

N1, N2, N3 = TrackingNumber("JD014600003"), TrackingNumber("1Z999AA10123"), TrackingNumber("RR2026-77")
ANDERS = Contact(ContactId("anders"), ContactType.RECIPIENT)
POST_ROOM = Contact(ContactId("post-room"), ContactType.DEPARTMENT)
ENTRY = DirectoryEntry(ANDERS, "Maria Anders", "Flat 12")
ENTRIES = (ENTRY, DirectoryEntry(POST_ROOM, "Post room", "Ground floor"))
ROUND = s.Round(2, s.Last(U5, N1))
LOAD = s.Load(s.Kind.DELIVERY, U1, (N1,), ANDERS)
RETURN = s.Load(s.Kind.RETURN, U3, (N2,), ANDERS)
UNDO = s.Load(s.Kind.DELIVERY, U5, (N1,), ANDERS, undo=True)
TRIP = s.Trip((ANDERS,), U5, (U6,))


def stay(number: TrackingNumber, contact: Contact = ANDERS) -> Stay:
    return Stay(number, contact, Standing.INSIDE, ours=True, since=0.0)


def kiosk(visit: s.Visit, *, stopped: bool = False, seen: Seen = Seen.NOTHING, open_for: float = 5.0) -> Kiosk:
    """Units 1 to 4 are free, 5 and 6 hold something; every door has shown `seen` for `open_for` seconds."""
    stays = {U5: (stay(N1),), U6: (stay(N2), stay(N3, POST_ROOM))}
    units = {
        id_: Unit(id_, unit.size, stays.get(id_, ()), Sense.CLOSED, seen, opened=100.0, closed=100.0 + open_for)
        for id_, unit in BANK.items()
    }
    return Kiosk(units=units, visit=visit, stopped=stopped)


def open_for_long(kiosk: Kiosk, unit: LockerUnitId) -> Kiosk:
    """The door of `unit` stands open for so long that it is time for an alarm."""
    door = replace(kiosk.units[unit], sense=Sense.OPEN, seen=Seen.OPEN, ajar=100.0, alarm=Alarm.LOUD)
    return replace(kiosk, units={**kiosk.units, unit: door})


@dataclass(frozen=True)
class Example:
    """A kiosk, and what must be on the glass."""

    kiosk: Kiosk
    flow: str
    screen: str
    props: dict[str, object]


def door(unit: str, job: str, **changes: object) -> dict[str, object]:
    """Return what the open-door screen is given, less what is said in `changes`."""
    props = {"job": job, "unit": unit, "phase": "opening", "wish": "none", "notice": "", "parcels": 1}
    return props | {"canSayShut": False} | changes


def asked(unit: str, job: str, **changes: object) -> dict[str, object]:
    """Return what the in-or-not screen is given, less what is said in `changes`."""
    props = {"job": job, "unit": unit, "wish": "none", "notice": ""}
    return props | {"canBeLarger": False, "nextScanConfirms": False} | changes


def _without(kiosk: Kiosk, *units: LockerUnitId) -> Kiosk:
    """None of these units can take a parcel."""
    out = {unit: replace(kiosk.units[unit], faults=frozenset({Fault.OUT_OF_SERVICE})) for unit in units}
    return replace(kiosk, units={**kiosk.units, **out})


_SIZES = [
    {"size": "small", "free": 2, "height": 250},
    {"size": "medium", "free": 1, "height": 350},
    {"size": "large", "free": 1, "height": 550},
]


def _claim(kind: ClaimKind) -> Claim:
    return Claim(kind, "d1ge57")


def _entry(what: s.Entry, length: int, alphabet: str, notice: str = "") -> dict[str, object]:
    entry: dict[str, object] = {"what": what.value, "length": length, "alphabet": alphabet, "notice": notice}
    return entry | {"canLabel": what is s.Entry.LABEL}


def _busy(task: str) -> dict[str, object]:
    return {"task": task, "cancellable": True}


def _scan(**changes: object) -> dict[str, object]:
    return {"delivered": 0, "lastUnit": "", "notice": "", "unit": "", "free": 4} | changes


REST = {
    "nobody is here": Example(kiosk(s.AtRest()), "rest", "Idle", {}),
    "somebody reads a notice": Example(
        kiosk(s.AtRest(Notice.CASE_NOTED, U5, case=21)),
        "rest",
        "Notice",
        {"notice": "case-noted", "unit": "5", "caseNumber": "A001-0021"},
    ),
    "somebody reads a notice of no unit": Example(
        kiosk(s.AtRest(Notice.THANKS), stopped=True),
        "rest",
        "Notice",
        {"notice": "thanks", "unit": "", "caseNumber": ""},
    ),
    "a door is left open": Example(
        open_for_long(kiosk(s.AtRest()), U6),
        "rest",
        "Notice",
        {"notice": "please-close", "unit": "6", "caseNumber": ""},
    ),
    "a lock board is silent": Example(
        kiosk(s.AtRest(Notice.LOCKER_SILENT, U5, case=22)),
        "rest",
        "Notice",
        {"notice": "locker-silent", "unit": "5", "caseNumber": "A001-0022"},
    ),
    "a wrong door opened": Example(kiosk(s.AtRest(), stopped=True), "rest", "OutOfOrder", {"reason": "stopped"}),
}

TYPED = {
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
        {"sizes": ["large"], "full": False},
    ),
    "which size would help where none is free": Example(
        _without(kiosk(s.Lacking(N2, ROUND, ENTRY)), U1, U2, U3, U4),
        "deposit",
        "SizeWanted",
        {"sizes": ["small", "medium", "large"], "full": True},
    ),
    "summary": Example(kiosk(s.Summary(ROUND)), "deposit", "Summary", {"delivered": 2}),
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
    "return in or not": Example(kiosk(s.Asking(RETURN), seen=Seen.SHUT), "dropoff", "InOrNot", asked("3", "return")),
    "door is open to take out": Example(
        kiosk(s.Loading(UNDO, s.Wish.NOT_NOW)),
        "deposit",
        "OpenDoor",
        door("5", "take-out", phase="open", wish="not-now"),
    ),
    "problem with what is taken out": Example(kiosk(of_load(UNDO)), "deposit", "Report", {"unit": "5"}),
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
    "problem": Example(kiosk(s.Reporting(TRIP)), "pickup", "Report", {"unit": "5"}),
}

SESSION = st.Session("ana", 0.0)
LOOK = st.Look(SESSION, U5)
ROOM = st.Look(SESSION, U6)  # it holds two parcels


def _staff_entry(what: st.StaffEntry, alphabet: str, notice: str = "") -> dict[str, object]:
    return {"what": what.value, "length": 0, "alphabet": alphabet, "notice": notice, "canLabel": False}


def _blamed(state: s.Visit, *faults: Fault, outage: st.Outage | None = None) -> Kiosk:
    known = kiosk(state)
    unit = replace(known.units[U1], faults=frozenset(faults), outage=outage)
    return replace(known, units={**known.units, U1: unit})


def _unit(unit: str, chip: str, **changes: object) -> dict[str, object]:
    props = {"unit": unit, "chip": chip, "parcels": [], "faults": [], "outage": "", "task": "one", "ahead": 0}
    return props | changes


def _inside(unit: str, *parcels: str, **changes: object) -> dict[str, object]:
    props = {"unit": unit, "opened": True, "parcels": list(parcels), "sorting": False, "touring": False}
    return props | changes


def _chips(**others: str) -> dict[str, str]:
    return {**dict.fromkeys(("1", "2", "3", "4"), "free"), "5": "parcel", "6": "parcel"} | others


_COUNTS = {"free": 4, "parcel": 2, "expired": 0, "open": 0, "out": 0}
STAFFED = {
    "staff show a badge": Example(
        kiosk(st.SigningIn(notice=Notice.STAFF_UNKNOWN)),
        "staff",
        "Entry",
        _staff_entry(st.StaffEntry.BADGE, "letters", "staff-unknown"),
    ),
    "staff type a PIN": Example(
        kiosk(st.SigningIn("ana")), "staff", "Entry", _staff_entry(st.StaffEntry.PIN, "digits")
    ),
    "staff are checked": Example(kiosk(st.Verifying(1, "ana")), "staff", "Busy", _busy("signing-in")),
    "staff type a locker": Example(
        kiosk(st.Picking(SESSION, Notice.NO_SUCH_LOCKER)),
        "staff",
        "Entry",
        _staff_entry(st.StaffEntry.LOCKER, "digits", "no-such-locker"),
    ),
    "staff see all lockers": Example(
        kiosk(st.Board(SESSION)),
        "staff",
        "Board",
        {"chips": _chips(), "counts": _COUNTS, "expired": 0, "stopped": False, "owed": 0, "withoutRoom": 0},
    ),
    "staff see a wrong door": Example(
        replace(_blamed(st.Board(SESSION), Fault.WRONG_DOOR), stopped=True),
        "staff",
        "Board",
        {
            "chips": _chips(**{"1": "out"}),
            "counts": _COUNTS | {"free": 3, "out": 1},
            "expired": 0,
            "stopped": True,
            "owed": 0,
            "withoutRoom": 0,
        },
    ),
    "staff see that parcels found no room": Example(
        replace(kiosk(st.Board(SESSION)), kept=(Kept(N1, Undelivered.NO_ROOM, 100.0, Size.LARGE),)),
        "staff",
        "Board",
        {"chips": _chips(), "counts": _COUNTS, "expired": 0, "stopped": False, "owed": 0, "withoutRoom": 1},
    ),
    "staff at a locker": Example(
        kiosk(st.AtUnit(SESSION, U5)),
        "staff",
        "Unit",
        _unit("5", "parcel", parcels=[{"tail": "0003", "since": 0.0, "standing": "inside"}]),
    ),
    "staff at a locker out of use": Example(
        _blamed(st.AtUnit(SESSION, U1, st.Tour(st.Task.AUDIT, (U2, U3))), Fault.OUT_OF_SERVICE, outage=st.Outage.LOCK),
        "staff",
        "Unit",
        _unit("1", "out", faults=["out-of-service"], outage="lock", task="audit", ahead=2),
    ),
    "staff say why": Example(kiosk(st.PuttingOut(SESSION, U1)), "staff", "OutOfUse", {"unit": "1"}),
    "staff's door opens": Example(kiosk(st.Unlocking(1, LOOK)), "staff", "OpenDoor", door("5", "look")),
    "staff's door is open": Example(kiosk(st.Inspecting(LOOK)), "staff", "OpenDoor", door("5", "look", phase="open")),
    "a test's door is open": Example(
        kiosk(st.Inspecting(replace(LOOK, tour=st.Tour(st.Task.TEST)))),
        "staff",
        "OpenDoor",
        door("5", "test", phase="open"),
    ),
    "what is inside": Example(kiosk(st.Answering(LOOK), seen=Seen.SHUT), "staff", "Inspect", _inside("5", "0003")),
    "what is inside, of two parcels": Example(
        kiosk(st.Answering(replace(ROOM, tour=st.Tour(st.Task.EXPIRED, (U5,)))), seen=Seen.SHUT),
        "staff",
        "Inspect",
        _inside("6", "0123", "6-77", touring=True),
    ),
    "staff's door did not open": Example(
        kiosk(st.Answering(LOOK)), "staff", "Inspect", _inside("5", "0003", opened=False)
    ),
    "is this parcel inside": Example(
        kiosk(st.Sorting(ROOM, (), (N3,)), seen=Seen.SHUT), "staff", "Inspect", _inside("6", "6-77", sorting=True)
    ),
    "doors are tested": Example(
        kiosk(st.AfterTest(SESSION, st.Tour(st.Task.TEST, (U4,), (U1, U2), (U3,), 2))),
        "staff",
        "DoorTest",
        {"passed": 2, "failed": ["3"], "skipped": 2, "ahead": 1},
    ),
}

EXAMPLES = REST | TYPED | WAITED | DELIVERED | LOADED | COLLECTED | STAFFED
