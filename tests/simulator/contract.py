"""The replies of lockers-openapi.yaml, written out so that every answer in these tests is held against them."""

import re
from typing import Annotated, Any, Literal

import httpx
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

Time = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
ContactType = Literal["recipient", "department"]
Count = Annotated[int, Field(ge=0)]


class Schema(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")


class Token(Schema):
    access_token: str
    expires_in: int
    scope: str
    token_type: Literal["Bearer"]


class Parcel(Schema):
    trackingNumber: str
    secondaryTrackingNumber: str = ""


class UnitStatus(Schema):
    lockerBankId: str
    lockerUnitId: str
    size: str
    accessible: bool
    unitInService: bool
    unitReserved: bool
    unitOccupied: bool


class ReservedUnit(UnitStatus):
    parcelsReserved: list[Parcel]
    parcelsDeposited: list[Parcel]
    contactId: str
    contactType: ContactType
    contactName: str
    reservationTime: Time
    reservationExpiryTime: Time
    depositTime: Time | None = None
    depositExpiryTime: Time | None = None
    transactionType: Literal["deliver", "return"]
    depositorContactId: str | None = None


class ReservedUnits(Schema):
    reservedUnits: list[ReservedUnit]


class Bank(Schema):
    lockerBankId: str
    locationId: str
    lockerBankName: str
    locationName: str
    timeZone: str
    units: list[UnitStatus] | None = None


class Banks(Schema):
    lockerBanks: list[Bank]


class SizeAvailability(Schema):
    size: str
    available: bool
    availableUnits: Count
    totalUnits: Count


class Sizes(Schema):
    lockerBankId: str
    sizes: list[SizeAvailability]


class Reservation(Schema):
    lockerBankId: str
    lockerUnitId: str
    size: str
    contactId: str
    contactType: ContactType
    trackingNumber: str
    secondaryTrackingNumber: str = ""
    reservationExpiryTime: Time


class Return(Reservation):
    transactionType: Literal["return"]
    depositorContactId: str
    depositorContactType: ContactType
    depositCode: str = ""


class Opened(Schema):
    lockerBankId: str
    lockerUnitId: str
    userId: str
    openTime: Time


class Deposited(Schema):
    lockerBankId: str
    lockerUnitId: str
    userId: str = ""
    pickupCode: str = ""
    depositTime: Time
    depositExpiryTime: Time
    parcelsDeposited: list[Parcel]


class Updated(Schema):
    lockerBankId: str
    lockerUnitId: str
    userId: str = ""
    reservationExpiryTime: Time
    parcelsReserved: list[Parcel]


class Freed(Schema):
    lockerBankId: str
    lockerUnitId: str
    unitReserved: bool
    contactId: str
    contactType: ContactType
    parcelsReserved: list[Parcel]


class PickedUpUnit(Schema):
    lockerUnitId: str
    contactId: str
    contactType: ContactType
    pickupTime: Time
    parcelsPickedUp: list[Parcel]


class PickedUp(Schema):
    lockerBankId: str
    userId: str
    pickups: list[PickedUpUnit]


class Department(Schema):
    departmentId: str
    name: str


class Contact(BaseModel):
    model_config = ConfigDict(strict=True, extra="allow")
    contactId: str
    personalId: str | None = None
    type: Literal["S", "U"]
    contactType: Literal["RECIPIENT", "SENDER", "ALL"] = "ALL"
    name: str
    departments: list[Department]


class PageInfo(Schema):
    page: Count
    size: Count
    totalElements: Count
    totalPages: Count


class Contacts(Schema):
    data: list[Contact]
    pageInfo: PageInfo


class Departments(Schema):
    data: list[Department]
    pageInfo: PageInfo


class Party(Schema):
    personalId: str = ""
    contactId: str
    name: str
    company: str = ""
    location: dict[str, Any]


class Package(Schema):
    packageId: str = ""
    receiver: Party | None = None


class Decoded(Schema):
    package: Package
    decodedCarriers: list[dict[str, Any]]


class Flat(Schema):
    errorCode: str
    errorDescription: str


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
