"""Where a visit can be. One state is one screen; a state that waits for an effect carries its `ask`."""

from kiosk.flows.service_states import Service
from kiosk.flows.states.haul import Emptied, Emptying, Fetching, Haul
from kiosk.flows.states.load import Asking, Kind, Load, Loading, Opening, Receipt, Wish
from kiosk.flows.states.rest import AtRest, Collecting, Entering, Entry
from kiosk.flows.states.round import (
    Admitting,
    Confirming,
    Keeping,
    Labelling,
    Lacking,
    Last,
    Looking,
    Ready,
    Reserving,
    Round,
    Searching,
    Sizing,
    Summary,
)
from kiosk.flows.states.trip import (
    Checking,
    OutOfReach,
    Parcels,
    Proof,
    Proving,
    Releasing,
    Reporting,
    Shut,
    Signing,
    Storing,
    Taking,
    Trip,
)

Visit = (
    AtRest
    | Collecting
    | Entering
    | Admitting
    | Ready
    | Summary
    | Looking
    | Searching
    | Confirming
    | Sizing
    | Labelling
    | Keeping
    | Lacking
    | Reserving
    | Opening
    | Loading
    | Asking
    | Receipt
    | Proving
    | Checking
    | Parcels
    | Releasing
    | Taking
    | Shut
    | Reporting
    | OutOfReach
    | Signing
    | Storing
    | Fetching
    | Emptying
    | Emptied
    | Service
)

__all__ = [
    "Admitting",
    "Asking",
    "AtRest",
    "Checking",
    "Collecting",
    "Confirming",
    "Emptied",
    "Emptying",
    "Entering",
    "Entry",
    "Fetching",
    "Haul",
    "Keeping",
    "Kind",
    "Labelling",
    "Lacking",
    "Last",
    "Load",
    "Loading",
    "Looking",
    "Opening",
    "OutOfReach",
    "Parcels",
    "Proof",
    "Proving",
    "Ready",
    "Receipt",
    "Releasing",
    "Reporting",
    "Reserving",
    "Round",
    "Searching",
    "Shut",
    "Signing",
    "Sizing",
    "Storing",
    "Summary",
    "Taking",
    "Trip",
    "Visit",
    "Wish",
]
