"""Bugs to plant, one at a time: those of `tests/flows/mutants.py`, and others all the way down to the driver."""

from tests.flows.mutants import MUTANTS
from tests.planted.mishaps import IN_MISHAPS
from tests.planted.plant import MODEL, VISITS, Plant
from tests.planted.plants_asked import AT_THE_ASKED

RARE = {
    "a label confirms a move": ("tests/flows/test_loading.py", "tests/flows/test_traps.py"),
    "a label confirms after a reopening": ("tests/flows/test_loading.py", "tests/flows/test_traps.py"),
    "a late answer is believed": ("tests/flows/test_deposit.py", "tests/flows/test_traps.py"),
    "a reopening leaves the collection owed": ("tests/flows/test_seeds.py", "tests/flows/test_traps.py"),
    "who closed a door is judged at that moment only": ("tests/flows/test_seeds.py", "tests/flows/test_watch.py"),
}
"""Bugs that simulated people meet once in tens of thousands of visits: tests that tell each situation find them."""

IN_FLOWS = [
    Plant(
        f"flows: {each.name}",
        f"kiosk/flows/{each.module}.py",
        each.old,
        each.new,
        (*RARE.get(each.name, ()), MODEL, VISITS),
    )
    for each in MUTANTS
] + [
    Plant(
        "flows: a crash gives a wrong try back",
        "kiosk/flows/recovery.py",
        "    if kiosk.guard.open:\n",
        "    if kiosk.guard.open and kiosk.turn < 0:\n",
        ("tests/flows/test_traps.py",),
    ),
    Plant(
        "flows: a load goes on after a night nobody measured",
        "kiosk/flows/recovery.py",
        " and not event.clock_lost)",
        ")",
        ("tests/flows/test_recovery.py",),
    ),
    Plant(
        "outbox: a new life forgets that requests were under way",
        "kiosk/flows/recovery.py",
        "replace(outbox.doubt(kiosk, now), online=True)",
        "replace(kiosk, online=True)",
        ("tests/flows/test_recovery.py", VISITS),
    ),
    Plant(
        "outbox: a collection goes out while its person is back at the door",
        "kiosk/flows/outbox.py",
        "    return not someone and kiosk",
        "    return kiosk",
        ("tests/flows/test_outbox.py", "tests/flows/test_seeds.py", VISITS),
    ),
]

