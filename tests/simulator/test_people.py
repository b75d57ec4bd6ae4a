import pytest

from tests.simulator.conftest import BOOK, DECODE, Kiosk


async def test_a_person_is_found_by_personal_id_with_their_departments(kiosk: Kiosk) -> None:
    found = (await kiosk.get(f"{BOOK}/contacts", personalId="100214")).json()["data"]

    assert [c["name"] for c in found] == ["Clara Brunner"]
    assert [d["name"] for d in found[0]["departments"]] == ["Accounts"]


@pytest.mark.parametrize("typed", ["Anderby", "maria and", "MARIA"])
async def test_a_name_part_is_enough_in_any_letters(kiosk: Kiosk, typed: str) -> None:
    found = (await kiosk.get(f"{BOOK}/contacts", name=typed)).json()["data"]

    assert "Maria Anderby" in [c["name"] for c in found]


@pytest.mark.parametrize("typed", ["aria", "Mariaa"])
async def test_a_name_is_matched_from_its_beginning_only(kiosk: Kiosk, typed: str) -> None:
    assert (await kiosk.get(f"{BOOK}/contacts", name=typed)).json()["data"] == []


async def test_fewer_than_three_letters_are_refused(kiosk: Kiosk) -> None:
    answer = await kiosk.get(f"{BOOK}/contacts", name="Ma")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "nameTooShort")


async def test_every_address_of_a_person_finds_them(kiosk: Kiosk) -> None:
    await kiosk.send("POST", f"{BOOK}/contact", name="Ben Orr", additionalEmailIds=["ben@example.org"])

    main = (await kiosk.get(f"{BOOK}/contacts", email="Person1@example.org")).json()["data"]
    other = (await kiosk.get(f"{BOOK}/contacts", email="ben@example.org")).json()["data"]

    assert ([c["name"] for c in main], [c["name"] for c in other]) == (["Maria Anderby"], ["Ben Orr"])


async def test_pages_cut_the_list_and_say_how_long_it_is(kiosk: Kiosk) -> None:
    last = (await kiosk.get(f"{BOOK}/contacts", page="2", size="5")).json()
    beyond = (await kiosk.get(f"{BOOK}/contacts", page="3", size="5")).json()

    assert len(last["data"]) == 2
    assert last["pageInfo"] == {"page": 2, "size": 5, "totalElements": 12, "totalPages": 3}
    assert beyond["data"] == []


@pytest.mark.parametrize("query", [{"page": "-1"}, {"page": "x"}, {"size": "0"}, {"size": "101"}])
async def test_a_page_that_cannot_be_is_refused(kiosk: Kiosk, query: dict[str, str]) -> None:
    assert (await kiosk.get(f"{BOOK}/contacts", **query)).status_code == 400


async def test_departments_are_listed_page_by_page(kiosk: Kiosk) -> None:
    told = (await kiosk.get(f"{BOOK}/departments", size="2")).json()

    assert [d["name"] for d in told["data"]] == ["Accounts", "Workshop"]
    assert told["pageInfo"]["totalElements"] == 3


async def test_a_page_of_departments_that_cannot_be_is_the_first_one(kiosk: Kiosk) -> None:
    told = await kiosk.get(f"{BOOK}/departments", page="-1", size="1000")

    assert told.status_code == 200
    assert (told.json()["pageInfo"]["page"], told.json()["pageInfo"]["size"]) == (0, 20)


async def test_a_new_entry_has_an_id_and_keeps_what_it_was_sent(kiosk: Kiosk) -> None:
    made = await kiosk.send("POST", f"{BOOK}/contact", name="Ben Orr", personalId="B-77", phone={"number": "555"})
    read = await kiosk.get(f"{BOOK}/contact/{made.json()['contactId']}")

    assert made.status_code == 201
    assert len(made.json()["contactId"]) == 24
    assert read.json() == made.json()
    assert (read.json()["phone"], read.json()["type"]) == ({"number": "555"}, "S")


async def test_an_entry_written_anew_keeps_its_id_and_its_place(kiosk: Kiosk) -> None:
    maria = await kiosk.contact("Maria")
    changed = await kiosk.send("PUT", f"{BOOK}/contact/{maria['contactId']}", name="Maria Stein", personalId="100112")
    first = (await kiosk.get(f"{BOOK}/contacts")).json()["data"][0]

    assert changed.status_code == 200
    assert (first["contactId"], first["name"]) == (maria["contactId"], "Maria Stein")


async def test_a_personal_id_belongs_to_one_contact(kiosk: Kiosk) -> None:
    answer = await kiosk.send("POST", f"{BOOK}/contact", name="Ben Orr", personalId="100112")

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "personalIdNotUnique")


async def test_many_contacts_may_have_no_personal_id(kiosk: Kiosk) -> None:
    answers = [await kiosk.send("POST", f"{BOOK}/contact", name=n, personalId=None) for n in ("Ben Orr", "Ida Orr")]

    assert [a.status_code for a in answers] == [201, 201]


@pytest.mark.parametrize("method", ["GET", "PUT"])
async def test_an_entry_that_is_not_there_is_not_found(kiosk: Kiosk, method: str) -> None:
    answer = await kiosk.send(method, f"{BOOK}/contact/nobody")

    assert (answer.status_code, answer.json()["errorCode"]) == (404, "contactNotFound")


@pytest.mark.parametrize("method", ["POST", "PUT"])
async def test_an_entry_of_a_wrong_shape_is_refused(kiosk: Kiosk, method: str) -> None:
    path = f"{BOOK}/contact" if method == "POST" else f"{BOOK}/contact/{(await kiosk.contact('Maria'))['contactId']}"

    assert (await kiosk.send(method, path, name=7)).status_code == 400


async def test_an_announced_label_tells_whose_it_is(kiosk: Kiosk) -> None:
    maria = await kiosk.contact("Maria")
    package = (await kiosk.get(DECODE, trackingNumber="RSD-2001")).json()["package"]

    assert package["receiver"] == {
        "personalId": "100112",
        "contactId": maria["contactId"],
        "name": "Maria Anderby",
        "location": {"location": "Flat 12"},
    }


async def test_a_label_for_a_department_tells_its_name_alone(kiosk: Kiosk) -> None:
    receiver = (await kiosk.get(DECODE, trackingNumber="RSD-1006")).json()["package"]["receiver"]

    assert receiver == {"contactId": await kiosk.department("Accounts"), "name": "Accounts", "location": {}}


async def test_a_label_nobody_announced_is_an_empty_package(kiosk: Kiosk) -> None:
    answer = await kiosk.get(DECODE, trackingNumber="ELSE-1")

    assert answer.json() == {"package": {}, "decodedCarriers": []}


@pytest.mark.parametrize("query", [{}, {"trackingNumber": "?"}])
async def test_what_cannot_be_a_label_is_refused(kiosk: Kiosk, query: dict[str, str]) -> None:
    answer = await kiosk.get(DECODE, **query)

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "trackingNumberInvalid")
