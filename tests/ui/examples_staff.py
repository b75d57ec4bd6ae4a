"""One moment of every kind of visit of staff with the screen it must give."""

from dataclasses import replace

from kiosk.domain import Problem, Size, Undelivered
from kiosk.flows import service_states as st
from kiosk.flows import states as s
from kiosk.flows.effects import Deposited, Freed, Why
from kiosk.flows.ledger import Complaint, DeadLetter, Fault, Kept, Kiosk, Owed, Seen
from kiosk.flows.notices import Notice
from tests.ui.examples_stock import TAKING_STOCK
from tests.ui.small_bank import (
    ANDERS,
    N1,
    N2,
    N3,
    U1,
    U2,
    U3,
    U4,
    U5,
    U6,
    Example,
    door,
    kiosk,
    standing_open,
)

SESSION = st.Session("ana", 0.0)
LOOK = st.Look(SESSION, U5)
ROOM = st.Look(SESSION, U6)  # it holds two parcels


def _staff_entry(what: st.StaffEntry, alphabet: str, notice: str = "") -> dict[str, object]:
    entry: dict[str, object] = {"what": what.value, "length": 0, "alphabet": alphabet, "notice": notice}
    return entry | {"canLabel": False, "ofStaff": True}


def _blamed(state: s.Visit, *faults: Fault, outage: st.Outage | None = None) -> Kiosk:
    known = kiosk(state)
    unit = replace(known.units[U1], faults=frozenset(faults), outage=outage)
    return replace(known, units={**known.units, U1: unit})


def _complained(complaint: Complaint) -> Kiosk:
    """Somebody complained of locker 1, which staff look at now."""
    known = _blamed(st.AtUnit(SESSION, U1), Fault.PROBLEM_REPORTED)
    return replace(known, units={**known.units, U1: replace(known.units[U1], complaint=complaint)})


def _unit(unit: str, chip: str, **changes: object) -> dict[str, object]:
    props = {"unit": unit, "chip": chip, "parcels": [], "faults": [], "outage": "", "task": "one", "ahead": 0}
    return props | {"problem": "", "caseNumber": "", "recallable": False, "retired": False} | changes


def _inside(unit: str, *parcels: str, **changes: object) -> dict[str, object]:
    props = {"unit": unit, "opened": True, "parcels": list(parcels), "sorting": False, "touring": False}
    return props | changes


def _chips(**others: str) -> dict[str, str]:
    return {**dict.fromkeys(("1", "2", "3", "4"), "free"), "5": "parcel", "6": "parcel"} | others


_COUNTS = {"free": 4, "parcel": 2, "expired": 0, "open": 0, "out": 0}


def _board(**changes: object) -> dict[str, object]:
    props = {"chips": _chips(), "counts": _COUNTS, "expired": 0, "stopped": False, "wrong": [], "owed": 0, "refused": 0}
    return props | {"withoutRoom": 0} | changes