IN_RUNTIME = [
    Plant(
        "runtime: effects leave before the commit",
        "kiosk/runtime/runtime.py",
        "            await self._commit(now, event, after, effects)\n"
        "            self.kiosk, self._settled = after, True\n            await self._leave(effects)\n",
        "            before, self.kiosk = self.kiosk, after\n            await self._leave(effects)\n"
        "            self.kiosk = before\n            await self._commit(now, event, after, effects)\n"
        "            self.kiosk, self._settled = after, True\n",
    ),
    Plant(
        "runtime: the screen changes before the commit",
        "kiosk/runtime/runtime.py",
        "            await self._commit(now, event, after, effects)\n",
        "            self._screen.changed(after)\n            await self._commit(now, event, after, effects)\n",
    ),
    Plant(
        "runtime: only what asks for something is written",
        "kiosk/runtime/runtime.py",
        "            await self._commit(now, event, after, effects)\n",
        "            if effects:\n                await self._commit(now, event, after, effects)\n",
    ),
    Plant(
        "runtime: a replay leaves the last event out",
        "kiosk/runtime/replay.py",
        "zip(past.events, past.outcomes, strict=True):",
        "zip(past.events[:-1], past.outcomes[:-1], strict=True):",
    ),
    Plant(
        "runtime: a replay runs twice",
        "kiosk/runtime/replay.py",
        "zip(past.events, past.outcomes, strict=True):",
        "zip(past.events * 2, past.outcomes * 2, strict=True):",
    ),
    Plant(
        "runtime: what was delivered counts as under way for ever",
        "kiosk/runtime/runtime.py",
        "            self._delivering.discard(event.id)\n",
        "            pass\n",
    ),
    Plant(
        "runtime: nobody's patience ever ends",
        "kiosk/runtime/runtime.py",
        "            self._waiting.state(after.turn, self._flows.patience(after.visit, after.rules))\n",
        "",
    ),
    Plant(
        "runtime: a clock that fell behind goes unnoticed",
        "kiosk/runtime/runtime.py",
        "clock_lost = self._world.clock.wall() < self.kiosk.heard and not self._world.clock.measured",
        "clock_lost = False",
        ("tests/runtime/test_runtime.py",),
    ),
    Plant(
        "runtime: effects may take for ever",
        "kiosk/flows/effects.py",
        "LIMIT = 8.0",
        "LIMIT = 60.0",
    ),
    Plant(
        "runtime: a refused reservation is one",
        "kiosk/runtime/effects.py",
        "            return UnitTaken(effect.ask)\n",
        "            return Reserved(effect.ask)\n",
    ),
    Plant(
        "runtime: an addition is a reservation of its own",
        "kiosk/runtime/effects.py",
        "            if effect.adding:\n",
        "            if effect.ask < 0:\n",
        ("tests/runtime/test_effects.py",),
    ),
    Plant(
        "opening: a door that reads open is pulsed",
        "kiosk/runtime/opening.py",
        "            if sense is Sense.OPEN:\n                return DoorSilent(effect.ask)\n            pulses",
        "            pulses",
        ("tests/runtime/test_opening.py",),
    ),
    Plant("opening: pulses follow each other too fast", "kiosk/runtime/opening.py", "APART = 2.0", "APART = 0.5"),
    Plant("opening: five pulses", "kiosk/runtime/opening.py", "PULSES = 3", "PULSES = 5"),
    Plant(
        "opening: another door's opening stops nothing",
        "kiosk/runtime/opening.py",
        " or self._sensors.openings_elsewhere(effect.unit) > elsewhere:",
        ":",
        (VISITS, "tests/runtime/test_opening.py"),
    ),
    Plant(
        "opening: a silent sensor is an open door",
        "kiosk/runtime/opening.py",
        "            case Sense.UNKNOWN:\n                return DoorSilent(effect.ask)",
        "            case Sense.UNKNOWN:\n                return DoorOpened(effect.ask)",
        ("tests/runtime/test_opening.py",),
    ),
    Plant(
        "patience: its end is told for another state",
        "kiosk/runtime/patience.py",
        "            self.stop()\n            self._post(PatienceOver(self._turn))\n            return\n",
        "            self.stop()\n            self._post(PatienceOver(self._turn + 1))\n            return\n",
    ),
    Plant(
        "border: the same scan twice is two scans",
        "kiosk/runtime/border.py",
        "REPEAT = 1.5",
        "REPEAT = 0.0",
        ("tests/runtime/test_border.py",),
    ),
    Plant(
        "clock: a new life believes a clock that was set back",
        "kiosk/runtime/clock.py",
        "self.offset = max(last, wall(), last if offset is None else offset + monotonic()) - monotonic()",
        "self.offset = wall() - monotonic()",
        ("tests/runtime/test_border.py", VISITS),
    ),
    Plant(
        "deliveries: no answer is taken for a good one",
        "kiosk/runtime/deliveries.py",
        "        except EffectError:\n            return NoAnswer(effect.id)",
        "        except EffectError:\n            return Delivered(effect.id)",
    ),
    Plant(
        "deliveries: a definite no is taken for a good answer",
        "kiosk/runtime/deliveries.py",
        "else Refused(effect.id, refusal.status)",
        "else Delivered(effect.id)",
        (VISITS, "tests/runtime/test_effects.py"),
    ),
    Plant(
        "deliveries: a lapsed reservation is not made anew",
        "kiosk/runtime/deliveries.py",
        "        await self._hold(fact)\n",
        "",
        ("tests/runtime/test_effects.py",),
    ),
]

