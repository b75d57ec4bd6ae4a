"""The replies of lockers-openapi.yaml, written out so that every answer in these tests is held against them."""

import re
from typing import Annotated, Any, Literal

import httpx
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter
from pydantic.alias_generators import to_camel

Time = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
ContactType = Literal["recipient", "department"]
Count = Annotated[int, Field(ge=0)]


class Schema(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, strict=True, extra="forbid")


class Token(Schema):
    model_config = ConfigDict(alias_generator=None, strict=True, extra="forbid")
    access_token: str
    expires_in: int
    scope: str
    token_type: Literal["Bearer"]


class Parcel(Schema):
    tracking_number: str
    secondary_tracking_number: str = ""


class UnitStatus(Schema):
    locker_bank_id: str
    locker_unit_id: str
    size: str
    accessible: bool
    unit_in_service: bool
    unit_reserved: bool
    unit_occupied: bool


class ReservedUnit(UnitStatus):
    parcels_reserved: list[Parcel]
    parcels_deposited: list[Parcel]
    contact_id: str
    contact_type: ContactType
    contact_name: str
    reservation_time: Time
    reservation_expiry_time: Time
    deposit_time: Time | None = None
    deposit_expiry_time: Time | None = None
    transaction_type: Literal["deliver", "return"]
    depositor_contact_id: str | None = None


class ReservedUnits(Schema):
    reserved_units: list[ReservedUnit]


class Bank(Schema):
    locker_bank_id: str
    location_id: str
    locker_bank_name: str
    location_name: str
    time_zone: str
    units: list[UnitStatus] | None = None


class Banks(Schema):
    locker_banks: list[Bank]


class SizeAvailability(Schema):
    size: str
    available: bool
    available_units: Count
    total_units: Count


class Sizes(Schema):
    locker_bank_id: str
    sizes: list[SizeAvailability]


class Reservation(Schema):
    locker_bank_id: str
    locker_unit_id: str
    size: str
    contact_id: str
    contact_type: ContactType
    tracking_number: str
    secondary_tracking_number: str = ""
    reservation_expiry_time: Time


class Return(Reservation):
    transaction_type: Literal["return"]
    depositor_contact_id: str
    depositor_contact_type: ContactType
    deposit_code: str = ""


class Opened(Schema):
    locker_bank_id: str
    locker_unit_id: str
    user_id: str
    open_time: Time


class Deposited(Schema):
    locker_bank_id: str
    locker_unit_id: str
    user_id: str = ""
    pickup_code: str = ""
    deposit_time: Time
    deposit_expiry_time: Time
    parcels_deposited: list[Parcel]


class Updated(Schema):
    locker_bank_id: str
    locker_unit_id: str
    user_id: str = ""
    reservation_expiry_time: Time
    parcels_reserved: list[Parcel]


class Freed(Schema):
    locker_bank_id: str
    locker_unit_id: str
    unit_reserved: bool
    contact_id: str
    contact_type: ContactType
    parcels_reserved: list[Parcel]


class PickedUpUnit(Schema):
    locker_unit_id: str
    contact_id: str
    contact_type: ContactType
    pickup_time: Time
    parcels_picked_up: list[Parcel]


class PickedUp(Schema):
    locker_bank_id: str
    user_id: str
    pickups: list[PickedUpUnit]


class Department(Schema):
    department_id: str
    name: str


class Contact(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, strict=True, extra="allow")
    contact_id: str
    personal_id: str | None = None
    type: Literal["S", "U"]
    contact_type: Literal["RECIPIENT", "SENDER", "ALL"] = "ALL"
    name: str
    departments: list[Department]


class PageInfo(Schema):
    page: Count
    size: Count
    total_elements: Count
    total_pages: Count


class Contacts(Schema):
    data: list[Contact]
    page_info: PageInfo


class Departments(Schema):
    data: list[Department]
    page_info: PageInfo


class Party(Schema):
    personal_id: str = ""
    contact_id: str
    name: str
    company: str = ""
    location: dict[str, Any]


class Package(Schema):
    package_id: str = ""
    receiver: Party | None = None


class Decoded(Schema):
    package: Package
    decoded_carriers: list[dict[str, Any]]


class Flat(Schema):
    error_code: str
    error_description: str


class Message(Schema):
    message: str


READ = frozenset({200, 401, 404, 500})
WRITE = READ | {400}
_BANK = "/parcelpoint/api/v1/lockerBanks/[^/]+"
_OPERATIONS: tuple[tuple[str, str, type[BaseModel], frozenset[int]], ...] = (
    ("POST", "/auth/api/v1/token", Token, frozenset({200, 401})),
    ("GET", "/parcelpoint/api/v1/lockerBanks", Banks, READ),
    ("GET", _BANK, Bank, READ),
    ("GET", f"{_BANK}/lockers/sizes", Sizes, READ),
    ("POST", f"{_BANK}/lockers/reserve", Reservation, WRITE),
    ("POST", f"{_BANK}/lockers/reserve/return", Return, WRITE),
    ("POST", f"{_BANK}/lockers/pickup", PickedUp, WRITE),
    ("GET", f"{_BANK}/lockers/reserved/contact/[^/]+", ReservedUnits, READ),
    ("GET", f"{_BANK}/lockers/reserved/.+", ReservedUnit, READ),
    ("POST", f"{_BANK}/lockers/[^/]+/open", Opened, WRITE),
    ("PATCH", f"{_BANK}/lockers/[^/]+/deposit", Deposited, WRITE),
    ("PATCH", f"{_BANK}/lockers/[^/]+/reservation/update", Updated, WRITE),
    ("POST", f"{_BANK}/lockers/[^/]+/free", Freed, WRITE),
    ("GET", f"{_BANK}/lockers/[^/]+/status", UnitStatus, READ),
    ("POST", "/addressbook/api/v1/contact", Contact, frozenset({201, 400, 401, 404, 500})),
    ("GET", "/addressbook/api/v1/contact/[^/]+", Contact, READ),
    ("PUT", "/addressbook/api/v1/contact/[^/]+", Contact, WRITE),
    ("GET", "/addressbook/api/v1/contacts", Contacts, frozenset({200, 400, 401, 500})),
    ("GET", "/addressbook/api/v1/departments", Departments, frozenset({200, 401, 500})),
    ("GET", "/receiving/api/v1/packages/tracking/decode", Decoded, frozenset({200, 400, 401, 500})),
)
_ERRORS: TypeAdapter[Flat | Message] = TypeAdapter(Flat | Message)


async def hold_to_contract(response: httpx.Response) -> None:
    """Fail unless the reply has a status and a body that the contract has for this operation."""
    await response.aread()
    request = response.request
    if request.url.path.startswith("/_sim/"):
        return
    for method, path, schema, statuses in _OPERATIONS:
        if method == request.method and re.fullmatch(path, request.url.path):
            assert response.status_code in statuses, f"{method} {path} answers {response.status_code}"
            kind = TypeAdapter(schema) if response.is_success else _ERRORS
            kind.validate_json(response.content)
            return
    raise AssertionError(f"not in the contract: {request.method} {request.url.path}")
