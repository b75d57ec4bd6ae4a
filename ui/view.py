"""Every screen there is, and in which flow a person can meet it. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Flow(StrEnum):
    """The compound states of the screens' machine."""

    REST = "rest"
    DEPOSIT = "deposit"
    PICKUP = "pickup"
    DROPOFF = "dropoff"
    STAFF = "staff"


SCREENS_OF: dict[Flow, tuple[str, ...]] = {
    Flow.REST: ("Idle", "Notice", "OutOfOrder"),
    Flow.DEPOSIT: (
        "Scan",
        "Entry",
        "Busy",
        "Recipient",
        "Confirm",
        "SizeChoice",
        "SizeWanted",
        "NewLabel",
        "Keep",
        "OpenDoor",
        "InOrNot",
        "Report",
        "Summary",
    ),
    Flow.PICKUP: ("Collect", "Entry", "Busy", "Parcels", "OpenDoor", "Taken", "Report", "Reach", "Sign"),
    Flow.DROPOFF: ("Entry", "Busy", "OpenDoor", "InOrNot", "Receipt"),
    Flow.STAFF: (
        "Entry",
        "Busy",
        "Board",
        "Unit",
        "OutOfUse",
        "OpenDoor",
        "Inspect",
        "Stock",
        "DoorTest",
        "ThisKiosk",
        "Letter",
        "Question",
    ),
}

SCREENS: tuple[str, ...] = tuple(dict.fromkeys(screen for screens in SCREENS_OF.values() for screen in screens))


@dataclass(frozen=True, slots=True)
class View:
    """What is on the glass: a screen of one flow, and the properties it is given."""

    flow: Flow
    screen: str
    props: Mapping[str, object] = field(default_factory=dict)


def out_of_order(reason: str) -> View:
    """Return the screen that sends people away: "stopped" by a wrong door, or "failed" for any other cause."""
    return View(Flow.REST, "OutOfOrder", {"reason": reason})
