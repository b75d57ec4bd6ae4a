"""Each operation: what is sent, what is made of good answers, of refusals and of answers to other questions."""

import json
from typing import Any

import httpx
import pytest

from kiosk.domain import (
    Contact,
    ContactId,
    ContactType,
    DirectoryEntry,
    LockerUnitId,
    Reservation,
    Secret,
    TrackingNumber,
)
from kiosk.errors import Intercepted, Malformed, Rejected
from tests.api.fakes import ok, refusal, wired

B12 = LockerUnitId("12")
PARCEL = TrackingNumber("1Z999")
OTHER = TrackingNumber("1Z998")
ANNA = Contact(ContactId("684a"), ContactType.RECIPIENT)
POST_ROOM = Contact(ContactId("d7"), ContactType.DEPARTMENT)
CODE = Secret("NR8PBW")
EXPIRY = 1_800_086_400.0


def reserved_unit(**changes: Any) -> dict[str, Any]:
    return {
        "lockerBankId": "A001",
        "lockerUnitId": "12",
        "size": "gigantic",
        "unitInService": True,
        "parcelsReserved": [{"trackingNumber": "1Z999"}],
        "parcelsDeposited": [{"trackingNumber": "1Z998", "secondaryTrackingNumber": "PIECE-2"}],
        "contactId": "684a",
        "contactType": "recipient",
        "contactName": "Anna",
        "depositExpiryTime": "2027-01-16T08:00:00Z",
        "transactionType": "deliver",
        "never-heard-of": {"deep": [1, 2]},
    } | changes


HELD = Reservation(B12, ANNA, (PARCEL,), (OTHER,), EXPIRY)


def sent(setup_request: Any) -> Any:
    return json.loads(setup_request.content)


async def test_a_reservation_is_read_by_its_tracking_number() -> None:
    setup = wired(ok(reserved_unit()))

    assert await setup.lockers.reservation(PARCEL) == HELD
    assert setup.service.addresses == [
        b"/parcelpoint/api/v1/lockerBanks/A001/lockers/reserved/1Z999?isTrackNumUrlEncoded=true&includeAllParcels=true"
    ]
    assert setup.service.requests[0].method == "GET"


@pytest.mark.parametrize(
    ("number", "path"),
    [("A/B", b"A%2FB"), ("A%2FB", b"A%252FB"), ("A B?#", b"A%20B%3F%23"), ("..a", b"..a"), ("ä+", b"%C3%A4%2B")],
)
async def test_a_tracking_number_is_one_path_member_whatever_it_contains(number: str, path: bytes) -> None:
    setup = wired(refusal(404))

    assert await setup.lockers.reservation(TrackingNumber(number)) is None
    assert setup.service.addresses[0].split(b"/reserved/")[1].split(b"?")[0] == path


@pytest.mark.parametrize("number", ["", ".", "..", "x" * 201])
async def test_a_member_that_would_lead_to_another_operation_is_not_sent(number: str) -> None:
    setup = wired(ok({}))

    with pytest.raises(Rejected, match="unusable-lockerUnitId"):
        await setup.lockers.free(LockerUnitId(number), (PARCEL,))
    assert setup.service.requests == []


async def test_a_second_tracking_number_finds_the_parcel_too() -> None:
    setup = wired(ok(reserved_unit()))

    assert await setup.lockers.reservation(TrackingNumber("piece-2")) == HELD


@pytest.mark.parametrize(
    "changes",
    [
        {"lockerBankId": "A002"},
        {"lockerBankId": ["A001"]},
        {"lockerUnitId": None},
        {"lockerUnitId": True},
        {"lockerUnitId": ""},
        {"lockerUnitId": "1\u20282"},
        {"lockerUnitId": "9" * 101},
        {"contactId": None},
        {"contactType": "robot"},
        {"contactType": None},
        {"parcelsReserved": [{"trackingNumber": "OTHER1"}]},
        {"parcelsReserved": [{}]},
        {"parcelsReserved": None},
        {"parcelsReserved": "1Z999"},
    ],
)
async def test_an_answer_about_anything_else_is_malformed(changes: dict[str, Any]) -> None:
    setup = wired(ok(reserved_unit(**changes)))

    with pytest.raises(Malformed):
        await setup.lockers.reservation(PARCEL)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"lockerUnitId": 12}, HELD),
        ({"lockerBankId": None}, HELD),
        ({"contactType": "RECIPIENT"}, HELD),
        ({"depositExpiryTime": "2027-01-16T08:00:00"}, HELD),
        ({"depositExpiryTime": "soon"}, Reservation(B12, ANNA, (PARCEL,), (OTHER,), None)),
        ({"depositExpiryTime": 17}, Reservation(B12, ANNA, (PARCEL,), (OTHER,), None)),
        ({"parcelsDeposited": None}, Reservation(B12, ANNA, (PARCEL,), (), EXPIRY)),
        ({"transactionType": "Return"}, Reservation(B12, ANNA, (PARCEL,), (OTHER,), EXPIRY, is_return=True)),
    ],
)
async def test_what_a_flow_can_live_without_may_be_missing_or_strange(
    changes: dict[str, Any], expected: Reservation
) -> None:
    setup = wired(ok(reserved_unit(**changes)))

    assert await setup.lockers.reservation(PARCEL) == expected


