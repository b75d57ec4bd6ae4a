"""Everything one event leaves in the audit trail."""

from kiosk.flows import audit, courier_marks, haul_marks, signature_marks, staff_marks
from kiosk.flows.audit import Digest, Mark
from kiosk.flows.effects import Effect
from kiosk.flows.events import Event
from kiosk.flows.ledger import Kiosk


def marks(before: Kiosk, event: Event, after: Kiosk, effects: tuple[Effect, ...], digest: Digest) -> tuple[Mark, ...]:
    """Return the marks, those of the doors and facts first; `digest` stands for people and parcels."""
    return (
        *audit.marks(before, event, after, effects, digest),
        *courier_marks.marks(before, after, digest),
        *staff_marks.marks(before, event, after, digest),
        *signature_marks.marks(before, event, after, digest),
        *haul_marks.marks(before, event, after, digest),
    )
