"""What the audit trail says of a signature: there is one, there is none, or its person could not."""

from collections.abc import Iterator

from kiosk.domain import Contact, TrackingNumber
from kiosk.flows import signing
from kiosk.flows.audit import Deed, Digest, Mark, contact_words, parcel_words
from kiosk.flows.events import Button, Event, SignatureStored, Touched
from kiosk.flows.ledger import Kiosk
from kiosk.flows.states import OutOfReach, Releasing, Reporting, Shut, Signing, Storing, Taking

_COLLECTING = (Releasing, Taking, Shut, Reporting, OutOfReach, Signing)


def marks(before: Kiosk, event: Event, after: Kiosk, digest: Digest) -> Iterator[Mark]:
    """Yield at most one mark: what became of the signature for a collection that has just ended."""
    match before.visit:
        case Signing() as asked if not isinstance(after.visit, Signing | Storing):
            could_not = event == Touched(Button.CANNOT_SIGN)
            yield _of(Deed.COULD_NOT_SIGN if could_not else Deed.NOT_SIGNED, asked, digest)
        case Storing(signing=asked) if not isinstance(after.visit, Storing):
            stored = isinstance(event, SignatureStored)
            yield _of(Deed.SIGNED if stored else Deed.SIGNATURE_LOST, asked, digest)
        case Releasing(trip=trip) | Taking(trip=trip) | Shut(trip=trip) if not isinstance(after.visit, _COLLECTING):
            yield from _unasked(after, trip.contacts, signing.parcels(before, trip), digest)
        case Reporting(trip=trip) | OutOfReach(trip=trip) if not isinstance(after.visit, _COLLECTING):
            yield from _unasked(after, trip.contacts, trip.taken, digest)
        case _:
            pass


def _unasked(
    after: Kiosk, contacts: tuple[Contact, ...], numbers: tuple[TrackingNumber, ...], digest: Digest
) -> Iterator[Mark]:
    """Yield that nobody signed for what was taken by somebody who did not stay to be asked."""
    if after.rules.signature and numbers:
        yield _of(Deed.NOT_SIGNED, Signing(0, contacts, numbers), digest)


def _of(deed: Deed, asked: Signing, digest: Digest) -> Mark:
    parcels = " ".join(digest(parcel_words(number)) for number in asked.numbers)
    persons = " ".join(digest(contact_words(contact)) for contact in asked.contacts)
    return Mark(deed, detail=f"number {asked.case}" if asked.case else "", parcel=parcels, person=persons)
