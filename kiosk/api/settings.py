"""Where the Locker API is, and who calls it."""

import re
from types import MappingProxyType
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, FilePath, SecretStr, field_validator

_BANK = "/api/v1/lockerBanks/{lockerBankId}/lockers"

PATHS = MappingProxyType(
    {
        "createReservation": f"{_BANK}/reserve",
        "decodeTrackingNumber": "/api/v1/packages/tracking/decode",
        "freeReservation": f"{_BANK}/{{lockerUnitId}}/free",
        "getLockerBankDetails": "/api/v1/lockerBanks/{lockerBankId}",
        "getContacts": "/api/v1/contacts",
        "getDepartments": "/api/v1/departments",
        "getReservation": f"{_BANK}/reserved/{{trackingNumber}}",
        "getReservationList": f"{_BANK}/reserved/contact/{{contactId}}",
        "pickupPackage": f"{_BANK}/pickup",
        "updateDeposit": f"{_BANK}/{{lockerUnitId}}/deposit",
        "updateReservation": f"{_BANK}/{{lockerUnitId}}/reservation/update",
    }
)
"""Each operation's path below its service's base (lockers-openapi.yaml, paths)."""

_MEMBER = re.compile(r"\{([^{}]*)\}")
_TEMPLATE = re.compile(r"(?:/(?:[A-Za-z0-9._~\-]+|\{[A-Za-z]+\}))+")
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def members(template: str) -> frozenset[str]:
    """Return the names that `template` leaves open, such as lockerBankId."""
    return frozenset(_MEMBER.findall(template))


def _address(text: str) -> str:
    """Return `text` as an address to append paths to; only a loopback may do without TLS."""
    parts = urlsplit(text)
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    if not safe or not parts.hostname:
        raise ValueError("must begin with https:// (http:// only for this machine itself)")
    if parts.username is not None or parts.query or parts.fragment:
        raise ValueError("must not carry a user, a query or a fragment")
    return text.rstrip("/")


Address = Annotated[str, AfterValidator(_address)]
Word = Annotated[str, Field(pattern=r"^[!-~]+$", max_length=200)]
Place = Annotated[str, Field(min_length=1, max_length=40)]


class ApiSettings(BaseModel):
    """How this kiosk reaches the Locker API, for one bank.

    `client_id` and `client_secret` come from the environment or the secrets
    directory, never from the file. `deadline_s` bounds each call as a whole;
    `reservation_days` is how long a unit is held for a parcel that has not come.
    `ca_file` replaces the public authorities by the site's own. `paths`
    overrides entries of `PATHS`; without `directory_url` nobody can be looked
    up, without `receiving_url` no label names its receiver. `other_banks` are the
    site's other banks, by id, each with the words people find it by.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    base_url: Address
    token_url: Address
    directory_url: Address | None = None
    receiving_url: Address | None = None
    locker_bank_id: Word
    user_id: Word
    client_id: SecretStr
    client_secret: SecretStr
    partner_id: Word | None = None
    deadline_s: float = Field(default=8.0, gt=0, le=60)
    reservation_days: int = Field(default=7, ge=1, le=365)
    ca_file: FilePath | None = None
    paths: dict[str, str] = Field(default_factory=dict)
    other_banks: dict[Word, Place] = Field(default_factory=dict, max_length=8)

    @field_validator("paths")
    @classmethod
    def _known(cls, paths: dict[str, str]) -> dict[str, str]:
        for operation, template in paths.items():
            if operation not in PATHS:
                raise ValueError(f"{operation}: not an operation; allowed are {', '.join(PATHS)}")
            if not _TEMPLATE.fullmatch(template) or members(template) != members(PATHS[operation]):
                raise ValueError(f"{operation}: must be a path like {PATHS[operation]}")
        return paths

    def path(self, operation: str) -> str:
        """Return the path template of `operation`: the site's, else the contract's."""
        return self.paths.get(operation, PATHS[operation])
