"""The address book and the expected parcels (contract tags contact and receiving)."""

import json
from collections.abc import Mapping
from typing import Any

from kiosk.domain import ContactType, TrackingNumber
from kiosk.simulator.bodies import ContactBody
from kiosk.simulator.rules import bad_request, not_found
from kiosk.simulator.service import Service
from kiosk.simulator.wire import Json

_FEWEST_LETTERS = 3  # lockers-openapi.yaml, getContacts, parameter name


def recipients(service: Service) -> dict[str, Json]:
    """Return every address-book entry by its id."""
    return {contact: json.loads(body) for contact, body in service.store.contacts()}


def everyone(service: Service) -> dict[str, str]:
    """Return the name of every recipient and department by its id."""
    return {c: str(body.get("name", "")) for c, body in recipients(service).items()} | service.store.departments()


def require(service: Service, contact: str, contact_type: ContactType) -> None:
    """Raise Refused when a reservation cannot name this contact: nobody known, or private to one user."""
    if contact_type is ContactType.DEPARTMENT:
        if contact not in service.store.departments():
            raise not_found("department")
        return
    body = recipients(service).get(contact)
    if body is None:
        raise not_found("contact")
    if body.get("type") == "U":
        raise bad_request("contactNotShared", "Only shared contacts can have a locker unit.")


def needs_reach(service: Service, contact: str, contact_type: ContactType) -> bool:
    """Tell whether a person needs a compartment within reach of a wheelchair."""
    body = recipients(service).get(contact, {}) if contact_type is ContactType.RECIPIENT else {}
    return bool(body.get("accessibilityRequired"))


def described(service: Service, contact: str, body: Json) -> Json:
    """Schema Contact."""
    names = service.store.departments()
    theirs = [{"departmentId": d, "name": names[d]} for d in service.store.departments_of(contact)]
    return body | {"contactId": contact, "departments": theirs}


def read(service: Service, contact: str) -> Json:
    """Return one entry, or raise Refused."""
    body = recipients(service).get(contact)
    if body is None:
        raise not_found("contact")
    return described(service, contact, body)


def add(service: Service, body: ContactBody) -> Json:
    """Write a new entry under an id of the service's making."""
    return _write(service, service.new_id("contact"), body)


def replace(service: Service, contact: str, body: ContactBody) -> Json:
    """Write an entry anew."""
    read(service, contact)
    return _write(service, contact, body)


def _write(service: Service, contact: str, body: ContactBody) -> Json:
    taken = (c for c, b in recipients(service).items() if c != contact and b.get("personalId"))
    if body.personal_id and any(recipients(service)[c]["personalId"] == body.personal_id for c in taken):
        raise bad_request("personalIdNotUnique", "Another contact has this personal id.")
    plain = body.model_dump(mode="json", by_alias=True, exclude_unset=True) | {"type": body.type, "name": body.name}
    service.store.put_contact(contact, body.personal_id or None, json.dumps(plain))
    return described(service, contact, plain)


def search(service: Service, wanted: Mapping[str, str], page: int, size: int) -> Json:
    """Return one page of the entries that have the personal id, the e-mail, and a name part that begins so."""
    name = wanted.get("name")
    if name is not None and len(name) < _FEWEST_LETTERS:
        raise bad_request("nameTooShort", "A search needs three letters.")
    found = [(c, b) for c, b in recipients(service).items() if _matches(b, wanted)]
    return _page([described(service, c, b) for c, b in found], page, size)


def _matches(body: Json, wanted: Mapping[str, str]) -> bool:
    personal_id, name, email = wanted.get("personalId"), wanted.get("name"), wanted.get("email")
    return (
        (personal_id is None or body.get("personalId") == personal_id)
        and (name is None or _begins(str(body.get("name", "")), name))
        and (email is None or email.casefold() in _addresses(body))
    )


def _begins(name: str, typed: str) -> bool:
    words = name.casefold().split()
    return any(" ".join(words[n:]).startswith(typed.casefold()) for n in range(len(words)))


def _addresses(body: Json) -> set[str]:
    named = [*body.get("email", {}).values(), *body.get("additionalEmailIds", [])]
    return {str(address).casefold() for address in named}


def departments(service: Service, page: int, size: int) -> Json:
    """Return one page of the departments."""
    every = [{"departmentId": d, "name": name} for d, name in service.store.departments().items()]
    return _page(every, page, size)


def _page(items: list[Json], page: int, size: int) -> Json:
    pages = -(-len(items) // size)
    about = {"page": page, "size": size, "totalElements": len(items), "totalPages": pages}
    return {"data": items[page * size : (page + 1) * size], "pageInfo": about}


def decode(service: Service, text: str) -> Json:
    """Return whom an announced parcel is for.

    A number nobody announced decodes to an empty package (assumed); what
    cannot be a tracking number is refused.
    """
    number = TrackingNumber.parse(text)
    if number is None:
        raise bad_request("trackingNumberInvalid", "This cannot be a tracking number.")
    announced = service.store.expected().get(number.text)
    if announced is None:
        return {"package": {}, "decodedCarriers": []}
    contact, package = announced
    return {
        "package": {"packageId": package, "receiver": _receiver(service, contact)},
        "decodedCarriers": [{"carrier": "EXAMPLE", "trackingNumber": number.text}],
    }


def _receiver(service: Service, contact: str) -> Json:
    body: dict[str, Any] = recipients(service).get(contact, {"name": everyone(service).get(contact, "")})
    party = {name: body[name] for name in ("personalId", "name", "company") if body.get(name)}
    return party | {"contactId": contact, "location": body.get("internalDelivery", {})}
