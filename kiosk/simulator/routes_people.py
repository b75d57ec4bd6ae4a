"""The paths of the address book and of receiving (contract tags contact and receiving)."""

from starlette.routing import Route

from kiosk.simulator import people
from kiosk.simulator.bodies import ContactBody
from kiosk.simulator.routing import Call, operation
from kiosk.simulator.wire import Json

BOOK = "/addressbook/api/v1"


def add_contact(call: Call) -> Json:
    """Operation addContact."""
    return people.add(call.service, call.read(ContactBody))


def get_contact(call: Call) -> Json:
    """Operation getContactById."""
    return people.read(call.service, call.path["contact"])


def update_contact(call: Call) -> Json:
    """Operation updateContact."""
    return people.replace(call.service, call.path["contact"], call.read(ContactBody))


def get_contacts(call: Call) -> Json:
    """Operation getContacts."""
    return people.search(call.service, call.query, *call.page())


def get_departments(call: Call) -> Json:
    """Operation getDepartments. The contract lists no 400 here, so a page that cannot be is the first one."""
    return people.departments(call.service, *call.page_or_first())


def decode_tracking_number(call: Call) -> Json:
    """Operation decodeTrackingNumber; `expectedPackage` and `editflow` change nothing here."""
    return people.decode(call.service, call.query.get("trackingNumber", ""))


ROUTES = [
    Route(f"{BOOK}/contact", operation(add_contact, 201), methods=["POST"]),
    Route(f"{BOOK}/contact/{{contact}}", operation(get_contact), methods=["GET"]),
    Route(f"{BOOK}/contact/{{contact}}", operation(update_contact), methods=["PUT"]),
    Route(f"{BOOK}/contacts", operation(get_contacts), methods=["GET"]),
    Route(f"{BOOK}/departments", operation(get_departments), methods=["GET"]),
    Route("/receiving/api/v1/packages/tracking/decode", operation(decode_tracking_number), methods=["GET"]),
]
