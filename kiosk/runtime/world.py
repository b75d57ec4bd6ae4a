"""What the runtime stands between: the ports and the memory on one side, the screen on the other."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain import Signature
from kiosk.flows.audit import Mark
from kiosk.flows.events import Event
from kiosk.flows.ledger import Guard, Kiosk, Memory, Tries
from kiosk.flows.service_states import Part
from kiosk.ports import Clock, Couriers, Directory, Doors, LockerApi, Pins, Scanner
from kiosk.runtime.border import Border


class Past(Protocol):
    """What a journal holds: a kiosk, and the events since with their kiosk seconds."""

    @property
    def kiosk(self) -> Kiosk | None:
        """The kiosk a snapshot kept."""

    @property
    def events(self) -> tuple[tuple[float, Event], ...]:
        """What happened since, in order."""

    @property
    def outcomes(self) -> tuple[str | None, ...]:
        """Where each of them led, None where it does not say."""

    @property
    def tries(self) -> Tries | None:
        """The wrong codes and PINs counted outside the journal; None where that count is gone."""

    @property
    def memory(self) -> Memory:
        """How far to believe the rest."""


class Journal(Protocol):
    """What the kiosk remembers. Everything raises JournalError."""

    async def load(self) -> Past:
        """Return what is held."""

    async def append(
        self,
        at: float,
        event: Event,
        marks: tuple[Mark, ...] = (),
        guard: Guard | None = None,
        outcome: str | None = None,
    ) -> None:
        """Return once `event`, its `marks` in the audit trail, a `guard` and the `outcome` survive a power cut."""

    async def snapshot(self, at: float, kiosk: Kiosk) -> None:
        """Keep `kiosk` as what all events so far led to."""

    async def watch(self) -> None:
        """Look now and then whether what is held is still what was written, for ever."""


class Support(Protocol):
    """Gathers a support bundle: what helps whoever mends the kiosk, and names no person, no code and no parcel."""

    async def gather(self, part: Part) -> None:
        """Gather one part; the first begins anew, the last writes all of them to the stick, whole or not at all.

        Raises Disconnected when there is no place to write to, and Silent when it, or what was to be gathered,
        cannot be written or read.
        """


class Signatures(Protocol):
    """Keeps what people drew, apart from the journal, for as long as the audit trail is kept."""

    async def keep(self, case: int, signature: Signature) -> None:
        """Return once the signature of this number would survive a power cut. Raises Silent when the disk refuses."""

    async def watch(self) -> None:
        """Throw away what is too old, once a day, for ever."""


@dataclass(frozen=True, slots=True)
class Known:
    """Whom this kiosk knows itself: nobody, unless said. `people` collect by an id and its PIN."""

    staff: Pins | None = None
    people: Pins | None = None
    couriers: Couriers | None = None


@dataclass(frozen=True, slots=True)
class World:
    """What the runtime works against; without `support` there is no bundle, without `signatures` none is kept.

    `chance` draws a number from 0 to 1.
    """

    api: LockerApi
    directory: Directory
    doors: Doors
    scanners: tuple[Scanner, ...]
    clock: Clock
    journal: Journal
    border: Border
    known: Known = Known()
    support: Support | None = None
    chance: Callable[[], float] = random.random
    signatures: Signatures | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """What the runtime tells the screen and its keeper, on the loop it runs on. None of them may block.

    `changed` gets each new kiosk after it is on the disk. `attention` gets the
    whole seconds left while "more time?" is asked, None when that is over.
    `crashed` gets a bug that ended one effect; nobody waits for that effect any more.
    """

    changed: Callable[[Kiosk], None]
    attention: Callable[[float | None], None]
    crashed: Callable[[BaseException], None]
