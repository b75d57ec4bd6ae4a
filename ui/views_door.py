"""From what the kiosk knows to what somebody at a door sees: a parcel goes in, or a courier takes it along. No Qt."""

from typing import assert_never

from kiosk.domain import LockerUnitId
from kiosk.flows import states as s
from kiosk.flows.ledger import Kiosk
from kiosk.flows.next_label import hands_full
from kiosk.flows.notices import Notice
from kiosk.flows.queries import can_ask_larger, can_say_shut, free_sizes
from ui.view import Flow, View

_TAKE_ALONG = "take-along"


def load(kiosk: Kiosk, state: s.Opening | s.Loading | s.Asking) -> View:
    """Return the screen for whoever puts a parcel in."""
    load = state.load
    flow = Flow.DROPOFF if load.kind is s.Kind.RETURN else Flow.DEPOSIT
    match state:
        case s.Opening():
            return View(flow, "OpenDoor", door_of(kiosk, _job(load), load.unit, len(load.numbers)))
        case s.Loading(wish=wish, notice=notice):
            door = door_of(kiosk, _job(load), load.unit, len(load.numbers))
            return View(flow, "OpenDoor", door | {"phase": "open", "wish": wish.value, "notice": said(notice)})
        case s.Asking(wish=wish, notice=notice):
            props = {
                "job": _job(load),
                "unit": load.unit,
                "wish": wish.value,
                "notice": said(notice),
                "canBeLarger": can_ask_larger(kiosk) and _larger_is_free(kiosk, load),
                "nextScanConfirms": notice is not Notice.ANSWER_FIRST and hands_full(kiosk, state, kiosk.heard),
            }
            return View(flow, "InOrNot", props)
        case _:
            assert_never(state)


def haul(kiosk: Kiosk, state: s.Fetching | s.Emptying | s.Emptied) -> View:
    """Return the screen for a courier who takes parcels along."""
    unit = state.haul.unit
    if isinstance(state, s.Emptied):
        asked = {"job": _TAKE_ALONG, "unit": unit, "wish": "none", "notice": said(state.notice)}
        return View(Flow.DEPOSIT, "InOrNot", asked | {"canBeLarger": False, "nextScanConfirms": False})
    door = door_of(kiosk, _TAKE_ALONG, unit, len(kiosk.units[unit].stays))
    return View(Flow.DEPOSIT, "OpenDoor", door | {"phase": "opening" if isinstance(state, s.Fetching) else "open"})


def _job(load: s.Load) -> str:
    if load.undo:
        return "take-out"
    return "return" if load.kind is s.Kind.RETURN else "deliver"


def door_of(kiosk: Kiosk, job: str, unit: LockerUnitId, parcels: int) -> dict[str, object]:
    """Return what a screen shows of a door that is about to open."""
    door = {"job": job, "unit": unit, "phase": "opening", "wish": "none", "notice": "", "parcels": parcels}
    return door | {"canSayShut": can_say_shut(kiosk)}


def _larger_is_free(kiosk: Kiosk, load: s.Load) -> bool:
    return any(size.rank > kiosk.units[load.unit].size.rank for size, _ in free_sizes(kiosk))


def said(notice: Notice | None) -> str:
    """Return the notice's name, empty for none."""
    return notice.value if notice else ""