async def test_a_read_that_is_refused_otherwise_than_by_404_is_malformed() -> None:
    setup = wired(refusal(403, "forbidden"))

    with pytest.raises(Malformed, match="403 forbidden") as caught:
        await setup.lockers.reservation(PARCEL)
    assert not isinstance(caught.value, Intercepted)


@pytest.mark.parametrize("portal", [httpx.Response(200, html="<h1>Welcome</h1>"), httpx.Response(302)])
async def test_a_captive_portals_answer_is_told_apart_from_the_services(portal: httpx.Response) -> None:
    setup = wired(portal)

    with pytest.raises(Intercepted):
        await setup.lockers.reservation(PARCEL)


async def test_the_reservations_of_a_contact_are_listed() -> None:
    setup = wired(ok({"reservedUnits": [reserved_unit(), reserved_unit(lockerUnitId="13", contactId=None)]}))

    found = await setup.lockers.reservations_of(ANNA)

    assert [each.unit for each in found] == ["12", "13"]
    assert {each.contact for each in found} == {ANNA}
    assert setup.service.addresses == [b"/parcelpoint/api/v1/lockerBanks/A001/lockers/reserved/contact/684a"]


@pytest.mark.parametrize("nothing", [ok({"reservedUnits": []}), ok({"reservedUnits": None}), ok([]), refusal(404)])
async def test_no_reservations_are_an_empty_list_however_they_are_told(nothing: Any) -> None:
    setup = wired(nothing)

    assert await setup.lockers.reservations_of(ANNA) == ()


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"reservedUnits": [reserved_unit(contactId="other")]},
        {"reservedUnits": [reserved_unit(contactType="department")]},
        {"reservedUnits": [reserved_unit(), reserved_unit(lockerBankId="A002")]},
        {"reservedUnits": [5]},
    ],
)
async def test_a_list_with_anything_of_somebody_else_is_malformed(body: object) -> None:
    setup = wired(ok(body))

    with pytest.raises(Malformed):
        await setup.lockers.reservations_of(ANNA)


async def test_the_other_banks_with_something_for_a_contact_are_named_as_people_find_them() -> None:
    banks = {"A002": "North gate", "B/7": "South gate", "A004": "Car park"}
    held, expected = reserved_unit(lockerBankId="A002"), reserved_unit(lockerBankId="B/7", parcelsDeposited=[])
    answers = (ok({"reservedUnits": [held]}), ok({"reservedUnits": [expected]}), refusal(404))
    setup = wired(*answers, other_banks=banks)

    assert await setup.lockers.elsewhere(ANNA) == ("North gate",)
    assert [address.split(b"/")[5] for address in setup.service.addresses] == [b"A002", b"B%2F7", b"A004"]


async def test_what_another_bank_says_of_somebody_else_is_malformed() -> None:
    setup = wired(ok({"reservedUnits": [reserved_unit(contactId="other")]}), other_banks={"A002": "North gate"})

    with pytest.raises(Malformed):
        await setup.lockers.elsewhere(ANNA)


async def test_a_site_of_one_bank_asks_no_other() -> None:
    setup = wired()

    assert await setup.lockers.elsewhere(ANNA) == ()
    assert setup.service.addresses == []