IN_JOURNAL = [
    Plant(
        "journal: nothing is ever committed",
        "kiosk/journal/book.py",
        '            yield\n            self._sql("COMMIT")\n',
        '            yield\n            self._sql("ROLLBACK")\n',
    ),
    Plant("journal: commits may wait", "kiosk/journal/book.py", "PRAGMA synchronous=FULL", "PRAGMA synchronous=NORMAL"),
    Plant(
        "journal: no write-ahead log",
        "kiosk/journal/book.py",
        "PRAGMA journal_mode=WAL",
        "PRAGMA journal_mode=MEMORY",
        ("tests/test_journal.py::test_every_commit_waits_for_the_disk",),
    ),
    Plant("journal: a snapshot's last event comes twice", "kiosk/journal/book.py", "WHERE seq > ?", "WHERE seq >= ?"),
    Plant("journal: what follows a snapshot is lost", "kiosk/journal/book.py", "WHERE seq > ?", "WHERE seq > 1 + ?"),
    Plant("journal: the newest comes first", "kiosk/journal/book.py", 'ORDER BY seq"', 'ORDER BY seq DESC"'),
    Plant(
        "journal: an error of the disk is no error",
        "kiosk/journal/store.py",
        '            raise JournalError(f"{self._path.name}: {error}") from error\n',
        "            return None  # type: ignore[return-value]\n",
    ),
    Plant(
        "journal: two kiosks may share it",
        "kiosk/alone.py",
        "        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)\n",
        "        pass\n",
        ("tests/visits/test_second_kiosk.py", "tests/test_journal.py"),
    ),
]

AT_THE_EDGES = [
    Plant(
        "client: an answer for another bank counts",
        "kiosk/api/answers.py",
        "    about(operation, unit.locker_bank_id, bank)\n    kind",
        "    kind",
    ),
    Plant(
        "client: an answer about another parcel counts",
        "kiosk/api/service.py",
        "        if not answers.names(unit, number):\n",
        "        if number.text == '':\n",
    ),
    Plant(
        "client: a service in trouble said no for good",
        "kiosk/api/client.py",
        '        raise Overloaded(f"{operation}: {reply.status}", _wait_s(reply))',
        "        raise Rejected(operation, reply.status)",
        ("tests/api/test_client.py",),
    ),
    Plant(
        "client: a captive portal said no for good",
        "kiosk/api/client.py",
        '        raise Intercepted(f"{operation}: not JSON") from None',
        "        raise Rejected(operation, 400) from None",
        ("tests/api/test_client.py",),
    ),
    Plant(
        "client: a release takes the whole unit",
        "kiosk/api/service.py",
        'await self._change("freeReservation", "POST", unit, numbers)',
        'await self._change("freeReservation", "POST", unit, ())',
    ),
    Plant(
        "client: a refused token is kept",
        "kiosk/api/token.py",
        " and self._text != refused and",
        " and",
        ("tests/api/test_client.py",),
    ),
    Plant(
        "client: a write goes out twice over a dead connection",
        "kiosk/api/transport.py",
        "if not (request.is_read and trace.reused):",
        "if not trace.reused:",
        ("tests/api/test_transport.py",),
    ),
    Plant(
        "driver: the lock beside is opened",
        "hardware/doors/kerong_cu48.py",
        "frames.unlock_request(door.board, door.lock)",
        "frames.unlock_request(door.board, (door.lock + 1) % 9)",
    ),
    Plant(
        "driver: open and closed are confused",
        "hardware/doors/kerong_cu48.py",
        "== self._closed_bit else",
        "!= self._closed_bit else",
    ),
    Plant(
        "driver: a board that does not answer reads as closed",
        "hardware/doors/kerong_cu48.py",
        "            return Sense.UNKNOWN\n",
        "            return Sense.CLOSED\n",
        ("tests/hardware/test_kerong_cu48.py", "tests/hardware/test_doors_contract.py"),
    ),
]

PLANTS = IN_FLOWS + IN_RUNTIME + IN_JOURNAL + AT_THE_EDGES + AT_THE_ASKED + IN_MISHAPS
