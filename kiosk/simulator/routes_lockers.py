"""The paths of the locker service (contract tags locker-bank and locker-unit)."""

from starlette.routing import Route

from kiosk.simulator import deposits, reservations, wire
from kiosk.simulator.bodies import DepositBody, FreeBody, PickupBody, ReservationBody, ReturnBody, UpdateBody, UserBody
from kiosk.simulator.routing import Call, operation
from kiosk.simulator.store import Unit
from kiosk.simulator.wire import Json

BANKS = "/parcelpoint/api/v1/lockerBanks"
LOCKERS = f"{BANKS}/{{bank}}/lockers"
UNIT = f"{LOCKERS}/{{unit}}"


def get_locker_banks(call: Call) -> Json:
    """Operation getLockerBanks."""
    location = call.query.get("locationId")
    banks = [b for b in call.service.store.banks() if location in (None, b.location)]
    return {"lockerBanks": [wire.bank(b) for b in banks]}


def get_locker_bank_details(call: Call) -> Json:
    """Operation getLockerBankDetails."""
    service = call.service
    units = [wire.unit_status(u, service.store.holding(u.bank, u.id)) for u in service.store.units(call.bank)]
    return wire.bank(service.bank(call.bank)) | {"units": units}


def locker_sizes(call: Call) -> Json:
    """Operation lockerSizes: a flag and both counts, as the contract assumes."""
    service = call.service
    service.bank(call.bank)
    units, free = service.store.units(call.bank), service.free_units(call.bank)
    sizes = dict.fromkeys(u.size for u in units)
    return {"lockerBankId": call.bank, "sizes": [_availability(s, units, free) for s in sizes]}


def _availability(size: str, units: list[Unit], free: list[Unit]) -> Json:
    left = sum(u.size == size for u in free)
    return {
        "size": size,
        "available": left > 0,
        "availableUnits": left,
        "totalUnits": sum(u.size == size for u in units),
    }


def create_reservation(call: Call) -> Json:
    """Operation createReservation."""
    return reservations.reserve(call.service, call.bank, call.read(ReservationBody))


def create_return_reservation(call: Call) -> Json:
    """Operation createReturnReservation."""
    return reservations.reserve_return(call.service, call.bank, call.read(ReturnBody))


def get_reservation_list(call: Call) -> Json:
    """Operation getReservationList."""
    return reservations.of_contact(call.service, call.bank, call.path["contact"])


def get_reservation(call: Call) -> Json:
    """Operation getReservation."""
    encoded, every = call.flag("isTrackNumUrlEncoded"), call.flag("includeAllParcels")
    return reservations.find(call.service, call.bank, call.path["number"], decode=encoded, all_parcels=every)


def update_reservation(call: Call) -> Json:
    """Operation updateReservation."""
    return reservations.update(call.service, call.bank, call.unit, call.read(UpdateBody))


def free_reservation(call: Call) -> Json:
    """Operation freeReservation."""
    return reservations.free(call.service, call.bank, call.unit, call.read(FreeBody))


def open_locker_unit(call: Call) -> Json:
    """Operation openLockerUnit."""
    return deposits.open_unit(call.service, call.bank, call.unit, call.read(UserBody))


def update_deposit(call: Call) -> Json:
    """Operation updateDeposit."""
    return deposits.deposit(call.service, call.bank, call.unit, call.read(DepositBody))


def pickup_package(call: Call) -> Json:
    """Operation pickupPackage."""
    return deposits.pick_up(call.service, call.bank, call.read(PickupBody))


def get_locker_unit_status(call: Call) -> Json:
    """Operation getLockerUnitStatus."""
    unit = call.service.unit(call.bank, call.unit)
    return wire.unit_status(unit, call.service.store.holding(unit.bank, unit.id))


ROUTES = [
    Route(BANKS, operation(get_locker_banks), methods=["GET"]),
    Route(f"{BANKS}/{{bank}}", operation(get_locker_bank_details), methods=["GET"]),
    Route(f"{LOCKERS}/sizes", operation(locker_sizes), methods=["GET"]),
    Route(f"{LOCKERS}/reserve", operation(create_reservation), methods=["POST"]),
    Route(f"{LOCKERS}/reserve/return", operation(create_return_reservation), methods=["POST"]),
    Route(f"{LOCKERS}/pickup", operation(pickup_package), methods=["POST"]),
    Route(f"{LOCKERS}/reserved/contact/{{contact}}", operation(get_reservation_list), methods=["GET"]),
    # A number may hold an encoded slash, which arrives decoded.
    Route(f"{LOCKERS}/reserved/{{number:path}}", operation(get_reservation), methods=["GET"]),
    Route(f"{UNIT}/open", operation(open_locker_unit), methods=["POST"]),
    Route(f"{UNIT}/deposit", operation(update_deposit), methods=["PATCH"]),
    Route(f"{UNIT}/reservation/update", operation(update_reservation), methods=["PATCH"]),
    Route(f"{UNIT}/free", operation(free_reservation), methods=["POST"]),
    Route(f"{UNIT}/status", operation(get_locker_unit_status), methods=["GET"]),
]
