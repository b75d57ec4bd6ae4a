"""The Locker API's answers as models: what is read of them, and how leniently.

Unknown members are ignored; missing ones are tolerated where the kiosk can live
without. What names a bank, a unit, a contact or a parcel must be readable.
`answers` turns these models into the kiosk's values.
"""

import unicodedata
from datetime import UTC, datetime
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.alias_generators import to_camel

LONGEST_ID = 100
LONGEST_TEXT = 100
_LONGEST_TOKEN = 8192
_DAY = 86_400.0
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _unprintable(letter: str) -> bool:
    return letter in _REORDERING or unicodedata.category(letter) in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}


def _id(raw: object) -> object:
    """Return an id as text; the samples' unit ids are small whole numbers, so numbers pass."""
    text = str(raw) if isinstance(raw, int) and not isinstance(raw, bool) else raw
    if not isinstance(text, str) or not 0 < len(text) <= LONGEST_ID or any(map(_unprintable, text)):
        raise ValueError("no id")
    return text


def _text(raw: object) -> str:
    """Return words for people: one line, bounded, nothing that could steer a screen or a log."""
    if not isinstance(raw, str):
        return ""
    spaced = (" " if _unprintable(letter) or letter.isspace() else letter for letter in raw[: 2 * LONGEST_TEXT])
    return " ".join("".join(spaced).split())[:LONGEST_TEXT]


def _moment(raw: object) -> float | None:
    """Return ISO 8601 text as POSIX seconds, in UTC where it names no zone; None when it is no such text."""
    try:
        when = datetime.fromisoformat(raw if isinstance(raw, str) else "")
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


def _seconds(raw: object) -> float:
    """Return a span in seconds, at most a day; 0 when it is none."""
    try:
        return min(max(float(raw if isinstance(raw, int | float | str) else 0), 0.0), _DAY)
    except (ValueError, OverflowError):
        return 0.0


def _flag(raw: object) -> bool | None:
    return raw if isinstance(raw, bool) else None


def _listed(raw: object) -> object:
    return () if raw is None else raw


Id = Annotated[str, BeforeValidator(_id)]
Text = Annotated[str, BeforeValidator(_text)]
Moment = Annotated[float | None, BeforeValidator(_moment)]
Flag = Annotated[bool | None, BeforeValidator(_flag)]
Seconds = Annotated[float, BeforeValidator(_seconds)]


class _Answer(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, extra="ignore", frozen=True, hide_input_in_errors=True)


class TokenResponse(_Answer):
    """Schema TokenResponse. Without a readable `expires_in` the token serves its first caller only."""

    access_token: str = Field(alias="access_token", pattern=r"^[!-~]+$", max_length=_LONGEST_TOKEN)
    expires_in: Seconds = Field(default=0.0, alias="expires_in")

    @property
    def good_for_s(self) -> float:
        """How long to use it: a tenth less than it lasts, and at most 5 minutes less."""
        return self.expires_in - min(300.0, self.expires_in / 10)


class Parcel(_Answer):
    """Schema Parcel."""

    tracking_number: Id
    secondary_tracking_number: Text = ""


Parcels = Annotated[tuple[Parcel, ...], BeforeValidator(_listed)]


class UnitAnswer(_Answer):
    """What every answer about one unit may repeat of the question."""

    locker_bank_id: Id | None = None
    locker_unit_id: Id | None = None


class ReservationResult(UnitAnswer):
    """Schema ReservationResult."""

    contact_id: Id | None = None
    tracking_number: Id | None = None


class DepositResult(UnitAnswer):
    """Schema DepositResult. Its pickup code is a secret."""

    pickup_code: Text = Field(default="", repr=False)
    deposit_expiry_time: Moment = None


class ReservedUnit(UnitAnswer):
    """Schema ReservedUnit, with the return members that the contract assumes."""

    locker_unit_id: Id
    contact_id: Id | None = None
    contact_type: Text = ""
    parcels_reserved: Parcels = ()
    parcels_deposited: Parcels = ()
    deposit_expiry_time: Moment = None
    reservation_expiry_time: Moment = None
    transaction_type: Text = ""


class ReservedUnitList(_Answer):
    """Schema ReservedUnitList."""

    reserved_units: Annotated[tuple[ReservedUnit, ...], BeforeValidator(_listed)]


class UnitStatus(UnitAnswer):
    """Schema LockerUnitStatus; a flag that is missing or no flag says nothing."""

    locker_unit_id: Id
    unit_in_service: Flag = None
    unit_reserved: Flag = None
    unit_occupied: Flag = None


class LockerBank(_Answer):
    """Schema LockerBank (assumed), as far as its units go."""

    locker_bank_id: Id | None = None
    units: Annotated[tuple[UnitStatus, ...], BeforeValidator(_listed)] = ()


class PickedUp(_Answer):
    """One item of schema PickupResult (assumed)."""

    contact_id: Id
    contact_type: Text = ""


class PickupResult(_Answer):
    """Schema PickupResult (assumed)."""

    locker_bank_id: Id | None = None
    pickups: Annotated[tuple[PickedUp, ...], BeforeValidator(_listed)]


class Place(_Answer):
    """Where a contact sits. The contract knows only that there is such an object; its members are assumed."""

    name: Text = ""
    location: Text = ""
    mail_stop: Text = ""

    @property
    def words(self) -> str:
        """The most telling member."""
        return self.location or self.mail_stop or self.name


def _place(raw: object) -> object:
    return raw if isinstance(raw, dict | Place) else {}


Somewhere = Annotated[Place, BeforeValidator(_place)]


class Receiver(_Answer):
    """Schema PackageParty."""

    contact_id: Id
    name: Text = ""
    location: Somewhere = Place()
    mail_stop_location: Somewhere = Place()


class DecodedPackage(_Answer):
    """The package of schema DecodeResult; its receiver stays raw, for many labels name none."""

    receiver: object = None


class DecodeResult(_Answer):
    """Schema DecodeResult."""

    package: DecodedPackage | None = None


class Department(_Answer):
    """Schema Department (assumed)."""

    department_id: Id
    name: Text = ""


class ContactRecord(_Answer):
    """Schema Contact. Its departments stay raw: an unreadable one must not hide the person."""

    contact_id: Id
    personal_id: Text = Field(default="", repr=False)
    type: Text = ""
    contact_type: Text = ""
    name: Text = ""
    company: Text = ""
    other_names: Annotated[tuple[Text, ...], BeforeValidator(_listed)] = ()
    internal_delivery: Somewhere = Place()
    departments: Annotated[tuple[object, ...], BeforeValidator(_listed)] = ()


class PageCount(_Answer):
    """Schema PageInfo (assumed)."""

    total_pages: Seconds = 0.0


class Page(_Answer):
    """Schemas ContactPage and DepartmentPage (assumed). Entries stay raw: one unreadable must not hide the others."""

    data: Annotated[tuple[object, ...], BeforeValidator(_listed)]
    page_info: PageCount | None = None
