"""What a courier's answers about parcels to take along leave in the audit trail, besides doors, faults and facts."""

from kiosk.flows.audit import SHORT, Deed, Digest, Mark, parcel_words
from kiosk.flows.events import Button, Event, PatienceOver, Touched
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import Emptied, Emptying

_ANSWERS = {Button.TAKEN: "taken", Button.LEAVE_IT: "left", Button.NOT_THERE: "not there"}


def marks(before: Kiosk, event: Event, after: Kiosk, digest: Digest) -> tuple[Mark, ...]:
    """Return who said what of which parcels. `digest` as for `audit.marks`."""
    if not isinstance(before.visit, Emptying | Emptied) or isinstance(after.visit, Emptying | Emptied):
        return ()
    haul = before.visit.haul
    match event:
        case Touched(button) if button in _ANSWERS:
            said = _ANSWERS[button]
        case PatienceOver():
            said = "silence"
        case _:
            return ()
    parcels = " ".join(digest(parcel_words(stay.number)) for stay in before.units[haul.unit].stays)
    return (Mark(Deed.HAUL, haul.unit, said, parcels, haul.round.courier[:SHORT]),)
