"""One call: what each status and each broken line becomes, how tokens are shared, what is never written down."""

import asyncio
import base64
import logging
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from kiosk.api.transport import LARGEST
from kiosk.domain import Contact, ContactId, ContactType, LockerUnitId, Secret, TrackingNumber
from kiosk.errors import ApiError, Malformed, Overloaded, Rejected, Unauthorized, Unreachable
from tests.api.fakes import HOST, PROOF, Dripping, Setup, ok, refusal, token, wired

B12 = LockerUnitId("12")
PARCEL = TrackingNumber("1Z999SECRET")
ANNA = Contact(ContactId("contact-of-anna"), ContactType.RECIPIENT)
CODE = Secret("NR8PBW")

Operation = Callable[[Setup], Awaitable[object]]

READS: dict[str, Operation] = {
    "getReservation": lambda s: s.lockers.reservation(PARCEL),
    "getReservationList": lambda s: s.lockers.reservations_of(ANNA),
    "decodeTrackingNumber": lambda s: s.lockers.receiver(PARCEL),
    "getLockerBankDetails": lambda s: s.lockers.units_taken(),
    "return": lambda s: s.lockers.return_reservation(CODE),
    "search": lambda s: s.book.search("an"),
    "identities": lambda s: s.book.identities(CODE),
}
WRITES: dict[str, Operation] = {
    "createReservation": lambda s: s.lockers.reserve(B12, PARCEL, ANNA),
    "updateReservation": lambda s: s.lockers.add_parcel(B12, PARCEL),
    "updateDeposit": lambda s: s.lockers.deposit(B12, (PARCEL,)),
    "freeReservation": lambda s: s.lockers.free(B12, (PARCEL,)),
    "pickupPackage": lambda s: s.lockers.pickup(CODE),
}
ALL = READS | WRITES
every_operation = pytest.mark.parametrize("operation", ALL.values(), ids=ALL.keys())
every_write = pytest.mark.parametrize("operation", WRITES.values(), ids=WRITES.keys())

UNREADABLE = {
    "html": httpx.Response(200, html="<html>Please log in</html>"),
    "nothing": httpx.Response(200),
    "no content": httpx.Response(204),
    "text": ok("fine"),
    "null": httpx.Response(200, content=b"null"),
    "bytes": httpx.Response(200, content=b"\xff\xfe"),
    "deep": httpx.Response(200, content=b'{"a":' * 5000 + b"1" + b"}" * 5000),
    "not a number": httpx.Response(200, content=b'{"lockerUnitId": NaN}'),
    "redirect": httpx.Response(302, headers={"location": f"{HOST}/elsewhere"}),
    "not modified": httpx.Response(304),
    "proxy page": httpx.Response(403, html="<html>Blocked</html>"),
    "missing page": httpx.Response(404, html="<html>No such page</html>"),
    "too large": httpx.Response(200, content=b'{"a":"' + b"x" * LARGEST + b'"}'),
}


@every_operation
@pytest.mark.parametrize("answer", UNREADABLE.values(), ids=UNREADABLE.keys())
async def test_what_is_no_answer_of_the_service_is_malformed(operation: Operation, answer: httpx.Response) -> None:
    setup = wired(answer)

    with pytest.raises(Malformed):
        await operation(setup)


@every_operation
@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 599])
async def test_a_service_that_cannot_now_is_overloaded(operation: Operation, status: int) -> None:
    setup = wired(httpx.Response(status, html="<html>Busy</html>"))

    with pytest.raises(Overloaded, match=str(status)):
        await operation(setup)


@every_operation
@pytest.mark.parametrize(
    "fault",
    [httpx.ConnectError("no route"), httpx.ReadError(""), httpx.RemoteProtocolError(""), httpx.ReadTimeout("")],
    ids=lambda fault: type(fault).__name__,
)
async def test_a_dead_line_is_unreachable_and_nothing_is_sent_twice(operation: Operation, fault: Exception) -> None:
    setup = wired(fault)

    with pytest.raises(Unreachable):
        await operation(setup)
    assert len(setup.service.requests) == 1


