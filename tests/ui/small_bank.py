"""A small bank, and what the examples of the screens are made of."""

from dataclasses import dataclass, replace

from kiosk.domain import (
    Contact,
    ContactId,
    ContactType,
    DirectoryEntry,
    DoorAddress,
    LockerUnit,
    LockerUnitId,
    Sense,
    Size,
    TrackingNumber,
)
from kiosk.flows import states as s
from kiosk.flows.ledger import Alarm, Kiosk, Seen, Standing, Stay, Unit
from ui.site import SiteWords

SIZES = {"1": Size.SMALL, "2": Size.SMALL, "3": Size.MEDIUM, "4": Size.LARGE, "5": Size.SMALL, "6": Size.SMALL}
U1, U2, U3, U4, U5, U6 = (LockerUnitId(id_) for id_ in SIZES)
BANK = {
    LockerUnitId(id_): LockerUnit(
        id=LockerUnitId(id_),
        size=size,
        door=DoorAddress(0, number),
        column=1 + number // 4 * 2,
        row=1 + number % 4,
        bottom_mm=1500 - number % 4 * 400,
        height_mm=250 + 100 * size.rank,
    )
    for number, (id_, size) in enumerate(SIZES.items())
}
WORDS = SiteWords(place="Riverside Court", bank="A001", phone="030 555 0175")

N1, N2, N3 = TrackingNumber("JD014600003"), TrackingNumber("1Z999AA10123"), TrackingNumber("RR2026-77")
ANDERS = Contact(ContactId("anders"), ContactType.RECIPIENT)
POST_ROOM = Contact(ContactId("post-room"), ContactType.DEPARTMENT)
ENTRY = DirectoryEntry(ANDERS, "Maria Anders", "Flat 12")
ENTRIES = (ENTRY, DirectoryEntry(POST_ROOM, "Post room", "Ground floor"))
ROUND = s.Round(2, s.Last(U5, N1))
LOAD = s.Load(s.Kind.DELIVERY, U1, (N1,), ANDERS)
RETURN = s.Load(s.Kind.RETURN, U3, (N2,), ANDERS)
UNDO = s.Load(s.Kind.DELIVERY, U5, (N1,), ANDERS, undo=True)
TRIP = s.Trip((ANDERS,), U5, (U6,))


def stay(number: TrackingNumber, contact: Contact = ANDERS) -> Stay:
    return Stay(number, contact, Standing.INSIDE, ours=True, since=0.0)


def kiosk(visit: s.Visit, *, stopped: bool = False, seen: Seen = Seen.NOTHING, open_for: float = 5.0) -> Kiosk:
    """Units 1 to 4 are free, 5 and 6 hold something; every door has shown `seen` for `open_for` seconds."""
    stays = {U5: (stay(N1),), U6: (stay(N2), stay(N3, POST_ROOM))}
    units = {
        id_: Unit(id_, unit.size, stays.get(id_, ()), Sense.CLOSED, seen, opened=100.0, closed=100.0 + open_for)
        for id_, unit in BANK.items()
    }
    return Kiosk(units=units, visit=visit, stopped=stopped)


def open_for_long(kiosk: Kiosk, unit: LockerUnitId) -> Kiosk:
    """The door of `unit` stands open for so long that it is time for an alarm."""
    door = replace(kiosk.units[unit], sense=Sense.OPEN, seen=Seen.OPEN, ajar=100.0, alarm=Alarm.LOUD)
    return replace(kiosk, units={**kiosk.units, unit: door})


def standing_open(kiosk: Kiosk, unit: LockerUnitId) -> Kiosk:
    """The door of `unit` stands open, and nobody has waited for it yet."""
    door = replace(kiosk.units[unit], sense=Sense.OPEN, seen=Seen.OPEN)
    return replace(kiosk, units={**kiosk.units, unit: door})


@dataclass(frozen=True)
class Example:
    """A kiosk, and what must be on the glass."""

    kiosk: Kiosk
    flow: str
    screen: str
    props: dict[str, object]


def door(unit: str, job: str, **changes: object) -> dict[str, object]:
    """Return what the open-door screen is given, less what is said in `changes`."""
    props = {"job": job, "unit": unit, "phase": "opening", "wish": "none", "notice": "", "parcels": 1}
    return props | {"canSayShut": False} | changes


def asked(unit: str, job: str, **changes: object) -> dict[str, object]:
    """Return what the in-or-not screen is given, less what is said in `changes`."""
    props = {"job": job, "unit": unit, "wish": "none", "notice": ""}
    return props | {"canBeLarger": False, "nextScanConfirms": False} | changes
