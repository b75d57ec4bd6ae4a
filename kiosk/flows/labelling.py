"""A parcel without a barcode gets a number of this kiosk's own, to be written on it.

Entering(LABEL) ─no barcode─▶ Labelling ─it is on the parcel─▶ Looking
"""

from dataclasses import replace

from kiosk.domain import TrackingNumber
from kiosk.flows.entries import Step, at
from kiosk.flows.events import Button, Event, PatienceOver, Touched
from kiosk.flows.labels import look
from kiosk.flows.ledger import Kiosk
from kiosk.flows.numbering import make
from kiosk.flows.states import AtRest, Labelling, Ready, Round


def may_begin(kiosk: Kiosk) -> bool:
    """Tell whether a parcel without a number can be taken now: it is unknown to the service, which must be there."""
    return kiosk.rules.own_labels and kiosk.online and not kiosk.stopped


def begin(kiosk: Kiosk, round_: Round) -> Kiosk:
    """Make a number that this kiosk has never made before, and show it."""
    serial = max(int(kiosk.heard), kiosk.labelled + 1)
    number = TrackingNumber(make(kiosk.rules.label_prefix, serial))
    return at(replace(kiosk, labelled=serial), Labelling(number, round_))


def step(kiosk: Kiosk, state: Labelling, event: Event, now: float) -> Step:
    """Return where `event` leads while a number is written on a parcel."""
    match event:
        case Touched(Button.DONE):
            return look(kiosk, state.number, state.round, now)
        case Touched(Button.CANCEL):
            return at(kiosk, Ready(state.round)), ()
        case PatienceOver():
            return at(kiosk, AtRest()), ()
        case _:
            return kiosk, ()
