"""One moment of every kind at a locker of which nobody knows what lies in it, with the screen it must give."""

from dataclasses import replace

from kiosk.flows import service_states as st
from kiosk.flows import states as s
from kiosk.flows.ledger import Fault, Kiosk, Seen
from kiosk.flows.notices import Notice
from kiosk.flows.stock import Scanned, Stock
from tests.ui.small_bank import ANDERS, N1, N2, U1, U2, U5, Example, kiosk

SESSION = st.Session("ana", 0.0)
NONE = Stock()
ONE = (Scanned(N1, ANDERS, deposited=True),)


def _look(stock: Stock = NONE) -> st.Look:
    return st.Look(SESSION, U1, stock=stock)


def _lost(state: s.Visit) -> Kiosk:
    known = kiosk(state)
    faults = frozenset({Fault.JOURNAL_LOST})
    lost = {unit: replace(known.units[unit], faults=faults, came_for=faults, seen=Seen.SHUT) for unit in (U1, U2, U5)}
    return replace(known, units={**known.units, **lost})


def _stock(**changes: object) -> dict[str, object]:
    return {"unit": "1", "open": True, "scanned": 0, "strange": 0, "notice": "", "other": ""} | changes


TAKING_STOCK = {
    "labels are scanned": Example(_lost(st.Inspecting(_look())), "staff", "Stock", _stock()),
    "a label belongs elsewhere": Example(
        _lost(st.Inspecting(_look(Stock(ONE, (N2,), Notice.IN_ANOTHER, U2)))),
        "staff",
        "Stock",
        _stock(scanned=1, strange=1, notice="in-another", other="2"),
    ),
    "a label is asked about": Example(
        _lost(st.Identifying(1, _look(), N1)), "staff", "Busy", {"task": "identifying", "cancellable": True}
    ),
    "a label is typed": Example(
        _lost(st.Spelling(_look(Stock(notice=Notice.UNREADABLE)))),
        "staff",
        "Entry",
        {
            "what": "label",
            "length": 0,
            "alphabet": "letters",
            "notice": "unreadable",
            "canLabel": False,
            "ofStaff": True,
        },
    ),
    "were that all labels": Example(
        _lost(st.Answering(_look(Stock(ONE, (), Notice.BELONGS_HERE)))),
        "staff",
        "Stock",
        _stock(open=False, scanned=1, notice="belongs-here"),
    ),
    "no label was at home": Example(
        _lost(st.Answering(_look(Stock((), (N2,), Notice.NOT_KNOWN)))),
        "staff",
        "Stock",
        _stock(open=False, strange=1, notice="not-known"),
    ),
    "no label was at home, and a parcel is known": Example(
        _lost(st.Answering(replace(_look(Stock((), (N2,), Notice.NOT_KNOWN)), unit=U5))),
        "staff",
        "Inspect",
        {"unit": "5", "opened": True, "parcels": ["0003"], "sorting": False, "touring": False},
    ),
    "labels were scanned, and the door did not open again": Example(
        kiosk(st.Answering(_look(Stock(ONE, (), Notice.BELONGS_HERE)))),
        "staff",
        "Inspect",
        {"unit": "1", "opened": False, "parcels": [], "sorting": False, "touring": False},
    ),
    "nobody knows what is in three lockers": Example(
        _lost(st.AtKiosk(SESSION)),
        "staff",
        "ThisKiosk",
        {
            "online": True,
            "owed": 0,
            "oldest": 0.0,
            "refused": 0,
            "unvouched": 3,
            "habitsKept": False,
            "leftBehind": [],
        },
    ),
}
