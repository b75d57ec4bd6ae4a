"""From what the kiosk knows to what staff see. No Qt, no decision. The kiosk itself is in views_upkeep.py."""

from collections import Counter

from kiosk.domain import LockerUnitId
from kiosk.flows import service_states as s
from kiosk.flows.ledger import Kiosk, Seen, Stay
from kiosk.flows.notices import Notice
from kiosk.flows.queries import without_room
from kiosk.flows.service_queries import Chip, asked_about, chip, expired, recallable, standing_here, wrong_doors
from kiosk.flows.states import Entry
from kiosk.flows.stocktaking import is_due
from ui import views_upkeep
from ui.site import SiteWords
from ui.view import Flow, View

_TAIL = 4  # signs of a label that are shown: enough to tell parcels apart, too few to be of use to others


def view(kiosk: Kiosk, state: s.Service, words: SiteWords) -> View:  # noqa: C901, PLR0911, PLR0912  one for each state
    """Return the screen for where staff are, with everything it shows."""
    match state:
        case s.SigningIn(badge=badge, notice=notice):
            what = s.StaffEntry.PIN if badge else s.StaffEntry.BADGE
            return _entry(what, notice, letters=not badge)
        case s.Picking(notice=notice):
            return _entry(s.StaffEntry.LOCKER, notice, letters=not all(unit.isdecimal() for unit in kiosk.units))
        case s.Verifying():
            return View(Flow.STAFF, "Busy", {"task": "signing-in", "cancellable": True})
        case s.Board():
            return _board(kiosk)
        case s.AtUnit():
            return _unit(kiosk, state, words)
        case s.PuttingOut(unit=unit):
            return View(Flow.STAFF, "OutOfUse", {"unit": unit})
        case s.Recalling():
            return _recalling(kiosk, state)
        case s.Unlocking(look=look):
            return _door(look, "opening")
        case s.Inspecting(look=look):
            return _stock(look, open_=True) if is_due(kiosk, look) else _door(look, "open")
        case s.Spelling(look=look):
            return _entry(Entry.LABEL, look.stock.notice, letters=True)
        case s.Identifying():
            return View(Flow.STAFF, "Busy", {"task": "identifying", "cancellable": True})
        case s.Answering(look=look):
            return _answering(kiosk, look)
        case s.Sorting(look=look, rest=rest):
            return View(Flow.STAFF, "Inspect", _asked(look) | {"parcels": [_tail(rest[0].text)], "sorting": True})
        case s.AfterTest(tour=tour):
            return _tested(tour)
        case _:
            return views_upkeep.view(kiosk, state)


def _entry(what: s.StaffEntry | Entry, notice: Notice | None, *, letters: bool) -> View:
    props = {"what": what.value, "length": 0, "alphabet": "letters" if letters else "digits", "notice": _said(notice)}
    return View(Flow.STAFF, "Entry", props | {"canLabel": False, "ofStaff": True})


def _board(kiosk: Kiosk) -> View:
    chips = {unit.id: chip(kiosk, unit) for unit in standing_here(kiosk)}
    counts = Counter(chips.values())
    props: dict[str, object] = {
        "chips": {unit: each.value for unit, each in chips.items()},
        "counts": {each.value: counts[each] for each in Chip},
        "expired": len(expired(kiosk, kiosk.heard)),
        "stopped": kiosk.stopped,
        "wrong": list(wrong_doors(kiosk)) if kiosk.stopped else [],
        "owed": len(kiosk.outbox),
        "refused": len(kiosk.dead_letters),
        "withoutRoom": without_room(kiosk),
    }
    return View(Flow.STAFF, "Board", props)


def _unit(kiosk: Kiosk, state: s.AtUnit, words: SiteWords) -> View:
    unit = kiosk.units[state.unit]
    said = unit.complaint
    props: dict[str, object] = {
        "unit": unit.id,
        "chip": chip(kiosk, unit).value,
        "parcels": [_parcel(stay) for stay in unit.stays],
        "faults": sorted(fault.value for fault in unit.faults),
        "outage": unit.outage.value if unit.outage else "",
        "problem": said.problem.value if said and said.problem else "",
        "caseNumber": words.case_number(said.case) if said else "",
        "recallable": state.tour.task is s.Task.ONE and bool(recallable(kiosk, unit.id)),
        "retired": unit.retired,
        "task": state.tour.task.value,
        "ahead": len(state.tour.todo),
    }
    return View(Flow.STAFF, "Unit", props)


def _parcel(stay: Stay) -> dict[str, object]:
    return {"tail": _tail(stay.number.text), "since": stay.since * 1000, "standing": stay.standing.value}


def _tail(number: str) -> str:
    return number[-_TAIL:]


def _recalling(kiosk: Kiosk, state: s.Recalling) -> View:
    tails = [] if state.number else [_tail(number.text) for number in recallable(kiosk, state.unit)]
    return views_upkeep.question("recall" if state.number else "which", unit=state.unit, parcels=tails)


def _door(look: s.Look, phase: str) -> View:
    job = "test" if look.tour.task is s.Task.TEST else "look"
    props: dict[str, object] = {
        "job": job,
        "unit": look.unit,
        "phase": phase,
        "wish": "none",
        "notice": "",
        "parcels": 1,
    }
    props["canSayShut"] = False  # what staff say counts only behind a sensor that has seen the door closed
    return View(Flow.STAFF, "OpenDoor", props)


def _inspect(kiosk: Kiosk, look: s.Look) -> View:
    unit = kiosk.units[look.unit]
    opened = unit.seen is not Seen.NOTHING or unit.retired
    if look.recall is not None and opened:
        return View(Flow.STAFF, "Inspect", _asked(look) | {"parcels": [_tail(look.recall.text)], "sorting": True})
    parcels = [_tail(stay.number.text) for stay in asked_about(kiosk, look.unit)]
    return View(Flow.STAFF, "Inspect", _asked(look) | {"opened": opened, "parcels": parcels})


def _answering(kiosk: Kiosk, look: s.Look) -> View:
    stock, is_known = look.stock, bool(asked_about(kiosk, look.unit))
    is_told = bool(stock.scanned) or (stock.notice is not None and not is_known)
    return (
        _stock(look, open_=False)
        if is_told and kiosk.units[look.unit].seen is not Seen.NOTHING
        else _inspect(kiosk, look)
    )


def _stock(look: s.Look, *, open_: bool) -> View:
    stock = look.stock
    props: dict[str, object] = {
        "unit": look.unit,
        "open": open_,
        "scanned": len(stock.scanned),
        "strange": len(stock.strange),
        "notice": _said(stock.notice),
        "other": stock.other or "",
    }
    return View(Flow.STAFF, "Stock", props)


def _asked(look: s.Look) -> dict[str, object]:
    return {"unit": look.unit, "opened": True, "parcels": [], "sorting": False, "touring": bool(look.tour.todo)}


def _tested(tour: s.Tour) -> View:
    props: dict[str, object] = {
        "passed": len(tour.passed),
        "failed": _listed(tour.failed),
        "skipped": tour.skipped,
        "ahead": len(tour.todo),
    }
    return View(Flow.STAFF, "DoorTest", props)


def _listed(units: tuple[LockerUnitId, ...]) -> list[str]:
    return list(units)


def _said(notice: Notice | None) -> str:
    return notice.value if notice else ""
