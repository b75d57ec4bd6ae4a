"""The staff file: one person with a name, a badge by its keyed digest and a PIN by its Argon2id hash.

There is no default person and no default PIN. The file is read for each check,
so that whoever is removed is out at once. Only this module knows argon2, and
imports it only when a PIN is checked or set: a kiosk starts without.
"""

import asyncio
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.domain import Secret
from kiosk.errors import ConfigurationError, Silent
from kiosk.staff.files import read_list, write_list

SHORTEST_PIN = 8  # digits of staff's (reliability.md A15)
SHORTEST_OF_A_PERSON = 6  # 5 tries at a million: 5e-6 for each parcel (reliability.md S2)
DIFFERENT = 4  # digits
NAME = "staff.json"


@dataclass(frozen=True, slots=True)
class Person:
    """One who may sign in. `pin` is the encoded Argon2id hash."""

    name: str
    badge: str
    pin: str


class Roster:
    """The staff file. Behind the port `Pins`."""

    def __init__(self, file: Path, shortest: int = SHORTEST_PIN) -> None:
        """Name the file; nothing is read before it is asked for. A PIN has `shortest` digits or more."""
        self._file = file
        self._shortest = shortest

    async def check(self, badge: str, pin: Secret) -> bool:
        """Tell whether `pin` is that of the badge, off the loop: Argon2 takes its time by design. Raises Silent."""
        return await asyncio.to_thread(self._check, badge, pin)

    def people(self) -> list[Person]:
        """Return who is in the file, nobody where there is none. Raises ConfigurationError."""
        return read_list(self._file, Person, "staff")

    def add(self, name: str, badge: str, pin: str) -> None:
        """Add a person. Raises ConfigurationError for a name or badge that is there, and a PIN that is too short."""
        people = self.people()
        if any(name == person.name for person in people):
            raise ConfigurationError([f"{name}: is there already; remove them first"])
        if any(badge == person.badge for person in people):
            raise ConfigurationError(["this badge belongs to somebody already"])
        if len(pin) < self._shortest or not (pin.isascii() and pin.isdigit()):
            raise ConfigurationError([f"the PIN: allowed are {self._shortest} digits or more, and nothing else"])
        if len(set(pin)) < DIFFERENT or pin in "01234567890123456789" or pin in "98765432109876543210":
            raise ConfigurationError(["the PIN: too easy to guess; use at least four different digits, in no order"])
        from argon2 import PasswordHasher  # noqa: PLC0415 - see above

        write_list(self._file, [asdict(each) for each in (*people, Person(name, badge, PasswordHasher().hash(pin)))])

    def remove(self, name: str) -> None:
        """Take a person out. Raises ConfigurationError when there is nobody of this name."""
        people = self.people()
        left = [person for person in people if person.name != name]
        if len(left) == len(people):
            raise ConfigurationError([f"{name}: is not in {self._file}"])
        write_list(self._file, [asdict(each) for each in left])

    def _check(self, badge: str, pin: Secret) -> bool:
        from argon2 import PasswordHasher  # noqa: PLC0415 - see above
        from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 - see above

        try:
            people = self.people()
        except ConfigurationError as error:
            raise Silent(str(error)) from None
        theirs = [person for person in people if person.badge == badge]
        # Nobody's badge is tried against somebody's hash: it must take as long, and opens nothing.
        for person in theirs or people[:1]:
            try:
                PasswordHasher().verify(person.pin, pin.text)
            except (VerificationError, InvalidHashError):
                return False
        return bool(theirs)
