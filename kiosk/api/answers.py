"""From the API's answers to the kiosk's values, in one place.

An answer must be about what was asked: one for another bank, unit, contact or
parcel is Malformed, whatever else it says, so that it never opens a door.
"""

import re
from collections.abc import Iterable
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.api.wire import (
    ContactRecord,
    DecodeResult,
    Department,
    LockerBank,
    Parcel,
    PickupResult,
    Receiver,
    ReservedUnit,
    UnitAnswer,
)
from kiosk.domain import Contact, ContactId, ContactType, DirectoryEntry, LockerUnitId, Reservation, TrackingNumber
from kiosk.errors import Malformed

_ERROR_CODE = re.compile(r"[A-Za-z0-9_.\-]{1,40}")
_RETURN = "return"  # lockers-openapi.yaml, TransactionType; that reads carry it is assumed
_PRIVATE = "U"  # lockers-openapi.yaml, ContactScope: cannot have a locker (facts.md 5)
_SENDER = "SENDER"  # lockers-openapi.yaml, AddressBookContactType

Model = TypeVar("Model", bound=BaseModel)


def read(model: type[Model], operation: str, body: object) -> Model:
    """Return `body` as `model`. Raises Malformed, without a word of what stood there."""
    found = readable(model, body)
    if found is None:
        raise Malformed(f"{operation}: not in the agreed shape")
    return found


def readable(model: type[Model], body: object) -> Model | None:
    """Return `body` as `model`, or None when it cannot be one."""
    try:
        return model.model_validate(body)
    except ValidationError:
        return None


def error_code(body: object) -> str:
    """Return the service's error code from any of the four shapes of facts.md 6; "" when there is none."""
    first = body.get("errors", body) if isinstance(body, dict) else body
    if isinstance(first, list):
        first = first[0] if first else None
    code = first.get("errorCode") if isinstance(first, dict) else None
    return code if isinstance(code, str) and _ERROR_CODE.fullmatch(code) else ""


def about(operation: str, said: str | None, asked: str) -> None:
    """Raise Malformed when the answer names something else; saying nothing is no contradiction."""
    if said is not None and said != asked:
        raise Malformed(f"{operation}: an answer to another question")


def about_unit(operation: str, answer: UnitAnswer, bank: str, unit: LockerUnitId) -> None:
    """Raise Malformed when the answer is about another bank or unit."""
    about(operation, answer.locker_bank_id, bank)
    about(operation, answer.locker_unit_id, unit)


def contact(operation: str, contact_id: str, kind: str) -> Contact:
    """Return the contact a reservation names. Raises Malformed for a kind the kiosk does not know."""
    for known in ContactType:
        if known == kind.lower():
            return Contact(ContactId(contact_id), known)
    raise Malformed(f"{operation}: a contact of no known kind")


def reservation(operation: str, unit: ReservedUnit, bank: str, whose: Contact | None = None) -> Reservation:
    """Return the reservation; `whose` was asked for, and stands in for what the answer leaves out."""
    about(operation, unit.locker_bank_id, bank)
    kind = unit.contact_type or (whose.type if whose else "")
    contact_id = unit.contact_id or (whose.id if whose else None)
    if contact_id is None:
        raise Malformed(f"{operation}: a reservation for nobody")
    found = contact(operation, contact_id, kind)
    if whose is not None and found != whose:
        raise Malformed(f"{operation}: an answer about another contact")
    return Reservation(
        unit=LockerUnitId(unit.locker_unit_id),
        contact=found,
        reserved=_numbers(unit.parcels_reserved),
        deposited=_numbers(unit.parcels_deposited),
        expires=unit.deposit_expiry_time,
        reserved_until=unit.reservation_expiry_time,
        is_return=unit.transaction_type.lower() == _RETURN,
    )


def taken(operation: str, bank: LockerBank, asked: str) -> frozenset[LockerUnitId]:
    """Return the units that a reservation cannot have."""
    about(operation, bank.locker_bank_id, asked)
    return frozenset(
        LockerUnitId(unit.locker_unit_id)
        for unit in bank.units
        if unit.unit_reserved or unit.unit_occupied or unit.unit_in_service is False
    )


def names(unit: ReservedUnit, number: TrackingNumber) -> bool:
    """Return whether one of the unit's parcels bears `number`, as its first or second number."""
    parcels = (*unit.parcels_reserved, *unit.parcels_deposited)
    borne = {text.casefold() for p in parcels for text in (p.tracking_number, p.secondary_tracking_number)}
    return number.text.casefold() in borne


def collected(operation: str, result: PickupResult, bank: str) -> tuple[Contact, ...]:
    """Return whose parcels a pickup code released, each once."""
    about(operation, result.locker_bank_id, bank)
    return tuple(dict.fromkeys(contact(operation, each.contact_id, each.contact_type) for each in result.pickups))


def receiver(decoded: DecodeResult) -> DirectoryEntry | None:
    """Return whom the label names; None when nobody the address book knows. That it is a recipient is assumed."""
    party = readable(Receiver, decoded.package.receiver) if decoded.package else None
    if party is None:
        return None
    place = party.mail_stop_location.words or party.location.words
    return DirectoryEntry(Contact(ContactId(party.contact_id), ContactType.RECIPIENT), party.name, place)


def person(record: ContactRecord) -> DirectoryEntry | None:
    """Return the record as people read it; None when it has no name or cannot have a locker."""
    name = record.name or record.company
    if not name or record.type == _PRIVATE or record.contact_type == _SENDER:
        return None
    place = record.internal_delivery.words or (record.company if record.name else "")
    return DirectoryEntry(Contact(ContactId(record.contact_id), ContactType.RECIPIENT), name, place)


def department(record: Department) -> DirectoryEntry | None:
    """Return the department as people read it; None when it has no name."""
    entry = DirectoryEntry(Contact(ContactId(record.department_id), ContactType.DEPARTMENT), record.name)
    return entry if record.name else None


def collects_for(record: ContactRecord) -> tuple[Contact, ...]:
    """Return the person and the departments their record names (assumed member)."""
    departments = (readable(Department, raw) for raw in record.departments)
    return (
        Contact(ContactId(record.contact_id), ContactType.RECIPIENT),
        *(Contact(ContactId(each.department_id), ContactType.DEPARTMENT) for each in departments if each),
    )


def _numbers(parcels: Iterable[Parcel]) -> tuple[TrackingNumber, ...]:
    # Kept letter by letter, also where no person could have typed it: the service knows the parcel by it.
    return tuple(TrackingNumber(parcel.tracking_number) for parcel in parcels)
