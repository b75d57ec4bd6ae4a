"""The courier file: which badges and carriers' codes let couriers deliver, by their keyed digests.

A code comes without a name, so it must be found by its digest (docs/adr/005). The file is read for each check, so that
whoever is removed is out at once.
"""

import asyncio
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from kiosk.errors import ConfigurationError, Silent
from kiosk.staff.files import read_list, write_list

NAME = "couriers.json"


@dataclass(frozen=True, slots=True)
class Admission:
    """One badge or code of a carrier. `until` is its last day, YYYY-MM-DD, empty for no end."""

    carrier: str
    digest: str
    until: str = ""

    def holds(self, today: date) -> bool:
        """Tell whether it is good on that day."""
        return not self.until or today <= date.fromisoformat(self.until)


class Couriers:
    """The courier file. Behind the port `Couriers`."""

    def __init__(self, file: Path) -> None:
        """Name the file; nothing is read before it is asked for."""
        self._file = file

    async def check(self, digest: str, today: date) -> bool:
        """Tell whether the digest is that of a badge or code that is good today. Raises Silent."""
        return await asyncio.to_thread(self._check, digest, today)

    def admissions(self) -> list[Admission]:
        """Return what is in the file, nothing where there is none. Raises ConfigurationError."""
        return read_list(self._file, _admission, "courier")

    def add(self, carrier: str, digest: str, until: str = "") -> None:
        """Add a badge or a code. Raises ConfigurationError for one that is there, and for a day that is none."""
        admissions = self.admissions()
        if any(digest == known.digest for known in admissions):
            raise ConfigurationError(["this badge or code belongs to a carrier already"])
        write_list(self._file, [asdict(each) for each in (*admissions, _admission(carrier, digest, until))])

    def remove(self, carrier: str) -> None:
        """Take all of a carrier's badges and codes out. Raises ConfigurationError when there are none."""
        admissions = self.admissions()
        left = [known for known in admissions if known.carrier != carrier]
        if len(left) == len(admissions):
            raise ConfigurationError([f"{carrier}: is not in {self._file}"])
        write_list(self._file, [asdict(each) for each in left])

    def _check(self, digest: str, today: date) -> bool:
        try:
            return any(digest == known.digest and known.holds(today) for known in self.admissions())
        except ConfigurationError as error:
            raise Silent(str(error)) from None


def _admission(carrier: str, digest: str, until: str = "") -> Admission:
    try:
        day = date.fromisoformat(until).isoformat() if until else ""
    except ValueError:
        raise ConfigurationError([f"the last day: found {until!r}; allowed is a day as 2027-12-31"]) from None
    return Admission(carrier, digest, day)
