"""The paths that are no part of the contract: the world around the service, for demonstration and tests."""

from dataclasses import asdict
from typing import Any

from pydantic import RootModel, ValidationError
from starlette.routing import Route

from kiosk.simulator import people, wire, world
from kiosk.simulator.bodies import ClockBody, NewParcelBody, NewReturnBody, UnitBody
from kiosk.simulator.routing import Call, operation
from kiosk.simulator.rules import bad_request
from kiosk.simulator.service import Service
from kiosk.simulator.store import Bank, Holding
from kiosk.simulator.wire import Json


class _Changes(RootModel[dict[str, Any]]):
    """Names of switches and where to put them; `revoke_tokens` is a push button among them."""


def turn_faults(call: Call) -> Json:
    """Set the named fault switches; `revoke_tokens` makes every token given so far worthless at once."""
    changes = dict(call.read(_Changes).root)
    if changes.pop("revoke_tokens", False):
        call.service.store.revoke()
    try:
        return call.service.faults.turn(changes).model_dump()
    except ValidationError as error:
        raise bad_request("faultInvalid", "There is no such switch or no such position.") from error


def clear_faults(call: Call) -> Json:
    """Let everything work again."""
    call.service.faults.clear()
    return call.service.faults.switches.model_dump()


def state(call: Call) -> Json:
    """Tell all: units, codes, people, labels. What a person would find in the mail stands here, so never in a log."""
    service = call.service
    return {
        "time": wire.time(service.now),
        "faults": service.faults.switches.model_dump(),
        "lockerBanks": [_bank(service, b) for b in service.store.banks()],
        "contacts": [people.described(service, c, b) for c, b in people.recipients(service).items()],
        "departments": people.departments(service, 0, 2**31)["data"],
        "labels": _labels(service),
        "mails": [asdict(m) | {"name": people.everyone(service).get(m.recipient)} for m in service.store.mails()],
    }


def _bank(service: Service, bank: Bank) -> Json:
    units = []
    for unit in service.store.units(bank.id):
        holding = service.store.holding(bank.id, unit.id)
        units.append(wire.unit_status(unit, holding) | (_holding(service, holding) if holding else {}))
    openings = [{"lockerUnitId": unit, "openTime": wire.time(t)} for unit, t in service.store.openings(bank.id)]
    return wire.bank(bank) | {"units": units, "openings": openings}


def _holding(service: Service, holding: Holding) -> Json:
    unit = service.unit(holding.bank, holding.unit)
    told = wire.reserved_unit(unit, holding, people.everyone(service).get(holding.contact))
    return told | wire.present(pickupCode=holding.pickup_code, depositCode=holding.return_code)


def _labels(service: Service) -> list[Json]:
    names = people.everyone(service)
    labels = []
    for number, (contact, _package) in service.store.expected().items():
        holding = service.holder_of(number)
        inside = holding is not None and number in {p.number for p in holding.inside}
        labels.append(
            wire.present(
                trackingNumber=number,
                contactId=contact,
                name=names.get(contact),
                lockerUnitId=holding.unit if holding else None,
                reserved=holding is not None,
                deposited=inside,
            )
        )
    return labels


def add_parcel(call: Call) -> Json:
    """Announce a parcel; with a size, also reserve a unit for it."""
    return world.expect_parcel(call.service, call.read(NewParcelBody))


def add_return(call: Call) -> Json:
    """Let somebody want to give something back: a unit is reserved and the code is on its way to them."""
    return world.expect_return(call.service, call.read(NewReturnBody))


def advance_clock(call: Call) -> Json:
    """Let time pass, and expire what has run out."""
    call.service.advance(call.read(ClockBody).advance_s)
    call.service.expire()
    return {"time": wire.time(call.service.now)}


def change_unit(call: Call) -> Json:
    """Take a unit out of service or bring it back."""
    body = call.read(UnitBody)
    service = call.service
    service.unit(body.locker_bank_id, body.locker_unit_id)
    service.store.put_in_service(body.locker_bank_id, body.locker_unit_id, in_service=body.in_service)
    unit = service.unit(body.locker_bank_id, body.locker_unit_id)
    return wire.unit_status(unit, service.store.holding(unit.bank, unit.id))


ROUTES = [
    Route("/_sim/state", operation(state, bearer=False), methods=["GET"]),
    Route("/_sim/faults", operation(turn_faults, bearer=False), methods=["POST"]),
    Route("/_sim/faults", operation(clear_faults, bearer=False), methods=["DELETE"]),
    Route("/_sim/parcels", operation(add_parcel, 201, bearer=False), methods=["POST"]),
    Route("/_sim/returns", operation(add_return, 201, bearer=False), methods=["POST"]),
    Route("/_sim/clock", operation(advance_clock, bearer=False), methods=["POST"]),
    Route("/_sim/units", operation(change_unit, bearer=False), methods=["POST"]),
]