@every_operation
async def test_an_answer_that_drips_for_ever_ends_at_the_deadline(operation: Operation) -> None:
    setup = wired(lambda: httpx.Response(200, stream=Dripping()), deadline_s=0.05)

    with pytest.raises(Unreachable, match=r"0\.05 s"):
        await operation(setup)


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("120", 120.0),
        (" 7 ", 7.0),
        ("Fri, 15 Jan 2027 08:01:30 GMT", 90.0),
        ("Fri, 15 Jan 2027 07:00:00 GMT", 0.0),
        ("999999999999", 3600.0),
        ("soon", 0.0),
        ("-5", 0.0),
        ("\u0663", 0.0),
        ("", 0.0),
    ],
)
async def test_a_service_that_says_when_to_come_back_is_understood(said: str, wait: float) -> None:
    headers = httpx.Headers({"retry-after": said, "date": "Fri, 15 Jan 2027 08:00:00 GMT"}, encoding="utf-8")
    setup = wired(httpx.Response(429, headers=headers))

    with pytest.raises(Overloaded) as caught:
        await setup.lockers.free(B12, (PARCEL,))
    assert caught.value.wait_s == wait


@every_write
@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"errorCode": "unitTaken", "errorDescription": "PIN 1234"}, " unitTaken"),
        ({"errors": [{"errorCode": "unit.taken-2", "additionalInfo": "PIN 1234"}]}, " unit.taken-2"),
        ([{"errorCode": "unit_taken"}], " unit_taken"),
        ({"message": "PIN 1234"}, ""),
        ({"errors": []}, ""),
        ({"errors": ["PIN 1234"]}, ""),
        ({"errorCode": "PIN 1234"}, ""),
        ({"errorCode": 1234}, ""),
        ({"errorCode": "x" * 41}, ""),
    ],
)
async def test_a_refusal_keeps_the_error_code_and_no_other_word(operation: Operation, body: object, code: str) -> None:
    setup = wired(refusal(409, body=body))

    with pytest.raises((Rejected, Malformed)) as refused:
        await operation(setup)
    assert str(refused.value).endswith(f"refused with 409{code}")


async def test_a_refusal_without_a_body_is_a_refusal() -> None:
    setup = wired(httpx.Response(410))

    with pytest.raises(Rejected, match=r"updateDeposit: refused with 410$"):
        await setup.lockers.deposit(B12, (PARCEL,))


async def test_a_packed_answer_is_refused_before_it_is_unpacked() -> None:
    packed = httpx.Response(200, headers={"content-encoding": "gzip"}, stream=Dripping())
    setup = wired(lambda: packed)

    with pytest.raises(Malformed, match="packed"):
        await setup.lockers.reservation(PARCEL)
    assert setup.service.requests[0].headers["accept-encoding"] == "identity"


@every_operation
async def test_an_expired_token_is_renewed_once_and_the_call_goes_through(operation: Operation) -> None:
    setup = wired(refusal(401, "expired"), httpx.Response(503))

    with pytest.raises(Overloaded):
        await operation(setup)
    assert setup.service.bearers == ["Bearer token-1", "Bearer token-2"]
    assert len(setup.service.token_requests) == 2


@every_operation
async def test_a_fresh_token_that_is_refused_is_unauthorized(operation: Operation) -> None:
    setup = wired(refusal(401, "no"))

    with pytest.raises(Unauthorized):
        await operation(setup)
    assert len(setup.service.requests) == 2


async def test_the_token_is_asked_for_as_the_vendors_own_code_does() -> None:
    setup = wired(refusal(404))

    await setup.lockers.reservation(PARCEL)

    request = setup.service.token_requests[0]
    assert request.method == "POST"
    assert request.headers["content-type"] == "application/json"
    assert base64.b64decode(request.headers["authorization"].removeprefix("Basic ")) == b"kiosk:" + PROOF.encode()
    assert request.content == b""