async def test_a_label_names_its_receiver() -> None:
    party = {"contactId": "684a", "name": "Anna\u202e  \nMüller", "mailStopLocation": {"name": "3rd floor"}}
    setup = wired(ok({"package": {"receiver": party}}))

    assert await setup.lockers.receiver(TrackingNumber("A/B")) == DirectoryEntry(ANNA, "Anna Müller", "3rd floor")
    assert setup.service.addresses == [b"/receiving/api/v1/packages/tracking/decode?trackingNumber=A%2FB"]


async def test_units_held_filled_or_out_of_service_are_taken() -> None:
    units = [
        {"lockerUnitId": 1, "unitReserved": True, "unitOccupied": False, "unitInService": True},
        {"lockerUnitId": "2", "unitReserved": False, "unitOccupied": True},
        {"lockerUnitId": "3", "unitInService": False},
        {"lockerUnitId": "4", "unitReserved": False, "unitOccupied": False, "unitInService": True},
        {"lockerUnitId": "5", "unitReserved": "perhaps"},
    ]
    setup = wired(ok({"lockerBankId": "A001", "units": units}))

    assert await setup.lockers.units_taken() == {"1", "2", "3"}
    assert setup.service.addresses == [b"/parcelpoint/api/v1/lockerBanks/A001"]


@pytest.mark.parametrize("nothing", [refusal(404), ok({}), ok({"units": None})])
async def test_a_service_that_does_not_tell_its_units_takes_none(nothing: Any) -> None:
    setup = wired(nothing)

    assert await setup.lockers.units_taken() == frozenset()


async def test_the_units_of_another_bank_are_malformed() -> None:
    setup = wired(ok({"lockerBankId": "B002", "units": []}))

    with pytest.raises(Malformed):
        await setup.lockers.units_taken()


@pytest.mark.parametrize(
    "nobody",
    [ok({}), ok({"package": {"receiver": {"name": "Anna"}}}), ok({"package": {}}), refusal(404), refusal(400)],
)
async def test_a_label_may_name_nobody(nobody: Any) -> None:
    setup = wired(nobody)

    assert await setup.lockers.receiver(PARCEL) is None


async def test_without_a_receiving_service_no_label_is_asked_about() -> None:
    setup = wired(ok({}), receiving_url=None)

    assert await setup.lockers.receiver(PARCEL) is None
    assert setup.service.requests == []


async def test_a_reservation_holds_exactly_the_unit_that_was_named() -> None:
    setup = wired(ok({"lockerBankId": "A001", "lockerUnitId": "12", "contactId": "684a", "trackingNumber": "1Z999"}))

    await setup.lockers.reserve(B12, PARCEL, ANNA)

    assert setup.service.addresses == [b"/parcelpoint/api/v1/lockerBanks/A001/lockers/reserve"]
    assert setup.service.requests[0].method == "POST"
    assert sent(setup.service.requests[0]) == {
        "userId": "kiosk-a001",
        "lockerUnitId": "12",
        "contactId": "684a",
        "contactType": "recipient",
        "trackingNumber": "1Z999",
        "reservationExpiryTime": "2027-01-22T08:00:00Z",
    }


@pytest.mark.parametrize(
    "changes",
    [
        {"lockerUnitId": "13"},
        {"lockerUnitId": None},
        {"lockerBankId": "A002"},
        {"contactId": "d7"},
        {"trackingNumber": "1Z998"},
    ],
)
async def test_a_reservation_of_anything_else_is_malformed(changes: dict[str, Any]) -> None:
    setup = wired(ok({"lockerBankId": "A001", "lockerUnitId": "12", "contactId": "684a"} | changes))

    with pytest.raises(Malformed):
        await setup.lockers.reserve(B12, PARCEL, ANNA)


async def test_reserving_the_same_again_is_no_refusal() -> None:
    setup = wired(refusal(400, "trackingNumberReserved"), ok([reserved_unit()]))

    await setup.lockers.reserve(B12, PARCEL, ANNA)

    assert [request.method for request in setup.service.requests] == ["POST", "GET"]


async def test_reserving_the_same_again_is_no_refusal_though_the_number_is_on_another_unit_too() -> None:
    elsewhere = reserved_unit(lockerUnitId="13")
    both = {"reservedUnits": [elsewhere, reserved_unit()]}
    setup = wired(refusal(400, "trackingNumberReserved"), ok(both))

    await setup.lockers.reserve(B12, PARCEL, ANNA)

    assert [request.method for request in setup.service.requests] == ["POST", "GET"]


