"""Whatever the service sends, each operation ends with a value or an ApiError, never with anything else."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import Contact, ContactId, ContactType, LockerUnitId, Secret, TrackingNumber
from kiosk.errors import ApiError, Malformed
from tests.api.fakes import Setup, ok, wired

B12 = LockerUnitId("12")
PARCEL = TrackingNumber("1Z999")
ANNA = Contact(ContactId("684a"), ContactType.RECIPIENT)

Operation = Callable[[Setup], Awaitable[object]]

OPERATIONS: tuple[Operation, ...] = (
    lambda s: s.lockers.reservation(PARCEL),
    lambda s: s.lockers.reservations_of(ANNA),
    lambda s: s.lockers.receiver(PARCEL),
    lambda s: s.lockers.units_taken(),
    lambda s: s.lockers.reserve(B12, PARCEL, ANNA),
    lambda s: s.lockers.add_parcel(B12, PARCEL),
    lambda s: s.lockers.deposit(B12, (PARCEL,)),
    lambda s: s.lockers.free(B12, (PARCEL,)),
    lambda s: s.lockers.return_reservation(Secret("RETURN-7")),
    lambda s: s.lockers.pickup(Secret("NR8PBW")),
    lambda s: s.book.search("an"),
    lambda s: s.book.identities(Secret("100112")),
)
thorough = settings(deadline=None, max_examples=100)

MEMBERS = st.sampled_from(
    [
        *("lockerBankId", "lockerUnitId", "contactId", "contactType", "parcelsReserved", "parcelsDeposited"),
        *("trackingNumber", "secondaryTrackingNumber", "pickupCode", "depositExpiryTime", "transactionType"),
        *("reservedUnits", "pickups", "package", "receiver", "location", "data", "pageInfo", "totalPages", "name"),
        *("personalId", "departments", "departmentId", "otherNames", "internalDelivery", "errorCode", "errors"),
    ]
)
WORDS = st.sampled_from(["A001", "12", "684a", "recipient", "department", "1Z999", "100112", "return", "Anna"])
TIMES = st.sampled_from(["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2027-01-16T08:00:00Z"])
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=120) | WORDS | TIMES
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(MEMBERS, inner, max_size=8), max_leaves=25
)


async def ends_well(setup: Setup, operation: Operation) -> None:
    try:
        await operation(setup)
    except ApiError as error:
        assert str(error)  # noqa: PT017 - nothing else may be raised, and this says why


@thorough
@given(body=st.dictionaries(MEMBERS, JSON, max_size=10), status=st.sampled_from([200, 200, 200, 201, 400, 404]))
async def test_any_object_of_known_members_gives_a_value_or_an_api_error(body: dict[str, Any], status: int) -> None:
    for operation in OPERATIONS:
        await ends_well(wired(httpx.Response(status, content=json.dumps(body).encode())), operation)


@thorough
@given(content=st.binary(max_size=300), status=st.integers(200, 599))
async def test_any_bytes_give_a_value_or_an_api_error(content: bytes, status: int) -> None:
    for operation in OPERATIONS:
        await ends_well(wired(httpx.Response(status, content=content)), operation)


@thorough
@given(body=st.dictionaries(MEMBERS, JSON, max_size=10))
async def test_any_reservation_that_is_read_is_of_this_bank_and_the_asked_contact(body: dict[str, Any]) -> None:
    unit = {"lockerUnitId": "12", "contactType": "recipient", "parcelsReserved": [{"trackingNumber": "1Z999"}]} | body
    setup = wired(httpx.Response(200, content=json.dumps({"reservedUnits": [unit]}).encode()))

    try:
        found = await setup.lockers.reservations_of(ANNA)
    except Malformed:
        return

    assert {each.contact for each in found} <= {ANNA}
    assert unit.get("lockerBankId") in (None, "A001")


@thorough
@given(token=JSON, date=st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60))
async def test_any_token_answer_and_any_date_give_a_value_or_an_api_error(token: Any, date: str) -> None:
    setup = wired(httpx.Response(200, json={"lockerUnitId": "12"}, headers={"date": date}))
    answer = json.dumps({"access_token": "t", "expires_in": token} if date else token)
    setup.service.tokens.append(httpx.Response(200, content=answer.encode()))

    await ends_well(setup, lambda s: s.lockers.free(B12, (PARCEL,)))


@thorough
@given(number=st.text(st.characters(), max_size=250))
async def test_any_number_is_one_path_member_or_is_not_sent(number: str) -> None:
    setup = wired(ok({}))

    with pytest.raises(ApiError):
        await setup.lockers.reservation(TrackingNumber(number))

    for address in setup.service.addresses:
        path = address.split(b"?")[0]
        assert path.count(b"/") == 8
        assert path.startswith(b"/parcelpoint/api/v1/lockerBanks/A001/lockers/reserved/")