async def test_one_token_serves_until_shortly_before_it_expires() -> None:
    setup = wired(refusal(404))

    for seconds in (0.0, 14400 - 301.0, 2.0):
        setup.clock.seconds += seconds
        await setup.lockers.reservation(PARCEL)

    assert setup.service.bearers == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


@pytest.mark.parametrize(
    ("lasts", "tokens"),
    [(b'"100"', 1), (b"50", 2), (b"null", 2), (b'"soon"', 2), (b"-5", 2), (b"[]", 2), (b"1e999", 1), (b"9" * 400, 2)],
)
async def test_a_strange_expiry_only_makes_for_more_tokens(lasts: bytes, tokens: int) -> None:
    setup = wired(refusal(404))
    setup.service.tokens.append(httpx.Response(200, content=b'{"access_token": "t", "expires_in": %s}' % lasts))

    await setup.lockers.reservation(PARCEL)
    setup.clock.seconds += 60
    await setup.lockers.reservation(PARCEL)

    assert len(setup.service.token_requests) == tokens


async def test_ten_calls_at_once_share_one_token_request() -> None:
    setup = wired(refusal(404))
    setup.service.token_delay_s = 0.02

    await asyncio.gather(*(setup.lockers.reservation(PARCEL) for _ in range(10)))

    assert len(setup.service.token_requests) == 1
    assert len(setup.service.requests) == 10


async def test_ten_calls_refused_at_once_share_one_renewal() -> None:
    refused_first = [refusal(401) for _ in range(10)]
    setup = wired(*refused_first, refusal(404))
    setup.service.token_delay_s = 0.02

    await asyncio.gather(*(setup.lockers.reservation(PARCEL) for _ in range(10)))

    assert len(setup.service.token_requests) == 2


async def test_ten_calls_share_the_failure_of_one_token_request() -> None:
    setup = wired(refusal(404))
    setup.service.token_delay_s = 0.02
    setup.service.tokens.append(httpx.Response(503))

    calls = (setup.lockers.reservation(PARCEL) for _ in range(10))
    outcomes = await asyncio.gather(*calls, return_exceptions=True)

    assert [type(outcome) for outcome in outcomes] == [Overloaded] * 10
    assert len(setup.service.token_requests) == 1


async def test_a_caller_who_gives_up_leaves_the_renewal_to_the_others() -> None:
    setup = wired(refusal(404))
    setup.service.token_delay_s = 0.05
    hasty = asyncio.create_task(setup.lockers.reservation(PARCEL))
    patient = asyncio.create_task(setup.lockers.reservation(PARCEL))
    await asyncio.sleep(0.01)

    hasty.cancel()

    assert await patient is None
    assert hasty.cancelled()
    assert len(setup.service.token_requests) == 1


async def test_closing_ends_a_renewal_under_way() -> None:
    setup = wired(refusal(404))
    setup.service.token_delay_s = 60
    caller = asyncio.create_task(setup.lockers.reservation(PARCEL))
    await asyncio.sleep(0.01)

    await setup.client.aclose()

    with pytest.raises(Unreachable, match="closed"):
        await caller


async def test_a_token_service_that_answers_too_late_is_unreachable() -> None:
    setup = wired(refusal(404), deadline_s=0.02)
    setup.service.token_delay_s = 5

    with pytest.raises(Unreachable):
        await setup.lockers.reservation(PARCEL)
    await setup.client.aclose()
    assert setup.service.requests == []


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (refusal(401, "badClient"), Unauthorized),
        (refusal(400), Unauthorized),
        (httpx.Response(500), Overloaded),
        (httpx.ConnectError(""), Unreachable),
        (ok({}), Malformed),
        (ok([]), Malformed),
        (token("two words"), Malformed),
        (token("line\nbreak"), Malformed),
        (token(""), Malformed),
        (token("x" * 8193), Malformed),
        (httpx.Response(302, headers={"location": "https://elsewhere.example"}), Malformed),
    ],
)
async def test_without_a_token_nothing_is_asked_and_the_reason_is_told(answer: Any, error: type[ApiError]) -> None:
    setup = wired(refusal(404))
    setup.service.tokens.append(answer)

    with pytest.raises(error):
        await setup.lockers.reservation(PARCEL)
    assert setup.service.requests == []


