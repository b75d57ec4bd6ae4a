"""Carries the flows out: one queue, one order, and nothing leaves before it is on the disk.

    post ──▶ queue ──▶ step ──▶ commit ──▶ effects, each a task ──▶ publish
               ▲                              │
               └─────── one event back ───────┘

A crash loses nothing that was promised: the journal replays to the same kiosk,
and effects that were under way are not repeated but asked about (flows.md
section 1, idea 5).
"""

import asyncio
from functools import partial

from kiosk.domain import LockerUnitId
from kiosk.errors import Failure, StartAnew
from kiosk.flows import guard, outcome, trail
from kiosk.flows.effects import Deliver, Effect
from kiosk.flows.events import (
    ChoseUnit,
    Delivered,
    Due,
    Event,
    LinkBack,
    LinkLost,
    NoAnswer,
    Refused,
    Restarted,
)
from kiosk.flows.ledger import Kiosk
from kiosk.flows.service_states import SigningIn, StaffEntry
from kiosk.flows.site import Site
from kiosk.flows.states import Entering, Entry, Proof
from kiosk.runtime.claims import Claims, Verifier
from kiosk.runtime.deliveries import Deliveries
from kiosk.runtime.effects import Effects, unperformed
from kiosk.runtime.link import Link
from kiosk.runtime.log import Log
from kiosk.runtime.opening import Opener
from kiosk.runtime.patience import Waiting
from kiosk.runtime.replay import replayed
from kiosk.runtime.sensors import Sensors
from kiosk.runtime.signing import drop_unasked, store
from kiosk.runtime.sorts import DELIVERY, PERSONS, WAITING, unproved
from kiosk.runtime.statechart import Statechart
from kiosk.runtime.tasks import ended, together
from kiosk.runtime.world import Screen, World

SNAPSHOT = 125  # events between snapshots: what a start replays stays a small part of it (./test bench journal)
DELIVERIES = 3  # owed facts under way at once: of the 4 requests one is left for the person who waits
PUMP = 1.0  # seconds between deliveries, until the service has answered one
REST = 60.0  # seconds without a look at what time alone makes happen, while that is nothing; any event ends it
DRAIN = 1 / 30  # the same while it answers (docs/adr/014)


