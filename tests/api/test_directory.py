"""Looking people and departments up in the service's address book."""

from typing import Any

import httpx
import pytest

from kiosk.domain import Contact, ContactId, ContactType, DirectoryEntry, Secret
from kiosk.errors import Malformed
from tests.api.fakes import Setup, ok, refusal, wired

BADGE = Secret("100112")


def person(number: int, name: str, **more: Any) -> dict[str, Any]:
    return {"contactId": f"c{number}", "name": name, "type": "S", "contactType": "RECIPIENT"} | more


def page(*entries: object, **info: Any) -> httpx.Response:
    return ok({"data": list(entries), "pageInfo": info or None})


DEPARTMENTS = page({"departmentId": "d1", "name": "Accounts"}, {"departmentId": "d2"}, {"name": "Nameless"}, 7)


def recipient(number: int, name: str, place: str = "") -> DirectoryEntry:
    return DirectoryEntry(Contact(ContactId(f"c{number}"), ContactType.RECIPIENT), name, place)


ACCOUNTS = DirectoryEntry(Contact(ContactId("d1"), ContactType.DEPARTMENT), "Accounts")


def questions(setup: Setup) -> list[bytes]:
    return [address.removeprefix(b"/addressbook/api/v1/") for address in setup.service.addresses]


async def test_recipients_and_departments_are_found_together_by_name() -> None:
    setup = wired(
        DEPARTMENTS, page(person(2, "Zoë Acker"), person(1, "acco Ünal", internalDelivery={"location": "Flat 3"}))
    )

    found = await setup.book.search(" ACC ")

    assert found == (recipient(1, "acco Ünal", "Flat 3"), ACCOUNTS)
    assert questions(setup) == [b"departments?page=0&size=100", b"contacts?name=ACC&page=0&size=100"]


@pytest.mark.parametrize("typed", ["", " ", "a", " a ", "\u0308a"])
async def test_less_than_two_letters_find_nothing_and_ask_nothing(typed: str) -> None:
    setup = wired(DEPARTMENTS)

    assert await setup.book.search(typed) == ()
    assert setup.service.requests == []


async def test_two_letters_are_looked_up_here_since_the_service_wants_three() -> None:
    setup = wired(DEPARTMENTS, page(person(1, "Anna Zeller"), person(2, "Hanna Berg"), person(3, "Bo Andersen")))

    assert await setup.book.search("an") == (recipient(1, "Anna Zeller"), recipient(3, "Bo Andersen"))
    assert questions(setup)[1] == b"contacts?page=0&size=100"


async def test_a_name_the_service_does_not_find_is_looked_for_without_accents() -> None:
    setup = wired(DEPARTMENTS, page(), page(person(1, "Łucja Sowa"), person(2, "Zoë Lindqvist")))

    assert await setup.book.search("lucja s") == (recipient(1, "Łucja Sowa"),)
    assert questions(setup)[1:] == [b"contacts?name=lucja%20s&page=0&size=100", b"contacts?page=0&size=100"]


async def test_other_names_and_companies_find_their_bearer() -> None:
    known = person(1, "Margaret Hall", otherNames=["Peggy"], company="Pegasus Ltd")
    firm = person(2, "", company="Pegasus Ltd")
    setup = wired(DEPARTMENTS, page(known, firm))

    assert await setup.book.search("peg") == (recipient(1, "Margaret Hall", "Pegasus Ltd"), recipient(2, "Pegasus Ltd"))


async def test_who_cannot_have_a_locker_is_not_offered() -> None:
    private, sender = person(1, "Anna", type="U"), person(2, "Anna", contactType="SENDER")
    setup = wired(DEPARTMENTS, page(private, sender, {"name": "Anna"}, person(3, "Anna", otherNames=5), "Anna"))

    assert await setup.book.search("anna") == ()


async def test_at_most_twenty_are_offered_each_once_by_name() -> None:
    crowd = [person(n, f"Anna {n:02}") for n in range(30, 0, -1)]
    setup = wired(DEPARTMENTS, page(*crowd, *crowd))

    found = await setup.book.search("anna")

    assert [entry.name for entry in found] == [f"Anna {n:02}" for n in range(1, 21)]


