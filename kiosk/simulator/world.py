"""What happens around the service: senders announce parcels, customers ask to give something back."""

from kiosk.domain import ContactType, TrackingNumber
from kiosk.simulator import people, reservations
from kiosk.simulator.bodies import NewParcelBody, NewReturnBody, ReservationBody, ReturnBody
from kiosk.simulator.rules import bad_request
from kiosk.simulator.service import Service
from kiosk.simulator.wire import Json

WORLD = "simulator"
"""The user id of what happens around the service."""


def expect_parcel(service: Service, body: NewParcelBody) -> Json:
    """Announce a parcel; with a size, also reserve a unit for it. A number is made up when none is given."""
    people.require(service, body.contact_id, body.contact_type)
    number = body.tracking_number or f"SIM-{int(service.store.count('label')):05d}"
    if TrackingNumber.parse(number) is None:
        raise bad_request("trackingNumberInvalid", "This cannot be a tracking number.")
    service.store.expect(number, body.contact_id, service.new_id("package"))
    told: Json = {"trackingNumber": number}
    if body.size is not None:
        asked = ReservationBody.model_validate(
            body.model_dump(by_alias=True) | {"userId": WORLD, "trackingNumber": number}
        )
        told |= reservations.reserve(service, body.locker_bank_id, asked)
    return told


def expect_return(service: Service, body: NewReturnBody) -> Json:
    """Reserve a unit for a return and send the code to the depositor."""
    number = f"RET-{int(service.store.count('return')):05d}"
    asked = body.model_dump(by_alias=True) | {
        "userId": WORLD,
        "trackingNumber": number,
        "depositorContactType": ContactType.RECIPIENT,
    }
    return reservations.reserve_return(service, body.locker_bank_id, ReturnBody.model_validate(asked))
