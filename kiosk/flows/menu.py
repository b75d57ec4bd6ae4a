"""Nobody is here yet, or somebody chooses how to begin.

AtRest ─collect─▶ Collecting ─type─▶ Entering ─code─▶ Checking
   ├─return, type─────────────────────▲
   └─deliver─▶ Ready
"""

from dataclasses import replace
from typing import assert_never

from kiosk.flows import labelling, watch
from kiosk.flows.entries import at, show
from kiosk.flows.events import Button, Event, PatienceOver, Touched, Unreadable
from kiosk.flows.labels import must_sign_in
from kiosk.flows.ledger import Kiosk
from kiosk.flows.notices import Notice
from kiosk.flows.site import Offline
from kiosk.flows.states import AtRest, Collecting, Entering, Entry, Ready, Round, Visit


def step(kiosk: Kiosk, state: AtRest | Collecting | Entering, event: Event) -> Kiosk:
    """Return where `event` leads before anything is asked of the service."""
    match state, event:
        case _, PatienceOver():
            return show(kiosk, AtRest())
        case AtRest(), Unreadable():
            return show(kiosk, AtRest(Notice.UNREADABLE))
        case AtRest(), Touched(Button.CANCEL | Button.DONE):
            return show(watch.hush(kiosk), AtRest())
        case AtRest() | Collecting(), Touched(button) if not kiosk.online and _needs_service(kiosk, button):
            return show(kiosk, AtRest(Notice.OFFLINE))
        case AtRest(), Touched(Button.DELIVER | Button.TYPE_LABEL) if must_sign_in(kiosk, Round()):
            return at(kiosk, Entering(Entry.COURIER))
        case AtRest(), Touched(button):
            return show(kiosk, _from_idle(button) or state)
        case Collecting(), Unreadable():
            return at(kiosk, Entering(Entry.PICKUP_CODE, notice=Notice.UNREADABLE))
        case Collecting(), Touched(Button.TYPE_CODE):
            return at(kiosk, Entering(Entry.PICKUP_CODE))
        case Collecting(), Touched(Button.TYPE_ID):
            return at(kiosk, Entering(Entry.PERSONAL_ID))
        case Collecting(), Touched(Button.CANCEL):
            return at(kiosk, AtRest())
        case Entering(Entry.RETURN_CODE), Touched(Button.SHOW_RECEIPT):
            return at(kiosk, Entering(Entry.RECEIPT))
        case Entering(what=Entry.LABEL), Touched(Button.NO_BARCODE) if labelling.may_begin(kiosk):
            return labelling.begin(kiosk, state.round or Round())
        case Entering(), Unreadable():
            return show(kiosk, replace(state, notice=Notice.UNREADABLE))
        case Entering(), Touched(Button.CANCEL):
            return at(kiosk, _before(state))
        case _:
            return kiosk


def _needs_service(kiosk: Kiosk, button: Button) -> bool:
    """Tell whether the button leads to nothing while the service is gone."""
    match button:
        case Button.RETURN | Button.TYPE_ID:
            return True
        case Button.DELIVER | Button.TYPE_LABEL:
            return kiosk.rules.offline is Offline.REFUSE
        case _:
            return False


def _from_idle(button: Button) -> Visit | None:
    match button:
        case Button.COLLECT:
            return Collecting()
        case Button.RETURN:
            return Entering(Entry.RETURN_CODE)
        case Button.DELIVER:
            return Ready()
        case Button.TYPE_CODE:
            return Entering(Entry.PICKUP_CODE)
        case Button.TYPE_ID:
            return Entering(Entry.PERSONAL_ID)
        case Button.TYPE_LABEL:
            return Entering(Entry.LABEL, Round())
        case _:
            return None


def _before(state: Entering) -> Visit:
    match state.what:
        case Entry.PICKUP_CODE | Entry.PERSONAL_ID:
            return Collecting()
        case Entry.RETURN_CODE | Entry.COURIER:
            return AtRest()
        case Entry.RECEIPT:
            return Entering(Entry.RETURN_CODE)
        case Entry.LABEL:
            return Ready(state.round or Round())
        case _:
            assert_never(state.what)