@pytest.mark.parametrize("info", [{}, {"totalPages": 2}, {"totalPages": 0}, {"totalPages": "many"}])
async def test_a_second_page_is_read_where_there_is_one(info: dict[str, Any]) -> None:
    full = page(*(person(n, f"Bo {n}") for n in range(100)), **info)
    setup = wired(DEPARTMENTS, full, page(person(200, "Anna")))

    assert await setup.book.search("an") == (recipient(200, "Anna"),)
    assert questions(setup)[1:] == [b"contacts?page=0&size=100", b"contacts?page=1&size=100"]


async def test_an_endless_book_is_read_five_pages_far() -> None:
    setup = wired(DEPARTMENTS, page(person(1, "Bo"), totalPages=9999))

    assert await setup.book.search("an") == ()
    assert len(setup.service.requests) == 1 + 5


async def test_an_empty_page_ends_the_reading_whatever_the_count_says() -> None:
    setup = wired(DEPARTMENTS, page(totalPages=9999))

    assert await setup.book.search("an") == ()
    assert len(setup.service.requests) == 1 + 1


async def test_departments_are_asked_for_once_in_five_minutes() -> None:
    setup = wired(DEPARTMENTS, page(person(1, "Anna")))

    await setup.book.search("an")
    setup.clock.seconds += 299
    await setup.book.search("ann")
    assert [question[:8] for question in questions(setup)] == [b"departme", b"contacts", b"contacts"]
    setup.service.answers[:] = [DEPARTMENTS, page()]
    setup.clock.seconds += 1
    assert await setup.book.search("acc") == (ACCOUNTS,)


async def test_a_service_without_departments_still_finds_people() -> None:
    setup = wired(refusal(404), page(person(1, "Anna")))

    assert await setup.book.search("anna") == (recipient(1, "Anna"),)


async def test_a_site_without_an_address_book_knows_nobody() -> None:
    setup = wired(DEPARTMENTS, directory_url=None)

    assert await setup.book.search("anna") == ()
    assert await setup.book.identities(BADGE) == ()
    assert setup.service.requests == []


async def test_a_personal_id_stands_for_its_person_and_their_departments() -> None:
    theirs = [{"departmentId": "d1", "name": "Accounts"}, {"name": "no id"}, {"departmentId": "d2"}]
    setup = wired(page(person(1, "Anna", personalId="100 112", departments=theirs)))

    assert await setup.book.identities(BADGE) == (
        Contact(ContactId("c1"), ContactType.RECIPIENT),
        Contact(ContactId("d1"), ContactType.DEPARTMENT),
        Contact(ContactId("d2"), ContactType.DEPARTMENT),
    )
    assert questions(setup) == [b"contacts?personalId=100112&page=0&size=100"]


@pytest.mark.parametrize(
    "records",
    [
        (),
        (person(1, "Anna"),),
        (person(1, "Anna", personalId="1001120"), person(2, "Bo", personalId="")),
        (person(1, "Anna", personalId=100112),),
    ],
)
async def test_a_record_that_does_not_repeat_the_personal_id_proves_nothing(records: tuple[Any, ...]) -> None:
    setup = wired(page(*records))

    assert await setup.book.identities(BADGE) == ()


async def test_a_personal_id_of_two_people_is_nobodys() -> None:
    setup = wired(page(person(1, "Anna", personalId="100112"), person(2, "Bo", personalId="100112")))

    with pytest.raises(Malformed, match="two people"):
        await setup.book.identities(BADGE)


@pytest.mark.parametrize("body", [{}, [], {"data": "everybody"}, {"data": [], "pageInfo": 5}])
async def test_a_page_without_entries_is_malformed(body: object) -> None:
    setup = wired(ok(body))

    with pytest.raises(Malformed):
        await setup.book.identities(BADGE)
    with pytest.raises(Malformed):
        await setup.book.search("anna")
