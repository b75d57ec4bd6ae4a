"""What can happen. Each is committed to the journal before anything follows from it."""

from kiosk.flows.events.answers import (
    Compared,
    CourierMatched,
    Failed,
    Found,
    Listed,
    Matched,
    NoMatch,
    NotFound,
    Reserved,
    SignatureStored,
    UnitTaken,
)
from kiosk.flows.events.doors import DoorMoved, DoorOpened, DoorSilent, StayedShut, StillOpen
from kiosk.flows.events.life import CompareDue, LinkBack, LinkLost, PatienceOver, Restarted
from kiosk.flows.events.owed import Delivered, Due, NoAnswer, Refused
from kiosk.flows.events.people import (
    Button,
    ChoseEntry,
    ChoseSize,
    ChoseUnit,
    Claimed,
    CourierShown,
    KeptParcel,
    Reported,
    ScannedLabel,
    Searched,
    Signed,
    Touched,
    Unreadable,
)
from kiosk.flows.service_events import ServiceEvent

Event = (
    ScannedLabel
    | Claimed
    | CourierShown
    | Unreadable
    | Touched
    | Searched
    | ChoseEntry
    | ChoseSize
    | ChoseUnit
    | Reported
    | KeptParcel
    | Signed
    | Found
    | NotFound
    | Listed
    | Reserved
    | UnitTaken
    | Matched
    | CourierMatched
    | SignatureStored
    | Compared
    | NoMatch
    | Failed
    | DoorOpened
    | StayedShut
    | DoorSilent
    | Delivered
    | NoAnswer
    | Refused
    | DoorMoved
    | StillOpen
    | PatienceOver
    | Due
    | CompareDue
    | LinkLost
    | LinkBack
    | Restarted
    | ServiceEvent
)

DoorReply = DoorOpened | StayedShut | DoorSilent

__all__ = [
    "Button",
    "ChoseEntry",
    "ChoseSize",
    "ChoseUnit",
    "Claimed",
    "CompareDue",
    "Compared",
    "CourierMatched",
    "CourierShown",
    "Delivered",
    "DoorMoved",
    "DoorOpened",
    "DoorReply",
    "DoorSilent",
    "Due",
    "Event",
    "Failed",
    "Found",
    "KeptParcel",
    "LinkBack",
    "LinkLost",
    "Listed",
    "Matched",
    "NoAnswer",
    "NoMatch",
    "NotFound",
    "PatienceOver",
    "Refused",
    "Reported",
    "Reserved",
    "Restarted",
    "ScannedLabel",
    "Searched",
    "SignatureStored",
    "Signed",
    "StayedShut",
    "StillOpen",
    "Touched",
    "UnitTaken",
    "Unreadable",
]
