"""From what the kiosk knows to what a person sees: one screen and its properties. No Qt, no decision.

The properties of each screen are those its QML file requires; the two are held
together by a test that loads every screen with what stands here.
"""

from collections.abc import Mapping
from typing import assert_never

from kiosk.domain import ClaimKind, ContactType, DirectoryEntry, LockerUnit, LockerUnitId, Sense, Size, TrackingNumber
from kiosk.flows import states as s
from kiosk.flows.ledger import Kiosk, Seen
from kiosk.flows.notices import Notice
from kiosk.flows.queries import (
    alarming_door,
    can_label,
    can_undo,
    free_sizes,
    missing_sizes,
    parcels_to_leave,
    standing_notice,
    stayed_shut,
    unit_to_add_to,
)
from ui import views_door, views_staff
from ui.names import masked
from ui.site import SiteWords
from ui.view import Flow, View, out_of_order
from ui.views_door import door_of, said

Bank = Mapping[LockerUnitId, LockerUnit]

_PLACES = 2  # to go to instead: more would be a choice, and there is none to make here


def view(kiosk: Kiosk, bank: Bank, words: SiteWords) -> View:  # noqa: C901, PLR0911, PLR0912  one for each group
    """Return the screen for where the visit is, with everything it shows."""
    match kiosk.visit:
        case s.AtRest() as rest:
            return _rest(kiosk, rest, words)
        case s.Entering() as entering:
            return _entry(kiosk, entering, words)
        case s.Proving(notice=notice):
            props = {"what": s.Proof.PIN.value, "length": 0, "alphabet": "digits", "notice": said(notice)}
            return View(Flow.PICKUP, "Entry", props | {"canLabel": False, "ofStaff": False})
        case s.Looking() | s.Checking() | s.Admitting() | s.Reserving() as waiting:
            return _busy(waiting)
        case s.Ready() | s.Searching() | s.Confirming() | s.Sizing() | s.Summary() as round_:
            return _round(kiosk, round_, bank, words)
        case s.Labelling(number=number):
            return _new_label(number)
        case s.Keeping() | s.Lacking() as kept:
            return _kept(kiosk, kept)
        case s.Opening() | s.Loading() | s.Asking() as load:
            return views_door.load(kiosk, load)
        case s.Fetching() | s.Emptying() | s.Emptied() as haul:
            return views_door.haul(kiosk, haul)
        case s.Receipt() as receipt:
            return _receipt(receipt, words)
        case (
            s.Collecting()
            | s.Parcels()
            | s.Releasing()
            | s.Taking()
            | s.Shut()
            | s.Reporting()
            | s.OutOfReach() as pickup
        ):
            return _pickup(kiosk, pickup)
        case s.Signing() | s.Storing() as signing:
            return View(Flow.PICKUP, "Sign", {"busy": isinstance(signing, s.Storing)})
        case _:
            return views_staff.view(kiosk, kiosk.visit, words)


def _rest(kiosk: Kiosk, rest: s.AtRest, words: SiteWords) -> View:
    if kiosk.ending:
        return out_of_order("starting")
    if rest.notice is not None:
        unit = kiosk.units.get(rest.unit) if rest.unit else None
        props = {
            "notice": rest.notice.value,
            "unit": rest.unit or "",
            "caseNumber": words.case_number(rest.case),
            "open": unit is not None and unit.sense is Sense.OPEN,
            "places": list(rest.places[:_PLACES]),
        }
        return View(Flow.REST, "Notice", props)
    if kiosk.stopped:
        return out_of_order("stopped")
    door = alarming_door(kiosk)
    if door is not None:
        props = {"notice": Notice.PLEASE_CLOSE.value, "unit": door, "caseNumber": "", "open": True, "places": []}
        return View(Flow.REST, "Notice", props)
    return View(Flow.REST, "Idle")


def _entry(kiosk: Kiosk, entering: s.Entering, words: SiteWords) -> View:
    match entering.what:
        case s.Entry.PICKUP_CODE:
            flow, length, alphabet = Flow.PICKUP, words.code_length, words.code_alphabet
        case s.Entry.PERSONAL_ID:
            flow, length, alphabet = Flow.PICKUP, 0, words.id_alphabet
        case s.Entry.RETURN_CODE:
            flow, length, alphabet = Flow.DROPOFF, 0, "letters"
        case s.Entry.RECEIPT:
            flow, length, alphabet = Flow.DROPOFF, 0, "letters"
        case s.Entry.COURIER:
            flow, length, alphabet = Flow.DEPOSIT, 0, "digits"
        case s.Entry.LABEL:
            flow, length, alphabet = Flow.DEPOSIT, 0, "letters"
        case _:
            assert_never(entering.what)
    unlabelled = entering.what is s.Entry.LABEL and can_label(kiosk)
    props = {"what": entering.what.value, "length": length, "alphabet": alphabet, "notice": said(entering.notice)}
    return View(flow, "Entry", props | {"canLabel": unlabelled, "ofStaff": False})


def _busy(waiting: s.Looking | s.Checking | s.Admitting | s.Reserving) -> View:
    match waiting:
        case s.Looking():
            flow, task = Flow.DEPOSIT, "looking"
        case s.Checking(claim=claim):
            flow, task = Flow.DROPOFF if claim.kind is ClaimKind.RETURN_CODE else Flow.PICKUP, "checking"
        case s.Admitting():
            flow, task = Flow.DEPOSIT, "checking"
        case s.Reserving():
            flow, task = Flow.DEPOSIT, "reserving"
        case _:
            assert_never(waiting)
    return View(flow, "Busy", {"task": task, "cancellable": True})