@pytest.mark.parametrize(
    "held",
    [
        (refusal(404),),
        (ok({"reservedUnits": [reserved_unit(lockerUnitId="13")]}), ok(reserved_unit(lockerUnitId="13"))),
        (ok([]), ok(reserved_unit(contactId="other"))),
    ],
)
async def test_a_unit_held_for_another_is_a_refusal_with_the_services_code(held: Any) -> None:
    setup = wired(refusal(400, "unitTaken"), *held)

    with pytest.raises(Rejected, match="createReservation: refused with 400 unitTaken") as refused:
        await setup.lockers.reserve(B12, PARCEL, ANNA)
    assert (refused.value.operation, refused.value.status, refused.value.code) == (
        "createReservation",
        400,
        "unitTaken",
    )


async def test_a_further_parcel_joins_the_reservation() -> None:
    setup = wired(ok({"lockerUnitId": "12", "parcelsReserved": []}))

    await setup.lockers.add_parcel(B12, PARCEL)

    assert setup.service.requests[0].method == "PATCH"
    assert setup.service.addresses == [b"/parcelpoint/api/v1/lockerBanks/A001/lockers/12/reservation/update"]
    assert sent(setup.service.requests[0]) == {"userId": "kiosk-a001", "parcels": [{"trackingNumber": "1Z999"}]}


async def test_a_deposit_brings_the_pickup_code_and_its_expiry() -> None:
    setup = wired(ok({"lockerUnitId": "12", "pickupCode": "nr8pbw", "depositExpiryTime": "2027-01-16T08:00:00Z"}))

    assert await setup.lockers.deposit(B12, (PARCEL, OTHER)) == (CODE, EXPIRY)
    assert setup.service.requests[0].method == "PATCH"
    assert setup.service.addresses == [b"/parcelpoint/api/v1/lockerBanks/A001/lockers/12/deposit"]
    assert sent(setup.service.requests[0])["parcels"] == [{"trackingNumber": "1Z999"}, {"trackingNumber": "1Z998"}]


async def test_a_wrong_clock_here_ends_no_deposit_early_or_late() -> None:
    day_later = {"date": "Sat, 16 Jan 2027 08:00:00 GMT"}
    setup = wired(
        httpx.Response(200, json=reserved_unit(), headers=day_later),
        httpx.Response(200, json={"reservedUnits": [reserved_unit()]}, headers=day_later),
        httpx.Response(
            200, json={"lockerUnitId": "12", "depositExpiryTime": "2027-01-16T08:00:00Z"}, headers=day_later
        ),
    )

    read = await setup.lockers.reservation(PARCEL)
    (listed,) = await setup.lockers.reservations_of(ANNA)
    _, told = await setup.lockers.deposit(B12, (PARCEL,))

    assert read is not None
    assert (read.expires, listed.expires, told) == (setup.clock.seconds,) * 3


async def test_a_machine_whose_clock_is_set_while_it_runs_ends_no_deposit_early_or_late() -> None:
    now = {"date": "Fri, 15 Jan 2027 08:00:00 GMT"}
    deposited = {"lockerUnitId": "12", "depositExpiryTime": "2027-01-16T08:00:00Z"}
    setup = wired(*[httpx.Response(200, json=deposited, headers=now)] * 2)
    _, before = await setup.lockers.deposit(B12, (PARCEL,))
    setup.clock.posix -= 86_400 * 365
    _, after = await setup.lockers.deposit(B12, (PARCEL,))

    assert before == after == setup.clock.now() + 86_400


async def test_a_deposit_for_a_department_brings_no_code() -> None:
    setup = wired(ok({"lockerUnitId": "12"}))

    assert await setup.lockers.deposit(B12, (PARCEL,)) == (None, None)


async def test_a_pickup_code_nobody_could_type_is_told_to_staff_and_not_kept(caplog: pytest.LogCaptureFixture) -> None:
    setup = wired(ok({"lockerUnitId": "12", "pickupCode": "né/1"}))

    assert await setup.lockers.deposit(B12, (PARCEL,)) == (None, None)
    assert [record.levelname for record in caplog.records if "pickup code" in record.message] == ["WARNING"]
    assert "né/1" not in caplog.text


