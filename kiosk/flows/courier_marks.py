"""What a courier's parcel that does not go in, or came without a number, leaves in the audit trail."""

from collections.abc import Iterator

from kiosk.flows.audit import Deed, Digest, Mark, parcel_words
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import Labelling


def marks(before: Kiosk, after: Kiosk, digest: Digest) -> Iterator[Mark]:
    """Return the marks of one step."""
    yield from _kept(before, after, digest)
    yield from _labelled(before, after, digest)


def _kept(before: Kiosk, after: Kiosk, digest: Digest) -> Iterator[Mark]:
    """Tell which parcel its courier has just kept, why, and which size would have helped."""
    if after.kept != before.kept:
        row = after.kept[-1]
        yield Mark(
            Deed.KEPT, detail=" ".join(filter(None, (row.why, row.size))), parcel=digest(parcel_words(row.number))
        )


def _labelled(before: Kiosk, after: Kiosk, digest: Digest) -> Iterator[Mark]:
    if after.labelled != before.labelled and isinstance(after.visit, Labelling):
        yield Mark(Deed.LABELLED, parcel=digest(parcel_words(after.visit.number)))