async def test_a_partner_is_named_only_where_the_site_has_one() -> None:
    with_partner, without = wired(refusal(404), partner_id="P-1"), wired(refusal(404))

    await with_partner.lockers.reservation(PARCEL)
    await without.lockers.reservation(PARCEL)

    assert with_partner.service.requests[0].headers["x-pb-developer-partner-id"] == "P-1"
    assert "x-pb-developer-partner-id" not in without.service.requests[0].headers


async def test_cookies_are_neither_kept_nor_sent() -> None:
    setup = wired(httpx.Response(404, headers={"set-cookie": "who=me; Path=/"}))

    await setup.lockers.reservation(PARCEL)
    await setup.lockers.reservation(PARCEL)

    assert "cookie" not in setup.service.requests[1].headers


@pytest.mark.parametrize(
    ("date", "offset"),
    [("Fri, 15 Jan 2027 08:01:40 GMT", 100.0), ("yesterday", None), ("", None), ("Fri, 15 Jan 99999 08:00:00", None)],
)
async def test_the_services_clock_is_compared_with_ours(date: str, offset: float | None) -> None:
    setup = wired(httpx.Response(404, headers={"date": date}))

    await setup.lockers.reservation(PARCEL)

    assert setup.client.clock_offset == offset
    assert setup.client.service_time() == setup.clock.posix + (offset or 0)


async def test_a_service_the_site_names_no_address_for_is_unreachable() -> None:
    setup = wired(ok({}), receiving_url=None)

    with pytest.raises(Unreachable, match="no address"):
        await setup.client.read("decodeTrackingNumber", query={"trackingNumber": "1"})


async def test_half_a_character_is_never_sent() -> None:
    setup = wired(ok({}))

    with pytest.raises(ApiError, match="unusable-text"):
        await setup.lockers.reservation(TrackingNumber("1Z\ud800"))
    assert await setup.lockers.receiver(TrackingNumber("1Z\ud800")) is None
    assert setup.service.requests == []


SENSITIVE = (HOST, "lockers.example", PARCEL.text, ANNA.id, CODE.text, PROOF, "token-1", "token-2", "PIN 1234")
ENDINGS = {
    "good": ok({"lockerUnitId": "12"}),
    "refused": refusal(400, body={"errorCode": "PIN 1234", "message": "1Z999SECRET"}),
    "unauthorized": refusal(401),
    "dead": httpx.ConnectError(f"cannot reach {HOST}"),
    "malformed": ok({"lockerUnitId": {"PIN 1234": PARCEL.text}}),
    "redirect": httpx.Response(302, headers={"location": HOST}),
}


@every_operation
@pytest.mark.parametrize("answer", ENDINGS.values(), ids=ENDINGS.keys())
async def test_no_address_code_or_number_reaches_the_log_or_an_error(
    operation: Operation, answer: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    setup = wired(answer)
    told = ""

    try:
        await operation(setup)
    except ApiError as error:
        told = "".join(traceback.format_exception(error))

    assert not [word for word in SENSITIVE if word in told + caplog.text]


async def test_a_log_line_names_operation_status_and_time(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    setup = wired(refusal(404), httpx.ReadError(""))

    await setup.lockers.reservation(PARCEL)
    with pytest.raises(Unreachable):
        await setup.lockers.reservation(PARCEL)

    words = [record.getMessage().rsplit(" ", 2)[0] for record in caplog.records]
    assert words == ["getAccessToken 200", "getReservation 404", "getReservation no usable answer"]
    assert caplog.records[0].getMessage().endswith(" ms")


def test_the_settings_can_be_printed_without_the_secret() -> None:
    assert PROOF not in repr(wired().client.settings)
