"""What the service answers, as the contract's response schemas say (lockers-openapi.yaml)."""

from typing import Any, TypeAlias

from kiosk.simulator.rules import written
from kiosk.simulator.store import Bank, Holding, Parcel, Unit

Json: TypeAlias = dict[str, Any]


def present(**members: object) -> Json:
    """Return the members that have a value; the service leaves the others out."""
    return {name: value for name, value in members.items() if value is not None}


def time(moment: float | None) -> str | None:
    """Return `moment` as the contract writes times; None stays None."""
    return None if moment is None else written(moment)


def parcel(value: Parcel) -> Json:
    """Schema Parcel."""
    return present(trackingNumber=value.number, secondaryTrackingNumber=value.secondary)


def parcels(values: tuple[Parcel, ...]) -> list[Json]:
    """Return a list of schema Parcel."""
    return [parcel(value) for value in values]


def bank(value: Bank) -> Json:
    """Schema LockerBank, without its units."""
    return {
        "lockerBankId": value.id,
        "locationId": value.location,
        "lockerBankName": value.name,
        "locationName": value.place,
        "timeZone": value.time_zone,
    }


def unit_status(unit: Unit, holding: Holding | None) -> Json:
    """Schema LockerUnitStatus. A unit with parcels inside still counts as reserved: nobody else can have it."""
    return {
        "lockerBankId": unit.bank,
        "lockerUnitId": unit.id,
        "size": unit.size,
        "accessible": unit.accessible,
        "unitInService": unit.in_service,
        "unitReserved": holding is not None,
        "unitOccupied": holding is not None and bool(holding.inside),
    }


def reserved_unit(unit: Unit, holding: Holding, name: str | None) -> Json:
    """Schema ReservedUnit. It never carries the pickup code."""
    return unit_status(unit, holding) | present(
        parcelsReserved=parcels(holding.awaited),
        parcelsDeposited=parcels(holding.inside),
        contactId=holding.contact,
        contactType=holding.contact_type,
        contactName=name,
        reservationTime=time(holding.reserved_at),
        reservationExpiryTime=time(holding.expires_at),
        depositTime=time(holding.deposited_at),
        depositExpiryTime=time(holding.deposit_expires_at),
        transactionType="return" if holding.is_return else "deliver",
        depositorContactId=holding.depositor,
    )


def reservation(unit: Unit, holding: Holding, value: Parcel) -> Json:
    """Schema ReservationResult."""
    return present(
        lockerBankId=unit.bank,
        lockerUnitId=unit.id,
        size=unit.size,
        contactId=holding.contact,
        contactType=holding.contact_type,
        reservationExpiryTime=time(holding.expires_at),
        **parcel(value),
    )