_AT_LOCKERS = {
    "staff show a badge": Example(
        kiosk(st.SigningIn(notice=Notice.STAFF_UNKNOWN)),
        "staff",
        "Entry",
        _staff_entry(st.StaffEntry.BADGE, "letters", "staff-unknown"),
    ),
    "staff type a PIN": Example(
        kiosk(st.SigningIn("ana")), "staff", "Entry", _staff_entry(st.StaffEntry.PIN, "digits")
    ),
    "staff are checked": Example(
        kiosk(st.Verifying(1, "ana")), "staff", "Busy", {"task": "signing-in", "cancellable": True}
    ),
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
        {
            "chips": _chips(),
            "counts": _COUNTS,
            "expired": 0,
            "stopped": False,
            "wrong": [],
            "owed": 0,
            "refused": 0,
            "withoutRoom": 0,
        },
    ),
    "staff see a wrong door": Example(
        replace(_blamed(st.Board(SESSION), Fault.WRONG_DOOR), stopped=True),
        "staff",
        "Board",
        _board(chips=_chips(**{"1": "out"}), counts=_COUNTS | {"free": 3, "out": 1}, stopped=True, wrong=["1"]),
    ),
    "staff see that parcels found no room": Example(
        replace(kiosk(st.Board(SESSION)), kept=(Kept(N1, Undelivered.NO_ROOM, 100.0, Size.LARGE),)),
        "staff",
        "Board",
        {
            "chips": _chips(),
            "counts": _COUNTS,
            "expired": 0,
            "stopped": False,
            "wrong": [],
            "owed": 0,
            "refused": 0,
            "withoutRoom": 1,
        },
    ),
    "staff at a locker": Example(
        kiosk(st.AtUnit(SESSION, U5)),
        "staff",
        "Unit",
        _unit("5", "parcel", parcels=[{"tail": "0003", "since": 0.0, "standing": "inside"}], recallable=True),
    ),
    "staff at a locker somebody complained of": Example(
        _complained(Complaint(Problem.EMPTY, 12, 100.0)),
        "staff",
        "Unit",
        _unit("1", "out", faults=["problem-reported"], problem="empty", caseNumber="A001-0012"),
    ),
    "staff at a locker somebody left in the middle of a complaint": Example(
        _complained(Complaint(None, 0, 100.0)), "staff", "Unit", _unit("1", "out", faults=["problem-reported"])
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

LETTER = DeadLetter(9, Deposited(U5, (N1,), ANDERS), 60.0, 409)
GONE = DeadLetter(11, Freed(U6, (N2, N3), Why.COLLECTED), 90.0, 404)


def _owing(state: s.Visit) -> Kiosk:
    known = kiosk(state)
    rows = (Owed(20, Freed(U6, (N2,), Why.COLLECTED), 0.0, since=40.0), Owed(21, LETTER.fact, 0.0, since=50.0))
    lost = replace(known.units[U1], faults=frozenset({Fault.JOURNAL_LOST}))
    units = {**known.units, U1: lost}
    return replace(known, units=units, outbox=rows, dead_letters=(LETTER, GONE), online=False)


def _gone(state: s.Visit) -> Kiosk:
    known = kiosk(state)
    return replace(known, units={**known.units, U5: replace(known.units[U5], retired=True)})


def _refused(state: s.Visit) -> Kiosk:
    return replace(kiosk(state), dead_letters=(LETTER, GONE))


def _this_kiosk(**changes: object) -> dict[str, object]:
    return {
        "online": True,
        "owed": 0,
        "oldest": 0.0,
        "refused": 0,
        "unvouched": 0,
        "habitsKept": False,
        "leftBehind": [],
    } | changes


def _question(what: str, unit: str = "", step: int = 0, of: int = 0, *parcels: str) -> dict[str, object]:
    return {"what": what, "unit": unit, "step": step, "of": of, "parcels": list(parcels), "doors": []}


def _letter(unit: str, remedy: str, *parcels: str, **changes: object) -> dict[str, object]:
    return {"unit": unit, "remedy": remedy, "parcels": list(parcels)} | changes


_AT_THE_KIOSK = {
    "the kiosk itself": Example(kiosk(st.AtKiosk(SESSION)), "staff", "ThisKiosk", _this_kiosk()),
    "the kiosk's new habits": Example(
        kiosk(st.AtKiosk(SESSION, kept=True)), "staff", "ThisKiosk", _this_kiosk(habitsKept=True)
    ),
    "the kiosk owes something": Example(
        _owing(st.AtKiosk(SESSION)),
        "staff",
        "ThisKiosk",
        _this_kiosk(online=False, owed=2, oldest=40_000.0, refused=2, unvouched=1),
    ),
    "a locker that is gone": Example(
        _gone(st.AtUnit(SESSION, U5)),
        "staff",
        "Unit",
        _unit("5", "parcel", parcels=[{"tail": "0003", "since": 0.0, "standing": "inside"}], retired=True),
    ),
    "what is inside a locker that is gone": Example(
        _gone(st.Answering(LOOK)), "staff", "Inspect", _inside("5", "0003")
    ),
    "the kiosk with a locker that is gone": Example(
        _gone(st.AtKiosk(SESSION)), "staff", "ThisKiosk", _this_kiosk(leftBehind=["5"])
    ),
    "a refused deposit": Example(
        _refused(st.AtLetter(SESSION, 9)),
        "staff",
        "Letter",
        _letter("5", "hand-over", "0003", status=409, at=60_000.0, retryable=True, ahead=1),
    ),
    "a refused release": Example(
        _refused(st.AtLetter(SESSION, 11)),
        "staff",
        "Letter",
        _letter("6", "end-reservation", "0123", "6-77", status=404, at=90_000.0, retryable=False, ahead=0),
    ),
    "a refusal that is settled": Example(
        kiosk(st.AtLetter(SESSION, 9)),
        "staff",
        "Letter",
        _letter("", "", status=0, at=0.0, retryable=False, ahead=0),
    ),
    "how was it settled": Example(
        _refused(st.Settling(SESSION, 9)), "staff", "Question", _question("settle", unit="5")
    ),
    "who wants it back": Example(
        kiosk(st.Recalling(SESSION, U5, N1)), "staff", "Question", _question("recall", unit="5")
    ),
    "which goes back": Example(
        kiosk(st.Recalling(SESSION, U6)), "staff", "Question", _question("which", "6", 0, 0, "0123", "6-77")
    ),
    "is it out": Example(
        kiosk(st.Answering(replace(LOOK, recall=N1)), seen=Seen.SHUT),
        "staff",
        "Inspect",
        _inside("5", "0003", sorting=True),
    ),
    "its door did not open": Example(
        kiosk(st.Answering(replace(LOOK, recall=N1))), "staff", "Inspect", _inside("5", "0003", opened=False)
    ),
    "start anew": Example(kiosk(st.Renewing(SESSION)), "staff", "Question", _question("restart")),
    "start anew with a door open": Example(
        standing_open(kiosk(st.Renewing(SESSION, refused=True)), U5),
        "staff",
        "Question",
        _question("restart-refused") | {"doors": ["5"]},
    ),
    "start anew once the doors are closed": Example(
        kiosk(st.Renewing(SESSION, refused=True)), "staff", "Question", _question("restart")
    ),
    "starting anew": Example(replace(kiosk(s.AtRest()), ending=True), "rest", "OutOfOrder", {"reason": "starting"}),
    "a report is gathered": Example(
        kiosk(st.Bundling(SESSION, 1, st.Part.JOURNAL)), "staff", "Question", _question("bundling", step=3, of=6)
    ),
    "a report is written": Example(kiosk(st.Bundled(SESSION)), "staff", "Question", _question("bundled")),
    "no stick": Example(kiosk(st.Bundled(SESSION, st.Part.PLACE)), "staff", "Question", _question("no-stick")),
    "a stick that is full": Example(
        kiosk(st.Bundled(SESSION, st.Part.FILE)), "staff", "Question", _question("not-written")
    ),
}

STAFFED = _AT_LOCKERS | _AT_THE_KIOSK | TAKING_STOCK
