"""What the service begins with: one bank, the people of a house, parcels on their way. All of it is invented."""

from dataclasses import dataclass

from kiosk.domain import DoorAddress, LockerUnit, LockerUnitId, Size
from kiosk.simulator import people
from kiosk.simulator.bodies import ContactBody, NewParcelBody, NewReturnBody
from kiosk.simulator.rules import Terms
from kiosk.simulator.service import Service, WallClock
from kiosk.simulator.store import Bank, Store, Unit
from kiosk.simulator.world import expect_parcel, expect_return

BANK_ID = "A001"
LOCATION_ID = "riverside"

_STEP_MM = 110
_PLINTH_MM = 120
_STEPS = 16
_SCREEN = 0
_SIZES = {2: Size.SMALL, 3: Size.MEDIUM, 4: Size.MLARGE, 5: Size.LARGE}
# Each column from the top, in steps of height; the large ones hang low, where heavy parcels go in.
_COLUMNS = (
    (2, 2, 3, 2, 3, 2, 2),
    (2, 3, 2, 2, 2, 3, 2),
    (2, 2, _SCREEN, 2, 4),
    (3, 2, 2, 2, 3, 4),
    (2, 2, 3, 2, 2, 5),
    (2, 3, 2, 2, 2, 5),
)
_SCREEN_STEPS = 6


@dataclass(frozen=True, slots=True)
class Panel:
    """Where the kiosk's own screen stands among the lockers, in the measures of LockerUnit."""

    column: int
    bottom_mm: int
    height_mm: int


def _cabinet() -> tuple[tuple[LockerUnit, ...], Panel]:
    units: list[LockerUnit] = []
    panel = Panel(0, 0, 0)
    for column, heights in enumerate(_COLUMNS, start=1):
        left, row = _STEPS, 0
        for height in heights:
            left -= height or _SCREEN_STEPS
            bottom_mm = _PLINTH_MM + left * _STEP_MM
            if height == _SCREEN:
                panel = Panel(column, bottom_mm, _SCREEN_STEPS * _STEP_MM)
                continue
            row += 1
            door = DoorAddress(0, len(units))
            unit_id = LockerUnitId(str(len(units) + 1))
            units.append(LockerUnit(unit_id, _SIZES[height], door, column, row, bottom_mm, height * _STEP_MM))
    return tuple(units), panel


BANK, PANEL = _cabinet()
"""The bank's 36 lockers, all on one lock board, and the screen in column 3; rows count lockers only."""

_REACH_MM = (380, 1220)  # Low and high reach from a wheelchair: 2010 ADA Standards, section 308.

# Name, place, personal id, and whether they need a compartment within reach.
_PEOPLE = (
    ("Maria Anderby", "Flat 12", "100112", False),
    ("Tomasz Wilk", "Flat 3", "100103", False),
    ("Aiko Hayashida", "Flat 27", "100127", False),
    ("Joseph Okonjo", "Flat 8", "100108", False),
    ("Zoë Lindqvist", "Flat 31", "100131", False),
    ("Samir Haddadi", "Flat 16", "100116", True),
    ("Clara Brunner", "Room 2.14", "100214", False),
    ("Mateo Ibarra", "Room 2.20", "100220", False),
    ("Nina Petrak", "Room 3.02", "100302", False),
    ("Oliver Marsh", "Room 3.11", "100311", False),
    ("Łucja Sowa", "Room 4.07", "100407", False),
    ("Margaret Anderby", "Flat 40", "100140", False),
)
# Name and the places of the members among the people above.
_DEPARTMENTS = (("Accounts", (6, 7)), ("Workshop", (8, 9)), ("Returns desk", (10,)))
# Number, whose, and the size reserved; no size: announced only.
_PARCELS = (
    ("RSD-1001", 0, "small"),
    ("RSD-1002", 1, "medium"),
    ("RSD-1003", 2, "large"),
    ("RSD-1004", 5, "small"),
    ("RSD-1005", 4, "mlarge"),
    ("RSD-2001", 0, None),
    ("RSD-2002", 3, None),
    ("RSD-2003", 6, None),
    ("RSD-2004", 9, None),
    ("RSD-2005", 11, None),
)
_FOR_DEPARTMENT = ("RSD-1006", 0, "medium")
# Who brings something back, and what size it needs; the returns desk collects.
_RETURNS = ((3, "small"), (8, "medium"))
_RETURNS_DESK = 2


def sow(store: Store, clock: WallClock, terms: Terms | None = None) -> None:
    """Fill an empty store; one that has a bank already is left as it is. Same terms and time, same content."""
    service = Service(store, clock, terms or Terms())
    if store.banks():
        return
    with store.change():
        store.add_bank(
            Bank(BANK_ID, LOCATION_ID, "Riverside lockers", "Riverside House", "Europe/London"),
            [Unit(BANK_ID, u.id, u.size.value, _within_reach(u)) for u in BANK],
        )
        recipients = [_person(service, n) for n in range(len(_PEOPLE))]
        departments = [_department(service, name, [recipients[m] for m in who]) for name, who in _DEPARTMENTS]
        for number, whose, size in _PARCELS:
            _parcel(service, number, recipients[whose], "recipient", size)
        number, whose, size = _FOR_DEPARTMENT
        _parcel(service, number, departments[whose], "department", size)
        for depositor, size in _RETURNS:
            wanted = {
                "depositorContactId": recipients[depositor],
                "contactId": departments[_RETURNS_DESK],
                "size": size,
            }
            expect_return(service, NewReturnBody.model_validate(wanted))


def _within_reach(unit: LockerUnit) -> bool:
    lowest, highest = _REACH_MM
    return unit.bottom_mm >= lowest and unit.bottom_mm + unit.height_mm <= highest


def _person(service: Service, nth: int) -> str:
    name, place, personal_id, needs_reach = _PEOPLE[nth]
    body = {
        "name": name,
        "personalId": personal_id,
        "contactType": "RECIPIENT",
        "email": {"address": f"person{nth + 1}@example.org"},
        "internalDelivery": {"location": place},
        "accessibilityRequired": needs_reach,
    }
    return str(people.add(service, ContactBody.model_validate(body))["contactId"])


def _department(service: Service, name: str, members: list[str]) -> str:
    department = service.new_id("department")
    service.store.add_department(department, name, members)
    return department


def _parcel(service: Service, number: str, contact: str, contact_type: str, size: str | None) -> None:
    body = {
        "trackingNumber": number,
        "contactId": contact,
        "contactType": contact_type,
        "lockerBankId": BANK_ID,
        "size": size,
    }
    expect_parcel(service, NewParcelBody.model_validate(body))
