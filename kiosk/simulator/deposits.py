"""Opening doors, recording what lies inside, and collecting it (contract tag locker-unit)."""

from dataclasses import replace

from kiosk.domain import ContactType
from kiosk.simulator import wire
from kiosk.simulator.bodies import DepositBody, PickupBody, PickupItemBody, UserBody
from kiosk.simulator.rules import PICKUP_CODE_LENGTH, bad_request, not_found
from kiosk.simulator.service import Service
from kiosk.simulator.store import Holding, Mail
from kiosk.simulator.wire import Json


def open_unit(service: Service, bank: str, unit: str, body: UserBody) -> Json:
    """Accept the command to release a door. Says nothing of the door itself: the service cannot see it."""
    service.unit(bank, unit)
    service.store.note_opening(bank, unit, body.user_id, service.now)
    return {"lockerBankId": bank, "lockerUnitId": unit, "userId": body.user_id, "openTime": wire.time(service.now)}


def deposit(service: Service, bank: str, unit: str, body: DepositBody) -> Json:
    """Record that reserved parcels lie in their unit.

    A recipient's unit has one code from its first parcel until it is empty; a
    department's has none. The same parcels again change nothing.
    """
    held = service.held(bank, unit)
    numbers = {p.tracking_number for p in body.parcels}
    if not all(held.has(number) for number in numbers):
        raise bad_request("trackingNumberNotReserved", "A tracking number is not reserved in this locker unit.")
    lying = {p.number for h in service.store.holdings() if (h.bank, h.unit) != (bank, unit) for p in h.inside}
    if numbers & lying:
        raise bad_request("trackingNumberDeposited", "A parcel lies in another locker unit.")
    if any(p.number in numbers for p in held.awaited):
        held = _put_inside(service, held, numbers)
    return wire.present(
        lockerBankId=bank,
        lockerUnitId=unit,
        userId=body.user_id,
        pickupCode=held.pickup_code,
        depositTime=wire.time(held.deposited_at),
        depositExpiryTime=wire.time(held.deposit_expires_at),
        parcelsDeposited=wire.parcels(held.inside),
    )


def _put_inside(service: Service, held: Holding, numbers: set[str]) -> Holding:
    code = held.pickup_code
    if held.for_recipient and code is None:
        code = service.new_code("pickup-code", PICKUP_CODE_LENGTH)
        service.store.send(Mail(held.contact, held.unit, "pickup-code", code, service.now))
    inside = replace(
        held,
        parcels=tuple(replace(p, deposited=p.deposited or p.number in numbers) for p in held.parcels),
        deposited_at=service.now,
        deposit_expires_at=service.now + service.terms.deposit_lasts_s,
        pickup_code=code,
        return_code=None,  # It was good for one drop-off.
    )
    service.store.hold(inside)
    return inside


def pick_up(service: Service, bank: str, body: PickupBody) -> Json:
    """Check pickup codes, or a department's claim, and tell which parcels they stand for.

    Assumed, since the reply and the effect are published nowhere: the units
    stay held until they are freed, as no door has been opened yet. All
    requests succeed or none does.
    """
    held = service.holdings_in(bank)
    claimed = [h for item in body.pickup_requests for h in _claimed(held, item)]
    if not body.pickup_expiry_package and any((h.deposit_expires_at or 0) <= service.now for h in claimed):
        raise bad_request("depositExpired", "The time to collect this deposit is over.")
    return {
        "lockerBankId": bank,
        "userId": body.user_id,
        "pickups": [_picked_up(h, service.now) for h in claimed],
    }


def _claimed(held: list[Holding], item: PickupItemBody) -> list[Holding]:
    if item.pickup_code is None and item.contact_type is not ContactType.DEPARTMENT:
        raise bad_request("pickupCodeRequired", "A recipient collects with a pickup code.")
    claimed = [h for h in held if h.inside and _answers(h, item)]
    if not claimed:
        raise not_found("deposit")
    return claimed


def _answers(holding: Holding, item: PickupItemBody) -> bool:
    if item.pickup_code is None:
        key = not holding.for_recipient and item.contact_id is not None
    else:
        key = holding.pickup_code == item.pickup_code.strip().upper()
    wanted = ((item.locker_unit_id, holding.unit), (item.contact_id, holding.contact))
    same_type = item.contact_type in (None, holding.contact_type)
    return key and same_type and all(asked in (None, true) for asked, true in wanted)


def _picked_up(holding: Holding, now: float) -> Json:
    return wire.present(
        lockerUnitId=holding.unit,
        contactId=holding.contact,
        contactType=holding.contact_type,
        pickupTime=wire.time(now),
        parcelsPickedUp=wire.parcels(holding.inside),
    )
