"""Reserving, finding, changing and releasing units (contract tag locker-unit)."""

from dataclasses import replace
from datetime import datetime
from urllib.parse import unquote

from kiosk.domain import ContactType
from kiosk.simulator import people, wire
from kiosk.simulator.bodies import FreeBody, ReservationBody, ReturnBody, UpdateBody
from kiosk.simulator.rules import RETURN_CODE_LENGTH, bad_request, not_found
from kiosk.simulator.service import Service, with_parcel
from kiosk.simulator.store import Holding, Mail, Parcel, Unit
from kiosk.simulator.wire import Json


def reserve(service: Service, bank: str, body: ReservationBody) -> Json:
    """Hold a unit for a delivery. The same number for the same contact and unit again changes nothing."""
    holding = _hold(service, bank, body)
    return _result(service, holding, body.tracking_number)


def reserve_return(service: Service, bank: str, body: ReturnBody) -> Json:
    """Hold a unit for something a depositor brings; the code it takes goes to the caller and to the depositor."""
    people.require(service, body.depositor_contact_id, body.depositor_contact_type)
    held = _hold(service, bank, body, is_return=True)
    if held.return_code is None:
        held = replace(
            held,
            depositor=body.depositor_contact_id,
            return_code=service.new_code("return-code", RETURN_CODE_LENGTH),
        )
        service.store.hold(held)
        _mail_return_code(service, held)
    return _result(service, held, body.tracking_number) | wire.present(
        transactionType="return",
        depositorContactId=held.depositor,
        depositorContactType=body.depositor_contact_type.value,
        depositCode=held.return_code,
    )


def _mail_return_code(service: Service, held: Holding) -> None:
    mail = Mail(held.depositor or "", held.unit, "return-code", held.return_code or "", service.now)
    service.store.send(mail)


def _result(service: Service, holding: Holding, number: str) -> Json:
    unit = service.unit(holding.bank, holding.unit)
    return wire.reservation(unit, holding, next(p for p in holding.parcels if p.number == number))


def _hold(service: Service, bank: str, body: ReservationBody, *, is_return: bool = False) -> Holding:
    service.bank(bank)
    expires_at = _expiry(service, body.reservation_expiry_time)
    people.require(service, body.contact_id, body.contact_type)
    standing = service.holders_of(body.tracking_number)
    again = _same_again(service, standing, bank, body, is_return=is_return)
    if again is not None:
        return again
    unit = _wanted_unit(service, bank, body)
    holding = Holding(
        bank=bank,
        unit=unit.id,
        contact=body.contact_id,
        contact_type=body.contact_type.value,
        is_return=is_return,
        reserved_at=service.now,
        expires_at=expires_at,
        parcels=(Parcel(body.tracking_number, body.secondary_tracking_number),),
    )
    service.store.hold(holding)
    return holding


def _expiry(service: Service, asked: datetime | None) -> float:
    if asked is None:
        return service.now + service.terms.reservation_lasts_s
    if asked.timestamp() <= service.now:
        raise bad_request("reservationExpiryTimeInvalid", "The reservation would have expired already.")
    return asked.timestamp()


def _same_again(
    service: Service, standing: list[Holding], bank: str, body: ReservationBody, *, is_return: bool
) -> Holding | None:
    """Return the reservation that is asked for once more, or None where a new one is needed.

    A parcel that is in no unit yet may have a second one, named by its id, for
    the same contact: it did not fit the first (assumed; nothing documents it).
    """
    whose = (bank, body.contact_id, body.contact_type.value, is_return)
    if any((h.bank, h.contact, h.contact_type, h.is_return) != whose for h in standing):
        raise bad_request("trackingNumberReserved", "This tracking number is on another locker unit.")
    for holding in standing:
        unit = service.unit(holding.bank, holding.unit)
        if unit.id == body.locker_unit_id if body.locker_unit_id else unit.size == body.size:
            return holding
    moves = body.locker_unit_id and not any(body.tracking_number in {p.number for p in h.inside} for h in standing)
    if standing and not moves:
        raise bad_request("trackingNumberReserved", "This tracking number is on another locker unit.")
    return None