class Runtime:
    """The running kiosk. All of it lives on one event loop; only `post` and its kin are for others to call."""

    def __init__(
        self,
        world: World,
        site: Site,
        screen: Screen,
        *,
        verifier: Verifier = "kiosk",
        flows: Statechart = Statechart(),  # noqa: B008  # frozen
    ) -> None:
        """Stand between `world` and `screen`; nothing moves before `run`."""
        bank = frozenset(plan.id for plan in site.units)
        self.kiosk = Kiosk()
        self._world = world
        self._site = site
        self._screen = screen
        self._flows = flows
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        self._sensors = Sensors(self.post)
        self._link = Link(world.api, world.directory, self._link_changed)
        self._effects = Effects(
            self._link,
            Opener(world.doors, self._sensors),
            Claims(self._link, world.border, world.clock, bank, verifier, world.known),
            Deliveries(self._link, world.border),
            bank,
            world.chance,
        )
        self._effects.support = world.support
        self._effects.store = partial(store, world)
        self._waiting = Waiting(self.post, screen.attention)
        self._log = Log()
        self._now = 0.0
        self._since_snapshot = 0
        self._settled = False
        self._errands: set[asyncio.Task[None]] = set()
        self._delivering: set[int] = set()
        self._answers = False
        self._next_delivery = 0.0
        self._owing = asyncio.Event()
        self._rests = False

    def post(self, event: Event) -> None:
        """Put `event` behind all others. One from a person also restarts the state's patience."""
        if isinstance(event, PERSONS):
            self.attend()
        self._events.put_nowait(event)

    def scanned(self, raw: str) -> None:
        """Post what a scanner read."""
        match self.kiosk.visit:
            case SigningIn():
                event = self._world.border.scanned(raw, staff=True)
            case Entering(what=Entry.COURIER):
                event = self._world.border.scanned(raw, courier=True)
            case _:
                event = self._world.border.scanned(raw)
        if event is not None:
            self.post(event)

    def typed(self, entry: Entry | StaffEntry | Proof, raw: str) -> None:
        """Post what was typed where `entry` was asked for."""
        border = self._world.border
        match entry:
            case StaffEntry.BADGE:
                self.post(border.badged(raw))
            case StaffEntry.PIN | Proof.PIN:
                self.post(border.pin_typed(raw))
            case StaffEntry.LOCKER:
                self.post(ChoseUnit(LockerUnitId(raw)))
            case _:
                self.post(border.typed(entry, raw))

    def signed(self, strokes: object) -> None:
        """Post that something was drawn where a signature was asked for."""
        self.post(self._world.border.signed(strokes))

    def attend(self) -> None:
        """Note that somebody is here: the state they are in waits its full time again."""
        self._waiting.attend()

    def finish(self) -> None:
        """Take "no" for an answer to "more time?": end the visit as silence would."""
        self._waiting.finish()

    async def run(self) -> None:
        """Run until cancelled.

        Raises JournalError when what the kiosk knows cannot be kept, StartAnew when staff want it, and
        whatever bug ended one of its tasks: the process must start anew then.
        """
        try:
            await self._begin()
            await together(
                self._listen(),
                self._world.doors.watch(self._sensors.moved),
                *(scanner.watch(self.scanned) for scanner in self._world.scanners),
                self._link.watch(),
                self._pump(),
                self._world.journal.watch(),
                *([self._world.signatures.watch()] if self._world.signatures else []),
            )
        except asyncio.CancelledError:
            if self._settled and self._since_snapshot:  # no tail for another program to replay (operations.md, Upgrade)
                await self._keep()
            raise
        finally:
            self._waiting.stop()
            await ended(self._errands)

    async def _begin(self) -> None:
        """Remember, look at every door, and begin this life with what they say."""
        past = await self._world.journal.load()
        self.kiosk, self._now, memory = replayed(past, self._flows.step)
        clock_lost = self._world.clock.wall() < self.kiosk.heard and not self._world.clock.measured
        senses = await self._world.doors.read_all()
        self._sensors.begin(senses)
        sensed = tuple(sorted(senses.items()))
        await self._take(Restarted(sensed, self._site, past.tries, memory, clock_lost))
        self._link.online = self.kiosk.online
        await self._keep()

    async def _listen(self) -> None:
        while True:
            await self._take(await self._events.get())
            if self._since_snapshot >= SNAPSHOT or self.kiosk.ending:
                await self._keep()
            if self.kiosk.ending:
                raise StartAnew

    async def _take(self, event: Event) -> None:
        """Step, commit, and only then let the effects leave and publish.

        An event that only was heard leaves no trace: neither in the journal nor, so
        that a replay is exact, in the kiosk.
        """
        now = self._now = self._time()
        before = self.kiosk
        after, effects = self._flows.step(before, event, now)
        if outcome.counts(before, after, effects):
            self._settled = False
            await self._commit(now, event, after, effects)
            self.kiosk, self._settled = after, True
            await self._leave(effects)
            self._screen.changed(after)
            self._waiting.state(after.turn, self._flows.patience(after.visit, after.rules))
        self._log.stepped(before, event, self.kiosk, effects)
        self._tidy(event, before, effects)

    async def _commit(self, now: float, event: Event, after: Kiosk, effects: tuple[Effect, ...]) -> None:
        """Keep the event, where it led and its marks; the count of wrong codes at every start and change."""
        pseudonym = self._world.border.pseudonym
        marks = trail.marks(self.kiosk, event, after, effects, pseudonym)
        tries, led_to = guard.tries(after), outcome.outcome(self.kiosk, after)
        counted = isinstance(event, Restarted) or tries != guard.tries(self.kiosk)
        await self._world.journal.append(now, event, marks, tries if counted else None, led_to)
        self._since_snapshot += 1

    async def _leave(self, effects: tuple[Effect, ...]) -> None:
        """Let the effects begin before anything is drawn or logged: an unlock pulse waits for no picture."""
        for effect in effects:
            self._send(effect)
        if effects:
            await asyncio.sleep(0)

    def _tidy(self, event: Event, before: Kiosk, effects: tuple[Effect, ...]) -> None:
        """Drop what nobody waits for any more, and wake the pump when something new is owed."""
        for claim in unproved(event, before.visit, self.kiosk.visit):
            self._world.border.forget(claim)
        drop_unasked(self._world.border, event, effects)
        if isinstance(event, Delivered | Refused | NoAnswer | LinkLost):
            self._answers = isinstance(event, Delivered | Refused)
        if isinstance(event, DELIVERY) and not any(isinstance(effect, Deliver) for effect in effects):
            self._delivering.discard(event.id)
        known = {row.id for row in before.outbox}
        new = any(row.id not in known for row in self.kiosk.outbox)
        if self._rests or new or isinstance(event, LinkBack | Delivered):
            self._owing.set()

    async def _keep(self) -> None:
        await self._world.journal.snapshot(self._now, self.kiosk)
        self._since_snapshot = 0

    def _send(self, effect: Effect) -> None:
        errand = asyncio.ensure_future(self._perform(effect))
        self._errands.add(errand)
        errand.add_done_callback(self._performed)

    async def _perform(self, effect: Effect) -> None:
        """Answer `effect` with exactly one event, even when a bug ends it."""
        event = unperformed(effect, Failure.UNREACHABLE)
        try:
            event = await self._effects.perform(effect)
        finally:
            self.post(event)

    def _performed(self, errand: asyncio.Task[None]) -> None:
        self._errands.discard(errand)
        if not errand.cancelled() and (bug := errand.exception()) is not None:
            self._screen.crashed(bug)

    def _link_changed(self, online: bool) -> None:  # noqa: FBT001  # the shape of a callback
        self.post(LinkBack() if online else LinkLost())

    async def _pump(self) -> None:
        """Post what time alone makes happen, and what the service is owed when its time has come and nobody waits.

        Of what is owed one a second, as soon as it is new; many a second while the service answers each.
        """
        while True:
            for event in self._flows.timely(self.kiosk, self._time()):
                self.post(event)
            wait = max(self._post_due(), min(self._flows.idle(self.kiosk, self._time()), REST))
            self._rests = wait > PUMP
            self._owing.clear()
            try:
                async with asyncio.timeout(wait):
                    await self._owing.wait()
            except TimeoutError:
                continue

    def _time(self) -> float:
        """Return kiosk seconds, which never run back behind the last event."""
        return max(self._now, self._world.clock.now())

    def _post_due(self) -> float:
        """Post one owed fact if its time has come; return the seconds until it is worth looking again."""
        # Whoever stands here goes first: their answer must not wait behind our own request and its commit.
        if isinstance(self.kiosk.visit, WAITING):
            return PUMP
        now, pace = asyncio.get_running_loop().time(), DRAIN if self._answers else PUMP
        if now < self._next_delivery:
            return min(self._next_delivery - now, PUMP)
        if len(self._delivering) < DELIVERIES:
            for row in self._flows.due(self.kiosk, self._time()):
                if row not in self._delivering:
                    self._delivering.add(row)
                    late = DELIVERIES * DRAIN if self._answers else 0.0  # a busy loop may catch up by so much
                    self._next_delivery = max(self._next_delivery, now - late) + pace
                    self.post(Due(row))
                    return max(self._next_delivery - now, 0.0)
        return PUMP
