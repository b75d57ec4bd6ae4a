"""What callers send, as the contract's request schemas say (lockers-openapi.yaml). Unknown members are ignored."""

from typing import Annotated, Any, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic.alias_generators import to_camel

from kiosk.domain import ContactType

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]


class Body(BaseModel):
    """A JSON object with the contract's names."""

    model_config = ConfigDict(alias_generator=to_camel, frozen=True)


class ParcelBody(Body):
    """Schema Parcel."""

    tracking_number: Text
    secondary_tracking_number: str | None = None


class ReservationBody(Body):
    """Schema ReservationRequest: a size, or a unit, or both; the unit wins."""

    user_id: Text
    size: str | None = None
    locker_unit_id: str | None = None
    accessible: bool = False
    contact_id: Text
    contact_type: ContactType
    tracking_number: Text
    secondary_tracking_number: str | None = None
    reservation_expiry_time: AwareDatetime | None = None

    @model_validator(mode="after")
    def _says_where(self) -> Self:
        if not (self.size or self.locker_unit_id):
            raise ValueError("size or lockerUnitId is required")
        return self


class ReturnBody(ReservationBody):
    """Schema ReturnReservationRequest (assumed by the contract)."""

    depositor_contact_id: Text
    depositor_contact_type: ContactType


class UserBody(Body):
    """Schema OpenRequest (assumed by the contract)."""

    user_id: Text


class DepositBody(Body):
    """Schema DepositRequest."""

    user_id: str | None = None
    parcels: list[ParcelBody] = Field(min_length=1)


class UpdateBody(Body):
    """Schema ReservationUpdateRequest."""

    user_id: str | None = None
    reservation_expiry_time: AwareDatetime | None = None
    parcels: list[ParcelBody]


class FreeBody(UserBody):
    """Schema FreeRequest: no parcels means the whole unit."""

    parcels: list[ParcelBody] | None = None


class PickupItemBody(Body):
    """Schema PickupItem."""

    pickup_code: str | None = None
    locker_unit_id: str | None = None
    contact_id: str | None = None
    contact_type: ContactType | None = None


class PickupBody(UserBody):
    """Schema PickupRequest."""

    pickup_expiry_package: bool = False
    pickup_requests: list[PickupItemBody] = Field(min_length=1)


class ContactBody(Body):
    """Schema ContactInput: the members the service reads; the others are kept as they came."""

    model_config = ConfigDict(alias_generator=to_camel, frozen=True, extra="allow")

    personal_id: str | None = None
    type: Literal["S", "U"] = "S"
    contact_type: Literal["RECIPIENT", "SENDER", "ALL"] = "ALL"
    name: str = ""
    company: str = ""
    email: dict[str, Any] = Field(default_factory=dict)
    additional_email_ids: list[str] = Field(default_factory=list)
    accessibility_required: bool = False


class NewParcelBody(Body):
    """What the demonstration announces: a parcel, expected only or with a unit reserved for it."""

    tracking_number: str | None = None
    contact_id: Text
    contact_type: ContactType = ContactType.RECIPIENT
    locker_bank_id: Text = "A001"
    size: str | None = None


class NewReturnBody(Body):
    """What the demonstration announces: somebody wants to give something back."""

    depositor_contact_id: Text
    contact_id: Text
    contact_type: ContactType = ContactType.DEPARTMENT
    locker_bank_id: Text = "A001"
    size: Text = "small"


class ClockBody(BaseModel):
    """How far time jumps ahead."""

    advance_s: float = Field(ge=0)


class UnitBody(Body):
    """Which unit goes out of service or comes back."""

    locker_bank_id: Text = "A001"
    locker_unit_id: Text
    in_service: bool