def _round(
    kiosk: Kiosk, state: s.Ready | s.Searching | s.Confirming | s.Sizing | s.Summary, bank: Bank, words: SiteWords
) -> View:
    match state:
        case s.Ready(round_, notice, unit):
            props: dict[str, object] = {
                "delivered": round_.delivered,
                "lastUnit": round_.last.unit if round_.last and can_undo(kiosk) else "",
                "notice": said(notice or standing_notice(kiosk)),
                "unit": unit or "",
                "free": sum(free for _, free in free_sizes(kiosk)),
                "toTake": 0 if round_.delivered else parcels_to_leave(kiosk),  # then at the end: hands are full
            }
            return View(Flow.DEPOSIT, "Scan", props)
        case s.Searching():
            return _searching(state, words)
        case s.Confirming(entry=entry):
            props = {"name": _name(entry, words), "place": entry.place, "type": entry.contact.type.value}
            return View(Flow.DEPOSIT, "Confirm", props)
        case s.Sizing():
            return _sizing(kiosk, state, bank, words)
        case s.Summary(round_):
            props = {"delivered": round_.delivered, "taken": round_.taken, "toTake": parcels_to_leave(kiosk)}
            return View(Flow.DEPOSIT, "Summary", props)
        case _:
            assert_never(state)


def _name(entry: DirectoryEntry, words: SiteWords) -> str:
    """Return what others at the screen may read of a contact's name: the service is searched with all of it."""
    personal = entry.contact.type is ContactType.RECIPIENT
    return masked(entry.name) if personal and words.mask_names else entry.name


def _searching(state: s.Searching, words: SiteWords) -> View:
    entries = [
        {"id": entry.contact.id, "type": entry.contact.type.value, "name": _name(entry, words), "place": entry.place}
        for entry in state.entries
    ]
    props = {"typed": state.typed, "entries": entries, "busy": state.ask != 0, "notice": said(state.notice)}
    return View(Flow.DEPOSIT, "Recipient", props)


def _sizing(kiosk: Kiosk, state: s.Sizing, bank: Bank, words: SiteWords) -> View:
    heights = _heights(bank)
    sizes = [
        {"size": size.value, "free": free} | ({"height": heights[size]} if size in heights else {})
        for size, free in free_sizes(kiosk)
    ]
    props = {
        "name": _name(state.entry, words),
        "sizes": sizes,
        "addUnit": unit_to_add_to(kiosk) or "",
        "noneFits": bool(missing_sizes(kiosk)),
        "notice": said(state.notice),
    }
    return View(Flow.DEPOSIT, "SizeChoice", props)


def _kept(kiosk: Kiosk, state: s.Keeping | s.Lacking) -> View:
    if isinstance(state, s.Keeping):
        return View(Flow.DEPOSIT, "Keep")
    sizes = [size.value for size in missing_sizes(kiosk)]
    return View(Flow.DEPOSIT, "SizeWanted", {"sizes": sizes, "noneFree": not free_sizes(kiosk)})


def _heights(bank: Bank) -> dict[Size, int]:
    """Return for each size the height in mm that a parcel of it may surely have."""
    heights: dict[Size, int] = {}
    for unit in bank.values():
        heights[unit.size] = min(unit.height_mm, heights.get(unit.size, unit.height_mm))
    return heights


def _new_label(number: TrackingNumber) -> View:
    from ui.bars import code128  # noqa: PLC0415  as for the receipt

    return View(Flow.DEPOSIT, "NewLabel", {"number": number.text, "bars": code128(number.text)})


def _receipt(receipt: s.Receipt, words: SiteWords) -> View:
    from ui.bars import code128  # noqa: PLC0415  its library takes 0.1 s that the first paint cannot wait for

    props = {
        "number": receipt.number.text,
        "unit": receipt.unit,
        "caseNumber": words.case_number(receipt.case),
        "at": receipt.at * 1000,  # QML counts milliseconds
        "bars": code128(receipt.number.text),
    }
    return View(Flow.DROPOFF, "Receipt", props)


def _pickup(  # noqa: PLR0911  one for each state
    kiosk: Kiosk, state: s.Collecting | s.Parcels | s.Releasing | s.Taking | s.Shut | s.Reporting | s.OutOfReach
) -> View:
    match state:
        case s.Collecting():
            return View(Flow.PICKUP, "Collect")
        case s.Parcels(todo=todo):
            return View(Flow.PICKUP, "Parcels", {"units": list(todo)})
        case s.Releasing(trip=trip):
            return View(Flow.PICKUP, "OpenDoor", door_of(kiosk, "collect", trip.unit, _parcels_of(kiosk, trip)))
        case s.Taking(trip):
            door = door_of(kiosk, "collect", trip.unit, _parcels_of(kiosk, trip))
            return View(Flow.PICKUP, "OpenDoor", door | {"phase": "open"})
        case s.Shut(trip):
            props: dict[str, object] = {
                "unit": trip.unit,
                "opened": not stayed_shut(kiosk),
                "remaining": list(trip.todo),
            }
            return View(Flow.PICKUP, "Taken", props)
        case s.Reporting(trip, load, haul):
            collects = load is None and haul is None
            flow = Flow.PICKUP if collects else Flow.DEPOSIT
            return View(flow, "Report", {"unit": trip.unit, "collects": collects})
        case s.OutOfReach(trip):
            is_open = kiosk.units[trip.unit].seen is Seen.OPEN
            return View(Flow.PICKUP, "Reach", {"unit": trip.unit, "open": is_open})
        case _:
            assert_never(state)


def _parcels_of(kiosk: Kiosk, trip: s.Trip) -> int:
    return sum(stay.contact in trip.contacts for stay in kiosk.units[trip.unit].stays)