def _wanted_unit(service: Service, bank: str, body: ReservationBody) -> Unit:
    free = service.free_units(bank)
    if body.locker_unit_id:
        wanted = service.unit(bank, body.locker_unit_id)
        if wanted not in free:
            raise bad_request("lockerUnitNotAvailable", "This locker unit is not free.")
        return wanted
    within_reach = body.accessible or people.needs_reach(service, body.contact_id, body.contact_type)
    fitting = [u for u in free if u.size == body.size and (u.accessible or not within_reach)]
    if not fitting:
        raise bad_request("noLockerUnitAvailable", "No locker unit of this kind is free.")
    # Units within reach go last to those who do not need them.
    return min(fitting, key=lambda u: u.accessible != within_reach)


def of_contact(service: Service, bank: str, contact: str) -> Json:
    """List what one bank holds for a contact. Nobody's id is 404, nothing held is an empty list (both assumed)."""
    held = service.holdings_in(bank)
    if contact not in people.everyone(service):
        raise not_found("contact")
    return {"reservedUnits": [_described(service, h) for h in held if h.contact == contact]}


def find(service: Service, bank: str, text: str, *, decode: bool, all_parcels: bool) -> Json:
    """Return the reservation that holds a tracking number.

    Assumed, since the contract is silent: a secondary number and a return's
    code find it too; the code until the return was dropped off. `decode`
    (isTrackNumUrlEncoded) also tries the number the text encodes.
    """
    held = service.holdings_in(bank)
    for number in (text, unquote(text)) if decode else (text,):
        for holding in held:
            if number.upper() == holding.return_code:
                return _described(service, holding)
            named = tuple(p for p in holding.parcels if number in (p.number, p.secondary))
            if named:
                return _described(service, holding if all_parcels else replace(holding, parcels=named), holding)
    raise not_found("reservation")


def _described(service: Service, shown: Holding, whole: Holding | None = None) -> Json:
    unit = service.unit(shown.bank, shown.unit)
    name = people.everyone(service).get(shown.contact)
    return wire.reserved_unit(unit, shown, name) | wire.unit_status(unit, whole or shown)


def update(service: Service, bank: str, unit: str, body: UpdateBody) -> Json:
    """Append parcels to a reserved unit, or move its expiry.

    A parcel that is announced for somebody else is refused: one unit has one contact.
    """
    held = service.held(bank, unit)
    for parcel in body.parcels:
        service.refuse_held_elsewhere(parcel.tracking_number, held)
        announced = service.store.expected().get(parcel.tracking_number)
        if announced is not None and announced[0] != held.contact:
            raise bad_request("contactMismatch", "This parcel is for another contact.")
        held = with_parcel(held, parcel.tracking_number, parcel.secondary_tracking_number)
    if body.reservation_expiry_time is not None or held.expires_at <= service.now:
        held = replace(held, expires_at=_expiry(service, body.reservation_expiry_time))
    service.store.hold(held)
    return wire.present(
        lockerBankId=bank,
        lockerUnitId=unit,
        userId=body.user_id,
        reservationExpiryTime=wire.time(held.expires_at),
        parcelsReserved=wire.parcels(held.awaited),
    )


def free(service: Service, bank: str, unit: str, body: FreeBody) -> Json:
    """Take the named parcels off a unit, or release it whole; the last parcel releases it too.

    Named parcels of which none is on the unit are 404, so that a second
    release is told apart from a first.
    """
    held = service.held(bank, unit)
    named = {p.tracking_number for p in body.parcels or ()}
    left = tuple(p for p in held.parcels if named and p.number not in named)
    if named and left == held.parcels:
        raise not_found("parcel")
    service.store.release(bank, unit)
    if any(p.deposited for p in left):
        service.store.hold(replace(held, parcels=left))
    elif left:
        # The deposit is over, and its code with it; what is still to come is not.
        ended = replace(held, parcels=left, pickup_code=None, deposited_at=None, deposit_expires_at=None)
        service.store.hold(ended)
    return {
        "lockerBankId": bank,
        "lockerUnitId": unit,
        "unitReserved": bool(left),
        "contactId": held.contact,
        "contactType": ContactType(held.contact_type).value,
        "parcelsReserved": wire.parcels(tuple(p for p in left if not p.deposited)),
    }