async def test_freeing_takes_the_named_parcels_off_and_nothing_else() -> None:
    setup = wired(ok({"lockerUnitId": "12", "unitReserved": False}))

    await setup.lockers.free(B12, (PARCEL,))

    assert setup.service.requests[0].method == "POST"
    assert setup.service.addresses == [b"/parcelpoint/api/v1/lockerBanks/A001/lockers/12/free"]
    assert sent(setup.service.requests[0]) == {"userId": "kiosk-a001", "parcels": [{"trackingNumber": "1Z999"}]}


async def test_freeing_nothing_asks_nothing_since_it_would_free_the_whole_unit() -> None:
    setup = wired(ok({}))

    await setup.lockers.free(B12, ())

    assert setup.service.requests == []


async def test_freeing_what_is_free_already_is_done() -> None:
    setup = wired(refusal(404, "reservationNotFound"))

    await setup.lockers.free(B12, (PARCEL,))

    assert len(setup.service.requests) == 1


async def test_freeing_that_is_refused_is_rejected() -> None:
    setup = wired(refusal(400, "notYours"))

    with pytest.raises(Rejected, match="notYours"):
        await setup.lockers.free(B12, (PARCEL,))


@pytest.mark.parametrize("said", [{"lockerUnitId": "13"}, {"lockerBankId": "A002"}, {"lockerUnitId": {}}])
async def test_a_write_answered_for_another_unit_is_malformed(said: dict[str, Any]) -> None:
    setup = wired(ok(said))

    with pytest.raises(Malformed):
        await setup.lockers.deposit(B12, (PARCEL,))
    with pytest.raises(Malformed):
        await setup.lockers.add_parcel(B12, PARCEL)
    with pytest.raises(Malformed):
        await setup.lockers.free(B12, (PARCEL,))


async def test_a_return_code_finds_the_return_it_stands_for() -> None:
    setup = wired(ok(reserved_unit(transactionType="return")))

    found = await setup.lockers.return_reservation(Secret("RETURN-7"))

    assert found is not None
    assert (found.unit, found.is_return) == ("12", True)
    assert b"/reserved/RETURN-7?" in setup.service.addresses[0]


@pytest.mark.parametrize("other", [refusal(404), ok(reserved_unit()), ok(reserved_unit(transactionType=None))])
async def test_a_delivery_is_never_taken_for_a_return(other: Any) -> None:
    setup = wired(other)

    assert await setup.lockers.return_reservation(Secret("1Z999")) is None


async def test_the_sandbox_tells_whose_a_pickup_code_is() -> None:
    item = {"lockerUnitId": "12", "contactId": "684a", "contactType": "recipient"}
    other = {"contactId": "d7", "contactType": "department"}
    setup = wired(ok({"lockerBankId": "A001", "pickups": [item, item, other]}))

    assert await setup.lockers.pickup(CODE) == (ANNA, POST_ROOM)
    assert setup.service.addresses == [b"/parcelpoint/api/v1/lockerBanks/A001/lockers/pickup"]
    assert sent(setup.service.requests[0]) == {"userId": "kiosk-a001", "pickupRequests": [{"pickupCode": "NR8PBW"}]}


@pytest.mark.parametrize("nobody", [refusal(400, "badCode"), refusal(404), ok({"pickups": []})])
async def test_a_code_of_nobody_is_nobodys(nobody: Any) -> None:
    setup = wired(nobody)

    assert await setup.lockers.pickup(CODE) == ()


@pytest.mark.parametrize(
    "body",
    [{}, {"pickups": [{}]}, {"pickups": [{"contactId": "1"}]}, {"lockerBankId": "A002", "pickups": []}],
)
async def test_a_pickup_that_says_not_whose_is_malformed(body: object) -> None:
    setup = wired(ok(body))

    with pytest.raises(Malformed):
        await setup.lockers.pickup(CODE)


async def test_a_pickup_refused_for_another_reason_is_rejected() -> None:
    setup = wired(refusal(403, "sandboxOnly"))

    with pytest.raises(Rejected, match="sandboxOnly"):
        await setup.lockers.pickup(CODE)


async def test_the_sites_own_path_replaces_the_assumed_one() -> None:
    setup = wired(refusal(404), paths={"getReservation": "/v2/{lockerBankId}/by-number/{trackingNumber}"})

    assert await setup.lockers.reservation(PARCEL) is None
    assert setup.service.addresses[0].startswith(b"/parcelpoint/v2/A001/by-number/1Z999?")
