"""What the service holds in one unit for a number, though it has the number on other units, and for others, too."""

import httpx
import pytest

from kiosk.domain import Contact
from tests.api.fakes import ok, refusal, wired
from tests.api.test_service import ANNA, B12, HELD, PARCEL, reserved_unit


@pytest.mark.parametrize("contact", [None, ANNA], ids=["nobody", "anna"])
async def test_a_number_on_units_of_two_contacts_is_found_on_the_one_that_is_asked_about(
    contact: Contact | None,
) -> None:
    """getReservation names Ben's unit, whose list cannot tell that Anna's is held as well."""
    bens = reserved_unit(lockerUnitId="13", contactId="ben")
    answers = {b"/reserved/1Z999": bens, b"/contact/684a": [reserved_unit()], b"/contact/ben": [bens]}
    setup = wired(ok({}))

    def told() -> httpx.Response:
        (body,) = (body for part, body in answers.items() if part in setup.service.addresses[-1])
        return ok(body)

    setup.service.answers = [told]
    found = await setup.lockers.reservation_in(B12, PARCEL, contact)

    assert found == (HELD if contact else None)
    assert len(setup.service.requests) == (1 if contact else 2)


async def test_a_number_that_the_contacts_list_lacks_is_looked_for_by_its_number() -> None:
    setup = wired(refusal(404), ok(reserved_unit()))

    assert await setup.lockers.reservation_in(B12, PARCEL, ANNA) == HELD
