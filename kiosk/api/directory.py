"""The service's address book: who lives and works here.

No public page describes how to read it. Everything here follows the shapes the
contract assumes (lockers-openapi.yaml, getContacts, getDepartments).
"""

import re
import unicodedata

from kiosk.api import answers, wire
from kiosk.api.client import Client
from kiosk.domain import Contact, DirectoryEntry, Secret
from kiosk.errors import Malformed

FEWEST_LETTERS = 2
MOST_ENTRIES = 20
_FEWEST_ASKED = 3  # lockers-openapi.yaml, getContacts: name, minLength
_PAGE_SIZE = 100  # the same: size, maximum
_MOST_PAGES = 5
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_WORD = re.compile(r"\w+")
_DEPARTMENTS_LAST = 300.0  # seconds; they change with the house, not with the day


class AddressBook:
    """Recipients and departments. Implements `kiosk.ports.Directory`.

    Without `directory_url` in the settings it is empty. At most 5 pages of 100
    are read for one question; departments are kept for 5 minutes.
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._clock = client.clock
        self._departments: tuple[DirectoryEntry, ...] = ()
        self._departments_until = client.clock.now()

    async def search(self, typed: str) -> tuple[DirectoryEntry, ...]:
        """Return at most 20 recipients and departments with a name part that begins with `typed`, by name.

        Less than 2 letters find nothing. Raises Unreachable, Unauthorized, Overloaded, Malformed.
        Source: lockers-openapi.yaml, operations getContacts and getDepartments (assumed).
        """
        wanted = _folded(typed)
        if len(wanted) < FEWEST_LETTERS or self._client.settings.directory_url is None:
            return ()
        async with self._client.deadline("getContacts"):
            found = [entry for entry in await self._all_departments() if _begins(wanted, entry.name)]
            found += await self._people(typed, wanted)
        return tuple(sorted(dict.fromkeys(found), key=_by_name)[:MOST_ENTRIES])

    async def identities(self, personal_id: Secret) -> tuple[Contact, ...]:
        """Return the person of this id and the departments they collect for; empty when unknown.

        Only a record that repeats the id counts. Raises Unreachable, Unauthorized,
        Overloaded, and Malformed when two people bear it: the vendor says it is unique.
        Source: lockers-openapi.yaml, operation getContacts (assumed).
        """
        if self._client.settings.directory_url is None:
            return ()
        query = {"personalId": personal_id.text, "page": "0", "size": str(_PAGE_SIZE)}
        records = (answers.readable(wire.ContactRecord, raw) for raw in (await self._page("getContacts", query)).data)
        bearers = [record for record in records if record and Secret.parse(record.personal_id) == personal_id]
        if len({record.contact_id for record in bearers}) > 1:
            raise Malformed("getContacts: a personal id of two people")
        return answers.collects_for(bearers[0]) if bearers else ()

    async def _people(self, typed: str, wanted: str) -> list[DirectoryEntry]:
        """Ask for the name where the service takes it; else, and where it knows none, look through the first pages."""
        named = {"name": " ".join(typed.split())}
        found: list[DirectoryEntry] = []
        for query in (named, {}) if len(wanted) >= _FEWEST_ASKED else ({},):
            for raw in await self._pages("getContacts", query):
                record = answers.readable(wire.ContactRecord, raw)
                entry = answers.person(record) if record else None
                if record and entry and _begins(wanted, entry.name, *record.other_names):
                    found.append(entry)
            if found:
                break
        return found

    async def _all_departments(self) -> tuple[DirectoryEntry, ...]:
        if self._clock.now() >= self._departments_until:
            records = (answers.readable(wire.Department, raw) for raw in await self._pages("getDepartments", {}))
            entries = (answers.department(record) for record in records if record)
            self._departments = tuple(entry for entry in entries if entry)
            self._departments_until = self._clock.now() + _DEPARTMENTS_LAST
        return self._departments

    async def _pages(self, operation: str, query: dict[str, str]) -> list[object]:
        """Return the entries of the first pages; what lies beyond them needs more letters."""
        entries: list[object] = []
        for number in range(_MOST_PAGES):
            page = await self._page(operation, {**query, "page": str(number), "size": str(_PAGE_SIZE)})
            entries += page.data
            told = page.page_info.total_pages if page.page_info else 0
            more = number + 1 < told if told else len(page.data) >= _PAGE_SIZE
            if not more or not page.data:
                break
        return entries

    async def _page(self, operation: str, query: dict[str, str]) -> wire.Page:
        body = await self._client.read(operation, query=query)
        return wire.Page(data=()) if body is None else answers.read(wire.Page, operation, body)


def _by_name(entry: DirectoryEntry) -> tuple[str, str, str]:
    return _folded(entry.name), entry.place.casefold(), entry.contact.id


def _begins(wanted: str, *names: str) -> bool:
    """Return whether one of `names` goes on like `wanted` from the start of a word; accents and case do not count."""
    return any(name.startswith(wanted, word.start()) for name in map(_folded, names) for word in _WORD.finditer(name))


def _folded(text: str) -> str:
    parted = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return " ".join("".join(letter for letter in parted if not unicodedata.combining(letter)).split())
